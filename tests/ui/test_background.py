"""Questions answered off the GUI thread: only the newest counts."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.domain.stopping import keep_on
from annotator.errors import Refused
from annotator.ui.background import Latest, reading_thread
from annotator.ui.jobs import Jobs


@pytest.fixture
def latest(qtbot: QtBot) -> Iterator[Latest[str]]:
    parent = QObject()
    made: Latest[str] = Latest(reading_thread(parent), parent)
    yield made
    made.stop()


def test_of_many_questions_only_the_newest_is_answered(latest: Latest[str], qtbot: QtBot) -> None:
    gate, asked, answers = Event(), list[str](), list[str]()

    def question(name: str) -> str:
        gate.wait(5)
        asked.append(name)
        return name

    latest.answered.connect(answers.append)
    for name in ("first", "second", "third"):
        latest.ask(lambda name=name: question(name))
    with qtbot.waitSignal(latest.answered, timeout=3000):
        gate.set()
    assert answers == ["third"]
    assert asked == ["first", "third"]
    assert not latest.is_busy


def until_stopped(begun: Event) -> str:
    """A computation without an end that asks whether it is wanted."""
    begun.set()
    while True:
        keep_on()


def test_stopping_does_not_wait_for_the_end_of_a_long_computation(latest: Latest[str]) -> None:
    begun = Event()
    latest.ask(lambda: until_stopped(begun))
    assert begun.wait(5)
    latest.stop()


def test_a_hasty_line_leaves_what_is_stale(qtbot: QtBot) -> None:
    parent, begun = QObject(), Event()
    hasty: Latest[str] = Latest(reading_thread(parent), parent, hasty=True)
    hasty.ask(lambda: until_stopped(begun))
    assert begun.wait(5)
    with qtbot.waitSignal(hasty.answered, timeout=3000) as told:
        hasty.ask(lambda: "newer")
    assert told.args == ["newer"]


def test_a_job_is_cancelled_inside_a_step(qtbot: QtBot) -> None:
    begun, jobs = Event(), Jobs()

    def work() -> Iterator[tuple[int, int]]:
        yield 0, 1
        until_stopped(begun)

    ended: list[str] = []
    job = jobs.start(
        "endless", work, cancelled=lambda: ended.append("cancelled"), failed=lambda e: ended.append(str(e))
    )
    assert begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: ended == ["cancelled"])


def test_an_error_is_told_and_the_next_question_answered(latest: Latest[str], qtbot: QtBot) -> None:
    def refuse() -> str:
        raise Refused("no")

    with qtbot.waitSignal(latest.failed, timeout=3000) as told:
        latest.ask(refuse)
    assert str(told.args[0]) == "no"  # type: ignore[index]
    with qtbot.waitSignal(latest.answered, timeout=3000):
        latest.ask(lambda: "yes")


@pytest.mark.logs("a question in the background failed")
def test_a_bug_is_logged_and_told(latest: Latest[str], qtbot: QtBot) -> None:
    with qtbot.waitSignal(latest.failed, timeout=3000):
        latest.ask(lambda: str(1 // 0))


def test_after_stopping_nothing_is_answered(latest: Latest[str], qtbot: QtBot) -> None:
    gate, answers = Event(), list[str]()
    latest.answered.connect(answers.append)

    def question() -> str:
        gate.wait(5)
        return "late"

    latest.ask(question)
    gate.set()
    latest.stop()
    latest.ask(lambda: "later")
    with qtbot.waitSignal(latest.answered, timeout=50, raising=False):
        pass
    assert answers == []

"""Questions answered off the GUI thread: only the newest counts."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from annotator.errors import Refused
from annotator.ui.background import Latest, reading_thread


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

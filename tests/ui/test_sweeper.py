"""When Python looks for rings of unused objects: between the user's actions, not in the middle of one."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.ui import promptly
from annotator.ui.promptly import Sweeper


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def keys() -> list[int]:
    """Stands for the keys that were pressed."""
    return []


@pytest.fixture
def sweeper(qtbot: QtBot, keys: list[int], monkeypatch: pytest.MonkeyPatch) -> Iterator[Sweeper]:
    monkeypatch.setattr(promptly, "_SWEEP_MS", 1)
    window = QWidget()
    qtbot.addWidget(window)
    sweeper = Sweeper(window, lambda: len(keys))
    sweeper.begin()
    yield sweeper
    sweeper.end()


def _rings() -> weakref.ref[Ring]:
    """Make some, more than are worth a search; one of them to be watched."""
    rings = [Ring() for _ in range(promptly._YOUNG + 100)]
    return weakref.ref(rings[0])


def test_python_does_not_search_while_something_is_done(sweeper: Sweeper) -> None:
    ring = _rings()
    [[] for _ in range(10_000)]
    assert ring() is not None
    assert not gc.isenabled()


def test_rings_go_at_the_next_free_moment(qtbot: QtBot, sweeper: Sweeper, keys: list[int]) -> None:
    ring = _rings()
    keys.append(1)
    qtbot.waitUntil(lambda: ring() is None, timeout=5000)


def test_what_outlived_a_search_goes_when_the_user_rests(qtbot: QtBot, sweeper: Sweeper) -> None:
    ring = _rings()
    held = ring()
    gc.collect()  # old now
    del held
    assert ring() is not None
    kept = []
    while ring() is not None:  # so much happens that it is worth a search among the old ones
        kept.append([Ring() for _ in range(promptly._YOUNG + 100)])
        before = gc.get_stats()[0]["collections"]
        qtbot.waitUntil(lambda before=before: gc.get_stats()[0]["collections"] > before or ring() is None, timeout=5000)
        assert len(kept) < 10 * promptly._ROUNDS


def test_python_searches_by_itself_again_when_the_project_is_closed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sweeper = Sweeper(window, int)
    sweeper.begin()
    promptly.search_again()  # the start is over; a project is open already
    assert not gc.isenabled()
    sweeper.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

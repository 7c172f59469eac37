"""First what the user waits for: paint at once, let timers that wait for a free moment come after it, and do not let
Python stop for 60 ms to look through everything it holds, or PySide read the source of every module."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

_SWEEP_MS = 1000
_YOUNG = 4000  # new objects that are worth a search of a millisecond
_ROUNDS = 10


def paint_now(widget: QWidget) -> None:
    """Put what has changed in the widget's window on the screen; Qt would let timers without delay go first."""
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest.value)


def search_later() -> None:
    """Look for no rings of unused objects while hundreds of modules are loaded: 50 ms of a start, and none found."""
    gc.disable()


def search_again() -> None:
    """The start is over, and no project has come that is swept after."""
    if not gc.get_freeze_count():
        gc.enable()


class Sweeper(QObject):
    """Looks for rings of unused objects between the user's actions. Python's own search comes in the middle of one,
    after so many new objects, and the longest of them holds the window for 30 ms."""

    def __init__(self, window: QWidget, busy: Callable[[], object]) -> None:
        """`busy` says something else after each act of the user in the window."""
        super().__init__(window)
        self._busy = busy
        self._seen: object = None
        self._rounds = 0
        self._timer = QTimer(self, interval=_SWEEP_MS)
        self._timer.timeout.connect(self._sweep)

    def begin(self) -> None:
        """Leave out what is there now: modules, widgets, the open project."""
        gc.freeze()
        gc.disable()
        self._timer.start()

    def end(self) -> None:
        """What is there may go now: Python searches again, among all objects."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _sweep(self) -> None:
        if gc.get_count()[0] > _YOUNG:
            self._rounds += 1
            gc.collect(0 if self._rounds % _ROUNDS else 1)  # now and then those of the last rounds as well
        seen = self._busy(), QCursor.pos()
        resting, self._seen = seen == self._seen, seen
        if resting and self._rounds >= _ROUNDS:
            self._rounds = 0
            gc.collect()


def leave_sources_unread() -> None:
    """PySide looks through the source text of each module that is imported after it, for the switches of
    `__feature__`, and Python keeps what was read: 60 ms and 19 MB at a start. This program has no such switch, and
    a module that is said not to use PySide is treated as before.

    The function is an inner one of PySide's; where a version of it has none, nothing is changed.
    """
    feature = importlib.import_module("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _says_no  # type: ignore[attr-defined]


def _says_no(_module: object) -> bool:
    return False

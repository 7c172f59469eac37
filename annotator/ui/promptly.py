"""First what the user waits for: paint at once, let timers that wait for a free moment come after it, and do not let
Python stop for 60 ms to look through everything it holds, or PySide read the source of every module."""

from __future__ import annotations

import gc
import importlib

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def paint_now(widget: QWidget) -> None:
    """Put what has changed in the widget's window on the screen; Qt would let timers without delay go first."""
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest.value)


def search_later() -> None:
    """Look for no rings of unused objects while hundreds of modules are loaded: 50 ms of a start, and none found."""
    gc.disable()


def search_again() -> None:
    """The start is over."""
    gc.enable()


def leave_out_what_stands() -> None:
    """The search for rings of unused objects leaves out what is there now: modules, widgets, the open project."""
    gc.freeze()


def count_everything_again() -> None:
    """What is there may go now: the search takes in all objects."""
    gc.unfreeze()


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

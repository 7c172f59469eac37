"""First what the user waits for: paint at once, let timers that wait for a free moment come after it, and do not let
Python stop for 60 ms to look through everything it holds."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def paint_now(widget: QWidget) -> None:
    """Put what has changed in the widget's window on the screen; Qt would let timers without delay go first."""
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest.value)


def leave_out_what_stands() -> None:
    """The search for rings of unused objects leaves out what is there now: modules, widgets, the open project."""
    gc.freeze()


def count_everything_again() -> None:
    """What is there may go now: the search takes in all objects."""
    gc.unfreeze()

"""First what the user waits for: paint at once, and let timers that wait for a free moment come after it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def paint_now(widget: QWidget) -> None:
    """Put what has changed in the widget's window on the screen; Qt would let timers without delay go first."""
    QCoreApplication.sendPostedEvents(widget.window(), QEvent.Type.UpdateRequest.value)

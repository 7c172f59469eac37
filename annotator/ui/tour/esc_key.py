"""The key that ends the tour, wherever it is pressed and has nothing of its own to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from annotator.ui import keys
from annotator.ui.actions import Actions
from annotator.ui.dispatcher import scope_of
from annotator.ui.focus_filter import FocusFilter


class EscKey(FocusFilter):
    """A filter on what has the focus, before the one of the dispatcher. `idle`: widgets that know themselves whether
    Esc has something to do; a field always has, and so has a list whose scope has an act for it."""

    pressed = Signal()

    def __init__(self, actions: Actions, idle: Mapping[QWidget, Callable[[], bool]], parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._idle = actions, idle
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._focus or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if self._focus is None or keys.chord(event) != "Esc" or not self._is_idle(self._focus):
            return False
        self.pressed.emit()
        return True

    def _is_idle(self, focus: QWidget) -> bool:
        knows = self._idle.get(focus)
        if knows is not None:
            return knows()
        if isinstance(focus, (QLineEdit, QPlainTextEdit, QComboBox)):
            return False
        return self._actions.find("Esc", (scope_of(focus),)) is None

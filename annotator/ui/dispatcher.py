"""One place that turns key presses into actions, on any layout and with regard to what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDockWidget,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from annotator.ui import keys
from annotator.ui.actions import Actions
from annotator.ui.focus_filter import FocusFilter
from annotator.ui.promptly import paint_now

SCOPE = "annotator_scope"  # dynamic property of a widget: the scope of keys pressed in it
# Chords that an edit field uses itself; they stay with it.
_EDITING = frozenset(
    f"{held}{key}"
    for held in ("", "Shift+", "Ctrl+", "Ctrl+Shift+")
    for key in ("Left", "Right", "Up", "Down", "Home", "End", "Delete", "Backspace", "Enter", "Insert", "Space", "Tab")
) | {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "PageUp", "PageDown", "Esc"}
_EDITING |= {"Ctrl+PageDown", "Ctrl+PageUp"}  # not while typing: a slip would leave the article


class Dispatcher(FocusFilter):
    """Filters what the widget of the window that has the focus gets."""

    typedWord = Signal(str)  # three letters in a row that mean nothing here: somebody is typing a word

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._typed = ""
        self.pressed = 0  # keys since the window came
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        self.pressed += 1
        focus = self._focus
        if focus is None or watched is not focus or QApplication.activePopupWidget() is not None:
            return False
        return self._dispatch(focus, event)

    def _ours(self, widget: QWidget) -> bool:
        """Whether keys pressed here are for this window: in it, or in one of its floating docks."""
        window = widget.window()
        return window is self._window or (isinstance(window, QDockWidget) and window.parent() is self._window)

    def _dispatch(self, focus: QWidget, event: QKeyEvent) -> bool:
        chord = keys.chord(event)
        if not chord:
            return False
        if _is_field(focus) and (keys.is_typing(event) or chord in _EDITING):
            return False
        scope = scope_of(focus)
        scopes = (scope, "window") if scope else ("window",)
        action = self._actions.find(chord, scopes)
        if action is None or not action.enabled():
            self._count_typed(event, scope)
            return False
        self._typed = ""
        if action.scope == "window" and keys.is_typing(event) and isinstance(focus, QAbstractItemView) and not scope:
            return False
        action.run()
        event.accept()
        paint_now(self._window)  # what can wait, such as the fields of the annotation, is shown after the text
        return True

    def _count_typed(self, event: QKeyEvent, scope: str) -> None:
        letter = event.text() if scope == "text" and keys.is_typing(event) and event.text().isalpha() else ""
        self._typed = self._typed + letter if letter else ""
        if len(self._typed) == 3:
            self.typedWord.emit(self._typed)
            self._typed = ""


def scope_of(widget: QWidget | None) -> str:
    """The scope that the nearest ancestor with one gives to keys pressed here."""
    while widget is not None:
        scope = widget.property(SCOPE)
        if scope:
            return str(scope)
        widget = widget.parentWidget()
    return ""


def _is_field(widget: QWidget) -> bool:
    if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QComboBox):
        return True
    return isinstance(widget, QAbstractSpinBox)

"""A small list over the text: whom do these words name? A digit or Enter takes one, typing filters."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from annotator.ui.theme import Theme
from annotator.ui.widgets.pick import Option, PickLine
from annotator.ui.widgets.words import Words
from annotator.words import tr

_DIGITS = "123456789"
_WIDTH = 320  # pixels


class _Numbered(PickLine):
    """Digits take what they stand before, as long as nothing is typed; Esc and losing the focus end it at once."""

    left = Signal()

    def __init__(self, options: Callable[[str], list[Option]]) -> None:
        super().__init__(tr("Entity"), tr("Digit or Enter; type to search"), lambda typed: _numbered(options(typed)))
        self.button.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        taken = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and not self.list.underMouse():
            self.left.emit()
        return taken

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return True
        if not self.line.text() and event.text() and event.text() in _DIGITS:
            self._take(_DIGITS.index(event.text()))
            return True
        return super()._key(event)


def _numbered(options: list[Option]) -> list[Option]:
    return [
        Option(f"{_DIGITS[at]}  {option.words}" if at < len(_DIGITS) else option.words, option.run)
        for at, option in enumerate(options)
    ]


class EntityPicker(QFrame):
    """Lies over the window beside some words; `options(typed)` gives the entities, best first. `closed`: it is gone."""

    closed = Signal()

    def __init__(self, options: Callable[[str], list[Option]]) -> None:
        super().__init__()
        self.setObjectName("entity_picker")
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Whom the words name"))
        self.head = Words(dim=True, wrap=False)
        self.pick = _Numbered(options)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self.head)
        layout.addWidget(self.pick)
        self.pick.escaped.connect(self.close_it)
        self.pick.left.connect(self.close_it)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colours of the frame; what is in it has those of the window."""
        self.setStyleSheet(
            f"#entity_picker {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px; }}"
        )

    def ask(self, head: str, window: QWidget, beside: QRect) -> None:
        """Open below a rectangle of the window, above it where there is no room, and take the focus."""
        self.head.setText(head)
        self.setParent(window)
        self.setFixedWidth(min(_WIDTH, window.width()))
        self.adjustSize()
        self.move(self._place(window, beside))
        self.show()
        self.raise_()
        self.pick.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.pick.open()

    def _place(self, window: QWidget, beside: QRect) -> QPoint:
        x = max(0, min(beside.left(), window.width() - self.width()))
        below = beside.bottom() + 4
        above = beside.top() - self.height() - 4
        return QPoint(x, below if below + self.height() <= window.height() or above < 0 else above)

    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.isVisible()

    def refresh(self) -> None:
        """Show the options anew, as long as nothing is typed."""
        if self.is_open() and not self.pick.line.text():
            self.pick.open()

    def close_it(self) -> None:
        """Go without an answer."""
        if self.isVisible():
            self.hide()
            self.pick.clear()
            self.closed.emit()

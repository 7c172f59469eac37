"""Labels for words: users' text is never taken for HTML, and colours come from roles."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton

from annotator.ui.widgets import look


class Words(QLabel):
    """Plain text that wraps; `dim` stands back."""

    def __init__(self, text: str = "", *, dim: bool = False, wrap: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored if wrap else QSizePolicy.Policy.Preferred, self.sizePolicy().verticalPolicy()
        )
        self.setMinimumWidth(1)
        if dim:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self.setFont(look.small(self.font(), 0.92))
        self.setText(text)

    def set_ink(self, colour: str) -> None:
        """Write in a colour of the theme."""
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)

    def say(self, text: str) -> None:
        """Show the text; nothing hides the label."""
        self.setText(text)
        self.setVisible(bool(text))


class FlatButton(QToolButton):
    """A quiet button with a word or sign; `name` is what it does, for the tooltip and for readers of the screen."""

    def __init__(self, text: str, name: str, *, focus: Qt.FocusPolicy = Qt.FocusPolicy.StrongFocus) -> None:
        super().__init__()
        self.setText(text)
        self.setAutoRaise(True)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(focus)

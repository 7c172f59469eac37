"""Labels for words: users' text is never taken for HTML, and colours come from roles."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QToolButton

from annotator.ui.widgets import look


def plain_tip(text: str) -> str:
    """Words for a tooltip, which guesses HTML: nothing of a user's text is taken for a tag."""
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>'


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


class EmptyWords(Words):
    """What stands in the place of an empty list: why it is empty, and what helps."""

    def __init__(self) -> None:
        super().__init__(dim=True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setContentsMargins(12, 16, 12, 12)


class FlatButton(QToolButton):
    """A quiet button with a word or sign; `name` is what it does, for the tooltip and for readers of the screen."""

    def __init__(self, text: str, name: str, *, focus: Qt.FocusPolicy = Qt.FocusPolicy.StrongFocus) -> None:
        super().__init__()
        self.setText(text)
        self.setAutoRaise(True)
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(focus)


class NameButton(QAbstractButton):
    """A name on one line, cut where it does not fit; a click does something with what it names."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        box = self.rect().adjusted(2, 0, -2, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()

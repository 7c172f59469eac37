"""A card beside the mark under the mouse: plain text, no focus, gone with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.theme import Theme


class HoverCard(QLabel):
    """Shows what is known about a mark. What it shows is never read as markup."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrap(True)
        self.setMargin(9)
        self.setMaximumWidth(420)

    def set_theme(self, theme: Theme) -> None:
        """Colours of the card."""
        self.setStyleSheet(
            f"QLabel {{ background: {theme.card}; color: {theme.window_ink}; border: 1px solid {theme.line}; }}"
        )

    def show_at(self, text: str, place: QPoint) -> None:
        """Show below a point of the screen, moved so that it stays on it."""
        self.setText(text)
        self.setMinimumWidth(0)
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(max(place.x(), room.left()), room.right() - self.width())
        y = place.y() + 18
        if y + self.height() > room.bottom():
            y = place.y() - self.height() - 12
        self.move(x, max(y, room.top()))
        self.show()

"""The frame round the page, which shows where the keys go without being scrolled along."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from annotator.ui.widgets import focus_frame


class FocusRing(QWidget):
    """Lies below the viewport of a pane; its edge is in the colour of the focus while the pane has it."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        pane.setProperty(focus_frame.OWN, True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)  # by Qt, which thereby knows that nothing below need be painted

    def show_in(self, colour: QColor) -> None:
        """Take a colour."""
        palette = QPalette(self.palette())
        if palette.color(QPalette.ColorRole.Window) != colour:
            palette.setColor(QPalette.ColorRole.Window, colour)
            self.setPalette(palette)

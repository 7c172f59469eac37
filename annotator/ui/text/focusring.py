"""The frame round the page, which shows where the keys go without being scrolled along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.ui.widgets import focus_frame

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane


class FocusRing(QWidget):
    """Lies below the viewport; its edge is in the accent colour while the pane has the focus."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.setProperty(focus_frame.OWN, True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or all parents would be painted below its edge

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._pane.colour("focus" if self._pane.hasFocus() else "paper"))
        painter.end()

"""What says that the list shows some articles alone, and lets go of them by a click."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen

from annotator.store.queries.articles import Only
from annotator.ui.theme import Theme
from annotator.ui.widgets.words import NameButton, plain_tip
from annotator.words import tr


class OnlyChip(NameButton):
    """Hidden where the list is not narrowed so; words that do not fit are cut, and whole in the tooltip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", "")
        self.theme = theme
        self.hide()

    def show_only(self, only: Only | None) -> None:
        """Tell which articles these are; None: the list is not narrowed."""
        self.setVisible(only is not None)
        if only is not None:
            said = tr("Only: {reason}", reason=only.reason)
            self.setText(said)
            self.setAccessibleName(tr("{said}. Show the articles of before again", said=said))
            self.setToolTip(plain_tip(tr("{said}\nEsc or a click: the articles of before", said=said)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, box = self.palette(), QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(self.theme.accent), 2 if self.hasFocus() else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        cross = self.fontMetrics().horizontalAdvance("✕") + 8
        words = box.adjusted(6, 0, -cross - 2, 0)
        said = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
        painter.drawText(box.adjusted(box.width() - cross, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, "✕")
        painter.end()

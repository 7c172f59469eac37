"""The list of claims: the words, and below them who says it, when and where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette

from annotator.store.queries.claims import ListedClaim
from annotator.ui.panels.claims.model import FACTS, ClaimModel
from annotator.ui.widgets import look
from annotator.ui.widgets.row_delegate import Index, Row, RowDelegate, draw_line
from annotator.ui.widgets.slim_table import SlimTable
from annotator.words import tr

_PAD = 6
_BAR = 3
_LONGEST = 400  # characters; no line holds more


class ClaimDelegate(RowDelegate):
    """Claims of one group have a bar at the left edge."""

    def row_height(self, font: QFont) -> int:
        return round(QFontMetricsF(font).height() + QFontMetricsF(look.small(font)).height()) + 8

    def paint_row(self, painter: QPainter, row: Row, what: ListedClaim, index: Index) -> None:
        box = row.box.adjusted(_PAD + _BAR, 3, -_PAD, -3)
        if what.group_id is not None:
            bar = QRectF(row.box.left() + 2, row.box.top() + 3, _BAR, row.box.height() - 7)
            painter.fillRect(bar, row.ink if row.selected else row.palette.color(QPalette.ColorRole.Highlight))
        draw_line(painter, box, row.font, row.ink, _one_line(what.words))
        below = box.adjusted(0, QFontMetricsF(row.font).height(), 0, 0)
        draw_line(painter, below, look.small(row.font), row.dim(), _one_line(str(index.data(FACTS))))


def _one_line(words: str) -> str:
    return " ".join(words[:_LONGEST].split())


class ClaimView(SlimTable):
    """`opened` carries the row to go to, `left` says that the text gets the focus."""

    opened = Signal(int)
    left = Signal()

    def __init__(self, model: ClaimModel) -> None:
        super().__init__(tr("Claims of the project"))
        self._delegate = ClaimDelegate()
        self.setItemDelegate(self._delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setModel(model)
        self.set_row_height(self._delegate.row_height(self.font()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.set_row_height(self._delegate.row_height(self.font()))

"""The list of claims: the words, and below them who says it, when and where."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.store.queries.claims import ListedClaim
from annotator.ui.panels.claims.model import FACTS, ClaimModel
from annotator.ui.widgets import look
from annotator.ui.widgets.slim_table import SlimTable

_PAD = 6
_BAR = 3
Index = QModelIndex | QPersistentModelIndex


class ClaimDelegate(QStyledItemDelegate):
    """Claims of one group have a bar at the left edge."""

    def row_height(self, font: QFont) -> int:
        """Height of every row in pixels."""
        return round(QFontMetricsF(font).height() + QFontMetricsF(look.small(font)).height()) + 8

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height(option.font))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        claim = index.data(Qt.ItemDataRole.UserRole)
        rect, palette, font = QRectF(option.rect), option.palette, option.font  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        if claim is not None:
            self._paint_claim(painter, rect, palette, font, claim, str(index.data(FACTS)), selected)
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_claim(
        self, painter: QPainter, rect: QRectF, palette: QPalette, font: QFont, claim: ListedClaim, said: str,
        selected: bool,
    ) -> None:  # fmt: skip
        ink = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        box = rect.adjusted(_PAD + _BAR, 3, -_PAD, -3)
        if claim.group_id is not None:
            bar = QRectF(rect.left() + 2, rect.top() + 3, _BAR, rect.height() - 7)
            painter.fillRect(bar, ink if selected else palette.color(QPalette.ColorRole.Highlight))
        self._line(painter, box, font, ink, claim.words)
        below = box.adjusted(0, QFontMetricsF(font).height(), 0, 0)
        self._line(painter, below, look.small(font), _dim(palette, ink, selected), said)

    def _line(self, painter: QPainter, box: QRectF, font: QFont, ink: QColor, words: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetricsF(font).elidedText(" ".join(words[:400].split()), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, shown)


def _dim(palette: QPalette, ink: QColor, selected: bool) -> QColor:
    if not selected:
        return palette.color(QPalette.ColorRole.PlaceholderText)
    colour = QColor(ink)
    colour.setAlphaF(0.8)
    return colour


class ClaimView(SlimTable):
    """`opened` carries the row to go to, `left` says that the text gets the focus."""

    opened = Signal(int)
    left = Signal()

    def __init__(self, model: ClaimModel) -> None:
        super().__init__("Claims of the project")
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

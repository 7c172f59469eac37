"""Paints one entity over two lines: chip and name, then how often it is named and its other forms."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.store.queries.concordance import ListedEntity
from annotator.ui.panels.entities.model import counted
from annotator.ui.session import Session
from annotator.ui.widgets import look

_PAD = 5
_ELIDE = Qt.TextElideMode.ElideRight
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
Index = QModelIndex | QPersistentModelIndex


class EntityDelegate(QStyledItemDelegate):
    """The name stands out; what else there is stands back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def row_height(self, font: QFont) -> int:
        """Height of every row in pixels."""
        return QFontMetrics(font).lineSpacing() + QFontMetrics(look.small(font)).lineSpacing() + _PAD + 3

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height(option.font))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entity = index.data(Qt.ItemDataRole.UserRole)
        rect, font, palette = QRectF(option.rect), option.font, option.palette  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        if entity is not None:
            self._paint_entity(painter, rect.adjusted(_PAD, 2, -_PAD, -1), font, palette, entity, selected)
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_entity(
        self, painter: QPainter, box: QRectF, font: QFont, palette: QPalette, entity: ListedEntity, selected: bool
    ) -> None:
        height = QFontMetricsF(font).lineSpacing()
        top = QRectF(box.left(), box.top(), box.width(), height)
        used = self._paint_chip(painter, top, font, palette, entity)
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        self._line(painter, top.adjusted(used, 0, 0, 0), strong, palette.color(role), entity.name)
        small = look.small(font)
        said = counted(entity)
        others = ", ".join(form for form in entity.forms if form != entity.name)
        below = QRectF(box.left(), top.bottom(), box.width(), QFontMetricsF(small).lineSpacing())
        self._line(painter, below, small, _dim(palette, selected), f"{said} · {others}" if others else said)

    def _paint_chip(
        self, painter: QPainter, box: QRectF, font: QFont, palette: QPalette, entity: ListedEntity
    ) -> float:
        label = self.session.label(entity.label_id) if entity.label_id is not None else None
        if label is None:
            return 0
        small = look.small(font, 0.78)
        small.setWeight(QFont.Weight.DemiBold)
        text, tall = look.short_name(label), QFontMetricsF(small).height() + 1
        chip = QRectF(box.left(), box.center().y() - tall / 2, look.chip_width(small, text), tall)
        painter.setFont(small)
        shades = look.shades(self.session.theme, label.colour)
        base, ink = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        look.draw_chip(painter, chip, text, shades, base, ink)
        return chip.width() + _PAD

    def _line(self, painter: QPainter, box: QRectF, font: QFont, ink: QColor, text: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, _LEFT, QFontMetricsF(font).elidedText(text.replace("\n", " "), _ELIDE, box.width()))


def _dim(palette: QPalette, selected: bool) -> QColor:
    if not selected:
        return palette.color(QPalette.ColorRole.PlaceholderText)
    colour = QColor(palette.color(QPalette.ColorRole.HighlightedText))
    colour.setAlphaF(0.8)
    return colour

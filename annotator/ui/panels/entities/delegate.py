"""Paints one entity over two lines: chip and name, then how often it is named and its other forms."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPalette

from annotator.store.queries.concordance import ListedEntity
from annotator.ui.panels.entities.model import counted
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.ui.widgets.row_delegate import Index, Row, RowDelegate, draw_line

_PAD = 5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class EntityDelegate(RowDelegate):
    """The name stands out; what else there is stands back."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def row_height(self, font: QFont) -> int:
        return QFontMetrics(font).lineSpacing() + QFontMetrics(look.small(font)).lineSpacing() + _PAD + 3

    def paint_row(self, painter: QPainter, row: Row, what: ListedEntity, index: Index) -> None:
        box = row.box.adjusted(_PAD, 2, -_PAD, -1)
        top = QRectF(box.left(), box.top(), box.width(), QFontMetricsF(row.font).lineSpacing())
        used = self._paint_chip(painter, top, row.font, row.palette, what)
        strong = QFont(row.font)
        strong.setWeight(QFont.Weight.DemiBold)
        draw_line(painter, top.adjusted(used, 0, 0, 0), strong, row.ink, _one_line(what.name), _MIDDLE)
        small = look.small(row.font)
        said = counted(what)
        others = ", ".join(form for form in what.forms if form != what.name)
        below = QRectF(box.left(), top.bottom(), box.width(), QFontMetricsF(small).lineSpacing())
        told = f"{said} · {others}" if others else said
        draw_line(painter, below, small, row.dim(), _one_line(told), _MIDDLE)

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


def _one_line(text: str) -> str:
    return text.replace("\n", " ")

"""What the rows of all lists have in common: the ground of a selected one, and the line below each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.widgets.flat_model import Index

_BAR = 3.0  # at the edge of a selected row, whose ground alone is a soft one


@dataclass(frozen=True, slots=True)
class Row:
    """Where and how a row is painted."""

    box: QRectF
    font: QFont
    palette: QPalette
    selected: bool

    @property
    def ink(self) -> QColor:
        """What stands out."""
        role = QPalette.ColorRole.HighlightedText if self.selected else QPalette.ColorRole.Text
        return self.palette.color(role)

    def dim(self, strength: float = 0.8) -> QColor:
        """What stands back; `strength` is its opacity on the ground of a selected row."""
        if not self.selected:
            return self.palette.color(QPalette.ColorRole.PlaceholderText)
        colour = self.ink
        colour.setAlphaF(strength)
        return colour


class RowDelegate(QStyledItemDelegate):
    """Paints what the model gives for `Qt.UserRole`, in rows of one height."""

    def row_height(self, font: QFont) -> int:
        """Height of every row in pixels."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, row: Row, what: Any, index: Index) -> None:
        """Paint what the row shows, where there is anything."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height(option.font))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        row = Row(QRectF(option.rect), option.font, option.palette, selected)  # type: ignore[attr-defined]
        what = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        if selected:
            painter.fillRect(row.box, row.palette.color(QPalette.ColorRole.Highlight))
            bar = QRectF(row.box.left(), row.box.top(), _BAR, row.box.height())
            painter.fillRect(bar, row.palette.color(QPalette.ColorRole.Accent))
        if what is not None:
            self.paint_row(painter, row, what, index)
        painter.setPen(row.palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(row.box.bottomLeft(), row.box.bottomRight())
        painter.restore()


def draw_line(
    painter: QPainter, box: QRectF, font: QFont, ink: QColor, words: str,
    across: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
) -> None:  # fmt: skip
    """Words on one line at the left of the box, cut where they do not fit."""
    painter.setFont(font)
    painter.setPen(ink)
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | across, shown)

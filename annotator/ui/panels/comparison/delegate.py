"""A cell of the comparison: wrapped words, those that matter underlined and bold, and a tint where it differs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.text import Utf16Map
from annotator.ui.panels.comparison.model import Row
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import Index

_PAD = 5
_TINT = 0.16  # of the colour of danger over the ground of a cell that differs
_EDGE = 3  # pixels of the bar at the left of such a cell, for those who do not see the tint


class CellDelegate(QStyledItemDelegate):
    """Draws the users' text as plain text."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = max(40, option.rect.width())  # type: ignore[attr-defined]
        layout = self._layout(option.font, index, width)  # type: ignore[attr-defined]
        return QSize(width, round(layout.boundingRect().height()) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, palette = QRectF(option.rect), option.palette  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setClipRect(rect)
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        if isinstance(row, Row) and index.column() in row.odd:
            colour = QColor(self._session.theme.danger)
            if not selected:
                ground = QColor(colour)
                ground.setAlphaF(_TINT)
                painter.fillRect(rect, ground)
            painter.fillRect(QRectF(rect.left(), rect.top(), _EDGE, rect.height()), colour)
        ink = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(ink))
        layout = self._layout(option.font, index, round(rect.width()))  # type: ignore[attr-defined]
        layout.draw(painter, QPointF(rect.left() + _PAD, rect.top() + _PAD))
        painter.restore()

    def _layout(self, font: QFont, index: Index, width: int) -> QTextLayout:
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        row = index.data(Qt.ItemDataRole.UserRole)
        used = QFont(font)
        used.setBold(isinstance(row, Row) and index.column() in row.odd)
        layout = QTextLayout(words, used)
        layout.setTextOption(_wrapping())
        if isinstance(row, Row) and row.marks:
            layout.setFormats(_formats(words, row.marks[index.column()]))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - 2 * _PAD)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _formats(words: str, marks: tuple[tuple[int, int], ...]) -> list[QTextLayout.FormatRange]:
    """Bold and underlined where the marks are, in the UTF-16 units of Qt."""
    units = Utf16Map(words)
    found: list[QTextLayout.FormatRange] = []
    for start, end in marks:
        part = QTextLayout.FormatRange()
        part.start = units.to16(start)
        part.length = units.to16(end) - part.start
        part.format = QTextCharFormat()
        part.format.setFontWeight(QFont.Weight.Bold)
        part.format.setFontUnderline(True)
        found.append(part)
    return found

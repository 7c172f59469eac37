"""The two small pictures on the list's buttons, drawn in the colour of the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

_SIZE = 16


def funnel(colour: QColor, ratio: float) -> QIcon:
    """Filter."""

    def draw(painter: QPainter) -> None:
        points = [(2, 3), (14, 3), (9.5, 8.5), (9.5, 13.5), (6.5, 12), (6.5, 8.5)]
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    return _icon(colour, ratio, draw)


def order(colour: QColor, ratio: float) -> QIcon:
    """Sort."""

    def draw(painter: QPainter) -> None:
        for y, width in ((4, 12), (8, 8), (12, 4)):
            painter.drawLine(QLineF(2, y, 2 + width, y))

    return _icon(colour, ratio, draw)


def _icon(colour: QColor, ratio: float, draw: Callable[[QPainter], None]) -> QIcon:
    picture = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    draw(painter)
    painter.end()
    return QIcon(picture)

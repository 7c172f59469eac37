"""Signs for an article's status: a shape of its own for each, so that colour is never needed to tell them apart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from annotator.ui.theme import MARK_CONTRAST, Theme, blend, contrast
from annotator.words import mark, tr

_TITLES = {
    "new": mark("New", "status of an article"),
    "in work": mark("In work", "status of an article"),
    "done": mark("Done", "status of an article"),
    "needs review": mark("Needs review", "status of an article"),
}


def title_of(status: str) -> str:
    """The status as it stands alone."""
    return tr(_TITLES[status], "status of an article")


def colour_of(status: str, theme: Theme, background: QColor, text: QColor) -> QColor:
    """The status's colour where it stands out from the background, else that of the text."""
    role = {"in work": theme.accent, "done": theme.success, "needs review": theme.warning}.get(status)
    role = role or blend(text.name(), background.name(), 0.7)
    return QColor(role) if contrast(role, background.name()) >= MARK_CONTRAST else text


def paint(painter: QPainter, box: QRectF, status: str, colour: QColor, background: QColor) -> None:
    """Draw a status: ring, half-filled ring, disc with a tick, diamond with a bar."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(1.2, box.width() / 8)
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _SHAPES.get(status, _new)(painter, inner, colour, background)
    painter.restore()


def _new(painter: QPainter, box: QRectF, colour: QColor, background: QColor) -> None:
    painter.drawEllipse(box)


def _in_work(painter: QPainter, box: QRectF, colour: QColor, background: QColor) -> None:
    painter.drawEllipse(box)
    painter.setBrush(colour)
    painter.drawPie(box, 90 * 16, 180 * 16)


def _done(painter: QPainter, box: QRectF, colour: QColor, background: QColor) -> None:
    painter.setBrush(colour)
    painter.drawEllipse(box)
    pen = QPen(background, box.width() / 7)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([_at(box, 0.26, 0.53), _at(box, 0.44, 0.70), _at(box, 0.75, 0.33)]))


def _needs_review(painter: QPainter, box: QRectF, colour: QColor, background: QColor) -> None:
    grown = box.adjusted(-box.width() / 16, -box.width() / 16, box.width() / 16, box.width() / 16)
    painter.drawPolygon(QPolygonF([_at(grown, 0.5, 0), _at(grown, 1, 0.5), _at(grown, 0.5, 1), _at(grown, 0, 0.5)]))
    painter.drawLine(_at(box, 0.5, 0.3), _at(box, 0.5, 0.52))
    painter.drawPoint(_at(box, 0.5, 0.72))


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + box.width() * x, box.top() + box.height() * y)


_SHAPES = {"new": _new, "in work": _in_work, "done": _done, "needs review": _needs_review}

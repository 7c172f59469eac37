"""Lines round stretches of text: the selected mark with its handles and company, and the target of the next key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from annotator.domain.spans import Fragments, Span
from annotator.ui.text.geometry import stretches, x_of
from annotator.ui.text.layout import Laid
from annotator.ui.text.page import Seen
from annotator.ui.text.ruler import BAR_GAP

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

HANDLE = 4.0  # radius
GRIP = 9.0  # how near the mouse must come to one


def boxes(pane: TextPane, seen: Iterable[Seen], pieces: Fragments, top: float, bottom: float) -> list[QRectF]:
    """Where stretches of the document are on screen; top and bottom are measured from the top of a line."""
    found: list[QRectF] = []
    left, height = pane.column_left, pane.typography.line_height
    for number, laid, y in seen:
        del number
        for start, end in pieces:
            if start < laid.end + 1 and end > laid.start:
                found += [
                    QRectF(left + one, y + line * height + top, max(other - one, 1.0), bottom - top)
                    for line, one, other in stretches(laid, start, end)
                ]
    return found


def outlines(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pane.chosen.target is not None:
        pen = QPen(pane.colour("accent"), 1.2, Qt.PenStyle.DashLine)
        _outline(painter, pen, boxes(pane, seen, (pane.chosen.target,), pane.ruler.top - 1, pane.ruler.under + 1))
    span = pane.selected_span
    if span is not None and seen:
        _roles(pane, painter, seen, span)
        _selected(pane, painter, seen, span)


def _selected(pane: TextPane, painter: QPainter, seen: list[Seen], span: Span) -> None:
    ink = pane.styles.ink(span.label)
    ruler = pane.ruler
    tall = ink.style.layer == "claim"  # its lines touch, so that one outline goes round them
    bottom = ruler.top - 2 + ruler.height if tall else ruler.under + ruler.thick
    rects = boxes(pane, seen, pane.chosen.pieces(span), ruler.top - 2, bottom)
    _outline(painter, QPen(ink.stroke, 1.8), rects)


def draw_handles(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    span = pane.selected_span
    if span is None:
        return
    painter.setPen(QPen(pane.colour("paper"), 1.5))
    painter.setBrush(pane.styles.ink(span.label).stroke)
    for place in handles(pane, seen, span):
        if place is not None:
            painter.drawEllipse(place, HANDLE, HANDLE)


def handles(pane: TextPane, seen: Sequence[Seen], span: Span) -> tuple[QPointF | None, QPointF | None]:
    """Centres of the handles of a mark in the viewport: above its start, below its end; None off screen."""
    pieces = pane.chosen.pieces(span)
    claim = pane.styles.ink(span.label).style.layer == "claim"
    return _handle(pane, seen, pieces[0][0], 0, claim), _handle(pane, seen, pieces[-1][1], 1, claim)


def _handle(pane: TextPane, seen: Sequence[Seen], offset: int, edge: int, claim: bool) -> QPointF | None:
    ruler, height = pane.ruler, pane.typography.line_height
    for number, laid, y in seen:
        del number
        if laid.start <= offset <= laid.end and not (edge == 0 and offset == laid.end and laid.start < laid.end):
            offset16 = laid.to16(offset)
            inner = laid.layout.previousCursorPosition(offset16) if edge and offset16 else offset16
            line = laid.line_of(inner)
            at_end = offset16 >= laid.firsts[line + 1] or (edge and offset16 == laid.firsts[line + 1] - 1)
            x = _line_end_x(laid, line) if edge and at_end else x_of(laid, offset16, line)
            below = ruler.top - 2 + ruler.height if claim else ruler.under + ruler.thick
            drop = below if edge else ruler.top - 2
            return QPointF(pane.column_left + x, y + line * height + drop)
    return None


def _line_end_x(laid: Laid, line: int) -> float:
    box = laid.lines[line].naturalTextRect()
    return box.left() if laid.from_right else box.right()


def _outline(painter: QPainter, pen: QPen, rects: list[QRectF]) -> None:
    """One line round all rectangles together where they touch."""
    if not rects:
        return
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for rect in rects:
        path.addRect(rect.adjusted(-1.5, 0, 1.5, 0))
    painter.setPen(pen)
    painter.drawPath(path.simplified() if len(rects) > 1 else path)


def _roles(pane: TextPane, painter: QPainter, seen: list[Seen], claim: Span) -> None:
    """Source and cue of the selected claim, each joined to it by an elbow that keeps to the gaps and the margin."""
    colour = pane.styles.ink(claim.label).stroke
    ruler = pane.ruler
    for id, role in pane.chosen.roles.items():
        span = pane.spans.get(id)
        if span is None:
            continue
        rects = boxes(pane, seen, span.pieces, ruler.top, ruler.under + 1)
        style = Qt.PenStyle.SolidLine if role == "source" else Qt.PenStyle.DotLine
        pen = QPen(colour, 1.3, style)
        _outline(painter, pen, rects)
        if rects:
            painter.setPen(QPen(colour, 1, style))
            painter.drawPath(_elbow(pane, seen, rects, span, claim))


def _elbow(pane: TextPane, seen: list[Seen], rects: list[QRectF], span: Span, claim: Span) -> QPainterPath:
    """From below the outline along the gap between lines; on the claim's own line to it, else by the margin."""
    ruler, height = pane.ruler, pane.typography.line_height
    near = boxes(pane, seen, claim.pieces, ruler.top, ruler.under + 1)
    after = span.start >= claim.end
    first = rects[0]
    gap = 4.0
    path = QPainterPath()
    anchor = (near[-1] if after else near[0]) if near else None
    if anchor is not None and abs(anchor.top() - first.top()) < 1:
        start = QPointF(first.left() + 4 if after else first.right() - 4, first.bottom())
        stop = QPointF(anchor.right() - 4 if after else anchor.left() + 4, anchor.bottom())
        path.moveTo(start)
        path.lineTo(start.x(), start.y() + gap)
        path.lineTo(stop.x(), start.y() + gap)
        path.lineTo(stop)
        return path
    margin = pane.column_left - 5.0
    path.moveTo(first.left() + 4, first.bottom())
    path.lineTo(first.left() + 4, first.bottom() + gap)
    path.lineTo(margin, first.bottom() + gap)
    if anchor is None:
        above = claim.start < span.start
        path.lineTo(margin, 0.0 if above else float(pane.viewport().height()))
        return path
    y = anchor.top() + height * 0.4
    path.lineTo(margin, y)
    path.lineTo(pane.column_left - BAR_GAP + 3.0, y)
    return path

"""Paint a page: paper, tints, what was found and selected, marks, text, and the outlines above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF

from annotator.domain.spans import Fragments, Span
from annotator.ui.text.geometry import stretches, x_of
from annotator.ui.text.page import Seen
from annotator.ui.text.ruler import BAR_GAP

if TYPE_CHECKING:
    from annotator.ui.text.marks import Sheet
    from annotator.ui.text.pane import TextPane

HANDLE = 4.0  # radius
GRIP = 9.0  # how near the mouse must come to one


def paint(pane: TextPane, event: QPaintEvent) -> None:
    """Paint the part of the viewport that the event asks for."""
    painter = QPainter(pane.viewport())
    try:
        area = event.rect()
        painter.fillRect(area, pane.colour("paper"))
        if pane.message:
            _message(pane, painter)
        else:
            _page(pane, painter, area)
    finally:
        painter.end()  # a painter left open by an error would end the process


def _message(pane: TextPane, painter: QPainter) -> None:
    painter.setPen(pane.colour("dim"))
    painter.setFont(pane.typography.font)
    box = pane.viewport().rect().adjusted(40, 40, -40, -40)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, pane.message)


def _page(pane: TextPane, painter: QPainter, area: QRect) -> None:
    top, bottom = area.top() - 40, area.bottom() + 40  # what hangs over the edge of a line
    seen = [chunk for chunk in pane.page.seen() if chunk.y < bottom and chunk.y + chunk.laid.height > top]
    sheets = [(chunk.y, sheet) for chunk in seen for sheet in pane.sheets(chunk.laid, top - chunk.y, bottom - chunk.y)]
    left = pane.column_left
    painter.setPen(Qt.PenStyle.NoPen)
    for y, sheet in sheets:
        painter.translate(left, y)
        _fill(painter, sheet.tints)
        painter.translate(-left, -y)
    _backgrounds(pane, painter, seen)
    shown = list(pane.page.seen())  # outlines look the same whatever part is painted anew
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _outlines(pane, painter, shown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for y, sheet in sheets:
        painter.translate(left, y)
        _marks(painter, sheet, left)
        painter.translate(-left, -y)
    _hovered_chip(pane, painter, seen)
    painter.setPen(pane.colour("ink"))
    clip = QRectF(area)
    for chunk in seen:
        chunk.laid.layout.draw(painter, QPointF(left, chunk.y), [], clip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _handles(pane, painter, shown)
    _caret(pane, painter, seen)


def _fill(painter: QPainter, fills: Iterable[tuple[QColor, list[QRectF]]]) -> None:
    for colour, rects in fills:
        painter.setBrush(colour)
        painter.drawRects(rects)


def _marks(painter: QPainter, sheet: Sheet, margin: int) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    _fill(painter, sheet.fills)
    for pen, lines in sheet.dashes:
        painter.setPen(pen)
        painter.drawLines(lines)
    if sheet.waves:
        _waves(painter, sheet.waves)
    for place, pixmap in sheet.chips:
        painter.drawPixmap(place, pixmap)
    for chips in sheet.margin:
        for place, pixmap in chips:
            if place.x() + margin >= 1:
                painter.drawPixmap(place, pixmap)
                break


def _waves(painter: QPainter, waves: Iterable[tuple[QColor, list[QPolygonF]]]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, lines in waves:
        painter.setPen(QPen(colour, 1.4))
        for line in lines:
            painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


# rectangles in the viewport


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


def _backgrounds(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    """Relatives, hits and the selection, below the text."""
    ruler = pane.ruler
    painter.setPen(Qt.PenStyle.NoPen)
    if pane.related and seen:
        painter.setBrush(pane.colour("glow"))
        for span in pane.spans.query(seen[0].laid.start, seen[-1].laid.end + 1):
            if span.id in pane.related:
                painter.drawRects(boxes(pane, seen, span.pieces, ruler.top + 1, ruler.under - 1))
    if pane.finder.starts:
        _hits(pane, painter, seen)
    start, end = pane.selection()
    if start < end:
        painter.setBrush(pane.colour("selection"))
        painter.drawRects(_selection(pane, seen, start, end))


def _selection(pane: TextPane, seen: list[Seen], start: int, end: int) -> list[QRectF]:
    height = pane.typography.line_height
    found = boxes(pane, seen, ((start, end),), 0, height)
    stub = pane.typography.advance * 0.7
    for number, laid, y in seen:
        if start <= laid.end < end and pane.flow.text[laid.end : laid.end + 1] == "\n":  # a selected newline is seen
            width = laid.widths[-1]
            x = pane.typography.column - width - stub if laid.from_right else width
            found.append(QRectF(pane.column_left + x, y + (len(laid.lines) - 1) * height, stub, height))
        del number
    return found


def _hits(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    finder, ruler = pane.finder, pane.ruler
    plain, current = pane.colour("find"), pane.colour("find_current")
    for chunk in seen:
        for number in finder.within(chunk.laid.start, chunk.laid.end + 1):
            rects = boxes(pane, [chunk], ((finder.starts[number], finder.ends[number]),), ruler.top, ruler.under)
            painter.setBrush(current if number == finder.current else plain)
            painter.drawRects(rects)


def _hovered_chip(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    """The chip of the mark under the mouse where chips are shown on hovering only."""
    span = pane.spans.get(pane.hovered) if pane.chips == "hover" else None
    if span is None or pane.styles.ink(span.label).style.layer == "claim":
        return
    found = boxes(pane, seen, span.pieces, pane.ruler.under + pane.ruler.pitch, pane.ruler.limit)
    if found and span.start >= seen[0].laid.start:
        painter.drawPixmap(found[0].topLeft(), pane.styles.chip(span.label, span.flags))


# outlines


def _outlines(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if pane.target is not None:
        pen = QPen(pane.colour("accent"), 1.2, Qt.PenStyle.DashLine)
        _outline(painter, pen, boxes(pane, seen, (pane.target,), pane.ruler.top - 1, pane.ruler.under + 1))
    span = pane.spans.get(pane.selected_id) if pane.selected_id is not None else None
    if span is not None and seen:
        _roles(pane, painter, seen, span)
        _selected(pane, painter, seen, span)


def outline_pieces(pane: TextPane, span: Span) -> Fragments:
    """The fragments of the selected mark, with the edge where it is being dragged to."""
    dragged = pane.dragged_edge
    if dragged is None:
        return span.pieces
    edge, offset = dragged
    pieces = list(span.pieces)
    if edge == 0:
        pieces[0] = (min(offset, pieces[0][1] - 1), pieces[0][1])
    else:
        pieces[-1] = (pieces[-1][0], max(offset, pieces[-1][0] + 1))
    return tuple(pieces)


def _selected(pane: TextPane, painter: QPainter, seen: list[Seen], span: Span) -> None:
    ink = pane.styles.ink(span.label)
    ruler = pane.ruler
    tall = ink.style.layer == "claim"  # its lines touch, so that one outline goes round them
    bottom = ruler.top - 2 + ruler.height if tall else ruler.under + ruler.thick
    rects = boxes(pane, seen, outline_pieces(pane, span), ruler.top - 2, bottom)
    _outline(painter, QPen(ink.stroke, 1.8), rects)


def _handles(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    span = pane.spans.get(pane.selected_id) if pane.selected_id is not None else None
    if span is None or not pane.handles_shown:
        return
    painter.setPen(QPen(pane.colour("paper"), 1.5))
    painter.setBrush(pane.styles.ink(span.label).stroke)
    for place in handles(pane, seen, span):
        if place is not None:
            painter.drawEllipse(place, HANDLE, HANDLE)


def handles(pane: TextPane, seen: Sequence[Seen], span: Span) -> tuple[QPointF | None, QPointF | None]:
    """Centres of the handles of a mark in the viewport: above its start, below its end; None off screen."""
    pieces = outline_pieces(pane, span)
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


def _line_end_x(laid, line: int) -> float:  # type: ignore[no-untyped-def]
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
    for id, role in pane.roles.items():
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


# the caret


def caret_box(pane: TextPane, seen: Iterable[Seen]) -> QRectF | None:
    """Where the caret is drawn; None off screen."""
    place, ruler = pane.caret, pane.ruler
    number = pane.flow.chunk_at(place)
    for chunk in seen:
        if chunk.number == number:
            laid = chunk.laid
            offset16 = laid.to16(place)
            line = laid.line_of(offset16)
            x = pane.column_left + x_of(laid, offset16, line)
            y = chunk.y + line * pane.typography.line_height
            return QRectF(round(x) - 1, y + ruler.top - 2, 2, ruler.under - ruler.top + 4)
    return None


def _caret(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    if not pane.caret_shown:
        return
    box = caret_box(pane, seen)
    if box is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(box, pane.colour("accent" if pane.hasFocus() else "dim"))
    if pane.extending:  # a foot: the caret is holding the other end
        painter.fillRect(QRectF(box.left() - 3, box.bottom() - 2, 8, 2), pane.colour("accent"))

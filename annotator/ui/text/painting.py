"""Paint a page: paper, tints, what was found and selected, marks, text, and the outlines above them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from annotator.ui.text.geometry import x_of
from annotator.ui.text.outlines import boxes, draw_handles, outlines
from annotator.ui.text.page import Seen

if TYPE_CHECKING:
    from annotator.ui.text.marks import Sheet
    from annotator.ui.text.pane import TextPane


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
    shown = list(pane.page.seen())  # outlines look the same whatever part is painted anew
    seen = [chunk for chunk in shown if chunk.y < bottom and chunk.y + chunk.laid.height > top]
    sheets = pane.marks.on_page(seen, area.top(), area.bottom())
    left = pane.column_left
    painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(left, 0)
    _fill(painter, [(y, sheet.tints) for y, sheet in sheets])
    painter.translate(-left, 0)
    _backgrounds(pane, painter, seen)
    if pane.chosen.target is not None or pane.chosen.id is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outlines(pane, painter, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
    painter.translate(left, 0)
    _marks(painter, sheets, left)
    painter.translate(-left, 0)
    if pane.chips == "hover":
        _hovered_chip(pane, painter, seen)
    painter.setPen(pane.colour("ink"))
    clip = QRectF(area)
    for chunk in seen:
        chunk.laid.layout.draw(painter, QPointF(left, chunk.y), [], clip)
    if pane.chosen.id is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_handles(pane, painter, shown)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if pane.light.shown:
        _caret(pane, painter, seen)


def _fill(painter: QPainter, sheets: Sequence[tuple[int, list[tuple[QColor, list[QRectF]]]]]) -> None:
    """Rectangles by colour, one colour after the other, so that what lies on top does not depend on what part of the
    page is painted."""
    for colour, groups in _by_colour(sheets):
        painter.setBrush(colour)
        for y, rects in groups:
            if y:
                painter.translate(0, y)
            painter.drawRects(rects)
            if y:
                painter.translate(0, -y)


def _by_colour(
    sheets: Sequence[tuple[int, list[tuple[QColor, list[QRectF]]]]],
) -> Iterable[tuple[QColor, Sequence[tuple[int, list[QRectF]]]]]:
    """Each colour with its rectangles and the heights at which they are painted; within a sheet they are in order."""
    if len(sheets) == 1:
        y, fills = sheets[0]
        return [(colour, ((y, rects),)) for colour, rects in fills]
    found: dict[int, tuple[QColor, list[tuple[int, list[QRectF]]]]] = {}
    for y, fills in sheets:
        for colour, rects in fills:
            found.setdefault(colour.rgba(), (colour, []))[1].append((y, rects))
    return [group for _, group in sorted(found.items(), key=itemgetter(0))]


def _marks(painter: QPainter, sheets: Sequence[tuple[int, Sheet]], margin: int) -> None:
    """Kind after kind, what goes above the underlines after those of the whole page."""
    _fill(painter, [(y, sheet.fills) for y, sheet in sheets])
    for draw in (_dashes, _waves, partial(_chips, margin=margin)):
        for y, sheet in sheets:
            painter.translate(0, y)
            draw(painter, sheet)
            painter.translate(0, -y)


def _dashes(painter: QPainter, sheet: Sheet) -> None:
    for pen, lines in sheet.dashes:
        painter.setPen(pen)
        painter.drawLines(lines)


def _chips(painter: QPainter, sheet: Sheet, margin: int) -> None:
    for place, pixmap in sheet.chips:
        painter.drawPixmap(place, pixmap)
    for chips in sheet.margin:
        for place, pixmap in chips:
            if place.x() + margin >= 1:
                painter.drawPixmap(place, pixmap)
                break


def _waves(painter: QPainter, sheet: Sheet) -> None:
    if not sheet.waves:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, lines in sheet.waves:
        painter.setPen(QPen(colour, 1.4))
        for line in lines:
            painter.drawPolyline(line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


# below the text


def _backgrounds(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    """Relatives, hits and the selection, below the text."""
    ruler = pane.ruler
    painter.setPen(Qt.PenStyle.NoPen)
    if pane.chosen.related and seen:
        painter.setBrush(pane.colour("glow"))
        for span in pane.spans.query(seen[0].laid.start, seen[-1].laid.end + 1):
            if span.id in pane.chosen.related:
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
    plain, current, edge = pane.colour("find"), pane.colour("find_current"), QPen(pane.colour("accent"), 1)
    for chunk in seen:
        for number in finder.within(chunk.laid.start, chunk.laid.end + 1):
            rects = boxes(pane, [chunk], ((finder.starts[number], finder.ends[number]),), ruler.top, ruler.under)
            is_current = number == finder.current
            painter.setPen(edge if is_current else Qt.PenStyle.NoPen)
            painter.setBrush(current if is_current else plain)
            painter.drawRects(rects)
    painter.setPen(Qt.PenStyle.NoPen)


def _hovered_chip(pane: TextPane, painter: QPainter, seen: list[Seen]) -> None:
    """The chip of the mark under the mouse where chips are shown on hovering only."""
    span = pane.spans.get(pane.hovering.id)
    if span is None or pane.styles.ink(span.label).style.layer == "claim":
        return
    found = boxes(pane, seen, span.pieces, pane.ruler.under + pane.ruler.pitch, pane.ruler.limit)
    if found and span.start >= seen[0].laid.start:
        painter.drawPixmap(found[0].topLeft(), pane.styles.chip(span.label, span.flags).pixmap)


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
    box = caret_box(pane, seen)
    if box is None:
        return
    painter.fillRect(box, pane.colour("accent" if pane.hasFocus() else "dim"))
    if pane.extending:  # a foot: the caret is holding the other end
        painter.fillRect(QRectF(box.left() - 3, box.bottom() - 2, 8, 2), pane.colour("accent"))

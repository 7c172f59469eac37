"""Claims: a soft tint with corners where they begin and end, and a bar in the margin."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPixmap

from annotator.domain.spans import REJECTED, SUGGESTED, UNSURE, Span, assign_lanes
from annotator.ui.text.geometry import Stretch, stretches
from annotator.ui.text.ruler import BAR_GAP, BAR_LANES, BAR_STEP, BAR_WIDTH, Ruler
from annotator.ui.text.strokes import DASHED, DOTTED, Fills, Strokes
from annotator.ui.text.styles import Ink, StyleSheet

if TYPE_CHECKING:
    from annotator.ui.text.marks import Band

TINT_DEPTH = 4  # the theme keeps text readable under so many


class ClaimMarks:
    """The claims of one band."""

    def __init__(self, band: Band, ruler: Ruler, styles: StyleSheet, strokes: Strokes) -> None:
        self._band, self._ruler, self._styles, self._strokes = band, ruler, styles, strokes
        self.tints = Fills()
        self.chips: list[list[tuple[QPointF, QPixmap]]] = []
        self.targets: list[tuple[QRectF, int]] = []
        self._lanes = 0
        self._bars: list[tuple[QRectF, Ink, Span]] = []
        self._last: dict[int, tuple[int, float, QRectF]] = {}

    def draw(self, spans: list[Span], tint: bool, chips: bool) -> None:
        """Take in the claims, in text order."""
        first, last = self._band.start, self._band.end
        lanes = assign_lanes([(max(span[2], first), min(span[3], last)) for span in spans])
        self._lanes = min(max(lanes, default=0) + 1, BAR_LANES)
        for span, lane in zip(spans, lanes, strict=True):
            ink = self._styles.ink(span[1])
            tinted = tint and lane < TINT_DEPTH and not span[4] & REJECTED
            bar_lane = lane if lane < BAR_LANES else BAR_LANES - 1
            boxes = [self._piece(span, ink, piece, bar_lane, tinted) for piece in span.pieces]
            if len(boxes) > 1:
                self._joints(ink, [box for box in boxes if box is not None])
            if chips and span[2] >= first and boxes[0] is not None:
                self._margin_chip(span, boxes[0])
        self._draw_bars()

    def draw_beside(self, spans: list[Span]) -> None:
        """Chips of what is only told beside its line, in the margin outside the bars of claims."""
        edge = -BAR_GAP - max(self._lanes - 1, 0) * BAR_STEP - 3
        for span in spans:
            found = stretches(self._band.laid, span[2], span[3]) if span[2] >= self._band.start else []
            if found:
                pixmap, width, height = self._styles.chip(span[1], span[4])
                top = round(found[0][0] * self._ruler.height + self._ruler.top)
                self.chips.append([(QPointF(edge - width, top), pixmap)])
                self.targets.append((QRectF(edge - width, top, width, height), span[0]))

    def _piece(self, span: Span, ink: Ink, piece: tuple[int, int], lane: int, tinted: bool) -> QRectF | None:
        """Tint and corners of a fragment, as far as it lies in the band; returns its bar."""
        laid, first, last, _, _ = self._band
        opens, closes = piece[0] >= first, piece[1] <= last
        shown = piece[0] if opens else first, piece[1] if closes else last
        found = stretches(laid, *shown)
        if not found:
            return None
        faint = span[4] & (SUGGESTED | REJECTED)
        if tinted:
            self._tint(found, ink, bool(faint))
        corners = self._strokes.fills.of(ink.pale if faint else ink.stroke)
        if opens:
            corners += self._corner(found[0], opening=True)
        if closes:
            corners += self._corner(found[-1], opening=False)
        return self._bar(span, ink, found, shown, lane)

    def _tint(self, found: list[Stretch], ink: Ink, faint: bool) -> None:
        height, top = self._ruler.height, self._ruler.top
        tall = self._ruler.bottom - top
        tints = self.tints.of(ink.tint_pale if faint else ink.tint)
        tints += [QRectF(left, line * height + top, right - left, tall) for line, left, right in found]

    def _corner(self, stretch: Stretch, opening: bool) -> list[QRectF]:
        """Where a claim begins or ends, so that neighbours of one colour stay apart."""
        line, left, right = stretch
        ruler = self._ruler
        at_left = opening != self._band.laid.from_right
        x, foot = (left - 1.5, left - 1.5) if at_left else (right, right - 3.5)
        top, bottom = line * ruler.height + ruler.top, line * ruler.height + ruler.bottom
        half = (ruler.bottom - ruler.top) / 2
        if opening:
            return [QRectF(x, top, 1.5, half), QRectF(foot, top, 5, 1.5)]
        return [QRectF(x, bottom - half, 1.5, half), QRectF(foot, bottom - 1.5, 5, 1.5)]

    # the bar

    def _bar(self, span: Span, ink: Ink, found: list[Stretch], piece: tuple[int, int], lane: int) -> QRectF:
        """Beside all lines of a fragment; two in one lane that meet on a line share its height in reading order."""
        ruler = self._ruler
        first, last = found[0][0], found[-1][0]
        top, bottom = first * ruler.height + ruler.top, last * ruler.height + ruler.bottom
        box = QRectF(-BAR_GAP - lane * BAR_STEP, top, BAR_WIDTH, bottom - top)
        before = self._last.get(lane)
        if before and before[0] == first:
            meeting = top + (before[1] + self._share(first, piece[0])) / 2 * (ruler.bottom - ruler.top)
            before[2].setBottom(meeting - 1)
            box.setTop(meeting + 1)
        self._last[lane] = (last, self._share(last, piece[1]), box)
        self._bars.append((box, ink, span))
        return box

    def _draw_bars(self) -> None:
        """Once all of them have settled where they meet."""
        for box, ink, span in self._bars:
            if span[4] & (SUGGESTED | REJECTED):
                self._strokes.upright(ink.pale, box, DASHED)
            else:
                self._strokes.fills.of(ink.stroke).append(box)
            self.targets.append((box.adjusted(-1, 0, 1, 0), span[0]))

    def _share(self, line: int, offset: int) -> float:
        """How far along its line an offset lies, 0..1."""
        laid = self._band.laid
        first, last = laid.firsts[line], laid.firsts[line + 1]
        return min(max((laid.to16(offset) - first) / max(last - first, 1), 0.1), 0.9)

    def _joints(self, ink: Ink, boxes: list[QRectF]) -> None:
        """Dots between the bars of the fragments of one claim."""
        for before, after in pairwise(boxes):
            if after.top() > before.bottom():
                gap = QRectF(before.left() + 1, before.bottom(), 1, after.top() - before.bottom())
                self._strokes.upright(ink.stroke, gap, DOTTED)

    def _margin_chip(self, span: Span, box: QRectF) -> None:
        """In the margin a claim's label is told where there are several labels, and that a claim is unsure."""
        chips = [self._styles.chip(span[1], span[4])] if self._styles.claim_labels > 1 else []
        if span[4] & UNSURE:
            chips.append(self._styles.chip(span[1], span[4], name=False))
        edge = -BAR_GAP - (self._lanes - 1) * BAR_STEP - 3
        top = round(box.top())
        if chips:
            self.chips.append([(QPointF(edge - chip.width, top), chip.pixmap) for chip in chips])
            self.targets.append((QRectF(edge - chips[0].width, top, chips[0].width, chips[0].height), span[0]))

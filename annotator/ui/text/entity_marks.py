"""Entities: underlines in lanes with chips below their first letters; attributions: a thin line.

Lanes are given out for a band, since marks that overlap share them; what they look like is drawn up line by line, so
that a change costs the lines that look different because of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPixmap

from annotator.domain.spans import REJECTED, SUGGESTED, UNSURE, Span, assign_lanes
from annotator.ui.text.geometry import Stretch, on_line, stretches
from annotator.ui.text.ruler import Ruler
from annotator.ui.text.strokes import DASHED, DOTTED, Strokes
from annotator.ui.text.styles import StyleSheet

if TYPE_CHECKING:
    from annotator.ui.text.marks import Band

_NARROWEST = 2.0  # a mark on characters without width is still seen

Entry = tuple[Span, int, bool]  # an entity on a line, its lane, and whether its chip goes here
Wanted = tuple[float, float, int, Span]  # left and right of what a chip goes below, its lane, the entity


def draw_thin(band: Band, spans: list[Span], ruler: Ruler, styles: StyleSheet, strokes: Strokes) -> None:
    """Sources solid, cues dotted, both only a pixel thick: they speak up when their claim is selected."""
    for span in spans:
        ink = styles.ink(span[1])
        boxes = [
            QRectF(left, line * ruler.height + ruler.under - 1, max(right - left, _NARROWEST), 1)
            for line, left, right in _within(band, span, band.start, band.end)
        ]
        if ink.style.kind == "cue" or span[4] & SUGGESTED:
            strokes.level(ink.stroke, boxes, DOTTED)
        else:
            strokes.fills.of(ink.pale).extend(boxes)


def _within(band: Band, span: Span, first: int, last: int) -> list[Stretch]:
    """Where a span is drawn between two code points."""
    if not span.fragments:
        start, end = span[2], span[3]
        return stretches(band.laid, start if start > first else first, end if end < last else last)
    return [found for start, end in span.fragments for found in stretches(band.laid, max(start, first), min(end, last))]


class Lines:
    """The entities of a band, line by line; `entries` are in text order."""

    def __init__(self, band: Band) -> None:
        self._band = band
        self.first = band.line
        laid, beyond = band.laid, min(band.line + band.lines, len(band.laid.lines))
        self._bounds = [laid.from16(offset) for offset in laid.firsts[band.line : beyond]] + [band.end]
        self.entries: list[list[Entry]] = [[] for _ in self._bounds[1:]]

    def bounds(self, line: int) -> tuple[int, int]:
        """The code points of a line of the chunk."""
        return self._bounds[line - self.first], self._bounds[line - self.first + 1]

    def take(self, spans: list[Span], deepest: int, chips: str, same: Callable[[Span], Hashable]) -> None:
        """Give the entities, in text order, their lanes (the deepest take all that lies deeper) and chips."""
        _, first, last, _, _ = self._band
        lanes = assign_lanes(
            [(span[2] if span[2] > first else first, span[3] if span[3] < last else last) for span in spans]
        )
        seen: set[Hashable] = set()
        entries, bounds, final = self.entries, self._bounds, len(self.entries) - 1
        chipped, once = chips == "all" or chips == "first", chips == "first"
        for span, lane in zip(spans, lanes, strict=True):
            start, end = span[2], span[3]
            chip = chipped and start >= first and not span[4] & REJECTED
            if chip and once:
                chip = _is_new(same(span), seen)
            line = bisect_right(bounds, start) - 1 if start > first else 0
            if lane > deepest:
                lane = deepest
            if end <= bounds[line + 1]:
                entries[line].append((span, lane, chip))
                continue
            under = self._chip_line(span, line) if chip else -1
            for number in range(line, min(bisect_left(bounds, end) - 1, final) + 1):
                entries[number].append((span, lane, number == under))

    def _chip_line(self, span: Span, line: int) -> int:
        """The line of the first letters that are seen, where an entity goes on to the next line."""
        if span[5] is None and self.first + line not in self._band.laid.mixed:
            return line
        found = _within(self._band, span, self._band.start, self._band.end)
        return found[0][0] - self.first if found else -1


class LineMarks:
    """The entities of one line, drawn up."""

    def __init__(self, band: Band, line: int, lines: Lines, ruler: Ruler, styles: StyleSheet) -> None:
        self.entries = lines.entries[line - lines.first]
        self.strokes = Strokes()
        self.chips: list[tuple[QPointF, QPixmap]] = []
        self.targets: list[tuple[QRectF, int]] = []
        self._band, self._ruler, self._styles = band, ruler, styles
        self._top = line * ruler.height
        self._runs: list[tuple[float, float, int]] = []
        if self.entries:
            self._draw(line, *lines.bounds(line))

    def _draw(self, line: int, first: int, last: int) -> None:
        laid, under, pitch = self._band.laid, self._top + self._ruler.under, self._ruler.pitch
        plain = line not in laid.mixed
        wanted: list[Wanted] = []
        for span, lane, chip in self.entries:
            y = under + lane * pitch
            if plain and span[5] is None:
                pieces = [on_line(laid, line, span[2], span[3])]
            else:
                pieces = [(left, right) for _, left, right in _within(self._band, span, first, last)]
            for left, right in pieces:
                self._underline(span, y, left, right)
                self._runs.append((left, right, lane))
            if chip and pieces:
                wanted.append((*pieces[0], lane, span))
            if span[5] is not None:
                self._bridge(span, y, first, last)
        if wanted:
            if not plain:
                wanted.sort(key=_left)
            self._place_chips(wanted)

    def _underline(self, span: Span, y: int, left: float, right: float) -> None:
        """Solid, dashed for a suggestion, dotted for a rejected one, a wave where unsure."""
        ink, flags, width = self._styles.ink(span[1]), span[4], right - left
        box = QRectF(left, y, width if width > _NARROWEST else _NARROWEST, self._ruler.thick)
        if not flags:
            self.strokes.fills.of(ink.stroke).append(box)
        elif flags & UNSURE:
            self.strokes.wave(ink.pale if flags & SUGGESTED else ink.stroke, (box,))
        else:
            self.strokes.level(ink.pale, (box,), DOTTED if flags & REJECTED else DASHED)

    def _bridge(self, span: Span, y: int, first: int, last: int) -> None:
        """A dotted line through what lies between fragments."""
        middle = y + self._ruler.thick / 2
        boxes = [
            QRectF(left, middle - 0.5, right - left, 1)
            for before, after in pairwise(span.pieces)
            for _, left, right in stretches(self._band.laid, max(before[1], first), min(after[0], last))
        ]
        self.strokes.level(self._styles.ink(span[1]).stroke, boxes, DOTTED)

    def _place_chips(self, wanted: list[Wanted]) -> None:
        """Below the underlines that run there; none where there is no room left, none on top of another."""
        ruler, free = self._ruler, float("-inf")
        pitch, lowest = ruler.pitch, ruler.limit + 1 - ruler.under
        for left, right, lane, span in wanted:
            pixmap, width, height = self._styles.chip(span[1], span[4])
            if (lane + 1) * pitch + height > lowest:
                continue
            x = left
            if free > left:
                x = free
                if x + width > right:
                    continue
            y = self._depth(x, x + width) * pitch
            if y + height > lowest:
                continue
            free = x + width + 2
            corner = QPointF(round(x), self._top + ruler.under + y)
            self.chips.append((corner, pixmap))
            self.targets.append((QRectF(corner.x(), corner.y(), width, height), span[0]))

    def _depth(self, left: float, right: float) -> int:
        """How many lanes are taken over a stretch of the line."""
        deepest = 0
        for one, other, lane in self._runs:
            if lane > deepest and one < right and other > left:
                deepest = lane
        return deepest + 1


def _left(chip: Wanted) -> float:
    return chip[0]


def _is_new(key: Hashable, seen: set[Hashable]) -> bool:
    new = key not in seen
    seen.add(key)
    return new

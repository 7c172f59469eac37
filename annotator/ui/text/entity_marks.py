"""Entities: underlines in lanes with chips below their first letters; attributions: a thin line."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPixmap

from annotator.domain.spans import REJECTED, SUGGESTED, UNSURE, Span, assign_lanes
from annotator.ui.text.geometry import Stretch, stretches
from annotator.ui.text.ruler import Ruler
from annotator.ui.text.strokes import DASHED, DOTTED, Strokes
from annotator.ui.text.styles import Ink, StyleSheet

if TYPE_CHECKING:
    from annotator.ui.text.marks import Band

_NARROWEST = 2.0  # a mark on characters without width is still seen


class _Chip(NamedTuple):
    line: int
    left: float
    right: float
    span: Span


class EntityMarks:
    """The entities of one band, and everything else that is underlined."""

    def __init__(self, band: Band, ruler: Ruler, styles: StyleSheet, strokes: Strokes) -> None:
        self._band, self._ruler, self._styles, self._strokes = band, ruler, styles, strokes
        self.chips: list[tuple[QPointF, QPixmap]] = []
        self.targets: list[tuple[QRectF, int]] = []
        self._wanted: list[_Chip] = []
        self._lines: dict[int, list[tuple[float, float, int]]] = {}

    def draw_thin(self, spans: list[Span]) -> None:
        """Sources solid, cues dotted, both only a pixel thick: they speak up when their claim is selected."""
        height, under = self._ruler.height, self._ruler.under
        for span in spans:
            ink = self._styles.ink(span[1])
            boxes = [
                QRectF(left, line * height + under - 1, max(right - left, _NARROWEST), 1)
                for line, left, right in self._stretches(span)
            ]
            if ink.style.kind == "cue" or span[4] & SUGGESTED:
                self._strokes.level(ink.stroke, boxes, DOTTED)
            else:
                self._strokes.fills.of(ink.pale).extend(boxes)

    def draw(self, spans: list[Span], chips: str, same: Callable[[Span], Hashable]) -> None:
        """Take in the entities, in text order."""
        _, first, last = self._band
        lanes = assign_lanes([(max(span[2], first), min(span[3], last)) for span in spans])
        deepest = self._ruler.lanes - 1
        seen: set[Hashable] = set()
        for span, lane in zip(spans, lanes, strict=True):
            found = self._underline(span, min(lane, deepest))
            if not found or span[2] < first or span[4] & REJECTED:
                continue
            if chips == "all" or (chips == "first" and _is_new(same(span), seen)):
                self._wanted.append(_Chip(*found[0], span))
        self._place_chips()

    def _stretches(self, span: Span) -> list[Stretch]:
        laid, first, last = self._band
        if not span.fragments:
            start, end = span[2], span[3]
            return stretches(laid, start if start > first else first, end if end < last else last)
        return [found for start, end in span.fragments for found in stretches(laid, max(start, first), min(end, last))]

    def _underline(self, span: Span, lane: int) -> list[Stretch]:
        """Solid, dashed for a suggestion, dotted for a rejected one, a wave where unsure; returns where."""
        ink, flags, ruler = self._styles.ink(span[1]), span[4], self._ruler
        height, thick = ruler.height, ruler.thick
        y = ruler.under + lane * ruler.pitch
        found = self._stretches(span)
        boxes: list[QRectF] = []
        for line, left, right in found:
            width = right - left
            boxes.append(QRectF(left, line * height + y, width if width > _NARROWEST else _NARROWEST, thick))
            if line in self._lines:
                self._lines[line].append((left, right, lane))
            else:
                self._lines[line] = [(left, right, lane)]
        if not flags:
            self._strokes.fills.of(ink.stroke).extend(boxes)
        elif flags & UNSURE:
            self._strokes.wave(ink.pale if flags & SUGGESTED else ink.stroke, boxes)
        else:
            self._strokes.level(ink.pale, boxes, DOTTED if flags & REJECTED else DASHED)
        if span[5]:
            self._bridge(span, ink, y + thick / 2)
        return found

    def _bridge(self, span: Span, ink: Ink, y: float) -> None:
        """A dotted line through what lies between fragments."""
        laid, first, last = self._band
        boxes = [
            QRectF(left, line * self._ruler.height + y - 0.5, right - left, 1)
            for before, after in pairwise(span.pieces)
            for line, left, right in stretches(laid, max(before[1], first), min(after[0], last))
        ]
        self._strokes.level(ink.stroke, boxes, DOTTED)

    def _place_chips(self) -> None:
        """Below the underlines that run there; none where there is no room left, none on top of another."""
        ruler = self._ruler
        free: dict[int, float] = {}
        for line, left, right, span in sorted(self._wanted, key=lambda chip: chip[:2]):
            pixmap, width = self._styles.chip(span[1], span[4])
            x = left
            taken = free.get(line)
            if taken is not None and taken > left:
                x = taken
                if x + width > right:
                    continue
            y = ruler.under + self._depth(line, x, x + width) * ruler.pitch
            size = pixmap.deviceIndependentSize()
            if y + size.height() > ruler.limit + 1:
                continue
            free[line] = x + width + 2
            box = QRectF(QPointF(round(x), line * ruler.height + y), size)
            self.chips.append((box.topLeft(), pixmap))
            self.targets.append((box, span[0]))

    def _depth(self, line: int, left: float, right: float) -> int:
        """How many lanes are taken over a stretch of a line."""
        deepest = 0
        for one, other, lane in self._lines[line]:
            if lane > deepest and one < right and other > left:
                deepest = lane
        return deepest + 1


def _is_new(key: Hashable, seen: set[Hashable]) -> bool:
    new = key not in seen
    seen.add(key)
    return new

"""The marks of one chunk as rectangles: computed once, painted as often as the screen asks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPixmap, QPolygonF

from annotator.domain.spans import REJECTED, SUGGESTED, UNSURE, Span, assign_lanes
from annotator.ui.text.geometry import Stretch, stretches
from annotator.ui.text.layout import Laid, Typography
from annotator.ui.text.styles import Ink, StyleSheet

CHIP_MODES = ("all", "first", "hover", "none")
BAR_LANES = 5
TINT_DEPTH = 4
BAR_WIDTH, BAR_STEP, BAR_GAP = 3, 5, 11


class Ruler(NamedTuple):
    """Vertical places in a line, in pixels from its top."""

    top: int
    bottom: int
    under: int
    thick: int
    pitch: int
    lanes: int
    limit: int

    @staticmethod
    def of(kind: Typography) -> Ruler:
        """Underlines begin below the descenders and must end above the capitals of the next line."""
        size = kind.font.pixelSize()
        thick = max(2, round(size / 10))
        pitch = thick + max(1, thick // 2)
        under = kind.baseline + kind.descent
        limit = kind.line_height + kind.baseline - kind.rise
        lanes = min(6, max(2, (limit - under) // pitch))
        return Ruler(kind.baseline - kind.rise - 4, under + 2 * pitch, under, thick, pitch, lanes, limit)


Rects = list[QRectF]


@dataclass(slots=True)
class Sheet:
    """What to paint for the marks of a chunk, by colour; `targets` answer to the mouse outside the text."""

    tints: list[tuple[QColor, Rects]] = field(default_factory=list)
    strokes: list[tuple[QColor, Rects]] = field(default_factory=list)
    waves: list[tuple[QColor, list[QPolygonF]]] = field(default_factory=list)
    chips: list[tuple[QPointF, QPixmap]] = field(default_factory=list)
    targets: list[tuple[QRectF, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class MarkOptions:
    """What the reader chose to see. `same` tells which marks are of one entity, for the chip mode `first`."""

    chips: str
    tint: bool
    same: Callable[[Span], Hashable]


class _Chip(NamedTuple):
    line: int
    left: float
    right: float
    span: Span


class _Brush:
    """Collects rectangles by colour."""

    def __init__(self) -> None:
        self.by_colour: dict[int, tuple[QColor, Rects]] = {}

    def add(self, colour: QColor, rects: Iterable[QRectF]) -> None:
        found = self.by_colour.get(id(colour))
        if found is None:
            found = self.by_colour[id(colour)] = (colour, [])
        found[1].extend(rects)

    def all(self) -> list[tuple[QColor, Rects]]:
        return list(self.by_colour.values())


def draw_up(laid: Laid, spans: list[Span], kind: Typography, styles: StyleSheet, options: MarkOptions) -> Sheet:
    """The sheet of a chunk from the spans that touch it, given in text order."""
    maker = _Maker(laid, kind, styles, options)
    claims, thin, entities = [], [], []
    for span in spans:
        layer = styles.ink(span[1]).style.layer
        (claims if layer == "claim" else thin if layer == "attribution" else entities).append(span)
    maker.claims(claims)
    maker.attributions(thin)
    maker.entities(entities)
    return maker.finish()


class _Maker:
    def __init__(self, laid: Laid, kind: Typography, styles: StyleSheet, options: MarkOptions) -> None:
        self.laid, self.kind, self.styles, self.options = laid, kind, styles, options
        self.ruler = Ruler.of(kind)
        self.tints, self.strokes = _Brush(), _Brush()
        self.sheet = Sheet()
        self.chips: list[_Chip] = []
        self.depth: dict[int, int] = {}
        self.height = kind.line_height

    def finish(self) -> Sheet:
        self._place_chips()
        self.sheet.tints, self.sheet.strokes = self.tints.all(), self.strokes.all()
        return self.sheet

    def stretches(self, start: int, end: int) -> list[Stretch]:
        laid = self.laid
        return stretches(laid, laid.to16(start), laid.to16(end))

    def lanes(self, spans: list[Span]) -> list[int]:
        first, last = self.laid.start, self.laid.end
        return assign_lanes([(max(span[2], first), min(span[3], last)) for span in spans])

    # claims

    def claims(self, spans: list[Span]) -> None:
        for span, lane in zip(spans, self.lanes(spans), strict=True):
            ink = self.styles.ink(span[1])
            suggested = span[4] & SUGGESTED
            if not span[4] & REJECTED:
                for piece in span.pieces:
                    self._tint(piece, ink, suggested, lane)
            self._bar(span, ink, min(lane, BAR_LANES - 1))

    def _tint(self, piece: tuple[int, int], ink: Ink, suggested: int, lane: int) -> None:
        start, end = piece
        found = self.stretches(start, end)
        if not found:
            return
        ruler, height = self.ruler, self.height
        if self.options.tint and lane < TINT_DEPTH:
            tall = ruler.bottom - ruler.top
            rects = [QRectF(left, line * height + ruler.top, right - left, tall) for line, left, right in found]
            self.tints.add(ink.tint_pale if suggested else ink.tint, rects)
        colour = ink.pale if suggested else ink.stroke
        if start >= self.laid.start:
            self.strokes.add(colour, self._bracket(found[0], opening=True))
        if end <= self.laid.end:
            self.strokes.add(colour, self._bracket(found[-1], opening=False))

    def _bracket(self, stretch: Stretch, opening: bool) -> Rects:
        """A corner where a claim begins or ends: neighbours of one colour stay apart."""
        ruler, top = self.ruler, stretch.line * self.height
        at_left = opening != self.laid.from_right
        x = stretch.left - 1.5 if at_left else stretch.right
        half = (ruler.bottom - ruler.top) / 2
        foot = stretch.left - 1.5 if at_left else stretch.right - 3.5
        if opening:
            return [QRectF(x, top + ruler.top, 1.5, half), QRectF(foot, top + ruler.top, 5, 1.5)]
        return [
            QRectF(x, top + ruler.bottom - half, 1.5, half),
            QRectF(foot, top + ruler.bottom - 1.5, 5, 1.5),
        ]

    def _bar(self, span: Span, ink: Ink, lane: int) -> None:
        """The bar in the margin: solid beside the fragments, dotted between them, dashed for a suggestion."""
        left = -BAR_GAP - lane * BAR_STEP
        faint = span[4] & (SUGGESTED | REJECTED)
        colour = ink.pale if faint else ink.stroke
        pieces = span.pieces
        for start, end in pieces:
            box = self._beside(start, end, left)
            if box is not None:
                self.strokes.add(colour, _cut_upright(box, 4, 3) if faint else [box])
                self.sheet.targets.append((box.adjusted(-1, 0, 1, 0), span[0]))
        for before, after in pairwise(pieces):
            box = self._beside(before[1], after[0], left)
            if box is not None:
                self.strokes.add(ink.pale, _cut_upright(box.adjusted(1, 0, -1, 0), 1, 3))
        if span[2] >= self.laid.start:
            self._margin_chip(span, ink, left)

    def _beside(self, start: int, end: int, left: float) -> QRectF | None:
        """A bar's height follows the reading: two claims that share a line share its height in order."""
        laid = self.laid
        start16, end16 = laid.to16(start), laid.to16(end)
        if start16 >= end16:
            return None
        top, bottom = self._progress(start16), self._progress(end16)
        return QRectF(left, top + 1, BAR_WIDTH, max(bottom - top - 2, 3))

    def _progress(self, offset16: int) -> float:
        laid, ruler = self.laid, self.ruler
        line = laid.line_of(offset16) if offset16 < laid.firsts[-1] - 1 else len(laid.lines) - 1
        first, last = laid.firsts[line], laid.firsts[line + 1] - (line == len(laid.lines) - 1)
        share = (offset16 - first) / max(last - first, 1)
        return line * self.height + ruler.top + share * (self.height - (line == len(laid.lines) - 1) * 4)

    def _margin_chip(self, span: Span, ink: Ink, left: float) -> None:
        """In the margin a claim's label is told where there are several, and that it is unsure."""
        if self.options.chips == "none" or not (self.styles.claim_labels > 1 or span[4] & UNSURE):
            return
        pixmap = self.styles.chip(span[1], span[4])
        width = pixmap.deviceIndependentSize().width()
        top = self._progress(self.laid.to16(span[2]))
        place = QPointF(-BAR_GAP - (BAR_LANES - 1) * BAR_STEP - width - 2, round(top))
        self.sheet.chips.append((place, pixmap))
        self.sheet.targets.append((QRectF(place, pixmap.deviceIndependentSize()), span[0]))

    # entities and what is drawn like them

    def entities(self, spans: list[Span]) -> None:
        deepest = self.ruler.lanes - 1
        seen: set[Hashable] = set()
        for span, lane in zip(spans, self.lanes(spans), strict=True):
            found = self._underline(span, min(lane, deepest), self.ruler.thick)
            if found and span[2] >= self.laid.start and self._wants_chip(span, seen):
                first = found[0]
                self.chips.append(_Chip(first.line, first.left, first.right, span))

    def _wants_chip(self, span: Span, seen: set[Hashable]) -> bool:
        if self.options.chips == "all":
            return not span[4] & REJECTED
        if self.options.chips != "first" or span[4] & REJECTED:
            return False
        key = self.options.same(span)
        fresh = key not in seen
        seen.add(key)
        return fresh

    def attributions(self, spans: list[Span]) -> None:
        for span in spans:
            ink = self.styles.ink(span[1])
            rects = [
                QRectF(left, line * self.height + self.ruler.under - 1, right - left, 1)
                for start, end in span.pieces
                for line, left, right in self.stretches(start, end)
            ]
            solid = ink.style.kind != "cue" and not span[4] & SUGGESTED
            self.strokes.add(ink.pale, rects if solid else _cut_level(rects, 2, 2))

    def _underline(self, span: Span, lane: int, thick: int) -> list[Stretch]:
        """Solid, dashed for a suggestion, dotted for a rejected one, a wave where unsure; returns its stretches."""
        ink, flags, ruler = self.styles.ink(span[1]), span[4], self.ruler
        y = ruler.under + lane * ruler.pitch
        found = [stretch for start, end in span.pieces for stretch in self.stretches(start, end)]
        rects = [
            QRectF(left, line * self.height + y, max(right - left, 2.0), thick) for line, left, right in found
        ]
        for line, _, _ in found:
            self.depth[line] = max(self.depth.get(line, 0), lane + 1)
        if flags & UNSURE:
            colour = ink.pale if flags & SUGGESTED else ink.stroke
            self.sheet.waves.append((colour, [_wave(rect) for rect in rects]))
        elif flags & REJECTED:
            self.strokes.add(ink.pale, _cut_level(rects, 1, 3))
        elif flags & SUGGESTED:
            self.strokes.add(ink.pale, _cut_level(rects, 5, 3))
        else:
            self.strokes.add(ink.stroke, rects)
        if span[5]:
            self._bridges(span, ink, y + (thick - 1) / 2)
        return found

    def _bridges(self, span: Span, ink: Ink, y: float) -> None:
        pieces = span.pieces
        rects = [
            QRectF(left, line * self.height + y, right - left, 1)
            for before, after in pairwise(pieces)
            for line, left, right in self.stretches(before[1], after[0])
        ]
        self.strokes.add(ink.stroke, _cut_level(rects, 1, 3))

    # chips

    def _place_chips(self) -> None:
        """One row below the underlines; none on a line without room for it, none on top of another."""
        taken: dict[int, float] = {}
        ruler, chip_height = self.ruler, self.styles.chip_height
        for chip in sorted(self.chips, key=lambda chip: (chip.line, chip.left)):
            y = ruler.under + self.depth[chip.line] * ruler.pitch
            if y + chip_height > ruler.limit + 1:
                continue
            pixmap = self.styles.chip(chip.span[1], chip.span[4])
            size = pixmap.deviceIndependentSize()
            left = max(chip.left, taken.get(chip.line, -1e9))
            if left > chip.left and left + size.width() > chip.right:
                continue
            taken[chip.line] = left + size.width() + 2
            place = QPointF(round(left), chip.line * self.height + y)
            self.sheet.chips.append((place, pixmap))
            self.sheet.targets.append((QRectF(place, size), chip.span[0]))


def _cut_level(rects: Rects, on: float, off: float) -> Rects:
    """Dashes instead of lines."""
    return [
        QRectF(rect.left() + at, rect.top(), min(on, rect.width() - at), rect.height())
        for rect in rects
        for at in _steps(rect.width(), on + off)
    ]


def _cut_upright(rect: QRectF, on: float, off: float) -> Rects:
    return [
        QRectF(rect.left(), rect.top() + at, rect.width(), min(on, rect.height() - at))
        for at in _steps(rect.height(), on + off)
    ]


def _steps(length: float, step: float) -> list[float]:
    return [number * step for number in range(int(length / step) + 1) if number * step < length]


def _wave(rect: QRectF) -> QPolygonF:
    """A wave of three pixels' height under a stretch."""
    y = rect.top() + 1
    steps = enumerate(_steps(rect.width(), 3))
    points = [QPointF(rect.left() + at, y + (1.5 if number % 2 else -1)) for number, at in steps]
    return QPolygonF([*points, QPointF(rect.right(), y)])

"""The marks of a band of lines as things to paint: worked out once, painted as often as the screen asks."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPen, QPixmap, QPolygonF

from annotator.domain.spans import Span
from annotator.ui.text.claim_marks import ClaimMarks
from annotator.ui.text.entity_marks import LineMarks, Lines, draw_thin
from annotator.ui.text.layout import Laid
from annotator.ui.text.ruler import Ruler
from annotator.ui.text.strokes import Fills, Strokes
from annotator.ui.text.styles import MARGIN, StyleSheet

CHIP_MODES = ("all", "first", "hover", "none")


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """What to paint for the marks of some lines of a band, in order, by colour.

    Of each list in `margin` the first chip for which the margin has room; `targets` answer to the mouse.
    """

    lines: range
    tints: list[tuple[QColor, list[QRectF]]]
    fills: list[tuple[QColor, list[QRectF]]]
    dashes: list[tuple[QPen, list[QLineF]]]
    waves: list[tuple[QColor, list[QPolygonF]]]
    chips: list[tuple[QPointF, QPixmap]]
    margin: list[list[tuple[QPointF, QPixmap]]]
    targets: list[tuple[QRectF, int]]


def joined(sheets: Sequence[tuple[int, Sheet]]) -> Sheet:
    """One sheet for all that are painted at some heights: each colour is then handed to Qt once a page. Without
    `targets`, and with no lines of its own."""
    tints, strokes = Fills(), Fills()
    dashes: list[tuple[QPen, list[QLineF]]] = []
    waves: list[tuple[QColor, list[QPolygonF]]] = []
    chips: list[tuple[QPointF, QPixmap]] = []
    margin: list[list[tuple[QPointF, QPixmap]]] = []
    for y, sheet in sheets:
        for into, fills in ((tints, sheet.tints), (strokes, sheet.fills)):
            for colour, rects in fills:
                into.of(colour).extend([rect.translated(0, y) for rect in rects])
        dashes += [(pen, [line.translated(0, y) for line in lines]) for pen, lines in sheet.dashes]
        waves += [(colour, [wave.translated(0, y) for wave in lines]) for colour, lines in sheet.waves]
        down = QPointF(0, y)
        chips += [(place + down, pixmap) for place, pixmap in sheet.chips]
        margin += [[(place + down, pixmap) for place, pixmap in choice] for choice in sheet.margin]
    return Sheet(range(0), tints.all(), strokes.all(), dashes, waves, chips, margin, [])


@dataclass(frozen=True, slots=True)
class MarkOptions:
    """What the reader chose to see. `same` tells which marks are of one entity, for the chip mode `first`."""

    chips: str
    tint: bool
    same: Callable[[Span], Hashable]


class Band(NamedTuple):
    """Some lines of a chunk, the code points on them, the first of the lines and how many they are."""

    laid: Laid
    start: int
    end: int
    line: int
    lines: int


class BandMarks:
    """The marks of a band as far as they are drawn up: of lines that were asked for, what other lines look like is
    kept while it is still true."""

    def __init__(self) -> None:
        self.sheet: Sheet | None = None  # none: the marks have changed
        self._below: ClaimMarks | None = None
        self._base = Strokes()
        self._base_of: tuple[object, ...] = ()
        self._lines: dict[int, LineMarks] = {}

    def draw_up(
        self, band: Band, lines: range, spans: list[Span], ruler: Ruler, styles: StyleSheet, options: MarkOptions
    ) -> Sheet:
        """The sheet of some lines from the spans that touch the band, given in text order."""
        claims: list[Span] = []
        entities: list[Span] = []
        thin: list[Span] = []
        beside: list[Span] = []
        lists = {"claim": claims, "attribution": thin, MARGIN: beside}
        for span in spans:
            lists.get(styles.ink(span[1]).style.layer, entities).append(span)
        base_of = (claims, beside, thin, options.tint, options.chips != "none")
        if self._below is None or base_of != self._base_of:
            self._base, self._base_of = Strokes(), base_of
            self._below = ClaimMarks(band, ruler, styles, self._base)
            self._below.draw(claims, options.tint, options.chips != "none")
            self._below.draw_beside(beside)
            draw_thin(band, thin, ruler, styles, self._base)
        above = Lines(band)
        above.take(entities, ruler.lanes - 1, options.chips, options.same)
        self.sheet = self._put_together(
            self._below, [self._line(band, at, above, ruler, styles) for at in lines], lines
        )
        return self.sheet

    def _line(self, band: Band, number: int, above: Lines, ruler: Ruler, styles: StyleSheet) -> LineMarks:
        found = self._lines.get(number)
        if found is None or found.entries != above.entries[number - above.first]:
            found = self._lines[number] = LineMarks(band, number, above, ruler, styles)
        return found

    def _put_together(self, below: ClaimMarks, above: list[LineMarks], lines: range) -> Sheet:
        strokes = Strokes()
        strokes.take(self._base)
        chips: list[tuple[QPointF, QPixmap]] = []
        targets = list(below.targets)
        for line in above:
            if line.entries:
                strokes.take(line.strokes)
                chips += line.chips
                targets += line.targets
        return Sheet(
            lines,
            below.tints.all(),
            strokes.fills.all(),
            list(strokes.dashes.values()),
            strokes.waves,
            chips,
            below.chips,
            targets,
        )

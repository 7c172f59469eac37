"""The marks of a band of lines as things to paint: worked out once, painted as often as the screen asks."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QPen, QPixmap, QPolygonF

from annotator.domain.spans import Span
from annotator.ui.text.claim_marks import ClaimMarks
from annotator.ui.text.entity_marks import EntityMarks
from annotator.ui.text.layout import Laid
from annotator.ui.text.ruler import Ruler
from annotator.ui.text.strokes import Strokes
from annotator.ui.text.styles import MARGIN, StyleSheet

CHIP_MODES = ("all", "first", "hover", "none")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What to paint for the marks of a band, in order, by colour.

    Of each list in `margin` the first chip for which the margin has room; `targets` answer to the mouse.
    """

    tints: list[tuple[QColor, list[QRectF]]]
    fills: list[tuple[QColor, list[QRectF]]]
    dashes: list[tuple[QPen, list[QLineF]]]
    waves: list[tuple[QColor, list[QPolygonF]]]
    chips: list[tuple[QPointF, QPixmap]]
    margin: list[list[tuple[QPointF, QPixmap]]]
    targets: list[tuple[QRectF, int]]


@dataclass(frozen=True, slots=True)
class MarkOptions:
    """What the reader chose to see. `same` tells which marks are of one entity, for the chip mode `first`."""

    chips: str
    tint: bool
    same: Callable[[Span], Hashable]


class Band(NamedTuple):
    """Some lines of a chunk, and the code points on them."""

    laid: Laid
    start: int
    end: int


def draw_up(band: Band, spans: list[Span], ruler: Ruler, styles: StyleSheet, options: MarkOptions) -> Sheet:
    """The sheet of a band from the spans that touch it, given in text order."""
    claims: list[Span] = []
    entities: list[Span] = []
    thin: list[Span] = []
    beside: list[Span] = []
    lists = {"claim": claims, "attribution": thin, MARGIN: beside}
    for span in spans:
        lists.get(styles.ink(span[1]).style.layer, entities).append(span)
    strokes = Strokes()
    below = ClaimMarks(band, ruler, styles, strokes)
    below.draw(claims, options.tint, options.chips != "none")
    below.draw_beside(beside)
    above = EntityMarks(band, ruler, styles, strokes)
    above.draw_thin(thin)
    above.draw(entities, options.chips, options.same)
    return Sheet(
        below.tints.all(),
        strokes.fills.all(),
        list(strokes.dashes.values()),
        strokes.waves,
        above.chips,
        below.chips,
        below.targets + above.targets,
    )

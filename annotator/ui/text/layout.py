"""The text as lines: each chunk laid out only when it comes near the screen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from operator import sub
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.domain.text import astral_positions
from annotator.ui.text.chunks import cut, drawable, has_right_to_left, reads_from_right, turned_round
from annotator.ui.text.heights import Heights

if TYPE_CHECKING:
    from annotator.ui.text.marks import BandMarks

_CACHED_CHUNKS = 64
_CACHED_CHARACTERS = 80_000


@dataclass(frozen=True, slots=True)
class Typography:
    """Everything lines depend on, in whole pixels so that scrolling can copy them."""

    font: QFont
    line_height: int
    baseline: int
    descent: int
    rise: int
    paragraph_gap: int
    column: int
    advance: float

    @staticmethod
    def make(font: QFont, spacing: float, column_characters: int, room: int) -> Typography:
        """For a font, a multiple of its natural line height, and the width there is."""
        metrics = QFontMetricsF(font)
        line_height = max(round(metrics.lineSpacing() * spacing), round(metrics.height()) + 1)
        free = line_height - metrics.height()
        advance = metrics.horizontalAdvance("аебн қтoenrst i") / 15
        return Typography(
            font=font,
            line_height=line_height,
            baseline=round(metrics.ascent() + free * 0.3),
            descent=round(metrics.boundingRect("рgу").bottom()) + 1,
            rise=round(metrics.capHeight() * 1.12),
            paragraph_gap=round(line_height * 0.4),
            column=_column(advance, column_characters, room),
            advance=advance,
        )

    def fitted(self, column_characters: int, room: int) -> Typography:
        """The same for another room or number of characters."""
        return replace(self, column=_column(self.advance, column_characters, room))


def _column(advance: float, characters: int, room: int) -> int:
    return max(80, min(room, round(advance * characters)))


@dataclass(slots=True)
class Laid:
    """One chunk laid out.

    `firsts` are the UTF-16 offsets at which its lines start, with a sentinel behind them; `bands` the marks of its
    bands of lines, as far as they are worked out. On the lines that are `mixed` directions may mix.
    """

    start: int
    end: int
    layout: QTextLayout
    lines: list[QTextLine]
    firsts: list[int]
    widths: list[float]
    height: int
    line_height: int
    astral: Sequence[int]
    mixed: frozenset[int]
    from_right: bool
    bands: dict[int, BandMarks] = field(default_factory=dict)

    def to16(self, offset: int) -> int:
        """UTF-16 offset in the chunk of a code point offset in the document, clipped to the chunk."""
        local = min(max(offset, self.start), self.end) - self.start
        return local + bisect_left(self.astral, local) if self.astral else local

    def from16(self, offset16: int) -> int:
        """Code point offset in the document of a UTF-16 offset in the chunk."""
        if self.astral:
            before = bisect_left(range(len(self.astral)), offset16, key=lambda k: self.astral[k] + k)
            offset16 -= before
        return min(self.start + offset16, self.end)

    def line_of(self, offset16: int) -> int:
        """The line that shows the character at this offset."""
        return min(max(bisect_right(self.firsts, offset16) - 1, 0), len(self.lines) - 1)


class Flow:
    """A text flowing through a column: chunks, their heights, and the laid out ones nearest to use."""

    def __init__(
        self, text: str, typography: Typography, dimmed: Sequence[tuple[int, int]] = (), dim: QColor | None = None
    ) -> None:
        self.text = text
        self.starts, self.ends = cut(text)
        self._lengths = list(map(sub, self.ends, self.starts))
        self._longest = max(self._lengths)
        self._dimmed = sorted(dimmed)
        self._dim = QTextCharFormat()
        if dim is not None:
            self._dim.setForeground(dim)
        self._cache: OrderedDict[int, Laid] = OrderedDict()
        self._dropped: OrderedDict[int, Laid] = OrderedDict()
        self._cached_characters = 0
        self.typography = typography
        self.heights = self._estimate()

    def __len__(self) -> int:
        return len(self.starts)

    def reflow(self, typography: Typography) -> None:
        """Forget all lines; the chunks stay."""
        self.typography = typography
        self.forget()
        self.heights = self._estimate()

    def forget(self) -> None:
        """Drop every layout; the memory is given back by `tidy`, since that takes as long as laying out a screen."""
        self._dropped, self._cache = self._cache, OrderedDict()
        self._cached_characters = 0

    def tidy(self) -> None:
        """Give back the memory of what was dropped."""
        self._dropped = OrderedDict()

    def set_dim(self, dim: QColor) -> None:
        """The ink of the dimmed stretches."""
        self._dim.setForeground(dim)
        if self._dimmed:
            self.forget()

    def _estimate(self) -> Heights:
        """Looked up by length in a table, since there may be thousands of chunks."""
        kind = self.typography
        per_line = max(1, round(kind.column / kind.advance * 0.97))
        one = kind.line_height + kind.paragraph_gap
        of_length = [one]
        for height in range(one, one + (self._longest // per_line + 1) * kind.line_height, kind.line_height):
            of_length += [height] * per_line
        return Heights(list(map(of_length.__getitem__, self._lengths)))

    def chunk_at(self, offset: int) -> int:
        """Number of the chunk that holds a code point offset."""
        return min(max(bisect_right(self.starts, offset) - 1, 0), len(self.starts) - 1)

    def top_of(self, offset: int) -> int:
        """Where an offset lies in the whole text, in pixels, as far as heights are known."""
        number = self.chunk_at(offset)
        length = self.ends[number] - self.starts[number]
        share = (offset - self.starts[number]) / length if length else 0
        return self.heights.top(number) + round(share * self.heights.get(number))

    def cached(self) -> Iterator[Laid]:
        """What is laid out now."""
        yield from self._cache.values()

    def is_laid(self, number: int) -> bool:
        """Whether a chunk is in the cache."""
        return number in self._cache

    def laid(self, number: int) -> Laid:
        """A chunk with its lines, from the cache or laid out now."""
        found = self._cache.get(number)
        if found is not None:
            self._cache.move_to_end(number)
            return found
        found = self._lay_out(number)
        self.heights.set(number, found.height)
        self._cache[number] = found
        self._cached_characters += found.end - found.start
        while len(self._cache) > _CACHED_CHUNKS and self._cached_characters > _CACHED_CHARACTERS:
            _, dropped = self._cache.popitem(last=False)
            self._cached_characters -= dropped.end - dropped.start
        return found

    def _lay_out(self, number: int) -> Laid:
        kind = self.typography
        start, end = self.starts[number], self.ends[number]
        text = drawable(self.text[start:end])
        astral = astral_positions(text)
        bidi = has_right_to_left(text)
        from_right = bidi and reads_from_right(text)
        layout = QTextLayout(text, kind.font)
        layout.setTextOption(_option(from_right))
        layout.setCacheEnabled(True)
        if self._dimmed:
            layout.setFormats(self._formats(start, end, astral))
        lines = _break_lines(layout, kind)
        firsts = [*(line.textStart() for line in lines), len(text) + len(astral) + 1]
        gap = kind.paragraph_gap if end == len(self.text) or self.text[end] == "\n" else 0
        return Laid(
            start=start,
            end=end,
            layout=layout,
            lines=lines,
            firsts=firsts,
            widths=[line.naturalTextWidth() for line in lines],
            height=len(lines) * kind.line_height + gap,
            line_height=kind.line_height,
            astral=astral,
            mixed=_mixed_lines(text, from_right, firsts, astral) if bidi else frozenset(),
            from_right=from_right,
        )

    def _formats(self, start: int, end: int, astral: Sequence[int]) -> list[QTextLayout.FormatRange]:
        ranges: list[QTextLayout.FormatRange] = []
        for first, last in self._dimmed:
            low, high = max(first, start) - start, min(last, end) - start
            if low < high:
                piece = QTextLayout.FormatRange()
                piece.start = low + bisect_left(astral, low)
                piece.length = high + bisect_left(astral, high) - piece.start
                piece.format = self._dim
                ranges.append(piece)
        return ranges


def _mixed_lines(text: str, from_right: bool, firsts: list[int], astral: Sequence[int]) -> frozenset[int]:
    """The lines of a chunk on which a stretch of the text is not one stretch of the line."""
    if from_right:
        return frozenset(range(len(firsts) - 1))
    return frozenset(
        line
        for stretch in turned_round(text)
        for low, high in [[place + bisect_left(astral, place) for place in stretch]]
        for line in range(bisect_right(firsts, low) - 1, bisect_left(firsts, high, lo=1))
    )


@cache
def _option(from_right: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    return option


def _break_lines(layout: QTextLayout, kind: Typography) -> list[QTextLine]:
    """Lines on one grid: baselines at whole pixels whatever fonts fall back in."""
    lines: list[QTextLine] = []
    layout.beginLayout()
    baseline = kind.baseline
    while (line := layout.createLine()).isValid():
        line.setLineWidth(kind.column)
        line.setPosition(QPointF(0, baseline - line.ascent()))
        baseline += kind.line_height
        lines.append(line)
    layout.endLayout()
    return lines

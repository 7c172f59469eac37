"""The text as lines: paragraphs cut into chunks, each laid out only when it comes near the screen."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from operator import sub
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.domain.text import astral_positions

if TYPE_CHECKING:
    from annotator.ui.text.marks import Sheet

MAX_CHUNK = 4096
_CACHED_CHUNKS = 64
_CACHED_CHARACTERS = 80_000


# what is drawn for what is stored

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]")
_BREAKS = frozenset("\x0b\x0c\r\x85\u2029")


def drawable(text: str) -> str:
    """The same number of UTF-16 units as the text, without what Qt drops, swaps or takes for its own.

    PySide loses a leading U+FEFF and every lone surrogate, and reads a leading U+FFFE as a call to swap bytes: each
    would shift all that follows.
    """
    return _ODD.sub(_stand_in, text) if _ODD.search(text) else text


def _stand_in(found: re.Match[str]) -> str:
    character = found.group()
    if character in _BREAKS:
        return "\u2028"
    if character == "\ufeff":
        return "\u2060"
    if character < " ":
        return chr(0x2400 + ord(character))
    return "\ufffd"


_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def reads_from_right(text: str) -> bool:
    """Whether the first strong character is right-to-left (Unicode Standard Annex 9, rules P2 and P3)."""
    for character in text:
        strength = unicodedata.bidirectional(character)
        if strength in ("L", "R", "AL"):
            return strength != "L"
    return False


# cutting


def cut(text: str) -> tuple[array[int], array[int]]:
    """Starts and ends (code points) of the chunks: the paragraphs, and long ones in pieces at sentence ends."""
    lengths = list(map(len, text.split("\n")))
    starts = array("L", accumulate((length + 1 for length in lengths[:-1]), initial=0))
    ends = array("L", map(int.__add__, starts, lengths))
    if max(lengths) <= MAX_CHUNK:
        return starts, ends
    pieces = [piece for start, end in zip(starts, ends, strict=True) for piece in _pieces(text, start, end)]
    return array("L", [start for start, _ in pieces]), array("L", [end for _, end in pieces])


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > MAX_CHUNK:
        middle = _cut_place(text, start)
        yield start, middle
        start = middle
    yield start, end


def _cut_place(text: str, start: int) -> int:
    """After the last sentence end in the second half of a chunk, else a space, else between two characters."""
    low, high = start + MAX_CHUNK // 2, start + MAX_CHUNK
    for end in (". ", "! ", "? "):
        place = text.rfind(end, low, high)
        if place >= 0:
            return place + 2
    place = text.rfind(" ", low, high)
    if place >= 0:
        return place + 1
    while high > low and _joins(text, start, high):
        high -= 1
    return high


_FLAG_LETTERS = re.compile("[\U0001f1e6-\U0001f1ff]*$")


def _joins(text: str, start: int, place: int) -> bool:
    """Whether a cut here would part what is read as one character."""
    after, before = text[place], text[place - 1]
    if unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf", "Sk") or before == "\u200d":
        return True
    if "\U0001f1e6" <= after <= "\U0001f1ff":  # two letters are one flag
        found = _FLAG_LETTERS.search(text[start:place])
        return found is not None and len(found.group()) % 2 == 1
    return False


# heights


class Heights:
    """Heights of the chunks with their sums, in blocks: a change and a look-up cost O(sqrt n)."""

    _BLOCK = 256

    def __init__(self, heights: list[int]) -> None:
        self._heights = heights
        size = self._BLOCK
        self._sums = [sum(heights[at : at + size]) for at in range(0, len(heights), size)]
        self._before: list[int] | None = None

    def _tops(self) -> list[int]:
        if self._before is None:
            self._before = list(accumulate(self._sums, initial=0))
        return self._before

    @property
    def total(self) -> int:
        """Height of all chunks in pixels."""
        return self._tops()[-1]

    def get(self, number: int) -> int:
        """Height of one chunk."""
        return self._heights[number]

    def set(self, number: int, height: int) -> bool:
        """Correct one height; says whether it was another."""
        change = height - self._heights[number]
        if change:
            self._heights[number] = height
            self._sums[number // self._BLOCK] += change
            self._before = None
        return change != 0

    def top(self, number: int) -> int:
        """Where a chunk begins."""
        block = number // self._BLOCK
        return self._tops()[block] + sum(self._heights[block * self._BLOCK : number])

    def find(self, y: int) -> tuple[int, int]:
        """The chunk at a height and how far into it that is."""
        block = min(max(bisect_right(self._tops(), y) - 1, 0), len(self._sums) - 1)
        y -= self._tops()[block]
        number = block * self._BLOCK
        last = min(number + self._BLOCK, len(self._heights)) - 1
        while number < last and y >= self._heights[number]:
            y -= self._heights[number]
            number += 1
        return number, max(y, 0)


# laying out


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
            column=max(80, min(room, round(advance * column_characters))),
            advance=advance,
        )


@dataclass(slots=True)
class Laid:
    """One chunk laid out.

    `firsts` are the UTF-16 offsets at which its lines start, with a sentinel behind them; `sheets` the marks of its
    bands of lines, as far as they are worked out.
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
    bidi: bool
    from_right: bool
    sheets: dict[int, Sheet] = field(default_factory=dict)

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
        self._dimmed = sorted(dimmed)
        self._dim = QTextCharFormat()
        if dim is not None:
            self._dim.setForeground(dim)
        self._cache: OrderedDict[int, Laid] = OrderedDict()
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
        """Drop every layout."""
        self._cache.clear()
        self._cached_characters = 0

    def set_dim(self, dim: QColor) -> None:
        """The ink of the dimmed stretches."""
        self._dim.setForeground(dim)
        if self._dimmed:
            self.forget()

    def _estimate(self) -> Heights:
        kind = self.typography
        per_line = max(1, round(kind.column / kind.advance * 0.97))
        height, gap = kind.line_height, kind.paragraph_gap
        one = height + gap
        return Heights([((length or 1) - 1) // per_line * height + one for length in map(sub, self.ends, self.starts)])

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
        bidi = _RIGHT_TO_LEFT.search(text) is not None
        from_right = bidi and reads_from_right(text)
        layout = QTextLayout(text, kind.font)
        layout.setTextOption(_option(from_right))
        layout.setCacheEnabled(True)
        if self._dimmed:
            layout.setFormats(self._formats(start, end, astral))
        lines = _break_lines(layout, kind)
        gap = kind.paragraph_gap if end == len(self.text) or self.text[end] == "\n" else 0
        return Laid(
            start=start,
            end=end,
            layout=layout,
            lines=lines,
            firsts=[*(line.textStart() for line in lines), len(text) + len(astral) + 1],
            widths=[line.naturalTextWidth() for line in lines],
            height=len(lines) * kind.line_height + gap,
            line_height=kind.line_height,
            astral=astral,
            bidi=bidi,
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

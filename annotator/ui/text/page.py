"""Which part of the flow is on screen: an anchor chunk and whole pixels into it, so that nothing creeps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from annotator.ui.text.layout import Flow, Laid

_OVERHANG = 12  # pixels by which handles and outlines stand out above and below their lines
HEAD, TAIL = 18, 28  # empty pixels above the first line and below the last


class Seen(NamedTuple):
    """A chunk on screen and the y of its top, in pixels of the viewport."""

    number: int
    laid: Laid
    y: int


class Page:
    """The visible part of a flow.

    `first` is the topmost chunk, `into` how many of its pixels are above the edge; below zero where the empty head of
    the page shows.
    """

    def __init__(self, flow: Flow, height: int) -> None:
        self.flow = flow
        self.height = height
        self.first = 0
        self.into = -HEAD

    def seen(self) -> Iterator[Seen]:
        """The chunks on screen from the top, laid out as they are asked for."""
        y = -self.into
        for number in range(self.first, len(self.flow)):
            if y >= self.height:
                return
            laid = self.flow.laid(number)
            yield Seen(number, laid, y)
            y += laid.height

    def lines_of(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Top and bottom of what has to be painted, chunk by chunk, where something changes between two offsets."""
        for _, laid, y in self.seen():
            if laid.start <= end and laid.end >= start:
                first, last, height = laid.line_of(laid.to16(start)), laid.line_of(laid.to16(end)), laid.line_height
                yield y + first * height - _OVERHANG, y + (last + 1) * height + height // 2 + _OVERHANG

    @property
    def value(self) -> int:
        """Pixels above the screen, as far as heights are known: the scroll bar's value."""
        return HEAD + self.flow.heights.top(self.first) + self.into

    @property
    def total(self) -> int:
        """Pixels from the head of the page to its tail, as far as heights are known."""
        return HEAD + self.flow.heights.total + TAIL

    @property
    def at_top(self) -> bool:
        """Whether nothing is above the screen."""
        return self.first == 0 and self.into == -HEAD

    def to_top(self) -> None:
        """Go to the beginning."""
        self.first, self.into = 0, -HEAD

    def move(self, pixels: int) -> int:
        """Scroll exactly so many pixels down (or up), less at the ends; returns how many it were."""
        before_first, before_into = self.first, self.into
        self._shift(pixels)
        self._stop_at_end()
        return self._distance(before_first, before_into)

    def jump(self, value: int) -> None:
        """Go to a value of the scroll bar."""
        if value < HEAD:
            self.first, self.into = 0, value - HEAD
            return
        self.first, self.into = self.flow.heights.find(value - HEAD)
        self.into = min(self.into, self.flow.laid(self.first).height - 1)
        self._stop_at_end()

    def show(self, offset: int, y: int) -> None:
        """Bring the line of a code point offset to a height of the viewport."""
        number = self.flow.chunk_at(offset)
        laid = self.flow.laid(number)
        self.first, self.into = number, 0
        self._shift(laid.line_of(laid.to16(offset)) * laid.line_height - y)
        self._stop_at_end()

    def y_of(self, offset: int) -> int | None:
        """Top of the line that holds an offset, in the viewport; None when it is not on screen."""
        number = self.flow.chunk_at(offset)
        for chunk in self.seen():
            if chunk.number == number:
                y = chunk.y + chunk.laid.line_of(chunk.laid.to16(offset)) * chunk.laid.line_height
                return y if -chunk.laid.line_height < y < self.height else None
        return None

    def shown_range(self) -> tuple[int, int]:
        """Start and end (code points) of the lines with a part on screen."""
        seen = list(self.seen())
        if not seen:
            return 0, 0
        (_, first, top), (_, last, bottom) = seen[0], seen[-1]
        line = min(max(-top // first.line_height, 0), len(first.lines) - 1)
        final = min(max((self.height - 1 - bottom) // last.line_height, 0), len(last.lines) - 1)
        return first.from16(first.firsts[line]), last.from16(last.firsts[final + 1])

    def anchor(self) -> tuple[int, int]:
        """The first line that begins on screen: its offset and its y."""
        offset, y = self.flow.starts[self.first], -self.into
        for chunk in self.seen():
            for line, first16 in enumerate(chunk.laid.firsts[:-1]):
                y = chunk.y + line * chunk.laid.line_height
                if y >= 0:
                    return chunk.laid.from16(first16), y
        return offset, y

    def chunk_under(self, y: float) -> Seen:
        """The chunk at a height of the viewport, the nearest one beyond the ends."""
        last: Seen | None = None
        for chunk in self.seen():
            last = chunk
            if y < chunk.y + chunk.laid.height:
                break
        return last or Seen(0, self.flow.laid(0), -self.into)

    def _shift(self, pixels: int) -> None:
        into = self.into + pixels
        while into < 0 and self.first > 0:
            self.first -= 1
            into += self.flow.laid(self.first).height
        into = max(into, -HEAD)
        last = len(self.flow) - 1
        while self.first < last and into >= (height := self.flow.laid(self.first).height):
            into -= height
            self.first += 1
        self.into = into

    def _stop_at_end(self) -> None:
        """Never more than the tail of empty paper below the last line, unless the text is shorter than the screen."""
        bottom = -self.into
        for number in range(self.first, len(self.flow)):
            bottom += self.flow.laid(number).height
            if bottom >= self.height:
                return
        missing = self.height - TAIL - bottom
        if missing > 0 and not self.at_top:
            self._shift(-missing)

    def _distance(self, first: int, into: int) -> int:
        low, high = min(first, self.first), max(first, self.first)
        between = sum(self.flow.laid(number).height for number in range(low, high))
        return self.into - into + (between if first <= self.first else -between)

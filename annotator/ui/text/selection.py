"""The caret: where reading and marking happen, and how keys move it."""

from __future__ import annotations

from annotator.ui.text.geometry import line_end, offset_at, x_of
from annotator.ui.text.layout import Flow
from annotator.ui.text.words import next_word, previous_word


class Caret:
    """Anchor and place in code points; between them lies the selection."""

    def __init__(self) -> None:
        self.anchor = 0
        self.place = 0
        self.extending = False
        self._goal: float | None = None

    @property
    def range(self) -> tuple[int, int]:
        """The selection, start first; empty at the caret."""
        return (self.anchor, self.place) if self.anchor <= self.place else (self.place, self.anchor)

    @property
    def ends(self) -> tuple[int, int]:
        """Anchor and place."""
        return self.anchor, self.place

    def put(self, place: int, keep_anchor: bool = False) -> None:
        """Move the caret; forgets the column that up and down were keeping."""
        self.place = place
        if not keep_anchor:
            self.anchor = place
        self._goal = None

    def select(self, anchor: int, place: int) -> None:
        """Set both ends."""
        self.anchor, self.place, self._goal = anchor, place, None

    def move_vertically(self, flow: Flow, lines: int, keep_anchor: bool) -> None:
        """Up or down by lines, keeping to the column where the movement began."""
        goal = self._goal if self._goal is not None else x_at(flow, self.place)
        place = vertical(flow, self.place, lines, goal)
        self.put(place, keep_anchor)
        self._goal = goal


# places reached from a place; all in code points of the document


def x_at(flow: Flow, place: int) -> float:
    """The caret's x in the column."""
    laid = flow.laid(flow.chunk_at(place))
    return x_of(laid, laid.to16(place))


def step(flow: Flow, place: int, forward: bool) -> int:
    """The next or previous place between two characters as readers see them (grapheme clusters)."""
    number = flow.chunk_at(place)
    laid = flow.laid(number)
    if forward and place < laid.end:
        return laid.from16(laid.layout.nextCursorPosition(laid.to16(place)))
    if forward:
        return _over(flow, place, 1)
    if place > laid.start:
        return laid.from16(laid.layout.previousCursorPosition(laid.to16(place)))
    if number and flow.ends[number - 1] == place:
        before = flow.laid(number - 1)
        return before.from16(before.layout.previousCursorPosition(before.to16(before.end)))
    return _over(flow, place, -1)


def _over(flow: Flow, place: int, by: int) -> int:
    return min(max(place + by, 0), len(flow.text))


def visual_step(flow: Flow, place: int, rightward: bool) -> int:
    """What the arrow points at: in a paragraph written from the right, right is back."""
    return step(flow, place, rightward != flow.laid(flow.chunk_at(place)).from_right)


def visual_word(flow: Flow, place: int, rightward: bool) -> int:
    """The same by words."""
    forward = rightward != flow.laid(flow.chunk_at(place)).from_right
    return next_word(flow.text, place) if forward else previous_word(flow.text, place)


def vertical(flow: Flow, place: int, lines: int, x: float) -> int:
    """So many lines down (or up), as near to x as can be; the ends of the text beyond them."""
    number = flow.chunk_at(place)
    laid = flow.laid(number)
    line = laid.line_of(laid.to16(place)) + lines
    while line < 0:
        if number == 0:
            return 0
        number -= 1
        laid = flow.laid(number)
        line += len(laid.lines)
    while line >= len(laid.lines):
        if number == len(flow) - 1:
            return len(flow.text)
        line -= len(laid.lines)
        number += 1
        laid = flow.laid(number)
    return laid.from16(offset_at(laid, line, x))


def start_of_line(flow: Flow, place: int) -> int:
    """Where the line on screen begins."""
    laid = flow.laid(flow.chunk_at(place))
    return laid.from16(laid.firsts[laid.line_of(laid.to16(place))])


def end_of_line(flow: Flow, place: int) -> int:
    """The last place still on the line on screen."""
    laid = flow.laid(flow.chunk_at(place))
    return laid.from16(line_end(laid, laid.line_of(laid.to16(place))))


def paragraph_at(text: str, place: int) -> tuple[int, int]:
    """The paragraph without its newline."""
    end = text.find("\n", place)
    return text.rfind("\n", 0, place) + 1, len(text) if end < 0 else end


def paragraph_step(text: str, place: int, forward: bool) -> int:
    """Start of the next paragraph, or of this one, or of the one before."""
    start, end = paragraph_at(text, place)
    if forward:
        return min(end + 1, len(text))
    return start if start < place else paragraph_at(text, max(start - 1, 0))[0]


def changed(before: tuple[int, int], after: tuple[int, int]) -> list[tuple[int, int]]:
    """What must be repainted when a selection becomes another: where they differ, and both carets."""
    if before[0] == after[0]:
        low, high = sorted((before[1], after[1]))
        return [(low, high)]
    return [(min(pair), max(pair)) for pair in (before, after)]

"""Marked stretches of a text: fragments, overlap, lanes, and an index of many spans that answers by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice
from operator import eq, itemgetter
from typing import NamedTuple

SUGGESTED = 1
UNSURE = 2
REJECTED = 4

Fragments = tuple[tuple[int, int], ...]


class Span(NamedTuple):
    """A mark; start/end are the half-open envelope in code points, fragments only where there are several."""

    id: int
    label: int
    start: int
    end: int
    flags: int = 0
    fragments: Fragments | None = None

    @property
    def pieces(self) -> Fragments:
        """The stretches really covered, at least one."""
        return self.fragments or ((self.start, self.end),)


def order(span: Span) -> tuple[int, int, int]:
    """Sort key of text order: by start, the longer first, then by id."""
    return span[2], -span[3], span[0]


# fragments


def normalise(pieces: Iterable[tuple[int, int]]) -> Fragments:
    """Sorted, without empty ones; those that touch or overlap become one."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(piece for piece in pieces if piece[0] < piece[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def envelope(fragments: Fragments) -> tuple[int, int]:
    """First start and last end of normalised fragments; raises ValueError where there is none."""
    if not fragments:
        raise ValueError("a span needs at least one fragment")
    return fragments[0][0], fragments[-1][1]


def span_of(id: int, label: int, pieces: Iterable[tuple[int, int]], flags: int = 0) -> Span:
    """A span over the pieces, normalised; raises ValueError when all of them are empty."""
    fragments = normalise(pieces)
    start, end = envelope(fragments)
    return Span(id, label, start, end, flags, fragments if len(fragments) > 1 else None)


def exact_text(text: str, fragments: Fragments) -> str:
    """What a mark covers, its fragments joined by one space."""
    return " ".join(text[start:end] for start, end in fragments)


# lanes


def assign_lanes(intervals: Sequence[tuple[int, int]]) -> list[int]:
    """A lane for each half-open interval (sorted by start, the longer first) so that none overlap in a lane.

    Greedy interval partitioning, which needs as many lanes as the deepest overlap; within each run of
    overlapping intervals the lanes are turned round, so that the inner one lies in the lower lane.
    """
    lanes: list[int] = []
    ends: list[int] = []
    first, reach = 0, -1
    for start, end in intervals:
        if start >= reach:
            _turn_round(lanes, first, len(ends))
            first, reach, ends = len(lanes), end, []
        for lane, taken in enumerate(ends):
            if taken <= start:
                ends[lane] = end
                break
        else:
            lane = len(ends)
            ends.append(end)
        lanes.append(lane)
        if end > reach:
            reach = end
    _turn_round(lanes, first, len(ends))
    return lanes


def _turn_round(lanes: list[int], first: int, depth: int) -> None:
    if depth > 1:
        for number in range(first, len(lanes)):
            lanes[number] = depth - 1 - lanes[number]


# the index

_BLOCK = 128
_id, _start, _end = itemgetter(0), itemgetter(2), itemgetter(3)
Block = list[Span]


def _first_order(block: Block) -> tuple[int, int, int]:
    return order(block[0])


class SpanIndex:
    """Spans in text order, found by place or id.

    Kept in blocks of about 128 with the largest end of each block and the running maximum of these, so that a
    change touches one block and a few hundred integers: O(sqrt n) with a small constant, at 50,000 spans tens
    of microseconds.
    """

    __slots__ = ("_blocks", "_by_id", "_maxima", "_running")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._by_id: dict[int, Span] = {}
        self._blocks: list[Block] = []
        self._maxima: list[int] = []
        self._running: list[int] = []
        self.extend(spans)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Span]:
        for block in self._blocks:
            yield from block

    def __contains__(self, id: int) -> bool:
        return id in self._by_id

    def get(self, id: int) -> Span | None:
        """The span with this id."""
        return self._by_id.get(id)

    # reading by place

    def query(self, start: int, end: int) -> list[Span]:
        """Spans whose envelope shares a character with [start, end), in text order."""
        found: list[Span] = []
        blocks = self._blocks
        for number in range(bisect_right(self._running, start), len(blocks)):
            block = blocks[number]
            if block[0][2] >= end:
                break
            if self._maxima[number] > start:
                stop = bisect_left(block, end, key=_start) if block[-1][2] >= end else len(block)
                found += [span for span in block[:stop] if span[3] > start]
        return found

    def at(self, offset: int) -> list[Span]:
        """Spans that cover the character at this offset with one of their fragments."""
        return [
            span
            for span in self.query(offset, offset + 1)
            if not span.fragments or any(start <= offset < end for start, end in span.fragments)
        ]

    def next_after(self, place: Span | int) -> Span | None:
        """The first span after this one in text order, or the first that starts at or after an offset."""
        key = order(place) if isinstance(place, Span) else (place, -(1 << 62), -1)
        number = max(0, bisect_right(self._blocks, key, key=_first_order) - 1)
        for block in self._blocks[number : number + 2]:
            where = bisect_right(block, key, key=order)
            if where < len(block):
                return block[where]
        return None

    def previous_before(self, place: Span | int) -> Span | None:
        """The last span before this one in text order, or the last that starts before an offset."""
        key = order(place) if isinstance(place, Span) else (place, -(1 << 62), -1)
        number = bisect_left(self._blocks, key, key=_first_order) - 1
        if number < 0:
            return None
        return self._blocks[number][bisect_left(self._blocks[number], key, key=order) - 1]

    # changing

    def add(self, span: Span) -> None:
        """Insert a span; raises KeyError when its id is taken."""
        if span[0] in self._by_id:
            raise KeyError(span[0])
        self._by_id[span[0]] = span
        if not self._blocks:
            self._blocks, self._maxima = [[span]], [span[3]]
            return self._run_maximum(0)
        number = self._block_for(span)
        block = self._blocks[number]
        block.insert(bisect_left(block, order(span), key=order), span)
        if len(block) > 2 * _BLOCK:
            self._split(number)
        else:
            self._maxima[number] = max(self._maxima[number], span[3])
        self._run_maximum(number)

    def remove(self, id: int) -> Span:
        """Take a span out and return it; raises KeyError when there is none."""
        span = self._by_id.pop(id)
        number = self._block_for(span)
        block = self._blocks[number]
        del block[bisect_left(block, order(span), key=order)]
        if block:
            self._maxima[number] = max(map(_end, block))
        else:
            del self._blocks[number], self._maxima[number]
        self._run_maximum(number)
        return span

    def replace(self, span: Span) -> Span:
        """Put a span in the place of the one with its id and return the old one; raises KeyError without one."""
        old = self._by_id[span[0]]
        if order(old) == order(span):
            block = self._blocks[self._block_for(old)]
            block[bisect_left(block, order(old), key=order)] = span
            self._by_id[span[0]] = span
        else:
            self.remove(span[0])
            self.add(span)
        return old

    def extend(self, spans: Iterable[Span]) -> None:
        """Insert many at once, rebuilding only the blocks they fall into; raises KeyError when an id is taken."""
        new = _ordered(list(spans))
        if not new:
            return
        ids = dict(zip(map(_id, new), new, strict=True))
        if len(ids) < len(new) or (self._by_id and not self._by_id.keys().isdisjoint(ids)):
            raise KeyError("an id of these spans is taken")
        self._by_id.update(ids)
        first = self._block_for(new[0]) if self._blocks else 0
        last = self._block_for(new[-1]) + 1 if self._blocks else 0
        merged = [span for block in self._blocks[first:last] for span in block]
        merged = _ordered(merged + new) if merged else new
        blocks = [merged[at : at + _BLOCK] for at in range(0, len(merged), _BLOCK)]
        self._blocks[first:last] = blocks
        self._maxima[first:last] = [max(map(_end, block)) for block in blocks]
        self._run_maximum(first)

    def _block_for(self, span: Span) -> int:
        return max(0, bisect_right(self._blocks, order(span), key=_first_order) - 1)

    def _split(self, number: int) -> None:
        block = self._blocks[number]
        halves = [block[:_BLOCK], block[_BLOCK:]]
        self._blocks[number : number + 1] = halves
        self._maxima[number : number + 1] = [max(map(_end, half)) for half in halves]

    def _run_maximum(self, number: int) -> None:
        """Recompute the running maximum from a block on."""
        before = self._running[number - 1] if number else 0
        tail = accumulate(self._maxima[number:], max, initial=before)
        next(tail)
        self._running[number:] = tail


def _ordered(spans: list[Span]) -> list[Span]:
    """The list sorted in place: by the plain integer first, and by the whole key only where starts are equal."""
    spans.sort(key=_start)
    starts = list(map(_start, spans))
    ties = [at for at, same in enumerate(map(eq, starts, islice(starts, 1, None))) if same]
    for first in {bisect_left(starts, starts[at]) for at in ties if order(spans[at]) > order(spans[at + 1])}:
        stop = bisect_right(starts, starts[first], first)
        spans[first:stop] = sorted(spans[first:stop], key=order)
    return spans

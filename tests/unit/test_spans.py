"""Fragments, lanes, and the index of spans against a plain list that does the same slowly."""

from __future__ import annotations

import random
from collections.abc import Iterable

import pytest

from annotator.domain.spans import (
    UNSURE,
    Fragments,
    Span,
    SpanIndex,
    assign_lanes,
    envelope,
    exact_text,
    normalise,
    order,
    span_of,
)

# fragments


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([(1, 3)], ((1, 3),)),
        ([(5, 8), (1, 3)], ((1, 3), (5, 8))),
        ([(1, 3), (3, 5)], ((1, 5),)),
        ([(1, 6), (2, 4), (5, 9)], ((1, 9),)),
        ([(4, 4), (1, 2)], ((1, 2),)),
        ([], ()),
    ],
)
def test_normalise(pieces: list[tuple[int, int]], expected: Fragments) -> None:
    assert normalise(pieces) == expected


def test_envelope_of_nothing_is_refused() -> None:
    assert envelope(((2, 4), (7, 9))) == (2, 9)
    with pytest.raises(ValueError, match="at least one"):
        envelope(())


def test_a_span_holds_fragments_only_where_there_are_several() -> None:
    assert span_of(1, 2, [(3, 5), (5, 9)]) == Span(1, 2, 3, 9, 0, None)
    broken = span_of(1, 2, [(7, 9), (3, 5)], UNSURE)
    assert broken == Span(1, 2, 3, 9, UNSURE, ((3, 5), (7, 9)))
    assert broken.pieces == ((3, 5), (7, 9))
    assert Span(1, 2, 3, 9).pieces == ((3, 9),)
    with pytest.raises(ValueError, match="at least one"):
        span_of(1, 2, [(3, 3)])


def test_exact_text_joins_fragments_by_one_space() -> None:
    assert exact_text("қала әкімі ашты", ((0, 4), (11, 15))) == "қала ашты"


# lanes


def test_what_overlaps_is_never_in_one_lane() -> None:
    chance = random.Random(5)
    for _ in range(100):
        intervals = sorted(
            ((start := chance.randrange(40), start + 1 + chance.randrange(15)) for _ in range(12)),
            key=lambda one: (one[0], -one[1]),
        )
        lanes = assign_lanes(intervals)
        deepest = max(sum(start <= at < end for start, end in intervals) for at in range(60))
        assert max(lanes) < deepest
        for first, (one, lane) in enumerate(zip(intervals, lanes, strict=True)):
            for other, its_lane in zip(intervals[first + 1 :], lanes[first + 1 :], strict=True):
                assert lane != its_lane or other[0] >= one[1]


def test_the_inner_one_lies_lower() -> None:
    assert assign_lanes([(0, 20), (5, 9)]) == [1, 0]
    assert assign_lanes([(0, 20), (5, 9), (30, 40)]) == [1, 0, 0]
    assert assign_lanes([]) == []


# the index


class Naive:
    """What the index must answer, found by looking at every span."""

    def __init__(self) -> None:
        self.spans: dict[int, Span] = {}

    def ordered(self) -> list[Span]:
        return sorted(self.spans.values(), key=order)

    def query(self, start: int, end: int) -> list[Span]:
        return [span for span in self.ordered() if span.start < end and span.end > start]

    def at(self, offset: int) -> list[Span]:
        return [span for span in self.ordered() if any(start <= offset < end for start, end in span.pieces)]

    def next_after(self, place: Span | int) -> Span | None:
        if isinstance(place, int):
            return next((span for span in self.ordered() if span.start >= place), None)
        return next((span for span in self.ordered() if order(span) > order(place)), None)

    def previous_before(self, place: Span | int) -> Span | None:
        if isinstance(place, int):
            found = [span for span in self.ordered() if span.start < place]
        else:
            found = [span for span in self.ordered() if order(span) < order(place)]
        return found[-1] if found else None


LENGTH = 3000


def _random_span(chance: random.Random, id: int) -> Span:
    start = chance.choice((chance.randrange(LENGTH), chance.randrange(LENGTH) // 100 * 100))
    length = chance.choice((1, 1 + chance.randrange(30), 1 + chance.randrange(30), 1 + chance.randrange(LENGTH)))
    if chance.random() < 0.1:
        return span_of(id, 1, [(start, start + 2), (start + 4, start + 4 + length)])
    return Span(id, chance.randrange(9), start, start + length)


def _compare(index: SpanIndex, naive: Naive, chance: random.Random) -> None:
    start = chance.randrange(LENGTH + 100)
    end = start + 1 + chance.randrange(200)
    assert index.query(start, end) == naive.query(start, end)
    assert index.at(start) == naive.at(start)
    assert index.next_after(start) == naive.next_after(start)
    assert index.previous_before(start) == naive.previous_before(start)
    if naive.spans:
        span = chance.choice(list(naive.spans.values()))
        assert index.get(span.id) == span
        assert span.id in index
        assert index.next_after(span) == naive.next_after(span)
        assert index.previous_before(span) == naive.previous_before(span)
    assert len(index) == len(naive.spans)


@pytest.mark.parametrize("seed", range(3))
def test_a_random_walk_agrees_with_the_plain_list(seed: int) -> None:
    chance = random.Random(seed)
    index, naive = SpanIndex(), Naive()
    ids = iter(range(1, 100_000))
    for turn in range(240):
        action = chance.choice(("add", "add", "remove", "replace", "extend"))
        known = list(naive.spans)
        if action == "extend" and len(known) < 900:
            batch = [_random_span(chance, next(ids)) for _ in range(chance.choice((1, 40, 150)))]
            index.extend(_shuffled_or_sorted(batch, chance))
            naive.spans |= {span.id: span for span in batch}
        elif action == "remove" and known:
            for id in chance.sample(known, min(len(known), chance.choice((1, 1, 60)))):
                assert index.remove(id) == naive.spans.pop(id)
        elif action == "replace" and known:
            span = _random_span(chance, chance.choice(known))
            assert index.replace(span) == naive.spans[span.id]
            naive.spans[span.id] = span
        else:
            span = _random_span(chance, next(ids))
            index.add(span)
            naive.spans[span.id] = span
        _compare(index, naive, chance)
        if turn % 50 == 0:
            assert list(index) == naive.ordered()
    assert list(index) == naive.ordered()


def _shuffled_or_sorted(spans: list[Span], chance: random.Random) -> Iterable[Span]:
    return sorted(spans, key=order) if chance.random() < 0.5 else iter(spans)


def test_many_that_start_together_keep_text_order() -> None:
    spans = [Span(id, 1, 10, 20 + id % 7) for id in range(700)]
    index = SpanIndex(spans)
    assert list(index) == sorted(spans, key=order)
    walked = [index.next_after(0)]
    while (following := index.next_after(walked[-1])) if walked[-1] else None:
        walked.append(following)
    assert walked == list(index)
    index.remove(350)
    index.add(Span(350, 2, 10, 20))
    assert list(index) == sorted([*index], key=order)


def test_an_id_is_taken_once() -> None:
    index = SpanIndex([Span(1, 1, 0, 5)])
    with pytest.raises(KeyError):
        index.add(Span(1, 1, 7, 9))
    with pytest.raises(KeyError):
        index.extend([Span(2, 1, 7, 9), Span(1, 1, 7, 9)])
    with pytest.raises(KeyError):
        index.extend([Span(3, 1, 7, 9), Span(3, 1, 8, 9)])
    with pytest.raises(KeyError):
        index.remove(2)
    with pytest.raises(KeyError):
        index.replace(Span(2, 1, 0, 1))
    assert list(index) == [Span(1, 1, 0, 5)]


def test_an_empty_index_answers() -> None:
    index = SpanIndex()
    assert index.query(0, 10) == index.at(3) == []
    assert index.next_after(0) is None
    assert index.previous_before(Span(1, 1, 0, 5)) is None
    index.extend([])
    index.add(Span(1, 1, 0, 5))
    index.remove(1)
    index.add(Span(2, 1, 3, 5))
    assert index.at(4) == [Span(2, 1, 3, 5)]


def test_a_change_touches_few_spans() -> None:
    """The cost of one change in 50,000 spans, counted in what moves instead of measured in time."""
    index = SpanIndex(Span(id, 1, id * 10, id * 10 + 30) for id in range(50_000))
    biggest = max(len(block) for block in index._blocks)
    assert biggest <= 256
    assert len(index._running) < 1_000
    for id in range(60_000, 60_400):
        index.add(Span(id, 1, 250_000, 250_004))
    assert max(len(block) for block in index._blocks) <= 256

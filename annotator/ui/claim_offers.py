"""What may stand beside a claim: who says it, or who reports the one who does; the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.domain.spans import Fragments
from annotator.ui.said import covers

_MOST = 8  # candidates


@dataclass(frozen=True, slots=True)
class Candidate:
    """A saying, and what the marked claims would cover under it; None where they stay as they are."""

    saying: Saying
    contents: tuple[Fragments | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What may stand beside these annotations; `outer`: as those who report the source."""

    annotation_ids: tuple[int, ...]
    candidates: tuple[Candidate, ...]
    outer: bool = False


def source_candidates(found: Sequence[SaidClaim], marked: Sequence[Fragments], by_sentence: bool) -> list[Candidate]:
    """Different sayings among what was found near, in order, with what the marked claims would cover under each.

    Where none of them is about the marked words themselves, it is the author who says them, more likely than not.
    """
    kept: dict[tuple[object, ...], Candidate] = {}
    if not any(covers(claim.content, pieces) for claim in found for pieces in marked):
        kept[()] = Candidate(Saying((Speaker("author"),)))
    for claim in found:
        key = (claim.saying.cues, tuple(speaker.words or speaker.kind for speaker in claim.saying.speakers))
        if key not in kept:
            contents = tuple(_within(found, claim, pieces) for pieces in marked) if by_sentence else ()
            kept[key] = Candidate(claim.saying, contents)
    return list(kept.values())[:_MOST]


def _within(found: Sequence[SaidClaim], claim: SaidClaim, marked: Fragments) -> Fragments | None:
    """What is said within a marked sentence under the same cue; None where that is all of it or nothing."""
    low, high = marked[0][0], marked[-1][1]
    for other in found:
        same = other is claim or (other.saying.cues == claim.saying.cues and bool(claim.saying.cues))
        if same and low <= other.start and other.end <= high:
            return None if other.content == marked else other.content
    return None


def outer_candidates(found: Sequence[SaidClaim], marked: Fragments, taken: Sequence[Fragments]) -> list[Candidate]:
    """Who may report the source of a marked claim: the chain that the rules see, then who speaks before it.

    `taken`: the words of the sources that are in the claim's chain already.
    """
    kept: dict[tuple[Fragments, ...], Candidate] = {}
    known = set(taken)
    for saying in (*_chains(found, marked), *_before(found, marked)):
        words = tuple(speaker.words for speaker in saying.speakers if speaker.words)
        if words and not known.intersection(words):
            kept.setdefault(words, Candidate(saying))
    return list(kept.values())[:_MOST]


def _chains(found: Sequence[SaidClaim], marked: Fragments) -> Iterator[Saying]:
    best = max(found, key=lambda claim: covers(claim.content, marked), default=None)
    outer: Outer | None = best.outer if best is not None and covers(best.content, marked) else None
    while outer is not None:
        yield outer.saying
        outer = outer.outer


def _before(found: Sequence[SaidClaim], marked: Fragments) -> Iterator[Saying]:
    """The nearest first."""
    start = marked[0][0]
    yield from (c.saying for c in sorted(found, key=lambda claim: start - claim.start) if c.start < start)

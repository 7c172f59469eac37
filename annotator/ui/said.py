"""What the attribution rules found, as the verbs take it and as the user reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator import terms
from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.domain.spans import Fragments, normalise
from annotator.store.schema import MODES
from annotator.ui.attribution_rules import FoundClaim, FoundSource
from annotator.words import mark, quoted, tr

_DEEPEST = 8  # links of a chain
_WHOLE, _AROUND = 40_000, 8_000  # code points
ARROW = " → "  # between the links of a chain, outermost first
# Kinds of sources that no words of the text name, and modes of speech.
_NOBODY = {
    "author": mark("the author"),
    "anonymous": mark("somebody unnamed"),
    "agentless": mark("nobody named"),
    "group": mark("a group"),
    "unresolved": mark("somebody not resolved"),
    "named": mark("somebody"),
}
_SPEECH = {
    "direct": mark("direct speech"),
    "indirect": mark("indirect speech"),
    "mixed": mark("mixed speech"),
}


def around(text: str, start: int, end: int) -> tuple[int, str]:
    """The text, or of a long one the paragraphs around a range, and where they begin in it (code points)."""
    if len(text) <= _WHOLE:
        return 0, text
    low = max(text.rfind("\n", 0, max(0, start - _AROUND)) + 1, start - 2 * _AROUND)
    high = text.find("\n", end + _AROUND)
    return low, text[low : min(high if high >= 0 else len(text), end + 2 * _AROUND)]


def said_claims(found: Sequence[FoundClaim], offset: int = 0) -> list[SaidClaim]:
    """All of them, in the order found; `offset`: where the text they were found in begins in the article."""
    return [
        SaidClaim(_moved(claim.fragments, offset), _saying(claim, offset), claim.turn, _outer(claim, found, offset))
        for claim in found
        if not claim.only_reports
    ]


def _saying(claim: FoundClaim, offset: int) -> Saying:
    return Saying(
        tuple(_speaker(source, offset) for source in claim.sources),
        tuple(_moved((cue,), offset) for cue in claim.cues if cue[0] < cue[1]),
        claim.mode if claim.mode in MODES else None,
        claim.rule,
        claim.strength == "weak",
    )


def _outer(claim: FoundClaim, found: Sequence[FoundClaim], offset: int, depth: int = 0) -> Outer | None:
    """Who reports the claim's source, and who reports that one."""
    implied = claim.parent is None
    number = claim.implicit_parent if implied else claim.parent
    if number is None or number >= len(found) or depth == _DEEPEST:
        return None
    above = found[number]
    saying = _saying(above, offset)
    if implied:
        saying = replace(saying, rule=claim.implicit_rule, weak=True)
    return Outer(saying, _moved(above.fragments, offset), implied, _outer(above, found, offset, depth + 1))


def _speaker(source: FoundSource, offset: int) -> Speaker:
    span, names = source.span, (source.antecedent, *source.others)
    before = tuple(name for name in names if name is not None)
    return Speaker(source.kind, _moved((span,), offset) if span else (), _moved(before, offset) if before else ())


def _moved(pieces: Iterable[tuple[int, int]], offset: int) -> Fragments:
    return normalise((start + offset, end + offset) for start, end in pieces)


def in_words(text: str, saying: Saying, outer: Outer | None = None) -> str:
    """Who says it and by which words, on one line; with the chain of those who report it, outermost first."""
    who = said_by(text, saying)
    links = [said_by(text, each.saying) for each in chain(outer)]
    said_by_whom = tr("said by {who}", who=ARROW.join([*reversed(links), who])) if who else ""
    cues = ", ".join(quoted(_quote(text, cue)) for cue in saying.cues)
    parts = [said_by_whom, cues, speech(saying.mode), tr("a weak guess") if saying.weak else ""]
    return " · ".join(part for part in parts if part)


def speech(mode: str | None) -> str:
    """A mode of speech as a thing of its own: "direct speech"."""
    return tr(_SPEECH[mode]) if mode in _SPEECH else mode or ""


def nobody(kind: str) -> str:
    """Who says it where no words of the text say so."""
    return tr(_NOBODY[kind]) if kind in _NOBODY else kind


def chain(outer: Outer | None) -> Iterator[Outer]:
    """The links of a chain, from the source outwards, that the text states; what is only implied ends it."""
    while outer is not None and not outer.implied:
        yield outer
        outer = outer.outer


def implied(outer: Outer | None) -> Outer | None:
    """The first link of a chain that is a guess."""
    while outer is not None and not outer.implied:
        outer = outer.outer
    return outer


def said_by(text: str, saying: Saying) -> str:
    """The sources of a saying in words."""
    names = [_who(text, speaker) for speaker in saying.speakers]
    if len(names) < 2:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def _who(text: str, speaker: Speaker) -> str:
    if not speaker.words:
        return nobody(speaker.kind)
    words = _quote(text, speaker.words)
    return f"{words} (= {_quote(text, speaker.antecedent)})" if speaker.antecedent else words


def _quote(text: str, pieces: Fragments) -> str:
    words = " ".join(" ".join(text[start:end] for start, end in pieces).split())
    return words if len(words) <= 60 else words[:59] + "…"


def speaker_name(speaker: str | None) -> str:
    """Who is listed as speaker; where several are, or only the kind of a source is known, in words."""
    return ", ".join(map(terms.source_kind, (speaker or "").split(", ")))


def covers(one: Fragments, other: Fragments) -> float:
    """The share of their union, in code points, that two contents have in common."""
    common = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)
    union = _length(one) + _length(other) - common
    return common / union if union else 0.0


def _length(pieces: Iterable[tuple[int, int]]) -> int:
    return sum(end - start for start, end in pieces)

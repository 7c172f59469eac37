"""Proposals of claims with their speakers: for an article, for one selected content, for one speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from annotator.domain.stopping import keep_on
from annotator.language.attribution.chains import Chains
from annotator.language.attribution.european import EuropeanReader
from annotator.language.attribution.kinds import Sources
from annotator.language.attribution.lexicon import LANGUAGES, TURKIC, lexicon
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Draft, Mode, Proposal, Span
from annotator.language.attribution.turkic import TurkicReader
from annotator.language.attribution.turns import Part, Turns
from annotator.language.identify import identify

_NEAR = 400  # code points between a selected content and a proposal that may be about it
_MOST_NEAR = 12
_WEAK_RULES = frozenset(("headline",))


class Reader(Protocol):
    """The constructions of one language over one article."""

    def draft(self, start: int, end: int) -> Draft | None:
        """What a sentence says by itself."""
        ...

    def inner(self, start: int, end: int) -> Draft | None:
        """What the content of a claim attributes to somebody else."""
        ...


def propose_claims(
    text: str, language: str | None = None, sentences: Sequence[Span] | None = None, authors: bool = False
) -> list[Proposal]:
    """Every claim that the text attributes, in text order; with `authors` also its own assertions, as mode `none`.

    `sentences` as of `annotator.language.segmentation`, where they are known already. Language None: by rule.

    >>> [found] = propose_claims("Сапаровтың айтуынша, су азайды.", "kk")
    >>> found.fragments, found.cues, found.sources[0].span
    (((21, 30),), ((11, 19),), (0, 10))
    """
    language = language or identify(text).language
    if language not in LANGUAGES:
        return []
    return _Proposing(Article(text, sentences), language).proposals(authors)


def _reader(article: Article, language: str) -> Reader:
    return TurkicReader(article, language) if language in TURKIC else EuropeanReader(article, language)


class _Proposing:
    def __init__(self, article: Article, language: str) -> None:
        self._article = article
        self._reader = _reader(article, language)
        self._words = lexicon(language)
        self._sources = Sources(article, language)
        self._drafts = [self._draft(start, end) for start, end in article.sentences]
        self._found: list[Proposal] = []

    def _draft(self, start: int, end: int) -> Draft | None:
        keep_on()
        return self._reader.draft(start, end)

    def proposals(self, authors: bool) -> list[Proposal]:
        parts = Turns(self._article, self._drafts).parts()
        backs = {at - 1: draft for at, draft in enumerate(self._drafts) if draft and draft.rule == "points back" and at}
        for at, draft in enumerate(self._drafts):
            keep_on()
            spoken = at in parts or (draft is not None and draft.mode == "direct")
            outer = self._point_back(at, backs[at]) if at in backs and not spoken else None
            if at in parts:
                self._part(parts[at])
            elif draft and draft.fragments and all(start < end for start, end in draft.fragments):
                self._sentence(at, draft, outer)
            elif authors and draft is None and at not in backs:
                self._author(at)
        return Chains(self._article, self._words).with_implicit_parents(self._found)

    # --- one sentence ---------------------------------------------------------------------------------

    def _sentence(self, at: int, draft: Draft, outer: int | None) -> None:
        turn = at if draft.mode == "direct" else None
        number = self._add(self._article.sentences[at], tuple(draft.fragments), draft, turn, outer)
        self._inner(at, draft, number)

    def _part(self, part: Part) -> None:
        if part.fragments[0][0] >= part.fragments[0][1]:
            return
        self._add(self._article.sentences[part.sentence], part.fragments, part.draft, part.turn, None)

    def _point_back(self, at: int, draft: Draft) -> int:
        """The whole sentence before is what the next one reports."""
        whole = self._article.trim(*self._article.sentences[at])
        return self._add(self._article.sentences[at], (whole,), draft, None, None)

    def _inner(self, at: int, draft: Draft, outer: int) -> None:
        """Somebody else's words within the content, as a weak guess."""
        if len(draft.fragments) != 1:
            return
        found = self._reader.inner(*draft.fragments[0])
        if found and found.fragments and all(start < end for start, end in found.fragments):
            self._add(self._article.sentences[at], tuple(found.fragments), found, None, outer, weak=True)

    def _author(self, at: int) -> None:
        start, end = self._article.sentences[at]
        if self._is_heading(start, end):
            return
        content = self._article.trim(start, end)
        if content[0] < content[1]:
            source = self._sources.author()
            self._found.append(Proposal((start, end), (content,), "none", (), (source,), "author"))

    def _is_heading(self, start: int, end: int) -> bool:
        return self._article.text[end - 1] not in ".!?…»”\"'" or any(
            low <= start and end <= high for low, high, kind in self._article.dimmed if kind == "title"
        )

    def _add(
        self,
        sentence: Span,
        fragments: tuple[Span, ...],
        draft: Draft,
        turn: int | None,
        parent: int | None,
        weak: bool = False,
    ) -> int:
        mode = self._mode(draft.mode, fragments)
        weak = weak or draft.weak or draft.rule in _WEAK_RULES
        sources = self._sources.of(draft)
        strength = "weak" if weak else "strong"
        self._found.append(
            Proposal(sentence, fragments, mode, (draft.cue,), sources, draft.rule, strength, turn, parent)
        )
        return len(self._found) - 1

    def _mode(self, mode: Mode, fragments: tuple[Span, ...]) -> Mode:
        """Reported speech with a part in quotation marks is mixed."""
        return "mixed" if mode == "indirect" and self._article.quotes_speech(fragments) else mode


def propose_for(text: str, start: int, end: int, language: str | None = None) -> list[Proposal]:
    """Cue and source for one selected content, the likeliest first; the contents are the proposals' own.

    First what overlaps the selection most, then what the sentences around it propose; last what only reports them.
    """
    found = propose_claims(text, language)
    near = [n for n, p in enumerate(found) if _overlap(p, start, end) > 0 or _distance(p, start, end) < _NEAR]

    def rank(number: int) -> tuple[int, bool, int]:
        p = found[number]
        return -_overlap(p, start, end), p.parent is not None, _distance(p, start, end)

    return _picked(found, sorted(near, key=rank)[:_MOST_NEAR])


def _picked(found: Sequence[Proposal], numbers: Sequence[int]) -> list[Proposal]:
    """Some of the proposals, and behind them those that report them; the indices are those of the new list."""
    order = list(numbers)
    for number in order:
        above = (found[number].parent, found[number].implicit_parent)
        order += [n for n in dict.fromkeys(above) if n is not None and n not in order]
    place = {number: at for at, number in enumerate(order)}

    def moved(number: int | None) -> int | None:
        return None if number is None else place[number]

    return [
        replace(
            found[number], parent=moved(found[number].parent), implicit_parent=moved(found[number].implicit_parent),
            only_reports=at >= len(numbers),
        )
        for at, number in enumerate(order)
    ]  # fmt: skip


def _overlap(proposal: Proposal, start: int, end: int) -> int:
    return sum(max(0, min(end, high) - max(start, low)) for low, high in proposal.fragments)


def _distance(proposal: Proposal, start: int, end: int) -> int:
    return max(0, proposal.start - end, start - proposal.end)


def claims_of(text: str, speaker: Span, language: str | None = None) -> list[Proposal]:
    """All proposals of the article whose source is this speaker, also under another form of the name or a pronoun."""
    language = language or identify(text).language
    found = propose_claims(text, language)
    return _picked(found, [n for n, p in enumerate(found) if Sources.same_speaker(text, p, speaker, language)])

"""Who reports whom across sentences: an outlet reports, then an ambassador is quoted. Guesses, offered as weak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from annotator.language.attribution.lexicon import Lexicon
from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Proposal

GOES_ON = "report goes on"  # a reported sentence right behind one that somebody reports
OUTLET = "outlet reports"  # somebody is quoted where an outlet has begun to report
_GOING_ON = frozenset(("verb of saying", "closing verb", "that-clause", "impersonal"))
_REPORTING = frozenset(("by the words of", "closing clause"))
_LOOK_BACK = 4  # proposals
_ADDRESS = re.compile(r"\w\.[a-z]{2,}\b")
_GAP = re.compile(r"[\s»”\"“.!?…]*")


class Chains:
    """The implicit parents of the proposals of one article."""

    def __init__(self, article: Article, words: Lexicon) -> None:
        self._article = article
        self._media = words.items("media")
        self._reporting = words.items("reporting")

    def with_implicit_parents(self, found: Sequence[Proposal]) -> list[Proposal]:
        """Each proposal with the one before it that may go on reporting."""
        out: list[Proposal] = []
        for number, proposal in enumerate(found):
            parent = self._parent(out, found, number)
            out.append(replace(proposal, implicit_parent=parent[0], implicit_rule=parent[1]) if parent else proposal)
        return out

    def _parent(self, done: Sequence[Proposal], found: Sequence[Proposal], number: int) -> tuple[int, str] | None:
        this = found[number]
        before = self._before(done, this)
        if before is None or this.parent is not None:
            return None
        last = done[before]
        if this.turn is not None and this.turn == last.turn:
            return _its_own(last)
        if not self._is_near(last, this):
            return None
        if self._is_outlet(last) and self._may_be_quoted(last, this):
            return before, OUTLET
        if last.implicit_rule == OUTLET and self._may_be_quoted(last, this, same=True) and not self._is_outlet(this):
            return _its_own(last)
        return (before, GOES_ON) if self._goes_on(last, this) else None

    def _before(self, done: Sequence[Proposal], this: Proposal) -> int | None:
        """The last proposal of a sentence before, the outermost of its sentence."""
        back = range(len(done) - 1, max(-1, len(done) - 1 - _LOOK_BACK), -1)
        return next((n for n in back if done[n].parent is None and done[n].sentence != this.sentence), None)

    def _goes_on(self, last: Proposal, this: Proposal) -> bool:
        if this.mode not in ("indirect", "mixed") or this.rule not in _GOING_ON or last.rule not in _REPORTING:
            return False
        return self._same_paragraph(last, this) and last.sources[0].span is not None and not self._same(last, this)

    def _may_be_quoted(self, last: Proposal, this: Proposal, same: bool = False) -> bool:
        """Somebody with words of their own who is not the outlet; `same`: the speaker before may go on."""
        if this.sources[0].span is None:
            return False
        return same or not (self._same(last, this) or self._is_outlet(this))

    def _is_outlet(self, proposal: Proposal) -> bool:
        """A medium by its noun or address, or a name with the verb by which media report."""
        span = proposal.sources[0].span
        if span is None:
            return False
        words = self._article.read[slice(*span)]
        if any(word.startswith(self._media) for word in re.findall(r"[\w-]+", words)) or _ADDRESS.search(words):
            return True
        cue = self._article.read[slice(*proposal.cues[0])] if proposal.cues else ""
        return proposal.sources[0].kind == "group" and any(w.startswith(self._reporting) for w in cue.split())

    def _is_near(self, first: Proposal, second: Proposal) -> bool:
        """Nothing but a line break between the sentences."""
        gap = self._article.text[first.sentence[1] : second.sentence[0]]
        return _GAP.fullmatch(gap) is not None and len(gap.split("\n")) <= 3

    def _same_paragraph(self, first: Proposal, second: Proposal) -> bool:
        gap = self._article.text[first.sentence[1] : second.sentence[0]]
        return not gap.strip() and "\n" not in gap

    def _same(self, first: Proposal, second: Proposal) -> bool:
        spans = [source.antecedent or source.span for source in (*first.sources, *second.sources)]
        return len({self._article.read[span[0] : span[1]][:6] for span in spans if span}) < 2


def _its_own(proposal: Proposal) -> tuple[int, str] | None:
    """The implicit parent of a proposal, for one that goes on with it."""
    if proposal.implicit_parent is None:
        return None
    return proposal.implicit_parent, proposal.implicit_rule

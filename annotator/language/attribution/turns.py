"""From single sentences to turns of speech: every sentence of a turn has the closing cue and speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.language.attribution.reading import Article
from annotator.language.attribution.records import Draft, Span

_DASH = re.compile(r"[\s«\"“„]*[-–—]\s*(?=[^\W\d_]|[«\"“„])")
_OPENING = re.compile(r"\s*[«\"“„]")
_PARAGRAPHS_BACK = 3  # how far above its closing cue a turn with a leading dash may begin


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence of a turn: its content, and the draft with cue and speaker, which stands in sentence `turn`."""

    sentence: int
    fragments: tuple[Span, ...]
    draft: Draft
    turn: int


class Turns:
    """The turns of one article. `drafts`: what each sentence says by itself, None where nothing."""

    def __init__(self, article: Article, drafts: Sequence[Draft | None]) -> None:
        self._article = article
        self._drafts = drafts
        self._sentences = article.sentences
        self._paragraphs = [article.paragraph(start) for start, _ in article.sentences]

    def parts(self) -> dict[int, Part]:
        """By the number of its sentence, every sentence that belongs to somebody's turn without closing it."""
        found: dict[int, Part] = {}
        for at, draft in enumerate(self._drafts):
            if draft and draft.mode == "direct":
                for part in (*self._before(at, draft), *self._behind(at, draft)):
                    found.setdefault(part.sentence, part)
        return found

    # --- before the cue -------------------------------------------------------------------------------

    def _before(self, at: int, draft: Draft) -> list[Part]:
        if not draft.reaches_back or not draft.fragments:
            return []
        first = self._first_of_quotation(at, draft)
        if first is None:
            first = self._first_of_turn(at) if draft.rule == "closing dash" else at
        return [self._part(each, draft, at) for each in range(first, at)]

    def _first_of_quotation(self, at: int, draft: Draft) -> int | None:
        """The sentence in which the quotation opens that the cue closes."""
        content = draft.fragments[0]
        quotation = self._article.quotation_around(max(content[0], content[1] - 1))
        if quotation is None:
            return None
        first = at
        while first > 0 and self._sentences[first][0] > quotation.start:
            first -= 1
        return first

    def _first_of_turn(self, at: int) -> int:
        """The start of the paragraph, or of one a little above that a dash opens; no further than another's words."""
        first = at
        while first > 0 and self._same_paragraph(first - 1, at) and not self._speaks(first - 1):
            first -= 1
        return first if self._has_dash(first) else self._opened_above(first)

    def _opened_above(self, first: int) -> int:
        at = first
        while (
            at > 0
            and not self._speaks(at - 1)
            and self._paragraphs[at - 1] >= self._paragraphs[first] - _PARAGRAPHS_BACK
        ):
            at -= 1
            if self._opens_paragraph(at) and self._has_dash(at):
                return at
        return first

    # --- behind the cue -------------------------------------------------------------------------------

    def _behind(self, at: int, draft: Draft) -> list[Part]:
        if draft.rule == "announced":
            return self._announced(at, draft)
        parts: list[Part] = []
        inside = False
        for each in range(at + 1, len(self._sentences)):
            if not self._same_paragraph(each, at) or self._closes_own(each):
                break
            inside = inside or self._resumes_with_dash(each)
            if not inside and not self._is_quoted(each):
                break
            parts.append(self._part(each, draft, at))
        return parts

    def _announced(self, at: int, draft: Draft) -> list[Part]:
        """The next paragraph, where a dash or a quotation mark opens it; a quotation to its end."""
        following = at + 1
        if following >= len(self._sentences) or not (self._has_dash(following) or self._has_mark(following)):
            return []
        parts: list[Part] = []
        quotation = self._article.quotation_around(self._sentences[following][0] + 1)
        for each in range(following, len(self._sentences)):
            within = quotation is not None and self._sentences[each][0] < quotation.end
            if self._drafts[each] and self._closes_own(each):
                break
            if not within and not (quotation is None and self._same_paragraph(each, following)):
                break
            parts.append(self._part(each, draft, at))
        return parts

    # --- what a sentence is like ----------------------------------------------------------------------

    def _part(self, at: int, draft: Draft, turn: int) -> Part:
        return Part(at, (self._article.trim(*self._sentences[at]),), draft, turn)

    def _same_paragraph(self, first: int, second: int) -> bool:
        return self._paragraphs[first] == self._paragraphs[second]

    def _opens_paragraph(self, at: int) -> bool:
        return at == 0 or not self._same_paragraph(at - 1, at)

    def _speaks(self, at: int) -> bool:
        """Whether the sentence attributes its content by itself."""
        return self._drafts[at] is not None

    def _closes_own(self, at: int) -> bool:
        draft = self._drafts[at]
        return draft is not None and draft.mode == "direct"

    def _has_dash(self, at: int) -> bool:
        return self._opens_paragraph(at) and _DASH.match(self._article.text, self._sentences[at][0]) is not None

    def _resumes_with_dash(self, at: int) -> bool:
        return re.match(r"[-–—]\s", self._article.text[self._sentences[at][0] :][:2]) is not None

    def _has_mark(self, at: int) -> bool:
        return _OPENING.match(self._article.text, self._sentences[at][0]) is not None

    def _is_quoted(self, at: int) -> bool:
        """The whole sentence is inside a quotation."""
        start, end = self._article.trim(*self._sentences[at])
        quotation = self._article.quotation_around(start)
        return quotation is not None and quotation.end >= end

"""An article as the rules read it: one spelling of each sign, sentences, paragraphs, quotations, tokens."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from annotator.language.attribution.records import Span
from annotator.language.metadata import find_metadata
from annotator.language.segmentation import Token, iter_tokens, sentences

# Signs that mean one thing, each replaced by one sign, so that offsets stay.
_SIGNS = {
    **dict.fromkeys("’ʼ‘`´ʻʹ′", "'"),
    **dict.fromkeys("–—―‒‑‐−", "-"),
    **dict.fromkeys("\u00a0\u202f\u2009\t", " "),
}
_SMALL = {code: small for code in range(0x10000) if (small := chr(code).lower()) != chr(code) and len(small) == 1}
_READ = {**_SMALL, **{ord(sign): one for sign, one in _SIGNS.items()}}
_OPEN, _CLOSE = "«“„‹", "»”›"
_EITHER = '"“”'
_LINE_BREAKS = re.compile(r"[\n\r\u2028\u2029]")
_LONGEST_QUOTATION = 6000
_LEAST_SAID = 5  # words; shorter ones with a capital are a name in quotation marks


@dataclass(frozen=True, slots=True)
class Quotation:
    """The words between two marks; `closed` is False where the paragraph ends before a closing mark comes."""

    start: int
    end: int
    closed: bool = True


class Article:
    """A text with what the rules ask of it. `read` has the offsets of `text`, in small letters and plain signs."""

    def __init__(self, text: str, spans: Sequence[Span] | None = None) -> None:
        self.text = text
        self.read = text.translate(_READ)
        self.dimmed = find_metadata(text).dimmed
        self.sentences = [kept for span in (spans or sentences(text)) if (kept := self._without_dimmed(span))]
        self._breaks = [found.start() for found in _LINE_BREAKS.finditer(text)]

    def paragraph(self, offset: int) -> int:
        """The number of the line that the offset is in."""
        return bisect_right(self._breaks, offset)

    def paragraph_start(self, offset: int) -> int:
        """Where the line of the offset begins."""
        at = self.paragraph(offset)
        return self._breaks[at - 1] + 1 if at else 0

    def tokens(self, start: int, end: int) -> Iterator[Token]:
        """Tokens of a range, one by one."""
        return iter_tokens(self.text, start, end)

    def last_words(self, start: int, end: int, count: int) -> list[Token]:
        """The last words of a range; looks at no more than the last 400 code points."""
        found = [token for token in self.tokens(max(start, end - 400), end) if token.kind != "punct"]
        return found[-count:]

    def quotation_around(self, offset: int) -> Quotation | None:
        """The outermost quotation that holds the code point at the offset."""
        at = bisect_right(self._quotation_starts, offset) - 1
        found = self.quotations[at] if at >= 0 else None
        return found if found and offset < found.end else None

    def quotations_in(self, start: int, end: int) -> list[Quotation]:
        """Outermost quotations that begin in a range."""
        first, last = bisect_left(self._quotation_starts, start), bisect_left(self._quotation_starts, end)
        return self.quotations[first : min(last, first + 20)]

    def quotes_speech(self, pieces: Sequence[Span]) -> bool:
        """Whether a quotation stands within one of the pieces that is no mere name: it begins small or is long."""
        for start, end in pieces:
            for found in self.quotations_in(start, end):
                if found.closed and found.end < end + 1 and (start, end) != (found.start, found.end):
                    words = [token for token in self.tokens(found.start, found.end) if token.kind != "punct"]
                    if words and (self.text[words[0].start].islower() or len(words) >= _LEAST_SAID):
                        return True
        return False

    @cached_property
    def quotations(self) -> list[Quotation]:
        """Outermost quotations in text order, without their marks."""
        found: list[Quotation] = []
        for start, end in self._paragraph_spans():
            found.extend(_quotations(self.text, start, end))
        return found

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [quotation.start for quotation in self.quotations]

    def _paragraph_spans(self) -> list[Span]:
        edges = [-1, *(found.start() for found in _LINE_BREAKS.finditer(self.text)), len(self.text)]
        return [(left + 1, right) for left, right in pairwise(edges) if right > left + 1]

    def _without_dimmed(self, span: Span) -> Span | None:
        """A sentence without the date line or dateline at its head."""
        start, end = span
        for low, high, kind in self.dimmed:
            if kind != "title" and low <= start < high:
                start = high
        while start < end and self.text[start].isspace():
            start += 1
        return (start, end) if start < end else None

    @cached_property
    def sentence_starts(self) -> frozenset[int]:
        """Where sentences begin."""
        return frozenset(start for start, _ in self.sentences)

    @cached_property
    def seen_small(self) -> frozenset[str]:
        """Words that the article also writes without a capital."""
        return frozenset(re.findall(r"(?<![^\W_])[^\W\d_A-ZА-ЯЁӘҒҚҢӨҰҮҺІЎҲ][^\W\d_]+", self.text))

    @cached_property
    def seen_capital(self) -> frozenset[str]:
        """Words that stand with a capital inside a sentence, in small letters."""
        return frozenset(
            found.lower() for found in re.findall(r"(?<=[^\W\d_.!?»”\"] )[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЎҲ][^\W\d_]+", self.text)
        )

    # --- trimming -------------------------------------------------------------------------------------

    def trim(self, start: int, end: int) -> Span:
        """The range without outer space, dashes, commas, final stop, and marks whose partner is not inside."""
        while start < end and self._goes(start, start, end, head=True):
            start += 1
        while end > start and self._goes(end - 1, start, end, head=False):
            end -= 1
        if end - start > 2 and self._one_pair(start, end):
            return self.trim(start + 1, end - 1)
        return start, end

    def with_partners(self, span: Span) -> Span:
        """The range with the quotation mark right outside of it whose partner is inside: `агентство «Степь»`."""
        start, end = span
        opened, closed = (sum(map(self.text[start:end].count, marks)) for marks in (_OPEN, _CLOSE))
        if opened > closed and self.text[end : end + 1] in tuple(_CLOSE):
            return start, end + 1
        if closed > opened and self.text[start - 1 : start] in tuple(_OPEN):
            return start - 1, end
        return span

    def _goes(self, at: int, start: int, end: int, head: bool) -> bool:
        sign = self.text[at]
        if sign.isspace() or sign in ",;:-–—…•.":
            return not (head and sign == "-" and self.text[at + 1 : at + 2].isdigit())
        if sign in _EITHER or sign in _OPEN or sign in _CLOSE:
            return not self._has_partner(sign, start, end)
        return False

    def _has_partner(self, sign: str, start: int, end: int) -> bool:
        inside = self.text[start:end]
        if sign == '"':
            return inside.count('"') % 2 == 0
        opening, closing = (sum(inside.count(mark) for mark in marks) for marks in (_OPEN, _CLOSE))
        return opening == closing

    def _one_pair(self, start: int, end: int) -> bool:
        """One pair of marks around the whole."""
        first, last = self.text[start], self.text[end - 1]
        pairs = (first in _OPEN and last in _CLOSE + "“") or (first == last == '"')
        return pairs and not any(mark in self.text[start + 1 : end - 1] for mark in (first, last))


def _quotations(text: str, start: int, end: int) -> list[Quotation]:
    """Outermost quotations of one paragraph; « » and “ ” may be nested, the straight mark only alternates."""
    found: list[Quotation] = []
    depth, opened, straight = 0, start, False
    for mark in re.finditer(r'[«»“”„‹›"]', text[start:end]):
        at, sign = start + mark.start(), mark.group()
        if sign == '"':
            opening = not straight and depth == 0
            closing = straight
        else:
            opening = not straight and (sign in _OPEN and not (sign == "“" and depth and _closes(text, at)))
            closing = not straight and not opening and depth > 0
        if opening:
            opened = at + 1 if depth == 0 else opened
            depth += 1
            straight = sign == '"'
        elif closing:
            depth -= 1
            straight = False
            if depth == 0:
                found.append(Quotation(opened, at))
    if depth and end - opened < _LONGEST_QUOTATION:
        found.append(Quotation(opened, end, closed=False))
    return found


def _closes(text: str, at: int) -> bool:
    """The German closing mark “ and not the English opening one."""
    return text[at - 1 : at].strip() != "" and not text[at + 1 : at + 2].isalnum()

"""Words and sentences for moving about. Finer rules are injected; these hold where none are given."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import pairwise

_LETTER = r"[^\W_]"
# Marks that combine, joiners and apostrophes stay inside a word; so do hyphens and dots between letters or digits.
_WORD = re.compile(
    rf"{_LETTER}(?:[\u0300-\u036f\u200c\u200d\u064b-\u065f]|{_LETTER}|['’ʼ‘ʻ`´](?={_LETTER})|[-‑.,](?={_LETTER}))*"
    rf"(?<!,)",
)
_STOP = re.compile(r"[.!?…]+[»”\"')\]]*(?=\s)")
_WINDOW = 300

Sentences = Callable[[str], list[tuple[int, int]]]


def words_near(text: str, offset: int) -> list[tuple[int, int]]:
    """The words within a few hundred characters, as half-open code point ranges."""
    low = max(0, offset - _WINDOW)
    while low and _LETTER_ONLY.match(text, low - 1) and _LETTER_ONLY.match(text, low) and offset - low < 2 * _WINDOW:
        low -= 1
    return [found.span() for found in _WORD.finditer(text, low, offset + _WINDOW)]


_LETTER_ONLY = re.compile(_LETTER)


def word_at(text: str, offset: int) -> tuple[int, int] | None:
    """The word that holds the character at an offset, or that ends there."""
    touching = [word for word in words_near(text, offset) if word[0] <= offset <= word[1]]
    return touching[-1] if touching else None


def next_word(text: str, offset: int) -> int:
    """Start of the next word, or the end of the text; never past a line's end in one step."""
    stop = text.find("\n", offset)
    stop = len(text) if stop < 0 else stop
    if stop == offset:
        return min(offset + 1, len(text))
    return next((start for start, _ in words_near(text, offset) if offset < start < stop), min(stop, offset + _WINDOW))


def previous_word(text: str, offset: int) -> int:
    """Start of the word before, or the line's end before it."""
    start_of_line = text.rfind("\n", 0, offset) + 1
    if start_of_line == offset:
        return max(offset - 1, 0)
    starts = [start for start, _ in words_near(text, offset) if start_of_line <= start < offset]
    return starts[-1] if starts else max(start_of_line, offset - _WINDOW)


def plain_sentences(text: str) -> list[tuple[int, int]]:
    """Sentences by their stops alone, without the spaces around; a newline ends one."""
    found: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n\r\u2028\u2029]+", text):
        edges = [line.start(), *(stop.end() for stop in _STOP.finditer(text, *line.span())), line.end()]
        for start, end in pairwise(edges):
            while start < end and text[start].isspace():
                start += 1
            while end > start and text[end - 1].isspace():
                end -= 1
            if start < end:
                found.append((start, end))
    return found


class SentenceFinder:
    """Sentences around a place, found in its paragraph only, so that a long article costs nothing at once."""

    REACH = 12_000

    def __init__(self, text: str, rule: Sentences = plain_sentences) -> None:
        self._text = text
        self._around = lru_cache(maxsize=8)(self._read)
        self._rule = rule

    def at(self, offset: int) -> tuple[int, int] | None:
        """The sentence that holds an offset, or that ends there."""
        touching = [found for found in self._near(offset) if found[0] <= offset <= found[1]]
        return touching[-1] if touching else None

    def after(self, offset: int) -> tuple[int, int] | None:
        """The first sentence that starts at or after an offset."""
        while offset < len(self._text):
            low, high = self._window(offset)
            found = next((one for one in self._around(low, high) if one[0] >= offset), None)
            if found:
                return found
            offset = max(high, offset + 1)
        return None

    def before(self, offset: int) -> tuple[int, int] | None:
        """The last sentence that ends at or before an offset."""
        while offset >= 0:
            low, high = self._window(offset)
            found = [one for one in self._around(low, high) if one[1] <= offset]
            if found:
                return found[-1]
            offset = low - 1
        return None

    def _near(self, offset: int) -> list[tuple[int, int]]:
        return self._around(*self._window(offset))

    def _window(self, offset: int) -> tuple[int, int]:
        """The paragraph, or of a very long one a generous piece that begins and ends at fixed places."""
        text = self._text
        low = text.rfind("\n", 0, offset) + 1
        high = text.find("\n", offset)
        high = len(text) if high < 0 else high
        if high - low <= 2 * self.REACH:
            return low, high
        first = low + (offset - low) // self.REACH * self.REACH
        if first + self.REACH < high and offset >= self._edge(first + self.REACH):
            first += self.REACH
        last = first + self.REACH
        return (self._edge(first) if first > low else low), (self._edge(last) if last < high else high)

    def _edge(self, near: int) -> int:
        """A sentence's end shortly before a place, by the rule on what lies before it."""
        low = max(0, near - 2_000)
        ends = [low + end for _, end in self._rule(self._text[low:near])][:-1]
        return ends[-1] if ends else near

    def _read(self, low: int, high: int) -> list[tuple[int, int]]:
        return [(low + start, low + end) for start, end in self._rule(self._text[low:high])]

"""Finding in an article without regard to case and diacritics, with hits at exact places of the stored text."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

Fold = Callable[[str], "tuple[str, Sequence[int]]"]


def plain_fold(text: str) -> tuple[str, Sequence[int]]:
    """A text without case and diacritics, and for each of its characters the offset of the stored one it came from.

    The offsets may be a plain `range` where every character became one.
    """
    table = {ord(character): _fold_character(character) for character in set(text)}
    widths = {code: len(folded) for code, folded in table.items()}
    folded = text.translate(table)
    if all(width == 1 for width in widths.values()):
        return folded, range(len(text))
    return folded, array("L", [at for at, code in enumerate(map(ord, text)) for _ in range(widths[code])])


def _fold_character(character: str) -> str:
    """Any space is a plain one, a combining or invisible character is nothing."""
    if character != "\n" and character.isspace():
        return " "
    parts = unicodedata.normalize("NFD", character.casefold())
    return "".join(part for part in parts if unicodedata.category(part) not in ("Mn", "Me", "Cf"))


class FoldedText:
    """A folded text with the way back from its places to stored ones."""

    def __init__(self, text: str, fold: Fold = plain_fold) -> None:
        self._fold = fold
        self._length = len(text)
        self._folded, self._sources = fold(text)

    def find_all(self, needle: str) -> tuple[array[int], array[int]]:
        """Starts and ends (code points of the stored text) of all hits, which never overlap."""
        wanted = self._fold(needle)[0]
        if not wanted:
            return array("L"), array("L")
        hits = [found.span() for found in re.finditer(re.escape(wanted), self._folded)]
        sources = self._sources
        return array("L", [sources[start] for start, _ in hits]), array("L", [self._end(end) for _, end in hits])

    def _end(self, folded: int) -> int:
        """Behind the marks that combine with the last character: up to where the next folded one comes from."""
        following = self._sources[folded] if folded < len(self._folded) else self._length
        return max(following, self._sources[folded - 1] + 1)


class Finder:
    """The hits of one search and which of them is the current one."""

    def __init__(self) -> None:
        self.starts: array[int] = array("L")
        self.ends: array[int] = array("L")
        self.current = -1
        self.needle = ""
        self._text: str | None = None
        self._folded: FoldedText | None = None
        self._fold: Fold = plain_fold

    def set_fold(self, fold: Fold) -> None:
        """How texts are made alike."""
        self._fold = fold
        self._folded = None

    def set_text(self, text: str) -> None:
        """Search another text; the hits of the last one go."""
        self._text, self._folded = text, None
        self.clear()

    def clear(self) -> None:
        """No hits."""
        self.starts, self.ends, self.current, self.needle = array("L"), array("L"), -1, ""

    def search(self, needle: str) -> int:
        """Find all hits; returns how many."""
        self.clear()
        if needle and self._text:
            if self._folded is None:
                self._folded = FoldedText(self._text, self._fold)
            self.starts, self.ends = self._folded.find_all(needle)
            self.needle = needle
        return len(self.starts)

    def step(self, offset: int, forward: bool) -> tuple[int, int] | None:
        """Make the next hit after an offset (or the last before it) the current one, round the end."""
        if not self.starts:
            return None
        place = bisect_right(self.starts, offset) if forward else bisect_left(self.starts, offset) - 1
        self.current = place % len(self.starts)
        return self.starts[self.current], self.ends[self.current]

    def step_on(self, caret: int, forward: bool) -> tuple[int, int] | None:
        """The hit after the current one (or before it), the first time after the caret."""
        return self.step(self.starts[self.current] if self.current >= 0 else caret, forward)

    def within(self, start: int, end: int) -> range:
        """Numbers of the hits that touch [start, end)."""
        return range(bisect_right(self.ends, start), bisect_left(self.starts, end))

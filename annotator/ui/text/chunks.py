"""The text cut into pieces that can be laid out one by one, and made fit for Qt to draw."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterator
from itertools import accumulate

MAX_CHUNK = 4096  # code points of the longest paragraph that is one chunk
# A longer one is cut into pieces of a third of that: a screen holds some 3,000, and what it shows a line of is laid out
# whole.
_PIECE = MAX_CHUNK // 3


# what is drawn for what is stored

_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]")
_BREAKS = frozenset("\x0b\x0c\r\x85\u2029")


def drawable(text: str) -> str:
    """The same number of UTF-16 units as the text, without what Qt drops, swaps or takes for its own.

    PySide loses a leading U+FEFF and every lone surrogate, and reads a leading U+FFFE as a call to swap bytes: each
    would shift all that follows.
    """
    return _ODD.sub(_stand_in, text) if _ODD.search(text) else text


def _stand_in(found: re.Match[str]) -> str:
    character = found.group()
    if character in _BREAKS:
        return "\u2028"
    if character == "\ufeff":
        return "\u2060"
    if character < " ":
        return chr(0x2400 + ord(character))
    return "\ufffd"


_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


_EMBEDDING = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What follows to the next letter of another direction may be turned round with it (rules W2 to W7, N1 and N2).
_TURNED = re.compile(f"{_RIGHT_TO_LEFT.pattern}(?:{_RIGHT_TO_LEFT.pattern}|[\\W\\d_])*")


def has_right_to_left(text: str) -> bool:
    """Whether any character is of a script written from the right, or a mark that turns directions round."""
    return _RIGHT_TO_LEFT.search(text) is not None


def turned_round(text: str) -> list[tuple[int, int]]:
    """Stretches of a text read from the left in which directions may mix (Unicode Standard Annex 9); the whole where
    embeddings are marked."""
    if _EMBEDDING.search(text):
        return [(0, len(text))]
    return [found.span() for found in _TURNED.finditer(text)]


def reads_from_right(text: str) -> bool:
    """Whether the first strong character is right-to-left (Unicode Standard Annex 9, rules P2 and P3)."""
    for character in text:
        strength = unicodedata.bidirectional(character)
        if strength in ("L", "R", "AL"):
            return strength != "L"
    return False


# cutting


def cut(text: str) -> tuple[array[int], array[int]]:
    """Starts and ends (code points) of the chunks: the paragraphs, and long ones in pieces at sentence ends."""
    lengths = list(map(len, text.split("\n")))
    starts = array("L", accumulate((length + 1 for length in lengths[:-1]), initial=0))
    ends = array("L", map(int.__add__, starts, lengths))
    if max(lengths) <= MAX_CHUNK:
        return starts, ends
    pieces = [
        piece
        for start, end in zip(starts, ends, strict=True)
        for piece in (_pieces(text, start, end) if end - start > MAX_CHUNK else ((start, end),))
    ]
    return array("L", [start for start, _ in pieces]), array("L", [end for _, end in pieces])


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > _PIECE:
        middle = _cut_place(text, start)
        yield start, middle
        start = middle
    yield start, end


def _cut_place(text: str, start: int) -> int:
    """After the last sentence end in the second half of a piece, else a space, else between two characters."""
    low, high = start + _PIECE // 2, start + _PIECE
    for end in (". ", "! ", "? "):
        place = text.rfind(end, low, high)
        if place >= 0:
            return place + 2
    place = text.rfind(" ", low, high)
    if place >= 0:
        return place + 1
    while high > low and _joins(text, start, high):
        high -= 1
    return high


_FLAG_LETTERS = re.compile("[\U0001f1e6-\U0001f1ff]*$")


def _joins(text: str, start: int, place: int) -> bool:
    """Whether a cut here would part what is read as one character."""
    after, before = text[place], text[place - 1]
    if unicodedata.category(after) in ("Mn", "Mc", "Me", "Cf", "Sk") or before == "\u200d":
        return True
    if "\U0001f1e6" <= after <= "\U0001f1ff":  # two letters are one flag
        found = _FLAG_LETTERS.search(text[start:place])
        return found is not None and len(found.group()) % 2 == 1
    return False

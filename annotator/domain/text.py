"""Code points and UTF-16: the program counts the former, Qt and several file formats the latter."""

from __future__ import annotations

import hashlib
import re
from array import array
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def sha256_text(text: str) -> str:
    """Hex SHA-256 of the text in UTF-8; raises UnicodeEncodeError on a lone surrogate."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def utf16_length(text: str) -> int:
    """Number of UTF-16 code units; a lone surrogate counts as one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def astral_positions(text: str) -> array[int]:
    """Code point offsets of the characters that take two UTF-16 units, ascending."""
    if text.isascii() or utf16_length(text) == len(text):
        return array("L")
    return array("L", [found.start() for found in _ASTRAL.finditer(text)])


class Utf16Map:
    """Converts offsets of one text between code points and UTF-16 units in O(log astral characters)."""

    __slots__ = ("_astral", "_astral16", "length", "length16")

    def __init__(self, text: str) -> None:
        self._astral = astral_positions(text)
        self._astral16 = array("L", [place + before for before, place in enumerate(self._astral)])
        self.length = len(text)
        self.length16 = self.length + len(self._astral)

    @property
    def identity(self) -> bool:
        """True where both counts agree everywhere."""
        return not self._astral

    def to16(self, offset: int) -> int:
        """UTF-16 offset of a code point offset."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def from16(self, offset16: int) -> int:
        """Code point offset of a UTF-16 offset; between two surrogates: the start of their character."""
        return offset16 - bisect_left(self._astral16, offset16) if self._astral16 else offset16

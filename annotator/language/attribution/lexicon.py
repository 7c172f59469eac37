"""The words of `resources/language/cues`, made into patterns over an article in small letters and plain signs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from annotator.language.transliteration import uzbek_latin
from annotator.paths import resource

TURKIC = ("kk", "ky", "uz")
LANGUAGES = (*TURKIC, "ru", "en")
_PLAIN = str.maketrans(dict.fromkeys("’ʼ‘`´ʻ", "'"))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Items of one language by their list; an item is in small letters with plain spaces."""

    language: str
    lists: dict[str, tuple[str, ...]]

    def items(self, *names: str) -> tuple[str, ...]:
        """The items of the lists, the longest first."""
        return _sorted_items(self.language, names)

    def one_of(self, *names: str) -> str:
        """A pattern for any item, for use inside word boundaries."""
        return alternatives(self.items(*names))

    def finite(self, *names: str) -> str:
        """A pattern for the finite forms of Turkic verbs: their stems with the endings of the third person."""
        endings = alternatives(self.lists["finite"], raw=True)
        return f"{self.one_of(*names)}{endings}"

    def has(self, name: str, word: str) -> bool:
        """Whether a word is on a list."""
        return word in _sets(self.language).get(name, ())


def alternatives(items: Iterable[str], raw: bool = False) -> str:
    """`(?:a|b|c)`; a space in an item matches any number of blanks."""
    spelt = (item if raw else re.escape(item).replace(r"\ ", r"\s+") for item in items)
    return f"(?:{'|'.join(spelt)})"


def word(pattern: str) -> str:
    """The pattern as whole words; a hyphen does not part a word."""
    return rf"(?<![\w'])(?<!\w[-']){pattern}(?![\w']|-\w)"


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of one of the five languages; Uzbek in both scripts."""
    data = tomllib.loads(resource("language", "cues", f"{language}.toml").read_text(encoding="utf-8"))
    lists = {name: _items(name, listing) for name, listing in data.items()}
    if language == "uz":
        lists = {name: items + tuple(map(_latin, items)) for name, items in lists.items()}
    return Lexicon(language, lists)


def _items(name: str, listing: str) -> tuple[str, ...]:
    if name == "finite":
        return (listing,)
    return tuple(item.replace("_", " ").lower().translate(_PLAIN) for item in listing.split())


def _latin(item: str) -> str:
    return uzbek_latin(item).translate(_PLAIN)


@cache
def _sorted_items(language: str, names: tuple[str, ...]) -> tuple[str, ...]:
    lists = lexicon(language).lists
    return tuple(sorted({item for name in names for item in lists.get(name, ())}, key=len, reverse=True))


@cache
def _sets(language: str) -> dict[str, frozenset[str]]:
    return {name: frozenset(items) for name, items in lexicon(language).lists.items()}

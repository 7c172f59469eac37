"""From one marked mention to the rest of the article, and what entry the mark would make."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from annotator.language.identify import identify
from annotator.language.names.base_form import base_form
from annotator.language.names.entries import RegistryEntry, initials, words_of
from annotator.language.names.matching import NameIndex, adjacent, words_in
from annotator.language.names.records import Mention, Word
from annotator.language.names.skeleton import is_acronym

_IN_BRACKETS = re.compile(r"\s*\(\s*[«\"“]?([^\W\d_][^()]{1,80}?)[»\"”]?\s*[)–—,;]")


def entry_from_mark(
    text: str, start: int, end: int, language: str | None = None, type_name: str = "", key: int | str = 0
) -> RegistryEntry:
    """The entry that a marked name would make: its base form, and what the article says it is short or long for."""
    language = language or identify(text).language
    base = base_form(text[start:end], language, text)
    long_or_short = _abbreviated(text, start, end, base, language)
    return RegistryEntry(key, tuple(dict.fromkeys((base, *long_or_short))), type_name)


def find_same(
    text: str, start: int, end: int, language: str | None = None, type_name: str = "", key: int | str = 0
) -> list[Mention]:
    """All mentions in the article of what one mark names, the mark among them. Code points, in text order."""
    language = language or identify(text).language
    entry = entry_from_mark(text, start, end, language, type_name, key)
    return NameIndex([entry], language).find(text)


def _abbreviated(text: str, start: int, end: int, base: str, language: str | None) -> Iterator[str]:
    words = words_in(text)
    if is_acronym(base) and len(base) >= 3:
        yield from _expansions(text, words, base, language)
    elif initials(base):
        yield from (word.text for word in words if word.text == initials(base))
    yield from _bracketed(text, start, end, base, language)


def _expansions(text: str, words: Sequence[Word], acronym: str, language: str | None) -> Iterator[str]:
    """Capitalised words in a row whose initials are the acronym."""
    length = len(acronym)
    for first in range(len(words) - length + 1):
        row = words[first : first + length]
        spelt = "".join(word.text[0] for word in row)
        if spelt == acronym and not any(is_acronym(word.text) for word in row) and _in_a_row(text, row):
            yield base_form(text[row[0].start : row[-1].end], language, text)


def _in_a_row(text: str, row: Sequence[Word]) -> bool:
    return all(adjacent(text, left, right) for left, right in pairwise(row))


def _bracketed(text: str, start: int, end: int, base: str, language: str | None) -> Iterator[str]:
    """`Шанхай ынтымақтастық ұйымы (ШЫҰ)`: the mark is one, the other is in brackets behind it."""
    found = _IN_BRACKETS.match(text, end)
    if not found:
        return
    inside = found[1].strip()
    if is_acronym(inside) and len(inside) == len(words_of(base)) and inside[0] == base[:1].upper():
        yield inside
    elif is_acronym(base) and len(words_of(inside)) == len(base):
        yield base_form(inside, language, text)

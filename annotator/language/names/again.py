"""Words that are no name but were linked by hand in an article: "the minister", "у". Where they stand again in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product
from typing import Literal

from annotator.language.names.base_form import base_form, nominatives
from annotator.language.names.entries import RegistryEntry, words_of
from annotator.language.names.matching import NameIndex, words_in
from annotator.language.names.pronouns import pronoun_forms
from annotator.language.names.records import Mention
from annotator.language.names.titles import TITLES
from annotator.language.wordlists import word_set

Kind = Literal["name", "nominal", "pronoun"]
_WORTH: dict[str, float] = {"nominal": 0.7, "pronoun": 0.6}
_OFFICES = TITLES - word_set("the")
_MOST_FORMS = 200  # of a Russian phrase whose words may each be a case of several nominatives


@dataclass(frozen=True, slots=True)
class LinkedWords:
    """Words of an article that were linked to an entry by hand, and where they begin (code points)."""

    start: int
    words: str
    entry: RegistryEntry


@lru_cache(maxsize=2_000)
def kind_of_mention(words: str, language: str | None, entry: RegistryEntry) -> Kind:
    """Whether words that name an entry are a name of it, a pronoun or another noun phrase.

    >>> minister = RegistryEntry(1, ("Айгүл Сапарова",), "Person")
    >>> [kind_of_mention(words, "kk", minister) for words in ("Сапарованың", "оның", "министрдің")]
    ['name', 'pronoun', 'nominal']
    """
    if pronoun_forms(words, language):
        return "pronoun"
    found = NameIndex([entry], language).find(words)
    return "name" if any((m.start, m.end) == (0, len(words)) for m in found) else "nominal"


def means_person(words: str, language: str | None) -> bool:
    """Whether words that are no name mean somebody: a pronoun, a title, an office.

    >>> [means_person(words, "kk") for words in ("Министрдің", "оған", "зауыт")]
    [True, True, False]
    """
    small = words.lower()
    if pronoun_forms(small, language):
        return True
    bare = {base_form(word, language) for word in words_of(small)} | set(words_of(small))
    return not bare.isdisjoint(_OFFICES)


def find_again(text: str, language: str | None, linked: Sequence[LinkedWords], offset: int = 0) -> list[Mention]:
    """Where the same words stand in a text, in any case of theirs, for the entry linked last before (else first after).

    Names are left to the registry. `offset`: where the text begins in the article; mentions are counted from there.
    """
    groups = _Groups(language)
    for each in sorted(linked, key=lambda each: each.start):
        kind = kind_of_mention(each.words, language, each.entry)
        if kind != "name":
            groups.add(kind, each)
    found = (*groups.pronouns(text), *groups.nominals(text))
    return sorted((groups.mention(*place, offset) for place in found), key=lambda mention: mention.start)


class _Groups:
    """Linked words by what they are forms of."""

    def __init__(self, language: str | None) -> None:
        self._language = language
        self._linked: dict[tuple[Kind, frozenset[str]], list[LinkedWords]] = {}

    def add(self, kind: Kind, linked: LinkedWords) -> None:
        forms = pronoun_forms(linked.words, self._language) if kind == "pronoun" else self._forms(linked.words)
        same = next((key for key in self._linked if key[0] == kind and key[1] & forms), (kind, forms))
        self._linked.setdefault(same, []).append(linked)

    def _forms(self, words: str) -> frozenset[str]:
        """The words in small letters, so that they are found in both, and the base forms that they may be of."""
        small = " ".join(words_of(words.lower()))
        if self._language != "ru":
            return frozenset((small, base_form(small, self._language)))
        options = ((word, *nominatives(word)) for word in words_of(small))
        return frozenset((small, *map(" ".join, islice(product(*options), _MOST_FORMS))))

    def pronouns(self, text: str) -> Iterator[tuple[int, int, tuple[Kind, frozenset[str]]]]:
        """Start, end and group of each pronoun that is one of the linked ones."""
        keys = [key for key in self._linked if key[0] == "pronoun"]
        if keys:
            for word in words_in(text):
                small = word.text.lower()
                yield from ((word.start, word.end, key) for key in keys if small in key[1])

    def nominals(self, text: str) -> Iterator[tuple[int, int, tuple[Kind, frozenset[str]]]]:
        """Start, end and group of each phrase that is one of the linked ones."""
        keys = [key for key in self._linked if key[0] == "nominal"]
        entries = [RegistryEntry(at, tuple(sorted(key[1])), plain=True) for at, key in enumerate(keys)]
        for m in NameIndex(entries, self._language).find(text) if keys else ():
            yield m.start, m.end, keys[int(m.entity_key)]

    def mention(self, start: int, end: int, group: tuple[Kind, frozenset[str]], offset: int) -> Mention:
        """The mention, of the entry that the same words were linked to last before it."""
        linked = self._linked[group]
        before = bisect_right([each.start for each in linked], start + offset)
        entry = linked[max(0, before - 1)].entry
        return Mention(start + offset, end + offset, entry.key, _WORTH[group[0]], group[0])

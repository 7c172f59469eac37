"""What the registry gives to the matcher, and the forms by which a text may name an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from annotator.language.names.gazetteer import place_of
from annotator.language.names.skeleton import is_acronym
from annotator.language.wordlists import word_set

Rule = Literal["name", "surname", "given", "acronym", "expansion", "place", "sound"]

_PERSON_TYPES = word_set("per person people human адам кісі тұлға киши одам shaxs шахс персона человек")
_PARTS = re.compile(r"[^\s\u00a0]+")
_PATRONYMIC = re.compile(
    r".{2,}(?:ұлы|улы|қызы|кызы|уулу|ович|евич|ич|овна|евна|ична|ўғли|қизи|oʻgʻli|o['’‘]g['’‘]li|ogli|qizi|uly|kyzy|ovich|evich|ovna|evna)\b.*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """An entity as the matcher sees it: base forms, the canonical one first; `type` is the name of its label.

    `languages`: those that its forms are said to be of; they decide where two entries fit the same words. `plain`: it
    is called by these names alone, none is made of them.
    """

    key: int | str
    names: tuple[str, ...]
    type: str = ""
    languages: tuple[str, ...] = ()
    plain: bool = False

    @property
    def is_person(self) -> bool:
        """By its type; without one a person has two or three capitalised words and is no known place."""
        if self.plain:
            return False
        if self.type:
            return self.type.lower() in _PERSON_TYPES
        words = words_of(self.names[0]) if self.names else ()
        return len(words) in (2, 3) and all(map(is_name_word, words)) and place_of(*self.names) is None


@dataclass(frozen=True, slots=True)
class Form:
    """One way to name an entry: its words in base form."""

    words: tuple[str, ...]
    rule: Rule
    score: float


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name; hyphens stay inside."""
    return tuple(_PARTS.findall(name))


def is_name_word(word: str) -> bool:
    """A capital and small letters: no acronym."""
    return word[:1].isupper() and not is_acronym(word)


def is_patronymic(word: str) -> bool:
    """`Нұрланұлы`, `Кемелевич`, `Karimovna`, also inflected."""
    return word[:1].isupper() and _PATRONYMIC.match(word) is not None


def forms(entry: RegistryEntry) -> list[Form]:
    """Every form of an entry, once, the surest first."""
    found: dict[tuple[str, ...], Form] = {}
    for form in _all_forms(entry):
        for words in _spellings(form.words):
            found.setdefault(words, Form(words, form.rule, form.score))
    return list(found.values())


def _all_forms(entry: RegistryEntry) -> Iterator[Form]:
    for name in entry.names:
        yield Form(words_of(name), "name", 1.0)
    if entry.plain:
        return
    if entry.is_person:
        for name in entry.names:
            yield from _person_forms(words_of(name))
        return
    place = place_of(*entry.names)
    for name in place.all_names() if place else ():
        yield Form(words_of(name), "place", 0.95)
    for name in entry.names:
        acronym = initials(name)
        if acronym:
            yield Form((acronym,), "acronym", 0.85)


def _person_forms(words: tuple[str, ...]) -> Iterator[Form]:
    names = tuple(word for word in words if len(word) > 2 and not word.endswith("."))
    plain = tuple(word for word in names[:-1] if not is_patronymic(word)) + names[-1:]
    if len(names) > 2 and is_patronymic(names[-1]):  # as in lists: surname, given name, patronymic
        plain = (names[1], names[0])
    if len(plain) == 2 and not is_patronymic(plain[1]):
        yield Form(plain, "name", 1.0)
        yield Form(plain[::-1], "name", 0.9)
    if len(words) > 1 and plain and is_name_word(plain[-1]) and not is_patronymic(plain[-1]):
        yield Form(plain[-1:], "surname", 0.8)


def _spellings(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """`Нью-Йорк` is also searched as two words, `Нью Йорк` also as one."""
    yield words
    if any("-" in word.strip("-") for word in words):
        yield tuple(part for word in words for part in word.split("-") if part)
    elif len(words) == 2 and all(map(is_name_word, words)):
        yield ("-".join(words),)


def initials(name: str) -> str:
    """The acronym of a name of three words or more that begin with a capital: `Біріккен Ұлттар Ұйымы` -> `БҰҰ`.

    Of a name with small letters within (`Дүниежүзілік денсаулық сақтау ұйымы`) too, where it has three words or more.
    """
    words = [word for word in words_of(name) if word[:1].isalpha()]
    if not 3 <= len(words) <= 6 or not words[0][:1].isupper() or any(is_acronym(word) for word in words):
        return ""
    return "".join(word[0] for word in words).upper()

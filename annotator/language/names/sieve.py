"""Where the names of some entries can occur at all, told by the words of a search index alone.

A name is found by rules that look at whole texts. Most articles of a project hold none of its words, in any spelling;
they need not be read. What passes the sieve may still hold no mention, but what a text could name passes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.language.folding import fold
from annotator.language.names.entries import RegistryEntry, forms
from annotator.language.names.skeleton import is_acronym, strict_skeleton
from annotator.language.names.suffixes import is_ending

_WORD = re.compile(r"\w+")
# What the spellings of a sound in two alphabets have in common, from keys of `fold`: x of Latin is its h or ks there.
_SOUNDS = (("ch", "s"), ("sh", "s"), ("ph", "f"), ("ng", "n"), ("ks", ""), ("gz", ""))
_HEARD = str.maketrans("bgdzvjcw", "pktsfskf", "aeiouh")
_DOUBLED = re.compile(r"(.)\1+")
_LEAST_HEARD = 2  # consonants below which the beginning of the word is asked for instead


def _heard(key: str) -> str:
    """The consonants of a folded word, voiced as voiceless."""
    for old, new in _SOUNDS:
        key = key.replace(old, new)
    return _DOUBLED.sub(r"\1", key.translate(_HEARD))


@dataclass(frozen=True, slots=True)
class SievedWord:
    """A word of a name; `fits` tells whether a word of the index may be it, with any ending.

    `folded`: of the index over folded texts; else of the one over texts as written, in small letters.
    """

    folded: bool
    fits: Callable[[str], bool]


class Sieve:
    """`words` are asked about every word of the index; an article may hold a name where it has all of one of `names`.

    The numbers in `names` are places in `words`.
    """

    def __init__(self, entries: Iterable[RegistryEntry]) -> None:
        self.words: list[SievedWord] = []
        self._numbers: dict[tuple[str, str], int] = {}
        spelt = (words for entry in entries for form in forms(entry) for words in _in_index(form.words))
        self.names: tuple[frozenset[int], ...] = tuple(
            dict.fromkeys(frozenset(map(self._number, words)) for words in spelt)
        )

    def _number(self, word: str) -> int:
        kind, start = _start(word)
        if (kind, start) not in self._numbers:
            self._numbers[kind, start] = len(self.words)
            self.words.append(SievedWord(kind != "acronym", _TESTS[kind](start)))
        return self._numbers[kind, start]


def _in_index(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The words as an index has them: it parts them at hyphens, and a text may leave out the hyphen."""
    yield tuple(part for word in words for part in word.split("-") if part)
    if any("-" in word for word in words):
        yield tuple(word.replace("-", "") for word in words)


def _start(word: str) -> tuple[str, str]:
    """How a word is looked for, and by what; its last letter may be another before an ending."""
    if is_acronym(word):
        return "acronym", strict_skeleton(word)
    key = next(iter(_WORD.findall(fold(word))), "")
    heard = _heard(key).rstrip("ks")  # before an 's they may read as the x that `_heard` leaves out
    if len(heard) >= _LEAST_HEARD:
        return "heard", heard
    return "start", key[: max(1, min(2, len(key) - 1))]


def _begins_acronym(start: str) -> Callable[[str], bool]:
    def fits(term: str) -> bool:
        if not strict_skeleton(term).startswith(start):
            return False
        heads = (cut for cut in range(1, len(term) + 1) if strict_skeleton(term[:cut]) == start)
        return any(is_ending(term[:cut].upper(), term[cut:], None) for cut in heads)

    return fits


def _begins_heard(start: str) -> Callable[[str], bool]:
    return lambda term: _heard(term).startswith(start)


def _begins(start: str) -> Callable[[str], bool]:
    return lambda term: term.startswith(start)


_TESTS = {"acronym": _begins_acronym, "heard": _begins_heard, "start": _begins}

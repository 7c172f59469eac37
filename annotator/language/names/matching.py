"""Every mention of every entry in one walk over the text.

A word of the text is looked up by all beginnings of its skeleton; what is left over must be a legal ending. Words in a
row lead through a tree of all forms of all entries. The cost is linear in the text and hardly depends on the number of
entries. Offsets are code points; a mention is the whole word with its ending.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from annotator.domain.stopping import keep_on
from annotator.language.names.context import Surroundings
from annotator.language.names.entries import Form, RegistryEntry, forms, is_patronymic
from annotator.language.names.records import Hit, Mention, Word
from annotator.language.names.skeleton import consonants, is_acronym, is_latin, skeleton, strict_skeleton
from annotator.language.names.suffixes import is_ending, stems
from annotator.language.segmentation import APOSTROPHES, iter_tokens

_WORDS_AT_A_TIME = 64  # between two questions whether somebody still wants the answer
_SHORT = 4  # a skeleton below this is compared with its doubled letters
_LEAST_BY_SOUND = 3  # consonants that two alphabets must share


class _Stem(NamedTuple):
    word_id: int
    surface: str
    endings: frozenset[str] | None
    acronym: bool


class _Fit(NamedTuple):
    """A word of a form that a word of the text can be; `bare`: without any ending; `heard`: by sound alone."""

    word_id: int
    bare: bool
    heard: bool = False


@dataclass(slots=True)
class _Node:
    next: dict[int, _Node] = field(default_factory=dict[int, "_Node"])
    ends: list[tuple[RegistryEntry, Form]] = field(default_factory=list[tuple[RegistryEntry, Form]])
    inside_person: bool = False


class _Walk(NamedTuple):
    """Where the search for names that begin with one word adds what it finds."""

    text: str
    words: Sequence[Word]
    first: int
    found: list[Hit]


class NameIndex:
    """The entries of a registry made ready for texts of one language (None: not known)."""

    def __init__(self, entries: Iterable[RegistryEntry], language: str | None = None) -> None:
        self._language = language
        self._root = _Node()
        self._ids: dict[str, int] = {}
        self._capital: list[bool] = []
        self._uzbek: list[bool] = []
        self._stems: dict[str, list[_Stem]] = {}
        self._by_sound: dict[tuple[bool, str], list[int]] = {}
        self._fits: dict[str, tuple[_Fit, ...]] = {}
        self._longest_key = 0
        for entry in entries:
            for form in forms(entry):
                self._add(entry, form)

    def find(self, text: str, present: Collection[int | str] = ()) -> list[Mention]:
        """Mentions that do not overlap, in text order; of two, the longer wins, then the surer.

        `present`: entries that the article is known to name; they win where others fit as well.
        """
        words = words_in(text)
        hits = self._hits(text, words)
        return Surroundings(text, words, self._language, present).choose(hits)

    def readings(self, mention: str) -> list[tuple[Mention, int]]:
        """Every entry that words of a short text fit, overlapping or not, with the length of the fit."""
        words = words_in(mention)
        found: list[tuple[Mention, int]] = []
        for hit in self._hits(mention, words):
            start, end = words[hit.first].start, words[hit.after - 1].end
            score = hit.form.score - 0.05 * hit.inflected - 0.2 * hit.heard
            rule = "sound" if hit.heard else hit.form.rule
            found.append((Mention(start, end, hit.entry.key, round(score, 3), rule), end - start))
        return found

    # --- building -------------------------------------------------------------------------------------

    def _add(self, entry: RegistryEntry, form: Form) -> None:
        node = self._root
        for word in form.words:
            node.inside_person = node.inside_person or (entry.is_person and node is not self._root)
            node = node.next.setdefault(self._word_id(word), _Node())
        if node is not self._root:
            node.ends.append((entry, form))

    def _word_id(self, word: str) -> int:
        if word in self._ids:
            return self._ids[word]
        self._ids[word] = word_id = len(self._ids)
        self._capital.append(not word[:1].islower())
        self._uzbek.append(_UZBEK_LETTER.search(word) is not None)
        acronym = is_acronym(word)
        for surface, endings in stems(word, self._language):
            for key in _keys(surface, acronym):
                self._stems.setdefault(key, []).append(_Stem(word_id, surface, endings, acronym))
                self._longest_key = max(self._longest_key, len(key))
        heard = consonants(word)
        if not acronym and len(heard) >= _LEAST_BY_SOUND:
            self._by_sound.setdefault((is_latin(word), heard), []).append(word_id)
        return word_id

    # --- looking up -----------------------------------------------------------------------------------

    def _hits(self, text: str, words: Sequence[Word]) -> list[Hit]:
        found: list[Hit] = []
        for first, word in enumerate(words):
            if not first % _WORDS_AT_A_TIME:
                keep_on()
            if self._fits_of(word.text):
                self._walk(_Walk(text, words, first, found), first, self._root, False)
        return found

    def _walk(self, walk: _Walk, at: int, node: _Node, heard: bool) -> None:
        for fit in self._fits_of(walk.words[at].text):
            reached = node.next.get(fit.word_id)
            if reached is None:
                continue
            heard_now = heard or fit.heard
            walk.found.extend(Hit(walk.first, at + 1, *end, not fit.bare, heard_now) for end in reached.ends)
            if reached.next and (fit.bare or self._language in ("ru", None)):
                self._go_on(walk, at, reached, heard_now)

    def _go_on(self, walk: _Walk, at: int, node: _Node, heard: bool) -> None:
        words = walk.words
        if at + 1 < len(words) and adjacent(walk.text, words[at], words[at + 1]):
            self._walk(walk, at + 1, node, heard)
            if node.inside_person and is_patronymic(words[at + 1].text):
                self._go_on(walk, at + 1, _Node(node.next), heard)

    def _fits_of(self, word: str) -> tuple[_Fit, ...]:
        known = self._fits.get(word)
        if known is None:
            known = self._fits[word] = tuple(self._work_out(word))
        return known

    def _work_out(self, word: str) -> Iterable[_Fit]:
        found: dict[int, bool] = {}
        for key in _keys(word, acronym=True):
            for length in range(2, min(len(key), self._longest_key) + 1):
                for stem in self._stems.get(key[:length], ()):
                    split = self._split(word, stem)
                    if split is not None:
                        found[stem.word_id] = found.get(stem.word_id, False) or split == ""
        if not found and word[:1].isupper() and self._by_sound:
            return self._heard(word)
        return (_Fit(word_id, bare) for word_id, bare in found.items())

    def _split(self, word: str, stem: _Stem) -> str | None:
        """The ending of a word of the text after the stem; None where it is no form of the stem."""
        if self._capital[stem.word_id] and not word[:1].isupper():
            return None
        if stem.acronym:
            return self._acronym_ending(word, stem.surface)
        target = _keys(stem.surface, False)[0]
        strict = len(target) < _SHORT
        for cut in _cuts(word, stem.surface):
            key = _keys(word[:cut], False)[0] if not strict else strict_skeleton(word[:cut], self._language)
            if key == target and self._legal(stem, word[:cut], word[cut:]):
                return word[cut:]
        return None

    def _legal(self, stem: _Stem, head: str, ending: str) -> bool:
        if not ending and stem.endings is None:
            return True
        if stem.endings is not None:
            return ending.lower() in stem.endings
        return is_ending(head, ending, self._language)

    def _acronym_ending(self, word: str, acronym: str) -> str | None:
        """Capitals first, the ending in small letters or after a hyphen: `АҚШтың`, `АҚШ-тың`, not `АҚШТРА`."""
        length = len(acronym)
        head, ending = word[:length], word[length:]
        if (
            not head.isupper()
            or strict_skeleton(head) != strict_skeleton(acronym)
            or is_latin(head) != is_latin(acronym)
        ):
            return None
        if ending[:1].isupper():
            return None
        return ending if is_ending(head, ending, self._language) else None

    def _uzbek_names(self, word_ids: Iterable[int]) -> Iterable[int]:
        """Uzbek has other vowels than its neighbours in the same script: `Ўктам` is Өктам, `Қўшқинбой` Қошқынбай."""
        if self._language == "uz":
            return word_ids
        return [word_id for word_id in word_ids if self._uzbek[word_id]]

    def _heard(self, word: str) -> Iterable[_Fit]:
        """Words of the registry in the other alphabet that sound like it: `Trump's` for `Трамп`."""
        latin = is_latin(word)
        for cut in range(len(word), 2, -1):
            key = consonants(word[:cut])
            names = [
                *self._by_sound.get((not latin, key), ()),
                *self._uzbek_names(self._by_sound.get((latin, key), ())),
            ]
            if names and is_ending(word[:cut], word[cut:], self._language):
                return [_Fit(word_id, cut == len(word), True) for word_id in names]
        return ()


_UZBEK_LETTER = re.compile(rf"ў|o[{APOSTROPHES}]", re.IGNORECASE)


def _keys(word: str, acronym: bool) -> tuple[str, ...]:
    """The skeleton; with its doubled letters too where an acronym is meant; short words keep them anyway."""
    loose, strict = skeleton(word), strict_skeleton(word)
    if len(loose) < _SHORT:
        loose = strict
    return (loose, strict) if acronym and loose != strict else (loose,)


def _cuts(word: str, stem: str) -> range:
    """Where the stem may end in the word: spellings differ by a few letters in length."""
    slack = 2 + (len(word) > 8)
    if is_latin(word) != is_latin(stem):
        slack += 3
    return range(max(1, len(stem) - slack), min(len(word), len(stem) + slack) + 1)


_GAPS = frozenset((" ", "\u00a0", "-", " \u00a0", "  "))


def adjacent(text: str, left: Word, right: Word) -> bool:
    """Two words of one name: a space or a hyphen between."""
    return text[left.end : right.start] in _GAPS


def words_in(text: str) -> list[Word]:
    """The words, numbers and addresses of a text."""
    return [Word(t.start, t.end, text[t.start : t.end]) for t in iter_tokens(text) if t.kind != "punct"]


def find_mentions(text: str, language: str | None, entries: Iterable[RegistryEntry]) -> list[Mention]:
    """Mentions of all the entries in a text, in text order; keep a `NameIndex` where several texts follow.

    >>> [text] = ["Сапаровтың айтуынша, Медеуге қар жауды."]
    >>> [(m.start, m.end) for m in find_mentions(text, "kk", [RegistryEntry(1, ("Айгүл Сапарова", "Сапаров"), "PER")])]
    [(0, 10)]
    """
    return NameIndex(entries, language).find(text)

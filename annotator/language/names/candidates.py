"""Which entries of the registry a marked mention may be, in order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from annotator.language.names.base_form import base_form
from annotator.language.names.entries import RegistryEntry, forms, words_of
from annotator.language.names.matching import NameIndex
from annotator.language.names.skeleton import consonants, skeleton

_LEAST_LIKENESS = 0.72
_ALIKE_WORTH = 0.6  # what a merely similar spelling is worth at most


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that a mention may be; score 0..1; `rule` as of a mention, or `similar`."""

    entity_key: int | str
    score: float
    rule: str


class CandidateIndex:
    """A registry made ready to be asked again and again."""

    def __init__(self, registry: Iterable[RegistryEntry], language: str | None = None) -> None:
        self._entries = list(registry)
        self._language = language
        self._index = NameIndex(self._entries, language)
        self._by_start: dict[str, list[tuple[RegistryEntry, str]]] = {}
        for entry in self._entries:
            for word in {word for form in forms(entry) for word in form.words}:
                self._by_start.setdefault(skeleton(word)[:2], []).append((entry, word))

    def rank(self, mention: str, limit: int = 20) -> list[Candidate]:
        """Best first; entries that fit by rule before those that are only spelt alike."""
        found: dict[int | str, Candidate] = {}
        for candidate in (*self._by_rule(mention), *self._alike(mention)):
            known = found.get(candidate.entity_key)
            if known is None or candidate.score > known.score:
                found[candidate.entity_key] = candidate
        return sorted(found.values(), key=lambda candidate: -candidate.score)[:limit]

    def _by_rule(self, mention: str) -> Iterable[Candidate]:
        """Fits of the whole mention count in full, of a part of it half."""
        for found, covered in self._index.readings(mention):
            whole = covered == len(mention.strip())
            yield Candidate(found.entity_key, found.score if whole else found.score * 0.5, found.rule)

    def _alike(self, mention: str) -> Iterable[Candidate]:
        base = base_form(mention, self._language)
        for word in words_of(base):
            key = skeleton(word)
            for entry, other in self._by_start.get(key[:2], ()):
                likeness = _likeness(key, skeleton(other), word, other)
                if likeness >= _LEAST_LIKENESS:
                    share = 1 / max(len(words_of(base)), len(words_of(entry.names[0])))
                    yield Candidate(entry.key, round(_ALIKE_WORTH * likeness * (0.5 + share / 2), 3), "similar")


def _likeness(key: str, other_key: str, word: str, other: str) -> float:
    if key == other_key:
        return 1.0
    if len(key) > 3 and consonants(word) == consonants(other):
        return 0.9
    return SequenceMatcher(None, key, other_key, autojunk=False).ratio()


def candidates(mention: str, language: str | None, registry: Iterable[RegistryEntry]) -> list[Candidate]:
    """Entries that the mention may be, best first; keep a `CandidateIndex` to ask more than once.

    >>> [c.entity_key for c in candidates("Сапаровқа", "kk", [RegistryEntry(7, ("Ерлан Сапаров",), "Person")])]
    [7]
    """
    return CandidateIndex(registry, language).rank(mention)

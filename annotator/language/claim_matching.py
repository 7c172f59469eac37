"""Which claims may say the same as another, in any of the languages: by entities, names, amounts, dates and words.

An inverted index: each feature of a claim leads to the claims that have it, and a rare one counts more than a common
one. Nothing here knows articles or groups; who asks leaves out what does not matter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field
from heapq import nlargest
from math import log
from typing import Any

from annotator.domain.stopping import keep_on
from annotator.language.dates import find_dates
from annotator.language.folding import fold
from annotator.language.names.skeleton import is_acronym, skeleton, strict_skeleton
from annotator.language.quantities import quantities

Feature = tuple[str, Any]  # its kind, and the entity, name, amount, date or word

_WORTH = {"entity": 2.0, "name": 1.2, "amount": 3.0, "value": 2.8, "date": 1.2, "word": 0.5}
_SAME_WORDS = 1.6  # on top, where all words are the same
_LEAST_WORDS = 3
_LEAST = 1.6  # of the sum of what two claims share
_COMMON = 0.1  # share of all claims from which a feature leads nowhere; it still counts
_MANY = 100  # claims; with fewer all seem common
_FEW = 200  # claims: a feature with fewer is never too common
_LOOKED_AT = 300  # claims that are compared in full
_STEM, _LEAST_STEM = 5, 4  # letters
_NAME_KEY = 6
_WORD = re.compile(r"[^\W_]+(?:['’ʻʼ-][^\W_]+)*")
_ISO_DAY = len("2026-03-14")
_DIGIT = re.compile(r"\d")  # days told in words alone are not worth the time of looking for them
_LEAST_VALUE = 1_000  # smaller whole numbers mean nothing without their unit
_YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Alike:
    """A claim and what it has in common with the one that was asked for; a higher score is better."""

    key: int
    score: float
    entities: tuple[int, ...] = ()
    names: int = 0
    amounts: tuple[tuple[float, str], ...] = ()
    dates: tuple[str, ...] = ()
    words: int = 0


def features(text: str, language: str | None, date: str | None, entities: Iterable[int] = ()) -> frozenset[Feature]:
    """What a claim can be found by; `date` (ISO) is that of its article.

    >>> sorted(features("Жолға 4,2 миллиард теңге керек", "kk", None))[0]
    ('amount', (4200000000.0, 'tenge'))
    """
    found: set[Feature] = {("entity", entity) for entity in entities}
    day = date if date and len(date) == _ISO_DAY else None
    times = find_dates(text, language, day) if language and _DIGIT.search(text) else []
    found.update(("date", time.value) for time in times)
    for quantity in quantities(text):
        if any(quantity.start < time.end and time.start < quantity.end for time in times):
            continue
        if quantity.unit == "year" and quantity.value in _YEARS:
            found.add(("date", str(int(quantity.value))))
            continue
        found.add(("amount", (quantity.value, quantity.unit)))
        if quantity.value >= _LEAST_VALUE or quantity.value % 1:
            found.add(("value", quantity.value))
    tokens = [match.group() for match in _WORD.finditer(text)]
    found.update(("name", key) for key in _names(tokens, language))
    found.update(("word", word) for word in _stems(tokens))
    return frozenset(found)


def _names(tokens: list[str], language: str | None) -> Iterable[str]:
    """Keys of capitalised words; the first one may only begin the sentence."""
    for at, token in enumerate(tokens):
        if is_acronym(token):
            yield strict_skeleton(token, language)
        elif token[:1].isupper() and (at or (tokens[1:2] and tokens[1][:1].isupper())):
            key = skeleton(token, language)
            if len(key) > 2:
                yield key[:_NAME_KEY]


def _stems(tokens: list[str]) -> Iterable[str]:
    for token in tokens:
        folded = fold(token)
        if len(folded) >= _LEAST_STEM and not folded[0].isdigit():
            yield folded[:_STEM]


@dataclass(slots=True)
class ClaimIndex:
    """Claims by their features. Adding and asking take time with the features alone, not with all claims."""

    _features: dict[int, frozenset[Feature]] = field(default_factory=dict[int, frozenset[Feature]])
    _keys: dict[Feature, set[int]] = field(default_factory=dict[Feature, set[int]])

    def put(self, key: int, found: frozenset[Feature]) -> None:
        """Add a claim, or change it."""
        self.drop(key)
        self._features[key] = found
        for feature in found:
            self._keys.setdefault(feature, set()).add(key)

    def drop(self, key: int) -> None:
        """Forget a claim."""
        for feature in self._features.pop(key, frozenset[Feature]()):
            keys = self._keys[feature]
            keys.discard(key)
            if not keys:
                del self._keys[feature]

    def like(
        self, key: int, besides: Container[int] = (), limit: int = 20, let: Callable[[int], bool] = lambda _: True
    ) -> list[Alike]:
        """Claims that may say the same as one of the index, best first, without those `besides` and those not let."""
        mine = self._features.get(key, frozenset[Feature]())
        common = max(_FEW, _COMMON * len(self._features))
        scores: dict[int, float] = {}
        for feature in mine:
            keys = self._keys[feature]
            if len(keys) <= common:
                keep_on()
                worth = self._worth(feature)
                for other in keys:
                    scores[other] = scores.get(other, 0.0) + worth
        near = (other for other in scores if other != key and other not in besides and let(other))
        compared = (self._compared(other, mine) for other in nlargest(_LOOKED_AT, near, key=scores.__getitem__))
        return nlargest(limit, (a for a in compared if a.score >= _LEAST), key=lambda alike: (alike.score, -alike.key))

    def _worth(self, feature: Feature) -> float:
        """A feature that one claim in many has counts in full, one that all have hardly."""
        total = max(_MANY, len(self._features))
        rare = log(1 + total / len(self._keys[feature])) / log(1 + total)
        return _WORTH[feature[0]] * rare

    def _compared(self, other: int, mine: frozenset[Feature]) -> Alike:
        theirs = self._features[other]
        shared = mine & theirs
        by_kind: dict[str, list[Any]] = {kind: [] for kind in _WORTH}
        for kind, value in shared:
            by_kind[kind].append(value)
        amounts: list[tuple[float, str]] = sorted(by_kind["amount"])
        told = {value for value, _ in amounts}
        amounts += [(value, "") for value in sorted(by_kind["value"]) if value not in told]
        return Alike(
            other,
            round(sum(map(self._worth, shared)) + _alike_in_words(mine, theirs), 3),
            tuple(sorted(by_kind["entity"])),
            max(0, len(by_kind["name"]) - len(by_kind["entity"])),
            tuple(amounts),
            tuple(sorted(by_kind["date"])),
            len(by_kind["word"]),
        )


def _alike_in_words(one: frozenset[Feature], other: frozenset[Feature]) -> float:
    """What the same sentence is worth in the same or a kindred language, however plain its words."""
    first, second = ({value for kind, value in each if kind == "word"} for each in (one, other))
    shared = len(first & second)
    return _SAME_WORDS * shared / len(first | second) if shared >= _LEAST_WORDS else 0.0

"""The rules that lay claims side by side, as the window takes them: made by `app`. Offsets are code points."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

Range = tuple[int, int]
Features = frozenset[tuple[str, Any]]


class FoundPolarity(Protocol):
    """What a claim says of what it is about: affirmed, denied or possible (`negated`: possibly not), and the words
    that say so; `cue` where it is the word of attributing."""

    @property
    def value(self) -> str: ...
    @property
    def negated(self) -> bool: ...
    @property
    def spans(self) -> Sequence[Range]: ...
    @property
    def cue(self) -> str: ...
    @property
    def weak(self) -> bool: ...


class FoundQuantity(Protocol):
    """A number of a text with its unit under one key for all languages; empty where there is none."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def value(self) -> float: ...
    @property
    def unit(self) -> str: ...
    @property
    def is_money(self) -> bool: ...
    @property
    def is_known(self) -> bool: ...


class AlikeClaim(Protocol):
    """A claim by its key, and what it has in common with another; a higher score is better."""

    @property
    def key(self) -> int: ...
    @property
    def score(self) -> float: ...
    @property
    def entities(self) -> Sequence[int]: ...
    @property
    def names(self) -> int: ...
    @property
    def amounts(self) -> Sequence[tuple[float, str]]: ...
    @property
    def dates(self) -> Sequence[str]: ...
    @property
    def words(self) -> int: ...


class Index(Protocol):
    """Claims to be found by their features."""

    def put(self, key: int, found: Features) -> None: ...
    def drop(self, key: int) -> None: ...
    def like(
        self, key: int, besides: Container[int] = (), limit: int = 20, let: Callable[[int], bool] = ...
    ) -> Sequence[AlikeClaim]: ...


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """Of one sentence each, and quick; the language None: found by rule."""

    polarity: Callable[[str, str | None, Iterable[str]], FoundPolarity]  # words, language, cues
    quantities: Callable[[str], Sequence[FoundQuantity]]
    features: Callable[[str, str | None, str | None, Iterable[int]], Features]  # words, language, date, entities
    index: Callable[[], Index]

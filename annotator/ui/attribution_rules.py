"""The rules that find who says what, as the window takes them: callables made by `app`. Offsets are code points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

Range = tuple[int, int]


class FoundSource(Protocol):
    """Who says it; `antecedent` is the name that a pronoun or a bare title stands for, `others` are further ones."""

    @property
    def kind(self) -> str: ...
    @property
    def span(self) -> Range | None: ...
    @property
    def antecedent(self) -> Range | None: ...
    @property
    def others(self) -> tuple[Range, ...]: ...


class FoundClaim(Protocol):
    """A claim that the text attributes; `parent` and `implicit_parent`, which is a guess by `implicit_rule`, are
    indices into the list it came in; `only_reports`: it is there for one that it reports."""

    @property
    def fragments(self) -> tuple[Range, ...]: ...
    @property
    def mode(self) -> str: ...
    @property
    def cues(self) -> tuple[Range, ...]: ...
    @property
    def sources(self) -> Sequence[FoundSource]: ...
    @property
    def rule(self) -> str: ...
    @property
    def strength(self) -> str: ...
    @property
    def turn(self) -> int | None: ...
    @property
    def parent(self) -> int | None: ...
    @property
    def implicit_parent(self) -> int | None: ...
    @property
    def implicit_rule(self) -> str: ...
    @property
    def only_reports(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class AttributionRules:
    """All of them read the whole text: ask them off the GUI thread. The language None: found by rule."""

    claims: Callable[[str, str | None], Sequence[FoundClaim]]
    claims_near: Callable[[str, int, int, str | None], Sequence[FoundClaim]]  # a content, the likeliest first
    claims_of: Callable[[str, Range, str | None], Sequence[FoundClaim]]  # the words of a speaker

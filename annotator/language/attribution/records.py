"""What a proposal of a claim with its speaker holds. Offsets are code points, half-open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Span = tuple[int, int]
Mode = Literal["direct", "indirect", "mixed", "none"]
SourceKind = Literal["named", "group", "anonymous", "agentless", "author", "unresolved"]
Strength = Literal["strong", "weak"]


@dataclass(frozen=True, slots=True)
class Source:
    """Who says it. `antecedent`: for a pronoun or a bare title, the last full name before it that it may stand for;
    `others`: the further names where it stands for several (`both presidents`)."""

    kind: SourceKind
    span: Span | None = None
    antecedent: Span | None = None
    others: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim that the text attributes, or with mode `none` its author makes.

    `fragments` is the content, in several pieces where the speaker interrupts it. `turn` is shared by the claims of one
    turn of speech. `parent` and `implicit_parent` are indices into the list of proposals: who reports this source in
    the same sentence, and (a guess, by `implicit_rule`) in a sentence before. `only_reports`: it is no answer itself,
    but in the list for one that it reports.
    """

    sentence: Span
    fragments: tuple[Span, ...]
    mode: Mode
    cues: tuple[Span, ...]
    sources: tuple[Source, ...]
    rule: str
    strength: Strength = "strong"
    turn: int | None = None
    parent: int | None = None
    implicit_parent: int | None = None
    implicit_rule: str = ""
    only_reports: bool = False

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.fragments[0][0]

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.fragments[-1][1]


@dataclass(slots=True)
class Draft:
    """A proposal in the making: what a construction found in one sentence."""

    fragments: list[Span]
    mode: Mode
    cue: Span
    speaker: Span | None
    rule: str
    kind: SourceKind | None = None  # where the construction itself says it
    weak: bool = False
    reaches_back: bool = False  # the words of the turn may have begun in a sentence before
    inner: Draft | None = None  # what the content itself attributes to somebody else

"""Who says something, and by which words, before it is in the project. Offsets are code points, half-open."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.spans import Fragments


@dataclass(frozen=True, slots=True)
class Speaker:
    """One source: its words where it has some, the names before it that a pronoun or title stands for, and the
    entities of the registry that these name."""

    kind: str = "named"
    words: Fragments = ()
    antecedent: Fragments = ()
    entities: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Saying:
    """Cues, sources and mode of speech, with the key of the rule that found them; `weak`: the rule is often wrong."""

    speakers: tuple[Speaker, ...] = ()
    cues: tuple[Fragments, ...] = ()
    mode: str | None = None
    rule: str | None = None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Outer:
    """Who reports the source of a claim, and the content of that report; `implied`: a guess from a sentence before,
    which nothing takes unasked."""

    saying: Saying
    content: Fragments
    implied: bool = False
    outer: Outer | None = None


@dataclass(frozen=True, slots=True)
class SaidClaim:
    """A claim that could be marked. `turn` is the same for all claims of one turn of speech."""

    content: Fragments
    saying: Saying
    turn: int | None = None
    outer: Outer | None = None

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.content[0][0]

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.content[-1][1]

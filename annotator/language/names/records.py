"""What the parts of the matcher hand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from annotator.language.names.entries import Form, RegistryEntry


@dataclass(frozen=True, slots=True)
class Mention:
    """A range of the text that names an entry; score 0..1; `rule` says how it was recognised.

    `rivals`: further entries that it may name just as well.
    """

    start: int
    end: int
    entity_key: int | str
    score: float
    rule: str
    rivals: tuple[int | str, ...] = ()


class Word(NamedTuple):
    """A word of the text."""

    start: int
    end: int
    text: str


class Hit(NamedTuple):
    """A row of words that a form fits: index of the first word and behind the last.

    `heard`: recognised by sound across alphabets alone.
    """

    first: int
    after: int
    entry: RegistryEntry
    form: Form
    inflected: bool
    heard: bool

"""What the rules for names say to those who ask them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class FoundMention(Protocol):
    """A place of a text, in code points, that names an entity (`entity_key` is its id); score 0..1, `rule` says how it
    was known.

    `rivals`: further entities that it may name just as well.
    """

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def entity_key(self) -> int | str: ...
    @property
    def score(self) -> float: ...
    @property
    def rule(self) -> str: ...
    @property
    def rivals(self) -> Sequence[int | str]: ...

"""What the rules for names say to those who ask them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class RankedEntity(Protocol):
    """An entity that words may name (`entity_key` is its id); score 0..1, `rule` says how it was known."""

    @property
    def entity_key(self) -> int | str: ...
    @property
    def score(self) -> float: ...
    @property
    def rule(self) -> str: ...


class FoundMention(RankedEntity, Protocol):
    """A place of a text, in code points, that names an entity. `rivals`: further ones that it may name just as well."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def rivals(self) -> Sequence[int | str]: ...

"""The selected mark with its company, and what the next label key would mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from annotator.domain.spans import Fragments, Span

Role = Literal["source", "cue"]


class Chosen:
    """`related` glow with the selected mark, `roles` are joined to it; an edge may be on its way elsewhere."""

    def __init__(self) -> None:
        self.id: int | None = None
        self.related: frozenset[int] = frozenset()
        self.roles: dict[int, Role] = {}
        self.target: tuple[int, int] | None = None
        self.dragged_edge: tuple[int, int] | None = None
        self._clicked: tuple[list[int], int | None] = ([], None)

    def set(self, id: int | None, related: Iterable[int], roles: Mapping[int, Role]) -> None:
        """Another mark, with others in its company."""
        self.id, self.related, self.roles = id, frozenset(related), dict(roles)
        self.dragged_edge = None

    def clicked(self, ids: list[int]) -> int | None:
        """Which of the marks under a click is meant: the first, at the same place the next one each time."""
        chosen = ids[0] if ids else None
        if self.id in ids and self._clicked == (ids, self.id):
            chosen = ids[(ids.index(self.id) + 1) % len(ids)]
        self._clicked = (ids, chosen)
        return chosen

    def pieces(self, span: Span) -> Fragments:
        """The fragments of the selected mark, with the edge where it is being dragged to."""
        if self.dragged_edge is None:
            return span.pieces
        edge, offset = self.dragged_edge
        pieces = list(span.pieces)
        start, end = pieces[-edge]
        pieces[-edge] = (start, max(offset, start + 1)) if edge else (min(offset, end - 1), end)
        return tuple(pieces)

    def bounds(self, span: Span) -> tuple[int, int]:
        """Start and end of the selected mark as its edge is being dragged."""
        pieces = self.pieces(span)
        return pieces[0][0], pieces[-1][1]

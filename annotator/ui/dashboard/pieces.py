"""What the bars are divided into, and in which colours: those of the labels, kept apart for colour-blind eyes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.palette import LABEL_COLOURS
from annotator.store.queries.dashboard import Row, Series, Table
from annotator.ui.dashboard import words
from annotator.ui.theme import Theme
from annotator.ui.widgets import look
from annotator.words import tr

_MOST = 8  # pieces of a bar: as many as there are colours that stay apart
_BLUE, _RED, _GREEN, _ORCHID, _YELLOW, _PURPLE, _SKY, _TAUPE = LABEL_COLOURS
_OF_STATES = {
    "new": _TAUPE, "in work": _BLUE, "done": _GREEN, "needs review": _YELLOW,
    "suggested": _SKY, "accepted": _BLUE, "rejected": _RED, "gold": _YELLOW,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pieces:
    """Series by series: the piece that it belongs to. Without parts a bar is one nameless piece."""

    names: tuple[str, ...]
    colours: tuple[str, ...]
    of_series: tuple[int, ...]

    def sizes(self, row: Row) -> list[int]:
        """How large each piece of a row is."""
        if not self.names:
            return [row.total]
        found = [0] * len(self.names)
        for piece, count in zip(self.of_series, row.counts, strict=True):
            found[piece] += count
        return found

    def strokes(self, theme: Theme) -> list[str]:
        """The colour of each piece on the paper of a theme."""
        return [look.shades(theme, colour).stroke for colour in self.colours] or [theme.accent]


def pieces_of(table: Table) -> Pieces:
    """The largest series each have their piece, in the order of the columns; the others share the last one."""
    parts = table.parts
    if not parts:
        return Pieces((), (), (0,) * len(table.series))
    sums = [sum(counts) for counts in zip(*(row.counts for row in table.rows), strict=True)] or [0] * len(parts)
    largest = sorted(range(len(parts)), key=lambda place: (-sums[place], place))
    own = sorted(largest[:_MOST] if len(parts) <= _MOST else largest[: _MOST - 1])
    names = [words.series_name(table, parts[place]) for place in own]
    colours = _kept_apart([parts[place] for place in own])
    if len(own) < len(parts):
        names.append(tr("The other %n", "", len(parts) - len(own)))
        colours.append(look.NO_COLOUR)
    at = {place: piece for piece, place in enumerate(own)}
    return Pieces(tuple(names), tuple(colours), tuple(at.get(place, len(own)) for place in range(len(parts))))


def _kept_apart(parts: Iterable[Series]) -> list[str]:
    """The colour of each, where it is one of the eight and not yet another's; else the first of them that is free."""
    found: list[str] = []
    wanted = [_OF_STATES.get(part.name, part.colour.casefold()) for part in parts]
    for colour in wanted:
        if colour not in LABEL_COLOURS or colour in found:
            colour = next(c for c in (*(c for c in LABEL_COLOURS if c not in wanted), *LABEL_COLOURS) if c not in found)
        found.append(colour)
    return found

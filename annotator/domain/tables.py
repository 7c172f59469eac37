"""Tables of plain cells as files: what a format offers and what asks for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Cell = str | int | None | tuple[str, ...]
SUFFIXES = (".csv", ".tsv", ".jsonl")


@dataclass(frozen=True, slots=True)
class TableWriter:
    """Turns rows into the text of a file: `head`, then one string for each row; UTF-8 throughout."""

    encode: Callable[[Sequence[Cell]], str]
    head: str = ""


# By the suffix of the file, the names of the columns and whether a CSV begins with a byte order mark; None for a
# suffix that is not one of SUFFIXES.
TableFormat = Callable[[str, Sequence[str], bool], TableWriter | None]

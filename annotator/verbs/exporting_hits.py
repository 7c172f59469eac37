"""The hits of a search as a table in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.domain.tables import SUFFIXES, Cell, TableFormat
from annotator.errors import Refused
from annotator.store.queries import finding
from annotator.store.queries.finding import Found, Line
from annotator.store.workspace import Workspace
from annotator.verbs import whole_file
from annotator.words import tr

CONTEXT = 120  # code points to the left and right
COLUMNS = ("article_id", "title", "date", "language", "place", "start", "end", "left", "hit", "right", "labels")
_PIECE = 200


def export(
    workspace: Workspace, target: Path, table: TableFormat, hits: Sequence[Found], *, overwrite: bool, bom: bool
) -> Iterator[tuple[int, int]]:
    """Job: write the hits in their order; yields (done, total). The file appears whole at the end.

    The suffix chooses CSV, TSV or JSON Lines. Offsets are code points of the article's text, and empty for what
    stands beside the text. Raises Refused for a target that cannot be written.
    """
    written = table(target.suffix, COLUMNS, bom)
    if written is None:
        raise Refused(tr("{name} does not say how to write the hits; end it in {suffixes}.", name=target.name,
                         suffixes=", ".join(SUFFIXES)))  # fmt: skip
    whole_file.check_target(workspace, target, overwrite=overwrite)
    with whole_file.replacing(target, overwrite=overwrite) as file, workspace.snapshot() as connection:
        yield 0, len(hits)
        file.write(written.head.encode())
        for first in range(0, len(hits), _PIECE):
            lines = finding.lines(connection, hits[first : first + _PIECE], CONTEXT)
            file.write("".join(written.encode(_row(line)) for line in lines).encode())
            yield min(len(hits), first + _PIECE), len(hits)


def _row(line: Line) -> tuple[Cell, ...]:
    hit = line.found
    start, end = (hit.start, hit.end) if hit.words is None else (None, None)
    article = (line.uuid, line.title, line.date, line.language)
    return *article, hit.place, start, end, line.prefix, line.exact, line.suffix, line.labels

"""A table of numbers, or a picture of one, in a file."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.tables import SUFFIXES, TableFormat
from annotator.errors import Refused
from annotator.store.queries.dashboard import Table
from annotator.store.workspace import Workspace
from annotator.verbs import whole_file
from annotator.words import tr


def export_table(workspace: Workspace, target: Path, form: TableFormat, table: Table, *, bom: bool) -> None:
    """Write the rows of a table as CSV, TSV or JSON Lines by the suffix; a file of that name is replaced.

    Raises Refused for a target that cannot be written.
    """
    written = form(target.suffix, table.columns, bom)
    if written is None:
        raise Refused(
            tr(
                "{name} does not say how to write the table; end it in {suffixes}.",
                name=target.name,
                suffixes=", ".join(SUFFIXES),
            )
        )
    write(workspace, target, (written.head + "".join(map(written.encode, map(table.cells, table.rows)))).encode())


def write(workspace: Workspace, target: Path, content: bytes) -> None:
    """Put bytes into a file that is whole or not there, in place of one of that name. Raises Refused."""
    whole_file.check_target(workspace, target, overwrite=True)
    with whole_file.replacing(target, overwrite=True) as file:
        file.write(content)

"""Older schemas: a verified backup, then all steps in one transaction, `user_version` included."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

from annotator.errors import ProjectError
from annotator.store import backup, connecting, schema
from annotator.words import tr

# From the version in front to the next one: the statements that do it. Schema 1 is the first released one.
STEPS: dict[int, Iterable[str]] = {}
Heard = Callable[[str], None]


def upgrade(path: Path, version: int, heard: Heard | None = None) -> None:
    """Bring a project of an older schema up to the present one, or leave it as it is and raise ProjectError.

    Steps of its history stay readable and cannot be undone any more, since their images are of other columns.
    `heard` is told each statement before it runs.
    """
    missing = [v for v in range(version, schema.SCHEMA_VERSION) if v not in STEPS]
    if missing:
        raise ProjectError(
            tr("{path} has schema {version}, which this Annotator cannot upgrade; it was not changed.",
               path=path, version=version)
        )  # fmt: skip
    backup.keep(path, "upgrade")
    try:
        with closing(connecting.connect(path)) as connection:
            _run_all(connection, heard)
    except sqlite3.Error as error:
        raise ProjectError(
            tr("{path} could not be brought up to date and is as it was: {reason}.",
               path=path, reason=connecting.reason(error))
        ) from error  # fmt: skip


def _run_all(connection: sqlite3.Connection, heard: Heard | None) -> None:
    def run(statement: str) -> sqlite3.Cursor:
        if heard is not None:
            heard(statement)
        return connection.execute(statement)

    run("PRAGMA foreign_keys=OFF")  # rebuilt tables would otherwise take their children with them
    run("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]  # another program may have been faster
        for step in range(version, schema.SCHEMA_VERSION):
            for statement in STEPS[step]:
                run(statement)
        if version < schema.SCHEMA_VERSION:
            run("UPDATE step SET undoable = 0")
            run(f"UPDATE project SET schema_version = {schema.SCHEMA_VERSION}")
            run(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken is not None:
            raise sqlite3.IntegrityError(
                tr(
                    "{table} {id} would point to a row of {parent} that is not there",
                    table=broken[0],
                    id=broken[1],
                    parent=broken[2],
                )
            )
        run("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise

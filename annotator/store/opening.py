"""What is looked at before a project is opened, without changing a byte of it, and the making of a new one."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import create_mock_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import ExecutableDDLElement

from annotator import __version__
from annotator.errors import ProjectDamaged, ProjectError
from annotator.store import connecting, files, places, schema, upgrade
from annotator.store.ids import new_uuid, now
from annotator.words import tr

_CHECKED = 50_000_000  # bytes; a larger file is checked by `annotator check` only, since it takes seconds


def prepare(path: Path) -> None:
    """Raise ProjectError with one sentence for what cannot be opened; bring an older schema up to date.

    Not a byte is changed of a file that is not ours, newer or damaged; an older one is backed up first.
    """
    try:
        found = files.header(path)
    except OSError as error:
        raise ProjectError(tr("{path} cannot be opened: {reason}.", path=path, reason=_reason(error))) from error
    if found is None or not found.is_ours:
        raise ProjectError(tr("{path} is not an Annotator project; it was not changed.", path=path))
    if found.version > schema.SCHEMA_VERSION:
        raise ProjectError(
            tr(
                "{path} was made by a newer Annotator (schema {version}, this one knows {known}); it was not changed. "
                "Install the newer version to open it.",
                path=path, version=found.version, known=schema.SCHEMA_VERSION,
            )
        )  # fmt: skip
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise ProjectError(
            tr("{path} or its folder cannot be written to; copy the project to a folder of your own.", path=path)
        )
    _check(path, found)
    if found.version < schema.SCHEMA_VERSION:
        upgrade.upgrade(path, found.version)


def _check(path: Path, head: files.Header) -> None:
    """The cheap part of SQLite's own check; the whole of it, and the hashes of the texts, are `annotator check`."""
    try:
        if not files.has_log(path) and path.stat().st_size < head.pages * head.page_size:
            raise sqlite3.DatabaseError(tr("its end is missing"))
        try:
            _look(path, head.version, "mode=ro" if files.has_log(path) else "immutable=1")
        except sqlite3.DatabaseError:
            if not files.has_log(path):
                raise
            _look(path, head.version, "mode=ro")  # another program wrote while we looked
    except sqlite3.Error as error:
        raise damaged(path, _reason(error)) from error


def damaged(path: Path, reason: str) -> ProjectDamaged:
    """The error for a project of which something cannot be read."""
    return ProjectDamaged(
        tr(
            "{path} is damaged ({reason}); it was not changed. Restore a backup (annotator restore), or save what "
            "can be read: annotator recover.",
            path=path, reason=reason,
        )
    )  # fmt: skip


def _look(path: Path, version: int, mode: str) -> None:
    with closing(sqlite3.connect(files.uri(path, mode), uri=True, timeout=connecting.BUSY)) as connection:
        if path.stat().st_size < _CHECKED:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise sqlite3.DatabaseError(found)
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        wanted = {table.name for table in schema.metadata.sorted_tables}
        if version == schema.SCHEMA_VERSION and not wanted <= names:
            missing = ", ".join(sorted(wanted - names)[:3])
            raise sqlite3.DatabaseError(tr("it lacks {tables}", tables=missing))
        connection.execute("SELECT count(*) FROM project").fetchone()


def make(path: Path, name: str) -> None:
    """Write an empty project, readable by its owner only. Refuses an existing file."""
    if path.exists():
        raise ProjectError(tr("{path} exists already; it was not changed. Choose another name or open it.", path=path))
    if not path.parent.is_dir():
        raise ProjectError(
            tr("The folder {folder} does not exist; make it or choose another place.", folder=path.parent)
        )
    try:
        with files.written_whole(path) as temporary:
            write_schema(temporary, name, rollback=bool(places.warning(path)))
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise ProjectError(tr("{path} could not be made: {reason}.", path=path, reason=_reason(error))) from error


def write_schema(path: Path, name: str, *, rollback: bool = False) -> None:
    """Fill an empty file with the tables and what every project begins with."""
    from annotator.store import presets
    from annotator.store.queries import search

    with connecting.writing_door(lambda: connecting.connect(path, rollback=rollback)).connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
        with connection.begin():
            for statement in _tables():
                connection.exec_driver_sql(statement)
            search.create(connection)
            row = {"uuid": new_uuid(), "name": name, "schema_version": schema.SCHEMA_VERSION, "created": now()}
            connection.execute(schema.project.insert(), row | {"app_version": __version__})
            presets.insert_default(connection)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@cache
def _tables() -> tuple[str, ...]:
    """The statements that make all tables and indexes, put into words once: that takes longer than making them."""
    said: list[str] = []

    def say(made: ExecutableDDLElement, *_: object, **__: object) -> None:
        said.append(str(made.compile(dialect=engine.dialect)))

    engine = create_mock_engine("sqlite://", say)
    schema.metadata.create_all(engine, checkfirst=False)
    return tuple(said)


_reason = connecting.reason

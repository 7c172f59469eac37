"""Saves what can be read from a damaged project into a new one, page by page."""

from __future__ import annotations

import hashlib
import re
import shutil
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Integer, LargeBinary, Table
from sqlalchemy.exc import DBAPIError

from annotator.errors import ProjectError
from annotator.store import connecting, driver, files, opening, schema
from annotator.store.ids import new_uuid, now
from annotator.store.pages import Pages, Row
from annotator.words import tr

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TITLE = 80  # code points of a title made of the first line
Steps = Iterator[tuple[int, int]]


@dataclass(slots=True)
class Recovered:
    """How many rows of each table were saved, and what is lost, in words."""

    rows: Counter[str] = field(default_factory=Counter[str])
    lost: list[str] = field(default_factory=list[str])


def recover_job(damaged: Path, target: Path, report: Recovered) -> Steps:
    """Job: read the damaged file, which is not changed, into a new project; yields (tables done, in all).

    Raises ProjectError where the target exists, or the file holds nothing of a project.
    """
    if target.exists():
        raise ProjectError(tr("{path} exists already; choose another name.", path=target))
    try:
        pages = Pages(_with_log(damaged, report))
        with files.written_whole(target) as temporary:
            opening.write_schema(temporary, target.stem)
            with closing(sqlite3.connect(temporary, isolation_level=None)) as new:
                yield from _fill(new, pages, report)
                new.execute("PRAGMA journal_mode=DELETE")
            if not report.rows:
                raise ProjectError(tr("{path} holds nothing that can be read as a project.", path=damaged))
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise ProjectError(
            tr("{path} could not be recovered: {reason}.", path=damaged, reason=connecting.reason(error))
        ) from error


def _with_log(damaged: Path, report: Recovered) -> bytes:
    """The bytes of the file, with its log folded in as far as SQLite can; in a copy, never in the file."""
    with tempfile.TemporaryDirectory(prefix="annotator-recover-") as folder:
        copy = Path(shutil.copy(damaged, Path(folder) / "copy.annotator"))
        log = files.beside(damaged, "-wal")
        if log.exists() and log.stat().st_size:
            shutil.copy(log, files.beside(copy, "-wal"))
            try:
                with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
                    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            except sqlite3.Error as error:
                report.lost.append(tr("what was only in {file} ({reason})", file=log.name, reason=error))
        return copy.read_bytes()


def _fill(new: sqlite3.Connection, pages: Pages, report: Recovered) -> Steps:
    new.execute("PRAGMA foreign_keys=OFF")
    new.execute("BEGIN")
    tables = [table.name for table in schema.metadata.sorted_tables]
    for name in tables:
        new.execute(f"DELETE FROM {name}")  # what a new project begins with
    roots = {row[1][1]: row[1][3] for row in pages.tree(1) if _names_a_table(row)}
    for done, name in enumerate(tables):
        for row in pages.tree(roots.get(name, 0)) if name in roots else ():
            _insert(new, name, row, report)
        yield done, len(tables)
    _keep_ids_apart(new, pages, roots)
    pages.pass_over(root for name, root in roots.items() if name not in tables and root)
    _take_orphans(new, pages, report)
    _give_texts_articles(new)
    _mend_project(new)
    new.execute("COMMIT")
    report.lost += [tr("page {number}: {reason}", number=at, reason=why) for at, why in sorted(pages.broken.items())]
    yield len(tables), len(tables)


def _names_a_table(row: Row) -> bool:
    values = row[1]
    return len(values) == 5 and values[0] == "table" and isinstance(values[1], str) and isinstance(values[3], int)


def _keep_ids_apart(new: sqlite3.Connection, pages: Pages, roots: dict[str, int]) -> None:
    """An id that was given once is not given again."""
    for _, values in pages.tree(roots.get("sqlite_sequence", 0)):
        if len(values) == 2 and isinstance(values[0], str) and isinstance(values[1], int):
            new.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (values[1], values[0]))


def _take_orphans(new: sqlite3.Connection, pages: Pages, report: Recovered) -> None:
    """Leaves whose way from the root is lost: they go to the one table whose columns they fit."""
    for rows in pages.orphans():
        fitting = [table for table in schema.metadata.sorted_tables if all(_fits(table, row) for row in rows)]
        if len(fitting) == 1:
            for row in rows:
                _insert(new, fitting[0].name, row, report)
        elif fitting:
            tables = ", ".join(table.name for table in fitting)
            said = tr("%n rows that could be of {tables}", "", len(rows), one="%n row that could be of {tables}",
                      tables=tables)  # fmt: skip
            report.lost.append(said)


def _fits(table: Table, row: Row) -> bool:
    """Whether the values are such as the columns hold; the id stands as NULL in its column."""
    columns, values = list(table.columns), row[1]
    if len(values) != len(columns) or values[0] is not None or row[0] < 1:
        return False
    for column, value in list(zip(columns, values, strict=True))[1:]:
        if value is None:
            if not column.nullable:
                return False
        elif isinstance(column.type, LargeBinary):
            if not isinstance(value, bytes):
                return False
        elif not isinstance(value, int if isinstance(column.type, Integer) else str):
            return False
        if column.name == "uuid" and not _UUID.fullmatch(str(value)):
            return False
    return True


def _insert(new: sqlite3.Connection, name: str, row: Row, report: Recovered) -> None:
    table = schema.metadata.tables[name]
    if not _fits(table, row):
        report.lost.append(tr("a row of {table} ({id})", table=name, id=row[0]))
        return
    values: list[Any] = [row[0], *row[1][1:]]
    try:
        marks = driver.marks(len(values))
        taken = new.execute(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", values).rowcount
    except sqlite3.IntegrityError as error:
        report.lost.append(tr("a row of {table} ({id}): {reason}", table=name, id=row[0], reason=error))
        return
    report.rows[name] += taken


def _give_texts_articles(new: sqlite3.Connection) -> None:
    """Marks whose article is lost but whose text is there keep their text: a plain article is made for it."""
    rows = new.execute(
        "SELECT document_id, text FROM document_text WHERE document_id NOT IN (SELECT id FROM document)"
        " AND document_id IN (SELECT document_id FROM annotation)"
    ).fetchall()
    for document_id, text in rows:
        title = text.lstrip().partition("\n")[0][:_TITLE]
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        new.execute(
            "INSERT OR IGNORE INTO document(id, uuid, title, text_sha256, length, preview, created)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (document_id, new_uuid(), title, sha256, len(text), text[:200], now()),
        )


def _mend_project(new: sqlite3.Connection) -> None:
    """Without its own row a project cannot be opened."""
    if new.execute("SELECT count(*) FROM project").fetchone()[0] == 0:
        new.execute(
            "INSERT INTO project(uuid, name, schema_version, created) VALUES (?, '', ?, ?)",
            (new_uuid(), schema.SCHEMA_VERSION, now()),
        )

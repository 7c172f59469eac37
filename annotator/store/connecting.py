"""Connections to a project file, and what SQLite's errors mean to the user."""

from __future__ import annotations

import logging
import sqlite3
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from annotator.errors import ProjectError, ProjectLost
from annotator.store import files
from annotator.words import mark, tr, why

BUSY = 5.0  # seconds that a write waits for another program
_LOG_KEPT = 16 << 20  # bytes of a write-ahead log that stay on the disk once all of it stands in the file
log = logging.getLogger(__name__)


def connect(path: Path, *, read_only: bool = False, rollback: bool = False) -> sqlite3.Connection:
    """A connection with every setting that safety needs; it never makes a file.

    `rollback`: a rollback journal instead of the write-ahead log, for places where that cannot work.
    """
    connection = sqlite3.connect(
        files.uri(path, "mode=rw"),
        uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY, cached_statements=512,
    )  # fmt: skip
    run = connection.execute
    for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON"):
        run(f"PRAGMA {pragma}")
    if not read_only:
        _set_journal(connection, path, "truncate" if rollback else "wal")
    run("PRAGMA synchronous=FULL")
    run(f"PRAGMA journal_size_limit={_LOG_KEPT}")
    run("PRAGMA temp_store=MEMORY")
    run(f"PRAGMA cache_size={-2_000 if read_only else -16_000}")  # KiB; there is a reader for each thread
    if read_only:
        run("PRAGMA query_only=ON")
    if run("PRAGMA foreign_keys").fetchone()[0] != 1 or run("PRAGMA synchronous").fetchone()[0] != 2:
        raise ProjectError(
            tr("{path}: this SQLite cannot keep the project safe (foreign keys or full sync are off).", path=path)
        )
    return connection


def _set_journal(connection: sqlite3.Connection, path: Path, wanted: str) -> None:
    mode = connection.execute(f"PRAGMA journal_mode={wanted}").fetchone()[0]
    if mode != wanted:
        log.info("%s: journal mode is %s, not %s", path, mode, wanted)
    if mode not in ("wal", "truncate"):
        connection.execute("PRAGMA journal_mode=TRUNCATE")


def fold_log(connection: sqlite3.Connection) -> bool:
    """Fold the write-ahead log into the file as far as no reader needs it; whether that was all of it. Locks nobody
    out, and waits for the disk alone."""
    _, pages, folded = _checkpoint(connection, "PASSIVE")
    return pages == folded


def begin_log_anew(connection: sqlite3.Connection, *, wait: float, shorten: bool = False) -> bool:
    """Fold the log in and let the next commit write at its beginning; whether nobody read from it any more.

    While anyone reads, SQLite only adds to the log, so under steady reading it would outgrow the project. Readers
    are waited for `wait` seconds, in which nobody can write. `shorten`: its room on the disk is given back.
    """
    connection.execute(f"PRAGMA busy_timeout={round(wait * 1000)}")
    try:
        return _checkpoint(connection, "TRUNCATE" if shorten else "RESTART")[0] == 0
    finally:
        connection.execute(f"PRAGMA busy_timeout={round(BUSY * 1000)}")


def _checkpoint(connection: sqlite3.Connection, mode: str) -> tuple[int, int, int]:
    """Whether someone was in the way, pages in the log, and those of them that stand in the file. A disk that fails
    loses nothing by it, the log has it all: no error."""
    try:
        return connection.execute(f"PRAGMA wal_checkpoint({mode})").fetchone()
    except sqlite3.Error as error:
        log.info("the write-ahead log was not folded in: %s", error)
        return 1, 1, 0


class Door:
    """Connections to one project through an engine that all projects share: what SQLAlchemy has once put into words,
    a millisecond for a query, is said again to the next project."""

    def __init__(self, engine: Engine, make: Callable[[], sqlite3.Connection]) -> None:
        self._engine = engine
        self._make = make

    def connect(self) -> Connection:
        """A new connection, which its user closes."""
        held = _making.set(self._make)
        try:
            return self._engine.connect()
        finally:
            _making.reset(held)


_making: ContextVar[Callable[[], sqlite3.Connection]] = ContextVar("making")


def reading_door(make: Callable[[], sqlite3.Connection]) -> Door:
    """For connections that read; each statement sees the newest committed state."""
    return Door(_reading_engine(), make)


def writing_door(make: Callable[[], sqlite3.Connection]) -> Door:
    """For connections whose transactions are begun by us: the driver's own mode leaks savepoints and leading DDL."""
    return Door(_writing_engine(), make)


@cache
def _reading_engine() -> Engine:
    return create_engine(
        "sqlite://",
        creator=lambda: _making.get()(),
        poolclass=NullPool,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
    )


@cache
def _writing_engine() -> Engine:
    engine = create_engine("sqlite://", creator=lambda: _making.get()(), poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin_immediate(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    _ = begin_immediate
    return engine


@contextmanager
def copied(path: Path) -> Generator[Connection]:
    """A connection to a copy of the project in a private folder, gone at the end."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / path.name
        with closing(connect(path, read_only=True)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        with reading_door(lambda: connect(copy, read_only=True)).connect() as connection:
            yield connection


_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26
_MOVED = _READONLY | 4 << 8  # SQLITE_READONLY_DBMOVED
_SENTENCES = {
    _FULL: mark("The disk is full: this was not saved to {name}. Make room on the disk and do it again."),
    _BUSY: mark("Another program keeps {name} busy: this was not saved. Do it again in a moment."),
    _READONLY: mark(
        "{name} may not be written to any more: this was not saved. Give yourself the right to write to the file and "
        "its folder, and do it again."
    ),
    _IOERR: mark(
        "The disk could not write {name}: this was not saved. Look whether the disk is still connected, and do it "
        "again."
    ),
    _CORRUPT: mark(
        "{name} is damaged: this was not saved. Restore a backup (menu Project), or save what can be read with "
        "“annotator recover”."
    ),
}
_SAME_AS = {_LOCKED: _BUSY, _CANTOPEN: _IOERR, _NOTADB: _CORRUPT}


def fault(path: Path, error: BaseException | None) -> ProjectError | None:
    """The sentence for an error of the disk or the file; None for what is a mistake of ours, such as wrong SQL."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    if code == _MOVED:
        return lost(path)
    primary: int = code & 0xFF
    sentence = _SENTENCES.get(_SAME_AS.get(primary, primary))
    return ProjectError(tr(sentence, name=path)) if sentence else None


def names_nothing(error: BaseException | None) -> bool:
    """Whether a row was refused for naming another that is not there."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY


def lost(path: Path) -> ProjectLost:
    """The error of a file that is no longer the one that was opened."""
    return ProjectLost(
        tr(
            "{name} was moved, deleted or replaced while it was open, so nothing can be saved to it any more. "
            "Your work is still here: save it to another place.",
            name=path,
        )
    )


# What SQLite says of files and disks; what it says of statements is for us.
_OF_SQLITE = frozenset(
    (
        mark("unable to open database file"),
        mark("database or disk is full"),
        mark("disk I/O error"),
        mark("attempt to write a readonly database"),
        mark("database is locked"),
        mark("file is not a database"),
        mark("database disk image is malformed"),
    )
)


def reason(error: BaseException) -> str:
    """The cause of an error in a few words."""
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError) and cause.strerror:
        return why(cause)
    # SQLite heads what its checks find with a line of asterisks.
    said = " ".join(line for line in str(cause).splitlines() if not line.startswith("***"))
    return tr(said) if said in _OF_SQLITE else said or type(cause).__name__

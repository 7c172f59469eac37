"""One open project: its connections, and `transact`, the only door for writes."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import struct
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool, StaticPool

from annotator import __version__
from annotator.errors import ProjectError
from annotator.store import journal, processes, schema
from annotator.store.ids import new_uuid
from annotator.store.journal import ChangeSet

SUFFIX = ".annotator"
_AUTOCHECKPOINT = 1000  # pages of the write-ahead log after which a commit folds it in; SQLite's own default
Listener = Callable[[ChangeSet], None]
Reverses = tuple[str, int] | None  # "undo" or "redo", and the id of the step that is reversed
log = logging.getLogger(__name__)


def now() -> str:
    """UTC time as the project stores it: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _connect(path: Path, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, timeout=5.0, cached_statements=512
    )
    run = connection.execute
    for pragma in ("foreign_keys=ON", "trusted_schema=OFF", "cell_size_check=ON", "busy_timeout=5000"):
        run(f"PRAGMA {pragma}")
    mode = run("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        log.info("%s: no WAL here (%s); using TRUNCATE", path, mode)
        run("PRAGMA journal_mode=TRUNCATE")
    run("PRAGMA synchronous=FULL")
    run("PRAGMA temp_store=MEMORY")
    run(f"PRAGMA cache_size={-2_000 if read_only else -16_000}")  # KiB; there is a reader for each thread
    if read_only:
        run("PRAGMA query_only=ON")
    if run("PRAGMA foreign_keys").fetchone()[0] != 1 or run("PRAGMA synchronous").fetchone()[0] != 2:
        raise ProjectError(f"{path}: this SQLite cannot keep the project safe (foreign keys or full sync are off).")
    return connection


def _engine(path: Path, *, writer: bool) -> Engine:
    """An engine whose transactions are begun by us: the driver's own mode leaks savepoints and leading DDL."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, not writer),
        poolclass=StaticPool if writer else NullPool,
        isolation_level=None if writer else "AUTOCOMMIT",
        skip_autocommit_rollback=not writer,
    )
    if writer:

        @event.listens_for(engine, "begin")
        def begin_immediate(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        _ = begin_immediate
    return engine


def read_header(path: Path) -> int | None:
    """Schema version of a project file without opening it; None for a file that is not a project."""
    with open(path, "rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return None
    version, application = struct.unpack(">I", head[60:64])[0], struct.unpack(">I", head[68:72])[0]
    return version if application == schema.APPLICATION_ID else None


@dataclass(slots=True)
class Join:
    """Remembers the step that later edits of the same field join; see `Workspace.joined`."""

    step_id: int | None = None
    verb: str = ""


@cache
def _insertion(table: Any, columns: tuple[str, ...]) -> str:
    """The statement that inserts a row; as text, since one edit inserts several and Core takes 0.1 ms for each."""
    unknown = [c for c in columns if c not in table.columns]
    if unknown:
        raise KeyError(f"{table.name} has no columns {unknown}")
    names, marks = ", ".join(f'"{c}"' for c in columns), ", ".join("?" * len(columns))
    return f"INSERT INTO {table.name}({names}) VALUES ({marks})"


@dataclass(slots=True)
class Transaction:
    """What a verb writes through: SQL under one step."""

    connection: Connection
    step_id: int
    workspace: Workspace
    document_id: int | None = None

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """Run a SQLAlchemy statement."""
        return self.connection.execute(statement, parameters)

    def one(self, query: str, *values: Any) -> Any:
        """The first row that a query in text finds, or None; for what every edit asks, where Core is too slow."""
        return self.connection.exec_driver_sql(query, values).first()

    def all(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows that a query in text finds."""
        return [tuple(row) for row in self.connection.exec_driver_sql(query, values)]

    def insert(self, table: Any, **values: Any) -> int:
        """Insert one row and return its id; a `uuid` column is filled where not given."""
        if "uuid" in table.columns and values.get("uuid") is None:
            values["uuid"] = new_uuid()
        found = self.connection.exec_driver_sql(_insertion(table, tuple(values)), tuple(values.values()))
        return found.lastrowid

    def update(self, table: Any, row_id: int, **values: Any) -> int:
        """Update columns of one row; returns how many rows there were (0 or 1)."""
        return self.connection.execute(table.update().where(table.c.id == row_id), values).rowcount

    def delete(self, table: Any, row_id: int) -> int:
        """Delete one row; returns how many rows there were (0 or 1)."""
        return self.connection.execute(table.delete().where(table.c.id == row_id)).rowcount

    def insert_many(self, table: Any, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
        """Insert many rows at the driver's speed; the values must already be what SQLite stores."""
        if rows:
            self.connection.exec_driver_sql(_insertion(table, columns), rows)

    def next_id(self, table: Any) -> int:
        """The id that the next row of an undoable table gets; safe to use, since no one else writes now."""
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        return (self.connection.exec_driver_sql(query, (table.name,)).scalar() or 0) + 1

    def rename(self, **params: Any) -> None:
        """Set what the history says of this step, once the verb knows it."""
        self.connection.exec_driver_sql(
            "UPDATE step SET params = ? WHERE id = ?", (json.dumps(params, ensure_ascii=False), self.step_id)
        )


class Workspace:
    """An open project. Reads go through `read()`, writes through `transact()`, news through `listeners`."""

    def __init__(self, path: Path, annotator: str | None = None) -> None:
        self.path = path
        self.listeners: list[Listener] = []
        self._lock = threading.RLock()
        self._local = threading.local()  # of a block of code, see `joined`
        self._readers: dict[int, Connection] = {}  # by thread
        self._read_engine = _engine(path, writer=False)
        self._write_engine = _engine(path, writer=True)
        self._writer = self._write_engine.connect()
        self._identity = self._file_identity()
        self._in_transaction = False
        self._text: tuple[int, str] | None = None
        try:
            journal.install(self._writer)
            self._writer.commit()
            self._close_abandoned_steps()
            self.annotator_id = 0
            self.annotator_id = self.use_annotator(annotator or system_user())
        except BaseException:
            self.close()
            raise
        self._data_version = self._read_data_version()

    # -- opening and closing

    @classmethod
    def create(cls, path: Path | str, name: str | None = None, annotator: str | None = None) -> Workspace:
        """Make a new project file (suffix `.annotator` is added when missing). Refuses an existing file."""
        path = with_suffix(Path(path))
        if path.exists():
            raise ProjectError(f"{path} exists already; it was not changed. Choose another name or open it.")
        if not path.parent.is_dir():
            raise ProjectError(f"The folder {path.parent} does not exist; make it or choose another place.")
        temporary = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            _write_schema(temporary, name or path.stem)
            os.replace(temporary, path)
        except (OSError, sqlite3.Error, DBAPIError) as error:
            raise ProjectError(f"{path} could not be made: {_reason(error)}.") from error
        finally:
            for leftover in (temporary, Path(f"{temporary}-wal"), Path(f"{temporary}-shm")):
                leftover.unlink(missing_ok=True)
        return cls.open(path, annotator)

    @classmethod
    def open(cls, path: Path | str, annotator: str | None = None) -> Workspace:
        """Open a project; raises ProjectError with one sentence, and changes no byte of a file that is not ours."""
        path = Path(path)
        try:
            version = read_header(path)
        except OSError as error:
            raise ProjectError(f"{path} cannot be opened: {_reason(error)}.") from error
        if version is None:
            raise ProjectError(f"{path} is not an Annotator project; it was not changed.")
        if version > schema.SCHEMA_VERSION:
            raise ProjectError(
                f"{path} was made by a newer Annotator (schema {version}, this one knows {schema.SCHEMA_VERSION}); "
                "it was not changed. Install the newer version to open it."
            )
        if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
            raise ProjectError(f"{path} or its folder cannot be written to; copy the project to a folder of your own.")
        try:
            _quick_check(path)
            return cls(path, annotator)
        except (sqlite3.Error, DBAPIError) as error:
            raise ProjectError(f"{path} cannot be opened: {_reason(error)}.") from error

    def close(self) -> None:
        """Close all connections; the last one folds the WAL into the file."""
        for reader in self._readers.values():
            reader.close()
        self._readers.clear()
        self._writer.close()
        self._write_engine.dispose()
        self._read_engine.dispose()

    def _file_identity(self) -> tuple[int, int]:
        stat = os.stat(self.path)
        return stat.st_dev, stat.st_ino

    def _close_abandoned_steps(self) -> None:
        """A job's step that a crash left open is closed, so that it can be undone."""
        rows = self._writer.exec_driver_sql("SELECT id, owner FROM step WHERE state = 'open'").all()
        self._writer.commit()
        for step_id, owner in rows:
            if not processes.alive(owner):
                self.close_step(step_id)

    # -- reading

    def read(self) -> Connection:
        """This thread's reading connection; each statement sees the newest committed state.

        Kept by the thread's number: in a thread that Python did not start, `threading.local` is empty at each call.
        """
        thread = threading.get_ident()
        connection = self._readers.get(thread)
        if connection is None:
            connection = self._readers[thread] = self._read_engine.connect()
        return connection

    def text(self, document_id: int) -> str:
        """The text of record; the last one read is held, since marking asks for its words again and again.

        A text never changes, and the id of an article is never given twice.
        """
        held = self._text
        if held is None or held[0] != document_id:
            query = "SELECT text FROM document_text WHERE document_id = ?"
            held = document_id, self.read().exec_driver_sql(query, (document_id,)).scalar_one()
            self._text = held
        return held[1]

    def held_text(self, document_id: int) -> str | None:
        """The text of record where it is the one read last."""
        held = self._text
        return held[1] if held is not None and held[0] == document_id else None

    @contextmanager
    def snapshot(self) -> Generator[Connection]:
        """A reading connection that sees one moment for as long as it is held (exports)."""
        with self._read_engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            try:
                yield connection
            finally:
                connection.exec_driver_sql("ROLLBACK")

    def file_faults(self) -> list[str]:
        """What SQLite finds wrong with the file: damaged pages, rows that point nowhere. Reads all of it."""
        run = self.read().exec_driver_sql
        try:
            faults = [row[0] for row in run("PRAGMA integrity_check(100)") if row[0] != "ok"]
            rows = run("PRAGMA foreign_key_check").all()
        except DBAPIError as error:
            return [f"the file is damaged: {_reason(error)}"]
        return faults + [f"{row[0]} {row[1]} points to a row of {row[2]} that is not there" for row in rows]

    def _read_data_version(self) -> int:
        return self._writer.connection.dbapi_connection.execute("PRAGMA data_version").fetchone()[0]  # type: ignore[union-attr]

    def changed_elsewhere(self) -> bool:
        """Whether another process has written since the last call; tells the listeners if so."""
        if not self._lock.acquire(blocking=False):
            return False
        try:
            version = self._read_data_version()
            changed, self._data_version = version != self._data_version, version
        finally:
            self._lock.release()
        if changed:
            self._tell(ChangeSet(0, "elsewhere", reset=True))
        return changed

    # -- writing

    @contextmanager
    def transact(
        self, verb: str, /, *, document_id: int | None = None, reverses: Reverses = None, **params: Any
    ) -> Generator[Transaction]:
        """One step: everything written in the block commits together, or nothing does.

        A step that changed no row leaves no entry in the history. `params` are what the history shows of it;
        `reverses` is for undo and redo.
        """
        kind, target = reverses or ("do", None)
        with self._transaction() as tx:
            tx.document_id = document_id
            joined = self._joinable(verb)
            tx.step_id = joined or self._insert_step(verb, params, document_id, kind, target, "done")
            last = journal.last_change_id(self._writer) if joined else 0
            journal.begin(self._writer, tx.step_id)
            yield tx
            journal.end(self._writer)
            changes = journal.changes_of(self._writer, tx.step_id, last)
            if not changes and not joined:
                self._writer.exec_driver_sql("DELETE FROM step WHERE id = ?", (tx.step_id,))
        if changes:
            if (join := self._joining()) is not None:
                join.step_id, join.verb = tx.step_id, verb
            self._tell(ChangeSet(tx.step_id, verb, changes, document_id, kind))

    @contextmanager
    def joined(self, join: Join) -> Generator[None]:
        """Steps of one verb made in blocks with the same `join` become one step while nothing else comes between:
        what is typed into one field is one undo."""
        self._local.join = join
        try:
            yield
        finally:
            self._local.join = None

    def _joining(self) -> Join | None:
        """The join that this thread is in."""
        return getattr(self._local, "join", None)

    def _joinable(self, verb: str) -> int | None:
        join = self._joining()
        if join is None or join.step_id is None or join.verb != verb:
            return None
        newest = self._writer.exec_driver_sql("SELECT max(id) FROM step").scalar()
        return newest if newest == join.step_id else None

    def open_step(self, verb: str, /, *, reverses: Reverses = None, **params: Any) -> int:
        """Begin a step that a job fills in several transactions; undo skips it until `close_step`."""
        kind, target = reverses or ("do", None)
        with self._transaction():
            return self._insert_step(verb, params, None, kind, target, "open")

    @contextmanager
    def extend_step(self, step_id: int, verb: str, *, bulk: bool = False, kind: str = "do") -> Generator[Transaction]:
        """One transaction of an open step; with `bulk` it may only insert, which is journaled as ranges of ids.

        Ranges stand behind everything else of their transaction, so an edit in it would be undone in the wrong order:
        RuntimeError, and nothing is written.
        """
        with self._transaction() as tx:
            tx.step_id = step_id
            before, last = journal.sequences(self._writer) if bulk else {}, journal.last_change_id(self._writer)
            journal.begin(self._writer, step_id, bulk=bulk)
            yield tx
            journal.end(self._writer)
            if bulk:
                if journal.last_change_id(self._writer) != last:
                    raise RuntimeError("a bulk transaction may only insert")
                journal.record_ranges(self._writer, step_id, before)
            changes = journal.changes_of(self._writer, step_id, last)
        if changes:
            self._tell(ChangeSet(step_id, verb, changes, None, kind))

    def close_step(self, step_id: int, **params: Any) -> None:
        """End a job's step: it becomes one entry of the history, or goes where it changed nothing."""
        with self._transaction():
            run = self._writer.exec_driver_sql
            if params:
                run("UPDATE step SET params = ? WHERE id = ?", (json.dumps(params, ensure_ascii=False), step_id))
            if journal.size(self._writer, step_id):
                run("UPDATE step SET state = 'done', owner = NULL WHERE id = ?", (step_id,))
            else:
                run("DELETE FROM step WHERE id = ?", (step_id,))

    @contextmanager
    def much_writing(self) -> Generator[None]:
        """While it is held, no commit stops to fold the write-ahead log into the file: the job that writes much calls
        `fold_log` from its own thread, so that nobody's edit waits for it."""
        self._set_autocheckpoint(0)
        try:
            yield
        finally:
            self._set_autocheckpoint(_AUTOCHECKPOINT)
            self.fold_log()

    def _set_autocheckpoint(self, pages: int) -> None:
        with self._lock:
            self._writer.connection.dbapi_connection.execute(f"PRAGMA wal_autocheckpoint={pages}")  # type: ignore[union-attr]

    def fold_log(self) -> None:
        """Fold the write-ahead log into the file as far as no reader needs it; takes no lock that an edit wants."""
        self.read().exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)").all()

    @contextmanager
    def quiet(self) -> Generator[Connection]:
        """A transaction outside the history, for what is not undoable: search index, reading positions."""
        with self._transaction() as tx:
            yield tx.connection

    def is_writing(self) -> bool:
        """Whether another thread is in a transaction, so that a write would have to wait for it."""
        if not self._lock.acquire(blocking=False):
            return True
        self._lock.release()
        return False

    @contextmanager
    def _transaction(self) -> Generator[Transaction]:
        with self._lock:
            if self._in_transaction:
                raise RuntimeError("a verb called a verb that writes: transact does not nest")
            self._check_file()
            self._in_transaction = True
            try:
                with self._begin():
                    yield Transaction(self._writer, 0, self)
            except DBAPIError as error:
                if isinstance(error.orig, sqlite3.OperationalError):
                    raise ProjectError(f"{self.path}: nothing was saved: {_reason(error)}.") from error
                raise
            finally:
                self._in_transaction = False

    @contextmanager
    def _begin(self) -> Generator[None]:
        """Commit or roll back; a full disk has already rolled back by itself."""
        transaction = self._writer.begin()
        try:
            yield
            transaction.commit()
        except BaseException:
            raw = self._writer.connection.dbapi_connection
            if raw is not None and raw.in_transaction:
                raw.execute("ROLLBACK")
            transaction.close()
            raise

    def _insert_step(
        self, verb: str, params: dict[str, Any], document_id: int | None, kind: str, target: int | None, state: str
    ) -> int:
        owner = processes.me() if state == "open" else None
        return self._writer.exec_driver_sql(
            "INSERT INTO step(verb, params, annotator_id, document_id, created, kind, state, target_id, owner)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                verb,
                json.dumps(params, ensure_ascii=False) if params else "{}",
                self.annotator_id,
                document_id,
                now(),
                kind,
                state,
                target,
                owner,
            ),
        ).lastrowid

    def _check_file(self) -> None:
        """A deleted or replaced file would let commits succeed into nowhere."""
        try:
            same = self._file_identity() == self._identity
        except OSError:
            same = False
        if not same:
            raise ProjectError(
                f"{self.path} was moved, deleted or replaced while it was open; nothing more can be saved to it. "
                "Put it back or open the project again."
            )

    def _tell(self, changes: ChangeSet) -> None:
        for listener in tuple(self.listeners):
            try:
                listener(changes)
            except Exception:  # the step is committed: a view that fails must not look like a failed edit
                log.exception("a view failed on %s", changes.verb)

    # -- annotator

    def use_annotator(self, name: str) -> int:
        """Make the named annotator the current one, adding them when new; returns the id."""
        found = self.read().exec_driver_sql("SELECT id FROM annotator WHERE name = ?", (name,)).scalar()
        if found is None:
            with self.transact("annotator.add", name=name) as tx:
                found = tx.insert(schema.annotator, name=name)
                tx.connection.exec_driver_sql("UPDATE step SET undoable = 0 WHERE id = ?", (tx.step_id,))
        self.annotator_id = found
        return found


def with_suffix(path: Path) -> Path:
    """The path with `.annotator` added when it has another suffix or none."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _write_schema(path: Path, name: str) -> None:
    engine = _engine(path, writer=True)
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        raw.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
        with connection.begin():
            from annotator.store import presets
            from annotator.store.queries import search

            schema.metadata.create_all(connection, checkfirst=False)
            search.create(connection)
            row = {"uuid": new_uuid(), "name": name, "schema_version": schema.SCHEMA_VERSION, "created": now()}
            connection.execute(schema.project.insert(), row | {"app_version": __version__})
            presets.insert_default(connection)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


def _quick_check(path: Path) -> None:
    """The cheap part of SQLite's own check; the whole of it, and the hashes of the texts, are `annotator check`."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        if path.stat().st_size < 50_000_000:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise sqlite3.DatabaseError(f"the file is damaged ({found})")
        else:
            connection.execute("SELECT count(*) FROM project").fetchone()
    finally:
        connection.close()


def system_user() -> str:
    """The name of the account that runs the program."""
    for name in ("USER", "LOGNAME", "USERNAME"):
        if os.environ.get(name):
            return os.environ[name]
    try:
        return Path.home().name or "annotator"
    except RuntimeError:
        return "annotator"


def _reason(error: BaseException) -> str:
    cause = getattr(error, "orig", None) or error
    if isinstance(cause, OSError) and cause.strerror:
        return cause.strerror.lower()
    return str(cause) or type(cause).__name__

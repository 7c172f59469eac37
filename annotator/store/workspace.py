"""One open project: its connections, and `transact`, the only door for writes."""

from __future__ import annotations

import json
import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from annotator.errors import ProjectError, Refused
from annotator.store import backup, connecting, driver, files, journal, opening, places, processes, schema
from annotator.store.ids import now
from annotator.store.journal import ChangeSet
from annotator.store.transaction import Transaction
from annotator.words import mark, tr

_AUTOCHECKPOINT = 1000  # pages of the write-ahead log after which a commit folds it in; SQLite's own default
_FOLDED = 10  # steps of a job in the background after which the log is folded in
_RESTED = 0.05  # seconds after which a job that rests looks again
_PATIENCE = 0.03  # seconds that an edit may have to wait for those who still read from the write-ahead log
Listener = Callable[[ChangeSet], None]
Progress = tuple[int, int]  # what is done and all, of a job
Reverses = tuple[str, int] | None  # "undo" or "redo", and the id of the step that is reversed
log = logging.getLogger(__name__)


@dataclass(slots=True)
class Join:
    """Remembers the step that later edits of the same field join; see `Workspace.joined`."""

    step_id: int | None = None
    verb: str = ""


class Workspace:
    """An open project. Reads go through `read()`, writes through `transact()`, news through `listeners`."""

    def __init__(self, path: Path, annotator: str | None = None) -> None:
        self.listeners: list[Listener] = []
        self.before_large_step: Callable[[], None] = lambda: None  # told in the thread of the job that begins one
        self._lock = threading.RLock()
        self._local = threading.local()  # of a block of code, see `joined`
        self._in_transaction = False
        self._texts: dict[int, str] = {}  # by article
        self._snapshots: set[object] = set()  # one for each that is held
        self._retired: list[tuple[Connection, ...]] = []  # of a file that is no longer used
        self._connect(path)
        try:
            self._close_abandoned_steps()
            self.annotator_id = 0
            self.annotator_id = self.use_annotator(annotator or system_user())
        except BaseException:
            self.close()
            raise

    def _connect(self, path: Path) -> None:
        self.path, self._name = path, str(path)
        self.warning = places.warning(path)
        rollback = bool(self.warning)
        self._identity, self._readers = files.identity(path), dict[int, Connection]()  # readers by thread
        self._reading = connecting.reading_door(self._connect_reader)
        self._writer = connecting.writing_door(lambda: connecting.connect(path, rollback=rollback)).connect()
        try:
            self._log_identity = files.identity(files.beside(path, "-wal"))
            journal.install(self._writer)
            self._writer.commit()
            self._data_version = self._read_data_version()
        except BaseException:
            self._writer.close()
            raise

    def _connect_reader(self) -> sqlite3.Connection:
        """Another file in the place of ours would be read as ours."""
        self._check_file()
        try:
            return connecting.connect(self.path, read_only=True)
        except sqlite3.Error:
            self._check_file()  # it may have gone since
            raise

    # -- opening and closing

    @classmethod
    def create(cls, path: Path | str, name: str | None = None, annotator: str | None = None) -> Workspace:
        """Make a new project file (suffix `.annotator` is added when missing). Refuses an existing file."""
        path = files.with_suffix(Path(path))
        opening.make(path, name or path.stem)
        return cls.open(path, annotator)

    @classmethod
    def open(cls, path: Path | str, annotator: str | None = None) -> Workspace:
        """Open a project; raises ProjectError with one sentence, and changes no byte of a file that is not ours."""
        path = Path(path)
        opening.prepare(path)
        try:
            return cls(path, annotator)
        except (sqlite3.Error, DBAPIError) as error:
            reason = connecting.reason(error)
            raise ProjectError(tr("{path} cannot be opened: {reason}.", path=path, reason=reason)) from error

    def close(self) -> None:
        """Close all connections; the last one folds the WAL into the file."""
        for reader in (*self._readers.values(), *(one for group in self._retired for one in group)):
            reader.close()
        self._readers.clear()
        self._retired.clear()
        self._shorten_log()
        self._writer.close()

    def _shorten_log(self) -> None:
        """A thread that still reads keeps the last connection from doing this as it closes."""
        if not self._writer.closed and not self.is_lost and not self._raw().in_transaction:
            connecting.begin_log_anew(self._raw(), wait=0, shorten=True)

    # -- a file that is gone

    @property
    def is_lost(self) -> bool:
        """Whether the file was moved, deleted or replaced, so that nothing more can be saved to it. One `stat`."""
        return files.identity(self._name) != self._identity

    def _check_file(self) -> None:
        """A deleted or replaced file would let commits succeed into nowhere."""
        if self.is_lost:
            raise connecting.lost(self.path)

    def save_elsewhere_job(self, target: Path) -> Generator[tuple[int, int]]:
        """Job for a lost file: write all that was committed to a new one, read it back, and go on there.

        The open connection still holds the work. Raises ProjectError where the target exists or cannot be written;
        the work is still held then, and another place can be tried.
        """
        target = files.with_suffix(target)
        if target.exists():
            raise ProjectError(tr("{path} exists already; choose another name.", path=target))
        raw = self._raw()
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # a file that was moved is whole in its new place
        files.remove_logs(target)
        yield from backup.copy(raw, target)
        with self._lock:
            self._forget_log()
            self._retired.append((self._writer, *self._readers.values()))
            self._connect(target)

    def _forget_log(self) -> None:
        """A log left beside the old name would be replayed into whatever is put there next."""
        if self.is_lost and self._log_identity == files.identity(files.beside(self.path, "-wal")):
            files.remove_logs(self.path)

    def _raw(self) -> sqlite3.Connection:
        return driver.raw(self._writer)

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
            connection = self._readers[thread] = self._reading.connect()
        return connection

    def text(self, document_id: int) -> str:
        """The text of record; the two read last are held, since marking asks for the words of an article again and
        again, and another may stand beside it.

        A text never changes, and the id of an article is never given twice.
        """
        held = self._texts.get(document_id)
        if held is None:
            query = "SELECT text FROM document_text WHERE document_id = ?"
            held = self.read().exec_driver_sql(query, (document_id,)).scalar_one()
            self._texts = {**dict(list(self._texts.items())[-1:]), document_id: held}
        return held

    def held_text(self, document_id: int) -> str | None:
        """The text of record where it is one of those read last."""
        return self._texts.get(document_id)

    @contextmanager
    def snapshot(self) -> Generator[Connection]:
        """A reading connection that sees one moment for as long as it is held (exports)."""
        self._check_file()
        held = object()
        with self._moment() as connection:
            connection.exec_driver_sql("BEGIN")
            self._snapshots.add(held)
            try:
                yield connection
            finally:
                self._snapshots.discard(held)
                connection.exec_driver_sql("ROLLBACK")

    def _moment(self) -> AbstractContextManager[Connection]:
        """Without a write-ahead log whoever reads on keeps others from writing, so a copy is read."""
        return connecting.copied(self.path) if self.warning else self._reading.connect()

    def file_faults(self) -> list[str]:
        """What SQLite finds wrong with the file: damaged pages, rows that point nowhere. Reads all of it."""
        run = self.read().exec_driver_sql
        try:
            faults = [row[0] for row in run("PRAGMA integrity_check(100)") if row[0] != "ok"]
            rows = run("PRAGMA foreign_key_check").all()
        except DBAPIError as error:
            return [tr("the file is damaged: {reason}", reason=connecting.reason(error))]
        said = mark("{table} {id} points to a row of {parent} that is not there")
        return faults + [tr(said, table=table, id=i, parent=parent) for table, i, parent, _ in rows]

    def _read_data_version(self) -> int:
        return self._raw().execute("PRAGMA data_version").fetchone()[0]

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
        self.before_large_step()
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
            tx.step_id, tx.bulk = step_id, bulk
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
            self.fold_log(shorten=True)

    def _set_autocheckpoint(self, pages: int) -> None:
        with self._lock:
            self._raw().execute(f"PRAGMA wal_autocheckpoint={pages}")

    def fold_log(self, *, shorten: bool = False) -> bool:
        """Fold the write-ahead log into the file and begin it anew; whether all of it could be, since somebody who
        reads on keeps what they see. Edits wait for at most 30 ms."""
        if not connecting.fold_log(driver.raw(self.read())):
            return False
        with self._lock:  # by the writer, for which another connection's new log would look like a stranger's change
            return connecting.begin_log_anew(self._raw(), wait=_PATIENCE, shorten=shorten)

    def when_nobody_minds(self, steps: Iterator[Progress]) -> Generator[Progress]:
        """The steps of a job that writes much but can wait, such as the search index. It rests while a snapshot is
        held: for whoever holds it, the log would keep all that is written meanwhile, several times the project."""
        with self.much_writing():
            for number, step in enumerate(steps, 1):
                yield step
                if number % _FOLDED == 0:
                    self.fold_log()
                while self._snapshots:
                    time.sleep(_RESTED)
                    yield step

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
        self._check_file()
        with self._lock:
            if self._in_transaction:
                raise RuntimeError("a verb called a verb that writes: transact does not nest")
            self._in_transaction = True
            try:
                with self._begin():
                    yield Transaction(self._writer, 0, self)
            except UnicodeEncodeError as error:
                raise Refused(tr("The words hold half a character (a lone surrogate). Nothing was changed.")) from error
            except (DBAPIError, sqlite3.Error) as error:
                cause = getattr(error, "orig", error)
                fault = connecting.fault(self.path, cause)
                if fault is not None:
                    raise fault from error
                if connecting.names_nothing(cause):
                    raise Refused(
                        tr("Something that this belongs to is not there any more; it was deleted or undone meanwhile. "
                           "Nothing was changed.")
                    ) from error  # fmt: skip
                raise
            finally:
                self._in_transaction = False

    @contextmanager
    def _begin(self) -> Generator[None]:
        """Commit or roll back; a full disk has already rolled back by itself."""
        transaction = self._writer.begin()
        try:
            yield
            self._check_file()
            transaction.commit()
        except BaseException:
            raw = self._raw()
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            transaction.close()
            raise

    def _insert_step(
        self, verb: str, params: dict[str, Any], document_id: int | None, kind: str, target: int | None, state: str
    ) -> int:
        owner = processes.me() if state == "open" else None
        words = json.dumps(params, ensure_ascii=False) if params else "{}"
        values = verb, words, self.annotator_id, document_id, now(), kind, state, target, owner
        found = driver.run(
            self._writer,
            "INSERT INTO step(verb, params, annotator_id, document_id, created, kind, state, target_id, owner)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return found.lastrowid or 0

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


def system_user() -> str:
    """The name of the account that runs the program."""
    for name in ("USER", "LOGNAME", "USERNAME"):
        if os.environ.get(name):
            return os.environ[name]
    try:
        return Path.home().name or "annotator"
    except RuntimeError:
        return "annotator"

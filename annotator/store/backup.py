"""Backups: verified copies of a project that rotate in the user's data folder.

A copy is made page by page by SQLite's own backup, from one moment of the project, then read back: the file's own
check and the hash of every text. Only then does it take its name. It is one file, without a log beside it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue
from threading import Event, Thread
from typing import Any

from annotator import paths
from annotator.domain.stopping import Stopped, is_unwanted
from annotator.errors import ProjectError
from annotator.store import connecting, files
from annotator.words import tr

HOURLY = timedelta(hours=1)
# How many are kept of each kind; those made by hand stay. "damaged": the project itself was, when it was made.
KEPT = {"hourly": 12, "daily": 14, "large": 10, "upgrade": 10, "restore": 10, "repair": 10, "damaged": 3}
BY_HAND = "asked"
_SLICE = 500  # pages copied at a time
_OFTEN = 100_000  # instructions of SQLite between two questions whether the check is still wanted
_STAMP = "%Y%m%dT%H%M%S%fZ"
_NAME = re.compile(r"(\d{8}T\d{12}Z)-([a-z]+)\.annotator")
_PLACE = "place.txt"  # beside the backups: where the project was when the last one was made
_TEXTS = 200  # hashed at a time
Steps = Iterator[tuple[int, int]]


class ProjectBusy(ProjectError):
    """Another window or program has the project open."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when and why it was made."""

    path: Path
    made: datetime
    kind: str
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a project file holds. `last_step`: verb, parameters, annotator's name and time; None without history."""

    name: str
    articles: int
    annotations: int
    last_step_id: int
    last_step: tuple[str, dict[str, Any], str, str] | None


@dataclass(slots=True)
class Outcome:
    """What a job came to: the backup made (None: nothing had changed), and what is wrong with its project."""

    made: Path | None = None
    faults: list[str] = field(default_factory=list[str])


@contextmanager
def _said(path: Path) -> Generator[None]:
    """Errors of the disk as a sentence."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            tr("{path} could not be backed up: {reason}.", path=path, reason=connecting.reason(error))
        ) from error


# -- copying


def copy(source: sqlite3.Connection, target: Path, outcome: Outcome | None = None) -> Steps:
    """Job: the project as it stands now, written to a file and verified; yields (pages done, pages in all).

    Nobody who writes has to wait. `source` may be used from several threads (`connecting.connect`). Raises
    ProjectError where the copy is not what was read; an older file stays then.
    """
    outcome = Outcome() if outcome is None else outcome
    try:
        with files.written_whole(target) as temporary:
            yield from _copy_pages(source, temporary)
            yield from _verify(temporary, outcome)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            tr("{path} could not be written: {reason}.", path=target, reason=connecting.reason(error))
        ) from error
    outcome.made = target


def _copy_pages(source: sqlite3.Connection, target: Path) -> Steps:
    """One transaction holds the moment: else every commit of another connection would begin the copy anew."""
    held = source.execute("PRAGMA journal_mode").fetchone()[0] == "wal" and not source.in_transaction
    yield 0, 1
    if held:
        source.execute("BEGIN")
    try:
        with closing(sqlite3.connect(target, isolation_level=None, check_same_thread=False)) as copied:
            yield from _slices(source, copied)
            copied.execute("PRAGMA journal_mode=DELETE")
    finally:
        if held:
            source.execute("ROLLBACK")


def _slices(source: sqlite3.Connection, copied: sqlite3.Connection) -> Steps:
    """SQLite copies in a thread of its own, so that the job can tell how far it is, and be stopped, meanwhile."""
    told: SimpleQueue[tuple[int, int] | BaseException | None] = SimpleQueue()
    unwanted = Event()

    def tell(_: int, left: int, total: int) -> None:
        if unwanted.is_set():
            raise Stopped
        told.put((total - left, total))

    def work() -> None:
        try:
            source.backup(copied, pages=_SLICE, progress=tell)
            told.put(None)
        except BaseException as error:  # whatever it is, it is raised where the job runs
            told.put(error)

    thread = Thread(target=work, name="copying")
    thread.start()
    try:
        while (one := told.get()) is not None:
            if isinstance(one, BaseException):
                raise one
            yield one
    finally:
        unwanted.set()
        thread.join()


def _verify(path: Path, outcome: Outcome) -> Steps:
    """The file's own check must pass; texts that differ from their hash do so in the project, too, and are said."""
    with closing(sqlite3.connect(files.uri(path, "immutable=1"), uri=True)) as connection:
        found = _quick_check(connection)
        if found != "ok":
            raise sqlite3.DatabaseError(found)
        yield from text_faults(connection, outcome.faults)


def _quick_check(connection: sqlite3.Connection) -> str:
    """What SQLite says of the file; raises Stopped soon after the job is no longer wanted."""
    connection.set_progress_handler(lambda: int(is_unwanted()), _OFTEN)
    try:
        return connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.OperationalError as error:
        if is_unwanted():
            raise Stopped from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def text_faults(connection: sqlite3.Connection, faults: list[str]) -> Steps:
    """Job: compare every text with its hash; what differs is added to `faults`. Yields (articles done, in all)."""
    total, done, last = connection.execute("SELECT count(*) FROM document").fetchone()[0], 0, 0
    while rows := connection.execute(
        "SELECT d.id, d.text_sha256, CAST(t.text AS BLOB) FROM document d LEFT JOIN document_text t"
        " ON t.document_id = d.id WHERE d.id > ? ORDER BY d.id LIMIT ?", (last, _TEXTS)
    ).fetchall():  # fmt: skip
        for i, sha256, text in rows:
            if text is None or hashlib.sha256(text).hexdigest() != sha256:
                faults.append(tr("article {id}: its text is not the one that was imported", id=i))
        done, last = done + len(rows), rows[-1][0]
        yield done, total


# -- keeping


def folder_of(path: Path) -> Path:
    """Where the backups of this project are: by its own id, so that a moved or renamed project finds them."""
    with closing(sqlite3.connect(files.uri(path, "mode=ro"), uri=True)) as connection:
        uuid = connection.execute("SELECT uuid FROM project").fetchone()[0]
    return _folder(uuid)


def _folder(uuid: str) -> Path:
    return _all_folders() / re.sub(r"[^0-9A-Za-z-]", "_", uuid)[:64]


def _all_folders() -> Path:
    return paths.user_data_dir() / "backups"


def of_damaged(path: Path) -> list[Backup]:
    """The backups of what was at this place when they were made, newest first; for a file that cannot say its id."""
    place = str(path.absolute())
    for note in _all_folders().glob(f"*/{_PLACE}"):
        if note.read_text(encoding="utf-8", errors="surrogateescape") == place:
            return listed(note.parent)
    return []


def folder_beside(path: Path) -> Path:
    """Where backups lie beside the project, if the user wants that."""
    return path.with_name(f"{path.stem} backups")


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first."""
    found = [_backup(path) for path in folder.glob("*.annotator")] if folder.is_dir() else []
    return sorted((one for one in found if one is not None), key=lambda one: one.made, reverse=True)


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    made = datetime.strptime(named[1], _STAMP).replace(tzinfo=UTC)
    return Backup(path, made, named[2], path.stat().st_size)


def keep(path: Path, kind: str, *, beside: bool = False) -> Path:
    """Make a backup now and let older ones of its kind go; `beside`: one beside the project as well."""
    outcome = Outcome()
    for _ in keep_job(path, kind, outcome, beside=beside):
        pass
    assert outcome.made is not None
    return outcome.made


def keep_job(path: Path, kind: str, outcome: Outcome, *, beside: bool = False) -> Steps:
    """Job: `keep`."""
    moment = datetime.now(UTC)
    with _said(path), closing(connecting.connect(path, read_only=True)) as source:
        folder = _folder(source.execute("SELECT uuid FROM project").fetchone()[0])
        made = _private(folder) / f"{moment.strftime(_STAMP)}-{kind}.annotator"
        yield from copy(source, made, outcome)
        (folder / _PLACE).write_text(str(path.absolute()), encoding="utf-8", errors="surrogateescape")
    if outcome.faults:
        outcome.made = made.replace(made.with_name(made.name.replace(f"-{kind}.", "-damaged.")))
    kept = outcome.made or made
    rotate(folder)
    if beside:
        second = folder_beside(path)
        with _said(path), files.written_whole(_private(second) / kept.name) as temporary:
            shutil.copyfile(kept, temporary)
        rotate(second)


def _private(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def rotate(folder: Path) -> None:
    """Let go of the oldest backups of each kind above its number, and of what a crash left half-written."""
    yesterday = (datetime.now(UTC) - timedelta(days=1)).timestamp()
    for half in folder.glob(".*.new"):
        if half.stat().st_mtime < yesterday:
            half.unlink(missing_ok=True)
    by_kind: dict[str, list[Backup]] = {}
    for one in listed(folder):
        by_kind.setdefault(one.kind, []).append(one)
    for kind, kept in KEPT.items():
        for old in by_kind.get(kind, [])[kept:]:
            old.path.unlink(missing_ok=True)


def due(path: Path, now: datetime | None = None) -> str | None:
    """The kind of backup that it is time for while somebody works; None where nothing changed or it is too early."""
    now = now or datetime.now(UTC)
    with _said(path):
        made = listed(folder_of(path))
        if made and (now - made[0].made < HOURLY or not changed_since(path, made[0])):
            return None
    return "hourly" if any(one.kind == "daily" and one.made.date() == now.date() for one in made) else "daily"


def changed_since(path: Path, backup: Backup) -> bool:
    """Whether a step was made in the project since this backup, or it was undone."""
    with closing(sqlite3.connect(files.uri(path, "mode=ro"), uri=True)) as connection:
        newest = connection.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0]
    try:
        return newest != contents(backup.path).last_step_id
    except ProjectError:
        return True


def before_large_step(path: Path, kind: str = "large", *, beside: bool = False) -> None:
    """A backup unless the newest one already holds everything."""
    with _said(path):
        made = listed(folder_of(path))
        needed = not made or changed_since(path, made[0])
    if needed:
        keep(path, kind, beside=beside)


# -- restoring


def contents(path: Path) -> Contents:
    """What a backup holds, read without changing it. Raises ProjectError for what is no project."""
    try:
        found = files.header(path)
        if found is None or not found.is_ours:
            raise ProjectError(tr("{path} is not an Annotator project.", path=path))
        mode = "mode=ro" if files.has_log(path) else "immutable=1"
        with closing(sqlite3.connect(files.uri(path, mode), uri=True)) as connection:
            return _contents(connection)
    except (OSError, sqlite3.Error) as error:
        raise ProjectError(
            tr("{path} cannot be read: {reason}.", path=path, reason=connecting.reason(error))
        ) from error


def _contents(connection: sqlite3.Connection) -> Contents:
    def one(query: str) -> Any:
        return connection.execute(query).fetchone()

    step = one(
        "SELECT s.verb, s.params, coalesce(a.name, ''), s.created, s.id FROM step s"
        " LEFT JOIN annotator a ON a.id = s.annotator_id ORDER BY s.id DESC LIMIT 1"
    )
    return Contents(
        one("SELECT name FROM project")[0],
        one("SELECT count(*) FROM document")[0],
        one("SELECT count(*) FROM annotation")[0],
        step[4] if step else 0,
        (step[0], json.loads(step[1]), step[2], step[3]) if step else None,
    )


def restore_job(backup: Path, project: Path, outcome: Outcome) -> Steps:
    """Job: put a backup into the place of a project, which is itself backed up before; `outcome.made`: that backup.

    Raises ProjectError, with nothing changed, for a backup that is not whole and a project that another window or
    program has open. A damaged project is kept as it is, beside the new one.
    """
    found = contents(backup)
    if project.exists() and backup.resolve() == project.resolve():
        raise ProjectError(tr("{path} is the project itself.", path=backup))
    if project.exists():
        yield from _set_aside(project, outcome)
    else:
        files.remove_logs(project)
    with closing(sqlite3.connect(files.uri(backup, "mode=ro"), uri=True, check_same_thread=False)) as source:
        verified = Outcome()
        yield from copy(source, project, verified)
    outcome.faults = verified.faults
    assert contents(project) == found


def _set_aside(project: Path, outcome: Outcome) -> Steps:
    """Back up what is about to be replaced; what cannot be read is kept as it is."""
    try:
        _fold_log(project)
        yield from keep_job(project, "restore", outcome)
    except ProjectBusy:
        raise
    except (sqlite3.DatabaseError, ProjectError):
        _keep_damaged(project, outcome)


def _fold_log(project: Path) -> None:
    """Leave no log beside the file; only possible while nobody else has it open."""
    try:
        with closing(sqlite3.connect(files.uri(project, "mode=rw"), uri=True, isolation_level=None)) as connection:
            if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
                raise ProjectBusy(_busy(project))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise ProjectBusy(_busy(project)) from error
        raise


def _busy(project: Path) -> str:
    return tr("{path} is open in another window or program; close it there first. Nothing was changed.", path=project)


def _keep_damaged(project: Path, outcome: Outcome) -> None:
    """A file that cannot be read is moved aside with its log, byte by byte."""
    aside = project.with_name(f"{project.stem} damaged {datetime.now(UTC).strftime(_STAMP)}{project.suffix}")
    os.replace(project, aside)
    for end in ("-wal", "-journal"):
        log = files.beside(project, end)
        if log.exists():
            os.replace(log, files.beside(aside, end))
    outcome.made = aside


def run(job: Generator[tuple[int, int]] | Steps) -> None:
    """Run a job to its end."""
    for _ in job:
        pass

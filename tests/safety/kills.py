"""kill -9 at any moment of marking, importing, exporting, backing up and upgrading; then the program opens it again.

`python -m tests.safety.kills ROUNDS [SEED]`: one process that has loaded everything forks a child for each round.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.store import backup, files, schema, upgrade
from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import history
from tests.safety import marking_run
from tests.transfer_kit import RUSSIAN, article, export_file, import_files, write_lines

LONGEST = 0.12  # seconds that a child works before it is killed
ARTICLES = 400
FULL = 100  # rounds from which an upgrade is killed before each of its statements, not just before some
STATEMENTS = (
    "CREATE TABLE later(id INTEGER PRIMARY KEY, words TEXT NOT NULL)",
    "INSERT INTO later(words) SELECT title FROM document",
    "ALTER TABLE claim ADD COLUMN later TEXT",
    "UPDATE claim SET later = text",
    "CREATE INDEX claim_later ON claim(later)",
)
Say = Callable[[int], None]


@contextmanager
def a_later_schema() -> Iterator[None]:
    """As if the program knew a schema after the present one, so that the present one is old."""
    present = schema.SCHEMA_VERSION
    schema.SCHEMA_VERSION = present + 1
    upgrade.STEPS[present] = STATEMENTS
    try:
        yield
    finally:
        schema.SCHEMA_VERSION = present
        del upgrade.STEPS[present]


# -- what the children do


def mark(project: Path, say: Say) -> None:
    workspace = Workspace.open(project, "aru")
    say(_steps(workspace))
    for number in range(100_000):
        marking_run.act(workspace, number)
        say(_steps(workspace))


def import_(project: Path, say: Say) -> None:
    workspace = Workspace.open(project, "aru")
    say(0)
    import_files(workspace, project.with_name("many.jsonl"))


def export(project: Path, say: Say) -> None:
    workspace = Workspace.open(project, "aru")
    say(0)
    for _ in range(100_000):
        export_file(workspace, project.with_name("out.jsonl"))


def back_up(project: Path, say: Say) -> None:
    say(0)
    for _ in range(100_000):
        backup.keep(project, "hourly")


def upgrade_(project: Path, say: Say) -> None:
    say(0)
    with a_later_schema():
        Workspace.open(project, "aru")


# -- what must hold afterwards


def _steps(workspace: Workspace) -> int:
    return workspace.read().exec_driver_sql("SELECT count(*) FROM step").scalar_one()


def _faults(workspace: Workspace) -> list[str]:
    with workspace.snapshot() as connection:
        return workspace.file_faults() + [fault for _, _, said in check(connection) for fault in said]


def marked(project: Path, promised: int) -> str:
    with closing(Workspace.open(project, "aru")) as workspace:
        steps = _steps(workspace)
        if not promised <= steps <= promised + 1:
            return f"{promised} steps were promised, {steps} are there"
        while history.undo(workspace) is not None:
            pass
        left = workspace.read().exec_driver_sql("SELECT count(*) FROM annotation").scalar_one()
        return f"{left} annotations cannot be undone" if left else "; ".join(_faults(workspace))


def imported(project: Path, _: int) -> str:
    """What was imported before the end stays, as a step that can be undone."""
    with closing(Workspace.open(project, "aru")) as workspace:
        run = workspace.read().exec_driver_sql
        if run("SELECT count(*) FROM step WHERE state = 'open'").scalar_one():
            return "the step of the import is still open"
        faults = _faults(workspace)
        while history.undo(workspace) is not None:
            pass
        left = run("SELECT count(*) FROM document").scalar_one()
        return f"{left} articles cannot be undone" if left else "; ".join(faults)


def exported(project: Path, _: int) -> str:
    lines = project.with_name("out.jsonl").read_text("utf-8").splitlines()
    if lines == ["older"]:
        return ""
    whole = [json.loads(line)["title"] for line in lines]
    return "" if len(whole) == 3 else f"{len(whole)} articles in the file"


def backed_up(project: Path, _: int) -> str:
    for one in backup.listed(backup.folder_of(project)):
        faults: list[str] = []
        with closing(sqlite3.connect(files.uri(one.path, "immutable=1"), uri=True)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
                return f"{one.path.name} is damaged"
            backup.run(backup.text_faults(connection, faults))
        if faults:
            return faults[0]
    return ""


def upgraded(project: Path, _: int) -> str:
    """Old or new and nothing between; the next start brings it up to date."""
    before = files.header(project).version
    with closing(sqlite3.connect(project)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        is_new = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'claim_later'").fetchone()[0]
    if is_new != version - schema.SCHEMA_VERSION:
        return f"version {version} ({before}) with {is_new} of the new index"
    with a_later_schema(), closing(Workspace.open(project, "aru")) as workspace:
        titles = workspace.read().exec_driver_sql("SELECT count(*) FROM later").scalar_one()
        faults = _faults(workspace)
    if titles != 3 or faults:
        return f"{titles} titles, {faults}"
    return "" if any(one.kind == "upgrade" for one in backup.listed(backup.folder_of(project))) else "no backup"


KINDS: dict[str, tuple[Callable[[Path, Say], None], Callable[[Path, int], str]]] = {
    "marking": (mark, marked),
    "importing": (import_, imported),
    "exporting": (export, exported),
    "backing up": (back_up, backed_up),
    "upgrading": (upgrade_, upgraded),
}


def _child(project: Path, work: Callable[[Path, Say], None], pipe: int) -> None:
    def say(number: int) -> None:
        os.write(pipe, f"{number}\n".encode())

    try:
        work(project, say)
    finally:
        os._exit(0)


def killed(project: Path, kind: str, delay: float) -> str:
    """Kill a child some time after it has begun; returns what is wrong afterwards, or nothing."""
    work, look = KINDS[kind]
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        _child(project, work, writer)
    os.close(writer)
    with os.fdopen(reader, "rb", buffering=0) as told:
        heard = told.read(64)
        select.select([], [], [], delay)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        heard += told.read() or b""
    numbers = heard.split(b"\n")[:-1]
    return look(project, int(numbers[-1]))


def killed_before_statement(project: Path, number: int) -> str:
    """Kill an upgrade just before one of its statements."""
    child = os.fork()
    if child == 0:
        heard: list[str] = []

        def hear(statement: str) -> None:
            if len(heard) == number:
                os.kill(os.getpid(), signal.SIGKILL)
            heard.append(statement)

        with a_later_schema():
            upgrade.upgrade(project, schema.SCHEMA_VERSION - 1, hear)
        os._exit(0)
    os.waitpid(child, 0)
    return upgraded(project, 0)


def rounds(number: int, seed: int) -> list[str]:
    """Kill so many times, each kind in turn, and the upgrade before its statements; returns what was wrong."""
    chance, wrong = random.Random(seed), list[str]()
    with tempfile.TemporaryDirectory() as name:
        os.environ["XDG_DATA_HOME"] = name
        folder = Path(name)
        start = marking_run.make(folder)
        write_lines(folder / "many.jsonl", *(article(n, f"{n}: {RUSSIAN}") for n in range(10, 10 + ARTICLES)))
        project = folder / "work" / "p.annotator"

        def fresh() -> Path:
            shutil.rmtree(project.parent, ignore_errors=True)
            project.parent.mkdir()
            shutil.copy(start, project)
            shutil.copy(folder / "many.jsonl", project.parent)
            (project.parent / "out.jsonl").write_text("older\n")
            return project

        for i in range(number):
            kind = list(KINDS)[i % len(KINDS)]
            delay = chance.random() * LONGEST
            if said := killed(fresh(), kind, delay):
                wrong.append(f"{kind}, after {delay * 1e3:.1f} ms: {said}")
        for i in range(0, len(STATEMENTS) + 6, 1 if number >= FULL else 4):
            if said := killed_before_statement(fresh(), i):
                wrong.append(f"upgrading, before statement {i}: {said}")
    return wrong


if __name__ == "__main__":
    found = rounds(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    for line in found:
        print(line)
    sys.exit(1 if found else 0)

"""A run of marking through the program's own verbs, which promises each step on its standard output.

`python -m tests.safety.marking_run PROJECT STEPS [off]`: after each step it prints its number and the digest of the
project; "off" turns SQLite's syncing off, for the control that must fail.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import sys
from pathlib import Path
from typing import Any

from annotator.store import connecting
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, documents, history
from tests.transfer_kit import RUSSIAN, article, import_files, write_lines

TABLES = ("annotation", "annotation_fragment", "document", "document_status", "step", "change")
_FOLDS = 40  # pages of the log after which it is folded in: a run of some hundred steps folds it several times


def digest(connection: Any) -> str:
    """What the project holds, in sixteen letters. Works on a connection of SQLAlchemy or of sqlite3."""
    run = connection.exec_driver_sql if hasattr(connection, "exec_driver_sql") else connection.execute
    found = hashlib.sha256()
    for table in TABLES:
        for row in run(f"SELECT * FROM {table} ORDER BY id"):
            found.update(repr(tuple(row)).encode())
    return found.hexdigest()[:16]


def act(workspace: Workspace, number: int) -> None:
    """One step, of a kind that depends on its number."""
    newest = workspace.read().exec_driver_sql("SELECT max(id) FROM annotation").scalar()
    kind = number % 12
    if newest is None or kind < 6:
        start = number * 7 % 60
        annotate.mark(workspace, number % 3 + 1, 2 + number % 5, [(start, start + 3 + number // 60)])
    elif kind < 8:
        annotate.set_note(workspace, newest, f"note {number} " * (number % 40 + 1))
    elif kind == 8:
        history.undo(workspace)
    elif kind == 9:
        history.redo(workspace)
    elif kind == 10:
        documents.set_status(workspace, [number % 3 + 1], ("in work", "done")[number // 12 % 2])
    else:
        annotate.delete(workspace, [newest])


def without_sync() -> None:
    """Every connection from now on trusts the disk to have written what it was given."""
    real = connecting.connect

    def connect(*arguments: Any, **settings: Any) -> sqlite3.Connection:
        connection = real(*arguments, **settings)
        connection.execute("PRAGMA synchronous=OFF")
        return connection

    connecting.connect = connect


def main(path: Path, steps: int, *, synced: bool) -> None:
    """Work, and say what is done."""
    if not synced:
        without_sync()
    workspace = Workspace.open(path, "aru")
    workspace._set_autocheckpoint(_FOLDS)  # type: ignore[reportPrivateUsage]
    os.write(1, f"-1 {digest(workspace.read())}\n".encode())
    for number in range(steps):
        act(workspace, number)
        os.write(1, f"{number} {digest(workspace.read())}\n".encode())
    os._exit(0)  # without closing, as a power cut does


def make(folder: Path) -> Path:
    """The project that the run begins with."""
    workspace = Workspace.create(folder / "p", annotator="aru")
    import_files(workspace, write_lines(folder / "in.jsonl", *(article(n, f"{n}. {RUSSIAN}") for n in range(1, 4))))
    workspace.close()
    return workspace.path


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), synced=len(sys.argv) < 4)

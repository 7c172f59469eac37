"""`db/schema.sql`: the schema as SQLite has it, so that a change of it is seen in a diff."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator import paths
from annotator.store.schema import SCHEMA_VERSION
from annotator.store.workspace import Workspace

HEAD = """\
-- Schema {version} as SQLite has it. Written, never edited: annotator/store/schema.py is where it is made.
-- ANNOTATOR_WRITE_GOLDEN=1 ./run.sh test tests/unit/store/test_schema_sql.py writes it anew.
"""


def schema_of(project: Path) -> str:
    """The statements that made its tables and indexes, without SQLite's own and the inner parts of a search index."""
    with closing(sqlite3.connect(project)) as connection:
        virtual = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%'")
        ]
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type != 'table', name"
        )
        statements = [
            "\n".join(line.rstrip().replace("\t", "    ") for line in sql.splitlines())
            for name, sql in rows
            if not name.startswith("sqlite_") and not any(name.startswith(f"{table}_") for table in virtual)
        ]
    return HEAD.format(version=SCHEMA_VERSION) + "".join(f"\n{statement};\n" for statement in statements)


def test_the_file_says_what_a_new_project_holds(tmp_path: Path) -> None:
    project = tmp_path / "new.annotator"
    Workspace.create(project).close()
    written = paths.database("schema.sql")
    if os.environ.get("ANNOTATOR_WRITE_GOLDEN"):
        written.write_text(schema_of(project), encoding="utf-8")
    assert written.read_text(encoding="utf-8") == schema_of(project)

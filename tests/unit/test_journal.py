"""The journal: whatever is written comes back by undo and goes again by redo, across restarts and crashes."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import CheckConstraint, Integer, Table
from sqlalchemy.exc import IntegrityError

from annotator.errors import Refused
from annotator.store import journal, schema
from annotator.store.ids import new_uuid
from annotator.store.journal import ChangeSet
from annotator.store.transaction import Transaction
from annotator.store.workspace import Join, Workspace
from annotator.verbs import annotate, documents, history
from annotator.verbs.import_reading import ImportOptions
from annotator.verbs.importing import import_job
from tests.transfer_kit import (
    KAZAKH,
    TOOLS,
    article,
    count,
    import_files,
    import_sources,
    new_project,
    rows,
    write_lines,
)

ROOT = Path(__file__).parents[2]
State = dict[str, list[tuple[Any, ...]]]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project")
    yield workspace
    workspace.close()


def state(workspace: Workspace) -> State:
    """Every row of every undoable table."""
    return {table.name: rows(workspace, f"SELECT * FROM {table.name} ORDER BY id") for table in schema.UNDOABLE}


# -- the random walk


def _choices(table: Table) -> dict[str, list[str]]:
    """The values that CHECK constraints allow, by column."""
    found: dict[str, list[str]] = {}
    for constraint in table.constraints:
        text = str(constraint.sqltext) if isinstance(constraint, CheckConstraint) else ""
        if values := re.findall(r"= '([^']*)'", text):
            found[text.split()[0]] = values
    return found


CHOICES = {table.name: _choices(table) for table in schema.UNDOABLE}


class Walk:
    """Random writes over all undoable tables, each step with several edits of few rows."""

    def __init__(self, workspace: Workspace, seed: int) -> None:
        self.random = random.Random(seed)
        self.workspace = workspace
        self.wanted: set[tuple[str, str]] = set()  # what is still to be done once, table and operation
        self._recent: list[tuple[Table, int]] = []

    def value(self, tx: Transaction, table: Table, name: str) -> Any:
        """A value that the column may hold; a foreign key points to a row that is there, where one is."""
        column = table.columns[name]
        if name == "uuid":
            return new_uuid()
        for key in column.foreign_keys:
            ids = self.ids(tx, key.column.table)
            return self.random.choice(ids) if ids and not (column.nullable and self.random.random() < 0.3) else None
        if name in CHOICES[table.name]:
            return self.random.choice(CHOICES[table.name][name])
        if column.nullable and self.random.random() < 0.3:
            return None
        if name in ("start", "end"):
            return self.random.randrange(0, 50) + (50 if name == "end" else 0)
        if isinstance(column.type, Integer):
            return self.random.randrange(0, 1000)
        return self.random.choice(["", "ә\n", "\u2028", "'; --", '{"a": "\\""}', "😀"]) + str(self.random.random())

    def ids(self, tx: Transaction, table: Table) -> list[int]:
        return [row[0] for row in tx.connection.exec_driver_sql(f"SELECT id FROM {table.name} ORDER BY id")]

    def edit(self, tx: Transaction) -> None:
        """One insert, update or delete; one that breaks a rule of the schema is taken back."""
        tx.connection.exec_driver_sql("SAVEPOINT edit")
        try:
            self._edit(tx)
        except (IntegrityError, sqlite3.IntegrityError):
            tx.connection.exec_driver_sql("ROLLBACK TO edit")
        tx.connection.exec_driver_sql("RELEASE edit")

    def _edit(self, tx: Transaction) -> None:
        table, row_id = self._target(tx)
        kind = self.random.choices(("insert", "update", "delete"), (5, 5, 2))[0]
        if self.wanted and self.random.random() < 0.5:
            name, kind = self.random.choice(sorted(self.wanted))
            table = schema.metadata.tables[name]
            row_id = self.random.choice(self.ids(tx, table) or [0]) or None
        columns = [column.name for column in table.columns if column.name != "id"]
        if table is schema.annotator and row_id == self.workspace.annotator_id:
            row_id = None  # who walks must be found again by name
        if kind == "insert" or row_id is None:
            kind = "insert"
            row_id = tx.insert(table, **{name: self.value(tx, table, name) for name in columns})
        elif kind == "update":
            for _ in range(self.random.randint(1, 3)):
                some = self.random.sample(columns, self.random.randint(1, min(3, len(columns))))
                tx.update(table, row_id, **{name: self.value(tx, table, name) for name in some})
        else:
            tx.delete(table, row_id)
        self.wanted.discard((table.name, kind))
        self._recent = [*self._recent[-5:], (table, row_id)]

    def _target(self, tx: Transaction) -> tuple[Table, int | None]:
        """A row of any table, often one that has just been edited."""
        if self._recent and self.random.random() < 0.4:
            return self.random.choice(self._recent)
        table = self.random.choice(schema.UNDOABLE)
        ids = self.ids(tx, table)
        return table, self.random.choice(ids) if ids else None

    def step(self) -> None:
        """One ordinary step."""
        with self.workspace.transact("walk") as tx:
            for _ in range(self.random.randint(1, 12)):
                self.edit(tx)

    def job(self) -> None:
        """One step of several transactions: bulk ones that insert, others that edit what these have inserted."""
        step = self.workspace.open_step("walk.job")
        for _ in range(self.random.randint(1, 4)):
            with self.workspace.extend_step(step, "walk.job", bulk=self.random.random() < 0.7) as tx:
                first = tx.next_id(schema.entity)
                number = self.random.randint(2, 300)
                made = [(first + n, new_uuid(), f"entity {n}") for n in range(number)]
                tx.insert_many(schema.entity, ("id", "uuid", "name"), made)
                aliases = [(first + n, f"alias {n}", f"alias {n}") for n in range(0, number, 2)]
                tx.insert_many(schema.entity_alias, ("entity_id", "form", "fold"), aliases)
            if self.random.random() < 0.7:
                with self.workspace.extend_step(step, "walk.job") as tx:
                    tx.update(schema.entity, first + number // 2, note="changed at once", merged_into=first)
                    tx.delete(schema.entity, first + number - 1)
                    for _ in range(self.random.randint(0, 4)):
                        self.edit(tx)
        self.workspace.close_step(step)


@pytest.mark.parametrize("seed", range(3))
def test_a_random_walk_comes_back_by_undo_and_goes_again_by_redo(tmp_path: Path, seed: int) -> None:
    workspace = new_project(tmp_path / "walk")
    walk = Walk(workspace, seed)
    states, at = [state(workspace)], 0
    for _ in range(35):
        action = walk.random.choices(("step", "job", "undo", "redo", "reopen"), (10, 2, 5, 4, 1))[0]
        if action in ("step", "job"):
            newest = history.next_undo(workspace)
            walk.job() if action == "job" else walk.step()
            if history.next_undo(workspace) != newest:
                del states[at + 1 :]
                states.append(state(workspace))
                at += 1
        elif action == "reopen":
            workspace.close()
            walk.workspace = workspace = Workspace.open(workspace.path, "aru")
        else:
            at += _go(workspace, action, walk.random.random() < 0.5)
        assert state(workspace) == states[at], (seed, action)
    while at:
        at += _go(workspace, "undo", False)
        assert state(workspace) == states[at]
    for expected in states[1:]:
        _go(workspace, "redo", True)
        assert state(workspace) == expected
    assert workspace.file_faults() == []
    workspace.close()


def _go(workspace: Workspace, kind: str, as_job: bool) -> int:
    """Undo or redo one step, in one transaction or as a job; returns how far that went."""
    step = history.next_undo(workspace) if kind == "undo" else history.next_redo(workspace)
    if step is None:
        return 0
    if as_job:
        for _ in history.reverse_job(workspace, step, kind):
            pass
    else:
        assert (history.undo if kind == "undo" else history.redo)(workspace) == step
    return -1 if kind == "undo" else 1


def test_the_walk_reaches_every_table_by_every_operation(tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "walk")
    walk = Walk(workspace, 1)
    walk.wanted = {(table.name, kind) for table in schema.UNDOABLE for kind in ("insert", "update", "delete")}
    for _ in range(300):
        walk.step()
        if not walk.wanted:
            break
    assert not walk.wanted
    while history.undo(workspace) is not None:
        pass
    assert [name for name, left in state(workspace).items() if left] == ["annotator", "label"]
    workspace.close()


def test_undoable_tables_hold_what_an_image_can(project: Workspace) -> None:
    """Integer ids that are never given twice, and nothing but whole numbers and text."""
    for table in schema.UNDOABLE:
        assert table.dialect_options["sqlite"]["autoincrement"], table.name
        assert {type(column.type).__name__ for column in table.columns} <= {"Integer", "Text"}, table.name


# -- what a step is


def _imported(project: Workspace) -> int:
    from annotator.domain.records import SourceDocument

    return import_sources(project, [SourceDocument(article(1, KAZAKH), "made", "")]).added[0]


def test_several_edits_of_one_row_in_a_step_are_undone_in_the_right_order(project: Workspace) -> None:
    i = _imported(project)
    before = state(project)
    with project.transact("test") as tx:
        for title in ("one", "two", "three"):
            tx.update(schema.document, i, title=title)
        tx.delete(schema.document, i)
    history.undo(project)
    assert state(project) == before


def test_a_step_holds_images_of_changed_columns_alone(project: Workspace) -> None:
    i = _imported(project)
    documents.set_field(project, [i], "outlet", "paper")
    ((before,),) = rows(project, "SELECT before FROM change WHERE op = 'update' ORDER BY id DESC LIMIT 1")
    assert set(json.loads(before)) == {"outlet", "modified"}


def test_deleting_an_article_takes_and_returns_all_that_hangs_on_it(project: Workspace, tmp_path: Path) -> None:
    from tests.transfer_kit import everything

    import_files(project, write_lines(tmp_path / "in.jsonl", *everything()))
    before = state(project)
    documents.delete_documents(project, [1, 2])
    assert count(project, "annotation") == count(project, "claim") == count(project, "attribution") == 0
    history.undo(project)
    assert state(project) == before


def test_a_step_that_changes_nothing_is_none(project: Workspace) -> None:
    i = _imported(project)
    steps = count(project, "step")
    with project.transact("nothing"):
        pass
    with project.transact("the same again") as tx:
        tx.update(schema.document, i, title="Article 1", date="2026-03-14", outlet=None)
    project.close_step(project.open_step("nothing"))
    assert count(project, "step") == steps


def test_an_error_undoes_data_and_journal_together(project: Workspace) -> None:
    i = _imported(project)
    before, steps, changes = state(project), count(project, "step"), count(project, "change")
    heard: list[ChangeSet] = []
    project.listeners.append(heard.append)
    with pytest.raises(ZeroDivisionError), project.transact("test") as tx:
        tx.update(schema.document, i, title="changed")
        raise ZeroDivisionError
    assert (state(project), count(project, "step"), count(project, "change"), heard) == (before, steps, changes, [])


@pytest.mark.logs("a view failed on test")
def test_a_listener_that_raises_does_not_reach_the_verb(project: Workspace) -> None:
    i = _imported(project)
    heard: list[ChangeSet] = []

    def broken(changes: ChangeSet) -> None:
        raise RuntimeError("a view")

    project.listeners += [broken, heard.append]
    with project.transact("test") as tx:
        tx.update(schema.document, i, title="changed")
    assert [changes.ids("document", "update") for changes in heard] == [[i]]


def test_listeners_hear_of_undo_and_redo_like_of_any_step(project: Workspace) -> None:
    i = _imported(project)
    documents.set_field(project, [i], "title", "new")
    heard: list[ChangeSet] = []
    project.listeners.append(heard.append)
    history.undo(project)
    history.redo(project)
    assert [(changes.kind, changes.ids("document")) for changes in heard] == [("undo", [i]), ("redo", [i])]


def test_typing_in_one_field_is_one_step(project: Workspace) -> None:
    i = _imported(project)
    join = Join()
    for words in ("a", "ab", "abc"):
        with project.joined(join):
            documents.set_field(project, [i], "title", words)
    documents.set_field(project, [i], "outlet", "x")
    with project.joined(join):
        documents.set_field(project, [i], "title", "abcd")
    titles = []
    for _ in range(4):
        titles.append(rows(project, "SELECT title FROM document") or None)
        history.undo(project)
    assert titles == [[("abcd",)], [("abc",)], [("abc",)], [("Article 1",)]]


def test_only_a_new_step_of_ones_own_clears_redo(project: Workspace) -> None:
    i = _imported(project)
    documents.set_field(project, [i], "title", "new")
    history.undo(project)
    job = project.open_step("job")
    assert history.next_redo(project) is not None
    project.close_step(job)
    assert history.next_redo(project) is not None
    documents.set_field(project, [i], "outlet", "x")
    assert history.next_redo(project) is None


def test_undo_skips_a_step_that_a_job_still_fills(project: Workspace) -> None:
    i = _imported(project)
    documents.set_field(project, [i], "title", "mine")
    step = project.open_step("job")
    with project.extend_step(step, "job", bulk=True) as tx:
        tx.insert_many(schema.entity, ("uuid", "name"), [("e1", "a"), ("e2", "b")])
    history.undo(project)
    assert rows(project, "SELECT title FROM document") == [("Article 1",)]
    assert count(project, "entity") == 2
    project.close_step(step)
    history.undo(project)
    assert count(project, "entity") == 0


def test_others_later_edits_are_not_undone_with_ones_own(project: Workspace) -> None:
    i = _imported(project)
    documents.set_field(project, [i], "title", "mine")
    project.use_annotator("dana")
    documents.set_field(project, [i], "title", "hers")
    project.use_annotator("aru")
    with pytest.raises(Refused, match="dana has changed the same things since"):
        history.undo(project)
    assert rows(project, "SELECT title FROM document") == [("hers",)]


def test_bulk_inserts_are_journaled_as_ranges(project: Workspace) -> None:
    step = project.open_step("job")
    for _ in range(2):
        with project.extend_step(step, "job", bulk=True) as tx:
            tx.insert_many(schema.entity, ("uuid", "name"), [(new_uuid(), "x") for _ in range(600)])
    project.close_step(step)
    assert rows(project, f"SELECT op, row_id, last_id FROM change WHERE step_id = {step}") == [
        ("insert", 1, 600), ("insert", 601, 1200)
    ]  # fmt: skip
    assert journal.size(project.read(), step) == 1200
    history.undo(project)
    assert count(project, "entity") == 0
    history.redo(project)
    assert count(project, "entity") == 1200


def test_a_bulk_transaction_may_only_insert(project: Workspace) -> None:
    i = _imported(project)
    step = project.open_step("job")
    with (
        pytest.raises(RuntimeError, match="may only insert"),
        project.extend_step(step, "job", bulk=True) as tx,
    ):
        tx.insert_many(schema.entity, ("uuid", "name"), [("e1", "a")])
        tx.update(schema.document, i, title="changed")
    assert (count(project, "entity"), rows(project, "SELECT title FROM document")) == (0, [("Article 1",)])


def _many_entities(tx: Transaction) -> None:
    tx.insert_many(schema.entity, ("uuid", "name"), [(new_uuid(), "many") for _ in range(400)])


def _journaled_entity(project: Workspace) -> list[Any]:
    """What the journal says of an entity that is inserted by hand."""
    with project.transact("entity.add") as tx:
        i = tx.insert(schema.entity, name="one")
    found = rows(project, f"SELECT op, row_id, last_id FROM change WHERE step_id = {tx.step_id}")
    return [found, ("insert", i, i)]


def test_after_many_rows_at_once_single_ones_are_journaled_again(project: Workspace) -> None:
    step = project.open_step("job")
    with project.extend_step(step, "job", bulk=True) as tx:
        _many_entities(tx)
    found, expected = _journaled_entity(project)
    assert found == [expected]


def test_a_bulk_transaction_that_fails_leaves_the_journal_whole(project: Workspace) -> None:
    step = project.open_step("job")
    twice = [(f"e{number}", "many") for number in range(399)] + [("e0", "twice")]
    with pytest.raises(sqlite3.IntegrityError), project.extend_step(step, "job", bulk=True) as tx:
        tx.insert_many(schema.entity, ("uuid", "name"), twice)
    with pytest.raises(ZeroDivisionError), project.extend_step(step, "job", bulk=True) as tx:
        _many_entities(tx)
        raise ZeroDivisionError
    assert count(project, "entity") == 0
    found, expected = _journaled_entity(project)
    assert found == [expected]


def test_many_rows_in_an_ordinary_step_are_journaled_one_by_one(project: Workspace) -> None:
    with project.transact("entity.add") as tx:
        _many_entities(tx)
    assert rows(project, f"SELECT count(*), sum(last_id = row_id) FROM change WHERE step_id = {tx.step_id}") == [
        (400, 400)
    ]


# -- restarts and crashes

KILLED = """
import os, sys
from annotator.tools import command_tools
from annotator.domain.records import SourceDocument
from annotator.store.workspace import Workspace
from annotator.verbs import importing
from annotator.verbs.import_reading import ImportOptions

importing._ALONE = 0.018, 60
workspace = Workspace.open(sys.argv[1], "aru")
sources = (SourceDocument({"text": f"Article number {n} about the dam"}, "made", str(n)) for n in range(10_000))
job = importing.import_job(workspace, sources, ImportOptions(), command_tools())
for number, _ in enumerate(job):
    if number == 4:
        os._exit(9)
"""


def test_a_job_that_was_killed_leaves_one_step_to_undo(project: Workspace) -> None:
    i = _imported(project)
    before = state(project)
    ended = subprocess.run([sys.executable, "-c", KILLED, str(project.path)], cwd=ROOT, check=False)
    assert ended.returncode == 9
    assert rows(project, "SELECT state FROM step WHERE state = 'open'") == [("open",)]
    again = Workspace.open(project.path, "aru")
    assert rows(again, "SELECT state FROM step WHERE state = 'open'") == []
    assert count(again, "document") > 10
    step = history.undo(again)
    assert step is not None and step.verb == "document.import"
    assert state(again) == before and i == 1
    again.close()


def test_another_process_that_still_runs_keeps_its_open_step(project: Workspace) -> None:
    _imported(project)
    holder = "import time, sys; print('ready', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None and running.stdin is not None
        running.stdout.readline()
        step = project.open_step("job")
        import platform

        with project.quiet() as connection:
            owner = f"{platform.node()}:{running.pid}"
            connection.exec_driver_sql("UPDATE step SET owner = ? WHERE id = ?", (owner, step))
        Workspace.open(project.path, "aru").close()
        assert rows(project, f"SELECT state FROM step WHERE id = {step}") == [("open",)]
        running.stdin.close()
    Workspace.open(project.path, "aru").close()
    assert rows(project, f"SELECT state FROM step WHERE id = {step}") == []


def test_undo_and_redo_go_on_after_a_restart(project: Workspace) -> None:
    i = _imported(project)
    labels = dict(project.read().exec_driver_sql("SELECT name, id FROM label").all())  # type: ignore[arg-type]
    annotate.mark(project, i, labels["Person"], [(0, 7)])
    annotate.mark(project, i, labels["Claim"], [(0, 7), (10, 12)])
    after = state(project)
    project.close()
    again = Workspace.open(project.path, "aru")
    history.undo(again)
    history.undo(again)
    assert count(again, "annotation") == 0
    again.close()
    third = Workspace.open(project.path, "aru")
    history.redo(third)
    history.redo(third)
    assert state(third) == after
    third.close()


def test_a_reversal_that_was_stopped_is_a_step_of_its_own(project: Workspace, tmp_path: Path) -> None:
    from annotator.domain.records import SourceDocument

    sources = [SourceDocument({"text": f"{KAZAKH} {n}"}, "made", str(n)) for n in range(700)]
    for _ in import_job(project, sources, ImportOptions(), TOOLS):
        pass
    before = state(project)
    step = history.next_undo(project)
    assert step is not None
    job = history.reverse_job(project, step, "undo")
    next(job)
    job.close()  # type: ignore[attr-defined]
    assert 0 < count(project, "document") < 700
    history.undo(project)
    assert state(project) == before


def test_half_a_character_is_refused_by_whatever_verb(project: Workspace) -> None:
    i = _imported(project)
    before = state(project)
    with pytest.raises(Refused, match="half a character"):
        documents.set_field(project, [i], "outlet", "\ud800")
    with pytest.raises(Refused, match="half a character"), project.transact("test", name="\ud800") as tx:
        tx.rename(key="\ud800")
    assert state(project) == before

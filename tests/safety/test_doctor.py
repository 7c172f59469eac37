"""Check and repair: what is certain is mended as one step, what is not is left and said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.store.queries import check, search
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, history
from annotator.verbs.repairing import RepairReport, repair_job
from tests.transfer_kit import RUSSIAN, TOOLS, new_project, rows, run


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "p", "full")
    run(search.index_pending(workspace, TOOLS.fold))
    yield workspace
    workspace.close()


def spoil(workspace: Workspace, *statements: str) -> None:
    """Write past the schema's rules, as a fault of a disk or of another program would."""
    workspace.read()  # opened before, so that it has its own settings
    raw = workspace._raw()  # type: ignore[reportPrivateUsage]
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("PRAGMA ignore_check_constraints=ON")
    for statement in statements:
        raw.execute(statement)
    raw.execute("PRAGMA ignore_check_constraints=OFF")
    raw.execute("PRAGMA foreign_keys=ON")


def faults(workspace: Workspace) -> list[str]:
    with workspace.snapshot() as connection:
        found = [fault for _, _, said in check.check(connection) for fault in said]
    return [*workspace.file_faults(), *found, *search.index_faults(workspace, TOOLS.fold)]


def repair(workspace: Workspace) -> RepairReport:
    report = RepairReport()
    run(repair_job(workspace, TOOLS.fold, report))
    return report


MARK = RUSSIAN.index("плотина")
SPOILS = {
    "offsets": 'UPDATE annotation SET start = 2, "end" = 9 WHERE document_id = 3',
    "offsets outside": 'UPDATE annotation SET start = 9000, "end" = 9007 WHERE document_id = 3',
    "count": "UPDATE annotation SET fragment_count = 3 WHERE document_id = 3",
    "context": "UPDATE annotation SET prefix = 'x' WHERE document_id = 3",
    "fragment gone": "DELETE FROM annotation_fragment WHERE annotation_id IN"
    " (SELECT id FROM annotation WHERE document_id = 3)",
    "fragments out of order": "UPDATE annotation_fragment SET position = 10 - position",
    "dangling mark": "UPDATE annotation SET document_id = 777 WHERE document_id = 3",
    "dangling reference": "UPDATE label SET merged_into = 777 WHERE id = 2",
    "comment": "UPDATE comment SET document_id = 3",
    "length": "UPDATE document SET length = 5 WHERE id = 3",
    "dimmed": "UPDATE document SET dimmed = '[[5, 900000, \"date\"]]' WHERE id = 3",
    "json": "UPDATE annotation SET attributes = '{' WHERE document_id = 3",
    "own parent": "UPDATE attribution SET parent_id = id",
    "own entity": "UPDATE entity SET merged_into = id",
    "stray change": "INSERT INTO change(step_id, op, table_name, row_id, last_id)"
    " VALUES (999, 'insert', 'label', 1, 1)",
    "no source": "DELETE FROM document_source WHERE document_id = 1",
    "search titles": "UPDATE search_title SET title = 'other'",
    "search rows": "DELETE FROM search_fold_docsize WHERE id = 2",
    "search damaged": "DELETE FROM search_exact_data WHERE id > 10",
}


@pytest.mark.parametrize("kind", SPOILS)
def test_what_is_certain_is_repaired(project: Workspace, kind: str) -> None:
    assert faults(project) == []
    spoil(project, SPOILS[kind])
    assert faults(project) != []
    report = repair(project)
    assert report.repaired
    assert (report.left, faults(project)) == ([], [])


def test_a_moved_mark_comes_back_to_its_words_and_undo_takes_the_repair_back(project: Workspace) -> None:
    spoil(project, SPOILS["offsets"])
    query = 'SELECT start, "end", exact FROM annotation WHERE document_id = 3'
    before = rows(project, query)
    repair(project)
    assert rows(project, query) == [(MARK, MARK + 7, "плотина")]
    step = history.undo(project)
    assert step is not None
    assert (step.verb, step.params) == ("project.repair", {"count": 1})
    assert rows(project, query) == before


def test_what_is_not_certain_is_left_and_said(project: Workspace) -> None:
    spoil(
        project,
        "UPDATE annotation SET exact = 'слова, которых нет' WHERE document_id = 3",
        "UPDATE document_text SET text = text || '!' WHERE document_id = 1",
        "DELETE FROM document_text WHERE document_id = 2",
    )
    marks = rows(project, "SELECT * FROM annotation ORDER BY id")
    left = "\n".join(repair(project).left)
    assert "holds other words than its quote" in left
    assert "not the one that was imported" in left
    assert "article 2 has no text" in left
    assert rows(project, "SELECT * FROM annotation ORDER BY id") == marks


def test_a_quote_that_stands_twice_is_found_by_the_words_around_it(project: Workspace) -> None:
    twice = RUSSIAN.index("о"), RUSSIAN.rindex("о")
    label = rows(project, "SELECT id FROM label WHERE name = 'Person'")[0][0]
    marked = annotate.mark(project, 3, label, [(twice[1], twice[1] + 1)])
    spoil(project, f'UPDATE annotation SET start = 0, "end" = 1 WHERE id = {marked}')
    repair(project)
    assert rows(project, f"SELECT start FROM annotation WHERE id = {marked}") == [(twice[1],)]


def test_a_whole_project_is_not_touched(project: Workspace) -> None:
    steps = rows(project, "SELECT count(*) FROM step")
    assert repair(project) == RepairReport()
    assert rows(project, "SELECT count(*) FROM step") == steps

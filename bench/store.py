"""The store: a commit with its journal, against the same statements in bare sqlite3."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.store.workspace import Workspace
from annotator.verbs import annotate
from bench import data, limits, stage
from bench.report import Row, compare


def run(size: float, folder: Path) -> Iterator[Row]:
    """The rows of the store."""
    count = max(20, int(10_000 * size))
    project = data.make_project(folder / "store.annotator", data.small_articles(count, 2_000, 10))
    bare = limits.BareStore(project)
    workspace = Workspace.open(project, data.ANNOTATOR)
    samples = 300 if size >= 0.1 else 2
    try:
        yield _mark_row("commit of one annotation with its journal", workspace, bare, count, stage.WALL, 2, samples)
        yield _mark_row("the same, processor time", workspace, bare, count, stage.CPU, None, samples)
    finally:
        bare.close()
        workspace.close()


def _mark_row(
    name: str, workspace: Workspace, bare: limits.BareStore, count: int, clock: stage.Clock,
    target: float | None, samples: int,
) -> Row:  # fmt: skip
    labels = [row[0] for row in workspace.read().exec_driver_sql("SELECT id FROM label ORDER BY position")]

    turn = 0 if clock is stage.WALL else 1
    numbers = iter(range(turn * 20_000, (turn + 1) * 20_000))

    def place() -> tuple[int, int, int, int]:
        """An article, a label and a place where nothing is marked with it."""
        number = next(numbers)
        return number % count + 1, labels[number % len(labels)], number % 1_900, number % 1_900 + 33

    def limit() -> float:
        document, label, start, end = place()
        began = clock()
        bare.mark(document, label, start, end)
        return (clock() - began) * 1e3

    def program() -> float:
        document, label, start, end = place()
        began = clock()
        made = annotate.mark(workspace, document, label, [(start, end)])
        spent = (clock() - began) * 1e3
        assert _is_there(workspace, made), "the annotation was not committed"
        return spent

    return compare(name, limit, program, target, samples)


def _is_there(workspace: Workspace, annotation_id: int) -> bool:
    query = "SELECT count(*) FROM annotation WHERE id = ?"
    return workspace.read().exec_driver_sql(query, (annotation_id,)).scalar_one() == 1

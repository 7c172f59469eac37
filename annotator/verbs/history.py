"""Undo and redo: a step's images applied in reverse, through the same door as every other write."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.errors import Refused
from annotator.store import journal
from annotator.store.sql import Connection, IntegrityError
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.words import tr

LARGE = 2_000  # rows; above this, undoing is a job with progress


@dataclass(frozen=True, slots=True)
class StepInfo:
    """One entry of the history."""

    id: int
    verb: str
    params: dict[str, Any]
    annotator_id: int
    document_id: int | None
    created: str
    kind: str
    undone: bool


_COLUMNS = "id, verb, params, annotator_id, document_id, created, kind, undone"
_UNDO = f"""SELECT {_COLUMNS} FROM step WHERE annotator_id = ? AND kind IN ('do', 'redo') AND undone = 0
    AND undoable = 1 AND state = 'done' ORDER BY id DESC LIMIT 1"""
_REDO = f"""SELECT {_COLUMNS} FROM step WHERE annotator_id = ?1 AND kind = 'undo' AND undone = 0 AND state = 'done'
    AND id > coalesce((SELECT max(id) FROM step WHERE annotator_id = ?1 AND kind = 'do' AND state = 'done'
    AND undoable = 1), 0) ORDER BY id DESC LIMIT 1"""


def _info(connection: Connection, query: str, parameters: tuple[Any, ...]) -> StepInfo | None:
    row = connection.exec_driver_sql(query, parameters).first()
    if row is None:
        return None
    return StepInfo(row[0], row[1], json.loads(row[2]), row[3], row[4], row[5], row[6], bool(row[7]))


def next_undo(workspace: Workspace) -> StepInfo | None:
    """The step that `undo` would take back: the current annotator's newest."""
    return _info(workspace.read(), _UNDO, (workspace.annotator_id,))


def next_redo(workspace: Workspace) -> StepInfo | None:
    """The undo that `redo` would take back; None after any new step."""
    return _info(workspace.read(), _REDO, (workspace.annotator_id,))


def rows_of(workspace: Workspace, step: StepInfo) -> int:
    """How many rows the step touched; above `LARGE` use `reverse_job`."""
    return journal.size(workspace.read(), step.id)


def undo(workspace: Workspace) -> StepInfo | None:
    """Take back one's newest step; None when there is none. Refuses where someone else has built on it."""
    step = next_undo(workspace)
    return step and _reverse(workspace, step, "undo")


def redo(workspace: Workspace) -> StepInfo | None:
    """Take back one's newest undo; None when there is none."""
    step = next_redo(workspace)
    return step and _reverse(workspace, step, "redo")


def undo_to(workspace: Workspace, step_id: int) -> int:
    """Undo one's own steps after the given one, newest first; returns how many."""
    count = 0
    while (step := next_undo(workspace)) is not None and step.id > step_id:
        _reverse(workspace, step, "undo")
        count += 1
    return count


def steps_after(workspace: Workspace, step_id: int) -> tuple[int, int]:
    """How many of one's own steps `undo_to` would take back, and how many rows these touched."""
    row = (
        workspace.read()
        .exec_driver_sql(
            "SELECT count(DISTINCT s.id), coalesce(sum(c.last_id - c.row_id + 1), 0) FROM step s"
            " LEFT JOIN change c ON c.step_id = s.id WHERE s.annotator_id = ? AND s.kind IN ('do', 'redo')"
            " AND s.undone = 0 AND s.undoable = 1 AND s.state = 'done' AND s.id > ?",
            (workspace.annotator_id, step_id),
        )
        .one()
    )
    return row[0], row[1]


def undo_to_job(workspace: Workspace, step_id: int) -> Iterator[tuple[int, int]]:
    """Job: `undo_to` with progress in steps; a large step goes in short transactions. Stopping keeps what is undone."""
    total, done = steps_after(workspace, step_id)[0], 0
    while (step := next_undo(workspace)) is not None and step.id > step_id:
        if rows_of(workspace, step) > LARGE:
            for _ in reverse_job(workspace, step, "undo"):
                yield done, total
        else:
            _reverse(workspace, step, "undo")
        done += 1
        yield done, max(total, done)


def _reverse(workspace: Workspace, step: StepInfo, kind: str) -> StepInfo:
    try:
        with workspace.transact(step.verb, document_id=step.document_id, reverses=(kind, step.id), **step.params) as tx:
            _refuse_if_others_were_faster(tx, step)
            tx.connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            for piece in journal.reversal(tx.connection, step.id):
                _run(tx, piece)
            _mark_undone(tx, step.id)
    except IntegrityError as error:
        raise _in_the_way(step) from error
    return step


def reverse_job(workspace: Workspace, step: StepInfo, kind: str) -> Iterator[tuple[int, int]]:
    """Job: undo or redo a large step in short transactions under one open step; yields (done, total) rows."""
    _refuse_if_built_on(workspace, workspace.read(), step)
    total, done = journal.size(workspace.read(), step.id), 0
    open_step = workspace.open_step(step.verb, reverses=(kind, step.id), **step.params)
    finished = False
    try:
        with workspace.snapshot() as connection:
            for piece in journal.reversal(connection, step.id):
                with workspace.extend_step(open_step, step.verb, kind=kind) as tx:
                    _run(tx, piece)
                done += sum(b - a + 1 for a, b in map(_span, piece))
                yield min(done, total), total
        with workspace.extend_step(open_step, step.verb, kind=kind) as tx:
            _mark_undone(tx, step.id)
        finished = True
    except IntegrityError as error:
        raise _in_the_way(step) from error
    finally:
        workspace.close_step(open_step)
        if not finished:
            _as_own_step(workspace, open_step)


def _as_own_step(workspace: Workspace, step_id: int) -> None:
    """A half-done reversal counts as a step of its own: it can be undone, and the rest is still there to undo."""
    with workspace.quiet() as connection:
        connection.exec_driver_sql("UPDATE step SET kind = 'do', target_id = NULL WHERE id = ?", (step_id,))


def _span(statement: tuple[str, tuple[Any, ...]]) -> tuple[int, int]:
    sql, parameters = statement
    return (parameters[0], parameters[1]) if "BETWEEN" in sql else (1, 1)


def _run(tx: Transaction, piece: list[tuple[str, tuple[Any, ...]]]) -> None:
    for sql, parameters in piece:
        tx.connection.exec_driver_sql(sql, parameters)


def _mark_undone(tx: Transaction, step_id: int) -> None:
    tx.connection.exec_driver_sql("UPDATE step SET undone = 1 WHERE id = ?", (step_id,))


def _refuse_if_built_on(workspace: Workspace, connection: Connection, step: StepInfo) -> None:
    other = journal.others_later(connection, step.id, workspace.annotator_id)
    if other is not None:
        raise Refused(
            tr("This step cannot be undone: {name} has changed the same things since. Nothing was changed.", name=other)
        )


def _refuse_if_others_were_faster(tx: Transaction, step: StepInfo) -> None:
    """Another program may have written since the step was looked up; now nobody else writes."""
    if tx.one("SELECT undone FROM step WHERE id = ?", step.id)[0]:
        raise Refused(tr("This step has been undone in another window meanwhile. Nothing was changed."))
    _refuse_if_built_on(tx.workspace, tx.connection, step)


def _in_the_way(step: StepInfo) -> Refused:
    return Refused(
        tr(
            "The step of {moment} cannot be undone: something made later stands in its way. Undo that first. "
            "Nothing was changed.",
            moment=step.created[:16].replace("T", " "),
        )
    )

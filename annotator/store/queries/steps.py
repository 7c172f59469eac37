"""The history: steps of the journal, newest first, whole or of one annotation."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class ListedStep:
    """One row of the history. `kind`: do, undo or redo; `state`: open while a job runs."""

    id: int
    verb: str
    params: dict[str, Any]
    annotator: str
    document_id: int | None
    document: str
    created: str
    kind: str
    undone: bool
    state: str


_SELECT = """SELECT s.id, s.verb, s.params, coalesce(a.name, ''), s.document_id, coalesce(d.title, ''), s.created,
    s.kind, s.undone, s.state FROM step s LEFT JOIN annotator a ON a.id = s.annotator_id
    LEFT JOIN document d ON d.id = s.document_id"""


def _step(row: Any) -> ListedStep:
    return ListedStep(row[0], row[1], json.loads(row[2]), *row[3:8], bool(row[8]), row[9])


def newest(connection: Connection, limit: int = 200, before: int | None = None) -> list[ListedStep]:
    """The newest steps, or those older than step `before`."""
    rows = connection.exec_driver_sql(
        f"{_SELECT} WHERE s.id < ? ORDER BY s.id DESC LIMIT ?", (before or 1 << 62, limit)
    )
    return [_step(row) for row in rows]


def of_annotation(connection: Connection, annotation_id: int) -> list[ListedStep]:
    """The steps that touched one annotation or its fragments' rows, newest first."""
    rows = connection.exec_driver_sql(
        f"{_SELECT} WHERE s.id IN (SELECT step_id FROM change WHERE table_name = 'annotation' AND row_id <= ?1"
        " AND last_id >= ?1 AND (row_id = ?1 OR last_id > row_id)) ORDER BY s.id DESC",
        (annotation_id,),
    )
    return [_step(row) for row in rows]


def changes(connection: Connection, step_id: int, limit: int = 200) -> list[tuple[str, str, int, dict[str, Any]]]:
    """What a step changed: (table, operation, row id, values before)."""
    rows = connection.exec_driver_sql(
        "SELECT table_name, op, row_id, before FROM change WHERE step_id = ? ORDER BY id LIMIT ?", (step_id, limit)
    )
    return [(table, op, row_id, json.loads(before) if before else {}) for table, op, row_id, before in rows]

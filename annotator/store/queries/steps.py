"""The history: steps of the journal, newest first, whole or of one annotation."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from annotator.store import driver


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
    target_id: int | None = None


_SELECT = """SELECT s.id, s.verb, s.params, coalesce(a.name, ''), s.document_id, coalesce(d.title, ''), s.created,
    s.kind, s.undone, s.state, s.target_id FROM step s LEFT JOIN annotator a ON a.id = s.annotator_id
    LEFT JOIN document d ON d.id = s.document_id"""


def _step(row: Any) -> ListedStep:
    return ListedStep(
        row[0], row[1], json.loads(row[2]), row[3], row[4], row[5], row[6], row[7], bool(row[8]), row[9], row[10]
    )


def newest(
    connection: Connection, limit: int = 200, before: int | None = None, document_id: int | None = None
) -> list[ListedStep]:
    """The newest steps, or those older than step `before`; of one article where given."""
    rows = connection.exec_driver_sql(
        f"{_SELECT} WHERE s.id < ?1 AND (?3 IS NULL OR s.document_id = ?3) ORDER BY s.id DESC LIMIT ?2",
        (before or 1 << 62, limit, document_id),
    )
    return [_step(row) for row in rows]


def by_id(connection: Connection, step_ids: Sequence[int]) -> dict[int, ListedStep]:
    """These steps, as far as there are such."""
    marks = driver.marks(len(step_ids))
    rows = connection.exec_driver_sql(f"{_SELECT} WHERE s.id IN ({marks})", tuple(step_ids))
    return {row[0]: _step(row) for row in rows}


# Rows that belong to an annotation by their `annotation_id`, while they stand and after they were deleted.
_PARTS = ("comment", "annotation_entity", "claim_occurrence")


def of_annotation(
    connection: Connection, annotation_id: int, limit: int = 200, before: int | None = None
) -> list[ListedStep]:
    """The newest steps that touched one annotation, its comments or its links, or those older than step `before`."""
    parts = " ".join(
        f"UNION SELECT step_id FROM change WHERE table_name = '{table}' AND row_id = last_id AND row_id IN"
        f" (SELECT id FROM {table} WHERE annotation_id = ?1 UNION SELECT row_id FROM change"
        f" WHERE table_name = '{table}' AND op = 'delete' AND json_extract(before, '$.annotation_id') = ?1)"
        for table in _PARTS
    )
    rows = connection.exec_driver_sql(
        f"{_SELECT} WHERE s.id < ?3 AND s.id IN (SELECT step_id FROM change WHERE table_name = 'annotation'"
        f" AND row_id <= ?1 AND last_id >= ?1 AND (row_id = ?1 OR last_id > row_id) {parts})"
        " ORDER BY s.id DESC LIMIT ?2",
        (annotation_id, limit, before or 1 << 62),
    )
    return [_step(row) for row in rows]


def changes(connection: Connection, step_id: int, limit: int = 200) -> list[tuple[str, str, int, dict[str, Any]]]:
    """What a step changed: (table, operation, row id, values before)."""
    rows = connection.exec_driver_sql(
        "SELECT table_name, op, row_id, before FROM change WHERE step_id = ? ORDER BY id LIMIT ?", (step_id, limit)
    )
    return [(table, op, row_id, json.loads(before) if before else {}) for table, op, row_id, before in rows]

"""Where else the entity or the claim of an annotation stands: in one other article, and in which articles at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection

from annotator.store import driver

Reason = Literal["entity", "claim", "evidence"]
_MOST = 5_000
# The claims that belong with that of an annotation (?1): itself, those of its group, those it is related to.
_CLAIMS = """WITH mine(id, group_id) AS (SELECT c.id, c.group_id FROM claim_occurrence o
    JOIN claim c ON c.id = o.claim_id WHERE o.annotation_id = ?1),
    alike(id) AS (SELECT id FROM mine
    UNION SELECT c.id FROM mine m JOIN claim c ON c.group_id = m.group_id
    UNION SELECT r.to_claim FROM mine m JOIN claim_relation r ON r.from_claim = m.id
    UNION SELECT r.from_claim FROM mine m JOIN claim_relation r ON r.to_claim = m.id)"""
_STATED = """SELECT a.id, a.document_id, a.start, a."end", 'claim' FROM alike k
    JOIN claim_occurrence o ON o.claim_id = k.id JOIN annotation a ON a.id = o.annotation_id
    WHERE a.id <> ?1 AND a.status <> 'rejected'"""
_PROVED = """SELECT NULL, e.document_id, e.start, e."end", 'evidence' FROM mine m
    JOIN evidence e ON e.claim_id = m.id WHERE e.document_id IS NOT NULL AND e.start IS NOT NULL"""
_NAMED = """a.id, a.document_id, a.start, a."end", 'entity' """
_ALIKE = "n.entity_id IN (SELECT entity_id FROM annotation_entity WHERE annotation_id = ?1)"


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of an article in code points; `annotation_id` is None for words that are evidence of the claim."""

    annotation_id: int | None
    document_id: int
    start: int
    end: int
    reason: Reason


def within(connection: Connection, annotation_id: int, document_id: int) -> list[Place]:
    """The places of an article with the entities or the claim of an annotation, in text order, without itself."""
    named = _named_within(connection, annotation_id, document_id)
    if named:
        return named
    rows = connection.exec_driver_sql(
        f"{_CLAIMS} {_STATED} AND a.document_id = ?2 UNION ALL {_PROVED} AND e.document_id = ?2 ORDER BY 3, 4 LIMIT ?3",
        (annotation_id, document_id, _MOST),
    )
    return [Place(*row) for row in rows]


def _named_within(connection: Connection, annotation_id: int, document_id: int) -> list[Place]:
    """CROSS JOIN keeps the order of the tables: it begins with the fewer of entity's mentions and article's marks."""
    run = connection.exec_driver_sql
    mentions = run(f"SELECT count(*) FROM annotation_entity n WHERE {_ALIKE}", (annotation_id,)).scalar_one()
    if not mentions:
        return []
    marks = run("SELECT count(*) FROM annotation WHERE document_id = ?", (document_id,)).scalar_one()
    if mentions < marks:
        tables = f"annotation_entity n CROSS JOIN annotation a ON a.id = n.annotation_id WHERE {_ALIKE}"
    else:
        tables = f"annotation a CROSS JOIN annotation_entity n ON n.annotation_id = a.id WHERE {_ALIKE}"
    rows = run(
        f"SELECT DISTINCT {_NAMED} FROM {tables} AND a.document_id = ?2 AND a.id <> ?1 AND a.status <> 'rejected'"
        " ORDER BY 3, 4 LIMIT ?3",
        (annotation_id, document_id, _MOST),
    )
    return [Place(*row) for row in rows]


def elsewhere(connection: Connection, annotation_id: int, after: int) -> Place | None:
    """The first place in the next article after `after`, round the end, that is not the annotation's own article."""
    return _elsewhere(connection, annotation_id, after) or _elsewhere(connection, annotation_id, 0)


def _elsewhere(connection: Connection, annotation_id: int, after: int) -> Place | None:
    own = "(SELECT document_id FROM annotation WHERE id = ?1)"
    named = (
        f"SELECT {_NAMED} FROM annotation_entity n CROSS JOIN annotation a ON a.id = n.annotation_id"
        f" WHERE {_ALIKE} AND a.status <> 'rejected' AND a.document_id > ?2 AND a.document_id <> {own}"
    )
    claims = f"{_CLAIMS} SELECT * FROM ({_STATED} UNION ALL {_PROVED}) WHERE document_id > ?2 AND document_id <> {own}"
    for query in (f"{named} ORDER BY 2, 3 LIMIT 1", f"{claims} ORDER BY 2, 5, 3 LIMIT 1"):
        row = connection.exec_driver_sql(query, (annotation_id, after)).first()
        if row is not None:
            return Place(*row)
    return None


@dataclass(frozen=True, slots=True)
class Proof:
    """Words of an article that are evidence of a claim (code points)."""

    id: int
    stance: str | None
    start: int
    end: int
    claim: str


def evidence_within(connection: Connection, annotation_ids: Iterable[int], document_id: int) -> list[Proof]:
    """The words of an article that are evidence of the claims that these annotations state."""
    ids = tuple(annotation_ids)
    rows = connection.exec_driver_sql(
        'SELECT e.id, e.stance, e.start, e."end", a.exact FROM claim_occurrence o'
        " JOIN evidence e ON e.claim_id = o.claim_id JOIN annotation a ON a.id = o.annotation_id"
        f" WHERE o.annotation_id IN ({driver.marks(len(ids))}) AND e.document_id = ? AND e.start IS NOT NULL"
        " GROUP BY e.id ORDER BY e.start, e.id",
        (*ids, document_id),
    )
    return [Proof(*row) for row in rows]

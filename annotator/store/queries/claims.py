"""The claims of the project: where they stand, who says them, what became of them, how the rules do."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.domain.spans import Fragments


def extents(connection: Connection, document_id: int) -> list[Fragments]:
    """The fragments of every claim mark of an article, the rejected ones included, in text order."""
    rows = connection.exec_driver_sql(
        'SELECT a.id, f.start, f."end" FROM annotation a JOIN annotation_fragment f ON f.annotation_id = a.id'
        " WHERE a.document_id = ? AND a.label_id IN (SELECT id FROM label WHERE layer = 'claim')"
        " ORDER BY a.start, a.id, f.position",
        (document_id,),
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for annotation_id, start, end in rows:
        found.setdefault(annotation_id, []).append((start, end))
    return [tuple(pieces) for pieces in found.values()]


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How the proposals of one rule were judged."""

    rule: str
    accepted: int
    rejected: int


def rules(connection: Connection) -> list[RuleCount]:
    """For each rule how many of its claims were accepted and rejected, the most used first. Reads every annotation."""
    rows = connection.exec_driver_sql(
        "SELECT rule, sum(status IN ('accepted', 'gold')), sum(status = 'rejected') FROM annotation"
        " WHERE origin = 'rule' AND rule IS NOT NULL AND label_id IN (SELECT id FROM label WHERE layer = 'claim')"
        " GROUP BY rule ORDER BY count(*) DESC, rule"
    )
    return [RuleCount(*row) for row in rows]

"""The evidence for and against claims."""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.domain.evidence import Evidence

_EVIDENCE = """SELECT e.id, e.uuid, e.claim_id, e.stance, e.question, e.answer, e.document_id, coalesce(d.title, ''),
    e.start, e."end", e.exact, e.url, e.archived_url, e.access_date, e.medium, e.quote
    FROM evidence e LEFT JOIN document d ON d.id = e.document_id"""


def of_claim(connection: Connection, annotation_id: int) -> list[Evidence]:
    """The evidence of the claim that an annotation states, the oldest first."""
    rows = connection.exec_driver_sql(
        f"{_EVIDENCE} WHERE e.claim_id = (SELECT claim_id FROM claim_occurrence WHERE annotation_id = ?) ORDER BY e.id",
        (annotation_id,),
    )
    return [Evidence(*row) for row in rows]


def one(connection: Connection, evidence_id: int) -> Evidence | None:
    """A piece of evidence; None where it is gone."""
    row = connection.exec_driver_sql(f"{_EVIDENCE} WHERE e.id = ?", (evidence_id,)).first()
    return None if row is None else Evidence(*row)

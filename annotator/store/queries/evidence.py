"""The evidence for and against claims."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from annotator.domain.evidence import Evidence
from annotator.store import driver

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


def records(connection: Connection, document_ids: Sequence[int]) -> dict[int, list[dict[str, Any]]]:
    """The evidence of the claims that stand in these articles, as files carry it, by id of the claim."""
    marks = driver.marks(len(document_ids))
    rows = connection.exec_driver_sql(
        f"""SELECT e.claim_id, e.uuid, e.stance, e.question, e.answer, coalesce(d.external_id, d.uuid), d.title,
        d.text_sha256, e.start, e."end", e.exact, e.url, e.archived_url, e.access_date, e.medium, e.quote
        FROM evidence e LEFT JOIN document d ON d.id = e.document_id WHERE e.claim_id IN
        (SELECT o.claim_id FROM claim_occurrence o JOIN annotation a ON a.id = o.annotation_id
        WHERE a.document_id IN ({marks})) ORDER BY e.id""",
        tuple(document_ids),
    )
    found: dict[int, list[dict[str, Any]]] = {}
    for claim_id, uuid, stance, question, answer, article, title, sha256, start, end, exact, *web in rows:
        record = {"id": uuid, "stance": stance, "question": question, "answer": answer}
        place = {"id": article, "title": title, "sha256": sha256} if article is not None else None
        record |= {"article": place, "start": start, "end": end, "text": exact}
        record |= zip(("url", "archived_url", "access_date", "medium", "quote"), web, strict=True)
        found.setdefault(claim_id, []).append(record)
    return found

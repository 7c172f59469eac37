"""What is said of whole articles: status, metadata, reading position. Importing is in `importing.py`."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.sql import select
from annotator.store.workspace import Workspace, now
from annotator.verbs.annotate import clean

FIELDS = ("title", "date", "language", "script", "outlet", "author", "url")


def set_status(workspace: Workspace, document_ids: Sequence[int], status: str) -> int:
    """Set the current annotator's status of articles; returns how many changed."""
    if status not in s.DOCUMENT_STATUSES:
        raise Refused(f"{status!r} is not a status of an article ({', '.join(s.DOCUMENT_STATUSES)}).")
    me = workspace.annotator_id
    changed = 0
    with workspace.transact(
        "document.status", document_id=document_ids[0] if len(document_ids) == 1 else None, status=status
    ) as tx:
        t = s.document_status
        for document_id in document_ids:
            row = tx.execute(
                select(t.c.id, t.c.status).where(t.c.document_id == document_id, t.c.annotator_id == me)
            ).first()
            if row is None and status != "new":
                tx.insert(t, document_id=document_id, annotator_id=me, status=status)
            elif row is not None and row.status != status:
                tx.update(t, row.id, status=status)
            else:
                continue
            changed += 1
        tx.rename(status=status, count=changed)
    return changed


def set_field(workspace: Workspace, document_ids: Sequence[int], field: str, value: str | None) -> None:
    """Set title, date, language, script, outlet, author or url of articles; empty becomes none."""
    if field not in FIELDS:
        raise Refused(f"{field!r} is not a field of an article ({', '.join(FIELDS)}).")
    value = clean(value).strip() if value else None
    if field == "date" and value:
        _check_date(value)
    with workspace.transact(
        "document.field", document_id=document_ids[0] if len(document_ids) == 1 else None, field=field
    ) as tx:
        column = s.document.c[field]
        for document_id in document_ids:
            if tx.execute(select(column).where(s.document.c.id == document_id)).scalar() != value:
                new = value or "" if field == "title" else value
                tx.update(s.document, document_id, **{field: new, "modified": now()})


def _check_date(value: str) -> None:
    from datetime import date

    try:
        date.fromisoformat(value[:10])
    except ValueError as error:
        raise Refused(f"{value} is not a date; write it as 2026-03-14.") from error


def delete_documents(workspace: Workspace, document_ids: Sequence[int]) -> int:
    """Take articles with their annotations out of the project, as one step that undo brings back."""
    with workspace.transact("document.delete") as tx:
        title, count = "", 0
        for document_id in document_ids:
            row = tx.execute(select(s.document.c.title).where(s.document.c.id == document_id)).first()
            title = title or (row.title if row else "")
            tx.connection.exec_driver_sql(
                "DELETE FROM claim WHERE id IN (SELECT o.claim_id FROM claim_occurrence o JOIN annotation a"
                " ON a.id = o.annotation_id GROUP BY o.claim_id HAVING min(a.document_id) = ?1"
                " AND max(a.document_id) = ?1 AND o.claim_id IN (SELECT claim_id FROM claim_occurrence p"
                " JOIN annotation b ON b.id = p.annotation_id WHERE b.document_id = ?1))",
                (document_id,),
            )
            count += tx.delete(s.document, document_id)
        tx.rename(title=title, count=count)
    return count


def remember_position(workspace: Workspace, document_id: int, offset: int) -> None:
    """Keep where the reader stopped (code points); not a step of the history."""
    with workspace.quiet() as connection:
        connection.exec_driver_sql(
            "INSERT INTO reading_position VALUES (?1, ?2, ?3)"
            " ON CONFLICT(document_id) DO UPDATE SET offset = ?2, moment = ?3",
            (document_id, offset, now()),
        )

"""What is said of whole articles: status, metadata, reading position. Importing is in `importing.py`."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs.annotate import clean
from annotator.verbs.languages import HAND, said
from annotator.words import tr

FIELDS = ("title", "date", "language", "script", "outlet", "author", "url")


def set_status(workspace: Workspace, document_ids: Sequence[int], status: str) -> int:
    """Set the current annotator's status of articles; returns how many changed."""
    check_status(status)
    with workspace.transact(
        "document.status", document_id=document_ids[0] if len(document_ids) == 1 else None, status=status
    ) as tx:
        changed = sum(status_one(tx, document_id, status) for document_id in document_ids)
        tx.rename(status=status, count=changed)
    return changed


def check_status(status: str) -> None:
    """Raise Refused for what is no status of an article."""
    if status not in s.DOCUMENT_STATUSES:
        raise Refused(
            tr(
                "{status} is not a status of an article ({known}).",
                status=repr(status),
                known=", ".join(s.DOCUMENT_STATUSES),
            )
        )


def status_one(tx: Transaction, document_id: int, status: str) -> bool:
    """Set one article's status inside a verb's transaction; returns whether it changed."""
    t, me = s.document_status, tx.workspace.annotator_id
    row = tx.execute(select(t.c.id, t.c.status).where(t.c.document_id == document_id, t.c.annotator_id == me)).first()
    if row is None and status != "new":
        tx.insert(t, document_id=document_id, annotator_id=me, status=status)
    elif row is not None and row.status != status:
        tx.update(t, row.id, status=status)
    else:
        return False
    return True


def set_field(workspace: Workspace, document_ids: Sequence[int], field: str, value: str | None) -> None:
    """Set title, date, language, script, outlet, author or url of articles; empty becomes none."""
    if field not in FIELDS:
        raise Refused(tr("{field} is not a field of an article ({known}).", field=repr(field), known=", ".join(FIELDS)))
    value = clean(value).strip() if value else None
    if field == "date" and value:
        _check_date(value)
    with workspace.transact(
        "document.field", document_id=document_ids[0] if len(document_ids) == 1 else None, field=field
    ) as tx:
        column, metadata = s.document.c[field], s.document.c.metadata
        for document_id in document_ids:
            row = tx.execute(select(column, metadata).where(s.document.c.id == document_id)).first()
            if row is not None and row[0] != value:
                values = {field: value or "" if field == "title" else value, "modified": now()}
                if field in ("language", "script"):
                    values["metadata"] = said(row[1], HAND)
                tx.update(s.document, document_id, **values)


def _check_date(value: str) -> None:
    from datetime import date

    try:
        date.fromisoformat(value[:10])
    except ValueError as error:
        raise Refused(tr("{words} is not a date; write it as 2026-03-14.", words=value)) from error


def delete_documents(workspace: Workspace, document_ids: Sequence[int]) -> int:
    """Take articles with their annotations out of the project, as one step that undo brings back."""
    with workspace.transact("document.delete") as tx:
        title = title_of(tx, document_ids[0]) if document_ids else ""
        count = sum(delete_one(tx, document_id) for document_id in document_ids)
        tx.rename(title=title, count=count)
    return count


def title_of(tx: Transaction, document_id: int) -> str:
    """The title of an article; empty when it is gone."""
    return tx.execute(select(s.document.c.title).where(s.document.c.id == document_id)).scalar() or ""


def delete_one(tx: Transaction, document_id: int) -> int:
    """Delete one article, and the claims that stand in no other; returns how many articles there were (0 or 1)."""
    tx.connection.exec_driver_sql(
        "DELETE FROM claim WHERE id IN (SELECT p.claim_id FROM annotation b JOIN claim_occurrence p"
        " ON p.annotation_id = b.id WHERE b.document_id = ?1) AND NOT EXISTS (SELECT 1 FROM claim_occurrence o"
        " JOIN annotation a ON a.id = o.annotation_id WHERE o.claim_id = claim.id AND a.document_id <> ?1)",
        (document_id,),
    )
    return tx.delete(s.document, document_id)


def remember_position(workspace: Workspace, document_id: int, offset: int) -> None:
    """Keep where the reader stopped (code points); not a step of the history."""
    with workspace.quiet() as connection:
        connection.exec_driver_sql(
            "INSERT INTO reading_position VALUES (?1, ?2, ?3)"
            " ON CONFLICT(document_id) DO UPDATE SET offset = ?2, moment = ?3",
            (document_id, offset, now()),
        )

"""Evidence for and against claims: words of any article, and sources on the web."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from annotator.domain import dates, web
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import claims
from annotator.verbs.annotate import clean, document_of, short, words_of
from annotator.words import tr

FIELDS = ("question", "answer", "url", "archived_url", "access_date", "medium", "quote")
_WORDS = ("question", "answer", "quote")  # empty where there is none; the other fields are NULL then
_READ: dict[str, Callable[[str], str]] = {
    "url": web.address,
    "archived_url": web.address,
    "access_date": dates.normalise,
}


def add_span(
    workspace: Workspace, claim_annotation_id: int, document_id: int, start: int, end: int, stance: str | None = None
) -> int:
    """Make words of any article (code points, half-open) evidence of a claim; returns its id.

    Refuses an empty or outlying span, and words that are evidence of this claim already.
    """
    _known(stance)
    with workspace.transact("evidence.add", document_id=document_id) as tx:  # undone where the words are seen
        quote, _, _ = words_of(tx, document_id, ((start, end),) if start < end else ())
        claim_id = claims.claim_of(tx, claim_annotation_id)
        _refuse_twin(tx, claim_id, document_id, start, end)
        evidence_id = tx.insert(
            s.evidence, claim_id=claim_id, stance=stance, document_id=document_id, start=start, end=end, exact=quote
        )
        claims.touch(tx, claim_annotation_id)
        tx.rename(quote=short(quote))
    return evidence_id


def add_web(
    workspace: Workspace,
    claim_annotation_id: int,
    url: str,
    *,
    archived_url: str = "",
    access_date: str = "",
    medium: str = "",
    quote: str = "",
    question: str = "",
    answer: str = "",
    stance: str | None = None,
) -> int:
    """Make a source on the web evidence of a claim; returns its id.

    `access_date` is read as `domain.dates` says. Refuses addresses that are not http or https.
    """
    _known(stance)
    given = {
        "url": url,
        "archived_url": archived_url,
        "access_date": access_date,
        "medium": medium,
        "quote": quote,
        "question": question,
        "answer": answer,
    }
    values = {field: _stored(field, value) for field, value in given.items()}
    with workspace.transact("evidence.add", document_id=document_of(workspace, [claim_annotation_id])) as tx:
        claim_id = claims.claim_of(tx, claim_annotation_id)
        if values["url"] is None:
            raise _no_address()
        evidence_id = tx.insert(s.evidence, claim_id=claim_id, stance=stance, **values)
        claims.touch(tx, claim_annotation_id)
        tx.rename(quote=short(values["url"]))
    return evidence_id


def set_field(workspace: Workspace, evidence_id: int, field: str, value: str | None) -> None:
    """Set one of FIELDS; the words of an article that are evidence stay as they are."""
    if field not in FIELDS:
        raise Refused(tr("Evidence has no field {field}.", field=field))
    stored = _stored(field, value or "")
    with workspace.transact("evidence.field", document_id=_document(workspace, evidence_id)) as tx:
        row = _row(tx, evidence_id)
        if field == "url" and stored is None and row.start is None:
            raise _no_address()
        if getattr(row, field) != stored:
            tx.update(s.evidence, evidence_id, **{field: stored})
            _touch_claim(tx, row.claim_id)
            tx.rename(field=field, value=short(stored or ""))


def set_stance(workspace: Workspace, evidence_id: int, stance: str | None) -> None:
    """Say whether the evidence supports the claim, refutes it or is context; None: not said."""
    _known(stance)
    with workspace.transact("evidence.stance", document_id=_document(workspace, evidence_id), stance=stance) as tx:
        row = _row(tx, evidence_id)
        if row.stance != stance:
            tx.update(s.evidence, evidence_id, stance=stance)
            _touch_claim(tx, row.claim_id)


def remove(workspace: Workspace, evidence_id: int) -> None:
    """Take a piece of evidence off its claim; the article stays as it is."""
    with workspace.transact("evidence.remove", document_id=_document(workspace, evidence_id)) as tx:
        row = _row(tx, evidence_id)
        tx.delete(s.evidence, evidence_id)
        _touch_claim(tx, row.claim_id)
        tx.rename(quote=short(row.exact or row.quote or row.url or ""))


def _known(stance: str | None) -> None:
    if stance is not None and stance not in s.STANCES:
        raise Refused(tr("{stance} is not a stance ({known}).", stance=repr(stance), known=", ".join(s.STANCES)))


def _no_address() -> Refused:
    return Refused(tr("A source on the web needs its address. Nothing was changed."))


def _stored(field: str, value: str) -> str | None:
    """A field as the table holds it."""
    words = clean(value).strip()
    if not words:
        return "" if field in _WORDS else None
    try:
        return _READ[field](words) if field in _READ else words
    except ValueError as error:
        raise Refused(str(error)) from error


def _row(tx: Transaction, evidence_id: int) -> Any:
    row = tx.execute(select(s.evidence).where(s.evidence.c.id == evidence_id)).first()
    if row is None:
        raise Refused(tr("This piece of evidence is gone; it was removed or undone. Nothing was changed."))
    return row


def _refuse_twin(tx: Transaction, claim_id: int, document_id: int, start: int, end: int) -> None:
    if tx.one(
        'SELECT id FROM evidence WHERE claim_id = ? AND document_id = ? AND start = ? AND "end" = ?',
        *(claim_id, document_id, start, end),
    ):
        raise Refused(tr("These words are evidence of this claim already."))


def _document(workspace: Workspace, evidence_id: int) -> int | None:
    """The article in which the claim of a piece of evidence stands first."""
    e, o, a = s.evidence.c, s.claim_occurrence.c, s.annotation.c
    query = (
        select(a.document_id)
        .join_from(s.evidence, s.claim_occurrence, o.claim_id == e.claim_id)
        .join(s.annotation, a.id == o.annotation_id)
        .where(e.id == evidence_id)
        .order_by(o.id)
    )
    return workspace.read().execute(query).scalar()


def _touch_claim(tx: Transaction, claim_id: int) -> None:
    """The places where a claim stands changed through what hangs on it."""
    tx.connection.exec_driver_sql(
        "UPDATE annotation SET modified = ? WHERE id IN"
        " (SELECT annotation_id FROM claim_occurrence WHERE claim_id = ?)",
        (now(), claim_id),
    )

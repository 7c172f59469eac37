"""Claims and who said them: the fields of a claim annotation, its cue and its sources."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from annotator.domain import dates
from annotator.domain.spans import normalise
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.sql import func, select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, entities
from annotator.verbs.annotate import clean, document_of
from annotator.words import tr

CLAIM_FIELDS = ("text", "type", "check_worthy", "topic", "claim_date", "event_date")
DATES = ("claim_date", "event_date")
# After AVeriTeC (https://arxiv.org/abs/2305.13117), with prediction and promise.
CLAIM_TYPES = ("event/property", "numerical", "quote", "causal", "position", "prediction", "promise")
CHECK_WORTHY = ("yes", "no")


def set_field(workspace: Workspace, annotation_id: int, field: str, value: str | None) -> None:
    """Set a field of the claim that an annotation states; the claim is made with its first field."""
    if field not in CLAIM_FIELDS:
        raise Refused(tr("A claim has no field {field}.", field=field))
    value = clean(value).strip() if value else ""
    if field in DATES and value:
        value = _date(value)
    with workspace.transact(
        "claim.field", document_id=document_of(workspace, [annotation_id]), field=field, value=annotate.short(value)
    ) as tx:
        claim_id = claim_of(tx, annotation_id) if value else _existing_claim(tx, annotation_id)
        if claim_id is None:
            return
        stored = value if field == "text" else value or None
        if tx.execute(select(s.claim.c[field]).where(s.claim.c.id == claim_id)).scalar() != stored:
            tx.update(s.claim, claim_id, **{field: stored})
            touch(tx, annotation_id)
            tx.rename(field=field, value=annotate.short(value))


def set_dates(workspace: Workspace, annotation_id: int, claim_date: str, event_date: str) -> None:
    """Set when the claim was said and when what it tells happened, as one step."""
    said, happened = _date(claim_date), _date(event_date)
    document_id = document_of(workspace, [annotation_id])
    with workspace.transact("claim.dates", document_id=document_id, claim_date=said, event_date=happened) as tx:
        tx.update(s.claim, claim_of(tx, annotation_id), claim_date=said, event_date=happened)
        touch(tx, annotation_id)


def _date(words: str) -> str:
    try:
        return dates.normalise_period(words)
    except ValueError as error:
        raise Refused(str(error)) from error


def set_verdict(
    workspace: Workspace, annotation_id: int, rating: str | None = None, explanation: str | None = None
) -> None:
    """Set the current annotator's verdict on the claim, or its explanation; an empty verdict goes."""
    with workspace.transact("claim.verdict", document_id=document_of(workspace, [annotation_id])) as tx:
        claim_id = claim_of(tx, annotation_id) if rating or explanation else _existing_claim(tx, annotation_id)
        if claim_id is None:
            return
        v = s.verdict.c
        row = tx.execute(
            select(v.id, v.rating, v.explanation).where(
                v.claim_id == claim_id, v.annotator_id == workspace.annotator_id
            )
        ).first()
        new_rating = (row.rating if row else None) if rating is None else clean(rating) or None
        words = (row.explanation if row else "") if explanation is None else clean(explanation)
        if row is not None and not new_rating and not words:
            tx.delete(s.verdict, row.id)
        elif row is not None and (row.rating, row.explanation) != (new_rating, words):
            tx.update(s.verdict, row.id, rating=new_rating, explanation=words, date=now()[:10])
        elif row is None and (new_rating or words):
            tx.insert(
                s.verdict, claim_id=claim_id, rating=new_rating, explanation=words,
                annotator_id=workspace.annotator_id, date=now()[:10],
            )  # fmt: skip
        else:
            return
        touch(tx, annotation_id)
        tx.rename(rating=new_rating or annotate.short(words))


def attribute_to(
    workspace: Workspace,
    annotation_id: int,
    *,
    source: Sequence[tuple[int, int]] | None = None,
    cue: Sequence[tuple[int, int]] | None = None,
) -> int | None:
    """Mark words as the source or the cue of a claim and attach them, in one step; returns the new mark's id.

    Words that are marked already (any entity or source for a source, a cue for a cue) are attached, not doubled.
    """
    with workspace.transact("claim.attribute", document_id=document_of(workspace, [annotation_id])) as tx:
        attribution_id, document_id = attribution_of(tx, annotation_id)
        mark_id: int | None = None
        words = ""
        if source is not None:
            mark_id, words = mark_part(tx, document_id, source, "Source")
            attach_source(tx, attribution_id, "named", annotation_id=mark_id)
        if cue is not None:
            mark_id, words = mark_part(tx, document_id, cue, "Cue")
            attach_cue(tx, attribution_id, mark_id)
        touch(tx, annotation_id)
        tx.rename(part="source" if source is not None else "cue", quote=annotate.short(words))
    return mark_id


def set_source_kind(workspace: Workspace, annotation_id: int, kind: str) -> None:
    """Say that a claim's source is the author, anonymous, agentless, unresolved...; replaces sources without words."""
    if kind not in s.SOURCE_KINDS:
        raise Refused(tr("{kind} is not a kind of source ({known}).", kind=repr(kind), known=", ".join(s.SOURCE_KINDS)))
    with workspace.transact("claim.source", document_id=document_of(workspace, [annotation_id]), kind=kind) as tx:
        attribution_id, _ = attribution_of(tx, annotation_id)
        t = s.attribution_source
        rows = tx.execute(select(t).where(t.c.attribution_id == attribution_id)).all()
        for row in rows:
            if row.annotation_id is None and row.entity_id is None:
                tx.delete(t, row.id)
            elif row.kind != kind:
                tx.update(t, row.id, kind=kind)
        if all(row.annotation_id is None and row.entity_id is None for row in rows):
            attach_source(tx, attribution_id, kind)
        touch(tx, annotation_id)


def set_source_entity(workspace: Workspace, annotation_id: int, entity_id: int) -> None:
    """Name an entity of the registry as a source of the claim, without words of its own in the text."""
    with workspace.transact("claim.source", document_id=document_of(workspace, [annotation_id])) as tx:
        attribution_id, _ = attribution_of(tx, annotation_id)
        name = entities.name_of(tx, entity_id)
        if name is None:
            raise Refused(tr("This entity is gone. Nothing was changed."))
        attach_source(tx, attribution_id, "named", entity_id=entity_id)
        touch(tx, annotation_id)
        tx.rename(kind=name)


def add_source(workspace: Workspace, annotation_id: int, name: str) -> int:
    """Add an entity to the registry and name it as a source of the claim, in one step; returns its id."""
    with workspace.transact("claim.source", document_id=document_of(workspace, [annotation_id]), kind=name) as tx:
        attribution_id, _ = attribution_of(tx, annotation_id)
        entity_id = entities.insert_entity(tx, name, None)
        attach_source(tx, attribution_id, "named", entity_id=entity_id)
        touch(tx, annotation_id)
    return entity_id


def detach(
    workspace: Workspace,
    annotation_id: int,
    *,
    source: int | None = None,
    cue: int | None = None,
    entity: int | None = None,
    kind: str | None = None,
) -> None:
    """Take a source or cue mark (by annotation id), an entity named as source or a bare kind of source off a claim;
    the marks and the entity themselves stay."""
    with workspace.transact("claim.detach", document_id=document_of(workspace, [annotation_id])) as tx:
        attribution_id, _ = attribution_of(tx, annotation_id)
        a, b = s.attribution_source, s.attribution_cue
        words = kind or ""
        for mark in (source, cue):
            if mark is not None:
                words = tx.execute(select(s.annotation.c.exact).where(s.annotation.c.id == mark)).scalar() or ""
        if entity is not None:
            words = entities.name_of(tx, entity) or ""
            tx.execute(a.delete().where(a.c.attribution_id == attribution_id, a.c.entity_id == entity))
        if source is not None:
            tx.execute(a.delete().where(a.c.attribution_id == attribution_id, a.c.annotation_id == source))
        if cue is not None:
            tx.execute(b.delete().where(b.c.attribution_id == attribution_id, b.c.annotation_id == cue))
        if kind is not None:
            tx.execute(
                a.delete().where(
                    a.c.attribution_id == attribution_id, a.c.kind == kind, a.c.annotation_id.is_(None),
                    a.c.entity_id.is_(None),
                )
            )  # fmt: skip
        touch(tx, annotation_id)
        tx.rename(part="cue" if cue is not None else "source", quote=annotate.short(words))


def set_mode(workspace: Workspace, annotation_id: int, mode: str | None) -> None:
    """Say whether the claim is given as direct, indirect or mixed speech."""
    if mode is not None and mode not in s.MODES:
        raise Refused(tr("{mode} is not a mode of speech ({known}).", mode=repr(mode), known=", ".join(s.MODES)))
    with workspace.transact("claim.mode", document_id=document_of(workspace, [annotation_id]), mode=mode) as tx:
        attribution_id, _ = attribution_of(tx, annotation_id)
        if tx.execute(select(s.attribution.c.mode).where(s.attribution.c.id == attribution_id)).scalar() != mode:
            tx.update(s.attribution, attribution_id, mode=mode)
            touch(tx, annotation_id)


def share_attribution(workspace: Workspace, annotation_ids: Sequence[int]) -> int:
    """Give several claims the attribution of the first: a turn of speech has one source and cue. Returns how many of
    them got another one."""
    changed = 0
    with workspace.transact("claim.share", document_id=document_of(workspace, annotation_ids)) as tx:
        attribution_id, _ = attribution_of(tx, annotation_ids[0])
        for annotation_id in annotation_ids[1:]:
            claim_of(tx, annotation_id)
            o = s.claim_occurrence
            row = tx.execute(select(o.c.id, o.c.attribution_id).where(o.c.annotation_id == annotation_id)).one()
            if row.attribution_id != attribution_id:
                changed += tx.update(o, row.id, attribution_id=attribution_id)
                if row.attribution_id is not None:
                    annotate.drop_attribution_if_empty(tx, row.attribution_id)
    return changed


def mark_part(
    tx: Transaction, document_id: int, fragments: Iterable[tuple[int, int]], label: str, **columns: Any
) -> tuple[int, str]:
    """The mark of a source or cue with its words; one that is there already, else a new one with these columns."""
    pieces = normalise(fragments)
    words, prefix, suffix = annotate.words_of(tx, document_id, pieces)
    label_id = tx.execute(
        select(s.label.c.id).where(s.label.c.layer == "attribution", s.label.c.name == label)
    ).scalar()
    if label_id is None:
        label_id = tx.insert(s.label, layer="attribution", name=label, short=label[:3].upper(), colour="#5F6B6D")
    a, lab = s.annotation.c, s.label.c
    layers = ("attribution", "entity") if label == "Source" else ("attribution",)
    existing = tx.execute(
        select(a.id, lab.layer, lab.name)
        .join_from(s.annotation, s.label, lab.id == a.label_id)
        .where(a.document_id == document_id, a.start == pieces[0][0], a.end == pieces[-1][1])
        .where(a.fragment_count == len(pieces), lab.layer.in_(layers), a.status != "rejected")
        .where(a.annotator_id == tx.workspace.annotator_id)
        .order_by(lab.layer == "entity")
    ).all()
    for row in existing:
        if row.layer == "entity" or row.name == label:
            return row.id, words
    return annotate.insert_annotation(tx, document_id, label_id, pieces, words, prefix, suffix, **columns), words


def attach_source(
    tx: Transaction, attribution_id: int, kind: str, *, annotation_id: int | None = None, entity_id: int | None = None
) -> None:
    """Name a source of an attribution; one with words or an entity takes the place of a bare kind."""
    t = s.attribution_source
    where = (
        t.c.attribution_id == attribution_id,
        t.c.annotation_id.is_not_distinct_from(annotation_id),
        t.c.entity_id.is_not_distinct_from(entity_id),
    )
    if tx.execute(select(t.c.id).where(*where)).first():
        return
    if annotation_id is not None or entity_id is not None:  # a named source replaces a bare kind
        tx.execute(
            t.delete().where(t.c.attribution_id == attribution_id, t.c.annotation_id.is_(None), t.c.entity_id.is_(None))
        )
    position = _count(tx, t, attribution_id)
    tx.insert(
        t, attribution_id=attribution_id, kind=kind, annotation_id=annotation_id, entity_id=entity_id, position=position
    )


def attach_cue(tx: Transaction, attribution_id: int, annotation_id: int) -> None:
    """Make a mark a cue of an attribution."""
    t = s.attribution_cue
    where = (t.c.attribution_id == attribution_id, t.c.annotation_id == annotation_id)
    if not tx.execute(select(t.c.id).where(*where)).first():
        position = _count(tx, t, attribution_id)
        tx.insert(t, attribution_id=attribution_id, annotation_id=annotation_id, position=position)


def _count(tx: Transaction, table: Any, attribution_id: int) -> int:
    query = select(func.count()).select_from(table).where(table.c.attribution_id == attribution_id)
    return tx.execute(query).scalar_one()


def _existing_claim(tx: Transaction, annotation_id: int) -> int | None:
    o = s.claim_occurrence.c
    return tx.execute(select(o.claim_id).where(o.annotation_id == annotation_id)).scalar()


def claim_of(tx: Transaction, annotation_id: int) -> int:
    """The claim that an annotation states; made where there is none yet."""
    claim_id = _existing_claim(tx, annotation_id)
    if claim_id is None:
        if tx.execute(select(s.annotation.c.id).where(s.annotation.c.id == annotation_id)).first() is None:
            raise Refused(tr("This claim is gone; it was deleted or undone. Nothing was changed."))
        claim_id = tx.insert(s.claim)
        tx.insert(s.claim_occurrence, claim_id=claim_id, annotation_id=annotation_id)
    return claim_id


def attribution_of(tx: Transaction, annotation_id: int) -> tuple[int, int]:
    """Attribution and document of a claim annotation; what is missing is made."""
    a, o = s.annotation.c, s.claim_occurrence
    document_id = tx.execute(select(a.document_id).where(a.id == annotation_id)).scalar()
    if document_id is None:
        raise Refused(tr("This claim is gone; it was deleted or undone. Nothing was changed."))
    claim_of(tx, annotation_id)
    row = tx.execute(select(o.c.id, o.c.attribution_id).where(o.c.annotation_id == annotation_id)).one()
    if row.attribution_id is not None:
        return row.attribution_id, document_id
    attribution_id = tx.insert(s.attribution, document_id=document_id)
    tx.update(o, row.id, attribution_id=attribution_id)
    return attribution_id, document_id


def touch(tx: Transaction, annotation_id: int) -> None:
    """An annotation changed through what hangs on it."""
    tx.update(s.annotation, annotation_id, modified=now())

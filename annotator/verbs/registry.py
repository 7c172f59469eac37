"""The registry as a whole: aliases, merging and splitting entities, and marking every mention at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from annotator.domain.records import ALIAS_KINDS
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.sql import select
from annotator.store.workspace import Transaction, Workspace
from annotator.verbs import annotate
from annotator.verbs.annotate import clean

_CHUNK = 100  # mentions of one transaction


@dataclass(frozen=True, slots=True)
class NewMention:
    """A mention to mark: code points of an article, the entity it names, and the rule that found it."""

    document_id: int
    start: int
    end: int
    entity_id: int
    label_id: int
    rule: str | None = None


def add_alias(
    workspace: Workspace,
    entity_id: int,
    form: str,
    fold: Callable[[str], str],
    *,
    kind: str = "name",
    language: str | None = None,
    script: str | None = None,
) -> int:
    """Give an entity one more form; returns the alias's id. A form that it has already is not doubled."""
    form = " ".join(clean(form).split())
    if not form:
        raise Refused("An alias needs a form.")
    if kind not in ALIAS_KINDS:
        raise Refused(f"{kind!r} is not a kind of alias ({', '.join(ALIAS_KINDS)}).")
    with workspace.transact("alias.add", form=form) as tx:
        _entity(tx, entity_id)
        t = s.entity_alias.c
        known = tx.execute(select(t.id).where(t.entity_id == entity_id, t.form == form, t.kind == kind)).scalar()
        if known is not None:
            return known
        return tx.insert(
            s.entity_alias,
            entity_id=entity_id,
            form=form,
            kind=kind,
            language=language,
            script=script,
            fold=fold(form),
        )


def remove_alias(workspace: Workspace, alias_id: int) -> None:
    """Take a form off an entity."""
    with workspace.transact("alias.remove") as tx:
        form = tx.execute(select(s.entity_alias.c.form).where(s.entity_alias.c.id == alias_id)).scalar()
        tx.delete(s.entity_alias, alias_id)
        tx.rename(form=form)


def delete_entity(workspace: Workspace, entity_id: int) -> None:
    """Take an entity out of the registry; its mentions stay as marks that name nothing."""
    with workspace.transact("entity.delete") as tx:
        tx.rename(name=_entity(tx, entity_id))
        tx.delete(s.entity, entity_id)


def merge_entities(workspace: Workspace, entity_ids: Sequence[int], into: int, fold: Callable[[str], str]) -> int:
    """Make several entities one: mentions, sources and aliases move, and the old names become aliases.

    The merged entities stay as pointers, so that files which still name them find the way. Returns how many mentions
    moved.
    """
    merged = [entity_id for entity_id in entity_ids if entity_id != into]
    if not merged:
        raise Refused("Choose at least two entities to merge.")
    with workspace.transact("entity.merge") as tx:
        target = _entity(tx, into)
        moved = sum(_merge_one(tx, entity_id, into, fold) for entity_id in merged)
        tx.rename(name=target, count=len(merged), moved=moved)
    return moved


def _merge_one(tx: Transaction, entity_id: int, into: int, fold: Callable[[str], str]) -> int:
    name = _entity(tx, entity_id)
    run = tx.connection.exec_driver_sql
    run(
        "DELETE FROM annotation_entity WHERE entity_id = ?1 AND annotation_id IN"
        " (SELECT annotation_id FROM annotation_entity WHERE entity_id = ?2)",
        (entity_id, into),
    )
    moved = run("UPDATE annotation_entity SET entity_id = ? WHERE entity_id = ?", (into, entity_id)).rowcount
    run("UPDATE attribution_source SET entity_id = ? WHERE entity_id = ?", (into, entity_id))
    run(
        "UPDATE entity_alias SET entity_id = ?2 WHERE entity_id = ?1 AND form NOT IN"
        " (SELECT form FROM entity_alias WHERE entity_id = ?2)",
        (entity_id, into),
    )
    t = s.entity_alias.c
    has = tx.execute(select(t.id).where(t.entity_id == into, t.form == name)).first()
    if has is None and name != _entity(tx, into):
        tx.insert(s.entity_alias, entity_id=into, form=name, kind="name", fold=fold(name))
    run("UPDATE entity SET merged_into = ? WHERE merged_into = ?", (into, entity_id))
    tx.update(s.entity, entity_id, merged_into=into)
    return moved


def split_entity(workspace: Workspace, entity_id: int, annotation_ids: Sequence[int], name: str) -> int:
    """Move some mentions of an entity to a new one; returns the new entity's id."""
    name = " ".join(clean(name).split())
    if not name or not annotation_ids:
        raise Refused("Choose the mentions to split off and a name for the new entity.")
    with workspace.transact("entity.split", name=name, count=len(annotation_ids)) as tx:
        _entity(tx, entity_id)
        label_id = tx.execute(select(s.entity.c.label_id).where(s.entity.c.id == entity_id)).scalar()
        from annotator.verbs.entities import insert_entity

        new = insert_entity(tx, name, label_id)
        t = s.annotation_entity
        for annotation_id in annotation_ids:
            tx.execute(
                t.update().where(t.c.annotation_id == annotation_id, t.c.entity_id == entity_id).values(entity_id=new)
            )
    return new


def mark_mentions(workspace: Workspace, mentions: Sequence[NewMention]) -> int:
    """Mark mentions as one step, in one transaction; returns how many were new."""
    with workspace.transact("mention.mark", document_id=_only_document(mentions)) as tx:
        count = sum(_mark(tx, mention) for mention in mentions)
        tx.rename(count=count, name=_name(tx, mentions))
    return count


def mark_mentions_job(workspace: Workspace, mentions: Sequence[NewMention]) -> Iterator[tuple[int, int]]:
    """Job: mark many mentions as one step in short transactions; yields (done, total)."""
    step = workspace.open_step("mention.mark")
    count, name = 0, ""
    try:
        for first in range(0, len(mentions), _CHUNK):
            with workspace.extend_step(step, "mention.mark") as tx:
                portion = mentions[first : first + _CHUNK]
                count += sum(_mark(tx, mention) for mention in portion)
                name = name or _name(tx, mentions)
            yield first + len(portion), len(mentions)
    finally:
        workspace.close_step(step, count=count, name=name)


def reject_mention(workspace: Workspace, mention: NewMention) -> int:
    """Keep a proposed mention as rejected, so that it is not proposed again; returns the annotation's id."""
    pieces = ((mention.start, mention.end),)
    with workspace.transact("mention.reject", document_id=mention.document_id) as tx:
        words, prefix, suffix = annotate.words_of(tx, mention.document_id, pieces)
        tx.rename(quote=annotate.short(words))
        return annotate.insert_annotation(
            tx, mention.document_id, mention.label_id, pieces, words, prefix, suffix,
            status="rejected", origin="rule", rule=mention.rule,
        )  # fmt: skip


def _mark(tx: Transaction, mention: NewMention) -> bool:
    """Mark one mention, or link the mark that stands there; whether anything was new."""
    a, t = s.annotation.c, s.annotation_entity
    standing = tx.execute(
        select(a.id).where(
            a.document_id == mention.document_id,
            a.start == mention.start,
            a.end == mention.end,
            a.label_id == mention.label_id,
            a.status != "rejected",
        )
    ).scalar()
    if standing is None:
        pieces = ((mention.start, mention.end),)
        words, prefix, suffix = annotate.words_of(tx, mention.document_id, pieces)
        standing = annotate.insert_annotation(
            tx, mention.document_id, mention.label_id, pieces, words, prefix, suffix, origin="bulk", rule=mention.rule
        )
    elif tx.execute(select(t.c.id).where(t.c.annotation_id == standing)).first() is not None:
        return False
    tx.insert(t, annotation_id=standing, entity_id=mention.entity_id, position=0)
    return True


def _entity(tx: Transaction, entity_id: int) -> str:
    name = tx.execute(select(s.entity.c.name).where(s.entity.c.id == entity_id)).scalar()
    if name is None:
        raise Refused("This entity is gone. Nothing was changed.")
    return name


def _name(tx: Transaction, mentions: Sequence[NewMention]) -> str:
    ids = {mention.entity_id for mention in mentions}
    return _entity(tx, next(iter(ids))) if len(ids) == 1 else f"{len(ids)} entities"


def _only_document(mentions: Iterable[NewMention]) -> int | None:
    ids = {mention.document_id for mention in mentions}
    return next(iter(ids)) if len(ids) == 1 else None

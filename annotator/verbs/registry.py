"""The registry as a whole: aliases, merging and splitting entities, and marking every mention at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.domain.records import ALIAS_KINDS
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.queries import references
from annotator.store.queries.mentions import NewMention
from annotator.store.sql import select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
from annotator.verbs.annotate import clean
from annotator.verbs.entities import insert_entity, language_of, name_of
from annotator.words import tr

_CHUNK = 100  # mentions of one transaction
_NAMED = 3  # entities that a step names


@dataclass(frozen=True, slots=True)
class NewAlias:
    """A form that an entity was met in, worth remembering."""

    entity_id: int
    form: str
    kind: str = "name"
    language: str | None = None
    script: str | None = None


T = TypeVar("T", NewMention, NewAlias)


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
    with workspace.transact("alias.add") as tx:
        tx.rename(form=" ".join(form.split()), name=_entity(tx, entity_id))
        return insert_alias(tx, NewAlias(entity_id, form, kind, language, script), fold)


def insert_alias(tx: Transaction, alias: NewAlias, fold: Callable[[str], str]) -> int:
    """The row of an alias, inside a verb's transaction; the row that is there already where there is one."""
    form = " ".join(clean(alias.form).split())
    if not form:
        raise Refused(tr("An alias needs a form."))
    if alias.kind not in ALIAS_KINDS:
        raise Refused(
            tr("{kind} is not a kind of alias ({known}).", kind=repr(alias.kind), known=", ".join(ALIAS_KINDS))
        )
    t = s.entity_alias.c
    known = tx.execute(
        select(t.id).where(t.entity_id == alias.entity_id, t.form == form, t.kind == alias.kind)
    ).scalar()
    if known is not None:
        return known
    return tx.insert(
        s.entity_alias,
        entity_id=alias.entity_id,
        form=form,
        kind=alias.kind,
        language=alias.language or None,
        script=alias.script or None,
        fold=fold(form),
    )


def remove_alias(workspace: Workspace, alias_id: int) -> None:
    """Take a form off an entity."""
    with workspace.transact("alias.remove") as tx:
        form = tx.execute(select(s.entity_alias.c.form).where(s.entity_alias.c.id == alias_id)).scalar()
        tx.delete(s.entity_alias, alias_id)
        tx.rename(form=form)


def delete_entities(workspace: Workspace, entity_ids: Sequence[int]) -> int:
    """Take entities out of the registry, with those merged into them; their mentions stay as marks that name nothing.

    Returns how many there were.
    """
    with workspace.transact("entity.delete") as tx:
        names = [_entity(tx, entity_id) for entity_id in entity_ids]
        for entity_id in entity_ids:
            tx.execute(s.entity.delete().where(s.entity.c.merged_into == entity_id))
            tx.delete(s.entity, entity_id)
        tx.rename(name=", ".join(names[:1]), count=len(names))
    return len(names)


def merge_entities(workspace: Workspace, entity_ids: Sequence[int], into: int, fold: Callable[[str], str]) -> int:
    """Make several entities one: mentions, sources, relations, fields and aliases move, old names become aliases.

    Fields that the target lacks are taken over. The merged entities stay as pointers, so that files which still name
    them find the way. Returns how many mentions moved.
    """
    merged = [entity_id for entity_id in dict.fromkeys(entity_ids) if entity_id != into]
    if not merged:
        raise Refused(tr("Choose at least two entities to merge."))
    with workspace.transact("entity.merge") as tx:
        target = _unmerged(tx, into)
        moved = sum(_merge_one(tx, entity_id, into, fold) for entity_id in merged)
        tx.rename(name=target, count=len(merged), moved=moved)
    return moved


def _merge_one(tx: Transaction, entity_id: int, into: int, fold: Callable[[str], str]) -> int:
    name = _unmerged(tx, entity_id)
    run = tx.connection.exec_driver_sql
    run(
        "DELETE FROM annotation_entity WHERE entity_id = ? AND annotation_id IN"
        " (SELECT annotation_id FROM annotation_entity WHERE entity_id = ?)",
        (entity_id, into),
    )
    moved = run("UPDATE annotation_entity SET entity_id = ? WHERE entity_id = ?", (into, entity_id)).rowcount
    run(
        "DELETE FROM attribution_source WHERE entity_id = ? AND annotation_id IS NULL AND attribution_id IN"
        " (SELECT attribution_id FROM attribution_source WHERE entity_id = ?)",
        (entity_id, into),
    )
    run("UPDATE attribution_source SET entity_id = ? WHERE entity_id = ?", (into, entity_id))
    run(
        "DELETE FROM relation WHERE kind = 'different' AND source_kind = 'entity' AND target_kind = 'entity'"
        " AND (source_id, target_id) IN (VALUES (?, ?), (?, ?))",
        (entity_id, into, into, entity_id),
    )
    _move_relations(tx, entity_id, into)
    _move_fields(tx, entity_id, into)
    run(
        "UPDATE entity_alias SET entity_id = ? WHERE entity_id = ? AND form NOT IN"
        " (SELECT form FROM entity_alias WHERE entity_id = ?)",
        (into, entity_id, into),
    )
    _keep_name(tx, entity_id, name, into, fold)
    _take_fields(tx, entity_id, into)
    run("UPDATE entity SET merged_into = ? WHERE merged_into = ?", (into, entity_id))
    tx.update(s.entity, entity_id, merged_into=into)
    return moved


def _move_relations(tx: Transaction, entity_id: int, into: int) -> None:
    """What was related to the one is related to the other: once, and not to itself."""
    run = tx.connection.exec_driver_sql
    for end in ("source", "target"):
        run(f"UPDATE relation SET {end}_id = ? WHERE {end}_kind = 'entity' AND {end}_id = ?", (into, entity_id))
    run(
        "DELETE FROM relation WHERE source_kind = 'entity' AND target_kind = 'entity' AND source_id = ?1"
        " AND target_id = ?1",
        (into,),
    )
    run(
        "DELETE FROM relation WHERE (source_kind = 'entity' AND source_id = ?1"
        " OR target_kind = 'entity' AND target_id = ?1) AND EXISTS (SELECT 1 FROM relation o WHERE o.id < relation.id"
        " AND o.kind = relation.kind AND o.source_kind = relation.source_kind AND o.source_id = relation.source_id"
        " AND o.target_kind = relation.target_kind AND o.target_id = relation.target_id AND o.note = relation.note)",
        (into,),
    )


def _move_fields(tx: Transaction, entity_id: int, into: int, annotation_ids: Sequence[int] | None = None) -> None:
    """Fields of annotations, of all or of these, that name the one name the other."""
    named = references.uuids(tx.connection, [entity_id])
    new = tx.execute(select(s.entity.c.uuid).where(s.entity.c.id == into)).scalar_one()
    for annotation_id, fields, keys in list(references.naming_fields(tx.connection, named, annotation_ids)):
        encoded = json.dumps(fields | dict.fromkeys(keys, new), ensure_ascii=False, sort_keys=True)
        tx.update(s.annotation, annotation_id, attributes=encoded, modified=now())


def _keep_name(tx: Transaction, entity_id: int, name: str, into: int, fold: Callable[[str], str]) -> None:
    """The name of a merged entity becomes a form of the other one."""
    t = s.entity_alias.c
    has = tx.execute(select(t.id).where(t.entity_id == into, t.form == name)).first()
    if has is None and name != _entity(tx, into):
        language = tx.execute(select(s.entity.c.language).where(s.entity.c.id == entity_id)).scalar()
        insert_alias(tx, NewAlias(into, name, language=language), fold)


def _take_fields(tx: Transaction, entity_id: int, into: int) -> None:
    fields = ("label_id", "description", "wikidata", "geonames", "note")
    rows = {row.id: row for row in tx.execute(select(s.entity).where(s.entity.c.id.in_((entity_id, into))))}
    taken = {
        f: getattr(rows[entity_id], f) for f in fields if not getattr(rows[into], f) and getattr(rows[entity_id], f)
    }
    if taken:
        tx.update(s.entity, into, **taken)


def keep_apart(workspace: Workspace, first: int, second: int) -> int:
    """Remember that two entities are not one, so that it is not proposed again; returns the relation's id."""
    with workspace.transact("entity.apart") as tx:
        tx.rename(name=_unmerged(tx, first), other=_unmerged(tx, second))
        return tx.insert(
            s.relation, kind="different", source_kind="entity", source_id=first, target_kind="entity", target_id=second
        )


def split_entity(workspace: Workspace, entity_id: int, annotation_ids: Sequence[int], name: str) -> int:
    """Move some mentions of an entity to a new one of the same type; returns the new entity's id.

    Claims that give these mentions as their source, and fields of these mentions, come to name the new one too.
    """
    name = " ".join(clean(name).split())
    if not name or not annotation_ids:
        raise Refused(tr("Choose the mentions to split off and a name for the new entity."))
    with workspace.transact("entity.split", name=name, count=len(annotation_ids)) as tx:
        _unmerged(tx, entity_id)
        label_id = tx.execute(select(s.entity.c.label_id).where(s.entity.c.id == entity_id)).scalar()
        new = insert_entity(tx, name, label_id)
        moved = sum(_move(tx, annotation_id, entity_id, new) for annotation_id in annotation_ids)
        if not moved:
            raise Refused(tr("None of these mentions names this entity any more. Nothing was changed."))
        t = s.attribution_source
        for annotation_id in annotation_ids:
            here = t.c.annotation_id == annotation_id, t.c.entity_id == entity_id
            tx.execute(t.update().where(*here).values(entity_id=new))
        _move_fields(tx, entity_id, new, annotation_ids)
        tx.rename(name=name, count=moved)
    return new


def _move(tx: Transaction, annotation_id: int, old: int, new: int) -> int:
    t = s.annotation_entity
    moves = t.update().where(t.c.annotation_id == annotation_id, t.c.entity_id == old).values(entity_id=new)
    return tx.execute(moves).rowcount


@dataclass(frozen=True, slots=True)
class NewEntity:
    """An entity to be made together with its mentions, which name it by PENDING; `mention`: the mark it comes from.

    `language` is that of the name; without it, that of the mark's article.
    """

    name: str
    label_id: int | None
    mention: int | None = None
    language: str | None = None


PENDING = 0  # stands for the id of an entity that is yet to be made


def mark_mentions(
    workspace: Workspace,
    mentions: Sequence[NewMention],
    aliases: Sequence[NewAlias] = (),
    fold: Callable[[str], str] = str.casefold,
    *,
    origin: str = "bulk",
    entity: NewEntity | None = None,
) -> int:
    """Mark mentions as one step, in one transaction, with the new entity and the forms that were learnt.

    Returns how many were new.
    """
    with workspace.transact("mention.mark", document_id=_only_document(mentions)) as tx:
        made = _make(tx, entity)
        mentions = [_settled(mention, made) for mention in mentions]
        count = sum(_mark(tx, mention, origin) for mention in mentions)
        for alias in aliases:
            insert_alias(tx, _settled(alias, made), fold)
        tx.rename(count=count, name=_name(tx, mentions))
    return count


def mark_mentions_job(
    workspace: Workspace,
    mentions: Sequence[NewMention],
    aliases: Sequence[NewAlias] = (),
    fold: Callable[[str], str] = str.casefold,
    *,
    entity: NewEntity | None = None,
) -> Iterator[tuple[int, int]]:
    """Job: mark many mentions as one step in short transactions; yields (done, total)."""
    step = workspace.open_step("mention.mark")
    count, name, made = 0, "", PENDING
    try:
        for first in range(0, len(mentions), _CHUNK):
            with workspace.extend_step(step, "mention.mark") as tx:
                made = made or _make(tx, entity)
                portion = [_settled(mention, made) for mention in mentions[first : first + _CHUNK]]
                count += sum(_mark(tx, mention, "bulk") for mention in portion)
                for alias in aliases if not first else ():
                    insert_alias(tx, _settled(alias, made), fold)
                name = name or _name(tx, [_settled(mention, made) for mention in mentions])
            yield first + len(portion), len(mentions)
    finally:
        workspace.close_step(step, count=count, name=name)


def _make(tx: Transaction, entity: NewEntity | None) -> int:
    if entity is None:
        return PENDING
    language = entity.language
    if entity.mention is not None:
        language = language or language_of(tx, entity.mention)
    made = insert_entity(tx, entity.name, entity.label_id, language=language)
    if entity.mention is not None:
        tx.insert(s.annotation_entity, annotation_id=entity.mention, entity_id=made, position=0)
    return made


def _settled(row: T, made: int) -> T:
    return replace(row, entity_id=made) if row.entity_id == PENDING else row


def reject_mention(workspace: Workspace, mention: NewMention) -> int:
    """Keep a proposed mention as rejected for its entity, so that it is not proposed again; returns the mark's id."""
    with workspace.transact("mention.reject", document_id=mention.document_id) as tx:
        annotation_id, words = _insert(tx, mention, "rejected", "rule")
        tx.insert(s.annotation_entity, annotation_id=annotation_id, entity_id=mention.entity_id, position=0)
        tx.rename(quote=annotate.short(words), name=_entity(tx, mention.entity_id))
    return annotation_id


def _insert(tx: Transaction, mention: NewMention, status: str, origin: str) -> tuple[int, str]:
    _entity(tx, mention.entity_id)
    pieces = ((mention.start, mention.end),)
    words, prefix, suffix = annotate.words_of(tx, mention.document_id, pieces)
    made = annotate.insert_annotation(
        tx, mention.document_id, mention.label_id, pieces, words, prefix, suffix,
        status=status, origin=origin, rule=mention.rule, confidence=mention.confidence,
    )  # fmt: skip
    return made, words


def _mark(tx: Transaction, mention: NewMention, origin: str) -> bool:
    """Mark one mention, or link the mark that stands there; whether anything was new."""
    a, t = s.annotation.c, s.annotation_entity
    standing = tx.execute(
        select(a.id).where(
            a.document_id == mention.document_id,
            a.start == mention.start,
            a.end == mention.end,
            a.label_id == mention.label_id,
            a.fragment_count == 1,
            a.status != "rejected",
        )
    ).scalar()
    if standing is None:
        standing, _ = _insert(tx, mention, "accepted", origin)
    elif tx.execute(select(t.c.id).where(t.c.annotation_id == standing)).first() is not None:
        return False
    tx.insert(t, annotation_id=standing, entity_id=mention.entity_id, position=0)
    return True


def _entity(tx: Transaction, entity_id: int) -> str:
    name = name_of(tx, entity_id)
    if name is None:
        raise Refused(tr("This entity is gone. Nothing was changed."))
    return name


def _unmerged(tx: Transaction, entity_id: int) -> str:
    """The name of an entity that is not merged into another."""
    name = _entity(tx, entity_id)
    if tx.execute(select(s.entity.c.merged_into).where(s.entity.c.id == entity_id)).scalar() is not None:
        raise Refused(tr("{name} has been merged into another entity already. Nothing was changed.", name=name))
    return name


def _name(tx: Transaction, mentions: Sequence[NewMention]) -> str:
    """The names of those that are mentioned, of many the first."""
    ids = list(dict.fromkeys(mention.entity_id for mention in mentions))
    names = [_entity(tx, entity_id) for entity_id in ids[:_NAMED]]
    return ", ".join([*names, "…"] if len(ids) > _NAMED else names)


def _only_document(mentions: Iterable[NewMention]) -> int | None:
    ids = {mention.document_id for mention in mentions}
    return next(iter(ids)) if len(ids) == 1 else None

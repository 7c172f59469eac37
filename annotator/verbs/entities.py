"""The registry of entities, and the links from mentions to it."""

from __future__ import annotations

import re
from typing import Any

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.sql import func, select
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs.annotate import clean, document_of
from annotator.words import mark, tr

_WIKIDATA = re.compile(r"(?:https?://(?:www\.)?wikidata\.org/(?:wiki|entity)/)?([Qq]\d{1,12})(?:[?#].*)?")
_GEONAMES = re.compile(r"(?:https?://(?:www\.|sws\.)?geonames\.org/)?(\d{1,12})(?:/.*)?")
FIELDS = ("name", "label_id", "language", "description", "wikidata", "geonames", "note")


def add_entity(
    workspace: Workspace,
    name: str,
    label_id: int | None = None,
    mention: int | None = None,
    *,
    language: str | None = None,
) -> int:
    """Add an entity, linked to a mention where given; returns its id.

    `language` is that of the name; without it, that of the mention's article.
    """
    with workspace.transact("entity.add", document_id=document_of(workspace, [mention] if mention else [])) as tx:
        language = language or (language_of(tx, mention) if mention is not None else None)
        entity_id = insert_entity(tx, name, label_id, language=language)
        if mention is not None:
            _link(tx, mention, entity_id)
        tx.rename(name=name)
    return entity_id


def language_of(tx: Transaction, annotation_id: int) -> str | None:
    """The language of the article that an annotation stands in, where it is known."""
    a, d = s.annotation.c, s.document.c
    query = select(d.language).join_from(s.annotation, s.document, d.id == a.document_id)
    return tx.execute(query.where(a.id == annotation_id)).scalar() or None


def insert_entity(tx: Transaction, name: str, label_id: int | None, **columns: Any) -> int:
    """The row of a new entity, inside a verb's transaction."""
    name = " ".join(clean(name).split())
    if not name:
        raise Refused(tr("An entity needs a name."))
    return tx.insert(s.entity, name=name, label_id=label_id, created=now(), **columns)


def change_entity(workspace: Workspace, entity_id: int, **columns: Any) -> None:
    """Change name, type (label_id), language, description, wikidata, geonames or note of an entity."""
    unknown = set(columns) - set(FIELDS)
    if unknown:
        raise Refused(tr("An entity has no field {fields}.", fields=", ".join(sorted(unknown))))
    with workspace.transact("entity.change", fields=sorted(columns)) as tx:
        row = tx.execute(select(s.entity).where(s.entity.c.id == entity_id)).first()
        if row is None:
            raise Refused(tr("This entity is gone. Nothing was changed."))
        for key, value in columns.items():
            columns[key] = clean(value).strip() if isinstance(value, str) else value
        if columns.get("name") == "":
            raise Refused(tr("An entity needs a name."))
        for key, check in (("wikidata", wikidata_id), ("geonames", geonames_id), ("language", str)):
            if key in columns:
                columns[key] = check(columns[key]) if columns[key] else None
        if any(getattr(row, key) != value for key, value in columns.items()):
            tx.update(s.entity, entity_id, **columns)
        tx.rename(name=columns.get("name", row.name), fields=sorted(columns))


def link(workspace: Workspace, annotation_id: int, entity_id: int) -> None:
    """Say that a mention names an entity; it may name several."""
    with workspace.transact("entity.link", document_id=document_of(workspace, [annotation_id])) as tx:
        _link(tx, annotation_id, entity_id)
        tx.rename(name=name_of(tx, entity_id))


def relink(workspace: Workspace, annotation_id: int, entity_id: int) -> None:
    """Make an entity the only one a mention names."""
    with workspace.transact("entity.link", document_id=document_of(workspace, [annotation_id])) as tx:
        t = s.annotation_entity
        tx.execute(t.delete().where(t.c.annotation_id == annotation_id, t.c.entity_id != entity_id))
        _link(tx, annotation_id, entity_id)
        tx.rename(name=name_of(tx, entity_id))


def unlink(workspace: Workspace, annotation_id: int, entity_id: int) -> None:
    """Take an entity off a mention."""
    with workspace.transact("entity.unlink", document_id=document_of(workspace, [annotation_id])) as tx:
        t = s.annotation_entity
        gone = tx.execute(t.delete().where(t.c.annotation_id == annotation_id, t.c.entity_id == entity_id))
        if gone.rowcount:
            _touch(tx, annotation_id)
        tx.rename(name=name_of(tx, entity_id))


def name_of(tx: Transaction, entity_id: int) -> str | None:
    """The name that the registry shows; None where the entity is gone."""
    return tx.execute(select(s.entity.c.name).where(s.entity.c.id == entity_id)).scalar()


def wikidata_id(words: str) -> str:
    """`Q42` from the id or the address of an item; anything else is refused."""
    found = _WIKIDATA.fullmatch(words.strip())
    if found is None:
        raise Refused(
            tr("{words} is not a Wikidata id; write it as Q42, or paste the address of the item.", words=words)
        )
    return found[1].upper()


def geonames_id(words: str) -> str:
    """`1526273` from the number or the address of a place; anything else is refused."""
    found = _GEONAMES.fullmatch(words.strip())
    if found is None:
        raise Refused(
            tr("{words} is not a GeoNames id; write its number, or paste the address of the place.", words=words)
        )
    return found[1]


_NO_MENTION = mark("This mention is gone; it was deleted or undone. Nothing was changed.")
_NO_ENTITY = mark("This entity is gone; it was deleted or undone. Nothing was changed.")


def _link(tx: Transaction, annotation_id: int, entity_id: int) -> None:
    t = s.annotation_entity
    if tx.execute(select(t.c.id).where(t.c.annotation_id == annotation_id, t.c.entity_id == entity_id)).first():
        return
    for table, row_id, gone in ((s.annotation, annotation_id, _NO_MENTION), (s.entity, entity_id, _NO_ENTITY)):
        if tx.execute(select(table.c.id).where(table.c.id == row_id)).first() is None:
            raise Refused(tr(gone))
    position = tx.execute(select(func.count()).select_from(t).where(t.c.annotation_id == annotation_id)).scalar_one()
    tx.insert(t, annotation_id=annotation_id, entity_id=entity_id, position=position)
    _touch(tx, annotation_id)


def _touch(tx: Transaction, annotation_id: int) -> None:
    tx.update(s.annotation, annotation_id, modified=now())

"""The registry of entities: names to choose from, and all that one entry holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.store import driver


@dataclass(frozen=True, slots=True)
class EntityName:
    """An entry as it is offered: `type` is the name of its label."""

    id: int
    name: str
    type: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """An entry with its fields and how often it is mentioned."""

    id: int
    uuid: str
    name: str
    label_id: int | None
    language: str | None
    description: str
    wikidata: str | None
    geonames: str | None
    note: str
    mentions: int
    articles: int


def names(connection: Connection, entity_ids: Sequence[int] | None = None) -> list[EntityName]:
    """The entries that can be chosen (merged ones left out), all or these, by name."""
    marks = "" if entity_ids is None else f" AND e.id IN ({driver.marks(len(entity_ids))})"
    rows = connection.exec_driver_sql(
        "SELECT e.id, e.name, coalesce(l.name, '') FROM entity e LEFT JOIN label l ON l.id = e.label_id"
        f" WHERE e.merged_into IS NULL{marks} ORDER BY e.name, e.id",
        tuple(entity_ids or ()),
    ).all()
    aliases: dict[int, list[str]] = {}
    marks = "" if entity_ids is None else f" WHERE entity_id IN ({driver.marks(len(entity_ids))})"
    for entity_id, form in connection.exec_driver_sql(
        f"SELECT entity_id, form FROM entity_alias{marks}", tuple(entity_ids or ())
    ):
        aliases.setdefault(entity_id, []).append(form)
    return [EntityName(i, name, kind, tuple(aliases.get(i, ()))) for i, name, kind in rows]


def fields(connection: Connection, entity_id: int) -> Entity | None:
    """One entry, its mentions not counted, which takes long where there are many; None when it is gone."""
    row = connection.exec_driver_sql(
        "SELECT id, uuid, name, label_id, language, description, wikidata, geonames, note, 0, 0 FROM entity"
        " WHERE id = ?",
        (entity_id,),
    ).first()
    return Entity(*row) if row is not None else None


def entity(connection: Connection, entity_id: int) -> Entity | None:
    """One entry; None when it is gone."""
    row = connection.exec_driver_sql(
        "SELECT e.id, e.uuid, e.name, e.label_id, e.language, e.description, e.wikidata, e.geonames, e.note,"
        " count(a.id), count(DISTINCT a.document_id) FROM entity e"
        " LEFT JOIN annotation_entity m ON m.entity_id = e.id LEFT JOIN annotation a"
        " ON a.id = m.annotation_id AND a.status IN ('accepted', 'gold')"
        " WHERE e.id = ? GROUP BY e.id",
        (entity_id,),
    ).first()
    return Entity(*row) if row is not None else None


def id_of(connection: Connection, uuid: str) -> int | None:
    """The id of the entry with this uuid."""
    return connection.exec_driver_sql("SELECT id FROM entity WHERE uuid = ?", (uuid,)).scalar()

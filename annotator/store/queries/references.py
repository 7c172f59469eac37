"""Where the project refers to an entity besides its mentions: sources of claims, relations, fields of annotations."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from annotator.store import driver


@dataclass(frozen=True, slots=True)
class References:
    """How many rows refer to some entities."""

    sources: int = 0
    relations: int = 0
    fields: int = 0


def references(connection: Connection, entity_ids: Collection[int]) -> References:
    """Who is said to say something, what is related to something, which fields of annotations name one of them."""
    ids = ", ".join(map(str, map(int, entity_ids))) or "NULL"
    run = connection.exec_driver_sql
    sources = run(f"SELECT count(*) FROM attribution_source WHERE entity_id IN ({ids})").scalar_one()
    relations = run(
        "SELECT count(*) FROM relation WHERE kind <> 'different' AND ("
        f"source_kind = 'entity' AND source_id IN ({ids}) OR target_kind = 'entity' AND target_id IN ({ids}))"
    ).scalar_one()
    return References(sources, relations, sum(1 for _ in naming_fields(connection, uuids(connection, entity_ids))))


def mention_references(connection: Connection, entity_id: int, annotation_ids: Sequence[int]) -> References:
    """What goes along when these mentions of an entity come to name another: they as sources, their own fields."""
    mine = set(annotation_ids)
    run = connection.exec_driver_sql
    rows = run("SELECT annotation_id FROM attribution_source WHERE entity_id = ?", (entity_id,)).scalars()
    fields = naming_fields(connection, uuids(connection, [entity_id]), annotation_ids)
    return References(sources=sum(row in mine for row in rows), fields=sum(1 for _ in fields))


def uuids(connection: Connection, entity_ids: Collection[int]) -> set[str]:
    """By which uuids fields may name these entities: their own, and those of entities that were merged into them."""
    ids = ", ".join(map(str, map(int, entity_ids))) or "NULL"
    query = f"SELECT uuid FROM entity WHERE id IN ({ids}) OR merged_into IN ({ids})"
    return set(connection.exec_driver_sql(query).scalars())


def naming_fields(
    connection: Connection, named: Collection[str], annotation_ids: Sequence[int] | None = None
) -> Iterator[tuple[int, dict[str, Any], list[str]]]:
    """Annotations, all or of these, whose fields of kind `entity` hold one of the uuids: id, fields, and which ones."""
    run = connection.exec_driver_sql
    keys: dict[str, list[str]] = {}
    for layer, key in run("SELECT layer, key FROM feature WHERE kind = 'entity'"):
        keys.setdefault(layer, []).append(key)
    if not keys or not named:
        return
    query = (
        "SELECT a.id, l.layer, a.attributes FROM annotation a JOIN label l ON l.id = a.label_id"
        f" WHERE a.attributes <> '{{}}' AND l.layer IN ({driver.marks(len(keys))})"
    )
    if annotation_ids is not None:
        query += f" AND a.id IN ({', '.join(map(str, map(int, annotation_ids))) or 'NULL'})"
    for annotation_id, layer, words in run(query, tuple(keys)):
        if not any(uuid in words for uuid in named):
            continue
        fields: dict[str, Any] = json.loads(words)
        holding = [key for key in keys[layer] if fields.get(key) in named]
        if holding:
            yield annotation_id, fields, holding

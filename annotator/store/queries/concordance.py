"""The registry as a list with counts, and where its entities occur: written forms and concordance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sqlalchemy import Connection, func, select

from annotator.domain.stopping import keep_on
from annotator.store import schema as s
from annotator.store.journal import ChangeSet


@dataclass(frozen=True, slots=True)
class Alias:
    """One form of an entity's name."""

    id: int
    form: str
    kind: str
    language: str | None
    script: str | None


@dataclass(frozen=True, slots=True)
class ListedEntity:
    """One row of the registry; `mentions` and `articles` count accepted and gold marks."""

    id: int
    uuid: str
    name: str
    label_id: int | None
    type: str | None
    description: str
    wikidata: str | None
    geonames: str | None
    note: str
    mentions: int
    articles: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of a concordance."""

    annotation_id: int
    document_id: int
    title: str
    language: str | None
    date: str | None
    start: int
    end: int
    prefix: str
    exact: str
    suffix: str


def entities(connection: Connection, entity_ids: Sequence[int] | None = None) -> list[ListedEntity]:
    """Entities that are not merged into another, all or these, by name, with their other forms."""
    these = "" if entity_ids is None else f" AND {{}} IN ({', '.join(map(str, map(int, entity_ids)))})"
    forms: dict[int, list[str]] = {}
    for entity_id, form in connection.exec_driver_sql(
        f"SELECT entity_id, form FROM entity_alias WHERE 1{these.format('entity_id')} ORDER BY id"
    ):
        forms.setdefault(entity_id, []).append(form)
    counts = {
        row[0]: (row[1], row[2])
        for row in connection.exec_driver_sql(
            "SELECT m.entity_id, count(*), count(DISTINCT a.document_id) FROM annotation_entity m"
            " JOIN annotation a ON a.id = m.annotation_id"
            f" WHERE a.status IN ('accepted', 'gold'){these.format('m.entity_id')} GROUP BY m.entity_id"
        )
    }
    rows = connection.exec_driver_sql(
        "SELECT e.id, e.uuid, e.name, e.label_id, l.name, e.description, e.wikidata, e.geonames, e.note FROM entity e"
        " LEFT JOIN label l ON l.id = e.label_id"
        f" WHERE e.merged_into IS NULL{these.format('e.id')} ORDER BY e.name, e.id"
    )
    return [
        ListedEntity(
            r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], *counts.get(r[0], (0, 0)), tuple(forms.get(r[0], ()))
        )
        for r in rows
    ]


def recounted(connection: Connection, changes: ChangeSet) -> set[int]:
    """Entities whose row in the registry a ChangeSet of few rows may have changed: fields, forms or counts."""
    found = set(changes.ids("entity")) | changes.parents("entity_alias", "entity_id")
    found |= changes.parents("annotation_entity", "entity_id")
    run = connection.exec_driver_sql
    for table, column, ids in (
        ("entity_alias", "id", changes.ids("entity_alias")),
        ("annotation_entity", "id", changes.ids("annotation_entity")),
        ("annotation_entity", "annotation_id", changes.ids("annotation")),
    ):
        for first in range(0, len(ids), 500):
            marks = ", ".join(map(str, ids[first : first + 500]))
            found.update(run(f"SELECT entity_id FROM {table} WHERE {column} IN ({marks})").scalars())
    return found


def aliases(connection: Connection, entity_id: int) -> list[Alias]:
    """The forms of an entity besides its canonical name."""
    t = s.entity_alias.c
    rows = connection.execute(
        select(t.id, t.form, t.kind, t.language, t.script).where(t.entity_id == entity_id).order_by(t.id)
    )
    return [Alias(*row) for row in rows]


def seen_forms(connection: Connection, entity_id: int, limit: int = 50) -> list[tuple[str, int]]:
    """How an entity has been written where it was marked, most frequent first."""
    m, a = s.annotation_entity.c, s.annotation.c
    rows = connection.execute(
        select(a.exact, func.count())
        .join_from(s.annotation_entity, s.annotation, a.id == m.annotation_id)
        .where(m.entity_id == entity_id, a.status.in_(("accepted", "gold")))
        .group_by(a.exact)
        .order_by(func.count().desc(), a.exact)
        .limit(limit)
    )
    return [(form, count) for form, count in rows]


def concordance(connection: Connection, entity_id: int, width: int | None = None) -> list[Hit]:
    """Every mention of an entity in the project with its context, in the order of the articles.

    `width`: code points of context on either side, read from the texts; without it as many as marks keep.
    """
    m, a, d = s.annotation_entity.c, s.annotation.c, s.document.c
    rows = connection.execute(
        select(a.id, d.id, d.title, d.language, d.date, a.start, a.end, a.prefix, a.exact, a.suffix)
        .join_from(s.annotation_entity, s.annotation, a.id == m.annotation_id)
        .join(s.document, d.id == a.document_id)
        .where(m.entity_id == entity_id, a.status != "rejected")
        .order_by(d.id, a.start)
    )
    hits = [Hit(*row) for row in rows]
    return hits if width is None else list(_in_context(connection, hits, width))


def _in_context(connection: Connection, hits: Iterable[Hit], width: int) -> Iterator[Hit]:
    for document_id, here in groupby(hits, key=lambda hit: hit.document_id):
        keep_on()
        query = "SELECT text FROM document_text WHERE document_id = ?"
        text: str = connection.exec_driver_sql(query, (document_id,)).scalar_one()
        for hit in here:
            before, after = text[max(0, hit.start - width) : hit.start], text[hit.end : hit.end + width]
            yield replace(hit, prefix=before, suffix=after)


def name_of(connection: Connection, entity_id: int) -> str | None:
    """The canonical name of an entity."""
    return connection.exec_driver_sql("SELECT name FROM entity WHERE id = ?", (entity_id,)).scalar()


def kept_apart(connection: Connection) -> set[frozenset[int]]:
    """Pairs of entities of which somebody said that they are two."""
    rows = connection.exec_driver_sql(
        "SELECT source_id, target_id FROM relation"
        " WHERE kind = 'different' AND source_kind = 'entity' AND target_kind = 'entity'"
    )
    return {frozenset(row) for row in rows}

"""What leaves the project: articles as records, in a fixed order, and a count of what a format cannot take along.

Rows come from the driver's own cursor: a million annotations would spend half their time in row objects otherwise.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from annotator.domain.records import DOCUMENT_LAYER, AnnotationRecord, ArticleRecord
from annotator.store import driver
from annotator.store.presets import DEFAULT_LABELS
from annotator.store.queries import articles, evidence, verdicts
from annotator.store.queries.articles import Filter

_CHUNK_ARTICLES = 100
_CHUNK_CHARACTERS = 1_000_000
_OUTWARD = 32  # sources of sources that are followed

_OFTEN_EMPTY = ("annotation_entity", "comment", "claim_occurrence", "document_label", "document_status", "evidence")

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ExportFilter:
    """What to export. `listed`: the filter of the article list; `ids`: a selection within it; `label`: a name, or
    `layer/name`; without `everything`, suggested and rejected annotations stay behind."""

    listed: Filter = field(default_factory=Filter)
    ids: frozenset[int] | None = None
    label: str | None = None
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """The articles that a filter chooses, in the order of the project, with the labels that it narrows to."""

    ids: array[int]
    lengths: array[int]
    labels: tuple[int, ...] | None
    statuses: tuple[str, ...]
    annotator_id: int

    def chunks(self) -> Iterator[Sequence[int]]:
        """Ids in portions that fit into memory."""
        first = size = 0
        for at, length in enumerate(self.lengths):
            if at > first and (at - first >= _CHUNK_ARTICLES or size + length > _CHUNK_CHARACTERS):
                yield self.ids[first:at]
                first, size = at, 0
            size += length
        if first < len(self.ids):
            yield self.ids[first:]


def label_ids(connection: Connection, label: str) -> list[tuple[int, str]]:
    """Id and layer of the labels with this name, or of the one called `layer/name`."""
    rows = connection.exec_driver_sql(
        "SELECT id, layer FROM label WHERE name = ?1 OR layer || '/' || name = ?1", (label,)
    )
    return [(row[0], row[1]) for row in rows]


def select_articles(connection: Connection, which: ExportFilter, annotator_id: int) -> Selection:
    """The articles that pass the filter.

    A label narrows to the annotations that carry it and the articles that have such; a label of whole articles
    narrows to those articles with all their annotations.
    """
    found = articles.ids(connection, annotator_id, which.listed)
    wanted = set(found) if which.ids is None else set(found) & which.ids
    statuses = ("accepted", "gold", "suggested", "rejected") if which.everything else ("accepted", "gold")
    labels: tuple[int, ...] | None = None
    if which.label is not None:
        named = label_ids(connection, which.label)
        labels = tuple(i for i, layer in named if layer != DOCUMENT_LAYER)
        whole = _labelled(connection, [i for i, layer in named if layer == DOCUMENT_LAYER])
        wanted &= _marked(connection, labels, statuses) | whole
        labels = None if whole and not labels else labels
    rows = driver.rows(connection, "SELECT id, length FROM document ORDER BY id")
    chosen = [(i, length) for i, length in rows if i in wanted]
    ids, lengths = array("q", (i for i, _ in chosen)), array("q", (length for _, length in chosen))
    return Selection(ids, lengths, labels, statuses, annotator_id)


def _labelled(connection: Connection, labels: Sequence[int]) -> set[int]:
    rows = driver.rows(
        connection, f"SELECT document_id FROM document_label WHERE label_id IN ({driver.marks(len(labels))})", labels
    )
    return {row[0] for row in rows}


def _marked(connection: Connection, labels: Sequence[int], statuses: Sequence[str]) -> set[int]:
    rows = driver.rows(
        connection,
        f"SELECT DISTINCT document_id FROM annotation WHERE label_id IN ({driver.marks(len(labels))})"
        f" AND status IN ({driver.marks(len(statuses))})",
        (*labels, *statuses),
    )
    return {row[0] for row in rows}


# -- records

_ANNOTATIONS = (
    'SELECT a.id, a.document_id, a.uuid, a.label_id, a.start, a."end", a.fragment_count, a.exact, a.annotator_id,'
    " a.status, a.unsure, a.origin, a.confidence, a.attributes, a.note, a.created, a.modified FROM annotation a"
)
TEXT_ORDER = 'ORDER BY a.document_id, a.start, a."end" DESC, a.uuid'


def records(connection: Connection, selection: Selection) -> Iterator[ArticleRecord]:
    """The chosen articles with their annotations, one after another. Hold a snapshot while reading them.

    Rows are read for many articles at once, records made for one: what is short-lived costs the collector nothing.
    """
    names = Names(connection)
    for ids in selection.chunks():
        yield from _portion(connection, selection, list(ids), names)


class Names:
    """What ids of small tables mean, read once."""

    def __init__(self, connection: Connection) -> None:
        self.annotators: dict[int, str] = dict(driver.rows(connection, "SELECT id, name FROM annotator"))  # type: ignore[arg-type]
        self.labels: dict[int, tuple[str, str]] = {
            i: (layer, name) for i, layer, name in driver.rows(connection, "SELECT id, layer, name FROM label")
        }
        self._merged: dict[int, int] = dict(
            driver.rows(connection, "SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL")  # type: ignore[arg-type]
        )
        self.scale = verdicts.scale(connection)
        self.used = {
            table: next(driver.rows(connection, f"SELECT 1 FROM {table} LIMIT 1"), None) is not None
            for table in _OFTEN_EMPTY
        }

    def final_entity(self, entity_id: int) -> int:
        """The entity that an entity was merged into, or itself."""
        passed: set[int] = set()
        while entity_id in self._merged and entity_id not in passed:
            passed.add(entity_id)
            entity_id = self._merged[entity_id]
        return entity_id


def _portion(connection: Connection, selection: Selection, ids: list[int], names: Names) -> Iterator[ArticleRecord]:
    marks = _annotation_rows(connection, selection, ids)
    links = Links(connection, ids, names, any(row[6] > 1 for rows in marks.values() for row in rows))
    for i, record in bare_articles(connection, selection, ids, names):
        record["annotations"] = _annotations(marks.get(i, []), names, links)
        yield record


def bare_articles(
    connection: Connection, selection: Selection, ids: list[int], names: Names
) -> Iterator[tuple[int, ArticleRecord]]:
    """Ids and records of these articles, without their annotations."""
    statuses = _statuses(connection, ids, names) if names.used["document_status"] else {}
    labels = _labels(connection, ids, names) if names.used["document_label"] else {}
    me = names.annotators.get(selection.annotator_id, "")
    rows = driver.rows(
        connection,
        "SELECT d.id, coalesce(d.external_id, d.uuid), d.title, t.text, d.text_sha256, d.language, d.script, d.date,"
        " d.outlet, d.author, d.url, d.metadata FROM document d JOIN document_text t ON t.document_id = d.id"
        f" WHERE d.id IN ({driver.marks(len(ids))}) ORDER BY d.id",
        ids,
    )
    for row in rows:
        own = statuses.get(row[0], {})
        yield (
            row[0],
            {
                "id": row[1],
                "title": row[2],
                "text": row[3],
                "sha256": row[4],
                "language": row[5],
                "script": row[6],
                "date": row[7],
                "outlet": row[8],
                "author": row[9],
                "url": row[10],
                "status": own.get(me, "new"),
                "statuses": own,
                "labels": labels.get(row[0], []),
                "meta": {} if row[11] == "{}" else json.loads(row[11]),
                "annotations": [],
            },
        )


def _statuses(connection: Connection, ids: list[int], names: Names) -> dict[int, dict[str, str]]:
    found: dict[int, dict[str, str]] = {}
    query = (
        f"SELECT document_id, annotator_id, status FROM document_status WHERE document_id IN ({driver.marks(len(ids))})"
    )
    for document_id, annotator_id, status in driver.rows(connection, query, ids):
        found.setdefault(document_id, {})[names.annotators[annotator_id]] = status
    return {i: dict(sorted(statuses.items())) for i, statuses in found.items()}


def _labels(connection: Connection, ids: list[int], names: Names) -> dict[int, list[str]]:
    found: dict[int, set[str]] = {}
    query = f"SELECT document_id, label_id FROM document_label WHERE document_id IN ({driver.marks(len(ids))})"
    for document_id, label_id in driver.rows(connection, query, ids):
        found.setdefault(document_id, set()).add(names.labels[label_id][1])
    return {i: sorted(labels) for i, labels in found.items()}


def chosen_marks(selection: Selection, ids: Sequence[int]) -> tuple[str, list[Any]]:
    """The condition on annotations `a` of these articles, with its parameters."""
    where = f"a.document_id IN ({driver.marks(len(ids))})"
    parameters: list[Any] = [*ids]
    if len(selection.statuses) < 4:
        where += f" AND a.status IN ({driver.marks(len(selection.statuses))})"
        parameters += selection.statuses
    if selection.labels is not None:
        where += f" AND a.label_id IN ({driver.marks(len(selection.labels))})"
        parameters += selection.labels
    return where, parameters


def _annotation_rows(connection: Connection, selection: Selection, ids: list[int]) -> dict[int, list[Row]]:
    """Annotations by article in text order; their ids decide where two stand in the same place."""
    where, parameters = chosen_marks(selection, ids)
    found: dict[int, list[Row]] = {}
    for row in driver.rows(connection, f"{_ANNOTATIONS} WHERE {where} {TEXT_ORDER}", parameters):
        found.setdefault(row[1], []).append(row)
    return found


def annotations_by_id(
    connection: Connection, ids: Sequence[int], documents: list[int], names: Names
) -> dict[int, AnnotationRecord]:
    """The records of these annotations, which are of these articles."""
    rows = [
        row
        for part in _parts(ids)
        for row in driver.rows(connection, f"{_ANNOTATIONS} WHERE a.id IN ({driver.marks(len(part))})", part)
    ]
    links = Links(connection, documents, names, any(row[6] > 1 for row in rows))
    return {row[0]: record for row, record in zip(rows, _annotations(rows, names, links), strict=True)}


def _annotations(rows: list[Row], names: Names, links: Links) -> list[AnnotationRecord]:
    """The records of one article's annotations."""
    made = [_annotation(row, names.labels, names.annotators) for row in rows]
    if links.any:
        for row, record in zip(rows, made, strict=True):
            _attach(row, record, links)
    return made


def _annotation(row: Row, labels: dict[int, tuple[str, str]], annotators: dict[int, str]) -> AnnotationRecord:
    """A record with nothing on it yet, its keys in the order of the manual."""
    (
        _, _, uuid, label_id, start, end, _, exact, annotator_id, status, unsure, origin, confidence, attributes,
        note, created, modified,
    ) = row  # fmt: skip
    layer, label = labels[label_id]
    return {
        "id": uuid,
        "layer": layer,
        "label": label,
        "start": start,
        "end": end,
        "fragments": [[start, end]],
        "text": exact,
        "annotator": annotators[annotator_id],
        "status": status,
        "unsure": unsure == 1,
        "origin": origin,
        "confidence": None if confidence is None else confidence / 1000,
        "entities": [],
        "attribution": None,
        "claim": None,
        "attributes": {} if attributes == "{}" else json.loads(attributes),
        "note": note,
        "comments": [],
        "created": created,
        "modified": modified,
    }


def _attach(row: Row, record: AnnotationRecord, links: Links) -> None:
    """Put what hangs on an annotation into its record."""
    i = row[0]
    if row[6] > 1:
        record["fragments"] = links.fragments[i]
    if i in links.entities:
        record["entities"] = links.entities[i]
    if i in links.comments:
        record["comments"] = links.comments[i]
    if i in links.claims:
        record["claim"], record["attribution"] = links.claims[i]


_OF = "JOIN annotation a ON a.id = {}.annotation_id WHERE a.document_id IN ({})"


class Links:
    """What hangs on the annotations of some articles, by id of the annotation."""

    def __init__(self, connection: Connection, ids: list[int], names: Names, broken: bool) -> None:
        self._connection = connection
        self._names = names
        self._ids = ids
        self._attributions: dict[int, dict[str, Any]] = {}
        self.fragments = self._fragments() if broken else {}
        self.entities = self._entities() if names.used["annotation_entity"] else {}
        self.comments = self._comments() if names.used["comment"] else {}
        self.claims = self._claims() if names.used["claim_occurrence"] else {}
        self.any = bool(self.fragments or self.entities or self.comments or self.claims)

    def _rows(self, query: str, table: str, rest: str = "") -> Iterator[Row]:
        of = _OF.format(table, driver.marks(len(self._ids)))
        return driver.rows(self._connection, f"{query} {of} {rest}", self._ids)

    def _fragments(self) -> dict[int, list[list[int]]]:
        found: dict[int, list[list[int]]] = {}
        query = 'SELECT f.annotation_id, f.start, f."end" FROM annotation_fragment f'
        for i, start, end in self._rows(query, "f", "AND a.fragment_count > 1 ORDER BY f.annotation_id, f.position"):
            found.setdefault(i, []).append([start, end])
        return found

    def _entities(self) -> dict[int, list[dict[str, Any]]]:
        found: dict[int, list[int]] = {}
        query = "SELECT m.annotation_id, m.entity_id FROM annotation_entity m"
        for i, entity in self._rows(query, "m", "ORDER BY m.annotation_id, m.position, m.id"):
            entity = self._names.final_entity(entity)
            named = found.setdefault(i, [])
            if entity not in named:
                named.append(entity)
        known = self._entity_records({entity for named in found.values() for entity in named})
        return {i: [known[entity] for entity in named] for i, named in found.items()}

    def _entity_records(self, ids: set[int]) -> dict[int, dict[str, Any]]:
        found: dict[int, dict[str, Any]] = {}
        wanted = sorted(ids)
        for at in range(0, len(wanted), 400):
            part = wanted[at : at + 400]
            query = f"SELECT id, uuid, name, label_id FROM entity WHERE id IN ({driver.marks(len(part))})"
            for i, uuid, name, label in driver.rows(self._connection, query, part):
                found[i] = {"id": uuid, "name": name, "type": self._names.labels[label][1] if label else None}
        return found

    def _comments(self) -> dict[int, list[dict[str, Any]]]:
        found: dict[int, list[dict[str, Any]]] = {}
        query = "SELECT c.annotation_id, c.uuid, c.annotator_id, c.text, c.resolved, c.created FROM comment c"
        for i, uuid, who, text, resolved, created in self._rows(query, "c", "ORDER BY c.id"):
            comment = {"id": uuid, "annotator": self._names.annotators[who], "text": text, "resolved": bool(resolved)}
            found.setdefault(i, []).append(comment | {"created": created})
        return found

    # -- claims and attributions

    def _claims(self) -> dict[int, tuple[dict[str, Any], dict[str, Any] | None]]:
        rows = list(
            self._rows(
                "SELECT o.annotation_id, o.attribution_id, c.id, c.uuid, c.text, c.type, c.check_worthy, c.topic,"
                " c.claim_date, c.event_date FROM claim_occurrence o JOIN claim c ON c.id = o.claim_id",
                "o",
            )
        )
        judged, scale = self._verdicts(), list(self._names.scale)
        proofs = evidence.records(self._connection, self._ids) if self._names.used["evidence"] else {}
        self._load_attributions({row[1] for row in rows if row[1] is not None})
        return {
            row[0]: (
                _claim(row[2:], judged.get(row[2], [])) | {"verdict_scale": scale, "evidence": proofs.get(row[2], [])},
                self._attributions.get(row[1]) if row[1] else None,
            )
            for row in rows
        }

    def _verdicts(self) -> dict[int, list[dict[str, Any]]]:
        found: dict[int, list[dict[str, Any]]] = {}
        rows = self._rows(
            "SELECT DISTINCT v.id, v.claim_id, v.uuid, v.rating, v.explanation, v.annotator_id, v.date"
            " FROM verdict v JOIN claim_occurrence o ON o.claim_id = v.claim_id",
            "o",
            "ORDER BY v.id",
        )
        for _, claim, uuid, rating, explanation, who, date in rows:
            verdict = {"id": uuid, "rating": rating, "explanation": explanation}
            found.setdefault(claim, []).append(verdict | {"annotator": self._names.annotators[who], "date": date})
        return found

    def _load_attributions(self, wanted: set[int], depth: int = 0) -> None:
        """Records of these attributions and of those further out, outermost first; a circle is cut."""
        rows: list[Row] = []
        for part in _parts(wanted - self._attributions.keys()):
            query = "SELECT id, uuid, mode, medium, certainty, parent_id FROM attribution"
            rows += driver.rows(self._connection, f"{query} WHERE id IN ({driver.marks(len(part))})", part)
        outer = {row[5] for row in rows if row[5] is not None}
        if outer and depth < _OUTWARD:
            self._load_attributions(outer - {row[0] for row in rows}, depth + 1)
        sources, cues = self._parts_of([row[0] for row in rows])
        inner = {row[0]: row for row in rows}
        for i in inner:
            self._attribution(i, inner, sources, cues)

    def _attribution(self, i: int, rows: dict[int, Row], sources: Any, cues: Any, inside: tuple[int, ...] = ()) -> Any:
        if i in self._attributions or i not in rows or i in inside:
            return self._attributions.get(i)
        _, uuid, mode, medium, certainty, parent = rows[i]
        made = {
            "id": uuid,
            "sources": sources.get(i, []),
            "cues": cues.get(i, []),
            "mode": mode,
            "medium": medium,
            "certainty": certainty,
            "parent": self._attribution(parent, rows, sources, cues, (*inside, i)) if parent is not None else None,
        }
        self._attributions[i] = made
        return made

    def _parts_of(self, ids: list[int]) -> tuple[dict[int, list[Any]], dict[int, list[Any]]]:
        sources: dict[int, list[Any]] = {}
        cues: dict[int, list[Any]] = {}
        for part in _parts(ids):
            rows = list(
                driver.rows(
                    self._connection,
                    "SELECT s.attribution_id, s.kind, a.uuid, a.exact, s.entity_id FROM attribution_source s"
                    " LEFT JOIN annotation a ON a.id = s.annotation_id"
                    f" WHERE s.attribution_id IN ({driver.marks(len(part))})"
                    " ORDER BY s.attribution_id, s.position, s.id",
                    part,
                )
            )
            final = {row[4]: self._names.final_entity(row[4]) for row in rows if row[4] is not None}
            known = self._entity_records(set(final.values()))
            for attribution, kind, uuid, words, entity in rows:
                named = known[final[entity]] if entity is not None else None
                text = words or (named["name"] if named else "")
                sources.setdefault(attribution, []).append(
                    {"kind": kind, "text": text, "annotation": uuid, "entity": named}
                )
            query = (
                "SELECT c.attribution_id, a.exact, a.uuid FROM attribution_cue c JOIN annotation a"
                f" ON a.id = c.annotation_id WHERE c.attribution_id IN ({driver.marks(len(part))})"
                " ORDER BY c.attribution_id, c.position, c.id"
            )
            for attribution, words, uuid in driver.rows(self._connection, query, part):
                cues.setdefault(attribution, []).append({"text": words, "annotation": uuid})
        return sources, cues


def _parts(ids: Iterable[int]) -> Iterator[list[int]]:
    wanted = sorted(ids)
    return (wanted[at : at + 400] for at in range(0, len(wanted), 400))


def _claim(row: Row, verdicts: list[dict[str, Any]]) -> dict[str, Any]:
    _, uuid, text, kind, check_worthy, topic, claim_date, event_date = row
    newest = verdicts[-1] if verdicts else {"rating": None, "explanation": ""}
    return {
        "id": uuid,
        "text": text,
        "type": kind,
        "check_worthy": check_worthy,
        "topic": topic,
        "claim_date": claim_date,
        "event_date": event_date,
        "verdict": newest["rating"],
        "explanation": newest["explanation"],
        "verdicts": verdicts,
    }


# -- what cannot be taken along

_MARKED = "a.document_id {docs} AND a.status IN ({statuses}){labels}"
_ATTRIBUTED = (
    "SELECT o.attribution_id FROM claim_occurrence o JOIN annotation a ON a.id = o.annotation_id"
    f" WHERE o.attribution_id IS NOT NULL AND {_MARKED}"
)
# Numbers by key of `domain.exchange.LOSSES`. These are sums over articles; `{docs}` says which.
_BY_ARTICLE = {
    "texts": "SELECT count(*) FROM document WHERE id {docs}",
    "bare_articles": "SELECT count(*) FROM document d WHERE d.id {docs}"
    f" AND NOT EXISTS (SELECT 1 FROM annotation a WHERE a.document_id = d.id AND {_MARKED})",
    "originals": "SELECT count(*) FROM document_source WHERE original IS NOT NULL AND document_id {docs}",
    "article_comments": "SELECT count(*) FROM comment WHERE annotation_id IS NULL AND document_id {docs}",
    "label_owners": "SELECT count(*) FROM document_label WHERE annotator_id <> {me} AND document_id {docs}",
    "rules": f"SELECT count(*) FROM annotation a WHERE a.rule IS NOT NULL AND {_MARKED}",
    "attribution_parents": "SELECT count(*) FROM attribution t JOIN attribution p ON p.id = t.parent_id"
    " WHERE p.parent_id IS NOT NULL AND t.document_id {docs}",
    "loose_attributions": "SELECT count(*) FROM attribution t WHERE t.document_id {docs} AND t.id NOT IN"
    f" (SELECT parent_id FROM attribution WHERE parent_id IS NOT NULL) AND t.id NOT IN ({_ATTRIBUTED})",
}
_IN_PROJECT = {
    "features": "SELECT count(*) FROM feature",
    "entity_details": "SELECT count(*) FROM entity e WHERE description <> '' OR note <> '' OR wikidata IS NOT NULL"
    " OR geonames IS NOT NULL OR language IS NOT NULL OR EXISTS (SELECT 1 FROM entity_alias WHERE entity_id = e.id)",
    "claim_groups": "SELECT count(*) FROM claim_group",
    "claim_relations": "SELECT count(*) FROM claim_relation",
    "settings": "SELECT count(*) FROM project_setting WHERE key <> 'verdict_scale'",
    "relations": "SELECT count(*) FROM relation",
    "guidelines": "SELECT count(*) FROM guideline",
}
_MENTIONED = (
    f"SELECT DISTINCT m.entity_id FROM annotation_entity m JOIN annotation a ON a.id = m.annotation_id WHERE {_MARKED}"
)


def counts(connection: Connection, selection: Selection, keys: Sequence[str]) -> dict[str, int]:
    """How many there are of each kind of thing among the chosen articles, or in the project where it has no article."""
    found = {
        key: sum(row[0] for row in _over(connection, selection, query))
        for key, query in _BY_ARTICLE.items()
        if key in keys
    }
    found |= {key: next(driver.rows(connection, query))[0] for key, query in _IN_PROJECT.items() if key in keys}
    if "label_looks" in keys:
        found["label_looks"] = _own_labels(connection)
    if "unmentioned" in keys:
        names = Names(connection)
        mentioned = {names.final_entity(row[0]) for row in _over(connection, selection, _MENTIONED)}
        there = next(driver.rows(connection, "SELECT count(*) FROM entity WHERE merged_into IS NULL"))[0]
        found["unmentioned"] = there - len(mentioned)
    return {key: found[key] for key in keys if key in found}


def left_behind(connection: Connection, selection: Selection) -> int:
    """How many annotations of the chosen articles are not exported for their status or label."""
    count = "SELECT count(*) FROM annotation a WHERE "
    there = sum(row[0] for row in _over(connection, selection, count + "a.document_id {docs}"))
    return there - sum(row[0] for row in _over(connection, selection, count + _MARKED))


def _over(connection: Connection, selection: Selection, query: str) -> Iterator[Row]:
    """Rows of a query for portions of the chosen articles, or at once where all are chosen."""
    labels = "" if selection.labels is None else f" AND a.label_id IN ({_listed(selection.labels)})"
    statuses = ", ".join(f"'{status}'" for status in selection.statuses)
    every = next(driver.rows(connection, "SELECT count(*) FROM document"))[0] == len(selection.ids)
    portions = ["IN (SELECT id FROM document)"] if every else _portions(selection.ids)
    for docs in portions:
        yield from driver.rows(
            connection, query.format(docs=docs, statuses=statuses, labels=labels, me=selection.annotator_id)
        )


def _portions(ids: Sequence[int]) -> Iterator[str]:
    return (f"IN ({_listed(ids[at : at + 1000])})" for at in range(0, len(ids), 1000))


def _listed(ids: Sequence[int]) -> str:
    return ", ".join(map(str, ids))


def _own_labels(connection: Connection) -> int:
    """Labels that are not just as a new project has them."""
    known = {(layer, name, colour, key) for layer, name, _, colour, key in DEFAULT_LABELS}
    rows = driver.rows(connection, "SELECT layer, name, colour, shortcut, definition, active FROM label")
    return sum(1 for row in rows if row[:4] not in known or row[4] or not row[5])

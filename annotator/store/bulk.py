"""Many articles into a project at the speed of the driver: rows as tuples with ids given out beforehand.

`plan` looks up what the project has and lays out the rows; `Plan.insert` writes them. Nothing is kept between two
plans, so that memory does not grow with the number of articles and another process may write in between.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, Table

from annotator.domain.palette import ALL_COLOURS
from annotator.domain.records import DOCUMENT_LAYER
from annotator.store import driver, journal, schema
from annotator.store.ids import marks_of, new_uuid
from annotator.store.incoming import (
    NewAnnotation,
    NewArticle,
    NewAttribution,
    NewClaim,
    NewComment,
    NewEntity,
    NewEvidence,
    NewSource,
    PlainMark,
)
from annotator.store.transaction import Transaction
from annotator.words import mark, tr

_NO_SOURCE = mark("the source {uuid} is neither in the file nor in the project; left out")
_NO_CUE = mark("the cue {uuid} is neither in the file nor in the project; left out")


@dataclass(frozen=True, slots=True)
class Quoting:
    """Evidence that is words of an article, which may come later: the id of its row, and whose claim it is for."""

    evidence_id: int
    evidence: NewEvidence
    article: NewArticle


@dataclass(slots=True)
class Outcome:
    """What a plan comes to. `refused` and `said`: (article, reason or remark); `scales`: those of new claims."""

    added: list[int] = field(default_factory=list[int])
    doubled: list[int] = field(default_factory=list[int])
    annotations_added: int = 0
    annotations_kept: int = 0
    labels: list[str] = field(default_factory=list[str])
    annotators: list[str] = field(default_factory=list[str])
    entities: int = 0
    refused: list[tuple[NewArticle, str]] = field(default_factory=list[tuple[NewArticle, str]])
    said: list[tuple[NewArticle, str]] = field(default_factory=list[tuple[NewArticle, str]])
    quoting: list[Quoting] = field(default_factory=list["Quoting"])
    scales: dict[tuple[str, ...], None] = field(default_factory=dict[tuple[str, ...], None])


@dataclass(slots=True)
class Seen:
    """What a dry run would have put into the project so far, by the keys that must not come twice."""

    by_sha: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    by_uuid: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    annotations: dict[str, tuple[int, int]] = field(default_factory=dict[str, tuple[int, int]])
    labels: dict[tuple[str, str], int] = field(default_factory=dict[tuple[str, str], int])
    annotators: dict[str, int] = field(default_factory=dict[str, int])
    entities: dict[str, int] = field(default_factory=dict[str, int])
    next_ids: dict[str, int] = field(default_factory=dict[str, int])


_UNTYPED = ("id", "document_id", "annotator_id")
COLUMNS: dict[str, tuple[str, ...]] = {
    "annotator": ("id", "uuid", "name"),
    "label": ("id", "uuid", "layer", "name", "short", "colour", "position"),
    "document": (
        *("id", "uuid", "external_id", "title", "text_sha256", "length", "language", "script", "date", "outlet"),
        *("author", "url", "metadata", "dimmed", "preview", "created", "modified"),
    ),
    "document_text": ("document_id", "text"),
    "document_source": ("document_id", "original", "sha256", "encoding", "newline", "path"),
    "document_status": (*_UNTYPED, "status"),
    "document_label": ("id", "document_id", "label_id", "annotator_id"),
    "annotation": (
        *("id", "uuid", "document_id", "label_id", "start", "end", "fragment_count", "exact", "prefix", "suffix"),
        *("status", "unsure", "annotator_id", "origin", "confidence", "attributes", "note", "created", "modified"),
    ),
    "annotation_fragment": ("annotation_id", "position", "start", "end"),
    "comment": ("id", "uuid", "annotation_id", "document_id", "annotator_id", "text", "resolved", "created"),
    "entity": ("id", "uuid", "label_id", "name", "created"),
    "annotation_entity": ("id", "annotation_id", "entity_id", "position"),
    "attribution": ("id", "uuid", "document_id", "mode", "medium", "certainty", "parent_id"),
    "attribution_cue": ("id", "attribution_id", "annotation_id", "position"),
    "attribution_source": ("id", "attribution_id", "kind", "annotation_id", "entity_id", "position"),
    "claim": ("id", "uuid", "text", "type", "check_worthy", "topic", "claim_date", "event_date"),
    "claim_occurrence": ("id", "claim_id", "annotation_id", "attribution_id"),
    "verdict": ("id", "uuid", "claim_id", "rating", "explanation", "annotator_id", "date"),
    "evidence": (
        *("id", "uuid", "claim_id", "stance", "question", "answer", "start", "end", "exact", "url", "archived_url"),
        *("access_date", "medium", "quote"),
    ),
}
# Of a plain mark; the other columns have their defaults.
_MARK_COLUMNS = ("id", "uuid", "document_id", "label_id", "start", "end", "exact", "prefix", "suffix")
# A row for each annotation in one piece, by SQLite alone: a third of the time that rows from Python take.
_WHOLE = (
    'INSERT INTO annotation_fragment(annotation_id, position, start, "end") SELECT id, 0, start, "end" FROM annotation'
    " WHERE id BETWEEN ? AND ? AND fragment_count = 1 ORDER BY id"
)
# The marks of texts, given the beginnings of their uuids as JSON.
_MARKS_OF = (
    "SELECT a.uuid, a.id, a.document_id FROM json_each(?) head"
    " JOIN annotation a ON a.uuid BETWEEN head.value AND head.value || '~'"
)
_TABLES: dict[str, Table] = {name: schema.metadata.tables[name] for name in COLUMNS}
_IN = 400  # parameters of one lookup
_LINKED = ("entity", "attribution", "claim", "comment", "verdict", "evidence")


@dataclass(slots=True)
class Plan:
    """The rows of some articles, parents before children, and what they come to. `marks`: rows of plain marks;
    `annotations`: the ids of all annotations."""

    rows: dict[str, list[tuple[Any, ...]]]
    marks: list[tuple[Any, ...]]
    annotations: range
    outcome: Outcome
    me: int
    moment: str
    stamp: int

    def holds(self, connection: Connection) -> bool:
        """Whether nothing has been changed since the rows were laid out, so that their ids are still free."""
        return journal.last_change_id(connection) == self.stamp

    def insert(self, tx: Transaction) -> None:
        """Write the rows."""
        for name, columns in COLUMNS.items():
            if name == "annotation":  # the plain ones first: they are many, and SQLite is fast at the end of a table
                same = {"created": self.moment, "modified": self.moment, "origin": "import"}
                tx.insert_many(schema.annotation, _MARK_COLUMNS, self.marks, annotator_id=self.me, **same)
            if name == "annotation_fragment" and (ids := self.annotations):
                tx.insert_found(schema.annotation_fragment, _WHOLE, len(ids), ids[0], ids[-1])
            tx.insert_many(_TABLES[name], columns, self.rows[name])


def plan(
    connection: Connection, articles: Sequence[NewArticle], me: int, moment: str, seen: Seen | None = None
) -> Plan:
    """Rows for these articles; `me`: the importing annotator, `moment`: now, `seen`: for a dry run.

    Laid out on a reading connection, a plan `holds` until someone writes; on a transaction's own, until it ends.
    """
    stamp = journal.last_change_id(connection)
    planner = _Planner(connection, me, moment, seen)
    planner.look_up(articles)
    for article in articles:
        planner.add(article)
    return Plan(planner.rows, planner.marks, planner.annotation_ids(), planner.outcome, me, moment, stamp)


def _strings(articles: Sequence[NewArticle]) -> Iterator[tuple[str, str]]:
    """Every uuid that hangs on annotations of the articles, with the table it belongs to."""
    for article in articles:
        for a in article.annotations:
            if not (a.entities or a.comments or a.claim or a.attribution):
                continue
            yield from (("entity", e.uuid) for e in a.entities if e.uuid)
            yield from (("comment", c.uuid) for c in a.comments)
            if a.claim:
                yield "claim", a.claim.uuid
                yield from (("verdict", v.uuid) for v in a.claim.verdicts)
                yield from (("evidence", e.uuid) for e in a.claim.evidence)
            outer = a.attribution
            while outer:
                yield "attribution", outer.uuid
                yield from (("annotation", cue) for cue in outer.cues)
                for source in outer.sources:
                    if source.annotation:
                        yield "annotation", source.annotation
                    if source.entity and source.entity.uuid:
                        yield "entity", source.entity.uuid
                outer = outer.parent


def _final(row_id: int, merged: dict[int, int]) -> int:
    """Where a chain of merges ends."""
    passed: set[int] = set()
    while row_id in merged and row_id not in passed:
        passed.add(row_id)
        row_id = merged[row_id]
    return row_id


class _Planner:
    """Gives out ids and lays out rows; what the project holds is looked up once for all articles."""

    def __init__(self, connection: Connection, me: int, moment: str, seen: Seen | None) -> None:
        self._connection = connection
        self._me = me
        self._moment = moment
        self._seen = seen
        self._next = seen.next_ids if seen is not None else {}
        if not self._next:
            self._next.update((name, last + 1) for name, last in journal.sequences(connection).items())
        self._first_annotation = self._next.get("annotation", 1)
        self.rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in COLUMNS}
        self.marks: list[tuple[Any, ...]] = []
        self.outcome = Outcome()
        self._labels: dict[tuple[str, str], int] = {}
        self._annotators: dict[str, int] = {}
        self._by_sha: dict[str, tuple[int, str]] = {}
        self._by_uuid: dict[str, tuple[int, str]] = {}
        self._known: dict[str, dict[str, int]] = {table: {} for table in _LINKED}
        self._annotations: dict[str, tuple[int, int]] = {}  # uuid -> id, document
        self._by_name: dict[tuple[str, str | None], int] = {}
        self._statuses: set[tuple[int, int]] = set()

    # -- what is there

    def look_up(self, articles: Sequence[NewArticle]) -> None:
        """Read what the project holds of all that these articles name."""
        run = self._connection.exec_driver_sql
        rows = run("SELECT id, layer, name, merged_into FROM label").all()
        merged = {i: into for i, _, _, into in rows if into is not None}
        self._labels = {(layer, name): _final(i, merged) for i, layer, name, _ in rows}
        self._annotators = {name: i for i, name in run("SELECT id, name FROM annotator")}
        documents = "SELECT id, uuid, text_sha256 FROM document"
        for column, values in (("text_sha256", [a.sha256 for a in articles]), ("uuid", [a.uuid for a in articles])):
            for i, uuid, sha in self._select(documents, column, values):
                self._by_sha[sha], self._by_uuid[uuid] = (i, uuid), (i, sha)
        named = {"annotation": {a.uuid for article in articles for a in article.annotations}}
        for table, uuid in _strings(articles):
            named.setdefault(table, set()).add(uuid)
        annotations = "SELECT uuid, id, document_id FROM annotation"
        for uuid, i, document in self._select(annotations, "uuid", named.pop("annotation")):
            self._annotations[uuid] = i, document
        heads = json.dumps([marks_of(article.sha256) for article in articles if article.marks])
        for uuid, i, document in driver.run(self._connection, _MARKS_OF, (heads,)):
            self._annotations[uuid] = i, document
        for table, uuids in named.items():
            self._known[table].update(
                (uuid, i) for uuid, i in self._select(f"SELECT uuid, id FROM {table}", "uuid", uuids)
            )
        self._follow_merged_entities()
        self._look_up_statuses(articles)
        self._add_seen()

    def _follow_merged_entities(self) -> None:
        known = self._known["entity"]
        if known:
            query = "SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL"
            merged = {row[0]: row[1] for row in self._connection.exec_driver_sql(query)}
            known.update((uuid, _final(i, merged)) for uuid, i in known.items() if i in merged)

    def _select(self, query: str, column: str, values: Iterable[str]) -> Iterator[Any]:
        wanted = list(values)
        for at in range(0, len(wanted), _IN):
            part = wanted[at : at + _IN]
            yield from self._connection.exec_driver_sql(
                f"{query} WHERE {column} IN ({driver.marks(len(part))})", tuple(part)
            )

    def _look_up_statuses(self, articles: Sequence[NewArticle]) -> None:
        there = [str(self._by_sha[a.sha256][0]) for a in articles if a.statuses and a.sha256 in self._by_sha]
        query = "SELECT document_id, annotator_id FROM document_status"
        self._statuses.update((document, who) for document, who in self._select(query, "document_id", there))

    def _add_seen(self) -> None:
        if self._seen is not None:
            self._by_sha |= self._seen.by_sha
            self._by_uuid |= self._seen.by_uuid
            self._annotations |= self._seen.annotations
            self._labels |= self._seen.labels
            self._annotators |= self._seen.annotators
            self._known["entity"] |= self._seen.entities

    # -- what is new

    def _id(self, table: str) -> int:
        given = self._next.get(table, 1)
        self._next[table] = given + 1
        return given

    def annotation_ids(self) -> range:
        """The ids of the annotations that were laid out."""
        return range(self._first_annotation, self._next.get("annotation", 1))

    def add(self, article: NewArticle) -> None:
        """Lay out one article, or only what the project lacks of it, or refuse it whole."""
        there = self._by_sha.get(article.sha256)
        if there is None and article.uuid in self._by_uuid:
            shown = article.external_id or article.uuid
            return self._refuse(article, tr("the project has another text under the id {id}", id=shown))
        document_id = there[0] if there else self._next.get("document", 1)
        if stranger := self._elsewhere(article, document_id):
            said = tr("annotation {id} belongs to another article of the project", id=stranger)
            return self._refuse(article, said)
        if there is None:
            self._document(article)
            self.outcome.added.append(document_id)
        else:
            self.outcome.doubled.append(document_id)
        self._states(article, document_id)
        self._add_marks(article.marks, document_id)
        self._add_annotations(article, document_id)

    def _refuse(self, article: NewArticle, reason: str) -> None:
        self.outcome.refused.append((article, reason))

    def _elsewhere(self, article: NewArticle, document_id: int) -> str:
        there = self._annotations
        others = [a.uuid for a in article.annotations]
        if there.keys().isdisjoint(article.marks) and there.keys().isdisjoint(others):
            return ""
        uuids = (uuid for uuid in (*article.marks, *others) if uuid in there)
        return next((uuid for uuid in uuids if there[uuid][1] != document_id), "")

    def _document(self, a: NewArticle) -> None:
        i = self._id("document")
        self._by_sha[a.sha256], self._by_uuid[a.uuid] = (i, a.uuid), (i, a.sha256)
        if self._seen is not None:
            self._seen.by_sha[a.sha256], self._seen.by_uuid[a.uuid] = (i, a.uuid), (i, a.sha256)
        self.rows["document"].append(
            (
                *(i, a.uuid, a.external_id, a.title, a.sha256, len(a.text), a.language, a.script, a.date, a.outlet),
                *(a.author, a.url, a.metadata, a.dimmed, a.preview, self._moment, self._moment),
            )
        )
        self.rows["document_text"].append((i, a.text))
        self.rows["document_source"].append((i, a.original, a.original_sha256, a.encoding, a.newline, a.path))
        for name in a.labels:
            label = self._label(DOCUMENT_LAYER, name)
            self.rows["document_label"].append((self._id("document_label"), i, label, self._me))

    def _states(self, article: NewArticle, document_id: int) -> None:
        """The statuses of annotators who have given none to the article yet."""
        for name, status in article.statuses.items():
            who = self._annotator(name)
            if (document_id, who) not in self._statuses:
                self._statuses.add((document_id, who))
                self.rows["document_status"].append((self._id("document_status"), document_id, who, status))

    def _annotator(self, name: str | None) -> int:
        if name is None:
            return self._me
        found = self._annotators.get(name)
        if found is None:
            found = self._annotators[name] = self._id("annotator")
            self.rows["annotator"].append((found, new_uuid(), name))
            self.outcome.annotators.append(name)
            if self._seen is not None:
                self._seen.annotators[name] = found
        return found

    def _label(self, layer: str, name: str) -> int:
        found = self._labels.get((layer, name))
        if found is None:
            found = self._labels[layer, name] = self._id("label")
            position = sum(1 for of_layer, _ in self._labels if of_layer == layer) - 1
            colour = ALL_COLOURS[position % len(ALL_COLOURS)]
            self.rows["label"].append((found, new_uuid(), layer, name, name[:5].upper(), colour, position))
            self.outcome.labels.append(f"{name} ({layer})")
            if self._seen is not None:
                self._seen.labels[layer, name] = found
        return found

    # -- annotations

    def _add_marks(self, marks: Mapping[str, PlainMark], document_id: int) -> None:
        """The plain marks that the project lacks, by list comprehension, as there are many."""
        there = self._annotations
        new = marks if there.keys().isdisjoint(marks) else {u: mark for u, mark in marks.items() if u not in there}
        for kind in {one[0]: None for one in new.values()}:
            if kind not in self._labels:
                self._label(*kind)
        first, labels = self._next.get("annotation", 1), self._labels
        self._next["annotation"] = after = first + len(new)
        self.marks += [
            (i, uuid, document_id, labels[kind], start, end, exact, prefix, suffix)
            for i, (uuid, (kind, start, end, exact, prefix, suffix)) in enumerate(new.items(), first)
        ]
        there.update(zip(new, zip(range(first, after), repeat(document_id)), strict=False))
        if self._seen is not None:
            self._seen.annotations.update((uuid, there[uuid]) for uuid in new)
        self.outcome.annotations_added += len(new)
        self.outcome.annotations_kept += len(marks) - len(new)

    def _add_annotations(self, article: NewArticle, document_id: int) -> None:
        """The annotations that the project lacks; their rows first, then what links them."""
        new, linked = 0, list[tuple[int, NewAnnotation]]()
        for a in article.annotations:
            if a.uuid in self._annotations:
                self.outcome.annotations_kept += 1
                continue
            i = self._id("annotation")
            self._annotations[a.uuid] = i, document_id
            if self._seen is not None:
                self._seen.annotations[a.uuid] = i, document_id
            self._annotation(i, a, document_id)
            if a.entities or a.claim or a.attribution or a.comments:
                linked.append((i, a))
            new += 1
        self.outcome.annotations_added += new
        for i, a in linked:
            if a.entities:
                self._mentions(i, a)
            if a.claim or a.attribution:
                self._occurrence(i, a, document_id, article)
            for comment in a.comments:
                self._comment(i, comment, document_id)

    def _annotation(self, i: int, a: NewAnnotation, document_id: int) -> None:
        pieces = a.pieces
        self.rows["annotation"].append(
            (
                *(i, a.uuid, document_id, self._label(a.layer, a.label), pieces[0][0], pieces[-1][1], len(pieces)),
                *(a.exact, a.prefix, a.suffix, a.status, int(a.unsure), self._annotator(a.annotator), a.origin),
                *(a.confidence, a.attributes, a.note, a.created, a.modified),
            )
        )
        if len(pieces) > 1:
            self.rows["annotation_fragment"] += [(i, at, start, end) for at, (start, end) in enumerate(pieces)]

    def _mentions(self, annotation_id: int, a: NewAnnotation) -> None:
        named = dict.fromkeys(self._entity(entity) for entity in a.entities)
        for position, entity in enumerate(named):
            self.rows["annotation_entity"].append((self._id("annotation_entity"), annotation_id, entity, position))

    def _comment(self, annotation_id: int, c: NewComment, document_id: int) -> None:
        if c.uuid in self._known["comment"]:
            return
        i = self._known["comment"][c.uuid] = self._id("comment")
        who = self._annotator(c.annotator)
        self.rows["comment"].append((i, c.uuid, annotation_id, document_id, who, c.text, int(c.resolved), c.created))

    def _entity(self, e: NewEntity) -> int:
        known = self._known["entity"]
        found = known.get(e.uuid) if e.uuid else self._entity_by_name(e)
        if found is None:
            found = self._id("entity")
            label = self._label("entity", e.type) if e.type else None
            uuid = e.uuid or new_uuid()
            self.rows["entity"].append((found, uuid, label, e.name, self._moment))
            self.outcome.entities += 1
            known[uuid] = found
            self._by_name[e.name, e.type] = found
            if self._seen is not None:
                self._seen.entities[uuid] = found
        return found

    def _entity_by_name(self, e: NewEntity) -> int | None:
        key = e.name, e.type
        if key not in self._by_name:
            row = self._connection.exec_driver_sql(
                "SELECT e.id FROM entity e LEFT JOIN label l ON l.id = e.label_id"
                " WHERE e.name = ? AND coalesce(l.name, '') = ? AND e.merged_into IS NULL ORDER BY e.id LIMIT 1",
                (e.name, e.type or ""),
            ).first()
            if row is None:
                return None
            self._by_name[key] = row[0]
        return self._by_name[key]

    # -- claims and attributions

    def _occurrence(self, annotation_id: int, a: NewAnnotation, document_id: int, article: NewArticle) -> None:
        claim = self._claim(a.claim, article) if a.claim else self._bare_claim()
        attribution = self._attribution(a.attribution, document_id, article) if a.attribution else None
        self.rows["claim_occurrence"].append((self._id("claim_occurrence"), claim, annotation_id, attribution))

    def _bare_claim(self) -> int:
        """The store hangs an attribution on a claim; one without fields is made where the file has none."""
        i = self._id("claim")
        self.rows["claim"].append((i, new_uuid(), "", None, None, None, None, None))
        return i

    def _claim(self, c: NewClaim, article: NewArticle) -> int:
        known = self._known["claim"]
        if c.uuid not in known:
            i = known[c.uuid] = self._id("claim")
            self.rows["claim"].append((i, c.uuid, c.text, c.type, c.check_worthy, c.topic, c.claim_date, c.event_date))
            for v in c.verdicts:
                if v.uuid in self._known["verdict"]:
                    continue
                who = self._annotator(v.annotator)
                self.rows["verdict"].append((self._id("verdict"), v.uuid, i, v.rating, v.explanation, who, v.date))
            for e in c.evidence:
                self._evidence(e, i, article)
            if c.scale:
                self.outcome.scales[c.scale] = None
        return known[c.uuid]

    def _evidence(self, e: NewEvidence, claim_id: int, article: NewArticle) -> None:
        if e.uuid in self._known["evidence"]:
            return
        i = self._known["evidence"][e.uuid] = self._id("evidence")
        self.rows["evidence"].append(
            (
                *(i, e.uuid, claim_id, e.stance, e.question, e.answer, e.start, e.end, e.exact, e.url, e.archived_url),
                *(e.access_date, e.medium, e.quote),
            )
        )
        if e.sha256:
            self.outcome.quoting.append(Quoting(i, e, article))

    def _attribution(self, t: NewAttribution, document_id: int, article: NewArticle) -> int:
        known = self._known["attribution"]
        if t.uuid in known:
            return known[t.uuid]
        parent = self._attribution(t.parent, document_id, article) if t.parent else None
        i = known[t.uuid] = self._id("attribution")
        self.rows["attribution"].append((i, t.uuid, document_id, t.mode, t.medium, t.certainty, parent))
        for position, cue in enumerate(t.cues):
            marked = self._mark(cue, _NO_CUE, article)
            if marked is not None:
                self.rows["attribution_cue"].append((self._id("attribution_cue"), i, marked, position))
        for position, source in enumerate(t.sources):
            self._source(i, source, position, article)
        return i

    def _source(self, attribution_id: int, source: NewSource, position: int, article: NewArticle) -> None:
        marked = self._mark(source.annotation, _NO_SOURCE, article) if source.annotation else None
        entity = self._entity(source.entity) if source.entity else None
        self.rows["attribution_source"].append(
            (self._id("attribution_source"), attribution_id, source.kind, marked, entity, position)
        )

    def _mark(self, uuid: str, without: str, article: NewArticle) -> int | None:
        found = self._annotations.get(uuid)
        if found is None:
            self.outcome.said.append((article, tr(without, uuid=uuid)))
            return None
        return found[0]

"""The annotations of an article: what the pane paints, what the list shows, all that one annotation holds."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, select

from annotator.domain.records import (
    AnnotationInfo,
    AttributionRef,
    ClaimFields,
    Comment,
    EntityRef,
    ListedAnnotation,
    SourceRef,
)
from annotator.domain.spans import REJECTED, SUGGESTED, UNSURE, Span
from annotator.store import driver
from annotator.store import schema as s

Role = Literal["source", "cue"]
_FLAGS = {"suggested": SUGGESTED, "rejected": REJECTED}
_PAINT = """SELECT id, label_id, start, "end", status, unsure, fragment_count FROM annotation
    WHERE document_id = ?"""


def spans(connection: Connection, document_id: int) -> list[Span]:
    """What the pane paints of an article, in text order, without rejected marks."""
    rows = connection.exec_driver_sql(f'{_PAINT} ORDER BY start, "end" DESC', (document_id,)).all()
    return list(_spans(connection, rows))


def spans_between(connection: Connection, document_id: int, first: int, last: int) -> list[Span]:
    """The spans that start at code points `first..last`, the last one not included, in text order."""
    query = f'{_PAINT} AND start >= ? AND start < ? ORDER BY start, "end" DESC'
    return list(_spans(connection, connection.exec_driver_sql(query, (document_id, first, last)).all()))


def spans_from(connection: Connection, document_id: int, first: int, limit: int) -> tuple[list[Span], int | None]:
    """About `limit` spans that start at `first` or later, and where to go on; None where these were the last."""
    query = f"{_PAINT} AND start >= ? ORDER BY start LIMIT 1 OFFSET ?"
    last = connection.exec_driver_sql(query, (document_id, first, limit)).first()
    end = last.start + 1 if last is not None else 1 << 62  # all that start in one place come together
    return spans_between(connection, document_id, first, end), end if last is not None else None


def spans_before(connection: Connection, document_id: int, end: int, limit: int) -> tuple[list[Span], int | None]:
    """About `limit` of the spans nearest before `end`, in text order, and the new end; None where these were all."""
    query = f"{_PAINT} AND start < ? ORDER BY start DESC LIMIT 1 OFFSET ?"
    first = connection.exec_driver_sql(query, (document_id, end, limit)).first()
    start = first.start if first is not None else 0
    return spans_between(connection, document_id, start, end), start if first is not None else None


def spans_by_id(connection: Connection, annotation_ids: Sequence[int]) -> dict[int, tuple[int, Span | None]]:
    """Document and span of each annotation that still exists; the span is None where it is rejected."""
    found: dict[int, tuple[int, Span | None]] = {}
    for chunk in _chunks(annotation_ids):
        marks = driver.marks(len(chunk))
        rows = connection.exec_driver_sql(
            f'SELECT id, label_id, start, "end", status, unsure, fragment_count, document_id FROM annotation'
            f" WHERE id IN ({marks})",
            tuple(chunk),
        ).all()
        painted = {span.id: span for span in _spans(connection, rows)}
        found.update({row[0]: (row[7], painted.get(row[0])) for row in rows})
    return found


def _spans(connection: Connection, rows: Sequence[Any]) -> Iterator[Span]:
    pieces = _fragments(connection, [row[0] for row in rows if row[6] > 1])
    for row in rows:
        status = row[4]
        if status == "rejected":
            continue
        flags = _FLAGS.get(status, 0) | (UNSURE if row[5] else 0)
        yield Span(row[0], row[1], row[2], row[3], flags, pieces.get(row[0]))


def _fragments(connection: Connection, annotation_ids: Sequence[int]) -> dict[int, tuple[tuple[int, int], ...]]:
    found: dict[int, list[tuple[int, int]]] = {}
    for chunk in _chunks(annotation_ids):
        marks = driver.marks(len(chunk))
        rows = connection.exec_driver_sql(
            f'SELECT annotation_id, start, "end" FROM annotation_fragment WHERE annotation_id IN ({marks})'
            " ORDER BY annotation_id, position",
            tuple(chunk),
        )
        for annotation_id, start, end in rows:
            found.setdefault(annotation_id, []).append((start, end))
    return {annotation_id: tuple(pieces) for annotation_id, pieces in found.items()}


def ids_between(connection: Connection, document_id: int, first: int, last: int) -> list[int]:
    """The annotations of an article among ids `first..last`, as a bulk insert gave them."""
    query = "SELECT id FROM annotation WHERE document_id = ? AND id BETWEEN ? AND ?"
    return list(connection.exec_driver_sql(query, (document_id, first, last)).scalars())


def owners_of_fragments(connection: Connection, fragment_ids: Sequence[int]) -> list[int]:
    """Annotations that these fragment rows belong to."""
    found: dict[int, None] = {}
    for chunk in _chunks(fragment_ids):
        marks = driver.marks(len(chunk))
        query = f"SELECT annotation_id FROM annotation_fragment WHERE id IN ({marks})"
        found.update(dict.fromkeys(connection.exec_driver_sql(query, tuple(chunk)).scalars()))
    return list(found)


def _chunks(ids: Sequence[int], size: int = 500) -> Iterable[Sequence[int]]:
    return (ids[i : i + size] for i in range(0, len(ids), size))


def entity_of(connection: Connection, annotation_id: int) -> int | None:
    """The entity that a mark is a mention of."""
    query = "SELECT min(entity_id) FROM annotation_entity WHERE annotation_id = ?"
    return driver.run(connection, query, (annotation_id,)).fetchone()[0]


@dataclass(frozen=True, slots=True)
class Which:
    """Which annotations to list; None means all."""

    layer: str | None = None
    label_id: int | None = None
    annotator: str | None = None
    status: str | None = None
    unsure: bool = False

    def lets(self, row: ListedAnnotation) -> bool:
        """Whether an annotation passes."""
        return (
            self.layer in (None, row.layer)
            and self.label_id in (None, row.label_id)
            and self.annotator in (None, row.annotator)
            and self.status in (None, row.status)
            and (row.unsure or not self.unsure)
        )


def keys_in_order(
    connection: Connection,
    document_id: int,
    which: Which = Which(),
    after: tuple[int, int, int] | None = None,
    limit: int = 4_000,
) -> list[tuple[int, int, int]]:
    """Places of the article's annotations in the list, (start, -end, id) ascending; those after a place where given."""
    conditions, parameters = _conditions(which)
    rows = connection.exec_driver_sql(
        'SELECT start, -"end", id FROM annotation WHERE document_id = ?1 AND start >= ?2'
        f' AND (start, -"end", id) > (?2, ?3, ?4){conditions} ORDER BY start, "end" DESC, id LIMIT ?5',
        (document_id, *(after or (0, -(1 << 62), 0)), limit, *parameters),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def _conditions(which: Which) -> tuple[str, list[Any]]:
    columns = {
        "label_id IN (SELECT id FROM label WHERE layer = ?)": which.layer,
        "label_id = ?": which.label_id,
        "annotator_id = (SELECT id FROM annotator WHERE name = ?)": which.annotator,
        "status = ?": which.status,
    }
    chosen = {text: value for text, value in columns.items() if value is not None}
    words = [text.replace("?", f"?{number}") for number, text in enumerate(chosen, 6)]
    if which.unsure:
        words.append("unsure = 1")
    return "".join(f" AND {text}" for text in words), list(chosen.values())


def in_document(connection: Connection, document_id: int, annotation_ids: Sequence[int]) -> set[int]:
    """Those of the annotations that stand in this article."""
    found: set[int] = set()
    for chunk in _chunks(annotation_ids):
        marks = driver.marks(len(chunk))
        query = f"SELECT id FROM annotation WHERE document_id = ? AND id IN ({marks})"
        found.update(connection.exec_driver_sql(query, (document_id, *chunk)).scalars())
    return found


def counts(connection: Connection, document_id: int) -> list[tuple[str, str, int]]:
    """Layer, status and number of the article's annotations."""
    rows = connection.exec_driver_sql(
        "SELECT l.layer, a.status, sum(a.n) FROM (SELECT label_id, status, count(*) AS n FROM annotation"
        " WHERE document_id = ? GROUP BY label_id, status) a JOIN label l ON l.id = a.label_id"
        " GROUP BY l.layer, a.status ORDER BY l.layer, a.status",
        (document_id,),
    )
    return [(row[0], row[1], row[2]) for row in rows]


def claims_of(connection: Connection, document_id: int) -> list[tuple[str, str]]:
    """Uuid and words of the article's claims in text order: the plain sentence where there is one, else the quote."""
    rows = connection.exec_driver_sql(
        "SELECT c.uuid, coalesce(nullif(c.text, ''), a.exact) FROM annotation a"
        " JOIN claim_occurrence o ON o.annotation_id = a.id JOIN claim c ON c.id = o.claim_id"
        " WHERE a.document_id = ? GROUP BY c.uuid ORDER BY min(a.start)",
        (document_id,),
    )
    return [(uuid, " ".join(words.split())[:120]) for uuid, words in rows]


def annotators(connection: Connection, document_id: int) -> list[str]:
    """Names of those who have annotations in the article, sorted."""
    rows = connection.exec_driver_sql(
        "SELECT name FROM annotator WHERE id IN (SELECT annotator_id FROM annotation WHERE document_id = ?)"
        " ORDER BY name",
        (document_id,),
    )
    return list(rows.scalars())


def _listed_query() -> Any:
    a, lab = s.annotation.c, s.label.c
    return (
        select(
            a.id, a.label_id, lab.layer, lab.name, a.start, a.end, a.exact, a.prefix, a.suffix, a.status, a.unsure,
            s.annotator.c.name.label("annotator"), a.note,
        )
        .join_from(s.annotation, s.label, lab.id == a.label_id)
        .join(s.annotator, s.annotator.c.id == a.annotator_id)
        .where(a.id.in_(bindparam("ids", expanding=True)))
    )  # fmt: skip


_LISTED_QUERY = _listed_query()


def listed(connection: Connection, annotation_ids: Sequence[int]) -> list[ListedAnnotation]:
    """Rows of the annotation list for these ids, in the order given; those that are gone are left out."""
    found: dict[int, ListedAnnotation] = {}
    for chunk in _chunks(annotation_ids):
        for r in connection.execute(_LISTED_QUERY, {"ids": list(chunk)}):
            found[r.id] = ListedAnnotation(
                r.id, r.label_id, r.layer, r.name, r.start, r.end, r.exact, r.prefix, r.suffix, r.status,
                bool(r.unsure), r.annotator, r.note,
            )  # fmt: skip
    return [found[i] for i in annotation_ids if i in found]


def info(connection: Connection, annotation_id: int) -> AnnotationInfo | None:
    """One annotation with comments, entities, claim and attribution; None when it is gone."""
    a, lab = s.annotation, s.label.c
    row = connection.execute(
        select(a, lab.layer, lab.name.label("label"), s.annotator.c.name.label("annotator"))
        .join(s.label, lab.id == a.c.label_id)
        .join(s.annotator, s.annotator.c.id == a.c.annotator_id)
        .where(a.c.id == annotation_id)
    ).first()
    if row is None:
        return None
    pieces = _fragments(connection, [annotation_id]).get(annotation_id, ((row.start, row.end),))
    claim, attribution = _claim(connection, annotation_id)
    return AnnotationInfo(
        row.id, row.uuid, row.document_id, row.label_id, row.layer, row.label, row.start, row.end, pieces, row.exact,
        row.status, bool(row.unsure), row.annotator_id, row.annotator, row.origin, row.rule, row.confidence,
        json.loads(row.attributes), row.note, row.created, row.modified, comments(connection, annotation_id),
        entities_of(connection, annotation_id), claim, attribution,
    )  # fmt: skip


def comments(connection: Connection, annotation_id: int) -> tuple[Comment, ...]:
    """The comments on an annotation, oldest first."""
    c = s.comment.c
    rows = connection.execute(
        select(c.id, s.annotator.c.name, c.text, c.resolved, c.created)
        .join(s.annotator, s.annotator.c.id == c.annotator_id)
        .where(c.annotation_id == annotation_id)
        .order_by(c.id)
    )
    return tuple(Comment(i, name, words, bool(resolved), created) for i, name, words, resolved, created in rows)


def entities_of(connection: Connection, annotation_id: int) -> tuple[EntityRef, ...]:
    """The entities that a mention names."""
    t, e = s.annotation_entity.c, s.entity.c
    rows = connection.execute(
        select(e.id, e.uuid, e.name, s.label.c.name, e.wikidata)
        .join_from(s.annotation_entity, s.entity, e.id == t.entity_id)
        .outerjoin(s.label, s.label.c.id == e.label_id)
        .where(t.annotation_id == annotation_id)
        .order_by(t.position)
    )
    return tuple(EntityRef(*row) for row in rows)


def _claim(connection: Connection, annotation_id: int) -> tuple[ClaimFields | None, AttributionRef | None]:
    o, c = s.claim_occurrence.c, s.claim.c
    row = connection.execute(
        select(c.id, c.text, c.type, c.check_worthy, c.topic, c.claim_date, c.event_date, o.attribution_id)
        .join_from(s.claim_occurrence, s.claim, c.id == o.claim_id)
        .where(o.annotation_id == annotation_id)
    ).first()
    if row is None:
        return None, None
    v = s.verdict.c
    verdict = connection.execute(
        select(v.rating, v.explanation).where(v.claim_id == row.id).order_by(v.id.desc()).limit(1)
    ).first()
    fields = ClaimFields(*row[:7], verdict.rating if verdict else None, verdict.explanation if verdict else "")
    return fields, attribution(connection, row.attribution_id) if row.attribution_id else None


def attribution(connection: Connection, attribution_id: int) -> AttributionRef | None:
    """Cues and sources of an attribution with their words."""
    t = s.attribution.c
    row = connection.execute(select(t.mode, t.parent_id).where(t.id == attribution_id)).first()
    if row is None:
        return None
    cue, src, a, e = s.attribution_cue.c, s.attribution_source.c, s.annotation.c, s.entity.c
    cues = connection.execute(
        select(a.id, a.exact)
        .join_from(s.attribution_cue, s.annotation, a.id == cue.annotation_id)
        .where(cue.attribution_id == attribution_id)
        .order_by(cue.position)
    )
    sources = connection.execute(
        select(src.kind, src.annotation_id, src.entity_id, a.exact, e.name)
        .join_from(s.attribution_source, s.annotation, a.id == src.annotation_id, isouter=True)
        .join(s.entity, e.id == src.entity_id, isouter=True)
        .where(src.attribution_id == attribution_id)
        .order_by(src.position)
    )
    o = s.claim_occurrence.c
    contents = len(connection.execute(select(o.id).where(o.attribution_id == attribution_id)).all())
    return AttributionRef(
        attribution_id, row.mode, row.parent_id, tuple((i, words) for i, words in cues),
        tuple(SourceRef(k, i, j, exact or name or k) for k, i, j, exact, name in sources), contents,
    )  # fmt: skip


# An attribution and those that report it; a file may bring a chain that runs in a circle, so it ends somewhere.
_CHAIN = (
    "WITH RECURSIVE up(attribution_id, depth) AS (SELECT ?1, 0 UNION ALL SELECT a.parent_id, depth + 1 FROM up"
    " JOIN attribution a ON a.id = up.attribution_id WHERE a.parent_id IS NOT NULL AND depth < 8) "
)


def related(connection: Connection, annotation_id: int) -> tuple[tuple[int, ...], dict[int, Role]]:
    """Annotations of the same article that belong with this one (same entity, same turn), and the roles of its
    sources and cues ('source', 'cue'), those of who reports its source among them."""
    same = _first_column(  # CROSS JOIN keeps the order of the tables: else SQLite begins with all of the article
        connection,
        "SELECT DISTINCT o.annotation_id FROM annotation_entity m"
        " CROSS JOIN annotation_entity o ON o.entity_id = m.entity_id CROSS JOIN annotation a ON a.id = o.annotation_id"
        " WHERE m.annotation_id = ?1 AND o.annotation_id <> ?1"
        " AND a.document_id = (SELECT document_id FROM annotation WHERE id = ?1) LIMIT 5000",
        annotation_id,
    )
    query = "SELECT attribution_id FROM claim_occurrence WHERE annotation_id = ? AND attribution_id IS NOT NULL"
    turns = _first_column(connection, query, annotation_id)
    if not turns:
        return tuple(same), {}
    query = "SELECT annotation_id FROM claim_occurrence WHERE attribution_id = ? AND annotation_id <> ?"
    turn = _first_column(connection, query, turns[0], annotation_id)
    roles: dict[int, Role] = {}
    parts: tuple[tuple[str, Role], ...] = (("attribution_source", "source"), ("attribution_cue", "cue"))
    for table, role in parts:
        query = (
            f"{_CHAIN}SELECT annotation_id FROM {table} JOIN up USING (attribution_id) WHERE annotation_id IS NOT NULL"
        )
        roles.update((i, role) for i in _first_column(connection, query, turns[0]))
    return (*same, *turn), roles


def _first_column(connection: Connection, query: str, *values: int) -> list[int]:
    return [row[0] for row in driver.run(connection, query, values)]

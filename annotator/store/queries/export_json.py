"""Articles whose annotations SQLite itself has put into JSON, for the format that writes them as they are.

A row that becomes a dictionary and then a string takes three times as long. An annotation that has anything hanging on
it, or something stored in another form, is left to `export`, so that there is one place that knows it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import Connection

from annotator.domain.records import AnnotationRecord, ArticleRecord
from annotator.store import driver
from annotator.store.queries import export
from annotator.store.queries.export import Names, Selection

# An `AnnotationRecord` with nothing on it, its keys in the same order; as bytes, which nobody needs as a string.
_RECORD = """CAST(json_object(
    'id', a.uuid, 'layer', l.layer, 'label', l.name, 'start', a.start, 'end', a."end",
    'fragments', json_array(json_array(a.start, a."end")), 'text', a.exact, 'annotator', n.name, 'status', a.status,
    'unsure', CASE a.unsure WHEN 1 THEN json('true') ELSE json('false') END, 'origin', a.origin, 'confidence', NULL,
    'entities', json_array(), 'attribution', NULL, 'claim', NULL, 'attributes', json_object(), 'note', a.note,
    'comments', json_array(), 'created', a.created, 'modified', a.modified) AS BLOB)"""
_PLAIN = "a.fragment_count = 1 AND a.confidence IS NULL AND a.attributes = '{}' AND l.id NOT NULL AND n.id NOT NULL"
_HANGING = ("annotation_entity", "comment", "claim_occurrence")
# Joined to the left, so that annotations are gone through in the order of their index.
_ROWS = "annotation a LEFT JOIN label l ON l.id = a.label_id LEFT JOIN annotator n ON n.id = a.annotator_id"


def articles(
    connection: Connection, selection: Selection
) -> Iterator[tuple[ArticleRecord, Sequence[bytes | AnnotationRecord]]]:
    """The chosen articles without their annotations, and these as JSON in UTF-8 or as records. Hold a snapshot."""
    names = Names(connection)
    for ids in selection.chunks():
        found = _annotations(connection, selection, list(ids), names)
        for i, record in export.bare_articles(connection, selection, list(ids), names):
            yield record, found.get(i, ())


def _annotations(
    connection: Connection, selection: Selection, ids: list[int], names: Names
) -> dict[int, list[bytes | AnnotationRecord]]:
    """Annotations by article in text order."""
    where, parameters = export.chosen_marks(selection, ids)
    query = f"SELECT a.document_id, a.id, CASE WHEN {_plain(names)} THEN {_RECORD} END FROM {_ROWS}"
    rows = driver.run(connection, f"{query} WHERE {where} {export.TEXT_ORDER}", parameters).fetchall()
    left = [i for _, i, ready in rows if ready is None]
    records = export.annotations_by_id(connection, left, ids, names) if left else {}
    return {
        document_id: [records[i] if ready is None else ready for _, i, ready in of_one]
        for document_id, of_one in groupby(rows, itemgetter(0))
    }


def _plain(names: Names) -> str:
    """The condition on an annotation with nothing on it."""
    tables = [table for table in _HANGING if names.used[table]]
    free = [f"NOT EXISTS (SELECT 1 FROM {table} h WHERE h.annotation_id = a.id)" for table in tables]
    return " AND ".join([_PLAIN, *free])

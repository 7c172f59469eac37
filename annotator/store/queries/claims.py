"""The claims of the project: where they stand, who says them, what became of them, how the rules do."""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.domain.spans import Fragments


def extents(connection: Connection, document_id: int) -> list[Fragments]:
    """The fragments of every claim mark of an article, the rejected ones included, in text order."""
    rows = connection.exec_driver_sql(
        'SELECT a.id, f.start, f."end" FROM annotation a JOIN annotation_fragment f ON f.annotation_id = a.id'
        " WHERE a.document_id = ? AND a.label_id IN (SELECT id FROM label WHERE layer = 'claim')"
        " ORDER BY a.start, a.id, f.position",
        (document_id,),
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for annotation_id, start, end in rows:
        found.setdefault(annotation_id, []).append((start, end))
    return [tuple(pieces) for pieces in found.values()]

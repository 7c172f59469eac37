"""What keeps the article list right while things change: which rows a step touched, and where work is left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Select, bindparam, select

from annotator.store import schema as s
from annotator.store.journal import ChangeSet

_CHUNK = 500
_CHILDREN = ("document_status", "document_label", "annotation")


def touched(connection: Connection, changes: ChangeSet) -> set[int]:
    """Articles whose row looks different after a step: the article itself, its status, labels or annotations.

    Ids of articles that the step deleted may be among them.
    """
    found = set(changes.ids("document"))
    for name in _CHILDREN:
        found |= _parents(connection, changes, name)
    return found


def _parents(connection: Connection, changes: ChangeSet, name: str) -> set[int]:
    if changes.document_id is not None and changes.ids(name):
        return {changes.document_id}
    found = changes.parents(name, "document_id")
    single = [c.first for c in changes.changes if c.table == name and c.op != "delete" and c.first == c.last]
    for chunk in _chunks(single):
        found.update(connection.execute(_PARENTS[name], {"ids": list(chunk)}).scalars())
    for first, last in changes.ranges(name):
        if first < last:
            found.update(connection.execute(_RANGES[name], {"first": first, "last": last}).scalars())
    return found


def _parents_query(name: str, ranged: bool) -> Select[int]:
    c = s.metadata.tables[name].c
    where = (
        c.id.between(bindparam("first"), bindparam("last")) if ranged else c.id.in_(bindparam("ids", expanding=True))
    )
    return select(c.document_id).where(where).distinct()


_PARENTS = {name: _parents_query(name, False) for name in _CHILDREN}
_RANGES = {name: _parents_query(name, True) for name in _CHILDREN}


def first_unfinished(connection: Connection, annotator_id: int, document_ids: Sequence[int]) -> int | None:
    """The first of these articles, in their order, that the annotator has not set to done; None where all are."""
    for chunk in _chunks(document_ids):
        done = set(connection.execute(_DONE, {"ids": list(chunk), "me": annotator_id}).scalars())
        left = next((i for i in chunk if i not in done), None)
        if left is not None:
            return left
    return None


def _done_query() -> Select[int]:
    t = s.document_status.c
    return select(t.document_id).where(
        t.annotator_id == bindparam("me"),
        t.status == "done",
        t.document_id.in_(bindparam("ids", expanding=True)),
    )


_DONE = _done_query()


def labels_on(connection: Connection, annotator_id: int, document_ids: Sequence[int]) -> dict[int, int]:
    """On how many of these articles the annotator has put each label, by label id."""
    t = s.document_label.c
    found: dict[int, int] = {}
    for chunk in _chunks(document_ids):
        query = select(t.label_id).where(t.annotator_id == annotator_id, t.document_id.in_(list(chunk)))
        for label_id in connection.execute(query).scalars():
            found[label_id] = found.get(label_id, 0) + 1
    return found


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[i : i + _CHUNK] for i in range(0, len(ids), _CHUNK))

"""The article list: ids first, then pages of rows, so that a million articles cost one array and what is seen."""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, select
from sqlalchemy.sql.elements import BindParameter, ColumnElement

from annotator.domain.records import Document, ListedDocument
from annotator.store import driver
from annotator.store import schema as s
from annotator.store.queries import paragraphs

SORTS = ("added", "title", "date", "language", "status", "outlet")


@dataclass(frozen=True, slots=True)
class Only:
    """Some articles by their ids, found by whatever question, and which these are, in words for the user."""

    reason: str
    ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which articles to list; None and empty mean all. `found`: ids from full-text search."""

    statuses: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    paragraphs: tuple[str, ...] = ()  # languages of paragraphs, as `paragraphs.choice` writes them
    label_id: int | None = None
    outlet: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    found: frozenset[int] | None = None
    only: Only | None = None


def ids(
    connection: Connection,
    annotator_id: int,
    which: Filter | None = None,
    sort: str = "added",
    descending: bool = False,
    among: Sequence[int] | None = None,
) -> array[int]:
    """Ids of the articles that pass the filter, sorted; ties by id. `among` looks at these alone (a few hundred)."""
    which = which or Filter()
    d = s.document.c
    status = _status(annotator_id)
    query = select(d.id)
    if sort == "status" or which.statuses:
        mine = s.document_status
        query = query.outerjoin(mine, (mine.c.document_id == d.id) & (mine.c.annotator_id == annotator_id))
        status = func.coalesce(mine.c.status, "new")
    for condition in _conditions(which, status, among):
        query = query.where(condition)
    if among is not None:
        query = query.where(d.id.in_(list(among)))
    key: dict[str, ColumnElement[Any]] = {
        "added": d.id, "title": d.title, "date": d.date, "language": d.language, "status": _progress(status),
        "outlet": d.outlet,
    }  # fmt: skip
    column = key[sort].desc() if descending else key[sort].asc()
    order = [column] if sort == "added" else [key[sort].is_(None), column, d.id]
    found: array[int] = array("q")
    wanted = [some for some in (which.found, which.only.ids if which.only else None) if some is not None]
    for part in connection.execute(query.order_by(*order)).scalars().partitions(10_000):  # never all rows at once
        found.extend(part if not wanted else [i for i in part if all(i in some for some in wanted)])
    return found


def gone(connection: Connection) -> frozenset[int]:
    """Ids that were given to articles which are no more. Reads every id where there are any."""
    count, newest = connection.exec_driver_sql("SELECT count(*), coalesce(max(id), 0) FROM document").one()
    if count == newest:
        return frozenset()
    found: list[int] = []
    expected = 1
    for (i,) in driver.run(connection, "SELECT id FROM document ORDER BY id"):
        found.extend(range(expected, i))
        expected = i + 1
    return frozenset(found)


def newest(connection: Connection) -> int:
    """The id of the article added last; 0 where there is none."""
    return connection.exec_driver_sql("SELECT coalesce(max(id), 0) FROM document").scalar_one()


def _status(annotator_id: int | BindParameter[int]) -> ColumnElement[Any]:
    t = s.document_status.c
    one = select(t.status).where(t.document_id == s.document.c.id, t.annotator_id == annotator_id).scalar_subquery()
    return func.coalesce(one, "new")


def _progress(status: ColumnElement[Any]) -> ColumnElement[Any]:
    """A number that rises as the work on an article goes on."""
    return case({name: place for place, name in enumerate(s.DOCUMENT_STATUSES)}, value=status)


def _conditions(which: Filter, status: ColumnElement[Any], among: Sequence[int] | None) -> list[ColumnElement[bool]]:
    d = s.document.c
    found: list[ColumnElement[bool]] = []
    if which.statuses:
        found.append(status.in_(which.statuses))
    if which.languages:
        found.append(func.coalesce(d.language, "").in_(which.languages))
    if which.scripts:
        found.append(func.coalesce(d.script, "").in_(which.scripts))
    if which.paragraphs:
        found.append(paragraphs.holding(which.paragraphs, among))
    if which.label_id is not None:
        found.append(d.id.in_(_labelled(which.label_id)))
    if which.outlet:
        found.append(d.outlet == which.outlet)
    if which.date_from:
        found.append(d.date >= which.date_from)
    if which.date_to:
        found.append(func.substr(d.date, 1, len(which.date_to)) <= which.date_to)
    return found


def _labelled(label_id: int) -> Any:
    """Documents that carry a label themselves or in one of their annotations."""
    a, l = s.annotation.c, s.document_label.c  # noqa: E741
    return (
        select(a.document_id)
        .where(a.label_id == label_id)
        .union(select(l.document_id).where(l.label_id == label_id))
        .scalar_subquery()
    )


def page(connection: Connection, annotator_id: int, document_ids: Sequence[int]) -> list[ListedDocument]:
    """The rows of these articles, in the order given; articles that are gone are left out."""
    wanted = list(document_ids)
    marks = driver.marks(len(wanted))
    counts = _counts(connection, wanted, marks)
    labels = _document_labels(connection, wanted, marks)
    rows = driver.run(connection, _PAGE.format(marks=marks), (annotator_id, *wanted))
    by_id = {
        i: ListedDocument(
            i, title, date, language, outlet, status, preview, *counts.get(i, (0, 0)), tuple(labels.get(i, ()))
        )
        for i, title, date, language, outlet, preview, status in rows
    }
    return [by_id[i] for i in wanted if i in by_id]


_PAGE = (
    "SELECT d.id, d.title, d.date, d.language, d.outlet, d.preview, coalesce(s.status, 'new') FROM document d"
    " LEFT JOIN document_status s ON s.document_id = d.id AND s.annotator_id = ? WHERE d.id IN ({marks})"
)


def _counts(connection: Connection, document_ids: list[int], marks: str) -> dict[int, tuple[int, int]]:
    """Claims and entities of each article that has any; read from an index alone, in its order."""
    of_layer = "sum(label_id IN (SELECT id FROM label WHERE layer = '{}'))"
    query = (
        f"SELECT document_id, {of_layer.format('claim')}, {of_layer.format('entity')} FROM annotation"
        f" WHERE document_id IN ({marks}) AND status IN ('accepted', 'gold') GROUP BY document_id"
    )
    return {i: (claims, entities) for i, claims, entities in driver.run(connection, query, document_ids)}


def _document_labels(connection: Connection, document_ids: list[int], marks: str) -> dict[int, dict[str, None]]:
    """Names of the labels on each article that has any, in palette order, each once whoever put it there."""
    query = (
        "SELECT t.document_id, l.name FROM document_label t JOIN label l ON l.id = t.label_id"
        f" WHERE t.document_id IN ({marks}) ORDER BY l.position"
    )
    found: dict[int, dict[str, None]] = {}
    for document_id, name in driver.run(connection, query, document_ids):
        found.setdefault(document_id, {})[name] = None
    return found


_DOCUMENT_QUERY = select(s.document, _status(bindparam("me")).label("status")).where(s.document.c.id == bindparam("id"))


def document(connection: Connection, document_id: int, annotator_id: int) -> Document | None:
    """One article without its text; None when it is gone."""
    row = connection.execute(_DOCUMENT_QUERY, {"id": document_id, "me": annotator_id}).first()
    if row is None:
        return None
    return Document(
        row.id, row.uuid, row.title, row.length, row.language, row.script, row.date, row.outlet, row.author, row.url,
        json.loads(row.metadata), tuple((a, b, k) for a, b, k in json.loads(row.dimmed)), row.preview, row.created,
        row.modified, row.status,
    )  # fmt: skip


def text(connection: Connection, document_id: int) -> str:
    """The text of record."""
    t = s.document_text.c
    return connection.execute(select(t.text).where(t.document_id == document_id)).scalar_one()


def reading_position(connection: Connection, document_id: int) -> int:
    """Where the reader stopped, in code points; 0 for an article not read yet."""
    t = s.reading_position.c
    return connection.execute(select(t.offset).where(t.document_id == document_id)).scalar() or 0


def by_uuid(connection: Connection, uuid: str) -> int | None:
    """The article with this uuid; None where the project has it no more."""
    return connection.exec_driver_sql("SELECT id FROM document WHERE uuid = ?", (uuid,)).scalar()


def last_read(connection: Connection) -> int | None:
    """The article that was read last, while it is still there."""
    t = s.reading_position.c
    query = select(t.document_id).join_from(s.reading_position, s.document, s.document.c.id == t.document_id)
    return connection.execute(query.order_by(t.moment.desc()).limit(1)).scalar()


def first(connection: Connection) -> int | None:
    """The article that was added first."""
    return connection.execute(select(func.min(s.document.c.id))).scalar()


def labels_of(connection: Connection, document_id: int, annotator_id: int) -> list[int]:
    """Ids of the labels that an annotator has put on the whole article."""
    t = s.document_label.c
    query = select(t.label_id).where(t.document_id == document_id, t.annotator_id == annotator_id)
    return list(connection.execute(query).scalars())


def count(connection: Connection) -> int:
    """How many articles the project holds."""
    return connection.execute(select(func.count()).select_from(s.document)).scalar_one()


def status_counts(connection: Connection, annotator_id: int) -> dict[str, int]:
    """How many articles have each status for an annotator."""
    t = s.document_status.c
    rows = connection.execute(select(t.status, func.count()).where(t.annotator_id == annotator_id).group_by(t.status))
    found = {status: n for status, n in rows}
    rest = count(connection) - sum(found.values())
    found["new"] = found.get("new", 0) + rest
    return {status: found.get(status, 0) for status in s.DOCUMENT_STATUSES}


def distinct(connection: Connection, column: str) -> list[str]:
    """The values of language, script or outlet that occur, sorted."""
    if column not in ("language", "script", "outlet"):
        raise ValueError(column)
    c = s.document.c[column]
    return list(connection.execute(select(c).where(c.is_not(None), c != "").distinct().order_by(c)).scalars())

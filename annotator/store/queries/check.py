"""Is the project whole? Texts against their hashes, offsets against quotes, rows without a home."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from annotator.domain.spans import exact_text
from annotator.domain.text import sha256_text
from annotator.words import mark, number, tr

_CONTEXT = 32
_LIMIT = 200  # faults of one kind that are listed
_KINDS = ("annotation", "entity", "claim", "document")
# Columns that hold JSON, and what it must be.
_JSON: tuple[tuple[str, str, type], ...] = (
    ("document", "metadata", dict),
    ("document", "dimmed", list),
    ("annotation", "attributes", dict),
    ("feature", "options", list),
    ("project_setting", "value", object),
    ("step", "params", dict),
)
# The queries for rows that hang in the air or contradict each other; the repair reads the same ones.
WITHOUT_SOURCE = "SELECT id FROM document WHERE id NOT IN (SELECT document_id FROM document_source)"
STRAY_COMMENTS = (
    "SELECT c.id, a.document_id FROM comment c JOIN annotation a ON a.id = c.annotation_id"
    " WHERE a.document_id <> c.document_id"
)
OWN_PARENT = (
    "WITH RECURSIVE up(start, id) AS (SELECT id, parent_id FROM attribution WHERE parent_id IS NOT NULL"
    " UNION SELECT up.start, t.parent_id FROM up JOIN attribution t ON t.id = up.id WHERE t.parent_id IS NOT NULL)"
    " SELECT DISTINCT start FROM up WHERE start = id"
)
FOREIGN_LABEL = "SELECT l.id FROM label l JOIN label m ON m.id = l.merged_into WHERE l.layer <> m.layer"
OWN_ENTITY = (
    "WITH RECURSIVE into_(start, id) AS (SELECT id, merged_into FROM entity WHERE merged_into IS NOT NULL"
    " UNION SELECT i.start, e.merged_into FROM into_ i JOIN entity e ON e.id = i.id"
    " WHERE e.merged_into IS NOT NULL) SELECT DISTINCT start FROM into_ WHERE start = id"
)
STRAY_CHANGES = "SELECT id FROM change WHERE step_id NOT IN (SELECT id FROM step)"
_DANGLING: tuple[tuple[str, str], ...] = (
    (
        mark("article {id} has no text"),
        "SELECT id FROM document WHERE id NOT IN (SELECT document_id FROM document_text)",
    ),
    (mark("article {id} has no source"), WITHOUT_SOURCE),
    (
        mark("annotation {id} has no fragment"),
        "SELECT id FROM annotation WHERE id NOT IN (SELECT annotation_id FROM annotation_fragment)",
    ),
    (mark("comment {id} stands in another article than its annotation"), STRAY_COMMENTS),
    (mark("attribution {id} is its own outer source"), OWN_PARENT),
    (mark("label {id} is merged into a label of another layer"), FOREIGN_LABEL),
    (mark("entity {id} is merged into itself"), OWN_ENTITY),
    (
        mark("evidence {id} has other words than its article at that place"),
        "SELECT e.id FROM evidence e JOIN document_text t ON t.document_id = e.document_id"
        ' WHERE e.start IS NOT NULL AND substr(t.text, e.start + 1, e."end" - e.start) <> e.exact',
    ),
    (mark("change {id} of the history belongs to no step"), STRAY_CHANGES),
)


def check(connection: Connection) -> Iterator[tuple[int, int, list[str]]]:
    """Yields (articles done, articles in all, faults found); the file itself is `Workspace.file_faults`."""
    total = connection.exec_driver_sql("SELECT count(*) FROM document").scalar_one()
    yield 0, total, [*_rows_without_home(connection), *_relations(connection), *_broken_json(connection)]
    done, last = 0, 0
    while rows := connection.exec_driver_sql(
        "SELECT d.id, d.text_sha256, d.length, t.text, d.dimmed FROM document d"
        " JOIN document_text t ON t.document_id = d.id WHERE d.id > ? ORDER BY d.id LIMIT 50",
        (last,),
    ).all():
        faults: list[str] = []
        for row in rows:
            faults += _text_faults(*row)
            faults += _mark_faults(connection, row[0], row[3])
        done, last = done + len(rows), rows[-1][0]
        yield done, total, faults


def _rows_without_home(connection: Connection) -> Iterator[str]:
    for said, query in _DANGLING:
        yield from _listed(said, [row[0] for row in connection.exec_driver_sql(query)])


def _relations(connection: Connection) -> Iterator[str]:
    said = {
        "source": mark("relation {id} has no source any more ({kind})"),
        "target": mark("relation {id} has no target any more ({kind})"),
    }
    for side, kind, ids in _broken_ends(connection):
        yield from _listed(said[side], ids, kind=kind)


def broken_relations(connection: Connection) -> list[int]:
    """Ids of relations that have lost an end."""
    return sorted({i for _, _, ids in _broken_ends(connection) for i in ids})


def _broken_ends(connection: Connection) -> Iterator[tuple[str, str, list[int]]]:
    """Relations name their ends by kind and id, which no foreign key can hold."""
    for side in ("source", "target"):
        for kind in _KINDS:
            rows = connection.exec_driver_sql(
                f"SELECT id FROM relation WHERE {side}_kind = ? AND {side}_id NOT IN (SELECT id FROM {kind})", (kind,)
            )
            yield side, kind, [row[0] for row in rows]


def _listed(said: str, ids: list[Any], **values: str) -> Iterator[str]:
    yield from (tr(said, id=i, **values) for i in ids[:_LIMIT])
    if more := max(0, len(ids) - _LIMIT):
        yield tr("and %n more: {what}", "", more, one="and %n more: {what}", what=tr(said, id="…", **values))


def _broken_json(connection: Connection) -> Iterator[str]:
    for table, column, row_id, _ in broken_json(connection):
        yield tr("{table} {id} has a broken {column}", table=table, id=row_id, column=column)


def broken_json(connection: Connection) -> list[tuple[str, str, int, str]]:
    """Table, column and id of values that are not the JSON they must be, with the empty value of their kind."""
    found: list[tuple[str, str, int, str]] = []
    for table, column, kind in _JSON:
        plain = "{}" if kind is dict else "[]"
        rows = connection.exec_driver_sql(f"SELECT id, {column} FROM {table} WHERE {column} <> ?", (plain,))
        found += [(table, column, i, plain) for i, words in rows if not _is_json(words, kind)]
    return found


def _is_json(words: Any, kind: type) -> bool:
    try:
        return isinstance(json.loads(words), kind)
    except (TypeError, ValueError, RecursionError):
        return False


def _text_faults(document_id: int, sha256: str, length: int, text: Any, dimmed: str) -> Iterator[str]:
    if not isinstance(text, str):
        yield tr("article {id}: its text is not text", id=document_id)
        return
    if sha256_text(text) != sha256:
        yield tr("article {id}: its text is not the one that was imported (the hash differs)", id=document_id)
    if len(text) != length:
        yield tr(
            "article {id}: its text has %n characters, not {length}", "", len(text),
            one="article {id}: its text has %n character, not {length}", id=document_id, length=number(length),
        )  # fmt: skip
    if "\r" in text or "\0" in text or text.startswith("\ufeff"):
        yield tr("article {id}: its text holds a carriage return, a NUL or a byte order mark", id=document_id)
    if _is_json(dimmed, list) and not all(is_dimmed(one, length) for one in json.loads(dimmed)):
        yield tr("article {id}: a dimmed range lies outside the text", id=document_id)


def is_dimmed(value: Any, length: int) -> bool:
    """Whether a value is a dimmed range of a text: two offsets and its kind."""
    match value:
        case [int(start), int(end), str()]:
            return 0 <= start < end <= length
        case _:
            return False


def pieces_of(connection: Connection, document_id: int) -> dict[int, list[tuple[int, int]]]:
    """The fragments of an article's annotations in their order, by annotation."""
    pieces: dict[int, list[tuple[int, int]]] = {}
    for i, start, end in connection.exec_driver_sql(
        'SELECT f.annotation_id, f.start, f."end" FROM annotation a JOIN annotation_fragment f'
        " ON f.annotation_id = a.id WHERE a.document_id = ? ORDER BY f.annotation_id, f.position",
        (document_id,),
    ):
        pieces.setdefault(i, []).append((start, end))
    return pieces


def _mark_faults(connection: Connection, document_id: int, text: Any) -> Iterator[str]:
    pieces = pieces_of(connection, document_id)
    if not isinstance(text, str):
        return
    rows = connection.exec_driver_sql(
        'SELECT id, start, "end", fragment_count, exact, prefix, suffix FROM annotation WHERE document_id = ?',
        (document_id,),
    )
    for i, *rest in rows:
        for fault in _one_mark(text, pieces.get(i, []), *rest):
            yield tr("article {article}, annotation {id}: {fault}", article=document_id, id=i, fault=fault)


def _one_mark(
    text: str, pieces: list[tuple[int, int]], start: int, end: int, count: int, exact: str, prefix: str, suffix: str
) -> Iterator[str]:
    if not pieces:
        return  # said already
    if end > len(text):
        yield tr(
            "{start}-{end} lies outside the text of %n characters", "", len(text),
            one="{start}-{end} lies outside the text of %n character", start=start, end=end,
        )  # fmt: skip
        return
    if (pieces[0][0], pieces[-1][1]) != (start, end) or count != len(pieces):
        yield tr(
            "its fragments {pieces} are not those of {start}-{end} in {count}",
            pieces=pieces, start=start, end=end, count=count,
        )  # fmt: skip
    if any(after[0] <= before[1] for before, after in pairwise(pieces)):
        yield tr("its fragments {pieces} overlap or are out of order", pieces=pieces)
    elif exact_text(text, tuple(pieces)) != exact:
        yield tr("{start}-{end} holds other words than its quote", start=start, end=end)
    if text[max(0, start - _CONTEXT) : start] != prefix or text[end : end + _CONTEXT] != suffix:
        yield tr("the words around {start}-{end} are not those it was made with", start=start, end=end)

"""A project as the records of a bundle, in an order that is the same wherever the project is.

Annotations stand in the order of the text, labels and the like by their names, everything else in the order in which
it came: a project read back has the same. Rows are read in portions, so that memory does not grow.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection

from annotator.domain.bundle import ANYTHING, BY_NAME, ENDS, Field, Kind, Part, Record
from annotator.store import driver

_PORTION = 400  # records that are made at once
_BIG = 20  # articles with their texts that are held at once
# Who left nothing behind does not travel: opening a project to export it adds the exporter to its annotators.
_TRACES = ("document_status", "document_label", "annotation", "comment", "verdict")
_ORDER: dict[str, str] = {
    "settings": "SELECT id FROM project_setting ORDER BY key",
    "annotators": "SELECT id FROM annotator WHERE colour <> '' OR id IN ("
    + " UNION ".join(f"SELECT annotator_id FROM {table}" for table in _TRACES)
    + ") ORDER BY name",
    "labels": "SELECT id FROM label ORDER BY layer, position, name",
    "features": "SELECT id FROM feature ORDER BY layer, position, key",
    "documents": "SELECT id FROM document ORDER BY id",
    "texts": "SELECT id FROM document ORDER BY id",
    "sources": "SELECT d.id FROM document d JOIN document_source s ON s.document_id = d.id ORDER BY d.id",
    "originals": "SELECT d.id FROM document d JOIN document_source s ON s.document_id = d.id"
    " WHERE s.original IS NOT NULL ORDER BY d.id",
    "statuses": "SELECT s.id FROM document_status s JOIN annotator a ON a.id = s.annotator_id"
    " ORDER BY s.document_id, a.name",
    "document_labels": "SELECT d.id FROM document_label d JOIN label l ON l.id = d.label_id"
    " JOIN annotator a ON a.id = d.annotator_id ORDER BY d.document_id, l.name, l.layer, a.name",
    "annotations": 'SELECT id FROM annotation ORDER BY document_id, start, "end" DESC, uuid',
    "comments": "SELECT id FROM comment ORDER BY document_id, id",
    "occurrences": "SELECT id FROM claim_occurrence ORDER BY claim_id, id",
    "verdicts": "SELECT id FROM verdict ORDER BY claim_id, id",
    "evidence": "SELECT id FROM evidence ORDER BY claim_id, id",
}
Row = tuple[Any, ...]


def project(connection: Connection) -> dict[str, str]:
    """What the project is called: `{"id", "name", "created"}`."""
    row = connection.exec_driver_sql("SELECT uuid, name, created FROM project ORDER BY id LIMIT 1").one()
    return {"id": row[0], "name": row[1], "created": row[2]}


def total(connection: Connection, kinds: Iterable[Kind]) -> int:
    """How many records there are of some kinds, about: for a progress bar."""
    tables = {kind.table for kind in kinds}
    return sum(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() for table in tables)


def records(connection: Connection, kind: Kind) -> Iterator[Record]:
    """All records of a kind, in their order. Hold a snapshot while reading them.

    A row whose record could not be read back, since what it must name is gone, is left out.
    """
    portion = _BIG if kind.name in ("texts", "originals") else _PORTION
    names = _Names(connection)
    for ids in _portions(
        driver.rows(connection, _ORDER.get(kind.name, f"SELECT id FROM {kind.table} ORDER BY id")), portion
    ):
        yield from _made(connection, kind, ids, names)


def _portions(rows: Iterable[Row], size: int) -> Iterator[list[int]]:
    held: list[int] = []
    for row in rows:
        held.append(row[0])
        if len(held) == size:
            yield held
            held = []
    if held:
        yield held


def _in(ids: Sequence[int]) -> str:
    return ", ".join(map(str, ids))


def _made(connection: Connection, kind: Kind, ids: list[int], names: _Names) -> Iterator[Record]:
    """The records of some rows, in the order of their ids as given."""
    key = "document_id" if kind.is_beside else "id"
    columns = [key, *(["uuid"] if kind.has_uuid else []), *(f.stored for f in kind.fields)]
    listed = ", ".join(f'"{column}"' for column in columns)
    rows = {
        row[0]: row[1:]
        for row in driver.rows(connection, f"SELECT {listed} FROM {kind.table} WHERE {key} IN ({_in(ids)})")
    }
    parts = {part.key: _parts(connection, part, ids, names) for part in kind.parts}
    names.learn(kind.fields, [row[1:] if kind.has_uuid else row for row in rows.values()])
    for i in ids:
        row = rows[i]
        record: Record = {"id": row[0]} if kind.has_uuid else {}
        if names.fill(record, kind.fields, row[1:] if kind.has_uuid else row):
            yield record | {name: found.get(i, []) for name, found in parts.items()}


def _parts(connection: Connection, part: Part, ids: list[int], names: _Names) -> dict[int, list[Any]]:
    """The lists under one key, by the id of the record that they belong to."""
    listed = ", ".join(f'"{f.stored}"' for f in part.fields)
    order = "position, id" if part.position else "id"
    query = f"SELECT {part.parent}, {listed} FROM {part.table} WHERE {part.parent} IN ({_in(ids)}) ORDER BY {order}"
    rows = list(driver.rows(connection, query))
    names.learn(part.fields, [row[1:] for row in rows])
    found: dict[int, list[Any]] = {}
    for parent, *values in rows:
        record: Record = {}
        if names.fill(record, part.fields, values):
            found.setdefault(parent, []).append(_shaped(part, record))
    return found


def _shaped(part: Part, record: Record) -> Any:
    if not part.bare:
        return record
    values = list(record.values())
    return values if len(values) > 1 else values[0]


class _Names:
    """The uuids of the rows that are referred to, looked up for a portion at a time."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[str, dict[int, str]] = {}

    def learn(self, fields: Sequence[Field], rows: Sequence[Sequence[Any]]) -> None:
        """Look up what these rows refer to."""
        self._known = {table: known for table, known in self._known.items() if len(known) < 50_000}
        wanted: dict[str, set[int]] = {}
        for at, f in enumerate(fields):
            if f.kind == "ref":
                by = next((i for i, other in enumerate(fields) if other.key == f.by), at)
                for row in rows:
                    if row[at] is not None:
                        wanted.setdefault(_table(f, row[by]), set()).add(row[at])
        for table, ids in wanted.items():
            known = self._known.setdefault(table, {})
            for part in _portions(((i,) for i in sorted(ids - known.keys())), _PORTION):
                known.update(
                    dict(driver.rows(self._connection, f"SELECT id, uuid FROM {table} WHERE id IN ({_in(part)})"))
                )  # type: ignore[arg-type]

    def fill(self, record: Record, fields: Sequence[Field], values: Sequence[Any]) -> bool:
        """Put the values of a row under their keys; False where it names something that is gone."""
        for f, value in zip(fields, values, strict=True):
            if f.kind == "ref" and value is not None:
                value = self._known[_table(f, record.get(f.by))].get(value)
                if value is None and not f.null:
                    return False
            elif value is not None:
                value = _shown(f, value)
            record[f.key] = value
        return True


def _table(f: Field, named: Any) -> str:
    return BY_NAME[ENDS[named] if f.to == ANYTHING else f.to].table


def _shown(f: Field, value: Any) -> Any:
    """A value of a column as it stands in a file."""
    if f.kind == "flag":
        return bool(value)
    if f.kind in ("object", "list", "json"):
        return json.loads(value)
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value

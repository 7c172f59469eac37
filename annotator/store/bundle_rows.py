"""Records of a bundle into the rows of a project: what is new is inserted, what is there is compared.

All that a record names is in the project before it, so that each transaction leaves the project whole.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.bundle import Field, Kind, Part, Record
from annotator.store import driver, presets, schema
from annotator.store.bundle_index import Index
from annotator.store.sql import Connection
from annotator.store.transaction import Transaction

_CONTENT = (
    *("document", "annotation", "entity", "claim", "claim_group", "attribution", "guideline", "feature"),
    *("project_setting", "relation", "comment"),
)
_MOMENTS = ("created", "modified")  # tell nothing of a record that is otherwise the same
_IN = 400
Row = tuple[Any, ...]
Ids = dict[str, dict[str, tuple[int, bool]]]
Beside = Callable[[str], Mapping[str, Record]]


@dataclass(slots=True)
class There:
    """A record that the project has already, as the bundle has it: what differs, and in which row.

    `taken`: what stands in the way of replacing it; empty where nothing does.
    """

    record: Record
    row: int
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    parts: dict[str, list[Row]] = field(default_factory=dict[str, list[Row]])
    taken: str = ""

    @property
    def differs(self) -> bool:
        """Whether the two are not the same."""
        return bool(self.fields or self.parts or self.taken)


def is_fresh(connection: Connection) -> bool:
    """Whether a project is as it was made: nothing in it, and the labels that every project begins with."""
    run = connection.exec_driver_sql
    if any(run(f"SELECT 1 FROM {table} LIMIT 1").first() for table in _CONTENT):
        return False
    query = "SELECT layer, name, short, colour, shortcut FROM label WHERE definition = '' AND active = 1"
    labels = [tuple(row) for row in run(query)]
    total = run("SELECT count(*) FROM label").scalar_one()
    return total == len(labels) and set(labels) <= set(presets.DEFAULT_LABELS)


def make_room(tx: Transaction, project: Mapping[str, str], annotators: Mapping[str, str]) -> None:
    """Make a fresh project the one that a bundle was written of; `annotators`: name -> uuid.

    The project's own name and uuid are no part of the history: undoing leaves them.
    """
    tx.connection.exec_driver_sql("DELETE FROM label")
    for name, uuid in annotators.items():
        row = tx.one("SELECT id FROM annotator WHERE name = ? AND uuid <> ?", name, uuid)
        if row is not None:
            tx.update(schema.annotator, row[0], uuid=uuid)
    tx.connection.exec_driver_sql(
        "UPDATE project SET uuid = ?, name = ?, created = ?", (project["id"], project["name"], project["created"])
    )


def other_texts(connection: Connection, documents: Mapping[str, str]) -> set[str]:
    """Of these articles (uuid -> hash of the text) those under whose uuid the project has another text."""
    rows = _by_uuid(connection, "document", "text_sha256", list(documents))
    return {uuid for uuid, sha256 in rows if documents[uuid] != sha256}


def _by_uuid(connection: Connection, table: str, columns: str, uuids: Sequence[str]) -> list[Row]:
    found: list[Row] = []
    for first in range(0, len(uuids), _IN):
        part = uuids[first : first + _IN]
        marks = driver.marks(len(part))
        query = f"SELECT uuid, {columns} FROM {table} WHERE uuid IN ({marks})"
        found += (tuple(row) for row in connection.exec_driver_sql(query, tuple(part)))
    return found


class Rows:
    """Puts portions of records into the project. `beside`: text, source and original of an article, by its uuid."""

    def __init__(self, index: Index, fold: Callable[[str], str], beside: Beside, *, fresh: bool) -> None:
        self._index = index
        self._fold = fold
        self._beside = beside
        self._fresh = fresh

    # -- adding

    def add(self, tx: Transaction, kind: Kind, records: Sequence[Record]) -> tuple[int, list[There]]:
        """Insert the records that the project lacks; returns how many, and those that it has."""
        ids = self._named(kind, records)
        there = {} if self._fresh and kind.name != "annotators" else self._there(tx, kind, records, ids)
        new = [record for at, record in enumerate(records) if at not in there]
        made = self._insert(tx, kind, new, ids)
        if kind.has_uuid:
            settled = [(record["id"], row, True) for record, row in zip(new, made, strict=True)]
            settled += [(records[at]["id"], row, False) for at, row in there.items()]
            self._index.settle(kind.name, settled)
        return len(new), [self._compared(tx, kind, records[at], row, ids) for at, row in there.items()]

    def _named(self, kind: Kind, records: Sequence[Record]) -> Ids:
        """The rows of all that these records name, by kind and uuid; those of their own kind come later."""
        wanted: dict[str, set[str]] = {}
        for record in records:
            for _, name, uuid in kind.named(record):
                if name != kind.name:
                    wanted.setdefault(name, set()).add(uuid)
        return {name: self._index.rows(name, keys) for name, keys in wanted.items()}

    def _there(self, tx: Transaction, kind: Kind, records: Sequence[Record], ids: Ids) -> dict[int, int]:
        """The row of each record that the project has, by its place in the list."""
        known: dict[str, int] = {}
        if kind.has_uuid:
            known = dict(_by_uuid(tx.connection, kind.table, "id", [record["id"] for record in records]))
        found = {
            at: known[record["id"]] for at, record in enumerate(records) if kind.has_uuid and record["id"] in known
        }
        if kind.natural:
            taken = set(found.values())
            for at, record in enumerate(records):
                row = None if at in found else self._alike(tx, kind, record, ids)
                if row is not None and row not in taken:
                    found[at] = row
        return found

    def _alike(self, tx: Transaction, kind: Kind, record: Record, ids: Ids, but: int = 0) -> int | None:
        """The row that has the same natural key as a record."""
        fields = [f for f in kind.fields if f.key in kind.natural]
        where = " AND ".join(f'"{f.stored}" IS ?' for f in fields)
        values = [_stored(f, record, ids) for f in fields]
        row = tx.one(f"SELECT id FROM {kind.table} WHERE {where} AND id <> ? LIMIT 1", *values, but)
        return None if row is None else row[0]

    def _insert(self, tx: Transaction, kind: Kind, records: Sequence[Record], ids: Ids) -> range:
        table = schema.metadata.tables[kind.table]
        first = tx.next_id(table)
        columns, rows = ["id", *(["uuid"] if kind.has_uuid else [])], list[Row]()
        columns += [f.stored for f in kind.fields] + (["fragment_count"] if kind.name == "annotations" else [])
        for i, record in enumerate(records, first):
            values = [i, *([record["id"]] if kind.has_uuid else []), *(_stored(f, record, ids) for f in kind.fields)]
            rows.append((*values, *([len(record["fragments"])] if kind.name == "annotations" else [])))
        tx.insert_many(table, tuple(columns), rows)
        for part in kind.parts:
            of_parts = [row for i, record in enumerate(records, first) for row in self._part(part, record, i, ids)]
            tx.insert_many(schema.metadata.tables[part.table], self._part_columns(part), of_parts)
        if kind.name == "documents":
            self._insert_beside(tx, records, first)
        return range(first, first + len(records))

    def _insert_beside(self, tx: Transaction, records: Sequence[Record], first: int) -> None:
        """Texts and sources of new articles; they are no part of the history and outlive their article."""
        texts, sources = list[Row](), list[Row]()
        for i, record in enumerate(records, first):
            found = self._beside(record["id"])
            source, original = found.get("sources"), found.get("originals")
            texts.append((i, found["texts"]["text"]))
            data = base64.b64decode(original["base64"]) if original else None
            if source is None:  # the text stands for it
                source = {"sha256": record["sha256"], "encoding": "utf-8", "newline": "", "path": ""}
            sources.append((i, data, *(source[key] for key in ("sha256", "encoding", "newline", "path"))))
        tx.insert_many(schema.document_text, ("document_id", "text"), texts)
        columns = ("document_id", "original", "sha256", "encoding", "newline", "path")
        tx.insert_many(schema.document_source, columns, sources)

    def _part_columns(self, part: Part) -> tuple[str, ...]:
        columns = (part.parent, *(f.stored for f in part.fields), *(("position",) if part.position else ()))
        return (*columns, "fold") if part.table == "entity_alias" else columns

    def _part(self, part: Part, record: Record, parent: int, ids: Ids) -> list[Row]:
        """The rows of one list of a record."""
        rows: list[Row] = []
        for position, item in enumerate(record[part.key]):
            values = part.opened(item)
            row = (parent, *(_stored(f, values, ids) for f in part.fields), *((position,) if part.position else ()))
            rows.append((*row, self._fold(values["form"])) if part.table == "entity_alias" else row)
        return rows

    # -- comparing and replacing

    def _compared(self, tx: Transaction, kind: Kind, record: Record, row: int, ids: Ids) -> There:
        found = There(record, row)
        fields = [f for f in kind.fields if f.to != kind.name]
        listed = ", ".join(f'"{f.stored}"' for f in fields)
        old = tx.one(f"SELECT {listed} FROM {kind.table} WHERE id = ?", row)
        for f, value in zip(fields, old, strict=True):
            new = _stored(f, record, ids)
            if value != new and not (f.kind in ("object", "list", "json") and _same_json(value, new)):
                found.fields[f.stored] = new
        if not set(found.fields) - set(_MOMENTS):
            found.fields = {}
        for part in kind.parts:
            new_rows = self._part(part, record, row, ids)
            if self._old_part(tx, part, row) != [_plain(part, r) for r in new_rows]:
                found.parts[part.key] = new_rows
        if found.fields:
            found.taken = self._in_the_way(tx, kind, found, ids)
        return found

    def _old_part(self, tx: Transaction, part: Part, row: int) -> list[Row]:
        listed = ", ".join(f'"{f.stored}"' for f in part.fields)
        order = "position, id" if part.position else "id"
        return tx.all(f"SELECT {listed} FROM {part.table} WHERE {part.parent} = ? ORDER BY {order}", row)

    def _in_the_way(self, tx: Transaction, kind: Kind, found: There, ids: Ids) -> str:
        """Why a record cannot take the place of the one in the project; empty where it can."""
        if kind.name == "annotations" and "document_id" in found.fields:
            return "document"
        taken = kind.natural and kind.has_uuid and self._alike(tx, kind, found.record, ids, but=found.row)
        return ", ".join(kind.natural) if taken else ""

    def replace(self, tx: Transaction, kind: Kind, found: There) -> None:
        """Make a row of the project what the bundle has."""
        if found.fields:
            columns = dict(found.fields)
            tx.update(schema.metadata.tables[kind.table], found.row, **columns)
        for part in kind.parts:
            rows = found.parts.get(part.key)
            if rows is not None:
                tx.connection.exec_driver_sql(f"DELETE FROM {part.table} WHERE {part.parent} = ?", (found.row,))
                tx.insert_many(schema.metadata.tables[part.table], self._part_columns(part), rows)
        if "fragments" in found.parts:
            tx.update(schema.annotation, found.row, fragment_count=len(found.parts["fragments"]))

    # -- what names records of its own kind

    def tie(self, tx: Transaction, kind: Kind, records: Sequence[Record], *, replace: bool) -> list[Record]:
        """Set what the records say of others of their kind; returns those that differ in a row that was there."""
        own = kind.own()
        wanted = {record[f.key] for record in records for f in own if record[f.key] is not None}
        rows = self._index.rows(kind.name, {*wanted, *(record["id"] for record in records)})
        kept: list[Record] = []
        for record in records:
            row, is_new = rows[record["id"]]
            values = {f.stored: rows[record[f.key]][0] if record[f.key] is not None else None for f in own}
            if is_new and not any(values.values()):
                continue
            listed = ", ".join(f'"{name}"' for name in values)
            differs = tx.one(f"SELECT {listed} FROM {kind.table} WHERE id = ?", row) != tuple(values.values())
            if differs and not is_new:
                kept.append(record)
            if differs and (is_new or replace):
                tx.update(schema.metadata.tables[kind.table], row, **values)
        return kept


def _stored(f: Field, record: Record, ids: Ids) -> Any:
    """A value of a record as its column holds it; what names a record of the same kind is None until `Rows.tie`."""
    value = record[f.key]
    if value is None:
        return None
    if f.kind == "ref":
        found = ids.get(f.target(record), {}).get(value)
        return found[0] if found else None
    if f.kind == "flag":
        return int(value)
    if f.kind in ("object", "list", "json"):
        return json.dumps(value, ensure_ascii=False)
    return value


def _plain(part: Part, row: Row) -> Row:
    """A row of a part without its parent, its position and what is derived from it."""
    return row[1 : 1 + len(part.fields)]


def _same_json(old: Any, new: Any) -> bool:
    return isinstance(old, str) and isinstance(new, str) and json.loads(old) == json.loads(new)

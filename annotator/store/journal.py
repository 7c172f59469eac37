"""The journal: TEMP triggers that write a before-image of every changed row, and their reversal.

This is SQLite's published undo technique (https://www.sqlite.org/undoredo.html) with one difference: the images are
JSON of the changed columns, decoded here, never SQL text. A bulk insert is journaled as a range of ids.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from sqlalchemy import Connection, Table, text

from annotator.store import driver, schema

Op = Literal["insert", "update", "delete"]
_TABLES: dict[str, Table] = {t.name: t for t in schema.UNDOABLE}
_CHUNK = 250
_MANY = 300  # rows of one table; putting a trigger aside costs as much as it takes for some 200


@dataclass(frozen=True, slots=True)
class Change:
    """Rows `first..last` of a table that a step inserted, updated or deleted; `before` only for single rows."""

    table: str
    op: Op
    first: int
    last: int
    before: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What one committed step touched; `reset` means that anything may have changed (another process wrote)."""

    step_id: int
    verb: str
    changes: tuple[Change, ...] = ()
    document_id: int | None = None
    kind: str = "do"
    reset: bool = False

    def touches(self, *tables: str) -> bool:
        """Whether any row of these tables changed."""
        return self.reset or any(c.table in tables for c in self.changes)

    def ids(self, table: str, *ops: Op) -> list[int]:
        """Ids of the changed rows of a table in order, each once; `ops` narrows to some operations."""
        found: dict[int, None] = {}
        for c in self.changes:
            if c.table == table and (not ops or c.op in ops):
                found.update(dict.fromkeys(range(c.first, c.last + 1)))
        return list(found)

    def ranges(self, table: str) -> list[tuple[int, int]]:
        """First and last ids of bulk inserts into a table."""
        return [(c.first, c.last) for c in self.changes if c.table == table and c.op == "insert"]

    def parents(self, table: str, column: str) -> set[int]:
        """Values that a column of a table had before the step, such as the documents of deleted annotations."""
        return {c.before[column] for c in self.changes if c.table == table and c.before and c.before.get(column)}


def _whole(table: Table) -> str:
    """All columns of the row that was, as JSON."""
    pairs = ", ".join(f"""'{c.name}', OLD."{c.name}\"""" for c in table.columns if c.name != "id")
    return f"json_object({pairs})"


def _changed(table: Table) -> str:
    """The columns that are others now, as they were."""
    rows = " UNION ALL ".join(
        f"""SELECT '{c.name}' AS k, OLD."{c.name}" AS v WHERE OLD."{c.name}" IS NOT NEW."{c.name}\""""
        for c in table.columns
        if c.name != "id"
    )
    return f"(SELECT json_group_object(k, v) FROM ({rows}))"


def _trigger(table: Table, op: Op) -> str:
    row = "OLD" if op == "delete" else "NEW"
    before = {"insert": "NULL", "update": _changed(table), "delete": _whole(table)}[op]
    condition = "bulk = 0" if op == "insert" else "1"
    changed = " OR ".join(f'OLD."{c.name}" IS NOT NEW."{c.name}"' for c in table.columns if c.name != "id")
    when = f"WHEN {changed} " if op == "update" else ""  # an update to the same values is none
    return (
        f"CREATE TEMP TRIGGER IF NOT EXISTS journal_{op}_{table.name} AFTER {op.upper()} ON main.{table.name} {when}"
        "BEGIN "
        f"INSERT INTO change(step_id, op, table_name, row_id, last_id, before) "
        f"SELECT step_id, '{op}', '{table.name}', {row}.id, {row}.id, {before} "
        f"FROM journal_now WHERE {condition}; END"
    )


def install(connection: Connection) -> None:
    """Make the triggers on this connection; they write nothing until `begin` names a step."""
    driver.raw(connection).executescript(_installation())


@cache
def _installation() -> str:
    """All triggers in one script: a project is open sooner than with a statement for each."""
    ops: tuple[Op, ...] = ("insert", "update", "delete")
    triggers = [_trigger(table, op) for table in schema.UNDOABLE for op in ops]
    return ";\n".join(("CREATE TEMP TABLE journal_now(step_id INTEGER NOT NULL, bulk INTEGER NOT NULL)", *triggers))


def begin(connection: Connection, step_id: int, *, bulk: bool = False) -> None:
    """Point the triggers at a step; with `bulk`, single inserts are not journaled (`record_ranges` does it)."""
    driver.run(connection, "INSERT INTO journal_now VALUES (?, ?)", (step_id, int(bulk)))


@contextmanager
def many_inserts(connection: Connection, table: Table, count: int) -> Generator[None]:
    """While it is held in a bulk transaction, inserts into a table pass no trigger, which would take a fifth of their
    time to write nothing. A rollback brings the trigger back, as any change of the schema."""
    if count < _MANY or table.name not in _TABLES:
        yield
        return
    connection.exec_driver_sql(f"DROP TRIGGER temp.journal_insert_{table.name}")
    try:
        yield
    finally:
        connection.exec_driver_sql(_trigger(table, "insert"))


def end(connection: Connection) -> None:
    """Stop journaling; called inside the transaction, so that a rollback takes `begin` back as well."""
    driver.run(connection, "DELETE FROM journal_now")


def sequences(connection: Connection) -> dict[str, int]:
    """The highest id ever given, per table."""
    return {name: seq for name, seq in connection.exec_driver_sql("SELECT name, seq FROM sqlite_sequence")}


def record_ranges(connection: Connection, step_id: int, before: dict[str, int]) -> None:
    """Journal what a bulk transaction inserted: ids above those in `before`, parents first."""
    after = sequences(connection)
    for table in schema.UNDOABLE:
        low, high = before.get(table.name, 0), after.get(table.name, 0)
        if high > low:
            connection.exec_driver_sql(
                "INSERT INTO change(step_id, op, table_name, row_id, last_id) VALUES (?, 'insert', ?, ?, ?)",
                (step_id, table.name, low + 1, high),
            )


def last_change_id(connection: Connection) -> int:
    """Id of the newest change row, so that one transaction's changes can be told from earlier ones of its step."""
    return driver.run(connection, "SELECT coalesce(max(id), 0) FROM change").fetchone()[0]


def changes_of(connection: Connection, step_id: int, after: int = 0) -> tuple[Change, ...]:
    """The changes of a step in the order they were made."""
    rows = driver.run(
        connection,
        "SELECT table_name, op, row_id, last_id, before FROM change WHERE step_id = ? AND id > ? ORDER BY id",
        (step_id, after),
    )
    return tuple(Change(t, op, a, b, json.loads(before) if before else None) for t, op, a, b, before in rows)


def others_later(connection: Connection, step_id: int, annotator_id: int) -> str | None:
    """Name of another annotator whose later, still standing step touched rows of this step; None where nobody."""
    row = connection.execute(
        text(
            "SELECT coalesce(a.name, '?') FROM change c JOIN change l ON l.table_name = c.table_name"
            " AND l.row_id BETWEEN c.row_id AND c.last_id AND l.step_id > c.step_id"
            " JOIN step s ON s.id = l.step_id LEFT JOIN annotator a ON a.id = s.annotator_id"
            " WHERE c.step_id = :step AND s.annotator_id IS NOT :me AND s.undone = 0 AND s.kind <> 'undo' LIMIT 1"
        ),
        {"step": step_id, "me": annotator_id},
    ).first()
    return row[0] if row else None


def size(connection: Connection, step_id: int) -> int:
    """How many rows a step touched; what it costs to undo it."""
    return connection.exec_driver_sql(
        "SELECT coalesce(sum(last_id - row_id + 1), 0) FROM change WHERE step_id = ?", (step_id,)
    ).scalar_one()


def reversal(connection: Connection, step_id: int) -> Iterator[list[tuple[str, tuple[Any, ...]]]]:
    """Statements that take a step back, newest change first, in pieces of at most 250 rows."""
    changes = connection.exec_driver_sql(
        "SELECT id, table_name, op, row_id, last_id FROM change WHERE step_id = ? ORDER BY id DESC", (step_id,)
    ).all()
    piece: list[tuple[str, tuple[Any, ...]]] = []
    for change_id, table, op, first, last in changes:
        if last > first:
            if piece:
                yield piece
                piece = []
            yield from ([_delete(table, a, b)] for a, b in _ranges_down(first, last))
            continue
        piece.append(_inverse(connection, change_id, table, op, first))
        if len(piece) >= _CHUNK:
            yield piece
            piece = []
    if piece:
        yield piece


def _ranges_down(first: int, last: int) -> Iterable[tuple[int, int]]:
    return ((max(first, b - _CHUNK + 1), b) for b in range(last, first - 1, -_CHUNK))


def _delete(table: str, first: int, last: int) -> tuple[str, tuple[Any, ...]]:
    return f"DELETE FROM {_TABLES[table].name} WHERE id BETWEEN ? AND ?", (first, last)


def _inverse(connection: Connection, change_id: int, table: str, op: Op, row_id: int) -> tuple[str, tuple[Any, ...]]:
    if op == "insert":
        return _delete(table, row_id, row_id)
    image = connection.exec_driver_sql("SELECT before FROM change WHERE id = ?", (change_id,)).scalar_one()
    before: dict[str, Any] = json.loads(image)
    known = [c for c in before if c in _TABLES[table].columns]
    values = tuple(before[c] for c in known)
    quoted = [f'"{c}"' for c in known]
    if op == "delete":
        marks = driver.marks(len(known) + 1)
        return f"INSERT INTO {table}(id, {', '.join(quoted)}) VALUES ({marks})", (row_id, *values)
    if not known:
        return "SELECT 1", ()
    return f"UPDATE {table} SET {', '.join(f'{c} = ?' for c in quoted)} WHERE id = ?", (*values, row_id)

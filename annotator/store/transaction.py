"""What a verb writes through while its step is open."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, CursorResult, Executable

from annotator.store import driver, journal
from annotator.store.ids import new_uuid

if TYPE_CHECKING:
    from annotator.store.workspace import Workspace

_PARAMETERS = 900  # of one statement, below what every SQLite takes


@cache
def _insertion(table: Any, columns: tuple[str, ...]) -> str:
    """The statement that inserts a row; as text, since one edit inserts several and Core takes 0.1 ms for each."""
    _refuse_unknown(table, columns)
    names = ", ".join(f'"{c}"' for c in columns)
    return f"INSERT INTO {table.name}({names}) VALUES ({driver.marks(len(columns))})"


@cache
def _insertion_of(table: Any, columns: tuple[str, ...], shared: tuple[str, ...], count: int) -> str:
    """The statement that inserts `count` rows: the values of the `shared` columns come first and once."""
    _refuse_unknown(table, (*columns, *shared))
    names = ", ".join(f'"{c}"' for c in (*shared, *columns))
    once = [f"?{number}" for number in range(1, len(shared) + 1)]  # numbers alone cost SQLite a search of all others
    row = ", ".join([*once, *"?" * len(columns)])
    return f"INSERT INTO {table.name}({names}) VALUES {', '.join([f'({row})'] * count)}"


@cache
def _changing(table: Any, columns: tuple[str, ...]) -> str:
    """The statement that updates columns of the row with an id."""
    _refuse_unknown(table, columns)
    changes = ", ".join(f'"{c}" = ?' for c in columns)
    return f"UPDATE {table.name} SET {changes} WHERE id = ?"


def _refuse_unknown(table: Any, columns: tuple[str, ...]) -> None:
    unknown = [c for c in columns if c not in table.columns]
    if unknown:
        raise KeyError(f"{table.name} has no columns {unknown}")


@dataclass(slots=True)
class Transaction:
    """What a verb writes through: SQL under one step."""

    connection: Connection
    step_id: int
    workspace: Workspace
    document_id: int | None = None
    bulk: bool = False

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """Run a SQLAlchemy statement."""
        return self.connection.execute(statement, parameters)

    def one(self, query: str, *values: Any) -> Any:
        """The first row that a query in text finds, or None; for what every edit asks, where Core is too slow."""
        return driver.run(self.connection, query, values).fetchone()

    def all(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows that a query in text finds."""
        return driver.run(self.connection, query, values).fetchall()

    def insert(self, table: Any, **values: Any) -> int:
        """Insert one row and return its id; a `uuid` column is filled where not given."""
        if "uuid" in table.columns and values.get("uuid") is None:
            values["uuid"] = new_uuid()
        found = driver.run(self.connection, _insertion(table, tuple(values)), tuple(values.values()))
        return found.lastrowid or 0

    def update(self, table: Any, row_id: int, **values: Any) -> int:
        """Update columns of one row; returns how many rows there were (0 or 1)."""
        return driver.run(self.connection, _changing(table, tuple(values)), (*values.values(), row_id)).rowcount

    def delete(self, table: Any, row_id: int) -> int:
        """Delete one row; returns how many rows there were (0 or 1)."""
        return driver.run(self.connection, f"DELETE FROM {table.name} WHERE id = ?", (row_id,)).rowcount

    def insert_many(self, table: Any, columns: tuple[str, ...], rows: list[tuple[Any, ...]], **shared: Any) -> None:
        """Insert many rows at the driver's speed; the values must already be what SQLite stores. `shared`: columns
        that have one value in all rows.

        Many rows go into one statement, since beginning and ending one takes a quarter of the time of a row.
        """
        if not rows:
            return
        once, count = tuple(shared.values()), _PARAMETERS // len(columns)
        rest = len(rows) % count
        parts = (rows[at : at + count] for at in range(0, len(rows) - rest, count))
        run = driver.raw(self.connection).executemany
        with self._many(table, len(rows)):
            run(_insertion_of(table, columns, tuple(shared), count), ((*once, *chain(*part)) for part in parts))
            run(_insertion_of(table, columns, tuple(shared), 1), [(*once, *row) for row in rows[len(rows) - rest :]])

    def insert_found(self, table: Any, statement: str, count: int, *values: Any) -> None:
        """Insert into a table what an `INSERT ... SELECT` finds, about `count` rows."""
        with self._many(table, count):
            driver.run(self.connection, statement, values)

    def _many(self, table: Any, count: int) -> AbstractContextManager[None]:
        return journal.many_inserts(self.connection, table, count) if self.bulk else nullcontext()

    def next_id(self, table: Any) -> int:
        """The id that the next row of an undoable table gets; safe to use, since no one else writes now."""
        query = "SELECT seq FROM sqlite_sequence WHERE name = ?"
        return (self.connection.exec_driver_sql(query, (table.name,)).scalar() or 0) + 1

    def rename(self, **params: Any) -> None:
        """Set what the history says of this step, once the verb knows it."""
        values = json.dumps(params, ensure_ascii=False), self.step_id
        driver.run(self.connection, "UPDATE step SET params = ? WHERE id = ?", values)

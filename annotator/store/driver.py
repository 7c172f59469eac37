"""Statements in text on the driver's own connection, for what is asked at every key.

SQLAlchemy takes about 25 microseconds for a statement, the driver with its prepared one about 5. Whoever uses these
sees the errors of `sqlite3` as they are, and rows as plain tuples.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection


def run(connection: Connection, query: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> sqlite3.Cursor:
    """Run one statement; inside a transaction of the connection it is part of it."""
    return raw(connection).execute(query, values)


def rows(
    connection: Connection, query: str, values: Iterable[Any] = (), *, at_once: int = 5_000
) -> Iterator[tuple[Any, ...]]:
    """The rows of a query that may have very many, so many of them in memory at once."""
    cursor = raw(connection).cursor()
    try:
        cursor.execute(query, tuple(values))
        while found := cursor.fetchmany(at_once):
            yield from found
    finally:
        cursor.close()


def raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection beneath SQLAlchemy's."""
    found = connection.connection.dbapi_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def marks(count: int) -> str:
    """Place holders for a list of values: `?, ?, ?`."""
    return ", ".join("?" * count)

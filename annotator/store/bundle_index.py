"""The records of a bundle by their uuids, in a temporary file of SQLite: a million of them take no memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from annotator.store import driver

_IN = 400  # parameters of one lookup


class Seen(NamedTuple):
    """Where a record stands: line, and byte of its file; `extra` is what its kind needs of it later."""

    key: str
    line: int
    at: int
    extra: str = ""


class Index:
    """Lives as long as one import. `id` of a record is its row in the project, once it has one."""

    def __init__(self) -> None:
        self._base = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for statement in (
            "PRAGMA journal_mode=OFF",
            "PRAGMA synchronous=OFF",
            "CREATE TABLE seen(kind TEXT, key TEXT, line INTEGER, at INTEGER, extra TEXT, id INTEGER, is_new INTEGER,"
            " PRIMARY KEY(kind, key)) WITHOUT ROWID",
            "CREATE TABLE wanted(kind TEXT, key TEXT, line INTEGER, field TEXT)",
        ):
            self._base.execute(statement)

    def close(self) -> None:
        """Forget everything."""
        self._base.close()

    def add(self, kind: str, seen: Seen) -> int:
        """Remember a record; where its key came before, returns the line of that and keeps it, else 0."""
        found = self._base.execute(
            "INSERT INTO seen(kind, key, line, at, extra) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", (kind, *seen)
        )
        if found.rowcount:
            return 0
        return self._base.execute("SELECT line FROM seen WHERE kind = ? AND key = ?", (kind, seen.key)).fetchone()[0]

    def of(self, kind: str, keys: Iterable[str]) -> dict[str, Seen]:
        """Those of some keys that were seen."""
        query = "SELECT key, line, at, extra FROM seen WHERE kind = ? AND key IN ({})"
        return {row[0]: Seen(*row) for row in self._select(query, kind, keys)}

    def want(self, kind: str, key: str, line: int, field: str) -> None:
        """Remember that a line names a record that may still come."""
        self._base.execute("INSERT INTO wanted VALUES (?, ?, ?, ?)", (kind, key, line, field))

    def missing(self, kind: str) -> list[tuple[str, int, str]]:
        """What lines named and what never came: uuid, line, field."""
        return self._base.execute(
            "SELECT w.key, w.line, w.field FROM wanted w LEFT JOIN seen s ON s.kind = w.kind AND s.key = w.key"
            " WHERE w.kind = ? AND s.key IS NULL ORDER BY w.line LIMIT 100",
            (kind,),
        ).fetchall()

    def without(self, kind: str, other: str) -> list[tuple[str, int]]:
        """Records that have none of the same key in another kind: key and line."""
        return self._base.execute(
            "SELECT a.key, a.line FROM seen a LEFT JOIN seen b ON b.kind = ? AND b.key = a.key"
            " WHERE a.kind = ? AND b.key IS NULL ORDER BY a.line LIMIT 100",
            (other, kind),
        ).fetchall()

    # -- rows of the project

    def settle(self, kind: str, rows: Sequence[tuple[str, int, bool]]) -> None:
        """Say which row of the project each record is, and whether the import made it."""
        values = [(i, is_new, kind, key) for key, i, is_new in rows]
        self._base.executemany("UPDATE seen SET id = ?, is_new = ? WHERE kind = ? AND key = ?", values)

    def rows(self, kind: str, keys: Iterable[str]) -> dict[str, tuple[int, bool]]:
        """Row ids of some records, and whether the import made them."""
        query = "SELECT key, id, is_new FROM seen WHERE kind = ? AND key IN ({}) AND id IS NOT NULL"
        return {key: (i, bool(is_new)) for key, i, is_new in self._select(query, kind, keys)}

    def _select(self, query: str, kind: str, keys: Iterable[str]) -> Iterator[tuple[Any, ...]]:
        wanted = sorted(set(keys))
        for first in range(0, len(wanted), _IN):
            part = wanted[first : first + _IN]
            yield from self._base.execute(query.format(driver.marks(len(part))), (kind, *part))

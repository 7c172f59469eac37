"""What the project as a whole has chosen."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection


def value(connection: Connection, key: str, default: Any = None) -> Any:
    """What is kept under a key, as JSON gives it; `default` where nothing is."""
    kept = connection.exec_driver_sql("SELECT value FROM project_setting WHERE key = ?", (key,)).scalar()
    return default if kept is None else json.loads(kept)


def under(connection: Connection, prefix: str) -> dict[str, Any]:
    """All that is kept under keys that begin so; `prefix` ends in a full stop."""
    query = "SELECT key, value FROM project_setting WHERE key >= ? AND key < ?"
    rows = connection.exec_driver_sql(query, (prefix, prefix[:-1] + "/"))
    return {key: json.loads(kept) for key, kept in rows}


def values(connection: Connection, prefix: str) -> dict[str, Any]:
    """What is kept under the keys that begin with a prefix, by key."""
    query = "SELECT key, value FROM project_setting WHERE substr(key, 1, ?) = ? ORDER BY key"
    return {key: json.loads(kept) for key, kept in connection.exec_driver_sql(query, (len(prefix), prefix))}

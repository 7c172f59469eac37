"""What the project as a whole has chosen."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection


def value(connection: Connection, key: str, default: Any = None) -> Any:
    """What is kept under a key, as JSON gives it; `default` where nothing is."""
    kept = connection.exec_driver_sql("SELECT value FROM project_setting WHERE key = ?", (key,)).scalar()
    return default if kept is None else json.loads(kept)

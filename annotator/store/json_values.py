"""JSON in columns, as the project keeps it."""

from __future__ import annotations

import json
from typing import Any


def dumps(value: dict[str, Any] | list[Any]) -> str:
    """Metadata, attributes and ranges: letters as they are, and nothing where there is nothing."""
    if not value:
        return "{}" if isinstance(value, dict) else "[]"
    return json.dumps(value, ensure_ascii=False)

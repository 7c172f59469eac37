"""Stable ids of records, and the moments they are made at."""

from __future__ import annotations

import os
import time
import uuid
from datetime import UTC, datetime

NAMESPACE = uuid.UUID("5b1f4c1e-7f0a-5d0e-9c55-3d6f1a0b7a51")


def now() -> str:
    """UTC time as the project stores it: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_uuid() -> str:
    """A UUIDv7 (RFC 9562): ordered by time, so that the unique index grows at its end and stays fast."""
    value = int.from_bytes(os.urandom(16), "big") & ~(0xFFFF_FFFF_FFFF << 80)
    value |= (time.time_ns() // 1_000_000) << 80
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return str(uuid.UUID(int=value))


def stable_uuid(external: str) -> str:
    """The uuid itself where the external id is one, else a uuid5 of it, so that the same id maps to the same record."""
    try:
        return str(uuid.UUID(external))
    except ValueError:
        return str(uuid.uuid5(NAMESPACE, external))

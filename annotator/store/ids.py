"""Stable ids of records, and the moments they are made at."""

from __future__ import annotations

import hashlib
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
    return _written(value | (time.time_ns() // 1_000_000) << 80, 7)


def stable_uuid(external: str) -> str:
    """The uuid itself where the external id is one, else the one of its name, so that the same id maps to the same
    record."""
    try:
        return str(uuid.UUID(external))
    except ValueError:
        return uuid_of(external)


def uuid_of(name: str) -> str:
    """A UUIDv5 (RFC 9562) of a name in our namespace; `uuid.uuid5` takes five times as long, and an import makes one
    for each annotation."""
    digest = hashlib.sha1(NAMESPACE.bytes + name.encode(), usedforsecurity=False).digest()
    return _written(int.from_bytes(digest[:16], "big"), 5)


def _written(value: int, version: int) -> str:
    """128 bits as a uuid of a version."""
    value = value & ~(0xF << 76) | version << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

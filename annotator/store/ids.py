"""Stable ids of records, and the moments they are made at."""

from __future__ import annotations

import hashlib
import os
import time
import uuid
from datetime import UTC, datetime

NAMESPACE = uuid.UUID("5b1f4c1e-7f0a-5d0e-9c55-3d6f1a0b7a51")
_NAMESPACE = NAMESPACE.bytes
_VARIANT = {digit: "89ab"[int(digit, 16) & 3] for digit in "0123456789abcdef"}  # the two bits that say RFC 9562


def now() -> str:
    """UTC time as the project stores it: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_uuid() -> str:
    """A UUIDv7 (RFC 9562): ordered by time, so that the unique index grows at its end and stays fast."""
    value = int.from_bytes(os.urandom(16), "big") & ~(0xFFFF_FFFF_FFFF << 80)
    digits = f"{value | (time.time_ns() // 1_000_000) << 80:032x}"
    return f"{digits[:8]}-{digits[8:12]}-7{digits[13:16]}-{_VARIANT[digits[16]]}{digits[17:20]}-{digits[20:]}"


def stable_uuid(external: str) -> str:
    """The uuid itself where the external id is one, else the one of its name, so that the same id maps to the same
    record."""
    try:
        return str(uuid.UUID(external))
    except ValueError:
        return uuid_of(external)


def uuid_of(name: str) -> str:
    """A UUIDv5 (RFC 9562) of a name in our namespace; `uuid.uuid5` takes ten times as long."""
    digits = hashlib.sha1(_NAMESPACE + name.encode(), usedforsecurity=False).hexdigest()
    return f"{digits[:8]}-{digits[8:12]}-5{digits[13:16]}-{_VARIANT[digits[16]]}{digits[17:20]}-{digits[20:32]}"


def marks_of(sha256: str) -> str:
    """What the uuids begin with that `uuid_of_mark` gives to the marks of the text with this hash."""
    return f"{sha256[:8]}-{sha256[8:12]}-8{sha256[12:15]}-8"


def uuid_of_mark(head: str, name: str) -> str:
    """A UUIDv8 (RFC 9562): 60 bits of the text's hash (`marks_of`), 60 of the name of one of its marks.

    Marks of one text stand side by side in the unique index. UUIDs of their names alone would be all over it, so that
    an import of many articles would write a page of it for each mark.
    """
    digits = hashlib.blake2s(name.encode(), digest_size=8).hexdigest()
    return f"{head}{digits[:3]}-{digits[3:15]}"

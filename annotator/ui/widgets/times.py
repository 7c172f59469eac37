"""Moments as people read them: local time, and only as much of the date as is needed."""

from __future__ import annotations

from datetime import UTC, datetime


def local(moment: str, now: datetime | None = None) -> str:
    """A stored UTC time as `14:02`, `21 Nov 14:02` or `21 Nov 2025`, in the machine's time zone."""
    try:
        then = datetime.fromisoformat(moment)
    except ValueError:
        return moment
    then = (then if then.tzinfo else then.replace(tzinfo=UTC)).astimezone()
    now = now or datetime.now(UTC).astimezone()
    if then.date() == now.date():
        return f"{then:%H:%M}"
    return f"{then.day} {then:%b %H:%M}" if then.year == now.year else f"{then.day} {then:%b %Y}"


def whole(moment: str) -> str:
    """A stored UTC time in full, in the machine's time zone."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M:%S}"
    except ValueError:
        return moment

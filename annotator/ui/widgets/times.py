"""Moments as people read them: local time, and only as much of the date as is needed."""

from __future__ import annotations

from datetime import UTC, datetime

from annotator.words import mark, tr

_MONTHS = (
    mark("Jan", "short name of a month"),
    mark("Feb", "short name of a month"),
    mark("Mar", "short name of a month"),
    mark("Apr", "short name of a month"),
    mark("May", "short name of a month"),
    mark("Jun", "short name of a month"),
    mark("Jul", "short name of a month"),
    mark("Aug", "short name of a month"),
    mark("Sep", "short name of a month"),
    mark("Oct", "short name of a month"),
    mark("Nov", "short name of a month"),
    mark("Dec", "short name of a month"),
)


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
    month = tr(_MONTHS[then.month - 1], "short name of a month")
    if then.year == now.year:
        return tr("{day} {month} {time}", day=then.day, month=month, time=f"{then:%H:%M}")
    return tr("{day} {month} {year}", day=then.day, month=month, year=then.year)


def whole(moment: str) -> str:
    """A stored UTC time in full, in the machine's time zone."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M:%S}"
    except ValueError:
        return moment


def day(date: str | None) -> str:
    """24 Sep 2025 for 2025-09-24, in the language of the interface; as it stands where it is no whole date."""
    parts = (date or "")[:10].split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts) and 1 <= int(parts[1]) <= 12:
        month = tr(_MONTHS[int(parts[1]) - 1], "short name of a month")
        return tr("{day} {month} {year}", day=int(parts[2]), month=month, year=parts[0])
    return date or ""

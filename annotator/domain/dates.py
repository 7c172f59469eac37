"""Dates as people write them, to the ISO form that the project keeps."""

from __future__ import annotations

import re
from datetime import date

from annotator.words import tr

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WEEK = re.compile(r"(\d{4})-?W(\d{1,2})")
_DOTTED = re.compile(r"(?:(\d{1,2})\.)?(\d{1,2})\.(\d{4})")


def normalise(words: str) -> str:
    """A year, month or day as `2026`, `2026-03` or `2026-03-14`, from that form or from `14.03.2026` and `03.2026`.

    Raises ValueError with a sentence for the user.
    """
    words = words.strip()
    if found := _ISO.fullmatch(words):
        year, month, day = found.groups()
    elif found := _DOTTED.fullmatch(words):
        day, month, year = found.groups()
    else:
        raise ValueError(tr("{words} is not a date; write it as 2026-03-14, 2026-03 or 2026.", words=words))
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        raise ValueError(tr("There is no such date as {words}.", words=words)) from error
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


def normalise_period(words: str) -> str:
    """As `normalise`, or a week as `2026-W11`, or from one date to another as `2026-03-14/2026-03-16`.

    Raises ValueError with a sentence for the user.
    """
    words = words.strip()
    if week := _WEEK.fullmatch(words):
        try:
            date.fromisocalendar(int(week[1]), int(week[2]), 1)
        except ValueError as error:
            raise ValueError(tr("There is no such week as {words}.", words=words)) from error
        return f"{week[1]}-W{int(week[2]):02}"
    first, slash, last = words.partition("/")
    if not slash:
        return normalise(words)
    first, last = normalise(first), normalise(last)
    if last < first:
        raise ValueError(tr("{words} ends before it begins.", words=words))
    return f"{first}/{last}"

"""Moments as people read them."""

from __future__ import annotations

from datetime import UTC, datetime

from annotator import words
from annotator.ui.widgets import times

NOW = datetime(2026, 5, 20, 12, tzinfo=UTC)


def local(year: int, month: int, day: int) -> str:
    """Noon of a day, as it is told at `NOW`, without the hour that hangs on the machine's time zone."""
    return times.local(datetime(year, month, day, 12, tzinfo=UTC).isoformat(), NOW.astimezone())


def test_only_as_much_of_the_date_as_is_needed() -> None:
    assert local(2025, 11, 21) == "21 Nov 2025"
    assert local(2026, 3, 7).startswith("7 Mar ")
    assert ":" in local(2026, 5, 20) and " " not in local(2026, 5, 20)
    assert times.local("yesterday") == "yesterday"


def test_months_and_their_place_are_those_of_the_language() -> None:
    said = {"Nov": "қар.", "{day} {month} {year}": "{year} ж. {day} {month}"}
    words.speak(lambda source, _comment, _count: said.get(source, ""))
    try:
        assert local(2025, 11, 21) == "2025 ж. 21 қар."
    finally:
        words.speak(None)

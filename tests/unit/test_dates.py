"""Dates as people write them."""

from __future__ import annotations

import pytest

from annotator.domain.dates import normalise, normalise_period


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026", "2026"),
        ("2026-3", "2026-03"),
        (" 2026-03-14 ", "2026-03-14"),
        ("14.03.2026", "2026-03-14"),
        ("4.3.2026", "2026-03-04"),
        ("03.2026", "2026-03"),
        ("29.02.2028", "2028-02-29"),
    ],
)
def test_a_date_is_kept_in_iso_form(written: str, kept: str) -> None:
    assert normalise(written) == kept


@pytest.mark.parametrize("written", ["", "yesterday", "2026-13", "29.02.2026", "2026-00-10", "14/03/2026", "0000"])
def test_what_is_no_date_is_said(written: str) -> None:
    with pytest.raises(ValueError, match=r"date"):
        normalise(written)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-03-14", "2026-03-14"),
        ("2026-W11", "2026-W11"),
        ("2026W9", "2026-W09"),
        (" 14.03.2026/16.03.2026 ", "2026-03-14/2026-03-16"),
        ("2026/2027", "2026/2027"),
    ],
)
def test_a_week_and_a_stretch_of_time_are_kept(written: str, kept: str) -> None:
    assert normalise_period(written) == kept


@pytest.mark.parametrize("written", ["2026-W54", "2026-03-16/2026-03-14", "2026/", "/2026", "2026/2027/2028", "now"])
def test_what_is_no_stretch_of_time_is_said(written: str) -> None:
    with pytest.raises(ValueError, match=r"date|week|ends before"):
        normalise_period(written)

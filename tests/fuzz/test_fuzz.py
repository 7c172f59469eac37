"""Seconds of the fuzzing, the same ones each time; `python -m tests.fuzz` goes on for as long as it is let."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings

from tests.fuzz.bundles import bundles_altered
from tests.fuzz.journal import JOURNEYS
from tests.fuzz.parsers import PROPERTIES, SLOW

EASY = settings(derandomize=True, database=None, deadline=None, max_examples=25, suppress_health_check=SLOW)


@pytest.mark.parametrize("claim", PROPERTIES, ids=lambda claim: claim.__name__)
def test_it_holds_for_whatever_comes(claim: Any) -> None:
    EASY(claim)()


@pytest.mark.parametrize("claim", JOURNEYS, ids=lambda claim: claim.__name__)
def test_verbs_agree_with_the_model_undone_and_redone(claim: Any) -> None:
    settings(EASY, max_examples=2)(claim)()


def test_altered_bundles_are_refused_or_leave_a_sound_project() -> None:
    settings(EASY, max_examples=10)(bundles_altered)()

from __future__ import annotations

from collections.abc import Iterator

import pytest

from annotator import words
from annotator.words import mark, tr


@pytest.fixture
def another_language() -> Iterator[None]:
    sayings = {"{who} opened {what}": "{what} — {who}", "%n article(s)": "мақала саны %n"}
    words.speak(lambda source, _comment, count: sayings.get(source, source).replace("%n", str(count)))
    yield
    words.speak(None)


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("{who} opened {what}", who="Aida", what="{x}") == "Aida opened {x}"
    assert tr("%n article(s)", "", 3) == "3 article(s)"
    assert tr("Braces {stay} without values") == "Braces {stay} without values"


def test_a_translation_may_turn_the_values_round(another_language: None) -> None:
    assert tr("{who} opened {what}", who="Aida", what="a file") == "a file — Aida"
    assert tr("%n article(s)", "", 5) == "мақала саны 5"


def test_a_marked_sentence_is_translated_where_it_is_shown(another_language: None) -> None:
    title = mark("%n article(s)")
    assert title == "%n article(s)"
    assert tr(title, "", 2) == "мақала саны 2"

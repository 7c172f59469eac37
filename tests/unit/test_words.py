from __future__ import annotations

import errno
from collections.abc import Iterator

import pytest

from annotator import words
from annotator.words import mark, number, tr


@pytest.fixture
def another_language() -> Iterator[None]:
    sayings = {"{who} opened {what}": "{what} — {who}", "%n articles": "мақала саны %n", "Right": "Дұрыс"}
    words.speak(lambda source, comment, _count: "" if comment else sayings.get(source, ""), "\u00a0")
    yield
    words.speak(None)


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("{who} opened {what}", who="Aida", what="{x}") == "Aida opened {x}"
    assert tr("%n articles", "", 1234, one="%n article") == "1,234 articles"
    assert tr("%n articles", "", 1, one="%n article") == "1 article"
    assert tr("Braces {stay} without values") == "Braces {stay} without values"


def test_a_translation_may_turn_the_values_round(another_language: None) -> None:
    assert tr("{who} opened {what}", who="Aida", what="a file") == "a file — Aida"
    assert tr("%n articles", "", 1234, one="%n article") == "мақала саны 1\u00a0234"
    assert tr("%n articles", "", 1, one="%n article") == "мақала саны 1"
    assert number(1_000_000) == "1\u00a0000\u00a0000"


def test_what_is_not_translated_stays_english(another_language: None) -> None:
    assert tr("Right", "direction") == "Right"
    assert tr("Right") == "Дұрыс"
    assert tr("%n hits", "", 1, one="%n hit") == "1 hit"


def test_a_marked_sentence_is_translated_where_it_is_shown(another_language: None) -> None:
    title = mark("%n articles")
    assert title == "%n articles"
    assert tr(title, "", 2) == "мақала саны 2"


def test_why_the_system_refused_is_said_in_the_language_of_the_interface() -> None:
    words.speak(lambda source, _comment, _count: {"permission denied": "нет прав"}.get(source, ""))
    try:
        assert words.why(PermissionError(errno.EACCES, "Permission denied")) == "нет прав"
        assert words.why(OSError(errno.EPIPE, "Broken pipe")) == "broken pipe"
        assert words.why(OSError("gone")) == "gone"
    finally:
        words.speak(None)

"""Finding, with hits at exact places of the stored text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from annotator.language.folding import fold_map
from annotator.ui.text.find import Finder, Fold, FoldedText, plain_fold


def _hits(text: str, needle: str, fold: Fold = plain_fold) -> list[str]:
    starts, ends = FoldedText(text, fold).find_all(needle)
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "needle", "hits"),
    [
        ("Қала қала ҚАЛА қалада", "қала", ["Қала", "қала", "ҚАЛА", "қала"]),
        ("Зоё зое ЗОЁ", "зое", ["Зоё", "зое", "ЗОЁ"]),
        ("zoe\u0308 zoë zoe", "zoë", ["zoe\u0308", "zoë", "zoe"]),
        ("и\u0306од йод", "йод", ["и\u0306од", "йод"]),
        ("Straße STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("4\u00a0200 4 200", "4 200", ["4\u00a0200", "4 200"]),
        ("со\u00adөз 😀 сөз", "сөз", ["сөз"]),
        ("со\u00adз соз", "соз", ["со\u00adз", "соз"]),
        ("😀көпір😀 көпір", "көпір", ["көпір", "көпір"]),
        ("аааа", "аа", ["аа", "аа"]),
        ("a.c abc", "a.c", ["a.c"]),
        ("мәтін", "", []),
        ("мәтін", "\u0301", []),
        ("", "а", []),
        ("ﬁn fin", "fin", ["ﬁn", "fin"]),
    ],
)
def test_hits(text: str, needle: str, hits: list[str]) -> None:
    assert _hits(text, needle) == hits


def test_kazakh_letters_of_their_own_stay_apart() -> None:
    assert _hits("кала қала", "кала") == ["кала"]


@pytest.mark.parametrize(
    ("text", "needle", "hits"),
    [
        ("Тоқаев пен Toʻqayev және ТОКАЕВТЫҢ сөзі", "токаев", ["Тоқаев", "Toʻqayev", "ТОКАЕВ"]),
        ("Ко\u0308кшетау У\u0306рта", "орта", ["У\u0306рта"]),
        ("Аббас пен Аксуу", "абас", ["Аббас"]),
        ("аша", "ас", ["аш"]),
        ("жылы су", "ʻ", []),
    ],
)
def test_hits_over_spellings_and_scripts_are_shown_as_the_text_writes_them(
    text: str, needle: str, hits: list[str]
) -> None:
    assert _hits(text, needle, fold_map) == hits


def test_the_fold_is_injectable() -> None:
    def spelling_blind(text: str) -> tuple[str, Sequence[int]]:
        return text.lower().replace("қ", "к"), range(len(text))

    finder = Finder()
    finder.set_text("кала Қала")
    assert finder.search("қала") == 1
    finder.set_fold(spelling_blind)
    assert finder.search("қала") == 2
    assert list(finder.starts) == [0, 5]


def test_every_character_of_a_fold_comes_from_somewhere() -> None:
    text = "Е\u0301ß\ufeffЁ\u00a0İﬃ😀"
    folded, sources = plain_fold(text)
    assert len(folded) == len(sources)
    assert list(sources) == sorted(sources)


def test_steps_go_round_the_ends() -> None:
    finder = Finder()
    finder.set_text("бір екі бір үш бір")
    assert finder.step(0, True) is None
    assert finder.search("бір") == 3
    assert finder.step(3, True) == (8, 11)
    assert finder.step(15, True) == (0, 3)
    assert finder.step(0, False) == (15, 18)
    assert finder.current == 2
    assert list(finder.within(3, 9)) == [1]
    finder.clear()
    assert finder.search("") == 0
    assert finder.current == -1

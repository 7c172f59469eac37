"""Words that are no name, linked by hand: where they stand again in the same article."""

from __future__ import annotations

import pytest

from annotator.language.names import LinkedWords, RegistryEntry, find_again, kind_of_mention

FIRST = RegistryEntry(1, ("Дәулет Қайыров",), "Person")
SECOND = RegistryEntry(2, ("Марат Беков",), "Person")


def again(text: str, language: str, *linked: tuple[str, RegistryEntry]) -> list[str]:
    told = [LinkedWords(text.index(words), words, entry) for words, entry in linked]
    return [f"{m.entity_key}:{text[m.start : m.end]}" for m in find_again(text, language, told)]


@pytest.mark.parametrize(
    ("language", "text", "linked", "expected"),
    [
        (
            "kk",
            "Қала басшысы келді. Қала басшысының айтуынша, қала басшысына хат жетті. Қалада жауын.",
            "Қала басшысы",
            ["1:Қала басшысы", "1:Қала басшысының", "1:қала басшысына"],
        ),
        ("kk", "Ол келді. Оған айттым. Олжас кетті.", "Ол", ["1:Ол", "1:Оған"]),
        ("ky", "Министрлик. Министр келди. Министрдин сөзү.", "Министр", ["1:Министр", "1:Министрдин"]),
        ("ky", "Анын үйү. Ал айтты. Алма.", "Анын", ["1:Анын", "1:Ал"]),
        ("uz", "Вазирнинг сўзи. Вазир келди. Вазирлик.", "Вазирнинг", ["1:Вазирнинг", "1:Вазир"]),
        ("uz", "U keldi. Uning uyi. Uka.", "U", ["1:U", "1:Uning"]),
        ("ru", "Главе города пишут. Глава города ответил.", "Главе города", ["1:Главе города", "1:Глава города"]),
        ("ru", "Он ушёл. С ним говорили. Она осталась.", "Он", ["1:Он", "1:ним"]),
        ("en", "The mayor left. We saw the mayor's car. A mayor came.", "The mayor", ["1:The mayor", "1:the mayor's"]),
    ],
)
def test_the_same_words_in_any_case(language: str, text: str, linked: str, expected: list[str]) -> None:
    assert again(text, language, (linked, FIRST)) == expected


def test_the_last_link_before_decides() -> None:
    text = "Ол келді. Кейін ол кетті, ал оны көрдік."
    assert again(text, "kk", ("Ол", FIRST), ("ол", SECOND)) == ["1:Ол", "2:ол", "2:оны"]


def test_names_are_left_to_the_registry() -> None:
    assert again("Қайыров келді. Қайыровтың үйі.", "kk", ("Қайыров", FIRST)) == []


def test_mentions_are_counted_in_the_article() -> None:
    [mention] = find_again("Ол кетті.", "kk", [LinkedWords(3, "ол", FIRST)], 100)
    assert (mention.start, mention.end, mention.rule) == (100, 102, "pronoun")


def test_kinds_of_mention() -> None:
    assert kind_of_mention("Бековтың", "kk", SECOND) == "name"
    assert kind_of_mention("Бековым", "ru", SECOND) == "name"
    assert kind_of_mention("его", "ru", SECOND) == "pronoun"
    assert kind_of_mention("министра", "ru", SECOND) == "nominal"

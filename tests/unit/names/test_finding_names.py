"""Mentions across endings, scripts and languages."""

from __future__ import annotations

import pytest

from annotator.language.names import (
    NameIndex,
    RegistryEntry,
    base_form,
    candidates,
    find_mentions,
    find_same,
    place_of,
    propose_pairs,
    skeleton,
)
from annotator.language.names.suffixes import russian_stems, turkic_ending

REGISTRY = (
    RegistryEntry("sapar", ("Айгүл Сапарова",), "Person"),
    RegistryEntry("bekov", ("Марат Беков",), "Person"),
    RegistryEntry("kz", ("Қазақстан",), "Country or city"),
    RegistryEntry("cn", ("Қытай",), "Country or city"),
    RegistryEntry("us", ("АҚШ",), "Country or city"),
    RegistryEntry("un", ("Біріккен Ұлттар Ұйымы",), "Organisation"),
    RegistryEntry("ny", ("Нью-Йорк",), "Country or city"),
    RegistryEntry("fund", ("Көктем қоры",), "Organisation"),
)


def found(text: str, language: str | None, entries: tuple[RegistryEntry, ...] = REGISTRY) -> list[str]:
    return [f"{m.entity_key}:{text[m.start : m.end]}" for m in find_mentions(text, language, entries)]


@pytest.mark.parametrize(
    "spelling", ["Тоқтаров", "Токтаров", "Toqtarov", "Toktarov", "Тоқтаровъ", "Toqtаrov".replace("а", "a")]
)
def test_one_skeleton_for_all_spellings(spelling: str) -> None:
    assert skeleton(spelling) == skeleton("Тоқтаров")


@pytest.mark.parametrize(
    ("first", "second"), [("Марат", "Мурат"), ("Асан", "Асанов"), ("Қытай", "Хитой"), ("Беков", "Бегов")]
)
def test_different_names_differ(first: str, second: str) -> None:
    assert skeleton(first) != skeleton(second)


@pytest.mark.parametrize(
    ("stem", "ending", "language"),
    [
        *(("Беков", "тың", "kk"), ("Беков", "пен", "kk"), ("Ассамблея", "сындағы", "kk"), ("Кеңесі", "не", "kk")),
        *(("АҚШ", "-тың", "kk"), ("Ош", "тогу", "ky"), ("Беков", "дун", "ky"), ("АКШ", "нын", "ky")),
        *(
            ("Telegram", "’га", "ky"),
            ("Тошкент", "даги", "uz"),
            ("Toshkent", "dagilar", "uz"),
            ("Samarqand", "ga", "uz"),
        ),
    ],
)
def test_legal_endings(stem: str, ending: str, language: str) -> None:
    assert turkic_ending(stem, ending, language)


@pytest.mark.parametrize(
    ("stem", "ending", "language"),
    [
        ("Лондо", "н", "kk"),
        ("Беков", "а", "kk"),
        ("Қазақстан", "дық", "kk"),
        ("Асан", "ов", "kk"),
        ("Алма", "ты", "kk"),
    ],
)
def test_what_is_no_ending(stem: str, ending: str, language: str) -> None:
    assert not turkic_ending(stem, ending, language)


def test_russian_stems_know_their_endings() -> None:
    assert any("е" in endings for stem, endings in russian_stems("Женева") if stem == "Женев")
    assert any("ых" in endings for stem, endings in russian_stems("Соединённые") if stem == "Соединённ")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "kk",
            "Айгүл Нұрланқызы Сапарованың ойы. Қытайдағы жиынға БҰҰ-ның өкілі келді. Сапароваға Бековпен хат жетті.",
            ["sapar:Айгүл Нұрланқызы Сапарованың", "cn:Қытайдағы", "un:БҰҰ-ның", "sapar:Сапароваға", "bekov:Бековпен"],
        ),
        (
            "ky",
            "Кытайдын өкүлү Айгүл Сапарова менен АКШнын элчиси Нью-Йоркто жолукту.",
            ["cn:Кытайдын", "sapar:Айгүл Сапарова", "us:АКШнын", "ny:Нью-Йоркто"],
        ),
        (
            "uz",
            "Хитойга АҚШдаги ва Қозоғистондаги вакиллар келди, БМТ ҳам.",
            ["cn:Хитойга", "us:АҚШдаги", "kz:Қозоғистондаги", "un:БМТ"],
        ),
        (
            "uz",
            "Xitoyga Qozogʻistondan Marat Bekovning xati keldi.",
            ["cn:Xitoyga", "kz:Qozogʻistondan", "bekov:Marat Bekovning"],
        ),
        (
            "ru",
            "Марата Бекова ждали в Китае и в Соединённых Штатах, он был в Нью-Йорке и в ООН.",
            ["bekov:Марата Бекова", "cn:Китае", "us:Соединённых Штатах", "ny:Нью-Йорке", "un:ООН"],
        ),
        (
            "en",
            "Marat Bekov’s letter reached the UN in New York, China and the United States.",
            ["bekov:Marat Bekov’s", "un:UN", "ny:New York", "cn:China", "us:United States"],
        ),
    ],
)
def test_mentions_in_every_language(language: str, text: str, expected: list[str]) -> None:
    assert found(text, language) == expected


def test_names_spelt_by_ear_across_alphabets() -> None:
    entries = (RegistryEntry(1, ("Дональд Харрисон",), "Person"),)
    assert found("Donald Harrison spoke; Harrison left. Ann Harrison stayed.", "en", entries) == [
        "1:Donald Harrison",
        "1:Harrison",
    ]


def test_the_vowels_of_uzbek() -> None:
    entries = (RegistryEntry(1, ("Дәурен Қошқынбай",), "Person"), RegistryEntry(2, ("Ўткир Тўраев",), "Person"))
    assert found("Даурен Қўшқинбой келди, Қўшқинбойнинг сўзи қисқа.", "uz", entries) == [
        "1:Даурен Қўшқинбой",
        "1:Қўшқинбойнинг",
    ]
    assert found("Өткір Төраев келді, Мақсат Төраевтың хаты жоқ.", "kk", entries) == ["2:Өткір Төраев"]


@pytest.mark.parametrize(
    "text",
    [
        "қазақстандық өнім мен америкалық үлгі",  # adjectives made from a place
        "Асқар Сапарова туралы жазды",  # somebody else's surname
        "Б. Сапарова келмеді",  # other initials
        "АҚШЫР деген ауыл бар",  # capitals that go on
        "Көктем шығып, Қор толды",  # words of a name apart
        "қытай шайы",  # no capital
    ],
)
def test_what_is_no_mention(text: str) -> None:
    assert found(text, "kk") == []


def test_initials_belong_to_the_mention() -> None:
    assert found("Кеше А. Сапарова мен А.Сапарованың әріптесі келді.", "kk") == [
        "sapar:А. Сапарова",
        "sapar:А.Сапарованың",
    ]


def test_the_longer_name_wins() -> None:
    entries = (RegistryEntry("city", ("Алматы",), "LOC"), RegistryEntry("paper", ("Алматы ақшамы",), "ORG"))
    assert found("Алматыда «Алматы ақшамының» тілшісі жүр.", "kk", entries) == [
        "city:Алматыда",
        "paper:Алматы ақшамының",
    ]


def test_a_surname_goes_to_the_bearer_named_before() -> None:
    entries = (RegistryEntry("a", ("Ерлан Беков",), "PER"), RegistryEntry("b", ("Марат Беков",), "PER"))
    text = "Марат Беков келді. Беков сөйледі. Ерлан Беков тыңдады. Бековтың сұрағы бар."
    assert found(text, "kk", entries) == ["b:Марат Беков", "b:Беков", "a:Ерлан Беков", "a:Бековтың"]


def test_an_index_is_kept_for_several_texts() -> None:
    index = NameIndex(REGISTRY, "kk")
    assert [len(index.find(text)) for text in ("Қытай.", "Жоқ.", "")] == [1, 0, 0]


@pytest.mark.parametrize(
    ("marked", "language", "text", "base"),
    [
        *(("Бековтың", "kk", "", "Беков"), ("АҚШ-тың", "kk", "", "АҚШ"), ("Қазақстан", "kk", "", "Қазақстан")),
        *(
            ("Астана", "kk", "", "Астана"),
            ("Бас Ассамблеясындағы", "kk", "", "Бас Ассамблея"),
            ("Алматыда", "kk", "", "Алматы"),
        ),
        *(("Telegram’га", "ky", "", "Telegram"), ("АҚШдаги", "uz", "", "АҚШ"), ("Toshkentda", "uz", "", "Toshkent")),
        *(("Сапарову", "ru", "Сапарова Сапаровой", "Сапарова"), ("Китае", "ru", "", "Китай")),
        *(("Соединённых Штатов", "ru", "", "Соединённые Штаты"), ("Bekov’s", "en", "", "Bekov")),
        *(("Көктемге", "kk", "Көктем мен Көктемнің", "Көктем"), ("Айдана", "kk", "", "Айдана")),
    ],
)
def test_base_forms(marked: str, language: str, text: str, base: str) -> None:
    assert base_form(marked, language, text) == base


def test_one_mark_finds_the_rest() -> None:
    text = "Айгүл Сапарова келді. Сапароваға гүл берілді. Айгүл Сапарованың сөзі ұзақ."
    spans = [text[m.start : m.end] for m in find_same(text, 0, 14, "kk", "PER")]
    assert spans == ["Айгүл Сапарова", "Сапароваға", "Айгүл Сапарованың"]


def test_a_marked_name_brings_its_acronym_and_back() -> None:
    text = "Дала экология қоры (ДЭҚ) ашылды. ДЭҚ-тың кеңсесі жаңа."
    assert [text[m.start : m.end] for m in find_same(text, 0, 18, "kk", "ORG")] == [
        "Дала экология қоры",
        "ДЭҚ",
        "ДЭҚ-тың",
    ]
    text = "Жиынға Ұлы Дала Қауымдастығының мүшелері келді, ҰДҚ оны өткізді."
    start = text.index("ҰДҚ")
    assert [text[m.start : m.end] for m in find_same(text, start, start + 3, "kk", "ORG")] == [
        "Ұлы Дала Қауымдастығының",
        "ҰДҚ",
    ]


def test_candidates_in_order() -> None:
    assert candidates("Сапароваға", "kk", REGISTRY)[0].entity_key == "sapar"
    assert candidates("Хитойдан", "uz", REGISTRY)[0].entity_key == "cn"
    assert [c.rule for c in candidates("Сапарава", "kk", REGISTRY)][:1] == ["similar"]
    assert candidates("Жылқыбаев", "kk", REGISTRY) == []


def test_pairs_with_their_reason() -> None:
    entries = [
        RegistryEntry(1, ("Өзбекстан",), "LOC"),
        RegistryEntry(2, ("Uzbekistan",), "LOC"),
        RegistryEntry(3, ("Марат Беков",), "PER"),
        RegistryEntry(4, ("Marat Bekov",), "PER"),
        RegistryEntry(5, ("М. Беков",), "PER"),
        RegistryEntry(6, ("Беков Марат Ерланұлы",), "PER"),
        RegistryEntry(7, ("Дала экология қоры",), "ORG"),
        RegistryEntry(8, ("ДЭҚ",), "ORG"),
        RegistryEntry(9, ("Марат Бекова",), "PER"),
    ]
    pairs = {(p.first, p.second): p.reason for p in propose_pairs(entries)}
    assert pairs[1, 2] == "place"
    assert pairs[3, 4] == "spelling"
    assert pairs[3, 5] == "initials"
    assert pairs[3, 6] == "order"
    assert pairs[7, 8] == "acronym"
    assert not any(9 in pair for pair in pairs)


def test_places_by_any_name() -> None:
    place = place_of("Oʻzbekiston")
    assert place is not None and place.code == "UZ"
    assert place_of("Жоқ жер") is None
    assert {"АҚШ", "АКШ", "США", "USA", "AQSH"} <= set(place_of("АҚШ").all_names())  # pyright: ignore[reportOptionalMemberAccess]

"""Faults are found with their place, and what is right is left alone."""

from __future__ import annotations

import unicodedata

import pytest

from annotator.domain.stopping import Stopped, stoppable
from annotator.language.health import KINDS, check

FAULTS = [
    # language, text, (kind, what, suggestion)...
    ("kk", "Қалa әкімі", [("mixed-script", "Қалa", "Қала")]),
    ("kk", "Бүгiн су келді", [("mixed-script", "Бүгiн", "Бүгін")]),
    ("uz", "KARASHAТ. Daryо", [("mixed-script", "KARASHAТ", "KARASHAT"), ("mixed-script", "Daryо", "Daryo")]),
    ("kk", "NATOға кірді, SWIFTтен шықты", []),
    ("kk", "Сарысу ќаласы", [("old-font", "ќаласы", "қаласы")]),
    (
        "kk",
        "Ќаладаѓы їлкен кґпір",
        [("old-font", "Ќаладаѓы", "Қаладағы"), ("old-font", "їлкен", "үлкен"), ("old-font", "кґпір", "көпір")],
    ),
    (
        "kk",
        "ќаланыњ єкімі бўл жолы",
        [("old-font", "ќаланыњ", "қаланың"), ("old-font", "єкімі", "әкімі"), ("old-font", "бўл", "бұл")],
    ),
    (
        "kk",
        "ќаланыѕ јкімі баєыты",
        [("old-font", "ќаланыѕ", "қаланың"), ("old-font", "јкімі", "әкімі"), ("old-font", "баєыты", "бағыты")],
    ),
    ("kk", "Ўткир келді", [("foreign-letter", "Ўткир", None)]),
    ("ky", "Казакстан менен АКШ, Өзбекстан", []),
    ("ky", "Қазақстан келди", [("foreign-letter", "Қазақстан", None)]),
    (
        "kk",
        "Жаңа бөгет биыл ашылады деп мәлімдеді министр.\nВазир янги тўғон битишини айтди.\nСу тўқтады",
        [("foreign-letter", "тўқтады", None)],
    ),
    ("uz", "щётка", [("foreign-letter", "щётка", None)]),
    (None, "Қазақстан Ўткир", []),
    ("en", "cafe\u0301 is open", [("decomposed", "e\u0301", "é")]),
    ("ru", "А\u0301рна – с ударением", []),
    ("kk", "су\u200bлы бұ\u00adлақ", [("invisible", "\u200b", ""), ("invisible", "\u00ad", "")]),
    ("kk", "отбасы 👩\u200d👧 бар", []),
    ("kk", "Су келді.Содан кетті", [("missing-space", ".", ". ")]),
    ("kk", "Су келді,бірақ кетті", [("missing-space", ",", ", ")]),
    ("kk", "Құны 4,2 млрд, 10.30-да; BAQ.KZ, т.б. А.Сапар", []),
    ("kk", "https://su.kz/arna,Boget және Sagym.Com ашылды", []),
    ("kk", "Мына www.sagym.com.Бұл сайт", [("missing-space", ".", ". ")]),
    ("kk", "Су келеді,-дейді ол", [("dash-spacing", ",-", ", – ")]),
    ("kk", "Су су келді", []),
    ("kk", "Ол ол келді ол", []),
    ("kk", "арна арна толды", [("doubled-word", "арна арна", "арна")]),
    ("kk", "бір бір келді, бірте-бірте", []),
    ("en", "They had had the the dam", [("doubled-word", "the the", "the")]),
    ("kk", "арна\nарна", []),
    ("kk", "«Су келді, деді ол", [("unbalanced", "«", None)]),
    ("kk", "Су» келді", [("unbalanced", "»", None)]),
    ("kk", '"Су келді, деді ол', [("unbalanced", '"', None)]),
    ("kk", "«Су келді.\nАрна толды», – деді ол", []),
    ("kk", "1) су\n2) арна :)", []),
    ("ru", "Он читал „Арну“ и «Реку „Су“»", []),
    ("en", "It came (late", [("unbalanced", "(", None)]),
    ("ru", "РџСЂРёРІРµС‚ всем", [("mojibake", "РџСЂРёРІРµС‚", "Привет")]),
    ("ru", "ÐŸÑ€Ð¸Ð²ÐµÑ‚ всем", [("mojibake", "ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет")]),
    ("kk", "Су \ufffd\ufffd келді", [("mojibake", "\ufffd\ufffd", None)]),
    ("ru", "Он сказал: «Р¶РёС‚РµР»СЏРј» и ушёл", [("mojibake", "Р¶РёС‚РµР»СЏРј", "жителям")]),
    ("ru", "РС и СССР, РФ", []),
    ("ru", "Ïðèâåò всем", [("mojibake", "Ïðèâåò", "Привет")]),
    ("en", "The résumé of Óscar from Łódź, naïve déjà vu, ÅÄÖ", []),
    ("ru", "оПХБЕР БЯЕЛ МЮЯРСОХКЮ", []),
    (
        "ru",
        "оПХБЕР, яРЕОЭ, бЯЕ",
        [("mojibake", "оПХБЕР", "Привет"), ("mojibake", "яРЕОЭ", "Степь"), ("mojibake", "бЯЕ", "Все")],
    ),
    (
        "ru",
        "рТЙЧЕФ, уФЕРШ, чУЕ",
        [("mojibake", "рТЙЧЕФ", "Привет"), ("mojibake", "уФЕРШ", "Степь"), ("mojibake", "чУЕ", "Все")],
    ),
    ("ru", "кАРТА на столе", []),
]


@pytest.mark.parametrize(("language", "text", "wanted"), FAULTS)
def test_faults(language: str | None, text: str, wanted: list[tuple[str, str, str | None]]) -> None:
    found = check(text, language)
    assert [(f.kind, text[f.start : f.end], f.suggestion) for f in found] == wanted


def test_a_suggestion_in_place_of_a_fault_mends_it() -> None:
    text = "Бүгiн су\u200b келді.Содан арна арна толды,-деді ол. " + unicodedata.normalize("NFD", "Ёлка")
    for finding in reversed(check(text, "kk")):
        assert finding.suggestion is not None
        text = text[: finding.start] + finding.suggestion + text[finding.end :]
    assert text == "Бүгін су келді. Содан арна толды, – деді ол. Ёлка"
    assert check(text, "kk") == []


HARD = {
    "one mixed word": "аa" * 100_000,
    "foreign letters": "ў" * 200_000,
    "quotes": "«" * 200_000,
    "straight quotes": '"' * 199_999,
    "brackets": ")" * 200_000,
    "one word": "а" * 200_000,
    "doubled": "арна " * 40_000,
    "marks": "е\u0306" * 100_000,
    "glued": "абв.Где" * 30_000,
    "commas": "аб,аб" * 40_000,
    "decoded wrongly": "РІСЃРµРј " * 20_000,
}


@pytest.mark.parametrize("name", HARD)
def test_hard_texts_come_to_an_end(name: str) -> None:
    text = HARD[name]
    found = check(text, "kk")
    assert len(found) <= len(text)
    assert all(0 <= f.start < f.end <= len(text) for f in found)


def test_places_in_a_long_text_are_those_of_the_whole() -> None:
    line = "Су келді, көпір ашылды, жол да дайын болды.\n"
    text = line * 2_000 + "«Қалa әкімі.Содан кетті\n" + line * 2_000
    found = [(f.kind, text[f.start : f.end]) for f in check(text, "kk")]
    assert found == [("unbalanced", "«"), ("mixed-script", "Қалa"), ("missing-space", ".")]


def test_it_stops_when_told() -> None:
    with pytest.raises(Stopped), stoppable(lambda: True):
        check("Су келді.\n" * 10_000, "kk")


def test_every_kind_has_a_case() -> None:
    assert {kind for _, _, wanted in FAULTS for kind, *_ in wanted} == set(KINDS)

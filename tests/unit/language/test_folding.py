"""The spelling-blind key, and the way back from it to the text."""

from __future__ import annotations

import sqlite3
import unicodedata
from itertools import pairwise

import pytest

from annotator.language import folding
from annotator.language.folding import fold, fold_map

SAME = [
    "токаев Тоқаев ТОҚАЕВ Токаев Toqayev Tokaev Tokayev Toʻqayev To‘qayev Тўқаев",
    "Байғалиев Baigaliyev Baygaliyev Baigaliev Байгалиев",
    "Сейдахмет Seydakhmet Seidakhmet Сейдахмет",
    "Шаһмардан Шахмардан Shakhmardan Shahmardan Şahmardan",
    "Әбішев Абишев Abishev Äbişev Әбишев",
    "Қызылорда Кызылорда Kyzylorda Qyzylorda Qızılorda",
    "Өскемен Оскемен Oskemen Öskemen",
    "Ұлытау Улытау Ulytau Ūlytau",
    "Үйсін Уйсин Uysin Uisin",
    "Шыңғыс Шынгыс Shyngys",
    "Жұмабаев Жумабаев Jumabaev Zhumabayev Джумабаев Dzhumabayev",
    "Ўткир Oʻtkir O'tkir O`tkir Otkir",
    "Ғофур Гофур Gʻofur G‘ofur Gofur",
    "Ҳамид Хамид Hamid Xamid Khamid",
    "ёрдам yordam",
    "дунё dunyo",
    "йўл yoʻl yo‘l",
    "Королёв Королев Korolyov Korolev",
    "Юсупов Yusupov",
    "Ермек Yermek Ermek",
    "Дмитрий Dmitry Dmitriy Dmitrii",
    "Васильев Vasilyev Vasilev",
    "Щербаков Shcherbakov",
    "Абдулла Abdulla Абдула",
    "sanʼat санъат san'at sanat",
    "мəселе мәселе",
]


@pytest.mark.parametrize("spellings", SAME)
def test_spellings_of_one_name_have_one_key(spellings: str) -> None:
    words = spellings.split()
    keys = {word: fold(word) for word in words}
    assert len(set(keys.values())) == 1, keys
    assert {fold(unicodedata.normalize("NFD", word)) for word in words} == {fold(words[0])}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Тоқаев", "Тоғаев"),
        ("су", "сү л"),
        ("бар", "бор"),
        ("Ержан", "Ержар"),
        ("шам", "сам"),
        ("чой", "жой"),
        ("12", "122"),
    ],
)
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_what_is_no_letter_stays_and_parts_the_words() -> None:
    assert fold("Су, арна (Бөгет) – 4,2 млрд; a_b\tc\nd") == "su, arna (boget) - 4,2 mlrd; a_b\tc\nd"
    assert fold("«Су» “арна”…\u00a0бар") == '"su" "arna". bar'


def test_figures_are_left_alone() -> None:
    assert fold("2200 1100 00") == "2200 1100 00"


def test_invisible_characters_and_marks_go() -> None:
    assert fold("су\u00adл\u200bы А́рна\ufeff") == "suli arna"


def test_other_scripts_are_lower_cased_and_stripped_of_accents() -> None:
    assert fold("ΦΡΆΓΜΑ Éléphant STRASSE straße") == "φραγμα elefant strase strase".replace("elefant", "elephant")


@pytest.mark.parametrize(
    "word", ["Тоқаевтың", "Жұмабаев", "Өзбекстан", "Шахмардан", "Құрылтай", "Радио", "Щукин", "Әлия"]
)
def test_typing_a_cyrillic_word_finds_it_at_every_letter(word: str) -> None:
    for length in range(1, len(word) + 1):
        assert fold(word).startswith(fold(word[:length])), word[:length]


TEXTS = [
    "",
    "Тоқаев пен Toʻqayev, Shymkent – Шымкент; ыыы ии аи Баай шч щ",
    "kkhh dzhdj shchshch yoye aiaii ssss zzhh",
    unicodedata.normalize("NFD", "Ўткир ёз йод Қўқон Élan ö ç ş й"),
    "\u0301су\u0306 \ufeffА\u0300\u0301 😀 ﬁ Å 水",
    "К" * 50 + "h" * 50,
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_map_folds_like_the_key_and_never_runs_backwards(text: str) -> None:
    folded, starts = fold_map(text)
    assert folded == fold(text)
    assert len(starts) == len(folded) + 1
    assert starts[-1] == len(text)
    assert all(a <= b for a, b in pairwise(starts))


def test_a_character_of_the_key_comes_from_where_the_map_says() -> None:
    text = "Өз Щука Toʻqay"
    folded, starts = fold_map(text)
    assert folded == "oz shuka toka"
    assert [text[starts[at]] for at in range(len(folded))] == list("Өз ЩЩука Toqa")


@pytest.mark.parametrize(
    "text", ["ai" * 50_000, "i" * 100_000, "dzh" * 30_000, "k" * 100_000 + "h", "kg" * 50_000 + "h"]
)
def test_no_text_needs_many_rounds(text: str) -> None:
    """Halving runs of one letter takes log n rounds; taking off one at a time would not come back from these."""
    assert fold_map(text)[0] == fold(text)


def test_a_full_text_index_over_keys_finds_every_spelling() -> None:
    articles = ["Тоқаевтың сапары", "Визит Токаева", "Toʻqayevning safari", "Tokayev visits", "Басқа мақала"]
    with sqlite3.connect(":memory:") as db:
        db.execute("CREATE VIRTUAL TABLE keys USING fts5(body, tokenize='unicode61')")
        db.executemany("INSERT INTO keys VALUES (?)", [(fold(article),) for article in articles])
        for query in ("токаев", "ТОҚАЕВ", "toqayev"):
            rows = db.execute("SELECT rowid FROM keys WHERE keys MATCH ? ORDER BY rowid", (f'"{fold(query)}"*',))
            assert [row for (row,) in rows] == [1, 2, 3, 4]
    db.close()


def test_words_folded_before_and_words_folded_now_give_one_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folding, "_kept", {})
    monkeypatch.setattr(folding, "_MOST_KEPT", 20)
    words = [f"Тоқаев{number}ның, «сөзі\u00a0бар»\n" for number in range(60)] + ["", "", "а\0б", "К" * 80]
    singly = [fold(word) for word in words]
    for _ in range(2):
        for size in (9, 25, len(words)):
            assert fold(" ".join(words[:size])) == " ".join(singly[:size])
    assert len(folding._kept) <= 20 + len(words)
    assert all(len(word) <= 40 for word in folding._kept)

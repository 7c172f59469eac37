"""Sentences and tokens: hard cases of each language, and inputs on which a careless rule would hang."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from annotator.language import segmentation
from annotator.language.segmentation import sentences, tokens

# "|" is where a sentence ends.
SENTENCES = [
    # Kazakh
    "Бөгет ашылды.| Су арнаға түсті.",
    "Форумның 80-ші отырысы өтті. |АҚШ-тың өкілі де келді.",
    "Оқиғаны BAQ.KZ тілшісі жазды. |Kun.uz да хабарлады.",
    "Қ. Сапаров пен Ә.Б. Жұмаш келді. |Олар сөйледі.",
    "Құны 4,2 млн. теңге екен. |Қаржы бөлінді.",
    "Құны 150 млн. |Қаржы бөлінді.",
    "Жұмыс 2026 ж. басталды. |Аяқталуы белгісіз.",
    "Су қоймасы 2026 ж. |Сол кезде іске қосылды.",
    "Көше, үй, т.б. жөнделді. |Жол қалды.",
    "Көше, үй, т.б. |Жол қалды.",
    "«Су бар ма?» – деді тұрғын. |«Бар!» – деп жауап берді әкім.",
    "«Су бар ма?» |Ол осылай сұрады.",
    "– Су келеді ме? – деп сұрады ол. |– Келеді. |– Қашан?",
    "Жұмыс аяқталды.|Бұл жақсы хабар.",
    "Абай к-сі, 10-үй, кв. 5 сатылды. |Баға өсті.",
    "Бөгет биік, – деді Ержан Сапаров. |Ол кетті…| Бірақ қайтты!",
    "1. Су тазарту. |Екінші сөйлем.",
    "IV. Қорытынды бөлім. |Соңы.",
    "Ол 12.03.2026 күні келді. |Сағат 10.30-да кетті.",
    # Kyrgyz
    "Көпүрө ачылды. |АКШнын элчиси келди.",
    "Долбоордун баасы 3,5 млрд. сом. |Каржы бөлүндү.",
    "Мектеп, бакча ж.б. |Эми жол калды.",
    "Бул 2026-жылы болот. |Анан көрөбүз.",
    # Uzbek
    "Сув омбори очилди. |Лойиҳа қиймати 5 млрд. сўм.",
    "Тадбирда вазир, ҳоким ва ҳ.к. қатнашди. |Мажлис тугади.",
    "Sh. Rahimov va Oʻ. Karimov keldi. |Ular soʻzladi.",
    "Loyiha 12 mln. soʻmga tushdi. |Suv keldi.",
    "«Suv bormi?» deb soʻradi u. |Javob boʻlmadi.",
    # Russian
    "Он живёт в г. Карасу на ул. Абая, д. 10. |Дом старый.",
    "Работы начались в 2024 г. |Министр доволен.",
    "Проф. Ильин и акад. Сомов приехали. |И т.д. |Всё.",
    "Плотина (см. рис. 3) готова. |Вода пошла.",
    "«Когда?» – спросил он. |«Завтра…» |Все ушли.",
    # English
    "Dr. Brown met Gov. Smith at 5 p.m. on Jan. 5. |They talked.",
    "It cost $4.2 million. |The U.S. delegation left.",
    "He said “The dam holds.” |Nobody agreed.",
    "Acme Inc. bought it. |See fig. 3, etc. |Done?! |Yes.",
    "J. K. Rowe spoke. |No. 7 is missing.",
    # Datelines, leading dots and other scripts
    "АСТАНА. Сағым-ақпарат — Су келді. |Арна толды.",
    "... су келді. |Арна толды.",
    "水来了。|大坝很高。",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_a_sentence_ends_where_a_reader_ends_it(marked: str) -> None:
    text = marked.replace("|", "")
    wanted = [piece.strip() for piece in marked.split("|")]
    assert [text[start:end] for start, end in sentences(text)] == wanted


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\u2028", "\u2029", "\n\n \n"])
def test_a_line_break_always_ends_a_sentence(line_break: str) -> None:
    text = f"Бөгет туралы{line_break}  су келді "
    assert [text[start:end] for start, end in sentences(text)] == ["Бөгет туралы", "су келді"]


@pytest.mark.parametrize("text", ["", "  \n\u2028 "])
def test_no_text_has_no_sentence(text: str) -> None:
    assert sentences(text) == []
    assert tokens(text) == []


TOKENS = [
    ("АҚШ-тың 80-ші отырысы", "АҚШ-тың/word 80-ші/number отырысы/word"),
    ("Telegram’га, BAQ.KZ-тің", "Telegram’га/word ,/punct BAQ.KZ-тің/url"),
    ("Қасым-Жомарт Нью‑Йоркке", "Қасым-Жомарт/word Нью‑Йоркке/word"),
    ("Oʻzbekiston bog‘ O'zbek tog‘da", "Oʻzbekiston/word bog‘/word O'zbek/word tog‘da/word"),
    ("25%-дық 4 200 000 теңге", "25%-дық/number 4 200 000/number теңге/word"),
    ("2026 15 наурыз", "2026/number 15/number наурыз/word"),
    ("2026-03-14 21–23 10:30", "2026-03-14/number 21–23/number 10:30/number"),
    ("G20 мен COVID-19, 5G", "G20/word мен/word COVID-19/word ,/punct 5G/number"),
    ("т.б. Қ.Сапар", "т.б./abbreviation Қ/word ./punct Сапар/word"),
    ("https://su.kz/a?b=1. Kun.uz!", "https://su.kz/a?b=1/url ./punct Kun.uz/url !/punct"),
    ("don't «Су»", "don't/word «/punct Су/word »/punct"),
    ("й\u0306од су\u00adлы", "й\u0306од/word су\u00adлы/word"),
    ("a👩\u200d👧b _x", "a/word 👩\u200d👧/punct b/word _/punct x/word"),
]


@pytest.mark.parametrize(("text", "wanted"), TOKENS)
def test_tokens_keep_their_suffix(text: str, wanted: str) -> None:
    got = [f"{text[token.start : token.end]}/{token.kind}" for token in tokens(text)]
    assert " ".join(got) == wanted


def test_tokens_of_a_part_have_offsets_of_the_whole() -> None:
    text = "Бөгет ашылды. Су келді."
    assert [text[t.start : t.end] for t in tokens(text, 14, 22)] == ["Су", "келді"]


def test_tokens_and_spaces_make_up_the_text() -> None:
    text = "Сапар: «Су – 4,2 млрд м³», – деді О‘. К. Бек\u2028(т.б.) 😀 _ ¼"
    covered = {at for token in tokens(text) for at in range(token.start, token.end)}
    assert "".join(c for at, c in enumerate(text) if at not in covered).isspace()


HARD = {
    "one word": "а" * 200_000,
    "dotted": "a." * 100_000,
    "letters and digits": "1a" * 100_000,
    "initials": "А.Б. " * 40_000,
    "stops": ". " * 100_000,
    "one long stop": "." * 200_000,
    "closed quotes": '?" ' * 66_000,
    "hyphens": "а-" * 100_000,
    "addresses": "http://" * 28_000,
    "address of stops": "http://" + "." * 200_000,
    "groups of digits": "1 000" * 40_000,
    "joiners": "👩\u200d" * 100_000,
    "abbreviations": "т.б. " * 40_000,
    "words in one line": "Су келді, арна толды. " * 9_000,
}


class _Counted:
    """A compiled pattern that adds up how many characters it was shown."""

    def __init__(self, pattern: re.Pattern[str], tally: list[int]) -> None:
        self.pattern, self.tally = pattern, tally

    def _look(self, name: str, text: str, start: int = 0, end: int | None = None) -> Any:
        stop = len(text) if end is None else end
        self.tally[0] += max(0, stop - start)
        return getattr(self.pattern, name)(text, start, stop)

    def match(self, *place: Any) -> Any:
        return self._look("match", *place)

    def search(self, *place: Any) -> Any:
        return self._look("search", *place)

    def fullmatch(self, *place: Any) -> Any:
        return self._look("fullmatch", *place)

    def finditer(self, *place: Any) -> Any:
        return self._look("finditer", *place)


@pytest.mark.parametrize("name", HARD)
def test_the_work_grows_no_faster_than_the_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts the characters the patterns are given to look at, for a text and for one half as long."""
    text = HARD[name]
    tally = [0]
    for attribute, value in list(vars(segmentation).items()):
        if isinstance(value, re.Pattern):
            monkeypatch.setattr(segmentation, attribute, _Counted(value, tally))
    sentences(text[: len(text) // 2])
    half, tally[0] = tally[0], 0
    found = sentences(text)
    assert tally[0] <= 2.2 * half + 1000
    assert tally[0] <= 60 * len(text)
    assert found[0][0] == 0 and found[-1][1] == len(text.rstrip())


@pytest.mark.parametrize("name", HARD)
def test_tokens_of_hard_texts_come_to_an_end(name: str) -> None:
    """A pattern that tries the rest of the text again at each token would not come back from these."""
    found = tokens(HARD[name])
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found[-1].end == len(HARD[name].rstrip())


def test_no_pattern_repeats_a_repetition() -> None:
    """Unbounded repeats are possessive or not nested, which is what keeps them linear."""
    for pattern in (value for value in vars(segmentation).values() if isinstance(value, re.Pattern)):
        bare = re.sub(r"\[(?:\\.|[^\]])*\]|\\.", "x", pattern.pattern)
        assert not re.search(r"(?<![*+?}])[*+]\)[*+](?!\+)", bare), pattern.pattern

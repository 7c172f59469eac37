"""A sloppy selection becomes whole words. "[" and "]" are where the mouse went down and up."""

from __future__ import annotations

import pytest

from annotator.language.snapping import snap, word_at

CASES = [
    ("Кеше АҚ[Ш-т]ың елшісі келді", "АҚШ-тың"),
    ("Хабар Tele[gr]am’га шықты", "Telegram’га"),
    ("Форумның 8[0]-ші отырысы", "80-ші"),
    ("Оны BAQ.[K]Z-тің тілшісі жазды", "BAQ.KZ-тің"),
    ("Құны 4 [20]0 000 теңге", "4 200 000"),
    ("Тариф 2[5]%-дық болды", "25%-дық"),
    ("Бу [Oʻzbekis]tonda boʻldi", "Oʻzbekistonda"),
    ("О[‘zbeki]ston", "О‘zbekiston"),
    ("Ол[ «Сағым» ]деді", "Сағым"),
    ("Ол [«Сағым]», деді", "Сағым"),
    ("[– Су келді, – ]деді ол", "Су келді"),
    ("Бұл [(БҰҰ)], деді", "БҰҰ"),
    ("Бұл [Біріккен Ұйым (БҰҰ)] жұмысы", "Біріккен Ұйым (БҰҰ)"),
    ('["Су" қо]ры ашылды', '"Су" қоры'),
    ("[«Арна» мен «Бөгет»] қоры", "«Арна» мен «Бөгет»"),
    ("[„Арна“] қоры", "Арна"),
    ("Құны [$5]0 болды", "$50"),
    ("су [№5] арна", "№5"),
    ("Су[, – ]деді", ", –"),
    ("Су[   ]деді", ""),
    ("Су[]деді", ""),
    ("көше, үй, [т.б]. бар", "т.б."),
    ("Нур-С[ул]тан. Одан", "Нур-Султан"),
    ("[Бөгет. ]Су", "Бөгет"),
    ("й\u0306[о]д", "й\u0306од"),
]


@pytest.mark.parametrize(("marked", "wanted"), CASES)
def test_a_selection_grows_to_words_and_sheds_what_is_outside(marked: str, wanted: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "", 1).replace("]", "", 1)
    low, high = snap(text, start, end)
    assert text[low:high] == wanted
    assert snap(text, low, high) == (low, high)


def test_a_backward_selection_and_one_past_the_end_are_put_right() -> None:
    assert snap("Бөгет ашылды", 12, 7) == (6, 12)
    assert snap("Бөгет ашылды", 8, 99) == (6, 12)


def test_a_long_selection_is_snapped_at_both_ends() -> None:
    text = "«" + "Бөгет ашылды. " * 200 + "Су келді»."
    start, end = snap(text, 0, len(text))
    assert (start, end) == (1, len(text) - 2)
    assert snap(text, 3, len(text) - 6) == (1, len(text) - 2)


class _Watched(str):
    """A text that says how much of it was taken out."""

    taken = 0

    def __getitem__(self, key: object) -> str:
        piece = str.__getitem__(self, key)  # type: ignore[index]
        _Watched.taken += len(piece)
        return piece


@pytest.mark.parametrize("filling", ["су келді, ", "су" * 5, "1 "])
def test_only_the_neighbourhood_is_looked_at(filling: str) -> None:
    text = _Watched(filling * (1_000_000 // len(filling)))
    _Watched.taken = 0
    start, end = snap(text, 500_000, 500_003)
    assert start <= 500_002 <= end
    assert end - start < 500
    assert _Watched.taken < 10_000


@pytest.mark.parametrize(
    ("text", "offset", "wanted"),
    [
        ("Бөгет ашылды", 0, "Бөгет"),
        ("Бөгет ашылды", 5, "Бөгет"),
        ("Бөгет ашылды", 6, "ашылды"),
        ("Бөгет ашылды", 12, "ашылды"),
        ("АҚШ-тың үні", 3, "АҚШ-тың"),
        ("4 200 000 теңге", 4, "4 200 000"),
        ("су – арна", 4, None),
        ("су.", 3, None),
        ("", 0, None),
    ],
)
def test_the_word_under_the_caret(text: str, offset: int, wanted: str | None) -> None:
    found = word_at(text, offset)
    assert (found and text[slice(*found)]) == wanted

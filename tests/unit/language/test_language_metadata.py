"""What the head of an article says about it."""

from __future__ import annotations

import pytest

from annotator.language.metadata import find_metadata, parse_date

DATES = [
    ("2026-03-14", "2026-03-14"),
    ("2026-03-14T10:20:00Z", "2026-03-14"),
    ("14.03.2026", "2026-03-14"),
    ("14/03/2026", "2026-03-14"),
    ("14 наурыз 2026 жыл", "2026-03-14"),
    ("2026 жылдың 21 қыркүйегі", "2026-09-21"),
    ("2026 жылғы 21–23 қыркүйек", "2026-09-21"),
    ("2026-жыл 14-март", "2026-03-14"),
    ("2026-жылдын 3-июлу", "2026-07-03"),
    ("2026 йил 14 март", "2026-03-14"),
    ("14-mart, 2026-yil", "2026-03-14"),
    ("2026 yil 5-avgust", "2026-08-05"),
    ("14 марта 2026 года", "2026-03-14"),
    ("5 мая 2026 г.", "2026-05-05"),
    ("March 14, 2026", "2026-03-14"),
    ("Sat, 14 Mar 2026 10:00", "2026-03-14"),
    ("ЖЕЛТОҚСАННЫҢ 2026", None),
    ("31.02.2026", None),
    ("14 наурыз", None),
    ("тел. 14.03.20261", None),
]


@pytest.mark.parametrize(("text", "wanted"), DATES)
def test_dates_as_they_are_written(text: str, wanted: str | None) -> None:
    assert parse_date(text) == wanted


CASES = [
    # text, title, date, outlet, dimmed
    (
        " date 2026-03-14 Бөгет туралы алқалы жиын өтті. Оған елшілер келді.\nЕкінші абзац.",
        None,
        "2026-03-14",
        None,
        [("date", "date 2026-03-14")],
    ),
    (
        " date 2026-03-14 Сув анжумани очилди — сарҳисоб\nSOGʻTARA. Daryo-xabar — Kecha anjuman ochildi.",
        "Сув анжумани очилди — сарҳисоб",
        "2026-03-14",
        "Daryo-xabar",
        [
            ("date", "date 2026-03-14"),
            ("title", "Сув анжумани очилди — сарҳисоб"),
            ("dateline", "SOGʻTARA. Daryo-xabar —"),
        ],
    ),
    ("БӨГЕТ АШЫЛДЫ\n2026 жылдың 14 наурызы күні су келді.", "БӨГЕТ АШЫЛДЫ", None, None, [("title", "БӨГЕТ АШЫЛДЫ")]),
    (
        "Новая плотина открыта\n14 марта 2026, 10:30\nВода пошла.\nИсточник: Речной вестник",
        "Новая плотина открыта",
        "2026-03-14",
        "Речной вестник",
        [("title", "Новая плотина открыта"), ("date", "14 марта 2026, 10:30"), ("outlet", "Источник: Речной вестник")],
    ),
    (
        "Published: 14 March 2026\nBig dam opens\nWater came.",
        "Big dam opens",
        "2026-03-14",
        None,
        [("date", "Published: 14 March 2026"), ("title", "Big dam opens")],
    ),
    (
        "KARASHAT, March 14, 2026 (River Wire) — The dam opened.",
        None,
        "2026-03-14",
        "River Wire",
        [("dateline", "KARASHAT, March 14, 2026 (River Wire) —")],
    ),
    ("ҚАРАШАТ, 14 наурыз. Сағым – Су келді.", None, None, "Сағым", [("dateline", "ҚАРАШАТ, 14 наурыз. Сағым –")]),
    ("Бөгет ашылды, деп хабарлайды SAGYM.KZ тілшісі.\nСу келді.", None, None, "SAGYM.KZ", []),
    ("АҚШ – үлкен ел. Ол алыс.\nСу келді.", None, None, None, []),
    ("Бөгет ашылды.\nСу келді.", None, None, None, []),
    ("Жалғыз жол бар", None, None, None, []),
    ("– Су келді ме?\n– Келді.", None, None, None, []),
    ("", None, None, None, []),
    ("date 2026-13-45 Бөгет ашылды.", None, None, None, []),
]


@pytest.mark.parametrize(("text", "title", "date", "outlet", "dimmed"), CASES)
def test_the_head_of_an_article(
    text: str, title: str | None, date: str | None, outlet: str | None, dimmed: list[tuple[str, str]]
) -> None:
    found = find_metadata(text)
    assert (found.title, found.date, found.outlet) == (title, date, outlet)
    assert [(kind, text[start:end]) for start, end, kind in found.dimmed] == dimmed


def test_a_long_first_paragraph_is_no_title() -> None:
    text = "Бөгет туралы " * 20 + "айтылды\nСу келді."
    assert find_metadata(text).title is None


@pytest.mark.parametrize(
    "text", ["А" * 300_000, "А " * 150_000, "1 " * 150_000, "\n" * 300_000, " " * 300_000, "АБ. В" * 60_000]
)
def test_strange_heads_come_to_an_end(text: str) -> None:
    found = find_metadata(text)
    assert (found.date, found.outlet) == (None, None)

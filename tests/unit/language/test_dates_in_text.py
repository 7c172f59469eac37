"""Expressions of time against the article's date, a Wednesday."""

from __future__ import annotations

import pytest

from annotator.language.dates import find_dates, find_times, read_time

ARTICLE = "2026-03-11"


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("kk", "2025 жылғы 8 қыркүйекте, 21–23 қыркүйек күндері", ["2025-09-08", "2025-09-21/2025-09-23"]),
        (
            "kk",
            "бүгін, кеше, былтыр, өткен жылы, келесі аптада",
            ["2026-03-11", "2026-03-10", "2025", "2025", "2026-W12"],
        ),
        ("kk", "сейсенбіде немесе үш күн бұрын, желтоқсан айында", ["2026-03-10", "2026-03-08", "2025-12"]),
        (
            "ky",
            "2026-жылдын 14-мартында жана 22-сентябрда, кечээ, 2024-жылы",
            ["2026-03-14", "2025-09-22", "2026-03-10", "2024"],
        ),
        (
            "uz",
            "2026 йил 14 март куни, кеча, ўтган йили, икки кун олдин",
            ["2026-03-14", "2026-03-10", "2025", "2026-03-09"],
        ),
        (
            "uz",
            "2026-yil 14-mart kuni, kecha, oʻtgan yili, sentabr oyida",
            ["2026-03-14", "2026-03-10", "2025", "2025-09"],
        ),
        (
            "ru",
            "14 марта 2026 года, 5 февраля, вчера, в пятницу",
            ["2026-03-14", "2026-02-05", "2026-03-10", "2026-03-06"],
        ),
        ("ru", "с 21 по 23 сентября, в прошлом году, два дня назад", ["2025-09-21/2025-09-23", "2025", "2026-03-09"]),
        (
            "en",
            "March 14, 2026; 5 February; yesterday; next Monday",
            ["2026-03-14", "2026-02-05", "2026-03-10", "2026-03-16"],
        ),
        ("en", "in May, two days ago, since 2024, September 2025", ["2026-05", "2026-03-09", "2024", "2025-09"]),
    ],
)
def test_values(language: str, text: str, values: list[str]) -> None:
    assert [found.value for found in find_dates(text, language, ARTICLE)] == values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It may rain on 5 tables."),
        ("kk", "80-ші сессия, 2025 теңге"),
        ("ru", "5 маятников и 31 февраля"),
        ("de", "am 5. Mai 2026"),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert find_dates(text, language, ARTICLE) == []


def test_without_the_articles_date_only_whole_ones() -> None:
    text = "Кеше де, 14 наурызда да, 2026 жылғы 15 наурызда да."
    assert [found.value for found in find_dates(text, "kk")] == ["2026-03-15"]


def test_the_nearest_year_is_meant() -> None:
    assert [found.value for found in find_dates("28 декабря", "ru", "2026-01-05")] == ["2025-12-28"]
    assert [found.value for found in find_dates("5 января", "ru", "2025-12-28")] == ["2026-01-05"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("вчера", "2026-03-13"),
        ("кеше", "2026-03-13"),
        ("кечээ", "2026-03-13"),
        ("кеча", "2026-03-13"),
        ("kecha", "2026-03-13"),
        (" yesterday ", "2026-03-13"),
        ("last Monday", "2026-03-09"),
        ("14 марта", "2026-03-14"),
        ("9 наурызда", "2026-03-09"),
    ],
)
@pytest.mark.parametrize("language", ["kk", "ky", None])
def test_what_is_typed_is_read_in_any_language(words: str, value: str, language: str | None) -> None:
    found = read_time(words, language, "2026-03-14")
    assert found is not None and found.value == value


@pytest.mark.parametrize("words", ["", "давно", "вчера и сегодня", "about yesterday", "вч"])
def test_what_is_typed_is_an_expression_as_a_whole_or_none(words: str) -> None:
    assert read_time(words, "ru", "2026-03-14") is None


@pytest.mark.parametrize("article_date", [None, "2026", "2026-03"])
def test_without_a_day_of_the_article_relative_expressions_have_no_value(article_date: str | None) -> None:
    found = find_times("Вчера министр сказал, что 14 марта 2027 года мост откроют.", "ru", article_date)
    assert [(each.value, each.relative) for each in found] == [("", True), ("2027-03-14", False)]
    in_english = find_times("It opened on March 14, 2027.", "en", article_date)
    assert [each.value for each in in_english] == ["2027-03-14"]
    read = read_time("кеше", "kk", article_date)
    assert read is not None and read.value == ""


def test_a_time_of_day_in_the_article_s_date_does_no_harm() -> None:
    assert [each.value for each in find_dates("Кеше болды.", "kk", "2026-03-14T09:30:00Z")] == ["2026-03-13"]

"""Regular expressions that would take all time or all memory."""

from __future__ import annotations

import pytest

from annotator.domain.searching import BadQuery, Expression
from annotator.errors import Refused
from annotator.store import matching

TEXT = "a" * 3_000 + "!" + " words of a text" * 200


@pytest.mark.parametrize(
    "source", ["(a+)+$", "(a|aa)+$", "(a|a?)+$", "(.*a){25}$", "^(([a-z])+.)+[A-Z]$", "(a(b)?)+$", r"(\w+\s?)*$\d"]
)
def test_an_expression_that_would_never_end_is_stopped_and_named(source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "LONGEST", 0.02)
    with pytest.raises(Refused, match=r"takes more than 0\.02 s on one text"):
        list(matching.Pattern(Expression(source)).spans(TEXT))


@pytest.mark.parametrize(
    "source",
    [
        "a{999999999}",
        "(a{1000}){1000}",
        "((a{100}){100}){100}",
        "[a]{30}(x(?:b{300}y){90})",
        "(?i)a{20001,}",
        "(" * 501,
    ],
)
def test_an_expression_that_would_fill_the_memory_is_refused(source: str) -> None:
    with pytest.raises(BadQuery, match=r"too often|at most"):
        matching.compiled(source)


@pytest.mark.parametrize("source", ["(?R)", "(a(?R)?b)*", "(a)(?1)", "(?P<x>a)(?&x)*", "(?P<x>a)(?P>x)", "(a)(?-1)"])
def test_an_expression_that_calls_itself_is_refused(source: str) -> None:
    with pytest.raises(BadQuery, match="calls itself"):
        matching.compiled(source)


@pytest.mark.parametrize(
    "source",
    [r"\d{4}-\d{2}", r"a{,5}", r"x{2,3}", r"\({3}", "[{9}]", "[]{]{3}", r"(a{10}b){20}", "(a)?(?(1)b|c)", "(?-i:A)"],
)
def test_counts_that_people_write_are_taken(source: str) -> None:
    assert matching.compiled(source) is not None

"""What is typed into a search field becomes a tree, or a hint that says what is missing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.searching import (
    MOST_TERMS,
    PLACES,
    All,
    BadQuery,
    Either,
    Expression,
    Phrase,
    Query,
    Without,
    Word,
    every_term,
    parse,
    terms,
)  # fmt: skip


@pytest.mark.parametrize(
    ("line", "tree"),
    [
        ("тоқаев", Word("тоқаев")),
        ("тока*", Word("тока")),
        ("Қасым-Жомарт", Word("Қасым-Жомарт")),
        ("a b", All((Word("a"), Word("b")))),
        ("a AND b & c", All((Word("a"), Word("b"), Word("c")))),
        ("a b OR c", Either((All((Word("a"), Word("b"))), Word("c")))),
        ("a|b | c", Either((Word("a"), Word("b"), Word("c")))),
        ("a (b OR c)", All((Word("a"), Either((Word("b"), Word("c")))))),
        ("a -b", All((Word("a"), Without(Word("b"))))),
        ("a NOT b", All((Word("a"), Without(Word("b"))))),
        ("a AND NOT (b c)", All((Word("a"), Without(All((Word("b"), Word("c"))))))),
        ('-"a b"', Without(Phrase("a b"))),
        ("NOT NOT a", Without(Word("a"))),
        ("«су қоймасы»", Phrase("су қоймасы")),
        ('"су қой*"', Phrase("су қой", None, True)),
        ("/а(да|де)/", Expression("а(да|де)")),
        (r"/км\/сағ/", Expression(r"км\/сағ")),
        ("км/сағ", Word("км/сағ")),
        ("in:notes a b", All((Word("a", "notes"), Word("b", "notes")))),
        ("a (in:claims b) c", All((Word("a"), Word("b", "claims"), Word("c")))),
        ("IN:Comments a", Word("a", "notes")),
        ("-in:title a", Without(Word("a", "title"))),
        ("and or not NEAR near", All(tuple(map(Word, ("and", "or", "not", "NEAR", "near"))))),
        ("in: a", All((Word("in:"), Word("a")))),
        ("a – b ... +", All((Word("a"), Word("b")))),
        (" - «…» ", None),
        ("", None),
    ],
)
def test_a_line_is_read(line: str, tree: Query | None) -> None:
    assert parse(line) == tree


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ('"a b', "quotation mark"),
        ("/a", "another /"),
        ("//", "between the slashes"),
        ("(a", "close it with a )"),
        ("(", "close it with a )"),
        ("a)", "without its ("),
        ("()", "nothing between"),
        ("a AND", "AND stands between"),
        ("AND a", "AND stands between"),
        ("a OR", "OR stands between"),
        ("a OR OR b", "OR stands between"),
        ("| a", "OR stands between"),
        ("a NOT", "without"),
        ("in:nowhere a", "in:nowhere"),
        ("in:notes", "behind in:notes"),
        ("in:notes OR a", "behind in:notes"),
        ("to*ev", "/to.*ev/"),
        ("(" * 60 + "a" + ")" * 60, "parentheses"),
        ("a " * (MOST_TERMS + 1), str(MOST_TERMS)),
        ("NOT in:notes " * 5000 + "a", str(MOST_TERMS)),
    ],
)
def test_a_line_that_is_not_finished_says_what_is_missing(line: str, hint: str) -> None:
    with pytest.raises(BadQuery) as refused:
        parse(line)
    assert hint in str(refused.value)


def test_terms_are_told_apart_by_what_the_articles_must_have() -> None:
    query = parse("a -(b -c) OR d")
    assert query is not None
    assert list(terms(query)) == [Word("a"), Word("c"), Word("d")]
    assert list(terms(query, wanted=False)) == [Word("b")]
    assert set(every_term(query)) == {Word(x) for x in "abcd"}


letters = st.text("aбқöǵ1", min_size=1, max_size=6)
places = st.sampled_from(PLACES)
leaves = st.one_of(
    st.builds(Word, letters, places),
    st.builds(Phrase, st.lists(letters, min_size=1, max_size=3).map(" ".join), places, st.booleans()),
    st.builds(Expression, letters, places),
)
groups = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: Either(tuple(parts))),
        inner.map(Without),
    ),
    max_leaves=8,
)


def written(query: Query) -> str:
    """A line that says the tree, every group in parentheses."""
    if isinstance(query, Word):
        return f"(in:{query.place} {query.text}*)"
    if isinstance(query, Phrase):
        return f'(in:{query.place} "{query.text}{"*" if query.open_end else ""}")'
    if isinstance(query, Expression):
        return f"(in:{query.place} /{query.source}/)"
    if isinstance(query, Without):
        return f"(NOT {written(query.part)})"
    return "(" + (" AND " if isinstance(query, All) else " OR ").join(map(written, query.parts)) + ")"


def flat(query: Query) -> Query:
    """The tree as it is read: no group within one of its own kind, nothing negated twice."""
    if isinstance(query, All | Either):
        kind = type(query)
        parts = tuple(
            inner for part in map(flat, query.parts) for inner in (part.parts if isinstance(part, kind) else (part,))
        )
        return kind(parts)
    if isinstance(query, Without):
        part = flat(query.part)
        return part.part if isinstance(part, Without) else Without(part)
    return query


@settings(max_examples=50)
@given(groups)
def test_what_is_written_is_what_is_read(query: Query) -> None:
    assert parse(written(query)) == flat(query)


signs = st.sampled_from(['"', "/", "(", ")", "-", "|", "*", "AND", "OR", "NOT", "in:", "in:notes", " ", "\\", "«", ":"])


@given(st.lists(st.one_of(signs, letters, st.characters()), max_size=30).map("".join))
def test_whatever_is_typed_is_read_or_refused(line: str) -> None:
    try:
        query = parse(line)
    except BadQuery as refused:
        assert str(refused)
    else:
        assert query is None or list(every_term(query))

"""What somebody types into a search field, read as a tree of words, phrases and expressions.

    тока*               words in any spelling and script, with any ending (the * may be left out)
    "as written"        a phrase as it stands; "президент тока*" leaves the last ending open
    /колдон(ду|гон)/    a regular expression
    a b,  a AND b       both; a OR b,  a | b: one of them; NOT a,  -a: without it; ( ) group
    in:notes a b        what follows, up to the end of its parenthesis, is looked for in notes

A line that cannot be read is a `BadQuery`, whose words say what is missing. Nothing here is handed to a database as
syntax: what a word is decides who looks for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NoReturn

from annotator.errors import Refused
from annotator.words import tr

Place = Literal["text", "title", "notes", "annotations", "entities", "claims"]
PLACES: tuple[Place, ...] = ("text", "title", "notes", "annotations", "entities", "claims")
MOST_TERMS = 100  # words, phrases and expressions of one line, and three times as many with all signs
_DEEPEST = 40  # parentheses within each other
_OTHER_NAMES: dict[str, Place] = {
    "texts": "text", "titles": "title", "note": "notes", "comment": "notes", "comments": "notes",
    "annotation": "annotations", "marks": "annotations", "entity": "entities", "claim": "claims",
}  # fmt: skip
_QUOTES = '"“”„«»'
_SIGNS = {"AND": "and", "&": "and", "&&": "and", "OR": "or", "NOT": "not"}
_WORD = re.compile(rf"[^\s()|{_QUOTES}]+")
_PLACE = re.compile(r"in:(\w*)", re.IGNORECASE)
_EXPRESSION = re.compile(r"/((?:[^/\\]|\\.)*)/", re.DOTALL)
_LETTER = re.compile(r"[^\W_]")


class BadQuery(Refused):
    """A line that is not finished or says two things at once; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any spelling and script, with any ending; `place` None: where the search looks anyway."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row as they are written, but for capitals; `open_end`: the last may go on."""

    text: str
    place: Place | None = None
    open_end: bool = False


@dataclass(frozen=True, slots=True)
class Expression:
    """A regular expression as typed between slashes, with `\\/` for a slash."""

    source: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class All:
    """Each of these in one article."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these."""

    parts: tuple[Query, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """Articles that do not have it."""

    part: Query


Term = Word | Phrase | Expression
Query = Term | All | Either | Without


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # word, phrase, expression, place, and, or, not, open, close
    text: str = ""
    open_end: bool = False


def parse(line: str) -> Query | None:
    """The tree of a line; None where it holds no letter and no digit. Raises BadQuery."""
    return _Reader(list(_tokens(line))).whole()


def terms(query: Query, *, wanted: bool = True) -> Iterator[Term]:
    """The words, phrases and expressions that an article must have or (`wanted` False) must not have, in order."""
    if isinstance(query, Without):
        yield from terms(query.part, wanted=not wanted)
    elif isinstance(query, All | Either):
        for part in query.parts:
            yield from terms(part, wanted=wanted)
    elif wanted:
        yield query


def every_term(query: Query) -> Iterator[Term]:
    """All of them."""
    yield from terms(query)
    yield from terms(query, wanted=False)


# -- from letters to tokens


def _tokens(line: str) -> Iterator[_Token]:
    at = 0
    while at < len(line):
        letter = line[at]
        if letter.isspace():
            at += 1
        elif letter in "()":
            yield _Token("open" if letter == "(" else "close")
            at += 1
        elif letter == "|":
            yield _Token("or")
            at += 2 if line.startswith("||", at) else 1
        elif letter in _QUOTES:
            token, at = _phrase(line, at)
            yield from token
        elif letter == "/":
            token, at = _expression(line, at)
            yield token
        else:
            token, at = _word(line, at)
            yield from token


def _phrase(line: str, at: int) -> tuple[list[_Token], int]:
    end = next((i for i in range(at + 1, len(line)) if line[i] in _QUOTES), -1)
    if end < 0:
        raise BadQuery(tr("The quotation mark is still open; close it with another one."))
    words = line[at + 1 : end].strip()
    if not _LETTER.search(words):
        return [], end + 1
    open_end = words.endswith("*")
    return [_Token("phrase", words.rstrip("*").rstrip(), open_end)], end + 1


def _expression(line: str, at: int) -> tuple[_Token, int]:
    found = _EXPRESSION.match(line, at)
    if found is None:
        raise BadQuery(tr("The regular expression is still open; close it with another /."))
    if not found[1].strip():
        raise BadQuery(tr("There is nothing between the slashes; write a regular expression there."))
    return _Token("expression", found[1]), found.end()


def _word(line: str, at: int) -> tuple[list[_Token], int]:
    """One token, or none for signs alone; a minus before something is a token of its own."""
    found = _WORD.match(line, at)
    assert found is not None
    word, end = found[0], found.end()
    place = _PLACE.match(word)
    if word in _SIGNS:
        return [_Token(_SIGNS[word])], end
    if place is not None and place[1]:
        return [_Token("place", place[1].lower())], at + place.end()
    bare = word.lstrip("-")
    if bare != word and (_LETTER.search(bare) or line[end : end + 1] in {"(", *_QUOTES}):
        return [_Token("not")], end - len(bare)
    if not _LETTER.search(word):
        return [], end
    if "*" in word.rstrip("*"):
        said = tr("A * stands at the end of a word. For letters inside or before it write an expression: /{word}/.",
                  word=".*".join(word.rstrip("*").split("*")))  # fmt: skip
        raise BadQuery(said)
    return [_Token("word", word.rstrip("*"))], end


# -- from tokens to a tree


class _Reader:
    """Reads `either := all (OR all)*`, `all := unit ((AND) unit)*`, `unit := NOT unit | (either) | term`."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._place: Place | None = None
        self._depth = 0
        count = sum(token.kind in ("word", "phrase", "expression") for token in tokens)
        if count > MOST_TERMS or len(tokens) > 3 * MOST_TERMS:
            said = tr("A search takes at most %n words; leave some out.", "", MOST_TERMS,
                      one="A search takes at most %n word; leave some out.")  # fmt: skip
            raise BadQuery(said)

    def whole(self) -> Query | None:
        """The tree of all tokens."""
        if not self._tokens:
            return None
        found = self._either()
        if self._peek() == "close":
            raise BadQuery(tr("There is a ) without its (; take it away, or write the (."))
        return found

    def _peek(self) -> str:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else ""

    def _either(self) -> Query:
        parts = [self._all()]
        while self._peek() == "or":
            self._at += 1
            parts.append(self._all())
        return _joined(parts, Either, lambda part: part.parts if isinstance(part, Either) else (part,))

    def _all(self) -> Query:
        parts = [self._unit()]
        while (kind := self._peek()) not in ("", "or", "close"):
            self._at += kind == "and"
            parts.append(self._unit())
        return _joined(parts, All, lambda part: part.parts if isinstance(part, All) else (part,))

    def _unit(self) -> Query:
        token = self._tokens[self._at] if self._at < len(self._tokens) else None
        if token is None or token.kind in ("and", "or", "close"):
            self._refuse_nothing(token)
        self._at += 1
        if token.kind == "not":
            return self._negated()
        if token.kind == "open":
            return self._group()
        if token.kind == "place":
            self._place = _place(token.text)
            return self._unit_after_place(token.text)
        if token.kind == "phrase":
            return Phrase(token.text, self._place, token.open_end)
        return Word(token.text, self._place) if token.kind == "word" else Expression(token.text, self._place)

    def _negated(self) -> Query:
        while self._peek() == "not":
            self._at += 1
        part = self._unit()
        return part.part if isinstance(part, Without) else Without(part)

    def _unit_after_place(self, name: str) -> Query:
        if self._peek() in ("", "and", "or", "close"):
            raise BadQuery(tr("Write behind in:{name} what to look for there.", name=name))
        while self._peek() == "place":  # the last one counts
            self._place = _place(self._tokens[self._at].text)
            self._at += 1
            if not self._peek():
                raise BadQuery(tr("Write behind in:{name} what to look for there.", name=name))
        return self._unit()

    def _group(self) -> Query:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise BadQuery(tr("There are too many parentheses within each other; leave some out."))
        place = self._place
        if self._peek() == "close":
            raise BadQuery(tr("There is nothing between the parentheses; write words there, or take them away."))
        found = self._either()
        if self._peek() != "close":
            raise BadQuery(tr("The parenthesis is still open; close it with a )."))
        self._at += 1
        self._depth -= 1
        self._place = place
        return found

    def _refuse_nothing(self, token: _Token | None) -> NoReturn:
        before = self._tokens[self._at - 1].kind if self._at else ""
        if before == "not":
            raise BadQuery(tr("Write behind NOT or - what the articles shall be without."))
        if before == "open" and token is None:
            raise BadQuery(tr("The parenthesis is still open; close it with a )."))
        if before == "or" or (token is not None and token.kind == "or"):
            raise BadQuery(tr("OR stands between two words; write one on either side. As a word write it small."))
        raise BadQuery(tr("AND stands between two words; write one on either side. As a word write it small."))


def _place(name: str) -> Place:
    if name in PLACES:
        return name
    found = _OTHER_NAMES.get(name)
    if found is None:
        places = ", ".join(PLACES)
        raise BadQuery(tr("There is no in:{name}; the places are {places}.", name=name, places=places))
    return found


def _joined(
    parts: list[Query], kind: Callable[[tuple[Query, ...]], Query], within: Callable[[Query], tuple[Query, ...]]
) -> Query:
    """One part as it is, several under one node without nodes of the same kind below it."""
    return parts[0] if len(parts) == 1 else kind(tuple(inner for part in parts for inner in within(part)))

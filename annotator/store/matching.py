"""Where the words, phrases and expressions of a search stand in a string. Offsets are code points, half-open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from annotator.domain.searching import BadQuery, Expression, Phrase, Term, Word
from annotator.errors import Refused
from annotator.words import tr

Fold = Callable[[str], str]
Spans = Iterator[tuple[int, int]]
LONGEST = 1.0  # seconds that an expression may take on one text
_LONGEST_SOURCE = 500  # code points of an expression
_MOST_KEPT = 200_000  # words whose key is remembered
# Apostrophes that stand for letters, combining marks and invisible characters do not part a word.
_INNER = "'’ʼ‘`´ʻ‛′ʹ\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
_TOKEN = re.compile(rf"[^\W_](?:[^\W_]|[{_INNER}]+(?=[^\W_]))*[\u0300-\u036f]*")
_WRITTEN = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f])*")


class Keys(dict[str, str]):
    """The key of each word that was met: texts are made of the same words over and over."""

    def __init__(self, fold: Fold) -> None:
        super().__init__()
        self._fold = fold

    def __missing__(self, word: str) -> str:
        if len(self) > _MOST_KEPT:
            self.clear()
        self[word] = key = self._fold(word)
        return key


class Blind:
    """A word in any spelling with any ending; one that a hyphen parts is a row of words."""

    def __init__(self, term: Word, keys: Keys) -> None:
        self._keys = keys
        self.parts = parts(term, keys)

    def spans(self, text: str) -> Spans:
        """The whole words that begin with it."""
        if len(self.parts) == 1:
            [key], keys = self.parts, self._keys
            return (m.span() for m in _TOKEN.finditer(text) if keys[m[0]].startswith(key))
        words = [(self._keys[m[0]], m.start(), m.end()) for m in _TOKEN.finditer(text)]
        return _in_a_row(words, self.parts, open_end=True)


class Written:
    """Words in a row as they are written, but for capitals."""

    def __init__(self, term: Phrase) -> None:
        self._words = [word.casefold() for word in _WRITTEN.findall(term.text)]
        self._open_end = term.open_end

    def spans(self, text: str) -> Spans:
        """From the first word to the last."""
        words = [(m[0].casefold(), m.start(), m.end()) for m in _WRITTEN.finditer(text)]
        return _in_a_row(words, self._words, open_end=self._open_end)


class Pattern:
    """A regular expression, blind to capitals; `spans` raises Refused where one text takes too long."""

    def __init__(self, term: Expression) -> None:
        self._source = term.source
        self._compiled = compiled(term.source)

    def spans(self, text: str) -> Spans:
        """What it matches, where that is anything."""
        try:
            for found in self._compiled.finditer(text, timeout=LONGEST, concurrent=True):
                if found.end() > found.start():
                    yield found.span()
        except TimeoutError:
            raise Refused(
                tr(
                    "The expression /{source}/ takes more than {seconds} s on one text. Say more exactly what may be"
                    " repeated: \\w+ instead of .*, one + instead of two within each other.",
                    source=self._source, seconds=f"{LONGEST:g}",
                )
            ) from None  # fmt: skip


Matcher = Blind | Written | Pattern


def matcher(term: Term, keys: Keys) -> Matcher:
    """What finds a term in strings. Raises BadQuery for an expression that cannot be read."""
    if isinstance(term, Word):
        return Blind(term, keys)
    return Written(term) if isinstance(term, Phrase) else Pattern(term)


def holder(term: Term, keys: Keys) -> Callable[[str], bool]:
    """Whether a string holds a term."""
    spans = matcher(term, keys).spans
    return lambda words: next(spans(words), None) is not None


def parts(term: Word, keys: Keys) -> list[str]:
    """The keys that stand in a row where the word does; none where it is made of signs alone."""
    folded = (keys[m[0]] for m in _TOKEN.finditer(term.text))
    return [key for key in folded if key]


def written(term: Phrase) -> list[str]:
    """The words of a phrase."""
    return _WRITTEN.findall(term.text)


_LARGEST = 20_000  # parts of an expression with its counts written out; each takes about 270 bytes
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]|\{(?P<count>\d*)(?:,\d*)?\}|.", re.DOTALL)
_CALL = re.compile(r"\(\?(?:R|[+-]?\d|&|P>)")  # which can fill the memory before any time is up


@lru_cache(maxsize=16)
def compiled(source: str) -> Any:
    """A regular expression made ready. Raises BadQuery where it cannot be read."""
    import regex  # takes 10 ms, and most searches have no expression

    if len(source) > _LONGEST_SOURCE:
        raise BadQuery(
            tr(
                "A regular expression has at most %n characters.",
                "",
                _LONGEST_SOURCE,
                one="A regular expression has at most %n character.",
            )
        )
    if _CALL.search(source):
        raise BadQuery(
            tr("The expression /{source}/ calls itself or a part of itself; write the part out.", source=source)
        )
    if _unrolled(source) > _LARGEST:
        raise BadQuery(
            tr("The expression /{source}/ repeats something too often; repeat it at most %n times.", "", _LARGEST,
               one="The expression /{source}/ repeats something too often; repeat it at most %n time.", source=source)
        )  # fmt: skip
    try:
        return regex.compile(source, regex.IGNORECASE | regex.MULTILINE | regex.VERSION0)
    except (regex.error, OverflowError, RecursionError, ValueError) as error:
        reason = getattr(error, "msg", None) or str(error)
        raise BadQuery(
            tr("The expression /{source}/ cannot be read: {reason}.", source=source, reason=reason)
        ) from None


def _unrolled(source: str) -> int:
    """How many parts an expression has once its counts are written out, which is how it is kept in memory."""
    open_ones, last = [0], 0
    for found in _PART.finditer(source):
        part, count = found[0], found["count"]
        if count is not None:
            more = last * max(0, int(count[:9] or 0) - 1)
            open_ones[-1] += more
            last += more
            continue
        if part == "(":
            open_ones.append(0)
            continue
        last = 1 if part != ")" or len(open_ones) == 1 else 1 + open_ones.pop()
        open_ones[-1] += last
    return sum(open_ones)


def _in_a_row(words: list[tuple[str, int, int]], wanted: list[str], *, open_end: bool) -> Spans:
    if not wanted:
        return
    *first, last = wanted
    for at in range(len(words) - len(first)):
        if all(words[at + i][0] == word for i, word in enumerate(first)):
            word, _, end = words[at + len(first)]
            if word == last or (open_end and word.startswith(last)):
                yield words[at][1], end

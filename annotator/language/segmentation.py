"""Sentences and tokens by rule. All offsets are code points, half-open, into the untouched text.

Every pattern here is either possessive or bounded, and every decision looks at a bounded window, so that
the cost is linear in the text whatever the text is: a megabyte in one line is an ordinary input.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, cast

from annotator.language.wordlists import word_set

Kind = Literal["word", "number", "url", "abbreviation", "punct"]


class Token(NamedTuple):
    """Half-open code point range of one token; a case suffix after a hyphen or apostrophe belongs to it."""

    start: int
    end: int
    kind: Kind


# --- tokens -------------------------------------------------------------------------------------------

APOSTROPHES = "'’ʼ‘`´ʻ"
HYPHENS = "-\u2010\u2011"
# Combining marks and invisible joiners are no \w for Python, yet they stand inside words.
MARKS = "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u00ad\u200c\u200d\u2060"
TOP_LEVEL_DOMAINS = "kz|kg|uz|ru|tj|tm|by|ua|az|com|org|net|info|gov|edu|int|io|tv|eu|uk|us|de|fr|cn|news|media"

_LETTER = r"[^\W\d_]"
_WORD_CHARS = rf"(?:[^\W_]|[{MARKS}])"
_SUFFIX = rf"(?:[{HYPHENS}\u2013{APOSTROPHES}]{_LETTER}++)?"
# Groups are greedy, not possessive: before 3.11.5 Python keeps what a failing round of a possessive group has eaten.
_TOKEN = re.compile(
    rf"""
    (?P<url>(?:https?://[^\s<>"«»“”]{{0,2000}}[^\s<>"«»“”.,;:!?)…]
        |(?:[A-Za-z0-9-]{{1,63}}+\.){{1,4}}(?i:{TOP_LEVEL_DOMAINS})(?!\w)){_SUFFIX})
  | (?P<number>(?:\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}}(?!\d))+|\d++)(?:[.,:/]\d++)*(?:[{HYPHENS}\u2013]\d++)*
        [%‰]?+{_LETTER}*+{_SUFFIX})
  | (?P<abbreviation>(?:{_LETTER}\.){{2,6}}|(?:{_LETTER}\.){{1,6}}{_LETTER}(?![\w.]))
  | (?P<word>{_LETTER}{_WORD_CHARS}*+(?:[{HYPHENS}{APOSTROPHES}]{_WORD_CHARS}++)*(?:(?<=[oOgG])[‘`])?)
  | (?P<punct>(?:[^\w\s]|_)[\ufe00-\ufe0f\u0300-\u036f\U0001f3fb-\U0001f3ff]*+
        (?:\u200d[^\w\s][\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]*+)*)
    """,
    re.VERBOSE,
)


def iter_tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Tokens of text[start:end] in order; whitespace is in none of them."""
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        yield Token(match.start(), match.end(), cast("Kind", match.lastgroup))


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Tokens of text[start:end] in order; whitespace is in none of them."""
    return list(iter_tokens(text, start, end))


# --- sentences ----------------------------------------------------------------------------------------

_WINDOW = 48  # how far a decision looks to either side, in code points
_CLOSERS = "»”“\"’'›)\\]"
_OPENERS = "«“„\"‘'‹(\\["
_PARAGRAPH = re.compile(r"[^\n\r\u2028\u2029]++")
_STOP = re.compile(rf"[.!?…؟۔。！？।]++[{_CLOSERS}]*+")
_WORD_CHAR = re.compile(r"[^\W_]")
_LEAD = re.compile(rf"[\s\-–—{_OPENERS}]*+")
_DASH_AHEAD = re.compile(r"\s*+[-–—]\s")
_LAST_WORD = re.compile(rf"[^\s{_OPENERS}]*+\Z")
_DATELINE_REST = re.compile(r"\s++[^\n.]{0,25}?\s[—–-]\s")
_JOINED_SENTENCE = re.compile(rf"(?!(?i:{TOP_LEVEL_DOMAINS})(?!\w))[^\W\d_][^\W\d_]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")

_DIGRAPH_INITIALS = word_set("Sh Ch Yu Ya Ye Yo Ts Zh Kh Gh Oʻ Gʻ O‘ G‘ O' G' O’ G’ Дж")
# A capital after these goes on with the same phrase: "им. Абая", "Dr. Brown".
_BEFORE_NAME = word_set(
    """им ул просп пр-т пр пл пер пос акад проф доц докт канд қ ш г обл ауд көш ауыл г-н г-жа
    mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr inc ltd co corp no vs sh"""
)
# After these a digit or a name goes on, as in "д. 10", "рис. 3", "Jan. 5", "No. 7".
_BEFORE_NUMBER = word_set(
    """д дом кв к корп стр п пп ст б бб с т ч гл разд рис табл сур кесте бет бөл үй каб тел факс ком
    ж жж ғ ғғ гг в вв шам прим см ср мыс қар напр
    jan feb mar apr jun jul aug sep sept oct nov dec p pp fig art vol ch sec no approx c"""
)
# Units and "and so on" end a sentence when a capital follows, and go on otherwise.
_MAY_END = word_set(
    """млн млрд трлн мың тыс тг теңге долл руб сом сўм сум км м кг га мм см т ц л кв куб мин сағ сек
    т.б т.с.с т.д т.п т.т др ж.б ҳ.к h.k va.h.k etc a.m p.m ж жж г гг й y yy н.э б.з б.з.д"""
)
_ABBREVIATIONS = _BEFORE_NAME | _BEFORE_NUMBER | _MAY_END | word_set("т.е т.к т.н т.о и.о с.ш з.д i.e e.g cf")
_YEAR_MARKS = word_set("ж жж г гг й y yy")
_ENDS_AFTER_DIGITS_ONLY = _YEAR_MARKS | word_set("м т ц л с в")


def sentences(text: str) -> list[tuple[int, int]]:
    """Trimmed (start, end) of every sentence; a line break (also U+2028, U+2029) always ends one."""
    found: list[tuple[int, int]] = []
    for paragraph in _PARAGRAPH.finditer(text):
        found.extend(_trimmed(text, _paragraph_sentences(text, *paragraph.span())))
    return found


def _paragraph_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = checked = start
    has_word = False
    for stop in _STOP.finditer(text, start, end):
        if not has_word:  # a lone "..." at the front is no sentence of its own
            has_word = _WORD_CHAR.search(text, checked, stop.start()) is not None
            checked = stop.start()
        if has_word and _ends_sentence(text, begin, end, stop):
            yield begin, stop.end()
            begin = checked = stop.end()
            has_word = False
    yield begin, end


def _trimmed(text: str, spans: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        piece = text[start:end]
        left = len(piece) - len(piece.lstrip())
        if left < len(piece):
            yield start + left, start + len(piece.rstrip())


def _ends_sentence(text: str, begin: int, end: int, stop: re.Match[str]) -> bool:
    at = stop.end()
    ahead = text[at : min(at + _WINDOW, end)]
    following = ahead[_lead_length(ahead) :][:1]
    if not following:
        return True
    if following.islower() or following in ",;:%)»”.!?…":
        return False
    mark, closers = _split_stop(stop.group())
    if closers and mark.strip(".") and _DASH_AHEAD.match(ahead):
        return False  # «Қашан?» – Сапарова солай сұрады
    before = text[max(begin, stop.start() - _WINDOW) : stop.start()]
    if not ahead[0].isspace() and not _joined(before, mark, closers, ahead):
        return False
    return mark != "." or not _is_inner_full_stop(before, ahead, following, begin >= stop.start() - _WINDOW)


def _lead_length(ahead: str) -> int:
    match = _LEAD.match(ahead)
    return match.end() if match else 0


def _split_stop(stop: str) -> tuple[str, str]:
    mark = stop.rstrip("»”“\"’'›)]")
    return mark, stop[len(mark) :]


def _joined(before: str, mark: str, closers: str, ahead: str) -> bool:
    """Two sentences with the space between them forgotten: "аяқталды.Бұл"."""
    if mark != ".":
        return bool(closers) or ahead[0].isupper() or ahead[0] in _OPENERS or mark[-1] in "。！？"
    word = _last_word(before)
    if len(word) <= 2 or not word[-1].islower() or "." in word:
        return False
    return ahead[0].isupper() and _JOINED_SENTENCE.match(ahead) is not None and not ahead[1:2].isupper()


def _last_word(before: str) -> str:
    match = _LAST_WORD.search(before)
    return match.group().strip("»”’'›)]-–—") if match else ""


def _is_inner_full_stop(before: str, ahead: str, following: str, whole: bool) -> bool:
    """Whether the full stop after `before` belongs to an initial, abbreviation, number or dateline."""
    word = _last_word(before)
    opens = whole and before.lstrip() == word
    if word.isdigit():
        return following.isdigit() or (opens and len(word) <= 3)
    if word in _DIGRAPH_INITIALS or (word.isupper() and _INITIALS.fullmatch(word)):
        return True
    if opens and word.isupper():
        return _DATELINE_REST.match(ahead) is not None or (len(word) <= 4 and not word.strip("IVX"))
    return _goes_on(word.lower(), before, following)


def _goes_on(word: str, before: str, following: str) -> bool:
    if word not in _ABBREVIATIONS:
        return False
    after_number = before[: -len(word)].rstrip()[-1:].isdigit()
    if word in _YEAR_MARKS and after_number:
        return following.isdigit()
    if word in _BEFORE_NAME:
        return True
    if word in _MAY_END and following.isupper():
        return word in _ENDS_AFTER_DIGITS_ONLY and not after_number
    return following.isdigit() if word in ("дом", "мин", "сек") else True

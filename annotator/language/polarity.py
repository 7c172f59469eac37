"""Whether a claim says that something is so, that it is not so, or that it may be. Offsets are code points.

What counts is the predicate of the main clause. In Kazakh, Kyrgyz and Uzbek it stands last: a negation speaks where
nothing but auxiliaries follow it. In Russian and English the main clause ends where another begins (`that`, `который`).
A negation elsewhere is told as weak. The words are in `resources/language/polarity.toml`, the endings of negated verbs
here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from annotator.language.identify import identify
from annotator.language.transliteration import uzbek_latin
from annotator.paths import resource

Span = tuple[int, int]
Value = Literal["affirmed", "denied", "possible"]

_TURKIC = ("kk", "ky", "uz")
_PLAIN = str.maketrans(dict.fromkeys("’ʼ‘`´ʻ", "'"))
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_NOUN_CLAUSE = re.compile(r"(?:[ыіиуү]н|ни|ni)$")  # "-майтынын мәлімдеді": the clause ends before the verb of saying
_FREE_NOT = re.compile(r"(?<!\w)(?:не|not)(?!\w)|n't", re.IGNORECASE)
_NEAR_END = 2  # words that may follow such a clause
_LETTERS = r"[^\W\d_]"
# A negated verb: its stem, the suffix that the last sound of the stem asks for, and an ending that only verbs have.
# Kazakh: K. Musaev, Grammar; Kyrgyz and Uzbek likewise. `-мақ` and `-моқда` are no negations.
_NEGATED = {
    "kk": r"(?:(?<=[аәеёиоөуұүыіэюярлй])м[ае]|(?<=[жзмнң])б[ае]|(?<=[бвгдкқпстфхһцчшщ])п[ае])"
    r"(?:д[ыі](?:[мңқк]|ңыз|ңіз|лар|лер)?|[ғг][ае]н\w*|йт[ыі]н\w*|й(?:д[ыі]|м[ыі][нз]|с[ыі][ңз]\w*)?"
    r"|пт[ыі]|у(?:[ыі]\w*|ға|ге)?|с)",
    "ky": r"(?:(?<=[аеёиоөуүыэюярлйзжмнң])б|(?<=[бвгдкпстфхцчшщ])п)"
    r"(?:[аеоө](?:д[ыиуү](?:[мңк]|лар|лер)?|г[аеоө]н\w*|й(?:т|м|б[ыиуү]з|с[ыиуү]\w*)?|с|птыр|птир|птур|птүр"
    r"|йт\w*)|оо\w*|өө\w*)",
    "uz": r"ма(?:ди\w{0,4}|ган\w*|йдиган\w*|й(?:ди|ман|миз|сиз|сан)?\w{0,3}|яп(?:ти|ман|миз|сиз)\w*|яётган\w*"
    r"|с(?:лик\w*|лиг\w*|дан)?|бди|син|слар)",
}


@dataclass(frozen=True, slots=True)
class Polarity:
    """What a claim says of what it is about, and the words of it that say so.

    `negated`: what is possible is that it is not so. `cue`: the word of attributing that says it (`denied`). `weak`:
    the words may be about something else.
    """

    value: Value
    negated: bool = False
    spans: tuple[Span, ...] = ()
    cue: str = ""
    weak: bool = False


def polarity(text: str, language: str | None = None, cues: Iterable[str] = ()) -> Polarity:
    """Of the words of one claim and the words that attribute them; an unknown language affirms, weakly.

    >>> found = polarity("Көпір биыл ашылған жоқ", "kk")
    >>> found.value, found.spans
    ('denied', ((18, 22),))
    >>> polarity("The bridge may not open", "en").value
    'possible'
    """
    language = language or identify(text).language
    if language not in _data():
        return Polarity("affirmed", weak=True)
    found = _Reading(text, language).polarity()
    return _under_cues(found, language, cues)


def _under_cues(found: Polarity, language: str, cues: Iterable[str]) -> Polarity:
    """What the source denies, expects or doubts."""
    words = _words(language)
    for cue in cues:
        plain = cue.translate(_PLAIN)
        if words.expect.search(plain) and found.value != "possible":
            return replace(found, value="possible", negated=found.value == "denied", cue=cue)
        if words.doubt.search(plain):
            return replace(found, value="possible", negated=True, cue=cue, weak=True)
        if words.deny.search(plain) and not _FREE_NOT.search(plain) and not words.negated_verb.search(plain):
            twice = found.value == "denied"
            return replace(found, value="affirmed" if twice else "denied", cue=cue, weak=twice or found.weak)
    return found


class _Words:
    """The lists of one language as patterns."""

    def __init__(self, language: str) -> None:
        lists = _data()[language]

        def pattern(*names: str) -> re.Pattern[str]:
            items = [item for name in names for item in lists.get(name, "").split()]
            return _pattern(items, language)

        self.negation, self.weak, self.plain = pattern("negation"), pattern("weak"), pattern("plain")
        self.roots = pattern("roots")
        self.hedge, self.perhaps = pattern("hedge"), pattern("perhaps")
        self.particle = pattern("verb_after")
        self.apart, self.but = pattern("apart"), pattern("but")
        self.auxiliary, self.quotative = pattern("auxiliary"), pattern("quotative")
        self.deny, self.expect, self.doubt = pattern("deny"), pattern("expect"), pattern("doubt")
        self.against = pattern("against")
        self.negated_verb = _negated_verb(language)


@cache
def _data() -> dict[str, dict[str, str]]:
    return tomllib.loads(resource("language", "polarity.toml").read_text(encoding="utf-8"))


@cache
def _words(language: str) -> _Words:
    return _Words(language)


def _pattern(items: Sequence[str], language: str) -> re.Pattern[str]:
    """Any of the items as whole words, the longest first; a pattern that never fits where there is none."""
    if language == "uz":
        items = [*items, *(uzbek_latin(item).translate(_PLAIN) for item in items)]
    spelt = (_spelt(item) for item in sorted(items, key=len, reverse=True))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(spelt)})(?!\w|'\w)" if items else r"(?!)", re.IGNORECASE)


def _spelt(item: str) -> str:
    letters = re.escape(item.replace("_", " ")).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
    return "(?-i:may)" if item == "may" else letters  # the month has a capital


def _negated_verb(language: str) -> re.Pattern[str]:
    endings = _NEGATED.get(language)
    if endings is None:
        return re.compile(r"(?!)")
    if language == "uz":
        endings = f"(?:{endings}|{uzbek_latin(endings).translate(_PLAIN)})"
    return re.compile(rf"(?<![\w'-]){_LETTERS}{{2,}}?{endings}(?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Sign:
    """Words that deny or hedge. `speaks`: they belong to the predicate of the main clause."""

    span: Span
    speaks: bool
    weak: bool = False


class _Reading:
    """One claim as the rules look at it."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text.translate(_PLAIN)
        self._language = language
        self._words = _words(language)
        self._turkic = language in _TURKIC
        self._tokens = [found.span() for found in _WORD.finditer(self._text)]
        self._main = (0, len(text)) if self._turkic else self._main_clause()
        self._passed = [found.span() for found in self._words.plain.finditer(self._text)]
        self._passed += [
            found.span() for found in self._words.roots.finditer(self._text) if not _is_negated_root(found)
        ]

    def polarity(self) -> Polarity:
        """The predicate decides; what stands elsewhere only makes it weak."""
        hedges = self._hedges()
        hedging = [sign for sign in hedges if sign.speaks]
        signs = [s for s in self._negations() if not any(_overlap(s.span, h.span) for h in hedging)]
        denying = [sign for sign in signs if sign.speaks]
        elsewhere = [sign for sign in (*signs, *hedges) if not sign.speaks]
        negated = bool(denying) or any(self._words.against.search(self._text, *h.span) for h in hedging)
        spans = _merged(sign.span for sign in (*denying, *hedging))
        weak = all(sign.weak for sign in (*denying, *hedging))
        if hedging:
            return Polarity("possible", negated, spans, weak=weak)
        if denying:
            return Polarity("denied", False, spans, weak=weak)
        return Polarity("affirmed", False, _merged(sign.span for sign in elsewhere), weak=bool(elsewhere))

    # --- signs ----------------------------------------------------------------------------------------

    def _negations(self) -> list[_Sign]:
        found = [self._sign(span) for span in self._all(self._words.negation) if not self._is_number_sign(span)]
        found += [self._sign(span, weak=True) for span in self._all(self._words.weak)]
        found += [self._sign(span) for span in self._all(self._words.negated_verb) if not self._is_name(span)]
        found += [self._particle(span) for span in self._all(self._words.particle)]
        return self._without_inner(found)

    def _hedges(self) -> list[_Sign]:
        found = [self._sign(span) for span in self._all(self._words.hedge, passed=True)]
        found += [_Sign(span, True) for span in self._all(self._words.perhaps)]
        impossible = [span for span in self._all(self._words.negation) if len(self._text[slice(*span)].split()) > 1]
        return [s for s in self._without_inner(found) if not any(_inside(s.span, whole) for whole in impossible)]

    def _all(self, pattern: re.Pattern[str], passed: bool = False) -> list[Span]:
        spans = [found.span() for found in pattern.finditer(self._text)]
        return spans if passed else [span for span in spans if not any(_overlap(span, p) for p in self._passed)]

    def _sign(self, span: Span, weak: bool = False) -> _Sign:
        speaks = self._closes(span) if self._turkic else _within(span, self._main)
        return _Sign(span, speaks, weak or (not self._turkic and self._beside_but(span)))

    def _particle(self, span: Span) -> _Sign:
        """`не` denies the word behind it: a verb, or, weakly, something else."""
        following = next((token for token in self._tokens if token[0] >= span[1]), None)
        whole = (span[0], following[1]) if following else span
        word = self._text[slice(*following)].lower() if following else ""
        contrast = re.compile(r"[^.,;]*,\s+а\s").match(self._text, span[1])
        is_verb = _RUSSIAN_VERB.search(word) is not None
        speaks = _within(span, self._main) and not (contrast and not is_verb)
        return _Sign(whole, speaks, weak=not is_verb or bool(contrast) or self._beside_but(span))

    def _without_inner(self, signs: Sequence[_Sign]) -> list[_Sign]:
        """`жоқ` within `күмән жоқ`: the longer one is meant."""
        return [s for s in signs if not any(_inside(s.span, o.span) for o in signs)]

    # --- where they stand -----------------------------------------------------------------------------

    def _closes(self, span: Span) -> bool:
        """Whether only auxiliaries follow, or a verb of saying after a clause that is closed."""
        rest = [token for token in self._tokens if token[0] >= span[1]]
        words = [self._text[slice(*token)] for token in rest]
        while words and self._words.auxiliary.fullmatch(words[0]):
            words = words[1:]
        if not words or self._words.quotative.fullmatch(words[0]):
            return True
        if self._words.hedge.match(" ".join(words)):
            return True
        return len(words) <= _NEAR_END and _NOUN_CLAUSE.search(self._text[slice(*span)]) is not None

    def _main_clause(self) -> Span:
        """Up to the first word that begins another clause; where one opens the sentence, behind its comma."""
        start, end = 0, len(self._text)
        first = self._tokens[0][0] if self._tokens else 0
        for found in self._words.apart.finditer(self._text):
            comma = self._text.rfind(",", 0, found.start())
            if found.start() == first:
                close = self._text.find(",", found.end())
                if close < 0:
                    return start, end
                start = close + 1
            elif found.start() > start and (
                self._language == "en" or not self._text[comma + 1 : found.start()].strip()
            ):
                return start, found.start()
        return start, end

    def _beside_but(self, span: Span) -> bool:
        """Two main clauses, of which only one has the negation."""
        return self._words.but.search(self._text, *self._main) is not None and _within(span, self._main)

    def _is_name(self, span: Span) -> bool:
        """A capital: only in the shortest sentences does a verb begin one."""
        return self._text[span[0]].isupper() and len(self._tokens) > _NEAR_END

    def _is_number_sign(self, span: Span) -> bool:
        """`No. 5`."""
        return re.compile(r"\.?\s?\d").match(self._text, span[1]) is not None and self._text[span[0]] == "N"


_RUSSIAN_VERB = re.compile(
    r"(?:[аеёиыуюя]л[аои]?(?:сь|ся)?|ть(?:ся)?|ти|чь|[аеуюяи]т(?:ся)?|ешь|ишь|ем|им|ую|аю|яю|н[аоы]?|ет|был[аои]?"
    r"|будет|будут|есть|[ёе]т(?:ся)?|ш[её]л|шл[аои])$"
)


def _is_negated_root(found: re.Match[str]) -> bool:
    """`камайди` has a root that looks negated; `камаймади` is negated."""
    return re.search(r"(?:ма|ме|ma)(?:д[иіы]|ған|ген|ган|й|di|gan|y)\w*$", found.group()[4:]) is not None


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """In order, without those within others."""
    ordered = sorted(set(spans))
    return tuple(s for s in ordered if not any(_inside(s, o) for o in ordered))


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _inside(inner: Span, outer: Span) -> bool:
    return inner != outer and _within(inner, outer)


def _overlap(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]

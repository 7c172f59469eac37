"""Faults in the text itself: found, shown, never repaired by the program.

A chip above the article says how many there are; the text of record stays as it is. What is right in one language is
no fault because it would be one in another: Kyrgyz writes `Казакстан` and `АКШ`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, get_args

from annotator.domain.stopping import keep_on
from annotator.language import old_fonts
from annotator.language.identify import Identification, identify_within
from annotator.language.wordlists import word_set

FindingKind = Literal[
    "mixed-script",
    "foreign-letter",
    "decomposed",
    "invisible",
    "missing-space",
    "dash-spacing",
    "doubled-word",
    "unbalanced",
    "mojibake",
    "old-font",
]
KINDS: tuple[FindingKind, ...] = get_args(FindingKind)


_STRETCH = 20_000  # code points


@dataclass(frozen=True, slots=True)
class Finding:
    """A range in code points and what could stand there instead: "" to leave it out, None where nobody can tell."""

    start: int
    end: int
    kind: FindingKind
    suggestion: str | None


def check(text: str, language: str | None) -> list[Finding]:
    """All findings in text order; `language` is a code of `identify` and settles which letters are foreign.

    May be stopped between stretches of a long text; see `annotator.domain.stopping`.
    """
    pages = _swapped_pages(text)
    alphabet = _Alphabet.of(text, language)
    found: list[Finding] = []
    for start, end in _stretches(text):
        keep_on()
        part = text[start:end]
        found += (replace(f, start=f.start + start, end=f.end + start) for f in _check(part, alphabet, pages))
    found += _unbalanced(_without(text, [finding for finding in found if finding.kind == "mojibake"]))
    return sorted(found, key=lambda finding: (finding.start, finding.end, finding.kind))


def _check(text: str, alphabet: _Alphabet, pages: _Pages | None) -> Iterator[Finding]:
    """What is found within lines."""
    broken = sorted([*_mojibake(text), *(_wrong_case(text, pages) if pages else ())], key=lambda f: f.start)
    yield from broken
    yield from _outside(broken, _mixed_script(text))
    yield from _outside(broken, _foreign_letters(text, alphabet))
    yield from _decomposed(text)
    yield from _invisible(text)
    yield from _missing_spaces(text)
    yield from _dash_spacing(text)
    yield from _doubled_words(text)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """Whole lines, about `_STRETCH` long together, so that other threads and whoever wants an end get their turn."""
    start = 0
    while start < len(text):
        end = text.find("\n", min(start + _STRETCH, len(text)))
        end = len(text) if end < 0 else end + 1
        yield start, end
        start = end


def _without(text: str, broken: list[Finding]) -> str:
    """Spaces in place of what was decoded wrongly, whose quotation marks are none."""
    parts, end = list[str](), 0
    for finding in broken:
        parts += text[end : finding.start], " " * (finding.end - finding.start)
        end = finding.end
    return "".join(parts) + text[end:]


def _outside(broken: list[Finding], findings: Iterator[Finding]) -> Iterator[Finding]:
    """Without those inside a passage that was decoded wrongly: there every word would be one."""
    at = 0
    for finding in findings:
        while at < len(broken) and broken[at].end <= finding.start:
            at += 1
        if at == len(broken) or broken[at].start >= finding.end:
            yield finding


# --- letters ------------------------------------------------------------------------------------------

_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_ALPHABETS = {
    "kk": frozenset(_RUSSIAN + "әғқңөұүһі"),
    "ky": frozenset(_RUSSIAN + "ңөү"),
    "uz": frozenset(_RUSSIAN.replace("щ", "").replace("ы", "") + "ўқғҳ"),
    "ru": frozenset(_RUSSIAN),
}
_LINE_ENDS = "\n\u2029"
_CYRILLIC = "\u0400-\u052f"
_LATIN = "A-Za-z\u00c0-\u024f"
_LETTER = re.compile(r"[^\W\d_]")
_SCRIPT_CHANGE = re.compile(f"[{_LATIN}](?=[{_CYRILLIC}])|[{_CYRILLIC}](?=[{_LATIN}])")
_CYRILLIC_WORD = re.compile(f"[{_CYRILLIC}]++")
_ACRONYM_WITH_SUFFIX = re.compile(f"[A-Z][A-Za-z]++[{_CYRILLIC}]{{1,7}}")
_TO_CYRILLIC = str.maketrans("AaBCcEeHIiKMOoPpTXxYyhƏə", "АаВСсЕеНІіКМОоРрТХхУуһӘә")
_TO_LATIN = str.maketrans("АаВСсЕеНІіКМОоРрТХхУуһӘә", "AaBCcEeHIiKMOoPpTXxYyhƏə")
_ANY_LATIN = re.compile(f"[{_LATIN}]")
_ANY_CYRILLIC = re.compile(f"[{_CYRILLIC}]")


def _mixed_script(text: str) -> Iterator[Finding]:
    """Words of Latin and Cyrillic letters; a Latin acronym with a Cyrillic suffix (NATOға) is none."""
    end = 0
    for match in _SCRIPT_CHANGE.finditer(text):
        if match.start() < end:
            continue
        start, end = _word_around(text, match.start())
        word = text[start:end]
        suggestion = _one_script(word)
        if suggestion or not _ACRONYM_WITH_SUFFIX.fullmatch(word):
            yield Finding(start, end, "mixed-script", suggestion)


def _word_around(text: str, at: int) -> tuple[int, int]:
    start = end = at
    while start > 0 and _LETTER.match(text[start - 1]):
        start -= 1
    while end < len(text) and _LETTER.match(text[end]):
        end += 1
    return start, end


def _one_script(word: str) -> str | None:
    """The word with its look-alikes exchanged, by the script that most of its letters have."""
    cyrillic, latin = word.translate(_TO_CYRILLIC), word.translate(_TO_LATIN)
    if _ACRONYM_WITH_SUFFIX.fullmatch(word) and not _ANY_LATIN.search(word[0]):
        return None
    fits_cyrillic, fits_latin = not _ANY_LATIN.search(cyrillic), not _ANY_CYRILLIC.search(latin)
    mostly_cyrillic = 2 * len(_ANY_CYRILLIC.findall(word)) >= len(word)
    if fits_cyrillic and (mostly_cyrillic or not fits_latin):
        return cyrillic
    return latin if fits_latin else None


@dataclass(frozen=True, slots=True)
class _Alphabet:
    """The Cyrillic letters of a text that its language does not have; `old_font` puts those right that stand for
    Kazakh ones, `whole`: all of the text was typed so."""

    language: str | None
    foreign: frozenset[str]
    old_font: dict[int, int] | None
    whole: bool

    @staticmethod
    def of(text: str, language: str | None) -> _Alphabet:
        own = _ALPHABETS.get(language or "")
        if own is None:
            return _Alphabet(language, frozenset(), None, False)
        foreign = frozenset(c for c in set(text) if "\u0400" <= c <= "\u052f" and c.lower() not in own)
        table = old_fonts.table_of(text) if language == "kk" else None
        return _Alphabet(language, foreign, table, table is not None and old_fonts.may_be(text))

    def put_right(self, word: str) -> str | None:
        """A Kazakh word in the letters of old fonts as it should be; None for any other."""
        strange = {letter.lower() for letter in word if letter in self.foreign}
        if self.old_font is None or not strange <= old_fonts.LETTERS:
            return None
        if strange == {"ў"} and not self.whole:
            return None  # more likely an Uzbek name
        repaired = word.translate(self.old_font)
        return repaired if frozenset(repaired.lower()) <= _ALPHABETS["kk"] else None


def _foreign_letters(text: str, alphabet: _Alphabet) -> Iterator[Finding]:
    """Words with a Cyrillic letter that the language does not have; only one typed for an old font has a suggestion.

    A line in another language is judged by the letters of its own.
    """
    if not alphabet.foreign:
        return
    end, line_end, own = 0, 0, frozenset[str]()
    for match in re.finditer(f"[{''.join(sorted(alphabet.foreign))}]", text):
        if match.start() < end:
            continue
        start, end = _word_around(text, match.start())
        if start >= line_end:
            line_end, own = _letters_of_line(text, start, alphabet.language)
        word = text[start:end]
        if repaired := alphabet.put_right(word):
            yield Finding(start, end, "old-font", repaired)
        elif not own.issuperset(letter.lower() for letter in word if letter in alphabet.foreign):
            yield Finding(start, end, "foreign-letter", None)


def _letters_of_line(text: str, at: int, around: str | None) -> tuple[int, frozenset[str]]:
    """Where the line at a place ends, and the letters of the language that it is in."""
    start = max(text.rfind(sign, 0, at) for sign in _LINE_ENDS) + 1
    ends = (text.find(sign, at) for sign in _LINE_ENDS)
    end = min((found for found in ends if found >= 0), default=len(text))
    language = identify_within(text[start:end], Identification(around, "Cyrl", 1.0)).language
    return end, _ALPHABETS.get(language or "", frozenset())


# --- characters ---------------------------------------------------------------------------------------

_CLUSTER = re.compile("[^\\s\u0300-\u036f][\u0300-\u036f]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_JOINED_SCRIPTS = re.compile("[\u0590-\u08ff\u0900-\u0dff\u200d\ufe0f\u2600-\u27bf\U0001f000-\U0001faff]")


def _decomposed(text: str) -> Iterator[Finding]:
    for match in _CLUSTER.finditer(text):
        composed = unicodedata.normalize("NFC", match.group())
        if composed != match.group():
            yield Finding(match.start(), match.end(), "decomposed", composed)


def _invisible(text: str) -> Iterator[Finding]:
    """Characters that show nothing; joiners in emoji and direction marks in right-to-left text do their work."""
    for match in _INVISIBLE.finditer(text):
        never_works = match.group() in "\u00ad\u200b\ufeff"
        if never_works or not _JOINED_SCRIPTS.search(text, max(0, match.start() - 2), match.end() + 2):
            yield Finding(match.start(), match.end(), "invisible", "")


_HIGH = "\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122"
_CP1251_HIGH = "\u0401-\u040f\u0451-\u045f\u0490\u0491\u00a0-\u00bf\u2013-\u203a\u20ac\u2116\u2122\u0098"
_MOJIBAKE = re.compile(
    f"(?:[\u00c2-\u00d3][{_HIGH}]|[\u00e2][{_HIGH}]{{2}}){{2,}}"  # UTF-8 read as cp1252
    f"|(?:[РСТ][{_CP1251_HIGH}]){{2,}}|(?:вЂ[{_CP1251_HIGH}“”™˜])"  # UTF-8 read as cp1251
    "|[\ufffd]+"
)


# Cyrillic in a code page of one byte a letter, read as cp1252: no letter of plain Latin is left in the word.
_AS_LATIN = re.compile("[\u00c0-\u00ff\u00a8\u00b8]{4,}+")
# KOI8 and cp1251 have their capitals in each other's place.
_WRONG_CASE = re.compile("(?<![^\\W\\d_])[а-яё][А-ЯЁ]{2,}+(?![^\\W\\d_])")
_Pages = tuple[str, str]  # the page that a text was read in, and its own
_SWAPPED: tuple[_Pages, ...] = (("cp1251", "koi8-r"), ("koi8-r", "cp1251"))
_FEWEST_OF_WRONG_CASE = 3  # such words in an article; one is a slip of a key


def _mojibake(text: str) -> Iterator[Finding]:
    for match in _MOJIBAKE.finditer(text):
        yield Finding(match.start(), match.end(), "mojibake", _read_again(match.group()))
    for match in _AS_LATIN.finditer(text):
        word = match.group()
        repaired = _decoded(word, "cp1252", "cp1251")
        if repaired and _is_cased(repaired) and not _MOJIBAKE.search(word):
            yield Finding(match.start(), match.end(), "mojibake", repaired)


def _swapped_pages(text: str) -> _Pages | None:
    """Which of the two pages was taken for the other: read again the right way, common letters are common."""
    words = " ".join(_WRONG_CASE.findall(text))
    if words.count(" ") < _FEWEST_OF_WRONG_CASE - 1:
        return None
    return max(_SWAPPED, key=lambda pages: sum(map((_decoded(words, *pages) or "").lower().count, "оеаинтср")))


def _wrong_case(text: str, pages: _Pages) -> Iterator[Finding]:
    """Words such as `оПХБЕР`."""
    for match in _WRONG_CASE.finditer(text):
        repaired = _decoded(match.group(), *pages)
        if repaired and _is_cased(repaired):
            yield Finding(match.start(), match.end(), "mojibake", repaired)


def _is_cased(word: str) -> bool:
    """Cyrillic as it is written: small letters, or capitals, or one at the head."""
    return _CYRILLIC_WORD.fullmatch(word) is not None and (word[1:].islower() or word.isupper())


def _decoded(word: str, wrong: str, right: str) -> str | None:
    try:
        return word.encode(wrong).decode(right)
    except UnicodeError:
        return None


def _read_again(broken: str) -> str | None:
    found = (_decoded(broken, wrong, "utf-8") for wrong in ("cp1251", "cp1252", "latin-1"))
    return next((words for words in found if words is not None), None)


# --- spacing and words --------------------------------------------------------------------------------

_GLUED_SENTENCE = re.compile(r"(?<=[^\W\d_A-Z]{3})[.!?](?=[^\W\d_][^\W\d_]{2})")
_GLUED_COMMA = re.compile(r"(?<=[^\W\d_]{2})[,;](?=[^\W\d_])")
_GLUED_DASH = re.compile(r"(?<=[^\s\d]),\s?-(?=[^\W\d_])|(?<=[^\s\d]),-\s")
_DOMAIN = re.compile(r"(?:kz|kg|uz|ru|com|org|net)(?!\w)", re.IGNORECASE)
_TWO_WORDS = re.compile(r"(?<![\w-])([^\W\d_]{2,40}+)[ \t\u00a0]++(?=\1(?![\w-]))")
# Said twice on purpose: distribution and emphasis in the Turkic languages, and the English past perfect.
_MEANT_TWICE = word_set(
    """бір бир жаңа жаны көп көб үлкен чоң катта тез баяу акырын секин әр ар кейде кээде мезгіл кезек бөлек бөлөк
    алуан қайта кайра қат кат had that than да нет очень ха жоқ иә ооба йўқ ha juda tez katta bir"""
)


def _missing_spaces(text: str) -> Iterator[Finding]:
    for match in _GLUED_SENTENCE.finditer(text):
        following = text[match.end()]
        if following.isupper() and text[match.start() - 1].islower() and not _in_address(text, match.start()):
            yield Finding(match.start(), match.end(), "missing-space", f"{match.group()} ")
    for match in _GLUED_COMMA.finditer(text):
        if not _in_address(text, match.start()):
            yield Finding(match.start(), match.end(), "missing-space", f"{match.group()} ")


def _in_address(text: str, at: int) -> bool:
    """Whether the sign at `at` stands in a link, a mail address or a name such as Site.Com."""
    if not text[at + 1].isascii():
        return False
    before = text[max(0, at - 100) : at].split()[-1]
    return "://" in before or "@" in before or before.startswith("www.") or _DOMAIN.match(text, at + 1) is not None


def _dash_spacing(text: str) -> Iterator[Finding]:
    """`болды,-дейді`: the turn of speech without its spaces."""
    for match in _GLUED_DASH.finditer(text):
        yield Finding(match.start(), match.end(), "dash-spacing", ", – ")


def _doubled_words(text: str) -> Iterator[Finding]:
    for match in _TWO_WORDS.finditer(text):
        word = match[1]
        if word.lower() not in _MEANT_TWICE:
            yield Finding(match.start(), match.end() + len(word), "doubled-word", word)


# --- pairs --------------------------------------------------------------------------------------------

_CLOSED_BY = {"«": "»", "“": "”", "„": "“", "(": ")", "[": "]"}
_PAIRED = re.compile(r'[«»“”„()\[\]"\n\u2029]')
_LIST_NUMBER = re.compile(r"(?:^|\n)[ \t]*\w{1,3}\Z")


def _unbalanced(text: str) -> Iterator[Finding]:
    """Quotation marks and brackets without a partner; one may be closed a few paragraphs later."""
    waiting: list[tuple[int, str]] = []
    straight: list[int] = []
    for match in _PAIRED.finditer(text):
        at, sign = match.start(), match.group()
        if sign == '"':
            straight.append(at)
        elif sign in "\n\u2029":
            yield from _odd(straight)
        elif not _closes(waiting, sign):
            if sign in _CLOSED_BY:
                waiting.append((at, sign))
            elif not _is_list_number(text, at):
                yield Finding(at, at + 1, "unbalanced", None)
    yield from _odd(straight)
    yield from (Finding(at, at + 1, "unbalanced", None) for at, _ in waiting)


def _closes(waiting: list[tuple[int, str]], sign: str) -> bool:
    """Takes the nearest opening sign that this one closes off the list; a few may be left open in between."""
    for depth in range(1, min(len(waiting), 4) + 1):
        opener = waiting[-depth][1]
        if _CLOSED_BY[opener] == sign or (opener == "„" and sign == "”"):
            del waiting[-depth]
            return True
    return False


def _odd(straight: list[int]) -> Iterator[Finding]:
    if len(straight) % 2:
        yield Finding(straight[-1], straight[-1] + 1, "unbalanced", None)
    straight.clear()


def _is_list_number(text: str, at: int) -> bool:
    """`1)` or `а)` at the head of a line, or the mouth of a smiley."""
    if text[at] != ")":
        return False
    return text[max(0, at - 1) : at] in (":", ";", ")") or _LIST_NUMBER.search(text, max(0, at - 8), at) is not None

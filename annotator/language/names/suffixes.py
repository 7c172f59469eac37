"""Which endings a name may carry in each language, and which sounds they may follow.

The Turkic endings are written as templates in the order plural - possessive - case - `ki`. Capital letters stand for
sounds that change with the word: A is а/е (Kyrgyz also о/ө), Y is ы/і (Kyrgyz ы/и/у/ү), L л/д/т, D д/т, N н/д/т,
G ғ/г/қ/к, M м/б/п. One ending keeps to front or to back vowels; what the stem has is not asked, for names from abroad
go their own way (`Трамппен`, `Лондондағы`).

Sources: Kazakh: Muhamedowa, "Kazakh: A Comprehensive Grammar" (2015), chapters 2-3, and Sulla, "Қазақ грамматикасы"
(2002). Kyrgyz: Kara, "Kyrgyz" (2003), section 2. Uzbek: Bodrogligeti, "An Academic Reference Grammar of Modern
Literary Uzbek" (2003), part 2. Russian: "Русская грамматика" (1980), vol. 1, sections 1162-1330. The tables were
written from the rules, not from a corpus.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from annotator.language.names.skeleton import is_acronym
from annotator.language.segmentation import APOSTROPHES, HYPHENS
from annotator.language.transliteration import kazakh_latin, uzbek_latin
from annotator.language.wordlists import word_list


@dataclass(frozen=True, slots=True)
class Endings:
    """Templates of one Turkic language. `pronominal` case endings follow only a vowel of the possessive."""

    sounds: tuple[dict[str, str], ...]  # one reading of the capital letters for each kind of harmony
    plural: str
    possessive: str
    case: str
    pronominal: str
    relative: str  # "the one at, of": it may carry a plural and a case again
    particle: str


def _sounds(vowels: str, **consonants: str) -> tuple[dict[str, str], ...]:
    """`vowels`: a reading of A and Y a word, as "аы еі"."""
    return tuple({"A": word[0], "Y": word[1], **consonants} for word in word_list(vowels))


KAZAKH = Endings(
    sounds=_sounds("аы еі", L="[лдт]", D="[дт]", N="[ндт]", G="[ғгқк]", M="[мбп]"),
    plural="LAр",
    possessive="Y?м Y?ң Y?ңYз с?Y Y?мYз",
    case="NYң GA NY DAн нAн DA Mен DAй GAша GAрA",
    pronominal="нA н нYң нDA нAн",
    relative="н?DAGы н?DAGі NікY",
    particle="мYн дYр",
)
KYRGYZ = Endings(
    sounds=_sounds("аы еи оу өү", L="[лдт]", D="[дт]", N="[ндт]", G="[гк]", M="м"),
    plural="LAр",
    possessive="Y?м Y?ң Y?ңYз с?Y Y?бYз",
    case="NYн GA NY DAн DA DAй GAчA",
    pronominal="нA н нYн нDA нAн",
    relative="н?DAгY NYкY",
    particle="бY дYр",
)
UZBEK = Endings(
    sounds=_sounds("аи", L="л", D="[дт]", N="н", G="[гкқ]", M="м"),
    plural="LAр",
    possessive="Y?м Y?нг Y?нгYз с?Y Y?мYз",
    case="NYнг GA NY DAн DA DAй GAча",
    pronominal="",
    relative="DAгY NYкY",
    particle="мY дYр чY ку",
)
_TURKIC = {"kk": KAZAKH, "ky": KYRGYZ, "uz": UZBEK}
_LATIN_OF = {"kk": kazakh_latin, "uz": uzbek_latin}


@cache
def _chain(language: str) -> re.Pattern[str]:
    """The whole ending of a word, in both scripts where the language has two."""
    endings = _TURKIC[language]
    readings = [_reading(endings, sounds) for sounds in endings.sounds]
    if language in _LATIN_OF:
        readings += [_in_latin(reading, language) for reading in readings]
    return re.compile("|".join(readings))


def _reading(endings: Endings, sounds: dict[str, str]) -> str:
    plural, possessive, case, pronominal, relative, particle = (
        _spelt(templates, sounds)
        for templates in (
            *(endings.plural, endings.possessive, endings.case, endings.pronominal, endings.relative),
            endings.particle,
        )
    )
    after_possessive = f"(?:{case}|(?<=[ыіиуүi]){pronominal})" if endings.pronominal else case
    again = f"(?:{relative}{plural}?{after_possessive}?)"
    return f"(?:{plural}?{possessive}?(?:{again}|{after_possessive})?{particle}?)"


def _spelt(templates: str, sounds: dict[str, str]) -> str:
    spelt = ("".join(sounds.get(letter, letter) for letter in template) for template in word_list(templates))
    return f"(?:{'|'.join(spelt)})"


def _in_latin(reading: str, language: str) -> str:
    """The Latin reading of a pattern; inside a class of letters every one is a letter of its own."""
    return _LATIN_OF[language](reading)


# --- where an ending may begin ------------------------------------------------------------------------

_VOWELS = frozenset("аәеёиоөуұүыіэюяaäeioöuūüıy")
_VOICELESS = frozenset("кқпстфхһцчшщkqpstfxşhc")
_EITHER = frozenset("бвгғдbvgğd")  # at the end of a loan they take both kinds of endings: Токаевге, Тоқаевқа
_HARD_STARTS = frozenset("тқкпtqkp")
_SOFT_STARTS = frozenset("дғгбdğgb")


def fits(stem: str, ending: str, language: str) -> bool:
    """Whether the first sound of a Turkic ending can follow the last sound of the stem: not Лондо-н, Қазақс-тан."""
    last, first = stem[-1:].lower(), ending[:1].lower()
    if not last.isalpha() or is_acronym(stem) or is_foreign_script(stem, ending):
        return True  # an acronym is inflected as it is read aloud: АКШ-нын
    if last in _VOWELS:
        return first not in _HARD_STARTS and (first not in _VOWELS)
    if first == "с" or first == "s":
        return False
    if last in _EITHER:
        return True
    if last in _VOICELESS:
        return language == "uz" or first not in _SOFT_STARTS | frozenset("нм")
    return first not in _HARD_STARTS


def is_foreign_script(stem: str, ending: str) -> bool:
    """`Telegram` + `да`: the ending is chosen by ear, the spelling says nothing."""
    return stem[-1:].isascii() != ending[:1].isascii()


_JOINT = re.compile(rf"^[{HYPHENS}–{APOSTROPHES}]")  # the plain hyphen comes first, where it is no range


@lru_cache(maxsize=50_000)
def turkic_ending(stem: str, ending: str, language: str) -> bool:
    """Whether `ending` is a legal chain after `stem`; a hyphen or an apostrophe may stand between (`АҚШ-тың`).

    >>> turkic_ending("Тоқаев", "тың", "kk"), turkic_ending("Лондо", "н", "kk")
    (True, False)
    """
    if not ending:
        return True
    bare = _JOINT.sub("", ending.lower())
    joined = bare != ending.lower()
    if not bare or not _chain(language).fullmatch(bare):
        return bool(bare) and _pronominal_only(stem, bare, language)
    return joined or fits(stem, bare, language)


def _pronominal_only(stem: str, ending: str, language: str) -> bool:
    """`Ұйымы` + `на`: the stem itself ends in the vowel of the possessive."""
    pronominal = _TURKIC[language].pronominal
    if not pronominal or stem[-1:].lower() not in "ыіиуүi":
        return False
    tail = re.compile("|".join(_spelt(f"{pronominal} нDAGы нDAGі", s) for s in _TURKIC[language].sounds))
    return tail.fullmatch(ending) is not None


# --- Russian ------------------------------------------------------------------------------------------

# Ending of the nominative -> endings of the other cases. Longer ones first. Adjectives and surnames like adjectives,
# then nouns; plural forms of nouns in the same row, as the name of a body may be a plural (Соединённые Штаты).
RUSSIAN_PARADIGMS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (nominative, word_list(others))
    for nominative, others in (
        ("ский", "ского скому ским ском ская ской скую ское ские ских скими"),
        ("ая", "ой ую ою ые ых ым ыми ей юю ие их им ими"),
        ("яя", "ей юю ее ие их им ими"),
        ("ое", "ого ому ым ом ые ых ыми"),
        ("ее", "его ему им ем ие их ими"),
        ("ые", "ых ым ыми"),
        ("ие", "их им ими ия ию ием ии ий иям иями иях"),
        ("ый", "ого ому ым ом ая ой ую ое ые ых ыми"),
        ("ий", "его ему им ем ия ию ием ии ого ому ом ая ой ую ое ие их ими"),
        ("ой", "ого ому ым ом ая ую ые ых ыми оя ою оем ое"),
        ("ия", "ии ию ией иею ий иям иями иях"),
        ("ец", "ца цу цом це цы цев цам цами цах ец"),
        ("ок", "ка ку ком ке ки ков кам ками ках"),
        ("а", "ы и е у ой ою ей ам ами ах"),
        ("я", "и е ю ей ею ям ями ях ь й"),
        ("о", "а у ом е ам ами ах"),
        ("е", "я ю ем и ей ям ями ях а у"),
        ("ы", "ов ам ами ах"),
        ("и", "ов ей ам ами ах ям ями ях"),
        ("й", "я ю ем е и ев ям ями ях"),
        ("ь", "я ю ем е и ей ью ям ями ях"),
        ("", "а у ом ем е ы и ов ев ей ам ами ах ым ых ыми"),
    )
)


@lru_cache(maxsize=20_000)
def russian_stems(word: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each stem of a Russian nominative with the endings that may follow it, the nominative's own among them.

    >>> [stem for stem, endings in russian_stems("Женева") if "е" in endings]
    ['Женев']
    """
    lower = word.lower()
    found: list[tuple[str, frozenset[str]]] = []
    for nominative, others in RUSSIAN_PARADIGMS:
        kept = len(word) - len(nominative)
        if lower.endswith(nominative) and kept >= 2 and not (not nominative and lower[-1:] in "аеёиоуыэюяйь"):
            found.append((word[:kept], frozenset((nominative, *others))))
    return tuple(found[:2]) or ((word, frozenset(("",))),)


# --- English ------------------------------------------------------------------------------------------

_ENGLISH = re.compile(rf"(?:[{APOSTROPHES}]s?|s[{APOSTROPHES}])?")


def english_ending(ending: str) -> bool:
    """The possessive: `Sapar's`, `states'`."""
    return _ENGLISH.fullmatch(ending) is not None


# --- all ----------------------------------------------------------------------------------------------

_VOICED_STOPS = {"к": "г", "қ": "ғ", "п": "б", "k": "g", "q": "gʻ"}


def stems(word: str, language: str | None) -> Iterator[tuple[str, frozenset[str] | None]]:
    """Stems that a text may show of a nominative; the set of endings, or None where `is_ending` decides."""
    yield word, None
    if language in ("ru", None) and not word.isascii():
        yield from russian_stems(word)
    if language != "ru" and language != "en" and len(word) > 3 and word[-1] in _VOICED_STOPS:
        yield word[:-1] + _VOICED_STOPS[word[-1]], None


def is_ending(stem: str, ending: str, language: str | None) -> bool:
    """Whether the rest of a word after `stem` is an ending in the language; unknown: in one of the five."""
    if not ending:
        return True
    if language == "en":
        return english_ending(ending)
    if language == "ru":
        return english_ending(ending) if stem.isascii() else _after_joint(ending)
    if language in _TURKIC:
        return turkic_ending(stem, ending, language) or (stem.isascii() and english_ending(ending))
    return english_ending(ending) or any(turkic_ending(stem, ending, each) for each in _TURKIC)


_RUSSIAN_AFTER_JOINT = re.compile(rf"[{HYPHENS}{APOSTROPHES}](?:а|у|ом|ем|е|ы|и|ов|ам|ами|ах)")


def _after_joint(ending: str) -> bool:
    """`МИД-ом`, `PepsiCo-й`."""
    return _RUSSIAN_AFTER_JOINT.fullmatch(ending.lower()) is not None

"""The base form of a marked name, for a new entry: `Сапаровтың` -> `Сапаров`, `Дональда Трампа` -> `Дональд Трамп`.

Evidence, in this order: the gazetteer knows the form; the bare form occurs in the text; other words of the text are
built on it; the ending is one that no bare name has. Without evidence the word stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from annotator.language.names.entries import words_of
from annotator.language.names.gazetteer import is_known, is_spelt_so
from annotator.language.names.skeleton import is_acronym
from annotator.language.names.suffixes import RUSSIAN_PARADIGMS, is_ending, russian_stems
from annotator.language.segmentation import APOSTROPHES, HYPHENS, iter_tokens
from annotator.language.wordlists import word_set

_LEAST_STEM = 3
_BEFORE_JOINT = re.compile(rf"(.+)[{HYPHENS}–{APOSTROPHES}]([^\W\d_]+)")
_ENGLISH_POSSESSIVE = re.compile(rf"(.*[^\W_])(?:[{APOSTROPHES}]s?)$")
# Endings that a name has only when it is inflected; the possessive, -а and -н alone are not among them.
_SURE = re.compile(
    r"""(?:[сs][ыиi]н(?:ың|ин|[дт]а(?:[ғг][ыи])?|ан?)|(?:н|д|т)(?:ың|ің|ын|ин|ун|үн)|нинг|ning|[ндт]?[дт][аеоө][ғгк][ыіиуү]|[дd][aа][гg][iи]|н[дт][аеоө]|[дт][аеоө]н|d?an
    |dan|нан|нен|[ғгқк][аеоө]|[gkq]a|мен|бен|пен|ні|ны|ді|ды|ті|ты|ни|ну|нү|ди|ду|дү|ти|ту|түн|ni|[дт][аеоө]|da)""",
    re.VERBOSE,
)
_LOAN_VOWELS = "яоэё"  # a native stem hardly ends in one, so -сы after it is the possessive: Ассамблея-сында
_WHOLE_NAMES = ("стан", "стон", "stan", "ston")
_LONGEST_ENDING = 14


def base_form(name: str, language: str | None, text: str = "") -> str:
    """The nominative of a marked name, shown to the user and editable; `text`: the article, for evidence.

    >>> base_form("Сапаровтың", "kk"), base_form("АҚШ-тың", "kk"), base_form("Қазақстан", "kk")
    ('Сапаров', 'АҚШ', 'Қазақстан')
    """
    words = list(words_of(_without_capitals(name)))
    if not words:
        return name.strip()
    seen = vocabulary(text)
    if language == "ru" and not name.isascii():
        return " ".join(_russian(words, seen))
    least = _LEAST_STEM if len(words) == 1 else 2
    return " ".join([*words[:-1], _last_word(words[-1], language, seen, least)])


@lru_cache(maxsize=4)
def vocabulary(text: str) -> frozenset[str]:
    """The words of a text, as written."""
    return frozenset(text[t.start : t.end] for t in iter_tokens(text) if t.kind == "word")


def _without_capitals(name: str) -> str:
    """A name from a headline in capitals, as it is written elsewhere."""
    words = words_of(name)
    if len(words) < 2 or not name.isupper():
        return name
    return " ".join("-".join(part.capitalize() for part in word.split("-")) for word in words)


def _last_word(word: str, language: str | None, seen: frozenset[str], least: int) -> str:
    possessive = _ENGLISH_POSSESSIVE.fullmatch(word)
    if possessive:
        return possessive[1]
    if language == "en" or is_known(word) or word.lower().endswith(_WHOLE_NAMES):
        return word
    plain = _joined(word, language)
    return plain or _turkic(word, language, seen, least)


def _joined(word: str, language: str | None) -> str:
    """What stands before the hyphen or apostrophe of an ending, or the capitals of an acronym."""
    found = _BEFORE_JOINT.fullmatch(word)
    if found and (is_acronym(found[1]) or found[1].isascii()) and is_ending(found[1], found[2], language):
        return found[1]
    capitals = re.match(r"[^\W\d_a-zа-яёәғқңөұүһіўҳ]{2,6}", word)
    if capitals and capitals.end() < len(word) and is_acronym(capitals.group()):
        rest = word[capitals.end() :]
        return capitals.group() if is_ending(capitals.group(), rest, language) else ""
    return ""


def _turkic(word: str, language: str | None, seen: frozenset[str], least: int) -> str:
    cuts = _legal_cuts(word, language, least)
    for cut in cuts:
        if is_known(word[:cut]):
            return word[:cut]
    for cut in cuts:  # longest ending last
        if word[:cut] in seen:
            return word[:cut]
    family = [other for other in seen if other != word and other[:3] == word[:3]]
    built = {other for other in family if _built_on(word, other, language)}
    best = max(cuts, key=lambda cut: _gain(word[:cut], family, built, language), default=None)
    if best is not None and _gain(word[:best], family, built, language):
        return word[:best]
    if built:
        return word
    sure = [cut for cut in cuts if _is_sure(word, cut)]
    loan = next((cut for cut in reversed(sure) if word[cut - 1] in _LOAN_VOWELS and word[cut] in "сs"), None)
    return word[: loan or max(sure)] if sure else word


def _is_sure(word: str, cut: int) -> bool:
    return len(word) - cut >= 2 and _SURE.fullmatch(word[cut:].lower()) is not None


def _legal_cuts(word: str, language: str | None, least: int) -> list[int]:
    """Where a legal ending begins, the shortest ending first."""
    first = max(least, len(word) - _LONGEST_ENDING)
    turkic = language if language in ("kk", "ky", "uz") else None
    return [cut for cut in range(len(word) - 1, first - 1, -1) if is_ending(word[:cut], word[cut:], turkic)]


def _built_on(stem: str, word: str, language: str | None) -> bool:
    return word.startswith(stem) and is_ending(stem, word[len(stem) :], language)


def _gain(stem: str, family: Iterable[str], built: set[str], language: str | None) -> int:
    """How many words of the text only this stem explains."""
    return sum(other not in built and _built_on(stem, other, language) for other in family)


# --- Russian ------------------------------------------------------------------------------------------

_SURNAME = re.compile(r".+(?:[оеё]в|[иы]н)", re.IGNORECASE)
_LEAST_SURNAME = 4  # letters; a shorter word in -ов or -ин may be anything
_VOWELS = "аеёиоуыэюя"
_FEMININE_GIVEN = re.compile(r".+(?:[ая]|уль|ель|иль)", re.IGNORECASE)


def _russian(words: Sequence[str], seen: frozenset[str]) -> list[str]:
    if is_known(" ".join(words)):
        return list(words)
    known = _best_known(_combinations(words))
    if known:
        return known.split(" ")
    agreed = _in_agreement(words)
    if agreed:
        return agreed
    bases = [_russian_word(word, seen) for word in words]
    if len(bases) > 1 and _SURNAME.fullmatch(bases[-1]) and words[-1].endswith("а") and _is_feminine(words[0], seen):
        bases[0], bases[-1] = words[0], words[-1]
    return bases


# Case endings of a surname in -ов, -ин that only one gender has -> those of the given name with its nominatives.
_MASCULINE_CASES = {"ым": (("ом", ""), ("ем", "й")), "е": (("е", ""),)}
_FEMININE_CASE = (("ией", "ия"), ("ии", "ия"), ("ой", "а"), ("ей", "я"), ("ы", "а"), ("и", "я"), ("е", "а"))


def _in_agreement(words: Sequence[str]) -> list[str]:
    """Given name and surname in the same case: `Сергеем Петровым`, `Анны Карениной`; empty where that decides nothing.

    A surname that ends as a nominative does, after a given name without an ending, is in its base form.
    """
    if len(words) != 2:
        return []
    given, surname = words
    if _SURNAME.fullmatch(surname) and given[-1].lower() not in _VOWELS and len(surname) > _LEAST_SURNAME:
        return [given, surname]
    for ending, pairs in _MASCULINE_CASES.items():
        stem = surname[: -len(ending)]
        if surname.endswith(ending) and _SURNAME.fullmatch(stem):
            return _declined_back(given, pairs, stem)
    if surname.endswith("ой") and _SURNAME.fullmatch(surname[:-2]):
        return _declined_back(given, _FEMININE_CASE, surname[:-2] + "а")
    return []


def _declined_back(given: str, pairs: Iterable[tuple[str, str]], surname: str) -> list[str]:
    for ending, nominative in pairs:
        stem = given[: -len(ending)]
        if given.endswith(ending) and len(stem) >= 2 and _is_nominative(stem, nominative):
            if nominative == "й" and stem[-1].lower() not in _VOWELS:
                return [stem + "ь", surname]
            return [stem + nominative, surname]
    return [given, surname]


def _is_feminine(given: str, seen: frozenset[str]) -> bool:
    """`Айгуль Сапарова` and not the genitive of a man's name, whose nominative would end in a consonant."""
    return _russian_word(given, seen) == given and _FEMININE_GIVEN.fullmatch(given) is not None


def _best_known(options: Iterable[str]) -> str | None:
    """Of those that are places the one spelt so: `Ташкент`, which no spelling-blind key tells from `Ташкенть`."""
    known = [option for option in options if is_known(option)]
    return next(filter(is_spelt_so, known), next(iter(known), None))


def _combinations(words: Sequence[str]) -> Iterable[str]:
    options = [[word, *nominatives(word)] for word in words]
    if len(words) == 1:
        return options[0]
    if len(words) == 2:
        return (f"{first} {second}" for first in options[0] for second in options[1])
    return ()


_NAME_NOMINATIVES = ("", "а", "я", "ия", "ий", "ый", "ая", "ский", "ь", "й", "ые", "ы")
_PLURAL_NOMINATIVES = ("ые", "ы")
# One person or place is in the singular: -ов of Кайыров is the surname's own and no plural of Каир.
_PLURAL_ENDINGS = word_set("ов ев ам ами ах ям ями ях иям иями иях ые ых ыми ими их ие ские ских скими")


def nominatives(word: str) -> list[str]:
    """Nominatives that the word may be a case of."""
    lower = word.lower()
    found: list[str] = []
    for nominative, others in RUSSIAN_PARADIGMS:
        if nominative not in _NAME_NOMINATIVES:
            continue
        for ending in others:
            stem = word[: len(word) - len(ending)]
            if ending in _PLURAL_ENDINGS and nominative not in _PLURAL_NOMINATIVES:
                continue
            if ending and lower.endswith(ending) and len(stem) >= _LEAST_STEM and _is_nominative(stem, nominative):
                found.append(stem + nominative)
    return list(dict.fromkeys(found))


def _is_nominative(stem: str, nominative: str) -> bool:
    """A nominative without ending ends in a consonant."""
    return nominative != "" or stem[-1].lower() not in _VOWELS + "йь"


def _russian_word(word: str, seen: frozenset[str]) -> str:
    if is_acronym(word) or is_known(word):
        return word
    options = nominatives(word)
    known = _best_known(options)
    if known:
        return known
    family = [other for other in seen if other[:3] == word[:3] and other != word]
    weights = {option: _weight(option, family) for option in options}
    best = max(options, key=lambda option: weights[option], default=word)
    if options and weights[best] > _weight(word, family):
        return best
    return next((o for o in options if _SURNAME.fullmatch(o) and not word.endswith("ы")), word)


def _weight(option: str, family: Iterable[str]) -> int:
    """Words of the text that are cases of it; its own occurrence counts double."""
    total = 0
    for other in family:
        total += 2 * (other == option)
        total += any(
            other.startswith(stem) and other[len(stem) :] in endings for stem, endings in russian_stems(option)
        )
    return total

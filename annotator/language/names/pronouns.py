"""Pronouns of the third person with their forms, as sets: the words that one may stand for in the same text.

Sources as of `suffixes`: the closed classes of the grammars named there; English as in any grammar.
"""

from __future__ import annotations

from functools import cache

from annotator.language.transliteration import uzbek_latin
from annotator.language.wordlists import word_list

_UZBEK = (
    "у унинг унга уни унда ундан",
    "улар уларнинг уларга уларни уларда улардан",
    "ўзи ўзининг ўзига ўзини ўзида ўзидан",
)
_PARADIGMS = {
    "kk": (
        "ол оның оған оны онда одан онымен",
        "олар олардың оларға оларды оларда олардан олармен",
        "өзі өзінің өзіне өзін өзінде өзінен өзімен",
    ),
    "ky": (
        "ал анын ага аны анда андан",
        "алар алардын аларга аларды аларда алардан",
        "өзү өзүнүн өзүнө өзүн өзүндө өзүнөн",
    ),
    "uz": (*_UZBEK, *map(uzbek_latin, _UZBEK)),
    "ru": (
        "он его него ему нему им ним нём нем",
        "она её ее неё нее ей ней ею нею",
        "они их них им ним ими ними",
        "сам самого самому самим самом",
        "сама самой саму",
    ),
    "en": (
        "he him his himself",
        "she her hers herself",
        "it its itself",
        "they them their theirs themselves",
    ),
}


@cache
def _by_form(language: str | None) -> dict[str, frozenset[str]]:
    listings = _PARADIGMS.get(language or "", tuple(row for rows in _PARADIGMS.values() for row in rows))
    found: dict[str, frozenset[str]] = {}
    for forms in map(frozenset, map(word_list, listings)):
        for form in forms:
            found[form] = found.get(form, frozenset()) | forms
    return found


def pronoun_forms(word: str, language: str | None) -> frozenset[str]:
    """All forms, in small letters, of the pronoun that a word is one of; empty where it is none.

    >>> sorted(pronoun_forms("Унга", "uz"))
    ['у', 'унга', 'унда', 'ундан', 'уни', 'унинг']
    """
    return _by_form(language).get(word.lower(), frozenset())

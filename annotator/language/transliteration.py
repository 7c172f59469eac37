"""Cyrillic to Latin letters for Uzbek and Kazakh, so that a list of words or endings is written once.

Uzbek: the alphabet of 1995, with ʻ in oʻ and gʻ and ʼ for ъ. Kazakh: the alphabet of 2021, as the press uses it.
"""

from __future__ import annotations

import re

from annotator.language.wordlists import word_list

_UZBEK = dict(
    zip(
        "абвгдёжзийклмнопрстуфхцчшщыьэюяўғқҳ",
        word_list("a b v g d yo j z i y k l m n o p r s t u f x ts ch sh sh i - e yu ya oʻ gʻ q h"),
        strict=True,
    )
) | {"ь": "", "ъ": "ʼ", "е": "e"}
_KAZAKH = dict(
    zip(
        "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
        word_list("a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş şş - y ı - e iu ia"),
        strict=True,
    )
) | {"ъ": "", "ь": ""}
_WORD_START_E = re.compile(r"(?<![^\W\d_])е|(?<=[аеёиоуўэюяъь])е")


def uzbek_latin(text: str) -> str:
    """Uzbek Cyrillic in Latin letters; what is no Cyrillic letter stays.

    >>> uzbek_latin("Ўзбекистон елкани")
    'Oʻzbekiston yelkani'
    """
    with_ye = re.sub(_WORD_START_E.pattern, lambda found: "ye" if found[0] == "е" else "Ye", text, flags=re.IGNORECASE)
    return _mapped(with_ye, _UZBEK)


def kazakh_latin(text: str) -> str:
    """Kazakh Cyrillic in Latin letters; what is no Cyrillic letter stays."""
    return _mapped(text, _KAZAKH)


def _mapped(text: str, table: dict[str, str]) -> str:
    return "".join(_letter(character, table) for character in text)


def _letter(character: str, table: dict[str, str]) -> str:
    lower = character.lower()
    if lower not in table:
        return character
    return table[lower] if character == lower else table[lower].capitalize()

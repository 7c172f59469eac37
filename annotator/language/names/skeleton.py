"""One key for the spellings of a name in Cyrillic and Latin letters of five languages.

`Тоқаев`, `Токаев`, `Toqayev` and `Tokayev` share a skeleton. It keeps the vowels and drops what the orthographies
disagree on: soft and hard signs, doubled letters, apostrophes, hyphens, қ/к, ғ/г, ң/нг, ә/а, ы/и, ө/о, ұ/ү/у.

`fold` in `annotator.language.folding` serves search as one types; a skeleton is a little finer (it tells ай from а)
and knows what a digraph stands for in names.
"""

from __future__ import annotations

import re
from functools import lru_cache

from annotator.language.segmentation import APOSTROPHES
from annotator.language.wordlists import word_list

_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя" + "ёәғқңөұүһіўҳїєґј",
        word_list("a b v g d e j z i i k l m n o p r s t u f h c C S S - i - e u a  e a g k n o u u h i u h i e g j"),
        strict=True,
    )
)
_CYRILLIC["ъ"] = _CYRILLIC["ь"] = ""
_LATIN = dict(
    zip(
        "äāáàâãåöóòôøõüūúùûıîíìïīğşšśñňńýçčćéèêëěəžźżłřťďů",
        "aaaaaaaoooooouuuuuiiiiiigSSSnnniCCCeeeeeajjjlrtdu",
        strict=True,
    )
)
# In order; the longer comes first. "yo" is what Latin spelling makes of ё and of ьо alike, and so on.
_DIGRAPHS = (
    *(("shch", "S"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("sh", "S"), ("ch", "C"), ("ts", "c")),
    *(("ph", "f"), ("yo", "e"), ("ya", "a"), ("yu", "u"), ("ye", "e"), ("ck", "k")),
)
_CYRILLIC_DIGRAPHS = (("йо", "е"), ("йа", "а"), ("йу", "у"), ("йе", "е"), ("дж", "ж"), ("тс", "ц"), ("нг", "н"))
_APOSTROPHE_LETTER = re.compile(rf"([og])[{APOSTROPHES}]")
_HAS_LATIN = re.compile(r"[a-z]")
_NO_KEY = re.compile(r"[^A-Za-z0-9]")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiou]")
_VOICELESS = str.maketrans("bgdzvjC", "pktsfSS")


@lru_cache(maxsize=100_000)
def skeleton(word: str, language: str | None = None) -> str:
    """The key of a word, doubled letters as one; `language` only tells how to read a Latin x and c.

    >>> skeleton("Тоқаев") == skeleton("Tokayev") == skeleton("Toqayev")
    True
    """
    return _DOUBLED.sub(r"\1", strict_skeleton(word, language))


@lru_cache(maxsize=100_000)
def strict_skeleton(word: str, language: str | None = None) -> str:
    """The key with its doubled letters: what short words and acronyms are compared by (`БҰҰ` and `БУУ`)."""
    lower = word.lower().replace("i\u0307", "i")
    lower = _latin(lower, language) if _HAS_LATIN.search(lower) else _cyrillic(lower)
    return _NO_KEY.sub("", "".join(_CYRILLIC.get(c, _LATIN.get(c, c)) for c in lower))


def _cyrillic(word: str) -> str:
    for old, new in _CYRILLIC_DIGRAPHS:
        word = word.replace(old, new)
    return word


def _latin(word: str, language: str | None) -> str:
    word = _APOSTROPHE_LETTER.sub(lambda found: "u" if found[1] == "o" else "g", word)
    for old, new in _DIGRAPHS:
        word = word.replace(old, new)
    turkic = language in ("uz", "kk", "ky")
    word = word.replace("y", "i").replace("w", "v").replace("q", "k").replace("x", "h" if turkic else "ks")
    return word.replace("ng", "n").replace("c", "c" if turkic else "k")


@lru_cache(maxsize=50_000)
def consonants(word: str) -> str:
    """What two alphabets agree on by ear: consonants, voiced as voiceless, marks for a first vowel and a last -a.

    >>> consonants("Трамп") == consonants("Trump")
    True
    """
    key = skeleton(word)
    rest = _DOUBLED.sub(r"\1", _VOWELS.sub("", key).replace("h", "").translate(_VOICELESS))
    return ("A" if key[:1] in "aeiou" else "") + rest + ("a" if key.endswith("a") else "")  # Беков is not Бекова


def is_latin(word: str) -> bool:
    """Whether the word has a Latin letter."""
    return _HAS_LATIN.search(word.lower()) is not None


def is_acronym(word: str) -> bool:
    """Two to six capitals: `АҚШ`, `БҰҰ`, `OSCE`; also with full stops."""
    bare = word.replace(".", "")
    return 2 <= len(bare) <= 6 and bare.isalpha() and bare.isupper()

"""A spelling-blind key of a text: one for `Тоқаев`, `Токаев`, `Toqayev`, `Tokaev` and `Toʻqayev`.

The key is made in two passes. Every code point has its own folding (case, marks, Cyrillic to Latin), then a short
list of replacements brings the spellings of one sound together. Letters become letters and everything that is no
letter stays, so words are parted in the key as they are in the text. A key is for comparing, never for reading.

Typing a word letter by letter keeps finding it, as nearly every rule looks to the left alone; the Latin digraphs
zh, kh, gh, ye, yo are settled only by their second letter.
"""

from __future__ import annotations

import re
import unicodedata
from array import array

from annotator.language.wordlists import word_list

_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщыэюяё" + "әғқңөұүһі" + "ўҳ" + "їєґ",
        word_list("a b v g d e j z i y k l m n o p r s t u f h ts ch sh sh i e yu ya e  a g k n o u u h i  o h  i e g"),
        strict=True,
    )
)
_LATIN = dict(zip("äəğıñöşūüçŋqwx", word_list("a a g i n o sh u u ch n k v h"), strict=True))
# Typographic signs as typed; with them most keys are plain ASCII, which is also twice as fast to search.
_SIGNS = dict(zip("«»“”„‟‹›‐‑‒–—―…\u00a0\u202f\u2009\u2028\u2029", '""""""<>------.   \n\n', strict=True))
_DROPPED = frozenset("ъь" + "'’ʼ‘`´ʻ‛′ʹ")
# Combining marks, variation selectors and invisible characters.
_MARK = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]+")

_SINGLE = tuple((letter * 2, letter) for letter in "abcdefghijklmnoprstuvz")
# In order. Doubled letters come first and last, so that one pass of each of the others is enough.
_STEPS: tuple[tuple[str, str], ...] = (
    *(("yo", "e"), ("ye", "e"), ("y", "i")),
    *_SINGLE,
    *(("shch", "sh"), ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g")),
    *(("ai", "a"), ("ei", "e"), ("oi", "o"), ("ui", "u")),
    *((letter * 2, letter) for letter in "aeoughj"),
)


class _Table(dict[int, str]):
    """str.translate table that works out a code point the first time it is met."""

    def __missing__(self, code: int) -> str:
        self[code] = value = _fold_character(chr(code))
        return value


def _fold_character(character: str) -> str:
    lower = character.casefold()
    if lower in _DROPPED or _MARK.match(character):
        return ""
    known = _CYRILLIC.get(lower) or _LATIN.get(lower) or _SIGNS.get(lower)
    if known:
        return known
    bare = _MARK.sub("", unicodedata.normalize("NFD", lower))
    return bare if len(bare) != 1 else _CYRILLIC.get(bare) or _LATIN.get(bare) or bare


_TABLE = _Table()


# Texts are made of the same words over and over, and no rule reaches across a space. A full cache gives way to a new
# one and is never emptied, so that another thread may go on reading it.
_MOST_KEPT = 50_000
_LONGEST_KEPT = 40
_kept: dict[str, str] = {}


def fold(text: str) -> str:
    """The key of a text, a word or a name; shorter or longer than the text."""
    global _kept
    words = text.split(" ")
    if len(words) < 8 or "\0" in text:
        return _fold(text)
    kept = _kept
    new = set(words).difference(kept)
    if not new:
        return " ".join([kept[word] for word in words])
    keys = dict(zip(new, _fold("\0".join(new)).split("\0"), strict=True))
    folded = " ".join([keys[word] if word in keys else kept[word] for word in words])
    if len(kept) > _MOST_KEPT:
        _kept = kept = {}
    kept.update((word, key) for word, key in keys.items() if len(word) <= _LONGEST_KEPT)
    return folded


def _fold(text: str) -> str:
    folded = _composed(text).translate(_TABLE)
    for old, new in _STEPS:
        longer, folded = folded, folded.replace(old, new)
        while old[0] == old[-1] and len(folded) < len(longer):
            longer, folded = folded, folded.replace(old, new)
    return folded


def fold_map(text: str) -> tuple[str, array[int]]:
    """`fold(text)`, and for each of its characters the code point of `text` it comes from; one more: len(text)."""
    folded, starts = _translated(*_composed_map(text))
    for old, new in _STEPS:
        again = True
        while again and old in folded:
            if len(old) > len(new):
                starts = _shortened(starts, folded, old, len(new))
            folded = folded.replace(old, new)
            again = old[0] == old[-1]
    return folded, starts


def _composed(text: str) -> str:
    """Letters and their combining marks as one code point, so that у + breve is the Uzbek ў in any spelling."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return text
    return _CLUSTER.sub(lambda match: unicodedata.normalize("NFC", match.group()), text)


def _composed_map(text: str) -> tuple[str, array[int]]:
    composed = _composed(text)
    if composed is text:
        return text, array("I", range(len(text) + 1))
    starts: array[int] = array("I")
    at = 0
    for match in _CLUSTER.finditer(text):
        starts.extend(range(at, match.start()))
        starts.extend([match.start()] * len(unicodedata.normalize("NFC", match.group())))
        at = match.end()
    starts.extend(range(at, len(text) + 1))
    return composed, starts


def _translated(text: str, starts: array[int]) -> tuple[str, array[int]]:
    folded = text.translate(_TABLE)
    uneven = "".join(sorted(character for character in set(text) if len(_TABLE[ord(character)]) != 1))
    if not uneven:
        return folded, starts
    moved: array[int] = array("I")
    at = 0
    for match in re.finditer(f"[{re.escape(uneven)}]", text):
        moved.extend(starts[at : match.start()])
        moved.extend([starts[match.start()]] * len(_TABLE[ord(match.group())]))
        at = match.end()
    moved.extend(starts[at:])
    return folded, moved


def _shortened(starts: array[int], folded: str, old: str, kept: int) -> array[int]:
    """The starts after each `old` has given way to `kept` characters."""
    moved: array[int] = array("I")
    at = 0
    found = folded.find(old)
    while found >= 0:
        moved.extend(starts[at : found + kept])
        at = found + len(old)
        found = folded.find(old, at)
    moved.extend(starts[at:])
    return moved

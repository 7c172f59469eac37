"""Spelling of what the annotator writes: notes, comments, claims in plain words, definitions; never of the article.

A word is judged by the dictionary of the article's language, or by the English one, if that has all its letters; what
is right in Russian is right as well, for notes are written in it beside any of our languages. There is no dictionary
for Kyrgyz and none for Uzbek in Latin letters: such words are not judged. Words of the registry's names with whatever
ending, and words that stand in the article, are right: they are quoted, not spelt.

Enchant reads the dictionaries. It is loaded with the first word; without it, or without a dictionary, every word is
right. Offsets are code points, half-open.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Protocol
from unicodedata import normalize

from annotator.language.folding import fold
from annotator.language.segmentation import APOSTROPHES, HYPHENS, iter_tokens

log = logging.getLogger(__name__)


class Dictionary(Protocol):
    """One dictionary as Enchant opens it."""

    def check(self, word: str) -> bool: ...
    def suggest(self, word: str) -> list[str]: ...


Request = Callable[[str], "Dictionary | None"]  # the dictionary with a tag like kk_KZ; None where there is none

# Language -> the tags of its dictionary, best first.
_TAGS = {
    "kk": ("kk_KZ", "kk"),
    "uz": ("uz_UZ", "uz"),
    "ru": ("ru_RU", "ru"),
    "en": ("en_US", "en_GB", "en"),
}
# A word with another letter is none of the language's: a dictionary has nothing to say of it.
_ALPHABETS = {
    "kk": re.compile("[а-яёәғқңөұүһі]+"),
    "uz": re.compile("[а-яёўқғҳ]+"),
    "ru": re.compile("[а-яё]+"),
    "en": re.compile("[a-z]+"),
}
_JOINTS = re.compile(f"[{HYPHENS}{APOSTROPHES}]")
_SPLIT = re.compile(f"[{HYPHENS}]")
_CURLY = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_ADDRESS_BEFORE, _ADDRESS_AFTER = frozenset("@#_/\\"), frozenset("@_\\")
_MOST_CACHED = 50_000
_FEWEST_FOREIGN = 4


def words(text: str) -> list[tuple[int, int]]:
    """The words of a text that can be judged: no numbers, addresses, tags, acronyms or single letters."""
    return [(t.start, t.end) for t in iter_tokens(text) if t.kind == "word" and _is_plain(text, t.start, t.end)]


def _is_plain(text: str, start: int, end: int) -> bool:
    if text[max(0, start - 1) : start] in _ADDRESS_BEFORE or text[end : end + 1] in _ADDRESS_AFTER:
        return False
    bare = _JOINTS.sub("", text[start:end])
    return len(bare) > 1 and not any(c.isdigit() for c in bare) and not _has_inner_capital(text[start:end])


def _has_inner_capital(word: str) -> bool:
    """`АҚШ`, `АҚШ-тың`, `iPhone`: letters chosen by whoever gave the name."""
    return any(c.isupper() for part in _SPLIT.split(word) for c in part[1:])


def is_foreign(wrong: int, judged: int) -> bool:
    """Whether so many wrong words mean that the text is in another language than the dictionaries."""
    return judged >= _FEWEST_FOREIGN and 2 * wrong > judged


class NameWords:
    """The words of names, to be known again with any ending, and in the other alphabet in any spelling of it:
    `Астананың`, `Астане` and `Astanada` by `Астана`."""

    _STEM = 4  # letters that a word and a name must share
    _ENDING = 9  # letters that endings add at most

    def __init__(self, names: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._stems: set[str] = set()
        self._by_sound: dict[bool, set[str]] = {True: set(), False: set()}  # in Latin letters or not: folded
        text = "\n".join(names)
        for word in {text[start:end] for start, end in words(text)}:
            self._add(word)

    def _add(self, word: str) -> None:
        lower = word.casefold()
        self._whole.add(lower)
        if word[:1].isupper() and len(lower) >= self._STEM:
            self._stems.add(lower)
            self._by_sound[_is_latin(lower)].add(fold(lower))
            if len(lower) > self._STEM and lower[-1] in "аяоеыиьйкқ":  # what a Russian case or a Kazakh one changes
                self._stems.add(lower[:-1])

    def __contains__(self, word: str) -> bool:
        lower = word.casefold()
        if lower in self._whole:
            return True
        if not word[:1].isupper():
            return False
        return self._begins(lower, self._stems) or self._begins(fold(lower), self._by_sound[not _is_latin(lower)])

    def _begins(self, word: str, stems: set[str]) -> bool:
        least = max(self._STEM, len(word) - self._ENDING)
        return any(word[:length] in stems for length in range(least, len(word) + 1))


def _is_latin(word: str) -> bool:
    return "a" <= word[:1] <= "z"


@dataclass(frozen=True, slots=True)
class Background:
    """What words are judged by besides the dictionaries: the article they are written about, the names, the user's own
    words in small letters."""

    language: str | None
    script: str | None
    names: NameWords
    article: str
    own: frozenset[str]

    def lets_pass(self, word: str) -> bool:
        """Whether the word is right whatever the dictionaries say."""
        return word.casefold() in self.own or word in self.names or self._is_quoted(word)

    def _is_quoted(self, word: str) -> bool:
        swapped = word[:1].swapcase() + word[1:]
        return _stands_in(word, self.article) or _stands_in(swapped, self.article)

    def judges(self, word: str) -> list[str]:
        """The languages whose dictionaries can say that the word is wrong."""
        language = (self.language or "").partition("-")[0].lower()
        in_latin = language == "uz" or (self.script == "Latn" and language not in ("en", ""))
        languages = [language] if in_latin else [language, "en"]
        return [each for each in dict.fromkeys(languages) if _can_spell(each, word)]


def _can_spell(language: str, word: str) -> bool:
    alphabet = _ALPHABETS.get(language)
    return alphabet is not None and alphabet.fullmatch(_JOINTS.sub("", word.lower())) is not None


def _stands_in(word: str, text: str) -> bool:
    """Whether the text holds the word, with no letter before or after it."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, at + 1)
    return False


class Speller:
    """Judges words and suggests others. May be asked from any thread; the first words of a language take 0.1 s, a
    suggestion up to 0.3 s."""

    words = staticmethod(words)
    is_foreign = staticmethod(is_foreign)
    name_words = NameWords

    def __init__(self, bundled: Path | None = None, request: Request | None = None) -> None:
        """`bundled`: a folder of dictionaries, hunspell/xx_YY.aff and .dic, besides those of the system."""
        self._request = request or enchant_dictionaries(bundled)
        self._lock = Lock()
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._known: dict[tuple[str, str], bool] = {}

    def background(
        self, language: str | None, script: str | None, names: NameWords, article: str, own: Iterable[str]
    ) -> Background:
        """What words about an article are judged by; `language` and `script` are the article's."""
        return Background(language, script, names, article, frozenset(word.casefold() for word in own))

    def in_language(self, background: Background, language: str) -> Background:
        """The same where the words are said to be in a language, whatever the article's is."""
        return replace(background, language=language, script=None)

    def lacking(self, background: Background) -> str:
        """The language (`uz-Latn` for Uzbek in Latin letters) that has no dictionary here; `*` where none has any;
        empty where words can be judged."""
        if not any(self._dictionary(language) is not None for language in _TAGS):
            return "*"
        language = (background.language or "").partition("-")[0].lower()
        if language == "uz" and background.script == "Latn":
            return "uz-Latn"
        return language if language and self._dictionary(language) is None else ""

    def wrong(self, asked: Iterable[str], background: Background) -> set[str]:
        """Which of the words are misspelt."""
        return {word for word in set(asked) if self._is_wrong(word, background)}

    def _is_wrong(self, word: str, background: Background) -> bool:
        judges = [language for language in background.judges(word) if self._dictionary(language) is not None]
        if not judges or any(self._is_right(word, language) for language in judges):
            return False
        in_russian = "ru" not in judges and _can_spell("ru", word) and self._is_right(word, "ru")
        return not in_russian and not background.lets_pass(word)

    def suggest(self, word: str, background: Background, limit: int = 7) -> list[str]:
        """Words like a misspelt one, best first."""
        found = (found for language in background.judges(word) for found in self._suggestions(word, language))
        return list(islice(dict.fromkeys(found), limit))

    def _suggestions(self, word: str, language: str) -> Iterator[str]:
        dictionary = self._dictionary(language)
        if dictionary is None:
            return
        with self._lock:
            found = dictionary.suggest(_plain(word))
        yield from (each for each in found if each != word)

    def _is_right(self, word: str, language: str) -> bool:
        """Whether the dictionary has the word, or each of the words that hyphens join in it."""
        if self._check(_plain(word), language):
            return True
        parts = _SPLIT.split(_plain(word))
        return len(parts) > 1 and all(self._check(part, language) for part in parts if part)

    def _check(self, word: str, language: str) -> bool:
        known = self._known.get((language, word))
        if known is None:
            dictionary = self._dictionary(language)
            with self._lock:
                known = dictionary is not None and dictionary.check(word)
                if len(self._known) >= _MOST_CACHED:
                    self._known.clear()
                self._known[language, word] = known
        return known

    def _dictionary(self, language: str) -> Dictionary | None:
        with self._lock:
            if language not in self._dictionaries:
                opened = (self._request(tag) for tag in _TAGS.get(language, ()))
                self._dictionaries[language] = next((each for each in opened if each is not None), None)
            return self._dictionaries[language]


def _plain(word: str) -> str:
    return normalize("NFC", word.translate(_CURLY))


def enchant_dictionaries(bundled: Path | None = None) -> Request:
    """Dictionaries through Enchant, which is loaded with the first request; what is missing is logged once."""
    broker: _Broker | None = None
    tried = False

    def request(tag: str) -> Dictionary | None:
        nonlocal broker, tried
        if not tried:
            tried, broker = True, _load(bundled)
        return broker.open(tag) if broker is not None else None

    return request


class _Broker:
    """Enchant with its errors taken for a dictionary that is not there."""

    def __init__(self) -> None:
        import enchant  # pyright: ignore[reportMissingTypeStubs]

        self._broker = enchant.Broker()

    def open(self, tag: str) -> Dictionary | None:
        from enchant.errors import Error  # pyright: ignore[reportMissingTypeStubs]

        try:
            return self._broker.request_dict(tag) if self._broker.dict_exists(tag) else None
        except Error as error:
            log.info("the dictionary %s cannot be opened: %s", tag, error)
            return None


def _load(bundled: Path | None) -> _Broker | None:
    # Enchant looks for more dictionaries in the folder of its settings, and only there; read when it is loaded.
    if bundled is not None and (bundled / "hunspell").is_dir():
        os.environ.setdefault("ENCHANT_CONFIG_DIR", str(bundled))
    try:
        if bundled is not None and (bundled / "lib").is_dir():
            _use_library(bundled / "lib")
        return _Broker()
    except Exception as error:  # whatever a C library that is missing, old or broken makes of it
        log.info("spelling is not checked, for Enchant cannot be loaded: %s", error)
        return None


def _use_library(folder: Path) -> None:
    """Take Enchant, Hunspell and the dictionaries from a bundle (packaging/linux/spelling.sh), not from the system."""
    import ctypes

    # What Enchant asks for by name is found where it has been loaded before, for everyone to see.
    for library in (folder / "enchant_relocate.so", *sorted(folder.glob("libhunspell*"))):
        ctypes.CDLL(str(library), ctypes.RTLD_GLOBAL)
    os.environ.setdefault("PYENCHANT_LIBRARY_PATH", str(folder / "libenchant-2.so.2"))

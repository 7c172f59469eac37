"""Which of the five languages a text is in, and which script, by letters, frequent words and endings.

Nothing is learnt and nothing is downloaded. Neighbouring languages (Tatar, Ukrainian, Turkish, German ...) are scored
with the rest, only so that their texts come out as "none of ours" and not as the nearest one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from annotator.language.profiles import CYRILLIC, LATIN, Profile

LANGUAGES = ("kk", "uz", "ky", "ru", "en")

_SAMPLE = 4096  # code points from the head; half as many from the middle and from the end
_LEAST_SCORE = 2.5
_LEAST_CONFIDENCE = 0.12


@dataclass(frozen=True, slots=True)
class Identification:
    """ISO 639-1 code of one of the five languages or None; ISO 15924 script or None; confidence 0..1."""

    language: str | None
    script: str | None
    confidence: float


_SCRIPTS = (
    *((0x41, "Latn"), (0x250, None), (0x370, "Grek"), (0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr")),
    *((0x600, "Arab"), (0x700, None), (0x750, "Arab"), (0x780, None), (0x8A0, "Arab"), (0x900, "Deva"), (0x980, None)),
    *(
        (0xE00, "Thai"),
        (0xE80, None),
        (0x10A0, "Geor"),
        (0x1100, "Hang"),
        (0x1200, None),
        (0x1800, "Mong"),
        (0x18B0, None),
    ),
    *(
        (0x1C80, "Cyrl"),
        (0x1C90, None),
        (0x1E00, "Latn"),
        (0x1F00, "Grek"),
        (0x2000, None),
        (0x2DE0, "Cyrl"),
        (0x2E00, None),
    ),
    *((0x3040, "Jpan"), (0x3100, None), (0x3400, "Hani"), (0xA000, None), (0xA640, "Cyrl"), (0xA6A0, None)),
    *((0xAC00, "Hang"), (0xD7B0, None), (0xF900, "Hani"), (0xFB00, None), (0xFB50, "Arab"), (0xFE00, None)),
    *((0xFE70, "Arab"), (0xFF00, None), (0x20000, "Hani"), (0x32000, None)),
)
_SCRIPT_STARTS = [start for start, _ in _SCRIPTS]

_WORD = re.compile(r"[^\W\d_]++(?:[ʻ-][^\W\d_]++)*")
_APOSTROPHES = str.maketrans(dict.fromkeys("‘’'`ʼ´", "ʻ"))
_OTHER_APOSTROPHES = re.compile(r"(?<![og])ʻ")
_ADDRESSES = re.compile(r"https?://\S++|(?:[a-z0-9-]{1,63}+\.){1,4}(?:kz|kg|uz|ru|com|org|net|info)(?!\w)")


def identify(text: str) -> Identification:
    """Language and script of a text or a sentence; the language is None where the signs do not suffice."""
    sample = _sample(text)
    letters = Counter(character for character in sample if character.isalpha())
    script = _script(letters)
    if script not in ("Cyrl", "Latn"):
        return Identification(None, script, 0.0)
    language, confidence = _decide(_scores(sample, CYRILLIC if script == "Cyrl" else LATIN))
    return Identification(language, script, confidence)


def _sample(text: str) -> str:
    if len(text) <= 2 * _SAMPLE:
        return text
    half, middle = _SAMPLE // 2, len(text) // 2
    return "\n".join((text[:_SAMPLE], text[middle : middle + half], text[-half:]))


def _script(letters: Counter[str]) -> str | None:
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        at = bisect_right(_SCRIPT_STARTS, ord(letter)) - 1
        script = _SCRIPTS[at][1] if at >= 0 else None
        if script:
            scripts[script] += count
    return scripts.most_common(1)[0][0] if scripts else None


def _scores(sample: str, profiles: tuple[Profile, ...]) -> dict[str, float]:
    lower = _ADDRESSES.sub(" ", sample.lower()).translate(_APOSTROPHES)
    counts = Counter(lower)
    words = Counter(_WORD.findall(lower))
    padded = f" {_OTHER_APOSTROPHES.sub('', ' '.join(words.elements()))} "
    return {profile.language: _score(profile, counts, words, padded) for profile in profiles}


def _score(profile: Profile, counts: Counter[str], words: Counter[str], padded: str) -> float:
    score = sum(weight * counts[letter] for letter, weight in profile.letters.items())
    score -= 3 * sum(counts[letter] for letter in profile.foreign)
    score += sum(weight * padded.count(part) for part, weight in profile.parts.items())
    return score + 2 * sum(count for word, count in words.items() if word in profile.words)


def _decide(scores: dict[str, float]) -> tuple[str | None, float]:
    (best, top), (_, second) = sorted(scores.items(), key=lambda item: -item[1])[:2]
    if top <= 0:
        return None, 0.0
    margin = (top - max(second, 0.0)) / (top + 4)
    if best not in LANGUAGES or top < _LEAST_SCORE or margin < _LEAST_CONFIDENCE:
        return None, round(margin, 3)
    return best, round(margin, 3)

"""Which of the five languages a text is in, and which script, by letters, frequent words and endings.

Nothing is learnt and nothing is downloaded. Neighbouring languages (Tatar, Ukrainian, Turkish, German ...) are scored
with the rest, only so that their texts come out as "none of ours" and not as the nearest one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.stopping import keep_on
from annotator.language import old_fonts
from annotator.language.profiles import CYRILLIC, LATIN, Profile

LANGUAGES = ("kk", "uz", "ky", "ru", "en")

_SAMPLE = 4096  # code points from the head; half as many from the middle and from the end
_LEAST_SCORE = 2.5
_LEAST_CONFIDENCE = 0.12
_AROUND = 1.0  # what the text around a paragraph adds to its language: half of what a frequent word does


@dataclass(frozen=True, slots=True)
class Identification:
    """ISO 639-1 code of one of the five languages or None; ISO 15924 script or None; confidence 0..1."""

    language: str | None
    script: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line that holds letters: code points, half-open, without white space at its ends; language and script as
    `Identification` has them."""

    start: int
    end: int
    language: str | None
    script: str | None


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
_LINE = re.compile(r"[^\n\u2029]+")
_OTHER_APOSTROPHES = re.compile(r"(?<![og])ʻ")
_ADDRESSES = re.compile(r"https?://\S++|(?:[a-z0-9-]{1,63}+\.){1,4}(?:kz|kg|uz|ru|com|org|net|info)(?!\w)")


def identify(text: str) -> Identification:
    """Language and script of a text or a sentence; the language is None where the signs do not suffice."""
    script, scores = _look(text)
    return _decide(scores, script) or Identification(None, script, 0.0)


def identify_within(text: str, around: Identification) -> Identification:
    """The same of a sentence or paragraph of a longer text; where its own signs do not suffice, a part has the
    language of what is around it, and one without letters its script as well."""
    script, scores = _look(text)
    if script is None:
        return Identification(around.language, around.script, 0.0)
    if around.language in scores and script == around.script:
        scores[around.language] += _AROUND
    if script in ("Cyrl", "Latn"):
        return _decide(scores, script) or Identification(around.language, script, 0.0)
    return Identification(None, script, 0.0)


def paragraphs(text: str, around: Identification) -> Iterator[Paragraph]:
    """Every line that holds letters with its language; lines end where a line feed or U+2029 stands."""
    for match in _LINE.finditer(text):
        keep_on()
        words = match.group()
        start = match.start() + len(words) - len(words.lstrip())
        found = identify_within(words, around)
        if any(character.isalpha() for character in words):
            yield Paragraph(start, start + len(words.strip()), found.language, found.script)


def _look(text: str) -> tuple[str | None, dict[str, float]]:
    """The script of a text, and what speaks for each language written in it."""
    sample = _sample(text)
    script = _script(Counter(character for character in sample if character.isalpha()))
    if script not in ("Cyrl", "Latn"):
        return script, {}
    if old_fonts.may_be(sample):
        sample = sample.translate(old_fonts.table_of(sample))
    return script, _scores(sample, CYRILLIC if script == "Cyrl" else LATIN)


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


def _decide(scores: dict[str, float], script: str | None) -> Identification | None:
    """The language that most speaks for; None where too little speaks for any, or as much for two of ours."""
    if not scores:
        return None
    (best, top), (_, second) = sorted(scores.items(), key=lambda item: -item[1])[:2]
    margin = (top - max(second, 0.0)) / (top + 4) if top > 0 else 0.0
    if top < _LEAST_SCORE or margin < _LEAST_CONFIDENCE:
        return None
    return Identification(best if best in LANGUAGES else None, script, round(margin, 3))

"""Which encoding some bytes are in, judged by how the letters of our languages would then be used.

General detectors take KZ-1048 for cp1251 and silently damage Қ Ғ Ң Ү Ұ. Here every candidate is decoded and scored
against the letter frequencies of Kazakh, Kyrgyz, Uzbek and Russian, and a guess that is not sure says so.
"""

from __future__ import annotations

import codecs
import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

from annotator.language.wordlists import word_list
from annotator.words import mark, tr

# Codec and the name a person knows it by, in the order of a list to choose from.
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-16-le", "Unicode (UTF-16 LE)"),
    ("utf-16-be", "Unicode (UTF-16 BE)"),
    ("utf-32-le", "Unicode (UTF-32 LE)"),
    ("utf-32-be", "Unicode (UTF-32 BE)"),
    ("kz1048", "Kazakh (KZ-1048)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("ptcp154", "Asian Cyrillic (PT154)"),
    ("koi8-r", "Russian (KOI8-R)"),
    ("koi8-u", "Ukrainian (KOI8-U)"),
    ("iso8859-5", "Cyrillic (ISO 8859-5)"),
    ("cp866", "Cyrillic (DOS 866)"),
    ("mac-cyrillic", "Cyrillic (Macintosh)"),
    ("cp1252", "Western (Windows-1252)"),
    ("cp1254", "Turkish (Windows-1254)"),
    ("iso8859-1", "Western (ISO 8859-1)"),
)

_SAMPLE = 65536  # bytes that are scored
_SURE = 8.0  # lead of the best candidate over every other reading, in nats
_POSSIBLE = 2.5  # how far behind the best, in nats a letter, an encoding is still offered
# cp1251 before KZ-1048: of texts that both read alike nearly all are plain Russian.
_SINGLE_BYTE = word_list("cp1251 kz1048 koi8-r koi8-u cp866 iso8859-5 ptcp154 mac-cyrillic cp1252 cp1254")

_RARE = {"ptcp154": 3.0, "mac-cyrillic": 5.0, "cp1254": 1.0, "iso8859-5": 1.0, "koi8-u": 0.5}  # nats against

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"PK\x03\x04", mark("a ZIP archive or an office document")),
    (b"PK\x05\x06", mark("an empty ZIP archive")),
    (b"%PDF-", mark("a PDF document")),
    (b"\x89PNG\r\n\x1a\n", mark("a PNG picture")),
    (b"\xff\xd8\xff", mark("a JPEG picture")),
    (b"GIF8", mark("a GIF picture")),
    (b"\x1f\x8b", mark("a gzip archive")),
    (b"BZh", mark("a bzip2 archive")),
    (b"\xfd7zXZ\x00", mark("an xz archive")),
    (b"7z\xbc\xaf\x27\x1c", mark("a 7z archive")),
    (b"Rar!\x1a\x07", mark("a RAR archive")),
    (b"SQLite format 3\x00", mark("an SQLite database")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", mark("an old office document")),
    (b"{\\rtf", mark("an RTF document")),
    (b"\x7fELF", mark("a program")),
    (b"MZ\x90\x00", mark("a program")),
    (b"RIFF", mark("a sound or video file")),
    (b"ID3", mark("a sound file")),
    (b"OggS", mark("a sound or video file")),
)
_CONTROL = bytes(set(range(32)) - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B})


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """Best codec (None: no text), whether it can be used unasked, all that fit, best first, and why it is no text."""

    encoding: str | None
    confident: bool
    candidates: tuple[str, ...]
    refused: str | None = None


def guess_encoding(data: bytes) -> EncodingGuess:
    """The encoding of a whole file; binary data is refused with the reason."""
    for order, name in _BYTE_ORDER_MARKS:
        if data.startswith(order):
            return EncodingGuess(name, True, (name,))
    for magic, what in _MAGIC:
        if data.startswith(magic):
            return EncodingGuess(None, False, (), tr("it is {what}", what=tr(what)))
    wide = _wide_guess(data)
    if wide:
        return wide
    refused = _binary_reason(data)
    if refused:
        return EncodingGuess(None, False, (), refused)
    return _utf8_guess(data) or _single_byte_guess(data)


def decode(data: bytes, encoding: str) -> str:
    """The text without its byte order mark; ValueError names the byte, its position and its line."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ValueError(_decode_message(data, error, encoding)) from None
    except LookupError:
        raise ValueError(tr("there is no encoding called {encoding}", encoding=repr(encoding))) from None
    return text.removeprefix("\ufeff")


def _decode_message(data: bytes, error: UnicodeDecodeError, encoding: str) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    bad = data[error.start : max(error.end, error.start + 1)][:4].hex(" ")
    return tr(
        "byte {byte} at position {place} (line {line}) is not valid in {encoding}: {reason}",
        byte=bad, place=error.start, line=line, encoding=encoding, reason=error.reason,
    )  # fmt: skip


# --- Unicode and binary -------------------------------------------------------------------------------


def _wide_guess(data: bytes) -> EncodingGuess | None:
    """UTF-16 without its mark: a byte of every other place is 0 or the page of the letters."""
    sample = data[: _SAMPLE & ~1]
    high = sample.count(0) + sample.count(4)
    if len(data) % 2 or len(sample) < 4 or high < len(sample) / 4:
        return None
    shares = sorted(((_readable(sample, name), name) for name in ("utf-16-le", "utf-16-be")), reverse=True)
    (best, name), (second, _) = shares
    if best < 0.95 or best - second < 0.2:
        return None
    return EncodingGuess(name, True, (name,))


def _readable(sample: bytes, encoding: str) -> float:
    """Share of characters that news text in any of our scripts may have."""
    text = sample.decode(encoding, "replace")
    good = sum(
        count
        for character, count in Counter(text).items()
        if "\x20" <= character <= "\x7e"
        or character in "\t\n\r"
        or "\xa0" <= character <= "\u052f"
        or "\u2010" <= character <= "\u2122"
    )
    return good / max(1, len(text))


def _binary_reason(data: bytes) -> str | None:
    nul = data.find(0)
    if nul >= 0:
        return tr("it is no text: there is a NUL byte at position {place}", place=nul)
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if controls > len(sample) / 100:
        return tr(
            "it is no text: {controls} of the first %n bytes are control characters", "", len(sample),
            one="it is no text: {controls} of the first %n byte are control characters", controls=controls,
        )  # fmt: skip
    return None


def _utf8_guess(data: bytes) -> EncodingGuess | None:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _damaged_utf8(data)
    return EncodingGuess("utf-8", True, ("utf-8",))


_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def _damaged_utf8(data: bytes) -> EncodingGuess | None:
    """UTF-8 with spoilt, cut-off or foreign bytes: said, but never used unasked.

    Other encodings hardly ever look like UTF-8 by chance, so half of the bytes beyond ASCII are enough.
    """
    sample = data[:_SAMPLE] if len(data) > _SAMPLE else data
    whole = sum(len(match) for match in _MULTIBYTE.findall(sample))
    above = _beyond_ascii(sample)
    if above > whole * 2:
        return None
    others = _single_byte_guess(data).candidates
    return EncodingGuess("utf-8", False, ("utf-8", *others))


# --- one byte, one letter -----------------------------------------------------------------------------

# Letters by falling frequency in running text, for the letters that carry the decision; per mille, rounded.
_FREQUENCIES = {
    "kk": """а 124 е 84 ы 76 н 72 і 60 т 58 р 57 л 52 д 47 с 41 қ 35 к 33 м 33 о 27 б 25 у 23 ж 22 ғ 19 й 19 п 18 и 16
        ш 16 з 14 ң 14 г 13 ө 9 ү 9 ұ 8 ә 8 в 3 э 2 я 4 х 3 ф 2 ц 2 ч 1 ь 2 ю 1 һ 1 щ 1 ъ 1 ё 1""",
    "ky": """а 130 н 73 е 58 ы 58 и 47 р 60 к 57 т 54 л 48 д 47 у 43 о 40 с 37 м 30 б 30 г 30 ү 26 ж 22 й 14 ч 16 п 16
        ш 18 ө 21 э 13 ң 10 з 14 в 6 я 5 х 2 ф 2 ц 2 ь 2 ю 2 щ 1 ъ 1 ё 1""",
    "uz": """а 125 и 116 н 60 л 58 р 54 о 58 т 53 д 45 б 32 у 36 с 33 к 33 г 23 м 34 ш 25 й 22 қ 20 в 17 з 17 х 14 п 12
        ў 14 ҳ 13 ғ 7 я 9 е 18 э 9 ж 8 ч 12 ф 5 ц 3 ь 3 ю 4 ё 5 ъ 4 ы 1 щ 1""",
    "ru": """о 110 е 85 а 80 и 74 н 67 т 63 с 55 р 47 в 45 л 44 к 35 м 32 д 30 п 28 у 26 я 20 ы 19 ь 17 г 17 з 16 б 16
        ч 14 й 12 х 10 ж 9 ш 7 ю 6 ц 5 щ 4 э 3 ф 3 ъ 1 ё 1""",
}
_LATIN_LETTERS = "çöüğışäñáéíóúàèâêîôûëïãõåøæšžß"
_UNUSUAL = 0.00002
_SIGNS = dict.fromkeys("«»“”„‘’–—…№\u00a0", math.log(0.004)) | dict.fromkeys("°§•·©®€₽₸", math.log(0.0004))
_CASE_BREAK = re.compile(r"[a-zа-яёәғқңөұүһіўҳ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІЎҲ]")
_MIXED = re.compile("[A-Za-z][\u0400-\u052f]|[\u0400-\u052f][A-Za-z]")
_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[^\w\s'’ʼ‘ʻ.,:/@&_–—-](?=[^\W\d_])")


def _single_byte_guess(data: bytes) -> EncodingGuess:
    sample = data[:_SAMPLE]
    scored = [(score, name) for name in _SINGLE_BYTE if (score := _score(sample, name)) is not None]
    if not scored:
        return EncodingGuess("cp1252", False, ("cp1252", "iso8859-1"))
    scored.sort(key=lambda item: -item[0])  # stable: of equals the first of _SINGLE_BYTE
    best, name = scored[0]
    reach = max(_SURE, _POSSIBLE * _beyond_ascii(sample))
    candidates = [other for score, other in scored if best - score < reach]
    rivals = [other for score, other in scored if best - score < _SURE]
    text = sample.decode(name, "replace")
    alike = all(sample.decode(other, "replace") == text for other in rivals)
    return EncodingGuess(name, alike and _decodes(data, name), tuple(candidates))


def _beyond_ascii(sample: bytes) -> int:
    return len(sample) - len(sample.translate(None, bytes(range(128, 256))))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _score(sample: bytes, encoding: str) -> float | None:
    """Log likelihood of the characters beyond ASCII, less fines for impossible words; None where bytes mean nothing."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        text = sample.decode(encoding, "replace")
        if text.count("\ufffd") > 1 + len(sample) // 5000:
            return None
    beyond = Counter(character for character in text if not character.isascii())
    fines = len(_CASE_BREAK.findall(text)) + 2 * len(_MIXED.findall(text)) + len(_SIGN_IN_WORD.findall(text))
    return max(_likelihood(beyond, table) for table in _tables()) - 6.0 * fines - _RARE.get(encoding, 0.0)


def _likelihood(counts: Counter[str], table: dict[str, float]) -> float:
    return sum(count * table.get(character, _strange(character)) for character, count in counts.items())


@cache
def _strange(character: str) -> float:
    if unicodedata.category(character)[0] == "C":
        return math.log(_UNUSUAL) - 3
    return math.log(_UNUSUAL)


@cache
def _tables() -> tuple[dict[str, float], ...]:
    """Log probability of each character, one table a language, and one for Latin text with a few accents."""
    tables = [_table(_weights(spec), 1.0) for spec in _FREQUENCIES.values()]
    return (*tables, _table(dict.fromkeys(_LATIN_LETTERS, 20), 0.7))


def _weights(spec: str) -> dict[str, int]:
    pairs = word_list(spec)
    return {letter: int(weight) for letter, weight in zip(pairs[::2], pairs[1::2], strict=True)}


def _table(weights: dict[str, int], share: float) -> dict[str, float]:
    total = sum(weights.values())
    table: dict[str, float] = {}
    for letter, weight in weights.items():
        table[letter] = math.log(share * 0.95 * weight / total)
        table[letter.upper()[:1]] = math.log(share * 0.05 * weight / total)
    return table | _SIGNS

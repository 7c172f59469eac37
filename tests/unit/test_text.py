"""Code points and UTF-16."""

from __future__ import annotations

import hashlib
import random

import pytest

from annotator.domain.text import Utf16Map, astral_positions, sha256_text, utf16_length

SAMPLES = [
    "",
    "plain",
    "Қала әкімі",
    "😀",
    "a😀b𝔸c",
    "😀😀😀",
    "e\u0301 \ufeff\ufffe\uffff\u2028\u00a0",
    "👩\u200d👩\u200d👧 🇰🇿",
]


@pytest.mark.parametrize("text", SAMPLES)
def test_every_place_goes_there_and_back(text: str) -> None:
    places = Utf16Map(text)
    for offset in range(len(text) + 1):
        expected = len(text[:offset].encode("utf-16-le")) // 2
        assert places.to16(offset) == expected
        assert places.from16(expected) == offset


@pytest.mark.parametrize("text", SAMPLES)
def test_lengths(text: str) -> None:
    places = Utf16Map(text)
    assert places.length == len(text)
    assert places.length16 == utf16_length(text) == len(text.encode("utf-16-le")) // 2
    assert places.identity == (places.length == places.length16)


def test_the_middle_of_a_pair_is_the_start_of_its_character() -> None:
    places = Utf16Map("a😀b😀")
    assert places.from16(2) == 1
    assert places.from16(5) == 3


def test_random_texts_agree_with_encoding() -> None:
    chance = random.Random(7)
    for _ in range(50):
        text = "".join(chance.choice("aқ\u0301😀𝔸 \n") for _ in range(chance.randrange(60)))
        places = Utf16Map(text)
        every = range(len(text) + 1)
        assert [places.to16(at) for at in every] == [utf16_length(text[:at]) for at in every]
        assert list(astral_positions(text)) == [at for at, character in enumerate(text) if ord(character) > 0xFFFF]


def test_a_lone_surrogate_counts_as_one_unit() -> None:
    assert utf16_length("a\ud800b") == 3
    assert Utf16Map("a\ud800b😀").to16(4) == 5


def test_hash_is_of_the_utf8_bytes() -> None:
    assert sha256_text("қала") == hashlib.sha256("қала".encode()).hexdigest()
    with pytest.raises(UnicodeEncodeError):
        sha256_text("\ud800")

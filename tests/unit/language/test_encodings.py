"""Encodings: the Kazakh code page is not its Russian neighbour, and what is no text is refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from annotator.language.encodings import ENCODINGS, decode, guess_encoding

KAZAKH = "Бүгін Қарашатта су қоймасы ашылды. Ғимаратқа әкім келіп, жаңа арнаны көрді, – деді тұрғындар өкілі Өмірзақ. "
RUSSIAN = "Сегодня в Карашате открыли водохранилище. «Вода придёт в марте», – сообщил министр и показал новый канал. "
UKRAINIAN = "Сьогодні відкрили водосховище, її ґрунт укріпили, а вода є вже в каналі. "
TURKISH = "Bugün şehirde yeni baraj açıldı, vali törende konuştu ve suyun mayıs ayında geleceğini söyledi. "
FRENCH = "Le préfet a inauguré le barrage où l'eau arrivera bientôt, à côté de la forêt. "
UZBEK = "Bugun O‘ktomda suv ombori ochildi, to‘g‘on mustahkam, dedi hokim. "

READ_RIGHT = [
    (KAZAKH, "utf-8"),
    (KAZAKH, "kz1048"),
    (KAZAKH * 600, "kz1048"),
    (KAZAKH, "utf-16-le"),
    (KAZAKH, "utf-16-be"),
    (KAZAKH, "utf-16"),
    (KAZAKH, "utf-8-sig"),
    (KAZAKH, "utf-32"),
    (RUSSIAN, "utf-8"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN.replace("«", "").replace("»", "").replace("–", "-"), "iso8859-5"),
    (RUSSIAN.replace("«", "").replace("»", "").replace("–", "-"), "cp866"),
    (RUSSIAN, "mac-cyrillic"),
    (UKRAINIAN, "koi8-u"),
    (TURKISH, "cp1254"),
    (FRENCH * 3, "cp1252"),
    (UZBEK, "cp1252"),
    ("plain", "ascii"),
    ("", "utf-8"),
    ("Су", "utf-16-le"),
]


@pytest.mark.parametrize(("text", "encoding"), READ_RIGHT)
def test_the_guess_reads_the_text_as_it_was_written(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore" if encoding == "koi8-r" else "strict")
    guess = guess_encoding(data)
    assert guess.encoding is not None
    assert guess.encoding in guess.candidates
    assert decode(data, guess.encoding) == data.decode(encoding)
    assert guess.refused is None


@pytest.mark.parametrize("encoding", ["utf-8", "kz1048", "utf-16-be"])
def test_a_whole_article_is_read_unasked(encoding: str) -> None:
    assert guess_encoding((KAZAKH * 20).encode(encoding)).confident


def test_kazakh_is_never_taken_for_plain_windows_1251() -> None:
    for start in range(0, len(KAZAKH) - 60, 7):
        data = KAZAKH[start : start + 60].encode("kz1048")
        assert guess_encoding(data).encoding == "kz1048"


def test_a_few_letters_are_a_guess_and_say_so() -> None:
    guess = guess_encoding("Қ".encode("kz1048"))
    assert not guess.confident
    assert "kz1048" in guess.candidates


def test_damaged_utf_8_is_offered_but_not_used_unasked() -> None:
    data = (KAZAKH * 5).encode()[:-2]
    data = data[:50] + b"\xff" + data[50:]
    guess = guess_encoding(data)
    assert (guess.encoding, guess.confident) == ("utf-8", False)
    assert len(guess.candidates) > 1


def archive() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr("su.txt", KAZAKH)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (archive(), "ZIP"),
        (b"%PDF-1.7\n%...", "PDF"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"SQLite format 3\x00", "SQLite"),
        (KAZAKH.encode() + b"\x00" + KAZAKH.encode(), f"NUL byte at position {len(KAZAKH.encode())}"),
        (bytes(range(1, 32)) * 30, "control characters"),
        (bytes(range(256)) * 30, "NUL"),
    ],
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    guess = guess_encoding(data)
    assert (guess.encoding, guess.confident, guess.candidates) == (None, False, ())
    assert reason in (guess.refused or "")


@pytest.mark.parametrize(
    ("data", "encoding", "words"),
    [
        (b"su\narna \xff", "utf-8", ("ff", "position 8", "line 2", "utf-8")),
        (b"su \x98", "cp1251", ("98", "position 3", "line 1", "cp1251")),
        (b"s\x00u", "utf-16-le", ("position 2", "utf-16-le")),
        (b"su", "klingon", ("klingon",)),
    ],
)
def test_bytes_that_do_not_fit_are_named_with_their_place(data: bytes, encoding: str, words: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"encoding called|not valid") as caught:
        decode(data, encoding)
    assert all(word in str(caught.value) for word in words)
    assert not isinstance(caught.value, UnicodeError)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be"])
def test_the_byte_order_mark_is_no_part_of_the_text(encoding: str) -> None:
    name = encoding.removesuffix("-sig")
    assert decode("\ufeffсу".encode(name), encoding) == "су"


@pytest.mark.parametrize("name", [name for name, _ in ENCODINGS])
def test_every_encoding_of_the_list_can_be_used(name: str) -> None:
    assert decode("su".encode(name), name) == "su"


@pytest.mark.parametrize(
    "path", sorted(Path(__file__).parents[4].glob("shared/articles/*.txt")), ids=lambda p: p.name[:3]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "kz1048"])
def test_real_articles_where_there_are_any(path: Path, encoding: str) -> None:
    data = path.read_text(encoding="utf-8").encode(encoding, "ignore")
    guess = guess_encoding(data)
    assert guess.encoding == encoding

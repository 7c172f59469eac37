"""The registry of formats, and what several of them share: lines in flat memory and the check for binary files."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from annotator.domain.exchange import LARGEST_RECORD, Format
from annotator.words import mark, tr

_CHUNK = 1 << 20
_WIDE = ("utf-16", "utf-32")
_PAGES = b"\0\4"  # the high bytes of Latin and of Cyrillic letters
_MAGIC = (
    (b"%PDF", mark("a PDF document")),
    (b"PK\x03\x04", mark("a ZIP archive or an office document")),
    (b"\xd0\xcf\x11\xe0", mark("an old office document")),
    (b"\x89PNG", mark("an image")),
    (b"\xff\xd8\xff", mark("an image")),
    (b"GIF8", mark("an image")),
    (b"\x1f\x8b", mark("a compressed file")),
    (b"7z\xbc\xaf", mark("a compressed file")),
    (b"SQLite format 3\0", mark("a database")),
    (b"{\\rtf", mark("a rich text document")),
)


def all_formats() -> tuple[Format, ...]:
    """Every format, in the order in which the content of a file is tried."""
    from annotator.formats import bundle, claim_review, csv_tsv, json_file, jsonl, txt

    return jsonl.FORMAT, json_file.FORMAT, csv_tsv.CSV, csv_tsv.TSV, txt.FORMAT, bundle.FORMAT, claim_review.FORMAT


class Line(NamedTuple):
    """A line with its end, counted from 1; where `fault` is not empty it says why there is no text."""

    number: int
    text: str
    fault: str = ""


def what_binary(head: bytes, encoding: str = "") -> str:
    """What a file is that holds no text, by its first bytes; empty for text in any encoding, or in the given one.

    It is to be shown through `tr`.
    """
    for magic, name in _MAGIC:
        if head.startswith(magic):
            return name
    known_wide = bool(encoding) and is_wide(encoding)  # whose zeros say nothing
    return "" if known_wide or _looks_like_text(head) else mark("a binary file")


def _looks_like_text(head: bytes) -> bool:
    """Few control bytes; NULs only where every second byte names a page of letters, as in UTF-16."""
    if head.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)):
        return True
    if b"\0" in head:
        odd, even = (sum(map(half.count, _PAGES)) for half in (head[1::2], head[::2]))
        return max(odd, even) > len(head) // 8 and min(odd, even) < len(head) // 64 + 1
    controls = sum(head.count(code) for code in range(32) if code not in (9, 10, 12, 13, 26, 27))
    return controls * 50 <= len(head)


def is_wide(encoding: str) -> bool:
    """Whether a newline takes more than one byte, so that bytes cannot be split into lines before decoding."""
    return codecs.lookup(encoding).name.startswith(_WIDE)


def is_utf8(encoding: str) -> bool:
    """Whether the bytes are those the project itself would write."""
    return codecs.lookup(encoding).name in ("utf-8", "utf-8-sig", "ascii")


def undecodable(error: UnicodeDecodeError, encoding: str) -> str:
    """Why bytes are not text in an encoding, and what to do."""
    byte = error.object[error.start] if error.start < len(error.object) else 0
    return tr(
        "byte 0x{byte} at {place} is not {encoding}; choose another encoding",
        byte=f"{byte:02X}", place=error.start, encoding=encoding,
    )  # fmt: skip


def not_read_on(reason: str) -> str:
    """Why a file was left at some place, and that it was."""
    return tr("{reason}; the rest of the file was not read", reason=reason)


def read_lines(file: BinaryIO, encoding: str, limit: int = LARGEST_RECORD) -> Iterator[Line]:
    """The lines of a file, split at LF alone, one in memory at a time; a longer one than `limit` bytes is a fault."""
    yield from _wide_lines(file, encoding, limit) if is_wide(encoding) else _byte_lines(file, encoding, limit)


def _byte_lines(file: BinaryIO, encoding: str, limit: int) -> Iterator[Line]:
    number = 0
    while raw := file.readline(limit + 1):
        number += 1
        if len(raw) > limit:
            yield Line(number, "", too_long(len(raw) + _skip_line(file, raw)))
            continue
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError as error:
            yield Line(number, "", undecodable(error, encoding))
            continue
        yield Line(number, text.lstrip("\ufeff") if number == 1 else text)


def _skip_line(file: BinaryIO, seen: bytes) -> int:
    """Read to the end of a line without keeping it; returns how many bytes that were."""
    size = 0
    while not seen.endswith(b"\n") and (seen := file.readline(_CHUNK)):
        size += len(seen)
    return size


def too_long(size: int) -> str:
    """Why a record above the limit is not read."""
    return tr(
        "{size} MB in one line are more than the {limit} MB that one article may take",
        size=round(size / 1e6), limit=LARGEST_RECORD >> 20,
    )  # fmt: skip


def _wide_lines(file: BinaryIO, encoding: str, limit: int) -> Iterator[Line]:
    number, held, size = 1, list[str](), 0
    try:
        for piece in _pieces(file, encoding):
            *ended, rest = piece.split("\n")
            for part in ended:
                size += len(part)
                yield _line(number, [*held, part, "\n"], size, limit)
                number, held, size = number + 1, [], 0
            size += len(rest)
            if size <= limit:
                held.append(rest)
            else:
                held = []
    except UnicodeDecodeError as error:
        yield Line(number, "", not_read_on(undecodable(error, encoding)))
        return
    if size:
        yield _line(number, held, size, limit)


def _line(number: int, parts: list[str], size: int, limit: int) -> Line:
    if size > limit:
        return Line(number, "", too_long(size))
    text = "".join(parts)
    return Line(number, text.lstrip("\ufeff") if number == 1 else text)


def _pieces(file: BinaryIO, encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)()
    while chunk := file.read(_CHUNK):
        yield _decoded(decoder, chunk, encoding)
    yield decoder.decode(b"", final=True)


def _decoded(decoder: codecs.IncrementalDecoder, chunk: bytes, encoding: str) -> str:
    """The text of a chunk; what Python says of a missing byte order mark is turned into what it says of wrong bytes."""
    try:
        return decoder.decode(chunk)
    except UnicodeDecodeError:
        raise
    except UnicodeError as error:
        raise UnicodeDecodeError(encoding, chunk, 0, 1, str(error)) from error


def decoded_pieces(file: BinaryIO, encoding: str) -> Iterator[str]:
    """A file as text in pieces of about a megabyte; raises UnicodeDecodeError."""
    first = True
    for piece in _pieces(file, encoding):
        yield piece.lstrip("\ufeff") if first else piece
        first = first and not piece


def head_text(head: bytes) -> str:
    """The first bytes of a file as text, for a look at their structure alone: only ASCII can be trusted."""
    for bom, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(bom):
            return head.decode(encoding, "replace").lstrip("\ufeff")
    return head.decode("utf-8", "replace")

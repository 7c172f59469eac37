"""JSON: an array of articles, an object that holds one, or one article; read piece by piece in flat memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO

from annotator.domain.exchange import LARGEST_RECORD, Columns, Format, ReadOptions, Source
from annotator.domain.records import Refusal
from annotator.formats import base, columns, json_text, jsonl
from annotator.words import mark, tr

# Keys of an object that hold the rows.
_ROWS = {"articles", "rows", "data", "items", "documents", "docs", "records", "results", "news", "posts", "entries"}
_NEAR_END = 16  # an error so near to what has been read may only be a value cut in two
_SPACE = " \t\r\n"


def _too_large() -> str:
    return tr("one value has more than the {limit} MB that one article may take", limit=LARGEST_RECORD >> 20)


class _Broken(ValueError):
    """What follows cannot be read."""


class _Text:
    """A JSON text that is read as far as it is needed."""

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._before = 0  # characters that have been read and dropped
        self._at = 0
        self._ended = False

    def _more(self) -> bool:
        """Read about as much again as is held, so that a long value is tried few times."""
        wanted, parts = len(self._text) - self._at, [self._text[self._at :]]
        while not self._ended and wanted >= 0:
            piece = next(self._pieces, None)
            self._ended = piece is None
            parts.append(piece or "")
            wanted -= max(1, len(piece or ""))
        self._before += self._at
        self._text, self._at = "".join(parts), 0
        return not self._ended

    def peek(self) -> str:
        """The next character that is not white space; empty at the end."""
        while True:
            rest = len(self._text) - self._at
            for offset in range(rest):
                if self._text[self._at + offset] not in _SPACE:
                    self._at += offset
                    return self._text[self._at]
            self._at = len(self._text)
            if self._ended:
                return ""
            self._more()

    def take(self, expected: str) -> bool:
        """Step over a character if it comes next."""
        if self.peek() != expected:
            return False
        self._at += 1
        return True

    def value(self) -> Any:
        """The next value. Raises Fault for one that is refused but stepped over, _Broken where nothing can follow."""
        self.peek()
        while True:
            try:
                value, end = json_text.STRICT.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                self._wait_or_break(error)
            except (ValueError, RecursionError) as error:
                self._step_over(error)
            else:
                if end < len(self._text) or self._ended:
                    escaped, size = "\\u" in self._text[self._at : end], end - self._at
                    self._at = end
                    if size > LARGEST_RECORD:
                        raise json_text.Fault(_too_large())
                    json_text.check(value, escaped=escaped)
                    return value
                self._more()

    def _wait_or_break(self, error: json.JSONDecodeError) -> None:
        cut = error.pos > len(self._text) - _NEAR_END or error.msg.startswith("Unterminated")
        if self._ended or not cut:
            raise _Broken(json_text.reason(error, self._before)) from error
        if len(self._text) - self._at > LARGEST_RECORD:
            raise _Broken(_too_large())
        self._more()

    def _step_over(self, error: ValueError | RecursionError) -> None:
        """Find the end of a value that is well-formed but refused; read more where it may be cut."""
        try:
            _, end = json_text.LENIENT.raw_decode(self._text, self._at)
        except json.JSONDecodeError as broken:
            return self._wait_or_break(broken)
        except RecursionError:
            raise _Broken(json_text.reason(error)) from None
        self._at = end
        raise json_text.Fault(json_text.reason(error)) from error


def _is_this(head: bytes) -> bool:
    return base.head_text(head).lstrip()[:1] in ("{", "[")


def _read(file: BinaryIO, path: str, options: ReadOptions) -> Iterator[Source]:
    text, number, found = _Text(base.decoded_pieces(file, options.encoding)), 0, False
    place = tr("item {number}")
    try:
        for row in _rows(text):
            number, found = number + 1, True
            yield _one(row, path, place.format(number=number), options)
    except (_Broken, json_text.Fault, UnicodeDecodeError) as error:
        said = base.undecodable(error, options.encoding) if isinstance(error, UnicodeDecodeError) else str(error)
        yield Refusal(path, place.format(number=number + 1), base.not_read_on(said))
        return
    if not found:
        said = tr("it holds no articles: an array of objects is needed, or an object with one")
        yield Refusal(path, "", said)


def _rows(text: _Text) -> Iterator[Any]:
    """Every article of the file, or the Fault of one; values one after another are read as well."""
    while text.peek():
        if text.take("["):
            yield from _elements(text)
        elif text.peek() == "{":
            yield from _object(text)
        else:
            yield _value(text)


def _value(text: _Text) -> Any:
    try:
        return text.value()
    except json_text.Fault as fault:
        return fault


def _elements(text: _Text) -> Iterator[Any]:
    if text.take("]"):
        return
    while True:
        yield _value(text)
        if text.take("]"):
            return
        if not text.take(","):
            raise _Broken(tr("broken JSON: a comma or the end of the array is missing"))


def _object(text: _Text) -> Iterator[Any]:
    """An object that holds rows gives them, and is otherwise an article itself."""
    text.take("{")
    own: dict[str, Any] = {}
    held = False
    fault: json_text.Fault | None = None
    while not text.take("}"):
        key = text.value()
        if not isinstance(key, str) or not text.take(":"):
            raise _Broken(tr("broken JSON: a key in quotation marks and a colon are missing"))
        if key.casefold() in _ROWS and text.peek() == "[" and "text" not in own:
            held = True
            text.take("[")
            yield from _elements(text)
        else:
            value = _value(text)
            fault = value if isinstance(value, json_text.Fault) else fault
            if key in own:
                fault = json_text.Fault(json_text.twice_in_one_object(key))
            own[key] = value
        if not text.take(",") and text.peek() != "}":
            raise _Broken(tr("broken JSON: a comma or the end of the object is missing"))
    if not held:
        yield fault or own


def _one(row: Any, path: str, place: str, options: ReadOptions) -> Source:
    if isinstance(row, json_text.Fault):
        return Refusal(path, place, str(row))
    if not isinstance(row, dict):
        return Refusal(path, place, tr("it is no object"))
    try:
        return columns.source(columns.record(row, options), path, place, options.encoding)  # pyright: ignore[reportUnknownArgumentType]
    except columns.NoTextColumn as error:
        return Refusal(path, place, str(error))


def _columns(file: BinaryIO, options: ReadOptions) -> Columns:
    def rows() -> Iterator[dict[str, Any]]:
        try:
            yield from (row for row in islice(_rows(text), 50) if isinstance(row, dict))
        except (_Broken, json_text.Fault, UnicodeDecodeError):
            return

    text = _Text(base.decoded_pieces(file, options.encoding))
    return jsonl.of_rows(rows(), options)


FORMAT = Format(
    "json",
    "JSON",
    (".json",),
    _is_this,
    reads=mark("an array of articles, or an object that holds one"),
    read=_read,
    columns=_columns,
)

"""Plain text: one file, one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from annotator.domain.exchange import LARGEST_RECORD, Columns, Format, ReadOptions, Source
from annotator.domain.records import Refusal, SourceDocument
from annotator.formats import base
from annotator.words import mark, tr


def _is_this(head: bytes) -> bool:
    return not base.what_binary(head)


def _read(file: BinaryIO, path: str, options: ReadOptions) -> Iterator[Source]:
    data = file.read(LARGEST_RECORD + 1)
    if len(data) > LARGEST_RECORD:
        limit = LARGEST_RECORD >> 20
        yield Refusal(path, "", tr("the file has more than the {limit} MB that one article may take", limit=limit))
    elif what := base.what_binary(data[:4096], options.encoding):
        yield Refusal(path, "", tr("this is {what}, not text", what=tr(what)))
    else:
        try:
            text = data.decode(options.encoding)
        except UnicodeDecodeError as error:
            yield Refusal(path, "", base.undecodable(error, options.encoding))
            return
        yield SourceDocument({"text": text}, path, "", data, options.encoding)


def _columns(file: BinaryIO, options: ReadOptions) -> Columns:
    return Columns()


FORMAT = Format(
    "txt",
    mark("Plain text"),
    (".txt", ".text", ".md"),
    _is_this,
    reads=mark("one file, one article"),
    read=_read,
    columns=_columns,
    cannot_hold=("marks", "fields"),
)

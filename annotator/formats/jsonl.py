"""JSON Lines: our own form with all annotations, and any other with one article a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO

from annotator.domain.exchange import Columns, Format, ReadOptions, Source, WriteOptions, Writer
from annotator.domain.records import AnnotationRecord, ArticleRecord, Refusal
from annotator.formats import base, columns, json_text
from annotator.words import mark, tr

_LOOKED_AT = 50  # lines that the columns are gathered from
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def _is_this(head: bytes) -> bool:
    """A first line that is an object by itself, and not the only thing in the file unless it ends the file."""
    first, _, _ = base.head_text(head).lstrip().partition("\n")
    if not first.startswith("{"):
        return False
    return (len(head) >= 4096 and len(first) > 4000) or _is_object(first)


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _read(file: BinaryIO, path: str, options: ReadOptions) -> Iterator[Source]:
    place = tr("line {number}")
    for line in base.read_lines(file, options.encoding):
        if line.fault:
            yield Refusal(path, place.format(number=line.number), line.fault)
        elif line.text.strip():
            yield _one(line.text, path, place.format(number=line.number), options)


def _one(line: str, path: str, place: str, options: ReadOptions) -> Source:
    try:
        row = json_text.parse(line)
        if not isinstance(row, dict):
            raise json_text.Fault(tr("it is no object"))
        return columns.source(columns.record(row, options), path, place, options.encoding)  # pyright: ignore[reportUnknownArgumentType]
    except (json_text.Fault, columns.NoTextColumn) as error:
        return Refusal(path, place, str(error))


def _columns(file: BinaryIO, options: ReadOptions) -> Columns:
    return of_rows((_row(line) for line in islice(base.read_lines(file, options.encoding), _LOOKED_AT)), options)


def _row(line: base.Line) -> dict[str, Any]:
    try:
        row: Any = json_text.parse(line.text) if line.text.strip() else {}
    except json_text.Fault:
        return {}
    return row if isinstance(row, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def of_rows(rows: Iterator[dict[str, Any]], options: ReadOptions) -> Columns:
    """The keys of some objects in the order they appear; our own form has nothing to map."""
    names: dict[str, None] = {}
    for row in rows:
        if columns.is_own(row, options):
            return Columns()
        names.update(dict.fromkeys(row))
    return columns.columns(names, options)


def encode(article: ArticleRecord) -> str:
    """One line of our own form, with its end."""
    return json_text.one_line(_encode(article)) + "\n"


def _join(article: ArticleRecord, annotations: Sequence[bytes | AnnotationRecord]) -> bytes:
    """The same line, of which the annotations are JSON already."""
    ready = b",".join([one if isinstance(one, bytes) else _encode(one).encode() for one in annotations])
    words = str(ready, "utf-8")  # raises where the project is damaged
    whole = json_text.one_line(words)
    head = json_text.one_line(_encode(article)).encode().removesuffix(b"]}")
    return b"%b%b]}\n" % (head, ready if whole is words else whole.encode())


def _writer(options: WriteOptions) -> Writer:
    return Writer(encode, join=_join)


FORMAT = Format(
    "jsonl",
    mark("JSON Lines"),
    (".jsonl", ".ndjson"),
    _is_this,
    reads=mark("one line, one article, with its annotations where it is our own form"),
    writes=mark("one line, one article, with all its annotations"),
    read=_read,
    columns=_columns,
    writer=_writer,
    cannot_hold=(
        *("originals", "article_comments", "label_owners", "label_looks", "features", "entity_details", "unmentioned"),
        *("rules", "loose_attributions", "claim_groups", "claim_relations", "relations", "guidelines"),
        *("settings", "history"),
    ),
)

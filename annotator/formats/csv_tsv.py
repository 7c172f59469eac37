"""CSV and TSV: read with one article a row, written with one annotation a row."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from annotator.domain.exchange import LARGEST_RECORD, Columns, Format, ReadOptions, Source
from annotator.domain.records import Refusal
from annotator.formats import base, columns, csv_cells
from annotator.formats.base import Line
from annotator.words import mark, tr

_DELIMITERS = ",;\t|"
_QUOTED = re.compile(r'"(?:[^"]|"")*"')
_SEP = re.compile(r"""sep=([^"\r\n])\s*$""", re.IGNORECASE)


class _Broken(Exception):
    """A line that cannot be read at all."""

    def __init__(self, line: Line) -> None:
        super().__init__(line.fault)
        self.line = line


class _Row(NamedTuple):
    """The cells of a row and the line it begins in; where `fault` is not empty there are no cells."""

    number: int
    cells: list[str]
    fault: str = ""


class _Feed:
    """Gives lines to the csv module and remembers those of the row in the making, to be read again."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._again: deque[Line] = deque()
        self.taken: list[Line] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines)
        if line.fault:
            raise _Broken(line)
        self.taken.append(line)
        return line.text

    def again(self) -> None:
        """Give the lines after the first once more: a quotation mark that is never closed must not swallow them."""
        self._again.extendleft(reversed(self.taken[1:]))


def _rows(lines: Iterator[Line], delimiter: str) -> Iterator[_Row]:
    csv.field_size_limit(LARGEST_RECORD)
    feed = _Feed(lines)
    while True:
        reader = csv.reader(feed, delimiter=delimiter, strict=True)
        try:
            while True:
                feed.taken.clear()
                cells = next(reader)
                if cells:
                    yield _Row(feed.taken[0].number, cells)
        except StopIteration:
            return
        except _Broken as error:
            yield _Row(error.line.number, [], error.line.fault)
        except csv.Error as error:
            yield _Row(feed.taken[0].number, [], _reason(error))
            feed.again()


def _reason(error: csv.Error) -> str:
    said = str(error)
    if "unexpected end" in said or "field larger" in said:
        return tr("a quotation mark is opened and never closed")
    if "expected after" in said:
        return tr('a quotation mark stands inside a quoted cell; write it twice ("")')
    return tr("the row cannot be read: {reason}", reason=said)


def _delimiter(line: str) -> str:
    """The sign that parts the cells of a header line; a comma where there is none."""
    bare = _QUOTED.sub("", line)
    return max(_DELIMITERS, key=bare.count) if any(sign in bare for sign in _DELIMITERS) else ","


def _table(file: BinaryIO, options: ReadOptions, delimiter: str | None) -> Iterator[_Row]:
    """The rows of a file, its header first."""
    lines = _split_at_cr(base.read_lines(file, options.encoding))
    first = next(lines, None)
    if first is None:
        return
    if named := _SEP.match(first.text):
        delimiter, first = named[1], next(lines, Line(2, ""))
    yield from _rows(_chain(first, lines), delimiter or _delimiter(first.text))


def _chain(first: Line, rest: Iterator[Line]) -> Iterator[Line]:
    yield first
    yield from rest


def _split_at_cr(lines: Iterator[Line]) -> Iterator[Line]:
    """Lines that end in a lone CR, as old Macintosh programs wrote them, as lines of their own."""
    number = 0
    for line in lines:
        bare = line.text.rstrip("\r\n")
        if "\r" not in bare or line.fault or '"' in bare:
            number += 1
            yield Line(number, line.text, line.fault)
            continue
        for part in line.text.splitlines(keepends=True) if "\n" not in bare else [line.text]:
            number += 1
            yield Line(number, part)


def _read_with(delimiter: str | None) -> Any:
    def read(file: BinaryIO, path: str, options: ReadOptions) -> Iterator[Source]:
        table = _table(file, options, delimiter)
        header, place = next(table, None), tr("line {number}")
        fault = tr("the file is empty") if header is None else header.fault
        if header is None or fault:
            yield Refusal(path, place.format(number=1), fault)
            return
        if csv_cells.is_own(header.cells):
            said = tr("this is an export of annotations without the texts; import the JSONL export")
            yield Refusal(path, place.format(number=1), said)
            return
        try:
            found = columns.checked_columns(_named(header.cells), options)
        except columns.NoTextColumn as error:
            yield Refusal(path, place.format(number=header.number), str(error))
            return
        for row in table:
            yield _one(row, found, path, place.format(number=row.number), options)

    return read


def _one(row: _Row, found: Columns, path: str, place: str, options: ReadOptions) -> Source:
    if row.fault:
        return Refusal(path, place, row.fault)
    if any(row.cells[len(found.names) :]):
        said = tr("the row has %n cells, the header {columns}", "", len(row.cells),
                  one="the row has %n cell, the header {columns}", columns=len(found.names))  # fmt: skip
        return Refusal(path, place, said)
    cells = dict(zip(found.names, row.cells, strict=False))
    return columns.source(columns.record(cells, options, found), path, place, options.encoding)


def _named(cells: list[str]) -> list[str]:
    """Header cells as names, each once: `a`, `a (2)`; `column 3` for an empty one."""
    names: dict[str, None] = {}
    last: dict[str, int] = {}  # the number that a name was given last, so that a million of one name are not tried
    for number, cell in enumerate(cells, 1):
        plain = cell.strip() or f"column {number}"
        name, again = plain, last.get(plain, 1)
        while name in names:
            again += 1
            name = f"{plain} ({again})"
        last[plain] = again
        names[name] = None
    return list(names)


def _columns_with(delimiter: str | None) -> Any:
    def found(file: BinaryIO, options: ReadOptions) -> Columns:
        header = next(_table(file, options, delimiter), None)
        return columns.columns(_named(header.cells), options) if header and not header.fault else Columns()

    return found


def _has_header(head: bytes, delimiters: str) -> bool:
    """A first line of several cells, one of which is named like the text of an article."""
    first = base.head_text(head).partition("\n")[0]
    sign = _delimiter(first)
    return sign in delimiters and sign in first and "text" in map(columns.field_of, first.replace('"', "").split(sign))


_CANNOT_HOLD = (
    *("texts", "bare_articles", "originals", "article_comments", "label_owners", "label_looks", "features"),
    *("entity_details", "unmentioned", "rules", "attribution_parents", "loose_attributions", "claim_groups"),
    *("claim_relations", "relations", "guidelines", "settings", "history"),
)
CSV = Format(
    "csv",
    mark("Comma-separated values"),
    (".csv",),
    lambda head: _has_header(head, ",;|"),
    reads=mark("one row, one article, without annotations"),
    writes=mark("one row, one annotation with its article's fields"),
    read=_read_with(None),
    columns=_columns_with(None),
    writer=csv_cells.writer(","),
    cannot_hold=_CANNOT_HOLD,
)
TSV = Format(
    "tsv",
    mark("Tab-separated values"),
    (".tsv", ".tab"),
    lambda head: _has_header(head, "\t"),
    reads=CSV.reads,
    writes=CSV.writes,
    read=_read_with("\t"),
    columns=_columns_with("\t"),
    writer=csv_cells.writer("\t"),
    cannot_hold=_CANNOT_HOLD,
)

"""A table as CSV, TSV or JSON Lines; in the first two no cell is a formula to a spreadsheet or has several lines."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

from annotator.domain.tables import Cell, TableWriter
from annotator.formats.csv_cells import BREAKS, defused

_DELIMITERS = {".csv": ",", ".tsv": "\t"}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def writer(suffix: str, columns: Sequence[str], bom: bool) -> TableWriter | None:
    """How a file with this suffix is written (`domain.tables.TableFormat`)."""
    if suffix.lower() == ".jsonl":
        return TableWriter(lambda row: _encode(dict(zip(columns, row, strict=True))) + "\n")
    delimiter = _DELIMITERS.get(suffix.lower())
    if delimiter is None:
        return None

    def encode(row: Sequence[Cell]) -> str:
        sink = io.StringIO(newline="")
        csv.writer(sink, delimiter=delimiter, lineterminator="\r\n").writerow(map(_plain, row))
        return sink.getvalue()

    return TableWriter(encode, ("\ufeff" if bom and delimiter == "," else "") + encode(columns))


def _plain(cell: Cell) -> str | int:
    if isinstance(cell, int):
        return cell
    words = "; ".join(cell) if isinstance(cell, tuple) else cell or ""
    return defused(BREAKS.sub(" ", words))

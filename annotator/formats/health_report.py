"""The report on the health of texts as CSV or JSON Lines, one problem a line."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, fields

from annotator.domain.text_health import ReportedProblem, ReportWriter
from annotator.formats.csv_cells import defused

COLUMNS = tuple(field.name for field in fields(ReportedProblem))


def writer(suffix: str, bom: bool) -> ReportWriter | None:
    """How a file with this suffix is written; None where it is neither .csv nor .jsonl."""
    if suffix.lower() == ".jsonl":
        return ReportWriter(lambda problem: json.dumps(asdict(problem), ensure_ascii=False) + "\n")
    if suffix.lower() != ".csv":
        return None
    sink: list[str] = []
    rows = csv.writer(_Sink(sink), lineterminator="\r\n")

    def encode(*cells: str | int | None) -> str:
        sink.clear()
        rows.writerow(defused(cell) if isinstance(cell, str) else cell for cell in cells)
        return "".join(sink)

    return ReportWriter(lambda problem: encode(*asdict(problem).values()), ("\ufeff" if bom else "") + encode(*COLUMNS))


class _Sink:
    """What the csv module writes into."""

    def __init__(self, parts: list[str]) -> None:
        self.write = parts.append

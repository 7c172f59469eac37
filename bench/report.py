"""Rows of results: printed as a table, written as JSON, judged by their targets."""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

Measure = Callable[[], float]  # does the work once and says how many milliseconds it took


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison. Milliseconds, or megabytes in rows of memory; without a target it is told, not judged."""

    name: str
    limit_ms: float | None
    program_ms: float
    ratio: float | None
    target: float | None
    ok: bool


def row(name: str, limit: float | None, program: float, target: float | None) -> Row:
    """A row judged by the ratio of program to limit."""
    ratio = program / limit if limit else None
    return Row(name, _short(limit), _short(program) or 0.0, _short(ratio), target, _ok(ratio, target))


def bound(name: str, program: float, most: float) -> Row:
    """A row judged by its own value, which may be at most `most` (the target)."""
    return Row(name, None, _short(program) or 0.0, None, most, program <= most)


def told(name: str, program: float, limit: float | None = None) -> Row:
    """A row for information."""
    return row(name, limit, program, None)


def _ok(ratio: float | None, target: float | None) -> bool:
    return target is None or ratio is None or ratio <= target


def _short(value: float | None) -> float | None:
    return None if value is None else round(value, 3 if value < 100 else 1)


def compare(name: str, limit: Measure, program: Measure, target: float | None, samples: int) -> Row:
    """Medians of both, measured in turn, so that what else the machine does falls on both alike."""
    limits: list[float] = []
    programs: list[float] = []
    for number in range(samples + 1):
        spent = limit(), program()
        if number:  # the first round warms caches on both sides
            limits.append(spent[0])
            programs.append(spent[1])
    return row(name, statistics.median(limits), statistics.median(programs), target)


def show(title: str, rows: Sequence[Row]) -> None:
    """Print a table."""
    width = max(len(one.name) for one in rows)
    print(f"\n{title}\n{'':{width}}  {'limit':>9}  {'program':>9}  {'ratio':>6}  {'target':>6}")
    for one in rows:
        cells = (_cell(one.limit_ms, 9), _cell(one.program_ms, 9), _cell(one.ratio, 6), _cell(one.target, 6, 1))
        print(f"{one.name:{width}}  {'  '.join(cells)}  {'' if one.ok else 'MISSED'}".rstrip())
    sys.stdout.flush()


def _cell(value: float | None, width: int, digits: int = 2) -> str:
    if value is None:
        return " " * width
    return f"{value:{width},.{0 if value >= 1000 else digits}f}"


def write(path: Path, rows: Sequence[Row]) -> None:
    """All rows as a JSON array."""
    found: list[dict[str, Any]] = [asdict(one) for one in rows]
    path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

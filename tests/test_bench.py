"""The bench runs and measures every kind of row; how fast anything is, no test asks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench import data, report

ROOT = Path(__file__).parent.parent
KEYS = {"name", "limit_ms", "program_ms", "ratio", "target", "ok"}


@pytest.mark.parametrize(
    ("part", "rows"),
    [
        ("pane", ["open, ", "far jump, ", "repaint, ", "scroll notch, ", "create span, ", "relabel", "next", "resize"]),
        ("store", ["commit of one annotation"]),
    ],
)
def test_a_part_runs_on_a_tiny_size(part: str, rows: list[str], tmp_path: Path, x_display: dict[str, str]) -> None:
    target = tmp_path / "rows.json"
    command = [sys.executable, "-m", "bench", "--only", part, "--size", "0.001", "--json", str(target)]
    done = subprocess.run(command, cwd=ROOT, env=x_display, capture_output=True, text=True, timeout=100)
    assert done.returncode in (0, 1) and target.exists(), done.stderr
    found = json.loads(target.read_text(encoding="utf-8"))
    assert all(row.keys() == KEYS and row["program_ms"] > 0 for row in found)
    for name in rows:
        assert any(row["name"].startswith(name) for row in found), name
    assert done.returncode == (0 if all(row["ok"] for row in found) else 1)


def test_rows_are_judged_by_their_targets() -> None:
    assert report.row("fits", 2.0, 3.0, 1.5).ok
    assert not report.row("too slow", 2.0, 3.01, 1.5).ok
    assert report.told("only told", 99.0).ok
    assert not report.bound("too much", 91, 90).ok
    measured = iter([9.0, 1.0, 9.0, 2.0, 3.0, 5.0, 2.0, 4.0])  # limit and program in turn, the first round dropped
    row = report.compare("medians", lambda: next(measured), lambda: next(measured), None, 3)
    assert (row.limit_ms, row.program_ms, row.ratio) == (3.0, 4.0, 1.333)


def test_made_up_articles_are_the_same_each_time_and_their_marks_fit() -> None:
    one, again = data.article(7, 4_000, 40), data.article(7, 4_000, 40)
    assert one == again
    assert any(ord(character) > 0xFFFF for character in one.text)
    assert len(one.marks) == len(set(one.marks)) == 40
    for mark in one.marks:
        assert all(one.text[a:b].strip() for a, b in mark.pieces), mark
        assert mark.pieces[-1][1] <= len(one.text)

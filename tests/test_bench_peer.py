"""The peer's rows run a program with its command line, see what it has done, and are judged; a stand-in plays it."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from itertools import islice
from pathlib import Path

import pytest

from bench import data, peer, transfer

ROOT = Path(__file__).parent.parent
COUNT = 50
STAND_IN = """import json, sqlite3, sys

project, option, file = sys.argv[1:]
rows = sqlite3.connect(project)
if option == "--import-docs":
    rows.execute("CREATE TABLE document(line TEXT)")
    rows.execute("CREATE TABLE annotation(start, last, label)")
    for line in open(file, encoding="utf-8"):
        rows.execute("INSERT INTO document VALUES (?)", [line])
        found = json.loads(line)["annotations"]
        values = [(one["start_char"], one["end_char"], one["label_name"]) for one in found]
        rows.executemany("INSERT INTO annotation VALUES (?, ?, ?)", values[{lost}:])
    rows.commit()
elif option == "--export-docs":
    with open(file, "w", encoding="utf-8") as target:
        target.writelines(line for line, in rows.execute("SELECT line FROM document"))
else:
    sys.exit(f"what is {{option}}?")
"""


def stand_in(folder: Path, *, lost: int = 0) -> str:
    """A program with the peer's command line that loses the first `lost` spans of each article."""
    program, script = folder / "labelbuddy", folder / "stand_in.py"
    script.write_text(STAND_IN.format(lost=lost), encoding="utf-8")
    # Not by a first line with the interpreter, in whose path a space may be.
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} {shlex.quote(str(script))} "$@"\n', "utf-8")
    program.chmod(0o755)
    return str(program)


def test_both_programs_import_and_export_the_same_articles(tmp_path: Path) -> None:
    rows = {row.name: row for row in peer.bulk_rows(COUNT, 2, tmp_path, stand_in(tmp_path))}
    for what, target in (("import", 0.5), ("export", 1.0)):
        row = rows[f"{what} {COUNT} articles of 4.6 kB with 25 spans"]
        assert row.limit_ms and row.program_ms and row.target == target
        assert row.ok == (row.program_ms / row.limit_ms <= target)
    assert transfer.counted(tmp_path / "own.annotator") == (COUNT, COUNT * peer.SPANS)
    own, other = ((tmp_path / f"{side}-out.jsonl").read_text("utf-8").splitlines() for side in ("own", "peer"))
    assert [json.loads(line)["text"] for line in own] == [json.loads(line)["text"] for line in other]


def test_a_peer_that_loses_spans_is_not_measured(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"peer\.labelbuddy has"):
        list(peer.bulk_rows(COUNT, 1, tmp_path, stand_in(tmp_path, lost=1)))


def test_a_peer_that_fails_is_told_with_what_it_said(tmp_path: Path) -> None:
    program = tmp_path / "labelbuddy"
    program.write_text("#!/bin/sh\necho no such thing >&2\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(AssertionError, match="ended with 3: b'no such thing"):
        list(peer.bulk_rows(COUNT, 1, tmp_path, str(program)))


def test_marks_become_spans_that_the_peer_takes() -> None:
    twins = data.Mark(1, ((0, 4), (5, 9))), data.Mark(1, ((0, 9),)), data.Mark(2, ((0, 9),))
    (record,) = peer.peer_records([data.Article("title", "text text text", twins)], transfer.LABELS)
    names = [name for _, name in transfer.LABELS]
    assert record["annotations"] == [
        {"start_char": 0, "end_char": 9, "label_name": names[1]},
        {"start_char": 0, "end_char": 10, "label_name": names[1]},
        {"start_char": 0, "end_char": 9, "label_name": names[2]},
    ]
    assert record["text"] == "text text text" and record["display_title"] == "title"


def test_the_bench_takes_the_peer_that_it_is_given(tmp_path: Path, x_display: dict[str, str]) -> None:
    target = tmp_path / "rows.json"
    command = [sys.executable, "-m", "bench", "--only", "peer", "--size", "0.001", "--json", str(target)]
    found = run([*command, "--peer", stand_in(tmp_path)], x_display)
    assert found.returncode in (0, 1), found.stderr
    rows = json.loads(target.read_text(encoding="utf-8"))
    assert [row["target"] for row in rows if row["limit_ms"] and row["target"]] == [0.5, 1.0]
    assert "MB held then" in [row["name"] for row in rows]


def test_a_peer_that_cannot_be_run_is_refused_at_once(tmp_path: Path, x_display: dict[str, str]) -> None:
    found = run([sys.executable, "-m", "bench", "--only", "peer", "--peer", str(tmp_path / "none")], x_display)
    assert found.returncode == 2 and "none cannot be run" in found.stderr


def test_without_a_peer_the_rows_have_no_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    rows = list(islice(peer.run(0.001, tmp_path), 6))  # the others start the window
    assert "labelbuddy is not on PATH" in capsys.readouterr().out
    assert all(row.limit_ms is None and row.program_ms > 0 and row.ok for row in rows)


def run(command: list[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """The bench's command line as a process."""
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100)

"""What the next start knows of a run that ended badly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest

from annotator.starts import Crash, Run

ROOT = Path(__file__).parents[2]
RUN = """
import faulthandler, os, sys
from pathlib import Path
from annotator.starts import Run

run = Run(Path(sys.argv[1]))
run.begin()
if "ready" in sys.argv:
    run.ready()
if "crash" in sys.argv:
    faulthandler._sigsegv()
if "end" in sys.argv:
    run.end()
if "wait" in sys.argv:
    print("runs", flush=True)
    sys.stdin.read()
os._exit(9)
"""


def child(folder: Path, *words: str) -> None:
    """A run in a process of its own, which ends as the words say."""
    subprocess.run([sys.executable, "-c", RUN, str(folder), *words], cwd=ROOT, check=False, capture_output=True)


def next_start(folder: Path) -> Crash | None:
    """What a start would be told; the fault handler of the tests stays as it is."""
    run = Run(folder)
    with patch("annotator.starts.faulthandler"):
        crash = run.begin()
        run.end()
    return crash


def test_a_run_that_ended_well_leaves_nothing(tmp_path: Path) -> None:
    child(tmp_path, "ready", "end")
    assert list(tmp_path.iterdir()) == []
    assert next_start(tmp_path) is None


def test_a_start_that_was_not_reached_is_told_once(tmp_path: Path) -> None:
    child(tmp_path)
    assert next_start(tmp_path) == Crash(in_start=True, details="")
    assert next_start(tmp_path) is None


@pytest.mark.parametrize("ready", [(), ("ready",)])
def test_a_crash_of_a_library_is_told_with_its_trace(tmp_path: Path, ready: tuple[str, ...]) -> None:
    child(tmp_path, *ready, "crash")
    crash = next_start(tmp_path)
    assert crash is not None and crash.in_start == (not ready)
    assert "Segmentation fault" in crash.details or "access violation" in crash.details
    assert "ready" not in crash.details


def test_a_run_that_was_killed_at_work_needs_no_care(tmp_path: Path) -> None:
    child(tmp_path, "ready")
    assert next_start(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_a_run_that_goes_on_is_no_crash(tmp_path: Path) -> None:
    command = [sys.executable, "-c", RUN, str(tmp_path), "wait"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None and running.stdin is not None
        assert running.stdout.readline().strip() == b"runs"
        assert next_start(tmp_path) is None
        assert [path.name for path in tmp_path.iterdir()] == [f"run-{running.pid}.txt"]
        running.stdin.close()


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert next_start(tmp_path / "file" / "state") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows gives a user's folder to its user alone")
def test_nobody_else_can_read_a_trace(tmp_path: Path) -> None:
    child(tmp_path, "crash")
    (left,) = tmp_path.iterdir()
    assert left.stat().st_mode & 0o077 == 0

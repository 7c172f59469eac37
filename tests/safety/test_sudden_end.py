"""Samples of the power cuts and kills; `python -m tests.safety --full` is the whole of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.safety import power_cut

ROOT = Path(__file__).parents[2]
needs_compiler = pytest.mark.skipif(
    sys.platform != "linux" or power_cut.compiler() is None,
    reason="a power cut is replayed on Linux with a C compiler (apt install gcc)",
)


@needs_compiler
def test_a_power_cut_loses_nothing_that_was_promised(tmp_path: Path) -> None:
    result = power_cut.replay(power_cut.record(tmp_path, 30), 6)
    assert (result.images, result.lost, result.broken) == (12, [], [])


@needs_compiler
def test_without_syncing_the_same_rig_finds_losses(tmp_path: Path) -> None:
    result = power_cut.replay(power_cut.record(tmp_path, 15, synced=False), 3)
    assert result.lost
    assert result.broken


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="needs fork")
def test_a_killed_program_leaves_everything_whole() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.safety.kills", "5"], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stdout + done.stderr

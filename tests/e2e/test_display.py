"""Starting the window where there is no screen for it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a window server is always there")
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":4711"}], ids=["none", "unreachable"])
def test_without_a_display_it_says_one_sentence_and_where_to_go(screen: dict[str, str]) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "annotator"],
        env=kept | {"PYTHONPATH": str(ROOT)} | screen,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert done.returncode == 3 and done.stdout == ""
    assert len(done.stderr.splitlines()) == 1 and "annotator demo --headless DIR" in done.stderr

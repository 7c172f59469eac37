"""The window on a full-HD screen where everything is shown up to three times as large, and with a large font.

At 300 % such a screen has room for 640x360 device-independent pixels.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SCREEN = {"name": "one", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}
CASES = {  # scale, points of the system's font, screen
    "100 %, 18 pt": ("1", "18", (1280, 800)),
    "150 %": ("1.5", "10", (1920, 1080)),
    "200 %": ("2", "10", (1920, 1080)),
    "300 %": ("3", "10", (1920, 1080)),
}


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each program says; they run side by side."""
    running = {case: start(case, tmp_path_factory.mktemp("scaled")) for case in CASES}
    return {case: program.communicate(timeout=120)[0] for case, program in running.items()}


def start(case: str, folder: Path) -> subprocess.Popen[str]:
    scale, points, (width, height) = CASES[case]
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [{**SCREEN, "width": width, "height": height}]}), encoding="utf-8")
    environment = {
        **os.environ,
        **dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(folder)),
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": scale,
        "QT_LOGGING_RULES": "*=false",
    }
    command = [
        sys.executable,
        "-m",
        "tests.ui.comfort.scaled",
        points,
        str(folder),
        *(["dialogs"] if scale == "3" else []),
    ]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


@pytest.mark.parametrize("case", CASES)
def test_everything_fits_and_is_reached(answers: dict[str, str], case: str) -> None:
    scale, _, (width, height) = CASES[case]
    said = [line for line in answers[case].splitlines() if "plugin does not support" not in line]
    size = f"{round(width / float(scale))}x{round(height / float(scale))} at {scale}"
    assert said[:1] == [size], answers[case]
    assert not [line for line in said[1:] if line], answers[case]

"""`annotator --self-test`, as a packager or a user with a broken installation runs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def self_test(package: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program found in the folder, with neither a display nor settings."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    environment = kept | {"HOME": str(home), "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "annotator", "--self-test", *arguments]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, timeout=120)


def test_every_part_is_tried_and_the_window_photographed(tmp_path: Path) -> None:
    done = self_test(ROOT, tmp_path, "--picture", "window.png")
    assert done.returncode == 0, done.stderr
    said = [line.split()[:2] for line in done.stdout.splitlines() if line.startswith("ok")]
    parts = ("resources", "database", "spelling", "window", "fonts", "translations")
    assert said == [["ok", f"{part}:"] for part in parts]
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_a_copy_that_lacks_a_part_says_which(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(ROOT / "annotator", copy / "annotator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "db", copy / "db")
    shutil.copytree(ROOT / "resources", copy / "resources", ignore=shutil.ignore_patterns("samples"))
    done = self_test(copy, tmp_path)
    assert done.returncode == 1
    assert "FAILED  resources" in done.stderr and "samples/articles.jsonl" in done.stderr
    assert "FAILED  window" in done.stderr
    assert "ok      database" in done.stdout

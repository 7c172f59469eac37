"""What the program relies on and cannot see break: the Qt binding, the locked requirements, what a start loads."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

ROOT = Path(__file__).parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("requirements.lock", "requirements-dev.lock", "packaging/bundle.lock")

# What a window can be painted without; each costs as much as the bare window, or more.
LATER = ("sqlalchemy", "alembic", "qtawesome", "enchant", "numpy")
EARLY = ("annotator.__main__", "annotator.app", "annotator.ui.main_window")


def test_qt_keeps_its_hands_off_none() -> None:
    """PySide6 6.12.0 drops a reference to None with every void call; where None is mortal the program aborts."""
    target = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        target.setObjectName("name")
    assert sys.getrefcount(None) > before - 100


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Before Python 3.11.5 such a group keeps what its last, failing round has eaten: `(?:-x)*+` the dash of "-y"."""
    possessive = re.compile(r"\)(?:[*+?]|\{+\d+(?:,\d*)?\}+)\+")
    sources = sorted((ROOT / "annotator").rglob("*.py"))
    assert [str(path) for path in sources if possessive.search(path.read_text(encoding="utf-8"))] == []


def loaded_by(module: str) -> set[str]:
    """The libraries that importing a module brings into a fresh Python."""
    script = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    command = [sys.executable, "-W", "error", "-c", script]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return set(result.stdout.split())


@pytest.mark.parametrize("module", [name for name in EARLY if (ROOT / f"{name.replace('.', '/')}.py").exists()])
def test_the_window_paints_before_the_rest_is_loaded(module: str) -> None:
    assert not loaded_by(module).intersection(LATER)


def test_commands_do_not_load_qt() -> None:
    assert "PySide6" not in loaded_by("annotator.paths, annotator.errors, annotator.__main__")


def locked(name: str) -> set[str]:
    """The packages of a lock, by their normalised names."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)
    return {package.lower().replace("_", "-") for package in found}


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9_-]", requirement)[0].lower() for requirement in requirements}


def test_locks_hold_every_requirement() -> None:
    extras = PROJECT["optional-dependencies"]
    run = names(PROJECT["dependencies"] + extras["build"])
    assert run <= locked("requirements.lock")
    assert run | names(extras["dev"]) <= locked("requirements-dev.lock")
    assert run | names(extras["bundle"]) <= locked("packaging/bundle.lock")


def test_locks_agree_with_each_other() -> None:
    run, *wider = ({line for line in (ROOT / name).read_text().splitlines() if "==" in line} for name in LOCKS)
    assert [run - lock for lock in wider] == [set(), set()]


@pytest.mark.parametrize("name", LOCKS)
def test_locks_name_no_address_and_hash_everything(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|--index|--extra-index|--find-links|file:", text)
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert [block for block in blocks if "==" not in block or "--hash=sha256:" not in block] == []

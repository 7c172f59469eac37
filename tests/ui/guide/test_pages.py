"""The guide says what is so: its keys are the program's, and its pictures are those that the script takes."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import make_project, open_window

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
PICTURES = ROOT / "docs" / "images" / "guide"
PAGES = sorted(path.stem for path in GUIDE.glob("*.md"))
_KEY = re.compile("<kbd>([^<]+)</kbd>")
_ROW = re.compile(r"\| <kbd>([^<]+)</kbd> \| (.+) \|")


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


@pytest.mark.parametrize("page", PAGES)
def test_every_key_of_the_guide_does_what_the_guide_says(window: MainWindow, page: str) -> None:
    actions = window.actions_list
    known = {(chord, action.text) for action in actions for chord in actions.keys_of(action)}
    words = (GUIDE / f"{page}.md").read_text("utf-8")
    told = set(_ROW.findall(words))
    assert told and told <= known, f"no such keys: {told - known}"
    assert set(_KEY.findall(words)) == {chord for chord, _ in told}


def test_the_pictures_of_the_guide_are_the_ones_that_its_script_takes() -> None:
    taken = runpy.run_path(str(ROOT / "packaging" / "write_guide_pictures.py"))["PAGES"]
    assert sorted(taken) == PAGES
    for page, steps in taken.items():
        shown = re.findall(r"!\[[^\]]+\]\(\.\./images/guide/([a-z]+)\.png\)", (GUIDE / f"{page}.md").read_text("utf-8"))
        assert shown == [step.__name__ for step in steps]
    found = {path.name for path in PICTURES.iterdir()}
    assert found == {f"{step.__name__}.png" for steps in taken.values() for step in steps}

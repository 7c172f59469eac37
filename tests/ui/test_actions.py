"""The list of actions through the life of a project."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import make_project, open_window, press, settle


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


def test_what_a_project_could_do_goes_when_it_closes_and_comes_with_the_next(window: MainWindow) -> None:
    assert window.session is not None
    path, offered = window.session.workspace.path, [action.key for action in window.actions_list]
    window.session.labelsChanged.emit()  # the actions of labels are put anew while the project is open
    press(None, "Ctrl+W")
    assert window.session is None
    left = {action.key for action in window.actions_list}
    assert {"project.open", "project.settings", "help.palette", "view.focus"} <= left
    assert not {"edit.find", "edit.undo", "entity.new", "view.panel.search", "labels.edit"} & left
    assert window.actions_list.find("Ctrl+F", ("text", "window")) is None
    assert window.open_project(path)
    settle(window)
    assert [action.key for action in window.actions_list] == offered

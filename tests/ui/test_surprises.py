"""A bug while the window is open."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator import app
from annotator.settings import Settings


@pytest.mark.logs("unexpected")
def test_a_bug_is_shown_and_logged_and_the_window_goes_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    window = app.make_window(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    window.show()
    app.show_surprises(window)
    try:
        raise KeyError("label 7")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "label 7" in window.errors.text.text() and window.errors.isVisible()
    assert "annotator.log" in window.errors.text.text()
    window.close()

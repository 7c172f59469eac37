"""The place where one stopped reading, kept per article."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import make_project, open_window, press, settle

LONG = "\n".join(f"The dam opens in August, says the {i}th of many lines." for i in range(400))
TEXTS = (("First", LONG, "en"), ("Second", LONG + " More.", "en"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator", TEXTS), tmp_path) as opened:
        yield opened


def place(window: MainWindow) -> int:
    assert window.view is not None
    return window.view.reader.pane.reading_position()


def test_an_article_opens_where_it_was_left_also_after_a_restart(window: MainWindow) -> None:
    assert window.view is not None and window.session is not None
    pane = window.view.reader.pane
    press(pane, "PageDown", "PageDown", "PageDown")
    left = place(window)
    assert left > 0
    press(pane, "Ctrl+PageDown")
    settle(window)
    assert place(window) == 0
    press(pane, "Ctrl+PageUp")
    settle(window)
    assert place(window) == left
    path = window.session.workspace.path
    window.close_project()
    assert window.open_project(path)
    settle(window)
    assert place(window) == left


def test_leaving_an_article_waits_for_no_long_transaction(window: MainWindow, qtbot: QtBot) -> None:
    assert window.view is not None and window.session is not None
    workspace, pane = window.session.workspace, window.view.reader.pane
    begun, end = threading.Event(), threading.Event()
    settle(window)  # else a job would wait for the writer, too

    def write() -> None:
        with workspace.quiet():
            begun.set()
            end.wait(60)

    writer = threading.Thread(target=write)
    writer.start()
    begun.wait(60)
    press(pane, "PageDown", "PageDown")
    left = place(window)
    press(pane, "Ctrl+PageDown")
    settle(window)  # would not come back before the writer ends
    assert window.session.document_id == 2 and writer.is_alive()
    end.set()
    writer.join()
    query = "SELECT offset FROM reading_position WHERE document_id = 1"
    qtbot.waitUntil(lambda: workspace.read().exec_driver_sql(query).scalar() == left)

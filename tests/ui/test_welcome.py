"""The welcome page by keys, mouse and dropping."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.settings import Settings
from annotator.ui.welcome import WelcomePage

Open = Callable[..., WelcomePage]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Open:
    """Shows the page for some recent projects."""

    def show(*recent: Path | str) -> WelcomePage:
        settings = Settings(tmp_path / "settings.json")
        settings["recent"] = [str(path) for path in recent]
        made = WelcomePage(settings)
        qtbot.addWidget(made)
        made.resize(1100, 700)
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=3000)
        return made

    return show


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def test_at_first_the_focus_is_on_a_new_project_and_arrows_go_round_the_page(page: Open, qtbot: QtBot) -> None:
    shown = page()
    assert shown.starts[0].hasFocus()
    with qtbot.waitSignal(shown.newProject):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.openProject):
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.openSample):
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Home)
    assert shown.starts[0].hasFocus()


def test_the_newest_project_that_is_there_opens_with_enter(page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "су форумы.annotator"
    there.touch()
    shown = page(tmp_path / "gone.annotator", there)
    assert [entry.missing for entry in shown.recents] == [True, False]
    assert shown.recents[0].detail.startswith("Not found")
    assert shown.recents[1].hasFocus()
    with qtbot.waitSignal(shown.openPath) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [str(there)]


def test_delete_and_the_cross_take_a_project_off_the_list_and_leave_the_file(page: Open, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.annotator" for name in "abc"]
    for file in files:
        file.touch()
    shown = page(*files)
    press(Qt.Key.Key_Delete)
    assert [entry.text() for entry in shown.recents] == ["b", "c"]
    assert shown.recents[0].hasFocus()
    cross = shown.recents[1]._cross().center().toPoint()
    QTest.mouseClick(shown.recents[1], Qt.MouseButton.LeftButton, pos=cross)
    assert Settings(tmp_path / "settings.json")["recent"] == [str(files[1])]
    assert all(file.exists() for file in files)


def test_a_click_opens(page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.annotator"
    file.touch()
    shown = page(file)
    with qtbot.waitSignal(shown.openPath):
        QTest.mouseClick(shown.recents[0], Qt.MouseButton.LeftButton, pos=QPoint(20, 20))


def test_files_can_be_dropped_anywhere_on_it(page: Open, qtbot: QtBot, tmp_path: Path) -> None:
    shown = page()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt")), QUrl("https://example.org/")])
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, button, no_key)
    QApplication.sendEvent(shown, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(shown.filesDropped) as told:
        QApplication.sendEvent(shown, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, button, no_key))
    assert told.args == [[str(tmp_path / "a.txt")]]


def test_everything_stays_reachable_in_a_small_window(page: Open, tmp_path: Path) -> None:
    shown = page(*(tmp_path / f"project {i}.annotator" for i in range(12)))
    shown.resize(380, 400)
    press(Qt.Key.Key_End)
    last = shown.recents[-1]
    assert last.hasFocus()
    place = last.mapTo(shown, QPoint(0, 0))
    assert 0 <= place.y() <= shown.height() - last.height() and last.width() <= shown.width()

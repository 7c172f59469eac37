"""The help by its keys, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget

from annotator.ui import speaking
from annotator.ui.help.window import HelpWindow
from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import focused, make_project, open_window, press, settle


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


def ask(window: MainWindow) -> HelpWindow:
    """Press F1 where the focus is."""
    press(None, "F1")
    settle(window)
    assert window.help.window is not None and window.help.window.isVisible()
    return window.help.window


def focus_panel(window: MainWindow, key: str) -> None:
    window.activateWindow()
    dock = window.findChild(QDockWidget, f"dock.{key}")
    assert isinstance(dock, QDockWidget)
    dock.show()
    dock.raise_()
    settle(window)
    parts = dock.widget().findChildren(QWidget)
    next(part for part in parts if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus).setFocus()
    settle(window)
    assert dock.isAncestorOf(focused())


def lines(shown: HelpWindow) -> list[str]:
    """The paragraphs that are in sight."""
    sight = shown.view.viewport().rect()
    block, last = (shown.view.cursorForPosition(point).block() for point in (sight.topLeft(), sight.bottomRight()))
    found = [block.text()]
    while block != last:
        block = block.next()
        found.append(block.text())
    return found


def test_f1_opens_the_page_about_the_panel_that_has_the_focus(window: MainWindow) -> None:
    shown = ask(window)
    assert shown.address == "marking" and "Marking by keys" in shown.view.toPlainText()
    assert shown.list.currentItem().text() == "Marking by keys"
    focus_panel(window, "entities")
    assert ask(window).address == "entities"
    focus_panel(window, "history")
    assert ask(window).address == "saving#history"
    assert "History" in lines(shown)


def test_without_a_project_it_begins_at_the_first_page(window: MainWindow) -> None:
    window.close_project()
    window.activateWindow()
    settle(window)
    assert ask(window).address == "start"


def test_links_are_followed_and_keys_go_back_and_forward(window: MainWindow) -> None:
    shown = ask(window)
    shown.view.anchorClicked.emit(QUrl("claims"))
    shown.view.anchorClicked.emit(QUrl("#5-give-it-evidence"))
    assert shown.address == "claims#5-give-it-evidence" and lines(shown)[0] == "5. Give it evidence"
    press(shown.view, "Alt+Left", "Alt+Left")
    assert shown.address == "marking" and not shown.back_button.isEnabled()
    press(shown.view, "Alt+Right")
    assert shown.address == "claims" and shown.forward_button.isEnabled()


def test_a_link_out_of_the_program_is_the_browsers(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown = ask(window)
    shown.view.anchorClicked.emit(QUrl("https://schema.org/ClaimReview"))
    assert opened == ["https://schema.org/ClaimReview"] and shown.address == "marking"


def test_a_search_lists_sections_and_lights_the_words(window: MainWindow) -> None:
    shown = ask(window)
    press(shown.view, "Ctrl+F")
    QTest.keyClicks(focused(), "backups")
    press(focused(), "Enter")
    assert shown.address == "saving#backups" and focused() is shown.list
    lit = [hit.cursor.selectedText().lower() for hit in shown.view.extraSelections()]
    assert lit and set(lit) == {"backups"}
    heading = shown.view.textCursor().selectionStart()
    press(focused(), "N")
    assert shown.view.textCursor().selectedText() == "backups"
    assert shown.view.textCursor().selectionStart() > heading
    press(focused(), "Shift+N")
    assert shown.view.textCursor().selectionStart() == heading
    press(focused(), "/")
    press(focused(), "Esc")
    assert shown.field.text() == "" and shown.list.count() > 10 and shown.isVisible()
    assert not shown.view.extraSelections()
    press(focused(), "Esc")
    assert not shown.isVisible()


def test_keys_about_a_window_are_about_the_help_while_it_has_the_focus(window: MainWindow) -> None:
    shown = ask(window)
    press(shown.view, "Ctrl+F")
    QTest.keyClicks(focused(), "undo")
    press(focused(), "F3")
    assert shown.view.textCursor().selectedText().lower() == "undo"
    press(focused(), "F1")
    assert shown.address == "start" and shown.list.hasFocus()
    press(focused(), "Ctrl+W")
    assert not shown.isVisible() and window.session is not None


def test_what_is_not_in_the_help_is_said(window: MainWindow) -> None:
    shown = ask(window)
    shown.find()
    QTest.keyClicks(shown.field, "xyzzy")
    assert [shown.list.item(0).text()] == ["Nothing in the help has these words."]
    press(shown.field, "Enter")
    assert shown.address == "marking" and shown.field.hasFocus()


def test_its_keys_do_nothing_to_the_project(window: MainWindow) -> None:
    assert window.session is not None and window.view is not None
    press(window.view.reader.pane, "Ctrl+Home", "1", "Esc")
    shown = ask(window)
    press(shown.view, "Ctrl+Z", "C")
    settle(window)
    count = "SELECT count(*) FROM annotation"
    assert window.session.workspace.read().exec_driver_sql(count).scalar_one() == 1


def test_the_arrows_go_through_the_contents_and_the_keys_are_their_last_page(window: MainWindow) -> None:
    shown = ask(window)
    press(shown.view, "Alt+Home")
    assert shown.address == "start" and shown.list.hasFocus()
    press(shown.list, "Down")
    assert shown.address == "window"
    shown.keys_button.click()
    assert shown.address == "keys" and "Select the next sentence" in shown.view.toPlainText()
    assert shown.list.currentRow() == shown.list.count() - 1


def test_a_page_without_a_translation_says_so(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = ask(window)
    assert not shown.note.isVisible()
    monkeypatch.setattr(speaking, "spoken", lambda: "xx")
    shown.show_page("articles")
    assert shown.note.isVisible() and "Articles" in shown.view.toPlainText()


def test_in_a_narrow_window_the_contents_stand_above_the_page(window: MainWindow) -> None:
    shown = ask(window)
    shown.resize(320, 500)
    settle(window)
    assert shown.list.mapTo(shown, shown.list.rect().bottomLeft()).y() < shown.view.mapTo(shown, QPoint(0, 0)).y()
    assert shown.view.width() > 280 and shown.view.height() > shown.list.height()
    shown.resize(960, 720)
    settle(window)
    assert shown.list.width() < shown.view.mapTo(shown, QPoint(0, 0)).x()


def test_it_goes_with_the_main_window(window: MainWindow) -> None:
    shown = ask(window)
    window.close()
    assert not shown.isVisible() and window.help.window is None


def test_a_bar_in_the_code_of_a_table_has_no_backslash(window: MainWindow) -> None:
    shown = ask(window)
    shown.show_page("search")
    text = shown.view.toPlainText()
    assert "|" in text and "\\|" not in text

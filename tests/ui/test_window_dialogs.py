"""Command palette, key sheet, changing keys, settings and themes, by keys in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from annotator.ui import key_sheet
from annotator.ui.command_palette import ActionModel
from annotator.ui.dialogs.article_fields import ArticleFieldsDialog
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.shortcuts_dialog import ShortcutsDialog
from tests.ui.window_kit import make_project, open_window, press, settle

KEYS_PAGE = Path(__file__).parents[2] / "docs" / "keys.md"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


def pane(window: MainWindow):  # type: ignore[no-untyped-def]
    assert window.view is not None
    return window.view.reader.pane


def marks(window: MainWindow) -> int:
    assert window.session is not None
    return window.session.workspace.read().exec_driver_sql("SELECT count(*) FROM annotation").scalar_one()


def test_the_palette_finds_by_words_and_does_it_by_enter(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+Home", "Ctrl+K")
    popup = window.palette_popup
    qtbot.keyClicks(popup.field, "mark person")
    press(popup.field, "Enter")
    assert marks(window) == 1 and not popup.isVisible()


def test_the_palette_says_when_it_finds_nothing(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+Home", "Ctrl+K")
    popup = window.palette_popup
    assert not popup.nothing.isVisible()
    qtbot.keyClicks(popup.field, "nothing has these words")
    press(popup.field, "Enter")
    assert popup.isVisible() and popup.nothing.text() == "No command has these words. Esc closes."


def test_the_palette_model_holds_to_the_rules_of_models(window: MainWindow) -> None:
    model = ActionModel(window.actions_list)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for words in ("", "mark", "nothing has these words", "undo"):
        model.search(words)
    assert model.rowCount() == 1 and str(model.data(model.index(0, 0))).startswith("Undo")
    del tester


def test_a_key_is_changed_and_a_taken_one_is_refused_by_name(window: MainWindow) -> None:
    window.open_shortcuts()
    dialog = window.dialog
    assert isinstance(dialog, ShortcutsDialog)
    dialog.search.setText("unsure")
    press(dialog.field, "1")
    assert "Mark as Person" in dialog.verdict.text() and not dialog.set_button.isEnabled()
    press(dialog.field, "Z")
    dialog.set_button.click()
    press(pane(window), "Ctrl+Home", "1", "Z")
    assert window.session is not None
    unsure = window.session.workspace.read().exec_driver_sql("SELECT unsure FROM annotation").scalar_one()
    assert unsure == 1
    dialog.reset_button.click()
    action = window.actions_list.get("mark.unsure")
    assert action is not None and window.actions_list.keys_of(action) == ("U",)


def test_the_page_of_keys_in_the_documentation_is_the_sheet_of_the_program(window: MainWindow) -> None:
    page = KEYS_PAGE.read_text(encoding="utf-8")
    assert page.split("\n\n", 2)[2] == key_sheet.as_markdown(window.actions_list), "run packaging/write_keys.py"


def test_no_key_is_one_that_opens_a_menu(window: MainWindow) -> None:
    menus = {f"Alt+{menu.text().partition('&')[2][:1].upper()}" for menu in window.menuBar().actions()}
    taken = {chord: action.text for action in window.actions_list for chord in window.actions_list.keys_of(action)}
    assert len(menus) == len(window.menuBar().actions()) and not menus.intersection(taken)


def test_the_sheet_is_saved_as_a_pdf(window: MainWindow, tmp_path: Path) -> None:
    window.open_key_sheet()
    sheet = window.dialog
    assert isinstance(sheet, key_sheet.KeySheet)
    sheet.save_pdf(str(tmp_path / "keys.pdf"))
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")


def test_settings_hold_at_once_and_are_kept(window: MainWindow) -> None:
    window.open_settings()
    dialog = window.dialog
    assert isinstance(dialog, SettingsDialog)
    theme = dialog.fields["theme"]
    theme.setFocus()
    press(theme, "End")  # sepia
    theme.activated.emit(theme.currentIndex())  # type: ignore[attr-defined]
    assert window.settings["theme"] == "sepia"
    assert window.theme.name == "sepia"
    assert [theme.itemText(n) for n in range(theme.count())] == ["System", "Light", "Dark", "Sepia"]  # type: ignore[attr-defined]
    press(dialog.fields["zoom"], "Up")
    assert window.settings["zoom"] == 105 and pane(window).zoom_percent == 105


@pytest.mark.parametrize("theme", ["light", "dark", "sepia"])
def test_themes_colour_the_window_and_the_text(window: MainWindow, theme: str) -> None:
    window.settings["theme"] = theme
    settle(window)
    shown = QApplication.palette().color(QPalette.ColorRole.Window).name()
    assert shown == window.theme.window
    image = pane(window).viewport().grab().toImage()
    assert image.pixelColor(2, image.height() - 3).name() == window.theme.paper


def test_another_annotator_has_marks_and_undo_of_their_own(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "Esc")
    window.settings["annotator"] = "second"
    settle(window)
    press(pane(window), "Ctrl+Z")
    assert marks(window) == 1, "one's undo must not reach into another's steps"
    press(pane(window), "Ctrl+Home", "1")
    assert marks(window) == 2
    press(pane(window), "Ctrl+Z")
    assert marks(window) == 1


def test_focus_mode_leaves_only_the_text_and_comes_back(window: MainWindow) -> None:
    assert window.view is not None
    shown = [dock for dock in window.view.docks if dock.isVisible()]
    press(pane(window), "F9")
    assert shown and not any(dock.isVisible() for dock in shown)
    press(pane(window), "F9")
    assert all(dock.isVisible() for dock in shown)


def test_f6_goes_through_the_parts_of_the_window_and_back_to_the_text(window: MainWindow) -> None:
    window.activateWindow()
    settle(window)
    pane(window).setFocus()
    assert window.view is not None
    seen = []
    for _ in range(12):
        press(None, "F6")
        seen.append(QApplication.focusWidget())
        if seen[-1] is pane(window):
            break
    assert seen[-1] is pane(window) and len(seen) >= 4


def test_language_and_script_of_an_article_can_be_changed_and_taken_back(window: MainWindow) -> None:
    def kept() -> tuple[str | None, str | None]:
        assert window.session is not None
        document = window.session.document()
        assert document is not None
        return document.language, document.script

    before = kept()
    press(pane(window), "F2")
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ArticleFieldsDialog) and w.isVisible())
    for key, value in (("language", "uz"), ("script", "Latn")):
        field = dialog.fields[key]
        assert isinstance(field, QComboBox)
        field.setFocus()
        field.setEditText("")
        line = field.lineEdit()
        assert line is not None
        QTest.keyClicks(line, value)
    press(dialog.fields["script"], "Enter")
    assert kept() == ("uz", "Latn")
    press(pane(window), "Ctrl+Z")
    assert kept() == before

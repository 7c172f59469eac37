"""Spelling in the fields: lines below misspelt words, suggestions by mouse and keys, and nothing for what is right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator import tools
from annotator.language.spelling import Speller
from annotator.ui.dialogs.settings import SettingsDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.inspector.panel import InspectorPanel
from annotator.ui.spelling import SpellingDesk
from annotator.ui.widgets.fields import LineField, TextField
from annotator.ui.widgets.prose import Prose
from annotator.verbs import entities
from tests.ui.window_kit import make_project, open_window, press, settle

RIGHT = {"the", "bridge", "is", "not", "ready", "note", "a", "long"}


class Dictionary:
    """Knows a few English words; what it suggests for the others."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def check(self, word: str) -> bool:
        self.asked.append(word)
        return word.lower() in RIGHT

    def suggest(self, word: str) -> list[str]:
        return {"brigde": ["bridge", "bride"], "raedy": ["ready"]}.get(word, [])


@pytest.fixture
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dictionary: Dictionary
) -> Iterator[MainWindow]:
    """The window with an English article and its first sentence as the selected claim."""
    speller = Speller(request=lambda tag: dictionary if tag == "en_US" else None)
    monkeypatch.setattr(tools, "speller", lambda: speller)
    texts = (("New dam", "Minister Aybek Sarsenov spoke in Kokbulan. He left.", "en"),)
    with open_window(make_project(tmp_path / "p.annotator", texts), tmp_path) as opened:
        opened.activateWindow()
        qtbot.waitUntil(opened.isActiveWindow)
        press(pane(opened), "Ctrl+Home", "C")
        inspector(opened).show_now()
        yield opened


def pane(window: MainWindow) -> QWidget:
    assert window.view is not None
    return window.view.reader.pane


def inspector(window: MainWindow) -> InspectorPanel:
    return window.findChildren(InspectorPanel)[0]


def note(window: MainWindow) -> QPlainTextEdit:
    """The field for the note, with the focus."""
    field = inspector(window).form.remarks.note
    inspector(window).form.ensureWidgetVisible(field)
    field.setFocus()
    return field.editor


def comment(window: MainWindow) -> QLineEdit:
    field = inspector(window).form.remarks.add
    inspector(window).form.ensureWidgetVisible(field)
    field.setFocus()
    return field


def underlined(editor: QPlainTextEdit) -> list[str]:
    """The words with a line below them."""
    found: list[str] = []
    block = editor.document().firstBlock()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        found += [
            raw[2 * line.start : 2 * (line.start + line.length)].decode("utf-16-le")
            for line in block.layout().formats()
            if line.format.underlineColor().isValid()
        ]
        block = block.next()
    return found


def wait_for(qtbot: QtBot, editor: QPlainTextEdit, *words: str) -> None:
    qtbot.waitUntil(lambda: underlined(editor) == list(words))


def has_red(widget: QWidget) -> bool:
    """Whether a widget shows anything reddish."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return any(colour.red() - max(colour.green(), colour.blue()) > 50 for colour in colours)


def menu(qtbot: QtBot) -> QMenu:
    """The menu that pops up."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def entries(shown: QMenu) -> list[str]:
    return [entry.text() for entry in shown.actions()]


def choose(shown: QMenu, words: str) -> None:
    entry = next(entry for entry in shown.actions() if entry.text() == words)
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.actionGeometry(entry).center())


def right_click(editor: QPlainTextEdit, offset: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(offset)
    at = editor.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, editor.viewport().mapToGlobal(at))
    QApplication.sendEvent(editor.viewport(), event)


# lines


def test_misspelt_words_are_underlined_once_they_are_finished(
    window: MainWindow, qtbot: QtBot, dictionary: Dictionary
) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is not raedy")
    wait_for(qtbot, editor, "brigde")
    assert "raedy" not in dictionary.asked
    assert not {"b", "br", "bri", "brig"} & set(dictionary.asked)
    QTest.keyClicks(editor, ".")
    wait_for(qtbot, editor, "brigde", "raedy")


def test_leaving_or_moving_finishes_the_last_word(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde")
    press(editor, "Home")
    wait_for(qtbot, editor, "brigde")
    press(editor, "End")
    QTest.keyClicks(editor, " raedy")
    press(editor, "Tab")
    wait_for(qtbot, editor, "brigde", "raedy")


def test_words_behind_characters_of_two_units_are_met(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    editor.insertPlainText("😀😀 the brigde 😀 is\nraedy ")
    wait_for(qtbot, editor, "brigde", "raedy")


def test_names_and_the_words_of_the_article_are_right(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    window.session.do(entities.add_entity, "Zarina Omarova")
    editor = note(window)
    QTest.keyClicks(editor, "the Sarsenov is not Omarova's brigde in Kokbulan ")
    wait_for(qtbot, editor, "brigde")


def test_a_name_that_joins_the_registry_is_right_from_then_on(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    editor = note(window)
    QTest.keyClicks(editor, "the note is not Dulatova ")
    wait_for(qtbot, editor, "Dulatova")
    desk = window.session.findChild(SpellingDesk)
    assert desk is not None
    desk._names_again.setInterval(0)
    window.session.do(entities.add_entity, "Aru Dulatova")
    wait_for(qtbot, editor)


def test_a_text_in_another_language_is_left_alone(window: MainWindow, qtbot: QtBot, dictionary: Dictionary) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "koprik hali tayyor emas ")
    qtbot.waitUntil(lambda: {"koprik", "hali", "tayyor", "emas"} <= set(dictionary.asked))
    settle(window)
    assert underlined(editor) == []


def test_the_line_of_a_comment_is_underlined(window: MainWindow, qtbot: QtBot) -> None:
    field = comment(window)
    QTest.keyClicks(field, "the bridge ")
    settle(window)
    assert not has_red(field)
    QTest.keyClicks(field, "is raedy ")
    qtbot.waitUntil(lambda: has_red(field))
    assert field.text() == "the bridge is raedy "
    assert field.cursorPosition() == len(field.text())


def test_lines_are_no_change_of_the_field(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is not ready ")
    wait_for(qtbot, editor, "brigde")
    field = inspector(window).form.remarks.note
    assert field.save_now()
    steps = window.session.workspace.read().exec_driver_sql("SELECT count(*) FROM step").scalar()
    desk = window.session.findChild(SpellingDesk)
    assert desk is not None
    desk.judged.emit()
    assert not field._touched
    press(editor, "Tab")
    assert window.session.workspace.read().exec_driver_sql("SELECT count(*) FROM step").scalar() == steps


def test_a_new_theme_gives_the_lines_its_colour(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    wait_for(qtbot, editor, "brigde")
    window.settings["theme"] = "dark"
    colour = QColor(window.theme.danger)
    layout = editor.document().firstBlock().layout()
    qtbot.waitUntil(lambda: [line.format.underlineColor() for line in layout.formats()] == [colour])


# where nothing is checked


def test_nothing_is_loaded_before_a_field_has_the_focus(window: MainWindow, dictionary: Dictionary) -> None:
    assert window.session is not None
    assert window.session.findChild(SpellingDesk) is None
    note(window)
    assert window.session.findChild(SpellingDesk) is not None
    assert dictionary.asked == []


def test_lists_of_values_are_no_prose(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    field = TextField(window.session, "Choices", lambda owner, value: None)
    qtbot.addWidget(field)
    assert field.editor.findChild(Prose) is None


def test_the_setting_switches_it_off_and_on(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    wait_for(qtbot, editor, "brigde")
    dialog = SettingsDialog(window.settings)
    qtbot.addWidget(dialog)
    box = dialog.fields["spelling"]
    dialog.show()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert window.settings["spelling"] is False
    wait_for(qtbot, editor)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    wait_for(qtbot, editor, "brigde")


def test_switched_off_nothing_is_loaded_and_the_menu_switches_it_on(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    window.settings["spelling"] = False
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    assert window.session.findChild(SpellingDesk) is None
    right_click(editor, 6)
    shown = menu(qtbot)
    assert not any("brigde" in words for words in entries(shown))
    choose(shown, "Check spelling")
    assert window.settings["spelling"] is True
    wait_for(qtbot, editor, "brigde")


# suggestions


def test_the_menu_brings_suggestions_and_takes_one(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    wait_for(qtbot, editor, "brigde")
    right_click(editor, 6)
    shown = menu(qtbot)
    qtbot.waitUntil(lambda: entries(shown)[:2] == ["bridge", "bride"])
    assert "Add “brigde” to my words" in entries(shown)
    choose(shown, "bridge")
    assert editor.toPlainText() == "the bridge is "
    wait_for(qtbot, editor)
    press(editor, "Tab")
    saved = window.session.workspace.read().exec_driver_sql("SELECT note FROM annotation").scalar()
    assert saved == "the bridge is"


def test_a_word_without_suggestions_says_so(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the xyzzyx is ")
    wait_for(qtbot, editor, "xyzzyx")
    right_click(editor, 6)
    shown = menu(qtbot)
    qtbot.waitUntil(lambda: entries(shown)[0] == "No suggestions")
    shown.close()


def test_a_right_word_has_the_plain_menu(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    wait_for(qtbot, editor, "brigde")
    right_click(editor, 1)
    shown = menu(qtbot)
    assert not any("my words" in words or "uggestion" in words for words in entries(shown))
    assert any(words.startswith("&Paste") for words in entries(shown))
    shown.close()


def test_own_words_are_kept_and_right(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is not raedy ")
    wait_for(qtbot, editor, "brigde", "raedy")
    right_click(editor, 6)
    shown = menu(qtbot)
    choose(shown, "Add “brigde” to my words")
    wait_for(qtbot, editor, "raedy")
    assert window.settings["spelling_words"] == ["brigde"]


def test_own_words_are_taken_back_in_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    window.settings["spelling_words"] = ["brigde", "raedy"]
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is not raedy ")
    settle(window)
    assert underlined(editor) == []
    dialog = SettingsDialog(window.settings)
    qtbot.addWidget(dialog)
    dialog.show()
    words = dialog.fields["spelling_words"]
    assert isinstance(words, QPlainTextEdit) and words.toPlainText() == "brigde\nraedy"
    words.setFocus()
    press(words, "Ctrl+A")
    QTest.keyClicks(words, "raedy")
    dialog.reject()
    assert window.settings["spelling_words"] == ["raedy"]
    wait_for(qtbot, editor, "brigde")


# the language of a field


def languages_of(shown: QMenu) -> QMenu:
    found = next(entry.menu() for entry in shown.actions() if entry.menu())
    assert isinstance(found, QMenu)
    return found


def test_a_field_has_a_language_of_its_own(window: MainWindow, qtbot: QtBot, dictionary: Dictionary) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    wait_for(qtbot, editor, "brigde")
    right_click(editor, 1)
    shown = languages_of(menu(qtbot))
    assert [entry.text() for entry in shown.actions()][:2] == ["That of the article (English)", "Kazakh"]
    assert shown.actions()[0].isChecked()
    next(entry for entry in shown.actions() if entry.text() == "Do not check this field").trigger()
    menu(qtbot).close()
    wait_for(qtbot, editor)
    assert window.settings["spelling_fields"] == {"note": "off"}
    desk = window.session and window.session.findChild(SpellingDesk)
    assert desk is not None
    assert desk.faults("the brigde is ", field="note") == []
    qtbot.waitUntil(lambda: desk.faults("the brigde is ", field="comment") == [(4, 10)])
    desk.set_language("note", "en")
    wait_for(qtbot, editor, "brigde")
    desk.set_language("note", "uz")
    wait_for(qtbot, editor)
    desk.set_language("note", "")
    wait_for(qtbot, editor, "brigde")
    assert window.settings["spelling_fields"] == {}


def test_a_name_in_the_registry_is_checked(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    field = LineField(window.session, "Name", lambda owner, value: None, prose="name")
    qtbot.addWidget(field)
    field.show()
    assert field.editor.findChild(Prose) is not None
    plain = LineField(window.session, "Address", lambda owner, value: None)
    qtbot.addWidget(plain)
    assert plain.editor.findChild(Prose) is None


def test_a_language_without_a_dictionary_is_told_once(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    said: list[str] = []
    window.session.said.connect(said.append)
    editor = note(window)
    desk = window.session.findChild(SpellingDesk)
    assert desk is not None
    desk.set_language("note", "ky")
    editor.insertPlainText("көпүр даяр эмес ")
    sentence = "No dictionary for Kyrgyz was found: its words are not checked."
    qtbot.waitUntil(lambda: sentence in said)
    editor.insertPlainText("дагы бир сөз ")
    settle(window)
    assert said.count(sentence) == 1 and window.settings["spelling_told"] == ["ky"]
    assert underlined(editor) == []


def test_the_key_opens_the_suggestions_at_the_caret_and_enter_takes_the_first(window: MainWindow, qtbot: QtBot) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    wait_for(qtbot, editor, "brigde")
    press(editor, "Home", "Ctrl+Right", "Ctrl+.")
    shown = menu(qtbot)
    qtbot.waitUntil(lambda: shown.activeAction() is not None)
    press(shown, "Enter")
    assert editor.toPlainText() == "the bridge is "


def test_the_key_says_so_where_the_word_is_right_and_is_off_elsewhere(window: MainWindow, qtbot: QtBot) -> None:
    assert window.session is not None
    said: list[str] = []
    window.session.said.connect(said.append)
    editor = note(window)
    QTest.keyClicks(editor, "the bridge ")
    press(editor, "Ctrl+.")
    assert "not marked" in said[-1] and QApplication.activePopupWidget() is None
    pane(window).setFocus()
    action = window.actions_list.get("edit.spelling")
    assert action is not None and not action.enabled()


def test_suggestions_in_the_line_of_a_comment(window: MainWindow, qtbot: QtBot) -> None:
    field = comment(window)
    field.insert("😀 the brigde is ")
    qtbot.waitUntil(lambda: has_red(field))
    press(field, "Home", *["Right"] * 7, "Ctrl+.")
    shown = menu(qtbot)
    qtbot.waitUntil(lambda: entries(shown)[0] == "bridge")
    choose(shown, "bridge")
    assert field.text() == "😀 the bridge is "


def test_a_project_closes_while_words_are_asked(window: MainWindow) -> None:
    editor = note(window)
    QTest.keyClicks(editor, "the brigde is ")
    QTimer.singleShot(0, window, window.close_project)
    settle(window)
    assert window.session is None

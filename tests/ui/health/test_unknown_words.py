"""The list of unknown words in the real window: looked for when asked, gone through and added to by keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator import tools
from annotator.language.spelling import Speller
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.words.model import WordsModel
from annotator.ui.panels.words.panel import WordsPanel
from annotator.ui.text.pane import TextPane
from annotator.verbs import entities
from annotator.verbs.unknown_words import UnknownWord, places
from tests.ui.window_kit import make_project, open_window, press, settle

TEXTS = (
    ("One", "The brigde is ready. Brigde and raod, brigdes. Omarova left.", "en"),
    ("Two", "A raod to the brigde.", "en"),
    ("Three", "Көпүр даяр эмес.", "ky"),
)
RIGHT = {"the", "is", "ready", "and", "left", "to", "a"}


class Dictionary:
    """Knows a few English words."""

    def check(self, word: str) -> bool:
        return word.lower() in RIGHT

    def suggest(self, word: str) -> list[str]:
        return {"brigde": ["bridge", "bride"]}.get(word.lower(), [])


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    speller = Speller(request=lambda tag: Dictionary() if tag == "en_US" else None)
    monkeypatch.setattr(tools, "speller", lambda: speller)
    with open_window(make_project(tmp_path / "p.annotator", TEXTS), tmp_path) as opened:
        opened.activateWindow()
        qtbot.waitUntil(opened.isActiveWindow)
        assert opened.session is not None
        opened.session.do(entities.add_entity, "Zarina Omarova")
        yield opened


def pane(window: MainWindow) -> TextPane:
    assert window.view is not None
    return window.view.reader.pane


def panel(window: MainWindow) -> WordsPanel:
    return window.findChildren(WordsPanel)[0]


def listed(window: MainWindow) -> list[tuple[str, ...]]:
    model = panel(window).model
    return [tuple(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())]


def look(window: MainWindow, qtbot: QtBot, action: str = "words.project") -> None:
    assert window.actions_list.trigger(action)
    settle(window)
    qtbot.waitUntil(lambda: bool(panel(window).model.rows))


def test_words_of_the_article_by_key(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Alt+F7")
    qtbot.waitUntil(lambda: bool(panel(window).model.rows))
    assert listed(window) == [
        ("brigde", "English", "2", "1"),
        ("brigdes", "English", "1", "1"),
        ("raod", "English", "1", "1"),
    ]
    assert panel(window).told.text() == "3 unknown words in 1 article."
    assert QApplication.focusWidget() is panel(window).view
    assert not [span for span in pane(window).spans if span.id < -5_000_000], "nothing is marked in the text"


def test_words_of_the_project_and_what_could_not_be_looked_at(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot)
    assert listed(window)[0] == ("brigde", "English", "3", "2")
    assert panel(window).told.text() == (
        "3 unknown words in 3 articles. No dictionary for Kyrgyz: their words are not looked at."
    )


def test_enter_goes_from_place_to_place(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot)
    press(pane(window), "Ctrl+Home")
    panel(window).view.setFocus()
    seen: list[tuple[int | None, int]] = []
    for _ in range(4):
        press(None, "Return")
        assert window.session is not None
        seen.append((window.session.document_id, pane(window).selection()[0]))
    assert seen == [(1, 4), (1, 21), (2, 14), (1, 4)]


def test_a_word_is_added_to_the_personal_list(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot)
    press(None, "A")
    assert window.settings["spelling_words"] == ["brigde"]
    assert [row[0] for row in listed(window)] == ["raod", "brigdes"]
    window.settings["spelling_words"] = []
    assert listed(window)[0][0] == "brigde", "taken back in the settings, it is listed again"


def test_suggestions_come_when_asked(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot)
    press(None, "S")
    qtbot.waitUntil(lambda: panel(window).told.text() == "brigde: bridge, bride")
    press(None, "Down", "S")
    qtbot.waitUntil(lambda: panel(window).told.text() == "No suggestions for raod.")


def test_a_language_alone(window: MainWindow, qtbot: QtBot) -> None:
    look(window, qtbot)
    choice = panel(window).language
    assert [choice.itemText(i) for i in range(choice.count())] == ["All languages", "English"]
    choice.setFocus()
    press(choice, "Down")
    assert len(listed(window)) == 3


def test_the_model_holds() -> None:
    model = WordsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([UnknownWord("brigde", "en", 2, [1])])
    assert model.index(0, 3).data() == "1"
    model.show([])


def test_places_are_whole_words_in_any_case() -> None:
    assert places("Су суу, СУ! сулы су", "су") == [(0, 2), (8, 10), (17, 19)]
    assert places("a.b a+b", "a+b") == [(4, 7)]

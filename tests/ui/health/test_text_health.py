"""Problems and languages of a text in the real window: chips, marks, list, notes, report; all by keys."""

from __future__ import annotations

import csv
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from annotator.domain.text_health import right_key
from annotator.ui.dialogs.languages import LanguagesDialog
from annotator.ui.header import Header
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.health.model import KIND, NOTE, SUGGESTION, WORDS, ProblemModel, visible
from annotator.ui.panels.health.panel import HealthPanel
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.text_health import HealthDesk
from annotator.verbs import health, languages
from tests.ui.window_kit import make_project, open_window, press, ring, settle

ILL = (
    "Қалa әкімі жаңа бөгет туралы айтты.Содан кейін ол кетті.\n"
    "Министр сказал, что строительство плотины начнётся весной.\n"
    "Су келеді,-дейді министр, ал жол да дайын болады."
)
SOUND = "Жаңа бөгет 2027 жылы аяқталады деп мәлімдеді қаржы министрі."
TEXTS = (("Ill", ILL, "kk"), ("Sound", SOUND, "kk"), ("Named wrongly", "Министр сказал, что весной будет вода.", "kk"))
KINDS = ["mixed-script", "missing-space", "dash-spacing"]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator", TEXTS), tmp_path) as opened:
        opened.activateWindow()
        qtbot.waitUntil(opened.isActiveWindow)
        ring(desk(opened)._soon)
        qtbot.waitUntil(lambda: desk(opened).known is not None)
        yield opened


def session(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def desk(window: MainWindow) -> HealthDesk:
    return HealthDesk.of(session(window))


def header(window: MainWindow) -> Header:
    assert window.view is not None
    return window.view.reader.header


def pane(window: MainWindow) -> TextPane:
    assert window.view is not None
    return window.view.reader.pane


def panel(window: MainWindow) -> HealthPanel:
    return window.findChildren(HealthPanel)[0]


def focus() -> object:
    return QApplication.focusWidget()


def marked(window: MainWindow) -> list[str]:
    """The words with a light mark."""
    spans = sorted(span[2:4] for span in pane(window).spans if span.id < -5_000_000)
    return [ILL[start:end] for start, end in spans]


def language(window: MainWindow, article: int = 1) -> tuple[str, str, dict[str, str]]:
    query = "SELECT language, script, metadata FROM document WHERE id = ?"
    found = session(window).workspace.read().exec_driver_sql(query, (article,)).one()
    return found[0], found[1], json.loads(found[2])


def count_marks(window: MainWindow, article: int) -> int:
    query = "SELECT count(*) FROM annotation WHERE document_id = ?"
    return session(window).workspace.read().exec_driver_sql(query, (article,)).scalar_one()


# -- chips and marks


def test_chips_tell_language_and_problems(window: MainWindow, qtbot: QtBot) -> None:
    assert header(window).language.text() == "Kazakh +1"
    assert "Russian: Министр сказал" in header(window).language.toolTip()
    assert header(window).health.text() == "3 problems" and header(window).health.isVisible()
    assert "Missing space: 1" in header(window).health.toolTip()
    press(pane(window), "Ctrl+PageDown")
    qtbot.waitUntil(lambda: desk(window).known is not None)
    assert not header(window).health.isVisible() and header(window).language.text() == "Kazakh"


def test_what_is_known_is_of_the_open_article_alone(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+PageDown")
    assert desk(window).known is None and not header(window).health.isVisible(), "nothing stale is shown"
    press(pane(window), "Ctrl+PageUp")
    qtbot.waitUntil(lambda: (known := desk(window).known) is not None and known.document_id == 1)
    assert header(window).health.text() == "3 problems"


def test_marks_can_be_switched(window: MainWindow) -> None:
    assert marked(window) == ["Қалa", ".", ",-"]
    settings = session(window).settings
    window.actions_list.trigger("view.health_marks")
    assert settings["health_marks"] is False and marked(window) == []
    window.actions_list.trigger("view.paragraph_languages")
    assert marked(window) == ["Қ", "М", "С"], "a chip beside the first line of each paragraph"
    window.actions_list.trigger("view.health_marks")
    assert len(marked(window)) == 6
    span = next(span for span in pane(window).spans if ILL[span.start : span.end] == "М")
    assert window.view is not None
    assert window.view.reader._hover_text(span.id) == "Language of the paragraph: Russian"


def test_marks_are_passed_over_by_tab_and_change_nothing(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "Tab")
    assert session(window).annotation_id is None
    assert session(window).workspace.read().exec_driver_sql("SELECT count(*) FROM annotation").scalar_one() == 0
    assert session(window).workspace.text(1) == ILL


def test_a_card_tells_what_a_mark_is(window: MainWindow) -> None:
    span = next(span for span in pane(window).spans if span.start == 0)
    assert window.view is not None
    words = window.view.reader._hover_text(span.id)
    assert words.startswith("Two scripts in a word: ") and words.endswith("Suggestion: “Қала”")


# -- the list


def test_keys_go_from_problem_to_problem(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home")
    seen: list[str] = []
    for _ in range(4):
        press(pane(window), "F7")
        seen.append(pane(window).selected_text())
    assert seen == ["Қалa", ".", ",-", "Қалa"]
    press(pane(window), "Shift+F7")
    assert pane(window).selected_text() == ",-"
    press(pane(window), "Ctrl+Home", "Shift+F7")
    assert pane(window).selected_text() == ",-"


def test_the_list_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+F7")
    assert focus() is panel(window).view
    qtbot.waitUntil(panel(window).isVisible)
    assert [problem.kind for problem in panel(window).model.problems] == KINDS
    press(None, "Down")
    assert panel(window).told.text().endswith("without a space. Suggestion: a space behind it")
    press(None, "Return")
    assert pane(window).selected_text() == "." and focus() is pane(window)
    press(pane(window), "Ctrl+F7")
    press(None, "Esc")
    assert focus() is pane(window)


def test_the_list_comes_up_high_enough_to_read_in(window: MainWindow) -> None:
    press(pane(window), "Ctrl+F7")
    settle(window)
    view = panel(window).view
    assert view.height() >= 5 * view.rowHeight(0)


def test_the_chip_opens_the_list(window: MainWindow) -> None:
    QTest.mouseClick(header(window).health, Qt.MouseButton.LeftButton)
    assert focus() is panel(window).view


def test_a_note_is_written_kept_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+F7")
    press(None, "Down", "N")
    QTest.keyClicks(panel(window).note, "ask the editor")
    press(None, "Return")
    assert focus() is panel(window).view
    qtbot.waitUntil(lambda: panel(window).model.index(1, NOTE).data() == "ask the editor")
    press(None, "Down")
    assert panel(window).note.text() == "", "another problem, another note"
    press(None, "Up")
    assert panel(window).note.text() == "ask the editor"
    press(None, "Ctrl+Z")
    qtbot.waitUntil(lambda: panel(window).note.text() == "")


def test_a_note_that_is_typed_is_not_lost_with_the_article(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+F7")
    press(None, "N")
    QTest.keyClicks(panel(window).note, "typo")
    session(window).open_document(2)
    qtbot.waitUntil(lambda: (known := desk(window).known) is not None and known.document_id == 2)
    session(window).open_document(1)
    qtbot.waitUntil(lambda: (known := desk(window).known) is not None and known.document_id == 1)
    assert panel(window).model.index(0, NOTE).data() == "typo"


def test_the_model_holds(window: MainWindow, qtbot: QtBot) -> None:
    model = ProblemModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(desk(window).known)
    assert model.rowCount() == 3
    assert model.index(0, WORDS).data() == "Қалa" and model.index(0, SUGGESTION).data() == "Қала"
    assert model.index(1, SUGGESTION).data() == ".␣"
    model.show(desk(window).known)
    model.show(None)
    assert model.rowCount() == 0
    assert visible("су\u200bлы\n") == "суU+200Bлы⏎"


def test_an_empty_list_says_why(window: MainWindow, qtbot: QtBot) -> None:
    session(window).open_document(2)
    press(pane(window), "Ctrl+F7")
    qtbot.waitUntil(lambda: panel(window).empty.text().startswith("No problems were found"))
    assert focus() is panel(window).empty
    press(None, "Esc")
    assert focus() is pane(window)


# -- what is right


def test_a_problem_is_found_to_be_right_and_brought_back(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+F7")
    assert not panel(window).right.isVisible(), "nothing to show"
    press(None, "Down", "X")
    qtbot.waitUntil(lambda: header(window).health.text() == "2 problems")
    assert [problem.kind for problem in panel(window).model.problems] == ["mixed-script", "dash-spacing"]
    assert marked(window) == ["Қалa", ",-"] and focus() is panel(window).view
    assert panel(window).view.currentIndex().row() == 1, "the next one"
    press(None, "Shift+X")
    assert panel(window).right.isVisible() and panel(window).right.isChecked()
    index = panel(window).model.index(1, KIND)
    assert index.data() == "Missing space · found to be right" and index.data(Qt.ItemDataRole.FontRole).italic()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("found to be right · Missing space: ")
    press(None, "Up", "X")
    qtbot.waitUntil(lambda: header(window).health.text() == "3 problems")
    assert marked(window) == ["Қалa", ".", ",-"]
    press(None, "Ctrl+Z")
    qtbot.waitUntil(lambda: marked(window) == ["Қалa", ",-"])
    press(None, "Ctrl+Z")
    qtbot.waitUntil(lambda: marked(window) == ["Қалa", ".", ",-"])
    assert panel(window).model.index(1, KIND).data() == "Missing space"


def test_nothing_is_left_where_all_is_right(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+F7")
    press(None, "X", "X", "X")
    qtbot.waitUntil(lambda: focus() is panel(window).empty)
    assert panel(window).empty.text() == "All problems that were found here have been found to be right."
    assert not header(window).health.isVisible() and marked(window) == []
    assert not panel(window).note.isVisible() and panel(window).right.isVisible()
    press(None, "Shift+X")
    assert len(panel(window).model.problems) == 3 and focus() is panel(window).view
    press(None, "Shift+X", "Esc")
    assert focus() is pane(window)


def test_an_article_whose_problems_are_right_is_not_listed(window: MainWindow, qtbot: QtBot) -> None:
    known = desk(window).known
    assert known is not None
    health.dismiss(session(window).workspace, 1, [right_key(known.uuid, each) for each in known.problems])
    assert window.actions_list.trigger("health.articles")
    settle(window)
    qtbot.waitUntil(lambda: list(session(window).visible_ids()) == [])


# -- the report


@pytest.mark.parametrize(("action", "articles"), [("health.report", 3), ("health.report_article", 1)])
def test_the_report_is_a_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str, articles: int
) -> None:
    target = tmp_path / "report.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    said: list[str] = []
    session(window).said.connect(said.append)
    assert window.actions_list.trigger(action)
    settle(window)
    with open(target, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["kind"] for row in rows] == KINDS
    assert (rows[0]["text"], rows[0]["start"], rows[0]["suggestion"]) == ("Қалa", "0", "Қала")
    assert said[-1].startswith(f"3 problems in 1 of {articles} article")


def test_the_articles_with_problems_are_listed(window: MainWindow, qtbot: QtBot) -> None:
    assert window.actions_list.trigger("health.articles")
    settle(window)
    qtbot.waitUntil(lambda: list(session(window).visible_ids()) == [1])
    assert window.actions_list.trigger("article.show_all")
    qtbot.waitUntil(lambda: len(session(window).visible_ids()) == 3)


# -- the language


def test_the_language_is_set_from_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "F4")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [entry.text() for entry in menu.actions() if entry.text()]
    assert names[:3] == ["Kazakh", "Kazakh · Latin", "Uzbek · Cyrillic"]
    assert next(entry.text() for entry in menu.actions() if entry.isChecked()) == "Kazakh"
    press(menu, "Down", "Down", "Return")
    assert language(window) == ("uz", "Cyrl", {"language_by": "hand"})
    assert header(window).language.text().startswith("Uzbek · Cyrillic")
    assert "said by hand" in header(window).language.toolTip()
    press(pane(window), "Ctrl+Z")
    assert language(window) == ("kk", None, {})


def test_the_menu_leads_to_paragraphs_in_other_languages(window: MainWindow) -> None:
    press(pane(window), "F4")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(entry for entry in menu.actions() if entry.text().startswith("Russian: "))
    menu.setActiveAction(entry)
    press(menu, "Return")
    assert pane(window).selected_text() == ILL.split("\n")[1]


def test_another_language_is_looked_at_with_other_rules(qtbot: QtBot, tmp_path: Path) -> None:
    texts = (("Short", "Қазақстан келди", "kk"),)
    with open_window(make_project(tmp_path / "p.annotator", texts), tmp_path) as window:
        qtbot.waitUntil(lambda: desk(window).known is not None)
        assert not header(window).health.isVisible()
        assert window.actions_list.trigger("article.language.ky.Cyrl")
        qtbot.waitUntil(lambda: [p.kind for p in panel(window).model.problems] == ["foreign-letter"])


def test_a_mark_does_not_make_the_rules_begin_again(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long text is looked at for seconds; who marks meanwhile would never see an answer."""
    tools, looks, go_on = session(window).tools, [], threading.Event()
    rules = tools.texts()

    def slowly(text: str, language: str | None) -> object:
        looks.append(text)
        go_on.wait(20)
        return rules.health.check(text, language)

    slow = replace(rules, health=SimpleNamespace(check=slowly))
    monkeypatch.setattr(session(window), "tools", replace(tools, texts=lambda: slow))
    session(window).open_document(2)
    qtbot.waitUntil(lambda: looks == [SOUND])
    pane(window).setFocus()
    press(pane(window), "Ctrl+Right", "1")
    assert count_marks(window, 2) == 1
    assert desk(window).is_busy
    go_on.set()
    qtbot.waitUntil(lambda: not desk(window).is_busy)
    assert desk(window).known is not None
    assert looks == [SOUND]


def test_one_article_by_rule(window: MainWindow) -> None:
    session(window).open_document(3)
    window.actions_list.trigger("article.language_by_rule")
    assert language(window, 3)[:2] == ("ru", "Cyrl")


def test_all_articles_by_rule_after_a_look(window: MainWindow, qtbot: QtBot) -> None:
    languages.set_language(session(window).workspace, [2], "en", "Cyrl")
    assert window.actions_list.trigger("project.languages")
    settle(window)
    qtbot.waitUntil(lambda: window.findChild(LanguagesDialog) is not None)
    dialog = window.findChild(LanguagesDialog)
    assert dialog is not None
    assert dialog.told.text() == (
        "Of 3 articles the language or script of 2 would be another. Left alone, since somebody or their file has said"
        " the language: 1 article."
    )
    assert "Kazakh → Russian: 1" in dialog.kinds.text()
    QTest.keyClick(dialog.change_button, Qt.Key.Key_Space)
    settle(window)
    assert language(window, 3)[:2] == ("ru", "Cyrl") and language(window, 2)[0] == "en"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pane(window).setFocus()
    press(None, "Ctrl+Z")
    settle(window)
    assert language(window, 3)[:2] == ("kk", None)

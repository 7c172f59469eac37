"""The languages of paragraphs in the real window: said by keys, shown, filtered by, kept when the rules are asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from annotator.store.queries import paragraphs as queries
from annotator.store.queries import search
from annotator.ui.dialogs.languages import LanguagesDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.articles.panel import ArticlePanel
from annotator.ui.panels.articles.several import SeveralChoice
from annotator.ui.text_health import Paragraph
from annotator.verbs import documents, importing
from tests.ui.health.test_text_health import desk, header, pane, session
from tests.ui.window_kit import make_project, open_window, press, ring, settle

MIXED = (
    "Су қоймасын тұрғызу келесі жылы басталады деп күтілуде, дейді министр.\n\n"
    "Строительство водохранилища начнётся в следующем году, заявил министр.\n"
    "Жаңа жол да дайын болады деп айтты ол."
)
RUSSIAN = "Строительство новой дороги начнётся в следующем году, заявил министр."
TEXTS = (("Mixed", MIXED, "kk"), ("Russian", RUSSIAN, "ru"))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator", TEXTS), tmp_path) as opened:
        opened.activateWindow()
        qtbot.waitUntil(opened.isActiveWindow)
        ring(desk(opened)._soon)
        qtbot.waitUntil(lambda: desk(opened).known is not None)
        yield opened


def paragraphs(window: MainWindow) -> list[Paragraph]:
    known = desk(window).known
    assert known is not None
    return known.paragraphs


def languages(window: MainWindow) -> list[str | None]:
    return [part.language for part in paragraphs(window)]


def menu_at_caret(window: MainWindow) -> QMenu:
    press(pane(window), "Shift+F4")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def checked(menu: QMenu) -> list[str]:
    return [entry.text() for entry in menu.actions() if entry.isChecked()]


def test_the_paragraph_at_the_caret_is_said_and_taken_back(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+Home", "Down", "Down", "Right")
    menu = menu_at_caret(window)
    assert menu.actions()[0].text() == "Language of the paragraph"
    assert checked(menu) == ["Russian", "As the rules say"]
    press(menu, "Up", "Return")
    qtbot.waitUntil(lambda: languages(window) == ["kk", "ky", "kk"])
    assert [part.by_hand for part in paragraphs(window)] == [False, True, False]
    assert header(window).language.text() == "Kazakh +1" and "Kyrgyz: Стро" in header(window).language.toolTip()
    assert checked(menu_at_caret(window)) == ["Kyrgyz"]
    press(QApplication.activePopupWidget(), "Esc")
    press(pane(window), "Ctrl+Z")
    qtbot.waitUntil(lambda: languages(window) == ["kk", "ru", "kk"])


def test_the_chip_counts_no_paragraph_that_is_in_the_language_of_the_article(window: MainWindow, qtbot: QtBot) -> None:
    assert header(window).language.text() == "Kazakh +1"
    press(pane(window), "Ctrl+Home", "Down", "Down", "Right")
    menu = menu_at_caret(window)
    menu.setActiveAction(next(entry for entry in menu.actions() if entry.text() == "Kazakh"))
    press(menu, "Return")
    qtbot.waitUntil(lambda: languages(window) == ["kk", "kk", "kk"])
    assert header(window).language.text() == "Kazakh" and "Paragraphs" not in header(window).language.toolTip()
    press(pane(window), "Ctrl+Z")
    qtbot.waitUntil(lambda: languages(window) == ["kk", "ru", "kk"])
    assert header(window).language.text() == "Kazakh +1"


def test_all_paragraphs_of_a_selection_are_said_and_given_back(window: MainWindow, qtbot: QtBot) -> None:
    said: list[str] = []
    session(window).said.connect(said.append)
    press(pane(window), "Ctrl+A")
    menu = menu_at_caret(window)
    assert menu.actions()[0].text() == "Language of 3 paragraphs" and checked(menu) == ["As the rules say"]
    menu.setActiveAction(next(entry for entry in menu.actions() if entry.text() == "Uzbek · Latin"))
    press(menu, "Return")
    qtbot.waitUntil(lambda: languages(window) == ["uz", "uz", "uz"])
    assert {part.script for part in paragraphs(window)} == {"Latn"}
    assert said[-1] == "The language of 3 paragraphs is Uzbek · Latin now. Ctrl+Z takes it back."
    menu = menu_at_caret(window)
    assert checked(menu) == ["Uzbek · Latin"]
    press(menu, "Down", "Down", "Down", "Down", "Down", "Return")
    qtbot.waitUntil(lambda: languages(window) == ["kk", "ru", "kk"])
    assert said[-1] == "The rules say the language of 3 paragraphs again. Ctrl+Z takes it back."


def test_between_paragraphs_there_is_nothing_to_say(window: MainWindow) -> None:
    said: list[str] = []
    session(window).said.connect(said.append)
    press(pane(window), "Ctrl+Home", "Down", "Shift+F4")
    assert QApplication.activePopupWidget() is None and said[-1].startswith("There is no paragraph at the caret.")


def test_the_margin_tells_who_has_said_it(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_list.trigger("view.paragraph_languages")
    press(pane(window), "Ctrl+Home")
    press(menu_at_caret(window), "Down", "Return")
    qtbot.waitUntil(lambda: paragraphs(window)[0].by_hand)
    span = next(span for span in pane(window).spans if span.id < -6_500_000 and span.start == 0)
    assert window.view is not None
    assert window.view.reader._hover_text(span.id) == "Language of the paragraph: Kazakh · Latin; said by hand"


def choose(window: MainWindow, choice: SeveralChoice, name: str) -> None:
    press(choice, "Down")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(next(entry for entry in menu.actions() if entry.text() == name))
    press(menu, "Space", "Esc")
    window.activateWindow()  # without a window manager nobody does after a popup


def test_articles_are_filtered_by_their_paragraphs(window: MainWindow, qtbot: QtBot) -> None:
    panel = window.findChildren(ArticlePanel)[0]
    assert window.actions_list.trigger("article.filters")
    form = panel.controls.form
    choose(window, form.paragraphs, "Russian")
    qtbot.waitUntil(lambda: list(session(window).visible_ids()) == [1, 2])
    choose(window, form.language, "Kazakh (kk)")
    qtbot.waitUntil(lambda: list(session(window).visible_ids()) == [1])
    choose(window, form.paragraphs, "Russian")
    choose(window, form.paragraphs, "Kyrgyz")
    qtbot.waitUntil(lambda: list(session(window).visible_ids()) == [])
    qtbot.waitUntil(window.isActiveWindow)
    session(window).focusText.emit()
    press(pane(window), "Ctrl+Home")
    press(menu_at_caret(window), "Down", "Down", "Down", "Down", "Return")
    qtbot.waitUntil(lambda: list(session(window).visible_ids()) == [1])
    press(form, "Esc")
    assert panel.controls.summary.text() == "Only language kk, paragraphs in ky"


def test_a_filter_that_lists_nothing_says_what_is_not_known_yet(window: MainWindow, qtbot: QtBot) -> None:
    workspace = session(window).workspace
    panel = window.findChildren(ArticlePanel)[0]
    assert window.actions_list.trigger("article.filters")
    choose(window, panel.controls.form.paragraphs, "Russian")
    qtbot.waitUntil(lambda: not queries.pending(workspace.read()))
    choose(window, panel.controls.form.paragraphs, "Russian")
    queries.forget(workspace)  # which nobody is told of
    choose(window, panel.controls.form.paragraphs, "English")
    qtbot.waitUntil(lambda: "2 articles are still being prepared" in panel.empty.sentence.text())
    documents.set_field(workspace, [2], "language", "kk")
    qtbot.waitUntil(lambda: panel.empty.sentence.text() == "No article matches paragraphs in en. Esc shows all.")


def test_paragraphs_are_looked_at_once_somebody_filters_by_them(window: MainWindow, qtbot: QtBot) -> None:
    workspace = session(window).workspace
    settle(window)
    assert queries.pending(workspace.read()) == 2, "minutes of work in a large project, for nobody"
    assert window.actions_list.trigger("article.filters")
    choose(window, window.findChildren(ArticlePanel)[0].controls.form.paragraphs, "Russian")
    qtbot.waitUntil(lambda: not queries.pending(workspace.read()))


def test_new_articles_are_looked_at_when_the_search_knows_them(window: MainWindow, qtbot: QtBot) -> None:
    assert window.actions_list.trigger("article.filters")
    choose(window, window.findChildren(ArticlePanel)[0].controls.form.paragraphs, "Russian")
    qtbot.waitUntil(lambda: not queries.pending(session(window).workspace.read()))
    settle(window)  # else the job that is ending would look at the new article, too
    jobs, workspace, begun = session(window).jobs, session(window).workspace, list[list[str]]()
    jobs.started.connect(lambda _: begun.append([job.title for job in jobs.running]))
    importing.paste(workspace, "The bridge over the river opens in spring.", session(window).tools.files)
    looks = ["Looking at the languages of paragraphs"]
    qtbot.waitUntil(lambda: not search.pending(workspace.read()) and not queries.pending(workspace.read()))
    assert begun[-1] == looks and ["Preparing the search"] in begun


def test_rules_asked_again_keep_what_was_said(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+Home")
    press(menu_at_caret(window), "Down", "Down", "Down", "Down", "Return")
    qtbot.waitUntil(lambda: languages(window) == ["ky", "ru", "kk"])
    assert window.actions_list.trigger("project.languages")
    settle(window)
    qtbot.waitUntil(lambda: window.findChild(LanguagesDialog) is not None)
    dialog = window.findChild(LanguagesDialog)
    assert dialog is not None
    press(dialog.change_button, "Space")
    settle(window)
    document = session(window).document()
    assert document is not None and document.script == "Cyrl"
    qtbot.waitUntil(lambda: languages(window) == ["ky", "ru", "kk"])

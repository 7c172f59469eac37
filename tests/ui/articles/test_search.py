"""Words, filters and order, by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator.store.queries import search
from annotator.ui.panels.articles import state
from annotator.ui.panels.articles.chips import StatusChip
from annotator.ui.panels.articles.several import SeveralChoice
from annotator.ui.panels.articles.state import ListState
from annotator.verbs import documents, history, labels
from tests.ui.articles.conftest import ARTICLES, Desk

ALL = [row[0] for row in ARTICLES]


def test_typing_in_the_list_filters_as_it_goes_blind_to_spelling(desk: Desk) -> None:
    desk.press("Home")
    desk.type("ток")
    assert desk.panel.controls.search.text() == "ток"
    desk.waits(["Тоқаев көпірді ашты", "Новый парк"])
    desk.type("аев")
    desk.waits(["Тоқаев көпірді ашты", "Новый парк"])


def test_the_letters_of_every_language_are_found_in_any_case(desk: Desk) -> None:
    field = desk.panel.controls.search
    for typed, title in (
        ("ҲАСАНОВ", "Янги мактаб"),
        ("koʻprik", "Daryo ustida koʻprik"),
        ("КИТЕПКАНА", "Жаңы китепкана"),
    ):
        field.setText(typed)
        desk.qtbot.waitUntil(lambda title=title: title in desk.titles() and len(desk.titles()) <= 2, timeout=3000)


def test_words_in_quotes_are_taken_as_written(desk: Desk) -> None:
    desk.panel.controls.search.setText('"Токаев"')
    desk.waits(["Новый парк"])


def test_the_list_understands_the_whole_syntax(desk: Desk) -> None:
    field = desk.panel.controls.search
    for typed, titles in (
        ("bus OR мактаб", {"A bus line opens", "Янги мактаб"}),
        ("тоқаев -көпір", {"Новый парк"}),
        ("(bus | парк) NOT тоқаев", {"A bus line opens"}),
        ("/парк\\w*/", {"Новый парк"}),
        ("in:title мактаб", {"Янги мактаб"}),
    ):
        field.setText(typed)
        desk.qtbot.waitUntil(lambda titles=titles: set(desk.titles()) == titles, timeout=3000)


def test_a_line_that_is_not_finished_is_told_below_and_the_list_stays(desk: Desk) -> None:
    controls = desk.panel.controls
    desk.press("Ctrl+Shift+F")
    desk.type("bus")
    desk.waits(["A bus line opens"])
    assert not controls.hint.isVisible()
    for letter, hint in ((" ", ""), ("O", ""), ("R", "OR stands between"), (" ", "OR stands between")):
        desk.type(letter)
        assert hint in controls.hint.text() and controls.hint.isVisible() == bool(hint)
    assert controls.search.text() == "bus OR "
    desk.type("мактаб")
    desk.qtbot.waitUntil(lambda: len(desk.titles()) == 2, timeout=3000)
    assert not controls.hint.isVisible()
    controls.search.setText("(bus")
    assert controls.hint.isVisible() and len(desk.titles()) == 2
    desk.press("Esc")
    desk.waits(ALL)
    assert not controls.hint.isVisible()


def test_esc_empties_the_field_and_brings_everything_back_then_leaves(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F")
    desk.type("bus")
    desk.waits(["A bus line opens"])
    desk.press("Esc")
    desk.waits(ALL)
    assert not desk.left
    desk.press("Esc")
    assert desk.left


def test_enter_in_the_field_opens_the_first_hit_and_down_goes_into_the_list(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F")
    desk.type("мактаб")
    desk.waits(["Янги мактаб"])
    desk.press("Enter")
    assert desk.session.document_id == desk.ids[2]
    desk.press("Ctrl+Shift+F", "Down")
    assert QApplication.focusWidget() is desk.panel.view


def test_no_match_says_so_and_its_button_shows_everything(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F")
    desk.type("zzz")
    desk.qtbot.waitUntil(lambda: not desk.titles(), timeout=3000)
    assert desk.panel.empty.isVisible()
    assert "“zzz”" in desk.panel.empty.sentence.text()
    QTest.mouseClick(desk.panel.empty.clear_button, Qt.MouseButton.LeftButton)
    desk.waits(ALL)
    assert desk.panel.controls.search.text() == ""


def test_an_empty_project_says_how_to_begin(empty_desk: Desk) -> None:
    said = empty_desk.panel.empty.sentence.text()
    assert "Ctrl+V" in said and "Ctrl+I" in said
    assert empty_desk.panel.empty.import_button.isVisible()
    assert not empty_desk.panel.empty.clear_button.isVisible()


def test_a_stale_answer_never_covers_a_newer_question(desk: Desk) -> None:
    field = desk.panel.controls.search
    for words in ("b", "bu", "bus", "bus l", "парк"):
        field.setText(words)
    desk.settle()
    assert desk.titles() == ["Новый парк"]


def test_articles_that_come_later_are_found_once_they_are_indexed(desk: Desk) -> None:
    from tests.ui.articles.conftest import add_articles

    desk.panel.controls.search.setText("ferry")
    desk.qtbot.waitUntil(lambda: not desk.titles(), timeout=3000)
    add_articles(desk.workspace, (("Crossing", "A ferry takes cars over the river.", "en", None, ""),))
    desk.waits(["Crossing"])
    assert search.pending(desk.workspace.read()) == 0


def test_a_new_title_is_found_at_once(desk: Desk) -> None:
    documents.set_field(desk.workspace, [desk.ids[3]], "title", "Библиотека")
    desk.panel.controls.search.setText("библиот")
    desk.waits(["Библиотека"])


def chip(desk: Desk, status: str) -> StatusChip:
    return desk.panel.controls.chips.chips[status]


def test_chips_count_and_filter_by_status(desk: Desk) -> None:
    documents.set_status(desk.workspace, desk.ids[:2], "done")
    desk.qtbot.waitUntil(lambda: chip(desk, "done").count == 2, timeout=3000)
    assert chip(desk, "new").count == 4
    QTest.mouseClick(chip(desk, "done"), Qt.MouseButton.LeftButton)
    desk.waits(ALL[:2])
    QTest.mouseClick(chip(desk, "done"), Qt.MouseButton.LeftButton)
    desk.waits(ALL)


def test_chips_drop_their_names_where_the_panel_is_narrow(desk: Desk) -> None:
    desk.window.resize(520, 600)
    assert all(c.named for c in desk.panel.controls.chips.chips.values())
    desk.window.resize(240, 600)
    assert not any(c.named for c in desk.panel.controls.chips.chips.values())
    assert chip(desk, "needs review").accessibleName() == "Needs review: 0"


def check(desk: Desk, choice: SeveralChoice, *names: str) -> None:
    """Check entries by keys: the menu opens with Down and stays open until Esc."""
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for name in names:
        menu.setActiveAction(next(entry for entry in menu.actions() if entry.text() == name))
        QTest.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    desk.window.activateWindow()  # without a window manager nobody does after a popup
    desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is choice)


def test_several_languages_and_scripts_are_chosen(desk: Desk) -> None:
    documents.set_field(desk.workspace, [desk.ids[1]], "script", "Latn")
    documents.set_field(desk.workspace, [desk.ids[2]], "script", "Cyrl")
    documents.set_field(desk.workspace, [desk.ids[5]], "language", None)
    desk.settle()
    assert desk.session.actions.trigger("article.filters")
    form = desk.panel.controls.form
    check(desk, form.language, "Uzbek (uz)", "Other language")
    desk.waits([ALL[1], ALL[2], ALL[5]])
    check(desk, form.script, "Latin")
    desk.waits([ALL[1]])
    assert form.script.accessibleName() == "Filter by script: Latin"
    desk.press("Esc")
    assert desk.panel.controls.summary.text() == "Only language uz, other, script Latn"
    assert desk.session.actions.trigger("article.show_all")
    desk.waits(ALL)
    assert form.language.chosen() == () and form.language.text() == "All"


def test_the_form_filters_by_language_outlet_label_and_dates(desk: Desk) -> None:
    label = labels.add_label(desk.workspace, "document", "Sport")
    labels.label_document(desk.workspace, [desk.ids[2], desk.ids[5]], label)
    desk.settle()
    assert desk.session.actions.trigger("article.filters")
    form = desk.panel.controls.form
    assert QApplication.focusWidget() is form.language
    check(desk, form.language, "Uzbek (uz)")
    desk.waits([ALL[1], ALL[2]])
    check(desk, form.language, "Kyrgyz (ky)")
    desk.waits([ALL[1], ALL[2], ALL[3]])
    assert form.language.text() == "Kyrgyz (ky), Uzbek (uz)"
    check(desk, form.language, "Kyrgyz (ky)", "Uzbek (uz)")
    desk.waits(ALL)
    form.label.setCurrentIndex(form.label.findText("Sport"))
    form.label.activated.emit(form.label.currentIndex())
    desk.waits([ALL[2], ALL[5]])
    form.date_from.setFocus()
    desk.type("2026-03-02")
    desk.waits([ALL[5]])
    QTest.mouseClick(form.clear_button, Qt.MouseButton.LeftButton)
    desk.waits(ALL)
    form.outlet.setFocus()
    desk.type("Anhor")
    desk.press("Enter")
    desk.waits([ALL[1], ALL[2]])
    desk.press("Esc")
    assert not form.isVisible()
    assert desk.panel.controls.summary.text() == "Only outlet Anhor"


def test_order_is_chosen_from_the_menu_and_kept(desk: Desk) -> None:
    menu = desk.panel.controls.sort_button.menu()
    entries = {entry.text(): entry for entry in menu.actions()}
    entries["Date"].trigger()
    desk.waits([ALL[4], ALL[0], ALL[1], ALL[2], ALL[5], ALL[3]])
    entries["Falling"].trigger()
    desk.waits([ALL[5], ALL[2], ALL[1], ALL[0], ALL[4], ALL[3]])
    assert desk.session.settings["list_sort"] == ["date", True]
    menu.aboutToShow.emit()
    assert entries["Date"].isChecked() and entries["Falling"].isChecked()


@pytest.mark.parametrize("descending", [False, True])
def test_of_many_hits_the_first_are_listed_before_the_others_are_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, descending: bool
) -> None:
    monkeypatch.setattr(state, "_FIRST", 2)
    desk.panel.lister.show(ListState(descending=descending))
    documents.delete_documents(desk.workspace, [desk.ids[3]])  # it holds the word, too
    desk.settle()
    shown: list[tuple[list[str], bool]] = []
    desk.panel.lister.listed.connect(lambda answer: shown.append((desk.titles(), answer.complete)))
    desk.panel.lister.show(ListState(words="k", descending=descending))
    desk.settle()
    (first, whole), (found, all_of_them) = shown
    assert found == (ALL[2::-1] if descending else ALL[:3]) and all_of_them
    assert first == found[: len(first)] and 0 < len(first) < 3 and not whole


def test_an_article_that_was_deleted_is_found_again_once_it_is_back(desk: Desk) -> None:
    desk.panel.controls.search.setText("мактаб")
    desk.waits([ALL[2]])
    documents.delete_documents(desk.workspace, [desk.ids[2]])
    desk.waits([])
    history.undo(desk.workspace)
    desk.waits([ALL[2]])

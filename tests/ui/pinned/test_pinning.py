"""Pinning a second article: from everywhere, swapped, opened, let go, remembered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.panels.articles.panel import ArticlePanel
from annotator.ui.pinned.memory import Pin
from annotator.verbs import documents, history
from tests.ui.pinned.conftest import FIRST, LONG, SECOND, THIRD, Desk, Opener
from tests.ui.window_kit import ENGLISH, KAZAKH, UZBEK, press, settle


def test_the_open_article_stays_beside_while_the_reader_goes_on(desk: Desk) -> None:
    assert desk.side.article is None and not desk.session.actions.trigger("pinned.unpin")
    desk.press("Ctrl+P")
    assert desk.pane.hasFocus() and desk.article.isVisible()
    desk.press("Ctrl+PageDown")
    assert (desk.pane.text, desk.pinned.text) == (UZBEK, KAZAKH)
    assert desk.article.head.title.text() == "Бөгет салынады" and "kk" in desk.article.head.facts.text()
    desk.press("Ctrl+PageDown")
    assert (desk.pane.text, desk.pinned.text) == (LONG, KAZAKH)


def test_f6_goes_to_the_pinned_text_and_the_focus_comes_back(desk: Desk) -> None:
    desk.press("Ctrl+P", "F6")
    assert desk.pinned.hasFocus()
    desk.press("Esc")
    assert desk.pane.hasFocus()
    desk.press("F6", "Shift+F6")
    assert desk.pane.hasFocus()
    desk.press("F6", "Ctrl+U")
    assert desk.pane.hasFocus() and not desk.article.isVisible() and desk.session.pinned_id is None
    assert desk.pinned.text == "" and desk.session.settings["pinned"] == {}


def test_the_buttons_of_the_header_do_the_same(desk: Desk) -> None:
    desk.press("Ctrl+P", "Ctrl+PageDown")
    head = desk.article.head
    QTest.mouseClick(head.swap, Qt.MouseButton.LeftButton)
    desk.wait()
    assert (desk.pane.text, desk.pinned.text) == (KAZAKH, UZBEK)
    QTest.mouseClick(head.open, Qt.MouseButton.LeftButton)
    desk.wait()
    assert (desk.pane.text, desk.pinned.text) == (UZBEK, UZBEK)
    QTest.mouseClick(head.close_button, Qt.MouseButton.LeftButton)
    desk.wait()
    assert not desk.article.isVisible()


def test_the_article_under_the_cursor_of_the_list_is_pinned(desk: Desk) -> None:
    panel = desk.window.findChild(ArticlePanel)
    assert panel is not None
    panel.view.setFocus()
    press(panel.view, "Down", "Ctrl+P")
    desk.wait()
    assert (desk.pane.text, desk.pinned.text) == (KAZAKH, UZBEK)
    assert panel.view.hasFocus()


def test_swapped_articles_keep_their_places_and_marks(desk: Desk) -> None:
    marks = desk.person_everywhere()
    desk.session.open_document(THIRD)
    desk.select(marks["later"])
    place = desk.pane.reading_position()
    assert place > len(ENGLISH)
    desk.press("Ctrl+P")
    desk.session.open_document(FIRST)
    desk.select(marks["kk"])
    desk.press("Ctrl+B")
    assert (desk.pane.text, desk.pinned.text) == (LONG, KAZAKH)
    assert desk.session.annotation_id == marks["later"] and desk.article.selected == marks["kk"]
    assert desk.pane.reading_position() == place
    desk.press("Ctrl+B")
    assert (desk.pane.text, desk.pinned.text) == (KAZAKH, LONG)
    assert desk.session.annotation_id == marks["kk"] and desk.article.selected == marks["later"]
    assert desk.pinned.reading_position() == place


def test_enter_opens_the_pinned_article_at_its_mark(desk: Desk) -> None:
    marks = desk.person_everywhere()
    desk.side.pin(Pin(SECOND, marks["uz"]))
    desk.wait()
    desk.press("F6", "Enter")
    assert desk.pane.text == UZBEK and desk.pane.hasFocus() and desk.session.annotation_id == marks["uz"]
    assert desk.pinned.text == UZBEK


def test_two_places_of_one_article_stand_side_by_side(desk: Desk) -> None:
    marks = desk.person_everywhere()
    desk.session.open_document(THIRD)
    desk.side.pin(Pin(THIRD, marks["later"]))
    desk.wait()
    assert desk.pane.text == desk.pinned.text == LONG
    assert desk.pane.reading_position() == 0 and desk.pinned.reading_position() > len(ENGLISH)
    made = desk.mark(THIRD, "Event", "the dam")
    assert made in desk.pane.spans and made in desk.pinned.spans


def test_what_was_pinned_is_there_again_after_a_restart(open_desk: Opener) -> None:
    desk = open_desk()
    desk.side.pin(Pin(THIRD))
    desk.wait()
    desk.press("F6", "PageDown", "PageDown", "Alt+F")
    place = desk.pinned.reading_position()
    assert place > 0
    desk.side.setSizes([500, 300])
    sizes = desk.side.sizes()
    desk = open_desk()
    assert desk.pinned.text == LONG and desk.pinned.reading_position() == place
    assert desk.side.sizes() == sizes and desk.session.settings["pinned_follow"] is False
    assert desk.pane.hasFocus() and not desk.article.head.follow.isChecked()
    assert desk.session.actions.trigger("pinned.below")
    desk.wait()
    assert desk.article.geometry().top() >= desk.side.reader.geometry().bottom()
    desk.press("Ctrl+U")
    desk = open_desk()
    assert desk.side.article is None and desk.side.orientation() == Qt.Orientation.Vertical


def test_another_project_has_its_own(open_desk: Opener) -> None:
    desk = open_desk()
    desk.press("Ctrl+P")
    kept = desk.session.settings["pinned"]
    desk.session.settings["pinned"] = {"elsewhere": next(iter(kept.values()))}
    desk.window.close_project()
    assert set(desk.window.settings["pinned"]) == {"elsewhere", *kept}


def test_a_deleted_article_is_let_go_with_a_word(desk: Desk) -> None:
    desk.press("Ctrl+P", "Ctrl+PageDown", "F6")
    documents.delete_documents(desk.session.workspace, [FIRST])
    desk.wait()
    assert not desk.article.isVisible() and desk.pane.hasFocus()
    assert "deleted" in desk.said[-1]


def test_undo_of_a_step_in_the_pinned_article_leaves_the_first_where_it_is(desk: Desk) -> None:
    desk.press("Ctrl+P", "Ctrl+PageDown")
    made = desk.mark(FIRST, "Person", "Айбек")
    desk.wait()
    desk.press("Ctrl+Z")
    assert desk.pane.text == UZBEK and made not in desk.pinned.spans
    step = history.next_undo(desk.session.workspace)
    assert step is not None and step.verb == "document.import"


def test_theme_and_zoom_hold_for_both(desk: Desk) -> None:
    desk.press("Ctrl+P", "Ctrl+=")
    assert desk.pane.zoom_percent == desk.pinned.zoom_percent == 110
    desk.session.actions.trigger("view.theme.dark")
    assert desk.pinned.theme.dark and desk.pane.theme.dark
    desk.press("Ctrl+U")
    desk.session.actions.trigger("view.theme.light")
    desk.press("Ctrl+P")
    assert not desk.pinned.theme.dark


def test_what_changes_unseen_is_shown_when_seen_again(desk: Desk) -> None:
    desk.press("Ctrl+P")
    desk.window.hide()
    made = desk.mark(FIRST, "Person", "Айбек")
    desk.wait()
    assert made not in desk.pinned.spans
    desk.window.show()
    QTest.qWaitForWindowExposed(desk.window)
    desk.wait()
    assert made in desk.pinned.spans


def test_find_searches_the_article_that_has_the_focus(desk: Desk) -> None:
    desk.side.pin(Pin(THIRD))
    desk.press("F6", "Ctrl+F")
    field = desk.article.find_bar.field
    assert field.hasFocus() and not desk.side.reader.find_bar.isVisible()
    QTest.keyClicks(field, "billion")
    settle(desk.window)
    press(field, "Esc")
    assert desk.pinned.selected_text() == "billion" and desk.pinned.hasFocus()

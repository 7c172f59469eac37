"""Opening, going on, status, labels, fields, deleting and pasting, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from annotator.store.queries import articles
from annotator.ui.dialogs.article_fields import ArticleFieldsDialog
from annotator.ui.dialogs.article_labels import ArticleLabelsDialog
from annotator.ui.dialogs.paste import PasteDialog
from annotator.verbs import documents, history
from tests.ui.articles.conftest import ARTICLES, Desk

ALL = [row[0] for row in ARTICLES]


def dialog(desk: Desk, kind: type[QDialog]) -> QDialog:
    found = [d for d in desk.window.findChildren(kind) if d.isVisible()]
    assert len(found) == 1
    return found[0]


# opening and going on


def test_arrows_move_and_enter_opens(desk: Desk) -> None:
    desk.press("Home", "Down", "Down")
    assert desk.session.document_id is None
    desk.press("Enter")
    assert desk.session.document_id == desk.ids[2]
    assert desk.panel.view.open_id == desk.ids[2]


def test_a_click_opens_and_a_click_with_ctrl_only_selects(desk: Desk) -> None:
    view = desk.panel.view
    middle = view.visualRect(desk.panel.model.index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert desk.session.document_id == desk.ids[1]
    other = view.visualRect(desk.panel.model.index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, other)
    assert desk.session.document_id == desk.ids[1]
    assert view.selected_ids() == [desk.ids[1], desk.ids[3]]


def test_next_and_previous_follow_the_order_of_the_list(desk: Desk) -> None:
    desk.session.open_document(desk.ids[0])
    desk.press("Ctrl+PageDown", "Ctrl+PageDown")
    assert desk.session.document_id == desk.ids[2]
    desk.press("Ctrl+PageUp")
    assert desk.session.document_id == desk.ids[1]
    desk.press("Ctrl+PageUp", "Ctrl+PageUp")
    assert desk.session.document_id == desk.ids[0]
    assert desk.said[-1] == "This is the first article of the list."


def test_unfinished_ones_are_found_over_the_end_of_the_list(desk: Desk) -> None:
    documents.set_status(desk.workspace, [desk.ids[i] for i in (1, 2, 4, 5)], "done")
    desk.session.open_document(desk.ids[0])
    desk.press("Alt+PageDown")
    assert desk.session.document_id == desk.ids[3]
    desk.press("Alt+PageDown")
    assert desk.session.document_id == desk.ids[0]
    desk.press("Alt+PageUp")
    assert desk.session.document_id == desk.ids[3]


def test_done_and_on_to_the_next(desk: Desk) -> None:
    desk.session.open_document(desk.ids[1])
    desk.press("Ctrl+Enter")
    assert desk.status(desk.ids[1]) == "done"
    assert desk.session.document_id == desk.ids[2]
    documents.set_status(desk.workspace, desk.ids, "done")
    desk.press("Ctrl+Enter")
    assert desk.said[-1] == "No other article in this list is unfinished."


def test_esc_goes_back_to_the_text(desk: Desk) -> None:
    desk.press("Esc")
    assert desk.left


# status


def test_status_by_key_for_the_selection_is_one_step(desk: Desk) -> None:
    desk.press("Home", "Shift+Down", "Shift+Down", "Ctrl+4")
    assert [desk.status(i) for i in desk.ids[:4]] == ["needs review"] * 3 + ["new"]
    assert desk.said[-1] == "3 articles: needs review. Ctrl+Z takes it back."
    history.undo(desk.workspace)
    assert [desk.status(i) for i in desk.ids[:3]] == ["new"] * 3


def test_an_article_being_read_stays_listed_until_another_is_opened(desk: Desk) -> None:
    chips = desk.panel.controls.chips.chips
    QTest.mouseClick(chips["new"], Qt.MouseButton.LeftButton)
    desk.settle()
    desk.session.open_document(desk.ids[1])
    desk.panel.view.setFocus()
    desk.press("Ctrl+3")
    desk.settle()
    assert desk.titles() == ALL
    desk.press("Ctrl+PageDown")
    desk.settle()
    assert desk.session.document_id == desk.ids[2]
    assert desk.titles() == [ALL[0], *ALL[2:]]


def test_one_that_passes_the_filter_again_comes_back_to_its_place(desk: Desk) -> None:
    documents.set_status(desk.workspace, [desk.ids[2]], "done")
    QTest.mouseClick(desk.panel.controls.chips.chips["new"], Qt.MouseButton.LeftButton)
    desk.waits([*ALL[:2], *ALL[3:]])
    history.undo(desk.workspace)
    desk.waits(ALL)


# deleting


def test_delete_takes_the_selection_out_and_undo_brings_it_back(desk: Desk) -> None:
    desk.session.open_document(desk.ids[1])
    desk.press("Home", "Down", "Shift+Down", "Delete")
    desk.waits([ALL[0], *ALL[3:]])
    assert desk.said[-1].startswith("Deleted 2 articles with their marks.")
    assert desk.session.document_id == desk.ids[3]
    history.undo(desk.workspace)
    desk.waits(ALL)


def test_delete_in_the_search_field_deletes_letters_not_articles(desk: Desk) -> None:
    desk.press("Ctrl+Shift+F")
    desk.type("bus")
    desk.press("Home", "Delete", "Backspace")
    desk.settle()
    assert articles.count(desk.workspace.read()) == len(ALL)


# labels and fields


def test_a_label_is_made_put_on_and_taken_off_by_keys(desk: Desk) -> None:
    desk.press("Home", "Shift+Down", "Ctrl+T")
    labels = dialog(desk, ArticleLabelsDialog)
    assert isinstance(labels, ArticleLabelsDialog)
    desk.qtbot.waitUntil(labels.field.hasFocus, timeout=3000)
    desk.type("Спорт")
    desk.press("Enter", on=labels.field)
    rows = desk.panel._read(desk.ids[:3])
    assert [row.labels for row in rows] == [("Спорт",), ("Спорт",), ()]
    desk.type("sport")  # found in another script
    assert labels.rows.item(0).text() == "Спорт"
    desk.press("Enter", on=labels.field)
    assert [row.labels for row in desk.panel._read(desk.ids[:2])] == [(), ()]
    desk.press("Esc", on=labels.field)
    assert not labels.isVisible()


def test_a_label_that_only_some_carry_is_put_on_the_others(desk: Desk) -> None:
    from annotator.verbs import labels as label_verbs

    label = label_verbs.add_label(desk.workspace, "document", "Opinion")
    label_verbs.label_document(desk.workspace, desk.ids[:1], label)
    desk.press("Home", "Shift+Down", "Ctrl+T")
    opened = dialog(desk, ArticleLabelsDialog)
    assert isinstance(opened, ArticleLabelsDialog)
    assert opened.rows.item(0).checkState() == Qt.CheckState.PartiallyChecked
    desk.press("Enter", on=opened.field)
    assert [row.labels for row in desk.panel._read(desk.ids[:2])] == [("Opinion",), ("Opinion",)]


def test_fields_are_saved_as_one_step(desk: Desk) -> None:
    desk.press("Home", "F2")
    form = dialog(desk, ArticleFieldsDialog)
    assert isinstance(form, ArticleFieldsDialog)
    form.fields["title"].setText("Жаңа атау")  # type: ignore[union-attr]
    form.fields["date"].setText("14.03.2026")  # type: ignore[union-attr]
    desk.press("Enter", on=form.fields["date"])
    document = articles.document(desk.workspace.read(), desk.ids[0], desk.workspace.annotator_id)
    assert document is not None and (document.title, document.date) == ("Жаңа атау", "2026-03-14")
    history.undo(desk.workspace)
    document = articles.document(desk.workspace.read(), desk.ids[0], desk.workspace.annotator_id)
    assert document is not None and (document.title, document.date) == (ALL[0], "2026-01-05")


def test_a_date_that_is_none_is_refused_in_the_form(desk: Desk) -> None:
    desk.press("Home", "F2")
    form = dialog(desk, ArticleFieldsDialog)
    assert isinstance(form, ArticleFieldsDialog)
    form.fields["date"].setText("someday")  # type: ignore[union-attr]
    desk.press("Enter", on=form.fields["date"])
    assert form.isVisible() and "someday" in form.told.text()
    form.reject()


def test_of_several_articles_only_the_written_fields_change(desk: Desk) -> None:
    desk.press("Home", "Shift+Down", "F2")
    form = dialog(desk, ArticleFieldsDialog)
    assert isinstance(form, ArticleFieldsDialog)
    form.fields["outlet"].setText("Жаңа газет")  # type: ignore[union-attr]
    desk.press("Enter", on=form.fields["outlet"])
    rows = desk.panel._read(desk.ids[:2])
    assert [(row.title, row.outlet) for row in rows] == [(ALL[0], "Жаңа газет"), (ALL[1], "Жаңа газет")]


# pasting and dropping


def test_the_clipboard_becomes_an_article_with_what_it_says_of_itself(desk: Desk) -> None:
    text = "ЖАҢА ПАРК АШЫЛДЫ\n date 2026-04-02 \nҚалада жаңа парк ашылды.\nhttps://example.org/park"
    QGuiApplication.clipboard().setText(text)
    desk.press("Home", "Ctrl+V")
    paste = dialog(desk, PasteDialog)
    assert isinstance(paste, PasteDialog)
    assert (paste.title.text(), paste.date.text()) == ("ЖАҢА ПАРК АШЫЛДЫ", "2026-04-02")
    assert paste.url.text() == "https://example.org/park"
    paste.title.setText("Парк")
    desk.press("Enter", on=paste.title)
    desk.waits([*ALL, "Парк"])
    document = desk.session.document()
    assert document is not None
    assert (document.title, document.date, document.url) == ("Парк", "2026-04-02", "https://example.org/park")
    assert articles.text(desk.workspace.read(), document.id) == text


def test_a_text_that_is_there_already_is_opened_not_doubled(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(ARTICLES[3][1])
    desk.press("Home", "Ctrl+V")
    paste = dialog(desk, PasteDialog)
    desk.press("Enter", on=paste.focusWidget())
    assert desk.session.document_id == desk.ids[3]
    assert "not doubled" in desk.said[-1]
    assert articles.count(desk.workspace.read()) == len(ALL)


def test_an_empty_clipboard_is_said(desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    desk.press("Ctrl+V")
    assert desk.said[-1].startswith("The clipboard holds no text.")

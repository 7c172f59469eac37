"""The window driven by keys: marking, moving, undoing, across articles."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget
from pytestqt.qtbot import QtBot

from annotator.store.queries import articles
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.articles.view import ArticleView
from tests.marks_kit import marks_of
from tests.ui.window_kit import KAZAKH, make_project, open_window, press, settle


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


def rows(window: MainWindow) -> list[tuple[str, str, str]]:
    """Label, words and status of the open article's annotations in text order."""
    assert window.session is not None
    found = marks_of(window.session.workspace.read(), window.session.document_id)
    return [(row.label, row.exact, row.status) for row in found]


def pane(window: MainWindow):  # type: ignore[no-untyped-def]
    assert window.view is not None
    return window.view.reader.pane


def test_of_a_narrow_window_the_text_keeps_a_good_part(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path, (900, 600)) as narrow:
        assert pane(narrow).width() >= 0.4 * narrow.width()


def test_the_claim_key_marks_the_sentence_under_the_caret_without_its_stop(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "C")
    assert rows(window) == [("Claim", KAZAKH.split(".")[0], "accepted")]


def test_sentence_after_sentence_becomes_a_claim_by_two_keys(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "J", "C", "J", "C", "J", "C")
    first, second = KAZAKH.partition("\n")[0].rstrip(".").split(". ")
    assert [words for _, words, _ in rows(window)[:2]] == [first, second]
    assert len(rows(window)) == 3 and not window.errors.isVisible()


def test_a_label_key_marks_the_word_under_the_caret_and_another_relabels_it(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "Ctrl+Right", "Ctrl+Right", "1")
    assert rows(window) == [("Person", "Айбек", "accepted")]
    press(pane(window), "2")
    assert rows(window) == [("Organisation", "Айбек", "accepted")]


def test_edges_move_by_words_and_characters(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "Ctrl+Right", "Ctrl+Right", "1", "]")
    assert rows(window)[0][1] == "Айбек Сәрсенов"
    press(pane(window), "[", "Alt+Shift+[")
    assert rows(window)[0][1] == "инистрі Айбек Сәрсенов"
    press(pane(window), "Alt+[", "Shift+[")
    assert rows(window)[0][1] == "Айбек Сәрсенов"
    press(pane(window), "Shift+]", "Alt+Shift+]")
    assert rows(window)[0][1] == "Айбе"


def test_a_fragment_is_added_to_the_annotation_marked_last(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "Ctrl+Right", "Ctrl+Right", "Ctrl+Shift+Right", "F")
    assert rows(window) == [("Person", "Қаржы Айбек", "accepted")]


def test_space_extends_for_one_hand(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "Space", "Ctrl+Right", "Ctrl+Right", "Space", "6")
    assert rows(window) == [("Position", "Қаржы министрі", "accepted")]


def test_tab_walks_through_the_annotations_and_delete_removes(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "Esc", "Ctrl+Right", "2", "Esc", "Ctrl+Home", "Tab", "Tab", "Delete")
    assert rows(window) == [("Person", "Қаржы", "accepted")]
    press(pane(window), "Ctrl+Z")
    assert len(rows(window)) == 2


def test_repeat_and_marker_mode(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "3", "Esc", "Ctrl+Right", "R", "Esc")
    assert [row[0] for row in rows(window)] == ["Country or city"] * 2
    press(
        pane(window),
        "M",
        "8",
        "Ctrl+Right",
        "Ctrl+Shift+Right",
        "Enter",
        "Ctrl+Right",
        "Ctrl+Shift+Right",
        "Enter",
        "M",
    )
    assert [row[0] for row in rows(window)].count("Date") == 2
    press(pane(window), "Ctrl+Right", "1")
    assert rows(window)[-1][0] == "Person"


def test_a_claim_by_the_marker_leaves_its_stop_out_as_the_key_does(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "M", "C", "J", "Enter")
    assert rows(window) == [("Claim", KAZAKH.split(".")[0], "accepted")]


def test_undo_reaches_back_to_the_start_and_redo_forward_again(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "2", "U", "]", "Delete")
    assert rows(window) == []
    for expected in (1, 1, 1, 1, 0):
        press(pane(window), "Ctrl+Z")
        assert len(rows(window)) == expected
    press(pane(window), "Ctrl+Y", "Ctrl+Y")
    assert rows(window) == [("Organisation", "Қаржы", "accepted")]


def test_undo_of_a_step_in_another_article_shows_it_first(window: MainWindow) -> None:
    assert window.session is not None
    first = window.session.document_id
    press(pane(window), "Ctrl+Home", "1", "Ctrl+PageDown")
    settle(window)
    assert window.session.document_id != first
    press(pane(window), "Ctrl+Z")
    assert window.session.document_id == first and len(rows(window)) == 1
    press(pane(window), "Ctrl+Z")
    assert rows(window) == []


def test_the_same_mark_twice_is_refused_with_a_word(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "Esc", "Ctrl+Home", "1")
    assert len(rows(window)) == 1
    assert "already marked" in window.errors.text.text()


def test_a_message_takes_the_place_of_what_undo_takes_back_in_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1000, 800)
    press(pane(window), "Ctrl+Home", "1")
    settle(window)
    status = window.status
    qtbot.waitUntil(lambda: "Person" in status.undo.text())
    assert status.message.isVisible() and not status.undo.isVisible()
    assert status.message.width() > status.width() // 3
    status.say("")
    settle(window)
    assert status.undo.isVisible() and status.undo.width() > status.width() // 3


def test_a_refusal_moves_no_text(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "Esc")
    before = pane(window).mapTo(window, QPoint(0, 0)), pane(window).size()
    press(pane(window), "Ctrl+Home", "1")
    settle(window)
    assert window.errors.isVisible() and window.errors.visibleRegion().boundingRect().size() == window.errors.size()
    assert (pane(window).mapTo(window, QPoint(0, 0)), pane(window).size()) == before
    assert "Marked" not in window.status.message.text()
    press(pane(window), "2")
    assert not window.errors.isVisible()


def test_a_project_opened_over_another_takes_its_whole_place(window: MainWindow, tmp_path: Path) -> None:
    window.close_project()
    assert window.open_project(tmp_path / "p.annotator")  # from here on there is a layout to restore
    assert window.open_project(make_project(tmp_path / "other.annotator"))
    docks = [dock for dock in window.findChildren(QDockWidget) if dock.isVisibleTo(window)]
    assert window.view is not None
    assert docks and set(docks) <= set(window.view.docks)


def test_a_project_whose_file_has_gone_is_left_for_another(window: MainWindow, tmp_path: Path) -> None:
    assert window.session is not None
    for part in tmp_path.glob("p.annotator*"):
        part.unlink()
    press(pane(window), "Ctrl+Home", "1")
    assert "deleted" in window.errors.text.text()
    assert window.open_project(make_project(tmp_path / "other.annotator"))
    settle(window)
    press(pane(window), "Ctrl+Home", "1")
    assert rows(window) == [("Person", "Қаржы", "accepted")]
    assert (tmp_path / "p.annotator").exists()  # what it held was saved as it was left


def test_undo_survives_closing_and_opening(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "1", "2")
    assert window.session is not None
    path = window.session.workspace.path
    window.close_project()
    assert window.open_project(path)
    settle(window)
    press(pane(window), "Ctrl+Z")
    assert rows(window) == [("Person", "Қаржы", "accepted")]


def test_find_counts_the_hits_from_the_first_on(window: MainWindow, qtbot: QtBot) -> None:
    press(pane(window), "Ctrl+Home", "Ctrl+F")
    assert window.view is not None
    bar = window.view.reader.find_bar
    counts: list[str] = []
    qtbot.keyClicks(bar.field, "budget")
    counts.append(bar.count.text())
    bar.field.clear()
    bar.field.setText("бөгет")
    for key in ("", "Enter", "Enter"):
        press(bar.field, *[key] if key else [])
        counts.append(bar.count.text())
    assert counts == ["not found", "1 of 2", "2 of 2", "1 of 2"]
    press(bar.field, "Esc")
    assert pane(window).selected_text().casefold() == "бөгет"


def test_words_typed_on_the_text_mark_nothing_and_go_to_the_search(window: MainWindow) -> None:
    press(pane(window), "Ctrl+Home", "Z", "V", "B")
    assert rows(window) == []
    assert window.view is not None and window.view.reader.find_bar.isVisible()


def test_every_action_has_a_menu_and_no_two_share_a_key(window: MainWindow) -> None:
    actions = list(window.actions_list)
    chords = [(a.scope, chord) for a in actions for chord in window.actions_list.keys_of(a)]
    assert len(chords) == len(set(chords)), [c for c in chords if chords.count(c) > 1]
    for action in actions:
        for chord in window.actions_list.keys_of(action):
            assert window.actions_list.conflict(action, chord) is None, (action.key, chord)


def test_a_panel_behind_another_tab_is_hidden_and_its_dock_keeps_its_width(window: MainWindow) -> None:
    assert window.view is not None
    docks = {dock.objectName(): dock for dock in window.view.docks}
    width = docks["dock.labels"].width()
    assert width >= 300, "the panels on the right have room for their fields"
    for front, behind in (("claims", "annotations"), ("annotations", "claims")):
        docks[f"dock.{front}"].raise_()
        settle(window)
        assert window.view.panels[front].isVisible() and not window.view.panels[behind].isVisible()
        assert docks["dock.labels"].width() == width


def test_a_window_that_was_closed_leaves_nothing_in_memory(qtbot: QtBot, tmp_path: Path) -> None:
    """What jobs, signals and lists of the application hold would be paid for by everything that runs on."""
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        known = [weakref.ref(part) for part in (opened.session, opened.view, opened.jobs, opened)]
    opened.deleteLater()
    del opened
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [reference() is None for reference in known] == [True] * 4


def test_projects_that_were_closed_leave_nothing_in_memory(qtbot: QtBot, tmp_path: Path) -> None:
    project = make_project(tmp_path / "p.annotator")
    with open_window(project, tmp_path) as opened:
        for _ in range(2):  # what a stack of pages keeps shows with the second one
            known = [weakref.ref(part) for part in (opened.session, opened.view)]
            opened.close_project()
            settle(opened)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.collect()
            assert [reference() is None for reference in known] == [True] * 2
            assert opened.open_project(project)
            settle(opened)


def listed(window: MainWindow) -> ArticleView:
    """The list of articles."""
    found = window.findChild(ArticleView)
    assert isinstance(found, ArticleView)
    return found


def drop(target: QWidget, file: Path) -> None:
    """Let a file fall on a widget, as from the file manager."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), Qt.DropAction.CopyAction, mime, button, no_key)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(20, 20), Qt.DropAction.CopyAction, mime, button, no_key))


@pytest.mark.parametrize("on", ["list", "text"])
def test_a_file_dropped_anywhere_is_looked_at_before_it_is_imported(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, on: str
) -> None:
    assert window.session is not None
    file = tmp_path / "news.txt"
    file.write_text("Жаңа көпір ашылды.", encoding="utf-8")
    before = articles.count(window.session.workspace.read())
    drop((listed(window) if on == "list" else pane(window)).viewport(), file)
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)
    look = window.findChild(ImportDialog)
    qtbot.waitUntil(look.import_button.isEnabled)
    assert articles.count(window.session.workspace.read()) == before
    look.reject()


def test_a_project_dropped_on_the_list_of_articles_is_opened(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    other = make_project(tmp_path / "other.annotator")
    drop(listed(window).viewport(), other)
    qtbot.waitUntil(lambda: window.session is not None and window.session.workspace.path == other)
    assert window.findChild(ImportDialog) is None

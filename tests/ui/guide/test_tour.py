"""The tour by keys: it is offered once, follows what the user does, and takes no key from the text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.ui.main_window import MainWindow
from annotator.ui.tour.card import place
from annotator.ui.tour.guide import Guide
from annotator.ui.tour.steps import STEPS
from tests.ui.window_kit import focused, make_project, open_window, press, settle


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        opened.activateWindow()
        pane(opened).setFocus()
        settle(opened)
        yield opened


def pane(window: MainWindow) -> QWidget:
    assert window.view is not None
    return window.view.reader.pane


def guide(window: MainWindow) -> Guide:
    assert window.tour.guide is not None
    return window.tour.guide


def begin(window: MainWindow) -> Guide:
    window.actions_list.trigger("help.tour")
    settle(window)
    return guide(window)


def test_nobody_is_asked_where_the_program_was_not_started_by_its_user(window: MainWindow) -> None:
    assert window.tour.guide is None and not window.settings["tour_seen"]


def test_it_is_offered_once(window: MainWindow) -> None:
    window.tour.offer()
    assert guide(window).card.isVisible() and pane(window).hasFocus()
    press(pane(window), "Esc")
    assert window.tour.guide is None
    window.tour.offer()
    assert window.tour.guide is None


def test_it_sees_what_the_user_does_and_goes_on(window: MainWindow) -> None:
    window.tour.offer()
    shown = guide(window)
    press(pane(window), "Alt+Enter")
    assert shown.number == 0 and shown.card.title.text() == "Articles"
    press(pane(window), "Ctrl+PageDown")
    assert shown.number == 1 and shown.card.done.text() == "✓ Another article is open."
    press(pane(window), "J")
    assert shown.number == 2
    press(pane(window), "C")
    settle(window)
    assert shown.number == 3 and marks(window) == 1
    while not (fields := window.view.panels["inspector"]).isAncestorOf(focused()):  # type: ignore[union-attr]
        press(pane(window), "Enter")  # the first one takes the source that is offered
        settle(window)
    assert fields.isVisible() and shown.number == 4
    press(None, "Esc")
    press(pane(window), "Ctrl+Z")
    settle(window)
    assert shown.number == len(STEPS) and shown.card.title.text() == "That was the tour"
    press(pane(window), "Alt+Enter")
    assert window.tour.guide is None and window.settings["tour_step"] == 0


def marks(window: MainWindow) -> int:
    assert window.session is not None
    return window.session.workspace.read().exec_driver_sql("SELECT count(*) FROM annotation").scalar_one()


def test_what_belongs_to_another_step_moves_nothing(window: MainWindow) -> None:
    shown = begin(window)
    press(pane(window), "J", "1")
    settle(window)
    assert shown.number == 0 and marks(window) == 1


def test_keys_go_back_and_on_and_it_is_resumed_where_it_was_left(window: MainWindow) -> None:
    shown = begin(window)
    press(pane(window), "Alt+Enter", "Alt+Enter", "Alt+Backspace", "Alt+Enter", "Alt+Enter")
    assert shown.number == 3
    press(pane(window), "Alt+Backspace")
    press(pane(window), "Esc")
    assert window.tour.guide is None
    assert begin(window).number == 2


def test_esc_first_deselects_in_the_text_and_then_ends_the_tour(window: MainWindow) -> None:
    begin(window)
    press(pane(window), "J", "Esc")
    assert window.tour.guide is not None and window.view is not None
    start, end = window.view.reader.pane.selection()
    assert start == end
    press(pane(window), "Esc")
    assert window.tour.guide is None


def test_esc_ends_it_from_a_panel_without_an_esc_of_its_own(window: MainWindow) -> None:
    begin(window)
    assert window.view is not None
    window.view.panels["labels"].setFocus()
    settle(window)
    press(focused(), "Esc")
    assert window.tour.guide is None


def test_every_step_points_at_a_part_that_is_shown_and_stays_in_the_window(window: MainWindow) -> None:
    shown = begin(window)
    for size in (QSize(1400, 900), QSize(560, 420)):
        window.resize(size)
        settle(window)
        for number in range(len(STEPS)):
            shown._show(number)
            settle(window)
            assert shown.frame.isVisible() and window.rect().contains(shown.card.geometry())
            assert shown.card.words.height() >= shown.card.words.heightForWidth(shown.card.words.width())


def test_a_closed_panel_comes_back_for_its_step(window: MainWindow) -> None:
    assert window.view is not None
    dock = next(dock for dock in window.view.docks if dock.objectName() == "dock.labels")
    dock.close()
    shown = begin(window)
    shown.step(2)
    settle(window)
    assert dock.isVisible() and shown.frame.geometry().size() == dock.size()


def test_the_card_follows_the_window(window: MainWindow) -> None:
    shown = begin(window)
    shown.step(2)
    settle(window)
    before = shown.card.geometry()
    window.resize(1000, 700)
    settle(window)
    assert shown.card.geometry() != before and window.rect().contains(shown.card.geometry())


def test_its_buttons_do_what_the_keys_do_and_leave_the_focus(window: MainWindow) -> None:
    shown = begin(window)
    QTest.mouseClick(shown.card.next_button, Qt.MouseButton.LeftButton)
    assert shown.number == 1 and pane(window).hasFocus()
    shown.card.next_button.setFocus(Qt.FocusReason.TabFocusReason)
    press(focused(), "Space")
    assert shown.number == 2
    QTest.mouseClick(shown.card.back_button, Qt.MouseButton.LeftButton)
    assert shown.number == 1
    press(focused(), "Esc")
    assert window.tour.guide is None and pane(window).hasFocus()


def test_an_empty_project_is_told_how_to_get_articles(qapp: QApplication, tmp_path: Path) -> None:
    with open_window(make_project(tmp_path / "e.annotator", ()), tmp_path) as window:
        assert "Ctrl+I" in begin(window).card.words.text()


def test_it_ends_with_the_project(window: MainWindow) -> None:
    begin(window)
    window.close_project()
    assert window.tour.guide is None
    assert not window.actions_list.trigger("help.tour.next")


def test_keys_that_the_user_changed_are_the_ones_told(window: MainWindow) -> None:
    action = window.actions_list.get("article.next")
    assert action is not None
    window.actions_list.remap(action, ("Ctrl+G",))
    assert "Ctrl+G opens the next one" in begin(window).card.words.text()


def test_a_card_stands_beside_its_target_and_off_what_is_read() -> None:
    whole, size = QRect(0, 0, 1000, 800), QSize(300, 200)
    panel = QRect(800, 0, 200, 400)
    box, tip = place(panel, size, whole, QRect())
    assert whole.contains(box) and not box.intersects(panel)
    assert tip is not None and tip.x() < panel.left() and box.top() <= tip.y() <= box.bottom()
    read = QRect(0, 150, 790, 60)
    box, tip = place(panel, size, whole, read)
    assert not box.intersects(read) and not box.intersects(panel) and tip is not None
    assert panel.top() <= tip.y() <= panel.bottom()
    text = QRect(10, 10, 980, 780)  # no room beside it: in a corner, without an arrow
    box, tip = place(text, size, whole, QRect(10, 600, 980, 40))
    assert (box.topRight(), tip) == (text.topRight(), None) and box.top() == text.top()
    assert QPoint(box.left(), box.bottom()).y() < 600

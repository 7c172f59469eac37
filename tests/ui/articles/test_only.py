"""Some articles alone, told by whoever found them: the list shows exactly those, says why, and lets go of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.store.queries.articles import Only
from annotator.verbs import documents
from tests.ui.articles.conftest import ARTICLES, Desk

ALL = [row[0] for row in ARTICLES]
REASON = "labels of <b>Anhor</b> & others"


def ask(desk: Desk, *places: int) -> None:
    desk.session.articlesRequested.emit(Only(REASON, frozenset(desk.ids[place] for place in places)))
    desk.waits([ALL[place] for place in places])


def test_exactly_those_are_listed_with_the_reason_and_the_focus(desk: Desk) -> None:
    desk.panel.controls.search.setText("токаев")
    desk.waits([ALL[0], ALL[4]])
    ask(desk, 1, 3, 5)
    chip = desk.panel.controls.only
    assert chip.isVisible() and chip.text() == f"Only: {REASON}"
    assert "&lt;b&gt;Anhor&lt;/b&gt;" in chip.toolTip()
    assert desk.panel.view.hasFocus()
    assert list(desk.session.visible_ids()) == [desk.ids[1], desk.ids[3], desk.ids[5]]


def test_esc_goes_back_to_what_was_listed_before(desk: Desk) -> None:
    desk.panel.controls.search.setText("токаев")
    desk.waits([ALL[0], ALL[4]])
    ask(desk, 1, 3)
    ask(desk, 2)
    desk.press("Esc")
    desk.waits([ALL[0], ALL[4]])
    assert desk.panel.controls.only.isHidden()
    assert not desk.left
    desk.press("Esc")
    assert desk.left


def test_a_click_on_the_chip_goes_back_and_show_all_goes_all_the_way(desk: Desk) -> None:
    ask(desk, 0)
    QTest.mouseClick(desk.panel.controls.only, Qt.MouseButton.LeftButton)
    desk.waits(ALL)
    desk.panel.controls.search.setText("токаев")
    ask(desk, 0)
    assert desk.session.actions.trigger("article.show_all")
    desk.waits(ALL)
    assert desk.panel.controls.only.isHidden()


def test_filters_narrow_them_further_and_they_stay_while_being_worked_on(desk: Desk) -> None:
    ask(desk, 0, 1, 2)
    desk.session.do(documents.set_status, [desk.ids[1]], "done")
    desk.settle()
    assert desk.titles() == [ALL[0], ALL[1], ALL[2]]
    QTest.mouseClick(desk.panel.controls.chips.chips["done"], Qt.MouseButton.LeftButton)
    desk.waits([ALL[1]])
    assert desk.panel.controls.only.isVisible()
    QTest.mouseClick(desk.panel.controls.chips.chips["needs review"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(desk.panel.controls.chips.chips["done"], Qt.MouseButton.LeftButton)
    desk.waits([])
    assert REASON in desk.panel.empty.sentence.text()
    desk.press("Esc")
    desk.waits(ALL)

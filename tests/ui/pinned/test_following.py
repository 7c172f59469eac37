"""The pinned article goes to the entity or claim that is selected in the first, and is found from one."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.ui.panels.claims.panel import ClaimsPanel
from annotator.ui.panels.comparison.panel import ComparisonPanel
from annotator.ui.panels.concordance.panel import ConcordancePanel
from annotator.ui.pinned.memory import Pin
from annotator.ui.text.pane import TextPane
from annotator.verbs import claim_groups, entities, evidence
from tests.ui.pinned.conftest import FIRST, SECOND, THIRD, Desk
from tests.ui.window_kit import KAZAKH, UZBEK, press

W = TypeVar("W", bound=QWidget)
KAZAKH_CLAIM, UZBEK_CLAIM, ENGLISH_CLAIM = "4,2 миллиард теңге", "4,2 миллиард тенге", "4.2 billion tenge"


def pin(desk: Desk, document_id: int, annotation_id: int | None = None) -> None:
    desk.side.pin(Pin(document_id, annotation_id))
    desk.wait()


def group(desk: Desk) -> tuple[int, int, int]:
    """One claim made in all three articles."""
    ids = (
        desk.mark(FIRST, "Claim", KAZAKH_CLAIM),
        desk.mark(SECOND, "Claim", UZBEK_CLAIM),
        desk.mark(THIRD, "Claim", ENGLISH_CLAIM),
    )
    claim_groups.group(desk.session.workspace, list(ids))
    desk.wait()
    return ids


def shown(pane: TextPane, annotation_id: int) -> bool:
    """Whether a mark is on the screen."""
    return annotation_id in {span.id for span in pane.visible_spans()}


def part(desk: Desk, kind: type[W]) -> W:
    """A panel of the window, brought to the front."""
    assert desk.window.view is not None
    panel = desk.window.findChild(kind)
    assert panel is not None
    dock = next(dock for dock in desk.window.view.docks if dock.isAncestorOf(panel))
    dock.show()
    dock.raise_()
    desk.wait()
    return panel


def test_the_same_entity_is_shown_and_counted(desk: Desk) -> None:
    marks = desk.person_everywhere()
    pin(desk, THIRD)
    desk.pane.setFocus()
    desk.press("Tab")
    assert desk.session.annotation_id == marks["kk"]
    assert desk.article.selected == marks["en"] and desk.pane.hasFocus()
    assert desk.article.foot.words.text().startswith("1 of 2 · Person")
    assert not shown(desk.pinned, marks["later"])
    desk.press("Alt+J")
    assert desk.article.selected == marks["later"] and shown(desk.pinned, marks["later"])
    assert desk.article.foot.words.text().startswith("2 of 2")
    desk.press("Alt+J")
    assert desk.article.selected == marks["en"] and shown(desk.pinned, marks["en"])
    desk.press("Alt+K")
    assert desk.article.selected == marks["later"]
    assert desk.session.annotation_id == marks["kk"] and desk.pane.hasFocus()


def test_a_place_in_sight_is_not_scrolled_away_from(desk: Desk) -> None:
    marks = desk.person_everywhere()
    pin(desk, THIRD, marks["later"])
    place = desk.pinned.reading_position()
    desk.select(marks["kk"])
    assert desk.article.selected == marks["later"] and desk.pinned.reading_position() == place


def test_it_says_so_where_there_is_none(desk: Desk) -> None:
    other = desk.mark(FIRST, "Money", "4,2 миллиард теңге")
    claim = desk.mark(FIRST, "Claim", "су тапшылығын азайтады")
    pin(desk, SECOND)
    desk.select(other)
    assert "names no entity yet" in desk.article.foot.words.accessibleName()
    desk.select(claim)
    assert "This claim is not here" in desk.article.foot.words.accessibleName()
    money = entities.add_entity(desk.session.workspace, "price", None, other)
    desk.select(None)
    desk.select(other)
    assert desk.article.foot.words.accessibleName() == "price is not mentioned here."
    assert money and desk.article.selected is None


def test_linking_a_mark_makes_its_places_known(desk: Desk) -> None:
    marks = desk.person_everywhere()
    late = desk.mark(FIRST, "Person", "Сәрсенов", 1)
    pin(desk, SECOND)
    desk.select(late)
    assert desk.article.selected is None
    entity = desk.session.workspace.read().exec_driver_sql("SELECT entity_id FROM annotation_entity").scalar()
    entities.link(desk.session.workspace, late, entity)
    desk.wait()
    desk.press("Alt+J")
    assert desk.article.selected == marks["uz"]


def test_without_following_only_the_key_goes_there(desk: Desk) -> None:
    marks = desk.person_everywhere()
    pin(desk, SECOND)
    desk.press("Alt+F")
    assert not desk.article.head.follow.isChecked()
    desk.select(marks["kk"])
    assert desk.article.selected is None
    desk.press("Alt+J")
    assert desk.article.selected == marks["uz"]
    desk.article.select(None)
    QTest.mouseClick(desk.article.head.follow, Qt.MouseButton.LeftButton)
    desk.wait()
    assert desk.session.settings["pinned_follow"] and desk.article.selected == marks["uz"]


def test_a_claim_goes_to_its_group_and_its_evidence(desk: Desk) -> None:
    first, second, _ = group(desk)
    words = desk.session.workspace.text(SECOND)
    start = words.index("янги тўғон")
    evidence.add_span(desk.session.workspace, first, SECOND, start, start + 10, "supports")
    pin(desk, SECOND)
    desk.select(first)
    assert desk.article.selected == second
    desk.press("Alt+J")
    assert desk.article.selected is None and "evidence" in desk.article.foot.words.text()
    desk.press("Alt+J")
    assert desk.article.selected == second


def test_shift_p_goes_through_the_other_articles_of_an_entity(desk: Desk) -> None:
    marks = desk.person_everywhere()
    desk.pane.setFocus()
    desk.press("Tab", "Shift+P")
    assert desk.pinned.text == UZBEK and desk.article.selected == marks["uz"]
    desk.press("Shift+P")
    assert desk.pinned.text != UZBEK and desk.article.selected == marks["en"]
    desk.press("Shift+P")
    assert desk.pinned.text == UZBEK
    alone = desk.mark(FIRST, "Money", KAZAKH_CLAIM)
    desk.select(alone)
    desk.press("Shift+P")
    assert desk.pinned.text == UZBEK and desk.said[-1] == "No other article has this entity or claim."


def test_shift_p_finds_the_other_article_of_a_claims_group(desk: Desk) -> None:
    first, second, third = group(desk)
    desk.pane.setFocus()
    desk.select(first)
    desk.press("Shift+P")
    assert desk.article.selected == second
    desk.press("Shift+P")
    assert desk.article.selected == third and shown(desk.pinned, third)


def test_a_row_of_the_concordance_is_pinned(desk: Desk) -> None:
    marks = desk.person_everywhere()
    panel = part(desk, ConcordancePanel)
    desk.pane.setFocus()
    desk.press("Tab", "Ctrl+D")
    desk.qtbot.waitUntil(lambda: len(panel.model.hits) == 4)
    row = next(i for i, hit in enumerate(panel.model.hits) if hit.annotation_id == marks["later"])
    panel.view.choose_row(row)
    panel.view.setFocus()
    press(panel.view, "Ctrl+P")
    desk.wait()
    assert desk.article.selected == marks["later"] and shown(desk.pinned, marks["later"])
    assert desk.pane.text == KAZAKH


def test_a_row_of_the_claims_and_a_column_of_the_comparison_are_pinned(desk: Desk) -> None:
    first, second, _ = group(desk)
    claims = part(desk, ClaimsPanel)
    desk.qtbot.waitUntil(lambda: claims.model.rowCount() == 3 and not claims.lister.is_busy)
    row = claims.model.row_of(second)
    assert row is not None
    claims.view.setFocus()
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect  # whatever modifier was held last
    claims.view.selectionModel().setCurrentIndex(claims.model.index(row, 0, QModelIndex()), flags)
    press(claims.view, "Ctrl+P")
    desk.wait()
    assert (desk.pane.text, desk.pinned.text) == (KAZAKH, UZBEK) and desk.article.selected == second
    press(claims.view, "V")
    desk.wait()
    comparison = part(desk, ComparisonPanel)
    desk.qtbot.waitUntil(lambda: len(comparison.model.claims) == 3)
    table = comparison.table
    column = [claim.id for claim in comparison.model.claims].index(first)
    table.setCurrentIndex(table.model().index(0, column, QModelIndex()))
    press(table, "Ctrl+P")
    desk.wait()
    assert desk.article.selected == first and desk.pinned.text == KAZAKH


def test_a_click_says_what_a_mark_is(desk: Desk) -> None:
    marks = desk.person_everywhere()
    pin(desk, SECOND)
    span = desk.pinned.spans.get(marks["uz"])
    assert span is not None
    desk.pinned.setFocus()
    box = desk.pinned.viewport().rect()
    place = next(
        QPoint(x, y)
        for y in range(0, box.height(), 6)
        for x in range(0, box.width(), 12)
        if [mark.id for mark in desk.pinned.mouse.marks_under(QPoint(x, y).toPointF())] == [marks["uz"]]
    )
    QTest.mouseClick(desk.pinned.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.wait()
    assert desk.article.selected == marks["uz"] and desk.session.annotation_id is None
    assert "Person" in desk.article.foot.words.text()
    desk.press("Tab")
    assert desk.said[-1] == "No further annotation in the pinned article."


def test_the_first_article_is_answered_before_the_pinned_one_is_asked(desk: Desk) -> None:
    marks = desk.person_everywhere()
    pin(desk, SECOND)
    desk.pane.setFocus()
    press(desk.pane, "Tab")
    assert desk.pane.selected_id == marks["kk"] and desk.article.selected is None
    assert desk.side.is_busy
    desk.wait()
    assert desk.article.selected == marks["uz"]

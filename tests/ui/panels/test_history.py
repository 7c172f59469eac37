"""The history: every step is listed as it is made, in pages; it is gone to, and undone back to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from annotator.store.queries import steps
from annotator.ui.panels.history import model as history_model
from annotator.ui.panels.history.model import ANNOTATION, ARTICLE, EVERYTHING, HistoryModel
from annotator.ui.panels.history.panel import HistoryPanel
from annotator.verbs import annotate, entities, history

from .conftest import World


@pytest.fixture
def model(world: World) -> HistoryModel:
    model = HistoryModel(world.session)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    model.tester.setUseFetchMore(False)  # type: ignore[attr-defined]  # it would, in the middle of an insertion
    world.session.changed.connect(model.apply)
    model.show(EVERYTHING)
    return model


@pytest.fixture
def panel(world: World, show: Callable[..., HistoryPanel]) -> HistoryPanel:
    panel = show(HistoryPanel(world.session), 300, 500)
    panel.view.setFocus()
    return panel


def texts(model: HistoryModel, count: int = 3) -> list[str]:
    return [str(model.data(model.index(row, 0))) for row in range(min(count, model.rowCount()))]


def click(panel: HistoryPanel, row: int) -> None:
    place = panel.view.visualRect(panel.model.index(row, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))


def test_a_step_comes_in_at_the_top(world: World, model: HistoryModel) -> None:
    told: list[str] = []
    model.rowsInserted.connect(lambda *_: told.append("in"))
    model.dataChanged.connect(lambda a, b: told.append(f"data {a.row()}"))
    model.modelReset.connect(lambda: told.append("reset"))
    mark = world.mark("Person", "Министр")
    annotate.set_note(world.workspace, mark, "x")
    assert texts(model, 2) == ["Write the note of “Министр”", "Mark Person “Министр”"]
    assert told == ["in", "in"]
    history.undo(world.workspace)
    assert texts(model, 2) == ["Undid: write the note of “Министр”", "Write the note of “Министр”"]
    assert model.step(1).undone and told == ["in", "in", "in", "data 1"]


def test_a_step_that_grows_stays_one_row(world: World, model: HistoryModel) -> None:
    from annotator.store.workspace import Join

    mark = world.mark("Person", "Министр")
    rows, join = model.rowCount(), Join()
    for note in ("a", "ab"):
        with world.workspace.joined(join):
            annotate.set_note(world.workspace, mark, note)
    assert model.rowCount() == rows + 1


def test_older_pages_are_read_when_wanted(world: World, model: HistoryModel, monkeypatch: pytest.MonkeyPatch) -> None:
    page = 12
    monkeypatch.setattr(history_model, "PAGE", page)
    mark = world.mark("Person", "Министр")
    for number in range(page + 5):
        annotate.set_unsure(world.workspace, [mark], number % 2 == 0)
    model.reload()
    assert model.rowCount() == page and model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    newest = steps.newest(world.workspace.read(), 10_000)
    assert [model.step(row).id for row in range(model.rowCount())] == [step.id for step in newest]
    assert not model.canFetchMore(QModelIndex())


def test_only_this_article(world: World, model: HistoryModel) -> None:
    world.session.open_document(world.english)
    world.mark("Person", "Министр")
    world.mark("Person", "Dana Whitfield", world.english)
    model.show(ARTICLE)
    assert texts(model) == ["Mark Person “Dana Whitfield”"]
    world.mark("Position", "Mayor", world.english)
    world.mark("Event", "ашылды")
    assert texts(model) == ["Mark Position “Mayor”", "Mark Person “Dana Whitfield”"]


def test_only_this_annotation_with_its_comments_and_links(world: World, model: HistoryModel) -> None:
    mark, other = world.mark("Person", "Министр"), world.mark("Event", "ашылды")
    world.session.select_annotation(mark)
    model.show(ANNOTATION)
    annotate.set_note(world.workspace, other, "elsewhere")
    comment = annotate.add_comment(world.workspace, mark, world.kazakh, "why?")
    annotate.delete_comment(world.workspace, comment)
    entities.add_entity(world.workspace, "Minister", None, mark)
    assert texts(model, 9) == [
        "Add Minister to the registry",
        "Delete the comment “why?”",
        "Comment “why?”",
        "Mark Person “Министр”",
    ]


def test_a_click_goes_to_the_place_and_shows_what_was_before(world: World, panel: HistoryPanel) -> None:
    mark = world.mark("Person", "Dana Whitfield", world.english)
    annotate.relabel(world.workspace, [mark], world.label("Position"))
    annotate.set_note(world.workspace, mark, "who?")
    click(panel, 1)
    assert world.session.document_id == world.english
    assert world.session.annotation_id == mark
    assert "label was Person" in panel.details.toPlainText()
    QTest.keyClick(panel.view, Qt.Key.Key_Up)
    assert "note was empty" in panel.details.toPlainText()


def test_a_step_whose_annotation_is_gone_opens_its_article(world: World, panel: HistoryPanel) -> None:
    mark = world.mark("Person", "Dana Whitfield", world.english)
    annotate.delete(world.workspace, [mark])
    click(panel, 0)
    assert world.session.document_id == world.english and world.session.annotation_id is None
    assert "Dana Whitfield" in panel.details.toPlainText()


def test_undo_back_to_a_point_shows_the_number_first(world: World, panel: HistoryPanel) -> None:
    mark = world.mark("Person", "Министр")
    for note in ("a", "ab", "abc"):
        annotate.set_note(world.workspace, mark, note)
    click(panel, 2)
    QTest.mouseClick(panel.undo_to, Qt.MouseButton.LeftButton)
    assert "2 steps" in panel.asking.text()
    assert world.scalar("SELECT note FROM annotation") == "abc"
    QTest.keyClick(panel.yes, Qt.Key.Key_Space)
    assert world.scalar("SELECT note FROM annotation") == "a"
    assert not panel.question.isVisible() and "Undid 2 steps" in world.said[-1]
    history.redo(world.workspace)
    assert world.scalar("SELECT note FROM annotation") == "ab"


def test_keeping_everything_undoes_nothing(world: World, panel: HistoryPanel) -> None:
    mark = world.mark("Person", "Министр")
    annotate.set_note(world.workspace, mark, "a")
    click(panel, 1)
    QTest.mouseClick(panel.undo_to, Qt.MouseButton.LeftButton)
    QTest.mouseClick(panel.no, Qt.MouseButton.LeftButton)
    assert world.scalar("SELECT note FROM annotation") == "a" and not panel.question.isVisible()
    click(panel, 0)
    QTest.mouseClick(panel.undo_to, Qt.MouseButton.LeftButton)
    assert "nothing of yours" in world.said[-1]


def test_many_steps_are_undone_by_a_job(world: World, panel: HistoryPanel, qtbot: Any) -> None:
    mark = world.mark("Person", "Министр")
    start = world.scalar("SELECT max(id) FROM step")
    for number in range(30):
        annotate.set_note(world.workspace, mark, str(number))
    panel.view.selectRow(panel.model.row_of(start) or 0)
    with qtbot.waitSignal(world.session.jobs.started):
        panel.ask_undo_to()
        panel.yes.click()
    qtbot.waitUntil(lambda: world.scalar("SELECT note FROM annotation") == "")
    qtbot.waitUntil(lambda: bool(world.said) and "Undid 30 steps" in world.said[-1])


def test_large_steps_among_them_go_in_pieces(
    world: World, panel: HistoryPanel, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "LARGE", 2)
    mark = world.mark("Person", "Министр")
    start = world.scalar("SELECT max(id) FROM step")
    annotate.delete(world.workspace, [mark])
    other = world.mark("Event", "ашылды")
    panel.view.selectRow(panel.model.row_of(start) or 0)
    panel.ask_undo_to()
    QTest.keyClick(panel.yes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(world.said) and "Undid 2 steps" in world.said[-1])
    found = list(world.workspace.read().exec_driver_sql("SELECT id FROM annotation").scalars())
    assert found == [mark] and other not in found


def test_the_filter_is_chosen_by_keys(world: World, panel: HistoryPanel) -> None:
    world.session.open_document(world.kazakh)
    world.mark("Person", "Dana Whitfield", world.english)
    panel.filter.setFocus()
    QTest.keyClick(panel.filter, Qt.Key.Key_Down)
    assert panel.model.of == ARTICLE
    assert [panel.model.step(row).document_id for row in range(panel.model.rowCount())] == []
    assert panel.empty.isVisible()


def test_esc_leads_back_to_the_text(world: World, panel: HistoryPanel, qtbot: Any) -> None:
    with qtbot.waitSignal(world.session.focusText):
        QTest.keyClick(panel.view, Qt.Key.Key_Escape)

"""The quiet list of what may have been overlooked: it counts, jumps, and forgets what is right until undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.panels.checks.model import ChecksModel
from annotator.ui.panels.checks.panel import ChecksPanel
from annotator.verbs import annotate, claims, entities
from tests.ui.entities.conftest import ENGLISH, KAZAKH, Desk
from tests.ui.window_kit import ring


@pytest.fixture
def panel(desk: Desk) -> ChecksPanel:
    found = desk.window.findChild(ChecksPanel)
    assert found is not None
    waited(desk, found)
    return found


def waited(desk: Desk, panel: ChecksPanel) -> None:
    ring(panel._soon)
    desk.wait(lambda: not panel.is_busy)
    desk.settle()


def claim(desk: Desk, words: str, text: str = KAZAKH, document: int = 1) -> int:
    start = text.index(words)
    return annotate.mark(desk.session.workspace, document, desk.label("Claim"), [(start, start + len(words))])


def lines(panel: ChecksPanel) -> list[str]:
    """The words of each line, and what may be wrong with them."""
    model = panel.model
    return [f"{model.index(row, 1).data()} | {model.index(row, 0).data()}" for row in range(model.rowCount())]


def test_the_chip_counts_and_the_list_jumps(desk: Desk, panel: ChecksPanel) -> None:
    assert not panel.chip.isVisible()
    made = claim(desk, "көпір жазда ашылады")
    waited(desk, panel)
    assert panel.chip.isVisible() and panel.chip.text() == "1 check"
    desk.press("Alt+L", on=desk.pane)
    assert panel.view.hasFocus()
    assert lines(panel) == ["көпір жазда ашылады | A claim without a source"]
    desk.press("Enter")
    assert desk.session.annotation_id == made and desk.pane.hasFocus()
    claims.set_source_kind(desk.session.workspace, made, "author")
    waited(desk, panel)
    assert lines(panel) == [] and not panel.chip.isVisible()
    assert "Nothing to look at" in panel.empty.text()


def test_what_is_right_goes_and_comes_back_with_undo(desk: Desk, panel: ChecksPanel) -> None:
    claim(desk, "көпір жазда ашылады")
    desk.select("Алматыға ")
    annotate.mark(desk.session.workspace, 1, desk.label("Other"), [desk.pane.selection()])
    waited(desk, panel)
    assert len(lines(panel)) == 2
    desk.press("Alt+L", on=desk.pane)
    desk.press("X")
    waited(desk, panel)
    assert lines(panel) == ["көпір жазда ашылады | A claim without a source"]
    assert panel.chip.text() == "1 check"
    panel.right.click()
    assert [line.endswith("found to be right") for line in lines(panel)] == [True, False]
    panel.view.choose_row(0)
    desk.press("X", on=panel.view)
    waited(desk, panel)
    assert panel.chip.text() == "2 checks"
    desk.press("Ctrl+Z", on=desk.pane)
    waited(desk, panel)
    assert panel.chip.text() == "1 check"
    desk.press("Ctrl+Z", on=desk.pane)
    waited(desk, panel)
    assert panel.chip.text() == "2 checks"


def test_the_project_is_looked_through_when_asked(desk: Desk, panel: ChecksPanel) -> None:
    claim(desk, "The bridge in Almaty opens in summer", ENGLISH, 3)
    entities.add_entity(desk.session.workspace, "Nobody")
    waited(desk, panel)
    assert lines(panel) == []
    desk.press("Alt+L", on=desk.pane)
    desk.press("P")
    waited(desk, panel)
    assert lines(panel) == [
        "The bridge in Almaty opens in summer | A claim without a source · The bridge",
        "Nobody | An entity without a type",
    ]
    panel.view.choose_row(0)
    desk.press("Enter", on=panel.view)
    assert desk.session.document_id == 3 and desk.pane.hasFocus()
    panel.view.choose_row(1)
    QTest.mouseClick(
        panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(panel.model.index(1, 0)).center()
    )
    desk.settle()
    assert desk.panel("entities").details.name.text() == "Nobody"
    desk.press("Esc", on=panel.view)
    assert desk.pane.hasFocus()


def test_marks_are_never_held_up(desk: Desk, panel: ChecksPanel) -> None:
    desk.select("көпір")
    desk.press("3")
    desk.select("көпірді")
    desk.press("4")
    desk.select("көпір")
    desk.press("5")
    waited(desk, panel)
    assert QApplication.activeModalWidget() is None
    assert lines(panel) == ["көпір | Marked as Group here, elsewhere as Country or city"]


def test_the_model_keeps_its_word(desk: Desk, panel: ChecksPanel) -> None:
    claim(desk, "көпір жазда ашылады")
    waited(desk, panel)
    model = ChecksModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(panel.model.rows, True)
    assert model.index(0, 0).data().endswith("· Көпір")
    model.show([], False)
    assert model.rowCount() == 0

"""All mentions of an entity side by side, sorted by what stands around them, and the way to each."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from annotator.ui.panels.concordance.model import ConcordanceModel
from tests.ui.entities.conftest import KAZAKH, Desk


@pytest.fixture
def panel(desk: Desk):  # type: ignore[no-untyped-def]
    who = desk.entity("Дәулет Қайыров")
    for words, text in (("Дәулет Қайыров", 0), ("Қайыровтың", 0), ("Даулет Кайыров", 1), ("Daulet Kayirov", 2)):
        desk.mark(words, who, text=text)
    registry = desk.panel("entities")
    registry.show_entity(who)
    desk.settle()
    desk.press("Enter")
    return desk.panel("concordance")


def shown(panel) -> list[str]:  # type: ignore[no-untyped-def]
    return [panel.model.index(row, 1).data() for row in range(panel.model.rowCount())]


def test_enter_on_an_entity_lists_its_mentions_with_context(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    assert sorted(shown(panel)) == ["Daulet Kayirov", "Даулет Кайыров", "Дәулет Қайыров", "Қайыровтың"]
    assert "4 mentions in 3 articles" in panel.head.text()
    row = shown(panel).index("Daulet Kayirov")
    assert panel.model.index(row, 0).data().endswith("opens in summer, ")
    assert panel.model.index(row, 2).data() == " said."


def test_keys_sort_by_what_stands_before_and_after(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    desk.press("R", on=panel.view)
    after = [panel.model.index(row, 2).data().lstrip(" .").split()[0] for row in range(4)]
    assert after == ["Алматыға", "айтуынша,", "По", "said."]  # by words; a stop is none
    desk.press("L", on=panel.view)
    words = [panel.model.index(row, 0).data().split()[-1] for row in range(4)]
    assert words == sorted(words, key=desk.session.tools.fold)
    QTest.mouseClick(panel.view.horizontalHeader().viewport(), Qt.MouseButton.LeftButton, pos=_middle(panel, 1))
    desk.settle()
    assert shown(panel) == sorted(shown(panel), key=desk.session.tools.fold)


def test_the_context_is_read_from_the_text(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    row = shown(panel).index("Қайыровтың")
    assert panel.model.index(row, 0).data() == KAZAKH[: KAZAKH.index("Қайыровтың")]
    behind = KAZAKH[KAZAKH.index("Қайыровтың") + len("Қайыровтың") :]
    assert len(behind) > 64
    assert panel.model.index(row, 2).data() == behind.replace("\n", " ")


def _middle(panel, column: int):  # type: ignore[no-untyped-def]
    header = panel.view.horizontalHeader()
    point = header.rect().center()
    point.setX(header.sectionViewportPosition(column) + header.sectionSize(column) // 2)
    return point


def test_enter_goes_to_the_mention_in_its_article(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    row = shown(panel).index("Daulet Kayirov")
    panel.view.choose_row(row)
    desk.press("Enter", on=panel.view)
    assert desk.session.document_id == 3
    assert desk.pane.hasFocus()
    assert desk.pane.spans.get(desk.session.annotation_id).start == desk.pane.text.index("Daulet")


def test_a_click_goes_there_and_leaves_the_focus(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    row = shown(panel).index("Даулет Кайыров")
    place = panel.view.visualRect(panel.model.index(row, 1)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.session.document_id == 2
    assert panel.view.hasFocus()


def test_the_list_follows_the_project(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    desk.press("Ctrl+Z", "Ctrl+Z", on=desk.pane)  # the first shows the article of the step
    desk.wait(lambda: len(shown(panel)) == 3)
    desk.press("Ctrl+Y", on=desk.pane)
    desk.wait(lambda: len(shown(panel)) == 4)


def test_the_key_asks_for_the_entity_of_the_selected_mark(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    place = desk.entity("Алматы", "Country or city")
    made = desk.mark("Алматыға", place, "Country or city")
    desk.session.select_annotation(made)
    desk.press("Ctrl+D", on=desk.pane)
    assert shown(panel) == ["Алматыға"]
    desk.press("Esc", on=panel.view)
    assert desk.pane.hasFocus()


def test_the_model_keeps_its_word(desk: Desk, panel) -> None:  # type: ignore[no-untyped-def]
    model = ConcordanceModel(desk.session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(panel.model.entity_id)
    desk.settle()
    model.sort(0, Qt.SortOrder.DescendingOrder)
    desk.settle()
    assert model.rowCount() == 4
    model.show(None)
    assert model.rowCount() == 0

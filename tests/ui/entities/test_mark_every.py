"""Mark every mention: found with endings, previewed, checked, marked in one step, and what is left out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from annotator.ui.dialogs.mentions import BEFORE, ENTITY, LineModel, MentionsDialog
from annotator.verbs import entities as registry
from tests.ui.entities.conftest import KAZAKH, Desk


def dialog(desk: Desk) -> MentionsDialog:
    found = [d for d in desk.window.findChildren(MentionsDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def offered(shown: MentionsDialog) -> list[str]:
    return [line.words for line in shown.model.lines]


def test_from_one_mark_to_all_in_the_article_and_back_with_one_undo(desk: Desk) -> None:
    made = desk.mark("Дәулет Қайыров")
    desk.session.select_annotation(made)
    desk.press("Ctrl+M", on=desk.pane)
    shown = dialog(desk)
    assert offered(shown) == ["Қайыровтың", "Қайыров"]
    assert shown.model.index(1, BEFORE).data().endswith("Алматыдағы көпірді ")
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    desk.settle()
    assert not desk.window.findChildren(MentionsDialog)
    assert desk.names() == ["Дәулет Қайыров"]
    assert [row[1] for row in desk.rows()] == ["Дәулет Қайыров", "Қайыровтың", "Қайыров"]
    assert desk.scalar("SELECT count(*) FROM annotation_entity") == 3
    desk.press("Ctrl+Z", on=desk.pane)
    assert desk.names() == []
    assert [row[1] for row in desk.rows()] == ["Дәулет Қайыров"]


def test_what_is_unchecked_stays_unmarked(desk: Desk) -> None:
    who = desk.entity("Дәулет Қайыров")
    desk.session.select_annotation(desk.mark("Дәулет Қайыров", who))
    desk.press("Ctrl+M", on=desk.pane)
    shown = dialog(desk)
    assert offered(shown) == ["Қайыровтың", "Қайыров"]
    shown.view.choose_row(1)
    QTest.keyClick(shown.view, Qt.Key.Key_Space)
    assert shown.do.text() == "Mark 1 mention"
    shown.do.click()
    desk.settle()
    assert [row[1] for row in desk.rows()] == ["Дәулет Қайыров", "Қайыровтың"]


def test_an_entity_without_a_type_is_said_to_need_one(desk: Desk) -> None:
    panel = desk.panel("entities")
    who = desk.entity("Дәулет Қайыров")
    registry.change_entity(desk.session.workspace, who, label_id=None)
    desk.settle()
    panel.view.setFocus()
    panel.view.choose_row(0)
    desk.wait(lambda: panel.names.current == who)
    desk.press("Ctrl+M")
    assert "has no type" in desk.window.status.message.text()
    assert not desk.window.findChildren(MentionsDialog)


def test_nothing_is_marked_by_closing(desk: Desk) -> None:
    desk.session.select_annotation(desk.mark("Дәулет Қайыров"))
    desk.press("Ctrl+M", on=desk.pane)
    shown = dialog(desk)
    shown.none.click()
    assert not shown.do.isEnabled()
    shown.all.click()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    desk.settle()
    assert len(desk.rows()) == 1
    assert desk.names() == []


def test_in_the_project_other_languages_are_found_and_their_forms_learnt(desk: Desk) -> None:
    who = desk.entity("Дәулет Қайыров")
    desk.session.select_annotation(desk.mark("Дәулет Қайыров", who))
    desk.press("Ctrl+Shift+M", on=desk.pane)
    shown = dialog(desk)
    assert offered(shown)[:2] == ["Қайыровтың", "Қайыров"]
    assert {"Даулет Кайыров", "Кайырова"} <= set(offered(shown))
    shown.all.click()
    shown.do.click()
    desk.settle()
    assert {row[1] for row in desk.rows(2)} == {"Даулет Кайыров", "Кайырова"}
    desk.press("Ctrl+Z", "Ctrl+Z", on=desk.pane)
    assert desk.rows(2) == []


def test_a_name_that_another_entity_bears_too_is_offered_unchecked_with_both(desk: Desk) -> None:
    desk.entity("Алматы", "Organisation")
    city = desk.entity("Алматы", "Country or city")
    desk.panel("entities").show_entity(city)
    desk.settle()
    desk.press("Ctrl+M", on=desk.pane)
    shown = dialog(desk)
    assert offered(shown) == ["Алматыға", "Алматыдағы"]
    assert not shown.view.isColumnHidden(ENTITY)
    assert shown.model.index(0, ENTITY).data() == "Алматы or Алматы"
    assert not shown.model.checked()
    shown.view.choose_row(0)
    QTest.keyClick(shown.view, Qt.Key.Key_Space)
    shown.do.click()
    desk.settle()
    assert desk.rows() == [("Country or city", "Алматыға", "accepted")]


def test_the_longest_name_wins(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.entity("Дәулет", "Other")
    desk.session.actions.trigger("mention.registry")
    desk.settle()
    shown = dialog(desk)
    assert [(line.words, line.entity) for line in shown.model.lines if "Дәулет" in line.words] == [
        ("Дәулет Қайыров", "Дәулет Қайыров")
    ]


def test_without_an_entity_it_says_what_to_select(desk: Desk) -> None:
    desk.press("Ctrl+M", on=desk.pane)
    assert not [d for d in desk.window.findChildren(MentionsDialog) if d.isVisible()]
    assert "Select a mark" in desk.window.status.currentMessage() or "Select a mark" in _said(desk)


def _said(desk: Desk) -> str:
    return " ".join(label.text() for label in desk.window.status.findChildren(type(desk.window.status.state)))


def test_the_model_keeps_its_word(desk: Desk) -> None:
    desk.session.select_annotation(desk.mark("Дәулет Қайыров"))
    desk.press("Ctrl+M", on=desk.pane)
    lines = dialog(desk).model.lines
    model = LineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(lines)
    assert [KAZAKH[line.mention.start : line.mention.end] for line in model.checked()] == ["Қайыровтың", "Қайыров"]
    model.tick([0, 1], False)
    assert model.checked() == []
    assert model.setData(model.index(1, 1), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert [line.words for line in model.checked()] == ["Қайыров"]

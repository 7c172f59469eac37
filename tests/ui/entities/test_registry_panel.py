"""The registry in its dock: listed, searched, sorted, changed, and in step with the project."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from annotator.ui.panels.entities.model import EntityModel
from annotator.verbs import annotate
from tests.ui.entities.conftest import Desk


def listed(panel) -> list[tuple[str, int, int]]:  # type: ignore[no-untyped-def]
    rows = [panel.model.index(n, 0).data(Qt.ItemDataRole.UserRole) for n in range(panel.model.rowCount())]
    return [(row.name, row.mentions, row.articles) for row in rows]


def test_an_empty_registry_says_how_to_begin(desk: Desk) -> None:
    panel = desk.panel("entities")
    assert "Ctrl+R" in panel.empty.text()
    assert panel.empty.isVisible()


def test_a_selection_becomes_an_entity_under_its_base_form(desk: Desk) -> None:
    desk.select("Қайыровтың")
    desk.press("Ctrl+R", on=desk.pane)
    panel = desk.panel("entities")
    assert listed(panel) == [("Қайыров", 0, 0)]
    assert panel.details.name.text() == "Қайыров"
    desk.press("Esc", on=panel.view)
    assert desk.pane.hasFocus()
    desk.press("Ctrl+Z")
    assert listed(panel) == []


def test_a_mark_becomes_an_entity_with_its_type_and_is_linked(desk: Desk) -> None:
    made = desk.mark("Қайыровтың")
    desk.session.select_annotation(made)
    desk.press("Ctrl+R", on=desk.pane)
    panel = desk.panel("entities")
    assert listed(panel) == [("Қайыров", 1, 1)]
    assert panel.details.type.editor.currentText() == "Person"


def test_counts_follow_the_marks(desk: Desk) -> None:
    panel = desk.panel("entities")
    who = desk.entity("Дәулет Қайыров")
    assert listed(panel) == [("Дәулет Қайыров", 0, 0)]
    first = desk.mark("Қайыровтың", who)
    desk.mark("Даулет Кайыров", who, text=1)
    assert listed(panel) == [("Дәулет Қайыров", 2, 2)]
    annotate.delete(desk.session.workspace, [first])
    desk.settle()
    assert listed(panel) == [("Дәулет Қайыров", 1, 1)]
    desk.press("Ctrl+Z", on=desk.pane)
    assert listed(panel) == [("Дәулет Қайыров", 2, 2)]


def test_the_search_is_spelling_blind_and_looks_into_the_forms(desk: Desk) -> None:
    who = desk.entity("Дәулет Қайыров")
    desk.entity("Алматы", "Country or city")
    panel = desk.panel("entities")
    desk.press("Ctrl+J", on=desk.pane)
    assert panel.field.hasFocus()
    QTest.keyClicks(panel.field, "daulet")
    desk.wait(lambda: listed(panel) == [("Дәулет Қайыров", 0, 0)])
    panel.field.clear()
    QTest.keyClicks(panel.field, "nobody")
    desk.wait(lambda: listed(panel) == [] and "Esc" in panel.empty.text())
    desk.press("Esc")
    assert len(listed(panel)) == 2
    panel.show_entity(who)
    desk.press("E")
    desk.type("министр Д.Қ.", panel.details.form)
    QTest.keyClick(panel.details.form, Qt.Key.Key_Return)
    desk.settle()
    panel.field.clear()
    desk.type("министр", panel.field)
    desk.wait(lambda: listed(panel) == [("Дәулет Қайыров", 0, 0)])


def test_the_order_can_be_chosen(desk: Desk) -> None:
    who, place = desk.entity("Дәулет Қайыров"), desk.entity("Алматы", "Country or city")
    desk.mark("Қайыровтың", who)
    panel = desk.panel("entities")
    assert [row[0] for row in listed(panel)] == ["Алматы", "Дәулет Қайыров"]
    next(entry for entry in panel.sorter.menu().actions() if entry.text() == "Most mentions").trigger()
    assert [row[0] for row in listed(panel)] == ["Дәулет Қайыров", "Алматы"]
    desk.mark("Алматыға", place, "Country or city")
    desk.mark("Алматыдағы", place, "Country or city")
    assert [row[0] for row in listed(panel)] == ["Алматы", "Дәулет Қайыров"]


def test_fields_and_forms_are_saved_and_undone(desk: Desk) -> None:
    who = desk.entity("Дәулет Қайыров")
    panel = desk.panel("entities")
    panel.show_entity(who)
    desk.settle()
    desk.press("E")
    assert panel.details.name.editor.hasFocus()
    panel.details.wikidata.editor.setFocus()
    QTest.keyClicks(panel.details.wikidata.editor, "https://www.wikidata.org/wiki/Q77")
    QTest.keyClick(panel.details.wikidata.editor, Qt.Key.Key_Return)
    assert desk.scalar("SELECT wikidata FROM entity") == "Q77"
    QTest.keyClicks(panel.details.form, "Kayirov")
    QTest.keyClick(panel.details.form, Qt.Key.Key_Return)
    desk.settle()
    assert desk.scalar("SELECT form || script || kind FROM entity_alias") == "KayirovLatnname"
    [row] = panel.details.aliases.rows()
    QTest.mouseClick(row.cross, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.scalar("SELECT count(*) FROM entity_alias") == 0
    desk.press("Ctrl+Z", on=desk.pane)
    assert [row.words.text() for row in panel.details.aliases.rows()] == ["Kayirov  (Latin)"]


def test_delete_takes_the_chosen_entities_and_undo_brings_them_back(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.entity("Алматы", "Country or city")
    panel = desk.panel("entities")
    panel.view.setFocus()
    panel.view.selectAll()
    desk.press("Delete", on=panel.view)
    assert desk.names() == []
    assert listed(panel) == []
    desk.press("Ctrl+Z", on=desk.pane)
    assert len(listed(panel)) == 2


def test_a_renamed_label_is_shown(desk: Desk) -> None:
    who = desk.entity("Дәулет Қайыров")
    panel = desk.panel("entities")
    panel.show_entity(who)
    panel.grab()
    assert "Person" in panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_its_word(desk: Desk) -> None:
    model = EntityModel(desk.session)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.session.changed.connect(model.apply)
    model.reload()
    desk.settle()
    ids = [desk.entity(name) for name in ("Б", "А", "В")]
    model.show("", "mentions")
    desk.mark("Қайыровтың", ids[2])
    assert [model.id_at(row) for row in range(3)] == [ids[2], ids[1], ids[0]]
    model.show("а", "name")
    assert model.rowCount() == 1
    for _ in range(5):
        desk.press("Ctrl+Z", on=desk.pane)
    assert (model.rowCount(), model.total()) == (0, 0)
    desk.session.changed.disconnect(model.apply)

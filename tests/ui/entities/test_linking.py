"""Marking a name: the entity it most likely names stands ready for Enter; the fields list all that it may be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.ui.entity_gesture import EntityGesture
from annotator.verbs import entities
from tests.ui.entities.conftest import Desk


def gesture(desk: Desk) -> EntityGesture:
    assert desk.window.view is not None
    [found] = [offer for offer in desk.window.view.offers if isinstance(offer, EntityGesture)]
    desk.wait(lambda: not found.is_busy)
    return found


def linked(desk: Desk) -> list[tuple[str, str]]:
    query = (
        "SELECT a.exact, e.name FROM annotation_entity m JOIN annotation a ON a.id = m.annotation_id"
        " JOIN entity e ON e.id = m.entity_id ORDER BY a.start"
    )
    return [tuple(row) for row in desk.session.workspace.read().exec_driver_sql(query)]


def test_enter_after_a_mark_links_the_inflected_name(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.select("Қайыровтың")
    desk.press("1")
    assert gesture(desk).offered == "Дәулет Қайыров"
    desk.press("Enter")
    assert linked(desk) == [("Қайыровтың", "Дәулет Қайыров")]
    assert desk.pane.hasFocus()
    desk.press("Ctrl+Z")
    assert linked(desk) == []
    assert [row[1] for row in desk.rows()] == ["Қайыровтың"]


def test_a_name_in_another_alphabet_is_offered(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.session.open_document(3)
    desk.settle()
    desk.select("Daulet Kayirov")
    desk.press("1")
    assert gesture(desk).offered == "Дәулет Қайыров"


def test_going_on_or_escape_drops_the_offer(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.select("Қайыровтың")
    desk.press("1")
    assert gesture(desk).offered
    desk.press("Esc")
    assert not gesture(desk).offered
    assert linked(desk) == []
    desk.select("көпір")
    desk.press("2")
    assert not gesture(desk).offered
    desk.press("Enter")  # nothing is offered: into the fields
    assert not desk.pane.hasFocus()


def test_the_slash_lists_the_entities_best_first(desk: Desk) -> None:
    desk.entity("Қайыргелді Асан")
    desk.entity("Дәулет Қайыров")
    desk.select("Қайыровтың")
    desk.press("1", "/")
    line = desk.panel("inspector").form.entity.line
    assert line.is_open() and QApplication.focusWidget() is line.line
    assert line.offered()[0].startswith("Дәулет Қайыров")
    assert line.offered()[-1] == "New entry “Қайыров”"
    QTest.keyClick(line.line, Qt.Key.Key_Return)
    desk.settle()
    assert linked(desk) == [("Қайыровтың", "Дәулет Қайыров")]


def test_one_key_makes_a_new_entry_under_the_base_form(desk: Desk) -> None:
    desk.select("Қайыровтың")
    desk.press("1", "Ctrl+R")
    assert linked(desk) == [("Қайыровтың", "Қайыров")]


def test_where_only_the_first_mark_of_each_carries_a_chip_its_entity_decides(desk: Desk) -> None:
    """Inflected or spelled differently, in one paragraph it is named once."""

    def chips() -> int:
        laid = desk.pane.flow.laid(0)
        return sum(len(sheet.chips) for sheet in desk.pane.marks.sheets(laid, 0, laid.height))

    who = desk.entity("Дәулет Қайыров")
    desk.mark("Дәулет Қайыров", who)
    again = desk.mark("Қайыровтың")
    desk.session.settings["chips"] = "first"
    assert chips() == 2
    entities.link(desk.session.workspace, again, who)
    desk.settle()
    assert chips() == 1
    desk.pane.setFocus()
    desk.press("Ctrl+Z")
    assert chips() == 2

"""Words that are no name are linked by two keys, offered again in that article alone, and taken back with the undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.ui.proposals import Proposals
from annotator.ui.widgets.entity_picker import EntityPicker
from annotator.verbs import annotate, entities
from tests.ui.entities.conftest import Desk
from tests.ui.entities.test_linking import gesture, linked
from tests.ui.entities.test_proposals import dashed, proposals
from tests.ui.window_kit import focused, make_project, open_window

FIRST = (
    "Министр Дәулет Қайыров көпірді аралады. Оның айтуынша, көпір берік.\n"
    "Кейін ол Алматыға ұшты. Министрдің хатшысы да барды, министр жұмыс істеді."
)
SECOND = "Министр Марат Беков келді. Ол көпірді мақтады."
TEXTS = (("Көпір", FIRST, "kk"), ("Беков", SECOND, "kk"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_window(make_project(tmp_path / "words.annotator", TEXTS), tmp_path) as opened:
        desk = Desk(opened, qtbot)
        desk.settle()
        yield desk
        assert not opened.errors.isVisible(), opened.errors.text.text()
        QApplication.processEvents()


def picker(desk: Desk) -> EntityPicker:
    gesture(desk)
    found = desk.window.findChild(EntityPicker)
    assert found is not None
    return found


def mark_first(desk: Desk) -> int:
    """Two people and a city in the registry, one of them marked once in the first article."""
    who = desk.entity("Дәулет Қайыров")
    desk.entity("Марат Беков")
    start = FIRST.index("Дәулет Қайыров")
    made = annotate.mark(desk.session.workspace, 1, desk.label(), [(start, start + 14)])
    entities.link(desk.session.workspace, made, who)
    desk.settle()
    return who


def key(desk: Desk, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(focused(), each)
    desk.settle()


def test_two_keys_link_the_selected_words_and_the_same_words_are_offered_here_alone(desk: Desk) -> None:
    mark_first(desk)
    desk.select("Министрдің")
    desk.press("L")
    assert picker(desk).is_open()
    assert picker(desk).pick.offered()[0] == "1  Дәулет Қайыров  (Person)"  # a minister is nobody's city
    key(desk, Qt.Key.Key_Return)
    assert desk.pane.hasFocus() and not picker(desk).is_open()
    assert linked(desk) == [("Дәулет Қайыров", "Дәулет Қайыров"), ("Министрдің", "Дәулет Қайыров")]
    assert desk.scalar("SELECT origin || ' ' || rule FROM annotation WHERE exact = 'Министрдің'") == "hand nominal"
    assert dashed(desk) == ["Министр", "министр"]
    desk.session.open_document(2)
    desk.settle()
    assert dashed(desk) == ["Марат Беков"]


def test_the_word_under_the_caret_and_a_digit(desk: Desk) -> None:
    mark_first(desk)
    desk.pane.setFocus()
    desk.pane.select(*[FIRST.index("Оның") + 1] * 2)
    desk.press("L")
    key(desk, Qt.Key.Key_1)
    assert linked(desk)[-1] == ("Оның", "Дәулет Қайыров")
    assert desk.scalar("SELECT rule FROM annotation WHERE exact = 'Оның'") == "pronoun"
    assert dashed(desk) == ["ол"]


def test_an_offer_is_accepted_rejected_and_taken_back_with_the_link(desk: Desk) -> None:
    mark_first(desk)
    desk.select("Министрдің")
    desk.press("L")
    key(desk, Qt.Key.Key_1)
    assert len(dashed(desk)) == 2
    desk.press("Ctrl+Home", "Tab", on=desk.pane)
    assert desk.session.annotation_id < 0
    desk.press("A")
    assert dashed(desk) == ["министр"]
    assert desk.scalar("SELECT rule FROM annotation WHERE exact = 'Министр'") == "nominal"
    desk.press("Ctrl+End", "Shift+Tab", on=desk.pane)
    desk.press("X")
    assert dashed(desk) == []
    desk.press("Ctrl+Z", on=desk.pane)
    desk.press("Ctrl+Z", on=desk.pane)
    assert dashed(desk) == ["Министр", "министр"]
    desk.press("Ctrl+Z", on=desk.pane)
    assert dashed(desk) == []
    assert linked(desk) == [("Дәулет Қайыров", "Дәулет Қайыров")]


def test_escape_and_leaving_write_nothing(desk: Desk) -> None:
    mark_first(desk)
    desk.select("Министрдің")
    desk.press("L")
    key(desk, Qt.Key.Key_Escape)
    assert not picker(desk).is_open() and desk.pane.hasFocus()
    desk.press("L")
    desk.session.open_document(2)
    desk.settle()
    assert not picker(desk).is_open()
    assert len(linked(desk)) == 1


def test_typing_searches_the_registry_and_the_last_line_makes_an_entity(desk: Desk) -> None:
    mark_first(desk)
    desk.select("хатшысы")
    desk.press("L")
    desk.type("Бек")
    assert picker(desk).pick.offered()[0] == "1  Марат Беков  (Person)"
    desk.type("ен")
    assert picker(desk).pick.offered() == ["1  New entity “Бекен”"]
    key(desk, Qt.Key.Key_Return)
    assert linked(desk)[-1] == ("хатшысы", "Бекен")
    desk.press("Ctrl+Z", on=desk.pane)
    assert "Бекен" not in desk.names() and len(desk.rows()) == 1


def test_a_mark_that_stands_is_linked_and_not_doubled(desk: Desk) -> None:
    mark_first(desk)
    desk.select("хатшысы")
    desk.press("1")
    gesture(desk)
    desk.press("L")
    key(desk, Qt.Key.Key_1)
    assert linked(desk)[-1] == ("хатшысы", "Дәулет Қайыров")
    assert len(desk.rows()) == 2
    desk.press("L")
    assert "Дәулет" not in picker(desk).pick.offered()[0]
    desk.type("Марат")
    key(desk, Qt.Key.Key_Return)
    assert linked(desk)[-1] == ("хатшысы", "Марат Беков") and len(linked(desk)) == 2


def test_where_two_fit_alike_both_are_named_and_a_lets_one_choose(desk: Desk) -> None:
    one = desk.entity("Алматы", "Country or city")
    other = desk.entity("Алматы", "Organisation")
    found: Proposals = proposals(desk)
    [(number, proposal)] = found.shown.items()
    assert found.card(number).startswith("Алматы or Алматы, by the name. A lets you choose")
    assert {proposal.mention.entity_id, *proposal.mention.rivals} == {one, other}
    desk.press("Ctrl+Shift+A")
    desk.settle()
    assert desk.rows() == []
    desk.press("Ctrl+Home", "Tab", on=desk.pane)
    desk.press("A")
    assert [words[3:] for words in picker(desk).pick.offered()[:2]] == [
        "Алматы  (Country or city)", "Алматы  (Organisation)",
    ]  # fmt: skip
    key(desk, Qt.Key.Key_2)
    assert desk.rows() == [("Organisation", "Алматыға", "accepted")]
    assert dashed(desk) == []

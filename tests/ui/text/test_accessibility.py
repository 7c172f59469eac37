"""The pane as assistive technology reads it: in UTF-16 units, through Qt's own door."""

from __future__ import annotations

import pytest
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextInterface,
)
from pytestqt.qtbot import QtBot

from annotator.domain.text import utf16_length
from annotator.ui.text.pane import TextPane
from tests.ui.text.conftest import Reading
from tests.ui.text.samples import ODD, PLAIN

ASTRAL = "бір 😀 екі.\nҮш 𝔸 төрт."


@pytest.fixture
def door(reading: Reading) -> QAccessibleInterface:
    """What Qt hands to assistive technology for the pane."""
    found = QAccessible.queryAccessibleInterface(reading.pane)
    assert found is not None
    return found


def _text(door: QAccessibleInterface) -> QAccessibleTextInterface:
    found = door.textInterface()
    assert found is not None
    return found


def test_the_pane_is_a_named_read_only_text(reading: Reading, door: QAccessibleInterface) -> None:
    reading.show(PLAIN)
    reading.pane.setAccessibleName("Text of the article")
    assert door.role() == QAccessible.Role.EditableText
    assert door.text(QAccessible.Text.Name) == "Text of the article"
    assert door.text(QAccessible.Text.Value) == PLAIN
    state = door.state()
    assert state.readOnly
    assert state.multiLine
    assert state.focusable
    assert state.focused


def test_other_interfaces_are_refused_without_harm(door: QAccessibleInterface) -> None:
    for kind in (QAccessible.InterfaceType.ValueInterface, QAccessible.InterfaceType.TableInterface):
        answer = door.interface_cast(kind)
        assert int(answer) == 0


def test_caret_and_selection_are_utf16(reading: Reading, door: QAccessibleInterface) -> None:
    pane = reading.show(ASTRAL)
    text = _text(door)
    assert text.characterCount() == len(ASTRAL) + 2
    pane.put_caret(6)
    assert text.cursorPosition() == 7
    text.setCursorPosition(5)  # between the two units of the emoji
    assert pane.caret == 4
    text.setSelection(0, 4, 10)
    assert pane.selection() == (4, 9)
    assert text.selectionCount() == 0  # Qt could not read its ends
    assert text.text(4, 10) == ASTRAL[4:9]
    text.removeSelection(0)
    assert pane.selection() == (9, 9)
    text.setCursorPosition(10_000)
    assert pane.caret == len(ASTRAL)


@pytest.mark.parametrize("sample", ODD.values(), ids=ODD.keys())
def test_every_unit_has_an_answer(reading: Reading, door: QAccessibleInterface, sample: str) -> None:
    reading.show(sample)
    text = _text(door)
    units = utf16_length(sample)
    assert text.characterCount() == units
    assert "".join(text.text(at, at + 1) for at in range(units) if text.text(at, at + 1)) == sample
    for offset in range(units + 1):
        text.setCursorPosition(offset)
        assert text.cursorPosition() in (offset, offset - 1)  # never between the two units of a character
        box = text.characterRect(offset)
        assert text.offsetAtPoint(box.center()) >= 0


def test_places_on_screen(reading: Reading, door: QAccessibleInterface) -> None:
    pane = reading.show(ASTRAL + "\n" + PLAIN * 60)
    text = _text(door)
    box = text.characterRect(7)
    assert box.width() > 2
    assert pane.viewport().rect().contains(pane.viewport().mapFromGlobal(box.center()))
    assert text.offsetAtPoint(box.center()) in (7, 8)
    assert text.offsetAtPoint(pane.mapToGlobal(pane.rect().bottomRight()) * 2) == -1
    far = text.characterCount() - 20
    assert not text.characterRect(far).isValid()
    text.scrollToSubstring(far, far + 5)
    assert text.characterRect(far).isValid()


@pytest.mark.usefixtures("door")
def test_moving_the_caret_is_told(reading: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessibleEvent] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    pane = reading.show(ASTRAL)
    assert [event.type() for event in told] == [QAccessible.Event.DocumentContentChanged]
    pane.put_caret(3)
    pane.select(3, 6)
    pane.put_caret(8, True)
    assert [event.type() for event in told[1:]] == [QAccessible.Event.TextCaretMoved] * 3
    pane.select(*(pane.word_at(pane.caret) or (0, 0)))
    assert told[-2].type() == QAccessible.Event.TextCaretMoved
    said = told[-1]
    assert isinstance(said, QAccessibleAnnouncementEvent)
    assert said.message() == "екі"


def test_a_pane_built_while_someone_listens_is_found_too(qtbot: QtBot) -> None:
    QAccessible.setActive(True)
    pane = TextPane()
    QAccessible.setActive(False)
    qtbot.addWidget(pane)
    pane.set_document(ASTRAL)
    found = QAccessible.queryAccessibleInterface(pane)
    assert found is not None
    assert _text(found).characterCount() == len(ASTRAL) + 2


def test_the_interface_outlives_many_questions(reading: Reading, door: QAccessibleInterface) -> None:
    """A wrong answer to interface_cast ends the process, so that coming through here is the test."""
    reading.show(ASTRAL)
    for _ in range(200):
        assert _text(door).characterCount() == len(ASTRAL) + 2

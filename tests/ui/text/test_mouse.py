"""The mouse on the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.domain.spans import Span
from annotator.ui.text.outlines import handles
from annotator.ui.text.selection import x_at
from tests.ui.text.conftest import CLAIM, PERSON, PLACE, Reading
from tests.ui.text.samples import ODD, PLAIN

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
MAYOR = PLAIN.index("Айгерім"), PLAIN.index(" құрылысқа")


def test_a_click_puts_the_caret_between_the_nearest_characters(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    reading.click(reading.point(7, 0.2))
    assert pane.selection() == (7, 7)
    reading.click(reading.point(7, 0.8))
    assert pane.selection() == (8, 8)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_a_click_finds_every_visible_character_where_it_is_drawn(reading: Reading, text: str) -> None:
    pane = reading.show(text)
    for offset, character in enumerate(text):
        if character.isalnum() and offset + 1 < len(text) and text[offset + 1].isalnum():
            reading.click(reading.point(offset, 0.5))
            beside = {round(x_at(pane.flow, place)) for place in (offset, offset + 1)}
            assert pane.caret in (offset, offset + 1) or round(x_at(pane.flow, pane.caret)) in beside


def test_a_double_click_selects_the_word_and_a_third_the_paragraph(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    finished: list[tuple[int, int]] = []
    pane.selectionFinished.connect(lambda: finished.append(pane.selection()))
    place = reading.point(MAYOR[0] + 2)
    reading.double_click(place)
    assert pane.selected_text() == "Айгерім"
    reading.click(place)
    assert pane.selected_text() == PLAIN.split("\n")[1]
    assert finished == [(MAYOR[0], MAYOR[0] + 7), pane.selection()]


def test_a_sweep_selects_and_says_so(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    finished: list[None] = []
    pane.selectionFinished.connect(lambda: finished.append(None))
    reading.drag(3, MAYOR[0])
    assert pane.selection() == (3, MAYOR[0])
    assert pane.caret == MAYOR[0]
    reading.drag(MAYOR[0], 3)
    assert (pane.anchor, pane.caret) == (MAYOR[0], 3)
    assert len(finished) == 2


def test_a_sweep_after_a_double_click_goes_by_words(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    target, left = pane.viewport(), Qt.MouseButton.LeftButton
    start, end = reading.point(MAYOR[0] + 2), reading.point(MAYOR[1] + 3)
    QTest.mouseDClick(target, left, pos=start)
    for place in ((start + end) / 2, end):
        QTest.mouseMove(target, place)
    QTest.mouseRelease(target, left, pos=end)
    assert pane.selected_text() == "Айгерім Досымова құрылысқа"
    QTest.mouseDClick(target, left, pos=end)
    QTest.mouseMove(target, start)
    QTest.mouseRelease(target, left, pos=start)
    assert pane.selected_text() == "Айгерім Досымова құрылысқа"
    assert pane.caret == MAYOR[0]


def test_shift_click_extends(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    reading.click(4)
    reading.click(MAYOR[0], SHIFT)
    assert pane.selection() == (4, MAYOR[0])
    reading.click(2, SHIFT)
    assert (pane.anchor, pane.caret) == (4, 2)


def test_a_sweep_snaps_to_words_unless_switched_off_or_alt_is_held(reading: Reading) -> None:
    pane = reading.pane
    pane.set_snap(lambda text, start, end: (text.rindex(" ", 0, start + 1) + 1, text.index(" ", end)))
    reading.show(PLAIN)
    inside = MAYOR[0] + 2, MAYOR[1] - 2
    reading.drag(*inside)
    assert pane.selection() == MAYOR
    reading.drag(*inside, ALT)
    assert pane.selection() == inside
    pane.set_snap(None)
    reading.drag(*inside)
    assert pane.selection() == inside


def test_sweeping_beyond_the_edge_scrolls_on(reading: Reading, qtbot: QtBot) -> None:
    pane = reading.show(PLAIN * 40)
    target = pane.viewport()
    start = reading.point(5)
    below = QPoint(start.x(), target.height() + 120)
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(target, below)
    first = pane.caret
    qtbot.waitUntil(lambda: pane.verticalScrollBar().value() > 200)
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=below)
    assert pane.selection()[0] == 5
    assert pane.caret > first
    stopped = pane.verticalScrollBar().value()
    QApplication.processEvents()
    assert pane.verticalScrollBar().value() == stopped


# marks


def test_a_click_activates_the_innermost_mark_and_further_clicks_the_others(reading: Reading) -> None:
    inner, middle, outer = Span(1, PERSON, *MAYOR), Span(2, PLACE, MAYOR[0], MAYOR[1] + 10), Span(3, CLAIM, 40, 120)
    pane = reading.show(PLAIN, outer, middle, inner)
    activated: list[int] = []
    pane.spanActivated.connect(activated.append)
    for _ in range(4):
        reading.click(MAYOR[0] + 2)
    assert activated == [1, 2, 3, 1]
    assert pane.selected_id == 1
    reading.click(MAYOR[1] + 5)
    assert activated[-1] == 2


def test_a_click_beside_marks_activates_nothing(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    activated: list[int] = []
    pane.spanActivated.connect(activated.append)
    reading.click(2)
    reading.drag(MAYOR[0], MAYOR[1])
    assert activated == []


def test_between_the_fragments_of_a_mark_is_no_mark(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, 0, 37, 0, ((0, 8), (20, 37))))
    activated: list[int] = []
    pane.spanActivated.connect(activated.append)
    reading.click(12)
    assert activated == []
    reading.click(25)
    assert activated == [1]


def test_chips_and_bars_answer_to_clicks(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, CLAIM, 38, 100), Span(2, PERSON, *MAYOR))
    activated: list[int] = []
    pane.spanActivated.connect(activated.append)
    laid = pane.flow.laid(1)
    y = next(chunk.y for chunk in pane.page.seen() if chunk.number == 1)
    boxes = {id: box for sheet in pane.marks.sheets(laid, 0, laid.height) for box, id in sheet.targets}
    assert set(boxes) == {1, 2}
    for id, box in boxes.items():
        centre = box.center().toPoint() + QPoint(pane.column_left, y)
        QTest.mouseMove(pane.viewport(), centre)
        assert pane.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
        reading.click(centre)
        assert activated[-1] == id


def test_hovering_says_which_mark_and_shows_its_card_as_plain_text(reading: Reading, qtbot: QtBot) -> None:
    pane = reading.pane
    pane.set_hover_text(lambda id: f"<b>mark {id}</b>")
    reading.show(PLAIN, Span(7, PERSON, *MAYOR))
    hovered: list[int] = []
    pane.spanHovered.connect(lambda id, place: hovered.append(id))
    QTest.mouseMove(pane.viewport(), reading.point(MAYOR[0] + 1))
    QTest.mouseMove(pane.viewport(), reading.point(MAYOR[0] + 2))
    assert hovered == [7]
    qtbot.waitUntil(lambda: pane.hovering.card is not None and pane.hovering.card.isVisible())
    assert pane.hovering.card is not None
    assert pane.hovering.card.text() == "<b>mark 7</b>"
    assert pane.hovering.card.textFormat() == Qt.TextFormat.PlainText
    QTest.mouseMove(pane.viewport(), reading.point(3))
    assert hovered == [7, -1]
    assert not pane.hovering.card.isVisible()


# handles


def _grips(reading: Reading) -> list[QPoint]:
    pane = reading.pane
    span = pane.spans.get(pane.selected_id or -1)
    assert span is not None
    return [centre.toPoint() for centre in handles(pane, list(pane.page.seen()), span) if centre is not None]


def test_a_handle_moves_an_edge(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    dragged: list[tuple[int, int, int]] = []
    pane.edgeDragged.connect(lambda *what: dragged.append(what))
    pane.set_selected(1)
    start, end = _grips(reading)
    reading.drag(end, reading.point(MAYOR[1] + 6))
    reading.drag(start, reading.point(MAYOR[0] - 6))
    assert dragged == [(1, 1, MAYOR[1] + 6), (1, 0, MAYOR[0] - 6)]
    assert pane.spans.get(1) == Span(1, PERSON, *MAYOR)
    assert pane.selection() == (0, 0)


def test_a_handle_that_is_only_pressed_moves_nothing(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    dragged: list[object] = []
    pane.edgeDragged.connect(lambda *what: dragged.append(what))
    pane.set_selected(1)
    for grip in _grips(reading):
        reading.click(grip)
    assert dragged == []


def test_an_edge_never_passes_the_other_one(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    dragged: list[tuple[int, int, int]] = []
    pane.edgeDragged.connect(lambda *what: dragged.append(what))
    pane.set_selected(1)
    _, end = _grips(reading)
    reading.drag(end, reading.point(3))
    assert dragged == [(1, 1, MAYOR[0] + 1)]


# the wheel


def _wheel(reading: Reading, turn: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = reading.pane.viewport()
    place = QPointF(target.rect().center())
    event = QWheelEvent(
        place,
        target.mapToGlobal(place),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


def test_the_wheel_scrolls_and_with_control_zooms(reading: Reading) -> None:
    pane = reading.show(PLAIN * 40)
    _wheel(reading, -120)
    moved = pane.verticalScrollBar().value()
    assert moved == QApplication.wheelScrollLines() * pane.typography.line_height
    _wheel(reading, 240)
    assert pane.verticalScrollBar().value() == 0
    zooms: list[int] = []
    pane.zoomChanged.connect(zooms.append)
    _wheel(reading, 120, Qt.KeyboardModifier.ControlModifier)
    _wheel(reading, -120, Qt.KeyboardModifier.ControlModifier)
    assert zooms == [110, 100]

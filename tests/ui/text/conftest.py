"""A shown text pane with labels, and the ways to look at it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.palette import LABEL_COLOURS
from annotator.domain.spans import Span
from annotator.ui.text.pane import TextPane
from annotator.ui.text.styles import LabelStyle

CLAIM, PERSON, PLACE, SOURCE, CUE = 1, 2, 3, 4, 5
STYLES = {
    CLAIM: LabelStyle("Claim", "Claim", LABEL_COLOURS[0], "claim"),
    PERSON: LabelStyle("Person", "PER", LABEL_COLOURS[1], "entity"),
    PLACE: LabelStyle("Place", "LOC", LABEL_COLOURS[2], "entity"),
    SOURCE: LabelStyle("Source", "src", LABEL_COLOURS[7], "attribution", "source"),
    CUE: LabelStyle("Cue", "cue", LABEL_COLOURS[7], "attribution", "cue"),
}


class Reading:
    """A pane in the hands of a test: real keys and mouse, places of characters, pixels."""

    def __init__(self, pane: TextPane) -> None:
        self.pane = pane

    def show(self, text: str, *spans: Span, position: int = 0) -> TextPane:
        self.pane.set_document(text, spans, position=position)
        return self.pane

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.pane, key, held)

    def point(self, offset: int, share: float = 0.3) -> QPoint:
        """A point on the character at a code point offset, a share of its width from its left edge."""
        from annotator.ui.text.accessibility import TextOfPane

        interface = TextOfPane(self.pane)
        box = interface.characterRect(interface._offsets().to16(offset))
        assert box.isValid(), f"offset {offset} is not on screen"
        corner = self.pane.viewport().mapFromGlobal(box.topLeft())
        ruler = self.pane.ruler
        return QPoint(corner.x() + round(box.width() * share), corner.y() + (ruler.top + ruler.under) // 2)

    def click(self, place: QPoint | int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.pane.viewport(), Qt.MouseButton.LeftButton, held, self._point(place))

    def double_click(self, place: QPoint | int) -> None:
        """As Qt's own test event, with the release that it leaves out."""
        where = self._point(place)
        QTest.mouseDClick(self.pane.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseRelease(self.pane.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def drag(
        self,
        start: QPoint | int,
        end: QPoint | int,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        target = self.pane.viewport()
        first, last = self._point(start), self._point(end)
        QTest.mousePress(target, Qt.MouseButton.LeftButton, held, first)
        QTest.mouseMove(target, (first + last) / 2)
        QTest.mouseMove(target, last)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, held, last)

    def _point(self, place: QPoint | int) -> QPoint:
        return self.point(place) if isinstance(place, int) else place

    def picture(self) -> QImage:
        return self.pane.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.fixture
def reading(qtbot: QtBot) -> Reading:
    """A shown pane of 900 x 700 with the focus."""
    pane = TextPane()
    qtbot.addWidget(pane)
    pane.set_styles(STYLES)
    pane.resize(900, 700)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.setFocus()
    pane.set_blinking(False)
    return Reading(pane)


def columns_of(picture: QImage, colour: QColor, rows: range, columns: range) -> list[int]:
    """The columns that hold a pixel of exactly this colour in some rows."""
    wanted = colour.rgb()
    return [x for x in columns if any(picture.pixel(x, y) == wanted for y in rows)]

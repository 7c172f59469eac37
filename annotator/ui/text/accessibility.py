"""The text pane as assistive technology reads it. Offsets here are UTF-16 units of the stored text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.domain.text import Utf16Map
from annotator.ui.text.geometry import stretches, x_of
from annotator.ui.text.selection import step

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

_READ_OUT = 2_000  # characters; more than that is better read line by line


class TextOfPane(QAccessibleTextInterface):
    """Caret, text and places on screen; Qt itself finds words, lines and sentences in the text it is given.

    PySide does not pass on what answers through pointers, `selection` and `attributes`: Qt would read uninitialised
    numbers. So no selection is reported here, and what is selected at once is announced instead.
    """

    def __init__(self, pane: TextPane) -> None:
        super().__init__()
        self._pane = pane
        self._mapped: str | None = None
        self._map = Utf16Map("")

    def _offsets(self) -> Utf16Map:
        text = self._pane.flow.text
        if self._mapped is not text:
            self._mapped, self._map = text, Utf16Map(text)
        return self._map

    def _from16(self, offset16: int) -> int:
        return self._offsets().from16(min(max(offset16, 0), self._offsets().length16))

    # caret and selection

    def cursorPosition(self) -> int:
        return self._offsets().to16(self._pane.caret)

    def setCursorPosition(self, position: int) -> None:
        self._pane.put_caret(self._from16(position), False)

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self.setSelection(0, startOffset, endOffset)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:
        if selectionIndex == 0:
            self._pane.select(self._from16(startOffset), self._from16(endOffset))

    def removeSelection(self, selectionIndex: int) -> None:
        if selectionIndex == 0:
            self._pane.put_caret(self._pane.caret, False)

    # text

    def characterCount(self) -> int:
        return self._offsets().length16

    def text(self, startOffset: int, endOffset: int) -> str:
        return self._pane.flow.text[self._from16(startOffset) : self._from16(endOffset)]

    # places

    def characterRect(self, offset: int) -> QRect:
        pane = self._pane
        place = self._from16(offset)
        y = pane.page.y_of(place)
        if y is None:
            return QRect()
        laid = pane.flow.laid(pane.flow.chunk_at(place))
        found = stretches(laid, place, step(pane.flow, place, True))
        left, right = found[0][1:] if found else (x := x_of(laid, laid.to16(place)), x)
        corner = pane.viewport().mapToGlobal(QPoint(round(pane.column_left + left), y))
        return QRect(corner.x(), corner.y(), max(1, round(right - left)), pane.typography.line_height)

    def offsetAtPoint(self, point: QPoint) -> int:
        place = self._pane.viewport().mapFromGlobal(point)
        if not self._pane.viewport().rect().contains(place):
            return -1
        return self._offsets().to16(self._pane.mouse.offset_under(place.toPointF()))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:
        self._pane.ensure_visible(self._from16(endIndex))
        self._pane.ensure_visible(self._from16(startIndex))


class PaneAccessible(QAccessibleWidget):
    """The pane as a read-only document with a text interface."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane, QAccessible.Role.EditableText)
        self._pane = pane
        self.text_interface = TextOfPane(pane)

    def interface_cast(self, type: QAccessible.InterfaceType) -> Shiboken.VoidPtr:  # type: ignore[override]
        """PySide reads the answer as a pointer: anything else, None and 0 included, ends the process."""
        if type == QAccessible.InterfaceType.TextInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self.text_interface)[0])
        return Shiboken.VoidPtr(0)

    def text(self, t: QAccessible.Text) -> str:
        if t == QAccessible.Text.Value:
            return self._pane.flow.text
        return super().text(t)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = True
        state.selectableText = True
        state.multiLine = True
        state.focusable = True
        return state

    def tell_document(self) -> None:
        """Say that the text is another one."""
        QAccessible.updateAccessibility(QAccessibleEvent(self._pane, QAccessible.Event.DocumentContentChanged))

    def tell_caret(self, at_once: bool) -> None:
        """Say that the caret moved; what was selected at once, as a sentence or a word, is read out."""
        pane = self._pane
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, self.text_interface.cursorPosition()))
        if at_once and pane.selected_text():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(pane, pane.selected_text()[:_READ_OUT]))

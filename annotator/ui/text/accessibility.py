"""The text pane as assistive technology reads it. Offsets here are UTF-16 units of the stored text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from annotator.domain.text import Utf16Map
from annotator.ui.text.geometry import stretches, x_of
from annotator.ui.text.selection import end_of_line, paragraph_at, start_of_line, step

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

_B = QAccessible.TextBoundaryType
Range = tuple[int, int]


class TextOfPane(QAccessibleTextInterface):
    """Caret, selection, text by unit and places on screen."""

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
        start, end = self._pane.selection()
        return int(start < end)

    def selection(self, selectionIndex: int) -> Range:
        start, end = self._pane.selection() if selectionIndex == 0 else (0, 0)
        return self._offsets().to16(start), self._offsets().to16(end)

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

    def textAtOffset(self, offset: int, boundaryType: QAccessible.TextBoundaryType) -> tuple[str, int, int]:  # type: ignore[override]
        return self._answer(self._unit(self._from16(offset), boundaryType))

    def textBeforeOffset(self, offset: int, boundaryType: QAccessible.TextBoundaryType) -> tuple[str, int, int]:  # type: ignore[override]
        start, _ = self._unit(self._from16(offset), boundaryType) or (self._from16(offset), 0)
        return self._answer(self._unit(step(self._pane.flow, start, False), boundaryType) if start else None)

    def textAfterOffset(self, offset: int, boundaryType: QAccessible.TextBoundaryType) -> tuple[str, int, int]:  # type: ignore[override]
        _, end = self._unit(self._from16(offset), boundaryType) or (0, self._from16(offset))
        return self._answer(self._unit(end, boundaryType) if end < len(self._pane.flow.text) else None)

    def _answer(self, found: Range | None) -> tuple[str, int, int]:
        if found is None:
            return "", -1, -1
        start, end = found
        return self._pane.flow.text[start:end], self._offsets().to16(start), self._offsets().to16(end)

    def _unit(self, offset: int, kind: QAccessible.TextBoundaryType) -> Range | None:
        pane, flow = self._pane, self._pane.flow
        if kind == _B.CharBoundary:
            return offset, step(flow, offset, True)
        if kind == _B.WordBoundary:
            return pane.word_at(offset) or (offset, step(flow, offset, True))
        if kind == _B.SentenceBoundary:
            return pane.sentence_at(offset)
        if kind == _B.LineBoundary:
            start, end = start_of_line(flow, offset), end_of_line(flow, offset)
            return start, max(end, step(flow, end, True) if end < len(flow.text) else end)
        if kind == _B.ParagraphBoundary:
            start, end = paragraph_at(flow.text, offset)
            return start, min(end + 1, len(flow.text))
        return 0, len(flow.text)

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

    def attributes(self, offset: int) -> tuple[str, int, int]:  # type: ignore[override]
        """The names of the marks at an offset, and the stretch over which they stay the same."""
        place = self._from16(offset)
        start, end = paragraph_at(self._pane.flow.text, place)
        marks = self._pane.spans.at(place)
        for span in self._pane.spans.query(start, end):
            for edge in (edge for piece in span.pieces for edge in piece):
                start = max(start, edge) if edge <= place else start
                end = min(end, edge) if edge > place else end
        names = ", ".join(self._pane.styles.ink(span.label).style.name for span in marks)
        said = f"text-model:mark;mark:{_escaped(names)};" if names else ""
        return said, self._offsets().to16(start), self._offsets().to16(max(end, start))


def _escaped(value: str) -> str:
    """As IAccessible2 wants values of text attributes."""
    for special in "\\:,=;":
        value = value.replace(special, "\\" + special)
    return value


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


def _factory(class_name: str, thing: object) -> QAccessibleInterface | None:
    from annotator.ui.text.pane import TextPane

    return thing.accessible() if isinstance(thing, TextPane) and thing.built else None


@cache
def _install() -> None:
    QAccessible.installFactory(_factory)


def introduce(pane: TextPane) -> None:
    """Let assistive technology find a pane that is fully built.

    While it is active, Qt asks for an interface already in the midst of building, and keeps its own plain one.
    """
    _install()
    if QAccessible.isActive():
        kept = QAccessible.queryAccessibleInterface(pane)
        if kept is not None and not isinstance(kept, PaneAccessible):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(kept))


def tell_document(pane: TextPane) -> None:
    """Say that the text is another one."""
    QAccessible.updateAccessibility(QAccessibleEvent(pane, QAccessible.Event.DocumentContentChanged))


def tell_caret(pane: TextPane) -> None:
    """Say that caret or selection moved."""
    text = pane.accessible().text_interface
    start, end = text.selection(0)
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, text.cursorPosition()))
    if start < end:
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(pane, start, end))

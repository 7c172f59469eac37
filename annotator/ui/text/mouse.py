"""The mouse on the text: clicks, sweeps with autoscroll, handles of the selected mark, and what lies under it."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QBasicTimer, QEvent, QPointF, Qt, QTimerEvent
from PySide6.QtGui import QClipboard, QMouseEvent
from PySide6.QtWidgets import QApplication

from annotator.domain.spans import Span
from annotator.ui.text.geometry import character_at, offset_at
from annotator.ui.text.outlines import GRIP, handles
from annotator.ui.text.selection import paragraph_at

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

_AUTOSCROLL_MS = 20
_CHARACTER, _WORD, _PARAGRAPH = 1, 2, 3


class Mouse:
    """What the buttons are doing now."""

    def __init__(self, pane: TextPane) -> None:
        self._pane = pane
        self._clicks = 0
        self._pressed: QPointF | None = None
        self._doubled_at = 0.0
        self._sweeping = False
        self._origin = (0, 0)
        self._edge: int | None = None
        self._timer = QBasicTimer()
        self._last = QPointF()

    @property
    def busy(self) -> bool:
        """Whether a button is held."""
        return self._pressed is not None

    # buttons

    def press(self, event: QMouseEvent) -> None:
        """A button goes down: on a handle to drag it, else in the text."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position()
        self._clicks = self._count_clicks(event)
        self._pressed, self._sweeping = place, False
        self._edge = self.handle_under(place)
        if self._edge is not None:
            return
        offset = self.offset_under(place)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._origin = (self._pane.anchor, self._pane.anchor)
            self._pane.put_caret(offset, True, scroll=False)
        else:
            self._origin = self._unit(offset)
            self._pane.select(*self._origin, scroll=False)

    def _count_clicks(self, event: QMouseEvent) -> int:
        """Qt tells double clicks; a press soon after one is the third."""
        doubled = event.type() == QEvent.Type.MouseButtonDblClick
        soon = monotonic() - self._doubled_at <= QApplication.doubleClickInterval() / 1000
        tripled = not doubled and self._clicks == _WORD and soon and self._close(event.position(), self._last)
        self._last = event.position()
        if doubled:
            self._doubled_at = monotonic()
        return _WORD if doubled else _PARAGRAPH if tripled else _CHARACTER

    @staticmethod
    def _close(one: QPointF, other: QPointF) -> bool:
        return (one - other).manhattanLength() <= QApplication.styleHints().mouseDoubleClickDistance()

    def _unit(self, offset: int) -> tuple[int, int]:
        """What a click selects: a place, a word, a paragraph."""
        if self._clicks == _WORD:
            return self._pane.word_at(offset) or (offset, offset)
        if self._clicks == _PARAGRAPH:
            return paragraph_at(self._pane.flow.text, offset)
        return offset, offset

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves: sweeping, dragging a handle, or only looking."""
        place = event.position()
        if self._pressed is None:
            self._pane.hovering.move(place)
        elif self._sweeping or not self._close_to_press(place):
            self._sweeping = True
            self._last = place
            self._autoscroll(place)
            self._sweep(place)

    def _close_to_press(self, place: QPointF) -> bool:
        return self._pressed is not None and (place - self._pressed).manhattanLength() < 3

    def _sweep(self, place: QPointF) -> None:
        offset = self.offset_under(place)
        if self._edge is not None:
            self._pane.chosen.dragged_edge = (self._edge, offset)
            self._pane.viewport().update()
            return
        start, end = self._origin
        low, high = self._unit(offset)
        if high > end or low >= start:
            self._pane.select(start, max(high, end), scroll=False)
        else:
            self._pane.select(end, low, scroll=False)

    def release(self, event: QMouseEvent) -> None:
        """A button goes up: a sweep snaps to words, a click in place activates what is there."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        swept, self._pressed = self._sweeping, None
        self._timer.stop()
        self._sweeping = False
        if self._edge is not None:
            self._edge = None
            self._drop_edge(moved=swept)
        elif swept:
            if not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._pane.snap_selection()
            self._finish()
        elif self._clicks != _CHARACTER:
            self._finish()
        elif not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._activate(self.marks_under(event.position()))

    def _drop_edge(self, moved: bool) -> None:
        """Say where a handle was dropped, unless it never moved."""
        pane = self._pane
        span, dragged = pane.selected_span, pane.chosen.dragged_edge
        bounds = pane.chosen.bounds(span) if span else (0, 0)
        pane.chosen.dragged_edge = None
        pane.viewport().update()
        if moved and dragged and span:
            edge = dragged[0]
            offset = pane.units.snapped(*bounds)[edge]
            if offset != (span.start, span.end)[edge]:
                pane.edgeDragged.emit(span.id, edge, offset)

    def _activate(self, marks: list[Span]) -> None:
        """A click on these marks, innermost first.

        A click beside every mark changes nothing here: whoever listens to `selectionMoved` may let go of the mark.
        """
        pane = self._pane
        chosen = pane.chosen.clicked([span.id for span in marks])
        if chosen is not None:
            if chosen != pane.chosen.id:
                pane.set_selected(chosen)
            pane.spanActivated.emit(chosen)

    def _finish(self) -> None:
        """What was swept is selected; where the desktop has a clipboard for such, it goes there."""
        clipboard, text = QApplication.clipboard(), self._pane.selected_text()
        if text and clipboard.supportsSelection():
            clipboard.setText(text, QClipboard.Mode.Selection)
        self._pane.selectionFinished.emit()

    def let_go(self) -> None:
        """Forget what was going on: the text under the mouse is another one."""
        self._pressed, self._sweeping, self._edge, self._clicks = None, False, None, 0
        self._timer.stop()

    # scrolling while sweeping

    def _autoscroll(self, place: QPointF) -> None:
        outside = place.y() < 0 or place.y() >= self._pane.viewport().height()
        if outside and not self._timer.isActive():
            self._timer.start(_AUTOSCROLL_MS, self._pane)
        elif not outside:
            self._timer.stop()

    def tick(self, event: QTimerEvent) -> bool:
        """Scroll on while the mouse is held outside; the farther the faster."""
        if event.timerId() != self._timer.timerId():
            return False
        y, height = self._last.y(), self._pane.viewport().height()
        beyond = y if y < 0 else y - height
        self._pane.scroll_by(int(beyond / 3) + (1 if beyond >= 0 else -1))
        self._sweep(QPointF(self._last.x(), min(max(y, 0), height - 1)))
        return True

    # what lies under a point

    def offset_under(self, place: QPointF) -> int:
        """The nearest place between characters."""
        pane = self._pane
        chunk = pane.page.chunk_under(place.y())
        line = int((place.y() - chunk.y) // pane.typography.line_height)
        laid = chunk.laid
        return laid.from16(offset_at(laid, line, place.x() - pane.column_left))

    def marks_under(self, place: QPointF) -> list[Span]:
        """The marks at a point, the innermost first; on a chip or bar only its own."""
        pane = self._pane
        chunk = pane.page.chunk_under(place.y())
        local = QPointF(place.x() - pane.column_left, place.y() - chunk.y)
        for id in pane.marks.targets_at(chunk.laid, local):
            span = pane.spans.get(id)
            return [span] if span else []
        line = int(local.y() // pane.typography.line_height)
        if not 0 <= line < len(chunk.laid.lines):
            return []
        found = character_at(chunk.laid, line, local.x())
        if found is None:
            return []
        return sorted(pane.spans.at(chunk.laid.from16(found)), key=lambda span: (span.end - span.start, span.id))

    def handle_under(self, place: QPointF) -> int | None:
        """0 or 1 for the start or end handle of the selected mark."""
        pane = self._pane
        span = pane.selected_span
        if span is None:
            return None
        for edge, centre in enumerate(handles(pane, list(pane.page.seen()), span)):
            if centre is not None and (place - centre).manhattanLength() <= GRIP:
                return edge
        return None

    def cursor_for(self, place: QPointF) -> Qt.CursorShape:
        """The shape that says what a press would do."""
        pane = self._pane
        if self.handle_under(place) is not None:
            return Qt.CursorShape.SizeHorCursor
        chunk = pane.page.chunk_under(place.y())
        local = QPointF(place.x() - pane.column_left, place.y() - chunk.y)
        if pane.marks.targets_at(chunk.laid, local):
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.IBeamCursor

"""Bringing places of the text on screen: by copying what stays, by jumping, and keeping the bar in step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.text.page import Page
from annotator.ui.widgets.slim_bar import SlimBar

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

_IDLE_MS = 40
_NOTCH = 120  # of a wheel, in eighths of a degree
_AHEAD, _BEHIND = 12, 3  # chunks laid out while nothing else happens
_MOST_TICKS = 20_000


class Scrolling:
    """The page, the bar beside it, and the way from one view to the next."""

    def __init__(self, pane: TextPane, bar: SlimBar) -> None:
        self._pane, self._bar = pane, bar
        self.page = Page(pane.flow, pane.viewport().height())
        self._anchor: tuple[int, int] | None = None
        self._quiet = False
        self._told = True
        self._old_value = 0
        self._rests = {"lines": 0, "zoom": 0}
        self._idle = _timer(pane, _IDLE_MS, self._prefetch)
        self._ticks = _timer(pane, 0, self._place_ticks)

    # another text, another layout

    def open(self, position: int) -> None:
        """Show the pane's flow from a reading position on."""
        self.page = Page(self._pane.flow, self._pane.viewport().height())
        self._anchor = None
        if position:
            self.page.show(position, 0)
        self.follow()
        self._bar.set_ticks(())
        self._idle.start()

    def keep_place(self, change: Callable[[], None]) -> None:
        """Do what breaks the lines anew; the line at the top of the screen stays there."""
        at_top = self.page.at_top
        self._anchor = self._anchor or self.page.anchor()
        change()
        self.page.height = self._pane.viewport().height()
        if at_top:
            self.page.to_top()
        else:
            self.page.show(*self._anchor)
        self.follow()
        self._pane.viewport().update()
        self.place_ticks_soon()
        self._idle.start()

    def fit(self) -> None:
        """The viewport has another height."""
        self.page.height = self._pane.viewport().height()
        self.page.move(0)
        self.follow()
        self.place_ticks_soon()

    # moving

    def by(self, pixels: int) -> None:
        """Scroll exactly so far, copying what stays on screen."""
        moved = self.page.move(pixels)
        self._anchor = None
        self.follow()
        if not moved:
            return
        pane = self._pane
        ratio = pane.devicePixelRatioF()
        if pane.chosen.roles or ratio != int(ratio):  # an elbow may end at the edge; no copying of parts of pixels
            pane.viewport().update()
        else:
            pane.viewport().scroll(0, -moved)
        self._moved()

    def to(self, offset: int) -> None:
        """Bring the line of an offset to the top."""
        self._go(lambda: self.page.show(offset, 0))

    def ensure_visible(self, offset: int) -> None:
        """As little as needed, or far places to the upper third."""
        height, line = self.page.height, self._pane.typography.line_height
        y = self.page.y_of(offset)
        if self.page.first == 0 and y == -self.page.into:  # on the first line: show that it is
            self.by(-line)
        elif y is not None and 0 <= y <= height - line:
            return
        elif y is not None and height > 3 * line:
            self.by(y - line if y < 0 else y + 2 * line - height)
        else:
            self._go(lambda: self.page.show(offset, height // 3))

    def to_value(self, value: int) -> None:
        """The bar has been moved."""
        if self._quiet:
            return
        change, self._old_value = value - self._old_value, value
        if abs(change) < 2 * self.page.height:
            self.by(change)
        else:
            self._go(lambda: self.page.jump(value))

    def wheel(self, event: QWheelEvent) -> None:
        """Lines by notches, pixels where the device gives them, with Ctrl the size of the text."""
        turn, pixels = event.angleDelta().y(), event.pixelDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = self._whole("zoom", turn)
            if notches:
                self._pane.zoom(1 if notches > 0 else -1)
        elif pixels:
            self.by(-pixels)
        else:
            self.by(-self._whole("lines", turn * QApplication.wheelScrollLines() * self._pane.typography.line_height))

    def _whole(self, kind: str, amount: int) -> int:
        """Whole units of what fine wheels give in parts; the rest is kept for the next time."""
        total = self._rests[kind] + amount
        units = int(total / _NOTCH)
        self._rests[kind] = total - units * _NOTCH
        return units

    def _go(self, change: Callable[[], None]) -> None:
        change()
        self._anchor = None
        self.follow()
        self._pane.viewport().update()
        self._moved()

    def _moved(self) -> None:
        self._told = False  # who follows the view can wait for the paint
        self._idle.start()
        self._pane.hovering.hide()

    def follow(self) -> None:
        """Let the bar say where the page is."""
        bar, page = self._bar, self.page
        self._quiet = True
        bar.setRange(0, max(0, page.total - page.height))
        bar.setPageStep(max(1, page.height))
        bar.setSingleStep(self._pane.typography.line_height)
        bar.setValue(page.value)
        self._old_value = bar.value()
        self._quiet = False

    # while nothing else happens

    def wait_again(self) -> None:
        """Something has been painted: what was to be done ahead would be in the way of what comes next."""
        if self._idle.isActive():
            self._idle.start()

    def _prefetch(self) -> None:
        """Tell that the view is another one; lay out one chunk of the next screen, then come again."""
        if not self._told:
            self._told = True
            self._pane.viewChanged.emit()
        flow, first = self._pane.flow, self.page.first
        flow.tidy()
        last = max((chunk.number for chunk in self.page.seen()), default=first)
        nearby = [*range(last + 1, last + _AHEAD), *range(first - 1, first - 1 - _BEHIND, -1)]
        wanted = [number for number in nearby if 0 <= number < len(flow) and not flow.is_laid(number)]
        if wanted and self._pane.isVisible():
            self._pane.marks.prepare(flow.laid(wanted[0]))
            self._idle.start()

    def place_ticks_soon(self) -> None:
        """Hits or relatives have changed."""
        self._ticks.start()

    def _place_ticks(self) -> None:
        pane, total = self._pane, max(self._pane.flow.heights.total, 1)
        ids = pane.chosen.related | {pane.chosen.id} if pane.chosen.related else ()
        marks = [span.start for id in ids if id is not None and (span := pane.spans.get(id))]
        hits = pane.finder.starts[:_MOST_TICKS]
        self._bar.set_ticks(
            [
                (role, [pane.flow.top_of(offset) / total for offset in offsets])
                for role, offsets in (("accent", hits), ("tick", marks))
            ]
        )


def _timer(owner: TextPane, milliseconds: int, action: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(action)
    return timer

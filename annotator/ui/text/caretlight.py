"""Whether the caret is lit: solid while it moves, blinking while it waits, where that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.ui.text.painting import caret_box

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane


class CaretLight:
    """Repaints the caret's own small rectangle only."""

    def __init__(self, pane: TextPane) -> None:
        self._pane = pane
        self.shown = True
        self._blinking = True
        self._timer = QTimer(pane)
        self._timer.timeout.connect(self._wink)

    def set_blinking(self, on: bool) -> None:
        """Let the caret blink, where the system lets carets blink."""
        self._blinking = on
        self.show()

    def show(self) -> None:
        """The caret has moved, or the keys have come or gone."""
        self.shown = True
        period = QApplication.cursorFlashTime() if self._blinking and self._pane.hasFocus() else 0
        if period > 0:
            self._timer.start(period // 2)
        else:
            self._timer.stop()
        self._update()

    def _wink(self) -> None:
        self.shown = not self.shown
        self._update()

    def _update(self) -> None:
        box = caret_box(self._pane, self._pane.page.seen())
        if box is not None:
            self._pane.viewport().update(box.toAlignedRect().adjusted(-4, -1, 8, 1))

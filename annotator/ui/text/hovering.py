"""What happens while the mouse rests on the text: the mark under it is told, and its card is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QTimer

from annotator.ui.text.hovercard import HoverCard
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

NOTHING = -1
_REST_MS = 350


class Hover:
    """The mark under the mouse and the card beside it."""

    def __init__(self, pane: TextPane) -> None:
        self._pane = pane
        self.id = NOTHING
        self.text: Callable[[int], str] | None = None
        self.card: HoverCard | None = None
        self._place = QPoint()
        self._timer = QTimer(pane)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._show)

    def move(self, place: QPointF) -> None:
        """The mouse is at a point of the viewport."""
        pane = self._pane
        pane.viewport().setCursor(pane.mouse.cursor_for(place))
        marks = pane.mouse.marks_under(place)
        self.set(marks[0].id if marks else NOTHING, pane.viewport().mapToGlobal(place.toPoint()))

    def set(self, id: int, place: QPoint) -> None:
        """Another mark, or none, is under the mouse."""
        if id == self.id:
            return
        pane, before = self._pane, self.id
        self.id = id
        if pane.chips == "hover":
            for span in filter(None, map(pane.spans.get, (before, id))):
                pane.update_range(span.start, span.end)
        self.hide()
        if id != NOTHING and self.text:
            self._place = place
            self._timer.start()
        pane.spanHovered.emit(id, place)

    def forget(self) -> None:
        """The text under the mouse is another one."""
        self.id = NOTHING
        self.hide()

    def hide(self) -> None:
        """No card now."""
        self._timer.stop()
        if self.card:
            self.card.hide()

    def set_theme(self, theme: Theme) -> None:
        """Colours of the card."""
        if self.card:
            self.card.set_theme(theme)

    def _show(self) -> None:
        pane = self._pane
        text = self.text(self.id) if self.text and self.id in pane.spans else ""
        if not text or not pane.isVisible() or pane.mouse.busy:
            return
        if self.card is None:
            self.card = HoverCard(pane)
            self.card.set_theme(pane.theme)
        self.card.show_at(text, self._place)

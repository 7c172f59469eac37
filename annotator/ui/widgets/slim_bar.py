"""A slim scroll bar with ticks: painted by hand, since a style's own costs a good part of a frame each step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from annotator.ui.theme import Theme

WIDTH = 14
_SHORTEST = 28


class SlimBar(QScrollBar):
    """A vertical scroll bar; ticks are shares 0..1 of the whole with a role of the theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._ticks: list[tuple[QColor, set[int]]] = []
        self._shares: Sequence[tuple[str, Sequence[float]]] = ()
        self._held: float | None = None
        self._theme: Theme | None = None

    def showEvent(self, event: QShowEvent) -> None:
        """Every step would paint all parents behind the bar as well; polishing takes the attribute away."""
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover, False)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 60)

    def set_theme(self, theme: Theme) -> None:
        """Colours of track, thumb and ticks."""
        self._theme = theme
        self._track, self._thumb_colour, self._held_thumb = map(QColor, (theme.bar, theme.thumb, theme.thumb_hover))
        self._place_ticks()

    def set_ticks(self, shares: Sequence[tuple[str, Sequence[float]]]) -> None:
        """Show ticks: roles with the places to mark."""
        self._shares = shares
        self._place_ticks()

    def tick_rows(self) -> int:
        """How many rows of pixels carry a tick."""
        return len(set().union(*(rows for _, rows in self._ticks)))

    def _place_ticks(self) -> None:
        height = max(self.height() - 3, 1)
        self._ticks = []
        if self._theme:
            for role, places in self._shares:
                rows = {int(share * height) for share in places}
                self._ticks.append((QColor(getattr(self._theme, role)), rows))
        self.update()

    def resizeEvent(self, event: object) -> None:
        self._place_ticks()

    def _thumb(self) -> tuple[int, int]:
        """Top and height of the thumb."""
        total = self.maximum() - self.minimum() + self.pageStep()
        if total <= self.pageStep():
            return 0, self.height()
        height = max(_SHORTEST, self.height() * self.pageStep() // total)
        span = max(self.maximum() - self.minimum(), 1)
        return (self.height() - height) * (self.value() - self.minimum()) // span, height

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._track)
        if self.maximum() > self.minimum():
            top, height = self._thumb()
            colour = self._held_thumb if self._held is not None else self._thumb_colour
            painter.fillRect(4, top + 1, self.width() - 7, height - 2, colour)
        for colour, rows in self._ticks:
            for row in rows:
                painter.fillRect(1, row, self.width() - 2, 3, colour)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        top, height = self._thumb()
        y = event.position().y()
        if event.button() == Qt.MouseButton.RightButton:
            return
        inside = top <= y < top + height
        if inside:
            self._held = y - top
        elif event.button() == Qt.MouseButton.MiddleButton or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._held = height / 2
            self._drag_to(y)
        else:
            step = self.SliderAction.SliderPageStepSub if y < top else self.SliderAction.SliderPageStepAdd
            self.triggerAction(step)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.update()

    def _drag_to(self, y: float) -> None:
        _, height = self._thumb()
        room = max(self.height() - height, 1)
        share = min(max((y - (self._held or 0)) / room, 0.0), 1.0)
        self.setValue(self.minimum() + round(share * (self.maximum() - self.minimum())))

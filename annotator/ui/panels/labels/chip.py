"""One label of the palette as a button: key, swatch, name and short name."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from annotator.domain.records import Label
from annotator.ui.theme import Theme
from annotator.ui.widgets import look
from annotator.ui.widgets.words import plain_tip
from annotator.words import tr

_PAD = 4


class LabelChip(QAbstractButton):
    """A click marks with the label and leaves the focus where it is; Tab and Space reach it too."""

    def __init__(self, label: Label, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.theme = theme
        self.armed = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.describe()

    def describe(self) -> None:
        """Say in words what the chip shows."""
        label = self.label
        key = tr("key {key}", key=label.shortcut) if label.shortcut else tr("no key")
        self.setAccessibleName(", ".join((label.name, key, *([tr("armed", "label")] if self.armed else []))))
        parts = [f"{label.name} ({look.short_name(label)}), {key}", label.definition]
        self.setToolTip(plain_tip("\n".join(part for part in parts if part)))

    def set_armed(self, armed: bool) -> None:
        """Show that marker mode sweeps with this label."""
        if armed != self.armed:
            self.armed = armed
            self.describe()
            self.update()

    def _key_width(self) -> float:
        return QFontMetricsF(self.font()).height() * 0.95

    def _swatch_width(self) -> float:
        return QFontMetricsF(self.font()).ascent()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.font())
        name = min(metrics.horizontalAdvance(self.label.name), metrics.averageCharWidth() * 11)
        width = _PAD * 4 + self._key_width() + self._swatch_width() + name
        return QSize(round(width), round(metrics.height() + 7))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        self._paint_ground(painter, palette)
        left, middle = float(_PAD), self.height() / 2
        painter.setFont(look.small(self.font(), 0.9))
        size = self._key_width()
        ink = palette.color(QPalette.ColorRole.WindowText)
        key = QRectF(left, middle - size / 2, size, size)
        look.draw_key(painter, key, self.label.shortcut, palette.color(QPalette.ColorRole.Mid), ink)
        left += size + _PAD
        wide, high = self._swatch_width(), QFontMetricsF(self.font()).ascent() * 0.85
        colours = look.shades(self.theme, self.label.colour)
        look.draw_swatch(
            painter, QRectF(left, middle - high / 2, wide, high), self.label.layer, self.label.name, colours
        )
        self._paint_words(painter, left + wide + _PAD, palette)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def _paint_ground(self, painter: QPainter, palette: QPalette) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.armed or self.isDown():
            painter.setPen(palette.color(QPalette.ColorRole.Highlight).darker(140))
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRoundedRect(box, 4, 4)
        elif self.underMouse():
            painter.setBrush(palette.color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(box, 4, 4)

    def _paint_words(self, painter: QPainter, left: float, palette: QPalette) -> None:
        lit = self.armed or self.isDown()
        role = QPalette.ColorRole.HighlightedText if lit else QPalette.ColorRole.WindowText
        small = look.small(self.font(), 0.8)
        short = look.short_name(self.label)
        short_width = QFontMetricsF(small).horizontalAdvance(short)
        room = self.width() - left - _PAD
        metrics = QFontMetricsF(self.font())
        space = room - short_width - _PAD
        show_short = (
            space >= metrics.horizontalAdvance(self.label.name) and short.casefold() != self.label.name.casefold()
        )
        name_room = space if show_short else room
        painter.setFont(self.font())
        painter.setPen(palette.color(role))
        name = metrics.elidedText(self.label.name, Qt.TextElideMode.ElideRight, name_room)
        box = QRectF(left, 0, name_room, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        if show_short:
            painter.setFont(small)
            painter.setPen(palette.color(role) if lit else look.dim(self))
            box = QRectF(left, 0, room, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, short)

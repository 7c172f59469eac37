"""What labels look like under a theme: colours made once, chips drawn once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from annotator.domain.spans import SUGGESTED, UNSURE
from annotator.ui.theme import Theme
from annotator.ui.widgets import look

_CHIP_PAD = 1.0  # above and below the letters, into which the tails of some may reach
_MEASURED = 400  # letters
MARGIN = "margin"  # the layer of what is only a chip beside its line


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How the pane shows a label: layer `claim` as tint and bar, `attribution` thin, `MARGIN` as a chip beside the
    line, all others as underline.

    `kind` tells `source` from `cue` in the attribution layer.
    """

    name: str
    short: str
    colour: str
    layer: str
    kind: str = ""


@dataclass(slots=True)
class Ink:
    """The colours of one label, ready to paint with."""

    style: LabelStyle
    tint: QColor
    tint_pale: QColor
    stroke: QColor
    pale: QColor
    chip: QColor
    chip_ink: QColor


class Chip(NamedTuple):
    """A tag with a label's short name, drawn, and its size in pixels of Qt's."""

    pixmap: QPixmap
    width: int
    height: int


UNKNOWN = LabelStyle("?", "?", "#808080", "entity")


class StyleSheet:
    """Inks and chip pixmaps of the labels of a project under one theme, font size and screen."""

    def __init__(self, theme: Theme, styles: Mapping[int, LabelStyle], font: QFont, ratio: float) -> None:
        self.theme = theme
        self._styles = dict(styles)
        self._ratio = ratio
        self._inks: dict[int, Ink] = {}
        self._chips: dict[tuple[int, int, bool], Chip] = {}
        self.chip_font = QFont(font)
        self.chip_font.setPixelSize(max(look.smallest_pixels(), round(font.pixelSize() * 0.53)))
        self.chip_font.setWeight(QFont.Weight.DemiBold)
        self._rooms = {capitals: self._room_for(capitals) for capitals in (True, False)}
        self.claim_labels = sum(style.layer == "claim" for style in styles.values())

    def _room_for(self, capitals: bool) -> tuple[float, int]:
        """Base line and height of chips in capitals alone, which need no room for tails and of which more fit between
        two lines of the text, or of the others."""
        names = {style.short for style in self._styles.values() if style.short.isupper() == capitals}
        box = QFontMetricsF(self.chip_font).tightBoundingRect("".join(sorted(names))[:_MEASURED] + "H?")
        base_line = _CHIP_PAD - box.top()
        return base_line, round(base_line + max(_CHIP_PAD, box.bottom()))

    def colour(self, role: str) -> QColor:
        """The theme's colour for a role."""
        return QColor(getattr(self.theme, role))

    def ink(self, label: int) -> Ink:
        """The colours of a label; one that is not known is grey."""
        found = self._inks.get(label)
        if found is None:
            found = self._inks[label] = self._mix(self._styles.get(label, UNKNOWN))
        return found

    def _mix(self, style: LabelStyle) -> Ink:
        shades = self.theme.shades(style.colour)
        tint, tint_pale = QColor(shades.tint), QColor(shades.tint)
        tint.setAlphaF(shades.tint_strength)
        tint_pale.setAlphaF(shades.tint_strength / 2)
        stroke, pale = QColor(shades.stroke), QColor(shades.pale)
        return Ink(style, tint, tint_pale, stroke, pale, QColor(shades.chip), QColor(shades.chip_ink))

    def chip(self, label: int, flags: int, name: bool = True) -> Chip:
        """A small tag with the label's short name; dashed for a suggestion, with "?" when unsure."""
        key = (label, flags & (SUGGESTED | UNSURE), name)
        found = self._chips.get(key)
        if found is None:
            found = self._chips[key] = self._draw_chip(*key)
        return found

    def _draw_chip(self, label: int, flags: int, name: bool) -> Chip:
        ink = self.ink(label)
        text = ink.style.short * name + ("?" if flags & UNSURE else "")
        metrics = QFontMetricsF(self.chip_font)
        base_line, height = self._rooms[ink.style.short.isupper()]
        width = round(metrics.horizontalAdvance(text)) + 7
        pixmap = QPixmap(round(width * self._ratio), round(height * self._ratio))
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, 0, width, height)
        if flags & SUGGESTED:
            painter.setPen(QPen(ink.stroke, 1, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(self.theme.paper))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
            painter.setPen(self.colour("ink"))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.chip)
            painter.drawRoundedRect(box, 2.5, 2.5)
            painter.setPen(ink.chip_ink)
        painter.setFont(self.chip_font)
        left = (width - metrics.horizontalAdvance(text)) / 2
        painter.drawText(QPointF(left, base_line), text)
        painter.end()
        return Chip(pixmap, width, height)

"""Painting labels the same way everywhere: swatch, chip and key cap. Never colour alone: each layer has its line."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from annotator.domain.records import Label
from annotator.ui.theme import LabelShades, Theme

NO_COLOUR = "#5F6B6D"
SMALLEST = 9.0  # points: nothing is written smaller
_POINTS = 72  # to an inch
_USUAL_DPI = 96.0


def shades(theme: Theme, colour: str) -> LabelShades:
    """The shades of a label's colour, grey where it has none that can be read."""
    try:
        return theme.shades(colour or NO_COLOUR)
    except ValueError:
        return theme.shades(NO_COLOUR)


def short_name(label: Label) -> str:
    """What stands on the label's chip."""
    return label.short or label.name[:4].upper()


def draw_swatch(painter: QPainter, box: QRectF, layer: str, name: str, colour: LabelShades) -> None:
    """The label's mark in small: a bar for claims, a line below for entities, a frame for source and cue."""
    stroke, tint = QColor(colour.stroke), QColor(colour.tint)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if layer == "claim":
        tint.setAlphaF(0.25)
        painter.fillRect(box, tint)
        painter.fillRect(QRectF(box.left(), box.top(), max(3.0, box.width() / 5), box.height()), stroke)
    elif layer == "attribution":
        style = Qt.PenStyle.DotLine if name.casefold() == "cue" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(stroke, 1.5, style))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2)
    elif layer == "document":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(stroke)
        painter.drawEllipse(QRectF(box.center() - QPointF(box.height() / 2.6, box.height() / 2.6), _square(box, 1.3)))
    else:
        tint.setAlphaF(0.18)
        painter.fillRect(box, tint)
        painter.setPen(QPen(stroke, 2.5))
        painter.drawLine(QLineF(box.left(), box.bottom() - 1.25, box.right(), box.bottom() - 1.25))
    painter.restore()


def _square(box: QRectF, part: float) -> QSize:
    side = round(box.height() / part)
    return QSize(side, side)


def chip_width(font: QFont, text: str) -> float:
    """Width of a chip with this text, in the font that stands on it."""
    return QFontMetricsF(font).horizontalAdvance(text) + 8


def draw_chip(
    painter: QPainter, box: QRectF, text: str, colour: LabelShades, paper: QColor, ink: QColor, status: str = "accepted"
) -> None:
    """A tag with the label's short name: hollow and dashed for a suggestion, struck through where it is rejected."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status in ("suggested", "rejected"):
        painter.setPen(QPen(QColor(colour.stroke), 1, Qt.PenStyle.DashLine))
        painter.setBrush(paper)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(ink)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour.chip))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(colour.chip_ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    if status == "rejected":
        middle = box.center().y()
        painter.drawLine(QLineF(box.left() + 2, middle, box.right() - 2, middle))
    painter.restore()


def draw_key(painter: QPainter, box: QRectF, text: str, line: QColor, ink: QColor) -> None:
    """A key cap; a dash in it says that there is no key."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if text:
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def swatch_icon(label: Label, theme: Theme, widget: QWidget) -> QIcon:
    """The label's swatch as an icon for lists and menus."""
    height = max(10, round(widget.fontMetrics().ascent() * 0.9))
    size = QSize(round(height * 1.5), height)
    ratio = widget.devicePixelRatioF()
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_swatch(
        painter, QRectF(0, 0, size.width(), size.height()), label.layer, label.name, shades(theme, label.colour)
    )
    painter.end()
    return QIcon(pixmap)


def dim(widget: QWidget) -> QColor:
    """Ink for what stands back."""
    return widget.palette().color(QPalette.ColorRole.PlaceholderText)


def smallest_pixels() -> int:
    """The smallest size of a font, in device-independent pixels."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen is not None else _USUAL_DPI
    return ceil(SMALLEST * dots / _POINTS)


def small(font: QFont, factor: float = 0.88) -> QFont:
    """The same font, smaller but never too small, whether its size is kept in points or pixels."""
    smaller = QFont(font)
    if font.pointSizeF() > 0:
        smaller.setPointSizeF(max(SMALLEST, font.pointSizeF() * factor))
    else:
        smaller.setPixelSize(max(smallest_pixels(), round(font.pixelSize() * factor)))
    return smaller

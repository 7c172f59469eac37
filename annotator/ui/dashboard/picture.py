"""A chart as a picture in a file: on white paper in the colours of the day, sharp enough to be printed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from annotator.errors import Refused
from annotator.ui.dashboard import drawing
from annotator.ui.dashboard.drawing import Chosen, Content, Look
from annotator.ui.theme import load_theme
from annotator.words import tr

SUFFIXES = (".svg", ".png")
_WIDTH, _HEIGHT, _MARGIN = 1000, 420, 24  # pixels; bars are as high as they need
_MOST = 60  # bars of a picture
_SHARP = 3  # pixels of a PNG for each of these
_INCH = 0.0254  # metres
_DPI = 300


def picture(content: Content, title: str, suffix: str) -> bytes:
    """The file's content. Raises Refused for a suffix that is not one of `SUFFIXES`."""
    draw = _Sheet(content, title)
    if suffix.lower() == ".svg":
        return _svg(draw, title)
    if suffix.lower() == ".png":
        return _png(draw)
    raise Refused(
        tr("A picture is written as SVG or PNG: end the name of the file in {suffixes}.", suffixes=", ".join(SUFFIXES))
    )


class _Sheet:
    """Title, legend and chart one below the other, and what was left out."""

    def __init__(self, content: Content, title: str) -> None:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(14)
        self._look = Look(replace(load_theme("light"), paper="#ffffff"), font)
        many = len(content.order)
        cut = not content.table.by_day and many > _MOST
        self._content = replace(content, order=content.order[:_MOST]) if cut else content
        self._title = title
        self._note = tr("The first {shown} of %n rows", "", many, shown=_MOST) if cut else ""
        metrics, width = self._look.metrics, _WIDTH - 2 * _MARGIN
        self._legend = drawing.legend(self._content.pieces.names, metrics, width)
        self._above = metrics.height() * 2 + (self._legend[-1].bottom() + metrics.height() * 0.5 if self._legend else 0)
        self._chart = drawing.chart(self._content, self._look, QSizeF(width, _HEIGHT), narrowest=0.0)
        below = metrics.height() * 1.5 if self._note else 0.0
        self.size = QSize(_WIDTH, round(self._above + self._chart.size.height() + below + 2 * _MARGIN))

    def paint(self, painter: QPainter) -> None:
        """Paint all of it from the origin of the painter."""
        look, size = self._look, self._chart.size
        metrics = look.metrics
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(look.theme.paper))
        painter.translate(_MARGIN, _MARGIN)
        bold = QFont(look.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(QColor(look.theme.ink))
        painter.drawText(QRectF(0, 0, size.width(), metrics.height() * 1.4), self._title)
        painter.translate(0, metrics.height() * 2)
        drawing.paint_legend(painter, self._content, look, self._legend)
        painter.translate(0, self._above - metrics.height() * 2)
        self._chart.paint(painter, QRectF(0, 0, size.width(), size.height()), Chosen())
        painter.setPen(QColor(look.theme.dim))
        painter.drawText(QRectF(0, size.height() + metrics.height() * 0.5, size.width(), metrics.height()), self._note)


def _svg(sheet: _Sheet, title: str) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheet.size)
    generator.setViewBox(QRectF(0, 0, sheet.size.width(), sheet.size.height()))
    generator.setResolution(96)
    generator.setTitle(title)
    painter = QPainter(generator)
    sheet.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


def _png(sheet: _Sheet) -> bytes:
    image = QImage(sheet.size * _SHARP, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARP, _SHARP)
    sheet.paint(painter)
    painter.end()
    for setter in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        setter(round(_DPI / _INCH))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know no text for the format
    return bytes(buffer.data().data())

"""Draws rows of the article list, copying what is the same in many: signs of the status, dates, outlets, chips."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPixmap

from annotator.domain.records import ListedDocument
from annotator.ui.panels.articles import glyphs
from annotator.ui.panels.articles.rows import Chip, SetRow, Setter, Words
from annotator.ui.theme import Theme, blend
from annotator.ui.widgets import look

_STAMPS, _ROWS = 400, 64  # kept


@dataclass(frozen=True, slots=True)
class Inks:
    """The colours of a row, `#rrggbb`; one for selected rows and one for the others."""

    ground: str
    ink: str
    dim: str
    line: str

    @classmethod
    def of(cls, palette: QPalette, selected: bool) -> Inks:
        """Those of a palette."""
        role = QPalette.ColorRole
        ground, ink = (role.Highlight, role.HighlightedText) if selected else (role.Base, role.Text)
        behind, words = palette.color(ground).name(), palette.color(ink).name()
        return cls(behind, words, blend(words, behind, 0.72), palette.color(role.Mid).name())


@dataclass(slots=True)
class _Kept:
    """A row as it was set, and its picture once it has been drawn twice."""

    row: ListedDocument
    width: int
    placed: SetRow
    picture: QPixmap | None = None


class RowLook:
    """Rows in one font, one set of colours and one density of pixels.

    A row is drawn straight to the screen the first time, since most rows of a jump are never painted again; then once
    into a picture, which is copied from then on.
    """

    def __init__(
        self, setter: Setter, theme: Theme, label_colours: Mapping[str, str], inks: Inks, ratio: float
    ) -> None:
        self._setter, self._theme, self._label_colours = setter, theme, label_colours
        self._inks, self._ratio = inks, ratio
        self.ground, self._line = QColor(inks.ground), QColor(inks.line)
        self._pens = {False: QColor(inks.ink), True: QColor(inks.dim)}
        self._stamps: dict[tuple[object, ...] | str, QPixmap] = {}
        self._kept: OrderedDict[int, _Kept] = OrderedDict()

    def paint(self, painter: QPainter, top: int, row: ListedDocument, width: int) -> None:
        """Put a row on the screen; `top` and `width` in device-independent pixels."""
        kept = self._kept.get(row.id)
        if kept is None or kept.row is not row or kept.width != width:
            self._paint_first(painter, top, row, width)
            return
        self._kept.move_to_end(row.id)
        if kept.picture is None:
            kept.picture = self._blank(QSize(width, self._setter.height))
            inner = QPainter(kept.picture)
            self._draw(inner, kept.placed, row.status, width)
            inner.end()
        painter.drawPixmap(0, top, kept.picture)

    def _paint_first(self, painter: QPainter, top: int, row: ListedDocument, width: int) -> None:
        kept = self._kept[row.id] = _Kept(row, width, self._setter.set(row, width))
        painter.translate(0, top)
        painter.fillRect(0, 0, width, self._setter.height, self.ground)
        self._draw(painter, kept.placed, row.status, width)
        painter.translate(0, -top)
        if len(self._kept) > _ROWS:
            self._kept.popitem(last=False)

    def _draw(self, painter: QPainter, placed: SetRow, status: str, width: int) -> None:
        painter.fillRect(0, self._setter.height - 1, width, 1, self._line)
        painter.drawPixmap(self._setter.sign_box.topLeft(), self._sign(status))
        for chip in placed.chips:
            painter.drawPixmap(chip.box.topLeft(), self._chip(chip))
        for words in placed.words:
            if words.width:  # in a very narrow list there is no room for some
                painter.drawPixmap(words.at, self._words(words))
        for line in placed.lines:
            painter.setPen(self._pens[line.dim])
            line.layout.draw(painter, line.at)

    # -- stamps: what is the same in many rows

    def _sign(self, status: str) -> QPixmap:
        def draw(painter: QPainter) -> None:
            colour = glyphs.colour_of(status, self._theme, self.ground, self._pens[False])
            glyphs.paint(painter, QRectF(QPointF(), QSizeF(box.size())), status, colour, self.ground)

        box = self._setter.sign_box
        return self._stamp(status, box.size(), draw)

    def _words(self, words: Words) -> QPixmap:
        size = QSize(words.width, ceil(self._setter.title_line if words.strong else self._setter.line))
        key = (words.text, words.width, words.strong, words.dim)
        return self._stamp(key, size, lambda painter: self._draw_words(painter, QPoint(), words))

    def _chip(self, chip: Chip) -> QPixmap:
        size = chip.box.size()
        return self._stamp((chip.words.text, chip.label), size, lambda painter: self._draw_chip(painter, chip))

    def _stamp(self, key: tuple[object, ...] | str, size: QSize, draw: Callable[[QPainter], None]) -> QPixmap:
        found = self._stamps.get(key)
        if found is None:
            if len(self._stamps) >= _STAMPS:
                self._stamps.clear()
            found = self._stamps[key] = self._blank(size)
            painter = QPainter(found)
            draw(painter)
            painter.end()
        return found

    def _blank(self, size: QSize) -> QPixmap:
        found = QPixmap(size * self._ratio)
        found.setDevicePixelRatio(self._ratio)
        found.fill(self.ground)
        return found

    def _draw_words(self, painter: QPainter, at: QPoint, words: Words) -> None:
        painter.setFont(self._setter.strong if words.strong else self._setter.small)
        painter.setPen(self._pens[words.dim])
        painter.drawText(at.x(), at.y() + painter.fontMetrics().ascent(), words.text)

    def _draw_chip(self, painter: QPainter, chip: Chip) -> None:
        box = QRectF(QPointF(), QSizeF(chip.box.size()))
        self._draw_words(painter, chip.words.at - chip.box.topLeft(), chip.words)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(blend(self._inks.dim, self._inks.ground, 0.45)), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if chip.label:
            size = box.height() * 0.42
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._label_colour(chip.label))
            painter.drawEllipse(QRectF(5, box.center().y() - size / 2, size, size))

    def _label_colour(self, label: str) -> QColor:
        colour = self._label_colours.get(label)
        return QColor(look.shades(self._theme, colour).stroke if colour else self._inks.dim)

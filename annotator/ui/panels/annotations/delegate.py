"""Paints one annotation: chip, words in their context, and what is said of it, over two lines."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.domain.records import ListedAnnotation
from annotator.ui.kwic import flat
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.ui.widgets.row_delegate import Index, Row, RowDelegate
from annotator.verbs.annotate import CONTEXT
from annotator.words import tr

_PAD = 5
_BACK = 0.75  # opacity of the context in a selected row
_BEFORE = 16  # code points of the context before the words; the words themselves must be in sight
_CACHED = 200
_LONGEST = 400  # code points; two lines never hold more


class AnnotationDelegate(RowDelegate):
    """The context stands back, the words stand out; a suggestion is dashed, a rejected one struck through."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._layouts: dict[tuple[ListedAnnotation, int, str], QTextLayout] = {}
        self._chips: dict[int, tuple[str, str]] = {}

    def forget(self) -> None:
        """Drop what was made of the old labels or colours."""
        self._layouts.clear()
        self._chips.clear()

    def row_height(self, font: QFont) -> int:
        return 2 * QFontMetrics(font).lineSpacing() + _PAD + 2

    def chip_column(self, font: QFont) -> float:
        """Width that the widest chip and the word for a note need, within reason."""
        small = self._chip_font(font)
        metrics = QFontMetricsF(small)
        widths = [look.chip_width(small, look.short_name(label) + "?") for label in self.session.labels()]
        widest = min(max(widths, default=0), metrics.averageCharWidth() * 9)
        return max(widest, min(metrics.horizontalAdvance(tr("✎ note")), metrics.averageCharWidth() * 12)) + _PAD

    def _chip_font(self, font: QFont) -> QFont:
        small = look.small(font, 0.78)
        small.setWeight(QFont.Weight.DemiBold)
        return small

    def paint_row(self, painter: QPainter, row: Row, what: ListedAnnotation, index: Index) -> None:
        left = self.chip_column(row.font)
        self._paint_chip(painter, row, what, left)
        self._paint_words(painter, row.box.adjusted(_PAD + left, 2, -_PAD, 0), row, what)

    def _paint_chip(self, painter: QPainter, row: Row, what: ListedAnnotation, width: float) -> None:
        short, colour = self._label(what)
        small = self._chip_font(row.font)
        metrics = QFontMetricsF(small)
        text = metrics.elidedText(short, Qt.TextElideMode.ElideRight, width - _PAD - 8)
        text += "?" if what.unsure else ""
        box = QRectF(row.box.left() + _PAD, row.box.top() + 4, look.chip_width(small, text), metrics.height() + 1)
        painter.setFont(small)
        shades = look.shades(self.session.theme, colour)
        base, ink = row.palette.color(QPalette.ColorRole.Base), row.palette.color(QPalette.ColorRole.Text)
        look.draw_chip(painter, box, text, shades, base, ink, what.status)
        if what.note:
            painter.setPen(row.dim(_BACK))
            below = QRectF(box.left(), box.bottom(), width, row.box.bottom() - box.bottom())
            note = metrics.elidedText(tr("✎ note"), Qt.TextElideMode.ElideRight, width - _PAD)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, note)

    def _label(self, row: ListedAnnotation) -> tuple[str, str]:
        found = self._chips.get(row.label_id)
        if found is None:
            label = self.session.label(row.label_id)
            found = (look.short_name(label), label.colour) if label else (row.label[:4].upper(), look.NO_COLOUR)
            self._chips[row.label_id] = found
        return found

    def _paint_words(self, painter: QPainter, box: QRectF, row: Row, what: ListedAnnotation) -> None:
        back = row.dim(_BACK)
        struck = what.status == "rejected"
        ink = _Ink(row.font, back if struck else row.ink, back, struck)
        key = (what, int(box.width()), ink.key())
        found = self._layouts.get(key)
        if found is None:
            if len(self._layouts) > _CACHED:
                self._layouts.clear()
            found = self._layouts[key] = _two_lines(*_in_context(what), box.width(), ink)
        found.draw(painter, box.topLeft())


@dataclass(frozen=True, slots=True)
class _Ink:
    """How a row is written: its words and what stands around them."""

    font: QFont
    words: QColor
    around: QColor
    struck: bool

    def key(self) -> str:
        """What tells two ways of writing apart."""
        return f"{self.font.key()} {self.words.name()} {self.around.name(QColor.NameFormat.HexArgb)} {self.struck}"


def _in_context(row: ListedAnnotation) -> tuple[str, str, str]:
    """Words with what stands before and after, on one line; the context before is cut at a word."""
    before, words, after = (flat(part[:_LONGEST]) for part in (row.prefix, row.exact, row.suffix))
    if len(before) > _BEFORE:
        cut = before.find(" ", len(before) - _BEFORE)
        before = "…" + before[cut + 1 if 0 <= cut < len(before) - 1 else len(before) - _BEFORE :]
    if len(after) >= CONTEXT:
        after = after[: after.rfind(" ") + 1 or len(after)].rstrip() + "…"
    return before, words, after


def _two_lines(before: str, words: str, after: str, width: float, ink: _Ink) -> QTextLayout:
    """Lay the text out over at most two lines; what does not fit gives way to an ellipsis."""
    text, start = before + words + after, _units(before)
    end = start + _units(words)
    layout = _lay_out(text, start, end, width, ink)
    room = _shown(layout)
    while _shown(layout) < _units(layout.text()) and room > 1:
        room -= 1
        layout = _lay_out(_cut(text, room).rstrip() + "…", start, end, width, ink)
    return layout


def _shown(layout: QTextLayout) -> int:
    """How much of the text the lines hold, in UTF-16 units."""
    return sum(layout.lineAt(number).textLength() for number in range(layout.lineCount()))


def _lay_out(text: str, start: int, end: int, width: float, ink: _Ink) -> QTextLayout:
    whole = _units(text)
    start, end = min(start, whole), min(end, whole)
    layout = QTextLayout(text, ink.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    back, strong = QTextCharFormat(), QTextCharFormat()
    back.setForeground(ink.around)
    strong.setForeground(ink.words)
    strong.setFontWeight(QFont.Weight.DemiBold)
    strong.setFontStrikeOut(ink.struck)
    parts = ((0, start, back), (start, end, strong), (end, whole, back))
    layout.setFormats([_range(a, b, style) for a, b, style in parts if b > a])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    for _ in range(2):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def _range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, style  # type: ignore[misc]
    return found


def _units(text: str) -> int:
    """Length in UTF-16 units, which Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    """The beginning of a text, at most so many UTF-16 units, never half a character."""
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore")

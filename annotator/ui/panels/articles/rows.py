"""How a row of the article list is set: which words stand where. Made once per row and width, then only drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from annotator.domain.records import ListedDocument
from annotator.ui.panels.articles.model import claims_of, entities_of, shown_title
from annotator.ui.widgets import look, times

_DOT = "  ·  "
_KEPT_ADVANCES = 500


@dataclass(frozen=True, slots=True)
class Words:
    """A few words that come in many rows: a date, an outlet, a count. Places and sizes are whole pixels.

    `strong`: in the title's font, `dim`: in the dimmer ink.
    """

    at: QPoint
    width: int
    text: str
    strong: bool = False
    dim: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """Title or preview, whose layout is drawn as it was measured: shaping it again would double the cost."""

    at: QPointF
    layout: QTextLayout
    dim: bool


@dataclass(frozen=True, slots=True)
class Chip:
    """A rounded box with words: the language, or a label of the article by its name. It lies on whole pixels."""

    box: QRect
    words: Words
    label: str = ""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row ready to be drawn, relative to its top left corner."""

    lines: tuple[Line, Line]  # title and preview
    words: tuple[Words, ...]
    chips: tuple[Chip, ...]


class Setter:
    """Measures of a row in one font; all lengths are device-independent pixels."""

    def __init__(self, font: QFont) -> None:
        self.font, self.strong, self.small = QFont(font), QFont(font), look.small(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self._strong, self._small = QFontMetricsF(self.strong), QFontMetricsF(self.small)
        self.line = self._small.height() + 2
        self.title_line = self._strong.height() + 1
        self.pad = round(self._small.height() * 0.5)
        self.sign = round(self._strong.ascent() * 0.82)
        self.left = 8 + self.sign + 8
        top = round(self.pad + (self.title_line - self.sign) / 2)
        self.sign_box = QRect(8, top, self.sign, self.sign)  # where the status stands in a row
        self.height = round(2 * self.pad + self.title_line + 3 * self.line) + 1
        widths = {True: self._strong.horizontalAdvance("…"), False: self._small.horizontalAdvance("…")}
        self._ellipses = {strong: ceil(width) for strong, width in widths.items()}
        self._wrapping = QTextOption()
        self._wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._advances: dict[str, float] = {}  # of dates, languages and outlets, which come again and again

    def set(self, row: ListedDocument, width: float) -> SetRow:
        """Set a row for a list of this width."""
        room, y = width - self.left - 10, self.pad + self.title_line
        words: list[Words] = []
        chips: list[Chip] = []
        title = self._line(shown_title(row), self.pad, room, 1, words, strong=True)
        self._meta(row, y, room, words, chips)
        y += self.line
        marked = bool(row.claims or row.entities or row.labels)
        preview = self._line(" ".join(row.preview.split()), y, room, 1 if marked else 2, words)
        if marked:
            self._counts(row, y + self.line, room, words, chips)
        return SetRow((title, preview), tuple(words), tuple(chips))

    def _meta(self, row: ListedDocument, y: float, room: float, words: list[Words], chips: list[Chip]) -> None:
        x = self.left
        date = times.day(row.date)
        if date:
            words.append(self._words(date, x, y, room))
            x += words[-1].width + 8
        if row.language:
            chip = self._chip(row.language, x, y, "")
            chips.append(chip)
            x = chip.box.right() + 8
        left = self.left + room - x
        if row.outlet and left > 30:
            words.append(self._words(" ".join(row.outlet.split()), x, y, left))

    def _counts(self, row: ListedDocument, y: float, room: float, words: list[Words], chips: list[Chip]) -> None:
        parts = [claims_of(row)] if row.claims else []
        parts += [entities_of(row)] if row.entities else []
        text = _DOT.join(parts)
        x = self.left
        if text:
            words.append(self._words(text, x, y, room, dim=False))
            x += words[-1].width + 10
        self._labels(row.labels, x, y, self.left + room, words, chips)

    def _labels(
        self, names: Iterable[str], x: float, y: float, end: float, words: list[Words], chips: list[Chip]
    ) -> None:
        """As many labels as fit, then how many more there are."""
        left = list(names)
        while left:
            more = f"+{len(left) - 1}"
            spare = self._advance(more) + 6 if len(left) > 1 else 0
            chip = self._chip(left[0], x, y, left[0], min(140.0, end - x - spare))
            if chip.box.right() + spare > end or end - x - spare < 36:
                words.append(self._words(f"+{len(left)}", x, y, end - x))
                return
            chips.append(chip)
            x = chip.box.right() + 5
            left.pop(0)

    def _chip(self, text: str, x: float, y: float, label: str, most: float = 60.0) -> Chip:
        dot = self._small.ascent() * 0.55 + 4 if label else 0.0
        x = ceil(x)
        words = self._words(" ".join(text.split()), x + 5 + dot, y, most - dot - 11)
        return Chip(QRect(x, round(y) + 1, words.width + ceil(dot) + 10, round(self.line) - 2), words, label)

    def _line(self, text: str, y: float, room: float, lines: int, words: list[Words], *, strong: bool = False) -> Line:
        """At most so many lines; the last one leaves room for the ellipsis, whether it will be needed or not."""
        ellipsis, end, shown = self._ellipses[strong], 0.0, 0
        layout = QTextLayout(text, self.strong if strong else self.small)
        layout.setTextOption(self._wrapping)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        for number in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            last = number + 1 == lines
            line.setLineWidth(max(20.0, room - ellipsis if last else room))
            line.setPosition(QPointF(0, number * self.line))
            end, shown = line.naturalTextWidth(), line.textStart() + line.textLength()
        layout.endLayout()
        if shown < len(text.encode("utf-16-le", "surrogatepass")) // 2:  # Qt counts in UTF-16 units
            at = QPoint(round(self.left + end), round(y + (lines - 1) * self.line))
            words.append(Words(at, ellipsis, "…", strong, not strong))
        return Line(QPointF(self.left, y), layout, not strong)

    def _words(self, text: str, x: float, y: float, room: float, *, dim: bool = True) -> Words:
        """Small words that begin at a top left corner, cut off where there is no more room."""
        room = max(12.0, room)
        if self._advance(text) > room:
            text = self._small.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return Words(QPoint(round(x), round(y)), ceil(self._advance(text)), text, dim=dim)

    def _advance(self, text: str) -> float:
        """The width of small words; remembered, since shaping them is most of what a row costs."""
        found = self._advances.get(text)
        if found is None:
            if len(self._advances) >= _KEPT_ADVANCES:
                self._advances.clear()
            found = self._advances[text] = self._small.horizontalAdvance(text)
        return found

"""How a row of the article list is set: which words stand where. Made once per row and width, then only drawn."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextLayout, QTextOption

from annotator.domain.records import ListedDocument
from annotator.ui.panels.articles.model import counted, shown_title

_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_DOT = "  ·  "


@dataclass(frozen=True, slots=True)
class Words:
    """Words at a place in the row; `strong`: in the title's font, `dim`: in the dimmer ink."""

    at: QPointF
    text: QStaticText
    strong: bool = False
    dim: bool = True


@dataclass(frozen=True, slots=True)
class Chip:
    """A rounded box with words: the language, or a label of the article by its name."""

    box: QRectF
    words: Words
    label: str = ""


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row ready to be drawn, relative to its top left corner."""

    words: tuple[Words, ...]
    chips: tuple[Chip, ...]


class Setter:
    """Measures of a row in one font; all lengths are device-independent pixels."""

    def __init__(self, font: QFont) -> None:
        self.font, self.strong, self.small = QFont(font), QFont(font), QFont(font)
        self.strong.setWeight(QFont.Weight.DemiBold)
        self.small.setPointSizeF(max(6.0, font.pointSizeF() * 0.88))
        self._strong, self._small = QFontMetricsF(self.strong), QFontMetricsF(self.small)
        self.line = self._small.height() + 2
        self.title_line = self._strong.height() + 1
        self.pad = round(self._small.height() * 0.5)
        self.sign = round(self._strong.ascent() * 0.82)
        self.left = 8 + self.sign + 8
        self.height = round(2 * self.pad + self.title_line + 3 * self.line) + 1
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)

    def sign_box(self, top: float) -> QRectF:
        """Where the status stands in a row that begins at `top`."""
        return QRectF(8, top + self.pad + (self.title_line - self.sign) / 2, self.sign, self.sign)

    def set(self, row: ListedDocument, width: float) -> SetRow:
        """Set a row for a list of this width."""
        room = width - self.left - 10
        y = self.pad + self.title_line
        words = [Words(QPointF(self.left, self.pad), self._static(shown_title(row), room, self.strong), True, False)]
        chips: list[Chip] = []
        self._meta(row, y, room, words, chips)
        preview = " ".join(row.preview.split())
        y += self.line
        if row.claims or row.entities or row.labels:
            words.append(Words(QPointF(self.left, y), self._static(preview, room)))
            self._counts(row, y + self.line, room, words, chips)
        else:
            words += self._two_lines(preview, y, room)
        return SetRow(tuple(words), tuple(chips))

    def _meta(self, row: ListedDocument, y: float, room: float, words: list[Words], chips: list[Chip]) -> None:
        x = self.left
        date = shown_date(row.date)
        if date:
            words.append(Words(QPointF(x, y), self._static(date, room)))
            x += self._small.horizontalAdvance(date) + 8
        if row.language:
            chip = self._chip(row.language, x, y, "")
            chips.append(chip)
            x = chip.box.right() + 8
        left = self.left + room - x
        if row.outlet and left > 30:
            words.append(Words(QPointF(x, y), self._static(" ".join(row.outlet.split()), left)))

    def _counts(self, row: ListedDocument, y: float, room: float, words: list[Words], chips: list[Chip]) -> None:
        parts = [counted(row.claims, "claim")] if row.claims else []
        parts += [counted(row.entities, "entity", "entities")] if row.entities else []
        text = _DOT.join(parts)
        x = self.left
        if text:
            words.append(Words(QPointF(x, y), self._static(text, room), dim=False))
            x += self._small.horizontalAdvance(text) + 10
        self._labels(row.labels, x, y, self.left + room, words, chips)

    def _labels(
        self, names: Iterable[str], x: float, y: float, end: float, words: list[Words], chips: list[Chip]
    ) -> None:
        """As many labels as fit, then how many more there are."""
        left = list(names)
        while left:
            more = f"+{len(left) - 1}"
            spare = self._small.horizontalAdvance(more) + 6 if len(left) > 1 else 0
            chip = self._chip(left[0], x, y, left[0], min(140.0, end - x - spare))
            if chip.box.right() + spare > end or end - x - spare < 36:
                words.append(Words(QPointF(x, y), self._static(f"+{len(left)}", end - x)))
                return
            chips.append(chip)
            x = chip.box.right() + 5
            left.pop(0)

    def _chip(self, text: str, x: float, y: float, label: str, most: float = 60.0) -> Chip:
        dot = self._small.ascent() * 0.55 + 4 if label else 0.0
        shown = self._small.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(12.0, most - dot - 10))
        width = self._small.horizontalAdvance(shown) + dot + 10
        box = QRectF(x, y + 0.5, width, self.line - 2)
        return Chip(box, Words(QPointF(x + 5 + dot, y - 0.5), self._plain(shown, self.small)), label)

    def _two_lines(self, text: str, y: float, room: float) -> list[Words]:
        layout = QTextLayout(text, self.small)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(max(20.0, room))
        cut = line.textLength() if line.isValid() else 0
        layout.endLayout()
        # Qt counts in UTF-16 units
        encoded = text.encode("utf-16-le", "surrogatepass")
        parts = (encoded[: 2 * cut], encoded[2 * cut :])
        first, second = (part.decode("utf-16-le", "surrogatepass").strip() for part in parts)
        found = [Words(QPointF(self.left, y), self._static(first, room))]
        if second:
            found.append(Words(QPointF(self.left, y + self.line), self._static(second, room)))
        return found

    def _static(self, text: str, room: float, font: QFont | None = None) -> QStaticText:
        metrics = self._strong if font is self.strong else self._small
        return self._plain(metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(12.0, room)), font or self.small)

    def _plain(self, text: str, font: QFont) -> QStaticText:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setTextOption(self._option)
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(font=font)
        return static


def shown_date(date: str | None) -> str:
    """24 Sep 2025 for 2025-09-24; as it stands where it is no whole date."""
    parts = (date or "")[:10].split("-")
    if len(parts) == 3 and all(part.isdigit() for part in parts) and 1 <= int(parts[1]) <= 12:
        return f"{int(parts[2])} {_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return date or ""

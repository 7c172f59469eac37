"""Charts as geometry and strokes: bars one below the other, and columns along the days. Screen and files share them.

Points are pixels of the whole chart, of which a view shows a part.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate, pairwise
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from annotator.store.queries.dashboard import Row, Table, is_day
from annotator.ui.dashboard.pieces import Pieces
from annotator.ui.theme import Theme, blend
from annotator.words import number

_NAME_SHARE = 0.38  # of the width, at most, for the names beside the bars
_LOOKED_AT = 300  # names that decide how wide their column is
_NARROWEST, _WIDEST = 5.0, 36.0  # pixels of a day


@dataclass(frozen=True, slots=True)
class Content:
    """What is drawn: rows of a table in some order, by their place in it; `name` is what stands beside a row."""

    table: Table
    order: Sequence[int]
    pieces: Pieces
    name: Callable[[Row], str]

    def row(self, place: int) -> Row:
        """The row at a place of the order."""
        return self.table.rows[self.order[place]]

    def top(self) -> int:
        """The length of the longest bar; the pieces of one may count the same article twice."""
        twice = self.table.counted == "articles" and self.table.parts
        return max((sum(row.counts) if twice else row.total for row in self.table.rows), default=0)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and font of a chart."""

    theme: Theme
    font: QFont

    @property
    def metrics(self) -> QFontMetricsF:
        """How wide words are."""
        return QFontMetricsF(self.font)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The place of the current row, and its piece where one is current."""

    place: int = -1
    piece: int = -1


class Chart(Protocol):
    """What a view and a file need of a chart."""

    size: QSizeF

    def paint(self, painter: QPainter, shown: QRectF, chosen: Chosen) -> None:
        """Paint the part that is shown; the painter is moved to the chart's origin."""
        ...

    def box(self, place: int) -> QRectF:
        """Where the row at a place stands; empty where it stands nowhere."""
        ...

    def hit(self, point: QPointF) -> Chosen:
        """What is at a point."""
        ...


def chart(content: Content, look: Look, room: QSizeF, *, narrowest: float = _NARROWEST) -> Chart:
    """Columns for days, bars for everything else. Bars are as wide as the room and may be higher, columns as high and
    may be wider; `narrowest`: pixels of a day."""
    return Columns(content, look, room, narrowest) if content.table.by_day else Bars(content, look, room)


class Bars:
    """One bar in each line: name, pieces, number."""

    def __init__(self, content: Content, look: Look, room: QSizeF) -> None:
        self._content, self._look = content, look
        metrics = look.metrics
        self._line = round(metrics.height() * 1.5)
        self._gap = metrics.averageCharWidth()
        names = [content.name(content.row(place)) for place in range(min(_LOOKED_AT, len(content.order)))]
        widest = max(map(metrics.horizontalAdvance, names), default=0.0)
        self._left = min(widest + 3 * self._gap, room.width() * _NAME_SHARE)
        self._top = max(1, content.top())
        right = metrics.horizontalAdvance(number(self._top)) + 3 * self._gap
        self._plot = max(10.0, room.width() - self._left - right)
        self.size = QSizeF(room.width(), len(content.order) * self._line)

    def box(self, place: int) -> QRectF:
        """The line of a row."""
        return QRectF(0, place * self._line, self.size.width(), self._line)

    def hit(self, point: QPointF) -> Chosen:
        place = int(point.y() // self._line)
        if not 0 <= place < len(self._content.order):
            return Chosen()
        boxes = self._boxes(place)
        return Chosen(place, next((n for n, box in enumerate(boxes) if box.left() <= point.x() < box.right()), -1))

    def _boxes(self, place: int) -> list[QRectF]:
        sizes = self._content.pieces.sizes(self._content.row(place))
        ends = [self._left + self._plot * end / self._top for end in accumulate(sizes, initial=0)]
        top, height = place * self._line + self._line * 0.16, self._line * 0.68
        return [QRectF(a, top, b - a, height) for a, b in pairwise(ends)]

    def paint(self, painter: QPainter, shown: QRectF, chosen: Chosen) -> None:
        first, last = int(shown.top() // self._line), int(shown.bottom() // self._line)
        painter.setFont(self._look.font)
        strokes = self._content.pieces.strokes(self._look.theme)
        for place in range(max(0, first), min(last + 1, len(self._content.order))):
            self._paint_line(painter, place, strokes, chosen)

    def _paint_line(self, painter: QPainter, place: int, strokes: list[str], chosen: Chosen) -> None:
        theme, metrics, line = self._look.theme, self._look.metrics, self.box(place)
        row, boxes = self._content.row(place), self._boxes(place)
        if place == chosen.place:
            painter.fillRect(line, QColor(theme.selection))
        painter.setPen(QColor(theme.ink))
        words = QRectF(self._gap, line.top(), self._left - 2 * self._gap, line.height())
        name = metrics.elidedText(self._content.name(row), Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        paint_pieces(painter, boxes, strokes, theme, chosen.piece if place == chosen.place else -1)
        rest = QRectF(boxes[-1].right() + self._gap, line.top(), self.size.width(), line.height())
        painter.setPen(QColor(theme.ink))
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, number(row.total))


class Columns:
    """A column for each day from the first to the last; days without anything stay empty."""

    def __init__(self, content: Content, look: Look, room: QSizeF, narrowest: float) -> None:
        self._content, self._look = content, look
        days = [(date.fromisoformat(str(content.row(place).key)).toordinal(), place)
                for place in range(len(content.order)) if _is_real(content.row(place).key)]  # fmt: skip
        self._places = dict(days)
        self._days = {place: day for day, place in days}
        self._first = min(self._places, default=0)
        slots = max(self._places, default=-1) - self._first + 1
        metrics = look.metrics
        self._top = _round_up(max(1, content.top()))
        self._left = metrics.horizontalAdvance(number(self._top)) + 2 * metrics.averageCharWidth()
        room_left = room.width() - self._left - metrics.averageCharWidth()
        self._slot = min(_WIDEST, max(narrowest, room_left / max(1, slots)))
        self._head, self._foot = metrics.height() * 0.8, metrics.height() * 1.5
        self._plot = max(20.0, room.height() - self._head - self._foot)
        self.size = QSizeF(max(room.width(), self._left + slots * self._slot + metrics.averageCharWidth()),
                           self._head + self._plot + self._foot)  # fmt: skip

    def box(self, place: int) -> QRectF:
        """The strip of a day, as high as the chart."""
        day = self._days.get(place)
        return QRectF() if day is None else QRectF(self._x(day), 0, self._slot, self.size.height())

    def _x(self, day: int) -> float:
        return self._left + (day - self._first) * self._slot

    def hit(self, point: QPointF) -> Chosen:
        place = self._places.get(self._first + int((point.x() - self._left) // self._slot))
        if place is None or point.x() < self._left:
            return Chosen()
        boxes = self._boxes(place)
        return Chosen(place, next((n for n, box in enumerate(boxes) if box.top() < point.y() <= box.bottom()), -1))

    def _boxes(self, place: int) -> list[QRectF]:
        sizes = self._content.pieces.sizes(self._content.row(place))
        ground = self._head + self._plot
        ends = [ground - self._plot * end / self._top for end in accumulate(sizes, initial=0)]
        left, width = self._x(self._days[place]) + self._slot * 0.1, self._slot * 0.8
        return [QRectF(left, b, width, a - b) for a, b in pairwise(ends)]

    def paint(self, painter: QPainter, shown: QRectF, chosen: Chosen) -> None:
        theme = self._look.theme
        painter.setFont(self._look.font)
        self._paint_lines(painter, shown)
        strokes = self._content.pieces.strokes(theme)
        first = self._first + int((shown.left() - self._left) // self._slot)
        last = self._first + int((shown.right() - self._left) // self._slot)
        for place in self._between(first, last):
            if place == chosen.place:
                painter.fillRect(self.box(place), QColor(theme.selection))
            piece = chosen.piece if place == chosen.place else -1
            paint_pieces(painter, self._boxes(place), strokes, theme, piece)
        self._paint_dates(painter, shown)
        self._paint_scale(painter, shown)

    def _between(self, first: int, last: int) -> Iterator[int]:
        return (self._places[day] for day in range(first, last + 1) if day in self._places)

    def _paint_lines(self, painter: QPainter, shown: QRectF) -> None:
        theme = self._look.theme
        for value in _ticks(self._top):
            y = self._y(value)
            painter.setPen(QPen(QColor(theme.dim if value == 0 else theme.line), 1))
            painter.drawLine(QLineF(max(self._left, shown.left()), y, shown.right(), y))

    def _y(self, value: float) -> float:
        return round(self._head + self._plot * (1 - value / self._top)) + 0.5

    def _paint_dates(self, painter: QPainter, shown: QRectF) -> None:
        """A date below every so many days, at the first of months where days are narrow."""
        theme, metrics = self._look.theme, self._look.metrics
        last = max(self._places, default=self._first - 1)
        marked = _dates(self._first, last, metrics.horizontalAdvance("2026-00-00") * 1.15 / self._slot)
        top = self._head + self._plot
        painter.setPen(QColor(theme.dim))
        from_day = self._first + int((shown.left() - self._left) // self._slot) - 40
        for day, words in marked[bisect_left(marked, (from_day, "")) :]:
            x, width = self._x(day) + self._slot / 2, metrics.horizontalAdvance(words)
            if x > shown.right():
                break
            painter.drawLine(QLineF(x, top, x, top + metrics.height() * 0.3))
            if x + width <= self.size.width():
                painter.drawText(QRectF(x, top + metrics.height() * 0.3, width + 1, metrics.height()), words)

    def _paint_scale(self, painter: QPainter, shown: QRectF) -> None:
        """The numbers stay at the left edge while the days scroll below them."""
        theme, metrics = self._look.theme, self._look.metrics
        painter.fillRect(QRectF(shown.left(), 0, self._left, self.size.height()), QColor(theme.paper))
        painter.setPen(QColor(theme.dim))
        for value in _ticks(self._top):
            box = QRectF(shown.left(), self._y(value) - metrics.height() / 2, self._left - metrics.averageCharWidth(),
                         metrics.height())  # fmt: skip
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number(value))


def paint_pieces(painter: QPainter, boxes: Sequence[QRectF], strokes: Sequence[str], theme: Theme, chosen: int) -> None:
    """The pieces of one bar, a line of paper between any two; the chosen one has a frame of ink."""
    for box, stroke in zip(boxes, strokes, strict=True):
        if box.width() > 0 and box.height() > 0:
            painter.fillRect(box, QColor(stroke))
    painter.setPen(QPen(QColor(theme.paper), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        if min(box.width(), box.height()) > 3:
            painter.drawRect(box)
    if chosen >= 0 and not boxes[chosen].isEmpty():
        painter.setPen(QPen(QColor(theme.ink), 2))
        painter.drawRect(boxes[chosen].adjusted(-1, -1, 1, 1))


def legend(names: Sequence[str], metrics: QFontMetricsF, width: float) -> list[QRectF]:
    """Where the entries of a legend stand that breaks its lines at a width; each is a swatch and a name."""
    found: list[QRectF] = []
    x = y = 0.0
    line, swatch = metrics.height() * 1.4, metrics.height() * 1.2
    for name in names:
        wide = min(swatch + metrics.horizontalAdvance(name) + metrics.averageCharWidth() * 2.5, max(width, swatch * 2))
        if x and x + wide > width:
            x, y = 0.0, y + line
        found.append(QRectF(x, y, wide, line))
        x += wide
    return found


def paint_legend(painter: QPainter, content: Content, look: Look, boxes: Sequence[QRectF]) -> None:
    """The entries at their places."""
    metrics, theme = look.metrics, look.theme
    painter.setFont(look.font)
    strokes = content.pieces.strokes(theme)[: len(boxes)]  # without names there is nothing to explain
    for name, stroke, box in zip(content.pieces.names, strokes, boxes, strict=True):
        side = metrics.ascent() * 0.85
        swatch = QRectF(box.left(), box.center().y() - side / 2, side, side)
        painter.fillRect(swatch, QColor(stroke))
        painter.setPen(QPen(QColor(blend(theme.ink, stroke, 0.3)), 1))
        painter.drawRect(swatch)
        words = box.adjusted(metrics.height() * 1.2, 0, -metrics.averageCharWidth(), 0)
        painter.setPen(QColor(theme.ink))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width() + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _is_real(key: object) -> bool:
    """A day that there is: what files bring may be 2026-02-31."""
    try:
        return is_day(str(key)) and bool(date.fromisoformat(str(key)))
    except ValueError:
        return False


def _round_up(value: int) -> int:
    """The next number that divides well: 1, 2, 5 times a power of ten, or an even multiple below."""
    power = 10 ** (len(str(value)) - 1)
    return next(n * power for n in (1, 2, 3, 4, 5, 6, 8, 10) if n * power >= value)


def _ticks(top: int) -> list[int]:
    return [0, top // 2, top] if top % 2 == 0 else [0, top]


def _dates(first: int, last: int, apart: float) -> list[tuple[int, str]]:
    """Days to name, at least so many days apart: days, the first of months, or of years."""
    if last < first:
        return []
    step = next((n for n in (1, 2, 7, 14) if n >= apart), 0)
    if step:
        return [(day, date.fromordinal(day).isoformat()) for day in range(first, last + 1, step)]
    begin, end = date.fromordinal(first), date.fromordinal(last)
    months = next((n for n in (1, 2, 3, 6) if n * 28 >= apart), 12 * max(1, round(apart / 365 + 0.5)))
    month = -(-(begin.year * 12 + begin.month - (begin.day == 1)) // months) * months
    found: list[tuple[int, str]] = []
    while (place := (month // 12, month % 12 + 1)) <= (end.year, end.month):
        day = date(*place, 1)
        found.append((day.toordinal(), f"{day.year:04}" if months >= 12 else day.isoformat()[:7]))
        month += months
    return found

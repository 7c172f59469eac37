"""Lines of marks by colour and kind: whole, dashed, dotted, waved. The kind says what colour alone must not."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen, QPolygonF

DASHED = (2.5, 1.5)  # of the line's width
DOTTED = (1.0, 2.0)


class Fills:
    """Rectangles by colour."""

    def __init__(self) -> None:
        self._by_colour: dict[int, tuple[QColor, list[QRectF]]] = {}

    def of(self, colour: QColor) -> list[QRectF]:
        """The list that takes rectangles of a colour; colours are told apart as objects."""
        found = self._by_colour.get(id(colour))
        if found is None:
            found = self._by_colour[id(colour)] = (colour, [])
        return found[1]

    def take(self, other: Fills) -> None:
        """Add what another holds, which stays as it is."""
        for colour, rects in other._by_colour.values():
            self.of(colour).extend(rects)

    def all(self) -> list[tuple[QColor, list[QRectF]]]:
        """Colours with their rectangles, in the order in which they are always painted."""
        return sorted(self._by_colour.values(), key=_shade)


def _shade(fill: tuple[QColor, list[QRectF]]) -> int:
    return fill[0].rgba()


class Strokes:
    """Everything of a band that is a line."""

    def __init__(self) -> None:
        self.fills = Fills()
        self.dashes: dict[tuple[int, float, tuple[float, float]], tuple[QPen, list[QLineF]]] = {}
        self.waves: list[tuple[QColor, list[QPolygonF]]] = []

    def level(self, colour: QColor, boxes: Iterable[QRectF], pattern: tuple[float, float]) -> None:
        """Broken lines along flat rectangles, as thick as they are high."""
        for box in boxes:
            middle = box.top() + box.height() / 2
            self._dashed(colour, box.height(), pattern).append(QLineF(box.left(), middle, box.right(), middle))

    def upright(self, colour: QColor, box: QRectF, pattern: tuple[float, float]) -> None:
        """A broken line along a narrow rectangle."""
        middle = box.left() + box.width() / 2
        self._dashed(colour, box.width(), pattern).append(QLineF(middle, box.top(), middle, box.bottom()))

    def wave(self, colour: QColor, boxes: Iterable[QRectF]) -> None:
        """Waves of three pixels' height."""
        self.waves.append((colour, [_wave(box) for box in boxes]))

    def take(self, other: Strokes) -> None:
        """Add what another holds, which stays as it is."""
        self.fills.take(other.fills)
        for key, (pen, lines) in other.dashes.items():
            self.dashes.setdefault(key, (pen, []))[1].extend(lines)
        self.waves += other.waves

    def _dashed(self, colour: QColor, width: float, pattern: tuple[float, float]) -> list[QLineF]:
        key = (id(colour), width, pattern)
        found = self.dashes.get(key)
        if found is None:
            pen = QPen(colour, width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(list(pattern))
            found = self.dashes[key] = (pen, [])
        return found[1]


def _wave(box: QRectF) -> QPolygonF:
    y, step = box.top() + 1, 3.0
    count = int(box.width() / step)
    points = [QPointF(box.left() + number * step, y + (1.5 if number % 2 else -1)) for number in range(count + 1)]
    return QPolygonF([*points, QPointF(box.right(), y)])

"""A layout of equal cells in as many columns as fit."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class CellLayout(QLayout):
    """Cells as wide as the widest needs, stretched to fill the row; rows follow from the width."""

    def __init__(self, parent: QWidget | None = None, gap: int = 2) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def minimumSize(self) -> QSize:
        cell = self._cell()
        return QSize(min(cell.width(), 120), cell.height())

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(cell.width() * 2 + self._gap, self.heightForWidth(cell.width() * 2 + self._gap))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _cell(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def _arrange(self, rect: QRect, place: bool) -> int:
        shown, cell, gap = self._shown(), self._cell(), self._gap
        if not shown:
            return 0
        columns = max(1, min(len(shown), (rect.width() + gap) // max(1, cell.width() + gap)))
        width = (rect.width() - gap * (columns - 1)) / columns
        if place:
            for number, item in enumerate(shown):
                row, column = divmod(number, columns)
                left, right = round(column * (width + gap)), round(column * (width + gap) + width)
                top = rect.top() + row * (cell.height() + gap)
                item.setGeometry(QRect(rect.left() + left, top, right - left, cell.height()))
        rows = -(-len(shown) // columns)
        return rows * cell.height() + (rows - 1) * gap

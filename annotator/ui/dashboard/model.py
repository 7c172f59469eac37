"""The rows of a table of numbers, sorted by any column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QGuiApplication

from annotator.store.queries.dashboard import Row, Table
from annotator.ui.dashboard import words
from annotator.ui.widgets.flat_model import NOWHERE, FlatModel, Index
from annotator.ui.widgets.words import plain_tip
from annotator.words import number, tr

NAME, TOTAL = 0, 1


class TableModel(FlatModel):
    """A name, a total, the articles where these are another number, then a column for each part of the bars."""

    def __init__(self) -> None:
        super().__init__()
        self.table: Table | None = None
        self.order: Sequence[int] = ()  # rows of the table as they are shown
        self._sorting: tuple[int, bool] | None = None  # column and whether it falls; None: as it was counted

    def show(self, table: Table, *, keep_order: bool) -> None:
        """Show a table, in the order that was chosen where it is the same one counted anew."""
        self.beginResetModel()
        self.table = table
        if not keep_order:
            self._sorting = None
        self.order = self._ordered()
        self.endResetModel()

    def name(self, row: Row) -> str:
        """What stands in the first column."""
        return words.row_name(self.table, row.key, row.name) if self.table else ""

    def series_at(self, column: int) -> int | None:
        """Which series a column shows; None for names and totals."""
        first = self._first_part()
        return column - first if column >= first else None

    def column_of(self, series: int) -> int:
        """The column that shows a series."""
        return self._first_part() + series

    def _first_part(self) -> int:
        return TOTAL + 1 + (self.table is not None and self.table.says_articles)

    # -- what Qt asks

    def count(self) -> int:
        return len(self.order)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        if parent.isValid() or self.table is None:
            return 0
        return self._first_part() + len(self.table.parts)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        table = self.table
        if orientation != Qt.Orientation.Horizontal or table is None or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._head(table, section))
        return self._head(table, section) if role == Qt.ItemDataRole.DisplayRole else None

    def _head(self, table: Table, column: int) -> str:
        series = self.series_at(column)
        if series is not None:
            return words.series_name(table, table.parts[series])
        return words.head((table.rows_are, table.counted, "articles")[column])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.table is None or index.row() >= len(self.order):
            return None
        row, column = self.table.rows[self.order[index.row()]], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return (
                QBrush(QGuiApplication.palette().placeholderText().color()) if self._number(row, column) == 0 else None
            )
        if column == NAME and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.name(row) if role == Qt.ItemDataRole.DisplayRole else plain_tip(self.name(row))
        if role == Qt.ItemDataRole.DisplayRole:
            return number(self._number(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(self.table, row, column)
        return None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _number(self, row: Row, column: int) -> int:
        series = self.series_at(column)
        if series is not None:
            return row.counts[series]
        return row.total if column == TOTAL else row.articles

    def _spoken(self, table: Table, row: Row, column: int) -> str:
        if column == NAME:
            return self.name(row)
        return tr("{name}, {head}: {number}", name=self.name(row), head=self._head(table, column),
                  number=number(self._number(row, column)))  # fmt: skip

    # -- order

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; rows that are alike there stay in the order in which they were counted."""
        self._sorting = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        before, kept = list(self.order), self.persistentIndexList()
        self.order = self._ordered()
        places = {row: place for place, row in enumerate(self.order)}
        moved = [self.index(places[before[index.row()]], index.column()) for index in kept]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _ordered(self) -> Sequence[int]:
        table = self.table
        if table is None or self._sorting is None or self._sorting[0] >= self.columnCount():
            return range(len(table.rows) if table else 0)
        column, falling = self._sorting
        rows = table.rows
        if column == NAME:
            names = [self.name(row).casefold() for row in rows]
            return sorted(range(len(rows)), key=names.__getitem__, reverse=falling)
        numbers = [self._number(row, column) for row in rows]
        return sorted(range(len(rows)), key=numbers.__getitem__, reverse=falling)

"""The numbers of a table below its chart: one cell is the current one, and names a row and perhaps a series."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView

from annotator.store.queries.dashboard import Key
from annotator.ui.dashboard.model import NAME, TableModel
from annotator.ui.widgets.slim_table import SlimTable
from annotator.words import tr

Cell = tuple[Key, Key | None]  # its row, and the series where its column is that of a part
_LOOKED_AT = 200  # rows that decide how wide a column is


class Numbers(SlimTable):
    """`rows` is its model, which is told what to show and how to sort it."""

    def __init__(self) -> None:
        super().__init__(tr("Numbers"), header=True, several=False)
        self.rows = TableModel()
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(False)

    def current(self) -> Cell | None:
        """Row and series of the current cell."""
        index, table, order = self.currentIndex(), self.rows.table, self.rows.order
        if table is None or not index.isValid() or index.row() >= len(order):
            return None
        series = self.rows.series_at(index.column())
        return table.rows[order[index.row()]].key, None if series is None else table.parts[series].key

    def choose(self, row: Key | None, series: Key | None) -> None:
        """Make the cell of a row and a series current, the first one where there is none such."""
        table, order = self.rows.table, self.rows.order
        if table is None or not table.rows:
            return
        place = next((at for at, i in enumerate(order) if row is not None and table.rows[i].key == row), 0)
        part = next((n for n, one in enumerate(table.parts) if one.key == series), None)
        self.make_current(place, NAME if part is None else self.rows.column_of(part))

    def make_current(self, place: int, column: int) -> None:
        """Go to a cell, by its place in the order that is shown."""
        index = self.rows.index(place, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def fit_columns(self) -> None:
        """Names get what they need, up to a third of the table; numbers what their heads and digits need."""
        header, metrics = self.horizontalHeader(), QFontMetrics(self.font())
        pad = metrics.averageCharWidth() * 4
        for column in range(self.rows.columnCount()):
            shown = [self.rows.index(row, column).data() for row in range(min(_LOOKED_AT, self.rows.rowCount()))]
            head = self.rows.headerData(column, Qt.Orientation.Horizontal)
            wide = max(map(metrics.horizontalAdvance, [head, *shown])) + pad
            header.resizeSection(column, min(wide, metrics.averageCharWidth() * (40 if column == NAME else 24)))

"""A table that looks like a list: rows of one height, whole rows selected, no header unless asked for."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_AIR = 6  # pixels of a row above and below its words


class SlimTable(QTableView):
    """QTableView and not QListView, which lays out every row when the model is reset."""

    def __init__(self, name: str, *, header: bool = False, several: bool = True) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.horizontalHeader().setVisible(header)
        if not header:
            self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def set_row_height(self, height: int) -> None:
        """Height of every row in pixels."""
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)

    def fit_rows(self, *_: object) -> None:
        """Rows as high as a line of words in the font of now."""
        self.set_row_height(self.fontMetrics().lineSpacing() + _AIR)

    def choose_row(self, row: int) -> None:
        """Select this row alone; `selectRow` would add it while Ctrl is held, as in the key that led here."""
        index = self.model().index(row, 0)
        command = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, command.ClearAndSelect | command.Rows)
        self.scrollTo(index)

    def chosen_rows(self) -> list[int]:
        """The selected rows in order."""
        return [row for first, last in self.chosen_spans() for row in range(first, last + 1)]

    def chosen_spans(self) -> list[tuple[int, int]]:
        """First and last rows of each stretch of selected rows, in order."""
        chosen = self.selectionModel().selection()
        return sorted((span.top(), span.bottom()) for span in map(chosen.at, range(chosen.count())))

    def keyboardSearch(self, search: str) -> None:
        """Letters are for acts, not for jumping to a row."""

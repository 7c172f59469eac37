"""A small table: how the claims that each rule proposed were judged."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from annotator.store.queries.claims import RuleCount
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import Words
from annotator.words import mark, number, tr

RULE, ACCEPTED, REJECTED, RIGHT = range(4)


class RuleModel(FlatModel):
    """A row for each rule."""

    TITLES = (mark("Rule"), mark("Accepted"), mark("Rejected"), mark("Right", "share of proposals"))

    def __init__(self) -> None:
        super().__init__()
        self.counts: list[RuleCount] = []

    def show(self, counts: list[RuleCount]) -> None:
        """Other figures."""
        if counts != self.counts:
            self.beginResetModel()
            self.counts = counts
            self.endResetModel()

    def count(self) -> int:
        return len(self.counts)

    def title(self, column: int) -> str:
        return tr(self.TITLES[column], "share of proposals") if column == RIGHT else super().title(column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        count = self.counts[index.row()]
        judged = count.accepted + count.rejected
        share = f"{round(100 * count.accepted / judged)} %" if judged else "–"
        return (count.rule, number(count.accepted), number(count.rejected), share)[index.column()]


class RuleTable(QWidget):
    """The table, or a sentence while no proposal has been judged."""

    def __init__(self) -> None:
        super().__init__()
        self.model = RuleModel()
        self.table = SlimTable(tr("Proposed claims accepted and rejected, by rule"), header=True, several=False)
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.fit_rows()
        self.none = Words(tr("No proposed claim has been accepted or rejected yet. Alt+O proposes some."), dim=True)
        self.none.setContentsMargins(8, 6, 8, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.none)
        layout.addWidget(self.table)
        self.setMinimumHeight(4 * self.fontMetrics().lineSpacing())

    def show_counts(self, counts: list[RuleCount]) -> None:
        """Other figures."""
        self.model.show(counts)
        self.none.setVisible(not counts)
        self.table.setVisible(bool(counts))

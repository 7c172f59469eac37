"""A short list whose items stand for rows of the project."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem


class IdList(QListWidget):
    """Each item has the id of its row, by which it is chosen again when the list is filled anew."""

    def fill(self, items: Iterable[tuple[int, QListWidgetItem]]) -> None:
        """Put these in the place of what is listed, and stay on the chosen one, else on the first; nothing is told."""
        chosen = self.chosen_id()
        told_before = self.blockSignals(True)
        self.clear()
        for row_id, item in items:
            item.setData(Qt.ItemDataRole.UserRole, row_id)
            self.addItem(item)
        self.setCurrentRow(0)
        if chosen is not None:
            self.choose(chosen)
        self.blockSignals(told_before)

    def chosen_id(self) -> int | None:
        """The id of the current item."""
        item = self.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def choose(self, row_id: int) -> None:
        """Make the item with this id current, where there is one."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == row_id:
                self.setCurrentRow(row)

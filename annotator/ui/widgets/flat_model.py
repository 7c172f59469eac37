"""What the models of tables and lists have in common: rows with nothing below them, under titles that stay."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.words import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()  # the parent of every row


class FlatModel(QAbstractTableModel):
    """A subclass says how many rows there are, and gives their `data`. Without titles it is a list of one column."""

    TITLES: ClassVar[tuple[str, ...]] = ()  # marked; shown in the language of the interface

    def count(self) -> int:
        """Number of rows."""
        raise NotImplementedError

    def title(self, column: int) -> str:
        """What stands over a column."""
        return tr(self.TITLES[column]) if self.TITLES[column] else ""

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.TITLES) or 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.TITLES:
            return super().headerData(section, orientation, role)
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.title(section)
        return None

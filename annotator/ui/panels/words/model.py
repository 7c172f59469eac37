"""Unknown words as rows: the word, its language, how often it stands in how many articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from annotator.ui.language_names import language_name
from annotator.verbs.unknown_words import UnknownWord
from annotator.words import mark, number, tr

Index = QModelIndex | QPersistentModelIndex
WORD, LANGUAGE, TIMES, ARTICLES = range(4)
_TITLES = (mark("Word"), mark("Language"), mark("Times"), mark("Articles"))


class WordsModel(QAbstractTableModel):
    """`Qt.UserRole` gives the UnknownWord."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[UnknownWord] = []

    def show(self, rows: Sequence[UnknownWord]) -> None:
        """List these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            language, articles = language_name(row.language or None), number(len(row.articles))
            return (row.word, language, number(row.count), articles)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (TIMES, ARTICLES):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

"""Unknown words as rows: the word, its language, how often it stands in how many articles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from annotator.ui.language_names import language_name
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.verbs.unknown_words import UnknownWord
from annotator.words import mark, number

WORD, LANGUAGE, TIMES, ARTICLES = range(4)


class WordsModel(FlatModel):
    """`Qt.UserRole` gives the UnknownWord."""

    TITLES = (mark("Word"), mark("Language"), mark("Times"), mark("Articles"))

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[UnknownWord] = []

    def show(self, rows: Sequence[UnknownWord]) -> None:
        """List these."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def count(self) -> int:
        return len(self.rows)

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

"""The lines of a concordance, read and sorted in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal

from annotator.store.queries import concordance
from annotator.store.queries.concordance import Hit
from annotator.ui import kwic
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.words import mark

BEFORE, MENTION, AFTER, ARTICLE = range(4)


@dataclass(frozen=True, slots=True)
class _Answer:
    entity_id: int
    name: str
    hits: list[Hit]


class ConcordanceModel(FlatModel):
    """Four columns; `Qt.UserRole` gives the Hit. `filled` comes with each answer."""

    TITLES = (mark("Before"), mark("Mention"), mark("After"), mark("Article"))
    filled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.entity_id: int | None = None
        self.name = ""
        self.column, self.descending = ARTICLE, False
        self.hits: list[Hit] = []
        self._question = RegistryNames.of(session).latest(self._fill)

    def show(self, entity_id: int | None) -> None:
        """List the mentions of an entity."""
        self.entity_id = entity_id
        self.reload()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: before, from the word next to the mention backwards."""
        self.column, self.descending = column, order == Qt.SortOrder.DescendingOrder
        self.reload()

    def reload(self) -> None:
        """Read the mentions anew."""
        entity_id, workspace = self.entity_id, self.session.workspace
        if entity_id is None:
            self._fill(_Answer(0, "", []))
            return
        key, descending = _KEYS[self.column], self.descending
        fold = self.session.tools.fold

        def ask() -> _Answer:
            connection = workspace.read()
            hits = concordance.concordance(connection, entity_id, kwic.CONTEXT)
            hits.sort(key=lambda hit: key(hit, fold), reverse=descending)
            return _Answer(entity_id, concordance.name_of(connection, entity_id) or "", hits)

        self._question.ask(ask)

    def _fill(self, answer: _Answer) -> None:
        self.beginResetModel()
        self.name, self.hits = answer.name, answer.hits
        self.endResetModel()
        self.filled.emit()

    def count(self) -> int:
        return len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit, column = self.hits[index.row()], index.column()
        if role == Qt.ItemDataRole.UserRole:
            return hit
        if role == Qt.ItemDataRole.TextAlignmentRole and column == BEFORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            words = (hit.prefix, hit.exact, hit.suffix, hit.title or "–")[column]
            return kwic.flat(words)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return kwic.said(hit)
        return None


_KEYS: tuple[Callable[[Hit, kwic.Fold], Any], ...] = (kwic.before, kwic.form, kwic.after, kwic.by_date)

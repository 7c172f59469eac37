"""The rows of the history, newest first, read in pages as they come into view."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from annotator.store.journal import ChangeSet
from annotator.store.queries import steps as queries
from annotator.store.queries.steps import ListedStep
from annotator.ui import step_text
from annotator.ui.session import Session
from annotator.ui.widgets import times
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.words import tr

PAGE = 200
EVERYTHING, ARTICLE, ANNOTATION = "everything", "article", "annotation"


class HistoryModel(FlatModel):
    """One column; `Qt.UserRole` gives the ListedStep. `of` is one of EVERYTHING, ARTICLE and ANNOTATION."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.of = EVERYTHING
        self._steps: list[ListedStep] = []
        self._more = False

    # -- reading

    def show(self, of: str) -> None:
        """List all steps, those of the open article, or those of the selected annotation."""
        self.of = of
        self.reload()

    def reload(self) -> None:
        """Read the newest page anew."""
        self.beginResetModel()
        self._steps = self._page(None)
        self._more = len(self._steps) == PAGE
        self.endResetModel()

    def _page(self, before: int | None) -> list[ListedStep]:
        connection, session = self.session.workspace.read(), self.session
        if self.of == ANNOTATION:
            if session.annotation_id is None:
                return []
            return queries.of_annotation(connection, session.annotation_id, PAGE, before)
        if self.of == ARTICLE:
            if session.document_id is None:
                return []
            return queries.newest(connection, PAGE, before, session.document_id)
        return queries.newest(connection, PAGE, before)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or not self._steps:
            return
        older = self._page(self._steps[-1].id)
        self._more = len(older) == PAGE
        if older:
            self.beginInsertRows(QModelIndex(), len(self._steps), len(self._steps) + len(older) - 1)
            self._steps += older
            self.endInsertRows()

    # -- rows

    def step(self, row: int) -> ListedStep:
        """The step in a row."""
        return self._steps[row]

    def row_of(self, step_id: int) -> int | None:
        """Row of a step among those read so far."""
        low, high = 0, len(self._steps)
        while low < high:  # ids fall from row to row
            middle = (low + high) // 2
            if self._steps[middle].id > step_id:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self._steps) and self._steps[low].id == step_id else None

    def count(self) -> int:
        return len(self._steps)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self._steps[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return step
        if role == Qt.ItemDataRole.DisplayRole:
            return step_text.of_step(step)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{step_text.of_step(step)}, {facts(step)}"
        return None

    # -- changes

    def apply(self, changes: ChangeSet) -> None:
        """Put the step of a ChangeSet at the top, and show what it undid."""
        if changes.reset or self.of == ANNOTATION:
            self.reload()
            return
        found = queries.by_id(self.session.workspace.read(), [changes.step_id])
        step = found.get(changes.step_id)
        if step is None:
            return
        self._put(step)
        if step.target_id is not None:
            self._refresh([step.target_id])

    def _put(self, step: ListedStep) -> None:
        row = self.row_of(step.id)
        if row is not None:
            self._set(row, step)
        elif self._passes(step) and (not self._steps or step.id > self._steps[0].id):
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._steps.insert(0, step)
            self.endInsertRows()

    def _passes(self, step: ListedStep) -> bool:
        return self.of == EVERYTHING or step.document_id == self.session.document_id

    def _set(self, row: int, step: ListedStep) -> None:
        if self._steps[row] != step:
            self._steps[row] = step
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _refresh(self, step_ids: list[int]) -> None:
        rows = {step_id: row for step_id in step_ids if (row := self.row_of(step_id)) is not None}
        for step_id, step in queries.by_id(self.session.workspace.read(), list(rows)).items():
            self._set(rows[step_id], step)

    def refresh_open(self) -> None:
        """Jobs have ended: their steps are no longer open, and have their last words."""
        self._refresh([step.id for step in self._steps[:PAGE] if step.state == "open"])


def facts(step: ListedStep) -> str:
    """When, who and where."""
    undone = tr("undone") if step.undone and step.kind != "undo" else ""
    state = tr("running") if step.state == "open" else undone
    parts = [times.local(step.created), step.annotator, step.document, state]
    return " · ".join(part for part in parts if part)

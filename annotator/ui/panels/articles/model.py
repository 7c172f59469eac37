"""The rows of the article list: ids resident, what is shown of them read a page at a time."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt

from annotator import terms
from annotator.domain.records import ListedDocument
from annotator.ui.widgets import times
from annotator.ui.widgets.flat_model import NOWHERE, FlatModel, Index
from annotator.words import tr

PAGE = 12  # rows read at once: about what fits on a screen, so that a jump reads little that nobody looks at
KEPT = 256  # rows remembered
ROW_ROLE = Qt.ItemDataRole.UserRole.value
ID_ROLE = ROW_ROLE + 1


class ArticleModel(FlatModel):
    """One column. `read` gives the rows of some ids, leaving out those that are gone."""

    def __init__(self, read: Callable[[Sequence[int]], list[ListedDocument]]) -> None:
        super().__init__()
        self.ids: array[int] = array("q")
        self.ascending_ids = True  # the list is sorted by id, so that a row is found by bisection
        self._read = read
        self._rows: OrderedDict[int, ListedDocument] = OrderedDict()

    # -- what Qt asks

    def count(self) -> int:
        return len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.ids):
            return None
        if role == ID_ROLE:
            return self.ids[index.row()]
        if role in (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.listed(index.row())
            if role == ROW_ROLE or row is None:
                return row
            return shown_title(row) if role == Qt.ItemDataRole.DisplayRole else spoken(row)
        return None

    # -- rows

    def listed(self, row: int) -> ListedDocument | None:
        """What a row shows; None where the article has just gone."""
        document_id = self.ids[row]
        found = self._rows.get(document_id)
        if found is not None:
            self._rows.move_to_end(document_id)
            return found
        self._read_page(row)
        return self._rows.get(document_id)

    def _read_page(self, row: int) -> None:
        """Read on from a row, or up to it where the next one is known: the list is being scrolled upwards."""
        upwards = row + 1 < len(self.ids) and self.ids[row + 1] in self._rows
        first = max(0, row + 1 - PAGE) if upwards else row
        wanted = [i for i in self.ids[first : first + PAGE] if i not in self._rows]
        for listed in self._read(wanted):
            self._rows[listed.id] = listed
        while len(self._rows) > KEPT:
            self._rows.popitem(last=False)

    def row_of(self, document_id: int | None, near: int = -1) -> int:
        """The row of an article, -1 where it is not listed; looked for at row `near` first."""
        if document_id is None:
            return -1
        if 0 <= near < len(self.ids) and self.ids[near] == document_id:
            return near
        if self.ascending_ids:
            at = bisect_left(self.ids, document_id)
            return at if at < len(self.ids) and self.ids[at] == document_id else -1
        try:
            return self.ids.index(document_id)
        except ValueError:
            return -1

    # -- changes

    def set_ids(self, ids: array[int], ascending_ids: bool) -> None:
        """List these articles."""
        self.beginResetModel()
        self.ids, self.ascending_ids = ids, ascending_ids
        self.endResetModel()

    def insert(self, row: int, ids: Iterable[int]) -> None:
        """List further articles before a row."""
        new = array("q", ids)
        if new:
            self.beginInsertRows(NOWHERE, row, row + len(new) - 1)
            self.ids[row:row] = new
            self.endInsertRows()

    def remove(self, ids: Iterable[int]) -> None:
        """Take articles out of the list."""
        rows = sorted({row for i in ids if (row := self.row_of(i)) >= 0}, reverse=True)
        for first, last in _runs_down(rows):
            self.beginRemoveRows(NOWHERE, first, last)
            del self.ids[first : last + 1]
            self.endRemoveRows()

    def knows(self, document_id: int) -> bool:
        """Whether the row of an article has been read."""
        return document_id in self._rows

    def put(self, rows: Iterable[ListedDocument]) -> None:
        """Show these rows as they are now."""
        for listed in rows:
            if listed.id in self._rows and self._rows[listed.id] != listed:
                self._rows[listed.id] = listed
                if (row := self.row_of(listed.id)) >= 0:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def refresh_all(self) -> None:
        """Read every row again when it is next shown."""
        self._rows.clear()
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, 0))


def _runs_down(rows: Sequence[int]) -> Iterable[tuple[int, int]]:
    """Rows in falling order as (first, last) runs, so that what is still to be removed keeps its place."""
    i = 0
    while i < len(rows):
        last = first = rows[i]
        while i + 1 < len(rows) and rows[i + 1] == first - 1:
            i += 1
            first = rows[i]
        yield first, last
        i += 1


def shown_title(row: ListedDocument) -> str:
    """The title, or what stands for a missing one."""
    return " ".join(row.title.split()) or tr("Untitled")


def claims_of(row: ListedDocument) -> str:
    """3 claims."""
    return tr("%n claims", "", row.claims, one="%n claim")


def entities_of(row: ListedDocument) -> str:
    """3 entities."""
    return tr("%n entities", "", row.entities, one="%n entity")


def spoken(row: ListedDocument) -> str:
    """The row as a screen reader says it."""
    parts = [
        shown_title(row),
        terms.document_status(row.status),
        times.day(row.date),
        row.language or "",
        row.outlet or "",
    ]
    parts += [claims_of(row), entities_of(row), *row.labels]
    return ", ".join(part for part in parts if part)

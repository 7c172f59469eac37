"""The hits of a search: places alone are held, what stands around them is read for the rows that are looked at."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Generator, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal

from annotator.store.queries import finding
from annotator.store.queries.finding import Found, Line
from annotator.ui import kwic
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.words import mark

Role = Qt.ItemDataRole
CHECK, BEFORE, HIT, AFTER, ARTICLE, DATE, LANGUAGE, LABELS = range(8)
_PAGE = 40  # rows that are read at a time: what a screen shows, since each may be of another article
_PAGES = 60
_PORTION = 100  # hits whose context is read at a time for sorting
_RUN = 1_000  # hits that are sorted at a time
Key = Callable[[Line, kwic.Fold], Any]


def _title(line: Line, fold: kwic.Fold) -> Any:
    return fold(line.title), line.document_id, line.start


def _language(line: Line, fold: kwic.Fold) -> Any:
    return line.language or "", kwic.by_date(line, fold)


def _labels(line: Line, fold: kwic.Fold) -> Any:
    """Hits that carry no label come last."""
    return not line.labels, line.labels, kwic.by_date(line, fold)


# Name of an order, as it is kept with a search, and column that it stands on.
SORTS: dict[str, int] = {
    "before": BEFORE, "hit": HIT, "after": AFTER, "article": ARTICLE, "date": DATE, "language": LANGUAGE,
    "labels": LABELS,
}  # fmt: skip
KEYS: dict[int, Key] = {
    BEFORE: kwic.before, HIT: kwic.form, AFTER: kwic.after, ARTICLE: _title, DATE: kwic.by_date, LANGUAGE: _language,
    LABELS: _labels,
}  # fmt: skip


class HitsModel(FlatModel):
    """`Qt.UserRole` gives the Found. `checksChanged`: other hits are checked; `sortAsked`: column and order.

    Hits are checked by their identity: of 65,000 that is known in a tenth of the time that comparing them would take.
    """

    TITLES = ("", mark("Before"), mark("Hit"), mark("After"), mark("Article"), mark("Date"), mark("Language"),
              mark("Labels"))  # fmt: skip
    checksChanged = Signal()
    sortAsked = Signal(int, object)

    def __init__(self, read: Callable[[Sequence[Found]], list[Line]]) -> None:
        super().__init__()
        self._read = read
        self._pages: dict[int, dict[Found, Line]] = {}
        self.hits: list[Found] = []
        self._checked: set[int] = set()
        self.articles: set[int] = set()  # that the hits are in
        self.annotations: set[int] = set()  # that the hits are, or belong to

    # -- what is listed

    def clear(self) -> None:
        """List nothing."""
        self._checked.clear()
        self._replace([])
        self.checksChanged.emit()

    def add(self, hits: Sequence[Found]) -> None:
        """Further hits, behind the others."""
        if not hits:
            return
        first = len(self.hits)
        self.beginInsertRows(QModelIndex(), first, first + len(hits) - 1)
        self._pages.pop(first // _PAGE, None)
        self.hits.extend(hits)
        self._note(hits)
        self.endInsertRows()

    def reorder(self, hits: Sequence[Found]) -> None:
        """The same hits in another order."""
        self._replace(hits)

    def keep(self, stays: Callable[[Found], bool]) -> None:
        """Leave out hits that are no more."""
        kept = [hit for hit in self.hits if stays(hit)]
        if len(kept) < len(self.hits):
            self._checked.intersection_update(map(id, kept))
            self._replace(kept)
            self.checksChanged.emit()

    def _replace(self, hits: Sequence[Found]) -> None:
        self.beginResetModel()
        self._pages.clear()
        if len(hits) != len(self.hits):
            self.articles, self.annotations = set(), set()
            self._note(hits)
        self.hits = list(hits)
        self.endResetModel()

    def _note(self, hits: Sequence[Found]) -> None:
        self.articles.update(hit.document_id for hit in hits)
        self.annotations.update(hit.annotation_id for hit in hits if hit.annotation_id is not None)

    def forget_lines(self) -> None:
        """Read anew what stands in the columns."""
        self._pages.clear()
        if self.hits:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.hits) - 1, len(self.TITLES) - 1))

    def line(self, row: int) -> Line | None:
        """A row with its context; None where its article is gone."""
        hit, number = self.hits[row], row // _PAGE
        page = self._pages.get(number)
        if page is None:
            if len(self._pages) >= _PAGES:
                self._pages.pop(next(iter(self._pages)))
            some = self.hits[number * _PAGE : (number + 1) * _PAGE]
            page = self._pages[number] = {line.found: line for line in self._read(some)}
        return page.get(hit)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; it takes a while."""
        if column in KEYS:
            self.sortAsked.emit(column, order)

    # -- what is checked

    def chosen(self) -> list[Found]:
        """The checked hits in the order of the list."""
        return [hit for hit in self.hits if id(hit) in self._checked] if self._checked else []

    @property
    def number_checked(self) -> int:
        """How many hits are checked."""
        return len(self._checked)

    def flip(self, rows: Iterable[int]) -> None:
        """Check these rows; where all of them are checked, take that back."""
        hits = {id(self.hits[row]) for row in rows}
        if hits <= self._checked:
            self._checked -= hits
        else:
            self._checked |= hits
        if self.hits:
            self.dataChanged.emit(self.index(0, CHECK), self.index(len(self.hits) - 1, CHECK), [Role.CheckStateRole])
        self.checksChanged.emit()

    # -- as Qt asks

    def count(self) -> int:
        return len(self.hits)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() and index.column() == CHECK else found

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if not index.isValid() or index.column() != CHECK or role != Role.CheckStateRole:
            return False
        self.flip([index.row()])
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Role.CheckStateRole and column == CHECK:
            return Qt.CheckState.Checked if id(self.hits[row]) in self._checked else Qt.CheckState.Unchecked
        if role == Role.UserRole:
            return self.hits[row]
        if role == Role.TextAlignmentRole and column == BEFORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.DisplayRole and column != CHECK:
            line = self.line(row)
            return "–" if line is None else _cells(line)[column - 1]
        if role == Role.AccessibleTextRole:
            line = self.line(row)
            return "" if line is None else kwic.said(line)
        return None


def _cells(line: Line) -> tuple[str, ...]:
    around = (kwic.flat(line.prefix), kwic.flat(line.exact), kwic.flat(line.suffix))
    return *around, kwic.flat(line.title) or "–", line.date or "", line.language or "", ", ".join(line.labels)


def sorted_hits(
    lines: Callable[[Sequence[Found]], list[Line]],
    hits: Sequence[Found],
    column: int,
    descending: bool,
    fold: kwic.Fold,
) -> Generator[tuple[int, int], None, list[Found]]:
    """Yields (done, total) and returns the hits in the order of a column; those of articles gone are left out.

    They are sorted in runs, which are then merged: one sort of all would let no other thread go on until its end.
    """
    runs: list[list[tuple[Any, Found]]] = [[]]
    for first in range(0, len(hits), _PORTION):
        if len(runs[-1]) >= _RUN:
            runs[-1].sort(key=_key, reverse=descending)
            runs.append([])
        runs[-1] += [(KEYS[column](line, fold), line.found) for line in lines(hits[first : first + _PORTION])]
        yield first, len(hits)
    runs[-1].sort(key=_key, reverse=descending)
    return [hit for _, hit in heapq.merge(*runs, key=_key, reverse=descending)]


def _key(pair: tuple[Any, Found]) -> Any:
    return pair[0]


def reader(workspace: Any, width: int) -> Callable[[Sequence[Found]], list[Line]]:
    """What reads lines in whichever thread asks."""
    return lambda hits: finding.lines(workspace.read(), hits, width)

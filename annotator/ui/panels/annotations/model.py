"""The rows of the annotation list: places in text order, and what is shown of those in view.

An article's places are read in pieces, so that 50,000 rows cost the first screen alone; a change touches its own row.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal

from annotator import terms
from annotator.domain.records import ListedAnnotation
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as queries
from annotator.store.queries.annotations import Which
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.words import tr

Place = tuple[int, int, int]  # start, -end, id
_FIRST, _PIECE, _SEARCHED = 200, 500, 300  # a piece takes less than half a frame
_MANY = 500  # changed rows; above this the list is read anew
_PAGE = 16
_KEPT = 1_024  # rows held ready


class AnnotationModel(FlatModel):
    """One column; `Qt.UserRole` gives the ListedAnnotation. `filled` is emitted when the last piece has been read."""

    filled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.document_id: int | None = None
        self.which = Which()
        self.words: tuple[str, ...] = ()
        self.complete = True
        self._places: list[Place] = []
        self._by_id: dict[int, Place] = {}
        self._rows: dict[int, ListedAnnotation] = {}
        self._read_to: Place | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read_more)
        session.closing.connect(self._timer.stop)

    # -- what is shown

    def show(self, document_id: int | None, which: Which | None = None, words: str = "") -> None:
        """List the annotations of an article that pass the filter and hold all the words, spelling-blind."""
        self.document_id = document_id
        self.which = which or Which()
        self.words = tuple(self.session.tools.fold(words).split())
        self.reload()

    def reload(self) -> None:
        """Read everything anew; the first screen at once, the rest when there is time."""
        self._timer.stop()
        self.beginResetModel()
        self._places, self._by_id, self._rows, self._read_to = [], {}, {}, None
        self.complete = self.document_id is None
        if not self.complete:
            self._keep(self._next_piece(_FIRST))
        self.endResetModel()
        if self.complete:
            self.filled.emit()
        else:
            self._timer.start(0)

    def _next_piece(self, limit: int) -> list[Place]:
        assert self.document_id is not None
        connection = self.session.workspace.read()
        read = queries.keys_in_order(connection, self.document_id, self.which, self._read_to, limit)
        self.complete = len(read) < limit
        if read:
            self._read_to = read[-1]
        if not self.words:
            return read
        rows = queries.listed(connection, [place[2] for place in read])
        passing = {row.id for row in rows if self._holds_words(row)}
        return [place for place in read if place[2] in passing]

    def _keep(self, places: list[Place]) -> None:
        self._places += places
        self._by_id.update((place[2], place) for place in places)

    def _read_more(self) -> None:
        places = self._next_piece(_SEARCHED if self.words else _PIECE)
        if places:
            self.beginInsertRows(QModelIndex(), len(self._places), len(self._places) + len(places) - 1)
            self._keep(places)
            self.endInsertRows()
        if self.complete:
            self.filled.emit()
        else:
            self._timer.start(0)

    def _holds_words(self, row: ListedAnnotation) -> bool:
        if not self.words:
            return True
        folded = self.session.tools.fold(f"{row.exact} {row.label} {row.note}")
        return all(word in folded for word in self.words)

    # -- rows

    def id_at(self, row: int) -> int:
        """Id of the annotation in a row."""
        return self._places[row][2]

    def ids(self, first: int, last: int) -> list[int]:
        """Ids of the annotations in rows `first..last`."""
        return [place[2] for place in self._places[first : last + 1]]

    def row_of(self, annotation_id: int) -> int | None:
        """Row of an annotation; None where it is not in the list."""
        place = self._by_id.get(annotation_id)
        return bisect_left(self._places, place) if place is not None else None

    def annotation(self, row: int) -> ListedAnnotation | None:
        """What a row shows; read with its neighbours."""
        annotation_id = self._places[row][2]
        found = self._rows.get(annotation_id)
        return found if found is not None else self._read_page(row).get(annotation_id)

    def _read_page(self, row: int) -> dict[int, ListedAnnotation]:
        first = row - row % _PAGE
        if len(self._rows) > _KEPT:
            self._rows.clear()
        missing = [i for i in self.ids(first, first + _PAGE - 1) if i not in self._rows]
        for found in queries.listed(self.session.workspace.read(), missing):
            self._rows[found.id] = found
        return self._rows

    def count(self) -> int:
        return len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        row = self.annotation(index.row())
        if row is None or role == Qt.ItemDataRole.UserRole:
            return row
        return row.exact if role == Qt.ItemDataRole.DisplayRole else _spoken(row)

    # -- changes

    def apply(self, changes: ChangeSet) -> None:
        """Bring the list in step with a ChangeSet."""
        if self.document_id is None:
            return
        if _bulk(changes) and not changes.reset:
            if self._has_new(changes):
                self.reload()
            return
        ids = [] if changes.reset else changes.ids("annotation")
        if changes.reset or len(ids) > _MANY:
            self.reload()
            return
        if changes.touches("label", "annotator"):
            self._forget_rows()
        if ids:
            self._put(ids)

    def _has_new(self, changes: ChangeSet) -> bool:
        """Whether a bulk insert brought annotations of this article; of an import of many it is mostly others."""
        assert self.document_id is not None
        connection = self.session.workspace.read()
        ranges = changes.ranges("annotation")
        return any(queries.ids_between(connection, self.document_id, first, last) for first, last in ranges)

    def _forget_rows(self) -> None:
        self._rows.clear()
        if self._places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._places) - 1, 0))

    def _put(self, ids: list[int]) -> None:
        assert self.document_id is not None
        connection = self.session.workspace.read()
        here = queries.in_document(connection, self.document_id, ids)
        now = {row.id: row for row in queries.listed(connection, [i for i in ids if i in here])}
        passing = {i: row for i, row in now.items() if self.which.lets(row) and self._holds_words(row)}
        self._take_out([i for i in ids if i not in passing])
        for row in passing.values():
            self._put_in(row)

    def _take_out(self, ids: list[int]) -> None:
        """Remove rows, neighbours together."""
        numbers = sorted(number for i in ids if (number := self.row_of(i)) is not None)
        while numbers:
            last = first = numbers.pop()
            while numbers and numbers[-1] == first - 1:
                first = numbers.pop()
            self.beginRemoveRows(QModelIndex(), first, last)
            for place in self._places[first : last + 1]:
                del self._by_id[place[2]]
                self._rows.pop(place[2], None)
            del self._places[first : last + 1]
            self.endRemoveRows()

    def _put_in(self, row: ListedAnnotation) -> None:
        place = (row.start, -row.end, row.id)
        old = self.row_of(row.id)
        if old is not None:
            self._rows[row.id] = row
            if self._places[old] != place:
                old = self._move(old, place)
            self.dataChanged.emit(self.index(old, 0), self.index(old, 0))
            return
        if not self.complete and (self._read_to is None or place > self._read_to):
            return  # a later piece brings it
        number = bisect_left(self._places, place)
        self.beginInsertRows(QModelIndex(), number, number)
        self._places.insert(number, place)
        self._by_id[row.id] = place
        self._rows[row.id] = row
        self.endInsertRows()

    def _move(self, old: int, place: Place) -> int:
        """Move a row whose annotation has another extent now; returns its new number."""
        target = bisect_left(self._places, place)
        moves = target not in (old, old + 1)
        if moves:
            self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), target)
        del self._places[old]
        new = target - 1 if target > old else target
        self._places.insert(new, place)
        self._by_id[place[2]] = place
        if moves:
            self.endMoveRows()
        return new


_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole)


def _bulk(changes: ChangeSet) -> bool:
    return any(last > first for first, last in changes.ranges("annotation"))


def _spoken(row: ListedAnnotation) -> str:
    parts = [row.label, row.exact]
    if row.status != "accepted":
        parts.append(terms.annotation_status(row.status))
    if row.unsure:
        parts.append(tr("unsure"))
    if row.note:
        parts.append(tr("note: {note}", note=row.note))
    return ", ".join(parts)

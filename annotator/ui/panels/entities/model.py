"""The rows of the registry: ids in the chosen order, filtered spelling-blind; a change touches its own rows."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, Signal

from annotator.store.journal import ChangeSet
from annotator.store.queries import concordance
from annotator.store.queries.concordance import ListedEntity
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.words import mark, tr

Key = tuple[Any, ...]
SORTS = {
    "name": mark("Name", "order of a list"),
    "mentions": mark("Most mentions", "order of a list"),
    "articles": mark("Most articles", "order of a list"),
    "type": mark("Type", "order of a list"),
    "newest": mark("Newest", "order of a list"),
}
_MANY = 300  # changed rows; above this the registry is read anew


class Row(NamedTuple):
    """An entity and its names folded, to be searched."""

    entity: ListedEntity
    folded: str


class EntityModel(FlatModel):
    """One column; `Qt.UserRole` gives the ListedEntity. `filled` is emitted whenever rows have come or gone."""

    filled = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.sorted_by = "name"
        self.words: tuple[str, ...] = ()
        self.complete = False
        self._rows: dict[int, Row] = {}
        self._order: list[Key] = []  # the last item is the id
        self._pending: set[int] = set()  # entities whose rows are being read again
        self._question = RegistryNames.of(session).latest(self._fill)
        self._few = RegistryNames.of(session).latest(self._put)

    # -- what is shown

    def reload(self) -> None:
        """Read the registry anew in the background."""
        workspace, fold = self.session.workspace, self.session.tools.fold
        self._question.ask(lambda: {e.id: _row(e, fold) for e in concordance.entities(workspace.read())})

    def _fill(self, rows: dict[int, Row]) -> None:
        self._rows, self.complete = rows, True
        self._arrange()

    def show(self, words: str, sort: str) -> None:
        """Show the entities one of whose names, description or note holds all the words, in an order of SORTS."""
        self.words, self.sorted_by = tuple(self.session.tools.fold(words).split()), sort
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self._order = sorted(self._key(row.entity) for row in self._rows.values() if self._passes(row))
        self.endResetModel()
        self.filled.emit()

    def _passes(self, row: Row) -> bool:
        return all(word in row.folded for word in self.words)

    def _key(self, e: ListedEntity) -> Key:
        name = e.name.casefold()
        if self.sorted_by == "mentions":
            return -e.mentions, name, e.id
        if self.sorted_by == "articles":
            return -e.articles, name, e.id
        if self.sorted_by == "newest":
            return (-e.id, e.id)
        return (e.type or "", name, e.id) if self.sorted_by == "type" else (name, e.id)

    # -- rows

    def total(self) -> int:
        """How many entities there are, shown or not."""
        return len(self._rows)

    def entity(self, entity_id: int) -> ListedEntity | None:
        """An entity by id, whether it is shown or not."""
        row = self._rows.get(entity_id)
        return row.entity if row is not None else None

    def id_at(self, row: int) -> int:
        """Id of the entity in a row."""
        return self._order[row][-1]

    def row_of(self, entity_id: int) -> int | None:
        """Row of an entity; None where it is not in the list."""
        found = self._rows.get(entity_id)
        if found is None:
            return None
        key = self._key(found.entity)
        place = bisect_left(self._order, key)
        return place if place < len(self._order) and self._order[place] == key else None

    def count(self) -> int:
        return len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        entity = self._rows[self.id_at(index.row())].entity
        if role == Qt.ItemDataRole.UserRole:
            return entity
        return entity.name if role == Qt.ItemDataRole.DisplayRole else _spoken(entity)

    # -- changes

    def apply(self, changes: ChangeSet) -> None:
        """Bring the list in step with a ChangeSet."""
        if not self.complete or self._question.is_busy:
            if changes.touches("entity", "entity_alias", "annotation_entity", "annotation", "label"):
                self.reload()
            return
        large = any(c.last - c.first >= _MANY for c in changes.changes if c.table in _TABLES)
        if changes.reset or large or changes.touches("label"):
            self.reload()
            return
        if not changes.touches(*_TABLES):
            return
        ids = concordance.recounted(self.session.workspace.read(), changes)
        if len(ids) > _MANY:
            self.reload()
        elif ids:
            self._reread(ids)

    def _reread(self, ids: set[int]) -> None:
        """Counting the mentions of one entity may take longer than a frame, so it is done in the background."""
        self._pending |= ids
        wanted, workspace, fold = sorted(self._pending), self.session.workspace, self.session.tools.fold

        def ask() -> dict[int, Row | None]:
            now = {e.id: _row(e, fold) for e in concordance.entities(workspace.read(), wanted)}
            return {entity_id: now.get(entity_id) for entity_id in wanted}

        self._few.ask(ask)

    def _put(self, now: dict[int, Row | None]) -> None:
        self._pending.difference_update(now)
        for entity_id, row in now.items():
            old = self._rows.get(entity_id)
            if row != old:
                self._replace(entity_id, old, row)
        self.filled.emit()

    def _replace(self, entity_id: int, old: Row | None, new: Row | None) -> None:
        number = self.row_of(entity_id) if old is not None else None
        key = self._key(new.entity) if new is not None and self._passes(new) else None
        if number is not None and key == self._order[number]:
            assert new is not None
            self._rows[entity_id] = new
            self.dataChanged.emit(self.index(number, 0), self.index(number, 0))
            return
        if number is not None:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._order[number]
            self._rows.pop(entity_id)
            self.endRemoveRows()
        if new is None:
            self._rows.pop(entity_id, None)
            return
        if key is None:
            self._rows[entity_id] = new
            return
        number = bisect_left(self._order, key)
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows[entity_id] = new
        insort(self._order, key)
        self.endInsertRows()


_TABLES = ("entity", "entity_alias", "annotation_entity", "annotation")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole)


def _row(e: ListedEntity, fold: Any) -> Row:
    return Row(e, fold(" \n ".join((e.name, *e.forms, e.description, e.note, e.wikidata or "", e.geonames or ""))))


def counted(e: ListedEntity) -> str:
    """How often an entity is named, in words."""
    if not e.mentions:
        return tr("no mention")
    mentions = tr("%n mentions", "", e.mentions, one="%n mention")
    return " · ".join((mentions, tr("%n articles", "", e.articles, one="%n article")))


def sort_words(sort: str) -> str:
    """An order of SORTS in words."""
    return tr(SORTS[sort], "order of a list")


def _spoken(e: ListedEntity) -> str:
    return ", ".join(filter(None, (e.name, e.type or tr("no type"), counted(e), e.description)))

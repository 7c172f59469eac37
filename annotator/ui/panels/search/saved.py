"""The searches that the project keeps, by name: Enter searches again, R gives another name, Delete forgets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.store.journal import ChangeSet
from annotator.store.queries.saved_searches import Saved, saved
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.ui.widgets.slim_table import SlimTable
from annotator.verbs import saved_searches
from annotator.words import tr

SCOPE = "saved searches"


class SavedModel(FlatModel):
    """One column of names; editing one renames the search."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.rows: list[Saved] = []

    def reload(self) -> None:
        """Read them anew."""
        self.beginResetModel()
        self.rows = saved(self.session.workspace.read())
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of a search; -1 where it is gone."""
        return next((row for row, each in enumerate(self.rows) if each.key == key), -1)

    def count(self) -> int:
        return len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.isValid() else found

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        each = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return each.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Kept search {name}: {line}", name=each.name, line=each.line)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.session.do(saved_searches.rename, self.rows[index.row()].key, str(value))
        return True


class SavedList(SlimTable):
    """`chosen` carries the search to be done again; `filled` says that there are others now; `left`: Esc."""

    chosen = Signal(object)
    filled = Signal()
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Kept searches"), several=False)
        self.session = session
        self.searches = SavedModel(session)
        self.setModel(self.searches)
        self.setProperty("annotator_scope", SCOPE)
        session.changed.connect(self._apply)
        session.themeChanged.connect(self.fit_rows)
        self.doubleClicked.connect(lambda _: self.run())
        self.fit_rows()
        self.searches.reload()

    def _apply(self, changes: ChangeSet) -> None:
        if changes.reset or changes.touches("project_setting"):
            current = self.current()
            self.searches.reload()
            row = self.searches.row_of(current.key) if current is not None else -1
            if row >= 0:
                self.choose_row(row)
            self.filled.emit()

    def current(self) -> Saved | None:
        """The search under the cursor."""
        row = self.currentIndex().row()
        return self.searches.rows[row] if 0 <= row < len(self.searches.rows) else None

    def enter(self) -> None:
        """Take the focus."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.current() is None and self.searches.rows:
            self.choose_row(0)

    def run(self) -> None:
        """Search again."""
        current = self.current()
        if current is not None:
            self.chosen.emit(current)

    def rename(self) -> None:
        """Write another name into the row."""
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def name(self, key: str) -> None:
        """Choose a search that was just kept, to be given its name."""
        row = self.searches.row_of(key)
        if row >= 0:
            self.setFocus()
            self.choose_row(row)
            self.rename()

    def delete(self) -> None:
        """Forget the search under the cursor."""
        current = self.current()
        if current is not None:
            row = self.currentIndex().row()
            said = tr("The search {name} is deleted. Ctrl+Z brings it back.", name=current.name)
            self.session.do(saved_searches.delete, current.key, say=said)
            if self.searches.rows:
                self.choose_row(min(row, len(self.searches.rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

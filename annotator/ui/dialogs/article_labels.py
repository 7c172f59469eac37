"""Labels for whole articles by keys: type to find or make one, Enter puts it on or takes it off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.palette import free_colour
from annotator.domain.records import DOCUMENT_LAYER, Label
from annotator.store.queries import labels as label_queries
from annotator.store.queries import listing
from annotator.ui import many_articles
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs import labels
from annotator.words import tr

_LABEL = Qt.ItemDataRole.UserRole
_CHECKS = {0: Qt.CheckState.Unchecked, 1: Qt.CheckState.PartiallyChecked, 2: Qt.CheckState.Checked}


class _Field(QLineEdit):
    """Moves the list's cursor while the focus stays here."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__()
        self._rows = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}
        if event.key() in steps and self._rows.count():
            row = self._rows.currentRow() + steps[event.key()]
            self._rows.setCurrentRow(min(max(0, row), self._rows.count() - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._rows.currentItem() is not None:
            self._rows.itemActivated.emit(self._rows.currentItem())
        else:
            super().keyPressEvent(event)


class ArticleLabelsDialog(QDialog):
    """Each press saves at once, as a step of its own; Esc closes."""

    def __init__(
        self, session: Session, document_ids: Sequence[int], about: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._ids = session, list(document_ids)
        self.setWindowTitle(tr("Labels of the article") if len(self._ids) == 1 else tr("Labels of the articles"))
        self.resize(320, 360)
        self.rows = QListWidget()
        self.rows.setAccessibleName(tr("Labels"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field = _Field(self.rows)
        self.field.setPlaceholderText(tr("Find or name a label"))
        self.field.setAccessibleName(tr("Find or name a label"))
        column = QVBoxLayout(self)
        column.addWidget(kit.caption(about, wrap=True))
        column.addWidget(self.field)
        column.addWidget(self.rows, 1)
        hint = tr("Enter puts a label on or takes it off. Esc closes.")
        column.addWidget(kit.caption(hint, wrap=True, dim=True))
        self.field.textChanged.connect(lambda _: self._fill())
        self.rows.itemActivated.connect(self._toggle)
        self.rows.itemClicked.connect(self._toggle)
        session.changed.connect(self._on_changed)
        session.closing.connect(self.reject)
        self._fill()

    def _on_changed(self, changes: object) -> None:
        if self.isVisible():
            self._fill()

    def _labels(self) -> list[Label]:
        return label_queries.labels(self._session.workspace.read(), DOCUMENT_LAYER)

    def _fill(self) -> None:
        """The labels that hold what is typed, then the offer to make one of that name."""
        workspace, fold = self._session.workspace, self._session.tools.fold
        typed = " ".join(self.field.text().split())
        known = self._labels()
        counts = listing.labels_on(workspace.read(), workspace.annotator_id, self._ids)
        before = self._current()
        self.rows.clear()
        for label in known:
            if fold(typed) in fold(label.name):
                self.rows.addItem(self._item(label, counts.get(label.id, 0)))
        if typed and typed not in {label.name for label in known}:
            self.rows.addItem(QListWidgetItem(tr("Make the label “{name}”", name=typed)))
        items = [self.rows.item(i) for i in range(self.rows.count())]
        kept = next((i for i, item in enumerate(items) if before is not None and item.data(_LABEL) == before), 0)
        self.rows.setCurrentRow(kept if items else -1)

    def _item(self, label: Label, on: int) -> QListWidgetItem:
        item = QListWidgetItem(label.name)
        item.setData(_LABEL, label.id)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(_CHECKS[2 if on == len(self._ids) else 1 if on else 0])
        item.setForeground(QBrush(self.palette().text()))
        return item

    def _current(self) -> int | None:
        item = self.rows.currentItem()
        return None if item is None else item.data(_LABEL)

    def _toggle(self, item: QListWidgetItem) -> None:
        label_id = item.data(_LABEL)
        if label_id is None:
            self._make(" ".join(self.field.text().split()))
            return
        on = item.checkState() != Qt.CheckState.Checked
        self._put(label_id, item.text(), on)
        self._fill()

    def _make(self, name: str) -> None:
        colour = free_colour(label.colour for label in self._labels())
        label_id = self._session.do(labels.add_label, DOCUMENT_LAYER, name, colour=colour)
        if label_id is not None:
            self._put(label_id, name, True)
            self.field.clear()
            self._fill()

    def _put(self, label_id: int, name: str, on: bool) -> None:
        many_articles.label(self._session, self._ids, label_id, name, on)

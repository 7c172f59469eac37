"""The annotation list with its filter and what can be done to the selected rows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from annotator.domain.records import Label
from annotator.store.journal import ChangeSet
from annotator.ui import bulk
from annotator.ui.actions import Action
from annotator.ui.menus import add_entries
from annotator.ui.panels.annotations.filters import FilterBar
from annotator.ui.panels.annotations.model import AnnotationModel
from annotator.ui.panels.annotations.view import AnnotationView
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.menu_entry import add_entry
from annotator.ui.widgets.words import EmptyWords, Words
from annotator.words import tr

SCOPE = "annotations"
_LOOKED_AT = 500  # rows of a stretch that decide between unsure and sure


class AnnotationsPanel(QWidget):
    """Follows the article and the selected annotation, both ways."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Annotations"))
        self.filter = FilterBar(session)
        self.model = AnnotationModel(session)
        self.view = AnnotationView(session, self.model)
        self.view.setProperty("annotator_scope", SCOPE)
        self.empty = EmptyWords()
        self._rows = ListOrWords(self.view, self.empty)
        self.count = Words(dim=True, wrap=False)
        self.count.setContentsMargins(6, 0, 6, 2)
        self.count.setAccessibleName(tr("Number of annotations"))
        self._lay_out()
        self._connect()
        session.actions.add(self._actions())
        self._open(session.document_id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter)
        layout.addWidget(self._rows, 1)
        layout.addWidget(self.count)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        session = self.session
        session.documentOpened.connect(self._open)
        session.annotationSelected.connect(self._follow)
        session.changed.connect(self._apply)
        session.labelsChanged.connect(self.view.restyle)
        session.themeChanged.connect(self.view.restyle)
        self.filter.changed.connect(self._show)
        self.filter.done.connect(self._go_to_list)
        self.model.filled.connect(self._filled)
        self.view.chosen.connect(self._choose)
        self.view.left.connect(session.focusText)
        self.view.removed.connect(self.delete)
        self.view.customContextMenuRequested.connect(self._menu)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._say_count)

    # -- what is shown

    def _open(self, document_id: int | None) -> None:
        if document_id != self.model.document_id:
            self._show()

    def _show(self) -> None:
        self.model.show(self.session.document_id, self.filter.which, self.filter.words)
        self._follow(self.session.annotation_id)

    def _apply(self, changes: ChangeSet) -> None:
        self.model.apply(changes)
        if changes.touches("annotation"):
            self._follow(self.session.annotation_id)

    def _filled(self) -> None:
        self._follow(self.session.annotation_id)
        self._say_count()

    def _follow(self, annotation_id: int | None) -> None:
        """Select what is selected elsewhere; several stay chosen only while that is one of them."""
        self.view.follow(annotation_id)
        self.session.select_annotations(self.view.chosen_ids())

    def _go_to_list(self) -> None:
        self.view.setFocus()
        if not self.view.currentIndex().isValid() and self.model.rowCount():
            self.view.selectRow(0)

    def _say_count(self) -> None:
        shown = self.model.rowCount()
        unfinished = "" if self.model.complete else " …"
        self.count.setText(tr("%n annotations", "", shown, one="%n annotation") + unfinished if shown else "")
        self._rows.show_list(shown or not self.model.complete)
        if self.session.document_id is None:
            self.empty.setText(tr("Open an article to see its annotations."))
        elif self.filter.is_narrow():
            self.empty.setText(tr("No annotation passes the filter. Esc in the filter shows all."))
        else:
            self.empty.setText(tr("Nothing is marked in this article yet. Select words and press a label's key."))

    # -- what the user does

    def _choose(self, ids: list[int]) -> None:
        self.session.select_annotations(ids)
        if len(ids) == 1:
            self.session.select_annotation(ids[0])
            self._show_rejected(ids[0])
        elif ids:
            current = self.view.currentIndex()
            if current.isValid():
                self.session.select_annotation(self.model.id_at(current.row()))

    def _show_rejected(self, annotation_id: int) -> None:
        """A rejected mark is not painted, so the text is asked for its place."""
        number = self.model.row_of(annotation_id)
        row = self.model.annotation(number) if number is not None else None
        if row is not None and row.status == "rejected":
            self.session.scrollRequested.emit(row.start)

    def _chosen(self) -> bool:
        return self.view.selectionModel().hasSelection()

    def _actions(self) -> list[Action]:
        def act(key: str, text: str, run: Callable[[], object], *chords: str) -> Action:
            return Action(f"annotations.{key}", text, "Mark/In the list", run, chords, SCOPE, enabled=self._chosen)

        return [
            act("delete", tr("Remove the selected annotations"), self.delete, "Delete", "Backspace"),
            act("accept", tr("Accept the selected annotations"), lambda: self._set_status("accepted"), "A"),
            act("reject", tr("Reject the selected annotations"), lambda: self._set_status("rejected"), "X"),
            act("unsure", tr("Selected annotations: unsure, or sure again"), self.toggle_unsure, "U"),
            act("relabel", tr("Relabel the selected annotations…"), self.relabel, "L"),
            Action("annotations.filter", tr("Filter the annotations"), "Go", self.filter.field.setFocus, ("/",), SCOPE),
            Action("annotations.all", tr("Show all annotations"), "Go", self.filter.clear, (), SCOPE),
        ]

    def delete(self) -> None:
        """Remove the selected annotations and go to the one after them."""
        ids = self.view.chosen_ids()
        first = self.model.row_of(ids[0]) if ids else None
        if first is None:
            return
        bulk.delete(self.session, ids)
        if self.model.row_of(ids[0]) is None and self.model.rowCount():
            following = self.model.id_at(min(first, self.model.rowCount() - 1))
            self.session.select_annotation(following)
            self._follow(following)

    def _set_status(self, status: str) -> None:
        bulk.set_status(self.session, self.view.chosen_ids(), status)

    def toggle_unsure(self) -> None:
        """Flag the selected annotations as unsure; where all are so, as sure."""
        sure = any(
            not row.unsure
            for first, last in self.view.chosen_spans()
            for number in range(first, min(last, first + _LOOKED_AT) + 1)
            if (row := self.model.annotation(number)) is not None
        )
        bulk.set_unsure(self.session, self.view.chosen_ids(), sure)

    def relabel(self) -> None:
        """Choose another label for the selected annotations in a menu at the row."""
        rect = self.view.visualRect(self.view.currentIndex())
        self._label_menu(QMenu(self)).popup(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    def _label_menu(self, menu: QMenu) -> QMenu:
        for label in self.session.labels():
            if label.layer != "document":
                key = f"\t{label.shortcut}" if label.shortcut else ""
                icon = look.swatch_icon(label, self.session.theme, self)
                add_entry(menu, label.name + key, self._relabelling(label), icon=icon)
        return menu

    def _relabelling(self, label: Label) -> Callable[[], None]:
        return lambda: bulk.relabel(self.session, self.view.chosen_ids(), label)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = [f"annotations.{key}" for key in ("accept", "reject", "unsure", "delete")]
        add_entries(menu, self.session.actions, filter(None, map(self.session.actions.get, wanted)))
        labels = menu.addMenu(tr("Relabel"))
        labels.setEnabled(self._chosen())
        self._label_menu(labels)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.filter.take_key(event):
            super().keyPressEvent(event)

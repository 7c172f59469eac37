"""The list itself: rows of one height, several can be selected, keys act on all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

from annotator.ui.panels.annotations.delegate import AnnotationDelegate
from annotator.ui.panels.annotations.model import AnnotationModel
from annotator.ui.session import Session
from annotator.ui.widgets.slim_table import SlimTable
from annotator.words import tr

_Command = QItemSelectionModel.SelectionFlag


class AnnotationView(SlimTable):
    """`chosen` carries the ids selected by the user, `left` says that the text gets the focus, `removed` that
    the selected annotations are to go."""

    chosen = Signal(object)
    left = Signal()
    removed = Signal()

    def __init__(self, session: Session, model: AnnotationModel) -> None:
        super().__init__(tr("Annotations of the article"))
        self._model = model
        self._following = False
        self._delegate = AnnotationDelegate(session)
        self.setItemDelegate(self._delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setModel(model)
        self._set_row_height()

    def restyle(self) -> None:
        """Labels or colours have changed."""
        self._delegate.forget()
        self._set_row_height()
        self.viewport().update()

    def _set_row_height(self) -> None:
        self.set_row_height(self._delegate.row_height(self.font()))

    def chosen_ids(self) -> list[int]:
        """Ids of the selected annotations in text order."""
        return [annotation_id for first, last in self.chosen_spans() for annotation_id in self._model.ids(first, last)]

    def follow(self, annotation_id: int | None) -> None:
        """Show what is selected elsewhere, unless the user has several rows selected here."""
        row = self._model.row_of(annotation_id) if annotation_id is not None else None
        if row is not None and self.selectionModel().isRowSelected(row):
            return
        self._following = True
        if row is None:
            self.clearSelection()
            self.setCurrentIndex(self._model.index(-1, -1))
        else:
            index = self._model.index(row, 0)
            self.selectionModel().setCurrentIndex(index, _Command.ClearAndSelect | _Command.Rows)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
        self._following = False

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._following:
            self.chosen.emit(self.chosen_ids())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
            return
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._delegate.forget()
            self._set_row_height()

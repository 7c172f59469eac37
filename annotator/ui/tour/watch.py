"""Sees when the user has done what a step of the tour asks for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from annotator.store.journal import ChangeSet
from annotator.ui.focus_filter import application
from annotator.ui.project_view import ProjectView
from annotator.ui.session import Session


class Watch(QObject):
    """Calls `done` with the number of the step (0 the first) for every such deed, asked for or not."""

    def __init__(self, session: Session, view: ProjectView, done: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._done = view, done
        self._document = session.document_id
        session.documentOpened.connect(self._opened)
        view.reader.pane.selectionMoved.connect(self._selected)
        session.changed.connect(self._changed)
        application().focusChanged.connect(self._moved)

    def stop(self) -> None:
        """See nothing any more."""
        application().focusChanged.disconnect(self._moved)
        self.deleteLater()
        self._done = _nothing

    def _opened(self, document_id: int | None) -> None:
        if document_id is not None and document_id != self._document:
            self._document = document_id
            self._done(0)

    def _selected(self, start: int, end: int) -> None:
        if start != end:
            self._done(1)

    def _changed(self, changes: ChangeSet) -> None:
        if changes.kind == "undo":
            self._done(4)
        elif changes.ids("annotation", "insert"):
            self._done(2)

    def _moved(self, _: QWidget | None, focus: QWidget | None) -> None:
        fields = self._view.panels.get("inspector")
        if fields is not None and focus is not None and fields.isAncestorOf(focus):
            self._done(3)


def _nothing(_: int) -> None:
    pass

"""Store notices as a Qt signal: direct in the GUI thread, queued from a job's thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.store.journal import ChangeSet
from annotator.store.workspace import Workspace


class Bridge(QObject):
    """Carries each ChangeSet of a workspace to the GUI thread."""

    changed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.listeners.append(self._tell)

    def _tell(self, changes: ChangeSet) -> None:
        self.changed.emit(changes)

    def detach(self) -> None:
        """Stop listening."""
        if self._tell in self._workspace.listeners:
            self._workspace.listeners.remove(self._tell)

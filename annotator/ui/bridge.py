"""Store notices as a Qt signal: direct in the GUI thread, gathered from a job's thread."""

from __future__ import annotations

from dataclasses import replace
from threading import Lock, get_ident

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from annotator.store.journal import ChangeSet
from annotator.store.workspace import Workspace

_MOST = 1_000  # changed rows from which what a job tells next waits for another turn
_PAUSE = 40  # milliseconds in which what a job tells is gathered: it commits up to a hundred times a second


class Bridge(QObject):
    """Carries what a workspace tells to the GUI thread, in its order."""

    changed = Signal(object)
    _came = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._thread = get_ident()
        self._lock = Lock()
        self._waiting: list[ChangeSet] = []
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._soon.timeout.connect(self._go_on)
        self._came.connect(self._soon.start, Qt.ConnectionType.QueuedConnection)
        workspace.listeners.append(self._tell)

    def _tell(self, changes: ChangeSet) -> None:
        if get_ident() == self._thread:
            self.flush()
            self.changed.emit(changes)
            return
        with self._lock:
            self._waiting.append(changes)
            is_first = len(self._waiting) == 1
        if is_first:
            self._came.emit()

    def flush(self) -> None:
        """Tell at once what a job has told so far, such as before anybody hears that it has ended."""
        while self._waiting:
            self._tell_some()

    def _go_on(self) -> None:
        self._tell_some()
        if self._waiting:  # more than one turn should follow
            self._soon.start()

    def _tell_some(self) -> None:
        with self._lock:
            count = number = 0
            while number < len(self._waiting) and count < _MOST:
                count += len(self._waiting[number].changes)
                number += 1
            some, self._waiting = self._waiting[:number], self._waiting[number:]
        for changes in merged(some):
            self.changed.emit(changes)

    def detach(self) -> None:
        """Stop listening."""
        self._soon.stop()
        self._waiting = []
        if self._tell in self._workspace.listeners:
            self._workspace.listeners.remove(self._tell)


def merged(several: list[ChangeSet]) -> list[ChangeSet]:
    """The same news in fewer notices: those of one step, one after the other, become one."""
    runs: list[list[ChangeSet]] = []
    for each in several:
        if runs and not each.reset and _kin(runs[-1][0]) == _kin(each):
            runs[-1].append(each)
        else:
            runs.append([each])
    return [replace(run[0], changes=tuple(c for each in run for c in each.changes)) for run in runs]


def _kin(changes: ChangeSet) -> tuple[object, ...]:
    return changes.step_id, changes.verb, changes.document_id, changes.kind, changes.reset

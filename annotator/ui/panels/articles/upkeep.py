"""Keeps what is worked out of the texts complete: the search index and the languages of paragraphs.

New articles are looked at once the project is calm, changed titles at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.store.journal import Change, ChangeSet
from annotator.store.queries import paragraphs, search
from annotator.ui.background import Latest
from annotator.ui.jobs import Job, Work
from annotator.ui.session import Session
from annotator.words import tr

_CALM = 400  # ms without a change before indexing starts, so that an import is not slowed down by it
_AT_ONCE = 50  # titles that are brought up to date in the GUI thread


class _Upkeep(QObject):
    """Does one job at a time. What it has done stays when it is stopped, so nobody is asked to go on."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    def _begin(self, title: str, work: Work, finished: Callable[[], None]) -> None:
        jobs = self._session.jobs
        self._job = jobs.start(title, work, finished=finished, failed=self._fail, cancelled=self._forget)

    def _forget(self) -> None:
        self._job = None

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._session.failed.emit(error)


class IndexUpkeep(_Upkeep):
    """`indexed`: what was looked up before may now find more."""

    indexed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(session, parent)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._start)
        session.changed.connect(self._on_changed)
        session.closing.connect(self._calm.stop)
        first = QTimer(self)  # a child, so that it is stopped with the others when the project closes at once
        first.setSingleShot(True)
        first.timeout.connect(self._start)
        first.start(0)

    @property
    def is_busy(self) -> bool:
        """Whether it is at work."""
        return self._job is not None

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.reset or any(c.table == "document" and c.op == "insert" for c in changes.changes):
            self._calm.start()
        renamed = [c.first for c in changes.changes if c.table == "document" and c.before and "title" in c.before]
        if renamed:
            self._retitle(renamed)

    def _start(self) -> None:
        session = self._session
        if self._job is not None or not search.pending(session.workspace.read()):
            return
        self._begin(
            tr("Preparing the search"),
            lambda: session.workspace.when_nobody_minds(search.index_pending(session.workspace, session.tools.fold)),
            self._finish,
        )

    def _finish(self) -> None:
        self._job = None
        self.indexed.emit()
        self._start()  # what came in meanwhile

    def _retitle(self, document_ids: list[int]) -> None:
        session = self._session
        if len(document_ids) <= _AT_ONCE:
            search.retitle(session.workspace, document_ids, session.tools.fold)
            self.indexed.emit()
            return

        def work() -> Iterator[tuple[int, int]]:
            for i in range(0, len(document_ids), _AT_ONCE):
                search.retitle(session.workspace, document_ids[i : i + _AT_ONCE], session.tools.fold)
                yield min(len(document_ids), i + _AT_ONCE), len(document_ids)

        session.jobs.start(tr("Preparing the search"), work, finished=self.indexed.emit, failed=session.failed.emit)


class ParagraphUpkeep(_Upkeep):
    """`looked`: the rules have been asked of all paragraphs, so that a filter by their languages may list others.

    That takes minutes in a large project, so they are looked at from the first filter on, and kept complete then. It
    works when the search index is whole: else both would keep what the user starts from beginning.
    """

    looked = Signal()

    def __init__(self, session: Session, index: IndexUpkeep, parent: QObject) -> None:
        super().__init__(session, parent)
        self._index = index
        self._is_wanted = False
        self._waiting: Latest[int] = Latest(session.lookups, self)
        self._waiting.answered.connect(self._start)
        self._waiting.failed.connect(session.failed)
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._look)
        index.indexed.connect(self._calm.start)
        session.changed.connect(self._on_changed)
        session.closing.connect(self._calm.stop)
        session.closing.connect(self._waiting.stop)
        self._calm.start()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.reset or any(c.table == "document" and _respoken(c) for c in changes.changes):
            self._calm.start()
        if self._job is not None and any(c.table == "document" and c.op == "insert" for c in changes.changes):
            self._job.cancel()  # what it has done stays

    def want(self) -> None:
        """Somebody filters by them."""
        if not self._is_wanted:
            self._is_wanted = True
            self._look()

    def _look(self) -> None:
        workspace, is_wanted = self._session.workspace, self._is_wanted

        def waiting() -> int:
            connection = workspace.read()
            return paragraphs.pending(connection) if is_wanted or paragraphs.is_kept(connection) else 0

        if self._job is None:
            self._waiting.ask(waiting)

    def _start(self, waiting: int) -> None:
        session = self._session
        if not waiting or self._job is not None or self._index.is_busy:
            return

        def work() -> Iterator[tuple[int, int]]:
            rules = session.tools.texts().paragraphs
            return session.workspace.when_nobody_minds(paragraphs.look_pending(session.workspace, rules))

        self._begin(tr("Looking at the languages of paragraphs"), work, self._finish)

    def _finish(self) -> None:
        self._job = None
        self.looked.emit()
        self._look()  # what came in meanwhile


def _respoken(change: Change) -> bool:
    """Whether a change of an article is one of its language, or the article is new."""
    return change.op == "insert" or (change.before is not None and not {"language", "script"}.isdisjoint(change.before))

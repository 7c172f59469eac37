"""A search and the sorting of what it found, as jobs: what is not wanted any more is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal

from annotator.domain.searching import Place
from annotator.errors import Refused
from annotator.store.queries import finding
from annotator.store.queries.finding import Found
from annotator.ui import kwic
from annotator.ui.jobs import Job
from annotator.ui.panels.search.model import reader, sorted_hits
from annotator.ui.session import Session
from annotator.words import tr


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for: a line, where, and in which articles (None: in all)."""

    line: str
    place: Place = "text"
    among: frozenset[int] | None = None


class HitSearch(QObject):
    """One piece of work at a time. `came`: further hits; `ordered`: all of them in another order; `refused`: why the
    line cannot be searched, or no further; `ended`: nothing runs any more, True where the work was done to its end."""

    came = Signal(object)
    ordered = Signal(object)
    refused = Signal(str)
    ended = Signal(bool)
    _told = Signal(object, str, object)  # whose news, which signal, what it carries

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._mark: object = None  # of the work whose answers count
        self._told.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether hits, or an order, are still to come."""
        return self._job is not None

    def ask(self, asked: Asked) -> None:
        """Look for something else."""
        session = self._session

        def work(tell: Callable[[str, object], None]) -> Iterator[tuple[int, int]]:
            portions = finding.find(
                session.workspace.read(), asked.line, session.tools.fold, asked.place, asked.among
            )  # fmt: skip
            for portion in portions:
                tell("came", portion.hits)
                yield portion.done, portion.total

        self._start(tr("Searching"), work)

    def sort(self, hits: Sequence[Found], column: int, descending: bool) -> None:
        """Put hits in the order of a column."""
        session = self._session

        def work(tell: Callable[[str, object], None]) -> Iterator[tuple[int, int]]:
            lines = reader(session.workspace, kwic.SORTED)
            tell("ordered", (yield from sorted_hits(lines, hits, column, descending, session.tools.fold)))

        self._start(tr("Sorting hits"), work)

    def stop(self) -> None:
        """Leave off; what came so far stays."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._mark = None

    def _start(self, title: str, work: Callable[[Callable[..., None]], Iterator[tuple[int, int]]]) -> None:
        self.stop()
        mark = self._mark = object()

        def tell(signal: str, what: object) -> None:
            self._told.emit(mark, signal, what)

        self._job = self._session.jobs.start(
            title,
            lambda: work(tell),
            finished=lambda: self._told.emit(mark, "ended", True),
            cancelled=lambda: self._told.emit(mark, "ended", False),
            failed=lambda error: self._told.emit(mark, "ended", error),
        )

    def _take(self, mark: object, signal: str, what: object) -> None:
        if mark is not self._mark:
            return
        if signal == "came":
            self.came.emit(what)
        elif signal == "ordered":
            self.ordered.emit(what)
        else:
            self._job = None
            if isinstance(what, Refused):
                self.refused.emit(str(what))
            elif isinstance(what, Exception):
                self._session.failed.emit(what)
            self.ended.emit(what is True)

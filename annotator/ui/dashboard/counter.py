"""Counts off the GUI thread: the newest question stops the one before, and says how far it has come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.store.queries import dashboard
from annotator.store.queries.dashboard import Key, Table
from annotator.ui.background import Latest, reading_thread
from annotator.ui.dashboard.pieces import Pieces, pieces_of
from annotator.ui.session import Session


class Counter(QObject):
    """`counted` brings a table and what its bars are made of, None and None where counting was stopped; `found` the ids
    of the articles asked for, and why these."""

    counted = Signal(object, object)
    found = Signal(object, str)
    advanced = Signal(int)  # percent of the table that is being counted
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = session.workspace
        pool = reading_thread(self)
        self._tables: Latest[tuple[Table, Pieces] | tuple[None, None]] = Latest(pool, self, hasty=True)
        self._articles: Latest[tuple[frozenset[int], str]] = Latest(pool, self, hasty=True)
        self._tables.answered.connect(lambda answer: self.counted.emit(*answer))
        self._articles.answered.connect(lambda answer: self.found.emit(*answer))
        for line in (self._tables, self._articles):
            line.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        """Whether a table is being counted."""
        return self._tables.is_busy

    def count(self, key: str) -> None:
        """Count a table."""
        workspace = self._workspace

        def question() -> tuple[Table, Pieces]:
            def tell(done: int, total: int) -> None:
                self.advanced.emit(100 * done // total)

            table = dashboard.count(workspace.read(), workspace.annotator_id, key, tell)
            return table, pieces_of(table)

        self._tables.ask(question)

    def cancel(self) -> None:
        """Stop counting."""
        if self.is_busy:
            self._tables.ask(lambda: (None, None))

    def find(self, key: str, row: Key, series: Key | None, reason: str) -> None:
        """Look up the articles behind a number."""
        workspace = self._workspace

        def question() -> tuple[frozenset[int], str]:
            ids = dashboard.articles_of(workspace.read(), workspace.annotator_id, key, row, series)
            return ids, reason

        self._articles.ask(question)

    def stop(self) -> None:
        """Answer nothing any more."""
        for line in (self._tables, self._articles):
            line.give_up()
        self._tables.stop()

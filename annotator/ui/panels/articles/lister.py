"""Brings the model what the user asked for, and keeps it right as the project changes."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from annotator.domain.records import ListedDocument
from annotator.store.journal import ChangeSet
from annotator.store.queries import articles, listing
from annotator.ui.background import Latest
from annotator.ui.panels.articles.model import ArticleModel
from annotator.ui.panels.articles.state import Gone, Listing, ListState, Question
from annotator.ui.panels.articles.upkeep import IndexUpkeep, ParagraphUpkeep
from annotator.ui.panels.articles.view import ArticleView
from annotator.ui.session import Session

_BREATH = 120  # ms between two looks at what changed, while much changes
_MANY = 400  # changed articles from which the list is read anew rather than mended


class Lister(QObject):
    """Questions go to another thread: reading 100,000 ids takes several frames, the words' search too, and counting
    the marks of an article that has 50,000."""

    listed = Signal(object)  # a Listing: the list shows it now
    counted = Signal(object)  # how many articles have each status

    def __init__(self, session: Session, model: ArticleModel, view: ArticleView, state: ListState) -> None:
        super().__init__(view)
        self.state = state
        self.answer: Listing | None = None
        self._session, self._model, self._view = session, model, view
        self._gone = Gone()
        self._lingering: set[int] = set()  # listed though it no longer passes the filter, as it is being read
        self._queue: list[ChangeSet] = []
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._flush)
        self._lists: Latest[Listing] = Latest(session.lookups, self)
        self._counts: Latest[dict[str, int]] = Latest(session.lookups, self)
        self._rows: Latest[list[ListedDocument]] = Latest(session.lookups, self)
        self._stale: set[int] = set()  # articles whose row is being read again
        self._connect()
        self.upkeep = IndexUpkeep(session, self)
        self.upkeep.indexed.connect(self._on_indexed)
        self.paragraphs = ParagraphUpkeep(session, self.upkeep, self)
        self.paragraphs.looked.connect(self._on_looked)

    def _connect(self) -> None:
        session = self._session
        self._lists.answered.connect(self._on_listed)
        self._counts.answered.connect(self.counted)
        self._rows.answered.connect(self._on_rows)
        for latest in (self._lists, self._counts, self._rows):
            latest.failed.connect(session.failed)
        session.changed.connect(self._on_changed)
        session.documentOpened.connect(self._drop_lingering)
        session.closing.connect(self.stop)

    def stop(self) -> None:
        """Read nothing any more."""
        self._timer.stop()
        self._queue.clear()
        for latest in (self._lists, self._counts, self._rows):
            latest.stop()

    # -- asking

    def show(self, state: ListState) -> None:
        """List what the state says."""
        if state != self.state:
            self.state = state
            self.ask()

    def ask(self) -> None:
        """Read the list anew."""
        if self.state.which.paragraphs:
            self.paragraphs.want()
        self._lists.ask(self._question().begin)

    def _question(self) -> Question:
        session, state = self._session, self.state
        return Question(session.workspace, state, session.tools.fold, self._gone, lambda: self.state is state)

    def count(self) -> None:
        """Count the statuses anew."""
        workspace = self._session.workspace
        self._counts.ask(lambda: articles.status_counts(workspace.read(), workspace.annotator_id))

    def _on_listed(self, answer: Listing) -> None:
        same_question = self.answer is not None and self.answer.state == answer.state
        self.answer = answer
        self._lingering.clear()
        ids = self._with_open_article(answer.ids) if same_question else answer.ids
        ascending = answer.state.sort == "added" and not answer.state.descending
        with self._view.keeping_place():
            self._model.set_ids(ids, ascending)
        if not answer.complete:
            self._lists.ask(self._question().finish)
        self.listed.emit(answer)

    def _with_open_article(self, ids: array[int]) -> array[int]:
        """A list that is read again keeps the article being read, even where it no longer passes the filter."""
        opened = self._session.document_id
        row = self._model.row_of(opened)
        if opened is None or row < 0 or _holds(ids, opened, self.state) or self._session.document() is None:
            return ids
        self._lingering.add(opened)
        after = self._model.ids[row + 1] if row + 1 < len(self._model.ids) else None
        at = ids.index(after) if after is not None and after in ids else min(row, len(ids))
        ids.insert(at, opened)
        return ids

    def _on_indexed(self) -> None:
        if self.state.words.strip():
            self.ask()

    def _on_looked(self) -> None:
        if self.state.which.paragraphs:
            self.ask()

    # -- following changes

    def _on_changed(self, changes: ChangeSet) -> None:
        self._queue.append(changes)
        if changes.reset or any(c.table == "document" and c.op != "update" for c in changes.changes):
            self._gone = Gone()
        if not self._timer.isActive():
            rested = not self._since.isValid() or self._since.elapsed() >= _BREATH
            self._timer.start(0 if rested else _BREATH)

    def _flush(self) -> None:
        self._since.start()
        queue, self._queue = self._queue, []
        if any(changes.reset for changes in queue):
            self._model.refresh_all()
            self.ask()
            self.count()
            return
        if any(changes.touches("label") for changes in queue):
            self._model.refresh_all()
        self._follow(queue)
        if any(changes.touches("document", "document_status") for changes in queue):
            self.count()

    def _follow(self, queue: list[ChangeSet]) -> None:
        gone: dict[int, None] = {}
        new: dict[int, None] = {}
        touched: set[int] = set()
        for changes in queue:
            for i in changes.ids("document", "insert"):
                gone.pop(i, None)
                new[i] = None
            for i in changes.ids("document", "delete"):
                new.pop(i, None)
                gone[i] = None
            touched |= listing.touched(self._session.workspace.read(), changes)
        touched -= gone.keys() | new.keys()
        self._refresh(touched)
        if len(gone) + len(touched) > _MANY or self._lists.is_busy:
            self._model.refresh_all()
            self.ask()
            return
        if gone:
            with self._view.keeping_place():
                self._model.remove(gone)
        mended = self._mend(touched) and self._append(list(new))
        if not mended or self._moves(queue):
            self.ask()
        elif gone or new:
            self.listed.emit(self.answer)

    def _refresh(self, touched: set[int]) -> None:
        """Read changed rows again, and show them as they were until then."""
        self._stale |= {i for i in touched if self._model.knows(i)}
        if self._stale:
            workspace, ids = self._session.workspace, sorted(self._stale)
            self._rows.ask(lambda: articles.page(workspace.read(), workspace.annotator_id, ids))

    def _on_rows(self, rows: list[ListedDocument]) -> None:
        self._stale.clear()
        self._model.put(rows)

    def _moves(self, queue: list[ChangeSet]) -> bool:
        """Whether a step changed what the list is sorted by, or what somebody says of paragraphs it is filtered by."""
        key = self.state.sort
        if self.state.which.paragraphs and any(changes.touches("project_setting") for changes in queue):
            return True
        if key == "status":
            return any(changes.touches("document_status") for changes in queue)
        return any(c.table == "document" and c.before and key in c.before for q in queue for c in q.changes)

    def _passing(self, ids: list[int]) -> set[int]:
        answer, workspace = self.answer, self._session.workspace
        if answer is None:
            return set()
        which = replace(answer.state.which, found=answer.found_among(ids))
        return set(articles.ids(workspace.read(), workspace.annotator_id, which, among=ids))

    def _mend(self, touched: set[int]) -> bool:
        """Take out what no longer passes the filter; False where something else now does."""
        if not touched or self.answer is None or not self.state.is_narrow:
            return True
        passing = self._passing(sorted(touched))
        listed = {i for i in touched if self._model.row_of(i) >= 0}
        leaving = listed - passing
        self._lingering -= passing
        if self._session.document_id in leaving:
            self._lingering.add(self._session.document_id)
            leaving.discard(self._session.document_id)
        if leaving:
            with self._view.keeping_place():
                self._model.remove(leaving)
            self.listed.emit(self.answer)
        return passing <= listed

    def _append(self, new: list[int]) -> bool:
        """Put new articles at the end where they belong; False where the list must be read to know their place."""
        if not new:
            return True
        if not self.state.appends or self.answer is None:
            return False
        ids = self._model.ids
        newest = 0 if not ids else ids[0] if self.state.descending else ids[-1]
        if min(new) < newest:
            return False
        if self.state.is_narrow:
            passing = {i for start in range(0, len(new), _MANY) for i in self._passing(new[start : start + _MANY])}
            new = [i for i in new if i in passing]
        with self._view.keeping_place():
            self._model.insert(0 if self.state.descending else len(ids), sorted(new, reverse=self.state.descending))
        return True

    def _drop_lingering(self, document_id: int | None) -> None:
        leaving = self._lingering - ({document_id} if document_id is not None else set())
        if leaving:
            self._lingering -= leaving
            with self._view.keeping_place():
                self._model.remove(leaving)
            if self.answer is not None:
                self.listed.emit(self.answer)


def _holds(ids: array[int], document_id: int, state: ListState) -> bool:
    """Whether an article is among the ids; by bisection where they rise, since there may be a million."""
    if state.sort != "added" or state.descending:
        return document_id in ids
    at = bisect_left(ids, document_id)
    return at < len(ids) and ids[at] == document_id

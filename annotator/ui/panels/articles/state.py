"""What the user asked the list to show: words, filters, order."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.store.queries import articles, paragraphs, search
from annotator.store.sql import Connection
from annotator.store.workspace import Workspace
from annotator.words import mark, tr

_FIRST = 500  # articles that are listed before all are found: many screens full
SORT_TITLES = {
    "added": mark("When added"),
    "title": mark("Title"),
    "date": mark("Date"),
    "language": mark("Language"),
    "status": mark("Status"),
    "outlet": mark("Outlet"),
}


@dataclass(frozen=True, slots=True)
class ListState:
    """`which.found` stays empty here; the words are looked up when the list is read."""

    words: str = ""
    which: articles.Filter = field(default_factory=articles.Filter)
    sort: str = "added"
    descending: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether anything is filtered out."""
        return bool(self.words.strip()) or self.which != articles.Filter()

    @property
    def by_id(self) -> bool:
        """Whether the list is in the order of the ids, with no filter but words."""
        return self.sort == "added" and self.which == articles.Filter()

    @property
    def appends(self) -> bool:
        """Whether a new article belongs at an end of the list."""
        return self.sort == "added"

    def widened(self) -> ListState:
        """Everything, in the same order."""
        return replace(self, words="", which=articles.Filter())

    def described(self, label_name: str = "") -> list[str]:
        """The filters besides words and status, in words."""
        w = self.which
        languages = ", ".join(code or tr("other", "language") for code in w.languages)
        scripts = ", ".join(code or tr("none", "script") for code in w.scripts)
        held = ", ".join(code or tr("other", "language") for code in w.paragraphs)
        parts = [tr("language {languages}", languages=languages)] if languages else []
        parts += [tr("script {scripts}", scripts=scripts)] if scripts else []
        parts += [tr("paragraphs in {languages}", languages=held)] if held else []
        parts += [tr("label {label}", label=label_name)] if w.label_id is not None else []
        parts += [tr("outlet {outlet}", outlet=w.outlet)] if w.outlet else []
        parts += [tr("from {date}", date=w.date_from)] if w.date_from else []
        parts += [tr("to {date}", date=w.date_to)] if w.date_to else []
        return parts


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer: the ids for a state; `found` are the ids that hold the words in rising order, None where no words
    were asked. What is not `complete` is the beginning of the list."""

    state: ListState
    ids: array[int]
    found: Sequence[int] | None
    unindexed: int
    complete: bool = True

    def found_among(self, ids: Iterable[int]) -> frozenset[int] | None:
        """Which of these hold the words."""
        found = self.found
        if found is None:
            return None
        places = ((i, bisect_left(found, i)) for i in ids)
        return frozenset(i for i, at in places if at < len(found) and found[at] == i)


class Gone:
    """The articles that are no more, looked up once: counting a million takes half as long as searching them.

    Good until an article comes or goes.
    """

    def __init__(self) -> None:
        self._ids: frozenset[int] | None = None

    def left(self, connection: Connection, ids: Iterable[int]) -> array[int]:
        """Those of the articles that are still there."""
        if self._ids is None:
            self._ids = articles.gone(connection)
        gone = self._ids
        return array("q", ids if not gone else [i for i in ids if i not in gone])


@dataclass(frozen=True, slots=True)
class Question:
    """What to list, and what it takes to find it; runs in any thread. `wanted`: whether anybody waits for it still."""

    workspace: Workspace
    state: ListState
    fold: Callable[[str], str]
    gone: Gone
    wanted: Callable[[], bool]

    def begin(self) -> Listing:
        """The whole list, but of many articles that hold some words only those that are shown first."""
        state = self.state
        if not state.words.strip() or not state.by_id or not search.is_quick(state.words, self.fold):
            return self.finish()
        found = self._matching(_FIRST)
        return self._among(found) if len(found) < _FIRST else replace(self._among(found), complete=False)

    def finish(self) -> Listing:
        """The whole list."""
        connection, state = self.workspace.read(), self.state
        if state.by_id:
            if state.words.strip():
                return self._among(self._matching())
            every = range(1, articles.newest(connection) + 1)
            ids = self.gone.left(connection, reversed(every) if state.descending else every)
            return Listing(state, ids, None, 0)
        found = self._matching() if state.words.strip() else None
        which = replace(state.which, found=None if found is None else frozenset(found))
        ids = articles.ids(connection, self.workspace.annotator_id, which, state.sort, state.descending)
        return Listing(state, ids, found, self._unindexed())

    def _matching(self, limit: int = -1) -> list[int]:
        state = self.state
        return search.matching_ids(
            self.workspace.read(), state.words, self.fold, descending=state.descending and state.by_id, limit=limit,
            wanted=self.wanted,
        )  # fmt: skip

    def _among(self, found: list[int]) -> Listing:
        ids = self.gone.left(self.workspace.read(), found)
        return Listing(self.state, ids, found[::-1] if self.state.descending else found, self._unindexed())

    def _unindexed(self) -> int:
        """How many articles may pass and are not known to: they are in no index yet."""
        connection, state = self.workspace.read(), self.state
        waiting = search.pending(connection) if state.words.strip() else 0
        return max(waiting, paragraphs.pending(connection)) if state.which.paragraphs else waiting

"""What the user asked the list to show: words, filters, order."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.store.queries import articles, search
from annotator.store.workspace import Workspace

SORT_TITLES = {
    "added": "When added",
    "title": "Title",
    "date": "Date",
    "language": "Language",
    "status": "Status",
    "outlet": "Outlet",
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
    def appends(self) -> bool:
        """Whether a new article belongs at an end of the list."""
        return self.sort == "added"

    def widened(self) -> ListState:
        """Everything, in the same order."""
        return replace(self, words="", which=articles.Filter())

    def described(self, label_name: str = "") -> list[str]:
        """The filters besides words and status, in words."""
        w = self.which
        parts = [f"language {', '.join(code or 'none' for code in w.languages)}"] if w.languages else []
        parts += [f"label {label_name}"] if w.label_id is not None else []
        parts += [f"outlet {w.outlet}"] if w.outlet else []
        parts += [f"from {w.date_from}"] if w.date_from else []
        parts += [f"to {w.date_to}"] if w.date_to else []
        return parts


@dataclass(frozen=True, slots=True)
class Listing:
    """An answer: the ids for a state; `found` are the ids that hold the words in rising order, None where no words
    were asked."""

    state: ListState
    ids: array[int]
    found: Sequence[int] | None
    unindexed: int

    def found_among(self, ids: Iterable[int]) -> frozenset[int] | None:
        """Which of these hold the words."""
        found = self.found
        if found is None:
            return None
        places = ((i, bisect_left(found, i)) for i in ids)
        return frozenset(i for i, at in places if at < len(found) and found[at] == i)


def read_listing(workspace: Workspace, state: ListState, fold: Callable[[str], str]) -> Listing:
    """Look the words up and read the ids; runs in any thread."""
    connection = workspace.read()
    found, unindexed = None, 0
    if state.words.strip():
        found = search.matching_ids(connection, state.words, fold)
        unindexed = search.pending(connection)
        if state.sort == "added" and state.which == articles.Filter():
            return Listing(state, articles.standing(connection, found, state.descending), found, unindexed)
    which = replace(state.which, found=None if found is None else frozenset(found))
    ids = articles.ids(connection, workspace.annotator_id, which, state.sort, state.descending)
    return Listing(state, ids, found, unindexed)

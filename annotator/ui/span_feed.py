"""Gives the pane the marks of a long article: those of the first screen before it is painted, the others little by
little, so that a key is answered in between. What the pane has is always one stretch of the text without gaps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from annotator.domain.spans import Span
from annotator.store.queries import annotations as queries
from annotator.store.workspace import Workspace
from annotator.ui.text.pane import TextPane

WHOLE = 60_000  # code points; a shorter article is read at once, a longer one first around the first screen
_AHEAD, _BEHIND = 8_000, 4_000
_PIECE = 200  # marks added between two events: some 2 ms, so that what the panels do meanwhile fits beside it


class SpanFeed(QObject):
    """One article at a time."""

    def __init__(self, workspace: Workspace, pane: TextPane) -> None:
        super().__init__(pane)
        self._workspace, self._pane = workspace, pane
        self._document_id = 0
        self._low: int | None = None  # marks that start before this place are still to be read
        self._high: int | None = None  # and those that start here or later
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read_piece)

    @property
    def complete(self) -> bool:
        """Whether the pane has every mark."""
        return self._low is None and self._high is None

    def first(self, document_id: int, length: int, position: int) -> list[Span]:
        """The marks to show an article of this length (code points) with, read from a position on."""
        self.stop()
        self._document_id = document_id
        connection = self._workspace.read()
        if length <= WHOLE:
            return queries.spans(connection, document_id)
        low, high = max(0, position - _BEHIND), position + _AHEAD
        self._low, self._high = low or None, high if high < length else None
        return queries.spans_between(connection, document_id, low, high)

    def go_on(self) -> None:
        """Read the other marks from now on whenever nothing else is to be done."""
        if not self.complete:
            self._timer.start(0)

    def stop(self) -> None:
        """Read nothing more."""
        self._timer.stop()
        self._low = self._high = None

    def finish(self) -> None:
        """Read all that is missing at once."""
        self._timer.stop()
        while not self.complete:
            self._read(5_000)

    def reach(self, place: int) -> None:
        """Make sure that the pane has what is marked around a code point."""
        if (self._high is not None and place >= self._high) or (self._low is not None and place < self._low):
            self.finish()

    def neighbour(self, place: Span | int, direction: int, wanted: Callable[[Span], bool]) -> Span | None:
        """The next (1) or previous (-1) such mark from a mark or a code point on; what is missing is read for it."""
        self.reach(place if isinstance(place, int) else place.start)
        spans = self._pane.spans
        find = spans.next_after if direction > 0 else spans.previous_before
        found = find(place)
        while found is not None and not wanted(found):
            found = find(found)
        if found is None and not self.complete:
            self.finish()
            return self.neighbour(place, direction, wanted)
        return found

    def _read_piece(self) -> None:
        self._read(_PIECE)
        self.go_on()

    def _read(self, limit: int) -> None:
        connection = self._workspace.read()
        if self._high is not None:
            found, self._high = queries.spans_from(connection, self._document_id, self._high, limit)
        elif self._low is not None:
            found, self._low = queries.spans_before(connection, self._document_id, self._low, limit)
        else:
            return
        known = self._pane.spans
        new = [span for span in found if span.id not in known]
        if new:
            self._pane.add_spans(new)

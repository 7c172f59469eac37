"""What the key of a label would mark in a pane: the selection, else the word, for claims the sentence."""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.records import Document
from annotator.ui.text.pane import TextPane

Extent = tuple[int, int]


class Extents:
    """All in code points; `document` says which article the pane shows."""

    def __init__(self, pane: TextPane, document: Callable[[], Document | None]) -> None:
        self._pane, self._document = pane, document

    def target(self, layer: str) -> Extent | None:
        """What a label of this layer would mark now."""
        start, end = self._pane.selection()
        if start != end:
            chosen = self.trimmed(start, end)
            return self.of_claim(chosen) if layer == "claim" else chosen
        if layer == "claim":
            sentence = self._pane.sentence_at(self._pane.caret)
            return self.of_claim(self.without_head(*sentence)) if sentence else None
        return self._pane.word_at(self._pane.caret)

    def trimmed(self, start: int, end: int) -> Extent | None:
        """A range without white space at its ends; None where nothing else is in it."""
        text = self._pane.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else None

    def without_head(self, start: int, end: int) -> Extent:
        """A sentence without the date or dateline that is glued to its start and shown dimmed."""
        document = self._document()
        for first, last, _ in document.dimmed if document else ():
            if first <= start < last < end:
                start = last
        while start < end and self._pane.text[start] in " \t\u00a0–—-":
            start += 1
        return start, end

    def of_claim(self, sentence: Extent | None) -> Extent | None:
        """A claim leaves out the final stop of its sentence; `Alt+]` takes it in where it is wanted."""
        if sentence is None:
            return None
        start, end = sentence
        while end > start and self._pane.text[end - 1] in ".!?… ":
            end -= 1
        return (start, end) if end > start else sentence

    def sentences(self, start: int, end: int) -> list[Extent]:
        """What a claim of each sentence within a selection would cover."""
        found: list[Extent] = []
        while start < end and (sentence := self._pane.sentence_at(start)) is not None and sentence[1] > start:
            bare = self.without_head(max(start, sentence[0]), min(end, sentence[1]))
            trimmed = self.trimmed(*bare)
            if trimmed is not None and any(letter.isalnum() for letter in self._pane.text[slice(*trimmed)]):
                found.append(self.of_claim(trimmed) or trimmed)
            start = self._skip_space(sentence[1], end)
        return found

    def after(self, layer: str, target: Extent) -> int:
        """Where the caret goes once this is marked: past the final stop that a claim leaves out, so that the next
        sentence comes next, not the same once more."""
        place, text = target[1], self._pane.text
        while layer == "claim" and place < len(text) and text[place] in ".!?…":
            place += 1
        return place

    def select_sentence(self, direction: int) -> None:
        """Select the next (1) or previous (-1) sentence without what is glued to its start."""
        found = self._pane.select_sentence(direction)
        if found is not None and (bare := self.without_head(*found)) != found and bare[0] < bare[1]:
            self._pane.select(*bare)

    def _skip_space(self, place: int, end: int) -> int:
        while place < end and self._pane.text[place].isspace():
            place += 1
        return place

"""What can be selected at once: words with their suffixes, and sentences."""

from __future__ import annotations

from collections.abc import Callable

from annotator.ui.text.words import SentenceFinder, Sentences, plain_sentences, word_at

Range = tuple[int, int]
Snap = Callable[[str, int, int], "Range | None"]


class Units:
    """Words and sentences of a text, by rules that are given."""

    def __init__(self) -> None:
        self.snap: Snap | None = None
        self._rule: Sentences = plain_sentences
        self._text = ""
        self._sentences = SentenceFinder("")

    def set_text(self, text: str) -> None:
        """Another text."""
        self._text = text
        self._sentences = SentenceFinder(text, self._rule)

    def set_sentences(self, rule: Sentences | None) -> None:
        """What finds the sentences of a paragraph; None: by their stops alone."""
        self._rule = rule or plain_sentences
        self.set_text(self._text)

    def snapped(self, start: int, end: int) -> Range:
        """The range widened to whole words, where that is wanted."""
        snapped = self.snap(self._text, start, end) if self.snap and start < end else None
        return snapped or (start, end)

    def word_at(self, offset: int) -> Range | None:
        """The word at an offset with its suffix."""
        word = word_at(self._text, offset)
        return self.snapped(*word) if word else None

    def sentence_at(self, offset: int) -> Range | None:
        """The sentence that holds an offset."""
        return self._sentences.at(offset)

    def sentence_from(self, selection: Range, step: int) -> Range | None:
        """The sentence after (1) or before (-1) a selection; from a bare caret at first the one that holds it."""
        start, end = selection
        here = self._sentences.at(start) if start == end else None
        if here and (here[0] <= end < here[1] if step > 0 else here[0] < start <= here[1]):
            return here
        return self._sentences.after(end) if step > 0 else self._sentences.before(start)

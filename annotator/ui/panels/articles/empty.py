"""What stands in place of an empty list: one sentence, and the button that helps."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from annotator import terms
from annotator.ui.panels.articles.state import Listing
from annotator.words import quoted, tr


class EmptyPage(QWidget):
    """Two faces: a project without articles, and a filter that nothing passes."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.import_button = QPushButton(tr("Import files…"))
        self.import_button.setAccessibleName(tr("Import files"))
        self.clear_button = QPushButton(tr("Show all articles"))
        self.clear_button.setAccessibleName(tr("Clear search and filters"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.sentence)
        for button in (self.import_button, self.clear_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_no_article(self, import_keys: str) -> None:
        """For a project that holds none."""
        if import_keys:
            said = tr("No article yet. Drop files here, press Ctrl+V to paste one, or import with {keys}.",
                      keys=import_keys)  # fmt: skip
        else:
            said = tr("No article yet. Drop files here, press Ctrl+V to paste one, or import.")
        self._show(said, True)

    def show_no_match(self, listing: Listing, filters: list[str]) -> None:
        """For words and filters that nothing passes."""
        words = " ".join(listing.state.words.split())
        what = [quoted(_cut(words))] if words else []
        which = listing.state.which
        what += [*([which.only.reason] if which.only else []), *map(terms.document_status, which.statuses), *filters]
        said = [tr("No article matches {filters}.", filters=", ".join(what))]
        if listing.unindexed:
            waiting = tr("%n articles are still being prepared for the search.", "", listing.unindexed,
                         one="%n article is still being prepared for the search.")  # fmt: skip
            said.append(waiting)
        self._show(" ".join((*said, tr("Esc shows all."))), False)

    def _show(self, sentence: str, without_articles: bool) -> None:
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.import_button.setVisible(without_articles)
        self.clear_button.setVisible(not without_articles)


def _cut(words: str) -> str:
    return words if len(words) <= 60 else words[:59] + "…"

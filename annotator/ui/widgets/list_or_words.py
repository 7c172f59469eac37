"""A list, and in its place words where it is empty."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget


class ListOrWords(QWidget):
    """Shows one of two widgets; who had the focus in one has it in the other (`QStackedLayout` sees to that)."""

    def __init__(self, listed: QWidget, words: QWidget) -> None:
        super().__init__()
        self._pages = QStackedLayout(self)
        self._shown = listed, words
        for page in self._shown:
            self._pages.addWidget(page)

    @property
    def page(self) -> QWidget:
        """The list or the words, whichever is shown."""
        return self._shown[self._pages.currentIndex()]

    def show_list(self, has_rows: object) -> None:
        """Show the list where it has rows, else the words."""
        self._pages.setCurrentIndex(0 if has_rows else 1)

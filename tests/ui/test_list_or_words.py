"""A list and the words in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.words import Words


def test_who_has_the_focus_has_it_in_the_words_and_in_the_list_again(qtbot: QtBot) -> None:
    listed, words = QLineEdit(), Words("Nothing is here.")
    words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    both = ListOrWords(listed, words)
    qtbot.addWidget(both)
    with qtbot.waitExposed(both):
        both.show()
    listed.setFocus()
    both.show_list([])
    assert both.page is words and not listed.isVisible()
    assert QApplication.focusWidget() is words
    both.show_list([1])
    assert both.page is listed and not words.isVisible()
    assert QApplication.focusWidget() is listed

"""Entries of menus that are no actions of the program, with words of users among them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu


def unmarked(words: str) -> str:
    """Words for a menu or a button, which would take "&" for the mark of a key."""
    return words.replace("&", "&&")


def add_entry(
    menu: QMenu, words: str, run: Callable[[], object], checked: bool | None = None, icon: QIcon | None = None
) -> QAction:
    """A line of the menu; it can be checked unless `checked` is None."""
    entry = QAction(unmarked(words), menu)
    if icon is not None:
        entry.setIcon(icon)
    if checked is not None:
        entry.setCheckable(True)
        entry.setChecked(checked)
    entry.triggered.connect(lambda: run())
    menu.addAction(entry)
    return entry

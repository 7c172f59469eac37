"""The menu bar, built from the list of actions each time it is stale and about to be shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from annotator.ui import keys
from annotator.ui.actions import MENUS, Action, Actions, menu_title, submenu_words
from annotator.ui.widgets.menu_entry import unmarked


class Menus(QObject):
    """Keeps a menu bar in step with the actions. Chords are shown, not bound: the dispatcher does the keys."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        super().__init__(bar)
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        self._stale: set[str] = set()
        for name in MENUS:
            menu = bar.addMenu(menu_title(name))
            self._menus[name] = menu
            menu.aboutToShow.connect(lambda name=name: self._fill(name))
        actions.changed.connect(self._mark_stale)
        self._mark_stale()

    def _mark_stale(self) -> None:
        self._stale = set(MENUS)

    def _fill(self, name: str) -> None:
        menu = self._menus[name]
        if name in self._stale:
            self._stale.discard(name)
            self._rebuild(name, menu)
        _refresh(menu)

    def _rebuild(self, name: str, menu: QMenu) -> None:
        for old in menu.actions():
            submenu = old.menu()
            if isinstance(submenu, QMenu):
                submenu.deleteLater()
        menu.clear()
        subs: dict[str, QMenu] = {}
        for action in self._actions:
            top, _, sub = action.menu.partition("/")
            if top != name:
                continue
            target = menu
            if sub:
                target = subs.get(sub) or subs.setdefault(sub, menu.addMenu(submenu_words(sub)))
            target.addAction(_entry(self._actions, action, target))


def add_entries(menu: QMenu, actions: Actions, wanted: Iterable[Action]) -> None:
    """Put actions into the menu of a list, as they can be done now."""
    for action in wanted:
        menu.addAction(_entry(actions, action, menu))
    _refresh(menu)


def _entry(actions: Actions, action: Action, parent: QMenu) -> QAction:
    chords = actions.keys_of(action)
    text = unmarked(action.text)
    entry = QAction(f"{text}\t{keys.shown(chords[0])}" if chords else text, parent)
    entry.setToolTip(action.hint)
    entry.setCheckable(action.checked is not None)
    entry.setData(action)
    entry.triggered.connect(lambda: action.enabled() and action.run())
    return entry


def _refresh(menu: QMenu) -> None:
    for entry in menu.actions():
        submenu = entry.menu()
        if isinstance(submenu, QMenu):
            _refresh(submenu)
        action = entry.data()
        if isinstance(action, Action):
            entry.setEnabled(action.enabled())
            if action.checked is not None:
                entry.setChecked(action.checked())

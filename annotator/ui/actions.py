"""Everything the user can do, as one list: menus, keys, command palette, key sheet and shortcut dialog read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from annotator.settings import Settings
from annotator.words import mark, tr

# The menus, by the name that actions give, with the letter that opens each; and their submenus.
MENUS = {
    "Project": mark("&Project", "menu"),
    "Edit": mark("&Edit", "menu"),
    "Article": mark("&Article", "menu"),
    "Mark": mark("&Mark", "menu"),
    "Go": mark("&Go", "menu"),
    "View": mark("&View", "menu"),
    "Help": mark("&Help", "menu"),
}
_SUBMENUS = {
    "Article list": mark("Article list", "menu"),
    "Attribution": mark("Attribution", "menu"),
    "Claim": mark("Claim", "menu"),
    "Claims of the project": mark("Claims of the project", "menu"),
    "Colours": mark("Colours", "menu"),
    "Dashboard": mark("Dashboard", "menu"),
    "Entities": mark("Entities", "menu"),
    "Entity": mark("Entity", "menu"),
    "Evidence": mark("Evidence", "menu"),
    "Hits of the search": mark("Hits of the search", "menu"),
    "In the help": mark("In the help", "menu"),
    "In the list": mark("In the list", "menu"),
    "In the pinned article": mark("In the pinned article", "menu"),
    "Label chips": mark("Label chips", "menu"),
    "Language": mark("Language", "menu"),
    "Language of the program": mark("Language of the program", "menu"),
    "Panels": mark("Panels", "menu"),
    "Pinned article": mark("Pinned article", "menu"),
    "Status": mark("Status", "menu"),
    "Tour": mark("Tour", "menu"),
}


def menu_title(name: str) -> str:
    """A menu as its bar shows it, with the `&` before the letter that opens it."""
    return tr(MENUS[name], "menu")


def menu_words(path: str) -> str:
    """A menu, or "menu › submenu", in the language of the interface."""
    name, _, sub = path.partition("/")
    title = menu_title(name).replace("&", "")
    return f"{title} › {submenu_words(sub)}" if sub else title


def submenu_words(name: str) -> str:
    """The title of a submenu."""
    return tr(_SUBMENUS[name], "menu")


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    `key` is stable (settings refer to it); `text` and `hint` are in the language of the interface; `keys` are the
    default chords as `keys.chord` writes them ("Ctrl+K", "J", "Shift+["). `scope`: "window" works wherever the focus is
    (but a chord that a focused text field uses itself stays with the field), "text" only while the text pane has the
    focus, "list" only while the article list has it. `checked` makes it a switch. `menu` is the name of one of `MENUS`
    and may hold a submenu: "View/Label chips".
    """

    key: str
    text: str
    menu: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    scope: str = "window"
    enabled: Callable[[], bool] = _always
    checked: Callable[[], bool] | None = None
    hint: str = ""
    group: str = ""


def switch(settings: Settings, key: str, words: str, setting: str, *chords: str) -> Action:
    """An entry of the View menu that turns a setting on and off."""

    def flip() -> None:
        settings[setting] = not settings[setting]

    return Action(key, words, "View", flip, chords, checked=lambda: bool(settings[setting]))


class Actions(QObject):
    """The registry. `changed` is emitted when actions or their keys change; menus and palettes are then stale."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._actions: dict[str, Action] = {}
        self._before_project: dict[str, Action] | None = None  # those without a project, while one is open
        self._by_chord: dict[tuple[str, str], Action] | None = None  # None: to be made when a key is next pressed

    def add(self, actions: Iterable[Action]) -> None:
        """Offer actions; one with a known key replaces the old one."""
        for action in actions:
            self._actions[action.key] = action
        self._has_changed()

    def clear(self) -> None:
        """Take everything out, before the parts of the window are made anew."""
        self._actions, self._before_project = {}, None
        self._has_changed()

    def begin_project(self) -> None:
        """A project opens: what is added from now on is about it, and goes with it."""
        self._before_project = dict(self._actions)

    def end_project(self) -> None:
        """The project closes: nothing may offer any more what its parts could do."""
        if self._before_project is not None:
            self._actions, self._before_project = self._before_project, None
            self._has_changed()

    def replace_group(self, group: str, actions: Iterable[Action]) -> None:
        """Swap all actions of a group, such as those of the labels."""
        self._actions = {k: a for k, a in self._actions.items() if a.group != group}
        self.add(actions)

    def _has_changed(self) -> None:
        """Parts of the window add their actions one after the other: the index of keys waits for the first key."""
        self._by_chord = None
        self.changed.emit()

    def _index(self) -> dict[tuple[str, str], Action]:
        found: dict[tuple[str, str], Action] = {}
        for action in self._actions.values():
            for chord in self.keys_of(action):
                found.setdefault((action.scope, chord), action)
        return found

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def get(self, key: str) -> Action | None:
        """The action with this key."""
        return self._actions.get(key)

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """The chords of an action: the user's where they set some, else the defaults."""
        chosen = self._settings["keys"].get(action.key)
        return tuple(chosen) if chosen is not None else action.keys

    def find(self, chord: str, scopes: Iterable[str]) -> Action | None:
        """The action for a chord in the first of these scopes that has one."""
        if self._by_chord is None:
            self._by_chord = self._index()
        by_chord = self._by_chord
        return next((a for s in scopes if (a := by_chord.get((s, chord))) is not None), None)

    def conflict(self, action: Action, chord: str) -> Action | None:
        """Another action that the chord would collide with."""
        scopes = {action.scope, "window"} if action.scope != "window" else {"window", "text", "list"}
        return next(
            (
                a
                for a in self._actions.values()
                if a.key != action.key and a.scope in scopes and chord in self.keys_of(a)
            ),
            None,
        )

    def remap(self, action: Action, chords: tuple[str, ...] | None) -> None:
        """Give an action other chords; None brings the defaults back."""
        keys = dict(self._settings["keys"])
        if chords is None:
            keys.pop(action.key, None)
        else:
            keys[action.key] = list(chords)
        self._settings["keys"] = keys
        self._has_changed()

    def trigger(self, key: str) -> bool:
        """Do the action if it is enabled; returns whether it was."""
        action = self._actions.get(key)
        if action is None or not action.enabled():
            return False
        action.run()
        return True

"""A field in which several of a few things are chosen: a button that says which, and a menu that stays open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from annotator.ui.widgets.menu_entry import add_entry
from annotator.words import tr


class StayingMenu(QMenu):
    """Space, Enter and clicks check its entries without closing it; Esc closes it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.activeAction()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen is not None:
            chosen.trigger()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        chosen = self.actionAt(event.position().toPoint())
        if chosen is not None:
            chosen.trigger()
        else:
            super().mouseReleaseEvent(event)


class SeveralChoice(QPushButton):
    """`changed`: the user checked another one. None chosen means all."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._entries: dict[str, QAction] = {}
        self._menu = StayingMenu(self)
        self._menu.setAccessibleName(name)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.setStyleSheet("text-align: left")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._tell()

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """What can be chosen: values with their names; what is chosen stays."""
        kept = self.chosen()
        self._menu.clear()
        self._entries = {}
        for value, name in choices:
            self._entries[value] = add_entry(self._menu, name, self._on_triggered, checked=False)
        self.choose(kept)

    def choose(self, values: Iterable[str]) -> None:
        """Check these, without telling; a value that was not offered is offered by itself."""
        wanted = set(values)
        for value in sorted(wanted - set(self._entries)):
            self._entries[value] = add_entry(self._menu, value, self._on_triggered, checked=False)
        for value, entry in self._entries.items():
            entry.setChecked(value in wanted)
        self._tell()

    def chosen(self) -> tuple[str, ...]:
        """The values that are checked, in their order."""
        return tuple(value for value, entry in self._entries.items() if entry.isChecked())

    def _on_triggered(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        names = [self._entries[value].text() for value in self.chosen()]
        words = ", ".join(names) or tr("All")
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}".replace("&&", "&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.showMenu()
        else:
            super().keyPressEvent(event)

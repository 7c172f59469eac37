"""Change keys: choose an action, press the new key; a conflict is shown before anything changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui import keys
from annotator.ui.actions import Action, Actions, menu_words
from annotator.words import tr


class ChordField(QLineEdit):
    """Takes the next key press as a chord instead of writing it."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new key here"))
        self.setAccessibleName(tr("New key"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            chord = keys.chord(event)
            if chord and chord not in ("Tab", "Shift+Tab"):
                self.setText(keys.shown(chord))
                self.pressed.emit(chord)
                return True
        return super().event(event)


class ShortcutsDialog(QDialog):
    """All actions with their keys."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Change keys"))
        self.resize(560, 560)
        self._actions = actions
        self._chord = ""
        self.search, self.list, self.field = QLineEdit(), QListWidget(), ChordField()
        self.search.setPlaceholderText(tr("Search actions"))
        self.search.setAccessibleName(tr("Search actions"))
        self.list.setAccessibleName(tr("Actions and their keys"))
        self.verdict = QLabel()
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.set_button, self.reset_button = QPushButton(tr("Use this key")), QPushButton(tr("Default"))
        row = QHBoxLayout()
        for widget in (self.field, self.set_button, self.reset_button):
            row.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.list):
            layout.addWidget(widget)
        layout.addLayout(row)
        layout.addWidget(self.verdict)
        layout.addWidget(buttons)
        for button in (self.set_button, self.reset_button):
            button.setAutoDefault(False)
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.field.pressed.connect(self._propose)
        self.set_button.clicked.connect(self._use)
        self.reset_button.clicked.connect(self._reset)
        self._fill()

    def _fill(self) -> None:
        chosen = self._current()
        wanted = self.search.text().casefold().split()
        self.list.clear()
        for action in self._actions:
            if not all(word in f"{action.text} {menu_words(action.menu)}".casefold() for word in wanted):
                continue
            chords = ", ".join(keys.shown(c) for c in self._actions.keys_of(action)) or tr("no key")
            item = QListWidgetItem(f"{action.text}    {chords}")
            item.setData(Qt.ItemDataRole.UserRole, action)
            self.list.addItem(item)
            if chosen is not None and action.key == chosen.key:
                self.list.setCurrentItem(item)
        if self.list.currentItem() is None and self.list.count():
            self.list.setCurrentRow(0)

    def _current(self) -> Action | None:
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def _choose(self) -> None:
        self._chord = ""
        self.field.clear()
        self.verdict.setText("")
        self.set_button.setEnabled(False)

    def _propose(self, chord: str) -> None:
        action = self._current()
        if action is None:
            return
        self._chord = chord
        rival = self._actions.conflict(action, chord)
        self.set_button.setEnabled(rival is None)
        self.verdict.setText(
            tr("{key} is free.", key=keys.shown(chord))
            if rival is None
            else tr(
                "{key} belongs to “{action}”. Give that another key first.", key=keys.shown(chord), action=rival.text
            )
        )

    def _use(self) -> None:
        action = self._current()
        if action is not None and self._chord:
            self._actions.remap(action, (self._chord,))
            self._fill()
            chosen = keys.shown(self._actions.keys_of(action)[0])
            self.verdict.setText(tr("“{action}” is now {key}.", action=action.text, key=chosen))

    def _reset(self) -> None:
        action = self._current()
        if action is not None:
            self._actions.remap(action, None)
            self._fill()

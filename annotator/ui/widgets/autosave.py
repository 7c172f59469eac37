"""Fields that save themselves: as they are left, or after a pause in typing; one undo step while they keep the focus.

A field knows whose value it shows (`owner`), what was last read from or written to the project (`stored`), and what
is typed. What cannot be saved stays as a draft with its reason and comes back when its owner does. A newer value
from outside replaces what was not touched; over typed words it is shown beside them and the user chooses.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from annotator.errors import AnnotatorError, ProjectError
from annotator.store.workspace import Join
from annotator.ui import unsaved
from annotator.ui.session import Session
from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import tr

PAUSE = 600  # milliseconds after the last letter
Save = Callable[[Hashable, str], object]
Parse = Callable[[str], str]


@dataclass(slots=True)
class Draft:
    """Typed words that could not be saved, and the value they were to replace."""

    text: str
    stored: str


class AutoField(QWidget):
    """An editor with its tick and, below it, what is wrong. `save(owner, value)` is called under one undo step.

    `parse` turns typed words into the value or raises ValueError with a sentence for the user.
    """

    escaped = Signal()
    saved = Signal()

    def __init__(self, session: Session, name: str, editor: QWidget, save: Save, parse: Parse = str.strip) -> None:
        super().__init__()
        self.session = session
        self.name = name
        self.editor = editor
        self._save = save
        self._parse = parse
        self._owner: Hashable | None = None
        self._stored = ""
        self._theirs: str | None = None
        self._touched = False
        self._failed = False
        self._join = Join()
        self._drafts: dict[Hashable, Draft] = {}
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.save_now)
        self._build()
        self.setEnabled(False)
        session.closing.connect(self._close)
        session.relocated.connect(self.save_now)

    def _build(self) -> None:
        self.tick = Words(wrap=False)
        self.tick.setFixedWidth(self.fontMetrics().horizontalAdvance("✓") + 3)
        self.tick.setAccessibleName(tr("{field}: state", field=self.name))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(2)
        layout.setVerticalSpacing(1)
        layout.addWidget(self.editor, 0, 0)
        layout.addWidget(self.tick, 0, 1, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(0, 1)
        self.editor.setAccessibleName(self.name)
        self.editor.installEventFilter(self)
        self.setFocusProxy(self.editor)

    # What few fields ever say is made when the first has to: a project has dozens of fields, and opens sooner so.

    @cached_property
    def message(self) -> Words:
        """What is wrong, below the editor."""
        message = Words()
        message.setAccessibleName(tr("{field}: what is wrong", field=self.name))
        message.hide()
        self._below(message, 1)
        return message

    @cached_property
    def choice(self) -> QWidget:
        """Buttons for a newer value from outside."""
        choice = QWidget()
        keep = FlatButton(tr("Keep mine"), tr("Save what I typed"))
        take = FlatButton(tr("Take theirs"), tr("Drop what I typed"))
        row = QHBoxLayout(choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(keep)
        row.addWidget(take)
        row.addStretch(1)
        choice.hide()
        self._below(choice, 2)
        self.setTabOrder(self.editor, keep)
        self.setTabOrder(keep, take)
        keep.clicked.connect(self.keep_mine)
        take.clicked.connect(self.take_theirs)
        return choice

    def _below(self, part: QWidget, row: int) -> None:
        layout = self.layout()
        assert isinstance(layout, QGridLayout)
        layout.addWidget(part, row, 0, 1, 2)

    def _hide_choice(self) -> None:
        if "choice" in self.__dict__:
            self.choice.hide()

    # -- the editor; overridden by kind

    def text(self) -> str:
        """What is in the editor."""
        raise NotImplementedError

    def _set_text(self, text: str) -> None:
        raise NotImplementedError

    def _in_words(self, value: str) -> str:
        """A stored value as the editor shows it."""
        return value

    # -- showing

    @property
    def owner(self) -> Hashable | None:
        """Whose value is shown."""
        return self._owner

    def show_value(self, owner: Hashable | None, value: str) -> None:
        """Show a value read from the project, with regard to what is being typed."""
        if owner != self._owner:
            self._change_owner(owner, value)
        elif value == self._stored:
            self._end_conflict()
        elif self._touched and self._value() == value:
            self._stored, self._touched = value, False
            self._end_conflict()
        elif not self._touched:
            self._settle(value)
        else:
            self._conflict(value)

    def _change_owner(self, owner: Hashable | None, value: str) -> None:
        self.leave()
        self._owner = owner
        self.setEnabled(owner is not None)
        self._join = Join()
        draft = self._drafts.pop(owner, None) if owner is not None else None
        self._settle(value)
        if draft is not None:
            self._stored = draft.stored
            self._set_text(draft.text)
            self._touched = True
            if value == draft.stored:
                self.save_now()
            else:
                self._conflict(value)

    def _settle(self, value: str) -> None:
        """Show the value as it is stored; nothing is typed, nothing is wrong."""
        self._timer.stop()
        self._stored, self._theirs, self._touched = value, None, False
        if self.text() != value:
            self._set_text(value)
        self._complain("")
        self.tick.setText("")

    def leave(self) -> bool:
        """Save what is typed; what cannot be saved is kept as a draft. Returns whether nothing is left over."""
        if self._owner is None or not self._touched:
            return True
        if self.save_now():
            return True
        self._drafts[self._owner] = Draft(self.text(), self._stored)
        return False

    def _close(self) -> None:
        """Save for the last time; a focus that leaves later finds nothing to save."""
        self.leave()
        if self._failed:
            for draft in self._drafts.values():
                unsaved.keep(self.session.workspace.path, self.name, draft.text)
        self._owner = None

    # -- saving

    def _value(self) -> str | None:
        """The value that is typed; None where it is none."""
        try:
            return self._parse(self.text())
        except ValueError:
            return None

    def _typed(self) -> None:
        self._touched = True
        self.tick.setText("")
        self._timer.start()

    def save_now(self) -> bool:
        """Save what is typed; returns whether it is stored now."""
        self._timer.stop()
        if self._owner is None or not self._touched:
            return True
        self.session.workspace.changed_elsewhere()  # what another program wrote is shown before it is written over
        if self._theirs is not None:
            return False
        try:
            value = self._parse(self.text())
            if value != self._stored:
                self._write(value)
        except (ValueError, AnnotatorError) as error:
            self._failed = isinstance(error, ProjectError)
            self._complain(tr("Not saved. {error}", error=error))
            return False
        except Exception as error:  # a bug: the words must outlive it
            self._failed = True
            self._complain(tr("Not saved, for the program has made a mistake. Your words stay here; copy them."))
            self.session.failed.emit(error)
            return False
        self._complain("")
        self._touched = False
        return True

    def _write(self, value: str) -> None:
        with self.session.workspace.joined(self._join):
            self._save(self._owner, value)
        self._stored = value
        self.tick.setText("✓")
        self.tick.set_ink(self.session.theme.success)
        self.session.said.emit(tr("{field} saved.", field=self.name))
        self.saved.emit()

    def _complain(self, words: str) -> None:
        if words or "message" in self.__dict__:
            self.message.set_ink(self.session.theme.danger)
            self.message.say(words)
        if words:
            self.tick.setText("!")
            self.tick.set_ink(self.session.theme.danger)
        elif self.tick.text() == "!":
            self.tick.setText("")
        self.editor.setAccessibleDescription(words)
        if words and self._theirs is None:
            self._hide_choice()
        if words:
            self.session.said.emit(f"{self.name}: {words}")

    # -- a newer value from outside

    def _conflict(self, value: str) -> None:
        self._timer.stop()
        if self._theirs == value:
            return
        self._theirs = value
        shown = " ".join(self._in_words(value).split())
        if shown:
            shown = f"{shown[:80]}…" if len(shown) > 80 else shown
            self._complain(tr("It was changed to “{value}” meanwhile; what you typed is not saved.", value=shown))
        else:
            self._complain(tr("It was changed to nothing meanwhile; what you typed is not saved."))
        self.choice.show()

    def _end_conflict(self) -> None:
        """The newer value is gone again, as by an undo."""
        if self._theirs is not None:
            self._theirs = None
            self._hide_choice()
            self._complain("")
            self._timer.start()

    def keep_mine(self) -> None:
        """Save what is typed over the newer value."""
        if self._theirs is not None:
            self._stored, self._theirs = self._theirs, None
            self._hide_choice()
            self.save_now()
            self.editor.setFocus()

    def take_theirs(self) -> None:
        """Drop what is typed for the newer value."""
        if self._theirs is not None:
            self._hide_choice()
            self._settle(self._theirs)
            self.editor.setFocus()

    # -- keys and focus

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._join = Join()
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() == Qt.FocusReason.ActiveWindowFocusReason:
                self.save_now()  # another window came up: what is typed, and the place in it, stay for its return
            elif event.reason() != Qt.FocusReason.PopupFocusReason:
                self._left()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if self.save_now() and self.text() != self._stored:
            self._set_text(self._stored)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.save_now()
            self.escaped.emit()
            return True
        return False

"""The project's scale of verdicts: ratings are added, renamed, put in order and removed; each act is a step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from annotator import terms
from annotator.errors import AnnotatorError
from annotator.store.journal import ChangeSet
from annotator.store.queries import verdicts
from annotator.ui.dialogs import kit
from annotator.ui.dialogs.label_list import MovableList
from annotator.ui.session import Session
from annotator.verbs import verdict_scale
from annotator.words import number, tr


class RatingList(MovableList):
    """Delete removes the chosen rating, F2 and Enter go to its name."""

    def __init__(self, remove: Callable[[], object], rename: Callable[[], object]) -> None:
        super().__init__()
        self._remove, self._rename = remove, rename

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._rename()
        else:
            super().keyPressEvent(event)


class VerdictScaleDialog(QDialog):
    """Stays open while the project changes; what is refused is said below the list."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self.setWindowTitle(tr("Scale of verdicts"))
        self.setMinimumWidth(380)
        self._ratings: tuple[str, ...] = ()
        self.list = RatingList(self.remove, lambda: self.name.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.setAccessibleName(tr("Verdicts in their order"))
        self.name = self._line(tr("Name of the chosen verdict"), "")
        self.add = self._line(tr("New verdict"), tr("New verdict, then Enter"))
        self.told = kit.caption(wrap=True)
        self.told.setAccessibleName(tr("What is wrong"))
        self.up = self._button(tr("Up"), tr("Move up (Alt+Up in the list)"), lambda: self.move_by(-1))
        self.down = self._button(tr("Down"), tr("Move down (Alt+Down in the list)"), lambda: self.move_by(1))
        self.renaming = self._button(tr("Rename"), tr("Rename it in all verdicts (Enter in the name)"), self.rename)
        self.removing = self._button(tr("Remove"), tr("Take it off the scale (Delete in the list)"), self.remove)
        self._lay_out()
        self.list.moved.connect(self.move_by)
        self.list.currentRowChanged.connect(self._show)
        self.name.returnPressed.connect(self.rename)
        self.add.returnPressed.connect(self.append)
        session.changed.connect(self._apply)
        session.closing.connect(self.reject)
        self.refresh(0)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _button(self, text: str, tip: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        order, naming = QHBoxLayout(), QHBoxLayout()
        for button in (self.up, self.down):
            order.addWidget(button)
        order.addStretch(1)
        order.addWidget(self.removing)
        naming.addWidget(self.name, 1)
        naming.addWidget(self.renaming)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        closing.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        about = tr("The verdicts that claims of this project choose from. A new name changes the verdicts that use it.")
        column.addWidget(kit.caption(about, wrap=True))
        column.addWidget(self.list, 1)
        for line in (order, naming):
            column.addLayout(line)
        for widget in (self.add, self.told, closing):
            column.addWidget(widget)

    # -- showing

    def refresh(self, row: int) -> None:
        """Read the scale anew and choose a row."""
        connection = self.session.workspace.read()
        self._ratings, uses = verdicts.scale(connection), verdicts.uses(connection)
        self.list.blockSignals(True)
        self.list.clear()
        for rating in self._ratings:
            shown, used = terms.verdict(rating), number(uses[rating]) if rating in uses else ""
            self.list.addItem(tr("{rating} (verdicts: {count})", rating=shown, count=used) if used else shown)
        self.list.setCurrentRow(max(0, min(row, len(self._ratings) - 1)))
        self.list.blockSignals(False)
        self._show(self.list.currentRow())

    def _apply(self, changes: ChangeSet) -> None:
        if changes.touches("project_setting", "verdict"):
            self.refresh(self.list.currentRow())

    def _show(self, row: int) -> None:
        self.name.setText(terms.verdict(self.chosen()))
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self._ratings) - 1)

    def chosen(self) -> str:
        """The rating that is chosen in the list."""
        row = self.list.currentRow()
        return self._ratings[row] if 0 <= row < len(self._ratings) else ""

    # -- acts

    def _do(self, verb: Callable[..., object], *args: object) -> bool:
        """Run a verb; what it refuses is said here, where the user looks."""
        try:
            verb(self.session.workspace, *args)
        except AnnotatorError as error:
            self.told.setText(str(error))
            return False
        self.told.setText("")
        return True

    def append(self) -> None:
        """Add the typed rating at the end."""
        if self._do(verdict_scale.add, self.add.text()):
            self.add.clear()
            self.refresh(len(self._ratings))

    def rename(self) -> None:
        """Give the chosen rating the typed name."""
        chosen, typed = self.chosen(), self.name.text()
        name = chosen if typed == terms.verdict(chosen) else typed
        if self._do(verdict_scale.rename, chosen, name):
            self.refresh(self.list.currentRow())
            self.list.setFocus()

    def move_by(self, step: int) -> None:
        """Move the chosen rating up or down."""
        row, ratings = self.list.currentRow(), list(self._ratings)
        if 0 <= row + step < len(ratings):
            ratings.insert(row + step, ratings.pop(row))
            if self._do(verdict_scale.reorder, ratings):
                self.refresh(row + step)

    def remove(self) -> None:
        """Take the chosen rating off the scale."""
        if self._do(verdict_scale.remove, self.chosen()):
            self.refresh(self.list.currentRow())

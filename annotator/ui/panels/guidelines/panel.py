"""Guidelines read and written: choose whose, press Edit, and what is typed is saved."""

from __future__ import annotations

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.records import Label
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations
from annotator.store.queries import guidelines as queries
from annotator.ui.actions import Action
from annotator.ui.panels.guidelines.reading import GuidelineText
from annotator.ui.session import Session
from annotator.ui.widgets.autosave import Save
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.fields import TextField
from annotator.verbs import guidelines
from annotator.words import tr


class GuidelineField(TextField):
    """As high as the panel, and what is typed is kept as it is but for the empty lines at its end."""

    def __init__(self, session: Session, save: Save) -> None:
        hint = tr("Markdown: # heading, - list, **strong**, *slanted*")
        super().__init__(session, tr("Guideline, as Markdown"), save, str.rstrip, hint=hint, prose="guideline")
        self.editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _fit(self, *_: object) -> None:
        """The panel gives the height."""


class GuidelinesPanel(QWidget):
    """Shows one guideline at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Guidelines"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Guideline for"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.edit = QToolButton()
        self.edit.setText(tr("Edit"))
        self.edit.setCheckable(True)
        self.edit.setAutoRaise(True)
        self.edit.setAccessibleName(tr("Edit the guideline"))
        self.text = GuidelineText()
        self.field = GuidelineField(session, self._save)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.field)
        self._shown: int | None = None
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._connect()
        self._fill()
        self.refresh()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 4, 2)
        top.addWidget(self.choice, 1)
        top.addWidget(self.edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.choice)

    def _connect(self) -> None:
        session = self.session
        session.labelsChanged.connect(self._fill)
        session.changed.connect(self._apply)
        session.closing.connect(self._soon.stop)
        self.choice.activated.connect(lambda _: self.show_of(self.choice.currentData()))
        self.edit.toggled.connect(self._flip)
        self.text.left.connect(session.focusText)
        self.text.linked.connect(self._tell_address)
        self.field.escaped.connect(lambda: self.edit.setChecked(False))
        session.actions.add(
            [
                Action("guidelines.show", tr("Read the guideline of the selected annotation's label"), "Go",
                       self.show_selected, ("Alt+R",), "text", self._is_selected),
                Action("guidelines.example", tr("Add the annotation to its label's guideline as an example"), "Mark",
                       self.add_example, ("Alt+X",), "text", self._is_selected),
                Action("guidelines.save", tr("Save the guidelines as Markdown…"), "Project", self.ask_save),
            ]
        )  # fmt: skip

    def _tell_address(self, address: str) -> None:
        self.session.said.emit(tr("The link leads to {address}", address=address))

    def _is_selected(self) -> bool:
        return (self.session.annotation_id or 0) > 0

    # -- showing

    def _fill(self) -> None:
        """The labels to choose from; those that have a guideline come with a dot."""
        written = queries.written(self.session.workspace.read())
        self.choice.clear()
        self.choice.addItem(tr("The whole project") + (" •" if None in written else ""), None)
        for label in self.session.labels():
            self.choice.addItem(label.name + (" •" if label.id in written else ""), label.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(self._shown)))

    def show_of(self, label_id: int | None) -> None:
        """Show the guideline of a label, of the project where it is None."""
        self._shown = label_id
        self.choice.setCurrentIndex(max(0, self.choice.findData(label_id)))
        self.refresh()

    def refresh(self) -> None:
        """Show what the project holds now."""
        words = queries.text(self.session.workspace.read(), self._shown)
        self.field.show_value(("guideline", self._shown), words)
        self.text.show_markdown(words or self._nothing())

    def _nothing(self) -> str:
        label = self._label()
        if label is None:
            return "*" + tr("There is no guideline for the project yet. Press Edit and write one.") + "*"
        words = tr(
            "There is no guideline for {label} yet. Press Edit and write one."
            " Alt+X on an annotation adds it as an example.", label=label.name
        )  # fmt: skip
        return f"*{words}*\n\n{label.definition}" if label.definition else f"*{words}*"

    def _label(self) -> Label | None:
        return self.session.label(self._shown) if self._shown is not None else None

    def _apply(self, changes: ChangeSet) -> None:
        if changes.reset or changes.touches("guideline"):
            self._fill()
            self._soon.start()

    def _flip(self, editing: bool) -> None:
        if editing:
            self.stack.setCurrentWidget(self.field)
            self.field.setFocus()
        else:
            self.field.leave()
            self.stack.setCurrentWidget(self.text)
            self.text.setFocus()

    # -- what the user does

    def _save(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, tuple)
        guidelines.write(self.session.workspace, owner[1], value)

    def show_selected(self) -> None:
        """Show the guideline of the label of the selected annotation."""
        info = annotations.info(self.session.workspace.read(), self.session.annotation_id or 0)
        if info is not None:
            self.show_of(info.label_id)
        reveal(self)

    def add_example(self) -> None:
        """The words of the selected annotation become an example in the guideline of its label."""
        self.field.leave()
        chosen = self.session.annotation_id
        if chosen is not None and self.session.do(guidelines.add_example, chosen) is not None:
            self.session.said.emit(tr("Added to the guideline as an example. Ctrl+Z takes it back."))

    def ask_save(self) -> None:
        """All guidelines into one file; the dialog of the system asks about one that is there."""
        self.field.leave()
        folder = Path(self.session.settings["last_folder"] or self.session.workspace.path.absolute().parent)
        path, _ = QFileDialog.getSaveFileName(
            self.window(), tr("Save the guidelines"), str(folder / "Guidelines.md"), tr("Markdown (*.md)")
        )
        if path:
            target = Path(path) if Path(path).suffix else Path(f"{path}.md")
            asked = Path(path) == target  # a file whose suffix was added here was not asked about
            said = self.session.do(guidelines.save, target, overwrite=asked)
            if said is not None:
                self.session.settings["last_folder"] = str(target.absolute().parent)
                self.session.said.emit(said)

"""The labels of one layer: a list with what can be done to each, and the fields of the chosen one."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.palette import free_colour
from annotator.domain.records import DOCUMENT_LAYER, Label
from annotator.store.queries import labels as queries
from annotator.ui import keys
from annotator.ui.session import Session
from annotator.ui.widgets import look, typed
from annotator.ui.widgets.autosave import AutoField, Save
from annotator.ui.widgets.colours import ColourRow
from annotator.ui.widgets.fields import LineField, TextField
from annotator.ui.widgets.id_list import IdList
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import Words
from annotator.verbs import labels as verbs
from annotator.words import mark, tr


class MovableList(IdList):
    """A list whose Alt+Up and Alt+Down move the row."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)


class KeyField(LineField):
    """Takes one key press, by its letter or its place on any layout; Backspace takes the key away."""

    def _key(self, event: QKeyEvent) -> bool:
        chord = keys.chord(event)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            chord = ""
        elif len(chord) != 1:
            return super()._key(event)
        self.editor.setText(chord)
        self.editor.selectAll()
        self._typed()
        self.save_now()
        return True


class LabelListEditor(QWidget):
    """Alt+Up and Alt+Down reorder; all acts are buttons too."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.layer = ""
        self._labels: list[Label] = []
        self.list = MovableList()
        self.list.setAccessibleName(tr("Labels of the layer"))
        self.add = QLineEdit()
        self.add.setPlaceholderText(tr("New label, then Enter"))
        self.add.setAccessibleName(tr("Name of a new label"))
        self.up, self.down = QPushButton(tr("Up")), QPushButton(tr("Down"))
        self.up.setToolTip(tr("Move up (Alt+Up in the list)"))
        self.down.setToolTip(tr("Move down (Alt+Down in the list)"))
        self.retired = QCheckBox(tr("Show retired labels"))
        self._build_fields()
        self._build_acts()
        self._lay_out()
        self._connect()

    def _build_fields(self) -> None:
        session = self.session
        self.name = LineField(session, tr("Name"), self._saver("name"), typed.name_of(tr("A label needs a name.")))
        self.short = LineField(session, tr("Short name"), self._saver("short"), hint=tr("On the chips in the text"))
        self.key = KeyField(session, tr("Key"), self._saver("shortcut"))
        reserved = " ".join(sorted(verbs.RESERVED_KEYS))
        self.key_hint = Words(tr("A digit or letter. Kept for the text: {keys}.", keys=reserved), dim=True)
        self.colour = ColourRow()
        hint, saver = tr("What is marked with it, and what is not"), self._saver("definition")
        self.definition = TextField(session, tr("Definition"), saver, hint=hint, lines=3, prose="definition")
        self.fields: list[AutoField] = [self.name, self.short, self.key, self.definition]
        for field in self.fields:
            field.escaped.connect(self.list.setFocus)

    def _build_acts(self) -> None:
        self.used = Words(dim=True)
        self.retire = QPushButton(tr("Retire"))
        self.retire.setToolTip(tr("Take it out of the palette; what carries it keeps it"))
        self.into = QComboBox()
        self.into.setAccessibleName(tr("Merge into"))
        self.merge = QPushButton(tr("Merge…"))
        self.merge.setToolTip(tr("Give all its annotations to the other label and retire it"))
        self.question = QWidget()
        self.asking = Words()
        self.yes, self.no = QPushButton(tr("Merge")), QPushButton(tr("Keep both"))
        line = QHBoxLayout()
        line.addWidget(self.yes)
        line.addWidget(self.no)
        line.addStretch(1)
        inside = QVBoxLayout(self.question)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.asking)
        inside.addLayout(line)
        self.question.hide()

    def _lay_out(self) -> None:
        order = QHBoxLayout()
        order.addWidget(self.up)
        order.addWidget(self.down)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        left.addLayout(order)
        left.addWidget(self.retired)
        rows = Rows(tr("Short name"))
        rows.add(tr("Name"), self.name)
        rows.add(tr("Short name"), self.short)
        rows.add(tr("Key"), self.key)
        rows.add("", self.key_hint)
        rows.add(tr("Colour"), self.colour)
        rows.add(tr("Definition"), self.definition)
        acts = QHBoxLayout()
        acts.addWidget(self.retire)
        acts.addStretch(1)
        merging = QHBoxLayout()
        merging.addWidget(self.into, 1)
        merging.addWidget(self.merge)
        self.form = QWidget()
        right = QVBoxLayout(self.form)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(rows)
        right.addWidget(self.used)
        right.addLayout(acts)
        right.addLayout(merging)
        right.addWidget(self.question)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 2)
        layout.addWidget(self.form, 3)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.list.moved.connect(self.move)
        self.add.returnPressed.connect(self._add)
        self.up.clicked.connect(lambda: self.move(-1))
        self.down.clicked.connect(lambda: self.move(1))
        self.retired.toggled.connect(self.refresh)
        self.colour.picked.connect(self._recolour)
        self.retire.clicked.connect(self._retire)
        self.merge.clicked.connect(self._ask_merge)
        self.yes.clicked.connect(self._merge)
        self.no.clicked.connect(self.question.hide)

    # -- showing

    def show_layer(self, layer: str) -> None:
        """Edit the labels of this layer."""
        self.leave()
        self.layer = layer
        self.list.clear()
        self.refresh()
        self.list.setCurrentRow(0)

    def refresh(self, *_: object) -> None:
        """Read the labels anew and stay on the chosen one."""
        connection = self.session.workspace.read()
        found = queries.labels(connection, self.layer, retired=self.retired.isChecked())
        self._labels = [label for label in found if label.merged_into is None or not label.active]
        self.list.fill((label.id, self._item(label)) for label in self._labels)
        self._show(self.list.currentRow())

    def _item(self, label: Label) -> QListWidgetItem:
        key = f"{label.shortcut}  " if label.shortcut else "–  "
        item = QListWidgetItem(look.swatch_icon(label, self.session.theme, self), key + label.name)
        if not label.active:
            shown = mark("{label} (merged)") if label.merged_into else mark("{label} (retired)")
            item.setText(key + tr(shown, label=label.name))
            item.setForeground(QBrush(look.dim(self)))
        return item

    def chosen(self) -> Label | None:
        """The label whose fields are shown."""
        wanted = self.list.chosen_id()
        return next((label for label in self._labels if label.id == wanted), None)

    def choose(self, label_id: int) -> None:
        """Show the fields of this label."""
        self.list.choose(label_id)

    def _show(self, _: int) -> None:
        self.question.hide()
        label = self.chosen()
        self.form.setEnabled(label is not None)
        owner = label.id if label is not None else None
        self.name.show_value(owner, label.name if label else "")
        self.short.show_value(owner, label.short if label else "")
        self.key.show_value(owner, label.shortcut if label else "")
        self.definition.show_value(owner, label.definition if label else "")
        row = self.list.currentRow()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < len(self._labels) - 1)
        if label is not None:
            self._show_rest(label)

    def _show_rest(self, label: Label) -> None:
        self.used.setText(_used(label, queries.uses(self.session.workspace.read(), label.id)))
        self.colour.show_colour(label.colour)
        self.key.setVisible(label.layer != DOCUMENT_LAYER)
        self.key_hint.setVisible(label.layer != DOCUMENT_LAYER)
        self.retire.setText(tr("Retire") if label.active else tr("Bring back"))
        self.retire.setEnabled(label.merged_into is None)
        self.into.clear()
        for other in self._labels:
            if other.id != label.id and other.active:
                self.into.addItem(tr("into {label}", label=other.name), other.id)
        self.merge.setEnabled(self.into.count() > 0 and label.merged_into is None)

    # -- doing

    def _saver(self, column: str) -> Save:
        def save(owner: Hashable, value: str) -> None:
            assert isinstance(owner, int)
            verbs.change_label(self.session.workspace, owner, **{column: value})

        return save

    def _recolour(self, colour: str) -> None:
        label = self.chosen()
        if label is not None and label.colour.casefold() != colour.casefold():
            say = tr("{label} has another colour.", label=label.name)
            self.session.do(verbs.change_label, label.id, colour=colour, say=say)

    def _add(self) -> None:
        name = self.add.text().strip()
        if not name:
            return
        colour = free_colour(label.colour for label in self._labels)
        say = tr("{label} is a label now.", label=name)
        made = self.session.do(verbs.add_label, self.layer, name, colour=colour, say=say)
        if made is not None:
            self.add.clear()
            self.refresh()
            self.choose(made)

    def move(self, by: int) -> None:
        """Move the chosen label up (-1) or down (1) in its layer."""
        row, ids = self.list.currentRow(), [label.id for label in self._labels]
        if 0 <= row + by < len(ids) and row >= 0:
            ids[row], ids[row + by] = ids[row + by], ids[row]
            self.session.do(verbs.reorder_labels, self._whole_order(ids), say=tr("Labels reordered."))

    def _whole_order(self, shown: list[int]) -> list[int]:
        """The order of all labels of the layer; those that are not shown keep their places."""
        every = [label.id for label in queries.labels(self.session.workspace.read(), self.layer, retired=True)]
        following = iter(shown)
        return [next(following) if label_id in shown else label_id for label_id in every]

    def _retire(self) -> None:
        label = self.chosen()
        if label is None:
            return
        self.leave()
        back = not label.active
        retired = mark("{label} is retired. Show retired labels to bring it back.")
        said = mark("{label} is back.") if back else retired
        say = tr(said, label=label.name)
        self.session.do(verbs.retire_label, label.id, not back, say=say)
        if back:
            self._say_lost_key(label)

    def _say_lost_key(self, before: Label) -> None:
        now = self.session.label(before.id)
        if now is not None and before.shortcut and not now.shortcut:
            self.session.said.emit(
                tr("{label} is back, without its key {key}: another label has it now.",
                   label=now.name, key=before.shortcut)
            )  # fmt: skip

    def _ask_merge(self) -> None:
        label, into = self.chosen(), self.session.label(self.into.currentData() or 0)
        if label is None or into is None:
            return
        uses = queries.uses(self.session.workspace.read(), label.id)
        self.asking.setText(
            tr("%n annotations get the label {into}, and {label} is retired. One undo takes it back.", "", uses,
               one="%n annotation gets the label {into}, and {label} is retired. One undo takes it back.",
               into=into.name, label=label.name)
        )  # fmt: skip
        self.question.show()
        self.yes.setFocus()

    def _merge(self) -> None:
        label, into = self.chosen(), self.session.label(self.into.currentData() or 0)
        self.question.hide()
        if label is not None and into is not None:
            self.leave()
            say = tr("{label} is merged into {into}.", label=label.name, into=into.name)
            self.session.do(verbs.merge_labels, label.id, into.id, say=say)
        self.list.setFocus()

    def leave(self) -> None:
        """Save what is typed."""
        for field in self.fields:
            field.leave()


def _used(label: Label, uses: int) -> str:
    """How many carry the label, as a sentence."""
    if label.layer == DOCUMENT_LAYER:
        carried = tr("Carried by %n articles.", "", uses, one="Carried by %n article.")
        return carried if uses else tr("No articles carry it yet.")
    carried = tr("Carried by %n annotations.", "", uses, one="Carried by %n annotation.")
    return carried if uses else tr("No annotations carry it yet.")

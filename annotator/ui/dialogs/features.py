"""The user's own typed fields of a layer: add, change, retire. The inspector shows them on each annotation."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtGui import QBrush
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

from annotator.domain.records import DOCUMENT_LAYER
from annotator.store.journal import ChangeSet
from annotator.store.queries import labels as queries
from annotator.store.queries.labels import Feature
from annotator.terms import Vocabulary
from annotator.ui.session import Session
from annotator.ui.widgets import look, typed
from annotator.ui.widgets.autosave import AutoField
from annotator.ui.widgets.fields import LineField, TextField
from annotator.ui.widgets.id_list import IdList
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import Words
from annotator.verbs import labels as verbs
from annotator.words import mark, tr

KINDS = Vocabulary(
    "kind of a field",
    {
        "enum": mark("One of several choices", "kind of a field"),
        "several": mark("Several choices", "kind of a field"),
        "yesno": mark("Yes or no", "kind of a field"),
        "number": mark("Number", "kind of a field"),
        "date": mark("Date", "kind of a field"),
        "text": mark("Text", "kind of a field"),
        "url": mark("Web address", "kind of a field"),
        "entity": mark("Entry of the registry", "kind of a field"),
        "claim": mark("Claim of the article", "kind of a field"),
    },
)
WITH_OPTIONS = ("enum", "several")


class FeatureEditor(QWidget):
    """A list of fields, and what each is called and offers. Its kind is settled when it is made."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.layer = ""
        self._features: list[Feature] = []
        self.none = Words(dim=True)
        self.list = IdList()
        self.list.setAccessibleName(tr("Fields of the layer"))
        self.add = QLineEdit()
        self.add.setPlaceholderText(tr("New field, then Enter"))
        self.add.setAccessibleName(tr("Name of a new field"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of the new field"))
        for kind in KINDS.words:
            self.kind.addItem(KINDS(kind), kind)
        self.retired = QCheckBox(tr("Show retired fields"))
        self.name = LineField(session, tr("Name"), self._save_name, typed.name_of(tr("A field needs a name.")))
        self.options = TextField(
            session, tr("Choices"), self._save_options, _choices, hint=tr("One on each line"), lines=4
        )
        self.required = QCheckBox(tr("Needed on every annotation"))
        self.about = Words(dim=True)
        self.retire = QPushButton(tr("Retire"))
        self.fields: list[AutoField] = [self.name, self.options]
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.none)
        left.addWidget(self.list, 1)
        left.addWidget(self.add)
        left.addWidget(self.kind)
        left.addWidget(self.retired)
        self.rows = Rows(tr("Choices"))
        self.rows.add(tr("Name"), self.name)
        self.rows.add(tr("Kind"), self.about)
        self.rows.add(tr("Choices"), self.options)
        self.rows.add("", self.required)
        acts = QHBoxLayout()
        acts.addWidget(self.retire)
        acts.addStretch(1)
        self.form = QWidget()
        right = QVBoxLayout(self.form)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.rows)
        right.addLayout(acts)
        right.addStretch(1)
        layout = QHBoxLayout(self)
        layout.addLayout(left, 2)
        layout.addWidget(self.form, 3)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show)
        self.add.returnPressed.connect(self._add)
        self.retired.toggled.connect(self.refresh)
        self.required.clicked.connect(self._require)
        self.retire.clicked.connect(self._retire)
        self.session.changed.connect(self._apply)
        for field in self.fields:
            field.escaped.connect(self.list.setFocus)

    # -- showing

    def show_layer(self, layer: str) -> None:
        """Edit the fields of this layer."""
        self.leave()
        self.layer = layer
        self.list.clear()
        self.refresh()
        self.list.setCurrentRow(0)
        self.setEnabled(layer != DOCUMENT_LAYER)

    def _apply(self, changes: ChangeSet) -> None:
        if changes.touches("feature"):
            self.refresh()

    def refresh(self, *_: object) -> None:
        """Read the fields anew and stay on the chosen one."""
        connection = self.session.workspace.read()
        self._features = queries.features(connection, self.layer, retired=self.retired.isChecked())
        self.list.fill((feature.id, self._item(feature)) for feature in self._features)
        self._show(self.list.currentRow())

    def _item(self, feature: Feature) -> QListWidgetItem:
        item = QListWidgetItem(feature.name if feature.active else tr("{field} (retired)", field=feature.name))
        if not feature.active:
            item.setForeground(QBrush(look.dim(self)))
        return item

    def chosen(self) -> Feature | None:
        """The field that is shown."""
        wanted = self.list.chosen_id()
        return next((feature for feature in self._features if feature.id == wanted), None)

    def _show(self, _: int) -> None:
        feature = self.chosen()
        articles = tr("Whole articles have no fields of your own; use labels for them.")
        nothing = tr("This layer has no fields of your own yet. Name one below and press Enter.")
        self.none.say(articles if self.layer == DOCUMENT_LAYER else "" if self._features else nothing)
        self.form.setVisible(feature is not None)
        owner = feature.id if feature is not None else None
        self.name.show_value(owner, feature.name if feature else "")
        self.options.show_value(owner, "\n".join(feature.options) if feature else "")
        if feature is not None:
            self.about.setText(KINDS(feature.kind))
            self.options.setVisible(feature.kind in WITH_OPTIONS)
            self.required.setChecked(feature.required)
            self.retire.setText(tr("Retire") if feature.active else tr("Bring back"))

    # -- doing

    def _add(self) -> None:
        name = " ".join(self.add.text().split())
        if not name:
            return
        kind = self.kind.currentData()
        say = tr("{field} is a field now.", field=name)
        made = self.session.do(verbs.add_feature, self.layer, self._free_key(name), name, kind, say=say)
        if made is None:
            return
        self.add.clear()
        self.refresh()
        self.list.choose(made)
        (self.options if kind in WITH_OPTIONS else self.name).setFocus()

    def _free_key(self, name: str) -> str:
        """A stable key made of the name, unlike those of the layer's other fields."""
        every = queries.features(self.session.workspace.read(), self.layer, retired=True)
        taken = {feature.key for feature in every}
        key = name.casefold().replace(" ", "_")
        return next(k for k in (key, *(f"{key}_{n}" for n in range(2, len(taken) + 3))) if k not in taken)

    def _save_name(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        verbs.change_feature(self.session.workspace, owner, name=value)

    def _save_options(self, owner: Hashable, value: str) -> None:
        assert isinstance(owner, int)
        verbs.change_feature(self.session.workspace, owner, options=value.split("\n") if value else [])

    def _require(self) -> None:
        feature = self.chosen()
        if feature is not None:
            needed = self.required.isChecked()
            said = mark("{field} is needed on every annotation.") if needed else mark("{field} may stay empty.")
            say = tr(said, field=feature.name)
            self.session.do(verbs.change_feature, feature.id, required=int(needed), say=say)

    def _retire(self) -> None:
        feature = self.chosen()
        if feature is not None:
            self.leave()
            said = mark("{field} is retired; what is stored stays.") if feature.active else mark("{field} is back.")
            say = tr(said, field=feature.name)
            self.session.do(verbs.change_feature, feature.id, active=int(not feature.active), say=say)

    def leave(self) -> None:
        """Save what is typed."""
        for field in self.fields:
            field.leave()


def _choices(words: str) -> str:
    """The choices, one a line, each once."""
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return "\n".join(dict.fromkeys(line for line in lines if line))

"""The fields and forms of the entity chosen in the registry, saved each for itself."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator import terms
from annotator.domain.records import ALIAS_KINDS
from annotator.store.queries import concordance, registry
from annotator.store.queries.concordance import Alias
from annotator.ui.language_names import script_name
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.widgets import typed
from annotator.ui.widgets.autosave import AutoField, Parse
from annotator.ui.widgets.entity_fields import saver, types
from annotator.ui.widgets.fields import ChoiceField, LineField, TextField
from annotator.ui.widgets.named_list import Named, NamedList
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import registry as verbs
from annotator.words import tr

F = TypeVar("F", bound=AutoField)
LANGUAGES = ("", "kk", "uz", "ky", "ru", "en")
_SEEN = 12  # written forms that are listed


class EntityDetails(QWidget):
    """`show_entity` shows one; None shows nothing. `escaped`: back to the list."""

    escaped = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.entity_id: int | None = None
        self.fields: list[AutoField] = []
        self._forms = RegistryNames.of(session).latest(self._show_seen)
        self.rows = Rows(tr("Description"))
        self._build_fields()
        self.aliases = NamedList()
        self.rows.add(tr("Other forms"), self.aliases)
        self.rows.add("", self._build_adder())
        self.seen = Words(dim=True)
        self.rows.add(tr("Written as"), self.seen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 4, 8)
        layout.addWidget(self.rows)
        layout.addStretch(1)
        self.show_entity(None)

    def _build_fields(self) -> None:
        named = typed.name_of(tr("An entity needs a name."))
        self.name = self._keep(LineField(self.session, tr("Name"), saver(self.session, "name"), named, prose="name"))
        self.type = self._keep(ChoiceField(self.session, tr("Type"), saver(self.session, "label_id")))
        self.language = self._keep(ChoiceField(self.session, tr("Language"), saver(self.session, "language")))
        self.language.show_choices([("", "–"), *((code, code) for code in LANGUAGES[1:])])
        self.description = self._text("description", tr("Description"))
        self.wikidata = self._line("wikidata", "Wikidata", typed.wikidata, "Q…")
        self.geonames = self._line("geonames", "GeoNames", typed.geonames, tr("Number or address"))
        self.note = self._text("note", tr("Note"))

    def _line(self, column: str, name: str, parse: Parse, hint: str = "") -> LineField:
        return self._keep(LineField(self.session, name, saver(self.session, column), parse, hint=hint))

    def _text(self, column: str, name: str) -> TextField:
        return self._keep(TextField(self.session, name, saver(self.session, column), lines=1, prose=column))

    def _keep(self, field: F) -> F:
        self.fields.append(field)
        field.escaped.connect(self.escaped)
        self.rows.add(field.name, field)
        return field

    def _build_adder(self) -> QWidget:
        self.form, self.kind, self.of_language = QLineEdit(), QComboBox(), QComboBox()
        self.form.setPlaceholderText(tr("Add a form"))
        self.form.setAccessibleName(tr("Another form of the name"))
        self.kind.setAccessibleName(tr("Kind of the form"))
        for kind in ALIAS_KINDS:
            self.kind.addItem(terms.alias_kind(kind), kind)
        self.of_language.setAccessibleName(tr("Language of the form"))
        for code in LANGUAGES:
            self.of_language.addItem(code or tr("any", "language"), code)
        self.add_button = FlatButton("+", tr("Add this form to the entity"))
        self.add_button.clicked.connect(self.add_alias)
        self.form.returnPressed.connect(self.add_alias)
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget, stretch in ((self.form, 1), (self.kind, 0), (self.of_language, 0), (self.add_button, 0)):
            layout.addWidget(widget, stretch)
        for combo in (self.kind, self.of_language):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(3)
        return box

    # -- showing

    def show_entity(self, entity_id: int | None) -> None:
        """Show what the project holds of this entity now."""
        connection = self.session.workspace.read()
        entity = registry.fields(connection, entity_id) if entity_id is not None else None
        if entity is None or entity.id != self.entity_id:
            self.form.clear()
        self.entity_id = entity.id if entity is not None else None
        self.setEnabled(entity is not None)
        if entity is None:
            for field in self.fields:
                field.show_value(None, "")
            self.aliases.put("nothing", [])
            self.seen.setText("")
            return
        self.type.show_choices(types(self.session))
        for field, value in (
            (self.name, entity.name),
            (self.type, str(entity.label_id or "")),
            (self.language, entity.language),
            (self.description, entity.description),
            (self.wikidata, entity.wikidata),
            (self.geonames, entity.geonames),
            (self.note, entity.note),
        ):
            field.show_value(entity.id, value or "")
        found = concordance.aliases(connection, entity.id)
        self.aliases.put((entity.id, tuple(found)), [self._alias_row(alias) for alias in found])
        shown, workspace = entity.id, self.session.workspace
        self._forms.ask(lambda: (shown, concordance.seen_forms(workspace.read(), shown, _SEEN)))

    def _show_seen(self, answer: tuple[int, list[tuple[str, int]]]) -> None:
        entity_id, seen = answer
        if entity_id == self.entity_id:
            self.seen.setText(", ".join(f"{form} ({count})" for form, count in seen) or "–")

    def _alias_row(self, alias: Alias) -> Named:
        script = script_name(alias.script) if alias.script else ""
        kind = terms.alias_kind(alias.kind) if alias.kind != "name" else ""
        said = ", ".join(filter(None, (kind, alias.language, script)))
        row = Named(f"{alias.form}  ({said})" if said else alias.form, alias.form, button=False)
        row.taken_off.connect(lambda: self._remove_alias(alias))
        return row

    # -- doing

    def add_alias(self) -> None:
        """Give the entity the form that is typed."""
        form = self.form.text().strip()
        if self.entity_id is None or not form:
            return
        script = self.session.tools.names().script(form)
        made = self.session.do(
            verbs.add_alias, self.entity_id, form, self.session.tools.fold,
            kind=self.kind.currentData(), language=self.of_language.currentData() or None, script=script,
            say=tr("{form} is a form of {name} now.", form=form, name=self.name.text()),
        )  # fmt: skip
        if made is not None:
            self.form.clear()

    def _remove_alias(self, alias: Alias) -> None:
        told = tr("Took the form {form} off. Ctrl+Z brings it back.", form=alias.form)
        self.session.do(verbs.remove_alias, alias.id, say=told)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Save what is typed."""
        for field in self.fields:
            field.leave()

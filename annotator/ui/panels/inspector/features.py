"""The user's own typed fields of a layer, as editors that save into the annotation's attributes."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator import terms
from annotator.domain import dates
from annotator.domain.records import AnnotationInfo
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations, labels, registry
from annotator.store.queries.labels import Feature
from annotator.ui.panels.inspector.part import Part
from annotator.ui.session import Session
from annotator.ui.widgets.autosave import AutoField, Save
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.fields import ChoiceField, LineField, TextField
from annotator.ui.widgets.grid import CellLayout
from annotator.ui.widgets.menu_entry import unmarked
from annotator.ui.widgets.named_list import Named, NamedList
from annotator.ui.widgets.pick import Option, PickLine
from annotator.ui.widgets.rows import Rows
from annotator.verbs import annotate
from annotator.words import mark, tr

_URL = re.compile(r"[a-z][a-z0-9+.-]*://\S+", re.IGNORECASE)
_YES_NO = ("yes", "no")


def parse_number(words: str) -> str:
    """A number as it is kept: `1250`, `3.5`; a comma for the decimals and spaces between thousands are understood."""
    plain = re.sub(r"[\s\u00a0\u202f_]", "", words).replace("−", "-")
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not plain:
        return ""
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", plain):
        raise ValueError(tr("{words} is not a number; write it as 1250 or 3.5.", words=words.strip()))
    value = float(plain)
    return str(int(plain)) if "." not in plain else repr(value)


def parse_url(words: str) -> str:
    """An address with its scheme."""
    words = words.strip()
    if words and not _URL.fullmatch(words):
        raise ValueError(tr("{words} is not an address; write it as https://example.org/page.", words=words))
    return words


def _parse_date(words: str) -> str:
    return dates.normalise(words) if words.strip() else ""


PARSERS: dict[str, Callable[[str], str]] = {"number": parse_number, "date": _parse_date, "url": parse_url}
HINTS = {"number": mark("1250 or 3.5"), "date": mark("2026-03-14, 2026-03 or 2026"), "url": "https://…"}


def to_text(kind: str, value: Any) -> str:
    """A stored value as its editor shows it."""
    if value is None:
        return ""
    if kind == "yesno":
        return "yes" if value is True or value == "yes" else "no" if value is False or value == "no" else str(value)
    return str(value)


def to_value(kind: str, text: str) -> Any:
    """What is stored for an editor's text; None where it is empty."""
    if not text:
        return None
    if kind == "number":
        return float(text) if "." in text or "e" in text else int(text)
    return text == "yes" if kind == "yesno" else text


class FeaturesPart(Part):
    """Built anew when the layer or its fields change."""

    def __init__(self, session: Session, names: EntityNames) -> None:
        super().__init__(session)
        self._names = names
        self._layer: str | None = None
        self._features: list[Feature] = []
        self._editors: list[tuple[Feature, QWidget]] = []
        self._rows: Rows | None = None
        session.changed.connect(self._forget)

    def suits(self, info: AnnotationInfo) -> bool:
        if info.layer != self._layer:
            self._build(info.layer)
        return bool(self._features)

    def _forget(self, changes: ChangeSet) -> None:
        if changes.touches("feature"):
            self.leave()
            self._layer = None

    def _build(self, layer: str) -> None:
        self.leave()
        self._layer = layer
        self._features = labels.features(self.session.workspace.read(), layer)
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
        self.fields.clear()
        self._rows = Rows()
        self._editors = [(feature, self._editor(feature)) for feature in self._features]
        for feature, editor in self._editors:
            self._rows.add(feature.name + (" *" if feature.required else ""), editor)
        self.inside.addWidget(self._rows)
        self._rows.show()  # at once, so that a key pressed next finds the fields

    def editor(self, key: str) -> QWidget | None:
        """The editor of a field, by its key."""
        return next((editor for feature, editor in self._editors if feature.key == key), None)

    def _editor(self, feature: Feature) -> QWidget:
        save, name, kind = self._saver(feature), feature.name, feature.kind
        if kind in ("enum", "yesno", "claim"):
            field = self.field(ChoiceField(self.session, name, save))
            options = [(option, option) for option in feature.options]
            answers = [(answer, terms.answer(answer)) for answer in _YES_NO]
            field.show_choices([("", "–"), *(answers if kind == "yesno" else options)])
            return field
        if kind == "several":
            return SeveralField(feature, self._keep_several)
        if kind == "entity":
            return EntityField(self.session, feature, self._names, self._keep, self.pick)
        if kind == "text":
            return self.field(TextField(self.session, name, save, lines=1, prose=f"field {feature.key}"))
        return self.field(LineField(self.session, name, save, PARSERS[kind], hint=tr(HINTS[kind])))

    def show_info(self, info: AnnotationInfo) -> None:
        super().show_info(info)
        for feature, editor in self._editors:
            value = info.attributes.get(feature.key)
            if isinstance(editor, SeveralField):
                editor.show_several(value if isinstance(value, list) else [])
            elif isinstance(editor, EntityField):
                editor.show_entity(value if isinstance(value, str) else None)
            elif isinstance(editor, AutoField):
                if feature.kind == "claim" and isinstance(editor, ChoiceField):
                    editor.show_choices([("", "–"), *self._claims(info)])
                editor.show_value((info.id, feature.key), to_text(feature.kind, value))

    def _claims(self, info: AnnotationInfo) -> list[tuple[str, str]]:
        return annotations.claims_of(self.session.workspace.read(), info.document_id)

    def _saver(self, feature: Feature) -> Save:
        def save(owner: Hashable, value: str) -> None:
            assert isinstance(owner, tuple)
            annotate.set_attribute(self.session.workspace, owner[0], feature.key, to_value(feature.kind, value))

        return save

    def _keep(self, feature: Feature, value: Any) -> None:
        if self.info is not None:
            told = tr("{field} saved.", field=feature.name)
            self.session.do(annotate.set_attribute, self.info.id, feature.key, value, say=told)

    def _keep_several(self, feature: Feature, values: list[str]) -> None:
        self._keep(feature, values)


class SeveralField(QWidget):
    """A box for each choice; what is stored but no longer offered stays and is shown."""

    def __init__(self, feature: Feature, save: Callable[[Feature, list[str]], None]) -> None:
        super().__init__()
        self._feature = feature
        self._save = save
        self._cells = CellLayout(self)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self.boxes: dict[str, QCheckBox] = {}
        for option in feature.options:
            self._add(option)
        self.setAccessibleName(feature.name)

    def _add(self, option: str) -> None:
        box = self.boxes[option] = QCheckBox(unmarked(option))
        box.setAccessibleName(f"{self._feature.name}: {option}")
        box.clicked.connect(self._clicked)
        self._cells.addWidget(box)

    def _clicked(self) -> None:
        self._save(self._feature, [option for option, box in self.boxes.items() if box.isChecked()])

    def show_several(self, values: list[Any]) -> None:
        """Tick what is stored."""
        chosen = {str(value) for value in values}
        for option in sorted(chosen - set(self.boxes)):
            self._add(option)
        for option, box in self.boxes.items():
            box.setChecked(option in chosen)


class EntityField(QWidget):
    """An entry of the registry; its uuid is stored."""

    def __init__(
        self,
        session: Session,
        feature: Feature,
        names: EntityNames,
        save: Callable[[Feature, Any], None],
        wire: Callable[[PickLine], PickLine],
    ) -> None:
        super().__init__()
        self._session, self._feature, self._names, self._save = session, feature, names, save
        self.list = NamedList()
        self.line = wire(PickLine(feature.name, tr("Find an entry"), self._options))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self.line)

    def _options(self, typed: str) -> list[Option]:
        return [Option(entry.name, lambda i=entry.id: self._take(i)) for entry in self._names.find(typed)]

    def _take(self, entity_id: int) -> None:
        entity = registry.entity(self._session.workspace.read(), entity_id)
        if entity is not None:
            self._save(self._feature, entity.uuid)

    def show_entity(self, uuid: str | None) -> None:
        """Show the entry with this uuid."""
        connection = self._session.workspace.read()
        entity_id = registry.id_of(connection, uuid) if uuid else None
        entity = registry.entity(connection, entity_id) if entity_id is not None else None
        name = entity.name if entity is not None else uuid or ""
        row = Named(name, name, button=False)
        row.taken_off.connect(lambda: self._save(self._feature, None))
        self.list.put((uuid, name), [row] if uuid else [])
        self.line.setVisible(not uuid)

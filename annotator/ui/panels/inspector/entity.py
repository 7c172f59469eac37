"""The registry entries that a mention names, and the fields of the one looked at."""

from __future__ import annotations

from annotator.domain.records import AnnotationInfo, EntityRef
from annotator.store.queries import registry
from annotator.ui.panels.inspector.part import Part
from annotator.ui.session import Session
from annotator.ui.widgets import typed
from annotator.ui.widgets.entity_fields import saver, types
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.fields import ChoiceField, LineField, TextField
from annotator.ui.widgets.named_list import Named, NamedList
from annotator.ui.widgets.pick import Option, PickLine
from annotator.ui.widgets.rows import Rows
from annotator.ui.widgets.words import Words
from annotator.verbs import entities
from annotator.words import tr


class EntityPart(Part):
    """A mention may name several entries; typing finds one or makes a new one."""

    def __init__(self, session: Session, names: EntityNames) -> None:
        super().__init__(session)
        self._names = names
        self._looked_at: int | None = None
        self.list = NamedList()
        self.line = self.pick(PickLine(tr("Registry entry"), tr("Find or make an entry"), self._options))
        names.ranked.connect(self._refresh_options)
        self._build_fields()
        top = Rows()
        top.add(tr("Entry"), self.list)
        top.add("", self.line)
        self.inside.addWidget(top)
        self.inside.addWidget(self.rows)

    def _build_fields(self) -> None:
        self.rows = Rows()
        session, named, number = self.session, typed.name_of(tr("An entry needs a name.")), tr("Number or address")
        self.name = self.field(LineField(session, tr("Name"), saver(session, "name"), named, prose="name"))
        self.type = self.field(ChoiceField(session, tr("Type"), saver(session, "label_id")))
        self.wikidata = self.field(
            LineField(session, "Wikidata", saver(session, "wikidata"), typed.wikidata, hint="Q…")
        )
        self.geonames = self.field(
            LineField(session, "GeoNames", saver(session, "geonames"), typed.geonames, hint=number)
        )
        self.description = self.field(
            TextField(session, tr("Description"), saver(session, "description"), lines=1, prose="description")
        )
        self.used = Words(dim=True)
        for field in self.fields:
            self.rows.add(field.name, field)
        self.rows.add("", self.used)

    def suits(self, info: AnnotationInfo) -> bool:
        return info.layer == "entity" or bool(info.entities)

    # -- showing

    def show_info(self, info: AnnotationInfo) -> None:
        if self.info is None or info.id != self.info.id:
            self.line.clear()
        super().show_info(info)
        self._names.prepare(info.text, self._language())
        ids = [entity.id for entity in info.entities]
        if self._looked_at not in ids:
            self._looked_at = ids[0] if ids else None
        shown = tuple((entity, entity.id == self._looked_at) for entity in info.entities)
        self.list.put((info.id, shown), [self._row(entity, at) for entity, at in shown])
        self._show_entity()

    def _row(self, entity: EntityRef, looked_at: bool) -> Named:
        kind = f" ({entity.type})" if entity.type else ""
        row = Named(("▸ " if looked_at else "") + entity.name + kind, tr("Show the fields of {name}", name=entity.name))
        row.taken_off.connect(lambda: self._unlink(entity))
        row.chosen.connect(lambda: self._look_at(entity.id))
        return row

    def _look_at(self, entity_id: int) -> None:
        self._looked_at = entity_id
        if self.info is not None:
            self.show_info(self.info)

    def _show_entity(self) -> None:
        connection = self.session.workspace.read()
        entity = registry.entity(connection, self._looked_at) if self._looked_at is not None else None
        self.rows.setVisible(entity is not None)
        if entity is None:
            for field in self.fields:
                field.show_value(None, "")
            return
        self.type.show_choices(types(self.session))
        self.type.show_value(entity.id, str(entity.label_id or ""))
        self.name.show_value(entity.id, entity.name)
        self.wikidata.show_value(entity.id, entity.wikidata or "")
        self.geonames.show_value(entity.id, entity.geonames or "")
        self.description.show_value(entity.id, entity.description)
        mentions = tr("%n mentions", "", entity.mentions, one="%n mention")
        articles = tr("%n articles", "", entity.articles, one="%n article")
        self.used.setText(tr("{mentions} in {articles}", mentions=mentions, articles=articles))

    def let_go(self) -> None:
        super().let_go()
        self.line.clear()

    # -- doing

    def _options(self, typed: str) -> list[Option]:
        info = self.info
        if info is None:
            return []
        linked = {entity.id for entity in info.entities}
        found = self._names.find(typed) if typed else self._names.likely(info.text)
        options = [
            Option(entry.name + (f"  ({entry.type})" if entry.type else ""), lambda i=entry.id: self._link(i))
            for entry in found
            if entry.id not in linked
        ]
        name = " ".join(typed.split()) or self._base_form(" ".join(info.text.split()))
        new = Option(tr("New entry “{name}”", name=name), lambda: self._add(name))
        return [*options, new]

    def _refresh_options(self) -> None:
        """The ranking has come while the list is open."""
        if self.line.is_open() and not self.line.line.text().strip():
            self.line.open()

    def _language(self) -> str | None:
        document = self.session.document()
        return document.language if document is not None else None

    def _base_form(self, words: str) -> str:
        """What the new entry is called: a guess, as the name can be changed."""
        if self.info is None or self.info.document_id != self.session.document_id:
            return words
        text = self.session.workspace.text(self.info.document_id)
        return " ".join(self.session.tools.names().base_form(words, self._language(), text).split())

    def _link(self, entity_id: int) -> None:
        if self.info is not None:
            self._looked_at = entity_id
            self.session.do(entities.link, self.info.id, entity_id, say=tr("Linked to the registry."))

    def _add(self, name: str) -> None:
        info = self.info
        if info is not None:
            label_id = info.label_id if info.layer == "entity" else None
            told = tr("{name} is in the registry now.", name=name)
            made = self.session.do(entities.add_entity, name, label_id, info.id, say=told)
            self._looked_at = made if made is not None else self._looked_at

    def _unlink(self, entity: EntityRef) -> None:
        if self.info is not None:
            told = tr("Took {name} off the mention.", name=entity.name)
            self.session.do(entities.unlink, self.info.id, entity.id, say=told)
            self.line.setFocus()

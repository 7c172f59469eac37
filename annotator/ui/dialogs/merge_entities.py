"""Making one entity of several, and several of one: what would move is shown before it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.store.queries import concordance, references
from annotator.store.queries.concordance import Hit, ListedEntity
from annotator.store.queries.references import References
from annotator.ui.dialogs import kit
from annotator.ui.language_tools import Pair
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.verbs import registry as verbs
from annotator.words import mark, tr

_MENTIONS_SHOWN = 200
_AROUND = 40  # code points shown before and after a mention
_REASONS = {
    "place": mark("both are the place {detail}"),
    "spelling": mark("spelt alike: {detail}"),
    "order": mark("the same names in another order: {detail}"),
    "patronymic": mark("the same but for the patronymic: {detail}"),
    "initials": mark("the initial fits: {detail}"),
    "acronym": mark("one may be the acronym of the other: {detail}"),
    "sound": mark("they sound alike in two alphabets: {detail}"),
}


def described(e: ListedEntity) -> str:
    """An entity on one line."""
    said = ", ".join(filter(None, (e.type, e.wikidata, e.description)))
    used = tr(
        "{mentions} in {articles}",
        mentions=tr("%n mentions", "", e.mentions, one="%n mention"),
        articles=tr("%n articles", "", e.articles, one="%n article"),
    )
    return f"{e.name} ({said}): {used}" if said else f"{e.name}: {used}"


def _along(found: References) -> str:
    """What else will name another entity, as a sentence; empty where nothing does."""
    sources, relations, fields = found.sources, found.relations, found.fields
    counted = (
        (sources, tr("%n sources of claims", "", sources, one="%n source of claims")),
        (relations, tr("%n relations", "", relations, one="%n relation")),
        (fields, tr("%n annotations with a field", "", fields, one="%n annotation with a field")),
    )
    parts = [said for number, said in counted if number]
    return " " + tr("Along go: {what}.", what=", ".join(parts)) if parts else ""


class MergeDialog(QDialog):
    """The chosen row is the entity that stays; at first the one that is named most."""

    def __init__(self, session: Session, entity_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(tr("Merge entities"))
        found = concordance.entities(session.workspace.read(), entity_ids)
        self.entities = sorted(found, key=lambda e: (-e.mentions, e.id))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("The entity that stays"))
        for entity in self.entities:
            self.list.addItem(QListWidgetItem(described(entity)))
        self.effect = kit.caption(wrap=True)
        layout = QVBoxLayout(self)
        layout.addWidget(kit.caption(tr("Which of them stays? The others become its forms."), wrap=True))
        layout.addWidget(self.list)
        layout.addWidget(self.effect)
        box, self.do = kit.buttons(self, tr("Merge"))
        layout.addWidget(box)
        self.list.currentRowChanged.connect(self._say)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.resize(520, 320)

    def _say(self, _: int = 0) -> None:
        kept = self.kept()
        self.do.setEnabled(kept is not None and len(self.entities) > 1)
        if kept is None:
            return
        others = [e for e in self.entities if e is not kept]
        moved = sum(e.mentions for e in others)
        forms = dict.fromkeys(form for e in others for form in (e.name, *e.forms) if form != kept.name)
        types = {e.type for e in self.entities if e.type}
        said = tr("%n mentions will name {name}.", "", moved, one="%n mention will name {name}.", name=kept.name)
        said += " " + tr("New forms: {forms}.", forms=", ".join(forms) or tr("none", "forms"))
        said += _along(references.references(self.session.workspace.read(), [e.id for e in others]))
        if len(types) > 1:
            several = ", ".join(sorted(types))
            said += " " + tr("They are of different types ({types}); the marks keep their labels.", types=several)
        self.effect.setText(said)

    def kept(self) -> ListedEntity | None:
        """The entity that stays."""
        row = self.list.currentRow()
        return self.entities[row] if 0 <= row < len(self.entities) else None

    def accept(self) -> None:
        kept = self.kept()
        if kept is None or len(self.entities) < 2:
            return
        ids = [e.id for e in self.entities]
        moved = self.session.do(verbs.merge_entities, ids, kept.id, self.session.tools.fold)
        if moved is None:
            return
        self.session.said.emit(
            tr("Merged into {name}: %n mentions moved. Ctrl+Z parts them again.", "", moved,
               one="Merged into {name}: %n mention moved. Ctrl+Z parts them again.", name=kept.name)
        )  # fmt: skip
        RegistryNames.of(self.session).shown.emit(kept.id)
        super().accept()


class SplitDialog(QDialog):
    """Some mentions of an entity become those of a new one."""

    def __init__(
        self, session: Session, entity_id: int, hits: Sequence[Hit], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self._entity_id, self._ids = session, entity_id, [hit.annotation_id for hit in hits]
        old = concordance.name_of(session.workspace.read(), entity_id) or ""
        self.setWindowTitle(tr("Split off a new entity"))
        self.name = QLineEdit(name)
        self.name.setAccessibleName(tr("Name of the new entity"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Mentions that move"))
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for hit in hits[:_MENTIONS_SHOWN]:
            around = f"{hit.prefix[-_AROUND:]}{hit.exact}{hit.suffix[:_AROUND]}"
            self.list.addItem(QListWidgetItem(" ".join(around.split())))
        layout = QVBoxLayout(self)
        along = _along(references.mention_references(session.workspace.read(), entity_id, self._ids))
        said = tr("%n mentions of {name} will name a new entity of the same type.", "", len(hits),
                  one="%n mention of {name} will name a new entity of the same type.", name=old)  # fmt: skip
        layout.addWidget(kit.caption(said + along, wrap=True))
        layout.addWidget(self.name)
        layout.addWidget(self.list, 1)
        box, self.do = kit.buttons(self, tr("Split off"))
        layout.addWidget(box)
        self.name.textChanged.connect(lambda words: self.do.setEnabled(bool(words.strip())))
        self.name.selectAll()
        self.name.setFocus()
        self.resize(560, 360)

    def accept(self) -> None:
        name = self.name.text().strip()
        new = self.session.do(verbs.split_entity, self._entity_id, self._ids, name) if name else None
        if new is None:
            return
        self.session.said.emit(
            tr("%n mentions split off as {name}. Ctrl+Z joins them again.", "", len(self._ids),
               one="%n mention split off as {name}. Ctrl+Z joins it again.", name=name)
        )  # fmt: skip
        RegistryNames.of(self.session).shown.emit(new)
        super().accept()


@dataclass(frozen=True, slots=True)
class _Row:
    pair: Pair
    first: ListedEntity
    second: ListedEntity

    def said(self) -> str:
        reason = tr(_REASONS.get(self.pair.reason, "{detail}"), detail=self.pair.detail)
        return f"{described(self.first)}\n{described(self.second)}\n    {reason}"


class _PairList(QListWidget):
    """Letters are for acts, not for jumping to a row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_X:
            event.ignore()  # the dialog's
        else:
            super().keyPressEvent(event)


class PairsDialog(QDialog):
    """Entities that may be one, surest first: Enter previews the merge, X says that they are two, for good."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setWindowTitle(tr("Entities that may be one"))
        self.rows: list[_Row] = []
        self.merging: MergeDialog | None = None
        self.head = kit.caption(tr("Comparing the names of all entities …"), wrap=True)
        self.list = _PairList()
        self.list.setAccessibleName(tr("Pairs of entities that may be one"))
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.apart = QPushButton(tr("They are two (X)"))
        self.apart.setToolTip(tr("Do not propose this pair again"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        box, self.do = kit.buttons(self, tr("Merge…"))
        box.addButton(self.apart, box.ButtonRole.ActionRole)
        layout.addWidget(box)
        self.apart.clicked.connect(self.keep_apart)
        self.resize(620, 480)
        self._question = RegistryNames.of(session).latest(self._show)
        session.changed.connect(self._apply)
        self._count()
        self._ask()

    def _apply(self, changes: Any) -> None:
        if changes.touches("entity", "entity_alias", "relation"):
            self._ask()

    def _ask(self) -> None:
        workspace, names = self.session.workspace, self.session.tools.names

        def ask() -> list[_Row]:
            connection = workspace.read()
            known = {e.id: e for e in concordance.entities(connection)}
            apart = concordance.kept_apart(connection)
            pairs = names().pairs([(e.id, (e.name, *e.forms), e.type or "") for e in known.values()])
            rows = [_Row(p, known[int(p.first)], known[int(p.second)]) for p in pairs]
            return [row for row in rows if frozenset((row.first.id, row.second.id)) not in apart]

        self._question.ask(ask)

    def _show(self, rows: list[_Row]) -> None:
        place = max(0, self.list.currentRow())
        self.rows = rows
        self.list.clear()
        self.list.addItems([row.said() for row in rows])
        self.list.setCurrentRow(min(place, len(rows) - 1))
        self.list.setFocus()
        said = tr("%n pairs may be one. Enter shows what a merge would do.", "", len(rows),
                  one="%n pair may be one. Enter shows what a merge would do.")  # fmt: skip
        self.head.setText(said if rows else tr("No two entities look like one."))
        self._count()

    def _count(self) -> None:
        for button in (self.do, self.apart):
            button.setEnabled(bool(self.rows))

    def _chosen(self) -> _Row | None:
        row = self.list.currentRow()
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def accept(self) -> None:
        row = self._chosen()
        if row is not None:
            self.merging = MergeDialog(self.session, (row.first.id, row.second.id), self)
            self.merging.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.merging.open()

    def keep_apart(self) -> None:
        """Remember that these two are not one."""
        row = self._chosen()
        if row is not None:
            said = tr("{first} and {second} are two. Ctrl+Z takes it back.",
                      first=row.first.name, second=row.second.name)  # fmt: skip
            self.session.do(verbs.keep_apart, row.first.id, row.second.id, say=said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_X and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.keep_apart()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self.session.changed.disconnect(self._apply)
        super().done(result)

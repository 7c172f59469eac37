"""Two keys link any words to an entity: one opens a small list, the entities of this article first, one takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect

from annotator.domain.records import AnnotationInfo
from annotator.store.queries import annotations, mentions, registry
from annotator.store.queries.mentions import NewMention
from annotator.store.queries.registry import EntityName
from annotator.ui.actions import Action
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.text.painting import caret_box
from annotator.ui.text.pane import TextPane
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.entity_picker import EntityPicker
from annotator.ui.widgets.pick import Option
from annotator.verbs import annotate, entities
from annotator.verbs import registry as verbs
from annotator.verbs.registry import PENDING, NewEntity
from annotator.words import tr

_MOST = 8  # entities that are listed; the ninth line makes a new one


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be linked: words of an article, or the mark that stands on them; `first`: whom they may name."""

    document_id: int
    start: int
    end: int
    mark: AnnotationInfo | None = None
    first: tuple[int, ...] = ()


class WordLinking(QObject):
    """Nothing is written before an entity is taken. What was linked is offered again by `Proposals`."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self.registry = RegistryNames.of(session)
        self.names = EntityNames(session, self)
        self.picker = EntityPicker(self._options)
        self.picker.setParent(pane)
        self._asked: _Asked | None = None
        self.names.ranked.connect(self.picker.refresh)
        self.picker.closed.connect(self.pane.setFocus)
        self.registry.choiceAsked.connect(self.ask)
        session.documentOpened.connect(lambda _: self.picker.close_it())
        session.closing.connect(self._end)
        session.actions.add(
            [Action("entity.link", tr("Link the words to an entity of the article"), "Mark/Entities", self.ask, ("L",),
                    "text", lambda: session.document_id is not None)]
        )  # fmt: skip

    def _end(self) -> None:
        self.picker.closed.disconnect(self.pane.setFocus)
        self.picker.hide()
        self.picker.setParent(self.pane)

    # -- asking

    def ask(self) -> None:
        """Open the list for the selected mark or offer, else for the selected words or the word under the caret."""
        asked = self._target()
        if asked is None:
            self.session.said.emit(tr("There is no word here; put the caret on one or select some."))
            return
        self._asked = asked
        words, document = self._words(), self.session.document()
        self.names.prepare(words, document.language if document is not None else None)
        self.picker.set_theme(self.session.theme)
        head = tr("“{words}” names:", words=annotate.short(words))
        self.picker.ask(head, self.pane.window(), self._place(asked.start))

    def _target(self) -> _Asked | None:
        document_id, chosen = self.session.document_id, self.session.annotation_id
        if document_id is None:
            return None
        start, end = self.session.text_selection()
        if start == end and chosen is not None and (asked := self._chosen(document_id, chosen)) is not None:
            return asked
        word = (start, end) if start < end else self.pane.word_at(self.pane.caret)
        return _Asked(document_id, *word) if word is not None and word[0] < word[1] else None

    def _chosen(self, document_id: int, chosen: int) -> _Asked | None:
        offer = self.registry.offered().get(chosen)
        if offer is not None:
            return _Asked(document_id, offer.start, offer.end, None, (offer.entity_id, *offer.rivals))
        info = annotations.info(self.session.workspace.read(), chosen) if chosen > 0 else None
        if info is None or info.layer != "entity":
            return None
        return _Asked(document_id, info.fragments[0][0], info.fragments[-1][1], info)

    def _words(self) -> str:
        asked = self._asked
        return " ".join(self.pane.text[asked.start : asked.end].split()) if asked is not None else ""

    def _place(self, offset: int) -> QRect:
        """Where in the window the words stand; where they are off screen, where the caret does."""
        pane, window = self.pane, self.pane.window()
        y = pane.page.y_of(offset)
        box = caret_box(pane, pane.page.seen())
        left = round(box.left()) if box is not None else pane.column_left
        top = y if y is not None else round(box.top()) if box is not None else 0
        corner = pane.viewport().mapTo(window, QPoint(left, top))
        return QRect(corner.x(), corner.y(), 1, pane.typography.line_height)

    # -- what is offered

    def _options(self, typed: str) -> list[Option]:
        words = self._words()
        if not words:
            return []
        found = self.names.find(typed, _MOST) if typed else self._likely(words)
        options = [
            Option(entry.name + (f"  ({entry.type})" if entry.type else ""), lambda i=entry.id: self._link(i))
            for entry in found
        ]
        name = " ".join(typed.split()) or self._base_form(words)
        return [*options, Option(tr("New entity “{name}”", name=name), lambda: self._add(name))]

    def _likely(self, words: str) -> list[EntityName]:
        """Whom an offer names, the entities of the article, then those that the words are spelt like."""
        ids = list(dict.fromkeys((*(self._asked.first if self._asked else ()), *self._present())))[:_MOST]
        known = {entry.id: entry for entry in registry.names(self.session.workspace.read(), ids)} if ids else {}
        listed = [known[i] for i in ids if i in known]
        return list(dict.fromkeys((*listed, *self.names.likely(words, _MOST))))[:_MOST]

    def _present(self) -> list[int]:
        """Entities that the article names: those of the same kind first, then the nearest before the words."""
        asked = self._asked
        assert asked is not None
        place, kinds = asked.start, self._kinds(asked)
        near = mentions.named_near(self.session.workspace.read(), asked.document_id, place)
        dashed = [(m.entity_id, m.start, m.label_id) for m in self.registry.offered().values()]
        rows = sorted((*near, *dashed), key=lambda row: (row[2] not in kinds, row[1] >= place, abs(place - row[1])))
        linked = {entity.id for entity in asked.mark.entities} if asked.mark is not None else set[int]()
        return [entity_id for entity_id, *_ in rows if entity_id not in linked]

    def _kinds(self, asked: _Asked) -> set[int]:
        """Labels of the entities that are likelier: that of the mark; people where the words mean somebody."""
        if asked.mark is not None:
            return {asked.mark.label_id}
        rules, document = self.session.tools.names(), self.session.document()
        language = document.language if document is not None else None
        if not rules.means_person(self._words(), language):
            return set()
        return {label.id for label in self.session.labels() if rules.is_person((PENDING, (label.name,), label.name))}

    def _base_form(self, words: str) -> str:
        document = self.session.document()
        language = document.language if document is not None else None
        return " ".join(self.session.tools.names().base_form(words, language, self.pane.text).split())

    # -- taking one

    def _link(self, entity_id: int) -> None:
        asked, words = self._asked, self._words()
        self.picker.close_it()
        known = next(iter(registry.names(self.session.workspace.read(), [entity_id])), None)
        if asked is None or known is None:
            return
        said = tr("“{words}” names {name}. Ctrl+Z takes the link back.", words=annotate.short(words), name=known.name)
        if asked.mark is not None:
            verb = entities.relink if asked.mark.entities else entities.link
            self.session.do(verb, asked.mark.id, entity_id, say=said)
            return
        label_id, kind = self._label_of(entity_id), self._kind(entity_id, words)
        if label_id is not None:
            self._mark(NewMention(asked.document_id, asked.start, asked.end, entity_id, label_id, kind), None, said)

    def _add(self, name: str) -> None:
        """Make a new entity and link the words to it."""
        asked, words = self._asked, self._words()
        self.picker.close_it()
        label_id = next(self._entity_labels(), None)
        if asked is None or label_id is None:
            return
        said = tr("{name} is in the registry now, and “{words}” names it. Ctrl+Z takes both back.",
                  name=name, words=annotate.short(words))  # fmt: skip
        if asked.mark is not None:
            self.session.do(entities.add_entity, name, asked.mark.label_id, asked.mark.id, say=said)
        else:
            mention = NewMention(asked.document_id, asked.start, asked.end, PENDING, label_id)
            document = self.session.document()
            language = document.language if document is not None else None
            self._mark(mention, NewEntity(name, label_id, language=language), said)

    def _mark(self, mention: NewMention, new: NewEntity | None, said: str) -> None:
        fold = self.session.tools.fold
        count = self.session.do(verbs.mark_mentions, [mention], (), fold, origin="hand", entity=new)
        if count:
            self.pane.select(mention.end, mention.end)
            self.session.select_annotation(None)
            self.session.said.emit(said)
        elif count == 0:
            self.session.said.emit(tr("These words are linked already; select their mark and press L to change it."))

    def _kind(self, entity_id: int, words: str) -> str | None:
        """What is stored as the rule: that the words are a pronoun or another phrase; nothing where they are a name."""
        entry = mentions.entry(self.session.workspace.read(), entity_id)
        document = self.session.document()
        if entry is None or document is None:
            return None
        named = (entry.id, entry.names, entry.type, entry.languages)
        kind = self.session.tools.names().kind(words, document.language, named)
        return kind if kind != "name" else None

    def _label_of(self, entity_id: int) -> int | None:
        entry = mentions.entry(self.session.workspace.read(), entity_id)
        return entry.label_id if entry is not None else next(self._entity_labels(), None)

    def _entity_labels(self) -> Iterator[int]:
        return (label.id for label in self.session.labels() if label.layer == "entity")

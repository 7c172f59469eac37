"""After a name has been marked: the entity that it most likely names, for one key to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.records import Label
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations
from annotator.ui import mention_search
from annotator.ui.offers import Offers
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.word_linking import WordLinking
from annotator.verbs import entities
from annotator.words import tr

_LEAST = 0.5  # a candidate below it is not worth a key; the fields list it


@dataclass(frozen=True, slots=True)
class _Answer:
    annotation_id: int
    words: str
    entity_id: int | None = None
    name: str = ""
    why: str = ""


class EntityGesture(Offers):
    """Enter links the mark, Esc or going on drops the offer. Nothing is written but by Enter."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self.names = RegistryNames.of(session)
        self.linking = WordLinking(session, pane)
        self._asked: int | None = None
        self._best: _Answer | None = None
        self._question = self.names.latest(self._answered)
        session.annotationSelected.connect(self._on_selected)
        session.documentOpened.connect(lambda _: self.drop())
        session.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._question.is_busy

    @property
    def offered(self) -> str:
        """The name of the entity that Enter would take now."""
        return self._best.name if self._best is not None else ""

    # -- asking

    def marked(self, label: Label, annotation_ids: Sequence[int], by_sentence: bool) -> None:
        self.drop()
        if label.layer == "entity" and len(annotation_ids) == 1 and self.session.marker_label is None:
            self._ask(annotation_ids[0])

    def _ask(self, annotation_id: int) -> None:
        info = annotations.info(self.session.workspace.read(), annotation_id)
        document = self.session.document()
        if info is None or info.entities or document is None:
            self.drop()
            return
        self._asked = annotation_id
        names, words, language = self.names, info.text, document.language

        def ask() -> _Answer:
            best = next(iter(names.ranker(language).rank(words, 1)), None) if names.entries() else None
            if best is None or best.score < _LEAST or best.rule not in mention_search.RULES.words:
                return _Answer(annotation_id, words)
            entry = names.entries()[int(best.entity_key)]
            return _Answer(annotation_id, words, entry.id, entry.names[0], mention_search.said(best))

        self._question.ask(ask)

    def _answered(self, answer: _Answer) -> None:
        if answer.annotation_id != self._asked or answer.entity_id is None:
            return
        self._best = answer
        self.session.offered.emit(tr("{name}? Enter links it, / chooses another, Esc drops it.", name=answer.name))
        self.session.said.emit(
            tr("“{words}”: {name}, by {rule}? Enter links it, / chooses another.",
               words=answer.words, name=answer.name, rule=answer.why)
        )  # fmt: skip

    # -- answering

    def enter(self) -> bool:
        best = self._best
        if best is None or best.entity_id is None or best.annotation_id != self.session.annotation_id:
            return False
        self.drop()
        said = tr("“{words}” names {name}. Ctrl+Z takes the link back.", words=best.words, name=best.name)
        self.session.do(entities.link, best.annotation_id, best.entity_id, say=said)
        return True

    def escape(self) -> bool:
        if self._best is None:
            return False
        self.drop()
        self.session.said.emit(tr("Left without an entity; Enter goes into the fields of the mark."))
        return True

    def choose(self) -> bool:
        """Into the line that lists the entities which the mark may name."""
        if not self._on_entity():
            return False
        self.drop()
        self.session.fieldsRequested.emit("entity")
        return True

    def _on_entity(self) -> bool:
        chosen = self.session.annotation_id
        span = self.pane.spans.get(chosen) if chosen is not None and chosen > 0 else None
        label = self.session.label(span.label) if span is not None else None
        return label is not None and label.layer == "entity"

    # -- dropping

    def drop(self) -> None:
        """Offer nothing any more."""
        if self._best is not None:
            self.session.offered.emit("")
        self._asked = self._best = None

    def _on_selected(self, annotation_id: int | None) -> None:
        if self._asked is not None and annotation_id != self._asked:
            self.drop()

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._asked is None:
            return
        if changes.reset or changes.touches("annotation_entity", "entity"):
            self.drop()
        elif changes.verb in ("annotation.extent", "annotation.relabel") and self._asked in changes.ids("annotation"):
            self._ask(self._asked)

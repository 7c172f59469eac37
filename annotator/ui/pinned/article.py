"""The pinned article: header, text and foot, kept in step with the project and with what is selected in the first."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.records import Document
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as annotation_queries
from annotator.store.queries import articles as article_queries
from annotator.store.queries.counterparts import Place
from annotator.ui.article_text import ArticleText
from annotator.ui.evidence_desk import EvidenceDesk
from annotator.ui.evidence_marks import EvidenceMarks
from annotator.ui.pinned.following import Answer, Following, Question
from annotator.ui.pinned.foot import PinnedFoot
from annotator.ui.pinned.head import PinnedHead
from annotator.ui.pinned.memory import Pin
from annotator.ui.reader import FindBar
from annotator.ui.session import Session
from annotator.words import number, tr

_HEAD_TABLES = ("document", "document_label", "label")
_LINK_TABLES = ("annotation_entity", "claim", "claim_occurrence", "claim_relation", "evidence")


class PinnedArticle(QWidget):
    """Reads only while it is seen. `selected` is the mark that is outlined here, apart from that of the session."""

    gone = Signal()  # the article has been deleted
    selectedChanged = Signal()
    evidenceAsked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.text = ArticleText(session, "pinned", tr("Text of the pinned article"))
        self.pane = self.text.pane
        self.head = PinnedHead(session)
        self.find_bar = FindBar(self.pane)
        self.foot = PinnedFoot(self.evidenceAsked.emit)
        self.following = Following(session, self)
        self.evidence = EvidenceMarks(session, self.pane, lambda: self.text.document_id, self._claims)
        self.selected: int | None = None
        self._pin: Pin | None = None  # still to be read
        self._stale = False
        self._asked: int | None = None  # the annotation for which the places are
        self._places: list[Place] = []
        self._at: Place | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)  # the first article is painted before
        self._soon.timeout.connect(self._load)
        self._lay_out()
        self._connect()
        self.text.restyle()

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Pinned article"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.head, self.find_bar, self.pane, self.foot):
            layout.addWidget(widget)
        self.setFocusPolicy(self.pane.focusPolicy())
        self.setFocusProxy(self.pane)

    def _connect(self) -> None:
        self.session.annotationSelected.connect(self._on_selected_there)
        self.session.changed.connect(self._apply)
        self.session.labelsChanged.connect(self._name)
        self.pane.spanActivated.connect(self._on_activated)
        self.pane.selectionMoved.connect(self._on_moved)
        self.following.found.connect(self._on_found)
        self.pane.set_hover_text(self._card)

    def release(self) -> None:
        """Look at the project no more."""
        self.following.stop()
        self.text.release()

    @property
    def is_busy(self) -> bool:
        """Whether the article or an answer is still to come."""
        return self._pin is not None or self.following.is_busy

    # -- what is shown

    def show_pin(self, pin: Pin) -> None:
        """Show an article once the first one is painted."""
        self._pin = pin
        self._soon.start()

    def shown(self) -> Pin | None:
        """The article on show, or about to be, and where it is being read."""
        if self._pin is not None or self.text.document_id is None:
            return self._pin
        return Pin(self.text.document_id, self.selected, self.pane.reading_position())

    def put_away(self) -> None:
        """Show nothing and forget what was shown."""
        self._pin = None
        self._soon.stop()
        self._forget()
        self.find_bar.hide()
        self.text.clear("")

    def _forget(self) -> None:
        self.selected = self._asked = self._at = None
        self._places, self._stale = [], False
        self.foot.say("")

    def document(self) -> Document | None:
        """The article on show, read anew."""
        workspace, document_id = self.session.workspace, self.text.document_id
        return (
            article_queries.document(workspace.read(), document_id, workspace.annotator_id)
            if document_id is not None
            else None
        )

    def _load(self) -> None:
        pin, self._pin = self._pin, None
        if pin is None:
            return
        workspace = self.session.workspace
        document = article_queries.document(workspace.read(), pin.document_id, workspace.annotator_id)
        if document is None:
            self.gone.emit()
            return
        self._forget()
        start = self._start_of(pin)
        place = pin.place if pin.place is not None else start
        if place is None:
            place = article_queries.reading_position(workspace.read(), document.id)
        self.find_bar.hide()
        self.text.show(document, place)
        self.text.feed.go_on()
        self.head.show_document(document)
        if start is not None and pin.annotation_id is not None:
            if pin.place is None:
                self.pane.scroll_by(-self.pane.viewport().height() // 4)
            self.select(pin.annotation_id)
        if pin.place is not None:
            self.pane.scroll_to(place)  # it is read there, whatever is selected
        self.evidence.refresh_soon()
        self._on_selected_there(self.session.annotation_id, quiet=pin.place is not None or start is not None)

    def _start_of(self, pin: Pin) -> int | None:
        """Where the annotation stands that is to be shown."""
        if pin.annotation_id is None:
            return None
        found = annotation_queries.spans_by_id(self.session.workspace.read(), [pin.annotation_id])
        document_id, span = found.get(pin.annotation_id, (None, None))
        return span.start if span is not None and document_id == pin.document_id else None

    def _name(self) -> None:
        document = self.document()
        if document is not None:
            self.head.show_document(document)

    # -- from the project

    def _apply(self, changes: ChangeSet) -> None:
        if self.text.document_id is None:
            return
        if not self.isVisible():
            self._stale = True
            return
        if changes.reset or changes.touches(*_HEAD_TABLES):
            if self.document() is None:
                self.gone.emit()
                return
            self._name()
        self.text.apply(changes)
        if self.selected is not None and self.selected not in self.pane.spans:
            self.select(None)
        self._look_again(changes)

    def _look_again(self, changes: ChangeSet) -> None:
        """The places may be others now; they are asked for by the next key at the latest."""
        gone = set(changes.ids("annotation", "delete"))
        self._places = [place for place in self._places if place.annotation_id not in gone]
        if changes.reset or changes.touches("annotation", *_LINK_TABLES):
            self._asked = None
        if changes.reset or changes.touches(*_LINK_TABLES):
            self._on_selected_there(self.session.annotation_id, quiet=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._apply(ChangeSet(0, "", reset=True))

    # -- the mark that is selected here

    def select(self, annotation_id: int | None) -> None:
        """Outline a mark of this article and say what it is; None: none."""
        changed, self.selected = annotation_id != self.selected, annotation_id
        if annotation_id is None:
            self.pane.set_selected(None)
            self.foot.say("")
        else:
            self._outline(annotation_id)
        if changed:
            self.selectedChanged.emit()
            self.evidence.refresh_soon()

    def _outline(self, annotation_id: int) -> None:
        span = self.pane.spans.get(annotation_id)
        if span is None:
            found = annotation_queries.spans_by_id(self.session.workspace.read(), [annotation_id])
            span = found.get(annotation_id, (0, None))[1]
            if span is None:
                return
            self.text.feed.reach(span.start)
        related, roles = annotation_queries.related(self.session.workspace.read(), annotation_id)
        self.pane.set_selected(annotation_id, related, roles)
        self.pane.ensure_visible(span.start, span.end)
        self.foot.say(self._words_for(annotation_id))

    def _words_for(self, annotation_id: int) -> str:
        """What a mark is, without who made it when."""
        return " · ".join(self.text.card(annotation_id).split("\n")[:-1])

    def _on_activated(self, annotation_id: int) -> None:
        if annotation_id > 0:
            self.select(annotation_id)
        else:
            self.select(None)
            self.foot.say(self._card(annotation_id))

    def _on_moved(self, start: int, end: int) -> None:
        span = self.pane.selected_span
        if start == end and span is not None and not span.start <= self.pane.caret <= span.end:
            self.select(None)

    def step_annotation(self, direction: int) -> None:
        """Select the next (1) or previous (-1) mark in text order."""
        chosen = self.pane.selected_span
        place = chosen if chosen is not None else self.pane.caret
        found = self.text.feed.neighbour(place, direction, lambda span: span.id > 0)
        if found is None:
            self.session.said.emit(tr("No further annotation in the pinned article."))
        else:
            self.pane.select(found.start, found.start)
            self.select(found.id)

    def _card(self, span_id: int) -> str:
        return self.text.card(span_id) if span_id > 0 else self.evidence.card(span_id)

    def _claims(self) -> list[int | None]:
        return [self.session.annotation_id, EvidenceDesk.of(self.session).collecting, self.selected]

    # -- following the first article

    def _on_selected_there(self, annotation_id: int | None, quiet: bool = False) -> None:
        if self.session.settings["pinned_follow"]:
            self._ask(annotation_id, quiet=quiet)

    def follow_now(self) -> None:
        """Go to what is selected in the first article; following has just been switched on."""
        self._on_selected_there(self.session.annotation_id)

    def _ask(self, annotation_id: int | None, step: int = 0, quiet: bool = False) -> bool:
        here = self.text.document_id
        if annotation_id is None or annotation_id <= 0 or here is None or not self.isVisible():
            return False
        self.following.ask(Question(annotation_id, here, step, quiet))
        return True

    def step_place(self, direction: int) -> None:
        """The next (1) or previous (-1) place with the same entity or claim, round the ends."""
        there = self.session.annotation_id
        if there is not None and there > 0 and there != self._asked and self._ask(there, direction):
            return
        if not self._places and self._ask(self.selected, direction):
            return
        if not self._places:
            self.session.said.emit(tr("Select a mention or a claim first; then this key goes through its places here."))
            return
        self._step(direction)

    def _step(self, direction: int) -> None:
        self.go_to(_following(self._places, self._at, self.pane.caret, direction))

    def _on_found(self, answer: Answer) -> None:
        question = answer.question
        if question.document_id != self.text.document_id:
            return
        self._asked, self._places = question.annotation_id, answer.places
        if self._at not in self._places:
            self._at = None
        if not answer.places:
            if not question.quiet:
                self.foot.say(_nothing(answer))
        elif question.step:
            self._step(question.step)
        elif not question.quiet:
            self.go_to(self._nearest())

    def _nearest(self) -> Place:
        """What is in sight already, else the first one further on, else the first of all; claims before evidence."""
        low, high = self.pane.page.shown_range()
        claims = [place for place in self._places if place.reason != "evidence"] or self._places
        seen = (place for place in claims if low <= place.start < high)
        return next(seen, next((place for place in claims if place.start >= high), claims[0]))

    def go_to(self, place: Place) -> None:
        """Show one of the places and say which it is of how many."""
        self._at = place
        self.select(place.annotation_id)
        if place.annotation_id is None:
            said = tr("evidence for the claim")
            self.pane.ensure_visible(place.start, place.end)
        else:
            said = self._words_for(place.annotation_id)
        counted = tr("{which} of {all}", which=number(self._places.index(place) + 1), all=number(len(self._places)))
        self.foot.say(f"{counted} · {said}")


def _following(places: list[Place], at: Place | None, caret: int, direction: int) -> Place:
    if at in places:
        return places[(places.index(at) + direction) % len(places)]
    if direction > 0:
        return next((place for place in places if place.start > caret), places[0])
    return next((place for place in reversed(places) if place.end < caret), places[-1])


def _nothing(answer: Answer) -> str:
    if answer.subject:
        return tr("{name} is not mentioned here.", name=answer.subject)
    if answer.layer == "claim":
        return tr("This claim is not here, nor one of its group, nor evidence for it.")
    return tr("The selected mark names no entity yet, so it cannot be looked for here.")

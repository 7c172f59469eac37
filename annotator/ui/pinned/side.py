"""The reader with a second article beside it: what pins, swaps and opens it, and what is remembered of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from annotator.store.queries import counterparts
from annotator.store.queries.counterparts import Place
from annotator.ui.background import Latest, reading_thread
from annotator.ui.dispatcher import scope_of
from annotator.ui.evidence_desk import EvidenceDesk
from annotator.ui.evidence_marks import EvidenceMarks
from annotator.ui.pinned import acts, memory
from annotator.ui.pinned.marking import PinnedMarking
from annotator.ui.pinned.memory import Pin
from annotator.ui.reader import Reader
from annotator.verbs import documents
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.pinned.article import PinnedArticle


class SideBySide(QSplitter):
    """The second pane is made when something is first pinned, and hidden when it is let go."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader, self.session = reader, reader.session
        self.article: PinnedArticle | None = None
        self.marking: PinnedMarking | None = None
        self.desk = EvidenceDesk.of(self.session)
        self.evidence = EvidenceMarks(self.session, reader.pane, lambda: reader.text.document_id, self._claims)
        self._other: Latest[Place | None] = Latest(reading_thread(self), self)
        self._other.answered.connect(self._show_other)
        self._other.failed.connect(self.session.failed)
        self._let_soon = QTimer(self, singleShot=True, interval=0)
        self._let_soon.timeout.connect(self._let_evidence)
        self.setChildrenCollapsible(False)
        self.setAccessibleName(tr("Articles side by side"))
        self.addWidget(reader)
        self._turn()
        self.session.annotationSelected.connect(lambda _: self._let_soon.start())
        self.session.changed.connect(lambda _: self._let_soon.start())
        self.desk.changed.connect(self._on_collecting)
        self.session.actions.add(acts.actions(self))

    def is_pinned(self) -> bool:
        """Whether an article stands beside the first one."""
        return self.session.pinned_id is not None

    # -- pinning

    def pin(self, pin: Pin) -> None:
        """Show an article beside the first one, in the place of the one pinned before."""
        article = self._made()
        had_focus = self.reader.pane.hasFocus()
        self.session.pinned_id = pin.document_id
        article.show_pin(pin)
        if not article.isVisibleTo(self):
            article.show()
            self._take_sizes()
        if had_focus:
            self.reader.pane.setFocus()
        memory.keep(self.session, pin)

    def _made(self) -> PinnedArticle:
        if self.article is None:
            from annotator.ui.pinned.article import PinnedArticle

            article = self.article = PinnedArticle(self.session)
            article.hide()
            self.addWidget(article)
            self.marking = PinnedMarking(self.session, article)
            article.gone.connect(self._on_gone)
            article.selectedChanged.connect(self.evidence.refresh_soon)
            head = article.head
            head.follow.setChecked(self.session.settings["pinned_follow"])
            head.follow.clicked.connect(self.toggle_following)
            head.swap.clicked.connect(self.swap)
            head.open.clicked.connect(self.open_here)
            head.close_button.clicked.connect(self.unpin)
            self._let_soon.start()
        return self.article

    def pin_pointed(self) -> None:
        """Pin what the current row of the list with the focus is about, else the open article where it is read."""
        row = self.session.pointed.get(scope_of(self.window().focusWidget()))
        pointed = row() if row is not None else None
        pin = Pin(*pointed) if pointed is not None else self._first()
        if pin is not None:
            self._keep_in_sight()
            self.pin(pin)
            if row is None:
                self.session.said.emit(tr("Pinned. It stays while you read on; F6 goes there, Ctrl+U lets it go."))
            else:
                self.session.said.emit(tr("Pinned. Esc and F6 go there, Ctrl+U lets it go."))

    def _keep_in_sight(self) -> None:
        """The selected mark of the first article is on the screen still when its text has become narrower."""
        pane, chosen = self.reader.pane, self.session.annotation_id
        seen = next((span for span in pane.visible_spans() if span.id == chosen), None)
        if seen is not None and not self.is_pinned():
            QTimer.singleShot(0, self, lambda: pane.ensure_visible(seen.start, seen.end))

    def _first(self) -> Pin | None:
        """The open article, its mark and its place."""
        document_id, chosen = self.session.document_id, self.session.annotation_id or 0
        if document_id is None:
            return None
        return Pin(document_id, chosen if chosen > 0 else None, self.reader.pane.reading_position())

    def unpin(self) -> None:
        """Let the pinned article go."""
        article = self.article
        if article is None or not self.is_pinned():
            return
        had_focus = article.isAncestorOf(self.window().focusWidget() or self.window())
        self._keep_sizes()
        self.session.pinned_id = None
        article.put_away()
        article.hide()
        memory.keep(self.session, None)
        self.evidence.refresh_soon()
        if had_focus:
            self.session.focusText.emit()

    def _on_gone(self) -> None:
        self.unpin()
        self.session.said.emit(tr("The pinned article has been deleted, so nothing is pinned any more."))

    def swap(self) -> None:
        """The first article becomes the pinned one and the other way round, each where it is being read."""
        there, here = self._shown(), self._first()
        if there is not None and here is not None:
            self._open(there)
            if there.place is not None:
                self.session.scrollRequested.emit(there.place)  # it is read there, whatever is selected
            self.pin(here)

    def open_here(self) -> None:
        """Open the pinned article in the first pane, at the same place and mark; it stays pinned."""
        there = self._shown()
        if there is not None:
            self._open(there)
            self.session.focusText.emit()

    def _shown(self) -> Pin | None:
        return self.article.shown() if self.article is not None and self.is_pinned() else None

    def _open(self, pin: Pin) -> None:
        session, place = self.session, pin.place
        if place is not None and pin.document_id != session.document_id and not session.workspace.is_writing():
            documents.remember_position(session.workspace, pin.document_id, place)  # so that it opens there
        if pin.document_id != session.document_id:
            session.open_document(pin.document_id)
        elif place is not None:
            session.scrollRequested.emit(place)
        session.select_annotation(pin.annotation_id)

    # -- another article with the same entity or claim

    def pin_other(self) -> None:
        """Pin another article in which the entity or claim of the selected mark stands; again: the next one."""
        chosen, workspace = self.session.annotation_id or 0, self.session.workspace
        if chosen > 0:
            after = self.session.pinned_id or 0
            self._other.ask(lambda: counterparts.elsewhere(workspace.read(), chosen, after))

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._other.is_busy or (self.article is not None and self.article.is_busy)

    def _show_other(self, place: Place | None) -> None:
        if place is None:
            self.session.said.emit(tr("No other article has this entity or claim."))
        else:
            self.pin(Pin(place.document_id, place.annotation_id, None if place.annotation_id else place.start))

    # -- following

    def toggle_following(self) -> None:
        """Whether the pinned article goes to what is selected in the first."""
        on = not self.session.settings["pinned_follow"]
        self.session.settings["pinned_follow"] = on
        if self.article is not None:
            self.article.head.follow.setChecked(on)
            self.article.follow_now()

    def step_place(self, direction: int) -> None:
        """The next (1) or previous (-1) place in the pinned article of what is selected."""
        if self.article is not None:
            self.article.step_place(direction)

    # -- evidence

    def _claims(self) -> list[int | None]:
        pinned = self.article.selected if self.article is not None else None
        return [self.session.annotation_id, self.desk.collecting, pinned]

    def _on_collecting(self) -> None:
        self._let_soon.start()
        self.evidence.refresh_soon()
        if self.article is not None:
            self.article.evidence.refresh_soon()

    def _let_evidence(self) -> None:
        if self.article is not None and self.is_pinned():
            self.article.foot.let(self.desk.has_claim())

    # -- where it stands

    def toggle_below(self) -> None:
        """Put the pinned article below the text, or back to its side."""
        self.session.settings["pinned_below"] = not self.session.settings["pinned_below"]
        self._turn()

    def _turn(self) -> None:
        below = self.session.settings["pinned_below"]
        self.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)

    def _take_sizes(self) -> None:
        kept = self.session.settings["pinned_layout"]
        below = self.orientation()
        if not kept or not self.restoreState(QByteArray.fromBase64(kept.encode())):
            self.setSizes([1000, 1000])
        self.setOrientation(below)

    def _keep_sizes(self) -> None:
        self.session.settings["pinned_layout"] = bytes(self.saveState().toBase64().data()).decode()

    # -- with the project

    def restore(self) -> None:
        """Pin what was pinned when this project was closed."""
        pin = memory.kept(self.session)
        if pin is not None:
            self.pin(pin)

    def release(self) -> None:
        """Remember the place, and look at the project no more."""
        shown = self._shown()
        if shown is not None:
            self._keep_sizes()
            memory.keep(self.session, shown)
        self._other.stop()
        if self.article is not None:
            self.article.release()

    def parts(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.reader.pane, self.article] if self.article is not None and self.is_pinned() else [self.reader.pane]

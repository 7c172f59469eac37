"""The middle of the window: header, text pane and find bar, kept in step with the session."""

from __future__ import annotations

import logging

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as annotation_queries
from annotator.store.queries import articles as article_queries
from annotator.ui import icons
from annotator.ui.article_text import ArticleText
from annotator.ui.header import Header
from annotator.ui.offers import BESIDE, Offers, OfferTeller
from annotator.ui.paragraph_language import ParagraphLanguage
from annotator.ui.promptly import paint_now
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.verbs import documents
from annotator.words import number, tr

log = logging.getLogger(__name__)
_AGAIN = 500  # milliseconds


class Reader(QWidget):
    """Shows the session's article; what the pane tells goes to the session, what the project tells to the pane."""

    caretMoved = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.text = ArticleText(session, "text", tr("Text of the article"))
        self.pane, self.feed = self.text.pane, self.text.feed
        self.header = Header(session)
        self.find_bar = FindBar(self.pane)
        self.paragraph_language = ParagraphLanguage(session, self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.find_bar, self.pane):
            layout.addWidget(widget)
        self.offers: list[Offers] = []
        self._teller = OfferTeller(session, self._hover_text)
        self._settling = self._released = False
        self._connect()
        self.text.restyle()
        self._open(None)

    def _connect(self) -> None:
        session, pane = self.session, self.pane
        session.documentOpened.connect(self._open)
        session.annotationSelected.connect(self._show_selected)
        session.changed.connect(self._apply)
        session.focusText.connect(pane.setFocus)
        session.scrollRequested.connect(pane.scroll_to)
        session.wordsRequested.connect(self._show_words)
        session.text_selection = self._selected_words
        pane.spanActivated.connect(self._on_activated)
        pane.selectionMoved.connect(self._on_moved)
        pane.set_hover_text(self._hover_text)

    def release(self) -> None:
        """Remember the place and read nothing more; called before the session closes."""
        self.text.release()
        if self.text.document_id is not None:
            self._write_place(self.text.document_id, self.pane.reading_position())
        self._released = True

    # -- the article

    def _open(self, document_id: int | None) -> None:
        self._remember()
        self.find_bar.hide()
        connection = self.session.workspace.read()
        document = self.session.document()
        if document is None or document_id is None:
            empty = article_queries.count(connection) == 0
            self.text.clear(
                tr("Drop articles here, or press Ctrl+I to import them.")
                if empty
                else tr("Choose an article in the list (Ctrl+Shift+F searches it).")
            )
            return
        self._settling = True
        self.text.show(document, article_queries.reading_position(connection, document_id))
        self._settling = False
        paint_now(self)
        self.feed.go_on()

    def _remember(self) -> None:
        """Keep the place in the article that is left; the write waits until the next one is painted."""
        if self.text.document_id is not None:
            document_id, place = self.text.document_id, self.pane.reading_position()
            QTimer.singleShot(0, self, lambda: self._keep(document_id, place))

    def _keep(self, document_id: int, place: int) -> None:
        if self._released:
            return
        if self.session.workspace.is_writing():  # a place can wait for a long transaction, the window cannot
            QTimer.singleShot(_AGAIN, self, lambda: self._keep(document_id, place))
            return
        self._write_place(document_id, place)

    def _write_place(self, document_id: int, place: int) -> None:
        try:
            documents.remember_position(self.session.workspace, document_id, place)
        except AnnotatorError as error:  # a lost place must not keep anybody from leaving a project that has gone
            log.warning("reading position of article %s not kept: %s", document_id, error)

    # -- from the project

    def _apply(self, changes: ChangeSet) -> None:
        found = self.text.apply(changes)
        if found is None:
            return
        paint_now(self)  # the text first, the panels after it
        if self.session.annotation_id is not None and self.session.annotation_id not in self.pane.spans:
            if self.session.annotation_id not in found:
                self.session.select_annotation(None)
        elif changes.touches("attribution_source", "attribution_cue", "annotation_entity", "claim_occurrence"):
            self._show_selected(self.session.annotation_id)

    def _show_words(self, start: int, end: int) -> None:
        self.pane.select(start, end, scroll=False)
        self.pane.ensure_visible(start, end)

    def _show_selected(self, annotation_id: int | None) -> None:
        if annotation_id is None:
            self.pane.set_selected(None)
            return
        related, roles = annotation_queries.related(self.session.workspace.read(), annotation_id)
        self.pane.set_selected(annotation_id, related, roles)
        span = self.pane.spans.get(annotation_id)
        if span is not None:
            self.pane.ensure_visible(span.start, span.end)
        paint_now(self)

    # -- from the pane

    def _selected_words(self) -> tuple[int, int]:
        """The selection without white space at its ends."""
        start, end = self.pane.selection()
        words = self.pane.text[start:end]
        return (
            (start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
            if words.strip()
            else (start, start)
        )

    def _on_activated(self, annotation_id: int) -> None:
        if annotation_id > BESIDE:
            self.session.select_annotation(annotation_id)

    def _on_moved(self, start: int, end: int) -> None:
        self.caretMoved.emit(self.pane.caret)
        selected = self.session.annotation_id
        if self._settling or selected is None or start != end:
            return
        span = self.pane.spans.get(selected)
        if span is not None and not span.start <= self.pane.caret <= span.end:
            self.session.select_annotation(None)

    def _hover_text(self, annotation_id: int) -> str:
        if annotation_id < 0:
            return next((words for offer in self.offers if (words := offer.card(annotation_id))), "")
        return self.text.card(annotation_id)


class FindBar(QFrame):
    """Find in the article: Enter next, Shift+Enter previous, Esc closes."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__()
        self._pane = pane
        self._total = 0
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this article"))
        self.field.setAccessibleName(tr("Find in this article"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        for sign, name, run in (("up", tr("Previous hit"), self.previous), ("down", tr("Next hit"), self.next)):
            button = QToolButton()
            icons.put(button, sign)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(run)
            layout.addWidget(button)
        self.field.textChanged.connect(self._find)
        self.hide()

    def open(self) -> None:
        """Show the bar with the selected words, if any, and put the focus in it."""
        start, end = self._pane.selection()
        words = self._pane.text[start:end]
        if words and "\n" not in words and len(words) < 100:
            self.field.setText(words)
        self.show()
        self.field.setFocus()
        self.field.selectAll()
        self._find(self.field.text())

    def close_bar(self) -> None:
        """Hide the bar and its hits; the hit that was reached is selected, ready to be marked."""
        finder = self._pane.finder
        if finder.current >= 0 and self.field.text():
            self._pane.select(finder.starts[finder.current], finder.ends[finder.current])
        self.hide()
        self._pane.find("")
        self._pane.setFocus()

    def next(self) -> None:
        """Go to the next hit."""
        self._say(self._pane.find_next())

    def previous(self) -> None:
        """Go to the previous hit."""
        self._say(self._pane.find_previous())

    def _find(self, words: str) -> None:
        found = self._pane.find(words)
        self._total = found
        self.count.setText(tr("not found") if words and not found else "")
        self._say(self._pane.finder.current)

    def _say(self, place: int | None) -> None:
        if place is not None and self._total:
            self.count.setText(tr("{which} of {all}", which=number(place + 1), all=number(self._total)))

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.previous if back else self.next)()
        else:
            super().keyPressEvent(event)

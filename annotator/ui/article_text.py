"""A text pane kept in step with one article of the project: its marks, and how the user wants to read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from annotator.domain.records import Document
from annotator.domain.spans import Span
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as queries
from annotator.ui import evidence_marks, text_marks
from annotator.ui.describe import card
from annotator.ui.dispatcher import SCOPE
from annotator.ui.session import Session
from annotator.ui.span_feed import SpanFeed
from annotator.ui.text.pane import TextPane
from annotator.ui.text.styles import LabelStyle
from annotator.verbs import annotate
from annotator.words import tr

_LOOKS = ("font_family", "zoom", "line_spacing", "column_width", "chips", "snap", "blink", "motion")
_TABLES = ("annotation", "annotation_fragment")
Found = Mapping[int, tuple[int, Span | None]]


class ArticleText(QObject):
    """Whoever shows it says when: `show` an article, `apply` what has changed, `release` before the session closes."""

    def __init__(self, session: Session, scope: str, name: str) -> None:
        super().__init__(session)
        self.session = session
        self.pane = TextPane()
        self.pane.setProperty(SCOPE, scope)
        self.pane.setAccessibleName(name)
        self.feed = SpanFeed(session.workspace, self.pane)
        self.document_id: int | None = None
        self._entities: dict[int, int | None] = {}  # of marks that were asked for
        self.pane.set_sentences(session.tools.sentences)
        self.pane.set_fold(session.tools.fold_map)
        session.settingChanged.connect(self._on_setting)
        session.labelsChanged.connect(self.restyle)
        session.themeChanged.connect(self.restyle)
        self.pane.edgeDragged.connect(self._drag_edge)
        self.pane.set_hover_text(self.card)
        self.pane.set_same_entity(self._entity_of)
        self._apply_settings()

    def release(self) -> None:
        """Read nothing more."""
        self.feed.stop()

    # -- looks

    def _on_setting(self, key: str) -> None:
        if key in _LOOKS:
            self._apply_settings()

    def _apply_settings(self) -> None:
        pane, settings = self.pane, self.session.settings
        pane.set_font_family(settings["font_family"])
        pane.set_zoom(settings["zoom"])
        pane.set_line_spacing(settings["line_spacing"] / 100)
        pane.set_column_width(settings["column_width"])
        pane.set_chips(settings["chips"])
        pane.set_blinking(settings["blink"])
        pane.set_snap(self.session.tools.snap if settings["snap"] else None)

    def restyle(self) -> None:
        """Take theme and labels anew."""
        from annotator.store.queries import labels

        self.pane.set_theme(self.session.theme)
        every = labels.labels(self.session.workspace.read(), retired=True)
        styles = {
            label.id: LabelStyle(
                label.name,
                label.short or label.name[:4].upper(),
                label.colour or "#5F6B6D",
                label.layer,
                label.name.lower() if label.layer == "attribution" else "",
            )
            for label in every
        }
        theme = self.session.theme
        self.pane.set_styles(styles | evidence_marks.styles(theme) | text_marks.styles(theme))

    # -- the article

    def clear(self, message: str) -> None:
        """Show no article; the message says why and what helps."""
        self.feed.stop()
        self.document_id = None
        self.pane.clear(message)

    def show(self, document: Document, position: int) -> None:
        """Show an article from a code point on; its other marks come with `feed.go_on`."""
        self.document_id = document.id
        self._entities.clear()
        text = self.session.workspace.text(document.id)
        position = min(position, len(text))
        spans = self.feed.first(document.id, len(text), position)
        dimmed = [(start, end) for start, end, _ in document.dimmed]
        self.pane.set_document(text, spans, dimmed=dimmed, position=position, language=document.language)

    # -- from the project

    def apply(self, changes: ChangeSet) -> Found | None:
        """Show what has changed; returns what the project holds of the touched annotations, None where none was."""
        if self.document_id is None:
            return None
        if changes.touches("annotation_entity"):
            self._entities.clear()
            if self.pane.chips == "first":
                self.pane.set_same_entity(self._entity_of)
        if changes.reset:
            self.reload()
            return None
        ids = self._touched(changes) if changes.touches(*_TABLES) else []
        if not ids:
            return None
        found = queries.spans_by_id(self.session.workspace.read(), ids)
        for annotation_id in ids:
            self._put(annotation_id, found.get(annotation_id))
        return found

    def _touched(self, changes: ChangeSet) -> list[int]:
        """Annotations of the shown article that may look different; of a bulk insert only its own are asked for."""
        connection, shown = self.session.workspace.read(), self.document_id
        bulk = [(a, b) for a, b in changes.ranges("annotation") if a < b]
        if bulk and shown is not None:
            return [i for a, b in bulk for i in queries.ids_between(connection, shown, a, b)]
        ids = dict.fromkeys(changes.ids("annotation"))
        fragments = changes.ids("annotation_fragment", "insert", "update")
        ids.update(dict.fromkeys(changes.parents("annotation_fragment", "annotation_id")))
        if fragments:
            ids.update(dict.fromkeys(queries.owners_of_fragments(connection, fragments)))
        return list(ids)

    def _put(self, annotation_id: int, found: tuple[int, Span | None] | None) -> None:
        document_id, span = found if found is not None else (None, None)
        if span is not None and document_id == self.document_id:
            self.pane.put_span(span)
        elif annotation_id in self.pane.spans:
            self.pane.remove_span(annotation_id)

    def reload(self) -> None:
        """Put the marks in step with the project, whatever has changed."""
        if self.document_id is None:
            return
        self.feed.stop()
        known = {span.id for span in self.pane.spans if span.id > 0}
        now = queries.spans(self.session.workspace.read(), self.document_id)
        for gone in known - {span.id for span in now}:
            self.pane.remove_span(gone)
        self.pane.add_spans([span for span in now if span.id not in known])
        for span in now:
            if span.id in known and self.pane.spans.get(span.id) != span:
                self.pane.put_span(span)

    def _entity_of(self, annotation_id: int) -> int | None:
        """Asked for marks that come on screen, where only the first of each entity carries a chip."""
        if annotation_id not in self._entities:
            self._entities[annotation_id] = queries.entity_of(self.session.workspace.read(), annotation_id)
        return self._entities[annotation_id]

    # -- from the pane

    def _drag_edge(self, annotation_id: int, edge: int, offset: int) -> None:
        pieces = list(annotate.fragments_of(self.session.workspace, annotation_id))
        if not pieces:
            self.session.said.emit(tr("Accept the suggestion before you change its extent."))
            return
        if edge == 0 and offset < pieces[0][1]:
            pieces[0] = (offset, pieces[0][1])
        elif edge == 1 and offset > pieces[-1][0]:
            pieces[-1] = (pieces[-1][0], offset)
        self.session.do(annotate.set_fragments, annotation_id, pieces)

    def card(self, annotation_id: int) -> str:
        """What stands on the card beside an annotation; empty where there is none."""
        info = queries.info(self.session.workspace.read(), annotation_id)
        return card(info) if info else ""

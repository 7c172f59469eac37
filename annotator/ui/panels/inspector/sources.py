"""Who said it and by which words: the sources and cues of a claim."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.records import AttributionRef, SourceRef
from annotator.store.queries import articles
from annotator.store.queries import claims as queries
from annotator.store.queries.claims import Link
from annotator.ui.said import ARROW
from annotator.ui.session import Session
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.named_list import Named, NamedList
from annotator.ui.widgets.pick import Option, PickLine
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import claims, sayings
from annotator.words import mark, tr

KINDS = {
    "author": mark("The author of the article"),
    "anonymous": mark("Anonymous"),
    "agentless": mark("Nobody is named (agentless)"),
    "group": mark("A group"),
    "unresolved": mark("Not resolved"),
}


def _kind(kind: str) -> str:
    return tr(KINDS[kind]) if kind in KINDS else kind


def _words(source: SourceRef) -> str:
    return source.text if source.annotation_id or source.entity_id else _kind(source.kind)


def selected_words(session: Session) -> str:
    """The words selected in the text, shortened; empty where nothing is."""
    start, end = session.text_selection()
    if start >= end or session.document_id is None:
        return ""
    text = articles.text(session.workspace.read(), session.document_id)[start:end]
    flat = " ".join(text.split())
    return flat if len(flat) <= 40 else flat[:39] + "…"


class SourceField(QWidget):
    """The sources of a claim, and a line that names another: the selection, an entry of the registry, or a kind."""

    def __init__(self, session: Session, names: EntityNames) -> None:
        super().__init__()
        self.session = session
        self._names = names
        self._annotation_id: int | None = None
        self.list = NamedList()
        self.line = PickLine(tr("Source"), tr("Who said it"), self._options)
        self.chain = Words(dim=True)
        self.chain.setAccessibleName(tr("Who reports whom, the outermost first"))
        self.reporting = NamedList()
        self.shared = Words(dim=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for widget in (self.list, self.line, self.chain, self.reporting, self.shared):
            layout.addWidget(widget)

    def show_attribution(self, annotation_id: int, attribution: AttributionRef | None) -> None:
        """Show who said the claim."""
        if annotation_id != self._annotation_id:
            self.line.clear()
        self._annotation_id = annotation_id
        sources = attribution.sources if attribution else ()
        self.list.put((annotation_id, sources), [self._row(source) for source in sources])
        self._show_chain(annotation_id, attribution)
        others = attribution.contents - 1 if attribution else 0
        self.shared.say(
            tr("Shared with %n more claims of this turn", "", others, one="Shared with %n more claim of this turn")
            if others > 0
            else ""
        )

    def _show_chain(self, annotation_id: int, attribution: AttributionRef | None) -> None:
        """The whole chain on one line, and each who reports it to go to or to take off."""
        links: tuple[Link, ...] = ()
        if attribution is not None and attribution.parent_id is not None:
            links = queries.chains(self.session.workspace.read(), [attribution.id]).get(attribution.id, ())
        last = ", ".join(_words(source) for source in attribution.sources) if attribution else ""
        self.chain.say(ARROW.join([*(link.who for link in links), last or "?"]) if links else "")
        self.reporting.put((annotation_id, links), [self._link_row(link) for link in links])

    def _link_row(self, link: Link) -> Named:
        row = Named(link.who, tr("Go to {who}, who reports it", who=link.who))
        row.taken_off.connect(lambda: self._take_off(link))
        row.chosen.connect(lambda: link.annotation_id and self.session.select_annotation(link.annotation_id))
        return row

    def _take_off(self, link: Link) -> None:
        said = tr("{who} is taken off the chain. Ctrl+Z takes it back.", who=link.who)
        self._do(sayings.unnest, link.attribution_id, say=said)
        self.line.setFocus()

    def _row(self, source: SourceRef) -> Named:
        words = _words(source)
        row = Named(words, tr("Go to the source {words}", words=words) if source.annotation_id else words)
        row.taken_off.connect(lambda: self._detach(source))
        row.chosen.connect(lambda: source.annotation_id and self.session.select_annotation(source.annotation_id))
        return row

    def _detach(self, source: SourceRef) -> None:
        if source.annotation_id is not None:
            what = {"source": source.annotation_id}
        elif source.entity_id is not None:
            what = {"entity": source.entity_id}
        else:
            what = {"kind": source.kind}
        self._do(claims.detach, say=tr("Took the source off the claim."), **what)
        self.line.setFocus()

    def _options(self, typed: str) -> list[Option]:
        found: list[Option] = []
        words = selected_words(self.session)
        if words and not typed:
            found.append(Option(tr("Use the selection “{words}”", words=words), self._use_selection))
        for entry in self._names.find(typed):
            kind = f"  ({entry.type})" if entry.type else ""
            found.append(Option(entry.name + kind, lambda i=entry.id: self._name(i)))
        for kind in KINDS:
            words = _kind(kind)
            if words.casefold().startswith(typed.casefold()) or kind.startswith(typed.casefold()):
                found.append(Option(words, lambda kind=kind: self._set_kind(kind)))
        if typed and not any(entry.name == typed for entry in self._names.find(typed, 1)):
            found.append(Option(tr("New entry “{name}”", name=typed), lambda: self._name_new(typed)))
        return found

    def _use_selection(self) -> None:
        start, end = self.session.text_selection()
        if start < end:
            self._do(claims.attribute_to, source=[(start, end)], say=tr("Source set to the selection."))

    def _name(self, entity_id: int) -> None:
        self._do(claims.set_source_entity, entity_id, say=tr("Source named."))

    def _name_new(self, name: str) -> None:
        told = tr("{name} is in the registry and the source of this claim.", name=name)
        self._do(claims.add_source, name, say=told)

    def _set_kind(self, kind: str) -> None:
        self._do(claims.set_source_kind, kind, say=tr("Source: {kind}.", kind=_kind(kind).lower()))

    def _do(self, verb: Callable[..., object], *args: Any, **kwargs: Any) -> None:
        if self._annotation_id is not None:
            self.session.do(verb, self._annotation_id, *args, **kwargs)


class CueField(QWidget):
    """The cues of a claim, and a button that makes the selection one."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._annotation_id: int | None = None
        self.list = NamedList()
        self.button = FlatButton(
            tr("Use the selection"), tr("Use the words selected in the text as the cue of this claim")
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.list)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._use_selection)

    def show_attribution(self, annotation_id: int, attribution: AttributionRef | None) -> None:
        """Show the words that say that it was said."""
        self._annotation_id = annotation_id
        cues = attribution.cues if attribution else ()
        self.list.put((annotation_id, cues), [self._row(*cue) for cue in cues])

    def _row(self, cue_id: int, words: str) -> Named:
        row = Named(words, tr("Go to the cue {words}", words=words))
        row.taken_off.connect(lambda: self._detach(cue_id))
        row.chosen.connect(lambda: self.session.select_annotation(cue_id))
        return row

    def _detach(self, cue_id: int) -> None:
        self.session.do(claims.detach, self._annotation_id, cue=cue_id, say=tr("Took the cue off the claim."))
        self.button.setFocus()

    def _use_selection(self) -> None:
        start, end = self.session.text_selection()
        if start >= end:
            self.session.said.emit(tr("Select the words of the cue in the text first."))
        elif self._annotation_id is not None:
            self.session.do(
                claims.attribute_to, self._annotation_id, cue=[(start, end)], say=tr("Cue set to the selection.")
            )

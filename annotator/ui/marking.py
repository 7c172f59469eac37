"""Marking with the keyboard: what the keys of the text do to the project."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from annotator.domain.records import AnnotationInfo, Label
from annotator.domain.spans import SUGGESTED, Span
from annotator.store.queries import annotations as queries
from annotator.ui.actions import Action
from annotator.ui.extents import Extents
from annotator.ui.offers import BESIDE, Offers
from annotator.ui.session import Session
from annotator.ui.span_feed import SpanFeed
from annotator.ui.text.pane import TextPane
from annotator.verbs import annotate, sayings
from annotator.words import mark, tr

_WORD = re.compile(r"\w+(?:['’ʻʼ`‘-]\w+)*")
_NEAR = 400  # code points looked at for the next word border
GROUP = "labels"
# Key and words of the act, which edge it moves (0 start, 1 end), outwards (1) or inwards, by a word or a character.
_EDGES = (
    ("start.word", mark("Grow the start by a word"), (0, 1, True), "["),
    ("end.word", mark("Grow the end by a word"), (1, 1, True), "]"),
    ("start.shrink", mark("Shrink the start by a word"), (0, -1, True), "Shift+["),
    ("end.shrink", mark("Shrink the end by a word"), (1, -1, True), "Shift+]"),
    ("start.char", mark("Grow the start by a character"), (0, 1, False), "Alt+["),
    ("end.char", mark("Grow the end by a character"), (1, 1, False), "Alt+]"),
    ("start.char.shrink", mark("Shrink the start by a character"), (0, -1, False), "Alt+Shift+["),
    ("end.char.shrink", mark("Shrink the end by a character"), (1, -1, False), "Alt+Shift+]"),
)
_JUDGED = {"accepted": mark("Accepted. Ctrl+Z takes it back."), "rejected": mark("Rejected. Ctrl+Z takes it back.")}


class Marking:
    """The verbs of the text pane as actions, one object for the open session."""

    def __init__(self, session: Session, pane: TextPane, feed: SpanFeed) -> None:
        self.session = session
        self.pane = pane
        self.feed = feed
        self.extents = Extents(pane, session.document)
        self.last_label: int | None = None
        self.last_annotation: int | None = None
        self.offers: list[Offers] = []  # asked before the keys do what they do to annotations
        self._arming = False
        self._typed = ""
        session.actions.add(self._actions())
        session.labelsChanged.connect(self.offer_labels)
        session.annotationSelected.connect(self._remember)
        session.documentOpened.connect(self._forget)
        pane.selectionMoved.connect(self._outline)
        pane.selectionFinished.connect(self._swept)
        self.offer_labels()

    # -- actions

    def offer_labels(self) -> None:
        """One action for each label that can mark words; its key stands on the label."""

        def menu(label: Label) -> str:
            return f"Mark/{label.layer.capitalize()}"

        marks = label_actions(self.session, "mark.label", "text", GROUP, menu, self.use, self.is_open)
        self.session.actions.replace_group(GROUP, marks)

    def _actions(self) -> list[Action]:
        def text(key: str, words: str, run: object, *chords: str, menu: str = "Mark", when: object = None) -> Action:
            enabled = when or self.is_open
            return Action(key, words, menu, run, chords, scope="text", enabled=enabled)  # type: ignore[arg-type]

        one = self._selected
        comment = partial(self.session.fieldsRequested.emit, "comment")
        every = tr("Accept all visible entity suggestions")
        return [
            text("mark.repeat", tr("Repeat the last label"), self.repeat, "R"),
            text("mark.marker", tr("Marker mode: choose a label, then sweep"), self.marker_mode, "M"),
            text("mark.fragment", tr("Add the selection as a fragment"), self.add_fragment, "F"),
            text("mark.sweep", tr("Mark in marker mode, or into the fields"), self.enter, "Enter"),
            text("mark.accept", tr("Accept the suggestion"), lambda: self.judge("accepted"), "A", when=one),
            text("mark.reject", tr("Reject the suggestion"), lambda: self.judge("rejected"), "X", when=one),
            text("mark.accept_visible", every, self.accept_visible, "Ctrl+Shift+A"),
            text("mark.unsure", tr("Unsure"), self.unsure, "U", when=one),
            text("mark.note", tr("Write a note"), self.note, "N", when=one),
            text("mark.comment", tr("Comment", "act"), comment, "Shift+N", when=one),
            text("mark.delete", tr("Remove the annotation"), self.delete, "Delete", "Backspace", when=one),
            *(text(f"mark.{key}", tr(words), partial(self.edge, *how), chord, when=one)
              for key, words, how, chord in _EDGES),
            text("go.annotation.next", tr("Next annotation"), lambda: self.step(1), "Tab", menu="Go"),
            text("go.annotation.previous", tr("Previous annotation"), lambda: self.step(-1), "Shift+Tab", menu="Go"),
            text("go.sentence.next", tr("Select the next sentence"), lambda: self.sentence(1), "J", menu="Go"),
            text("go.sentence.previous", tr("Select the previous sentence"), lambda: self.sentence(-1), "K", menu="Go"),
            text("mark.escape", tr("Deselect"), self.escape, "Esc", menu="Go"),
        ]  # fmt: skip

    def is_open(self) -> bool:
        """Whether an article is open."""
        return self.session.document_id is not None

    def _selected(self) -> bool:
        return self.session.annotation_id is not None

    # -- marking

    def use(self, label: Label) -> None:
        """The key of a label: arm it, relabel the selected annotation, or mark the target."""
        if self._arming:
            self._arm(label)
            return
        start, end = self.pane.selection()
        if start == end and (self.session.annotation_id or 0) > 0:
            self._relabel(label)
            return
        if label.layer == "claim" and len(turn := self.extents.sentences(start, end)) > 1:
            self._mark_turn(label, turn)
            return
        target = self.extents.target(label.layer)
        if target is None:
            self.session.said.emit(tr("There is no word here; put the caret on one or select some."))
            return
        self._mark(label, target)

    def word(self) -> tuple[int, int] | None:
        """The word under the caret."""
        return self.pane.word_at(self.pane.caret)

    def _put_caret(self, place: int) -> None:
        self.pane.select(place, place)

    def _mark_turn(self, label: Label, turn: list[tuple[int, int]]) -> None:
        """One claim for each sentence, all said by one."""
        document_id = self.session.document_id
        ids = self.session.do(sayings.mark_turn, document_id, label.id, [(piece,) for piece in turn])
        if ids is None:
            return
        self.last_label, self.last_annotation = label.id, ids[-1]
        self._put_caret(self.extents.after("claim", turn[-1]))
        self.session.select_annotation(ids[-1])
        self.session.said.emit(
            tr(
                "Marked %n claims of one turn. Ctrl+Z takes them back.",
                "",
                len(ids),
                one="Marked %n claim of one turn. Ctrl+Z takes it back.",
            )
        )
        for offer in self.offers:
            offer.marked(label, ids, True)

    def _mark(self, label: Label, target: tuple[int, int]) -> None:
        document_id = self.session.document_id
        if document_id is None:
            return
        by_sentence = label.layer == "claim" and self.pane.selection()[0] == self.pane.selection()[1]
        annotation_id = self.session.do(annotate.mark, document_id, label.id, [target])
        if annotation_id is None:
            return
        self.last_label = label.id
        self._put_caret(self.extents.after(label.layer, target))
        if self.session.marker_label is None:
            self.session.select_annotation(annotation_id)
        self.last_annotation = annotation_id
        words = annotate.short(self.pane.text[slice(*target)])
        self.session.said.emit(tr("Marked {label} “{words}”. Ctrl+Z takes it back.", label=label.name, words=words))
        for offer in self.offers:
            offer.marked(label, [annotation_id], by_sentence)

    def _relabel(self, label: Label) -> None:
        chosen = self.session.annotation_id
        if chosen is not None and self.session.do(annotate.relabel, [chosen], label.id):
            self.last_label = label.id
            self.session.said.emit(tr("Relabelled as {label}. Ctrl+Z takes it back.", label=label.name))

    def repeat(self) -> None:
        """Mark the target with the label used last."""
        label = self.session.label(self.last_label) if self.last_label is not None else None
        if label is None:
            self.session.said.emit(tr("No label has been used yet; press the key of one."))
            return
        self.use(label)

    # -- marker mode

    def marker_mode(self) -> None:
        """Arm a label; with one armed, leave the mode."""
        if self._arming or self.session.marker_label is not None:
            self._arming = False
            self.session.set_marker(None)
            self.session.said.emit(tr("Marker mode is off."))
            return
        self._arming = True
        self.session.select_annotation(None)
        self.session.said.emit(
            tr("Marker mode: press the key of a label, then sweep over the words. M or Esc ends it.")
        )

    def _arm(self, label: Label) -> None:
        self._arming = False
        self.session.set_marker(label.id)
        self.session.said.emit(
            tr("Marker: {label}. Sweep, or select and press Enter. M or Esc ends it.", label=label.name)
        )

    def _swept(self) -> None:
        label = self.session.label(self.session.marker_label) if self.session.marker_label is not None else None
        start, end = self.pane.selection()
        if label is not None and start != end and (target := self.extents.target(label.layer)) is not None:
            self._mark(label, target)

    def enter(self) -> None:
        """In marker mode mark the selection; else go into the fields of the selected annotation."""
        if self.session.marker_label is not None:
            self._swept()
        elif not any(offer.enter() for offer in self.offers) and self.session.annotation_id is not None:
            self.session.fieldsRequested.emit("")

    def escape(self) -> None:
        """Leave marker mode, else drop the selection, else the selected annotation."""
        start, end = self.pane.selection()
        if self._arming or self.session.marker_label is not None:
            self._arming = True
            self.marker_mode()
        elif start != end or self.pane.extending:
            self.pane.select(self.pane.caret, self.pane.caret)
        elif not any(offer.escape() for offer in self.offers):
            self.session.select_annotation(None)

    # -- the selected annotation

    def add_fragment(self) -> None:
        """The selection becomes one more piece of the selected (or last) annotation."""
        chosen = max(self.session.annotation_id or 0, 0) or self.last_annotation
        target = self.extents.trimmed(*self.pane.selection())
        if chosen is None or target is None:
            self.session.said.emit(tr("Select an annotation first, then words elsewhere, then press F."))
            return
        if self.session.do(annotate.add_fragment, chosen, *target) is not None:
            self.pane.select(target[1], target[1])
            self.session.select_annotation(chosen)
            words = annotate.short(self.pane.text[slice(*target)])
            self.session.said.emit(tr("Added the fragment “{words}”. Ctrl+Z takes it back.", words=words))

    def judge(self, status: str) -> None:
        """Accept or reject the selected suggestion and go to the next."""
        chosen = self.session.annotation_id
        if chosen is None:
            return
        following = self._neighbour(1, suggested=True)
        if chosen < 0:
            judged = any(offer.judge(chosen, status) for offer in self.offers)
        else:
            judged = bool(self.session.do(annotate.set_status, [chosen], status))
        if judged:
            self.session.said.emit(tr(_JUDGED[status]))
            if following is not None and following in self.pane.spans:
                self.session.select_annotation(following)

    def accept_visible(self) -> None:
        """Accept the entity suggestions on the screen, as one step."""
        layers = {label.id: label.layer for label in self.session.labels()}
        shown = [
            s.id for s in self.pane.visible_spans() if s.id > 0 and s.flags & 1 and layers.get(s.label) == "entity"
        ]
        stored = (self.session.do(annotate.set_status, shown, "accepted") or 0) if shown else 0
        count = stored + sum(offer.accept_visible() for offer in self.offers)
        if count:
            self.session.said.emit(
                tr("Accepted %n suggestions. Ctrl+Z takes them back.", "", count,
                   one="Accepted %n suggestion. Ctrl+Z takes it back.")
            )  # fmt: skip
        else:
            self.session.said.emit(tr("No entity suggestion is on the screen."))

    def unsure(self) -> None:
        """Flag the selected annotation as unsure, or sure again."""
        info = self._info()
        if info is not None and self.session.do(annotate.set_unsure, [info.id], not info.unsure):
            self.session.said.emit(tr("Sure again.") if info.unsure else tr("Flagged as unsure."))

    def note(self) -> None:
        """Put the focus into the note of the selected annotation."""
        self.session.fieldsRequested.emit("note")

    def delete(self) -> None:
        """Remove the selected annotation."""
        info = self._info()
        if info is not None and self.session.do(annotate.delete, [info.id]):
            self.session.select_annotation(None)
            said = tr("Removed {label} “{words}”. Ctrl+Z brings it back.",
                      label=info.label, words=annotate.short(info.text))  # fmt: skip
            self.session.said.emit(said)

    def edge(self, edge: int, grow: int, by_word: bool) -> None:
        """Move the start (0) or end (1) of the selected annotation outwards (1) or inwards (-1)."""
        info = self._info()
        if info is None:
            return
        pieces = list(info.fragments)
        index = 0 if edge == 0 else -1
        start, end = pieces[index]
        outward = -grow if edge == 0 else grow
        place = self._border(start if edge == 0 else end, outward, edge, by_word)
        pieces[index] = (place, end) if edge == 0 else (start, place)
        if pieces[index][0] >= pieces[index][1] or pieces[index] == (start, end):
            self.session.said.emit(tr("It cannot be moved further."))
            return
        if self.session.do(annotate.set_fragments, info.id, pieces):
            self.session.said.emit(tr("Extent changed. Ctrl+Z takes it back."))

    def _border(self, place: int, direction: int, edge: int, by_word: bool) -> int:
        """The next place for an edge: a character on, or the next word's start (edge 0) or end (edge 1)."""
        text = self.pane.text
        if not by_word:
            return self.pane.next_grapheme(place, direction)
        low, high = max(0, place - _NEAR), min(len(text), place + _NEAR)
        borders = [m.start() if edge == 0 else m.end() for m in _WORD.finditer(text, low, high)]
        if direction > 0:
            return next((b for b in borders if b > place), place)
        return next((b for b in reversed(borders) if b < place), place)

    # -- moving

    def step(self, direction: int) -> None:
        """Select the next (1) or previous (-1) annotation in text order."""
        following = self._neighbour(direction)
        if following is None:
            self.session.said.emit(
                tr("No further annotation.") if len(self.pane.spans) else tr("No annotation in this article yet.")
            )
            return
        with self.session.selecting(following):
            span = self.pane.spans.get(following)
            if span is not None:
                self.pane.select(span.start, span.start)

    def _neighbour(self, direction: int, suggested: bool = False) -> int | None:
        chosen = self.session.annotation_id
        span = self.pane.spans.get(chosen) if chosen is not None else None

        def is_wanted(found: Span) -> bool:
            return found.id >= BESIDE and (not suggested or bool(found.flags & SUGGESTED))

        found = self.feed.neighbour(span if span is not None else self.pane.caret, direction, is_wanted)
        return found.id if found is not None else None

    def sentence(self, direction: int) -> None:
        """Select the next or previous sentence."""
        self.session.select_annotation(None)
        self.extents.select_sentence(direction)

    # -- state

    def _info(self) -> AnnotationInfo | None:
        chosen = self.session.annotation_id
        return queries.info(self.session.workspace.read(), chosen) if chosen is not None else None

    def _remember(self, annotation_id: int | None) -> None:
        if annotation_id is not None:
            self.last_annotation = annotation_id if annotation_id > 0 else self.last_annotation
            self.pane.set_target(None)

    def _forget(self, _: object) -> None:
        self.last_annotation = None

    def _outline(self, start: int, end: int) -> None:
        """Outline the word that a label key would mark."""
        if start != end or self.session.annotation_id is not None:
            self.pane.set_target(None)
        else:
            self.pane.set_target(*(self.word() or (None, None)))


def label_actions(
    session: Session,
    key: str,
    scope: str,
    group: str,
    menu: Callable[[Label], str],
    use: Callable[[Label], object],
    enabled: Callable[[], bool],
) -> list[Action]:
    """One action for each label that can mark words."""
    return [
        Action(
            f"{key}.{label.id}",
            tr("Mark as {label}", label=label.name),
            menu(label),
            lambda label=label: use(label),
            (label.shortcut,) if label.shortcut else (),
            scope=scope,
            enabled=enabled,
            group=group,
        )
        for label in session.labels()
        if label.layer != "document"
    ]

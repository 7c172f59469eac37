"""While one reads: names of the registry that are not marked yet stand in the text as dashed marks.

So do words that the user has linked to an entity in this article and that are no name of it ("the minister", "у"):
what is remembered is what is marked, so undoing the mark takes the offers along. All are worked out in the background,
near what is on the screen where the article is long, and written by a key alone: A accepts, X rejects for good. Ids run
below `FIRST`, so that they meet no other marks that are only offered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer

from annotator.domain.naming import FoundMention
from annotator.domain.spans import SUGGESTED, Span
from annotator.store.journal import ChangeSet
from annotator.store.queries import mentions
from annotator.store.queries.mentions import Entry, Mark, NewMention
from annotator.ui import mention_search
from annotator.ui.actions import switch
from annotator.ui.offers import CLAIMS, Offers
from annotator.ui.registry_names import RegistryNames, named_entry
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.verbs import registry as verbs
from annotator.verbs.registry import NewAlias
from annotator.words import tr

FIRST = -1_000_000
SETTING = "name_proposals"
WHOLE = 40_000  # code points; of a longer article only what is near the screen is looked through
AROUND = 12_000  # code points before and after the screen
_PAUSE = 180  # milliseconds without a change before the registry is asked
_TABLES = ("entity", "entity_alias", "annotation", "annotation_entity", "label")


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mention that could be marked, whom it names, and the form that is learnt with it."""

    mention: NewMention
    name: str
    alias: NewAlias | None


@dataclass(frozen=True, slots=True)
class _Answer:
    document_id: int
    stamp: int
    low: int
    high: int
    found: list[Proposal]


class Proposals(Offers):
    """One for the open project; keeps the pane's dashed marks of names in step with registry and marks."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self.names = RegistryNames.of(session)
        self.shown: dict[int, Proposal] = {}
        self._next = FIRST
        self._stamp = 0  # counts what makes an answer stale
        self._covered = (0, 0)  # the part of the article that was looked through
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.ask_now)
        self._found: tuple[object, list[_Moved]] = (None, [])  # what the rules said last; of the reading thread
        self.names.offered = lambda: {number: proposal.mention for number, proposal in self.shown.items()}
        self._question = self.names.latest(self._answered)
        session.documentOpened.connect(self._opened)
        session.changed.connect(self._apply)
        session.closing.connect(self._pause.stop)
        pane.viewChanged.connect(self._moved)
        session.settingChanged.connect(self._on_setting)
        words = tr("Offer names of the registry while reading")
        session.actions.add([switch(session.settings, "view.proposals", words, SETTING)])
        self._opened(session.document_id)

    def is_on(self) -> bool:
        """Whether the user wants names to be offered."""
        return bool(self.session.settings[SETTING])

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._pause.isActive() or self._question.is_busy

    # -- asking

    def _opened(self, _: object) -> None:
        self.shown.clear()  # the pane shows another article
        self._covered = (0, 0)
        self._stale()

    def _apply(self, changes: ChangeSet) -> None:
        if changes.touches(*_TABLES):
            self._covered = (0, 0)
            self._stale()

    def _on_setting(self, key: str) -> None:
        if key == SETTING:
            self._clear()
            self._covered = (0, 0)
            self._stale()

    def _moved(self) -> None:
        low, high = self.pane.page.shown_range() if self.session.document_id is not None else (0, 0)
        if (low < self._covered[0] or high > self._covered[1]) and not self.is_busy:
            self._stale()

    def _stale(self) -> None:
        self._stamp += 1
        self._pause.start()

    def ask_now(self) -> None:
        """Look for names in the background."""
        self._pause.stop()
        document = self.session.document() if self.is_on() else None
        text = self.pane.text
        if document is None or not text:
            self._clear()
            return
        low, high = self._stretch(text)
        document_id, language, stamp = document.id, document.language, self._stamp

        def ask() -> _Answer:
            return _Answer(document_id, stamp, low, high, self._look(document_id, text, low, high, language))

        self._question.ask(ask)

    def _look(self, document_id: int, text: str, low: int, high: int, language: str | None) -> list[Proposal]:
        """The mentions in a part of a text that nothing stands against; in the reading thread."""
        entries, session = self.names.entries(), self.session
        if not entries:
            return []
        standing = mentions.marks(session.workspace.read(), document_id)
        linked = [m for m in standing if m.entity_id in entries and m.status in ("accepted", "gold")]
        present = frozenset(mark.entity_id for mark in linked if mark.entity_id is not None)
        key = document_id, self.names.revision, low, high, language, present
        if self._found[0] != key:
            found = self.names.finder(language).find(text[low:high], present)
            self._found = key, [_moved(f, low) for f in found]
        again = self._again(text, low, high, language, linked)
        learn = mention_search.learner(session.tools.names(), session.tools.fold, text, language)
        return [
            Proposal(m, _said_names(m, entries), learn(m, entries[m.entity_id]))
            for m in mentions.open_places(document_id, [*self._found[1], *again], standing, entries)
            if m.rivals or (m.confidence or 0) >= mention_search.SURE
        ]

    def _again(
        self, text: str, low: int, high: int, language: str | None, linked: Sequence[Mark]
    ) -> Sequence[FoundMention]:
        """Words that the user has linked in this article and that are no name, where they stand again."""
        entries = self.names.entries()
        told = [
            (mark.start, text[mark.start : mark.end], named_entry(entries[mark.entity_id]))
            for mark in linked
            if mark.entity_id is not None
        ]
        if not told:
            return []
        named = {place for f in self._found[1] for place in range(f.start, f.end)}
        found = self.session.tools.names().again(text[low:high], language, told, low)
        return [f for f in found if named.isdisjoint(range(f.start, f.end))]

    def _stretch(self, text: str) -> tuple[int, int]:
        """What to look through, in whole paragraphs where they are not endless."""
        if len(text) <= WHOLE:
            return 0, len(text)
        low, high = self.pane.page.shown_range()
        low, high = max(0, low - AROUND), min(len(text), high + AROUND)
        before, after = text.rfind("\n", max(0, low - 2_000), low) + 1, text.find("\n", high, high + 2_000)
        return before or low, after if after >= 0 else high

    def _answered(self, answer: _Answer) -> None:
        if answer.document_id != self.session.document_id or answer.stamp != self._stamp:
            return
        self._covered = (answer.low, answer.high)
        wanted = {(p.mention.start, p.mention.end, p.mention.entity_id): p for p in answer.found}
        for number, old in list(self.shown.items()):
            place = (old.mention.start, old.mention.end, old.mention.entity_id)
            if place in wanted and wanted[place].mention.label_id == old.mention.label_id:
                self.shown[number] = wanted.pop(place)
            else:
                self._take_out(number)
        self._put(list(wanted.values()))

    def _put(self, found: Sequence[Proposal]) -> None:
        spans: list[Span] = []
        for proposal in found:
            self._next -= 1
            if self._next <= CLAIMS:
                self._next = FIRST - 1
            m = proposal.mention
            self.shown[self._next] = proposal
            spans.append(Span(self._next, m.label_id, m.start, m.end, SUGGESTED))
        if spans:
            self.pane.add_spans(spans)

    def _take_out(self, number: int) -> None:
        self.shown.pop(number, None)
        if number in self.pane.spans:
            self.pane.remove_span(number)
        if self.session.annotation_id == number:
            self.session.select_annotation(None)

    def _clear(self) -> None:
        for number in list(self.shown):
            self._take_out(number)

    # -- answering

    def judge(self, span_id: int, status: str) -> bool:
        proposal = self.shown.get(span_id)
        if proposal is None:
            return False
        if status == "accepted" and proposal.mention.rivals:
            self.names.choiceAsked.emit()
            return False
        if status == "accepted":
            done = self._accept([proposal]) is not None
        else:
            done = self.session.do(verbs.reject_mention, proposal.mention) is not None
        if done:
            self._take_out(span_id)
        return done

    def accept_visible(self) -> int:
        ids = [
            span.id
            for span in self.pane.visible_spans()
            if (proposal := self.shown.get(span.id)) is not None and not proposal.mention.rivals
        ]
        count = self._accept([self.shown[number] for number in ids]) if ids else 0
        for number in ids if count is not None else ():
            self._take_out(number)
        return count or 0

    def _accept(self, proposals: Sequence[Proposal]) -> int | None:
        learnt = list(dict.fromkeys(p.alias for p in proposals if p.alias is not None))
        found, fold = [p.mention for p in proposals], self.session.tools.fold
        return self.session.do(verbs.mark_mentions, found, learnt, fold, origin="rule")

    def card(self, span_id: int) -> str:
        proposal = self.shown.get(span_id)
        if proposal is None:
            return ""
        said = mention_search.said(proposal.mention)
        if proposal.mention.rivals:
            return tr("{names}, by {rule}. A lets you choose, X rejects.", names=proposal.name, rule=said)
        return tr("{name}, by {rule}. A accepts, X rejects.", name=proposal.name, rule=said)


def _said_names(mention: NewMention, entries: Mapping[int, Entry]) -> str:
    return mention_search.alternatives([entries[i].names[0] for i in (mention.entity_id, *mention.rivals)])


@dataclass(frozen=True, slots=True)
class _Moved:
    """A found mention with its place in the whole text."""

    start: int
    end: int
    entity_key: int | str
    score: float
    rule: str
    rivals: Sequence[int | str]


def _moved(f: FoundMention, by: int) -> _Moved:
    return _Moved(f.start + by, f.end + by, f.entity_key, f.score, f.rule, f.rivals)

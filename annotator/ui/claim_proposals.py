"""Claims that the rules propose for the whole article, dashed in the text until a key accepts or rejects them.

A proposal has an id below -1,000,000 and is in no table. What is accepted or rejected is stored with its rule, and what
covers the words of a claim that is stored, whoever marked it, is not proposed any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count, takewhile
from typing import Any

from annotator.domain.sayings import SaidClaim
from annotator.domain.spans import SUGGESTED, UNSURE, Fragments, span_of
from annotator.store.journal import ChangeSet
from annotator.store.queries import claims as queries
from annotator.ui.actions import Action, switch
from annotator.ui.background import Latest, reading_thread
from annotator.ui.beside import Beside
from annotator.ui.known_speakers import KnownSpeakers
from annotator.ui.offers import CLAIMS, Offers
from annotator.ui.registry_names import RegistryNames
from annotator.ui.said import covers, implied, in_words, said_by, said_claims
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.verbs import annotate, sayings
from annotator.words import tr

_SAME = 0.5  # share of their union from which a stored claim and a proposal are about the same words
SETTING = "claim_proposals"


@dataclass(frozen=True, slots=True)
class Asked:
    """What is proposed: all claims of an article, or those of one speaker."""

    document_id: int
    speaker: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """All that the rules find, and what of it is not stored yet."""

    asked: Asked
    found: tuple[SaidClaim, ...]
    open: tuple[SaidClaim, ...]


class ClaimProposals(Offers):
    """Switched in the View menu; the speaker that is selected may be asked for without it."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self._beside = Beside(session, pane)
        self._numbers = count(CLAIMS, -1)
        self._by_id: dict[int, SaidClaim] = {}
        self._asked: Asked | None = None
        self._found: tuple[Asked, tuple[SaidClaim, ...]] | None = (
            None  # what the rules said last; of the reading thread
        )
        self._announce = False
        names = RegistryNames.of(session)
        self._known = KnownSpeakers(names, self._put_known)
        self._asking: Latest[Answer] = Latest(reading_thread(self), self)
        self._asking.answered.connect(self._show)
        self._asking.failed.connect(session.failed)
        names.staled.connect(self._ask)
        session.documentOpened.connect(self._on_opened)
        session.annotationSelected.connect(self._on_selected)
        session.changed.connect(self._on_changed)
        session.closing.connect(self._asking.stop)
        session.settingChanged.connect(self._on_setting)
        session.actions.add(self._actions())
        self._on_opened(session.document_id)

    def _actions(self) -> list[Action]:
        settings = self.session.settings
        return [
            switch(settings, "view.claim_proposals", tr("Propose claims and who says them"), SETTING, "Alt+O"),
            Action("claim.accept_turn", tr("Accept the whole proposed turn"), "Mark/Claim", self.accept_turn,
                   ("Shift+A",), "text", self._is_chosen),
            Action("claim.accept_outer", tr("Accept the proposed claim with who may report its source"), "Mark/Claim",
                   self.accept_outer, ("Alt+N",), "text", self._is_reported),
            Action("claim.of_speaker", tr("Propose all claims of the selected speaker"), "Mark/Claim",
                   self.ask_speaker, ("Alt+W",), "text", lambda: self.session.document_id is not None),
        ]  # fmt: skip

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking.is_busy or self._known.is_busy

    def shown(self) -> list[SaidClaim]:
        """The proposals in the text, in its order."""
        return sorted(self._by_id.values(), key=lambda claim: (claim.start, -claim.end))

    # -- asking

    def _on_opened(self, document_id: int | None) -> None:
        self._by_id.clear()
        self._beside.forget()
        self._asked = Asked(document_id) if document_id is not None and self.session.settings[SETTING] else None
        self._ask()

    def _on_setting(self, key: str) -> None:
        if key == SETTING:
            on, document_id = self.session.settings[SETTING], self.session.document_id
            self._asked = Asked(document_id) if on and document_id is not None else None
            self._announce = self._asked is not None
            self._ask()
            if not on:
                self.session.said.emit(tr("Claims are no longer proposed."))

    def _ask(self) -> None:
        asked = self._asked
        document = self.session.document() if asked is not None else None
        if asked is None or document is None:
            self._put(())
            return
        workspace, rules = self.session.workspace, self.session.tools.attribution
        text, language = self.pane.text, document.language

        def ask() -> Answer:
            known = self._found
            if known is not None and known[0] == asked:
                found = known[1]
            elif asked.speaker is not None:
                found = tuple(said_claims(rules().claims_of(text, asked.speaker, language)))
            else:
                found = tuple(said_claims(rules().claims(text, language)))
            self._found = (asked, found)
            stored = queries.extents(workspace.read(), asked.document_id)
            return Answer(asked, found, tuple(still_open(found, stored)))

        self._asking.ask(ask)

    def _show(self, answer: Answer) -> None:
        if answer.asked != self._asked:
            return
        self._put(answer.open)
        document = self.session.document()
        self._known.ask(answer, answer.open, self.pane.text, document.language if document else None)
        if self._announce:
            self._announce = False
            self._say(answer)

    def _put_known(self, answer: Answer, known: list[SaidClaim]) -> None:
        """The proposals that are shown still, with the entities of their sources."""
        if answer.asked == self._asked:
            by_content = {claim.content: claim for claim in known}
            for number, claim in self._by_id.items():
                self._by_id[number] = by_content.get(claim.content, claim)

    def _say(self, answer: Answer) -> None:
        self.session.said.emit(_told(len(answer.open), len(answer.found), answer.asked.speaker is not None))
        if answer.asked.speaker and answer.open:
            self._select(answer.open[0])

    def _select(self, claim: SaidClaim) -> None:
        number = next(i for i, other in self._by_id.items() if other is claim)
        self.pane.select(claim.start, claim.start)
        self.session.select_annotation(number)

    # -- showing

    def _put(self, wanted: Sequence[SaidClaim]) -> None:
        """Change only what is other than before, so that a proposal that stays keeps its id."""
        old = {claim.content: number for number, claim in self._by_id.items()}
        new = {claim.content: claim for claim in wanted}
        for content, number in old.items():
            if content not in new:
                self._take_out(number)
        label_id = self._label()
        added = [(next(self._numbers), claim) for content, claim in new.items() if content not in old]
        self._by_id.update(added)
        for content, number in old.items():
            if content in new:
                self._by_id[number] = new[content]
        if added and label_id is not None:
            self.pane.add_spans(
                [span_of(i, label_id, c.content, SUGGESTED | (UNSURE if c.saying.weak else 0)) for i, c in added]
            )

    def _take_out(self, number: int) -> None:
        self._by_id.pop(number, None)
        if number in self.pane.spans:
            self.pane.remove_span(number)
        if self.session.annotation_id == number:
            self.session.select_annotation(None)

    def _label(self) -> int | None:
        return next((label.id for label in self.session.labels() if label.layer == "claim"), None)

    def _on_selected(self, annotation_id: int | None) -> None:
        self._beside.clear()
        claim = self._by_id.get(annotation_id) if annotation_id is not None else None
        if claim is not None:
            self._beside.show(claim.saying)

    def card(self, span_id: int) -> str:
        claim = self._by_id.get(span_id)
        if claim is None:
            return ""
        said = in_words(self.pane.text, claim.saying, claim.outer)
        keys, turn = tr("A accepts, X rejects."), len(self._turn(claim))
        if turn > 1:
            keys = tr("A accepts, X rejects, Shift+A all %n of the turn.", "", turn)
        return tr("Proposed claim, {said}. {keys}", said=said, keys=keys) + self._reported(claim)

    def _reported(self, claim: SaidClaim) -> str:
        """Who may report its source, where the rules guess it."""
        guess = implied(claim.outer)
        if guess is None:
            return ""
        who = said_by(self.pane.text, guess.saying)
        return " " + tr("Perhaps reported by {who} (a weak guess, by the rule {rule}): Alt+N accepts that, too.",
                        who=who, rule=guess.saying.rule or "")  # fmt: skip

    # -- judging

    def _is_chosen(self) -> bool:
        return self.session.annotation_id in self._by_id

    def judge(self, span_id: int, status: str) -> bool:
        claim = self._ready(span_id) if status == "accepted" else self._by_id.get(span_id)
        return claim is not None and self._settle([claim], status) > 0

    def _ready(self, span_id: int | None) -> SaidClaim | None:
        """The proposal of this mark, with the entities of its sources."""
        self._known.wait()
        return self._by_id.get(span_id or 0)

    def accept_turn(self) -> None:
        """Accept the selected proposal with all others of its turn, as one step."""
        claim = self._ready(self.session.annotation_id)
        count_ = self._settle(self._turn(claim), "accepted") if claim is not None else 0
        if count_:
            self.session.said.emit(
                tr("Accepted %n claims of one turn. Ctrl+Z takes them back.", "", count_,
                   one="Accepted %n claim of one turn. Ctrl+Z takes it back.")
            )  # fmt: skip

    def _is_reported(self) -> bool:
        claim = self._by_id.get(self.session.annotation_id or 0)
        return claim is not None and implied(claim.outer) is not None

    def accept_outer(self) -> None:
        """Accept the selected proposal together with the guess who reports its source."""
        claim = self._ready(self.session.annotation_id)
        if claim is not None and self._settle([claim], "accepted", implied=True):
            self.session.said.emit(tr("Accepted with who reports it. Ctrl+Z takes it back."))

    def _turn(self, claim: SaidClaim) -> list[SaidClaim]:
        if claim.turn is None:
            return [claim]
        return [other for other in self.shown() if other.turn == claim.turn]

    def _settle(self, judged: list[SaidClaim], status: str, **how: Any) -> int:
        document_id, label_id = self.session.document_id, self._label()
        verb = sayings.accept if status == "accepted" else sayings.reject
        ids = self.session.do(verb, document_id, label_id, judged, **how) if label_id is not None else None
        if not ids:
            return 0
        gone = [number for number, claim in self._by_id.items() if claim in judged]
        if status == "accepted":
            self.session.select_annotation(ids[-1])
        for number in gone:
            self._take_out(number)
        return len(ids)

    def escape(self) -> bool:
        """Ends the claims of one speaker; the proposals of the whole article are switched in the menu."""
        if self._asked is None or self._asked.speaker is None:
            return False
        self.session.select_annotation(None)
        on = self.session.settings[SETTING]
        self._asked = Asked(self._asked.document_id) if on else None
        self._ask()
        self.session.said.emit(tr("The claims of this speaker are no longer proposed."))
        return True

    # -- one speaker

    def ask_speaker(self) -> None:
        """Propose the claims of the speaker that is selected, or whose name stands under the caret."""
        document_id, words = self.session.document_id, self._speaker()
        if document_id is None or words is None:
            self.session.said.emit(tr("Select the words of a speaker first."))
            return
        self._asked, self._announce = Asked(document_id, words), True
        speaker = annotate.short(self.pane.text[slice(*words)])
        self.session.said.emit(tr("Looking for the claims of {speaker}…", speaker=speaker))
        self._ask()

    def _speaker(self) -> tuple[int, int] | None:
        start, end = self.session.text_selection()
        if start < end:
            return start, end
        span = self.pane.spans.get(self.session.annotation_id or 0)
        label = self.session.label(span.label) if span is not None else None
        if span is not None and label is not None and label.layer != "claim":
            return span.start, span.end
        return self.pane.word_at(self.pane.caret)

    # -- following the project

    def _on_changed(self, changes: ChangeSet) -> None:
        if self._asked is not None and (changes.reset or changes.touches("annotation", "annotation_fragment", "label")):
            self._ask()


def still_open(found: Sequence[SaidClaim], stored: Sequence[Fragments]) -> list[SaidClaim]:
    """Those of the claims, in text order, that no stored claim covers by half or more.

    A stored claim stands for the one that it covers best: what another reports within its words stays open.
    """
    ordered = sorted(found, key=lambda claim: (claim.start, -claim.end))
    taken: set[int] = set()
    first = 0
    for pieces in sorted(stored):
        while first < len(ordered) and ordered[first].end <= pieces[0][0]:
            first += 1
        end = pieces[-1][1]
        near = takewhile(lambda i, end=end: ordered[i].start < end, range(first, len(ordered)))
        best = max(((covers(ordered[i].content, pieces), -i) for i in near), default=(0.0, 0))
        if best[0] >= _SAME:
            taken.add(-best[1])
    return [claim for i, claim in enumerate(ordered) if i not in taken]


def _told(open_: int, found: int, of_speaker: bool) -> str:
    """What came of looking for claims, in the article or of a speaker: those to judge, of all that the rules find."""
    if not found:
        if of_speaker:
            return tr("The rules find no claim of this speaker.")
        return tr("The rules find no claim in this article.")
    if of_speaker:
        proposed = tr("%n claims are proposed of this speaker", "", open_, one="%n claim is proposed of this speaker")
    else:
        proposed = tr("%n claims are proposed in this article", "", open_, one="%n claim is proposed in this article")
    if found == open_:
        return tr("{proposed}. Tab goes to the next, A accepts, X rejects.", proposed=proposed)
    done = tr("%n marked or rejected already", "", found - open_)
    return tr("{proposed}, {done}. Tab goes to the next, A accepts, X rejects.", proposed=proposed, done=done)

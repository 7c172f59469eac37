"""Beside a claim that was just marked: who says it and by which words, for one key to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from annotator.domain.records import Label
from annotator.domain.sayings import SaidClaim, Saying, Speaker
from annotator.domain.spans import Fragments
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations
from annotator.ui.actions import Action
from annotator.ui.background import Latest, reading_thread
from annotator.ui.beside import Beside
from annotator.ui.offers import Offers
from annotator.ui.said import NOBODY, around, covers, in_words, said_claims
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.verbs import claims, sayings

_MOST = 8  # candidates
_WITH_WORDS = ("anonymous", "unresolved", "group")  # kinds of source whose words stay marked
_KINDS = (
    ("author", "The author of the article says it", "Alt+1"),
    ("anonymous", "Somebody unnamed says it", "Alt+2"),
    ("agentless", "Nobody is named as saying it (agentless)", "Alt+3"),
    ("unresolved", "Who says it is not resolved", "Alt+4"),
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A saying, and what the marked claims would cover under it; None where they stay as they are."""

    saying: Saying
    contents: tuple[Fragments | None, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What may stand beside these annotations, the likeliest first."""

    annotation_ids: tuple[int, ...]
    candidates: tuple[Candidate, ...]


class ClaimGesture(Offers):
    """The claim key asks; Enter takes, arrows choose, Esc or going on drops. Nothing is written but by Enter."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self._beside = Beside(session, pane)
        self._ids: tuple[int, ...] = ()
        self._candidates: tuple[Candidate, ...] = ()
        self._at = 0
        self._asking: Latest[Answer] = Latest(reading_thread(self), self)
        self._asking.answered.connect(self._offer)
        self._asking.failed.connect(session.failed)
        session.annotationSelected.connect(self._on_selected)
        session.documentOpened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.closing.connect(self._asking.stop)
        session.actions.add(self._actions())

    def _actions(self) -> list[Action]:
        def several() -> bool:
            return len(self._candidates) > 1

        def act(key: str, words: str, run: object, chord: str, when: object) -> Action:
            return Action(f"claim.{key}", words, "Mark/Claim", run, (chord,), "text", when)  # type: ignore[arg-type]

        found = [
            act("offer.next", "The next source and cue that may be meant", lambda: self._step(1), "Down", several),
            act("offer.previous", "The source and cue before", lambda: self._step(-1), "Up", several),
        ]
        for kind, words, chord in _KINDS:
            found.append(act(f"kind.{kind}", words, lambda kind=kind: self.say_kind(kind), chord, self._on_claim))
        return found

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking.is_busy

    @property
    def offered(self) -> Candidate | None:
        """What Enter would take now."""
        return self._candidates[self._at] if self._candidates else None

    # -- asking

    def marked(self, label: Label, annotation_ids: Sequence[int], by_sentence: bool) -> None:
        self.drop()
        document = self.session.document()
        if label.layer != "claim" or document is None or self.session.marker_label is not None:
            return
        ids = tuple(annotation_ids)
        spans = [self.pane.spans.get(i) for i in ids]
        marked = [span.pieces for span in spans if span is not None]
        if len(marked) < len(ids):
            return
        self._ids = ids
        low, high = marked[0][0][0], marked[-1][-1][1]
        language, rules = document.language, self.session.tools.attribution
        first, text = around(self.pane.text, low, high)

        def ask() -> Answer:
            found = said_claims(rules().claims_near(text, low - first, high - first, language), first)
            return Answer(ids, tuple(candidates(found, marked, by_sentence)))

        self._asking.ask(ask)

    def _offer(self, answer: Answer) -> None:
        if answer.annotation_ids == self._ids and answer.candidates:
            self._candidates, self._at = answer.candidates, 0
            self._show()

    def _show(self) -> None:
        candidate = self._candidates[self._at]
        self._beside.show(candidate.saying, tuple(pieces for pieces in candidate.contents if pieces))
        words = in_words(self.pane.text, candidate.saying)
        place = f" ({self._at + 1} of {len(self._candidates)}, ↓ for another)" if len(self._candidates) > 1 else ""
        self.session.offered.emit(f"{words[:1].upper()}{words[1:]}?{place} Enter takes it, Esc drops it.")
        self.session.said.emit(f"Marked; {words}? Enter takes it{place}. Ctrl+Z takes the mark back.")

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % len(self._candidates)
        self._show()

    # -- answering

    def enter(self) -> bool:
        candidate = self.offered
        if candidate is None:
            return False
        self._take(candidate)
        return True

    def escape(self) -> bool:
        if self.offered is None:
            return False
        self.drop()
        self.session.said.emit("Left without a source; Enter goes into the fields of the claim.")
        return True

    def _take(self, candidate: Candidate) -> None:
        ids = list(self._ids)
        self.drop()
        self.session.do(sayings.attribute, ids, candidate.saying, candidate.contents)
        words = in_words(self.pane.text, candidate.saying)
        self.session.said.emit(f"{words[:1].upper()}{words[1:]}. Ctrl+Z takes it back.")

    def say_kind(self, kind: str) -> None:
        """Say what kind of source the selected claim has; the words of the cue that is offered are taken with it."""
        candidate, ids = self.offered, self._ids
        chosen = self.session.annotation_id
        if candidate is not None and kind != "author":
            speakers = tuple(replace(speaker, kind=kind) for speaker in candidate.saying.speakers if speaker.words)
            kept = speakers if kind in _WITH_WORDS and speakers else (Speaker(kind),)
            self._take(replace(candidate, saying=replace(candidate.saying, speakers=kept)))
            return
        self.drop()
        if ids and chosen in ids:
            self.session.do(sayings.attribute, list(ids), Saying((Speaker(kind),)))
        elif chosen is not None:
            self.session.do(claims.set_source_kind, chosen, kind)
        self.session.said.emit(f"Said by {NOBODY[kind]}. Ctrl+Z takes it back.")

    def _on_claim(self) -> bool:
        chosen = self.session.annotation_id
        if chosen is None or chosen < 0:
            return False
        span = self.pane.spans.get(chosen)
        label = self.session.label(span.label) if span is not None else None
        return label is not None and label.layer == "claim"

    # -- dropping

    def drop(self) -> None:
        """Offer nothing any more; the claim stays as it was marked."""
        if self._candidates:
            self.session.offered.emit("")
        self._ids, self._candidates, self._at = (), (), 0
        self._beside.clear()

    def _on_selected(self, annotation_id: int | None) -> None:
        if self._ids and annotation_id not in self._ids:
            self.drop()

    def _on_opened(self, _: object) -> None:
        self._beside.forget()
        self.drop()

    def _on_changed(self, changes: ChangeSet) -> None:
        """Any other act on the claim goes on without what is offered."""
        if (
            self._ids
            and (changes.reset or changes.touches("claim_occurrence", "attribution_source", "attribution_cue"))
        ) or (self._ids and changes.verb == "annotation.relabel"):
            self.drop()
        elif self.offered is not None and set(self._ids) & set(changes.ids("annotation")):
            self._keep_up()

    def _keep_up(self) -> None:
        """The claim has another extent now, which the user chose: it stays."""
        connection = self.session.workspace.read()
        if any(annotations.info(connection, i) is None for i in self._ids):
            self.drop()
            return
        bare = tuple(replace(c, contents=()) for c in self._candidates)
        self._candidates = bare
        self._show()


def candidates(found: Sequence[SaidClaim], marked: Sequence[Fragments], by_sentence: bool) -> list[Candidate]:
    """Different sayings among what was found near, in order, with what the marked claims would cover under each.

    Where none of them is about the marked words themselves, it is the author who says them, more likely than not.
    """
    kept: dict[tuple[object, ...], Candidate] = {}
    if not any(covers(claim.content, pieces) for claim in found for pieces in marked):
        kept[()] = Candidate(Saying((Speaker("author"),)), ())
    for claim in found:
        key = (claim.saying.cues, tuple(speaker.words or speaker.kind for speaker in claim.saying.speakers))
        if key not in kept:
            contents = tuple(_within(found, claim, pieces) for pieces in marked) if by_sentence else ()
            kept[key] = Candidate(claim.saying, contents)
    return list(kept.values())[:_MOST]


def _within(found: Sequence[SaidClaim], claim: SaidClaim, marked: Fragments) -> Fragments | None:
    """What is said within a marked sentence under the same cue; None where that is all of it or nothing."""
    low, high = marked[0][0], marked[-1][1]
    for other in found:
        same = other is claim or (other.saying.cues == claim.saying.cues and bool(claim.saying.cues))
        if same and low <= other.start and other.end <= high:
            return None if other.content == marked else other.content
    return None

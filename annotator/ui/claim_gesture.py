"""Beside a claim: who says it and by which words, or who reports that, for one key to take."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from annotator.domain.records import AnnotationInfo, Label
from annotator.domain.sayings import SaidClaim, Saying, Speaker
from annotator.domain.spans import Fragments
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations
from annotator.store.queries import claims as queries
from annotator.ui.actions import Action
from annotator.ui.background import Latest, reading_thread
from annotator.ui.beside import Beside
from annotator.ui.claim_filter import SourceLine
from annotator.ui.claim_offers import Answer, Candidate, outer_candidates, source_candidates
from annotator.ui.known_speakers import KnownSpeakers
from annotator.ui.offers import Offers, choose_action
from annotator.ui.registry_names import RegistryNames
from annotator.ui.said import ARROW, around, in_words, nobody, said_by, said_claims
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.pick import Option
from annotator.verbs import claims, sayings
from annotator.words import mark, tr

_WITH_WORDS = ("anonymous", "unresolved", "group")  # kinds of source whose words stay marked
_KINDS = (
    ("author", mark("The author of the article says it"), "Alt+1"),
    ("anonymous", mark("Somebody unnamed says it"), "Alt+2"),
    ("agentless", mark("Nobody is named as saying it (agentless)"), "Alt+3"),
    ("unresolved", mark("Who says it is not resolved"), "Alt+4"),
)
_GROUP = ("group", mark("A group says it"))
_SAID = {
    "author": mark("Said by the author. Ctrl+Z takes it back."),
    "anonymous": mark("Said by somebody unnamed. Ctrl+Z takes it back."),
    "agentless": mark("Said by nobody named. Ctrl+Z takes it back."),
    "unresolved": mark("Said by somebody not resolved. Ctrl+Z takes it back."),
    "group": mark("Said by a group. Ctrl+Z takes it back."),
}
_REPORTING = ("anonymous", "group")  # kinds that may report somebody


class ClaimGesture(Offers):
    """The claim key asks; Enter takes, arrows choose, Esc or going on drops. Nothing is written but by Enter."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self.session, self.pane = session, pane
        self._beside = Beside(session, pane)
        self._ids: tuple[int, ...] = ()
        self._candidates: tuple[Candidate, ...] = ()
        self._at = 0
        self._outer = False  # the candidates are those who report the source
        self._last: tuple[int, int] | None = None  # article and claim that was selected last
        names = RegistryNames.of(session)
        self._known = KnownSpeakers(names, self._offer_known)
        self._names = EntityNames(session, self)
        self._asking: Latest[Answer] = Latest(reading_thread(self), self, hasty=True)
        self._asking.answered.connect(self._offer)
        self._asking.failed.connect(session.failed)
        session.closing.connect(self._asking.stop)
        self.line = SourceLine(pane, self._options)
        self.line.left.connect(self._back_from_line)
        session.annotationSelected.connect(self._on_selected)
        session.documentOpened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.actions.add(self._actions())

    def _actions(self) -> list[Action]:
        def several() -> bool:
            return len(self._candidates) > 1

        def act(key: str, words: str, run: object, chord: str, when: object) -> Action:
            return Action(f"claim.{key}", words, "Mark/Claim", run, (chord,), "text", when)  # type: ignore[arg-type]

        found = [
            act("offer.next", tr("The next source and cue that may be meant"), lambda: self._step(1), "Down", several),
            act("offer.previous", tr("The source and cue before"), lambda: self._step(-1), "Up", several),
        ]
        for kind, words, chord in _KINDS:
            found.append(act(f"kind.{kind}", tr(words), lambda kind=kind: self.say_kind(kind), chord, self._on_claim))

        def has_claim() -> bool:
            return self._claim() is not None

        nest = tr("The selected words report the source of the claim; with none selected, propose who does")
        unnest = tr("Take the outermost source off the chain of the claim")
        return [
            *found,
            act("outer", nest, self.ask_outer, "Alt+Y", has_claim),
            act("outer.remove", unnest, self.remove_outer, "Alt+U", has_claim),
            choose_action(self.pane),
        ]

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking.is_busy or self._known.is_busy

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
        self._ask(ids, marked, lambda found: source_candidates(found, marked, by_sentence))

    def _ask(
        self, ids: tuple[int, ...], marked: Sequence[Fragments], choose: Callable[[list[SaidClaim]], list[Candidate]],
        *, outer: bool = False,
    ) -> None:  # fmt: skip
        """Let the rules say what stands near the marked claims, and the registry whom it means."""
        document = self.session.document()
        self._ids = ids
        low, high = marked[0][0][0], marked[-1][-1][1]
        language, rules = document.language if document else None, self.session.tools.attribution
        first, text = around(self.pane.text, low, high)

        def ask() -> Answer:
            found = said_claims(rules().claims_near(text, low - first, high - first, language), first)
            return Answer(ids, tuple(choose(found)), outer)

        self._asking.ask(ask)

    def _offer(self, answer: Answer) -> None:
        if answer.annotation_ids != self._ids:
            return
        if answer.candidates:
            self._candidates, self._at, self._outer = answer.candidates, 0, answer.outer
            self._show()
            self._look_up(answer)
        elif answer.outer:
            self.drop()
            self.session.said.emit(
                tr("Nobody is found who may report this source. Select the words and press the key.")
            )

    def _look_up(self, answer: Answer) -> None:
        """Ask the registry whom the candidates mean; Enter may come before it answers."""
        document = self.session.document()
        found = [SaidClaim(((0, 0),), candidate.saying) for candidate in answer.candidates]
        self._known.ask(answer, found, self.pane.text, document.language if document else None)

    def _offer_known(self, answer: Answer, known: list[SaidClaim]) -> None:
        """The candidates with the entities of their sources; what is shown stays as it is."""
        if answer.annotation_ids == self._ids and len(known) == len(self._candidates):
            pairs = zip(self._candidates, known, strict=True)
            self._candidates = tuple(replace(candidate, saying=claim.saying) for candidate, claim in pairs)

    def _show(self) -> None:
        candidate = self._candidates[self._at]
        self._beside.show(candidate.saying, tuple(pieces for pieces in candidate.contents if pieces))
        words = self._in_words(candidate.saying)
        of_all = (self._at + 1, len(self._candidates))
        self.session.offered.emit(_offered(_capital(words), *of_all))
        self.session.said.emit(_reporting(_capital(words), *of_all) if self._outer else _marked(words, *of_all))

    def _in_words(self, saying: Saying) -> str:
        if not self._outer:
            return in_words(self.pane.text, saying)
        words = tr("reported by {who}", who=said_by(self.pane.text, saying))
        return " · ".join((words, tr("a weak guess"))) if saying.weak else words

    def _step(self, by: int) -> None:
        self._at = (self._at + by) % len(self._candidates)
        self._show()

    # -- typing

    def choose(self) -> bool:
        """Type who it is; on a claim without an offer, into its fields."""
        if self._candidates:
            self.line.open()
            return True
        if not self._on_claim():
            return False
        self.session.fieldsRequested.emit("")
        return True

    def _options(self, typed: str) -> list[Option]:
        """What is offered, then the registry, then kinds of sources; spelling-blind."""
        fold = self.session.tools.fold
        wanted = fold(typed).split()

        def fits(words: str) -> bool:
            folded = fold(words)
            return all(word in folded for word in wanted)

        offered = [(self._in_words(c.saying), c) for c in self._candidates]
        found = [Option(words, lambda c=c: self._take_typed(c)) for words, c in offered if fits(words)]
        for entry in self._names.find(typed):
            kind = f"  ({entry.type})" if entry.type else ""
            speaker = Speaker("named", entities=(entry.id,))
            found.append(Option(entry.name + kind, lambda s=speaker: self._take_typed(self._with(s))))
        kinds = [*((kind, words) for kind, words, _ in _KINDS), _GROUP]
        for kind, words in kinds:
            if (not self._outer or kind in _REPORTING) and fits(f"{tr(words)} {kind}"):
                found.append(Option(tr(words), lambda kind=kind: self._take_typed(self._with(Speaker(kind)))))
        return found

    def _with(self, speaker: Speaker) -> Candidate:
        """The offered cue with another source; the author needs no cue."""
        offered = self._candidates[self._at] if self._candidates else Candidate(Saying())
        cues = () if speaker.kind == "author" or self._outer else offered.saying.cues
        return replace(offered, saying=replace(offered.saying, speakers=(speaker,), cues=cues, rule=None))

    def _take_typed(self, candidate: Candidate) -> None:
        self.session.focusText.emit()
        if self._ids:
            self._take(candidate)

    def _back_from_line(self) -> None:
        self.session.focusText.emit()
        if self._candidates:
            self._show()

    # -- answering

    def enter(self) -> bool:
        self._known.wait()
        candidate = self.offered
        if candidate is None:
            return False
        self._take(candidate)
        return True

    def escape(self) -> bool:
        if self.offered is None:
            return False
        self.drop()
        self.session.said.emit(tr("Left without a source; Enter goes into the fields of the claim."))
        return True

    def _take(self, candidate: Candidate) -> None:
        ids, outer, words = list(self._ids), self._outer, self._in_words(candidate.saying)
        self.drop()
        if outer:
            self._nest(ids[0], candidate.saying)
            return
        self.session.do(sayings.attribute, ids, candidate.saying, candidate.contents)
        if any(speaker.entities and not speaker.words for speaker in candidate.saying.speakers):
            words = tr("said by {who}", who=self._chain(ids[0]))
        self.session.said.emit(tr("{who}. Ctrl+Z takes it back.", who=_capital(words)))

    # -- who reports the source

    def ask_outer(self) -> None:
        """The selected words are who reports the source of the claim; without any, who may be is offered."""
        claim, document_id = self._claim(), self.session.document_id
        start, end = self.session.text_selection()
        if claim is None or document_id is None:
            return
        self.drop()
        if start < end:
            speaker = Speaker("named", ((start, end),))
            self._nest(claim.id, Saying((speaker,)))
            return
        self.session.select_annotation(claim.id)
        taken = self._words_of_chain(claim)
        pieces = claim.fragments
        self._ask((claim.id,), [pieces], lambda found: outer_candidates(found, pieces, taken), outer=True)

    def _nest(self, annotation_id: int, saying: Saying) -> None:
        if self.session.do(sayings.nest, annotation_id, saying) is not None:
            self.session.select_annotation(annotation_id)
            self.session.said.emit(tr("{who}. Ctrl+Z takes it back.", who=self._chain(annotation_id)))

    def remove_outer(self) -> None:
        """Take the outermost source off the chain."""
        claim = self._claim()
        who = self.session.do(sayings.unnest, claim.id) if claim is not None else None
        if who:
            self.session.said.emit(tr("{who} is taken off the chain. Ctrl+Z takes it back.", who=who))
        elif who is not None:
            self.session.said.emit(tr("Nobody reports the source of this claim yet; Alt+Y says who does."))

    def _chain(self, annotation_id: int) -> str:
        """Who says a claim and who reports it, outermost first."""
        found = queries.listed(self.session.workspace.read(), [annotation_id])
        return ARROW.join((*found[0].chain, found[0].speaker or nobody("unresolved"))) if found else ""

    def _words_of_chain(self, claim: AnnotationInfo) -> list[Fragments]:
        """The words of the claim's sources and of those who report them."""
        if claim.attribution is None:
            return []
        connection = self.session.workspace.read()
        links = queries.chains(connection, [claim.attribution.id]).get(claim.attribution.id, ())
        marks = [source.annotation_id for source in claim.attribution.sources] + [link.annotation_id for link in links]
        found = [annotations.info(connection, i) for i in marks if i is not None]
        return [info.fragments for info in found if info is not None]

    def _claim(self) -> AnnotationInfo | None:
        """The claim that is selected, or was last in this article."""
        last = self._last[1] if self._last is not None and self._last[0] == self.session.document_id else None
        chosen = self.session.annotation_id if self._on_claim() else last
        return annotations.info(self.session.workspace.read(), chosen) if chosen is not None else None

    def say_kind(self, kind: str) -> None:
        """Say what kind of source the selected claim has; the words of the cue that is offered are taken with it."""
        candidate, ids = (None, ()) if self._outer else (self.offered, self._ids)
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
        self.session.said.emit(tr(_SAID[kind]))

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
        self._ids, self._candidates, self._at, self._outer = (), (), 0, False
        self._beside.clear()
        self.line.hide()

    def _on_selected(self, annotation_id: int | None) -> None:
        if self._on_claim() and annotation_id is not None and self.session.document_id is not None:
            self._last = self.session.document_id, annotation_id
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


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _offered(who: str, which: int, all_: int) -> str:
    """What stands beside the fields; with the place of the candidate where there are others."""
    if all_ == 1:
        return tr("{who}? Enter takes it, / filters, Esc drops it.", who=who)
    return tr("{who}? ({which} of {all}, ↓ for another) Enter takes it, / filters, Esc drops it.",
              who=who, which=which, all=all_)  # fmt: skip


def _reporting(who: str, which: int, all_: int) -> str:
    """The same in the status bar, of one who reports the source."""
    if all_ == 1:
        return tr("{who}? Enter takes it.", who=who)
    return tr("{who}? Enter takes it ({which} of {all}, ↓ for another).", who=who, which=which, all=all_)


def _marked(who: str, which: int, all_: int) -> str:
    """The same there, of one who says what was just marked."""
    if all_ == 1:
        return tr("Marked; {who}? Enter takes it. Ctrl+Z takes the mark back.", who=who)
    return tr("Marked; {who}? Enter takes it ({which} of {all}, ↓ for another). Ctrl+Z takes the mark back.",
              who=who, which=which, all=all_)  # fmt: skip

"""Which claim gets the evidence that is found, here and in other articles."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.domain.records import AnnotationInfo
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as queries
from annotator.ui import keys
from annotator.ui.offers import Offers
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.verbs import annotate, evidence
from annotator.words import tr

_FEW = 28  # code points of a claim in the status bar


class EvidenceDesk(QObject):
    """One for each open project: `of(session)`. `collecting` is the annotation of the claim for which words of any
    article become evidence until it ends; `changed` tells of its beginning and end."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("evidence_desk")
        self.session = session
        self.collecting: int | None = None
        self._last: int | None = None
        session.changed.connect(self._apply)
        session.documentOpened.connect(lambda _: self.collecting is not None and self._say())

    @staticmethod
    def of(session: Session) -> EvidenceDesk:
        """The one of this session."""
        found = session.findChild(EvidenceDesk, "evidence_desk")
        return found if isinstance(found, EvidenceDesk) else EvidenceDesk(session)

    # -- the claim

    def remember(self, annotation_id: int) -> None:
        """This claim is the one selected last."""
        self._last = annotation_id

    def claim(self) -> AnnotationInfo | None:
        """The claim that evidence goes to: that of the collection, else the selected one, else the one before it."""
        chosen = (self.collecting, self.session.annotation_id, self._last)
        found = (self._info(i) for i in chosen if i is not None and i > 0)
        return next((info for info in found if info is not None), None)

    def _info(self, annotation_id: int) -> AnnotationInfo | None:
        info = queries.info(self.session.workspace.read(), annotation_id)
        return info if info is not None and (info.layer == "claim" or info.claim is not None) else None

    def has_claim(self) -> bool:
        """Whether there is a claim that evidence could go to."""
        return self.claim() is not None

    # -- collecting

    def toggle(self) -> None:
        """Begin to collect for the selected or last claim, or end it."""
        if self.collecting is not None:
            self.end()
            return
        claim = self.claim()
        if claim is None:
            self.session.said.emit(tr("Select the claim first, then collect its evidence."))
            return
        self.collecting = claim.id
        self.changed.emit()
        self._say()
        self.session.focusText.emit()

    def end(self) -> None:
        """Collect no more."""
        if self.collecting is not None:
            self.collecting = None
            self.changed.emit()
            self.session.said.emit(tr("No more evidence is collected."))

    def banner(self) -> str:
        """What is being collected, in few words, for as long as it is; empty otherwise."""
        claim = self.claim() if self.collecting is not None else None
        if claim is None:
            return ""
        words = shown(claim)
        return tr("evidence for “{claim}”", claim=words if len(words) <= _FEW else words[: _FEW - 1] + "…")

    def _say(self) -> None:
        claim = self.claim()
        if claim is not None:
            self.session.said.emit(
                tr("{key} makes the selected words of any article evidence for “{claim}”; Esc ends it.",
                   claim=shown(claim), key=self.key())
            )  # fmt: skip

    def key(self) -> str:
        """The key that uses the selection."""
        action = self.session.actions.get("evidence.add")
        chords = self.session.actions.keys_of(action) if action is not None else ()
        return keys.shown(chords[0]) if chords else tr("“Use the selection as evidence”")

    def use(self, document_id: int | None, start: int, end: int) -> int | None:
        """Make words of an article evidence of the claim; returns its id, None where nothing was made."""
        claim = self.claim()
        if claim is None:
            self.session.said.emit(tr("Select the claim first; then words of any article can be its evidence."))
            return None
        if document_id is None or start >= end:
            self.session.said.emit(
                tr("Select the words that speak for or against “{claim}” first.", claim=shown(claim))
            )
            return None
        made = self.session.do(evidence.add_span, claim.id, document_id, start, end)
        if made is not None:
            self.session.said.emit(tr("The selection is evidence of “{claim}”.", claim=shown(claim)))
        return made

    def _apply(self, changes: ChangeSet) -> None:
        if self.collecting is not None and changes.touches("annotation") and self._info(self.collecting) is None:
            self.end()


class EvidenceCollecting(Offers):
    """Esc on the text ends the collection."""

    def __init__(self, session: Session, pane: TextPane) -> None:
        super().__init__(pane)
        self._desk = EvidenceDesk.of(session)

    def escape(self) -> bool:
        was = self._desk.collecting is not None
        self._desk.end()
        return was


def shown(claim: AnnotationInfo) -> str:
    """A claim in a few words: as one sentence where it has one."""
    return annotate.short((claim.claim.text if claim.claim else "") or claim.text)

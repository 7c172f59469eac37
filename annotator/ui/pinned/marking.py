"""What the keys do in the pinned text: labels mark, three keys make words evidence, others select and take away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator import terms
from annotator.domain.records import Label
from annotator.ui.evidence_desk import EvidenceDesk, shown
from annotator.ui.extents import Extents
from annotator.ui.marking import label_actions
from annotator.ui.session import Session
from annotator.verbs import annotate, evidence, sayings
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.pinned.article import PinnedArticle

SCOPE = "pinned"
MENU = "Mark/In the pinned article"
_GROUP = "pinned.labels"


class PinnedMarking:
    """Source and cue of a claim are offered in the first pane alone, where Enter brings the mark."""

    def __init__(self, session: Session, article: PinnedArticle) -> None:
        self.session, self.article = session, article
        self.pane = article.pane
        self.desk = EvidenceDesk.of(session)
        self.extents = Extents(self.pane, article.document)
        session.labelsChanged.connect(self.offer_labels)
        article.evidenceAsked.connect(self.use_as_evidence)
        self.offer_labels()

    def offer_labels(self) -> None:
        """The key of each label, for this pane."""
        marks = label_actions(self.session, "pinned.mark", SCOPE, _GROUP, lambda _: MENU, self.use, self.is_open)
        self.session.actions.replace_group(_GROUP, marks)

    def is_open(self) -> bool:
        """Whether an article is pinned and seen."""
        return self.article.text.document_id is not None and self.article.isVisible()

    # -- marking

    def use(self, label: Label) -> None:
        """Mark the selection, else the word, for claims the sentence; several sentences are claims of one turn."""
        start, end = self.pane.selection()
        turn = self.extents.sentences(start, end) if label.layer == "claim" else []
        target = self.extents.target(label.layer)
        if target is None:
            self.session.said.emit(tr("There is no word here; put the caret on one or select some."))
            return
        document_id = self.article.text.document_id
        if len(turn) > 1:
            ids = self.session.do(sayings.mark_turn, document_id, label.id, [(piece,) for piece in turn])
        else:
            turn, made = [target], self.session.do(annotate.mark, document_id, label.id, [target])
            ids = [made] if made is not None else None
        if ids:
            self._marked(label, ids, turn)

    def _marked(self, label: Label, ids: list[int], extents: list[tuple[int, int]]) -> None:
        place = self.extents.after(label.layer, extents[-1])
        self.pane.select(place, place)
        self.article.select(ids[-1])
        words = annotate.short(self.pane.text[extents[0][0] : extents[-1][1]])
        self.session.said.emit(
            tr("Marked {label} “{words}” in the pinned article. Ctrl+Z takes it back.", label=label.name, words=words)
        )

    def delete(self) -> None:
        """Remove the annotation that is selected here."""
        chosen = self.article.selected
        if chosen is not None and self.session.do(annotate.delete, [chosen]):
            self.session.said.emit(tr("Removed from the pinned article. Ctrl+Z brings it back."))

    # -- evidence

    def use_as_evidence(self, stance: str | None = None) -> None:
        """Make the selection, else the sentence under the caret, evidence of the claim in hand."""
        claim = self.desk.claim()
        if claim is None:
            self.session.said.emit(tr("Select a claim in the first article; then words here can be its evidence."))
            return
        words = self._words()
        if words is None:
            self.session.said.emit(tr("There are no words here; select some, or put the caret into a sentence."))
            return
        document_id = self.article.text.document_id
        if self.session.do(evidence.add_span, claim.id, document_id, *words, stance) is None:
            return
        self.pane.select(words[1], words[1])
        said = terms.stance(stance) if stance else tr("without a stance yet")
        self.session.said.emit(
            tr("Evidence ({stance}) for “{claim}”. Ctrl+Z takes it back.", stance=said, claim=shown(claim))
        )

    def _words(self) -> tuple[int, int] | None:
        start, end = self.pane.selection()
        if start != end:
            return self.extents.trimmed(start, end)
        sentence = self.pane.sentence_at(self.pane.caret)
        return self.extents.trimmed(*self.extents.without_head(*sentence)) if sentence else None

    def escape(self) -> None:
        """Drop the selection, else the selected annotation, else go back to the first article."""
        start, end = self.pane.selection()
        if start != end or self.pane.extending:
            self.pane.select(self.pane.caret, self.pane.caret)
        elif self.article.selected is not None:
            self.article.select(None)
        else:
            self.session.focusText.emit()

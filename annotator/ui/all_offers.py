"""All kinds of what is offered in the text. A module of its own, since loading them takes longer than showing an
article, and what is offered may come after it."""

from __future__ import annotations

from annotator.ui.claim_gesture import ClaimGesture
from annotator.ui.claim_proposals import ClaimProposals
from annotator.ui.entity_gesture import EntityGesture
from annotator.ui.evidence_desk import EvidenceCollecting
from annotator.ui.offers import Offers
from annotator.ui.proposals import Proposals
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.text_marks import TextMarks

_KINDS = (ClaimGesture, ClaimProposals, EntityGesture, Proposals, EvidenceCollecting, TextMarks)


def make(session: Session, pane: TextPane) -> list[Offers]:
    """One of each kind, in the order in which keys ask them; they look at the article that is open already."""
    return [kind(session, pane) for kind in _KINDS]

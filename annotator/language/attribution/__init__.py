"""Who says what in an article, by which words: proposals that a person accepts or not. Offsets are code points."""

from annotator.language.attribution.proposing import claims_of, propose_claims, propose_for
from annotator.language.attribution.records import Proposal, Source

__all__ = ["Proposal", "Source", "claims_of", "propose_claims", "propose_for"]

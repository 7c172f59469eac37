"""Names of people, places and bodies across endings, scripts and languages. Offsets are code points, half-open."""

from annotator.language.names.base_form import base_form
from annotator.language.names.candidates import Candidate, CandidateIndex, candidates
from annotator.language.names.entries import RegistryEntry
from annotator.language.names.gazetteer import Place, names_of, place_of
from annotator.language.names.matching import NameIndex, find_mentions
from annotator.language.names.pairs import PairProposal, propose_pairs
from annotator.language.names.records import Mention
from annotator.language.names.same import entry_from_mark, find_same
from annotator.language.names.skeleton import consonants, skeleton

__all__ = [
    "Candidate",
    "CandidateIndex",
    "Mention",
    "NameIndex",
    "PairProposal",
    "Place",
    "RegistryEntry",
    "base_form",
    "candidates",
    "consonants",
    "entry_from_mark",
    "find_mentions",
    "find_same",
    "names_of",
    "place_of",
    "propose_pairs",
    "skeleton",
]

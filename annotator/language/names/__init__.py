"""Names of people, places and bodies across endings, scripts and languages. Offsets are code points, half-open."""

from annotator.language.names.again import LinkedWords, find_again, kind_of_mention, means_person
from annotator.language.names.base_form import base_form
from annotator.language.names.candidates import Candidate, CandidateIndex, candidates
from annotator.language.names.entries import RegistryEntry
from annotator.language.names.gazetteer import Place, names_of, place_of
from annotator.language.names.matching import NameIndex, find_mentions
from annotator.language.names.pairs import PairProposal, propose_pairs
from annotator.language.names.records import Mention
from annotator.language.names.same import entry_from_mark, find_same
from annotator.language.names.sieve import Sieve
from annotator.language.names.skeleton import consonants, skeleton

__all__ = [
    "Candidate",
    "CandidateIndex",
    "LinkedWords",
    "Mention",
    "NameIndex",
    "PairProposal",
    "Place",
    "RegistryEntry",
    "Sieve",
    "base_form",
    "candidates",
    "consonants",
    "entry_from_mark",
    "find_again",
    "find_mentions",
    "find_same",
    "kind_of_mention",
    "means_person",
    "names_of",
    "place_of",
    "propose_pairs",
    "skeleton",
]

"""Proposals that two entries of the registry are one, each with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from annotator.language.names.entries import RegistryEntry, initials, is_patronymic, words_of
from annotator.language.names.gazetteer import place_of
from annotator.language.names.skeleton import consonants, is_acronym, is_latin, skeleton, strict_skeleton

Reason = Literal["place", "spelling", "order", "patronymic", "initials", "acronym", "sound"]
_WORTH: dict[Reason, float] = {
    "place": 0.98,
    "spelling": 0.95,
    "order": 0.9,
    "patronymic": 0.9,
    "acronym": 0.75,
    "initials": 0.7,
    "sound": 0.7,
}
_LARGEST_GROUP = 50  # a key that more entries share says nothing


@dataclass(frozen=True, slots=True)
class PairProposal:
    """Two entries that may be one; `detail` is the pair of names, or the place, that speaks for it."""

    first: int | str
    second: int | str
    reason: Reason
    score: float
    detail: str


def propose_pairs(entries: Iterable[RegistryEntry]) -> list[PairProposal]:
    """Surest first; linear in the number of entries, as only entries that share a key are compared."""
    groups: dict[tuple[Reason, str], dict[int | str, str]] = {}
    known = {entry.key: entry for entry in entries}
    for entry in known.values():
        for reason, key, detail in _keys(entry):
            groups.setdefault((reason, key), {}).setdefault(entry.key, detail)
    best: dict[tuple[int | str, int | str], PairProposal] = {}
    for (reason, _), members in groups.items():
        for proposal in _pairs(reason, members):
            if _may_be_one(known[proposal.first], known[proposal.second]) and _holds(proposal, members):
                pair = (proposal.first, proposal.second)
                if pair not in best or best[pair].score < proposal.score:
                    best[pair] = proposal
    return sorted(best.values(), key=lambda proposal: -proposal.score)


def _pairs(reason: Reason, members: dict[int | str, str]) -> Iterator[PairProposal]:
    if not 2 <= len(members) <= _LARGEST_GROUP:
        return
    keys = list(members)
    for at, first in enumerate(keys):
        for second in keys[at + 1 :]:
            detail = members[first] if members[first] == members[second] else f"{members[first]} – {members[second]}"
            yield PairProposal(first, second, reason, _WORTH[reason], detail)


def _holds(proposal: PairProposal, members: dict[int | str, str]) -> bool:
    """Initials bring together a short and a written-out name, sound two alphabets, an acronym and its long form."""
    first, second = members[proposal.first], members[proposal.second]
    if proposal.reason == "initials":
        return _is_initial(words_of(first)[0]) != _is_initial(words_of(second)[0])
    if proposal.reason == "sound":
        return is_latin(first) != is_latin(second)
    return proposal.reason != "acronym" or is_acronym(first) != is_acronym(second)


def _may_be_one(first: RegistryEntry, second: RegistryEntry) -> bool:
    return not first.type or not second.type or first.is_person == second.is_person


def _keys(entry: RegistryEntry) -> Iterator[tuple[Reason, str, str]]:
    """What an entry may share with another: reason, key, and the words to show."""
    place = None if entry.is_person else place_of(*entry.names)
    if place:
        yield "place", place.code, place.all_names()[0]
    for name in entry.names:
        words = words_of(name)
        key = " ".join(map(skeleton, words))
        if is_acronym(name):
            yield "spelling", f"acronym {strict_skeleton(name)}", name
            yield "acronym", strict_skeleton(name), name
        elif len(key) > 3:
            yield "spelling", key.replace(" ", ""), name
        if entry.is_person and len(words) > 1:
            yield from _person_keys(words, name)
        elif initials(name):
            yield "acronym", strict_skeleton(initials(name)), name


def _person_keys(words: Sequence[str], name: str) -> Iterator[tuple[Reason, str, str]]:
    plain = [word for word in words if not is_patronymic(word)]
    if len(plain) < 2:
        return
    yield "order", " ".join(sorted(map(skeleton, plain))), name
    if len(plain) != len(words) or len(plain) == 2:
        yield "patronymic", " ".join(map(skeleton, plain)), name
    if _is_initial(words[0]) or len(plain) == 2:
        yield "initials", f"{skeleton(words[0])[:1]} {skeleton(words[-1])}", name
    sounds = [consonants(word) for word in plain]
    if min(map(len, sounds)) >= 2:
        yield "sound", " ".join(sounds), name


def _is_initial(word: str) -> bool:
    return len(word.replace(".", "")) == 1

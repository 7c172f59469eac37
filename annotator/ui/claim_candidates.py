"""Which claims of other articles may say the same as a chosen one; worked out off the GUI thread, kept in an index.

The index follows the project: a question reads the words of all claims, and takes in those that are new or changed, so
many at a time, so that names can be looked up in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, Signal

from annotator.domain.stopping import keep_on
from annotator.store.journal import ChangeSet
from annotator.store.queries import claims as queries
from annotator.store.queries.claims import ClaimWords, ListedClaim
from annotator.ui.claim_rules import AlikeClaim, Index
from annotator.ui.mention_search import SURE
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session

_AT_ONCE = 400  # claims taken in by one question
_MOST = 20  # candidates
_TABLES = ("annotation", "annotation_entity", "claim", "claim_occurrence", "document", "entity", "entity_alias",
           "label", "relation")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim that may say the same, and what speaks for it: `entities` by name."""

    claim: ListedClaim
    alike: AlikeClaim
    entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The candidates for a claim, best first; `read` of `total` claims were looked at so far."""

    annotation_id: int
    candidates: tuple[Candidate, ...]
    read: int
    total: int


@dataclass(slots=True)
class _Known:
    """The index and what it was made of; of the reading thread."""

    index: Index
    registry: int
    words: dict[int, ClaimWords]  # those that are in the index
    all: list[ClaimWords]
    stamp: int


class ClaimCandidates(QObject):
    """`answered` carries an Answer, first in part where many claims are new. Nothing is read until it is asked."""

    answered = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._names = RegistryNames.of(session)
        self._known: _Known | None = None
        self._stamp = 0  # counts what makes the words of the claims stale
        self._wanted: int | None = None
        self._line = self._names.latest(self._on_answer, hasty=True)
        session.changed.connect(self._on_changed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._line.is_busy

    def ask(self, annotation_id: int | None) -> None:
        """What may say the same as this claim; None asks for nothing any more."""
        self._wanted = annotation_id
        if annotation_id is not None:
            self._line.ask(lambda: self._answer(annotation_id))

    def _on_answer(self, answer: Answer) -> None:
        if answer.annotation_id != self._wanted:
            return
        self.answered.emit(answer)
        if answer.read < answer.total:
            self.ask(answer.annotation_id)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.reset or changes.touches(*_TABLES):
            self._stamp += 1
            if self._wanted is not None:
                self.ask(self._wanted)

    # -- in the reading thread

    def _answer(self, annotation_id: int) -> Answer:
        known = self._up_to_date()
        words = {claim.id: claim for claim in known.all}
        chosen = words.get(annotation_id)
        if chosen is None:
            return Answer(annotation_id, (), 0, 0)
        self._take_in(known, [chosen, *known.all])
        apart = queries.kept_apart(self._session.workspace.read())
        found = known.index.like(annotation_id, let=_may_be(chosen, words, apart), limit=_MOST)
        return Answer(annotation_id, tuple(self._listed(found)), len(known.words), len(known.all))

    def _up_to_date(self) -> _Known:
        """The words of all claims as the project holds them; what changed is out of the index."""
        stamp, registry, known = self._stamp, self._names.revision, self._known
        if known is None or known.registry != registry:
            known = self._known = _Known(self._session.tools.claims().index(), registry, {}, [], -1)
        if known.stamp != stamp:
            known.all = queries.words(self._session.workspace.read())
            now = {claim.id: claim for claim in known.all}
            for number in [i for i, old in known.words.items() if _found_by(old) != _found_by(now.get(i))]:
                known.index.drop(number)
                del known.words[number]
            known.stamp = stamp
        return known

    def _take_in(self, known: _Known, claims: Sequence[ClaimWords]) -> None:
        features = self._session.tools.claims().features
        new: Iterator[ClaimWords] = (claim for claim in claims if claim.id not in known.words)
        for claim in islice(new, _AT_ONCE):
            keep_on()
            named = {*claim.entities, *self._named(claim)}
            known.index.put(claim.id, features(claim.exact, claim.language, claim.date, named))
            known.words[claim.id] = claim

    def _named(self, claim: ClaimWords) -> list[int]:
        """The entities of the registry that its words name, marked or not."""
        if not self._names.entries():
            return []
        found = self._names.finder(claim.language).find(claim.exact)
        return [int(f.entity_key) for f in found if round(f.score * 1000) >= SURE]

    def _listed(self, found: Sequence[AlikeClaim]) -> Iterator[Candidate]:
        rows = queries.listed(self._session.workspace.read(), [alike.key for alike in found])
        entries, by_id = self._names.entries(), {row.id: row for row in rows}
        for alike in found:
            if alike.key in by_id:
                named = tuple(entries[i].names[0] for i in alike.entities if i in entries)
                yield Candidate(by_id[alike.key], alike, named)


def _found_by(claim: ClaimWords | None) -> tuple[object, ...] | None:
    return (claim.exact, claim.language, claim.date, claim.entities) if claim is not None else None


def _may_be(chosen: ClaimWords, words: dict[int, ClaimWords], apart: set[frozenset[int]]) -> Callable[[int], bool]:
    """Tells whether a claim stands in another article and is not of the group of the chosen one, nor said, alone or by
    one of its group, to say something else."""
    group = chosen.group_id
    mine = {c.claim_id for c in words.values() if group is not None and c.group_id == group} | {chosen.claim_id}
    out = {i for pair in apart if pair & mine for i in pair} | (mine - {None})
    groups = {c.group_id for c in words.values() if c.claim_id in out and c.group_id is not None}

    def may_be(annotation_id: int) -> bool:
        claim = words.get(annotation_id)
        if claim is None or claim.document_id == chosen.document_id:
            return False
        return claim.claim_id not in out and claim.group_id not in groups

    return may_be

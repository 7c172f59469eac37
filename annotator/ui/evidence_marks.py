"""The words of an article that are evidence of the claim in hand, lightly underlined with their stance on a chip."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QTimer

from annotator import terms
from annotator.domain.spans import span_of
from annotator.store.journal import ChangeSet
from annotator.store.queries import counterparts
from annotator.store.queries.counterparts import Proof
from annotator.ui.offers import Offers
from annotator.ui.session import Session
from annotator.ui.text.pane import TextPane
from annotator.ui.text.styles import LabelStyle
from annotator.ui.theme import Theme
from annotator.verbs.annotate import short
from annotator.words import tr

_FIRST = (
    -4_000_000
)  # the mark of evidence 1 has the next id below; Tab passes over them as over all marks beside others
_LAYER = "evidence"
_LOOKS: dict[str | None, tuple[int, str]] = {
    "supports": (-1, "success"),
    "refutes": (-2, "danger"),
    "context": (-3, "dim"),
    None: (-4, "dim"),
}


def styles(theme: Theme) -> dict[int, LabelStyle]:
    """The looks of such marks, under ids that no label has."""
    found: dict[int, LabelStyle] = {}
    for stance, (number, role) in _LOOKS.items():
        name = terms.stance(stance) if stance else tr("evidence", "name of a mark")
        found[number] = LabelStyle(name, name, getattr(theme, role), _LAYER)
    return found


class EvidenceMarks(Offers):
    """Follows a pane: `article` says which it shows, `claims` the annotations whose evidence is wanted."""

    def __init__(
        self,
        session: Session,
        pane: TextPane,
        article: Callable[[], int | None],
        claims: Callable[[], Iterable[int | None]],
    ) -> None:
        super().__init__(pane)
        self._session, self._pane, self._article, self._claims = session, pane, article, claims
        self._shown: dict[int, Proof] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)  # the text is painted first
        self._soon.timeout.connect(self._refresh)
        session.annotationSelected.connect(lambda _: self.refresh_soon())
        session.documentOpened.connect(lambda _: self.refresh_soon())
        session.changed.connect(self._on_changed)

    def refresh_soon(self) -> None:
        """Look again once the text is painted."""
        if self._shown or any(self._wanted()):
            self._soon.start()

    def _wanted(self) -> list[int]:
        return [i for i in self._claims() if i is not None and i > 0]

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.reset or changes.touches("evidence", "claim_occurrence"):
            self.refresh_soon()

    def _refresh(self) -> None:
        document_id, claims = self._article(), self._wanted()
        if document_id is not None and claims and self._pane.isVisible():
            found = counterparts.evidence_within(self._session.workspace.read(), claims, document_id)
        else:
            found = []
        wanted = {_FIRST - proof.id: proof for proof in found if 0 <= proof.start < proof.end <= len(self._pane.text)}
        spans = self._pane.spans
        for gone in [i for i in self._shown if i not in wanted and i in spans]:
            self._pane.remove_span(gone)
        for number, proof in wanted.items():
            if number not in spans or self._shown.get(number) != proof:
                self._pane.put_span(span_of(number, _LOOKS[proof.stance][0], [(proof.start, proof.end)]))
        self._shown = wanted

    def card(self, span_id: int) -> str:
        proof = self._shown.get(span_id)
        if proof is None:
            return ""
        words = short(proof.claim)
        if proof.stance is None:
            return tr("Evidence for the claim “{words}”", words=words)
        return tr("Evidence ({stance}) for the claim “{words}”", stance=terms.stance(proof.stance), words=words)

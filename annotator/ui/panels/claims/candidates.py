"""In the place of the list of claims: those of other articles that may say the same as one, with the reasons."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.store.queries.claims import ListedClaim
from annotator.ui.amounts import with_unit
from annotator.ui.claim_candidates import Answer, Candidate
from annotator.ui.panels.claims.model import FACTS, facts
from annotator.ui.panels.claims.view import ClaimDelegate
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import Words
from annotator.words import number, tr

SCOPE = "claim_candidates"
_NAMED = 3  # entities that are named; of more only the number is told


def reasons(candidate: Candidate) -> str:
    """What speaks for a candidate: `2 entities (…), 4.2 billion tenge, 2026-03-14`."""
    alike, parts = candidate.alike, list[str]()
    if alike.entities:
        named = f" ({', '.join(candidate.entities[:_NAMED])})" if candidate.entities else ""
        parts.append(tr("%n entities", "", len(alike.entities), one="%n entity") + named)
    if alike.names:
        parts.append(tr("%n names", "", alike.names, one="%n name"))
    parts += [with_unit(value, unit) for value, unit in alike.amounts]
    parts += alike.dates
    if alike.words:
        parts.append(tr("%n words", "", alike.words, one="%n word"))
    return ", ".join(parts)


class CandidateModel(FlatModel):
    """One column; `Qt.UserRole` gives the ListedClaim, `FACTS` the reasons and who says it where."""

    def __init__(self) -> None:
        super().__init__()
        self.candidates: tuple[Candidate, ...] = ()

    def show(self, candidates: tuple[Candidate, ...]) -> None:
        """Other candidates."""
        if candidates != self.candidates:
            self.beginResetModel()
            self.candidates = candidates
            self.endResetModel()

    def count(self) -> int:
        return len(self.candidates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        candidate = self.candidates[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return candidate.claim
        if role == Qt.ItemDataRole.DisplayRole:
            return candidate.claim.words
        said = f"{reasons(candidate)} · {facts(candidate.claim)}"
        if role == FACTS:
            return said
        return f"{candidate.claim.words}, {said}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class CandidateList(QWidget):
    """`left` says that the list of claims gets the keys again, `opened` carries the claim to go to.

    The view keeps the keys when the last candidate is settled, so that Esc and undo are at hand.
    """

    left = Signal()
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.of: int | None = None  # the claim that they are for
        self._words = ""
        self.heading = Words(dim=True)
        self.heading.setContentsMargins(8, 4, 8, 2)
        self.model = CandidateModel()
        self.view = SlimTable(tr("Claims that may say the same"), several=False)
        self._delegate = ClaimDelegate()
        self.view.setItemDelegate(self._delegate)
        self.view.setModel(self.model)
        self.view.set_row_height(self._delegate.row_height(self.view.font()))
        self.view.setProperty("annotator_scope", SCOPE)
        self.view.doubleClicked.connect(lambda _: self._open())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)

    def wait(self, claim: ListedClaim) -> None:
        """Candidates for this claim are looked for."""
        self.of, self._words = claim.id, _short(claim.words)
        self.model.show(())
        self.heading.setText(tr("Looking for claims that say the same as “{words}”…", words=self._words))

    def show_answer(self, answer: Answer) -> None:
        """What was found; the row stays where it was."""
        if answer.annotation_id != self.of:
            return
        row = max(0, self.view.currentIndex().row())
        self.model.show(answer.candidates)
        found = len(answer.candidates)
        if answer.read < answer.total:
            said = tr("{read} of %n claims looked at…", "", answer.total, one="{read} of %n claim looked at…",
                      read=number(answer.read))  # fmt: skip
        elif found:
            said = tr(
                "May say the same as “{words}”. A takes one into its group, X rejects it, V lays it beside, Esc: back.",
                words=self._words,
            )
        else:
            said = tr("No claim of another article looks as if it said the same as “{words}”. Esc goes back.",
                      words=self._words)  # fmt: skip
        self.heading.setText(said)
        if found:
            self.view.choose_row(min(row, found - 1))

    def chosen(self) -> ListedClaim | None:
        """The candidate that the keys are about."""
        row = self.view.currentIndex().row()
        return self.model.candidates[row].claim if 0 <= row < len(self.model.candidates) else None

    def _open(self) -> None:
        claim = self.chosen()
        if claim is not None:
            self.opened.emit(claim)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 60 else flat[:59] + "…"

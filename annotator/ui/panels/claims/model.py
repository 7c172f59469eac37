"""The rows of the claims of the project: ids in order, and what is shown of those in view."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt

from annotator import terms
from annotator.store.queries import claims as queries
from annotator.store.queries.claims import ListedClaim
from annotator.ui.said import ARROW, speaker_name
from annotator.ui.session import Session
from annotator.ui.widgets import times
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.words import mark, tr

_PAGE = 64
_KEPT = 1_024  # rows held ready
FACTS = Qt.ItemDataRole.UserRole + 1  # what stands below the words
_WORTHY = {"yes": mark("check-worthy"), "no": mark("not check-worthy")}
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.AccessibleTextRole, FACTS)


class ClaimModel(FlatModel):
    """One column; `Qt.UserRole` gives the ListedClaim."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.ids: array[int] = array("q")
        self._rows: dict[int, ListedClaim] = {}

    def set_ids(self, ids: array[int]) -> bool:
        """Show these claims; returns whether they are others than before."""
        self._rows.clear()
        if ids == self.ids:
            if ids:
                self.dataChanged.emit(self.index(0, 0), self.index(len(ids) - 1, 0))
            return False
        self.beginResetModel()
        self.ids = ids
        self.endResetModel()
        return True

    def row_of(self, annotation_id: int | None) -> int | None:
        """Row of a claim; None where it is not in the list."""
        if annotation_id is None:
            return None
        try:
            return self.ids.index(annotation_id)
        except ValueError:
            return None

    def claim(self, row: int) -> ListedClaim | None:
        """What a row shows; read with its neighbours. None where the claim is gone meanwhile."""
        found = self._rows.get(self.ids[row])
        if found is None:
            first = row - row % _PAGE
            self._read(self.ids[first : first + _PAGE])
            found = self._rows.get(self.ids[row])
        return found

    def claims(self, rows: Iterable[int]) -> list[ListedClaim]:
        """What these rows show."""
        return [claim for row in rows if (claim := self.claim(row)) is not None]

    def _read(self, ids: array[int]) -> None:
        if len(self._rows) > _KEPT:
            self._rows.clear()
        for found in queries.listed(self.session.workspace.read(), list(ids)):
            self._rows[found.id] = found

    def count(self) -> int:
        return len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        claim = self.claim(index.row())
        if claim is None or role == Qt.ItemDataRole.UserRole:
            return claim
        if role == FACTS:
            return facts(claim)
        return claim.words if role == Qt.ItemDataRole.DisplayRole else f"{claim.words}, {facts(claim)}"


def speakers(claim: ListedClaim) -> str:
    """Who says it, with those who report it before, the outermost first."""
    return ARROW.join((*map(speaker_name, claim.chain), speaker_name(claim.speaker) or tr("no source")))


def facts(claim: ListedClaim) -> str:
    """Who says it, where and when, and what became of it, on one line."""
    grouped = tr("with %n more", "claims", claim.group_size - 1) if claim.group_size > 1 else None
    worthy = tr(_WORTHY[claim.check_worthy]) if claim.check_worthy in _WORTHY else None
    waiting = terms.annotation_status(claim.status) if claim.status == "suggested" else None
    where = claim.outlet or claim.title
    became = terms.verdict(claim.verdict), terms.claim_type(claim.type)
    parts = (waiting, speakers(claim), times.day(claim.date), where, *became, worthy, grouped)
    return " · ".join(" ".join(part.split()) for part in parts if part)

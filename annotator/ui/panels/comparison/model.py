"""A column for each place where a claim stands, a row for each thing to compare; rows that differ say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from annotator.store.queries.claims import ListedClaim
from annotator.ui.attribution_rules import FoundQuantity

Index = QModelIndex | QPersistentModelIndex
Relations = Sequence[tuple[int, str, int]]
Quantities = Callable[[str], Sequence[FoundQuantity]]
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


@dataclass(frozen=True, slots=True)
class Row:
    """One thing compared; `differs`: two places say something else."""

    name: str
    cells: tuple[str, ...]
    differs: bool = False


def compared(claims: Sequence[ListedClaim], quantities: Quantities, relations: Relations) -> list[Row]:
    """What is laid side by side; a row that no place fills is left out."""
    rows = [
        _row("Speaker", [claim.speaker for claim in claims]),
        _row("Date", [claim.date for claim in claims]),
        _row("Outlet", [claim.outlet for claim in claims]),
        _row("Article", [claim.title for claim in claims]),
        _row("Language", [claim.language for claim in claims]),
        _row("Claim", [claim.words for claim in claims]),
        *_amounts([quantities(claim.words) or quantities(claim.exact) for claim in claims]),
        _row("Type", [claim.type for claim in claims]),
        _row("Verdict", [claim.verdict for claim in claims], tell=True),
        _row("Relation", _said(claims, relations)),
    ]
    return [row for row in rows if any(row.cells)]


def _row(name: str, values: Sequence[str | None], tell: bool = False) -> Row:
    cells = tuple(" ".join((value or "").split()) for value in values)
    return Row(name, cells, tell and len({cell for cell in cells if cell}) > 1)


def _amounts(found: Sequence[Sequence[FoundQuantity]]) -> list[Row]:
    """A row for each unit, in the order met; it differs where two places that have one give other amounts."""
    units = dict.fromkeys(quantity.unit for quantities in found for quantity in quantities)
    rows: list[Row] = []
    for unit in units:
        values = [tuple(q.value for q in quantities if q.unit == unit) for quantities in found]
        cells = tuple(", ".join(amount(value) for value in some) for some in values)
        rows.append(Row(unit or "Number", cells, len({frozenset(some) for some in values if some}) > 1))
    return rows


def amount(value: float) -> str:
    """A number as it is read: `4.2 billion`, `1,250`."""
    for scale, name in _LARGE:
        if value >= scale:
            return f"{value / scale:,.10g} {name}"
    return f"{value:.10g}" if value < 10_000 else f"{value:,.10g}"


def _said(claims: Sequence[ListedClaim], relations: Relations) -> list[str]:
    """How each claim stands to the others, which are named by the number of their column."""
    columns = {claim.claim_id: str(number) for number, claim in enumerate(claims, 1) if claim.claim_id is not None}
    found: list[str] = []
    for claim in claims:
        out = [f"{kind} {columns[to]}" for first, kind, to in relations if first == claim.claim_id and to in columns]
        found.append(", ".join(out))
    return found


class ComparisonModel(QAbstractTableModel):
    """What differs is bold and has the sign ≠ before its name."""

    def __init__(self) -> None:
        super().__init__()
        self.claims: list[ListedClaim] = []
        self.rows: list[Row] = []

    def show(self, claims: list[ListedClaim], rows: list[Row]) -> None:
        """Lay others side by side."""
        self.beginResetModel()
        self.claims, self.rows = claims, rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.claims)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return str(section + 1)
        row = self.rows[section]
        return f"≠ {row.name}" if row.differs else row.name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()] or "–"
        if role == Qt.ItemDataRole.FontRole and row.differs:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        return None

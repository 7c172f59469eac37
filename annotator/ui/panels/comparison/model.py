"""A column for each place where a claim stands, a row for each thing to compare; rows that differ say so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from annotator import terms
from annotator.store.queries.claims import ListedClaim
from annotator.ui.amounts import amount, unit_name, with_unit
from annotator.ui.claim_rules import ClaimRules, FoundPolarity, FoundQuantity, Range
from annotator.ui.kwic import flat
from annotator.ui.said import ARROW, speaker_name
from annotator.ui.widgets import times
from annotator.ui.widgets.flat_model import NOWHERE, FlatModel, Index
from annotator.words import mark, quoted, tr

Relations = Sequence[tuple[int, str, int]]
_SAID = {
    ("affirmed", False): mark("affirmed"),
    ("denied", False): mark("denied"),
    ("possible", False): mark("possible"),
    ("possible", True): mark("possibly not"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing compared; `differs`: two places say something else, those at `odd` other than most or the first.

    `unsure`: the difference may be none. `marks`: ranges of each cell (code points) that stand out.
    """

    name: str
    cells: tuple[str, ...]
    differs: bool = False
    odd: frozenset[int] = frozenset()
    unsure: bool = False
    marks: tuple[tuple[Range, ...], ...] = ()

    @property
    def heading(self) -> str:
        """The name with a sign where it differs."""
        sign = "" if not self.differs else "≠? " if self.unsure else "≠ "
        return sign + self.name


def compared(claims: Sequence[ListedClaim], rules: ClaimRules, relations: Relations) -> list[Row]:
    """What is laid side by side; a row that no place fills is left out."""
    said = [rules.polarity(claim.exact, claim.language, claim.cues) for claim in claims]
    amounts = [rules.quantities(claim.exact) for claim in claims]
    plain = [claim.words if claim.words != claim.exact else None for claim in claims]
    rows = [
        _row(tr("Speaker"), [_speaker(claim) for claim in claims]),
        _row(tr("Date"), [times.day(claim.date) for claim in claims]),
        _row(tr("Outlet"), [claim.outlet for claim in claims]),
        _row(tr("Article"), [claim.title for claim in claims]),
        _row(tr("Language"), [claim.language for claim in claims]),
        _claims(claims, said, amounts),
        _row(tr("Sentence"), plain),
        _polarity(claims, said),
        *_amounts(amounts),
        _row(tr("Type"), [terms.claim_type(claim.type) for claim in claims]),
        _told(tr("Verdict"), [terms.verdict(claim.verdict) for claim in claims], [claim.verdict for claim in claims]),
        _row(tr("Relation"), _related(claims, relations)),
    ]
    return [row for row in rows if any(row.cells)]


def summary(rows: Sequence[Row]) -> str:
    """What differs, on one line; empty where nothing does."""
    parts = [f"{row.name}: {_counted(row.cells)}" for row in rows if row.differs]
    return tr("They differ in {parts}.", parts="; ".join(parts)) if parts else ""


def _counted(cells: Sequence[str]) -> str:
    """`affirmed, denied (2)`, without the words that are quoted for it."""
    counts = Counter(cell.partition(" · ")[0] for cell in cells if cell)
    return " / ".join(f"{cell} ({count})" if count > 1 else cell for cell, count in counts.items())


def _speaker(claim: ListedClaim) -> str | None:
    if not claim.chain and not claim.speaker:
        return None
    return ARROW.join(map(speaker_name, (*claim.chain, claim.speaker or "?")))


def _row(name: str, values: Sequence[str | None]) -> Row:
    return Row(name, tuple(" ".join((value or "").split()) for value in values))


def _told(name: str, cells: Sequence[str], values: Sequence[Hashable | None] | None = None) -> Row:
    """A row whose cells are to agree; empty ones do."""
    values = cells if values is None else values
    odd = _odd([value or None for value in values])
    return Row(name, tuple(cells), bool(odd), odd)


def _odd(values: Sequence[Hashable | None]) -> frozenset[int]:
    """The places of the values that are other than most, or than the first where as many say each."""
    counts = Counter(value for value in values if value is not None)
    if len(counts) < 2:
        return frozenset()
    usual = counts.most_common(1)[0][0]  # of those that are as frequent the one met first
    return frozenset(at for at, value in enumerate(values) if value is not None and value != usual)


def _claims(
    claims: Sequence[ListedClaim], said: Sequence[FoundPolarity], amounts: Sequence[Sequence[FoundQuantity]]
) -> Row:
    """The words as they stand, with those that say how much, and whether it is so, marked."""
    marks = tuple(
        tuple(sorted({*polarity.spans, *((q.start, q.end) for q in quantities)}))
        for polarity, quantities in zip(said, amounts, strict=True)
    )
    return Row(tr("Claim"), tuple(flat(claim.exact) for claim in claims), marks=marks)


def _polarity(claims: Sequence[ListedClaim], said: Sequence[FoundPolarity]) -> Row:
    """Whether it is so; unsure where the rules are, or where only a possibility stands against it."""
    cells: list[str] = []
    for claim, found in zip(claims, said, strict=True):
        words = [found.cue] if found.cue else []
        words += [claim.exact[start:end] for start, end in found.spans]
        quotes = ", ".join(quoted(" ".join(each.split())) for each in words)
        verdict = tr(_SAID[found.value, found.negated]) + ("?" if found.weak else "")
        cells.append(f"{verdict} · {quotes}" if quotes else verdict)
    values = [(found.value, found.negated) for found in said]
    sure = {value for value, found in zip(values, said, strict=True) if not found.weak}
    odd = _odd(values)
    return Row(tr("Polarity"), tuple(cells), bool(odd), odd, unsure=bool(odd) and len(sure) < 2)


def _amounts(found: Sequence[Sequence[FoundQuantity]]) -> list[Row]:
    """A row for each unit in the order met, one for money in several currencies, one for what has no known unit."""
    currencies = dict.fromkeys(q.unit for quantities in found for q in quantities if q.is_money)
    rows: list[Row] = []
    units = dict.fromkeys(
        "money" if q.is_money and len(currencies) > 1 else q.unit if q.is_known else ""
        for quantities in found for q in quantities
    )  # fmt: skip
    for unit in units:
        if unit == "money":
            rows.append(_money(found))
        elif unit == "":
            rows.append(_numbers([[q for q in quantities if not q.is_known] for quantities in found]))
        else:
            values = [tuple(q.value for q in quantities if q.unit == unit) for quantities in found]
            cells = [", ".join(map(amount, some)) for some in values]
            rows.append(_told(unit_name(unit), cells, list(map(frozenset, values))))
    return rows


def _money(found: Sequence[Sequence[FoundQuantity]]) -> Row:
    """Amounts in different currencies: the same figure is not the same amount."""
    money = [[q for q in quantities if q.is_money] for quantities in found]
    cells = [", ".join(with_unit(q.value, q.unit) for q in some) for some in money]
    figures = {frozenset(q.value for q in some) for some in money if some}
    name = tr("Currency") if len(figures) == 1 else tr("Money, several currencies")
    return _told(name, cells, [frozenset((q.value, q.unit) for q in some) for some in money])


def _numbers(found: Sequence[Sequence[FoundQuantity]]) -> Row:
    """Figures without a unit that all languages share: they differ where neither place has all that the other has."""
    values = [frozenset(q.value for q in some) for some in found]
    cells = [", ".join(amount(q.value) for q in some) for some in found]
    told = _told(tr("Number"), cells, values)
    filled = [some for some in values if some]
    nested = all(one <= other or other <= one for one in filled for other in filled)
    return Row(told.name, told.cells) if nested else told


def _related(claims: Sequence[ListedClaim], relations: Relations) -> list[str]:
    """How each claim stands to the others, which are named by the number of their column."""
    columns = {claim.claim_id: str(number) for number, claim in enumerate(claims, 1) if claim.claim_id is not None}
    found: list[str] = []
    for claim in claims:
        out = [(kind, columns[to]) for first, kind, to in relations if first == claim.claim_id and to in columns]
        said = [tr("{relation} {column}", relation=terms.relation(kind), column=column) for kind, column in out]
        found.append(", ".join(said))
    return found


class ComparisonModel(FlatModel):
    """`Qt.UserRole` gives the row of a cell."""

    def __init__(self) -> None:
        super().__init__()
        self.claims: list[ListedClaim] = []
        self.rows: list[Row] = []

    def show(self, claims: list[ListedClaim], rows: list[Row]) -> None:
        """Lay others side by side."""
        self.beginResetModel()
        self.claims, self.rows = claims, rows
        self.endResetModel()

    def count(self) -> int:
        return len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.claims)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section + 1) if orientation == Qt.Orientation.Horizontal else self.rows[section].heading

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell or "–"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {cell or '–'}" + (", " + tr("differs") if index.column() in row.odd else "")
        return row if role == Qt.ItemDataRole.UserRole else None

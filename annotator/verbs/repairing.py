"""Repairs what `store/queries/check.py` finds, as one step that can be undone.

Nothing is guessed: a mark moves only where its quote stands at exactly one place, and what has no certain repair is
left as it is and said.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from annotator.domain.spans import envelope, exact_text, normalise
from annotator.domain.text import sha256_text
from annotator.store.queries import check, paragraphs, search
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.words import mark, tr

VERB = "project.repair"
_CONTEXT = 32
_ARTICLES = 20  # in one transaction
Pieces = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class RepairReport:
    """What was repaired, and what was left, each as a sentence."""

    repaired: list[str] = field(default_factory=list[str])
    left: list[str] = field(default_factory=list[str])


def repair_job(workspace: Workspace, fold: Callable[[str], str], report: RepairReport) -> Iterator[tuple[int, int]]:
    """Job: repair what can be repaired; yields (articles done, in all). Make a backup before."""
    with workspace.transact(VERB, count=1) as tx:  # of its own: what pointed to nothing cannot be brought back
        _repair_references(tx, report)
        tx.connection.exec_driver_sql("UPDATE step SET undoable = 0 WHERE id = ?", (tx.step_id,))
    step = workspace.open_step(VERB)
    try:
        with workspace.extend_step(step, VERB) as tx:
            _repair_rows(tx, report)
        yield from _repair_marks(workspace, step, report)
    finally:
        workspace.close_step(step, count=len(report.repaired))
    out_of_step = search.index_faults(workspace, fold)
    if out_of_step:
        report.repaired += out_of_step
        search.empty(workspace)
    yield from search.index_pending(workspace, fold)
    paragraphs.forget(workspace)
    with workspace.snapshot() as connection:
        for done, total, faults in check.check(connection):
            report.left += faults
            yield done, total


# -- rows


# What is wrong, the rows it is wrong with, and what is written into them; None deletes them.
_ROW_REPAIRS: tuple[tuple[str, str, str, dict[str, Any] | None], ...] = (
    (mark("attribution {id} was its own outer source"), "attribution", check.OWN_PARENT, {"parent_id": None}),
    (mark("label {id} was merged into one of another layer"), "label", check.FOREIGN_LABEL, {"merged_into": None}),
    (mark("entity {id} was merged into itself"), "entity", check.OWN_ENTITY, {"merged_into": None}),
)


def _repair_rows(tx: Transaction, report: RepairReport) -> None:
    for said, table, query, values in _ROW_REPAIRS:
        for (row_id,) in tx.all(query):
            _write(tx, table, row_id, values)
            report.repaired.append(tr(said, id=row_id))
    for row_id, document_id in tx.all(check.STRAY_COMMENTS):
        _write(tx, "comment", row_id, {"document_id": document_id})
        report.repaired.append(tr("comment {id} stood in another article than its annotation", id=row_id))
    for row_id in check.broken_relations(tx.connection):
        _write(tx, "relation", row_id, None)
        report.repaired.append(tr("relation {id} had lost one of its ends", id=row_id))
    for table, column, row_id, plain in check.broken_json(tx.connection):
        _write(tx, table, row_id, {column: plain})
        report.repaired.append(tr("{table} {id} had a broken {column}", table=table, id=row_id, column=column))
    for (row_id,) in tx.all(check.STRAY_CHANGES):
        _write(tx, "change", row_id, None)
        report.repaired.append(tr("change {id} of the history belonged to no step", id=row_id))
    for (row_id,) in tx.all(check.WITHOUT_SOURCE):
        tx.connection.exec_driver_sql(
            "INSERT INTO document_source(document_id, sha256, encoding)"
            " SELECT id, text_sha256, 'utf-8' FROM document WHERE id = ?",
            (row_id,),
        )
        report.repaired.append(tr("article {id} had no source; its text stands for it", id=row_id))


def _repair_references(tx: Transaction, report: RepairReport) -> None:
    """Rows that point to nothing: the reference goes where it may be empty, else the row."""
    for _ in range(8):  # a row that goes may leave others that point to it
        broken = tx.all("PRAGMA foreign_key_check")
        if not broken:
            return
        for table, row_id, parent, number in broken:
            key = next(k for k in tx.all(f"PRAGMA foreign_key_list({table})") if k[0] == number)
            column, may_be_empty = key[3], key[6] == "SET NULL"
            _write(tx, table, row_id, {column: None} if may_be_empty else None)
            said = mark("{table} {id} pointed to a row of {parent} that is not there")
            report.repaired.append(tr(said, table=table, id=row_id, parent=parent))


def _write(tx: Transaction, table: str, row_id: int, values: dict[str, Any] | None) -> None:
    run = tx.connection.exec_driver_sql
    if values is None:
        run(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        return
    columns = ", ".join(f'"{column}" = ?' for column in values)
    run(f"UPDATE {table} SET {columns} WHERE id = ?", (*values.values(), row_id))


# -- marks


@dataclass(frozen=True, slots=True)
class _Mark:
    """An annotation as it is stored."""

    id: int
    start: int
    end: int
    count: int
    exact: str
    prefix: str
    suffix: str


def _repair_marks(workspace: Workspace, step: int, report: RepairReport) -> Iterator[tuple[int, int]]:
    """Article by article; one whose text is not the one that was imported keeps its marks as they are."""
    ids = [row[0] for row in workspace.read().exec_driver_sql("SELECT id FROM document ORDER BY id")]
    for first in range(0, len(ids), _ARTICLES):
        with workspace.extend_step(step, VERB) as tx:
            for document_id in ids[first : first + _ARTICLES]:
                _repair_article(tx, document_id, report)
        yield min(first + _ARTICLES, len(ids)), len(ids)


def _repair_article(tx: Transaction, document_id: int, report: RepairReport) -> None:
    found = tx.one(
        "SELECT t.text, d.text_sha256, d.length FROM document d JOIN document_text t ON t.document_id = d.id"
        " WHERE d.id = ?",
        document_id,
    )
    if found is None or not isinstance(found[0], str) or sha256_text(found[0]) != found[1]:
        return
    text = found[0]
    if found[2] != len(text):
        _write(tx, "document", document_id, {"length": len(text)})
        report.repaired.append(tr("article {id}: its length was wrong", id=document_id))
    _repair_dimmed(tx, document_id, len(text), report)
    pieces = check.pieces_of(tx.connection, document_id)
    rows = tx.all(
        'SELECT id, start, "end", fragment_count, exact, prefix, suffix FROM annotation WHERE document_id = ?',
        document_id,
    )
    for row in rows:
        _repair_mark(tx, text, _Mark(*row), tuple(pieces.get(row[0], ())), report)


def _repair_dimmed(tx: Transaction, document_id: int, length: int, report: RepairReport) -> None:
    ranges = json.loads(tx.one("SELECT dimmed FROM document WHERE id = ?", document_id)[0])
    kept = [one for one in ranges if check.is_dimmed(one, length)]
    if kept != ranges:
        _write(tx, "document", document_id, {"dimmed": json.dumps(kept)})
        report.repaired.append(tr("article {id}: a dimmed range lay outside its text", id=document_id))


def _repair_mark(tx: Transaction, text: str, stored: _Mark, pieces: Pieces, report: RepairReport) -> None:
    place = _place(text, stored, pieces)
    if place is None:
        return  # said by the check afterwards
    start, end = envelope(place)
    exact = exact_text(text, place)
    around = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
    if (start, end, len(place), exact, *around) == (
        stored.start, stored.end, stored.count, stored.exact, stored.prefix, stored.suffix
    ) and place == pieces:  # fmt: skip
        return
    _write(tx, "annotation", stored.id, {
        "start": start, "end": end, "fragment_count": len(place), "exact": exact, "prefix": around[0],
        "suffix": around[1],
    })  # fmt: skip
    if place != pieces:
        _write_pieces(tx, stored.id, place)
    report.repaired.append(_agreeing(stored, start))


def _agreeing(stored: _Mark, start: int) -> str:
    if start == stored.start:
        return tr("annotation {id}: its place, its pieces and its quote agree again", id=stored.id)
    return tr(
        "annotation {id} moved from {old} to {new}: its place, its pieces and its quote agree again",
        id=stored.id, old=stored.start, new=start,
    )  # fmt: skip


def _write_pieces(tx: Transaction, annotation_id: int, place: Pieces) -> None:
    for (row_id,) in tx.all("SELECT id FROM annotation_fragment WHERE annotation_id = ?", annotation_id):
        _write(tx, "annotation_fragment", row_id, None)
    for position, (start, end) in enumerate(place):
        tx.connection.exec_driver_sql(
            'INSERT INTO annotation_fragment(annotation_id, position, start, "end") VALUES (?, ?, ?, ?)',
            (annotation_id, position, start, end),
        )


def _place(text: str, mark: _Mark, pieces: Pieces) -> Pieces | None:
    """Where the mark belongs: where its quote is what the text says; None where that is not certain."""
    whole: Pieces = ((mark.start, mark.end),)
    candidates = [pieces, tuple(normalise(pieces)) if _inside(text, pieces) else (), whole]
    for place in candidates:
        if _inside(text, place) and _in_order(place) and exact_text(text, place) == mark.exact:
            return place
    found = _only_place(text, mark)
    if found is not None:
        return ((found, found + len(mark.exact)),)
    return None


def _inside(text: str, pieces: Pieces) -> bool:
    return bool(pieces) and all(0 <= start < end <= len(text) for start, end in pieces)


def _in_order(pieces: Pieces) -> bool:
    return all(one[1] < other[0] for one, other in pairwise(pieces))


def _only_place(text: str, mark: _Mark) -> int | None:
    """The one place of the quote in the text, with the words around it where it stands at several."""
    if not mark.exact:
        return None
    around = text.find(mark.prefix + mark.exact + mark.suffix)
    if around >= 0 and text.find(mark.prefix + mark.exact + mark.suffix, around + 1) < 0:
        return around + len(mark.prefix)
    first = text.find(mark.exact)
    return first if first >= 0 and text.find(mark.exact, first + 1) < 0 else None

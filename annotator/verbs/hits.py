"""Marking what a search has found: a job, one step with one undo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from annotator.store.queries import finding
from annotator.store.queries.finding import Spot
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
from annotator.verbs.bulk import Tally

_PIECE = 50


def mark(workspace: Workspace, spots: Sequence[Spot], label_id: int, tally: Tally) -> Iterator[tuple[int, int]]:
    """Job: annotate each of these spots with a label; yields (done, total). Each transaction marks a few of them.

    Passed over are spots that anybody has marked so already, since a search completes what is there, and those of
    articles that are gone.
    """
    label = annotate.label_name(workspace, label_id)
    step = workspace.open_step("hits.mark", count=len(spots), label=label)
    try:
        for first in range(0, len(spots), _PIECE):
            with workspace.extend_step(step, "hits.mark") as tx:
                piece = spots[first : first + _PIECE]
                made = sum(_mark(tx, spot, label_id) for spot in piece)
            tally.done += made
            tally.passed_over += len(piece) - made
            yield min(len(spots), first + _PIECE), len(spots)
    finally:
        workspace.close_step(step, count=tally.done, label=label)


def _mark(tx: Transaction, spot: Spot, label_id: int) -> bool:
    document_id, start, end = spot
    pieces = ((start, end),)
    if tx.one("SELECT id FROM document WHERE id = ?", document_id) is None:
        return False
    if finding.count_marked(tx.connection, [spot], label_id):
        return False
    words, prefix, suffix = annotate.words_of(tx, document_id, pieces)
    annotate.insert_annotation(tx, document_id, label_id, pieces, words, prefix, suffix, origin="bulk")
    annotate.start_work(tx, document_id)
    return True

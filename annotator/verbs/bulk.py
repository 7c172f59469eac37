"""Jobs: the verbs of single annotations on very many, in short transactions under one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.ids import now
from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
from annotator.words import tr

_PIECE = 100
Act = Callable[[Transaction, Any], None]


@dataclass(slots=True)
class Tally:
    """What a job did and what it passed over, since it was so already; filled while it runs."""

    done: int = 0
    passed_over: int = 0


def delete(workspace: Workspace, annotation_ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Remove annotations with what hangs on them alone; those already gone are passed over."""
    return _each(workspace, "annotation.delete", annotation_ids, lambda tx, row: annotate.delete_one(tx, row.id))


def set_status(workspace: Workspace, annotation_ids: Sequence[int], status: str) -> Iterator[tuple[int, int]]:
    """Accept, reject or reopen suggestions."""
    if status not in s.ANNOTATION_STATUSES:
        raise Refused(tr("{status} is not a status of an annotation.", status=repr(status)))
    return _each(workspace, "annotation.status", annotation_ids, _setter("status", status), value=status)


def set_unsure(workspace: Workspace, annotation_ids: Sequence[int], unsure: bool) -> Iterator[tuple[int, int]]:
    """Flag annotations as unsure, or sure again."""
    return _each(workspace, "annotation.unsure", annotation_ids, _setter("unsure", int(unsure)), value=int(unsure))


def relabel(
    workspace: Workspace, annotation_ids: Sequence[int], label_id: int, tally: Tally | None = None
) -> Iterator[tuple[int, int]]:
    """Give annotations another label; one whose words carry it already keeps its own."""
    counted = Tally() if tally is None else tally

    def act(tx: Transaction, row: Any) -> None:
        if row.label_id == label_id or annotate.has_twin(tx, row, label_id):
            counted.passed_over += 1
            return
        tx.update(s.annotation, row.id, label_id=label_id, modified=now())
        counted.done += 1

    return _each(workspace, "annotation.relabel", annotation_ids, act, label=annotate.label_name(workspace, label_id))


def _setter(column: str, value: Any) -> Act:
    def act(tx: Transaction, row: Any) -> None:
        if getattr(row, column) != value:
            tx.update(s.annotation, row.id, **{column: value, "modified": now()})

    return act


def _each(
    workspace: Workspace, verb: str, annotation_ids: Sequence[int], act: Act, **params: Any
) -> Iterator[tuple[int, int]]:
    step = workspace.open_step(verb, count=len(annotation_ids), **params)
    done = 0
    try:
        for first in range(0, len(annotation_ids), _PIECE):
            piece = annotation_ids[first : first + _PIECE]
            with workspace.extend_step(step, verb) as tx:
                for row in annotate.standing(tx, piece):
                    act(tx, row)
            done += len(piece)
            yield done, len(annotation_ids)
    finally:
        workspace.close_step(step, count=done, **params)

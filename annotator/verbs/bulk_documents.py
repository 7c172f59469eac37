"""Jobs: status, labels and deletion of very many articles, in short transactions under one step."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from annotator.store.transaction import Transaction
from annotator.store.workspace import Workspace
from annotator.verbs import documents, labels

_PIECE = 50
Act = Callable[[Transaction, int], int]


def set_status(workspace: Workspace, document_ids: Sequence[int], status: str) -> Iterator[tuple[int, int]]:
    """Set the current annotator's status of articles. Raises Refused."""
    documents.check_status(status)
    return _each(
        workspace, "document.status", document_ids, lambda tx, i: documents.status_one(tx, i, status), status=status
    )


def delete(workspace: Workspace, document_ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Take articles with their annotations out of the project."""
    return _each(workspace, "document.delete", document_ids, documents.delete_one, title="")


def label(
    workspace: Workspace, document_ids: Sequence[int], label_id: int, on: bool = True
) -> Iterator[tuple[int, int]]:
    """Put a label on whole articles, or take it off. Raises Refused."""
    name = labels.document_label_name(workspace.read(), label_id)
    verb = "document.label" if on else "document.unlabel"
    return _each(workspace, verb, document_ids, lambda tx, i: labels.label_one(tx, i, label_id, on), name=name)


def _each(
    workspace: Workspace, verb: str, document_ids: Sequence[int], act: Act, **params: Any
) -> Iterator[tuple[int, int]]:
    """Stopping keeps what is done; the step then says how much that was."""
    step = workspace.open_step(verb, count=len(document_ids), **params)
    done = changed = 0
    try:
        for first in range(0, len(document_ids), _PIECE):
            piece = document_ids[first : first + _PIECE]
            with workspace.extend_step(step, verb) as tx:
                changed += sum(act(tx, document_id) for document_id in piece)
            done += len(piece)
            yield done, len(document_ids)
    finally:
        workspace.close_step(step, count=changed, **params)

"""What is done to several annotations at once, as one step, from the list or the inspector."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotator.domain.records import Label
from annotator.ui.session import Session
from annotator.verbs import annotate, bulk
from annotator.verbs.history import LARGE

_STATUS = {"accepted": "Accepted", "rejected": "Rejected", "suggested": "Reopened", "gold": "Set as gold"}


def delete(session: Session, ids: Sequence[int]) -> None:
    """Remove the annotations."""
    _run(session, ids, "Remove annotations", annotate.delete, lambda: bulk.delete(session.workspace, ids), "Removed")


def set_status(session: Session, ids: Sequence[int], status: str) -> None:
    """Accept, reject or reopen the annotations."""

    def few(workspace: object, some: Sequence[int]) -> int:
        return annotate.set_status(session.workspace, some, status)

    said = _STATUS[status]
    _run(session, ids, f"{said} annotations", few, lambda: bulk.set_status(session.workspace, ids, status), said)


def set_unsure(session: Session, ids: Sequence[int], unsure: bool) -> None:
    """Flag the annotations as unsure, or sure."""

    def few(workspace: object, some: Sequence[int]) -> int:
        return annotate.set_unsure(session.workspace, some, unsure)

    said = "Flagged as unsure" if unsure else "Sure again"
    _run(session, ids, "Flag annotations", few, lambda: bulk.set_unsure(session.workspace, ids, unsure), said)


def relabel(session: Session, ids: Sequence[int], label: Label) -> None:
    """Give the annotations another label."""

    def few(workspace: object, some: Sequence[int]) -> int:
        return annotate.relabel(session.workspace, some, label.id)

    def many() -> Iterator[tuple[int, int]]:
        return bulk.relabel(session.workspace, ids, label.id)

    _run(session, ids, f"Relabel as {label.name}", few, many, f"Label {label.name}")


def _run(
    session: Session,
    ids: Sequence[int],
    title: str,
    few: Callable[..., int],
    many: Callable[[], Iterator[tuple[int, int]]],
    said: str,
) -> None:
    if len(ids) > LARGE:
        session.jobs.start(
            title, many, finished=lambda: _say(session, said, len(ids)), failed=session.failed.emit
        )  # fmt: skip
        return
    count = session.do(few, ids)
    if count:
        _say(session, said, count)
    elif count == 0:
        session.said.emit("Nothing to change: the annotations are so already.")


def _say(session: Session, said: str, count: int) -> None:
    session.said.emit(f"{said}: {count:,} annotation{'s' if count != 1 else ''}. Ctrl+Z takes it back.")

"""What is done to several annotations at once, as one step, from the list or the inspector."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotator.domain.records import Label
from annotator.ui.session import Session
from annotator.verbs import annotate, bulk
from annotator.verbs.history import LARGE
from annotator.words import mark, tr

Said = Callable[[int], str]  # what is said of so many annotations

_STATUS_TITLES = {
    "accepted": mark("Accept annotations"),
    "rejected": mark("Reject annotations"),
    "suggested": mark("Reopen annotations"),
    "gold": mark("Set annotations as gold"),
}
_STATUS_SAID: dict[str, Said] = {
    "accepted": lambda count: tr("Accepted: %n annotations. Ctrl+Z takes it back.", "", count,
                                 one="Accepted: %n annotation. Ctrl+Z takes it back."),
    "rejected": lambda count: tr("Rejected: %n annotations. Ctrl+Z takes it back.", "", count,
                                 one="Rejected: %n annotation. Ctrl+Z takes it back."),
    "suggested": lambda count: tr("Reopened: %n annotations. Ctrl+Z takes it back.", "", count,
                                  one="Reopened: %n annotation. Ctrl+Z takes it back."),
    "gold": lambda count: tr("Set as gold: %n annotations. Ctrl+Z takes it back.", "", count,
                             one="Set as gold: %n annotation. Ctrl+Z takes it back."),
}  # fmt: skip


def delete(session: Session, ids: Sequence[int]) -> None:
    """Remove the annotations."""

    def said(count: int) -> str:
        return tr("Removed: %n annotations. Ctrl+Z takes it back.", "", count,
                  one="Removed: %n annotation. Ctrl+Z takes it back.")  # fmt: skip

    _run(session, ids, tr("Remove annotations"), annotate.delete, lambda: bulk.delete(session.workspace, ids), said)


def set_status(session: Session, ids: Sequence[int], status: str) -> None:
    """Accept, reject or reopen the annotations."""

    def few(workspace: object, some: Sequence[int]) -> int:
        return annotate.set_status(session.workspace, some, status)

    def many() -> Iterator[tuple[int, int]]:
        return bulk.set_status(session.workspace, ids, status)

    _run(session, ids, tr(_STATUS_TITLES[status]), few, many, _STATUS_SAID[status])


def set_unsure(session: Session, ids: Sequence[int], unsure: bool) -> None:
    """Flag the annotations as unsure, or sure."""

    def few(workspace: object, some: Sequence[int]) -> int:
        return annotate.set_unsure(session.workspace, some, unsure)

    def said(count: int) -> str:
        if unsure:
            return tr("Flagged as unsure: %n annotations. Ctrl+Z takes it back.", "", count,
                      one="Flagged as unsure: %n annotation. Ctrl+Z takes it back.")  # fmt: skip
        return tr("Sure again: %n annotations. Ctrl+Z takes it back.", "", count,
                  one="Sure again: %n annotation. Ctrl+Z takes it back.")  # fmt: skip

    title = tr("Flag annotations")
    _run(session, ids, title, few, lambda: bulk.set_unsure(session.workspace, ids, unsure), said)


def relabel(session: Session, ids: Sequence[int], label: Label) -> None:
    """Give the annotations another label."""

    def few(workspace: object, some: Sequence[int]) -> int:
        return annotate.relabel(session.workspace, some, label.id)

    def many() -> Iterator[tuple[int, int]]:
        return bulk.relabel(session.workspace, ids, label.id)

    def said(count: int) -> str:
        return tr("Label {label}: %n annotations. Ctrl+Z takes it back.", "", count,
                  one="Label {label}: %n annotation. Ctrl+Z takes it back.", label=label.name)  # fmt: skip

    _run(session, ids, tr("Relabel as {label}", label=label.name), few, many, said)


def _run(
    session: Session,
    ids: Sequence[int],
    title: str,
    few: Callable[..., int],
    many: Callable[[], Iterator[tuple[int, int]]],
    said: Said,
) -> None:
    if len(ids) > LARGE:
        session.jobs.start(
            title, many, finished=lambda: session.said.emit(said(len(ids))), failed=session.failed.emit
        )  # fmt: skip
        return
    count = session.do(few, ids)
    if count:
        session.said.emit(said(count))
    elif count == 0:
        session.said.emit(tr("Nothing to change: the annotations are so already."))

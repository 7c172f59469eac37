"""What is done to articles by key, as one step: few at once, many as a job with progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotator.errors import AnnotatorError
from annotator.ui.session import Session
from annotator.verbs import bulk_documents, documents, labels

MANY = 200  # articles from which it is a job


def counted(number: int) -> str:
    """3 articles."""
    return f"{number:,} article{'' if number == 1 else 's'}"


def set_status(session: Session, ids: Sequence[int], status: str, named: str) -> None:
    """Set a status; `named`: the articles as the sentence in the status bar names them."""

    def done() -> None:
        session.said.emit(f"{named}: {status}. Ctrl+Z takes it back.")

    _run(
        session, f"Setting {counted(len(ids))} to {status}", len(ids), done,
        lambda: documents.set_status(session.workspace, ids, status),
        lambda: bulk_documents.set_status(session.workspace, ids, status),
    )  # fmt: skip


def delete(session: Session, ids: Sequence[int], named: str) -> None:
    """Take articles out of the project."""

    def done() -> None:
        whose, what = ("its", "it") if len(ids) == 1 else ("their", "them")
        session.said.emit(f"Deleted {named} with {whose} marks. Ctrl+Z brings {what} back.")

    _run(
        session, f"Deleting {counted(len(ids))}", len(ids), done,
        lambda: documents.delete_documents(session.workspace, ids),
        lambda: bulk_documents.delete(session.workspace, ids),
    )  # fmt: skip


def label(session: Session, ids: Sequence[int], label_id: int, name: str, on: bool) -> None:
    """Put a label on articles, or take it off."""

    def done() -> None:
        number = f" {'on' if on else 'off'} {counted(len(ids))}" if len(ids) > 1 else " on" if on else " off"
        session.said.emit(f"Label {name} {'put' if on else 'taken'}{number}. Ctrl+Z takes it back.")

    _run(
        session, f"{'Labelling' if on else 'Unlabelling'} {counted(len(ids))}", len(ids), done,
        lambda: labels.label_document(session.workspace, ids, label_id, on),
        lambda: bulk_documents.label(session.workspace, ids, label_id, on),
    )  # fmt: skip


def _run(
    session: Session,
    title: str,
    number: int,
    done: Callable[[], None],
    few: Callable[[], int],
    many: Callable[[], Iterator[tuple[int, int]]],
) -> None:
    if number >= MANY:
        session.jobs.start(title, many, finished=done, failed=session.failed.emit)
        return
    try:
        few()
    except AnnotatorError as error:
        session.failed.emit(error)
        return
    done()

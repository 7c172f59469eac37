"""What is done to articles by key, as one step: few at once, many as a job with progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from annotator import terms
from annotator.errors import AnnotatorError
from annotator.ui.session import Session
from annotator.verbs import bulk_documents, documents, labels
from annotator.words import tr

MANY = 200  # articles from which it is a job


def set_status(session: Session, ids: Sequence[int], status: str, named: str) -> None:
    """Set a status; `named`: the articles as the sentence in the status bar names them."""
    shown = terms.document_status(status)

    def done() -> None:
        session.said.emit(tr("{articles}: {status}. Ctrl+Z takes it back.", articles=named, status=shown))

    title = tr("Setting %n articles to {status}", "", len(ids), one="Setting %n article to {status}", status=shown)
    _run(
        session, title, len(ids), done,
        lambda: documents.set_status(session.workspace, ids, status),
        lambda: bulk_documents.set_status(session.workspace, ids, status),
    )  # fmt: skip


def delete(session: Session, ids: Sequence[int], named: str) -> None:
    """Take articles out of the project; `named`: a single one as the sentence in the status bar names it."""

    def done() -> None:
        if len(ids) == 1:
            session.said.emit(tr("Deleted {article} with its marks. Ctrl+Z brings it back.", article=named))
        else:
            session.said.emit(tr("Deleted %n articles with their marks. Ctrl+Z brings them back.", "", len(ids)))

    _run(
        session, tr("Deleting %n articles", "", len(ids), one="Deleting %n article"), len(ids), done,
        lambda: documents.delete_documents(session.workspace, ids),
        lambda: bulk_documents.delete(session.workspace, ids),
    )  # fmt: skip


def label(session: Session, ids: Sequence[int], label_id: int, name: str, on: bool) -> None:
    """Put a label on articles, or take it off."""
    number = len(ids)
    if on:
        title = tr("Labelling %n articles", "", number, one="Labelling %n article")
    else:
        title = tr("Unlabelling %n articles", "", number, one="Unlabelling %n article")
    _run(
        session, title, number, lambda: session.said.emit(_labelled(number, name, on)),
        lambda: labels.label_document(session.workspace, ids, label_id, on),
        lambda: bulk_documents.label(session.workspace, ids, label_id, on),
    )  # fmt: skip


def _labelled(number: int, name: str, on: bool) -> str:
    if on:
        return tr("Label {label} put on %n articles. Ctrl+Z takes it back.", "", number,
                  one="Label {label} put on %n article. Ctrl+Z takes it back.", label=name)  # fmt: skip
    return tr("Label {label} taken off %n articles. Ctrl+Z takes it back.", "", number,
              one="Label {label} taken off %n article. Ctrl+Z takes it back.", label=name)  # fmt: skip


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

"""Undo and redo in the window: a step elsewhere or of an earlier day is shown first, a large one runs as a job."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from annotator.errors import AnnotatorError
from annotator.ui.actions import Action
from annotator.ui.session import Session
from annotator.ui.step_text import sentence
from annotator.verbs import history
from annotator.verbs.history import StepInfo
from annotator.words import tr


class Undoing:
    """The two actions for the open session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._shown: int | None = None
        session.actions.add(
            [
                Action("edit.undo", tr("Undo"), "Edit", self.undo, ("Ctrl+Z",)),
                Action("edit.redo", tr("Redo"), "Edit", self.redo, ("Ctrl+Y", "Ctrl+Shift+Z")),
            ]
        )

    def undo(self) -> None:
        """Take back one's newest step."""
        step = history.next_undo(self.session.workspace)
        self._reverse("undo", step, history.undo, tr("There is nothing to undo."))

    def redo(self) -> None:
        """Bring back what was undone last."""
        step = history.next_redo(self.session.workspace)
        self._reverse("redo", step, history.redo, tr("There is nothing to redo."))

    def _reverse(self, kind: str, step: StepInfo | None, verb: Callable[..., StepInfo | None], nothing: str) -> None:
        if step is None:
            self.session.said.emit(nothing)
            return
        if self._must_show(step):
            self._shown = step.id
            return
        self._shown = None
        if history.rows_of(self.session.workspace, step) > history.LARGE:
            self._start_job(kind, step)
        elif self.session.do(verb) is not None:
            self.session.said.emit(self._done(kind, step))

    def _done(self, kind: str, step: StepInfo) -> str:
        what = sentence(step.verb, step.params)
        if kind == "undo":
            return tr("Undone: {step}. Ctrl+Y does it again.", step=what)
        return tr("Done again: {step}.", step=what)

    def _must_show(self, step: StepInfo) -> bool:
        """Bring the step into view; whether a second press is needed."""
        elsewhere = step.document_id not in (None, self.session.document_id, self.session.pinned_id)
        earlier = step.created[:10] != datetime.now(UTC).date().isoformat()
        if step.id == self._shown or not (elsewhere or earlier):
            return False
        if elsewhere:
            self.session.open_document(step.document_id)
        self.session.said.emit(_next(step, elsewhere))
        return True

    def _start_job(self, kind: str, step: StepInfo) -> None:
        workspace = self.session.workspace
        self.session.jobs.start(
            _running(kind, step),
            lambda: history.reverse_job(workspace, step, kind),
            finished=lambda: self.session.said.emit(self._done(kind, step)),
            cancelled=lambda: self.session.said.emit(tr("Stopped halfway. Ctrl+Z takes back what was changed so far.")),
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, AnnotatorError):
            self.session.failed.emit(error)


def _next(step: StepInfo, elsewhere: bool) -> str:
    """What a second press would reverse, and why it was not done at the first."""
    what = sentence(step.verb, step.params)
    if elsewhere:
        return tr("Next: {step} (in another article, now shown). Press again to take it back.", step=what)
    return tr("Next: {step} (from {date}). Press again to take it back.", step=what, date=step.created[:10])


def _running(kind: str, step: StepInfo) -> str:
    what = sentence(step.verb, step.params)
    return tr("Undo: {step}", step=what) if kind == "undo" else tr("Redo: {step}", step=what)

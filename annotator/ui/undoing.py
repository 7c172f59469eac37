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


class Undoing:
    """The two actions for the open session."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._shown: int | None = None
        session.actions.add(
            [
                Action("edit.undo", "Undo", "Edit", self.undo, ("Ctrl+Z",)),
                Action("edit.redo", "Redo", "Edit", self.redo, ("Ctrl+Y", "Ctrl+Shift+Z")),
            ]
        )

    def undo(self) -> None:
        """Take back one's newest step."""
        self._reverse("undo", history.next_undo(self.session.workspace), history.undo, "There is nothing to undo.")

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._reverse("redo", history.next_redo(self.session.workspace), history.redo, "There is nothing to redo.")

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
        return f"Undone: {what}. Ctrl+Y does it again." if kind == "undo" else f"Done again: {what}."

    def _must_show(self, step: StepInfo) -> bool:
        """Bring the step into view; whether a second press is needed."""
        elsewhere = step.document_id not in (None, self.session.document_id, self.session.pinned_id)
        earlier = step.created[:10] != datetime.now(UTC).date().isoformat()
        if step.id == self._shown or not (elsewhere or earlier):
            return False
        if elsewhere:
            self.session.open_document(step.document_id)
        place = "in another article, now shown" if elsewhere else f"from {step.created[:10]}"
        self.session.said.emit(f"Next: {sentence(step.verb, step.params)} ({place}). Press again to take it back.")
        return True

    def _start_job(self, kind: str, step: StepInfo) -> None:
        workspace = self.session.workspace
        self.session.jobs.start(
            f"{kind.capitalize()}: {sentence(step.verb, step.params)}",
            lambda: history.reverse_job(workspace, step, kind),
            finished=lambda: self.session.said.emit(self._done(kind, step)),
            cancelled=lambda: self.session.said.emit("Stopped halfway. Ctrl+Z takes back what was changed so far."),
            failed=self._fail,
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, AnnotatorError):
            self.session.failed.emit(error)

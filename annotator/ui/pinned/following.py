"""Finds in the pinned article what is selected in the first: the same entity, the same claim or its evidence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.store.queries import annotations as annotation_queries
from annotator.store.queries import counterparts
from annotator.store.queries.counterparts import Place
from annotator.ui.background import Latest, reading_thread
from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Question:
    """For which annotation, in which article, and whether the answer is gone to: by a step, else as it comes."""

    annotation_id: int
    document_id: int
    step: int = 0
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """The places in text order; `subject` names the entities, `layer` is that of the annotation asked for."""

    question: Question
    places: list[Place]
    subject: str
    layer: str


class Following(QObject):
    """Asks off the GUI thread, and not before the first article has been painted."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: Question | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._answers: Latest[Answer] = Latest(reading_thread(self), self)
        self._answers.answered.connect(self.found)
        self._answers.failed.connect(session.failed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._soon.isActive() or self._answers.is_busy

    def ask(self, question: Question) -> None:
        """The newest question takes the place of those before it."""
        self._waiting = question
        self._soon.start()

    def stop(self) -> None:
        """Answer nothing more."""
        self._soon.stop()
        self._answers.stop()

    def _ask(self) -> None:
        question, workspace = self._waiting, self._session.workspace
        if question is None:
            return

        def look() -> Answer:
            connection = workspace.read()
            places = counterparts.within(connection, question.annotation_id, question.document_id)
            info = annotation_queries.info(connection, question.annotation_id)
            subject = ", ".join(entity.name for entity in info.entities) if info else ""
            return Answer(question, places, subject, info.layer if info else "")

        self._answers.ask(look)

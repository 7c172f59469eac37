"""Finds the claims to list in a thread of its own, when they are looked at, and anew when the project changes."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.store.journal import ChangeSet
from annotator.store.queries import claims as queries
from annotator.store.queries.claims import RuleCount, WhichClaims
from annotator.ui.background import Latest
from annotator.ui.session import Session

_BREATH = 150  # milliseconds between two looks while much changes
_TABLES = ("annotation", "annotation_entity", "claim", "claim_group", "claim_occurrence", "attribution",
           "attribution_source", "document", "entity", "label", "verdict")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """Which claims, in which order."""

    which: WhichClaims
    words: str
    sort: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Their ids; with what there is to choose from and how the rules do, where these are asked anew."""

    question: Question
    ids: array[int]
    choices: dict[str, list[str]] | None
    rules: list[RuleCount] | None


class ClaimLister(QObject):
    """`listed` carries an Answer. Nothing is read while `is_shown` says that nobody looks."""

    listed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._question = Question(WhichClaims(), "", "newest")
        self._stale = self._facts_stale = True
        self._shown = False
        self._asking: Latest[Answer] = Latest(session.lookups, self)
        self._asking.answered.connect(self.listed)
        self._asking.failed.connect(session.failed)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._ask)
        session.changed.connect(self._on_changed)
        session.closing.connect(self._stop)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._asking.is_busy or self._soon.isActive()

    def _stop(self) -> None:
        self._soon.stop()
        self._asking.stop()

    def show(self, question: Question) -> None:
        """List these from now on."""
        self._question, self._stale = question, True
        self._ask()

    def set_shown(self, shown: bool) -> None:
        """Whether somebody looks at the list; a panel that is put behind a tab as soon as it is made reads nothing."""
        self._shown = shown
        if shown and self._stale:
            self._soon.start(0)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.reset or changes.touches(*_TABLES):
            self._stale = self._facts_stale = True
            if self._shown and not self._soon.isActive():
                self._soon.start(_BREATH)

    def _ask(self) -> None:
        if not self._shown:
            return
        workspace, fold = self._session.workspace, self._session.tools.fold
        question, facts = self._question, self._facts_stale

        def answer() -> Answer:
            connection = workspace.read()
            ids = queries.find(connection, question.which, question.sort, question.words, fold)
            if not facts:
                return Answer(question, ids, None, None)
            return Answer(question, ids, queries.choices(connection), queries.rules(connection))

        self._stale = False
        self._asking.ask(answer)

    def settled(self, answer: Answer) -> None:
        """The answer has been shown; what came with it need not be read again."""
        if answer.choices is not None and not self._stale:
            self._facts_stale = False

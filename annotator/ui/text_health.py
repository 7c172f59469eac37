"""What the rules say of the open article's text: its problems, and the languages of its paragraphs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.domain.exchange import Identified, SpokenParagraph
from annotator.domain.text_health import KINDS, Problem, note_key, right_key
from annotator.store.journal import ChangeSet
from annotator.store.queries import paragraphs as spoken_paragraphs
from annotator.ui.background import Latest, reading_thread
from annotator.ui.session import Session
from annotator.verbs import health
from annotator.words import tr

_BREATH = 120  # milliseconds after an article is opened, so that it is painted and the keys are answered first


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph in code points, its language (None: another one) and script, and whether somebody has said them."""

    start: int
    end: int
    language: str | None
    script: str | None
    by_hand: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the open article; `by_rule`: what the rules say of the whole of it, `ruled`: of its paragraphs,
    `said`: what somebody says of those that begin there; `notes` by their keys; `right`: keys of problems that somebody
    has found to be none."""

    document_id: int
    uuid: str
    language: str | None
    script: str | None
    by_rule: Identified
    text: str
    problems: tuple[Problem, ...]
    ruled: tuple[SpokenParagraph, ...]
    said: Mapping[int, spoken_paragraphs.Spoken]
    notes: Mapping[str, str]
    right: frozenset[str]

    @property
    def standing(self) -> list[Problem]:
        """The problems that nobody has found to be right."""
        return [each for each in self.problems if not self.is_right(each)]

    def is_right(self, problem: Problem) -> bool:
        """Whether somebody has found that a problem is none."""
        return bool(self.right) and right_key(self.uuid, problem) in self.right

    @property
    def paragraphs(self) -> list[Paragraph]:
        """All paragraphs: what somebody says of one goes before what the rules say."""
        return [
            Paragraph(part.start, part.end, *self.said.get(part.start, (part.language, part.script)),
                      part.start in self.said)
            for part in self.ruled
        ]  # fmt: skip

    def paragraphs_at(self, start: int, end: int) -> list[Paragraph]:
        """The paragraphs that the caret stands in, or that a selection has words of."""
        return [part for part in self.paragraphs if part.start < max(end, start + 1) and start <= part.end]

    @property
    def differing(self) -> list[Paragraph]:
        """The paragraphs in another language than the article."""
        return [each for each in self.paragraphs if each.language != self.language]

    def note(self, problem: Problem) -> str:
        """What somebody has noted on a problem."""
        return self.notes.get(note_key(self.uuid, problem), "")


def told(problem: Problem, text: str) -> str:
    """A problem in words: what it is, why it matters, what could stand there."""
    name, why = KINDS[problem.kind]
    return f"{tr(name)}: {tr(why)} {advice(problem, text)}".strip()


def advice(problem: Problem, text: str) -> str:
    """What could stand in place of a problem; empty where nobody can tell."""
    if problem.suggestion is None:
        return ""
    if not problem.suggestion:
        return tr("Without it: “{words}”", words=_around(text, problem))
    if problem.suggestion == text[problem.start : problem.end] + " ":
        return tr("Suggestion: a space behind it")
    return tr("Suggestion: “{words}”", words=problem.suggestion)


def _around(text: str, problem: Problem) -> str:
    """The word that a problem stands in, without it."""
    start, end = problem.start, problem.end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start : problem.start] + text[problem.end : end]


class HealthDesk(QObject):
    """One for each open project: `of(session)`. `known` is None until the rules have answered for the open article;
    `found` tells of each answer, and that there is none any more."""

    found = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("health_desk")
        self.session = session
        self.known: Known | None = None
        self._asked: tuple[str | None, str | None] | None = None  # for which language and script of the article
        self._asking: Latest[Known | None] = Latest(reading_thread(self), self, hasty=True)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(session.failed)
        self._soon = QTimer(self, singleShot=True, interval=_BREATH)
        self._soon.timeout.connect(self._ask)
        session.documentOpened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.closing.connect(self._stop)
        self._on_opened(session.document_id)

    @staticmethod
    def of(session: Session) -> HealthDesk:
        """The one of this session."""
        found = session.findChild(HealthDesk, "health_desk")
        return found if isinstance(found, HealthDesk) else HealthDesk(session)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._soon.isActive() or self._asking.is_busy

    def _stop(self) -> None:
        self._soon.stop()
        self._asking.stop()

    def _on_opened(self, document_id: int | None) -> None:
        if self.known is not None and self.known.document_id != document_id:
            self.known = None
            self.found.emit()
        if document_id is not None:
            self._soon.start()

    def _on_changed(self, changes: ChangeSet) -> None:
        known, document_id = self.known, self.session.document_id
        if document_id is None:
            return
        if changes.reset:
            self._soon.start()
        elif document_id in changes.ids("document") and (document := self.session.document()) is not None:
            if (document.language, document.script) != self._asked:
                self._soon.start()
        elif changes.touches("project_setting"):
            if known is not None:
                self._read_judgements(known)
            else:
                self._soon.start()

    def _read_judgements(self, known: Known) -> None:
        """What people have said of it, which no rule need be asked for."""
        workspace = self.session.workspace
        now = replace(
            known,
            said=spoken_paragraphs.said(workspace.read(), known.uuid),
            notes=health.notes(workspace, known.uuid),
            right=health.found_right(workspace, known.uuid),
        )
        if now != known:
            self.known = now
            self.found.emit()

    def _ask(self) -> None:
        document = self.session.document()
        if document is None:
            return
        workspace, load = self.session.workspace, self.session.tools.texts
        known = self.known if self.known is not None and self.known.document_id == document.id else None

        spoken = self._asked = document.language, document.script

        def ask() -> Known:
            rules, text = load(), workspace.text(document.id)
            return Known(
                document.id,
                document.uuid,
                *spoken,
                known.by_rule if known is not None else rules.identify(text),
                text,
                tuple(rules.health.check(text, document.language)),
                tuple(rules.paragraphs(text, *spoken)),
                spoken_paragraphs.said(workspace.read(), document.uuid),
                health.notes(workspace, document.uuid),
                health.found_right(workspace, document.uuid),
            )

        self._asking.ask(ask)

    def _take(self, known: Known) -> None:
        if known.document_id == self.session.document_id:
            self.known = known
            self.found.emit()

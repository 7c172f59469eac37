"""The history with its filter, the details of a step, and undo back to a point."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.store.journal import ChangeSet
from annotator.ui.actions import Action
from annotator.ui.panels.history import details
from annotator.ui.panels.history.model import ANNOTATION, ARTICLE, EVERYTHING, HistoryModel
from annotator.ui.panels.history.view import HistoryView
from annotator.ui.session import Session
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import history
from annotator.words import mark, tr

_FILTERS = ((EVERYTHING, mark("Everything")), (ARTICLE, mark("This article")), (ANNOTATION, mark("This annotation")))
_AT_ONCE = 20  # steps that are undone without a job


class HistoryPanel(QWidget):
    """A click shows a step's details and goes to where it was made."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("History"))
        self.model = HistoryModel(session)
        self.view = HistoryView(self.model)
        self.view.setProperty("annotator_scope", "history")
        self.filter = QComboBox()
        self.filter.setAccessibleName(tr("Steps to show"))
        for key, words in _FILTERS:
            self.filter.addItem(tr(words), key)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("What the step changed"))
        self.details.setTabChangesFocus(True)
        self.undo_to = FlatButton(tr("Undo back to here…"), tr("Undo every step of yours after this one"))
        self.empty = Words(tr("Nothing has been done yet. Every mark and change will be listed here."), dim=True)
        self.empty.setContentsMargins(10, 10, 10, 10)
        self._asked: int | None = None
        self._build_question()
        self._lay_out()
        self._connect()
        self._reload()

    def _build_question(self) -> None:
        self.question = QWidget()
        self.asking = Words()
        self.yes, self.no = QPushButton(tr("Undo")), QPushButton(tr("Keep everything"))
        layout = QVBoxLayout(self.question)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self.asking)
        line = QHBoxLayout()
        line.addWidget(self.yes)
        line.addWidget(self.no)
        line.addStretch(1)
        layout.addLayout(line)
        self.question.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 4, 2)
        top.addWidget(self.filter, 1)
        top.addWidget(self.undo_to)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.view)
        split.addWidget(self.details)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.empty)
        layout.addWidget(split, 1)
        layout.addWidget(self.question)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        session = self.session
        session.changed.connect(self._apply)
        session.documentOpened.connect(self._other_article)
        session.annotationSelected.connect(self._other_annotation)
        session.jobs.idle.connect(self.model.refresh_open)
        session.closing.connect(lambda: session.jobs.idle.disconnect(self.model.refresh_open))  # jobs outlive it
        self.filter.activated.connect(self._reload)
        self.view.looked.connect(self._look)
        self.view.wanted.connect(self._go)
        self.view.left.connect(session.focusText)
        self.undo_to.clicked.connect(self.ask_undo_to)
        self.yes.clicked.connect(self._undo)
        self.no.clicked.connect(self._close_question)
        session.actions.add(
            [Action("history.undo_to", tr("Undo back to the step chosen in the history…"), "Edit", self.ask_undo_to,
                    enabled=lambda: self.view.currentIndex().isValid())]
        )  # fmt: skip

    # -- showing

    def _reload(self, *_: object) -> None:
        self.model.show(self.filter.currentData())
        self._look(-1)
        self._say_empty()

    def _say_empty(self) -> None:
        none = self.model.rowCount() == 0
        self.empty.setVisible(none)
        if none and self.model.of == ANNOTATION and self.session.annotation_id is None:
            self.empty.setText(tr("Select an annotation to see its steps."))
        elif none:
            self.empty.setText(tr("Nothing has been done here yet. Every mark and change will be listed."))

    def _apply(self, changes: ChangeSet) -> None:
        self.model.apply(changes)
        self._say_empty()
        if self._asked is not None:
            self._ask(self._asked)

    def _other_article(self, _: object) -> None:
        if self.model.of == ARTICLE:
            self._reload()

    def _other_annotation(self, _: object) -> None:
        if self.model.of == ANNOTATION:
            self._reload()

    def _look(self, row: int) -> None:
        shown = 0 <= row < self.model.rowCount()
        self.details.setPlainText(details.of_step(self.session, self.model.step(row)) if shown else "")
        self.details.setVisible(shown)
        self.undo_to.setEnabled(shown)
        self._close_question()

    def _go(self, row: int) -> None:
        step = self.model.step(row)
        if step.document_id is None:
            return
        if not step.document:
            self.session.said.emit(tr("The article of this step is gone; undo its removal to see it."))
            return
        if step.document_id != self.session.document_id:
            self.session.open_document(step.document_id)
        annotation_id = details.annotation_of(self.session, step)
        if annotation_id is not None:
            self.session.select_annotation(annotation_id)

    # -- undo back to here

    def ask_undo_to(self) -> None:
        """Show how much would be undone, before it is."""
        index = self.view.currentIndex()
        if index.isValid():
            self._ask(self.model.step(index.row()).id)
            self.yes.setFocus()

    def _ask(self, step_id: int) -> None:
        count, rows = history.steps_after(self.session.workspace, step_id)
        if not count:
            self._close_question()
            self.session.said.emit(tr("There is nothing of yours to undo after this step."))
            return
        self._asked = step_id
        self.asking.setText(
            tr(
                "This undoes %n steps of yours after the chosen one ({rows}). Redo brings them back.", "", count,
                one="This undoes %n step of yours after the chosen one ({rows}). Redo brings it back.",
                rows=tr("%n rows", "", rows, one="%n row"),
            )
        )  # fmt: skip
        self.yes.setText(_undo_steps(count))
        self.question.show()

    def _close_question(self) -> None:
        self._asked = None
        self.question.hide()

    def _undo(self) -> None:
        step_id, workspace = self._asked, self.session.workspace
        if step_id is None:
            return
        count, rows = history.steps_after(workspace, step_id)
        self._close_question()
        self.view.setFocus()
        done = tr(
            "Undid %n steps. Ctrl+Y brings them back one by one.", "", count,
            one="Undid %n step. Ctrl+Y brings it back.",
        )  # fmt: skip
        if rows > history.LARGE or count > _AT_ONCE:
            self.session.jobs.start(
                _undo_steps(count),
                lambda: history.undo_to_job(workspace, step_id),
                finished=lambda: self.session.said.emit(done),
                failed=self._fail,
            )
        elif self.session.do(history.undo_to, step_id) is not None:
            self.session.said.emit(done)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, AnnotatorError):
            self.session.failed.emit(error)


def _undo_steps(count: int) -> str:
    return tr("Undo %n steps", "", count, one="Undo %n step")

"""The problems of the open article's text in a dock, a field for a note on each, and the keys that go through them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.text_health import Problem, note_key, right_key
from annotator.store.queries.articles import Only
from annotator.ui.actions import Action
from annotator.ui.kwic import ContextColumns
from annotator.ui.panels.health import model as rows
from annotator.ui.panels.health.model import ProblemModel
from annotator.ui.session import Session
from annotator.ui.text_health import HealthDesk, told
from annotator.ui.widgets.docks import LIST_HEIGHT, reveal
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.prose import Prose
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import health
from annotator.verbs.health import HealthReport
from annotator.words import number, tr

SCOPE = "health"
_FILES = "CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)"


class NoteField(QLineEdit):
    """Enter and leaving save, Esc goes back to the list."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setPlaceholderText(tr("A note on this problem"))
        self.setAccessibleName(tr("Note on the problem"))
        Prose(self, session, "problem", tr("Note on the problem"))


class HealthPanel(QWidget):
    """Shows what the desk knows of the open article; it changes nothing but notes and what is found to be right."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.desk = HealthDesk.of(session)
        self.setAccessibleName(tr("Text health"))
        self.model = ProblemModel()
        self.view = SlimTable(tr("Problems of the text"), header=True, several=False)
        self.told = Words(dim=True)
        self.right = FlatButton(tr("Found right"), tr("Show also what somebody has found to be right"))
        self.right.setCheckable(True)
        self.note = NoteField(session)
        self.empty = Words(dim=True)
        self._rows = ListOrWords(self.view, self.empty)
        self._noted: tuple[int, str, str] | None = None  # article, key and words of the problem in the field
        self._lay_out()
        self._connect()
        session.actions.add(self._actions())
        self._show()

    def _lay_out(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ContextColumns(view, rows.BEFORE, rows.WORDS))
        self.setProperty("annotator_scope", SCOPE)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        for column in range(self.model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        for column in (rows.BEFORE, rows.AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((rows.KIND, 190), (rows.WORDS, 150), (rows.SUGGESTION, 150), (rows.NOTE, 160)):
            header.resizeSection(column, width)
        view.fit_rows()
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for words in (self.empty, self.told):
            words.setContentsMargins(8, 4, 8, 4)
        below = QHBoxLayout()
        below.addWidget(self.told, 1)
        below.addWidget(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._rows, 1)
        column.addLayout(below)
        column.addWidget(self.note)
        self.setFocusProxy(view)

    def _connect(self) -> None:
        self.desk.found.connect(self._show)
        self.session.documentOpened.connect(lambda _: self._show())
        self.session.themeChanged.connect(self.view.fit_rows)
        self.session.closing.connect(self._save_note)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.view.clicked.connect(lambda _: self.go())
        self.right.toggled.connect(lambda _: self._show())
        self.note.editingFinished.connect(self._save_note)

    # -- what is shown

    def _show(self) -> None:
        self._save_note()
        row, current, known = self.view.currentIndex().row(), self.current(), self.desk.known
        self.model.show(known, self.right.isChecked())
        self._rows.show_list(self.model.problems)
        self.right.setVisible(self.right.isChecked() or (known is not None and bool(known.right)))
        for widget in (self.told, self.note):
            widget.setVisible(bool(self.model.problems))
        self.empty.setText(self._said_empty())
        if self.model.problems:
            listed = self.model.problems
            self.view.choose_row(listed.index(current) if current in listed else min(max(row, 0), len(listed) - 1))
        self._show_current()

    def _said_empty(self) -> str:
        if self.session.document_id is None:
            return tr("Open an article to see the problems of its text.")
        if self.desk.known is None:
            return tr("Looking at the text…")
        if self.desk.known.problems:
            return tr("All problems that were found here have been found to be right.")
        return tr(
            "No problems were found in this text: no mixed scripts, stray characters, missing spaces or the like."
        )

    def current(self) -> Problem | None:
        """The problem of the current line."""
        row = self.view.currentIndex().row()
        return self.model.problems[row] if 0 <= row < len(self.model.problems) else None

    def _show_current(self) -> None:
        self._save_note()
        problem, known = self.current(), self.model.known
        if problem is None or known is None:
            self._noted = None
            return
        self.told.setText(told(problem, known.text))
        words = known.note(problem)
        self._noted = known.document_id, note_key(known.uuid, problem), words
        if self.note.text() != words:
            self.note.setText(words)

    def _save_note(self) -> None:
        """Keep what is typed; the field may belong to an article that is not open any more."""
        if self._noted is None or self.note.text() == self._noted[2]:
            return
        document_id, key, _ = self._noted
        words, known = self.note.text(), self.model.known
        problem = self._problem_of(key)
        quote = known.text[problem.start : problem.end] if problem is not None and known is not None else ""
        self._noted = document_id, key, words
        self.session.do(health.write_note, document_id, key, words, quote)

    def _problem_of(self, key: str) -> Problem | None:
        known = self.model.known
        return next((p for p in known.problems if note_key(known.uuid, p) == key), None) if known else None

    # -- acts

    def _actions(self) -> list[Action]:
        def opened() -> bool:
            return self.session.document_id is not None

        def has() -> bool:
            return self.current() is not None

        export, one = self.export, self.export_article
        leave = self.session.focusText.emit
        return [
            Action("health.show", tr("Problems of the text"), "Go", self.show_list, ("Ctrl+F7",)),
            Action("health.next", tr("Next problem of the text"), "Go", lambda: self.step(1), ("F7",), enabled=opened),
            Action("health.previous", tr("Previous problem of the text"), "Go", lambda: self.step(-1), ("Shift+F7",),
                   enabled=opened),
            Action("health.go", tr("Go to the problem"), "Go", self.go_and_read, ("Enter",), SCOPE, has),
            Action("health.note", tr("Write a note on the problem"), "Go", self.write, ("N",), SCOPE, has),
            Action("health.right", tr("The problem is none: do not tell it again"), "Go", self.judge, ("X",), SCOPE,
                   has),
            Action("health.all", tr("List also problems that were found to be right"), "Go", self.right.toggle,
                   ("Shift+X",), SCOPE, checked=self.right.isChecked),
            Action("health.leave", tr("Back from the problems to the text"), "Go", leave, ("Esc",), SCOPE),
            Action("health.articles", tr("List the articles whose texts have problems"), "View/Article list",
                   self.list_articles),
            Action("health.report", tr("Report on the health of all texts…"), "Project", export),
            Action("health.report_article", tr("Report on the health of this text…"), "Article", one, enabled=opened),
        ]  # fmt: skip

    def show_list(self) -> None:
        """Bring the list into view with the focus in it."""
        reveal(self, LIST_HEIGHT)
        self._rows.page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self) -> None:
        """Show the problem of the current line in the text."""
        problem = self.current()
        if problem is not None:
            self.session.wordsRequested.emit(problem.start, problem.end)

    def go_and_read(self) -> None:
        """Go there and put the focus into the text."""
        self.go()
        self.session.focusText.emit()

    def write(self) -> None:
        """Into the field for a note."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.selectAll()

    def judge(self) -> None:
        """The problem of the current line is none; one that was found so is told again."""
        problem, known = self.current(), self.model.known
        if problem is None or known is None:
            return
        again, quote = known.is_right(problem), known.text[problem.start : problem.end]
        judge = health.restore if again else health.dismiss
        done = self.session.do(judge, known.document_id, [right_key(known.uuid, problem)], quote)
        if done and again:
            self.session.said.emit(tr("The problem is told again. Ctrl+Z takes that back."))
        elif done:
            self.session.said.emit(tr("Found to be right, and not told again. Ctrl+Z takes it back."))

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) problem after the caret; behind the last comes the first."""
        known, problems = self.desk.known, self.model.problems
        if known is None or not problems:
            self.session.said.emit(self._said_empty())
            return
        row = self._next(problems, by)
        problem = problems[row]
        self.view.choose_row(row)
        self.session.wordsRequested.emit(problem.start, problem.end)
        self.session.focusText.emit()
        place = tr("Problem {number} of {count}", number=number(row + 1), count=number(len(problems)))
        self.session.said.emit(f"{place}. {told(problem, known.text)}")

    def _next(self, problems: list[Problem], by: int) -> int:
        start, end = self.session.text_selection()
        here = self.current()
        if here is not None and (here.start, here.end) == (start, end):  # several may stand at one place
            return (self.view.currentIndex().row() + by) % len(problems)
        if by > 0:
            return next((i for i, p in enumerate(problems) if p.start >= end), 0)
        return next((i for i in reversed(range(len(problems))) if problems[i].end <= start), len(problems) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._rows.page.setFocus() if self.note.hasFocus() else self.session.focusText.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.note.hasFocus():
            self._rows.page.setFocus()  # leaving it has saved the note
        else:
            super().keyPressEvent(event)

    # -- all articles

    def list_articles(self) -> None:
        """Look through all texts, as a job, and list the articles that have problems."""
        session, report = self.session, HealthReport()

        def show() -> None:
            session.said.emit(report.summary())
            session.articlesRequested.emit(Only(tr("with problems of the text"), frozenset(report.ill)))

        session.jobs.start(
            tr("Looking at the texts"),
            lambda: health.count_job(session.workspace, session.tools.texts().health.check, None, report),
            finished=show,
            failed=session.failed.emit,
        )

    def export(self) -> None:
        """Write the problems of all articles to a file, as a job."""
        self._export(None, "text-health.csv")

    def export_article(self) -> None:
        """Write the problems of the open article to a file."""
        if (document_id := self.session.document_id) is not None:
            self._export([document_id], "text-health-article.csv")

    def _export(self, document_ids: list[int] | None, name: str) -> None:
        session = self.session
        folder = Path(session.settings["last_folder"] or Path.home())
        path, _ = QFileDialog.getSaveFileName(self.window(), tr("Report on text health"), str(folder / name), _FILES)
        if not path:
            return
        report, rules, bom = HealthReport(), session.tools.texts().health, session.settings["csv_bom"]
        session.jobs.start(
            tr("Looking at the texts"),
            lambda: health.report_job(
                session.workspace, Path(path), rules, document_ids, report, overwrite=True, bom=bom
            ),
            finished=lambda: session.said.emit(report.summary()),
            failed=session.failed.emit,
            cancelled=lambda: session.said.emit(tr("Stopped; no report was written.")),
        )

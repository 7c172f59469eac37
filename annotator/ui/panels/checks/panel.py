"""The list of findings, for the open article or the project, and the chip in the status bar that counts them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from annotator.store.journal import ChangeSet
from annotator.store.queries import checks as queries
from annotator.store.queries.checks import Finding
from annotator.ui.actions import Action
from annotator.ui.background import Latest, reading_thread
from annotator.ui.panels.checks.model import ChecksModel
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import checks as verbs
from annotator.words import tr

SCOPE = "checks"
_BREATH = 250  # milliseconds in which news are gathered
_TABLES = ("annotation", "annotation_fragment", "annotation_entity", "attribution_source", "claim_occurrence",
           "document", "entity", "evidence", "label", "project_setting", "verdict")  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Answer:
    document_id: int | None
    article: list[Finding]
    project: list[Finding] | None


class ChecksPanel(QWidget):
    """The article is looked through after each change, the project only while somebody looks at it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Checks"))
        self.model = ChecksModel()
        self.view = SlimTable(tr("What may have been overlooked"))
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("Where to look"))
        self.scope.addItems([tr("This article"), tr("The whole project")])
        self.right = FlatButton(tr("Found right"), tr("Show also what somebody has found to be right"))
        self.right.setCheckable(True)
        self.empty = Words(dim=True)
        self.empty.setContentsMargins(12, 12, 12, 12)
        self._rows = ListOrWords(self.view, self.empty)
        self.chip = FlatButton("", tr("Show what may have been overlooked"), focus=Qt.FocusPolicy.TabFocus)
        self._answer = _Answer(None, [], None)
        self._asking: Latest[_Answer] = Latest(reading_thread(self), self, hasty=True)
        self._soon = QTimer(self, singleShot=True, interval=_BREATH)
        self._lay_out()
        self._connect()
        session.actions.add(self._actions())
        self._show()

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.setProperty("annotator_scope", SCOPE)
        self.empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # its keys work where nothing is listed, too
        self.view.fit_rows()
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 4, 2)
        top.addWidget(self.scope)
        top.addWidget(self.right)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._rows, 1)
        self.setFocusProxy(self.view)
        self.chip.hide()

    def _connect(self) -> None:
        session = self.session
        self._soon.timeout.connect(self._ask)
        self._asking.answered.connect(self._take)
        self._asking.failed.connect(session.failed)
        session.changed.connect(self._on_changed)
        session.documentOpened.connect(lambda _: self._soon.start())
        session.themeChanged.connect(self.view.fit_rows)
        session.closing.connect(self._stop)
        self.scope.currentIndexChanged.connect(lambda _: self._ask())
        self.right.toggled.connect(lambda _: self._show())
        self.view.clicked.connect(lambda _: self.go())
        self.chip.clicked.connect(self.show_list)
        QTimer.singleShot(0, self, self._put_chip)
        self._soon.start()

    def _put_chip(self) -> None:
        window = self.window()
        if isinstance(window, QMainWindow):
            window.statusBar().insertPermanentWidget(2, self.chip)  # behind the message and what undo takes back
            self._say_count()

    def _stop(self) -> None:
        self._soon.stop()
        self._asking.stop()
        self.chip.hide()
        self.chip.setParent(self)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._soon.isActive() or self._asking.is_busy

    # -- asking

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.reset or changes.touches(*_TABLES):
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._of_project():
            self._ask()  # what is asked of the project now is for nobody

    def _of_project(self) -> bool:
        return self.scope.currentIndex() == 1

    def _ask(self) -> None:
        self._soon.stop()
        workspace, document_id = self.session.workspace, self.session.document_id
        project = self._of_project() and self.isVisible()

        def ask() -> _Answer:
            connection = workspace.read()
            article = queries.findings(connection, document_id) if document_id is not None else []
            return _Answer(document_id, article, queries.findings(connection) if project else None)

        self._asking.ask(ask)

    def _take(self, answer: _Answer) -> None:
        self._answer = answer
        self._show()

    # -- showing

    def _show(self) -> None:
        chosen = [self.model.rows[row].key for row in self.view.chosen_rows()]
        place = self.view.currentIndex().row()
        found = (self._answer.project or []) if self._of_project() else self._answer.article
        kept = [each for each in found if self.right.isChecked() or not each.dismissed]
        kept.sort(key=lambda each: (each.document_id is None, each.document_id or 0, each.start))
        self.model.show(kept, self._of_project())
        row = self.model.row_of(chosen[0]) if chosen else None
        if kept and (chosen or place >= 0):
            self.view.choose_row(row if row is not None else min(max(place, 0), len(kept) - 1))
        self._rows.show_list(kept)
        self.empty.setText(self._said_empty(len(found)))
        self._say_count()

    def _said_empty(self, found: int) -> str:
        if self._of_project() and self._answer.project is None:
            return tr("Looking through the project…")
        if found:
            return tr("All that was found has been found to be right.")
        return tr("Nothing to look at: claims have sources, entities a type, edges their words, words one label.")

    def _say_count(self) -> None:
        count = sum(not each.dismissed for each in self._answer.article)
        self.chip.setText(tr("%n checks", "", count, one="%n check"))
        self.chip.setVisible(count > 0 and self.chip.parentWidget() not in (None, self))

    def show_list(self) -> None:
        """Bring the list into view with the focus in it."""
        reveal(self)
        self._rows.page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.model.rows and not self.view.chosen_rows():
            self.view.choose_row(0)

    # -- doing

    def _actions(self) -> list[Action]:
        def has() -> bool:
            return bool(self.chosen())

        def here(key: str, text: str, run: Callable[[], object], *chords: str) -> Action:
            return Action(f"checks.{key}", text, "Go", run, chords, SCOPE, has)

        return [
            Action("checks.show", tr("What may have been overlooked"), "Go", self.show_list, ("Alt+L",)),
            here("go", tr("Go to what was found"), self.go_and_read, "Enter"),
            here("right", tr("It is right: do not tell it again"), self.judge, "X"),
            Action("checks.scope", tr("Look through the article or the project"), "Go", self.flip, ("P",), SCOPE),
            Action("checks.leave", tr("Back from the checks to the text"), "Go", self.session.focusText.emit,
                   ("Esc",), SCOPE),
        ]  # fmt: skip

    def chosen(self) -> list[Finding]:
        """The chosen findings."""
        return [self.model.rows[row] for row in self.view.chosen_rows()]

    def flip(self) -> None:
        """From the article to the project and back."""
        self.scope.setCurrentIndex(1 - self.scope.currentIndex())

    def go(self) -> bool:
        """Show what the current line is about; whether it stands in a text."""
        row = self.view.currentIndex().row()
        finding = self.model.rows[row] if 0 <= row < len(self.model.rows) else None
        if finding is None:
            return False
        if finding.annotation_id is None or finding.document_id is None:
            RegistryNames.of(self.session).shown.emit(finding.entity_id)
            return False
        if finding.document_id != self.session.document_id:
            self.session.open_document(finding.document_id)
        self.session.scrollRequested.emit(finding.start)
        self.session.select_annotation(finding.annotation_id)
        return True

    def go_and_read(self) -> None:
        """Go there and put the focus into the text."""
        if self.go():
            self.session.focusText.emit()

    def judge(self) -> None:
        """The chosen findings are right; those that were found so are told again."""
        chosen = self.chosen()
        if not chosen:
            return
        again = all(each.dismissed for each in chosen)
        words = chosen[0].words if len(chosen) == 1 else ""
        done = self.session.do(verbs.restore if again else verbs.dismiss, [each.key for each in chosen], words)
        if done and again:
            self.session.said.emit(tr("It is told again. Ctrl+Z takes that back."))
        elif done:
            self.session.said.emit(tr("Found to be right, and not told again. Ctrl+Z takes it back."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
        else:
            super().keyPressEvent(event)

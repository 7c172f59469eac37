"""Mark every mention: what was found, line by line, to be checked or left out before anything is marked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui import mention_search, motion
from annotator.ui.dialogs import kit
from annotator.ui.jobs import Job
from annotator.ui.kwic import ContextColumns, flat
from annotator.ui.mention_search import SURE, Line, Search
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.ui.widgets.slim_table import SlimTable
from annotator.verbs import registry as verbs
from annotator.verbs.history import LARGE
from annotator.verbs.registry import NewEntity
from annotator.words import mark, tr

BEFORE, MENTION, AFTER, ENTITY, ARTICLE = range(5)


class LineModel(FlatModel):
    """The lines with a check mark on each mention; `ticked` says that others are checked now."""

    TITLES = (mark("Before"), mark("Mention"), mark("After"), mark("Entity"), mark("Article"))
    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._off: set[int] = set()

    def show(self, lines: list[Line]) -> None:
        """Show these, the doubtful ones unchecked."""
        self.beginResetModel()
        self.lines = lines
        self._off = {row for row, line in enumerate(lines) if (line.mention.confidence or 0) < SURE}
        self.endResetModel()
        self.ticked.emit()

    def checked(self) -> list[Line]:
        """The lines that are checked."""
        return [line for row, line in enumerate(self.lines) if row not in self._off]

    def tick(self, rows: list[int], on: bool | None = None) -> None:
        """Check or uncheck rows; None turns them all the way the first is not."""
        if not rows:
            return
        on = rows[0] in self._off if on is None else on
        self._off = self._off - set(rows) if on else self._off | set(rows)
        self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], ARTICLE))
        self.ticked.emit()

    def count(self) -> int:
        return len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        checkable = Qt.ItemFlag.ItemIsUserCheckable if index.column() == MENTION else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | checkable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == MENTION:
            return Qt.CheckState.Unchecked if index.row() in self._off else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.DisplayRole:
            return flat((line.prefix, line.words, line.suffix, line.entity, line.title or "–")[column])
        if role == Qt.ItemDataRole.TextAlignmentRole and column == BEFORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = mark("left out: {words}") if index.row() in self._off else mark("checked: {words}")
            return tr(said, words=flat(f"{line.prefix}{line.words}{line.suffix}"))
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Recognised by {rule}", rule=mention_search.said(line.mention)).replace("<", "‹")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class _Table(SlimTable):
    """Space turns the check marks of the chosen rows."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model = self.model()
        if event.key() == Qt.Key.Key_Space and isinstance(model, LineModel):
            model.tick(self.chosen_rows())
        else:
            super().keyPressEvent(event)


class MentionsDialog(QDialog):
    """Searches in the background from the moment it is made; `marked` is emitted when its lines have been marked."""

    marked = Signal(int)

    def __init__(
        self, session: Session, name: str, search: Search, new: NewEntity | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self.search, self._new = session, search, new
        self._name, self._here = name, search.document_ids is not None
        here, everywhere = tr("Mark every mention in this article"), tr("Mark every mention in the project")
        self.setWindowTitle(here if self._here else everywhere)
        self.setAccessibleName(self.windowTitle())
        self.head = kit.caption(wrap=True)
        self.model = LineModel()
        self.view = _Table(tr("Mentions found"), header=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the search"))
        hint = tr("Space turns the check mark of the chosen lines; nothing is marked before you say so.")
        self.hint = kit.caption(hint, dim=True, wrap=True)
        self.stop_button = QPushButton(tr("Stop"))
        self.all, self.none = QPushButton(tr("All", "mentions")), QPushButton(tr("None", "mentions"))
        self._set_up_view()
        self._lay_out()
        self._connect()
        self._job: Job | None = None
        self._start()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        for button in (self.stop_button, self.all, self.none):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.hint)
        layout.addLayout(row)
        self.box, self.do = kit.buttons(self, tr("Mark", "what to do"))
        layout.addWidget(self.box)
        self.resize(920, 520)

    def _connect(self) -> None:
        self.model.ticked.connect(self._count)
        self.all.clicked.connect(lambda: self.model.tick(list(range(self.model.rowCount())), True))
        self.none.clicked.connect(lambda: self.model.tick(list(range(self.model.rowCount())), False))
        self.stop_button.clicked.connect(self._stop)

    def _set_up_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(ContextColumns(self.view, BEFORE, MENTION))
        self.view.fit_rows()
        header = self.view.horizontalHeader()
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(MENTION, 200)
        self.view.setColumnHidden(ENTITY, self.search.entity_id is not None)
        self.view.setColumnHidden(ARTICLE, self.search.document_ids is not None)

    # -- searching

    def _start(self) -> None:
        self._job = self.session.jobs.start(
            tr("Find mentions of {name}", name=self._name), lambda: mention_search.run(self.session, self.search),
            finished=self._show, cancelled=self._show, failed=self._fail,
        )  # fmt: skip
        self._job.progress.connect(self._say_progress)
        self._count()

    def _say_progress(self, done: int, total: int) -> None:
        motion.show_total(self.progress, total)
        self.progress.setValue(done)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.session.failed.emit(error)
        self.reject()

    def _show(self) -> None:
        self._job = None
        self.progress.hide()
        self.stop_button.hide()
        self.model.show(self.search.lines)
        doubted = any(line.mention.rivals for line in self.search.lines)
        self.view.setColumnHidden(ENTITY, self.search.entity_id is not None and not doubted)
        if self.search.lines:
            self.view.choose_row(0)
            self.view.setFocus()

    def _count(self) -> None:
        number = len(self.model.checked())
        mark_them = tr("Mark %n mentions", "", number, one="Mark %n mention")
        self.do.setText(mark_them if number else tr("Mark", "what to do"))
        self.do.setEnabled(bool(number))
        for button in (self.all, self.none):
            button.setEnabled(bool(self.model.lines))
        self.head.setText(self._said())

    def _said(self) -> str:
        if self._job is not None:
            here, everywhere = mark("Looking for {name} in this article …"), mark("Looking for {name} in the project …")
            return tr(here if self._here else everywhere, name=self._name)
        lines = len(self.model.lines)
        if not lines:
            here = mark("No further mention of {name} was found in this article.")
            everywhere = mark("No further mention of {name} was found in the project.")
            none = tr(here if self._here else everywhere, name=self._name)
            return none + " " + tr("What is marked or was rejected is left out.")
        said = tr("%n mentions of {name} not marked yet.", "", lines,
                  one="%n mention of {name} not marked yet.", name=self._name)  # fmt: skip
        if self.search.full:
            said += " " + tr("These are from the first %n articles; ask again for more.", "", self.search.read,
                             one="These are from the first %n article; ask again for more.")  # fmt: skip
        return said

    # -- marking

    def accept(self) -> None:
        lines = self.model.checked()
        if not lines or self._job is not None:
            return
        mentions, learnt = [line.mention for line in lines], mention_search.aliases(lines)
        session, fold = self.session, self.session.tools.fold
        if len(mentions) > LARGE:
            session.jobs.start(
                tr("Mark mentions of {name}", name=self._name),
                lambda: verbs.mark_mentions_job(session.workspace, mentions, learnt, fold, entity=self._new),
                finished=lambda: self._say(len(mentions)),
                failed=session.failed.emit,
            )
        else:
            count = session.do(verbs.mark_mentions, mentions, learnt, fold, entity=self._new)
            if count is None:
                return
            self._say(count)
        super().accept()

    def _say(self, count: int) -> None:
        self.session.said.emit(
            tr("Marked %n mentions of {name}. Ctrl+Z takes all of them back.", "", count,
               one="Marked %n mention of {name}. Ctrl+Z takes it back.", name=self._name)
        )  # fmt: skip
        self.marked.emit(count)

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)

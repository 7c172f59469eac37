"""The window of the dashboard: tables to choose from, and the chosen one as a chart above its numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.store.journal import ChangeSet
from annotator.store.queries import dashboard
from annotator.store.queries.articles import Only
from annotator.store.queries.dashboard import Table
from annotator.ui import keys
from annotator.ui.dashboard import SCOPE, saving, words
from annotator.ui.dashboard.chart import ChartView, Legend, said
from annotator.ui.dashboard.counter import Counter
from annotator.ui.dashboard.drawing import Chosen, Content
from annotator.ui.dashboard.model import NAME
from annotator.ui.dashboard.numbers import Cell, Numbers
from annotator.ui.dashboard.pieces import Pieces
from annotator.ui.dispatcher import Dispatcher
from annotator.ui.errors import ErrorBar
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.widgets.grid import CellLayout
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import tr

T = TypeVar("T")
_CALM = 400  # ms without a change before the numbers are counted again
_SHOWN_AFTER = 250  # ms of counting before it is said
_NARROW = 42  # letters: a narrower window has no room for the list beside the chart


class _Keys(Dispatcher):
    """Acts of the program by its keys, but those that are about a window are about this one, not about the project."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {"F6": 1, "Shift+F6": -1}.get(chord := keys.chord(event), 0)
            window = self.parent()
            if isinstance(window, DashboardWindow) and (step or chord == "Ctrl+W"):
                window.step_focus(step) if step else window.close()
                return True
        return super().eventFilter(watched, event)


class DashboardWindow(QWidget):
    """Belongs to an open project and goes with it; without a parent, so that it may lie behind the main window."""

    def __init__(self, session: Session, main_window: QWidget) -> None:
        super().__init__()
        self.session, self._main_window = session, main_window
        self.setProperty("annotator_scope", SCOPE)
        self.setWindowTitle(f"{tr('Dashboard')} — {session.workspace.path.stem}")
        self.setAccessibleName(tr("Dashboard"))
        self.counter = Counter(session, self)
        self.table: Table | None = None
        self.content: Content | None = None
        self._pieces = Pieces((), (), ())
        self._is_stale = True
        self._kept: dict[str, object] = dict(session.settings["dashboard"])
        self._make_parts()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_CALM)
        self._late = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._connect()
        self._keys = _Keys(self, session.actions)
        self._restore()

    # -- parts

    def _make_parts(self) -> None:
        theme = self.session.theme
        self.list, self.choice = QListWidget(), QComboBox()
        for part in (self.list, self.choice):
            part.setAccessibleName(tr("Tables"))
            part.addItems([tr(words.TITLES[key]) for key in dashboard.TABLES])
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.hide()
        self.hint = Words(dim=True)
        self.legend, self.chart = Legend(theme), ChartView(theme)
        self.view = Numbers()
        self.model = self.view.rows
        self.empty = Words()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(16, 24, 16, 24)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Counting"))
        self.progress.setFormat(tr("Counting… %p %"))
        self.stop_button = FlatButton(tr("Stop"), tr("Stop counting"))
        self.errors = ErrorBar(self)

    def _lay_out(self) -> None:
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        for part in (self.chart, self.view):
            self._parts.addWidget(part)
        self._parts.setChildrenCollapsible(False)
        self._shown = ListOrWords(self._parts, self.empty)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 4, 8, 8)
        for part in (self.choice, self.hint, self.legend):
            column.addWidget(part)
        column.addWidget(self._shown, 1)
        column.addWidget(self._make_busy())
        column.addWidget(self._make_buttons())
        self._halves = QSplitter()
        for part in (self.list, right):
            self._halves.addWidget(part)
        self._halves.setStretchFactor(1, 1)
        self._halves.setSizes([self.list.sizeHintForColumn(0) + 24, 10_000])
        self._halves.setChildrenCollapsible(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._halves)
        self._fit()

    def _make_busy(self) -> QWidget:
        self._busy = QWidget()
        row = QHBoxLayout(self._busy)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.stop_button)
        self._busy.hide()
        return self._busy

    def _make_buttons(self) -> QWidget:
        row = QWidget()
        cells = CellLayout(row)
        cells.setContentsMargins(0, 0, 0, 0)
        self.buttons: list[FlatButton] = []
        for text, key in (
            (tr("List articles"), "articles"),
            (tr("Copy"), "copy"),
            (tr("Table…"), "table"),
            (tr("Picture…"), "picture"),
        ):
            action = self.session.actions.get(f"dashboard.{key}")
            chords = self.session.actions.keys_of(action) if action is not None else ()
            name = action.text if action is not None else text
            button = FlatButton(text, f"{name} ({keys.shown(chords[0])})" if chords else name)
            button.clicked.connect(lambda _=False, key=key: self.session.actions.trigger(f"dashboard.{key}"))
            cells.addWidget(button)
            self.buttons.append(button)
        return row

    def _connect(self) -> None:
        session, chart = self.session, self.chart
        session.changed.connect(self._on_changed)
        session.themeChanged.connect(self._restyle)
        session.closing.connect(self._end)
        self.list.currentRowChanged.connect(self._choose_table)
        self.list.itemClicked.connect(lambda _: self._count())
        self.choice.activated.connect(self._choose_in_menu)
        self._soon.timeout.connect(self._count)
        self._late.timeout.connect(self._busy.show)
        self.stop_button.clicked.connect(self.counter.cancel)
        self.counter.counted.connect(self._on_counted)
        self.counter.found.connect(self._list_articles)
        self.counter.advanced.connect(self.progress.setValue)
        self.counter.failed.connect(self._on_failed)
        chart.chosen.connect(self._choose_place)
        chart.opened.connect(self.ask_articles)
        self.view.doubleClicked.connect(lambda _: self.ask_articles())
        self.view.selectionModel().currentChanged.connect(lambda *_: self._follow_cell())
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._sort)

    # -- what is shown

    @property
    def key(self) -> str:
        """The table that is chosen."""
        return dashboard.TABLES[max(0, self.list.currentRow())]

    def next_table(self, by: int = 1) -> None:
        """Choose the next table of the list, after the last the first."""
        self.list.setCurrentRow((self.list.currentRow() + by) % self.list.count())

    def previous_table(self) -> None:
        """Choose the table before."""
        self.next_table(-1)

    def step_focus(self, by: int) -> None:
        """The keys go to the next (1) or previous (-1) of the parts that are in sight."""
        parts = [part for part in (self.list, self.choice, self.chart, self.view, *self.buttons) if part.isVisible()]
        here = next((n for n, part in enumerate(parts) if part.hasFocus()), 0)
        parts[(here + by) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_in_menu(self, row: int) -> None:
        self.list.setCurrentRow(row)
        self._count()

    def _choose_table(self, row: int) -> None:
        self.choice.setCurrentIndex(row)
        self._is_stale = True
        self._count()

    def _on_changed(self, changes: ChangeSet) -> None:
        self.errors.hide()
        if changes.touches(*dashboard.depends_on(self.key)):
            self._is_stale = True
            if self.isVisible():
                self._soon.start()

    def _count(self) -> None:
        """Count what is chosen, where it is in sight and not counted yet."""
        if self._is_stale and self.isVisible() and not self.isMinimized():
            self._is_stale = False
            self.progress.setValue(0)
            self._late.start()
            self.counter.count(self.key)

    def _on_counted(self, table: Table | None, pieces: Pieces | None) -> None:
        self._late.stop()
        self._busy.hide()
        if table is None or pieces is None:
            self._show_stopped()
            return
        same = self.table is not None and self.table.key == table.key
        before = self.view.current() if same else None
        self.table, self._pieces = table, pieces
        self.hint.say(tr(words.HINTS[table.key]))
        self.model.show(table, keep_order=same)
        if not same:
            self.view.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._show_rows(before)

    def _show_stopped(self) -> None:
        self._is_stale = True
        self.table = self.content = None
        self.legend.show_content(None)
        self.hint.say("")
        self.empty.setText(tr("Counting was stopped. Click the table at the left, or choose it again, to count it."))
        self._shown.show_list(False)

    def _show_rows(self, before: Cell | None) -> None:
        table = self.table
        assert table is not None
        if not table.rows:
            self.empty.setText(words.empty(table, self._helping_keys()))
        self._shown.show_list(table.rows)
        self.content = Content(table, self.model.order, self._pieces, self.model.name)
        self.legend.show_content(self.content if table.rows else None)
        self.chart.show_content(self.content)
        self.view.fit_columns()
        if table.rows:
            self.view.choose(*(before or (None, None)))
            self._follow_cell()  # also where the cell is the same as before

    def _helping_keys(self) -> dict[str, str]:
        """The chords that an empty table tells of."""
        claim = next((label.id for label in self.session.labels() if label.layer == "claim"), 0)
        found = {
            "imports": "project.import",
            "done": "article.status.done",
            "claim": f"mark.label.{claim}",
            "link": "mark.choose",
        }
        for name, key in found.items():
            action = self.session.actions.get(key)
            chords = self.session.actions.keys_of(action) if action is not None else ()
            found[name] = keys.shown(chords[0]) if chords else ""
        return found

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        before = self.view.current()
        self.model.sort(column, order)
        if self.table is not None:
            self._show_rows(before)

    def _on_failed(self, error: Exception) -> None:
        self._late.stop()
        self._busy.hide()
        if isinstance(error, AnnotatorError):
            self.errors.say(str(error))
        else:
            self.session.failed.emit(error)

    # -- the current number

    def _choose_place(self, place: int, piece: int) -> None:
        """A bar was chosen: its row, in the column of the piece; several series share the piece of the others."""
        assert self.content is not None
        of_series = self.content.pieces.of_series
        mine = [n for n, one in enumerate(of_series) if one == piece] if self.content.pieces.names else []
        column = self.model.column_of(mine[0]) if len(mine) == 1 else NAME
        self.view.make_current(max(0, place), column)
        if len(mine) > 1:
            self._stand_out(Chosen(place, piece))

    def _follow_cell(self) -> None:
        """The bar and the piece of the current cell stand out."""
        index, content = self.view.currentIndex(), self.content
        if content is None or not index.isValid() or content.table is not self.table:
            return
        series = self.model.series_at(index.column())
        piece = content.pieces.of_series[series] if series is not None and content.pieces.names else -1
        self._stand_out(Chosen(index.row(), piece))

    def _stand_out(self, chosen: Chosen) -> None:
        assert self.content is not None
        if chosen.place < len(self.content.order):
            self.chart.show_chosen(chosen, said(self.content, chosen))

    # -- acts

    def ask_articles(self) -> None:
        """List the articles of the current number in the main window; from the list of tables, go to the numbers."""
        if self.list.hasFocus():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        current, table = self.view.current(), self.table
        if current is None or table is None:
            return
        row = table.rows[self.model.order[self.view.currentIndex().row()]]
        part = next((words.series_name(table, one) for one in table.parts if one.key == current[1]), "")
        self.counter.find(table.key, *current, words.reason(table, self.model.name(row), part))

    def _list_articles(self, ids: frozenset[int], reason: str) -> None:
        if not ids:
            self.errors.say(tr("There is no article behind this number."))
            return
        self._main_window.raise_()
        self.session.articlesRequested.emit(Only(reason, ids))

    def copy(self) -> None:
        """Copy the whole table, to be pasted into a spreadsheet."""
        if self.table is not None:
            saving.copy(self.session, self.table, self.model.order)

    def ask_table_file(self) -> None:
        """Ask for a file and write the table to it."""
        self._save(saving.ask_table, self.table)

    def ask_picture_file(self) -> None:
        """Ask for a file and write the chart to it."""
        self._save(saving.ask_picture, self.content)

    def _save(self, ask: Callable[[Session, T, QWidget], object], shown: T | None) -> None:
        if self.table is None or not self.table.rows or shown is None:
            self.errors.say(tr("There is nothing to export yet."))
            return
        try:
            ask(self.session, shown, self)
        except AnnotatorError as error:
            self.errors.say(str(error))

    def leave(self) -> None:
        """Back to the text; the dashboard stays open."""
        self._main_window.raise_()
        self._main_window.activateWindow()
        self.session.focusText.emit()

    # -- looks

    def _restyle(self, theme: Theme) -> None:
        self.chart.restyle(theme)
        self.legend.restyle(theme)

    def _fit(self) -> None:
        """In a narrow window the tables are chosen from a menu above the chart."""
        metrics = QFontMetrics(self.font())
        narrow = self.width() < metrics.averageCharWidth() * 2 * _NARROW
        self.list.setVisible(not narrow)
        self.choice.setVisible(narrow)
        self.view.fit_rows()

    # -- coming and going

    def _restore(self) -> None:
        self.resize(900, 640)
        geometry, key = self._kept.get("geometry"), self._kept.get("table")
        if isinstance(geometry, str) and geometry.isascii():
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        self.list.setCurrentRow(dashboard.TABLES.index(key) if key in dashboard.TABLES else 0)

    def _remember(self) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.session.settings["dashboard"] = {"geometry": geometry, "table": self.key}

    def _end(self) -> None:
        """The project closes: nothing may ask it anything any more."""
        self.counter.stop()
        for timer in (self._soon, self._late):
            timer.stop()
        self._keys.detach()
        self.close()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._count()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_soon"):
            self._count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "_halves"):
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remember()
        super().closeEvent(event)

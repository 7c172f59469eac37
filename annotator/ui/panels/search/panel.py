"""The concordance of the project in its dock: a field, what it found line by line, and what is done with that."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.records import Label
from annotator.domain.searching import BadQuery, Place
from annotator.store.journal import ChangeSet
from annotator.store.queries import finding
from annotator.store.queries.finding import Found
from annotator.store.queries.saved_searches import Saved
from annotator.ui import kwic
from annotator.ui.actions import Action
from annotator.ui.dialogs import kit
from annotator.ui.dialogs.hits import MarkHitsDialog, MarksOnHitsDialog
from annotator.ui.marking import label_actions
from annotator.ui.panels.search import exporting, telling
from annotator.ui.panels.search.model import (
    AFTER,
    ARTICLE,
    BEFORE,
    CHECK,
    DATE,
    HIT,
    LABELS,
    LANGUAGE,
    SORTS,
    HitsModel,
    reader,
)
from annotator.ui.panels.search.saved import SCOPE as SAVED_SCOPE
from annotator.ui.panels.search.saved import SavedList
from annotator.ui.panels.search.search import Asked, HitSearch
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.search_help import HelpButton
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import EmptyWords, FlatButton, Words
from annotator.verbs import saved_searches
from annotator.words import mark, tr

SCOPE = "hits"
GROUP = "hit labels"
_MENU = "Mark/Hits of the search"
_PLACES: tuple[tuple[Place, str], ...] = (
    ("text", mark("Texts")), ("title", mark("Titles")), ("notes", mark("Notes and comments")),
    ("annotations", mark("Annotations")), ("entities", mark("Entities")), ("claims", mark("Claims")),
)  # fmt: skip
_WAIT = 150  # milliseconds that news are gathered
_SORT_KEYS = (
    ("before", mark("Sort hits by what is before"), "L"),
    ("after", mark("Sort hits by what is after"), "R"),
    ("hit", mark("Sort hits by their form"), "F"),
    ("article", mark("Sort hits by article"), "T"),
    ("date", mark("Sort hits by date"), "D"),
    ("language", mark("Sort hits by language"), "G"),
    ("labels", mark("Sort hits by label"), "B"),
)


class SearchPanel(QWidget):
    """Searches when asked to (Enter), follows what becomes of the hits."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Concordance"))
        self.model = HitsModel(reader(session.workspace, kwic.CONTEXT))
        self.view = SlimTable(tr("Hits of the search"), header=True)
        self.search = HitSearch(session, self)
        self.saved = SavedList(session)
        self.sorting, self.descending = DATE, False
        self.asked: Asked | None = None
        self._is_whole = True  # all hits of what was asked are listed
        self._gone: set[int] = set()  # articles and annotations that were deleted since the list was told
        self._removed: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._make_fields()
        self._lay_out()
        self._connect()
        session.actions.add(self._actions())
        self._offer_labels()
        self._show_saved()
        self._say()

    # -- what it is made of

    def _make_fields(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the project, then Enter"))
        self.field.setAccessibleName(tr("Search the project"))
        self.field.setClearButtonEnabled(True)
        self.place = QComboBox()
        self.place.setAccessibleName(tr("Where to search"))
        for key, name in _PLACES:
            self.place.addItem(tr(name), key)
        self.listed = QCheckBox(tr("Only the listed articles"))
        self.listed.setAccessibleName(tr("Only articles that the article list shows"))
        self.help, self.keep = HelpButton(), FlatButton(tr("Keep"), tr("Keep the search under a name"))
        self.hint, self.head, self.empty = Words(), Words(wrap=False), EmptyWords()
        self._rows = ListOrWords(self.view, self.empty)
        self.hint.setAccessibleName(tr("What the search lacks"))
        self.head.setAccessibleName(tr("Number of hits"))
        self.hint.setContentsMargins(6, 0, 6, 2)
        self.head.setContentsMargins(6, 0, 6, 3)
        self.hint.hide()

    def _lay_out(self) -> None:
        self._set_up_view()
        top = QHBoxLayout()
        top.setContentsMargins(4, 3, 4, 3)
        top.setSpacing(4)
        top.addWidget(self.field, 1)
        for widget in (self.place, self.listed, self.help, self.keep):
            top.addWidget(widget)
        beside = QSplitter()
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.saved)
        beside.addWidget(self._rows)
        beside.setStretchFactor(1, 1)
        beside.setSizes([150, 800])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        for widget in (self.hint, self.head):
            layout.addWidget(widget)
        layout.addWidget(beside, 1)
        self.setFocusProxy(self.field)

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(kwic.ContextColumns(view, BEFORE, HIT))
        view.setProperty("annotator_scope", SCOPE)
        header = view.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setHighlightSections(False)
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((CHECK, 26), (HIT, 130), (ARTICLE, 130), (DATE, 84), (LANGUAGE, 64), (LABELS, 110)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        header.setSortIndicator(DATE, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        self._fit()

    def _fit(self) -> None:
        self.view.fit_rows()
        self.hint.set_ink(self.session.theme.danger)

    def _connect(self) -> None:
        session = self.session
        self.field.textChanged.connect(lambda _: self._check())
        self.field.returnPressed.connect(self.run)
        self.keep.clicked.connect(self.save)
        self.place.activated.connect(lambda _: self._run_again())
        self.listed.clicked.connect(lambda _: self._run_again())
        self.search.came.connect(self._came)
        self.search.ordered.connect(self._ordered)
        self.search.refused.connect(self.hint.say)
        self.search.ended.connect(self._ended)
        self.model.sortAsked.connect(self._sort)
        self.model.checksChanged.connect(self._say)
        self.view.clicked.connect(lambda index: None if index.column() == CHECK else self.go())
        self.saved.chosen.connect(self.run_saved)
        self.saved.filled.connect(self._show_saved)
        self.saved.left.connect(self.enter)
        self._soon.timeout.connect(self._follow)
        session.changed.connect(self._apply)
        session.labelsChanged.connect(self._offer_labels)
        session.themeChanged.connect(lambda _: self._fit())
        session.closing.connect(self.search.stop)
        session.closing.connect(self._soon.stop)
        session.pointed[SCOPE] = self._pointed

    def sizeHint(self) -> QSize:
        """High enough for a dozen hits."""
        return QSize(super().sizeHint().width(), 12 * self.view.verticalHeader().defaultSectionSize())

    # -- what can be done

    def _actions(self) -> list[Action]:
        def has() -> bool:
            return bool(self.model.hits)

        def here(key: str, text: str, run: Callable[[], object], *chords: str, menu: str = _MENU) -> Action:
            return Action(f"hits.{key}", text, menu, run, chords, SCOPE, has)

        def kept(key: str, text: str, run: Callable[[], object], *chords: str) -> Action:
            return Action(
                f"search.{key}", text, "Go", run, chords, SAVED_SCOPE, lambda: self.saved.current() is not None
            )

        def sorting(name: str) -> Callable[[], None]:
            return lambda: self.sort_by(name)

        return [
            Action("search.show", tr("Concordance: search the project"), "Go", self.enter,
                   ("Ctrl+Shift+D", "Ctrl+Alt+D")),
            Action("search.keep", tr("Keep the search under a name"), "Go", self.save, ("Ctrl+S",),
                   enabled=self._can_save),
            Action("search.kept", tr("Kept searches"), "Go", self.saved.enter, ("K",), SCOPE,
                   lambda: bool(self.saved.searches.rows)),
            here("go", tr("Go to the hit"), self.go_and_read, "Enter", menu="Go"),
            here("check", tr("Check the hit, or take that back"), self.check, "Space"),
            here("all", tr("Check all hits, or none"), self.check_all, "Ctrl+A"),
            here("mark", tr("Annotate the checked hits…"), self.annotate, "M"),
            here("relabel", tr("Relabel the annotations on the checked hits…"), self.relabel, "Shift+L"),
            here("delete", tr("Delete the annotations on the checked hits…"), self.delete, "Delete", "Backspace"),
            here("export", tr("Export the hits…"), self.export, "Shift+E"),
            Action("hits.search", tr("Back to the search field"), "Go", self.enter, ("/",), SCOPE),
            Action("hits.leave", tr("Back from the hits to the text"), "Go", self._leave, ("Esc",), SCOPE),
            *(here(f"by_{name}", tr(text), sorting(name), key, menu="Go") for name, text, key in _SORT_KEYS),
            kept("again", tr("Search again"), self.saved.run, "Enter"),
            kept("rename", tr("Rename the kept search"), self.saved.rename, "R"),
            kept("delete", tr("Delete the kept search"), self.saved.delete, "Delete", "Backspace"),
        ]  # fmt: skip

    def _offer_labels(self) -> None:
        """The keys of the labels annotate the hits."""
        acts = label_actions(
            self.session, "hits.label", SCOPE, GROUP, lambda _: _MENU, self.annotate, lambda: bool(self.model.hits)
        )
        self.session.actions.replace_group(GROUP, acts)

    # -- searching

    def enter(self) -> None:
        """Into the field, with its words selected."""
        reveal(self)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _check(self) -> bool:
        """Say under the field what it lacks; whether that is nothing."""
        try:
            finding.check(self.field.text())
        except BadQuery as refused:
            self.hint.say(str(refused))
            return False
        self.hint.say("")
        return True

    def run(self) -> None:
        """Search for what the field says."""
        if not self._check():
            return
        among = frozenset(self.session.visible_ids()) if self.listed.isChecked() else None
        self.asked = Asked(self.field.text(), self.place.currentData(), among)
        self._is_whole = False
        self._gone, self._removed = set(), set()
        self.model.clear()
        self.search.ask(self.asked)
        self._say()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _run_again(self) -> None:
        if self.asked is not None and self.field.text().strip():
            focus = QApplication.focusWidget()
            self.run()
            if focus is not None:
                focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _came(self, hits: list[Found]) -> None:
        self.model.add(hits)
        if hits and not self.view.currentIndex().isValid():
            self.view.choose_row(0)
        self._say()

    def _ended(self, whole: bool) -> None:
        if not self._is_whole:
            self._is_whole = whole
            if (self.sorting, self.descending) != (DATE, False) and self.model.hits:
                self.search.sort(self.model.hits, self.sorting, self.descending)
        self._say()

    # -- order

    def sort_by(self, name: str, descending: bool = False) -> None:
        """Sort by a column, by its name in SORTS."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(SORTS[name], order)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self.sorting, self.descending = column, order == Qt.SortOrder.DescendingOrder
        if self.model.hits and not (self.search.is_busy and not self._is_whole):
            self.search.sort(self.model.hits, column, self.descending)

    def _ordered(self, hits: list[Found]) -> None:
        current = self._hit()
        self.model.reorder(hits)
        if hits:
            self.view.choose_row(next((row for row, hit in enumerate(hits) if hit is current), 0))

    # -- what is said

    def _say(self) -> None:
        number = len(self.model.hits)
        self.head.setText(self._said_found() if self.asked is not None else "")
        had_focus = self.view.hasFocus()
        self._rows.show_list(number or self.search.is_busy)
        if self._rows.page is self.empty:
            self.empty.setText(telling.nothing(self.session, self.asked))
            if had_focus:
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said_found(self) -> str:
        model, busy = self.model, self.search.is_busy
        said = telling.found(self.session, len(model.hits), len(model.articles), whole=self._is_whole, busy=busy)
        if checked := model.number_checked:
            said += ", " + tr("%n checked", "hits", checked, one="%n checked")
        return said

    # -- going there

    def _hit(self) -> Found | None:
        row = self.view.currentIndex().row()
        return self.model.hits[row] if 0 <= row < len(self.model.hits) else None

    def _pointed(self) -> tuple[int, int | None] | None:
        hit = self._hit()
        return (hit.document_id, hit.annotation_id) if hit is not None else None

    def go(self) -> None:
        """Show the hit in its article; what stands beside the text by the mark that it belongs to."""
        hit, session = self._hit(), self.session
        if hit is None:
            return
        if hit.document_id != session.document_id:
            session.open_document(hit.document_id)
        if hit.annotation_id is not None:
            session.select_annotation(hit.annotation_id)
        elif hit.words is None:
            session.wordsRequested.emit(hit.start, hit.end)

    def _leave(self) -> None:
        self.session.focusText.emit()

    def go_and_read(self) -> None:
        """Go to the hit and put the focus into the text."""
        self.go()
        self.session.focusText.emit()

    # -- what is done with hits

    def chosen(self) -> list[Found]:
        """The checked hits; where none is checked, the selected rows."""
        return self.model.chosen() or [self.model.hits[row] for row in self.view.chosen_rows()]

    def check(self) -> None:
        """Check the selected rows, or take that back; one row goes on to the next."""
        rows = self.view.chosen_rows()
        self.model.flip(rows)
        if len(rows) == 1 and rows[0] + 1 < len(self.model.hits):
            self.view.choose_row(rows[0] + 1)

    def check_all(self) -> None:
        """Check all hits; where all are, none."""
        self.model.flip(range(len(self.model.hits)))

    def annotate(self, label: Label | None = None) -> None:
        """Show what annotating the checked hits would do, and do it."""
        if hits := self.chosen():
            self.dialog = kit.opened(MarkHitsDialog(self.session, hits, label, self.window()))

    def relabel(self) -> None:
        """Choose another label for what lies on the checked hits."""
        if hits := self.chosen():
            self.dialog = kit.opened(MarksOnHitsDialog(self.session, hits, relabel=True, parent=self.window()))

    def delete(self) -> None:
        """Choose which annotations on the checked hits go."""
        if hits := self.chosen():
            self.dialog = kit.opened(MarksOnHitsDialog(self.session, hits, relabel=False, parent=self.window()))

    def export(self) -> None:
        """Write the checked hits, or all where none is checked, to a file."""
        exporting.export(self.session, self.model.chosen() or list(self.model.hits), self.window())

    # -- searches that are kept

    def _can_save(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus) and bool(self.field.text().strip())

    def save(self) -> None:
        """Keep what the field says, and ask for its name."""
        if not self.field.text().strip() or not self._check():
            return
        sort = next(name for name, column in SORTS.items() if column == self.sorting)
        line, place = self.field.text(), self.place.currentData()
        search = Saved("", line, line, place, self.listed.isChecked(), sort, self.descending)
        key = self.session.do(saved_searches.save, search)
        if key is not None:
            self.saved.searches.reload()
            self._show_saved()
            self.saved.name(key)

    def run_saved(self, search: Saved) -> None:
        """Search as it was kept."""
        self.field.setText(search.line)
        self.place.setCurrentIndex(self.place.findData(search.place))
        self.listed.setChecked(search.listed)
        if search.sort in SORTS:
            self.sort_by(search.sort, search.descending)
        self.run()

    def _show_saved(self) -> None:
        had_focus = self.saved.hasFocus()
        self.saved.setVisible(bool(self.saved.searches.rows))
        if had_focus and self.saved.isHidden():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- following the project

    def _apply(self, changes: ChangeSet) -> None:
        self._gone |= set(changes.ids("document", "delete"))
        self._removed |= set(changes.ids("annotation", "delete"))
        touched = changes.touches("annotation", "annotation_fragment", "label", "document")
        if self.model.hits and (changes.reset or touched) and not self._soon.isActive():
            self._soon.start()  # a job that marks all hits tells of a hundred transactions

    def _follow(self) -> None:
        gone, removed = self._gone & self.model.articles, self._removed & self.model.annotations
        self._gone, self._removed = set(), set()
        if gone or removed:
            self.model.keep(lambda hit: hit.document_id not in gone and hit.annotation_id not in removed)
            self._say()
        self.model.forget_lines()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

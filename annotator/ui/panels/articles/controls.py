"""What stands above the list: the search field, the filter and sort buttons, the status chips, the filter form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.domain.searching import BadQuery
from annotator.store.queries import finding
from annotator.ui.panels.articles import icons
from annotator.ui.panels.articles.chips import StatusChips
from annotator.ui.panels.articles.filters import FilterForm
from annotator.ui.panels.articles.only import OnlyChip
from annotator.ui.panels.articles.state import SORT_TITLES, ListState
from annotator.ui.theme import Theme
from annotator.ui.widgets.search_help import HelpButton
from annotator.ui.widgets.words import Words
from annotator.words import tr


class SearchField(QLineEdit):
    """`downward`: on to the list; `left`: out of an empty field."""

    downward = Signal()
    accepted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search articles"))
        self.setToolTip(tr('Words in any spelling and script, "as written", OR, -without; ? tells more.'))
        self.setClearButtonEnabled(True)
        self.setAccessibleName(tr("Search articles"))
        self.setMinimumWidth(60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.downward.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
        else:
            super().keyPressEvent(event)


class Controls(QWidget):
    """`changed` carries the new state each time the user changes words, filter or order."""

    changed = Signal(object)
    downward = Signal()
    accepted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, state: ListState, offer: Callable[[FilterForm], None]) -> None:
        super().__init__()
        self._state, self._offer = state, offer
        self.search, self.chips, self.form = SearchField(), StatusChips(theme), FilterForm()
        self.only = OnlyChip(theme)
        self.filter_button, self.sort_button = _tool(tr("Filter", "verb")), _tool(tr("Sort", "verb"))
        self.help, self.hint = HelpButton(), Words()
        self.hint.setAccessibleName(tr("What the search lacks"))
        self.summary = QLabel()
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.form.hide()
        self.summary.hide()
        self.hint.hide()
        self._sorts = self._fill_sort_menu()
        self._lay_out()
        self._connect()
        self.restyle(theme)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        for widget in (self.search, self.help, self.filter_button, self.sort_button):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(top)
        for widget in (self.hint, self.only, self.chips, self.form, self.summary):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._take_words)
        self.search.downward.connect(self.downward)
        self.search.accepted.connect(self.accepted)
        self.search.left.connect(self.left)
        self.chips.toggled.connect(self._take_filter)
        self.form.changed.connect(self._take_filter)
        self.form.left.connect(self._leave_form)
        self.filter_button.setCheckable(True)
        self.filter_button.toggled.connect(self._show_form)

    # -- state

    def _take_words(self, words: str) -> None:
        """List what they find; while they are not finished say what they lack, and list what was found before."""
        try:
            finding.check(words)
        except BadQuery as refused:
            self.hint.say(str(refused))
            return
        self.hint.say("")
        self._become(replace(self._state, words=words))

    def show_state(self, state: ListState) -> None:
        """Show another state and tell."""
        self.search.blockSignals(True)
        self.search.setText(state.words)
        self.search.blockSignals(False)
        self.hint.say("")
        self.chips.choose(state.which.statuses)
        self.form.show_filter(state.which)
        self._become(state)

    def _become(self, state: ListState) -> None:
        if state == self._state:
            return
        self._state = state
        self._summarise()
        self.changed.emit(state)

    def _take_filter(self) -> None:
        which = self.form.read(self._state.which) if self.form.isVisibleTo(self) else self._state.which
        self._become(replace(self._state, which=replace(which, statuses=self.chips.chosen())))

    def described(self) -> list[str]:
        """The filters of the form, in words."""
        label = self.form.label.currentText() if self._state.which.label_id is not None else ""
        return self._state.described(label)

    def _summarise(self) -> None:
        self.only.show_only(self._state.which.only)
        parts = self.described()
        self.filter_button.setChecked(self.form.isVisibleTo(self) or bool(parts))
        self.summary.setText(tr("Only {filters}", filters=", ".join(parts)))
        self.summary.setVisible(bool(parts) and not self.form.isVisibleTo(self))

    # -- filter form

    def open_filters(self) -> None:
        """Show the filter form with the focus in it."""
        self._show_form(True)
        self.form.language.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_form(self, shown: bool) -> None:
        if shown and not self.form.isVisibleTo(self):
            self._offer(self.form)
            self.form.show_filter(self._state.which)
        self.form.setVisible(shown)
        self._summarise_quietly()

    def _leave_form(self) -> None:
        self.form.hide()
        self._summarise_quietly()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summarise_quietly(self) -> None:
        self.filter_button.blockSignals(True)
        self._summarise()
        self.filter_button.blockSignals(False)

    # -- order

    def _fill_sort_menu(self) -> dict[tuple[str, bool], QAction]:
        menu = QMenu(self)
        keys, ways = QActionGroup(menu), QActionGroup(menu)
        found: dict[tuple[str, bool], QAction] = {}
        for key, title in SORT_TITLES.items():
            entry = menu.addAction(tr(title))
            entry.setData((key, None))
            keys.addAction(entry)
        menu.addSeparator()
        for descending, title in ((False, tr("Rising", "order")), (True, tr("Falling", "order"))):
            entry = menu.addAction(title)
            entry.setData((None, descending))
            ways.addAction(entry)
        for entry in (*keys.actions(), *ways.actions()):
            entry.setCheckable(True)
            found[entry.data()] = entry
        menu.aboutToShow.connect(self._check_sorts)
        menu.triggered.connect(self._sort)
        self.sort_button.setMenu(menu)
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return found

    def _check_sorts(self) -> None:
        self._sorts[(self._state.sort, None)].setChecked(True)  # type: ignore[index]
        self._sorts[(None, self._state.descending)].setChecked(True)  # type: ignore[index]

    def _sort(self, entry: QAction) -> None:
        key, descending = entry.data()
        if key is not None:
            self._become(replace(self._state, sort=key))
        else:
            self._become(replace(self._state, descending=descending))

    # -- looks

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.chips.restyle(theme)
        self.hint.set_ink(theme.danger)
        self.only.theme = theme
        ink = self.palette().buttonText().color()
        self.filter_button.setIcon(icons.funnel(ink, self.devicePixelRatioF()))
        self.sort_button.setIcon(icons.order(ink, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.chips.chips:
            self.restyle(next(iter(self.chips.chips.values())).theme)


def _tool(name: str) -> QToolButton:
    button = QToolButton()
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setAutoRaise(True)
    button.setIconSize(QSize(16, 16))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button

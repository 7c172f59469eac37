"""The article list with everything around it, as one widget that talks through the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from annotator.domain.records import DOCUMENT_LAYER, ListedDocument
from annotator.store.queries import articles, listing
from annotator.ui.panels.articles.controls import Controls
from annotator.ui.panels.articles.empty import EmptyPage
from annotator.ui.panels.articles.filters import FilterForm
from annotator.ui.panels.articles.lister import Lister
from annotator.ui.panels.articles.model import ArticleModel
from annotator.ui.panels.articles.row_painter import RowPainter
from annotator.ui.panels.articles.state import SORT_TITLES, Listing, ListState
from annotator.ui.panels.articles.view import ArticleView
from annotator.ui.session import Session
from annotator.ui.theme import Theme
from annotator.ui.widgets.docks import reveal
from annotator.words import tr


class ArticlePanel(QWidget):
    """`importWanted`: the button of the empty list."""

    importWanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._near = -1  # the row where the open article was seen last
        self._before_only: ListState | None = None  # what was listed before some articles alone
        self.setProperty("annotator_scope", "list")
        self.setAccessibleName(tr("Articles"))
        state = _kept_state(session)
        self.model = ArticleModel(self._read)
        self.row_painter = RowPainter(session.theme, self.font())
        self.view = ArticleView(self.model, self.row_painter)
        self.view.open_id = session.document_id
        self.view.bar.set_theme(session.theme)
        self.controls = Controls(session.theme, state, self._offer_filters)
        self.empty = EmptyPage()
        self.lister = Lister(session, self.model, self.view, state)
        self._lay_out()
        self._connect()
        self._on_labels()
        session.visible_ids = lambda: self.model.ids
        self.lister.ask()
        self.lister.count()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.controls)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # before its pages: without a parent the first would show as a window
        blank = QWidget()
        for page in (blank, self.view, self.empty):
            self._stack.addWidget(page)
        self.setMinimumWidth(200)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        session, controls, view = self.session, self.controls, self.view
        session.documentOpened.connect(self._on_opened)
        session.articlesRequested.connect(self.show_only)
        session.labelsChanged.connect(self._on_labels)
        session.themeChanged.connect(self._restyle)
        controls.changed.connect(self._on_state)
        controls.downward.connect(self.focus_list)
        controls.accepted.connect(self._accept_search)
        controls.left.connect(self.leave)
        view.chosen.connect(session.open_document)
        view.typed.connect(self._type)
        view.left.connect(self.escape)
        controls.only.clicked.connect(self.leave_only)
        self.lister.listed.connect(self._on_listed)
        self.lister.counted.connect(controls.chips.set_counts)
        self.empty.clear_button.clicked.connect(self.show_all)
        self.empty.import_button.clicked.connect(self.importWanted)

    def _read(self, ids: Sequence[int]) -> list[ListedDocument]:
        workspace = self.session.workspace
        return articles.page(workspace.read(), workspace.annotator_id, ids)

    # -- what is listed

    def _on_state(self, state: ListState) -> None:
        self.session.settings["list_sort"] = [state.sort, state.descending]
        self.lister.show(state)

    def _on_listed(self, answer: Listing) -> None:
        if self.model.ids:
            self._show_page(self.view)
            if not self.view.selectionModel().hasSelection():
                row = self.view.currentIndex().row()
                self.view.make_current(row if row >= 0 else max(0, self.model.row_of(self.session.document_id)))
        elif self.lister.state.is_narrow:
            self.empty.show_no_match(answer, self.controls.described())
            self._show_page(self.empty)
        else:
            action = self.session.actions.get("project.import")
            chords = self.session.actions.keys_of(action) if action else ()
            self.empty.show_no_article(chords[0] if chords else "")
            self._show_page(self.empty)

    def _show_page(self, page: QWidget) -> None:
        """A page that goes away hands its focus to the one that comes, so that keys are never lost."""
        before = self._stack.currentWidget()
        if before is page:
            return
        focus = self.window().focusWidget()
        had_focus = focus is not None and (focus is before or before.isAncestorOf(focus))
        self._stack.setCurrentWidget(page)
        if had_focus:
            self._focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        self.setFocusProxy(self._focus_target())

    def _focus_target(self) -> QWidget:
        if self._stack.currentWidget() is not self.empty:
            return self.view
        return self.empty.clear_button if self.empty.clear_button.isVisibleTo(self.empty) else self.empty.import_button

    def show_all(self) -> None:
        """Clear words and filters."""
        self.controls.show_state(self.lister.state.widened())
        self.controls.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def standing(self) -> ListState:
        """Words, filter and order of the list, for `stand_again`."""
        return self.lister.state

    def stand_again(self, state: object, /) -> None:
        """List again what was listed before the window was made anew."""
        if isinstance(state, ListState):
            self.controls.show_state(state)

    def show_only(self, only: articles.Only) -> None:
        """List these articles alone, with the focus on the list, until Esc or a click on what says so."""
        state = self.lister.state
        if state.which.only is None:
            self._before_only = state
        self.controls.show_state(replace(state.widened(), which=articles.Filter(only=only)))
        reveal(self)
        self.window().activateWindow()
        self.focus_list()

    def leave_only(self) -> None:
        """List what was listed before some articles alone, in the order of now."""
        state, before = self.lister.state, self._before_only
        if before is not None:
            self.controls.show_state(replace(before, sort=state.sort, descending=state.descending))
            self.focus_list()

    def _offer_filters(self, form: FilterForm) -> None:
        connection = self.session.workspace.read()
        languages, scripts, outlets = (articles.distinct(connection, c) for c in ("language", "script", "outlet"))
        own = [label for label in self.session.labels() if label.layer == DOCUMENT_LAYER]
        form.offer(languages, scripts, own + [x for x in self.session.labels() if x.layer != DOCUMENT_LAYER], outlets)

    # -- focus

    def focus_search(self) -> None:
        """Into the search field, with its words selected."""
        self.controls.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.controls.search.selectAll()

    def focus_list(self) -> None:
        """Into the list, where it has rows."""
        self._focus_target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept_search(self) -> None:
        """Enter in the search field: open the article under the list's cursor, else the first one found."""
        current = self.view.current_id() or next(iter(self.model.ids), None)
        if current is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.session.open_document(current)

    def _type(self, letters: str) -> None:
        self.controls.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.controls.search.setText(letters)

    def escape(self) -> None:
        """Out of a filtered list to all articles, out of the whole list to the text."""
        if self.lister.state.which.only is not None:
            self.leave_only()
        elif self.lister.state.is_narrow and not self.model.ids:
            self.show_all()
        else:
            self.leave()

    def leave(self) -> None:
        """Back to the text."""
        self.session.focusText.emit()

    # -- the open article

    def _on_opened(self, document_id: int | None) -> None:
        self.view.open_id = document_id
        self._near = self.model.row_of(document_id, self._near)
        if self._near >= 0:
            if self.view.currentIndex().row() != self._near or len(self.view.selected_ids()) != 1:
                self.view.make_current(self._near)
            else:
                self.view.scrollTo(self.view.currentIndex())
        self.view.viewport().update()

    def open_row(self) -> int:
        """The row of the open article; where it is not listed, the row of the list's cursor."""
        self._near = self.model.row_of(self.session.document_id, self._near)
        return self._near if self._near >= 0 else self.view.currentIndex().row()

    def step(self, by: int) -> None:
        """Open the next (1) or previous (-1) article of the list."""
        ids, row = self.model.ids, self.open_row()
        if not ids:
            self.session.said.emit(tr("The list is empty."))
        elif self._near < 0 and row >= 0:
            self.session.open_document(ids[row])
        elif 0 <= row + by < len(ids):
            self.session.open_document(ids[row + by])
        elif by > 0:
            self.session.said.emit(tr("This is the last article of the list."))
        else:
            self.session.said.emit(tr("This is the first article of the list."))

    def step_unfinished(self, by: int) -> None:
        """Open the next or previous article that is not done; at an end the search goes on from the other."""
        ids, row = self.model.ids, self.open_row()
        if by > 0:
            order = ids[row + 1 :] + ids[: max(0, row)]
        else:
            order = ids[: max(0, row)][::-1] + ids[row + 1 :][::-1]
        workspace = self.session.workspace
        found = listing.first_unfinished(workspace.read(), workspace.annotator_id, order)
        if found is None:
            self.session.said.emit(tr("No other article in this list is unfinished."))
        else:
            self.session.open_document(found)

    def chosen_ids(self) -> list[int]:
        """What an action on articles is about: the selection while the list has the focus, else the open article."""
        focus = self.window().focusWidget()
        in_list = focus is not None and (focus is self.view or self.isAncestorOf(focus))
        selected = self.view.selected_ids()
        if in_list and selected:
            return selected
        return [self.session.document_id] if self.session.document_id is not None else selected[:1]

    # -- looks

    def _on_labels(self) -> None:
        self.row_painter.label_colours = {x.name: x.colour for x in self.session.labels() if x.layer == DOCUMENT_LAYER}
        self.view.viewport().update()

    def _restyle(self, theme: Theme) -> None:
        self.row_painter.restyle(theme, self.font())
        self.view.bar.set_theme(theme)
        self.controls.restyle(theme)
        self.view.take_row_height()
        self.view.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "lister"):
            self._restyle(self.session.theme)


def _kept_state(session: Session) -> ListState:
    kept = session.settings["list_sort"]
    if len(kept) == 2 and kept[0] in SORT_TITLES:
        return ListState(sort=kept[0], descending=bool(kept[1]))
    return ListState()

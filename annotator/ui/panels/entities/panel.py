"""The registry in its dock: search, list, the fields of the entity chosen, and what can be done to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.store.journal import ChangeSet
from annotator.ui import keys
from annotator.ui.actions import Action
from annotator.ui.dialogs import gazetteer, kit
from annotator.ui.dialogs.merge_entities import MergeDialog, PairsDialog
from annotator.ui.menus import add_entries
from annotator.ui.panels.entities import acts
from annotator.ui.panels.entities.delegate import EntityDelegate
from annotator.ui.panels.entities.details import EntityDetails
from annotator.ui.panels.entities.model import SORTS, EntityModel, sort_words
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.scrolled import Scrolled
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import EmptyWords, Words
from annotator.verbs import registry as verbs
from annotator.words import number, tr

SCOPE = "entities"
_PAUSE = 120  # milliseconds after the last letter
_MENU = "Mark/Entities"


class EntitiesPanel(QWidget):
    """The registry is read when the panel is first shown, and kept in step from then on."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.names = RegistryNames.of(session)
        self.setAccessibleName(tr("Entities"))
        self.model = EntityModel(session)
        self.view = SlimTable(tr("Entities of the registry"))
        self._next_row: int | None = None  # to be chosen when the rows above it have gone
        self._asked: int | None = None  # to be chosen as soon as it is listed
        self._build()
        self._connect()
        session.actions.add(self._actions())
        self._say()

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the registry"))
        self.field.setAccessibleName(tr("Search the registry"))
        self.field.setClearButtonEnabled(True)
        self.sorter = QToolButton()
        self.sorter.setAutoRaise(True)
        self.sorter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sorter.setMenu(self._sort_menu())
        self._name_sorter()
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(tr("What can be done with the registry"))
        self.more.setToolTip(tr("What can be done with the registry"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self.more.menu().aboutToShow.connect(lambda: self._fill(self.more.menu()))
        self.view.setModel(self.model)
        self._delegate = EntityDelegate(self.session)
        self.view.setItemDelegate(self._delegate)
        self.view.set_row_height(self._delegate.row_height(self.view.font()))
        self.view.setProperty("annotator_scope", SCOPE)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyWords()
        self._rows = ListOrWords(self.view, self.empty)
        self.count = Words(dim=True, wrap=False)
        self.count.setContentsMargins(6, 0, 6, 2)
        self.count.setAccessibleName(tr("Number of entities"))
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(4, 2, 4, 2)
        bar.setSpacing(2)
        bar.addWidget(self.field, 1)
        bar.addWidget(self.sorter)
        bar.addWidget(self.more)
        upper = QWidget()
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self._rows, 1)
        inside.addWidget(self.count)
        self.area = Scrolled()
        self.area.hide()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self.area)
        splitter.setSizes([300, 260])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(splitter, 1)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        session = self.session
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._search)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_chosen)
        session.changed.connect(self._apply)
        session.labelsChanged.connect(self._restyle)
        session.themeChanged.connect(self._restyle)
        session.closing.connect(self._pause.stop)
        session.closing.connect(self._soon.stop)
        self.names.shown.connect(self.show_entity)
        self.field.textChanged.connect(self._pause.start)
        self.model.filled.connect(self._filled)
        self.view.selectionModel().selectionChanged.connect(self._soon.start)
        self.view.doubleClicked.connect(lambda _: self.concordance())
        self.view.customContextMenuRequested.connect(self._menu)

    @cached_property
    def details(self) -> EntityDetails:
        """The fields of the chosen entity, made with the first that is chosen."""
        details = EntityDetails(self.session)
        details.escaped.connect(self.view.setFocus)
        self.area.setWidget(details)
        self.session.closing.connect(self._soon.stop)  # once more after the fields, which save first
        return details

    # -- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        if not self.model.complete:
            self.model.reload()

    def _apply(self, changes: ChangeSet) -> None:
        if self.model.complete:
            self.model.apply(changes)
            if changes.touches("entity", "entity_alias", "annotation_entity", "label"):
                self._soon.start()

    def _restyle(self, *_: object) -> None:
        self.view.set_row_height(self._delegate.row_height(self.view.font()))
        self.view.viewport().update()

    def _search(self) -> None:
        self._pause.stop()
        self._keep_chosen(lambda: self.model.show(self.field.text(), self.model.sorted_by))

    def _sort_by(self, sort: str) -> None:
        self._keep_chosen(lambda: self.model.show(self.field.text(), sort))
        self._name_sorter()

    def _keep_chosen(self, change: Callable[[], None]) -> None:
        chosen = self.names.current
        change()
        if chosen is not None:
            self._choose(chosen)

    def _name_sorter(self) -> None:
        said = tr("Sorted by: {order}", order=sort_words(self.model.sorted_by).lower())
        self.sorter.setText("↕")
        self.sorter.setToolTip(said)
        self.sorter.setAccessibleName(said)

    def _filled(self) -> None:
        if self._asked is not None and self.model.row_of(self._asked) is not None:
            asked, self._asked = self._asked, None
            self._choose(asked)
        elif not self.view.selectionModel().hasSelection() and self.names.current is not None:
            self._choose(self.names.current)
        if self._next_row is not None and not self.view.selectionModel().hasSelection() and self.model.rowCount():
            self.view.choose_row(min(self._next_row, self.model.rowCount() - 1))
        self._next_row = None
        self._say()
        self._soon.start()

    def _say(self) -> None:
        shown, total = self.model.rowCount(), self.model.total()
        self._rows.show_list(shown)
        words = tr("%n entities", "", total, one="%n entity") if total else ""
        if shown != total:
            words = tr("{shown} of %n entities", "", total, one="{shown} of %n entity", shown=number(shown))
        self.count.setText(words)
        if not self.model.complete:
            self.empty.setText(tr("Reading the registry …"))
        elif total:
            self.empty.setText(tr("No entity passes the search. Esc shows all."))
        else:
            key = keys.shown(self._key_of("entity.new"))
            self.empty.setText(
                tr("The registry is empty. Select a name in the text and press {key} to enter it.", key=key)
            )

    def _key_of(self, name: str) -> str:
        action = self.session.actions.get(name)
        chords = self.session.actions.keys_of(action) if action is not None else ()
        return chords[0] if chords else ""

    def _show_chosen(self) -> None:
        self._soon.stop()
        ids = self.chosen_ids()
        self.names.current = ids[0] if len(ids) == 1 else None
        if self.names.current is not None or "details" in self.__dict__:
            self.details.leave()
            self.details.show_entity(self.names.current)
        self.area.setVisible(self.names.current is not None)

    def show_entity(self, entity_id: int) -> None:
        """Bring an entity into view, whatever the search says."""
        reveal(self)
        self._asked = entity_id
        if self.model.complete:
            if self.model.row_of(entity_id) is None and self.field.text():
                self.field.clear()
                self._search()
            self._filled()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, entity_id: int) -> None:
        row = self.model.row_of(entity_id)
        if row is not None:
            self.view.choose_row(row)

    def chosen_ids(self) -> list[int]:
        """Ids of the chosen entities."""
        return [self.model.id_at(row) for row in self.view.chosen_rows()]

    # -- acts

    def _has(self) -> bool:
        return bool(self.view.selectionModel().hasSelection())

    def _actions(self) -> list[Action]:
        def here(key: str, text: str, run: Callable[[], object], *chords: str) -> Action:
            return Action(f"entities.{key}", text, _MENU, run, chords, SCOPE, enabled=self._has)

        return [
            Action("entity.new", tr("New entity from the selection"), _MENU, self.add, ("Ctrl+R",)),
            Action("entity.registry", tr("Search the registry"), "Go", self.focus_search, ("Ctrl+J",)),
            Action("mention.article", tr("Mark every mention in this article…"), _MENU,
                   lambda: self.mark_every(whole=False), ("Ctrl+M",)),
            Action("mention.project", tr("Mark every mention in the project…"), _MENU,
                   lambda: self.mark_every(whole=True), ("Ctrl+Shift+M", "Ctrl+Alt+M")),
            Action("mention.registry", tr("Mark every mention of all entities in this article…"), _MENU,
                   self.mark_registry),
            Action("entities.import", tr("Import entities…"), _MENU, self.import_file),
            Action("entities.export", tr("Export the registry…"), _MENU, self.export_file),
            Action("entities.pairs", tr("Entities that may be one…"), _MENU, self.pairs),
            Action("entities.merge", tr("Merge the chosen entities…"), _MENU, self.merge, ("M",), SCOPE,
                   enabled=lambda: len(self.view.chosen_rows()) > 1),
            here("delete", tr("Delete the chosen entities"), self.delete, "Delete", "Backspace"),
            here("edit", tr("Change the chosen entity"), self.edit, "E"),
            here("concordance", tr("Mentions of the chosen entity"), self.concordance, "Enter"),
            Action("entities.search", tr("Search in the list of entities"), "Go", self.focus_search, ("/",), SCOPE),
            Action("entities.leave", tr("Back from the registry to the text"), "Go", self.escape, ("Esc",), SCOPE),
        ]  # fmt: skip

    def mark_every(self, *, whole: bool) -> None:
        """Preview the unmarked mentions of an entity, to mark them in one step."""
        self.dialog = acts.mark_every(self.session, self.window(), self.names.current, whole=whole)

    def mark_registry(self) -> None:
        """Preview the unmarked mentions of all entities in the open article."""
        self.dialog = acts.mark_registry(self.session, self.window())

    def merge(self) -> None:
        """Preview making one of the chosen entities."""
        self.dialog = kit.opened(MergeDialog(self.session, self.chosen_ids(), self.window()))

    def import_file(self) -> None:
        """Take a file of names into the registry."""
        self.dialog = gazetteer.ask_import(self.session, self.window())

    def export_file(self) -> None:
        """Write the registry as a file of names."""
        gazetteer.ask_export(self.session, self.window())

    def pairs(self) -> None:
        """List the entities that may be one."""
        self.dialog = kit.opened(PairsDialog(self.session, self.window()))

    def focus_search(self) -> None:
        """Show the panel with the focus in its search."""
        reveal(self)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def escape(self) -> None:
        """Show everything again, else go back to the text."""
        if self.field.text():
            self.field.clear()
            self._search()
        else:
            self.session.focusText.emit()

    def add(self) -> None:
        """Enter the selected words, or the words of the selected mark, in the registry under their base form."""
        made = acts.add_from_selection(self.session)
        if made is not None:
            self.show_entity(made)

    def delete(self) -> None:
        """Delete the chosen entities; their mentions stay."""
        ids, rows = self.chosen_ids(), self.view.chosen_rows()
        if ids and self.session.do(verbs.delete_entities, ids):
            self.session.said.emit(
                tr("%n entities deleted; the marks stay. Ctrl+Z brings them back.", "", len(ids),
                   one="One entity deleted; the marks stay. Ctrl+Z brings it back.")
            )  # fmt: skip
            self._next_row = rows[0]

    def edit(self) -> None:
        """Into the fields of the chosen entity."""
        self._show_chosen()
        if self.names.current is not None:
            self.details.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def concordance(self) -> None:
        """Show all mentions of the chosen entity."""
        ids = self.chosen_ids()
        if ids:
            self.names.concordanceAsked.emit(ids[0])

    # -- menus and keys

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self.sorter)
        group = QActionGroup(menu)
        for key in SORTS:
            entry = QAction(sort_words(key), menu, checkable=True, checked=key == self.model.sorted_by)
            entry.triggered.connect(lambda _=False, key=key: self._sort_by(key))
            group.addAction(entry)
            menu.addAction(entry)
        return menu

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        add_entries(menu, self.session.actions, [a for a in self.session.actions if a.menu == _MENU])

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self._search()
            self.view.setFocus()
            if not self._has() and self.model.rowCount():
                self.view.choose_row(0)
        else:
            super().keyPressEvent(event)

"""The concordance in its dock: Enter or a click goes to the mention in its article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations
from annotator.store.queries.concordance import Hit
from annotator.ui.actions import Action
from annotator.ui.dialogs import kit
from annotator.ui.dialogs.merge_entities import SplitDialog
from annotator.ui.kwic import ContextColumns
from annotator.ui.panels.concordance.model import AFTER, ARTICLE, BEFORE, MENTION, ConcordanceModel
from annotator.ui.registry_names import RegistryNames
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.list_or_words import ListOrWords
from annotator.ui.widgets.slim_table import SlimTable
from annotator.ui.widgets.words import EmptyWords, Words
from annotator.words import tr

SCOPE = "concordance"
_MENU = "Mark/Entities"
_TABLES = ("annotation", "annotation_entity", "entity", "document")
_WAIT = 150  # milliseconds that news are gathered before the list is read anew


class ConcordancePanel(QWidget):
    """Follows the project while an entity is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.names = RegistryNames.of(session)
        self.setAccessibleName(tr("Mentions of an entity"))
        self.model = ConcordanceModel(session)
        self.view = SlimTable(tr("Mentions of an entity"), header=True)
        self.head = Words(wrap=False)
        self.head.setContentsMargins(6, 3, 6, 3)
        self.head.setAccessibleName(tr("Entity and number of its mentions"))
        self.empty = EmptyWords()
        self._rows = ListOrWords(self.view, self.empty)
        self._kept: list[int] = []
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=_WAIT)
        self._soon.timeout.connect(self._reload)
        session.closing.connect(self._soon.stop)
        session.changed.connect(self._apply)
        session.themeChanged.connect(self.view.fit_rows)
        self.names.concordanceAsked.connect(self.show_entity)
        self.model.filled.connect(self._filled)
        self.view.clicked.connect(lambda _: self.go())
        session.pointed[SCOPE] = self._pointed
        session.actions.add(self._actions())
        self._filled()

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(ContextColumns(view, BEFORE, MENTION))
        view.setProperty("annotator_scope", SCOPE)
        header = view.horizontalHeader()
        for column in (BEFORE, AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column in (MENTION, ARTICLE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, 190)
        header.setSortIndicator(ARTICLE, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        view.setSortingEnabled(True)
        view.fit_rows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._rows, 1)
        self.setFocusProxy(view)

    def _actions(self) -> list[Action]:
        def has() -> bool:
            return self.view.selectionModel().hasSelection()

        def sorting(column: int) -> Callable[[], None]:
            return lambda: self._sort(column)

        return [
            Action("entity.concordance", tr("All mentions of the entity"), _MENU, self.ask, ("Ctrl+D",)),
            Action("concordance.go", tr("Go to the mention"), "Go", self.go_and_read, ("Enter",), SCOPE, has),
            Action("concordance.split", tr("Split the chosen mentions off…"), _MENU, self.split, ("S",), SCOPE, has),
            Action("concordance.leave", tr("Back from the mentions to the text"), "Go", self._leave, ("Esc",), SCOPE),
            Action("concordance.before", tr("Sort mentions by what is before"), "Go", sorting(BEFORE), ("L",), SCOPE),
            Action("concordance.after", tr("Sort mentions by what is after"), "Go", sorting(AFTER), ("R",), SCOPE),
            Action("concordance.form", tr("Sort mentions by their form"), "Go", sorting(MENTION), ("F",), SCOPE),
            Action("concordance.article", tr("Sort mentions by article"), "Go", sorting(ARTICLE), ("D",), SCOPE),
        ]

    # -- what is shown

    def ask(self) -> None:
        """Show the mentions of the entity of the selected mark, else of the one chosen in the registry."""
        chosen = self.session.annotation_id
        linked = annotations.entities_of(self.session.workspace.read(), chosen) if chosen is not None else ()
        entity_id = linked[0].id if linked else self.names.current
        if entity_id is None:
            self.session.said.emit(tr("Select a mark that names an entity, or choose one in the registry."))
        else:
            self.show_entity(entity_id)

    def show_entity(self, entity_id: int) -> None:
        """List the mentions of an entity, with the focus on them."""
        reveal(self)
        self._kept = []
        self.model.show(entity_id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _filled(self) -> None:
        hits, kept = self.model.hits, set(self._kept)
        self.head.setText(self._said_head() if self.model.name else "")
        self._rows.show_list(hits)
        self.empty.setText(self._said_empty())
        rows = [row for row, hit in enumerate(hits) if hit.annotation_id in kept]
        if hits:
            self.view.choose_row(rows[0] if rows else 0)

    def _said_head(self) -> str:
        hits = self.model.hits
        mentions = tr("%n mentions", "", len(hits), one="%n mention")
        articles = tr("in %n articles", "", len({hit.document_id for hit in hits}), one="in %n article")
        return tr("{entity}: {mentions} {articles}", entity=self.model.name, mentions=mentions, articles=articles)

    def _said_empty(self) -> str:
        if self.model.entity_id is None:
            return tr("Choose an entity in the registry and press Enter to see where it is mentioned.")
        if not self.model.name:
            return tr("This entity is not mentioned yet.")
        return tr("{entity} is not mentioned yet.", entity=self.model.name)

    def _sort(self, column: int) -> None:
        header = self.view.horizontalHeader()
        self._keep()
        header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)

    def _keep(self) -> None:
        self._kept = self.chosen_ids()

    def chosen_ids(self) -> list[int]:
        """The annotations of the chosen lines."""
        return [self.model.hits[row].annotation_id for row in self.view.chosen_rows()]

    def _apply(self, changes: ChangeSet) -> None:
        if self.model.entity_id is not None and changes.touches(*_TABLES):
            self._soon.start()

    def _reload(self) -> None:
        self._keep()
        self.model.reload()

    # -- going there

    def _hit(self) -> Hit | None:
        row = self.view.currentIndex().row()
        return self.model.hits[row] if 0 <= row < len(self.model.hits) else None

    def _pointed(self) -> tuple[int, int] | None:
        hit = self._hit()
        return (hit.document_id, hit.annotation_id) if hit is not None else None

    def go(self) -> None:
        """Show the mention in its article and select it."""
        hit = self._hit()
        if hit is not None:
            if hit.document_id != self.session.document_id:
                self.session.open_document(hit.document_id)
            self.session.scrollRequested.emit(hit.start)
            self.session.select_annotation(hit.annotation_id)

    def go_and_read(self) -> None:
        """Go to the mention and put the focus into the text."""
        self.go()
        self.session.focusText.emit()

    def split(self) -> None:
        """Preview making the chosen mentions those of a new entity."""
        hits = [self.model.hits[row] for row in self.view.chosen_rows()]
        if hits and self.model.entity_id is not None:
            name = self.session.tools.names().base_form(hits[0].exact, hits[0].language, "")
            self.dialog = kit.opened(SplitDialog(self.session, self.model.entity_id, hits, name, self.window()))

    def _leave(self) -> None:
        self.session.focusText.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

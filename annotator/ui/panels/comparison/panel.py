"""The comparison of claims: the group of one, or those that were asked for together."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from annotator.store.journal import ChangeSet
from annotator.store.queries import claims as queries
from annotator.store.queries.claims import ListedClaim
from annotator.ui.actions import Action
from annotator.ui.claim_desk import ClaimDesk
from annotator.ui.panels.comparison.delegate import CellDelegate
from annotator.ui.panels.comparison.model import ComparisonModel, compared, summary
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.words import Words
from annotator.verbs import claim_groups
from annotator.words import mark, tr

SCOPE = "comparison"
_HEIGHT = 260  # pixels, in which speaker, date, outlet, words and an amount are seen together
_MOST = 40  # columns; more cannot be taken in at a glance
_TABLES = ("annotation", "annotation_entity", "attribution", "attribution_cue", "attribution_source", "claim",
           "claim_group", "claim_occurrence", "claim_relation", "document", "entity", "verdict")  # fmt: skip
_HINT = mark("Select claims in the panel “Claims” and press V, or press Alt+B on a claim that is in a group.")


class ComparisonPanel(QWidget):
    """Follows the project while something is laid side by side."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.desk = session, ClaimDesk.of(session)
        self.setAccessibleName(tr("Claims side by side"))
        self._ids: list[int] = []
        self._group: int | None = None
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the group"))
        self.name.setPlaceholderText(tr("Name of the group"))
        self.name.hide()
        self.hint = Words(tr(_HINT), dim=True)
        self.hint.setContentsMargins(10, 8, 10, 8)
        self.summary = Words()
        self.summary.setAccessibleName(tr("What differs"))
        self.summary.setContentsMargins(8, 2, 8, 2)
        self.summary.hide()
        self.model = ComparisonModel()
        self.table = self._table()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(2)
        for widget in (self.name, self.hint, self.summary, self.table):
            layout.addWidget(widget)
        self.setFocusProxy(self.table)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.table.resizeRowsToContents)
        self._connect()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setAccessibleName(tr("Claims side by side"))
        table.setProperty("annotator_scope", SCOPE)
        table.setModel(self.model)
        self._delegate = CellDelegate(self.session)
        table.setItemDelegate(self._delegate)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectColumns)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setMinimumSectionSize(160)
        table.hide()
        table.doubleClicked.connect(lambda index: self.open_column(index.column()))
        return table

    def _connect(self) -> None:
        self.desk.compareAsked.connect(self.compare)
        self.session.changed.connect(self._on_changed)
        self.session.closing.connect(self._soon.stop)
        self.session.closing.connect(self._fit.stop)
        self.session.themeChanged.connect(lambda _: self._restyle())
        self.table.horizontalHeader().sectionResized.connect(lambda *_: self._fit.start())
        self.name.editingFinished.connect(self._rename)
        self.session.pointed[SCOPE] = self._pointed
        self.session.actions.add(
            [Action("claim.compare", tr("Lay the group of the selected claim side by side"), "Mark/Claim",
                    self._compare_selected, ("Alt+B",), "text", self._is_selected)]
        )  # fmt: skip

    def _is_selected(self) -> bool:
        return (self.session.annotation_id or 0) > 0

    def _compare_selected(self) -> None:
        claims = queries.listed(self.session.workspace.read(), [self.session.annotation_id or 0])
        if not claims or claims[0].group_id is None:
            said = tr("This claim is in no group. Select it with others in the panel “Claims”, press G.")
            self.session.said.emit(said)
            return
        self.compare([claims[0].id])

    # -- showing

    def compare(self, annotation_ids: list[int]) -> None:
        """Lay these side by side; of a single one that is in a group, the group."""
        claims = queries.listed(self.session.workspace.read(), annotation_ids[:_MOST])
        groups = {claim.group_id for claim in claims}
        self._group = next(iter(groups)) if len(groups) == 1 else None
        self._ids = [claim.id for claim in claims]
        self.refresh()
        self._reveal()

    def refresh(self) -> None:
        """Show what the project holds of them now."""
        claims = self._claims()
        connection = self.session.workspace.read()
        relations = queries.relations(connection, [c.claim_id for c in claims if c.claim_id is not None])
        rows = compared(claims, self.session.tools.claims(), relations)
        column = self.table.currentIndex().column()
        self.model.show(claims, rows)
        if 0 <= column < len(claims):
            self.table.selectColumn(column)
        self.summary.say(summary(rows) or (tr("Nothing is seen to differ.") if len(claims) > 1 else ""))
        self._restyle()
        self.table.resizeRowsToContents()
        self.table.setVisible(bool(claims))
        self.hint.setVisible(not claims)
        self.name.setVisible(self._group is not None and bool(claims))
        if self._group is not None and not self.name.hasFocus():
            self.name.setText(queries.group_name(connection, self._group))

    def _restyle(self) -> None:
        """What differs is said in the colour of danger."""
        theme = self.session.theme
        self.summary.set_ink(theme.danger if any(row.differs for row in self.model.rows) else theme.window_dim)
        self.table.viewport().update()

    def _claims(self) -> list[ListedClaim]:
        connection = self.session.workspace.read()
        if self._group is not None:
            members = queries.members(connection, self._group)
            if members:
                return members[:_MOST]
            self._group = None
        return queries.listed(connection, self._ids)

    def _on_changed(self, changes: ChangeSet) -> None:
        if (self._ids or self._group is not None) and (changes.reset or changes.touches(*_TABLES)):
            self._soon.start()

    def _reveal(self) -> None:
        reveal(self, _HEIGHT)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.model.columnCount():
            self.table.selectColumn(0)

    # -- what the user does

    def open_column(self, column: int) -> None:
        """Go to where the claim of a column stands."""
        if 0 <= column < len(self.model.claims):
            claim = self.model.claims[column]
            self.desk.go_to(claim.document_id, claim.id)

    def _pointed(self) -> tuple[int, int] | None:
        column = self.table.currentIndex().column()
        if not 0 <= column < len(self.model.claims):
            return None
        claim = self.model.claims[column]
        return claim.document_id, claim.id

    def _rename(self) -> None:
        if self._group is not None:
            self.session.do(claim_groups.name_group, self._group, self.name.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.table.hasFocus():
            self.open_column(self.table.currentIndex().column())
        else:
            super().keyPressEvent(event)

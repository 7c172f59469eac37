"""The claims of the project with their filter, and what can be done to those that are selected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QStackedLayout, QVBoxLayout, QWidget

from annotator.store.queries.claims import ListedClaim
from annotator.ui.actions import Action
from annotator.ui.claim_candidates import ClaimCandidates
from annotator.ui.claim_desk import ClaimDesk
from annotator.ui.menus import add_entries
from annotator.ui.panels.claims.candidates import SCOPE as CANDIDATES
from annotator.ui.panels.claims.candidates import CandidateList
from annotator.ui.panels.claims.filters import ClaimFilter
from annotator.ui.panels.claims.lister import Answer, ClaimLister, Question
from annotator.ui.panels.claims.model import ClaimModel
from annotator.ui.panels.claims.rules import RuleTable
from annotator.ui.panels.claims.view import ClaimView
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.words import EmptyWords, FlatButton, Words
from annotator.verbs import claim_groups
from annotator.words import mark, tr

SCOPE = "claims"
_RELATIONS = (  # with its key, the act, and what is said when it is done
    ("supports", "S", mark("The current claim supports the other"),
     mark("Said: “{first}” supports “{second}”. Ctrl+Z takes it back.")),
    ("contradicts", "C", mark("The current claim contradicts the other"),
     mark("Said: “{first}” contradicts “{second}”. Ctrl+Z takes it back.")),
    ("qualifies", "Q", mark("The current claim qualifies the other"),
     mark("Said: “{first}” qualifies “{second}”. Ctrl+Z takes it back.")),
    ("updates", "D", mark("The current claim updates the other"),
     mark("Said: “{first}” updates “{second}”. Ctrl+Z takes it back.")),
    ("part of", "P", mark("The current claim is part of the other"),
     mark("Said: “{first}” is part of “{second}”. Ctrl+Z takes it back.")),
)  # fmt: skip
_MOST = 200  # claims that are grouped or compared at once


class ClaimsPanel(QWidget):
    """Reads only while it is looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.desk = session, ClaimDesk.of(session)
        self.setAccessibleName(tr("Claims of the project"))
        self.filter = ClaimFilter(session)
        self.model = ClaimModel(session)
        self.view = ClaimView(self.model)
        self.view.setProperty("annotator_scope", SCOPE)
        self.lister = ClaimLister(session, self)
        self.rules = RuleTable()
        self.rules.hide()
        self.like = ClaimCandidates(session, self)
        self.candidates = CandidateList()
        self.empty = EmptyWords()
        self.count = Words(dim=True, wrap=False)
        self.count.setAccessibleName(tr("Number of claims"))
        self.rules_button = FlatButton(tr("Rules"), tr("How the claims that each rule proposed were judged"))
        self.rules_button.setCheckable(True)
        self._lay_out()
        self._connect()
        session.pointed[SCOPE] = self._pointed
        session.actions.add(self._actions())

    def _lay_out(self) -> None:
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.candidates)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(middle)
        split.addWidget(self.rules)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 0, 4, 2)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.rules_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filter)
        layout.addWidget(split, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.lister.listed.connect(self._on_listed)
        self.filter.changed.connect(self._ask)
        self.filter.done.connect(self._go_to_list)
        self.view.opened.connect(self.open_row)
        self.view.left.connect(self.session.focusText)
        self.view.customContextMenuRequested.connect(self._menu)
        self.like.answered.connect(self.candidates.show_answer)
        self.candidates.left.connect(self._leave_candidates)
        self.candidates.opened.connect(lambda claim: self.desk.go_to(claim.document_id, claim.id))
        self.rules_button.toggled.connect(self.rules.setVisible)
        self.session.themeChanged.connect(lambda _: self.view.viewport().update())

    # -- what is shown

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.lister.set_shown(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.lister.set_shown(False)

    def _ask(self) -> None:
        self.lister.show(Question(self.filter.which, self.filter.words, self.filter.sort))

    def _on_listed(self, answer: Answer) -> None:
        chosen = self.chosen_ids()
        if self.model.set_ids(answer.ids) and chosen:
            self._choose(chosen)
        if self.view.hasFocus():  # who has typed and pressed Enter is here before the answer
            self._choose_first()
        if answer.choices is not None:
            self.filter.choices = answer.choices
        if answer.rules is not None:
            self.rules.show_counts(answer.rules)
        self.lister.settled(answer)
        self._say_count()

    def _go_to_list(self) -> None:
        self.view.setFocus()
        self._choose_first()

    def _choose_first(self) -> None:
        if not self._is_chosen() and self.model.rowCount():
            self.view.selectRow(0)

    def _choose(self, ids: list[int]) -> None:
        rows = [row for i in ids[:_MOST] if (row := self.model.row_of(i)) is not None]
        self.view.clearSelection()
        mode = self.view.selectionMode()
        self.view.setSelectionMode(self.view.SelectionMode.MultiSelection)
        for row in rows:
            self.view.selectRow(row)
        self.view.setSelectionMode(mode)

    def _say_count(self) -> None:
        shown = self.model.rowCount()
        self.count.setText(tr("%n claims", "", shown, one="%n claim") if shown else "")
        if self.candidates.of is None:
            self._stack.setCurrentWidget(self.view if shown else self.empty)
        if self.filter.is_narrow():
            self.empty.setText(tr("No claim passes the filter. Esc in the search shows all."))
        else:
            said = tr("No claim is marked in the project yet. Open an article and press C on a sentence.")
            self.empty.setText(said)

    # -- what is chosen

    def chosen(self) -> list[ListedClaim]:
        """The selected claims, the current one first."""
        rows = self.view.chosen_rows()[:_MOST]
        current = self.view.currentIndex().row()
        return self.model.claims(sorted(rows, key=lambda row: (row != current, row)))

    def chosen_ids(self) -> list[int]:
        """Annotation ids of the selected claims."""
        return [self.model.ids[row] for row in self.view.chosen_rows()[:_MOST] if row < len(self.model.ids)]

    def _is_chosen(self) -> bool:
        return self.view.selectionModel().hasSelection()

    def _are_two(self) -> bool:
        return len(self.chosen_ids()) == 2

    # -- what the user does

    def _actions(self) -> list[Action]:
        def act(key: str, text: str, run: Callable[[], object], chord: str, when: Callable[[], bool]) -> Action:
            return Action(f"claims.{key}", text, "Mark/Claims of the project", run, (chord,), SCOPE, when)

        found = [
            act("group", tr("The selected claims say the same"), self.group, "G", self._is_chosen),
            act("ungroup", tr("Take the selected claims out of their group"), self.ungroup, "Shift+G",
                self._is_chosen),
            act("compare", tr("Lay the group or the selected claims side by side"), self.compare, "V",
                self._is_chosen),
            act("like", tr("Propose claims of other articles that say the same as the current one"), self.find_like,
                "L", self._is_chosen),
            act("unrelate", tr("Forget how the two selected claims stand to each other"), self.unrelate, "0",
                self._are_two),
        ]  # fmt: skip
        for kind, chord, text, said in _RELATIONS:
            relate = lambda kind=kind, said=said: self._relate(kind, said)  # noqa: E731
            found.append(act(f"relate.{kind}", tr(text), relate, chord, self._are_two))
        return [
            *found,
            *self._candidate_actions(),
            Action("claims.filter", tr("Search the claims"), "Go", self.filter.field.setFocus, ("/",), SCOPE),
            Action("claims.search", tr("Search the claims of the project"), "Go", self.search, ("Ctrl+Shift+J",)),
            Action("claims.all", tr("Show all claims"), "Go", self.filter.clear, (), SCOPE),
        ]

    def _candidate_actions(self) -> list[Action]:
        def act(key: str, text: str, run: Callable[[], object], *chords: str) -> Action:
            when = lambda: self.candidates.chosen() is not None  # noqa: E731
            return Action(f"candidates.{key}", text, "Mark/Claims of the project", run, chords, CANDIDATES, when)

        return [
            act("take", tr("Take the proposed claim into the group"), self.take_candidate, "A", "G"),
            act("reject", tr("The proposed claim says something else"), self.reject_candidate, "X"),
            act("compare", tr("Lay the proposed claim beside the one it is for"), self.compare_candidate, "V"),
        ]

    # -- claims that may say the same

    def find_like(self) -> None:
        """Propose claims of other articles that may say the same as the current one."""
        claim = self.chosen()[0]
        self.candidates.wait(claim)
        self._stack.setCurrentWidget(self.candidates)
        self.like.ask(claim.id)
        self.candidates.view.setFocus()

    def _leave_candidates(self) -> None:
        self.like.ask(None)
        self.candidates.of = None
        self._say_count()
        self.view.setFocus()

    def take_candidate(self) -> None:
        """The chosen candidate says the same as the claim it is for."""
        claim, of = self.candidates.chosen(), self.candidates.of
        if claim is not None and of is not None and self.session.do(claim_groups.group, [of, claim.id]) is not None:
            self.session.said.emit(tr("“{words}” is in the group. Ctrl+Z takes it back.", words=_short(claim)))

    def reject_candidate(self) -> None:
        """The chosen candidate says something else, and is not proposed again."""
        claim, of = self.candidates.chosen(), self.candidates.of
        if claim is not None and of is not None:
            said = tr("“{words}” is not proposed again. Ctrl+Z takes it back.", words=_short(claim))
            self.session.do(claim_groups.keep_apart, of, claim.id, say=said)

    def search(self) -> None:
        """Bring the panel to the front, with the focus on what is searched for."""
        reveal(self)
        self.filter.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.field.selectAll()

    def compare_candidate(self) -> None:
        """Lay the chosen candidate beside the claim it is for."""
        claim, of = self.candidates.chosen(), self.candidates.of
        if claim is not None and of is not None:
            self.desk.compareAsked.emit([of, claim.id])

    def open_row(self, row: int) -> None:
        """Go to where a claim stands."""
        claim = self.model.claim(row)
        if claim is not None:
            self.desk.go_to(claim.document_id, claim.id)

    def group(self) -> None:
        """The selected claims say the same thing."""
        ids = self.chosen_ids()
        if self.session.do(claim_groups.group, ids) is not None:
            said = tr("Grouped %n claims; V lays them side by side. Ctrl+Z takes it back.", "", len(ids),
                      one="Grouped %n claim; V lays it side by side. Ctrl+Z takes it back.")  # fmt: skip
            self.session.said.emit(said)

    def ungroup(self) -> None:
        """Take the selected claims out of their groups."""
        count = self.session.do(claim_groups.ungroup, self.chosen_ids())
        said = tr("None of them is in a group.")
        if count:
            said = tr("Took %n claims out of their group. Ctrl+Z takes it back.", "", count,
                      one="Took %n claim out of its group. Ctrl+Z takes it back.")  # fmt: skip
        self.session.said.emit(said)

    def _relate(self, kind: str, said: str) -> None:
        """Say how the current claim stands to the other selected one."""
        first, second = self.chosen()
        words = tr(said, first=_short(first), second=_short(second))
        self.session.do(claim_groups.relate, first.id, second.id, kind, say=words)

    def unrelate(self) -> None:
        """Forget how the two selected claims stand to each other."""
        count = self.session.do(claim_groups.unrelate, self.chosen_ids())
        self.session.said.emit(tr("Forgotten. Ctrl+Z takes it back.") if count else tr("Nothing is said of these two."))

    def compare(self) -> None:
        """Lay the selected claims side by side; of one that is in a group, the group."""
        ids = [claim.id for claim in self.chosen()]
        if ids:
            self.desk.compareAsked.emit(ids)

    def _pointed(self) -> tuple[int, int] | None:
        return next(((claim.document_id, claim.id) for claim in self.chosen()[:1]), None)

    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        acts = [a for a in self.session.actions if a.key.startswith("claims.") and a.menu.endswith("project")]
        add_entries(menu, self.session.actions, acts)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.filter.take_key(event):
            super().keyPressEvent(event)


def _short(claim: ListedClaim) -> str:
    words = " ".join(claim.words.split())
    return words if len(words) <= 40 else words[:39] + "…"

"""The evidence of a claim: what speaks for it and against it, and the ways to add more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from annotator.domain.evidence import Evidence
from annotator.domain.records import AnnotationInfo
from annotator.store.queries import evidence as queries
from annotator.ui.actions import Action
from annotator.ui.claim_desk import ClaimDesk
from annotator.ui.dialogs.web_source import WebSourceDialog
from annotator.ui.evidence_desk import EvidenceDesk
from annotator.ui.panels.inspector.evidence_form import EvidenceForm
from annotator.ui.panels.inspector.evidence_row import SCOPE, EvidenceRow, stance_words
from annotator.ui.panels.inspector.part import Part
from annotator.ui.session import Session
from annotator.ui.widgets.words import FlatButton, Words
from annotator.verbs import evidence
from annotator.words import quoted, tr

_MENU = "Mark/Evidence"


def actions(desk: EvidenceDesk, part: Callable[[], EvidencePart], is_made: Callable[[], bool]) -> list[Action]:
    """What can be done with evidence; `part` makes the part where it is not made yet."""

    def has_piece() -> bool:
        return is_made() and part().current is not None

    def here(key: str, text: str, run: Callable[[], object], *keys: str) -> Action:
        return Action(f"evidence.{key}", text, _MENU, run, keys, SCOPE, has_piece)

    def stance(value: str) -> Callable[[], None]:
        return lambda: part().set_stance(value)

    return [
        Action("evidence.add", tr("Use the selection as evidence of the claim"), _MENU, lambda: part().add(),
               ("Alt+D",), "text", desk.has_claim),
        Action("evidence.collect", tr("Collect evidence for this claim"), _MENU, desk.toggle,
               ("Alt+Shift+D",), enabled=desk.has_claim, checked=lambda: desk.collecting is not None),
        Action("evidence.web", tr("Add a web source as evidence…"), _MENU, lambda: part().add_web(),
               ("Alt+I",), enabled=desk.has_claim),
        Action("evidence.claim", tr("Back to the claim of the evidence"), "Go", lambda: part().back(), ("Alt+Q",),
               enabled=desk.has_claim),
        here("go", tr("Go to the words of the evidence"), lambda: part().go(), "Enter"),
        here("remove", tr("Remove the evidence"), lambda: part().remove(), "Delete", "Backspace"),
        here("supports", tr("The evidence supports the claim"), stance("supports"), "S"),
        here("refutes", tr("The evidence refutes the claim"), stance("refutes"), "R"),
        here("context", tr("The evidence is context"), stance("context"), "C"),
    ]  # fmt: skip


class EvidencePart(Part):
    """Stands below the verdict; the rows take keys of their own (scope `evidence`)."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.desk = EvidenceDesk.of(session)
        self.current: int | None = None
        self.dialog: WebSourceDialog | None = None
        self._pieces: list[Evidence] = []
        self.title = Words(tr("Evidence"), dim=True)
        self.empty = Words(dim=True)
        self.list = QWidget()
        self._rows = QVBoxLayout(self.list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.form = EvidenceForm(self, self.go, self.remove)
        self.use = FlatButton(tr("Use selection"), tr("Use the words selected in the text as evidence"))
        self.web = FlatButton(tr("Web source…"), tr("Add a source on the web as evidence"))
        self.collect = FlatButton(
            tr("Collect in any article"), tr("Collect evidence for this claim in any article; Esc ends it")
        )
        self.collect.setCheckable(True)
        acts = QGridLayout()
        acts.setContentsMargins(0, 0, 0, 0)
        for number, button in enumerate((self.use, self.web, self.collect)):
            acts.addWidget(button, number // 2, number % 2, Qt.AlignmentFlag.AlignLeft)
        acts.setColumnStretch(1, 1)
        self._rows.addWidget(self.form)  # below the chosen row
        for widget in (self.title, self.empty, self.list):
            self.inside.addWidget(widget)
        self.inside.addLayout(acts)
        self.form.show_piece(None)
        self._connect()

    def _connect(self) -> None:
        session = self.session
        self.use.clicked.connect(self.add)
        self.web.clicked.connect(self.add_web)
        self.collect.clicked.connect(self._collect)
        self.desk.changed.connect(self._show_collecting)
        session.themeChanged.connect(lambda _: self.list.update())

    def suits(self, info: AnnotationInfo) -> bool:
        return info.layer == "claim" or info.claim is not None

    # -- showing

    def show_info(self, info: AnnotationInfo) -> None:
        if self.info is None or self.info.id != info.id:
            self.current = None
        super().show_info(info)
        self.desk.remember(info.id)
        self.show_pieces(queries.of_claim(self.session.workspace.read(), info.id) if info.claim else [])
        self._show_collecting()

    def let_go(self) -> None:
        self.current = None
        super().let_go()
        self.show_pieces([])

    def show_pieces(self, pieces: list[Evidence]) -> None:
        """Show these; what is shown already keeps its row, and the focus in it."""
        before, self._pieces = [piece.id for piece in self._pieces], pieces
        ids = [piece.id for piece in pieces]
        if ids == before:
            for row, piece in zip(self.rows(), pieces, strict=True):
                row.show_piece(piece)
        else:
            self._rebuild(before, ids)
        self.empty.say("" if pieces else self._how())
        self.list.setVisible(bool(pieces))
        self._show_form()

    def _show_form(self) -> None:
        """The fields stand below the chosen row, which alone Tab stops at; arrows lead to the others."""
        rows = self.rows()
        chosen = next((row for row in rows if row.piece.id == self.current), None)
        for row in rows:
            stops = row is (chosen or rows[0])
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
        self._rows.removeWidget(self.form)
        self._rows.insertWidget(rows.index(chosen) + 1 if chosen is not None else len(rows), self.form)
        self.form.show_piece(self._piece())

    def _how(self) -> str:
        return tr("None yet. Select words in any article and press {key}, or add a source on the web.",
                  key=self.desk.key())  # fmt: skip

    def _rebuild(self, before: list[int], ids: list[int]) -> None:
        had_focus = any(row.hasFocus() for row in self.rows())
        if self.current is not None and self.current not in ids:
            at = before.index(self.current) if self.current in before else 0
            self.current = ids[min(at, len(ids) - 1)] if ids and had_focus else None
        for row in self.rows():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        for piece in self._pieces:
            row = EvidenceRow(self.session, piece)
            row.chosen.connect(self.choose)
            row.opened.connect(self.go)
            row.stepped.connect(self._step)
            self._rows.insertWidget(self._rows.count() - 1, row)
        self._order_tabs()
        if had_focus:
            self.focus_row()

    def _order_tabs(self) -> None:
        """New rows stand at the end of what Tab goes through; they belong before the fields of the chosen one."""
        before = _stop_before(self.form.stance.editor)
        for row in self.rows():
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            QWidget.setTabOrder(before, row)
            before = row
        QWidget.setTabOrder(before, self.form.stance.editor)

    def rows(self) -> list[EvidenceRow]:
        """The rows that are shown, the oldest evidence first."""
        found = (self._rows.itemAt(number) for number in range(self._rows.count()))
        return [row for item in found if item is not None and isinstance(row := item.widget(), EvidenceRow)]

    def _piece(self) -> Evidence | None:
        return next((piece for piece in self._pieces if piece.id == self.current), None)

    def choose(self, evidence_id: int) -> None:
        """Show the fields of this piece of evidence below the list."""
        if evidence_id != self.current:
            self.current = evidence_id
            self._show_form()

    def focus_row(self) -> None:
        """Put the focus on the chosen row; where none is left, on the button that adds another."""
        row = next((row for row in self.rows() if row.piece.id == self.current), None)
        (row or self.use).setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        rows = self.rows()
        at = next((number for number, row in enumerate(rows) if row.hasFocus()), 0)
        rows[max(0, min(at + by, len(rows) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_collecting(self) -> None:
        self.collect.setChecked(self.info is not None and self.desk.collecting == self.info.id)

    # -- acts

    def add(self) -> None:
        """Make the selected words evidence; in the claim's own article its fields are shown again."""
        claim = self.desk.claim()
        made = self.desk.use(self.session.document_id, *self.session.text_selection())
        if made is None or claim is None or self.desk.collecting is not None:
            return
        if claim.document_id == self.session.document_id:
            self.session.select_annotation(claim.id)
            self.current = made

    def add_web(self) -> None:
        """Ask for a source on the web."""
        claim = self.desk.claim()
        if claim is not None:
            self.dialog = WebSourceDialog(self.session, claim, self.window())
            self.dialog.open()

    def _collect(self) -> None:
        self.desk.toggle()
        self._show_collecting()

    def go(self, *_: object) -> None:
        """Show the words of the chosen evidence in their article, or say where they are."""
        piece = self._piece()
        if piece is None:
            return
        if piece.document_id is None or piece.start is None or piece.end is None:
            self.session.said.emit(piece.url or tr("The article with these words has been deleted since."))
            return
        self.leave()
        if piece.document_id != self.session.document_id:
            self.session.open_document(piece.document_id)
        self.session.wordsRequested.emit(piece.start, piece.end)
        self.session.focusText.emit()
        self.session.said.emit(tr("Evidence. {key} goes back to the claim.", key=self._key("evidence.claim")))

    def _key(self, name: str) -> str:
        action = self.session.actions.get(name)
        keys = self.session.actions.keys_of(action) if action is not None else ()
        return keys[0] if keys else quoted(action.text if action is not None else name)

    def back(self) -> None:
        """Select the claim again, in its article."""
        claim = self.desk.claim()
        if claim is not None:
            ClaimDesk.of(self.session).go_to(claim.document_id, claim.id)

    def set_stance(self, stance: str) -> None:
        """Say how the chosen evidence stands to the claim."""
        if self.current is not None:
            self.session.do(evidence.set_stance, self.current, stance, say=f"{stance_words(stance)}.")

    def remove(self) -> None:
        """Take the chosen evidence off the claim."""
        piece = self._piece()
        if piece is not None:
            self.session.do(evidence.remove, piece.id, say=tr("Evidence removed. Ctrl+Z brings it back."))


def _stop_before(widget: QWidget) -> QWidget:
    """What the focus comes from to a widget, passing over rows of evidence."""
    found = widget.previousInFocusChain()
    while found is not None and (isinstance(found, EvidenceRow) or found.focusPolicy() == Qt.FocusPolicy.NoFocus):
        found = found.previousInFocusChain()
    return widget if found is None else found

"""The inspector: fields of the selected annotation, acts on several, or how to begin.

What is typed is saved before another annotation is shown; showing itself waits until the text has been painted. The
fields are a third of all widgets of a window: they are made when the first annotation is selected, or before that as
soon as the window has stood for a moment.
"""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.records import AnnotationInfo
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as queries
from annotator.store.queries import claims as claim_queries
from annotator.ui.actions import Action
from annotator.ui.evidence_desk import EvidenceDesk
from annotator.ui.panels.inspector import evidence, times
from annotator.ui.panels.inspector.form import Form
from annotator.ui.panels.inspector.others import BlankPage, ManyPage
from annotator.ui.panels.inspector.part import Part
from annotator.ui.session import Session
from annotator.ui.widgets.docks import reveal
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.words import Words
from annotator.verbs import annotate, claims
from annotator.words import mark, tr

_OF_OTHERS = {"annotation", "annotation_fragment", "document_status", "step"}
_SELECT = {
    "source": mark("Select the words of the source in the text first."),
    "cue": mark("Select the words of the cue in the text first."),
}
_ATTRIBUTED = {
    "source": mark("The selection is the source of “{claim}”."),
    "cue": mark("The selection is the cue of “{claim}”."),
}


_REST = 1000  # milliseconds


class InspectorPanel(QWidget):
    """Follows `annotationSelected`; each part of the form knows what it shows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Selected annotation"))
        self.info: AnnotationInfo | None = None
        self._last_claim: tuple[int, int] | None = None  # article, annotation
        self._names = EntityNames(session, self)
        self._desk = EvidenceDesk.of(session)
        self.blank, self.many = BlankPage(session), ManyPage(session)
        self.offer = Words()  # what stands beside the selected mark for a key to take
        self.offer.setAccessibleName(tr("What is offered"))
        self.offer.setContentsMargins(8, 6, 6, 2)
        self.offer.hide()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.show_now)
        self._later = QTimer(self, singleShot=True, interval=_REST)
        self._connect()
        self.show_now()
        self._later.start()

    @cached_property
    def form(self) -> Form:
        """The fields of one annotation."""
        form = Form(self.session, self._names)
        self.stack.addWidget(form)
        self.session.closing.connect(self._soon.stop)  # once more after the fields, which save first
        self._later.stop()
        return form

    @property
    def _made(self) -> Form | None:
        """The form, where there is one already."""
        return self.__dict__.get("form")

    def _parts(self) -> tuple[Part, ...]:
        return self._made.parts if self._made is not None else ()

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        for page in (self.blank, self.many):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.offer)
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        session = self.session
        session.offered.connect(self.offer.say)
        session.annotationSelected.connect(self._leave)
        session.annotationsSelected.connect(self._leave)
        session.documentOpened.connect(self._leave)
        session.labelsChanged.connect(self._soon.start)
        session.themeChanged.connect(self._restyle)
        session.changed.connect(self._apply)
        session.fieldsRequested.connect(self.focus_fields)
        for timer in (self._soon, self._later):
            session.closing.connect(timer.stop)
        self._later.timeout.connect(lambda: self.form)
        self.blank.source.clicked.connect(lambda: self.attribute("source"))
        self.blank.cue.clicked.connect(lambda: self.attribute("cue"))
        self.blank.evidence.clicked.connect(lambda: self.form.evidence.add())
        self.blank.back.clicked.connect(lambda: self.form.evidence.back())
        session.actions.add(self._actions())

    def _actions(self) -> list[Action]:
        def is_made() -> bool:
            return self._made is not None

        return [
            times.action(lambda: self.form.claim.dates, is_made),
            Action("claim.scale", tr("Edit the scale of verdicts…"), "Project", lambda: self.form.claim.edit_scale()),
            *evidence.actions(self._desk, lambda: self.form.evidence, is_made),
            Action("claim.source", tr("Use the selection as the claim's source"), "Mark",
                   lambda: self.attribute("source"), ("Alt+S",), "text", self._has_claim),
            Action("claim.cue", tr("Use the selection as the claim's cue"), "Mark",
                   lambda: self.attribute("cue"), ("Alt+C",), "text", self._has_claim),
            Action("claim.share", tr("One saying with the claim before: the same source and cue"), "Mark",
                   self.share, ("Alt+Shift+S",), "text", self._has_claim),
        ]  # fmt: skip

    # -- showing

    def _leave(self, *_: object) -> None:
        """Save what is typed at once; show the new selection when there is time."""
        for part in self._parts():
            part.leave()
        self._soon.start()

    def _restyle(self, *_: object) -> None:
        self._soon.start()

    def _apply(self, changes: ChangeSet) -> None:
        if changes.verb == "elsewhere":
            self.show_now()  # a field that is about to save must see it first
            return
        if changes.reset or self.info is None or self.session.annotation_ids:
            self._soon.start()
            return
        tables = {change.table for change in changes.changes}
        if tables - _OF_OTHERS or self.info.id in changes.ids("annotation"):
            self._soon.start()

    def show_now(self) -> None:
        """Show the selection as the project holds it now."""
        self._soon.stop()
        chosen = self.session.annotation_id
        several = bool(self.session.annotation_ids)
        info = queries.info(self.session.workspace.read(), chosen) if chosen is not None and not several else None
        self.info = info
        if info is None:
            for part in self._parts():
                part.let_go()
            self._show_others(several)
            return
        if info.layer == "claim":
            self._last_claim = (info.document_id, info.id)
        for part in self.form.parts:
            suits = part.suits(info)
            part.setVisible(suits)
            if suits:
                part.show_info(info)
            else:
                part.let_go()
        self.stack.setCurrentWidget(self.form)

    def _show_others(self, several: bool) -> None:
        if several:
            self.many.show_many()
            self.stack.setCurrentWidget(self.many)
            return
        claim = self._desk.claim()
        is_here = claim is not None and claim.document_id == self.session.document_id
        self.blank.show_article(annotate.short(claim.text) if claim is not None else "", is_here=is_here)
        self.blank.how.setVisible((self.session.annotation_id or 0) >= 0)  # else what is offered says what to do
        self.stack.setCurrentWidget(self.blank)

    # -- the claim that source and cue belong to

    def _claim(self) -> AnnotationInfo | None:
        """The claim that is selected, or was last in this article."""
        if self._soon.isActive():
            self.show_now()  # a key may come before what was selected is shown
        if self.info is not None and self.form.claim.suits(self.info):
            return self.info
        if self._last_claim is None or self._last_claim[0] != self.session.document_id:
            return None
        return queries.info(self.session.workspace.read(), self._last_claim[1])

    def _has_claim(self) -> bool:
        return self._claim() is not None

    def attribute(self, part: str) -> None:
        """Use the selected words as source or cue of the claim, and go back to it."""
        claim = self._claim()
        start, end = self.session.text_selection()
        if claim is None or start >= end:
            self.session.said.emit(tr(_SELECT[part]))
            return
        words = [(start, end)]
        is_source = part == "source"
        made = self.session.do(
            claims.attribute_to, claim.id, source=words if is_source else None, cue=None if is_source else words
        )
        if made is not None:
            self.session.select_annotation(claim.id)
            self.session.said.emit(tr(_ATTRIBUTED[part], claim=annotate.short(claim.text)))

    def share(self) -> None:
        """Give the claim the source and cue of the one before it, which go on being one saying."""
        claim = self._claim()
        if claim is None:
            return
        before = claim_queries.claim_before(self.session.workspace.read(), claim.id)
        if before is None:
            self.session.said.emit(tr("No claim stands before this one in the article."))
            return
        if self.session.do(claims.share_attribution, [before, claim.id]):
            self.session.said.emit(tr("Said together with the claim before. Ctrl+Z takes it back."))
        self.session.select_annotation(claim.id)

    # -- keys

    def focus_fields(self, which: str) -> None:
        """Put the focus into the first field, the note or the comments of the selected annotation."""
        self.show_now()
        info = self.info
        if info is None:
            return
        form = self.form
        if which == "note":
            target: QWidget = form.remarks.note
        elif which == "comment":
            target = form.remarks.add
        elif which == "entity" and form.entity.suits(info):
            self._reveal(form.entity.line)
            form.entity.line.open()
            return
        elif form.claim.suits(info):
            target = form.claim.source.line
        elif form.entity.suits(info):
            target = form.entity.line
        else:
            target = form.head.label
        self._reveal(target)

    def _reveal(self, target: QWidget) -> None:
        if not self.isVisible():
            reveal(self)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        focused = target.focusProxy() or target
        self.form.ensureWidgetVisible(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
            return
        super().keyPressEvent(event)

"""The inspector: fields of the selected annotation, acts on several, or how to begin.

What is typed is saved before another annotation is shown; showing itself waits until the text has been painted.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from annotator.domain.records import AnnotationInfo
from annotator.store.journal import ChangeSet
from annotator.store.queries import annotations as queries
from annotator.ui.actions import Action
from annotator.ui.panels.inspector.claim import ClaimPart
from annotator.ui.panels.inspector.entity import EntityPart
from annotator.ui.panels.inspector.evidence import EvidencePart
from annotator.ui.panels.inspector.features import FeaturesPart
from annotator.ui.panels.inspector.head import HeadPart
from annotator.ui.panels.inspector.others import BlankPage, ManyPage
from annotator.ui.panels.inspector.part import Part
from annotator.ui.panels.inspector.remarks import RemarksPart
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


class InspectorPanel(QWidget):
    """Follows `annotationSelected`; each part of the form knows what it shows."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Selected annotation"))
        self.info: AnnotationInfo | None = None
        self._last_claim: tuple[int, int] | None = None  # article, annotation
        names = EntityNames(session, self)
        self.head = HeadPart(session)
        self.claim = ClaimPart(session, names)
        self.evidence = EvidencePart(session)
        self.entity = EntityPart(session, names)
        self.features = FeaturesPart(session, names)
        self.remarks = RemarksPart(session)
        fields = (self.claim, self.evidence, self.entity, self.features)
        self.parts: tuple[Part, ...] = (self.head, *fields, self.remarks)
        self.blank, self.many = BlankPage(session), ManyPage(session)
        self.offer = Words()  # what stands beside the selected mark for a key to take
        self.offer.setAccessibleName(tr("What is offered"))
        self.offer.setContentsMargins(8, 6, 6, 2)
        self.offer.hide()
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.show_now)
        self._connect()
        self.show_now()

    def _lay_out(self) -> None:
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.setContentsMargins(6, 6, 4, 8)
        inside.setSpacing(8)
        for part in self.parts:
            inside.addWidget(part)
        inside.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(form)
        self.stack = QStackedWidget()
        for page in (self.blank, self.many, self.area):
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
        session.closing.connect(self._soon.stop)  # after the fields, which were made before and save first
        self.blank.source.clicked.connect(lambda: self.attribute("source"))
        self.blank.cue.clicked.connect(lambda: self.attribute("cue"))
        self.blank.evidence.clicked.connect(self.evidence.add)
        self.blank.back.clicked.connect(self.evidence.back)
        session.actions.add(
            [
                Action("claim.source", tr("Use the selection as the claim's source"), "Mark",
                       lambda: self.attribute("source"), ("Alt+S",), "text", self._has_claim),
                Action("claim.cue", tr("Use the selection as the claim's cue"), "Mark",
                       lambda: self.attribute("cue"), ("Alt+C",), "text", self._has_claim),
            ]
        )  # fmt: skip

    # -- showing

    def _leave(self, *_: object) -> None:
        """Save what is typed at once; show the new selection when there is time."""
        for part in self.parts:
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
            for part in self.parts:
                part.let_go()
            self._show_others(several)
            return
        if info.layer == "claim":
            self._last_claim = (info.document_id, info.id)
        for part in self.parts:
            suits = part.suits(info)
            part.setVisible(suits)
            if suits:
                part.show_info(info)
            else:
                part.let_go()
        self.stack.setCurrentWidget(self.area)

    def _show_others(self, several: bool) -> None:
        if several:
            self.many.show_many()
            self.stack.setCurrentWidget(self.many)
            return
        claim = self.evidence.desk.claim()
        is_here = claim is not None and claim.document_id == self.session.document_id
        self.blank.show_article(annotate.short(claim.text) if claim is not None else "", is_here=is_here)
        self.blank.how.setVisible((self.session.annotation_id or 0) >= 0)  # else what is offered says what to do
        self.stack.setCurrentWidget(self.blank)

    # -- the claim that source and cue belong to

    def _claim(self) -> AnnotationInfo | None:
        """The claim that is selected, or was last in this article."""
        if self.info is not None and self.claim.suits(self.info):
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

    # -- keys

    def focus_fields(self, which: str) -> None:
        """Put the focus into the first field, the note or the comments of the selected annotation."""
        self.show_now()
        info = self.info
        if info is None:
            return
        if which == "note":
            target: QWidget = self.remarks.note
        elif which == "comment":
            target = self.remarks.add
        elif which == "entity" and self.entity.suits(info):
            self._reveal(self.entity.line)
            self.entity.line.open()
            return
        elif self.claim.suits(info):
            target = self.claim.source.line
        elif self.entity.suits(info):
            target = self.entity.line
        else:
            target = self.head.label
        self._reveal(target)

    def _reveal(self, target: QWidget) -> None:
        if not self.isVisible():
            reveal(self)
        target.setFocus(Qt.FocusReason.TabFocusReason)
        focused = target.focusProxy() or target
        self.area.ensureWidgetVisible(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
            return
        super().keyPressEvent(event)

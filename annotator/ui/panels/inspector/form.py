"""The form of one annotation: the parts below each other, in an area that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.ui.panels.inspector.claim import ClaimPart
from annotator.ui.panels.inspector.entity import EntityPart
from annotator.ui.panels.inspector.evidence import EvidencePart
from annotator.ui.panels.inspector.features import FeaturesPart
from annotator.ui.panels.inspector.head import HeadPart
from annotator.ui.panels.inspector.part import Part
from annotator.ui.panels.inspector.remarks import RemarksPart
from annotator.ui.session import Session
from annotator.ui.widgets.entity_names import EntityNames
from annotator.ui.widgets.scrolled import Scrolled


class Form(Scrolled):
    """Each part knows whether it has something to show of an annotation."""

    def __init__(self, session: Session, names: EntityNames) -> None:
        super().__init__()
        self.head = HeadPart(session)
        self.claim = ClaimPart(session, names)
        self.evidence = EvidencePart(session)
        self.entity = EntityPart(session, names)
        self.features = FeaturesPart(session, names)
        self.remarks = RemarksPart(session)
        fields = (self.claim, self.evidence, self.entity, self.features)
        self.parts: tuple[Part, ...] = (self.head, *fields, self.remarks)
        inner = QWidget()
        inside = QVBoxLayout(inner)
        inside.setContentsMargins(6, 6, 4, 8)
        inside.setSpacing(8)
        for part in self.parts:
            inside.addWidget(part)
        inside.addStretch(1)
        self.setWidget(inner)

"""What the parts that show claims of the whole project tell each other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.ui.session import Session


class ClaimDesk(QObject):
    """One for each open project: `of(session)`. `compareAsked` carries the ids of annotations to lay side by side."""

    compareAsked = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("claim_desk")
        self.session = session

    @staticmethod
    def of(session: Session) -> ClaimDesk:
        """The one of this session."""
        found = session.findChild(ClaimDesk, "claim_desk")
        return found if isinstance(found, ClaimDesk) else ClaimDesk(session)

    def go_to(self, document_id: int, annotation_id: int) -> None:
        """Show a place where a claim stands, with the focus on the text."""
        if document_id != self.session.document_id:
            self.session.open_document(document_id)
        self.session.select_annotation(annotation_id)
        self.session.focusText.emit()

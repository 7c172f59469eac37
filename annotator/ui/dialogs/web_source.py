"""A source on the web as evidence of a claim."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from annotator import terms
from annotator.domain.records import AnnotationInfo
from annotator.errors import AnnotatorError
from annotator.store.schema import STANCES
from annotator.ui.dialogs import kit
from annotator.ui.evidence_desk import shown
from annotator.ui.session import Session
from annotator.verbs import evidence
from annotator.words import tr

_QUOTE_LINES = 4


class WebSourceDialog(QDialog):
    """Stays open with the reason where an address or date cannot be taken."""

    def __init__(self, session: Session, claim: AnnotationInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._claim = session, claim.id
        self.setWindowTitle(tr("Evidence on the web"))
        self.setMinimumWidth(440)
        self.url = self._line(tr("Address"), "https://")
        self.archived = self._line(tr("Archived copy"), "https://web.archive.org/…")
        self.accessed = self._line(tr("Accessed"), "2026-03-14")
        self.accessed.setText(datetime.now().astimezone().date().isoformat())
        self.medium = self._line(tr("Medium"), tr("article, report, video, post …"))
        self.quote = QPlainTextEdit()
        self.quote.setTabChangesFocus(True)
        self.quote.setAccessibleName(tr("Quote"))
        self.quote.setFixedHeight(self.quote.fontMetrics().lineSpacing() * _QUOTE_LINES + 12)
        self.question = self._line(tr("Question"), tr("What is asked"))
        self.answer = self._line(tr("Answer"), tr("What the source says to it"))
        self.stance = QComboBox()
        self.stance.setAccessibleName(tr("Stance"))
        self.stance.addItem(tr("not said yet"), None)
        for stance in STANCES:
            self.stance.addItem(terms.stance(stance), stance)
        self.told = kit.caption(wrap=True)
        self.told.setAccessibleName(tr("What is wrong"))
        self.told.hide()
        self.button_box, _ = kit.buttons(self, tr("Add"))
        self._lay_out(shown(claim))
        session.closing.connect(self.reject)

    def _line(self, name: str, hint: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        return line

    def _fields(self) -> tuple[QWidget, ...]:
        asked = (self.question, self.answer)
        return (self.url, self.archived, self.accessed, self.medium, self.quote, *asked, self.stance)

    def _lay_out(self, claim: str) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in self._fields():
            form.addRow(kit.caption(field.accessibleName()), field)
        column = QVBoxLayout(self)
        column.addWidget(kit.caption(tr("For the claim “{claim}”", claim=claim), wrap=True))
        column.addLayout(form)
        column.addWidget(self.told)
        column.addWidget(self.button_box)

    def accept(self) -> None:
        """Add the source; where a field is refused the dialog stays and says why."""
        try:
            evidence.add_web(
                self._session.workspace, self._claim, self.url.text(), archived_url=self.archived.text(),
                access_date=self.accessed.text(), medium=self.medium.text(), quote=self.quote.toPlainText(),
                question=self.question.text(), answer=self.answer.text(), stance=self.stance.currentData(),
            )  # fmt: skip
        except AnnotatorError as error:
            self.told.setText(str(error))
            self.told.show()
            return
        self._session.said.emit(tr("The source is evidence of the claim. Ctrl+Z takes it back."))
        super().accept()

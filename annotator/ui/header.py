"""The line above the text: title, outlet, date, language, labels and status of the open article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from annotator.domain.records import Document
from annotator.store.journal import ChangeSet
from annotator.store.queries import articles
from annotator.ui.session import Session
from annotator.ui.widgets.words import plain_tip

SIGNS = {"new": "○", "in work": "◐", "done": "●", "needs review": "◇"}
_SCRIPTS = {"Cyrl": "Cyrillic", "Latn": "Latin", "Arab": "Arabic"}


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where it does not fit; the whole stands in the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def set_whole(self, text: str) -> None:
        """The text to show."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(self._whole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def _elide(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, max(40, self.width()))
        self.setText(shown)
        self.setToolTip(plain_tip(self._whole) if shown != self._whole else "")


class Header(QFrame):
    """Follows the session's article."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.title, self.facts, self.status = ElidedLabel(), ElidedLabel(), QLabel()
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self.title.setFont(font)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self.title)
        column.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addLayout(column, 1)
        row.addWidget(self.status)
        session.documentOpened.connect(lambda _: self.refresh())
        session.changed.connect(self._on_changed)
        self.refresh()

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches("document", "document_status", "document_label", "label"):
            self.refresh()

    def refresh(self) -> None:
        """Read the article's facts again."""
        document = self._session.document()
        self.setVisible(document is not None)
        if document is None:
            return
        self.title.set_whole(document.title or "Untitled")
        self.facts.set_whole("  ·  ".join(facts_of(self._session, document)))
        self.status.setText(f"{SIGNS[document.status]} {document.status}")


def facts_of(session: Session, document: Document) -> list[str]:
    """Outlet, author, date, language and labels of an article, as far as they are known."""
    language = document.language or "language not known"
    if document.language == "uz" and document.script in _SCRIPTS:
        language += f" ({_SCRIPTS[document.script]})"
    workspace = session.workspace
    put = articles.labels_of(workspace.read(), document.id, workspace.annotator_id)
    names = [label.name for label in session.labels() if label.id in put]
    return [part for part in (document.outlet, document.author, document.date, language, *names) if part]

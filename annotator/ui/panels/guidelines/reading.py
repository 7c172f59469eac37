"""A guideline as it is read: Markdown without HTML, and nothing is loaded from anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser

from annotator.words import tr

_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class GuidelineText(QTextBrowser):
    """`left` says that the text gets the focus; a link is not followed, `linked` carries its address."""

    left = Signal()
    linked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Guideline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self.linked.emit(url.toString()))

    def show_markdown(self, text: str) -> None:
        """Show another guideline from its beginning, the same one where it is."""
        place = self.verticalScrollBar().value()
        self.document().setMarkdown(text, _DIALECT)
        self.verticalScrollBar().setValue(place)

    def loadResource(self, kind: int, name: QUrl) -> object:
        """A guideline comes with the project, from whomever: no picture is fetched for it."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

"""A page of the help as it is read: Markdown, nothing loaded from anywhere, the searched words lit."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from annotator.ui.help import pages
from annotator.ui.theme import Theme
from annotator.words import tr

_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_LINE = 125.0  # percent
_MARGIN = 16  # device-independent pixels around the text


class PageView(QTextBrowser):
    """`linked`: the address of a link that was followed; the view itself goes nowhere."""

    linked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Page of the help"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(lambda url: self.linked.emit(url.toString()))
        self._hits: list[QTextCursor] = []

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Nothing is fetched for a page."""
        return None

    def show_words(self, markdown: str) -> None:
        """Show a page from its beginning."""
        self.document().setMarkdown(markdown, _DIALECT)
        self._free_bars()
        whole, airy = QTextCursor(self.document()), QTextBlockFormat()
        airy.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(airy)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def _free_bars(self) -> None:
        """In code within a table a bar is written with a backslash, which Qt leaves there."""
        found = self.document().find("\\|")
        while not found.isNull():
            found.insertText("|", found.charFormat())
            found = self.document().find("\\|", found)

    def go_to(self, section: str) -> None:
        """Put the heading with this anchor at the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and pages.anchor(block.text()) == section:
                self._to_top(block)
                return
            block = block.next()

    def _to_top(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        self.setTextCursor(cursor)
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top))

    # -- the words that are searched

    def set_wanted(self, words: list[str], theme: Theme) -> None:
        """Light every place of these words, in any case."""
        found = [hit for word in words for hit in self._places(word)]
        self._hits = sorted(found, key=lambda hit: hit.selectionStart())
        lit = [_lit(hit, theme) for hit in self._hits]
        self.setExtraSelections(lit)

    def _places(self, word: str) -> list[QTextCursor]:
        found: list[QTextCursor] = []
        hit = self.document().find(word, 0)
        while not hit.isNull():
            found.append(hit)
            hit = self.document().find(word, hit)
        return found

    def step(self, by: int) -> None:
        """Go to the next or the previous lit place, round the ends of the page."""
        if not self._hits:
            return
        here = self.textCursor().selectionStart()
        places = self._hits if by > 0 else self._hits[::-1]
        beyond = (hit for hit in places if (hit.selectionStart() - here) * by > 0)
        self.setTextCursor(next(beyond, places[0]))
        self.ensureCursorVisible()


def _lit(hit: QTextCursor, theme: Theme) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = hit  # type: ignore[attr-defined]
    selection.format.setBackground(QColor(theme.find))  # type: ignore[attr-defined]
    return selection

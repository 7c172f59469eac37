"""The clipboard as an article: its text, and one line for title, address and date. Enter saves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.exchange import Tools
from annotator.errors import AnnotatorError
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs import importing
from annotator.words import tr

_URL = re.compile(r"https?://\S+")
_SHOWN = 20_000  # code points shown
_TITLE = 90  # code points of a title made of the first line


def pasted_files(mime: QMimeData) -> list[str]:
    """Files that were copied in a file manager."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]


class PasteDialog(QDialog):
    """Fields are filled from what the text says of itself; an empty one stays unknown."""

    def __init__(self, session: Session, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._text = session, text
        self.setWindowTitle(tr("Paste as an article"))
        self.resize(720, 420)
        self.title, self.url, self.date = QLineEdit(), QLineEdit(), QLineEdit()
        self.told = kit.caption(wrap=True)
        self.text = kit.reading_box(tr("Text of the article"))
        self.text.setPlainText(text[:_SHOWN])
        self.button_box, _ = kit.buttons(self, tr("Save article"))
        self._lay_out()
        self._fill(text, session.tools.files)
        self.title.setFocus()
        self.title.selectAll()

    def _lay_out(self) -> None:
        line = QGridLayout()
        fields = ((tr("Title"), self.title, 5), (tr("Address (url)"), self.url, 3), (tr("Date"), self.date, 2))
        for column, (name, field, width) in enumerate(fields):
            field.setAccessibleName(name)
            line.addWidget(kit.caption(name, dim=True), 0, column)
            line.addWidget(field, 1, column)
            line.setColumnStretch(column, width)
        self.date.setPlaceholderText("2026-01-31")
        column_layout = QVBoxLayout(self)
        column_layout.addLayout(line)
        column_layout.addWidget(self.text, 1)
        column_layout.addWidget(self.told)
        column_layout.addWidget(self.button_box)

    def _fill(self, text: str, tools: Tools) -> None:
        found = tools.find_metadata(text)
        first = next((line.strip() for line in text.splitlines() if line.strip()), "")
        self.title.setText(found.title or _cut(first))
        self.date.setText(found.date or "")
        self.url.setText(lone_address(text))
        language = tools.identify(text).language
        characters = tr("%n characters", "", len(text), one="%n character")
        self.told.setText(f"{characters}, {kit.language_name(language or '')}")

    def accept(self) -> None:
        """Save; where it is refused the dialog stays and says why."""
        session, date = self._session, self.date.text().strip()
        tools = session.tools.files
        try:
            report = importing.paste(
                session.workspace, self._text, tools,
                title=self.title.text(), url=self.url.text(), date=(tools.parse_date(date) or date) if date else None,
            )  # fmt: skip
        except AnnotatorError as error:
            self.told.setText(str(error))
            return
        remarks = "; ".join(remark.reason for remark in report.repaired)
        ids: Sequence[int] = report.added or report.doubled
        if report.doubled:
            session.said.emit(tr("This text is in the project already; it was not doubled."))
        elif remarks:
            session.said.emit(tr("Pasted as an article: {remarks}. Ctrl+Z takes it out again.", remarks=remarks))
        else:
            session.said.emit(tr("Pasted as an article. Ctrl+Z takes it out again."))
        if ids:
            session.open_document(ids[0])
        super().accept()


def lone_address(text: str) -> str:
    """The address that stands alone in the first or last line, as browsers and readers put it there; else empty."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ends = (lines[0], lines[-1]) if lines else ()
    return next((line for line in ends if _URL.fullmatch(line)), "")


def _cut(line: str) -> str:
    if len(line) <= _TITLE:
        return line
    return line[:_TITLE].rpartition(" ")[0] + "…"

"""The findings as rows: what may be wrong, and the words that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from annotator import terms
from annotator.store.queries.checks import Finding, Kind
from annotator.ui.kwic import flat
from annotator.ui.widgets.flat_model import NOWHERE, FlatModel, Index
from annotator.words import mark, quoted, tr

SAID, WORDS = range(2)
_LONGEST = 200  # code points of the words; a row never shows more
_SAID: dict[Kind, str] = {
    "source": mark("A claim without a source"),
    "reason": mark("A verdict ({verdict}) without explanation and evidence"),
    "type": mark("An entity without a type"),
    "edge": mark("A mark that begins or ends with a space"),
    "labels": mark("Marked as {label} here, elsewhere as {usual}"),
}


def said(finding: Finding) -> str:
    """What may be wrong, as a sentence without its stop."""
    if finding.kind == "reason":
        return tr(_SAID["reason"], verdict=terms.verdict(finding.said[0]))
    if finding.kind == "labels":
        return tr(_SAID["labels"], label=finding.said[0], usual=finding.said[1])
    return tr(_SAID[finding.kind])


class ChecksModel(FlatModel):
    """Two columns, what may be wrong and the words; `Qt.UserRole` gives the Finding."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Finding] = []
        self.with_titles = False

    def show(self, found: Sequence[Finding], with_titles: bool) -> None:
        """List these, with the titles of their articles where they are of several."""
        if (list(found), with_titles) == (self.rows, self.with_titles):
            return
        self.beginResetModel()
        self.rows, self.with_titles = list(found), with_titles
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """The row of a finding, by its key."""
        return next((row for row, finding in enumerate(self.rows) if finding.key == key), None)

    def count(self) -> int:
        return len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return finding
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(finding) if index.column() == SAID else _words(finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._said(finding)}: {_words(finding)}"
        if role == Qt.ItemDataRole.FontRole and finding.dismissed:
            font = QFont()
            font.setItalic(True)
            return font
        return None

    def _said(self, finding: Finding) -> str:
        parts = [said(finding)]
        if finding.dismissed:
            parts.append(tr("found to be right"))
        if self.with_titles and finding.title:
            parts.append(finding.title)
        return flat(" · ".join(parts))


def _words(finding: Finding) -> str:
    words = flat(finding.words[:_LONGEST])
    return quoted(words) if finding.kind == "edge" else words

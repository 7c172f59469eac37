"""The problems of an article as rows: kind, the words with what stands around them, suggestion, note."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from annotator.domain.text_health import CONTEXT, KINDS, Problem
from annotator.ui.text_health import Known, told
from annotator.words import mark, tr

Index = QModelIndex | QPersistentModelIndex
KIND, BEFORE, WORDS, AFTER, SUGGESTION, NOTE = range(6)
_TITLES = (mark("Problem"), mark("Before"), mark("Words"), mark("After"), mark("Suggestion"), mark("Note"))
_SPACES = str.maketrans({"\n": "⏎", "\t": "⇥", "\u00a0": " ", "\u2028": "⏎", "\u2029": "⏎"})
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\ufeff"  # with the like, shown by their numbers


class ProblemModel(QAbstractTableModel):
    """`Qt.UserRole` gives the problem itself; `problems` are those listed, in the order of the text."""

    def __init__(self) -> None:
        super().__init__()
        self.known: Known | None = None
        self.problems: list[Problem] = []

    def show(self, known: Known | None, with_right: bool = False) -> None:
        """List the problems of another article, or the same ones with other notes; `with_right`: also those that
        somebody has found to be right."""
        before = self.known
        listed = [] if known is None else list(known.problems) if with_right else known.standing
        if before is not None and known is not None and before.uuid == known.uuid and self.problems == listed:
            self.known = known
            if listed:
                self.dataChanged.emit(self.index(0, 0), self.index(len(listed) - 1, NOTE))
            return
        self.beginResetModel()
        self.known, self.problems = known, listed
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.known is None:
            return None
        problem = self.problems[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return problem
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(problem, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(problem) if index.column() == KIND else self._words(problem, index.column())
        if role == Qt.ItemDataRole.FontRole and self.known.is_right(problem):
            font = QFont()
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == BEFORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _said(self, problem: Problem) -> str:
        """For readers of the screen."""
        assert self.known is not None
        said = told(problem, self.known.text)
        return f"{tr('found to be right')} · {said}" if self.known.is_right(problem) else said

    def _words(self, problem: Problem, column: int) -> str:
        assert self.known is not None
        text, start, end = self.known.text, problem.start, problem.end
        if column == KIND:
            name = tr(KINDS[problem.kind][0])
            return f"{name} · {tr('found to be right')}" if self.known.is_right(problem) else name
        if column == BEFORE:
            return text[max(0, start - CONTEXT) : start].translate(_SPACES)
        if column == WORDS:
            return visible(text[start:end])
        if column == AFTER:
            return text[end : end + CONTEXT].translate(_SPACES)
        if column == NOTE:
            return " ".join(self.known.note(problem).split())
        return _suggested(problem)


def visible(words: str) -> str:
    """Words in a row: characters that show nothing are shown by their numbers."""
    return "".join(f"U+{ord(c):04X}" if c in _UNSEEN or "\u202a" <= c <= "\u2069" else c for c in words).translate(
        _SPACES
    )


def _suggested(problem: Problem) -> str:
    if problem.suggestion is None:
        return ""
    return visible(problem.suggestion).replace(" ", "␣") if problem.suggestion else tr("leave it out")

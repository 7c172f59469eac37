"""Words in their context, one hit a line: what the lists of mentions and of hits share."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.ui.widgets.flat_model import Index

CONTEXT = 240  # code points on either side: more than the widest column shows
SORTED = 80  # code points that decide the order
_WORD = re.compile(r"\w+")
_SPACES = str.maketrans(dict.fromkeys("\n\t\r\u2028\u2029", " "))
Fold = Callable[[str], str]


class InContext(Protocol):
    """A hit with what stands around it."""

    @property
    def document_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def date(self) -> str | None: ...
    @property
    def start(self) -> int: ...
    @property
    def prefix(self) -> str: ...
    @property
    def exact(self) -> str: ...
    @property
    def suffix(self) -> str: ...


def flat(words: str) -> str:
    """On one line, sign for sign, so that offsets stay."""
    return words.translate(_SPACES)


def said(hit: InContext) -> str:
    """For readers of the screen."""
    return flat(f"{hit.prefix[-SORTED:]}{hit.exact}{hit.suffix[:SORTED]}, {hit.title}")


# -- what lines are sorted by


def before(hit: InContext, fold: Fold) -> Any:
    """Words from the one next to the hit outwards; the outermost is left out where it may be cut."""
    near = hit.prefix[-SORTED:]
    words = _WORD.findall(fold(near))
    return words[::-1] if len(near) < SORTED else words[:0:-1]


def form(hit: InContext, fold: Fold) -> Any:
    """The hit, then what follows."""
    return fold(hit.exact), after(hit, fold)


def after(hit: InContext, fold: Fold) -> Any:
    """Words from the one next to the hit onwards."""
    return _WORD.findall(fold(hit.suffix[:SORTED]))


def by_date(hit: InContext, fold: Fold) -> Any:
    """The order in which the articles came out."""
    return hit.date or "", hit.title, hit.document_id, hit.start


class ContextColumns(QStyledItemDelegate):
    """The end of what stands before is in sight, the hit stands out."""

    def __init__(self, parent: QWidget, before: int, hit: int) -> None:
        super().__init__(parent)
        self._before, self._hit = before, hit

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == self._before:
            option.textElideMode = Qt.TextElideMode.ElideLeft  # type: ignore[attr-defined]
        elif index.column() == self._hit:
            option.font.setWeight(QFont.Weight.DemiBold)  # type: ignore[attr-defined]

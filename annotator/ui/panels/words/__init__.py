"""Words of the article or the project that no dictionary has, with how often and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.words.panel import WordsPanel

    return WordsPanel(session)


PANEL = Panel("words", mark("Unknown words", "panel"), "bottom", 66, _build, visible=False, tabbed="concordance")

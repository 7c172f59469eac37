"""A search through the whole project, each hit with what stands before and after it, and what is done with hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.search.panel import SearchPanel

    return SearchPanel(session)


PANEL = Panel("search", mark("Concordance", "panel"), "bottom", 62, _build, visible=False, tabbed="concordance")

"""Every step of the project: who, when, what; to look at, to go to, and to undo back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.history.panel import HistoryPanel

    return HistoryPanel(session)


PANEL = Panel("history", mark("History", "panel"), "right", 40, _build, tabbed="annotations", stretch=2)

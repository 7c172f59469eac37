"""Claims side by side: who says it, when, where, and with which numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.comparison.panel import ComparisonPanel

    return ComparisonPanel(session)


PANEL = Panel(
    "comparison", mark("Claims side by side", "panel"), "bottom", 61, _build, visible=False, tabbed="concordance"
)

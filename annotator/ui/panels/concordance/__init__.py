"""All mentions of one entity in the project, each with what stands before and after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.concordance.panel import ConcordancePanel

    return ConcordancePanel(session)


PANEL = Panel("concordance", mark("Mentions of an entity", "panel"), "bottom", 60, _build, visible=False)

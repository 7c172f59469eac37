"""Problems of the open article's text: each with the words around it, why it is one, and what could stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.health.panel import HealthPanel

    return HealthPanel(session)


PANEL = Panel("health", mark("Text health", "panel"), "bottom", 64, _build, visible=False, tabbed="concordance")

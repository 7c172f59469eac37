"""The fields of the selected annotation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.inspector.panel import InspectorPanel

    return InspectorPanel(session)


PANEL = Panel("inspector", mark("Selected annotation", "panel"), "right", 20, _build, stretch=3)

"""The registry of entities: what there is, how often it is named, and the fields of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.entities.panel import EntitiesPanel

    return EntitiesPanel(session)


PANEL = Panel("entities", mark("Entities", "panel"), "right", 32, _build, tabbed="annotations")

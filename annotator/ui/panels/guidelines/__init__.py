"""How to annotate: a text for the project and one for each label, with examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.guidelines.panel import GuidelinesPanel

    return GuidelinesPanel(session)


PANEL = Panel("guidelines", mark("Guidelines", "panel"), "right", 38, _build, visible=False, tabbed="annotations")

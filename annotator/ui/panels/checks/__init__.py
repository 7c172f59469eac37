"""What may have been overlooked while marking: a quiet list, each line a way to the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.checks.panel import ChecksPanel

    return ChecksPanel(session)


PANEL = Panel("checks", mark("Checks", "panel"), "bottom", 62, _build, visible=False, tabbed="concordance")

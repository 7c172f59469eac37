"""The claims of the whole project: search, filter, group and compare them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.claims.panel import ClaimsPanel

    return ClaimsPanel(session)


PANEL = Panel("claims", mark("Claims", "panel"), "right", 34, _build, tabbed="annotations")

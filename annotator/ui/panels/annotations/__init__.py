"""The list of an article's annotations in text order, with their context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.annotations.panel import AnnotationsPanel

    return AnnotationsPanel(session)


PANEL = Panel("annotations", mark("Annotations", "panel"), "right", 30, _build, stretch=2)

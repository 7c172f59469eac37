"""The label palette: what a key marks, and a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def _build(session: Session) -> QWidget:
    from annotator.ui.panels.labels.palette import LabelPalette

    return LabelPalette(session)


PANEL = Panel("labels", mark("Labels", "panel"), "right", 10, _build, stretch=2)

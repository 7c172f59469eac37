"""The list of articles: search, filter, order, open, status, labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.panels import Panel
from annotator.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


def build(session: Session) -> QWidget:
    """The panel, with its actions offered."""
    from annotator.ui.panels.articles.commands import Commands
    from annotator.ui.panels.articles.panel import ArticlePanel

    panel = ArticlePanel(session)
    Commands(panel)
    return panel


PANEL = Panel("articles", mark("Articles", "panel"), "left", 0, build)

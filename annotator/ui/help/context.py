"""Which page of the help tells about what has the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QWidget

from annotator.ui.dispatcher import scope_of

FIRST = "start"
BY_PANEL = {
    "annotations": "marking#all-annotations-of-the-article",
    "articles": "articles",
    "checks": "checks",
    "claims": "claims#6-see-who-else-says-so",
    "comparison": "claims#6-see-who-else-says-so",
    "concordance": "entities#all-mentions-of-an-entity",
    "entities": "entities",
    "guidelines": "checks#guidelines",
    "health": "language#problems-of-the-text",
    "history": "saving#history",
    "inspector": "marking#the-fields-of-an-annotation",
    "labels": "marking#labels",
    "search": "search",
    "words": "language#spelling",
}
BY_SCOPE = {
    "dashboard": "dashboard",
    "evidence": "claims#5-give-it-evidence",
    "pinned": "window#a-second-article-beside-the-first",
    "text": "marking",
}


def page_of(widget: QWidget | None) -> str:
    """The page, with its section, of the panel or part that the widget belongs to; the first page where none is."""
    by_scope = BY_SCOPE.get(scope_of(widget))
    if by_scope is not None:
        return by_scope
    while widget is not None:
        if isinstance(widget, QDockWidget):
            return BY_PANEL.get(widget.objectName().removeprefix("dock."), FIRST)
        widget = widget.parentWidget()
    return FIRST

"""Lets assistive technology find a pane; what it then reads is loaded when it asks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane


def _factory(class_name: str, thing: object) -> QAccessibleInterface | None:
    from annotator.ui.text.pane import TextPane

    return thing.accessible() if isinstance(thing, TextPane) and thing.built else None


@cache
def _install() -> None:
    QAccessible.installFactory(_factory)


def introduce(pane: TextPane) -> None:
    """Let assistive technology find a pane that is fully built.

    While it is active, Qt asks for an interface already in the midst of building, and keeps its own plain one.
    """
    _install()
    if QAccessible.isActive():
        from annotator.ui.text.accessibility import PaneAccessible

        kept = QAccessible.queryAccessibleInterface(pane)
        if kept is not None and not isinstance(kept, PaneAccessible):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(kept))

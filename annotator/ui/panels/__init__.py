"""The panels around the text. One folder or module each, exposing `PANEL`; the window finds them here."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Panel:
    """A dock. `title` is marked with the comment "panel", for a language may have a shorter word on its tab; `area` is
    left, right or bottom; `order` within it, small first; `tabbed`: shares a tab bar with the panel of that key;
    `build` makes the widget, which connects itself to the session and adds its actions."""

    key: str
    title: str
    area: str
    order: int
    build: Callable[[Session], QWidget]
    visible: bool = True
    tabbed: str = ""
    stretch: int = 1


@cache
def all_panels() -> tuple[Panel, ...]:
    """Every panel, in order."""
    found = [importlib.import_module(f"{__name__}.{m.name}").PANEL for m in pkgutil.iter_modules(__path__)]
    return tuple(sorted(found, key=lambda panel: panel.order))

"""The docks around the text, for the panels that stand in them."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QWidget


def reveal(panel: QWidget) -> None:
    """Show the dock that a panel stands in, before the others of its tab bar."""
    place = panel.parentWidget()
    while place is not None and not isinstance(place, QDockWidget):
        place = place.parentWidget()
    if place is not None:
        place.show()
        place.raise_()

"""The docks around the text, for the panels that stand in them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

LIST_HEIGHT = 260  # pixels, in which a list below the text has its heading and some eight rows


def reveal(panel: QWidget, least: int = 0) -> None:
    """Show the dock that a panel stands in, before the others of its tab bar; one that comes up lower than `least`
    pixels becomes that high."""
    place = panel.parentWidget()
    while place is not None and not isinstance(place, QDockWidget):
        place = place.parentWidget()
    if place is None:
        return
    came_up = place.isHidden()
    place.show()
    place.raise_()
    window = place.parentWidget()
    if came_up and place.height() < least and isinstance(window, QMainWindow):
        window.resizeDocks([place], [least], Qt.Orientation.Vertical)

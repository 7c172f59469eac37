"""Fields under one another with their names beside them, readable in a narrow dock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from annotator.ui.widgets.words import Words
from annotator.words import tr


class Rows(QWidget):
    """A grid of name and field; the names stand back."""

    def __init__(self, widest: str = "") -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(
            0, Words("", dim=True).fontMetrics().horizontalAdvance(widest or tr("Check-worthy"))
        )
        self._names: list[Words] = []

    def add(self, name: str, field: QWidget) -> None:
        """Append a row."""
        label = Words(name, dim=True, wrap=False)
        label.setContentsMargins(0, 4, 0, 0)
        label.setBuddy(field)
        self._names.append(label)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(field, row, 1)

    def add_whole(self, widget: QWidget) -> None:
        """Append a widget over the whole width."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 2)

    def names(self) -> list[str]:
        """The names in order."""
        return [label.text() for label in self._names]

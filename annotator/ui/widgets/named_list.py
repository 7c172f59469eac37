"""Names under one another, each with a cross that takes it off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.ui import icons
from annotator.ui.widgets.words import FlatButton, NameButton, Words
from annotator.words import tr


class Named(QWidget):
    """A word or name with a cross that takes it off."""

    taken_off = Signal()
    chosen = Signal()

    def __init__(self, words: str, name: str, *, button: bool = True) -> None:
        super().__init__()
        self.words = NameButton(words, name) if button else Words(words)
        self.cross = FlatButton("", tr("Take off {words}", words=words))
        icons.put(self.cross, "remove")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.cross)
        self.cross.clicked.connect(self.taken_off)
        if isinstance(self.words, NameButton):
            self.words.clicked.connect(self.chosen)


class NamedList(QWidget):
    """Names under one another, put anew when they change."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._keys: object = None

    def put(self, key: object, rows: list[Named]) -> None:
        """Show these rows; the same `key` as before leaves what is shown, and the focus in it."""
        if key == self._keys:
            for row in rows:
                row.deleteLater()
            return
        self._keys = key
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._layout.addWidget(row)
        self.setVisible(bool(rows))

    def rows(self) -> list[Named]:
        """The rows that are shown."""
        found = (self._layout.itemAt(number) for number in range(self._layout.count()))
        return [row for item in found if item is not None and isinstance(row := item.widget(), Named)]

"""What the list shows: typed words, and a menu of layer, label, annotator and status."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from annotator.store.queries import annotations as queries
from annotator.store.queries.annotations import Which
from annotator.ui.session import Session
from annotator.ui.widgets import look

_STATUSES = ("accepted", "suggested", "rejected", "gold")
_PAUSE = 120  # milliseconds after the last letter


class FilterBar(QWidget):
    """`changed` says that `which` or `words` are others now."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.which = Which()
        self.field = QLineEdit()
        self.field.setPlaceholderText("Filter by words")
        self.field.setAccessibleName("Filter annotations by words")
        self.field.setClearButtonEnabled(True)
        self.button = QToolButton()
        self.button.setText("All")
        self.button.setAutoRaise(True)
        self.button.setAccessibleName("Filter annotations by layer, label, annotator or status")
        self.button.setToolTip("Filter by layer, label, annotator or status")
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self.menu.aboutToShow.connect(self._fill)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 2, 4, 2)
        layout.setSpacing(4)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        session.closing.connect(self._pause.stop)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._at_once)

    @property
    def words(self) -> str:
        """What is typed."""
        return self.field.text()

    def _at_once(self) -> None:
        self._pause.stop()
        self.changed.emit()

    def is_narrow(self) -> bool:
        """Whether anything is left out."""
        return bool(self.words.strip()) or self.which != Which()

    def clear(self) -> None:
        """Show everything again."""
        self.field.clear()
        self._choose(Which())
        self._at_once()

    def _choose(self, which: Which) -> None:
        self.which = which
        self.button.setText(self._said())
        self.changed.emit()

    def _said(self) -> str:
        w = self.which
        label = self.session.label(w.label_id) if w.label_id is not None else None
        parts = [label.name if label else None, w.layer, w.status, w.annotator, "unsure" if w.unsure else None]
        return ", ".join(part for part in parts if part) or "All"

    def _fill(self) -> None:
        self.menu.clear()
        self._add(self.menu, "All", Which())
        self._add(self.menu, "Unsure", replace(self.which, unsure=not self.which.unsure))
        layers = list(dict.fromkeys(label.layer for label in self.session.labels() if label.layer != "document"))
        group = self.menu.addMenu("Layer")
        for layer in layers:
            self._add(group, layer.capitalize(), replace(self.which, layer=layer, label_id=None))
        group = self.menu.addMenu("Label")
        for label in self.session.labels():
            if label.layer != "document":
                icon = look.swatch_icon(label, self.session.theme, self)
                self._add(group, label.name, replace(self.which, layer=None, label_id=label.id), icon)
        group = self.menu.addMenu("Status")
        for status in _STATUSES:
            self._add(group, status.capitalize(), replace(self.which, status=status))
        group = self.menu.addMenu("Annotator")
        if self.session.document_id is not None:
            for name in queries.annotators(self.session.workspace.read(), self.session.document_id):
                self._add(group, name, replace(self.which, annotator=name))

    def _add(self, menu: QMenu, text: str, which: Which, icon: QIcon | None = None) -> None:
        entry = QAction(text.replace("&", "&&"), menu)
        if icon is not None:
            entry.setIcon(icon)
        entry.setCheckable(True)
        entry.setChecked(which == self.which)
        entry.triggered.connect(lambda: self._choose(which))
        menu.addAction(entry)

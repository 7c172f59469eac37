"""Which annotations the list shows: typed words, and a menu of layer, label, annotator and status."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu

from annotator import terms
from annotator.store.queries import annotations as queries
from annotator.store.queries.annotations import Which
from annotator.ui.session import Session
from annotator.ui.widgets import look
from annotator.ui.widgets.filter_line import FilterLine
from annotator.ui.widgets.menu_entry import add_entry
from annotator.words import tr

_STATUSES = ("accepted", "suggested", "rejected", "gold")


class FilterBar(FilterLine):
    """What is chosen is in `which`."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            hint=tr("Filter by words"),
            name=tr("Filter annotations by words"),
            menu_name=tr("Filter annotations by layer, label, annotator or status"),
        )
        self.which = Which()

    def is_narrow(self) -> bool:
        return bool(self.words.strip()) or self.which != Which()

    def clear(self) -> None:
        self.field.clear()
        self._choose(Which())

    def _choose(self, which: Which) -> None:
        self.which = which
        self.at_once()

    def said(self) -> str:
        w = self.which
        label = self.session.label(w.label_id) if w.label_id is not None else None
        parts = [label.name if label else None, terms.layer(w.layer), terms.annotation_status(w.status), w.annotator]
        parts += [tr("unsure")] if w.unsure else []
        return ", ".join(part for part in parts if part) or tr("All")

    def fill(self) -> None:
        self.menu.clear()
        self._offer(self.menu, tr("All"), Which())
        self._offer(self.menu, tr("Unsure"), replace(self.which, unsure=not self.which.unsure))
        layers = list(dict.fromkeys(label.layer for label in self.session.labels() if label.layer != "document"))
        group = self.menu.addMenu(tr("Layer"))
        for layer in layers:
            self._offer(group, terms.layer(layer).capitalize(), replace(self.which, layer=layer, label_id=None))
        group = self.menu.addMenu(tr("Label"))
        for label in self.session.labels():
            if label.layer != "document":
                icon = look.swatch_icon(label, self.session.theme, self)
                self._offer(group, label.name, replace(self.which, layer=None, label_id=label.id), icon)
        group = self.menu.addMenu(tr("Status"))
        for status in _STATUSES:
            self._offer(group, terms.annotation_status(status).capitalize(), replace(self.which, status=status))
        group = self.menu.addMenu(tr("Annotator"))
        if self.session.document_id is not None:
            for name in queries.annotators(self.session.workspace.read(), self.session.document_id):
                self._offer(group, name, replace(self.which, annotator=name))

    def _offer(self, menu: QMenu, words: str, which: Which, icon: QIcon | None = None) -> None:
        add_entry(menu, words, lambda: self._choose(which), which == self.which, icon)

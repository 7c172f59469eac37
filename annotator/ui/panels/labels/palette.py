"""The palette: the labels of each layer, to look up a key or to mark by a click."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.records import DOCUMENT_LAYER, Label
from annotator.ui.actions import Action
from annotator.ui.panels.labels.chip import LabelChip
from annotator.ui.session import Session
from annotator.ui.widgets.grid import CellLayout
from annotator.ui.widgets.scrolled import Scrolled
from annotator.ui.widgets.section import Section
from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import mark, tr

TITLES = {"claim": mark("Claims"), "entity": mark("Entities"), "attribution": mark("Who says it")}


class LabelPalette(QWidget):
    """Chips of all labels that mark words, under the titles of their layers."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setAccessibleName(tr("Labels"))
        self.chips: dict[int, LabelChip] = {}
        self.sections: dict[str, Section] = {}
        self._folded: set[str] = set()
        self._editor: QWidget | None = None
        self.empty = Words(tr("There are no labels to mark with. Add one with “Edit labels…”."), dim=True)
        self.edit = FlatButton(tr("Edit labels…"), tr("Add, rename, recolour, reorder, retire and merge labels"))
        self._inner = QWidget()
        self._inside = QVBoxLayout(self._inner)
        self._inside.setContentsMargins(4, 2, 4, 4)
        self._inside.setSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(self._inner))
        self.edit.clicked.connect(self.edit_labels)
        session.labelsChanged.connect(self._fill)
        session.themeChanged.connect(self._fill)
        session.markerChanged.connect(self._show_armed)
        session.actions.add([Action("labels.edit", tr("Edit labels…"), "Project", self.edit_labels, ("Ctrl+L",))])
        self._fill()

    def _fill(self, *_: object) -> None:
        self._clear()
        labels = [label for label in self.session.labels() if label.layer != DOCUMENT_LAYER]
        for layer, group in groupby(labels, key=lambda label: label.layer):
            self._add_layer(layer, group)
        self._inside.addWidget(self.empty)
        self.empty.setVisible(not labels)
        self._inside.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addStretch(1)
        self._show_armed(self.session.marker_label)

    def _clear(self) -> None:
        for section in self.sections.values():
            section.deleteLater()
        self.sections.clear()
        self.chips.clear()
        while self._inside.takeAt(0) is not None:
            pass

    def _add_layer(self, layer: str, labels: Iterable[Label]) -> None:
        body = QWidget()
        cells = CellLayout(body)
        cells.setContentsMargins(0, 0, 0, 0)
        for label in labels:
            chip = self.chips[label.id] = LabelChip(label, self.session.theme)
            chip.clicked.connect(lambda _=False, label=label: self._use(label))
            cells.addWidget(chip)
        section = Section(tr(TITLES[layer]) if layer in TITLES else layer, body, open_=layer not in self._folded)
        section.folded.connect(lambda folded, layer=layer: self._remember_fold(layer, folded))
        self.sections[layer] = section
        self._inside.addWidget(section)
        section.show()

    def _remember_fold(self, layer: str, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(layer)

    def _use(self, label: Label) -> None:
        if not self.session.actions.trigger(f"mark.label.{label.id}"):
            self.session.said.emit(tr("Open an article and select words, then choose {label}.", label=label.name))

    def _show_armed(self, label_id: int | None) -> None:
        for number, chip in self.chips.items():
            chip.set_armed(number == label_id)

    def edit_labels(self) -> None:
        """Open the label editor, or bring it to the front."""
        from annotator.ui.dialogs.label_editor import LabelEditor

        if self._editor is None:
            self._editor = LabelEditor(self.session, self.window())
            self._editor.destroyed.connect(self._editor_closed)
        self._editor.show()
        self._editor.raise_()
        self._editor.activateWindow()

    def _editor_closed(self) -> None:
        self._editor = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._inner.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.session.focusText.emit()
            return
        super().keyPressEvent(event)

"""The file of the open project is gone: one sentence, a place to save to, and a button. Not modal."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from annotator.ui.dialogs import kit
from annotator.words import tr


def proposed(lost: Path) -> Path:
    """A free name as near to the old one as can be written."""
    folder = lost.parent if os.access(lost.parent, os.W_OK) else Path.home()
    free, number = folder / lost.name, 1
    while free.exists():
        number += 1
        free = folder / f"{lost.stem} {number}{lost.suffix}"
    return free


class LostFileDialog(QDialog):
    """`chosen`: the path to save to."""

    chosen = Signal(str)

    def __init__(self, lost: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Save the project elsewhere"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # somebody may be typing
        said = tr(
            "{path} was moved, deleted or replaced while it was open. Nothing is lost: your work is still here. "
            "Save it, and go on there.",
            path=lost,
        )
        self.place = QLineEdit(str(proposed(lost)))
        self.place.setAccessibleName(tr("Save to"))
        self.told = kit.caption(wrap=True)
        self.told.setAccessibleName(tr("What is wrong"))
        box = QDialogButtonBox()
        self.save = box.addButton(tr("Save and go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.other = box.addButton(tr("Another place…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.other.setAutoDefault(False)
        self.save.setDefault(True)
        self.save.clicked.connect(self._choose)
        self.other.clicked.connect(self._browse)
        layout = QVBoxLayout(self)
        for part in (kit.caption(said, wrap=True), self.place, self.told, box):
            layout.addWidget(part)
        self.resize(560, self.sizeHint().height())

    def complain(self, words: str) -> None:
        """Saving there failed; another place can be tried."""
        self.told.setText(words)
        self.save.setEnabled(True)

    def _choose(self) -> None:
        self.told.setText("")
        self.save.setEnabled(False)
        self.chosen.emit(self.place.text())

    def _browse(self) -> None:
        kinds = tr("Annotator projects (*.annotator)")
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), self.place.text(), kinds)
        if path:
            self.place.setText(path)

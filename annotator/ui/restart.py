"""What is asked at the start after a crash: go on as usual, or carefully."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout

from annotator.starts import Crash
from annotator.ui.dialogs.kit import caption, reading_box
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

Choice = Literal["usual", "safe", "backup"]


class RestartDialog(QDialog):
    """Shown before the window. Esc and closing it choose the usual start."""

    def __init__(self, crash: Crash, project: Path | None = None) -> None:
        super().__init__()
        self.setWindowTitle(tr("Annotator ended unexpectedly"))
        self.choice: Choice = "usual"
        if crash.in_start:
            ended = tr("Annotator ended unexpectedly while it was starting.")
        else:
            ended = tr("Annotator ended unexpectedly while you were working.")
        saved = tr("Every mark that was made is saved in the project.")
        safe = tr(
            "In safe mode it starts with the default settings and layout, without opening a project; your own "
            "settings stay as they are for the next start."
        )
        self.said = caption(f"{ended} {saved}\n\n{safe}", wrap=True)
        self.said.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        if crash.details:
            self.details = reading_box(tr("Details of the fault"))
            self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            self.details.setPlainText(crash.details)
            layout.addWidget(self.details)
        box = QDialogButtonBox()
        self.usual = self._button(box, tr("Start as usual"), "usual")
        self.safe = self._button(box, tr("Start in safe mode"), "safe")
        if project is not None:
            self.backup = self._button(box, tr("Backups of {name}…", name=project.stem), "backup")
        (self.safe if crash.in_start else self.usual).setDefault(True)
        layout.addWidget(box)

    def _button(self, box: QDialogButtonBox, words: str, choice: Choice) -> QPushButton:
        button = box.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._choose(choice))
        return button

    def _choose(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()


def ask(crash: Crash, project: Path | None) -> Choice:
    """How to start after this crash; `project`: the one whose backups can be looked at."""
    dialog = RestartDialog(crash, project)
    dialog.exec()
    return dialog.choice


def show_backups(window: MainWindow, project: Path) -> None:
    """Offer the backups of a project that is not open; the chosen one takes its place."""
    from annotator.errors import ProjectError
    from annotator.store import backup
    from annotator.ui.dialogs.restoring import RestoreDialog
    from annotator.ui.safekeeping import restore

    try:
        found = backup.listed(backup.folder_of(project))
    except (OSError, sqlite3.Error):  # too damaged to say whose backups are its own
        found = []
    if not found:
        advice = tr("Look for one with: annotator backups {path}", path=project)
        window.show_error(ProjectError(tr("No backup of {path} was found.", path=project), advice=advice))
        return
    window.dialog = RestoreDialog(found, window)
    window.dialog.chosen.connect(lambda chosen: restore(window, Path(chosen), project))
    window.dialog.open()

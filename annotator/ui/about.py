"""The About dialog, and what a report of a bug needs to know about this copy of the program."""

from __future__ import annotations

import json
import platform
import sqlite3
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator import __version__, paths
from annotator.ui import speaking
from annotator.ui.dialogs.kit import caption, reading_box
from annotator.ui.widgets.words import FlatButton
from annotator.words import tr


class AboutDialog(QDialog):
    """Version, licence, where the user's files are, and what the program is made of under which licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Annotator"))
        self.parts = reading_box(tr("Parts of the program and their licences"))
        self.parts.setPlainText("\n".join(components()))
        self.told = _lines("")
        layout = QVBoxLayout(self)
        layout.addWidget(_title())
        layout.addWidget(_lines(tr("Read articles, mark claims and entities in them, keep every mark at once.")))
        free = tr(
            "Free software under the GNU General Public License, version 3 or later. It comes without any warranty."
        )
        layout.addWidget(_lines(free))
        layout.addSpacing(8)
        layout.addLayout(self._folders())
        layout.addSpacing(8)
        layout.addWidget(_lines(tr("Parts of other makers; the texts of their licences come with the program:")))
        layout.addWidget(self.parts, 1)
        layout.addWidget(self.told)
        layout.addWidget(self._buttons())
        self.resize(620, max(560, layout.totalHeightForWidth(620)))

    def _folders(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(0)
        for row, (name, folder) in enumerate(_places()):
            place = QLineEdit(str(folder))
            place.setReadOnly(True)
            place.setFrame(False)
            place.setCursorPosition(0)
            place.setAccessibleName(name)
            show = FlatButton(tr("Open", "verb"), tr("Open the folder: {folder}", folder=name))
            copy = FlatButton(tr("Copy", "verb"), tr("Copy the path: {folder}", folder=name))
            show.clicked.connect(lambda _=False, folder=folder: self._open(folder))
            copy.clicked.connect(lambda _=False, folder=folder: self._copy(str(folder)))
            for column, part in enumerate((caption(name), place, show, copy)):
                grid.addWidget(part, row, column)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.licence_button = QPushButton(tr("Licence…"))
        self.details_button = QPushButton(tr("Copy details for a report"))
        self.licence_button.clicked.connect(self._show_licence)
        self.details_button.clicked.connect(lambda: self._copy(details()))
        for button in (self.licence_button, self.details_button):
            button.setAutoDefault(False)
            box.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        return box

    def _open(self, folder: Path) -> None:
        """In the desktop's own window; a folder in which nothing has been kept yet is not there."""
        if not folder.is_dir():
            self.told.setText(tr("{folder} is not there yet: nothing has been kept in it.", folder=folder))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.told.setText(tr("The desktop does not open {folder}. Copy its path instead.", folder=folder))

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self.told.setText(tr("Copied."))

    def _show_licence(self) -> None:
        self.licence = LicenceDialog(self)
        self.licence.open()


class LicenceDialog(QDialog):
    """The whole text of the program's licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licence of Annotator"))
        self.text = reading_box(tr("Text of the licence"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlainText(_licence())
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(box)
        self.resize(self.fontMetrics().averageCharWidth() * 100, 560)


def _lines(words: str) -> QLabel:
    """Words that wrap, no higher than their lines."""
    label = caption(words, wrap=True)
    policy = label.sizePolicy()  # a new one would forget that the height follows from the width
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    policy.setVerticalPolicy(QSizePolicy.Policy.Maximum)
    label.setSizePolicy(policy)
    return label


def _title() -> QWidget:
    title = caption(f"Annotator {__version__}")
    font = QFont(title.font())
    font.setPointSizeF(font.pointSizeF() * 1.5)
    title.setFont(font)
    return title


def _places() -> list[tuple[str, Path]]:
    """Name and folder of what the program keeps for the user."""
    data = paths.user_data_dir()
    return [
        (tr("Settings"), paths.user_config_dir()),
        (tr("Backups of projects"), data / "backups"),
        (tr("Sample project, other data"), data),
        (tr("Log", "of the program"), paths.log_file().parent),
    ]


def _licence() -> str:
    try:
        return paths.licence().read_text(encoding="utf-8")
    except OSError:
        return tr("The text did not come with this copy of the program: https://www.gnu.org/licenses/gpl-3.0.txt")


def details() -> str:
    """Versions of the program and what it runs on; no names, no paths, nothing of a project."""
    screen = QGuiApplication.primaryScreen()
    rows = (
        ("Annotator", __version__ + (" (bundle)" if getattr(sys, "frozen", False) else "")),
        ("Python", platform.python_version()),
        ("Qt", f"{qVersion()}, PySide6 {PySide6.__version__}"),
        ("SQLite", sqlite3.sqlite_version),
        ("System", platform.platform()),
        ("Display", f"{QGuiApplication.platformName()}, scale {screen.devicePixelRatio():g}" if screen else "none"),
        ("Language", speaking.spoken()),
    )
    return "\n".join(f"{name}: {value}" for name, value in rows)


def components() -> list[str]:
    """Name, version and licence of each part by other makers that the program ships with or needs."""
    parts = json.loads(paths.resource("sbom.json").read_text(encoding="utf-8"))["components"]
    needed = [part for part in parts if part.get("scope") != "excluded"]
    lines = (
        f"{part['name']} {part.get('version', '')}".rstrip() + f": {part['licenses'][0]['expression']}"
        for part in needed
    )
    return list(dict.fromkeys(lines))

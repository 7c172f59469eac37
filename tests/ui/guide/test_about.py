"""The About dialog: licence, folders, details for a report."""

from __future__ import annotations

import getpass
import platform
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from annotator import __version__, paths
from annotator.ui import about


@pytest.fixture
def dialog(qtbot: QtBot) -> about.AboutDialog:
    made = about.AboutDialog(None)  # type: ignore[arg-type]
    qtbot.addWidget(made)
    made.show()
    return made


def click(dialog: about.AboutDialog, name: str) -> None:
    button = next(b for b in dialog.findChildren(QAbstractButton) if name in (b.accessibleName(), b.text()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_licence_is_shown_whole(dialog: about.AboutDialog, qtbot: QtBot) -> None:
    click(dialog, "Licence…")
    qtbot.addWidget(dialog.licence)
    assert dialog.licence.text.toPlainText() == paths.licence().read_text("utf-8").removesuffix("\n") + "\n"
    assert "GNU GENERAL PUBLIC LICENSE" in dialog.licence.text.toPlainText()


def test_a_folder_is_opened_copied_or_said_not_to_be_there(
    dialog: about.AboutDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or len(opened) == 1)
    settings = paths.user_config_dir()
    settings.mkdir(parents=True, exist_ok=True)
    click(dialog, "Open the folder: Settings")
    assert [Path(url.toLocalFile()) for url in opened] == [settings] and dialog.told.text() == ""
    click(dialog, "Open the folder: Settings")
    assert "Copy its path instead" in dialog.told.text()
    shutil.rmtree(paths.user_data_dir() / "backups", ignore_errors=True)
    click(dialog, "Copy the path: Backups of projects")
    assert QGuiApplication.clipboard().text() == str(paths.user_data_dir() / "backups")
    click(dialog, "Open the folder: Backups of projects")
    assert "nothing has been kept in it" in dialog.told.text() and len(opened) == 2


def test_the_details_name_versions_and_nobody(dialog: about.AboutDialog) -> None:
    click(dialog, "Copy details for a report")
    details = QGuiApplication.clipboard().text()
    for words in (f"Annotator: {__version__}", f"Python: {platform.python_version()}", "Qt: 6.", "SQLite: 3."):
        assert words in details
    private = {str(Path.home()), platform.node(), getpass.getuser()} - {"", "root", "localhost"}
    assert not [word for word in private if word in details]


def test_the_parts_and_their_licences_are_listed(dialog: about.AboutDialog) -> None:
    parts = dialog.parts.toPlainText().splitlines()
    assert any(line.startswith("sqlalchemy") and line.endswith(": MIT") for line in parts)

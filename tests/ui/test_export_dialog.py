"""The export dialog: what is chosen, what is lost, and the file that comes of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.settings import Settings
from annotator.store import schema as s
from annotator.store.workspace import Workspace
from annotator.tools import language_tools
from annotator.ui.actions import Actions
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.jobs import Jobs
from annotator.ui.session import Session
from annotator.ui.theme import load_theme
from annotator.verbs import annotate, documents

TEXTS = (
    ("Көпір", "Қалада жаңа көпір ашылды.", "kk"),
    ("Парк", "В городе открыли парк.", "ru"),
    ("Bus", "A bus.", "en"),
)


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that each test gets a copy of."""
    workspace = Workspace.create(tmp_path_factory.mktemp("pattern") / "p.annotator", annotator="me")
    with workspace.transact("document.import") as tx:
        for title, text, language in TEXTS:
            sha = sha256(text.encode()).hexdigest()
            i = tx.insert(s.document, title=title, text_sha256=sha, length=len(text), language=language)
            tx.insert(s.document_text, document_id=i, text=text)
    annotate.mark(workspace, 1, 1, [(0, 6)])
    annotate.mark(workspace, 1, 2, [(7, 11)], status="suggested")
    documents.set_status(workspace, [2], "done")
    workspace.close()
    return workspace.path


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, pattern: Path) -> Iterator[Session]:
    settings = Settings(tmp_path / "settings.json")
    settings["last_folder"] = str(tmp_path)
    workspace = Workspace.open(shutil.copy(pattern, tmp_path), annotator="me")
    made = Session(workspace, settings, Actions(settings), Jobs(), load_theme("light"), language_tools())
    made.visible_ids = lambda: [1, 2]
    made.open_document(2)
    failed: list[object] = []
    made.failed.connect(failed.append)
    yield made
    made.close()
    assert not failed


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(session)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.counted, timeout=5000):
        made.show()
    return made


def take_format(dialog: ExportDialog, key: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(key))


def write(dialog: ExportDialog, qtbot: QtBot) -> str:
    """Enter on the target; returns what the file holds."""
    with qtbot.waitSignal(dialog.exported, timeout=5000):
        QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    return Path(dialog.target.text()).read_text(encoding="utf-8")


def ids(written: str) -> list[str]:
    return [json.loads(line)["title"] for line in written.splitlines()]


def test_the_whole_project_goes_into_jsonl_beside_it(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    take_format(dialog, "jsonl")
    assert dialog.target.text() == str(tmp_path / "p.jsonl")
    assert ids(write(dialog, qtbot)) == ["Көпір", "Парк", "Bus"]
    assert dialog.told.text().startswith("3 articles and 1 annotation exported")


def test_the_list_or_the_open_article_alone(dialog: ExportDialog, qtbot: QtBot) -> None:
    take_format(dialog, "jsonl")
    QTest.mouseClick(dialog.listed, Qt.MouseButton.LeftButton, pos=dialog.listed.rect().center() / 4)
    assert ids(write(dialog, qtbot)) == ["Көпір", "Парк"]
    dialog.this.click()
    dialog.overwrite.setChecked(True)
    assert ids(write(dialog, qtbot)) == ["Парк"]


def test_language_and_status_narrow_it(dialog: ExportDialog, qtbot: QtBot) -> None:
    take_format(dialog, "jsonl")
    dialog.language.setCurrentIndex(dialog.language.findData("kk"))
    assert ids(write(dialog, qtbot)) == ["Көпір"]
    dialog.language.setCurrentIndex(0)
    dialog.status.setCurrentIndex(dialog.status.findData("done"))
    dialog.overwrite.setChecked(True)
    assert ids(write(dialog, qtbot)) == ["Парк"]


def test_what_stays_behind_is_counted_while_one_chooses(dialog: ExportDialog, qtbot: QtBot) -> None:
    take_format(dialog, "csv")
    with qtbot.waitSignal(dialog.counted, timeout=5000):
        pass
    assert "3 full texts of articles" in dialog.loses.text()
    assert "1 suggested, rejected or filtered annotations" in dialog.loses.text()
    with qtbot.waitSignal(dialog.counted, timeout=5000):
        dialog.everything.click()
    assert "suggested" not in dialog.loses.text()


def test_suggestions_come_along_when_asked_for(dialog: ExportDialog, qtbot: QtBot) -> None:
    take_format(dialog, "jsonl")
    dialog.everything.click()
    records = [json.loads(line) for line in write(dialog, qtbot).splitlines()]
    assert [mark["status"] for mark in records[0]["annotations"]] == ["accepted", "suggested"]


def test_the_mark_for_excel_is_offered_for_tables_alone(dialog: ExportDialog, session: Session, qtbot: QtBot) -> None:
    take_format(dialog, "jsonl")
    assert not dialog.bom.isVisible()
    take_format(dialog, "csv")
    assert dialog.bom.isVisible() and dialog.bom.isChecked()
    assert dialog.target.text().endswith("p.csv")
    assert write(dialog, qtbot).startswith("\ufeff")
    dialog.bom.click()
    assert session.settings["csv_bom"] is False
    dialog.overwrite.setChecked(True)
    assert not write(dialog, qtbot).startswith("\ufeff")


def test_an_existing_file_is_replaced_only_when_said_so(dialog: ExportDialog, qtbot: QtBot, tmp_path: Path) -> None:
    take_format(dialog, "jsonl")
    (tmp_path / "old.jsonl").write_text("old", encoding="utf-8")
    assert not dialog.overwrite.isVisible()
    dialog.target.setText(str(tmp_path / "old.jsonl"))
    assert dialog.overwrite.isVisible() and not dialog.export_button.isEnabled()
    QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    assert (tmp_path / "old.jsonl").read_text(encoding="utf-8") == "old"
    dialog.overwrite.click()
    assert ids(write(dialog, qtbot)) == ["Көпір", "Парк", "Bus"]


def test_the_project_itself_is_never_overwritten(dialog: ExportDialog, session: Session, qtbot: QtBot) -> None:
    before = session.workspace.path.stat().st_ino
    dialog.target.setText(str(session.workspace.path))
    dialog.overwrite.click()
    with qtbot.waitSignal(dialog.exported, timeout=5000) as told:
        QTest.keyClick(dialog.target, Qt.Key.Key_Return)
    assert told.args == [None]
    assert "is the project itself" in dialog.told.text()
    assert session.workspace.path.stat().st_ino == before


def test_afterwards_the_file_can_be_shown_in_its_folder(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    take_format(dialog, "jsonl")
    assert not dialog.folder_button.isVisible()
    write(dialog, qtbot)
    QTest.mouseClick(dialog.folder_button, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]


def test_it_may_be_closed_while_the_export_runs(dialog: ExportDialog, session: Session, qtbot: QtBot) -> None:
    take_format(dialog, "jsonl")
    said: list[str] = []
    session.said.connect(said.append)
    with qtbot.waitSignal(session.jobs.idle, timeout=5000):
        QTest.keyClick(dialog.target, Qt.Key.Key_Return)
        dialog.close()
    qtbot.waitUntil(lambda: bool(said), timeout=3000)
    assert said[0].startswith("3 articles and 1 annotation exported")

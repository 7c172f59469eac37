"""The look at files before they are imported: encodings, columns, faults; and what is said afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.settings import Settings
from annotator.store.queries import articles
from annotator.store.workspace import Workspace
from annotator.tools import language_tools
from annotator.ui.actions import Actions
from annotator.ui.dialogs.import_report import ReportDialog, ReportModel
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.jobs import Jobs
from annotator.ui.session import Session
from annotator.ui.theme import load_theme

KAZAKH = "Қалада жаңа көпір ашылды, тұрғындар қуанып жатыр. Үкімет өкілі: «Құрылыс бір жылға созылды», – деді."
Look = Callable[..., ImportDialog]


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The empty project that each test gets a copy of."""
    workspace = Workspace.create(tmp_path_factory.mktemp("pattern") / "p.annotator", annotator="me")
    workspace.close()
    return workspace.path


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, pattern: Path) -> Iterator[Session]:
    settings = Settings(tmp_path / "settings.json")
    workspace = Workspace.open(shutil.copy(pattern, tmp_path), annotator="me")
    made = Session(workspace, settings, Actions(settings), Jobs(), load_theme("light"), language_tools())
    failed: list[object] = []
    made.failed.connect(failed.append)
    yield made
    made.close()
    assert not failed


@pytest.fixture
def look(session: Session, qtbot: QtBot) -> Look:
    """Opens the dialog on some files and waits until it has looked into them."""

    def look(*paths: Path) -> ImportDialog:
        dialog = ImportDialog(session, [str(path) for path in paths])
        qtbot.addWidget(dialog)
        with qtbot.waitSignal(dialog.looked, timeout=5000):
            dialog.show()
        return dialog

    return look


def titles(session: Session) -> list[str]:
    connection = session.workspace.read()
    ids = articles.ids(connection, session.workspace.annotator_id)
    return [row.title for row in articles.page(connection, session.workspace.annotator_id, ids)]


def texts(session: Session) -> list[str]:
    connection = session.workspace.read()
    return [articles.text(connection, i) for i in articles.ids(connection, session.workspace.annotator_id)]


def pick(dialog: ImportDialog, name: str) -> None:
    items = [dialog.list.topLevelItem(i) for i in range(dialog.list.topLevelItemCount())]
    dialog.list.setCurrentItem(next(item for item in items if item is not None and item.text(0) == name))


def choose(dialog: ImportDialog, encoding: str, qtbot: QtBot) -> None:
    combo = dialog.pane.encoding
    combo.setCurrentIndex(combo.findData(encoding))
    with qtbot.waitSignal(dialog.looked, timeout=5000):
        combo.activated.emit(combo.currentIndex())


def finish(session: Session, dialog: ImportDialog, qtbot: QtBot) -> None:
    """Enter, and wait for the job."""
    button = dialog.import_button
    qtbot.waitUntil(button.isEnabled, timeout=3000)
    with qtbot.waitSignal(session.jobs.idle, timeout=5000):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_nothing_is_written_before_the_button_is_pressed(look: Look, session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(KAZAKH, encoding="utf-8")
    dialog = look(tmp_path / "a.txt")
    assert dialog.pane.text.toPlainText() == KAZAKH
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert articles.count(session.workspace.read()) == 0


def test_enter_imports_and_says_how_many(look: Look, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    said: list[str] = []
    session.said.connect(said.append)
    (tmp_path / "a.txt").write_text(KAZAKH, encoding="utf-8")
    (tmp_path / "b.txt").write_text("A bridge opens in the town.", encoding="utf-8")
    finish(session, look(tmp_path / "a.txt", tmp_path / "b.txt"), qtbot)
    qtbot.waitUntil(lambda: said == ["2 articles imported."], timeout=3000)
    assert sorted(texts(session)) == sorted([KAZAKH, "A bridge opens in the town."])
    assert session.document_id is not None  # the first of them is open


def test_another_encoding_shows_at_once_and_is_used(look: Look, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes(KAZAKH.encode("kz1048"))
    dialog = look(file)
    choose(dialog, "cp1251", qtbot)
    assert dialog.pane.text.toPlainText() == KAZAKH.encode("kz1048").decode("cp1251")
    choose(dialog, "kz1048", qtbot)
    assert dialog.pane.text.toPlainText() == KAZAKH
    finish(session, dialog, qtbot)
    assert texts(session) == [KAZAKH]


def test_an_encoding_can_hold_for_all_files(look: Look, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_bytes(f"{name} {KAZAKH}".encode("kz1048"))
    dialog = look(tmp_path / "a.txt", tmp_path / "b.txt")
    dialog.pane.for_all.setChecked(True)
    choose(dialog, "koi8-r", qtbot)
    pick(dialog, "b.txt")
    assert dialog.pane.encoding.currentData() == "koi8-r"
    choose(dialog, "kz1048", qtbot)
    finish(session, dialog, qtbot)
    assert sorted(texts(session)) == [f"a {KAZAKH}", f"b {KAZAKH}"]


def test_columns_are_mapped_and_the_record_shows_what_becomes_of_them(
    look: Look, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("a,b,when\nКөпір,Жаңа көпір ашылды.,2026-03-14\nПарк,Парк ашылды.,2026-03-15\n", encoding="utf-8")
    dialog = look(file)
    fields = dialog.pane.fields
    assert list(fields) == ["a", "b", "when"]
    for column, field in (("b", "text"), ("a", "title"), ("when", "date")):
        combo = fields[column]
        combo.setCurrentIndex(combo.findData(field))
        with qtbot.waitSignal(dialog.looked, timeout=5000):
            combo.activated.emit(combo.currentIndex())
    assert "Title: Көпір" in dialog.pane.facts.text() and "date: 2026-03-14" in dialog.pane.facts.text()
    QTest.mouseClick(dialog.pane.next, Qt.MouseButton.LeftButton)
    assert dialog.pane.text.toPlainText() == "Парк ашылды."
    finish(session, dialog, qtbot)
    assert titles(session) == ["Көпір", "Парк"]


def test_two_columns_cannot_both_be_the_text(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("text,body\nOne text.,Another text.\n", encoding="utf-8")
    dialog = look(file)
    first, second = dialog.pane.fields.values()
    second.setCurrentIndex(second.findData("text"))
    with qtbot.waitSignal(dialog.looked, timeout=5000):
        second.activated.emit(second.currentIndex())
    assert [first.currentData(), second.currentData()] == ["", "text"]
    assert dialog.pane.text.toPlainText() == "Another text."


def test_the_language_of_all_can_be_set(look: Look, session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(KAZAKH, encoding="utf-8")
    dialog = look(tmp_path / "a.txt")
    assert "Kazakh (kk)" in dialog.pane.facts.text()
    dialog.language.setCurrentIndex(dialog.language.findData("ky"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    assert "Kyrgyz (ky)" in dialog.pane.facts.text()
    finish(session, dialog, qtbot)
    document = session.document()
    assert document is not None and document.language == "ky"


def test_what_cannot_be_imported_says_why_before_and_afterwards(
    look: Look, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "good.txt").write_text(KAZAKH, encoding="utf-8")
    (tmp_path / "in" / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(60))
    (tmp_path / "in" / "rows.jsonl").write_text('{"text": "One."}\n{"text": \n', encoding="utf-8")
    dialog = look(tmp_path / "in")
    pick(dialog, "picture.txt")
    assert "PNG" in dialog.pane.facts.text()
    assert "1 file cannot be imported" in dialog.told.text()
    pick(dialog, "rows.jsonl")
    assert "line 2" in dialog.pane.remarks.text()
    finish(session, dialog, qtbot)
    qtbot.waitUntil(lambda: any(isinstance(w, ReportDialog) for w in QApplication.topLevelWidgets()), timeout=3000)
    report = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ReportDialog))
    assert report.summary.text() == "2 articles imported, 2 refused."
    QTest.mouseClick(report.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert len(copied) == 2 and all(line.startswith("refused\t") for line in copied)
    assert any("picture.txt" in line for line in copied)
    report.table.selectRow(0)
    QTest.keyClick(report.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == copied[:1]
    report.close()


def test_with_nothing_to_import_the_button_stays_off(look: Look, tmp_path: Path) -> None:
    dialog = look(tmp_path / "missing.txt")
    assert not dialog.import_button.isEnabled()
    assert "there is no such file" in dialog.pane.facts.text()


def test_markup_in_a_file_is_shown_as_it_stands(look: Look, tmp_path: Path) -> None:
    text = "<h1>Title</h1> <img src=x> & more"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    dialog = look(tmp_path / "a.txt")
    assert dialog.pane.text.toPlainText() == text
    assert dialog.pane.facts.textFormat() == Qt.TextFormat.PlainText


def test_the_model_of_the_report_is_sound(qtbot: QtBot) -> None:
    model = ReportModel([("refused", "a.txt", "line 2", "no text"), ("new label", "", "", "Sport")])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.data(model.index(1, 3)) == "Sport"

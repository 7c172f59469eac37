"""Faults of the disk met in the window: nothing typed is lost, and every way out is a button."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from annotator.store import backup
from annotator.store.workspace import Workspace
from annotator.ui.dialogs.doctor import DoctorDialog
from annotator.ui.dialogs.restoring import RestoreDialog
from annotator.ui.main_window import MainWindow
from annotator.verbs import annotate
from tests.ui.window_kit import make_project, open_window, press, settle


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


def project(window: MainWindow) -> Workspace:
    assert window.session is not None
    return window.session.workspace


def note_field(window: MainWindow):  # type: ignore[no-untyped-def]
    """The note of a claim that is marked for it, with the focus in it."""
    assert window.view is not None and window.session is not None
    press(window.view.reader.pane, "C")
    settle(window)
    panel = window.view.panels["inspector"]
    field = panel.form.remarks.note  # type: ignore[attr-defined]
    field.editor.setFocus()
    return field


def notes(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT note FROM annotation")]


def test_what_is_typed_while_the_file_is_gone_is_saved_in_the_other_place(window: MainWindow, qtbot: QtBot) -> None:
    field = note_field(window)
    place = project(window).path
    place.unlink()
    QTest.keyClicks(field.editor, "kept")
    assert not field.save_now()
    assert "moved, deleted or replaced" in field.message.text()
    assert window.view is not None
    keeping = window.view.safekeeping
    qtbot.waitUntil(lambda: keeping.dialog is not None)
    dialog = keeping.dialog
    assert dialog is not None
    assert dialog.place.text() == str(place)
    dialog.place.setText(str(place.with_name("other.annotator")))
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    settle(window)
    assert keeping.dialog is None
    assert window.windowTitle() == "other — Annotator"
    assert notes(place.with_name("other.annotator")) == ["kept"]
    assert field.message.text() == ""
    assert window.settings["recent"][0] == str(place.with_name("other.annotator"))


def test_a_place_that_cannot_be_written_is_said_in_the_dialog(window: MainWindow, qtbot: QtBot) -> None:
    project(window).path.unlink()
    assert window.view is not None
    keeping = window.view.safekeeping
    qtbot.waitUntil(lambda: keeping.dialog is not None)
    dialog = keeping.dialog
    assert dialog is not None
    dialog.place.setText("/no/such/folder/p.annotator")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    settle(window)
    assert "could not be written" in dialog.told.text()
    assert dialog.save.isEnabled()


def test_closing_the_window_on_a_lost_file_keeps_everything(window: MainWindow) -> None:
    field = note_field(window)
    place = project(window).path
    place.rename(place.with_name("moved.annotator"))
    QTest.keyClicks(field.editor, "typed last")
    window.close()
    assert notes(place) == ["typed last"]


def test_a_full_disk_keeps_what_is_typed_until_there_is_room(window: MainWindow) -> None:
    field = note_field(window)
    raw = project(window)._raw()  # type: ignore[reportPrivateUsage]
    raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")
    words = "long " * 3000
    field.editor.setPlainText(words)
    assert not field.save_now()
    assert "The disk is full" in field.message.text()
    raw.execute("PRAGMA max_page_count=1000000")
    assert field.text() == words
    assert field.save_now()
    assert notes(project(window).path) == [words.strip()]


def test_what_a_full_disk_did_not_take_outlives_the_window(window: MainWindow, home: Path) -> None:
    field = note_field(window)
    raw = project(window)._raw()  # type: ignore[reportPrivateUsage]
    raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")
    words = "бөгет " * 3000
    field.editor.setPlainText(words)
    place = project(window).path
    window.close_project()
    kept = home / ".local/share/annotator/unsaved words.txt"
    assert words in kept.read_text("utf-8")
    assert kept.stat().st_mode & 0o777 == 0o600
    assert window.open_project(place)
    assert str(kept) in window.errors.text.text()


def test_what_another_program_writes_appears(window: MainWindow, qtbot: QtBot) -> None:
    assert window.view is not None
    other = Workspace.open(project(window).path, "dana")
    label = other.read().exec_driver_sql("SELECT id FROM label WHERE name = 'Person'").scalar_one()
    annotate.mark(other, project(window) and window.session.document_id, label, [(0, 5)])  # type: ignore[union-attr]
    other.close()
    qtbot.waitUntil(lambda: len(window.view.reader.pane.marks.spans) == 1, timeout=3000)  # type: ignore[union-attr]


def test_what_is_typed_does_not_go_over_what_another_program_wrote_a_moment_ago(window: MainWindow) -> None:
    field = note_field(window)
    other = Workspace.open(project(window).path, "dana")
    annotate.set_note(other, 1, "theirs")
    other.close()
    QTest.keyClicks(field.editor, "mine")
    assert not field.save_now()
    assert "It was changed to “theirs” meanwhile" in field.message.text()
    assert notes(project(window).path) == ["theirs"]
    field.keep_mine()
    assert notes(project(window).path) == ["mine"]


def test_a_backup_is_made_and_restored_by_two_clicks(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_list.trigger("project.backup")
    settle(window)
    field = note_field(window)
    QTest.keyClicks(field.editor, "later")
    window.actions_list.trigger("project.restore")
    dialog = window.dialog
    assert isinstance(dialog, RestoreDialog)
    assert "Articles: 3, annotations: 0" in dialog.told.text()
    place = project(window).path
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.session is not None
    assert notes(place) == []
    kinds = {one.kind: one for one in backup.listed(backup.folder_of(place))}
    assert notes(kinds["restore"].path) == ["later"]


def test_a_damaged_project_is_offered_its_backup(window: MainWindow) -> None:
    window.actions_list.trigger("project.backup")
    settle(window)
    place = project(window).path
    window.close_project()
    whole = place.read_bytes()
    place.write_bytes(whole[: len(whole) // 2])
    assert not window.open_project(place)
    assert "is damaged" in window.errors.text.text()
    dialog = window.dialog
    assert isinstance(dialog, RestoreDialog)
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert window.session is not None
    assert project(window).path == place
    assert [path.read_bytes() for path in place.parent.glob("p damaged *")] == [whole[: len(whole) // 2]]


def test_an_hour_of_work_is_backed_up_once(window: MainWindow) -> None:
    assert window.view is not None
    for _ in range(2):
        window.view.safekeeping.back_up_if_due()
        settle(window)
    assert [one.kind for one in backup.listed(backup.folder_of(project(window).path))] == ["daily"]


def doctor_of_a_fault(window: MainWindow) -> DoctorDialog:
    """The dialog when it has found that the words around a mark are not those of the article."""
    note_field(window)
    with closing(sqlite3.connect(project(window).path)) as connection, connection:
        connection.execute("UPDATE annotation SET prefix = 'wrong'")
    window.actions_list.trigger("project.check")
    settle(window)
    assert isinstance(window.dialog, DoctorDialog)
    return window.dialog


def test_the_doctor_finds_and_repairs(window: MainWindow) -> None:
    dialog = doctor_of_a_fault(window)
    assert "the words around" in dialog.list.toPlainText()
    assert isinstance(dialog.repair_button, QPushButton)
    QTest.mouseClick(dialog.repair_button, Qt.MouseButton.LeftButton)
    settle(window)
    assert dialog.told.text().startswith("Repaired: ")
    assert "left: 0" in dialog.told.text()


def test_the_doctor_is_closed_while_it_looks(window: MainWindow) -> None:
    window.actions_list.trigger("project.check")
    press(window.dialog, "Esc")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle(window)
    assert not window.jobs.running


def test_a_repair_goes_on_when_the_doctor_is_closed(window: MainWindow) -> None:
    dialog = doctor_of_a_fault(window)
    QTest.mouseClick(dialog.repair_button, Qt.MouseButton.LeftButton)
    press(dialog, "Esc")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle(window)
    assert window.status.message.text().startswith("Repaired: ")

"""Bugs while the window is open: shown once, counted, logged without quotes, and no typed word is lost."""

from __future__ import annotations

import gc
import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator import app, logs, paths
from annotator.errors import Refused
from annotator.starts import Crash
from annotator.store import backup
from annotator.store.queries import annotations
from annotator.ui import restart
from annotator.ui.dialogs.restoring import RestoreDialog
from annotator.ui.errors import SurpriseDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.restart import RestartDialog
from annotator.verbs import annotate
from tests.ui.window_kit import KAZAKH, make_project, open_window, press, settle

ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    """A window that watches over everything unhandled, as in the running program."""
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))  # put back after the test
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        app.watch(opened)
        yield opened


def dialogs(window: MainWindow) -> list[SurpriseDialog]:
    QApplication.processEvents()
    return window.findChildren(SurpriseDialog)


class Sender(QObject):
    asked = Signal()


def fail(words: str = "label 7") -> None:
    raise KeyError(words)


@pytest.mark.logs("a bug")
def test_a_bug_in_a_slot_is_shown_in_one_dialog_with_details_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    sender = Sender()
    sender.asked.connect(fail)
    sender.asked.emit()
    (dialog,) = dialogs(window)
    assert dialog.isVisible() and not dialog.isModal()
    assert "saved" in dialog.said.text() and "go on" in dialog.said.text()
    details = dialog.details.toPlainText()
    assert "label 7" in details and "in fail" in details and details.startswith("Annotator ")
    assert QFontInfo(dialog.details.font()).fixedPitch() or "mono" in dialog.details.font().family().lower()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == details
    assert str(paths.log_file()) in dialog.hint.text()


@pytest.mark.logs("a bug")
@pytest.mark.logs("has come 10 times")
def test_a_bug_that_comes_again_is_counted_not_stacked(window: MainWindow) -> None:
    for _ in range(12):
        take(lambda: fail())
    (dialog,) = dialogs(window)
    assert "12 times" in dialog.said.text()
    assert dialog.details.toPlainText().count("Traceback") == 1
    take(lambda: fail("<b>another</b>"))  # the same place: only counted
    take(lambda: [][1])
    assert len(dialogs(window)) == 1
    assert "IndexError" in dialog.details.toPlainText() and "14 times" in dialog.said.text()


def take(work) -> None:  # type: ignore[no-untyped-def]
    try:
        work()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.logs("a bug")
def test_a_dialog_that_was_closed_comes_back_for_a_new_bug_alone(window: MainWindow) -> None:
    take(fail)
    (dialog,) = dialogs(window)
    dialog.reject()
    take(fail)
    assert not dialogs(window)[0].isVisible()
    take(lambda: 1 / 0)
    assert dialogs(window)[0].isVisible()


def test_an_error_of_the_world_that_nobody_caught_is_no_bug(window: MainWindow) -> None:
    def refuse() -> None:
        raise Refused("The disk is full.")

    take(refuse)
    assert dialogs(window) == []
    assert window.errors.isVisible() and window.errors.text.text() == "The disk is full."


@pytest.mark.logs("a bug")
def test_bugs_in_threads_and_finalisers_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail, args=("in a thread",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    assert "in a thread" in dialogs(window)[0].details.toPlainText()

    class Closing:
        def __del__(self) -> None:
            raise ValueError("while closing")

    Closing()
    gc.collect()
    qtbot.waitUntil(lambda: "while closing" in dialogs(window)[0].details.toPlainText())


@pytest.mark.logs("a bug|job broken failed")
def test_a_job_that_fails_by_a_bug_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    def work():  # type: ignore[no-untyped-def]
        yield 0, 1
        fail("in a job")

    session = window.session
    assert session is not None
    session.jobs.start("broken", work, failed=session.failed.emit)
    settle(window)
    assert "in a job" in dialogs(window)[0].details.toPlainText()


@pytest.mark.logs("a bug")
def test_typing_goes_on_and_what_is_typed_is_kept(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bug strikes between two words; then saving itself is broken, and mended: nothing typed is gone."""
    session = window.session
    assert session is not None and window.view is not None
    document = session.document()
    assert document is not None
    label = next(label for label in session.labels() if label.layer == "entity")
    mark = annotate.mark(session.workspace, document.id, label.id, [(0, 5)])
    session.select_annotation(mark)
    settle(window)
    note = next(w for w in window.findChildren(QPlainTextEdit) if w.accessibleName() == "Note" and w.isEnabled())
    note.setFocus()
    qtbot.keyClicks(note, "first ")
    take(fail)
    assert dialogs(window)[0].isVisible()
    qtbot.keyClicks(note, "second")
    assert note.toPlainText() == "first second"
    with monkeypatch.context() as broken:
        broken.setattr(annotate, "set_note", lambda *_, **__: 1 / 0)
        press(note, "Esc")
        assert "ZeroDivisionError" in dialogs(window)[0].details.toPlainText()
        assert note.toPlainText() == "first second"
    note.setFocus()
    qtbot.keyClicks(note, "!")
    press(note, "Esc")
    info = annotations.info(session.workspace.read(), mark)
    assert info is not None and info.note == "first second!"


@pytest.mark.logs("a bug")
def test_what_a_bug_kept_from_being_saved_outlives_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    assert session is not None
    place, label = session.workspace.path, next(label for label in session.labels() if label.layer == "entity")
    session.select_annotation(annotate.mark(session.workspace, 1, label.id, [(0, 5)]))
    settle(window)
    note = next(w for w in window.findChildren(QPlainTextEdit) if w.accessibleName() == "Note" and w.isEnabled())
    note.setFocus()
    qtbot.keyClicks(note, "typed in vain")
    with monkeypatch.context() as broken:
        broken.setattr(annotate, "set_note", lambda *_, **__: 1 / 0)
        window.close_project()
    assert dialogs(window)
    kept = paths.user_data_dir() / "unsaved words.txt"
    assert "typed in vain" in kept.read_text("utf-8")
    assert window.open_project(place)
    assert str(kept) in window.errors.text.text()


@pytest.mark.logs("a bug")
def test_the_log_file_holds_no_word_of_the_article(window: MainWindow, tmp_path: Path) -> None:
    handler = logging.FileHandler(tmp_path / "annotator.log", encoding="utf-8")
    handler.setFormatter(logs.Discreet())
    logging.getLogger().addHandler(handler)
    take(lambda: fail(KAZAKH))
    QApplication.processEvents()
    logging.getLogger().removeHandler(handler)
    handler.close()
    written = (tmp_path / "annotator.log").read_text(encoding="utf-8")
    assert "KeyError" in written and "in fail" not in written and "fail" in written
    assert [word for word in KAZAKH.split() if len(word) > 3 and word in written] == []
    assert "министрі" in dialogs(window)[0].details.toPlainText()


# -- the start after a crash


def answer(qtbot: QtBot, crash: Crash, act) -> RestartDialog:  # type: ignore[no-untyped-def]
    dialog = RestartDialog(crash)
    qtbot.addWidget(dialog)
    QTimer.singleShot(0, dialog, lambda: act(dialog))
    dialog.exec()
    return dialog


def test_after_a_crash_in_the_start_enter_chooses_safe_mode(qtbot: QtBot) -> None:
    dialog = answer(qtbot, Crash(True, ""), lambda d: press(d, "Return"))
    assert dialog.choice == "safe" and "starting" in dialog.said.text() and "saved" in dialog.said.text()


def test_after_a_crash_at_work_enter_and_escape_start_as_usual(qtbot: QtBot) -> None:
    for key in ("Return", "Esc"):
        dialog = answer(qtbot, Crash(False, "Fatal Python error: <b>Aborted</b>"), lambda d, key=key: press(d, key))
        assert dialog.choice == "usual"
    assert dialog.details.toPlainText() == "Fatal Python error: <b>Aborted</b>"


def test_the_backups_of_the_last_project_are_offered_and_restored(
    qtbot: QtBot, tmp_path: Path, window: MainWindow
) -> None:
    session = window.session
    assert session is not None
    project = session.workspace.path
    backup.keep(project, backup.BY_HAND)
    annotate.mark(session.workspace, 1, session.labels()[0].id, [(0, 5)])
    window.close_project()
    dialog = RestartDialog(Crash(True, ""), project)
    qtbot.addWidget(dialog)
    qtbot.mouseClick(dialog.backup, Qt.MouseButton.LeftButton)
    assert dialog.choice == "backup"
    restart.show_backups(window, project)
    (offered,) = window.findChildren(RestoreDialog)
    offered.accept()
    qtbot.waitUntil(lambda: window.session is not None)
    settle(window)
    assert window.session.workspace.read().exec_driver_sql("SELECT count(*) FROM annotation").scalar() == 0


def test_a_project_without_a_backup_is_said(tmp_path: Path, window: MainWindow) -> None:
    window.close_project()
    (tmp_path / "rubbish.annotator").write_bytes(b"rubbish" * 100)
    restart.show_backups(window, tmp_path / "rubbish.annotator")
    assert "No backup of" in window.errors.text.text()


SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator import app
from annotator.ui import restart

def crash(*_):
    import faulthandler
    faulthandler._sigabrt()

def choose(crash, project):
    print("asked", crash.in_start, "Fatal Python error" in crash.details)
    return sys.argv[2]

def settled(window, files, run, then=None, begin=app._begin):
    begin(window, files, run, then)
    print("font", window.settings["zoom"], "project", window.session is not None, "safe", window.settings.safe)
    window.settings["zoom"] = 150
    QTimer.singleShot(0, window, window.close)

restart.ask = choose
app._begin = crash if sys.argv[1] == "crash" else settled
sys.exit(app.main(sys.argv[3:]))
"""


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """`annotator` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, *arguments], cwd=ROOT, capture_output=True, text=True, check=False, timeout=20
    )


def test_a_start_that_crashes_leads_to_safe_mode_and_then_to_the_usual_one(tmp_path: Path, home: Path) -> None:
    project = str(make_project(tmp_path / "p.annotator"))
    settings = paths.user_config_dir() / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text('{"zoom": 120}', encoding="utf-8")
    assert start("crash", "usual", project).returncode != 0
    safe = start("run", "safe", project)
    assert safe.stdout.split("\n")[:2] == ["asked True True", "font 100 project False safe True"], safe.stderr
    assert settings.read_text(encoding="utf-8") == '{"zoom": 120}'
    usual = start("run", "usual", project)
    assert usual.stdout.split("\n")[0] == "font 120 project True safe False", usual.stderr
    asked_for = start("run", "usual", "--safe-mode", project)
    assert asked_for.stdout.split("\n")[0] == "font 100 project True safe True", asked_for.stderr

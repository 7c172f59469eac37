"""The whole job by keys alone, in a process of its own: `python main_job_driver.py FIRST|SECOND PROJECT ARTICLES`.

FIRST makes a project, imports a folder, marks, fills fields, and kills itself without a word to anybody. SECOND opens
what is left, undoes three steps and exports. Each prints what it sees as JSON lines.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from annotator import app
from annotator.ui.main_window import MainWindow
from tests.marks_kit import marks_of
from tests.ui.window_kit import press, settle

PATIENCE = 20_000  # milliseconds until something that should happen counts as missing


def wait(window: MainWindow, what: Callable[[], Any], named: str) -> Any:
    """Run the event loop until something is there."""
    deadline = QDeadlineTimer(PATIENCE)
    while not (found := what()):
        if deadline.hasExpired():
            raise SystemExit(f"waited in vain for {named}; the window says: {window.status.message.text()}")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    return found


def type_words(words: str, widget: QWidget | None = None) -> None:
    """Letters as a keyboard sends them, on what has the focus."""
    for letter in words:
        target = widget or QApplication.focusWidget()
        assert target is not None
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key, none = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(target, QKeyEvent(kind, key, none, letter))


def in_file_dialog(path: Path) -> None:
    """Answer the next file dialog by typing a path and pressing Enter."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, answer)
            return
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.setText(str(path))  # the dialog is Qt's, not ours; typed letters would open its list of guesses
        press(field, "Enter")

    QTimer.singleShot(0, answer)


def command(window: MainWindow, words: str) -> None:
    """Do something through the command palette."""
    window.activateWindow()  # as a desktop does when a dialog has closed
    settle(window)
    press(None, "Ctrl+K")
    palette = window.palette_popup
    type_words(words, palette.field)
    press(palette.field, "Enter")
    settle(window)
    window.activateWindow()
    settle(window)


def say(**facts: Any) -> None:
    print(json.dumps(facts, ensure_ascii=False), flush=True)


def pane(window: MainWindow) -> QWidget:
    assert window.view is not None
    return window.view.reader.pane


def marks(window: MainWindow) -> list[list[Any]]:
    """Label, words and extent of every annotation of the open article."""
    assert window.session is not None
    found = marks_of(window.session.workspace.read(), window.session.document_id)
    return [[row.label, row.exact, row.start, row.end] for row in found]


def totals(window: MainWindow) -> dict[str, int]:
    assert window.session is not None
    run = window.session.workspace.read().exec_driver_sql
    tables = (
        "document",
        "annotation",
        "annotation_fragment",
        "claim",
        "attribution_source",
        "attribution_cue",
        "comment",
    )
    return {table: run(f"SELECT count(*) FROM {table}").scalar_one() for table in tables}


# -- first


def first(window: MainWindow, project: Path, articles: Path) -> None:
    in_file_dialog(project)
    press(window.focusWidget() or window, "Ctrl+N")
    wait(window, lambda: window.session, "the new project")
    in_file_dialog(articles)
    command(window, "import a folder")
    dialog = wait(window, lambda: find_dialog("ImportDialog"), "the import dialog")
    wait(window, lambda: dialog.import_button.isEnabled(), "the preview")
    press(dialog.focusWidget() or dialog, "Enter")
    wait(
        window, lambda: window.session and totals(window)["document"] == len(list(articles.glob("*.txt"))), "the import"
    )
    settle(window)
    mark_twenty(window)
    fill_fields(window)
    say(marks=marks(window), totals=totals(window), title=window.view.reader.header.title.toolTip())
    os.kill(os.getpid(), signal.SIGKILL)


def find_dialog(name: str) -> QDialog | None:
    return next(
        (w for w in QApplication.topLevelWidgets() if type(w).__name__ == name and w.isVisible()),
        None,  # type: ignore[arg-type]
    )


def mark_twenty(window: MainWindow) -> None:
    """Claims over sentences, entities in and across them, one mark in two pieces."""
    assert window.session is not None
    window.activateWindow()
    settle(window)
    if window.session.document_id is None:
        command(window, "next article")
        settle(window)
    text = pane(window)
    text.setFocus()
    press(text, "Ctrl+Home")
    for _ in range(7):
        press(text, "J", "C", "Esc")
    press(text, "Ctrl+Home")
    for key in ("1", "2", "3", "4", "5", "6", "7", "8", "9", "Q", "W", "O"):
        press(text, "Ctrl+Right", "Ctrl+Right", key, "Esc")
    press(text, "Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "1", "Esc")  # crosses what is there
    press(text, "Ctrl+Home", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "Ctrl+Shift+Right", "7", "Esc")
    press(text, "Ctrl+Home", "J", "C")  # refused: it is marked already
    press(
        text,
        "Esc",
        "Ctrl+Home",
        "Down",
        "Home",
        "Ctrl+Shift+Right",
        "2",
        "Down",
        "Home",
        "Ctrl+Shift+Right",
        "F",
        "Esc",
    )


def fill_fields(window: MainWindow) -> None:
    """The first claim: who said it, by words of the text; its sentence and type; a note, a comment, unsure."""
    assert window.session is not None
    text = pane(window)
    press(text, "Esc", "Ctrl+Home")
    labels: dict[int, str] = {}
    while labels.get(window.session.annotation_id or 0) != "Claim":
        press(text, "Tab")
        settle(window)
        labels = {number: label for label, number in marks_by_id(window)}
    press(text, "Ctrl+Shift+Right", "Ctrl+Shift+Right")
    command(window, "selection as source")
    press(text, "Ctrl+Right", "Ctrl+Shift+Right")
    command(window, "selection as cue")
    press(text, "Esc")
    assert labels[window.session.annotation_id or 0] == "Claim"
    for field, words in (("N", "Тексеру керек"), ("Shift+N", "Екінші дереккөз бар ма?")):
        press(text, field)
        settle(window)
        type_words(words)
        press(None, "Enter" if field == "Shift+N" else "Tab")
        settle(window)
        press(None, "Esc")
        settle(window)
    press(text, "U")
    settle(window)


def marks_by_id(window: MainWindow) -> list[tuple[str, int]]:
    assert window.session is not None
    return [(row.label, row.id) for row in marks_of(window.session.workspace.read(), window.session.document_id)]


# -- second


def second(window: MainWindow, project: Path) -> None:
    assert window.open_project(project), window.errors.text.text()
    settle(window)
    window.activateWindow()
    settle(window)
    say(marks=marks(window), totals=totals(window))
    steps = 0
    while steps < 3:
        newest = newest_step(window)
        press(None, "Ctrl+Z")
        settle(window)
        steps += newest_step(window) > newest  # a step in another article is only shown at first
    say(marks=marks(window), totals=totals(window), steps=steps)
    say(csv=export(window, project.with_suffix(".csv")), jsonl=export(window, project.with_suffix(".jsonl")))


def export(window: MainWindow, target: Path) -> str:
    """Export everything with the keys of the dialog."""
    window.activateWindow()
    settle(window)
    press(None, "Ctrl+E")
    dialog = wait(window, lambda: find_dialog("ExportDialog"), "the export dialog")
    dialog.all.setChecked(True)
    dialog.format.setCurrentIndex(dialog.format.findData(target.suffix[1:]))
    dialog.target.setText(str(target))
    wait(window, dialog.export_button.isEnabled, "the export button")
    press(dialog.focusWidget() or dialog, "Enter")
    wait(window, target.exists, f"the export to {target}")
    settle(window)
    return str(target)


def newest_step(window: MainWindow) -> int:
    assert window.session is not None
    return window.session.workspace.read().exec_driver_sql("SELECT max(id) FROM step").scalar_one()


def main(part: str, project: Path, articles: Path) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    app.make_application([])
    window = app.make_window(app.make_settings())
    window.resize(1400, 900)
    window.show()
    window.activateWindow()
    QCoreApplication.processEvents()
    if part == "FIRST":
        first(window, project, articles)
    else:
        second(window, project)
    window.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]).absolute(), Path(sys.argv[3]).absolute())

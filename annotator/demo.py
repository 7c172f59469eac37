"""The program's own guided tour without a display: import, mark by keys in the real window, export, photograph."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import app
from annotator.errors import ProjectError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from annotator.ui.main_window import MainWindow

SIZE = (1440, 900)
_TOUR = (
    "Ctrl+Home J J C J J C J C Ctrl+Home",
    "Down 1 Ctrl+Right Ctrl+Right Ctrl+Right 3 Down Home 2 Down Home 8 U",
    "Down Home 5 1 Esc Tab Tab",
)
_SETTLE = 200  # rounds of the event loop at most, while a job or a repaint is under way


def run_headless(folder: Path) -> int:
    """Leave `demo.annotator`, `demo.csv`, `demo.jsonl` and `window.png` in the folder; returns the exit code.

    Refuses a folder that holds a demo project already.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    project = folder / "demo.annotator"
    if project.exists():
        raise ProjectError(f"{project} exists already; it was not changed. Choose an empty folder.")
    folder.mkdir(parents=True, exist_ok=True)
    application = app.make_application([])
    from annotator.settings import Settings

    settings = Settings(folder / "settings.json")
    settings["theme"], settings["annotator"] = "light", "demo"
    app.import_samples(project, with_annotations=False)
    window = app.make_window(settings)
    window.resize(*SIZE)
    window.show()
    try:
        _tour(application, window, project, folder)
    finally:
        window.close()
        settings.path.unlink(missing_ok=True)
    return 0


def _tour(application: QApplication, window: MainWindow, project: Path, folder: Path) -> None:
    if not window.open_project(project) or window.session is None or window.view is None:
        raise ProjectError(window.errors.text.text() or f"{project} could not be opened.")
    _settle(application, window)
    pane = window.view.reader.pane
    before = _steps(window)
    _mark_by_keys(pane)
    _settle(application, window)
    marked = _steps(window) - before
    picture = folder / "window.png"
    if not window.grab().save(str(picture)):
        raise ProjectError(f"{picture} could not be written; is there room, and may the folder be written to?")
    workspace = window.session.workspace
    for name in ("demo.csv", "demo.jsonl"):
        app.export_all(workspace, folder / name)
    print(f"{folder}: {marked} steps marked by keys; demo.annotator, demo.csv, demo.jsonl, window.png are there.")


def _mark_by_keys(pane: QWidget) -> None:
    """What an annotator's hands do: sentences as claims, names under the caret, a label changed, one unsure."""
    pane.setFocus()
    for line in _TOUR:
        _press(pane, *line.split())


def _press(widget: QWidget, *chords: str) -> None:
    """Key presses as the platform would send them."""
    for chord in chords:
        _press_one(widget, chord)


def _press_one(widget: QWidget, chord: str) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    *held, name = chord.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for word in held:
        modifiers |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[word]
    key = getattr(Qt.Key, f"Key_{'Escape' if name == 'Esc' else name}")
    QTest.keyClick(widget, key, modifiers)


def _settle(application: QApplication, window: MainWindow) -> None:
    """Let jobs end and everything paint."""
    for _ in range(_SETTLE):
        application.processEvents()
        if not window.jobs.running:
            break
    window.jobs.wait()
    for _ in range(20):
        application.processEvents()


def _steps(window: MainWindow) -> int:
    from annotator.store.queries import steps

    assert window.session is not None
    found = steps.newest(window.session.workspace.read(), 1)
    return found[0].id if found else 0

"""The program's own guided tour without a display: import, mark by keys in the real window, export, photograph."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import app, samples, tools
from annotator.errors import ProjectError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from annotator.store.workspace import Workspace
    from annotator.ui.main_window import MainWindow

SIZE = (1440, 900)
# What the tour does in the first article: sentences as claims, then names found by typing them, with the label's key.
_CLAIMS = "Ctrl+Home J J J C J C J C"
_NAMES = (
    ("Көкбұлан қаласында", "4"),
    ("Шолпансу су форумы", "7"),
    ("Қазақстан", "3"),
    ("Өзбекстан", "3"),
    ("Дәурен Қошқынбай", "1"),
    ("Су ресурстары министрі", "6"),
    ("48 млрд теңге", "9"),
    ("Дала даму банкі", "2"),
    ("Айзада Төрөкелова", "1"),
    ("18 пайызға", "Q"),
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
    _hush_platform()
    application = app.make_application([])
    from annotator.settings import Settings

    settings = Settings(folder / "settings.json")
    settings["theme"], settings["annotator"] = "light", "demo"
    samples.import_samples(project, with_annotations=False)
    window = app.make_window(settings)
    window.resize(*SIZE)
    window.show()
    window.activateWindow()
    try:
        _tour(application, window, project, folder)
    finally:
        window.close()
        settings.path.unlink(missing_ok=True)
    return 0


def _hush_platform() -> None:
    """The offscreen platform tells of itself what it cannot do; nobody who runs the demo can use that."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def handle(kind: QtMsgType, context: object, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            print(message, file=sys.stderr)

    qInstallMessageHandler(handle)


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
        export_all(workspace, folder / name)
    print(f"{folder}: {marked} steps marked by keys; demo.annotator, demo.csv, demo.jsonl, window.png are there.")


def _mark_by_keys(pane: QWidget) -> None:
    """What an annotator's hands do: sentences as claims, names with their labels, one of them unsure."""
    pane.setFocus()
    _press(pane, *_CLAIMS.split())
    for name, key in _NAMES:
        _press(pane, "Esc", "Ctrl+Home", "Ctrl+F")
        field = pane.window().focusWidget()
        _press(field, "Ctrl+A")
        _type(field, name)
        _press(field, "Esc")
        _press(pane, key)
    _press(pane, "U", "Esc", "Ctrl+Home", "Tab", "Tab", "Tab", "Tab")


def _press(widget: QWidget, *chords: str) -> None:
    """Key presses as the platform would send them."""
    for chord in chords:
        _press_one(widget, chord)


def _press_one(widget: QWidget, chord: str) -> None:
    from PySide6.QtCore import Qt

    *held, name = chord.split("+")
    modifiers = Qt.KeyboardModifier.NoModifier
    for word in held:
        modifiers |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Shift": Qt.KeyboardModifier.ShiftModifier}[word]
    key = getattr(Qt.Key, f"Key_{'Escape' if name == 'Esc' else name}")
    _send(widget, key, modifiers, name.lower() if len(name) == 1 and not held else "")


def _type(widget: QWidget, words: str) -> None:
    """Words as a keyboard of their language sends them."""
    from PySide6.QtCore import Qt

    for letter in words:
        _send(widget, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)


def _send(widget: QWidget, key: Any, modifiers: Any, text: str) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))


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


def export_all(workspace: Workspace, target: Path) -> None:
    """Export everything accepted to a file, the format by its suffix."""
    from annotator.store.queries.export import ExportFilter
    from annotator.verbs import exporting

    form = exporting.writable_format(None, target, tools.command_tools())
    for _ in exporting.export_job(workspace, target, form, ExportFilter(), exporting.ExportOptions()):
        pass

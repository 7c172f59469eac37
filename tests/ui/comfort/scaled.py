"""Run by itself, under a screen and a scale that the environment sets: says what of the window does not fit.

Arguments: the font's points, a folder to work in, and "dialogs" to open all dialogs as well.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget

from annotator import app
from annotator.settings import Settings
from annotator.ui.main_window import MainWindow
from annotator.ui.tabbing import can_be_seen
from tests.ui.comfort import walking
from tests.ui.window_kit import make_the_rest, settle

LEAST_TEXT = 220  # device-independent pixels of the text pane, each way at least half of it
problems: list[str] = []


def main(points: float, folder: Path, with_dialogs: bool) -> None:
    application = app.make_application([])
    font = QFont("Noto Sans")
    font.setPointSizeF(points)
    application.setFont(font)
    settings = Settings(folder / "settings.json")
    settings["annotator"] = "me"
    window = app.make_window(settings)
    window.show()
    assert window.open_sample()
    make_the_rest(window)
    ratio, screen = window.devicePixelRatioF(), QGuiApplication.primaryScreen().size()
    print(f"{screen.width()}x{screen.height()} at {ratio:g}")
    check_window(window)
    for_panels(window)
    if with_dialogs:
        for_dialogs(window)
    window.close()
    settle(window)
    print("\n".join(dict.fromkeys(problems)))


def check_window(window: MainWindow) -> None:
    """No larger than the screen; text to read, and nothing that can be used lies outside."""
    fits(window)
    assert window.view is not None
    pane = window.view.reader.pane
    if pane.width() < LEAST_TEXT or pane.height() < LEAST_TEXT / 2:
        problems.append(f"text pane of {pane.width()}x{pane.height()}")
    inside(window)


def fits(window: QWidget) -> None:
    room = window.screen().availableGeometry().size()
    if window.width() > room.width() or window.height() > room.height():
        problems.append(f"{type(window).__name__} is {window.width()}x{window.height()}, the screen {room.toTuple()}")


def inside(window: QWidget) -> None:
    """Every control is on screen, or can be scrolled to."""
    for control in walking.controls(walking.parts(window)):
        box = QRect(control.mapTo(window, QPoint()), control.size())
        if not window.rect().intersects(box) and not can_be_seen(control):
            problems.append(f"{walking.titled(control)} lies outside {type(window).__name__}")


def for_panels(window: MainWindow) -> None:
    """Bring each panel to the front, as its action does; the window must not outgrow the screen."""
    assert window.view is not None
    for dock in window.view.docks:
        dock.show()
        dock.raise_()
        settle(window)
        fits(window)
        dock.setVisible(dock.objectName() == "dock.articles")
    inside(window)


def for_dialogs(window: MainWindow) -> None:
    """Open everything that can be opened now."""
    for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        setattr(QFileDialog, name, staticmethod(lambda *_, **__: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")  # type: ignore[method-assign]

    def check(dialog: QWidget) -> None:
        if isinstance(dialog, QDialog):
            dialog.activateWindow()
        QApplication.processEvents()
        fits(dialog)
        inside(dialog)

    with walking.closing_modal_windows([], check):
        for action in walking.opening(window):
            action.run()
            settle(window)
            close_others(window, check)


def close_others(window: MainWindow, check: Callable[[QWidget], None]) -> None:
    for shown in QApplication.topLevelWidgets():
        if shown.isVisible() and shown is not window and not isinstance(shown, QMenu):
            check(shown)
            shown.close()


if __name__ == "__main__":
    main(float(sys.argv[1]), Path(sys.argv[2]), "dialogs" in sys.argv)

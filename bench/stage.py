"""Where the window plays: a virtual X screen of our own, events sent into it, pixels read back from the server."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from annotator.ui.main_window import MainWindow

SCREEN = "3300x1200x24"
WINDOW = (1500, 1000)
_PATIENCE = 30  # seconds until what should be painted is given up

Clock = Callable[[], float]
WALL: Clock = time.perf_counter
CPU: Clock = time.thread_time
PROCESS: Clock = time.process_time


@contextmanager
def x_server() -> Iterator[None]:
    """A screen for as long as the block runs; `DISPLAY` names it."""
    command = shutil.which("Xvfb")
    if command is None:
        raise SystemExit("Xvfb is not installed; on Debian and Ubuntu: apt-get install xvfb")
    read_end, write_end = os.pipe()
    options = ["-displayfd", str(write_end), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(
        [command, *options], pass_fds=[write_end], preexec_fn=_end_with_parent,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    if not number:
        raise SystemExit("Xvfb did not start")
    os.environ.update(DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb")
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _end_with_parent() -> None:
    """On Linux: a server whose starter has died ends as well."""
    if sys.platform == "linux":
        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGTERM)


def private_home(folder: Path) -> None:
    """Turn the user's folders to a place of our own, so that no setting of theirs is read or written."""
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        place = folder / "home" / variable.lower()
        place.mkdir(parents=True, exist_ok=True)
        os.environ[variable] = str(place)
    for variable in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
        os.environ.pop(variable, None)


def open_window(project: Path, folder: Path) -> MainWindow:
    """The program's own window on a project, active and painted."""
    from annotator import app
    from annotator.settings import Settings
    from bench.data import ANNOTATOR

    app.make_application([])
    settings = Settings(folder / "settings.json")
    settings["annotator"], settings["theme"], settings["blink"] = ANNOTATOR, "light", False
    window = app.make_window(settings)
    window.setGeometry(0, 0, *WINDOW)
    window.show()
    activate(window)
    if not window.open_project(project):
        raise SystemExit(f"the project cannot be opened: {window.errors.text.text()}")
    settle(window)
    return window


def activate(window: QWidget) -> None:
    """Give a window the keyboard."""
    from PySide6.QtTest import QTest

    window.activateWindow()
    if not QTest.qWaitForWindowExposed(window) or not QTest.qWaitForWindowActive(window):
        raise SystemExit("the window was not shown")


def settle(window: MainWindow | None = None) -> None:
    """Let jobs end, timers of up to a tenth of a second fire and their paints be done."""
    if window is not None:
        window.jobs.wait()
    process_for(0.12)


def process_for(seconds: float) -> None:
    """Handle events for a while."""
    from PySide6.QtWidgets import QApplication

    end = WALL() + seconds
    while WALL() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def process_once() -> None:
    """Handle the events that are there."""
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


class Paints:
    """Notes the moments at which a widget has been painted and the window flushed to the screen.

    Qt paints and flushes a window within one UpdateRequest, which is therefore handed on from here; where it paints
    without one, as when a window first appears, an event posted from within comes right after it.
    """

    def __init__(self, widget: QWidget, tell: Callable[[Mapping[Clock, float]], object] | None = None) -> None:
        from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

        paints = self
        kinds = QEvent.Type

        class Watcher(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                kind = event.type()
                if kind is kinds.Paint and watched is widget:
                    paints._dirty = True
                    QCoreApplication.postEvent(self, QEvent(kinds.User), Qt.EventPriority.HighEventPriority.value)
                elif kind is kinds.UpdateRequest and watched is window:
                    window.event(event)
                    paints._note()
                    return True
                return False

            def event(self, event: QEvent) -> bool:
                if event.type() is kinds.User:
                    paints._note()
                return True

        self.count = 0
        self.first: Mapping[Clock, float] = {}  # of the paints since it was emptied
        self._dirty = False
        self._tell = tell
        self._watcher = Watcher()
        window = widget.window()
        for watched in {widget, window}:
            watched.installEventFilter(self._watcher)

    def _note(self) -> None:
        if self._dirty:
            self._dirty = False
            self.count += 1
            at = {clock: clock() for clock in (WALL, CPU, PROCESS)}
            self.first = self.first or at
            if self._tell is not None:
                self._tell(at)


def until_painted(do: Callable[[], object], paints: Paints, clock: Clock = CPU) -> float:
    """Milliseconds from an event to the end of the first paint that it causes."""
    paints.first = {}
    start = clock()
    do()
    until(lambda: bool(paints.first))
    return (paints.first[clock] - start) * 1e3


def longest_stall(seconds: float) -> float:
    """Handle events for a while; the most milliseconds that the window could not have answered a key."""
    longest, end = 0.0, WALL() + seconds
    while (began := CPU()) is not None and WALL() < end:
        process_once()
        longest = max(longest, CPU() - began)
        time.sleep(0.001)
    return longest * 1e3


def until(done: Callable[[], bool]) -> None:
    """Handle events as they come until something has happened."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    if done():
        return
    patience = QTimer()
    patience.setSingleShot(True)
    patience.start(_PATIENCE * 1000)
    while not done():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if not patience.isActive():
            raise AssertionError("what was waited for did not happen; was nothing painted?")


def send(target: QObject, event: object) -> None:
    """Send an event through the application, past its event filters."""
    from PySide6.QtWidgets import QApplication

    QApplication.sendEvent(target, event)  # type: ignore[call-overload]


def press(window: QWidget, key: int, text: str = "", modifiers: object = None) -> None:
    """A key press and its release on a window, which hands it to what has the focus."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    held = Qt.KeyboardModifier.NoModifier if modifiers is None else modifiers
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        send(window.windowHandle(), QKeyEvent(kind, key, held, text))  # type: ignore[arg-type]


def pixels(widget: QWidget, part: QRect | None = None) -> QImage:
    """What the X server shows of a widget now."""
    from PySide6.QtCore import QPoint

    window = widget.window()
    area = part or widget.rect()
    corner = widget.mapTo(window, QPoint(0, 0)) + area.topLeft()
    shot = window.screen().grabWindow(window.winId(), corner.x(), corner.y(), area.width(), area.height())
    return shot.toImage()


def count_colour(image: QImage, colour: str) -> int:
    """How many pixels of an image have exactly this colour (`#rrggbb`)."""
    from PySide6.QtGui import QImage

    data = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    wanted = int(colour[1:], 16) | 0xFF000000
    return data.count(wanted.to_bytes(4, sys.byteorder))


def has_words(image: QImage) -> bool:
    """Whether anything but one colour is to be seen in the middle quarter."""
    from PySide6.QtGui import QImage

    height = image.height()
    middle = image.copy(0, height * 3 // 8, image.width(), max(height // 4, 1))
    data = bytes(middle.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return bool(data) and data.count(data[:4]) < len(data) // 4

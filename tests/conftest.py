"""What holds for every test: no screen, a home of its own, and nothing said aside by Python, Qt or the log."""

from __future__ import annotations

import gc
import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).parent.parent / "resources" / "fonts"
HOME_VARIABLES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_RUNTIME_DIR": ".run",
}
_ROOM = 2 << 30  # bytes


def _in_memory() -> str | None:
    """A new folder in memory with room for all that the tests write; None where there is none.

    Every commit waits until the disk has it, for a third of the time that the tests of projects take. What holds when a
    disk or the power fails is tested by a rig that plays both (tests/safety)."""
    folder = "/dev/shm"
    if "TMPDIR" in os.environ or not hasattr(os, "statvfs") or not os.access(folder, os.W_OK | os.X_OK):
        return None
    system = os.statvfs(folder)
    has_room = system.f_bavail * system.f_frsize > _ROOM
    if not has_room or system.f_flag & os.ST_NOEXEC:
        return None
    made = tempfile.mkdtemp(prefix="annotator-tests-", dir=folder)
    os.chmod(made, 0o711)  # some tests play another user
    return made


def _private_home() -> Path:
    """A fresh home for this process, which every path of a user is turned to. Set before Qt is loaded."""
    home = Path(tempfile.mkdtemp(prefix="annotator-home-"))
    for variable, place in HOME_VARIABLES.items():
        (home / place).mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[variable] = str(home / place)
    return home


os.environ["QT_QPA_PLATFORM"] = os.environ.get("ANNOTATOR_TEST_PLATFORM", "offscreen")
for variable in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_IM_MODULE"):
    os.environ.pop(variable, None)
MEMORY = _in_memory()
if MEMORY is not None:
    os.environ["TMPDIR"] = tempfile.tempdir = MEMORY  # of the workers, too
HOME = _private_home()
# What is compiled is kept, whatever the shell asks for: each worker takes 6 s to prepare the tests of the whole suite
# anew, and each program that a test starts half a second to compile what it imports.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False


def pytest_collection_finish() -> None:
    """Look for rings of unused objects less often than Python does by itself: each search goes through the thousands
    of tests as well, which stay, and all of them together took a tenth of the time."""
    gc.collect()
    gc.set_threshold(10_000, 20, 50)


def pytest_unconfigure() -> None:
    """Take the private home away, and give back the memory."""
    shutil.rmtree(HOME, ignore_errors=True)
    if MEMORY is not None:
        shutil.rmtree(MEMORY, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application with the font that comes along, so that a line is as wide on every machine."""
    from PySide6.QtGui import QFont, QFontDatabase

    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    qapp.setFont(QFont("Noto Sans", 10))
    return qapp


@pytest.fixture
def home() -> Path:
    """The private home of the running test, empty at its start."""
    return HOME


@pytest.fixture(autouse=True)
def _clean_home() -> Iterator[None]:
    """Empty the home after each test, so that no test sees what another left there."""
    yield
    for place in HOME.rglob("*"):
        if place.is_file() and place.relative_to(HOME).parts[0] != ".cache":
            place.unlink()


class _Listener(logging.Handler):
    """Collects what is logged as a warning or worse."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _no_stray_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a logged warning or error that no `logs` mark expects, and on an expected one that never came."""
    expected: list[str] = [mark.args[0] for mark in request.node.iter_markers("logs")]
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    stray = [said for said in listener.heard if not any(re.search(pattern, said) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, said) for said in listener.heard)]
    assert not stray, "logged without a mark that expects it:\n" + "\n".join(stray)
    assert not missing, f"expected in the log, but never said: {missing}"


@pytest.fixture(autouse=True)
def _no_leftover_windows() -> Iterator[None]:
    """Delete the top-level widgets that a test left, so that the next one finds an empty screen."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, Qt

    for window in [window for window in application.topLevelWidgets() if window.parent() is None]:
        if window.windowType() == Qt.WindowType.Popup:
            continue  # a completer deletes its list itself, and crashes where that has been done already
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def x_display() -> Iterator[dict[str, str]]:
    """The environment for a child process with a window on a real X server (Xvfb); skips where there is none."""
    server = shutil.which("Xvfb")
    if server is None:
        pytest.skip("no Xvfb on this machine: `./run.sh test` installs it")
    read_end, write_end = os.pipe()
    command = [server, "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(command, pass_fds=[write_end], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    process.terminate()
    process.wait()

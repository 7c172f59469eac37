"""One window for each project of a user: a second one raises the first. By two small files, without any socket.

The window of a project leaves its process in `NAME.window`; who finds it alive asks by `NAME.ring`, and the window
answers by taking that file away.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject

from annotator import paths
from annotator.store import processes

log = logging.getLogger(__name__)
_PATIENCE = 2.0  # seconds that another window has for its answer
_LOOK = 0.02


def _files(project: Path) -> tuple[Path, Path]:
    """Who has the project open, and that somebody else wants it; named by the place of the project."""
    place = os.path.realpath(project).encode("utf-8", "surrogateescape")
    entry = paths.user_data_dir() / "windows" / hashlib.sha256(place).hexdigest()[:24]
    return entry.with_suffix(".window"), entry.with_suffix(".ring")


def raise_other(project: Path) -> bool:
    """Ask the window that has the project open to come to the front; False where there is none, or none answers."""
    window, ring = _files(project)
    try:
        if not processes.alive(window.read_text(encoding="utf-8")):
            return False
        ring.touch()
    except (OSError, ValueError):
        return False
    until, moment = time.monotonic() + _PATIENCE, threading.Event()
    while ring.exists():
        if time.monotonic() > until:
            ring.unlink(missing_ok=True)
            return False
        moment.wait(_LOOK)
    return True


class Doorbell(QObject):
    """Listens while a project is open; `ring` is called when another window wants this one."""

    def __init__(self, project: Path, ring: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ring = ring
        self._window, self._asked = _files(project)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.listen)
        self._sign_in()

    def _sign_in(self) -> None:
        try:
            self._window.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._asked.unlink(missing_ok=True)
            self._window.write_text(processes.me(), encoding="utf-8")
        except OSError as error:
            log.info("a second window will not find this one: %s", error)
            return
        self._watcher.addPath(str(self._window.parent))

    def move(self, project: Path) -> None:
        """The project lies in another file now."""
        self._sign_out()
        self._window, self._asked = _files(project)
        self._sign_in()

    def listen(self) -> None:
        """See whether somebody has asked."""
        if self._asked.exists():
            self._asked.unlink(missing_ok=True)
            self._ring()

    def _sign_out(self) -> None:
        try:
            if self._window.read_text(encoding="utf-8") == processes.me():
                self._window.unlink()
        except OSError:
            pass  # it is gone, or another window has signed in

    def stop(self) -> None:
        """Listen no longer."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._sign_out()

"""Remembers each run of the window until it ends well, so that the next start knows of a crash.

A run holds a locked file: `starting` in it becomes `ready` once the window works, Python's fault handler adds the
traces of a crash, and a good end takes the file away. A file that nobody holds was left by a run that was killed.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import IO

log = logging.getLogger(__name__)
_STARTING, _READY = "starting\n", "ready\n"
_LONGEST = 20_000  # characters of a fault handler's report that are shown


@dataclass(frozen=True, slots=True)
class Crash:
    """How the last run ended: `in_start` before the window worked, `details` what the fault handler wrote."""

    in_start: bool
    details: str


class Run:
    """One run of the window; see the module."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"run-{os.getpid()}.txt"
        self._file: TextIOWrapper | None = None

    def begin(self) -> Crash | None:
        """Begin a run; returns how an earlier one crashed, where one did, and forgets it."""
        crash = _last_crash(self._path.parent)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._file = open(self._path, "w+", encoding="utf-8", opener=_private)  # noqa: SIM115 - held until the end
            _lock(self._file)
            self._say(_STARTING)
            faulthandler.enable(self._file)
        except (OSError, ValueError) as error:
            log.info("runs are not remembered in %s: %s", self._path.parent, error)
        return crash

    def ready(self) -> None:
        """The window works: a crash from now on is none of the start."""
        if self._file is not None:
            self._say(_READY)

    def end(self) -> None:
        """It ended well."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        self._path.unlink(missing_ok=True)

    def _say(self, words: str) -> None:
        assert self._file is not None
        self._file.write(words)
        self._file.flush()


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _last_crash(folder: Path) -> Crash | None:
    """What the newest of the crashed runs left; the files of all that run no more are taken away."""
    crash: Crash | None = None
    try:
        left = sorted(folder.glob("run-*.txt"), key=lambda path: path.stat().st_mtime)
    except OSError:
        return None
    for path in left:
        try:
            words = _of_ended(path)
        except OSError:
            continue
        if words is not None:
            crash = _crash(words) or crash
    return crash


def _of_ended(path: Path) -> str | None:
    """What is in the file of a run that has ended, and the file is gone; None for a run that goes on."""
    with open(path, "r+", encoding="utf-8", errors="replace") as file:
        if not _lock(file):
            return None
        words = file.read(_LONGEST)
    path.unlink(missing_ok=True)
    return words


def _crash(words: str) -> Crash | None:
    """A run that became ready and left no trace of a fault was only killed: there is nothing to be careful about."""
    in_start = words.startswith(_STARTING) and _READY not in words
    details = words.removeprefix(_STARTING).removeprefix(_READY).strip()
    return Crash(in_start, details) if in_start or details else None


def _lock(file: IO[str]) -> bool:
    """Hold the file until it is closed; False where another run holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_LONGEST * 10)  # beyond what is written, since Windows locks against reading, too
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

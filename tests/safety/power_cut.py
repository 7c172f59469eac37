"""Power cuts, replayed: what a disk may hold at any moment of a real run of marking, opened by the program.

A preloaded library writes down every file operation of the run (file_log.c). At chosen moments an image of the disk
is made: what was synced for certain, and of what was only written either nothing or a random half of its sectors.
The image must open, hold every step that was promised, exactly as it was, and every step must undo and redo.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import history
from tests.safety import marking_run

ROOT = Path(__file__).parents[2]
SOURCE = Path(__file__).with_name("file_log.c")
SECTOR = 512
MODES = ("synced", "half")
_HEAD = struct.Struct("<ciQI")
_UNDONE = 12  # steps undone and redone in each image


def compiler() -> str | None:
    """A C compiler; None on a machine without one."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


@dataclass(slots=True)
class File:
    """One file of the disk: what is on it for certain, and what was written since."""

    sure: bytearray = field(default_factory=bytearray)
    later: list[tuple[int, bytes | None]] = field(default_factory=list[tuple[int, bytes | None]])
    is_named: bool = False  # its folder was synced after it was made
    is_unlinked: bool = False

    def settle(self) -> None:
        for offset, data in self.later:
            _apply(self.sure, offset, data)
        self.later.clear()


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    """Write, or cut and fill where there is no data."""
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    if data is None:
        del content[offset:]
    else:
        content[offset : offset + len(data)] = data


@dataclass(slots=True)
class Image:
    """The disk after a cut; `promised`: number of the last step that was said to be saved."""

    promised: int
    files: dict[str, bytes]


@dataclass(slots=True)
class Result:
    """What the images showed."""

    images: int = 0
    lost: list[str] = field(default_factory=list[str])
    broken: list[str] = field(default_factory=list[str])


class Disk:
    """Plays the log of file operations."""

    def __init__(self, folder: Path) -> None:
        self.files = {str(path): File(bytearray(path.read_bytes()), is_named=True) for path in folder.iterdir()}
        self.folder, self.promised = str(folder), -2
        self._open: dict[int, str] = {}

    def play(self, op: str, descriptor: int, offset: int, data: bytes) -> None:
        """One operation."""
        if op in "OT":
            self._opened(op, descriptor, data.decode())
        elif op == "C":
            self._open.pop(descriptor, None)
        elif op == "U":
            self.files[data.decode()].is_unlinked = True
        elif op == "A":
            self.promised = int(data.split()[0])
        else:
            self._changed(op, self._open[descriptor], offset, data)

    def _opened(self, op: str, descriptor: int, name: str) -> None:
        self._open[descriptor] = name
        if name == self.folder:
            return
        if name not in self.files or self.files[name].is_unlinked:
            self.files[name] = File()
        if op == "T":
            self.files[name].later.append((0, None))

    def _changed(self, op: str, name: str, offset: int, data: bytes) -> None:
        if name == self.folder:
            for known in [n for n, file in self.files.items() if file.is_unlinked]:
                del self.files[known]
            for file in self.files.values():
                file.is_named = True
        elif op == "S":
            self.files[name].settle()
        elif op == "X":
            self.files[name].later.append((offset, None))
        else:
            pieces = range(0, len(data), SECTOR)
            self.files[name].later += [(offset + at, data[at : at + SECTOR]) for at in pieces]

    def image(self, mode: str, chance: random.Random) -> Image:
        """What may be on the disk if the power goes now."""
        found: dict[str, bytes] = {}
        for name, file in self.files.items():
            half = mode == "half"
            if name.endswith("-shm") or ((not file.is_named or file.is_unlinked) and half and chance.random() < 0.5):
                continue
            if not file.is_named and not half:
                continue
            content = bytearray(file.sure)
            for offset, data in file.later if half else ():
                if chance.random() < 0.5:
                    _apply(content, offset, data)
            found[Path(name).name] = bytes(content)
        return Image(self.promised, found)


def records(log: bytes) -> Iterator[tuple[str, int, int, bytes]]:
    """The operations of a log."""
    at = 0
    while at < len(log):
        op, descriptor, offset, length = _HEAD.unpack_from(log, at)
        at += _HEAD.size
        yield op.decode(), descriptor, offset, log[at : at + length]
        at += length


@dataclass(frozen=True, slots=True)
class Run:
    """A run of marking that was written down; `digests`: of the project after each step, from -1 on."""

    start: Path
    log: bytes
    digests: dict[int, str]


def record(folder: Path, steps: int, *, synced: bool = True) -> Run:
    """Make a project and let a process mark in it."""
    library, log, disk = folder / "file_log.so", folder / "operations", folder / "disk"
    command = [compiler() or "cc", "-shared", "-fPIC", "-O2", "-w", str(SOURCE), "-o", str(library), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    disk.mkdir()
    project = marking_run.make(disk)
    (disk / "in.jsonl").unlink()
    shutil.copytree(disk, folder / "start")
    watch = {"LD_PRELOAD": str(library), "ANNOTATOR_WATCHED": str(disk), "ANNOTATOR_FILE_LOG": str(log)}
    told = subprocess.run(
        [sys.executable, "-m", "tests.safety.marking_run", str(project), str(steps), *([] if synced else ["off"])],
        cwd=ROOT, env={**os.environ, **watch}, check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    digests = {int(number): digest for number, digest in (line.split() for line in told.splitlines())}
    return Run(disk, log.read_bytes(), digests)


def replay(run: Run, points: int, seed: int = 1) -> Result:
    """Cut the power at this many moments of the run, each in both modes, and look at what is left."""
    chance, result = random.Random(seed), Result()
    operations = list(records(run.log))
    begun = next(i for i, (op, *_) in enumerate(operations) if op == "A")
    moments = set(chance.sample(range(begun, len(operations)), min(points, len(operations) - begun)))
    shutil.rmtree(run.start)
    shutil.copytree(run.start.with_name("start"), run.start)
    disk = Disk(run.start)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        for number, operation in enumerate(operations):
            disk.play(*operation)
            if number in moments:
                for mode in MODES:
                    _examine(disk.image(mode, chance), run, Path(folder) / f"{number}-{mode}", result)
    return result


def _examine(image: Image, run: Run, folder: Path, result: Result) -> None:
    """Open the image with the program; a fault is named by the moment."""
    result.images += 1
    folder.mkdir()
    for name, content in image.files.items():
        (folder / name).write_bytes(content)
    try:
        workspace = Workspace.open(folder / "p.annotator", "aru")
        try:
            _look(workspace, image, run, folder.name, result)
        finally:
            workspace.close()
    except (AnnotatorError, sqlite3.Error, StopIteration, FileNotFoundError) as error:
        result.broken.append(f"{folder.name}: {error}")
    shutil.rmtree(folder)


def _look(workspace: Workspace, image: Image, run: Run, moment: str, result: Result) -> None:
    found = marking_run.digest(workspace.read())
    known = [number for number, digest in run.digests.items() if digest == found]
    with workspace.snapshot() as connection:
        faults = workspace.file_faults() + [fault for _, _, said in check(connection) for fault in said]
    if faults or not known:
        result.broken.append(f"{moment}: {faults[:1] or 'it is like after no step'}")
    elif max(known) < image.promised:
        result.lost.append(f"{moment}: step {image.promised} was promised, {max(known)} is there")
    else:
        _undo_and_redo(workspace)


def _undo_and_redo(workspace: Workspace) -> None:
    """The history of what was saved still works; raises where it does not."""
    held = _content(workspace)
    undone = 0
    while undone < _UNDONE and history.undo(workspace) is not None:
        undone += 1
    for _ in range(undone):
        if history.redo(workspace) is None:
            raise AnnotatorError("what was undone cannot be redone")
    if _content(workspace) != held:
        raise AnnotatorError("undo and redo have changed the project")


def _content(workspace: Workspace) -> list[tuple[object, ...]]:
    run = workspace.read().exec_driver_sql
    tables = ("annotation", "annotation_fragment", "document_status")
    return [tuple(row) for table in tables for row in run(f"SELECT * FROM {table} ORDER BY id")]

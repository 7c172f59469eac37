"""A project as a file: its header, what it is on the disk, and how one is written so that no power cut halves it."""

from __future__ import annotations

import os
import struct
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from annotator.store import schema

SUFFIX = ".annotator"
_LOGS = ("-wal", "-shm", "-journal")
Identity = tuple[int, int]  # device and inode


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a file say (https://www.sqlite.org/fileformat2.html#the_database_header)."""

    application: int
    version: int
    page_size: int
    pages: int  # 0 where the file does not say
    in_wal: bool

    @property
    def is_ours(self) -> bool:
        """Whether it is a project at all."""
        return self.application == schema.APPLICATION_ID and self.version > 0


def header(path: Path) -> Header | None:
    """The header of an SQLite file, read without opening it as one; None for any other file."""
    with open(path, "rb") as file:
        head = file.read(100)
    if len(head) < 100 or not head.startswith(b"SQLite format 3\0"):
        return None
    size, wal = struct.unpack(">H", head[16:18])[0], head[18] == 2
    changed, pages, version = struct.unpack(">I", head[24:28])[0], *struct.unpack(">I28xI", head[28:64])
    application, valid_for = struct.unpack(">I20xI", head[68:96])
    return Header(application, version, 65536 if size == 1 else size, pages if changed == valid_for else 0, wal)


def uri(path: Path, mode: str) -> str:
    """The file for `sqlite3.connect(uri=True)`; `mode` such as "mode=ro", so that nothing is ever made by opening."""
    name = quote(path.absolute().as_posix())
    return f"file://{name if name.startswith('/') else '/' + name}?{mode}"


def with_suffix(path: Path) -> Path:
    """The path with `.annotator` added when it has another suffix or none."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def identity(path: Path | str) -> Identity | None:
    """What tells a file from another one put into its place; None where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


def beside(path: Path, end: str) -> Path:
    """The file of SQLite beside a database: `end` is "-wal", "-shm" or "-journal"."""
    return path.with_name(path.name + end)


def has_log(path: Path) -> bool:
    """Whether a log beside the file holds something that is not in the file yet, or may."""
    return any(log.exists() and log.stat().st_size for log in (beside(path, "-wal"), beside(path, "-journal")))


def remove_logs(path: Path) -> None:
    """Take away the logs beside a file; those of another database would be replayed into this one."""
    for end in _LOGS:
        beside(path, end).unlink(missing_ok=True)


@contextmanager
def written_whole(target: Path) -> Generator[Path]:
    """A new file beside the target that takes its place at the end of the block, whole and on the disk, or not at all.

    Only its owner can read it.
    """
    temporary = target.with_name(f".{target.name}.{os.getpid()}.new")
    os.close(os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_RDWR, 0o600))
    try:
        yield temporary
        sync(temporary)
        os.replace(temporary, target)
        sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)
        remove_logs(temporary)


def sync(path: Path) -> None:
    """Wait until the file is on the disk."""
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        pass  # some network file systems cannot
    finally:
        os.close(descriptor)

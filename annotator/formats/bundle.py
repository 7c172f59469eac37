"""A bundle on the disk: a folder of JSON Lines with a manifest that names each file with its length and hash."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from annotator.domain import bundle as spec
from annotator.domain.bundle import (
    KINDS,
    MANIFEST,
    TABLES,
    VERSION,
    BundleFile,
    BundleFormat,
    Entry,
    Kind,
    Manifest,
    Record,
    Sync,
)
from annotator.domain.exchange import Format, WriteOptions
from annotator.domain.gazetteer import EntityRecord
from annotator.domain.records import ArticleRecord, Refusal
from annotator.errors import Refused
from annotator.formats import base, bundle_folder, bundle_record, csv_cells, gazetteer, json_text
from annotator.formats.bundle_folder import OWN_NAMES
from annotator.words import mark, tr, why

_CHUNK = 1 << 20
_LARGEST_MANIFEST = 1 << 20  # bytes
_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_SHA256 = re.compile("[0-9a-f]{64}")
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def is_bundle(folder: Path) -> bool:
    """Whether a folder holds a manifest of ours, whatever its version or state."""
    try:
        words = _read_plain(folder / MANIFEST, _LARGEST_MANIFEST)
    except (OSError, Refused):
        return False
    return f'"{spec.FORMAT}"' in words.decode("utf-8", "replace")


def _open_plain(path: Path) -> BinaryIO:
    """Open a file that is one itself and no link to another. Raises OSError."""
    handle = os.open(path, os.O_RDONLY | _NOFOLLOW)
    file = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode) or path.is_symlink():
        file.close()
        raise OSError(0, tr("it is no plain file"))
    return file


def _read_plain(path: Path, limit: int) -> bytes:
    with _open_plain(path) as file:
        found = file.read(limit + 1)
    if len(found) > limit:
        raise Refused(tr("{file} is too large.", file=path))
    return found


# -- reading


class Reader:
    """A bundle as `domain.bundle.BundleReading` has it. Raises Refused for a folder that is none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = _manifest(folder)

    def path(self, name: str) -> str:
        """Where a file of it is."""
        return str(self.folder / name)

    def check_files(self) -> Iterator[int | Refusal]:
        """Length and hash of each file; yields bytes as they are read, and a Refusal where something differs."""
        for name, said in self.manifest.files.items():
            try:
                with _open_plain(self.folder / name) as file:
                    digest, size = hashlib.sha256(), 0
                    while chunk := file.read(_CHUNK):
                        digest.update(chunk)
                        size += len(chunk)
                        yield len(chunk)
            except OSError as error:
                yield self._refusal(name, "", _unreadable(error))
                continue
            if digest.hexdigest() != said.sha256:
                known = tr("it has {size} bytes, the manifest says {said}", size=size, said=said.size)
                why = known if size != said.size else tr("its SHA-256 is not the one in the manifest")
                yield self._refusal(name, "", tr("the file was changed after it was written ({why})", why=why))

    def records(self, kind: Kind) -> Iterator[Entry | Refusal]:
        """The records of one file, each checked by itself; a kind without a file has none."""
        if kind.file not in self.manifest.files:
            return
        at = 0
        with _open_plain(self.folder / kind.file) as file:
            for line in base.read_lines(file, "utf-8"):
                place, began, at = tr("line {number}", number=line.number), at, file.tell()
                found = self._record(kind, line.text) if not line.fault else line.fault
                if isinstance(found, str):
                    yield self._refusal(kind.file, place, found)
                else:
                    yield Entry(found, line.number, began)

    def _record(self, kind: Kind, line: str) -> Record | str:
        try:
            record = json_text.parse(line)
        except json_text.Fault as error:
            return str(error)
        return bundle_record.fault(kind, record) or record

    def record_at(self, kind: Kind, at: int) -> Record:
        """The record whose line begins at a byte; it was read before."""
        with _open_plain(self.folder / kind.file) as file:
            file.seek(at)
            return json_text.parse(file.readline().decode("utf-8"))

    def _refusal(self, name: str, place: str, reason: str) -> Refusal:
        return Refusal(self.path(name), place, reason)


def _unreadable(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return tr("the file is missing")
    return tr("it cannot be read: {why}", why=why(error))


def _manifest(folder: Path) -> Manifest:
    path = folder / MANIFEST
    try:
        said = json_text.parse(_read_plain(path, _LARGEST_MANIFEST).decode("utf-8"))
    except OSError as error:
        raise Refused(f"{path}: {_unreadable(error)}.") from error
    except (UnicodeDecodeError, json_text.Fault) as error:
        raise Refused(tr("{file} is damaged: {why}.", file=path, why=error)) from error
    found = _object(said)
    if found is None or found.get("format") != spec.FORMAT:
        raise Refused(tr("{folder} is no bundle of a project.", folder=folder))
    return _checked(found, path)


def _checked(said: dict[str, Any], path: Path) -> Manifest:
    version: Any = said.get("version")
    if not isinstance(version, int) or version < 1:
        raise Refused(tr("{file} is damaged: it names no version.", file=path))
    if version > VERSION:
        raise Refused(
            tr("{file} was written by a newer Annotator (version {version}). Install it to read the bundle.",
               file=path, version=version)
        )  # fmt: skip
    files, project = _object(said.get("files")), _object(said.get("project"))
    if files is None or project is None or not _is_project(project):
        raise Refused(tr("{file} is damaged: it names no files or no project.", file=path))
    found: dict[str, BundleFile] = {}
    for name, file in files.items():
        described = _file(name, file)
        if described is None:
            raise Refused(tr("{file} is damaged: {name} cannot be a file of a bundle.", file=path, name=repr(name)))
        found[name] = described
    missing = next((kind.file for kind in KINDS if kind.file not in found and kind.name != "originals"), "")
    if missing:
        raise Refused(tr("{file} is damaged: it does not name {name}.", file=path, name=missing))
    return Manifest(version, str(said.get("program", "")), project, found)


def _object(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None  # pyright: ignore[reportUnknownVariableType]


def _is_project(value: dict[str, Any]) -> bool:
    words = all(isinstance(value.get(key), str) for key in ("id", "name", "created"))
    return len(value) == 3 and words and bundle_record.is_uuid(value["id"])


def _file(name: str, value: Any) -> BundleFile | None:
    """What the manifest says of a file, None where it cannot be one; a table holds no records."""
    numbers = ("bytes",) if name in TABLES else ("bytes", "records")
    said = _object(value) or {}
    if name not in OWN_NAMES or set(said) != {*numbers, "sha256"}:
        return None
    good = all(isinstance(said[key], int) and said[key] >= 0 for key in numbers)
    if not good or not isinstance(said["sha256"], str) or not _SHA256.fullmatch(said["sha256"]):
        return None
    return BundleFile(said.get("records", 0), said["bytes"], said["sha256"])


# -- writing


class Writer:
    """A bundle being written, as `domain.bundle.BundleWriting` has it."""

    def __init__(self, target: Path, overwrite: bool, sync: Sync) -> None:
        self._place = bundle_folder.Place(target, overwrite, sync)
        self._files: dict[str, BundleFile] = {}
        self._file: BinaryIO | None = None
        self._name = ""
        self._begin()

    @property
    def size(self) -> int:
        """Bytes of the files that are whole."""
        return sum(file.size for file in self._files.values())

    def _begin(self) -> None:
        self._count, self._size, self._digest = 0, 0, hashlib.sha256()

    def open(self, name: str) -> None:
        """Begin a file; the one before is whole and on the disk."""
        self._close()
        self._name = name
        self._begin()
        with self._place.telling():
            self._file = open(self._place.temporary / name, "wb")  # noqa: SIM115 - closed by `_close` or `drop`

    def record(self, record: Record) -> None:
        """One line."""
        self.text(json_text.one_line(_encode(record)) + "\n", 1)

    def text(self, words: str, records: int = 0) -> None:
        """Raw text into the file that is open."""
        assert self._file is not None
        data = words.encode()
        with self._place.telling():
            self._file.write(data)
        self._digest.update(data)
        self._size += len(data)
        self._count += records

    def _close(self) -> None:
        if self._file is not None:
            with self._place.telling():
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
            self._file = None
            self._files[self._name] = BundleFile(self._count, self._size, self._digest.hexdigest())

    def finish(self, program: str, project: Mapping[str, str]) -> None:
        """Write the manifest and take the place of the target."""
        self._close()
        files = {name: _said(name, file) for name, file in sorted(self._files.items())}
        said = {"format": spec.FORMAT, "version": VERSION, "program": program, "project": dict(project), "files": files}
        with self._place.telling(), open(self._place.temporary / MANIFEST, "wb") as file:
            file.write((json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode())
            file.flush()
            os.fsync(file.fileno())
        self._place.take(_own_files(self._place.target))

    def drop(self) -> None:
        """Leave nothing; does no harm after `finish`."""
        if self._file is not None:
            self._file.close()
            self._file = None
        self._place.drop()


def _said(name: str, file: BundleFile) -> dict[str, Any]:
    """What the manifest says of a file; a table is for people and holds no records."""
    counted = {} if name in TABLES else {"records": file.records}
    return counted | {"bytes": file.size, "sha256": file.sha256}


def _own_files(folder: Path) -> frozenset[str]:
    """The files of the bundle that is there; none where there is none, or one that cannot be read."""
    try:
        return frozenset({MANIFEST, *_manifest(folder).files})
    except Refused:
        return frozenset({MANIFEST} if is_bundle(folder) else ())


def _articles(records: Iterable[ArticleRecord]) -> Iterator[str]:
    """One row an annotation, as the CSV export has it."""
    writer = csv_cells.writer(",")(WriteOptions())
    yield writer.head
    yield from map(writer.encode, records)


def _names(records: Iterable[EntityRecord]) -> Iterator[str]:
    """One row an entity, as the registry is exported."""
    return gazetteer.write(records, "entities.csv")


FORMAT = Format(
    "bundle",
    mark("Bundle (a folder)"),
    (),
    lambda head: False,
    reads=mark("a folder that an export wrote: the whole project"),
    writes=mark("a folder with the whole project, to be kept, compared line by line and read back exactly"),
    cannot_hold=("history",),
    folder=BundleFormat(is_bundle, Reader, Writer, _articles, _names),
)

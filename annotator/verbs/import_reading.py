"""The files of an import: what is chosen for them, a look beforehand, and their records one after another."""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from annotator.domain.exchange import Columns, Format, ReadOptions, Source, Tools
from annotator.domain.records import Refusal, SourceDocument
from annotator.errors import Refused
from annotator.words import mark, tr, why

HEAD = 1 << 20  # bytes that format and encoding are told from
_BUFFER = 1 << 18  # bytes
COUNTED = 8 << 20  # bytes of a file up to which a preview counts its records
_OUTSIDE = mark("it is a link that leads out of the folder; import the file that it leads to")


@dataclass(frozen=True, slots=True)
class FileChoice:
    """How one file is to be read; what is None is told from the file. `mapping`: column -> article field or ""."""

    format: str | None = None
    encoding: str | None = None
    text_column: str | None = None
    mapping: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`choice` holds for all files but those in `files` (by path); `language` overrides what files and rules say."""

    choice: FileChoice = FileChoice()
    files: Mapping[str, FileChoice] = field(default_factory=dict[str, FileChoice])
    language: str | None = None
    dry_run: bool = False

    def of(self, path: Path | str) -> FileChoice:
        """What was chosen for a file."""
        return self.files.get(str(path), self.choice)


# -- reading files


@dataclass(slots=True)
class FileSources:
    """The records of files and folders, read one after another; knows how far it is in bytes."""

    paths: tuple[Path, ...]
    options: ImportOptions
    tools: Tools
    skipped: list[str] = field(default_factory=list[str])
    _done: int = 0
    _total: int = 0

    def __iter__(self) -> Iterator[Source]:
        files = list(self.files())
        self._total = sum(_size(item) for item in files if isinstance(item, Path))
        for item in files:
            if isinstance(item, Refusal):
                yield item
            else:
                yield from self._records(item)

    def progress(self) -> tuple[int, int]:
        """Bytes read and bytes in all."""
        return self._done, self._total

    def files(self) -> Iterator[Path | Refusal]:
        """The files that are there, and why others cannot be read; nothing is opened."""
        for path in self.paths:
            if path.is_dir():
                yield from self._folder(path)
            elif path.is_file():
                yield path
            else:
                known = path.exists() or path.is_symlink()
                yield Refusal(str(path), "", tr("it is no ordinary file") if known else tr("there is no such file"))

    def _folder(self, folder: Path) -> Iterator[Path | Refusal]:
        """Files of known suffixes below a folder, by name; hidden ones are passed over, others counted.

        A pipe would wait for ever, and a link in a stranger's folder could bring in the user's own files.
        """
        known = {suffix for f in self.tools.formats if f.can_read for suffix in f.suffixes}
        found = 0
        for path in sorted(folder.rglob("*")):
            if any(part.startswith(".") for part in path.relative_to(folder).parts) or not path.is_file():
                continue
            if path.suffix.lower() in known or self.options.of(path).format is not None:
                found += 1
                yield path if _is_inside(path, folder) else Refusal(str(path), "", tr(_OUTSIDE))
            else:
                self.skipped.append(str(path))
        if not found:
            yield Refusal(str(folder), "", tr("the folder holds no file that can be imported"))

    def _records(self, path: Path) -> Iterator[Source]:
        before, number = self._done, 0
        try:
            with open(path, "rb", buffering=_BUFFER) as file:
                opened = _opened(path, file.read(HEAD + 1), self.options.of(path), self.tools)
                if isinstance(opened, Refusal):
                    yield opened
                    return
                file.seek(0)
                assert opened.format.read is not None
                for source in opened.format.read(file, str(path), opened.read):
                    number += 1
                    self._done = before + file.tell()
                    yield _with_note(source, opened) if number == 1 else source
        except OSError as error:
            number += 1
            yield Refusal(str(path), "", _unreadable(error))
        if not number:
            yield Refusal(str(path), "", tr("it holds no articles"))
        self._done = before + _size(path)


@dataclass(frozen=True, slots=True)
class _Opened:
    format: Format
    read: ReadOptions
    encodings: tuple[str, ...]
    sure: bool


def _with_note(source: Source, opened: _Opened) -> Source:
    """A guess that is not sure is said once a file, with the first record of it."""
    if opened.sure or isinstance(source, Refusal):
        return source
    said = tr(
        "read as {encoding}, which is a guess (others: {others}); choose another where it looks wrong",
        encoding=opened.read.encoding,
        others=", ".join(e for e in opened.encodings if e != opened.read.encoding) or tr("none better"),
    )
    return SourceDocument(
        source.record, source.path, source.place, source.original, source.encoding, source.newline,
        (*source.notes, said),
    )  # fmt: skip


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a file found below a folder really lies there."""
    return not path.is_symlink() or path.resolve().is_relative_to(folder.resolve())


def _unreadable(error: OSError) -> str:
    return tr("it cannot be read: {reason}", reason=why(error))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _opened(path: Path, head: bytes, choice: FileChoice, tools: Tools) -> _Opened | Refusal:
    """Format and encoding of a file by choice, suffix or content."""
    if not head:
        return Refusal(str(path), "", tr("the file is empty"))
    whole = len(head) <= HEAD
    sample = head if whole else head[: head.rfind(b"\n", 0, HEAD) + 1 or HEAD]
    found = _format(path, head, choice.format, tools)
    if isinstance(found, Refusal):
        return found
    if choice.encoding is not None:
        encodings, sure = (known_encoding(choice.encoding),), True
    else:
        guess = tools.guess_encoding(sample)
        if guess.encoding is None:
            return Refusal(str(path), "", guess.refused or tr("it is no text"))
        encodings, sure = (guess.encoding, *(e for e in guess.candidates if e != guess.encoding)), guess.confident
    return _Opened(found, ReadOptions(encodings[0], choice.text_column, choice.mapping), encodings, sure)


def known_encoding(name: str) -> str:
    """The name, if Python can decode text from it. Raises Refused."""
    try:
        if codecs.lookup(name)._is_text_encoding:  # pyright: ignore[reportPrivateUsage]
            return name
    except (LookupError, ValueError):
        pass
    raise Refused(
        tr("There is no encoding called {name}; try utf-8, cp1251, kz1048, koi8-r or utf-16.", name=repr(name))
    )


def _format(path: Path, head: bytes, key: str | None, tools: Tools) -> Format | Refusal:
    if key is not None:
        return readable_format(key, tools)
    suffix = path.suffix.lower()
    readable = [f for f in tools.formats if f.can_read]
    by_suffix = next((f for f in readable if suffix in f.suffixes), None)
    by_content = by_suffix or next((f for f in readable if f.is_this(head[:65536])), None)
    if by_content is None:
        guess = tools.guess_encoding(head)
        return Refusal(str(path), "", guess.refused or tr("its format is not known; name it (--format)"))
    return by_content


def readable_format(key: str, tools: Tools) -> Format:
    """The format with this key. Raises Refused where there is none that can be read."""
    found = tools.format(key)
    if found is None or not found.can_read:
        keys = ", ".join(f.key for f in tools.formats if f.can_read)
        raise Refused(tr("The format {key} cannot be imported; choose one of: {keys}.", key=repr(key), keys=keys))
    return found


def read_sources(paths: Iterable[Path | str], options: ImportOptions, tools: Tools) -> FileSources:
    """The records of files and folders as `import_job` takes them. Raises Refused for an unknown format or encoding."""
    for choice in (options.choice, *options.files.values()):
        if choice.format is not None:
            readable_format(choice.format, tools)
        if choice.encoding is not None:
            known_encoding(choice.encoding)
    return FileSources(tuple(Path(path) for path in paths), options, tools)


# -- the look beforehand


@dataclass(frozen=True, slots=True)
class FilePreview:
    """One file before it is imported. `encodings`: likeliest first; `count`: of records, None where not counted."""

    path: str
    size: int
    format: str
    encoding: str
    encodings: tuple[str, ...]
    sure: bool
    columns: tuple[str, ...]
    mapping: Mapping[str, str]
    records: tuple[SourceDocument, ...]
    refusals: tuple[Refusal, ...]
    count: int | None


@dataclass(frozen=True, slots=True)
class Preview:
    """The files that would be imported, and those that cannot be."""

    files: tuple[FilePreview, ...]
    refusals: tuple[Refusal, ...]
    skipped: tuple[str, ...]


def preview(
    paths: Iterable[Path | str], options: ImportOptions, tools: Tools, *, records: int = 5, files: int = 200
) -> Preview:
    """The first records of the first files as they would be read; nothing is written. Raises Refused as `read_sources`.

    Files beyond the first `files` are neither opened nor listed.
    """
    sources = read_sources(paths, options, tools)
    found: list[FilePreview] = []
    refused: list[Refusal] = []
    for item in islice(sources.files(), files):
        shown = item if isinstance(item, Refusal) else _preview(item, options.of(item), tools, records)
        if isinstance(shown, Refusal):
            refused.append(shown)
        else:
            found.append(shown)
    return Preview(tuple(found), tuple(refused), tuple(sources.skipped))


def _preview(path: Path, choice: FileChoice, tools: Tools, records: int) -> FilePreview | Refusal:
    try:
        with open(path, "rb") as file:
            opened = _opened(path, file.read(HEAD + 1), choice, tools)
            if isinstance(opened, Refusal):
                return opened
            file.seek(0)
            find = opened.format.columns
            columns = find(file, opened.read) if find else Columns()
            file.seek(0)
            assert opened.format.read is not None
            size = _size(path)
            read = opened.format.read(file, str(path), opened.read)
            first = list(read if size <= COUNTED else islice(read, records))
    except OSError as error:
        return Refusal(str(path), "", _unreadable(error))
    documents = [source for source in first if isinstance(source, SourceDocument)]
    faults = tuple(source for source in first if isinstance(source, Refusal))
    return FilePreview(
        str(path), size, opened.format.key, opened.read.encoding, opened.encodings, opened.sure, columns.names,
        columns.mapping, tuple(documents[:records]), faults, len(documents) if size <= COUNTED else None,
    )  # fmt: skip

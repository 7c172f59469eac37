"""Bringing articles into the project: a look beforehand, the import as a job, and pasting one article.

Formats and language rules come by argument (`Tools`), since verbs see neither.
"""

from __future__ import annotations

import codecs
import time
from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from annotator.domain.exchange import Columns, Format, ReadOptions, Source, Tools
from annotator.domain.records import Refusal, SourceDocument
from annotator.domain.refusals import Refusals
from annotator.errors import Refused
from annotator.store import bulk
from annotator.store.bulk import NewArticle
from annotator.store.workspace import Workspace, now
from annotator.verbs import import_end, import_record, verdict_scale
from annotator.words import mark, tr

HEAD = 1 << 20  # bytes that format and encoding are told from
_BUFFER = 1 << 18  # bytes
COUNTED = 8 << 20  # bytes of a file up to which a preview counts its records
_WATCHED = 0.018, 6_000  # seconds that writing the rows of one transaction may take, without the disk; rows at most
_ALONE = 0.2, 40_000  # the same where no window waits for its turn: a page is then written once for more of its rows
_FOLDED = 0.45  # seconds of writing after which the write-ahead log is folded in
_SMALLEST = 300  # rows of one transaction


# -- what the user chooses


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


@dataclass(slots=True)
class ImportReport:
    """What an import did; filled while it runs. Ids are of articles of the project."""

    added: array[int] = field(default_factory=lambda: array("q"))
    doubled: array[int] = field(default_factory=lambda: array("q"))
    annotations_added: int = 0
    annotations_kept: int = 0
    entities_added: int = 0
    labels_created: list[str] = field(default_factory=list[str])
    annotators_created: list[str] = field(default_factory=list[str])
    repaired: Refusals = field(default_factory=Refusals)
    refusals: Refusals = field(default_factory=Refusals)
    skipped: list[str] = field(default_factory=list[str])
    cancelled: bool = False
    dry_run: bool = False

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        what = ", ".join(_would_do(self) if self.dry_run else _did(self))
        return tr("cancelled: {what}.", what=what) if self.cancelled else f"{what}."


def _did(report: ImportReport) -> Iterator[str]:
    yield tr("%n articles imported", "", len(report.added), one="%n article imported")
    if count := report.annotations_added:
        yield tr("%n annotations added", "", count, one="%n annotation added")
    yield from _was_there(report)
    if count := len(report.labels_created):
        yield tr("%n labels created", "", count, one="%n label created")
    yield from _left_out(report)


def _would_do(report: ImportReport) -> Iterator[str]:
    yield tr("%n articles would be imported", "", len(report.added), one="%n article would be imported")
    if count := report.annotations_added:
        yield tr("%n annotations would be added", "", count, one="%n annotation would be added")
    yield from _was_there(report)
    if count := len(report.labels_created):
        yield tr("%n labels would be created", "", count, one="%n label would be created")
    yield from _left_out(report)


def _was_there(report: ImportReport) -> Iterator[str]:
    if count := len(report.doubled):
        yield tr("%n articles already there (not doubled)", "", count, one="%n article already there (not doubled)")
    if count := report.annotations_kept:
        yield tr("%n annotations already there", "", count, one="%n annotation already there")


def _left_out(report: ImportReport) -> Iterator[str]:
    if report.repaired:
        yield tr("%n remarks", "", report.repaired.total, one="%n remark")
    if report.refusals:
        records, total = report.refusals.records, report.refusals.total
        said = tr("%n refused", "records of a file", records)
        faults = tr("with %n faults", "", total, one="with %n fault")
        yield f"{said} ({faults})" if total > records else said
    if count := len(report.skipped):
        yield tr("%n other files skipped", "", count, one="%n other file skipped")


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
        files = list(self._files())
        self._total = sum(_size(item) for item in files if isinstance(item, Path))
        for item in files:
            if isinstance(item, Refusal):
                yield item
            else:
                yield from self._records(item)

    def progress(self) -> tuple[int, int]:
        """Bytes read and bytes in all."""
        return self._done, self._total

    def _files(self) -> Iterator[Path | Refusal]:
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


_OUTSIDE = mark("it is a link that leads out of the folder; import the file that it leads to")


def _is_inside(path: Path, folder: Path) -> bool:
    """Whether a file found below a folder really lies there."""
    return not path.is_symlink() or path.resolve().is_relative_to(folder.resolve())


def _unreadable(error: OSError) -> str:
    return tr("it cannot be read: {reason}", reason=(error.strerror or str(error)).lower())


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
    for item in islice(sources._files(), files):  # pyright: ignore[reportPrivateUsage]
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


# -- the import


def import_job(
    workspace: Workspace,
    sources: Iterable[Source],
    options: ImportOptions,
    tools: Tools,
    report: ImportReport | None = None,
    *,
    verb: str = "document.import",
) -> Generator[tuple[int, int], None, ImportReport]:
    """Job: import records as one step; yields (done, total), in bytes where `sources` knows them, else in records.

    Fills `report` as it goes and returns it. Stopping keeps what is committed, as one step to undo.
    """
    report = ImportReport() if report is None else report
    report.dry_run = options.dry_run
    articles = _articles(sources, options, tools, report)
    chunks = _Chunks(articles, sources, *(_WATCHED if workspace.listeners else _ALONE))
    if options.dry_run:
        yield from _dry_run(workspace, chunks, report)
        return report
    step = workspace.open_step(verb)
    titles: list[str] = []
    ending = _Ending(workspace, step, verb, report)
    try:
        with workspace.much_writing():
            for chunk in chunks:
                ending.add(_write(workspace, step, verb, chunk, chunks, report))
                titles = titles or [chunk[0].title]
                if chunks.seconds > _FOLDED and workspace.fold_log():
                    chunks.seconds = 0.0
                yield chunks.progress()
            ending.write()
    except GeneratorExit:
        report.cancelled = True
        ending.write()
        raise
    finally:
        name = titles[0] if titles and len(report.added) == 1 else ""
        workspace.close_step(step, count=len(report.added), name=name, title=name, marks=report.annotations_added)
    return report


def _write(
    workspace: Workspace, step: int, verb: str, chunk: list[NewArticle], chunks: _Chunks, report: ImportReport
) -> bulk.Outcome:
    """One transaction. The rows are laid out before it, and once more in it where someone has written meanwhile."""
    planned = bulk.plan(workspace.read(), chunk, workspace.annotator_id, now())
    with workspace.extend_step(step, verb, bulk=True) as tx:
        if not planned.holds(tx.connection):
            planned = bulk.plan(tx.connection, chunk, workspace.annotator_id, now())
        began = time.monotonic()
        planned.insert(tx)
        chunks.took(time.monotonic() - began)
    _add(report, planned.outcome)
    return planned.outcome


class _Ending:
    """What waits until all articles are there."""

    def __init__(self, workspace: Workspace, step: int, verb: str, report: ImportReport) -> None:
        self._workspace, self._step, self._verb, self._report = workspace, step, verb, report
        self._untouched = verdict_scale.is_untouched(workspace.read())
        self._quoting: list[bulk.Quoting] = []
        self._scales: dict[tuple[str, ...], None] = {}

    def add(self, outcome: bulk.Outcome) -> None:
        """Keep what a transaction leaves for the end."""
        self._quoting += outcome.quoting
        self._scales |= outcome.scales

    def write(self) -> None:
        """Write it."""
        _say(self._report, import_end.link_evidence(self._workspace, self._step, self._verb, self._quoting))
        import_end.adopt_scales(self._workspace, self._step, self._verb, self._scales, untouched=self._untouched)


def _say(report: ImportReport, remarks: Iterable[import_end.Remark]) -> None:
    report.repaired += (Refusal(one.article.path, one.article.place, said) for one, said in remarks)


def _dry_run(workspace: Workspace, chunks: _Chunks, report: ImportReport) -> Iterator[tuple[int, int]]:
    seen = bulk.Seen()
    quoting: list[bulk.Quoting] = []
    for chunk in chunks:
        outcome = bulk.plan(workspace.read(), chunk, workspace.annotator_id, now(), seen).outcome
        _add(report, outcome)
        quoting += outcome.quoting
        yield chunks.progress()
    _say(report, import_end.missing(seen.by_sha, quoting, workspace.read()))


def _articles(
    sources: Iterable[Source], options: ImportOptions, tools: Tools, report: ImportReport
) -> Iterator[NewArticle]:
    """What can be imported; the rest goes into the report with its place."""
    moment = now()
    for source in sources:
        if isinstance(source, Refusal):
            report.refusals.append(source)
            continue
        try:
            article, remarks = import_record.article(source, tools, moment, options.language)
        except import_record.Rejected as error:
            report.refusals += (Refusal(source.path, source.place, reason) for reason in error.reasons)
            continue
        report.repaired += (Refusal(source.path, source.place, remark) for remark in remarks)
        yield article
    report.skipped += getattr(sources, "skipped", ())


class _Chunks:
    """Articles in portions that one short transaction can take; learns from how long writing the last one took.

    Not from how long the commit took: a slow disk takes as long for a few rows, and smaller portions would only make
    more of them.
    """

    def __init__(self, articles: Iterator[NewArticle], sources: Iterable[Source], aim: float, largest: int) -> None:
        self.seconds = 0.0  # of writing; whoever looks after the write-ahead log sets it back
        self._articles = articles
        self._sources = sources
        self._aim = aim
        self._largest = largest
        self._rows = 400.0
        self._count = 0

    def __iter__(self) -> Iterator[list[NewArticle]]:
        chunk: list[NewArticle] = []
        rows = 0
        for article in self._articles:
            chunk.append(article)
            rows += 5 + len(article.text) // 4_000 + 2 * len(article.annotations)
            if rows >= self._rows:
                self._count += len(chunk)
                yield chunk
                chunk, rows = [], 0
        if chunk:
            self._count += len(chunk)
            yield chunk

    def took(self, seconds: float) -> None:
        """Aim the next transaction at the time that one may take."""
        self.seconds += seconds
        factor = min(1.5, max(0.4, self._aim / max(seconds, 0.0005)))
        self._rows = min(self._largest, max(_SMALLEST, self._rows * factor))

    def progress(self) -> tuple[int, int]:
        """How far the reading is."""
        if isinstance(self._sources, FileSources):
            return self._sources.progress()
        total = len(self._sources) if isinstance(self._sources, list | tuple) else self._count
        return self._count, max(total, self._count)


def _add(report: ImportReport, outcome: bulk.Outcome) -> None:
    report.added.extend(outcome.added)
    report.doubled.extend(outcome.doubled)
    report.annotations_added += outcome.annotations_added
    report.annotations_kept += outcome.annotations_kept
    report.entities_added += outcome.entities
    report.labels_created += outcome.labels
    report.annotators_created += outcome.annotators
    report.refusals += (Refusal(article.path, article.place, reason) for article, reason in outcome.refused)
    report.repaired += (Refusal(article.path, article.place, remark) for article, remark in outcome.said)


def paste(
    workspace: Workspace,
    text: str,
    tools: Tools,
    *,
    title: str | None = None,
    url: str | None = None,
    date: str | None = None,
    outlet: str | None = None,
    language: str | None = None,
) -> ImportReport:
    """Make an article of the clipboard, as one step. Raises Refused with the reason; a known text is not doubled."""
    given = {"title": title, "url": url, "date": date, "outlet": outlet}
    record = {"text": text} | {name: value.strip() for name, value in given.items() if value and value.strip()}
    report = ImportReport()
    options = ImportOptions(language=language)
    job = import_job(
        workspace, [SourceDocument(record, "clipboard", "")], options, tools, report, verb="document.paste"
    )
    for _ in job:
        pass
    if report.refusals:
        raise Refused(tr("The clipboard was not made an article: {reason}.", reason=report.refusals[0].reason))
    return report

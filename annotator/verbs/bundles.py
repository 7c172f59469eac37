"""The whole project as a folder, and such a folder into a project: exactly, or merged with what is there."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from annotator import __version__
from annotator.domain.bundle import (
    BESIDE,
    BY_NAME,
    KINDS,
    TABLES,
    BundleFormat,
    BundleReading,
    BundleWriting,
    Entry,
    Kind,
    Manifest,
    Record,
)
from annotator.domain.records import Refusal
from annotator.errors import Refused
from annotator.store import bundle_rows
from annotator.store.bundle_index import Index
from annotator.store.bundle_rows import Rows, There
from annotator.store.files import sync_folder
from annotator.store.queries import bundle as queries
from annotator.store.queries import export, gazetteer
from annotator.store.queries.export import ExportFilter
from annotator.store.sql import Connection
from annotator.store.workspace import Workspace
from annotator.verbs.bundle_check import Check
from annotator.words import tr

VERB = "bundle.import"
Progress = Generator[tuple[int, int], None, None]
_PHASE = 1_000  # parts that each third of an import is divided into
_REPORTED = 200  # records between two reports of progress
_TRANSACTION = 0.018  # seconds that one transaction is meant to take
_FOLDED = 25  # transactions after which the write-ahead log is folded in
_SMALLEST, _LARGEST = 60, 6_000  # rows of one transaction
_SAID = 200  # differences that are listed


# -- out


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """`overwrite`: the files of a bundle that is there may be replaced, or others may stand beside; `originals`: the
    bytes of imported files come along; `tables`: annotations and entities also as CSV."""

    overwrite: bool = False
    originals: bool = True
    tables: bool = True


@dataclass(slots=True)
class BundleExport:
    """What an export wrote; filled while it runs. `counts`: records by kind."""

    counts: dict[str, int] = field(default_factory=dict[str, int])
    size: int = 0
    target: str = ""

    @property
    def articles(self) -> int:
        """How many articles were written."""
        return self.counts.get("documents", 0)

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        what = (
            tr("%n articles", "", self.articles, one="%n article"),
            tr("%n annotations", "", self.counts.get("annotations", 0), one="%n annotation"),
            tr("%n claims", "", self.counts.get("claims", 0), one="%n claim"),
        )
        return tr("The project was exported to {target}: {what}.", target=self.target, what=", ".join(what))


def export_job(
    workspace: Workspace,
    target: Path | str,
    form: BundleFormat,
    options: BundleOptions | None = None,
    report: BundleExport | None = None,
) -> Generator[tuple[int, int], None, BundleExport]:
    """Job: write the project as it stands at the start; yields (done, total) in records.

    Two exports of one state are equal byte for byte. The folder takes the place of the target at the end; stopping or
    failing leaves what was there, and nothing else. Raises Refused.
    """
    options, report = options or BundleOptions(), report or BundleExport()
    report.target = str(target)
    if workspace.path.absolute() in (Path(target).absolute(), *Path(target).absolute().parents):
        raise Refused(tr("{path} is the project itself; choose another name. Nothing was written.", path=target))
    kinds = [kind for kind in KINDS if options.originals or kind.name != "originals"]
    writing = form.write(Path(target), options.overwrite, sync_folder)
    try:
        with workspace.snapshot() as connection:
            yield from _write_kinds(connection, writing, kinds, report)
            if options.tables:
                yield from _write_tables(connection, writing, form, report.articles)
            project = queries.project(connection)
        writing.finish(__version__, project)
        report.size = writing.size
    finally:
        writing.drop()
    return report


def _write_kinds(connection: Connection, writing: BundleWriting, kinds: list[Kind], report: BundleExport) -> Progress:
    total, done = queries.total(connection, kinds), 0
    for kind in kinds:
        writing.open(kind.file)
        count = 0
        for record in queries.records(connection, kind):
            writing.record(record)
            count += 1
            if (done + count) % _REPORTED == 0:
                yield min(done + count, total), total
        report.counts[kind.name] = count
        done += count
    yield total, total


def _write_tables(connection: Connection, writing: BundleWriting, form: BundleFormat, total: int) -> Progress:
    selection = export.select_articles(connection, ExportFilter(everything=True), annotator_id=0)
    pieces = form.articles(export.records(connection, selection)), form.names(gazetteer.records(connection))
    for name, written in zip(TABLES, pieces, strict=True):
        writing.open(name)
        for number, piece in enumerate(written):
            writing.text(piece)
            if number % _REPORTED == 0:
                yield min(number, total), total


# -- in


@dataclass(slots=True)
class BundleImport:
    """What an import did; filled while it runs. `added`: records by kind; `changed`: what differs from the project,
    which was replaced where `replace` says so; `stuck`: what could not be replaced, because something stands in its
    way. Of both the first are told, and all are counted."""

    replace: bool = False
    added: dict[str, int] = field(default_factory=dict[str, int])
    same: int = 0
    differing: int = 0
    changed: list[Refusal] = field(default_factory=list[Refusal])
    in_the_way: int = 0
    stuck: list[Refusal] = field(default_factory=list[Refusal])
    refusals: list[Refusal] = field(default_factory=list[Refusal])
    restored: bool = False
    cancelled: bool = False

    def summary(self) -> str:
        """One line for the terminal and the status bar."""
        what = ", ".join(_parts(self))
        return tr("Cancelled: {what}.", what=what) if self.cancelled else f"{what}."


def _parts(report: BundleImport) -> Iterator[str]:
    """What an import did, each as a phrase of its own."""
    added = tr("%n records added", "", sum(report.added.values()), one="%n record added")
    articles = report.added.get("documents", 0)
    among = tr("%n articles among them", "", articles, one="%n article among them")
    yield f"{added} ({among})" if articles else added
    if report.same:
        yield tr("%n records the same already", "", report.same, one="%n record the same already")
    if report.differing and report.replace:
        yield tr("%n records replaced by the bundle's", "", report.differing, one="%n record replaced by the bundle's")
    elif report.differing:
        yield tr(
            "%n records kept as the project has them, though the bundle differs", "", report.differing,
            one="%n record kept as the project has it, though the bundle differs",
        )  # fmt: skip
    if report.in_the_way:
        yield tr("%n records could not be replaced", "", report.in_the_way, one="%n record could not be replaced")


def look(folder: Path | str, form: BundleFormat) -> Manifest:
    """What a bundle says of itself. Raises Refused."""
    return form.read(Path(folder)).manifest


def import_job(
    workspace: Workspace,
    folder: Path | str,
    form: BundleFormat,
    fold: Callable[[str], str],
    report: BundleImport | None = None,
    *,
    dry_run: bool = False,
) -> Generator[tuple[int, int], None, BundleImport]:
    """Job: read a bundle into the project as one step; yields (done, total) in parts of its whole.

    Everything is checked before anything is written: raises Refused where something is wrong, with all that was found
    in `report.refusals`. A project in which nothing was done becomes the one that the bundle was written of; any
    other takes the records that it lacks, by uuid. Stopping keeps what is committed, as one step to undo.
    `dry_run`: only check.
    """
    report = report or BundleImport()
    bundle = form.read(Path(folder))
    index = Index()
    try:
        yield from _check(workspace, bundle, index, report)
        if not dry_run:
            yield from _take(workspace, bundle, index, fold, report)
    finally:
        index.close()
    return report


def _check(workspace: Workspace, bundle: BundleReading, index: Index, report: BundleImport) -> Progress:
    check = Check(bundle, index, lambda documents: bundle_rows.other_texts(workspace.read(), documents))
    total = sum(file.size for file in bundle.manifest.files.values()) + bundle.manifest.records or 1
    done = 0
    for size in check.run():
        done += size
        yield min(_PHASE, _PHASE * done // total), 2 * _PHASE
    report.refusals += check.faults
    if check.faults:
        first, more = check.faults[0], len(check.faults) - 1
        where = f"{first.file}, {first.place}" if first.place else first.file
        raise Refused(
            tr("The bundle is damaged; nothing was changed. {where}: {why}.", where=where, why=first.reason)
            + (" " + tr("%n more faults were found.", "", more, one="%n more fault was found.") if more else "")
        )


def _take(
    workspace: Workspace, bundle: BundleReading, index: Index, fold: Callable[[str], str], report: BundleImport
) -> Progress:
    report.restored = fresh = bundle_rows.is_fresh(workspace.read())
    rows = Rows(index, fold, partial(_beside, bundle, index), fresh=fresh)
    step = workspace.open_step(VERB)
    try:
        with workspace.much_writing():
            taking = _Taking(workspace, step, bundle, rows, report)
            if fresh:
                taking.make_room()
            total = bundle.manifest.records or 1
            for number, done in enumerate(taking.run()):
                if number % _FOLDED == 0:
                    workspace.fold_log()
                yield _PHASE + min(_PHASE, _PHASE * done // total), 2 * _PHASE
    except GeneratorExit:
        report.cancelled = True
        raise
    finally:
        name = bundle.manifest.project["name"]
        workspace.close_step(step, name=name, count=report.added.get("documents", 0), rows=sum(report.added.values()))


def _beside(bundle: BundleReading, index: Index, document: str) -> Mapping[str, Record]:
    """Text, source and original of an article."""
    found = {name: index.of(name, [document]).get(document) for name in BESIDE}
    return {name: bundle.record_at(BY_NAME[name], seen.at) for name, seen in found.items() if seen is not None}


class _Taking:
    """Reads the files one after another in portions that one short transaction can take."""

    def __init__(
        self, workspace: Workspace, step: int, bundle: BundleReading, rows: Rows, report: BundleImport
    ) -> None:
        self._workspace = workspace
        self._step = step
        self._bundle = bundle
        self._rows = rows
        self._report = report
        self._size = 400.0
        self._replace = report.replace or report.restored
        self._differing: set[str] = set()

    def make_room(self) -> None:
        """Make a fresh project the one of the bundle."""
        annotators = {entry.record["name"]: entry.record["id"] for entry in self._entries(BY_NAME["annotators"])}
        with self._workspace.extend_step(self._step, VERB) as tx:
            bundle_rows.make_room(tx, self._bundle.manifest.project, annotators)

    def run(self) -> Iterator[int]:
        """Yields the records done so far."""
        done = 0
        for kind in KINDS:
            if kind.is_beside:
                done += self._bundle.manifest.count(kind.name)
                continue
            for entries in self._portions(kind):
                self._add(kind, entries)
                done += len(entries)
                yield done
            if kind.own():
                yield from (done for _ in self._tie(kind))

    def _entries(self, kind: Kind) -> Iterator[Entry]:
        for found in self._bundle.records(kind):
            if isinstance(found, Refusal):
                raise Refused(tr("{file} was changed while it was read. Undo the import.", file=found.file))
            yield found

    def _portions(self, kind: Kind) -> Iterator[list[Entry]]:
        return portions(self._entries(kind), lambda entry: _weight(kind, entry.record), lambda: self._size)

    def _add(self, kind: Kind, entries: list[Entry]) -> None:
        began = time.monotonic()
        with self._workspace.extend_step(self._step, VERB, bulk=True) as tx:
            added, there = self._rows.add(tx, kind, [entry.record for entry in entries])
        self._took(time.monotonic() - began)
        report = self._report
        report.added[kind.name] = report.added.get(kind.name, 0) + added
        differing = [found for found in there if found.differs]
        report.same += 0 if report.restored else len(there) - len(differing)
        if not differing:
            return
        lines = {id(entry.record): entry.line for entry in entries}
        for found in differing:
            self._say(kind, found.record, lines[id(found.record)], [*found.fields, *found.parts], found.taken)
        if self._replace:
            self._put(kind, differing)

    def _put(self, kind: Kind, differing: list[There]) -> None:
        with self._workspace.extend_step(self._step, VERB) as tx:
            for found in differing:
                if not found.taken:
                    self._rows.replace(tx, kind, found)

    def _tie(self, kind: Kind) -> Iterator[None]:
        """The references of records to others of their kind, once all of them are there."""
        named = (entry for entry in self._entries(kind) if self._is_tied(kind, entry.record))
        for entries in portions(named, lambda _: 2, lambda: self._size):
            with self._workspace.extend_step(self._step, VERB) as tx:
                records = [entry.record for entry in entries]
                kept = self._rows.tie(tx, kind, records, replace=self._replace)
            lines = {entry.record["id"]: entry.line for entry in entries}
            for record in kept:
                self._say(kind, record, lines[record["id"]], [f.key for f in kind.own()], "")
            yield

    def _is_tied(self, kind: Kind, record: Record) -> bool:
        return not self._report.restored or any(record[f.key] is not None for f in kind.own())

    def _say(self, kind: Kind, record: Record, line: int, fields: list[str], taken: str) -> None:
        """Note that a record differs from the project's; once for each."""
        name = f"{kind.name} {line}"
        if name in self._differing or (self._report.restored and kind.name == "annotators"):
            return
        self._differing.add(name)
        place = tr("line {number}", number=line)
        listed = ", ".join(field.removesuffix("_id") for field in fields)
        said = Refusal(self._bundle.path(kind.file), place, _said(kind, record, listed, taken, self._replace))
        if taken and self._replace:
            self._report.in_the_way += 1
            told = self._report.stuck
        else:
            self._report.differing += 1
            told = self._report.changed
        if len(told) < _SAID:
            told.append(said)

    def _took(self, seconds: float) -> None:
        """Aim the next transaction at the time that one may take."""
        factor = min(1.5, max(0.4, _TRANSACTION / max(seconds, 0.0005)))
        self._size = min(_LARGEST, max(_SMALLEST, self._size * factor))


def _said(kind: Kind, record: Record, fields: str, taken: str, replace: bool) -> str:
    shown = next((str(record[key]) for key in ("name", "title", "exact", "text", "key") if record.get(key)), "")
    name = " ".join(shown.split())[:60] or str(record.get("id", ""))
    if taken and replace:
        return tr("{name} was kept: another record of the project has its {taken}", name=name, taken=taken)
    if replace:
        return tr("{name} was replaced: it differed in {fields}", name=name, fields=fields)
    return tr("{name} was kept as the project has it: the bundle differs in {fields}", name=name, fields=fields)


def _weight(kind: Kind, record: Record) -> int:
    """About how many rows a record takes."""
    parts = sum(len(record[part.key]) for part in kind.parts)
    return 3 + record["length"] // 4_000 if kind.name == "documents" else 1 + parts


def portions(
    entries: Iterable[Entry], weight: Callable[[Entry], int], limit: Callable[[], float]
) -> Iterator[list[Entry]]:
    """Entries in lists that weigh about as much as the limit allows at the time."""
    held, size = list[Entry](), 0
    for entry in entries:
        held.append(entry)
        size += weight(entry)
        if size >= limit():
            yield held
            held, size = [], 0
    if held:
        yield held

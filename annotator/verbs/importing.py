"""Bringing articles into the project: the import as a job, and pasting one article.

Formats and language rules come by argument (`Tools`), since verbs see neither.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager

from annotator.domain.exchange import Source, Tools
from annotator.domain.records import Refusal, SourceDocument
from annotator.errors import Refused
from annotator.store import bulk
from annotator.store.bulk import NewArticle
from annotator.store.ids import now
from annotator.store.workspace import Workspace
from annotator.verbs import import_end, import_record, verdict_scale
from annotator.verbs.import_reading import FileSources, ImportOptions
from annotator.verbs.import_report import ImportReport
from annotator.words import tr

_WATCHED = 0.018, 6_000  # seconds that writing the rows of one transaction may take, without the disk; rows at most
_ALONE = 0.2, 40_000  # the same where no window waits for its turn: a page is then written once for more of its rows
_FOLDED = 0.45  # seconds of writing after which the write-ahead log is folded in
_SMALLEST = 300  # rows of one transaction


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
        with workspace.much_writing(), _unsearched():
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


@contextmanager
def _unsearched() -> Generator[None]:
    """Meanwhile Python does not look for rings of unused objects: an import makes none, and each search goes through
    all the rows that wait to be written."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


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
        if remarks:
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
            rows += 5 + len(article.text) // 4_000 + 2 * article.annotation_count
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

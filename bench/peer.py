"""The shape of project on which a peer's figures are published, in absolute numbers: 10,000 articles of 4.6 kB with
250,000 spans. The peer itself is not run here; `docs/performance.md` sets the numbers beside its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.tools import command_tools
from annotator.verbs import exporting, import_reading, importing
from annotator.verbs.import_reading import ImportOptions
from annotator.verbs.import_report import ImportReport
from bench import data, start
from bench.report import Row, told

ARTICLES, LENGTH, SPANS = 10_000, 2_500, 25  # of Cyrillic letters, two bytes each, with their spaces


def run(size: float, folder: Path, labels: list[tuple[str, str]]) -> Iterator[Row]:
    """The rows, wall clock and processor; `size` 1 is the whole shape."""
    from annotator.store.workspace import Workspace

    count = max(50, int(ARTICLES * size))
    source, project, target = folder / "peer.jsonl", folder / "peer.annotator", folder / "peer-out.jsonl"
    data.write_jsonl(source, data.small_articles(count, LENGTH, SPANS, seed=3), labels)
    workspace = Workspace.create(project, annotator=data.ANNOTATOR)
    tools, options, report = command_tools(), ImportOptions(), ImportReport()
    sources = import_reading.read_sources([source], options, tools)
    yield from _speeds("imported", count, lambda: importing.import_job(workspace, sources, options, tools, report))
    assert (len(report.added), report.annotations_added) == (count, count * SPANS), report.summary()
    form = exporting.writable_format(None, target, tools)
    chosen, wishes = exporting.ExportFilter(), exporting.ExportOptions()
    yield from _speeds("exported", count, lambda: exporting.export_job(workspace, target, form, chosen, wishes))
    workspace.close()
    data.index_words(project)
    start.child("program", project)  # keeps the compiled modules beside the project, as an installed program has them
    found = start.child("program", project)
    yield told("  ms until its window shows an article", found["article_wall"])
    yield told("  MB held then", found["memory"])


def _speeds(what: str, count: int, job: Callable[[], Iterator[object]]) -> Iterator[Row]:
    began, spent = time.perf_counter(), time.process_time()
    for _ in job():
        pass
    wall, processor = time.perf_counter() - began, time.process_time() - spent
    yield told(f"articles of 4.6 kB with 25 spans {what} a second, {count:,}", count / wall)
    yield told("  the same, a second of processor time", count / processor)

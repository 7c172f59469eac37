"""Import and export, against the same rows in bare sqlite3 with the standard library's json."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import statistics
import time
import uuid
from collections.abc import Callable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path
from typing import Any

from annotator.domain.exchange import Format, WriteOptions
from annotator.store.ids import now
from annotator.store.presets import DEFAULT_LABELS
from annotator.store.queries import search
from annotator.store.workspace import Workspace
from annotator.tools import command_tools, language_tools
from annotator.verbs import exporting, import_reading, importing
from annotator.verbs.import_reading import ImportOptions
from annotator.verbs.import_report import ImportReport
from bench import data, stage
from bench.report import Row, bound, row, told

LENGTH, SPANS = 1_000, 5  # of an imported article
LABELS = [(layer, name) for layer, name, *_ in DEFAULT_LABELS]
Work = Callable[[], object]


def _spent(work: Work) -> float:
    """Processor milliseconds of all threads."""
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1e3


def run(size: float, folder: Path) -> Iterator[Row]:
    """The rows of import and export; `size` 1 is 100,000 articles and 1,000,000 annotations."""
    yield from _import_rows(size, folder)
    yield from _export_rows(size, folder)
    yield from _responsiveness(size, folder)


# -- import


def _import_rows(size: float, folder: Path) -> Iterator[Row]:
    count = max(100, int(100_000 * size))
    source = folder / "import.jsonl"
    data.write_jsonl(source, data.small_articles(count, LENGTH, SPANS), LABELS)
    bare, own = folder / "bare.annotator", folder / "own.annotator"
    for path in (bare, own):
        Workspace.create(path, annotator=data.ANNOTATOR).close()
    limit = _spent(lambda: import_bare(source, bare))
    program = _spent(lambda: import_own(source, own))
    assert counted(own) == counted(bare) == (count, count * SPANS), f"imported {counted(own)}, {counted(bare)}"
    yield row(f"import {count:,} articles with spans", limit, program, 2)
    bare.unlink()
    yield told(f"articles imported a second of processor time, {count:,}", count / program * 1e3)
    workspace = Workspace.open(own, data.ANNOTATOR)
    fold = language_tools().fold
    yield told(
        f"search index of {count:,} articles, afterwards", _spent(lambda: list(search.index_pending(workspace, fold)))
    )
    workspace.close()
    own.unlink()


def counted(project: Path) -> tuple[int, int]:
    """Articles and annotations."""
    connection = sqlite3.connect(project)
    found = connection.execute("SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM annotation)").fetchone()
    connection.close()
    return found


def import_own(source: Path, project: Path) -> None:
    """The program's own import."""
    workspace = Workspace.open(project, data.ANNOTATOR)
    tools, options, report = command_tools(), ImportOptions(), ImportReport()
    for _ in importing.import_job(
        workspace, import_reading.read_sources([source], options, tools), options, tools, report
    ):
        pass
    workspace.close()
    assert not report.refusals, report.refusals[:3]


def import_bare(source: Path, project: Path) -> None:
    """The same rows into the same tables, a thousand articles a transaction."""
    connection = sqlite3.connect(project, isolation_level=None, cached_statements=512)
    for pragma in ("foreign_keys=ON", "journal_mode=WAL", "synchronous=FULL", "cache_size=-16000"):
        connection.execute(f"PRAGMA {pragma}")
    labels = {(row[1], row[2]): row[0] for row in connection.execute("SELECT id, layer, name FROM label")}
    me = connection.execute("SELECT id FROM annotator").fetchone()[0]
    document = annotation = 0
    with open(source, encoding="utf-8") as file:
        while lines := list(islice(file, 1_000)):
            rows: dict[str, list[tuple[Any, ...]]] = {"d": [], "t": [], "s": [], "a": [], "f": []}
            for line in lines:
                document += 1
                annotation = _bare_rows(json.loads(line), document, annotation, rows, labels, me)
            _write_bare(connection, rows)
    connection.close()


def _bare_rows(
    record: dict[str, Any], document: int, annotation: int, rows: dict[str, list[tuple[Any, ...]]],
    labels: dict[tuple[str, str], int], me: int,
) -> int:  # fmt: skip
    text, moment = record["text"], now()
    sha = hashlib.sha256(text.encode()).hexdigest()
    facts = (record["title"], sha, len(text), record["language"], record["script"], record["date"], record["outlet"])
    rows["d"].append((document, str(uuid.uuid4()), *facts, text[:120], moment, moment))
    rows["t"].append((document, text))
    rows["s"].append((document, sha, "utf-8", "\n", "import.jsonl"))
    for mark in record["annotations"]:
        annotation += 1
        pieces = mark["fragments"]
        start, end = pieces[0][0], pieces[-1][1]
        words = " ".join(text[a:b] for a, b in pieces)
        assert words == mark["text"]
        label = labels[mark["layer"], mark["label"]]
        around = text[max(0, start - 32) : start], text[end : end + 32]
        ids = annotation, str(uuid.uuid4()), document, label
        rows["a"].append((*ids, start, end, len(pieces), words, *around, me, "import", moment, moment))
        rows["f"] += [(annotation, place, a, b) for place, (a, b) in enumerate(pieces)]
    return annotation


_BARE_INSERTS = {
    "d": "document(id, uuid, title, text_sha256, length, language, script, date, outlet, preview, created, modified)",
    "t": "document_text(document_id, text)",
    "s": "document_source(document_id, sha256, encoding, newline, path)",
    "a": "annotation(id, uuid, document_id, label_id, start, end, fragment_count, exact, prefix, suffix, annotator_id,"
    " origin, created, modified)",
    "f": "annotation_fragment(annotation_id, position, start, end)",
}


def _write_bare(connection: sqlite3.Connection, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table, found in rows.items():
        if found:
            marks = ", ".join("?" * len(found[0]))
            connection.executemany(f"INSERT INTO {_BARE_INSERTS[table]} VALUES ({marks})", found)
    connection.execute("COMMIT")


# -- export


def _export_rows(size: float, folder: Path) -> Iterator[Row]:
    articles = max(50, int(100_000 * size))
    project = data.make_project(folder / "export.annotator", data.small_articles(articles, 600, 10))
    for key in ("jsonl", "csv"):
        form = command_tools().format(key)
        assert form is not None and form.writer is not None
        bare, own = folder / f"bare.{key}", folder / f"own.{key}"
        limit = _spent(lambda form=form, bare=bare: export_bare(project, bare, form))
        program = _spent(lambda form=form, own=own: export_own(project, own, form))
        assert _digest(own) == _digest(bare), f"the {key} exports differ"
        yield row(f"export {articles * 10:,} annotations, {key.upper()}", limit, program, 1.5)
        bare.unlink()
        own.unlink()
    project.unlink()


def _digest(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def export_own(project: Path, target: Path, form: Format) -> None:
    """The program's own export."""
    workspace = Workspace.open(project, data.ANNOTATOR)
    chosen, options = exporting.ExportFilter(), exporting.ExportOptions()
    for _ in exporting.export_job(workspace, target, form, chosen, options):
        pass
    workspace.close()


def export_bare(project: Path, target: Path, form: Format) -> None:
    """Two bare cursors side by side, records of the same form, the same encoder."""
    assert form.writer is not None
    writer = form.writer(WriteOptions())
    connection = sqlite3.connect(f"{project.as_uri()}?mode=ro", uri=True)
    labels = {row[0]: (row[1], row[2]) for row in connection.execute("SELECT id, layer, name FROM label")}
    pieces = _bare_pieces(connection)
    marks = groupby(
        connection.execute(
            "SELECT document_id, id, uuid, label_id, start, end, exact, status, unsure, origin, note, created, modified"
            " FROM annotation ORDER BY document_id, start, end DESC, uuid"
        ),
        itemgetter(0),
    )
    with open(target, "wb") as file:
        file.write(writer.head.encode())
        for one, (_, found) in zip(connection.execute(_DOCUMENTS), marks, strict=True):
            annotations = [_bare_annotation(mark, labels, pieces) for mark in found]
            file.write(writer.encode(_bare_record(one, annotations)).encode())  # type: ignore[arg-type]
        file.write(writer.tail.encode())
    connection.close()


_DOCUMENTS = (
    "SELECT d.uuid, d.title, t.text, d.text_sha256, d.language, d.script, d.date, d.outlet, d.author, d.url"
    " FROM document d JOIN document_text t ON t.document_id = d.id ORDER BY d.id"
)


def _bare_pieces(connection: sqlite3.Connection) -> dict[int, list[list[int]]]:
    """The pieces of the marks that have several."""
    found: dict[int, list[list[int]]] = {}
    query = (
        "SELECT annotation_id, f.start, f.end FROM annotation_fragment f JOIN annotation a ON a.id = annotation_id"
        " WHERE fragment_count > 1 ORDER BY annotation_id, position"
    )
    for i, start, end in connection.execute(query):
        found.setdefault(i, []).append([start, end])
    return found


def _bare_annotation(
    mark: tuple[Any, ...], labels: dict[int, tuple[str, str]], pieces: dict[int, list[list[int]]]
) -> dict[str, Any]:
    _, i, uid, label, start, end, words, status, unsure, origin, note, created, modified = mark
    layer, name = labels[label]
    return {
        "id": uid, "layer": layer, "label": name, "start": start, "end": end,
        "fragments": pieces.get(i) or [[start, end]], "text": words, "annotator": data.ANNOTATOR, "status": status,
        "unsure": unsure == 1, "origin": origin, "confidence": None, "entities": [], "attribution": None, "claim": None,
        "attributes": {}, "note": note, "comments": [], "created": created, "modified": modified,
    }  # fmt: skip


def _bare_record(one: tuple[Any, ...], annotations: list[dict[str, Any]]) -> dict[str, Any]:
    keys = ("id", "title", "text", "sha256", "language", "script", "date", "outlet", "author", "url")
    rest = {"status": "new", "statuses": {}, "labels": [], "meta": {}, "annotations": annotations}
    return dict(zip(keys, one, strict=True)) | rest


# -- the window meanwhile


def _responsiveness(size: float, folder: Path) -> Iterator[Row]:
    """The window's own actions while an import and an export run in it: wall clock from the key to the paint."""
    from PySide6.QtCore import Qt

    count = max(60, int(100_000 * size))
    source = folder / "more.jsonl"
    data.write_jsonl(source, data.small_articles(count, LENGTH, SPANS, seed=2), LABELS)
    project = data.make_project(folder / "window.annotator", [data.article(1, 20_000, 300)])
    window = stage.open_window(project, folder)
    assert window.session is not None and window.view is not None
    pane = window.view.reader.pane
    paints = stage.Paints(pane.viewport())

    def act(number: int) -> None:
        if number % 3 == 0:
            stage.press(window, Qt.Key.Key_Tab, "\t")
        else:
            stage.press(window, Qt.Key.Key_PageDown if number % 3 == 1 else Qt.Key.Key_PageUp)

    pane.setFocus()
    stage.settle(window)
    report = ImportReport()
    waits = _act_while(window, paints, act, lambda: _start_import(window, source, report))
    assert len(report.added) == count, report.summary()
    yield bound(f"p95 of the window's actions while {count:,} articles are imported", _p95(waits), 50)
    yield told("  the median of these", statistics.median(waits))
    target = folder / "meanwhile.jsonl"
    waits = _act_while(window, paints, act, lambda: _start_export(window, target))
    assert target.stat().st_size > 0
    yield bound("p95 of the window's actions during the export of all", _p95(waits), 50)
    window.close()
    stage.process_for(0.05)


def _act_while(window: Any, paints: stage.Paints, act: Callable[[int], None], start: Callable[[], Any]) -> list[float]:
    """Milliseconds that each action took until its paint, one every 40 ms as long as a job runs."""
    job = start()
    waits: list[float] = []
    while job.is_running:
        before, began = paints.count, time.perf_counter()
        act(len(waits))
        while paints.count == before and time.perf_counter() - began < 2:
            stage.process_once()
        waits.append((time.perf_counter() - began) * 1e3)
        stage.process_for(0.04)
    return waits


def _p95(waits: list[float]) -> float:
    return sorted(waits)[int(len(waits) * 0.95)]


def _start_import(window: Any, source: Path, report: ImportReport) -> Any:
    session, options = window.session, ImportOptions()
    tools = session.tools.files
    sources = import_reading.read_sources([source], options, tools)
    return session.jobs.start(
        "Import", lambda: importing.import_job(session.workspace, sources, options, tools, report)
    )


def _start_export(window: Any, target: Path) -> Any:
    session = window.session
    form = exporting.writable_format(None, target, session.tools.files)
    chosen, options = exporting.ExportFilter(), exporting.ExportOptions()
    return session.jobs.start("Export", lambda: exporting.export_job(session.workspace, target, form, chosen, options))

"""What tests of importing and exporting share: a project, its import and its export, and a record with everything."""

from __future__ import annotations

import atexit
import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from annotator.domain.exchange import Source
from annotator.store.workspace import Workspace
from annotator.tools import command_tools
from annotator.verbs import exporting, import_reading, importing
from annotator.verbs.exporting import ExportFilter, ExportOptions, ExportReport
from annotator.verbs.import_reading import FileChoice, ImportOptions
from annotator.verbs.import_report import ImportReport

TOOLS = command_tools()
KAZAKH = "Министр Айбек Сәрсенов жаңа бөгет биыл бітеді деді. Құрылыс көктемде басталған."
RUSSIAN = "Министр Айбек Сарсенов заявил, что плотина будет готова к осени. Работы идут."
WHEN = "2026-03-14T09:30:00.125Z"
LATER = "2026-03-15T10:00:00.000Z"


@cache
def _template(kind: str) -> Path:
    """A closed project to copy, made once a process: making one takes longer than most tests."""
    folder = Path(tempfile.mkdtemp(prefix="annotator-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    workspace = Workspace.create(folder / kind, annotator="aru")
    if kind == "full":
        marked = mark(30, RUSSIAN, "плотина", "claim", "Claim")
        records = [*everything(), article(3, RUSSIAN, [marked], language="ru")]
        import_files(workspace, write_lines(folder / "in.jsonl", *records))
    workspace.close()
    return workspace.path


def new_project(path: Path, kind: str = "empty") -> Workspace:
    """A project of the annotator aru; `full`: two articles with everything and a third with one claim."""
    return Workspace.open(shutil.copy(_template(kind), path.with_suffix(".annotator")), "aru")


def uuid(number: int) -> str:
    """A uuid for tests."""
    return f"00000000-0000-4000-8000-{number:012d}"


def run(job: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    """Run a job to its end; returns what it yielded."""
    return list(job)


def import_files(workspace: Workspace, *paths: Path, dry_run: bool = False, **choice: Any) -> ImportReport:
    """Import files as the command and the dialog do."""
    language = choice.pop("language", None)
    options = ImportOptions(FileChoice(**choice), language=language, dry_run=dry_run)
    report = ImportReport()
    run(importing.import_job(workspace, import_reading.read_sources(paths, options, TOOLS), options, TOOLS, report))
    return report


def import_sources(workspace: Workspace, sources: Iterable[Source]) -> ImportReport:
    """Import records that stand in no file."""
    report = ImportReport()
    run(importing.import_job(workspace, sources, ImportOptions(), TOOLS, report))
    return report


def export_file(
    workspace: Workspace, target: Path, which: ExportFilter | None = None, *, bom: bool = True, overwrite: bool = True
) -> ExportReport:
    """Export to a file in the format of its suffix; everything unless a filter says otherwise."""
    report = ExportReport()
    form = exporting.writable_format(None, target, TOOLS)
    options = ExportOptions(overwrite=overwrite, bom=bom)
    run(exporting.export_job(workspace, target, form, which or ExportFilter(everything=True), options, report))
    return report


def count(workspace: Workspace, table: str) -> int:
    """How many rows a table has."""
    return workspace.read().exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()


def rows(workspace: Workspace, query: str) -> list[tuple[Any, ...]]:
    """The rows of a query as plain tuples."""
    return [tuple(row) for row in workspace.read().exec_driver_sql(query)]


def write_lines(path: Path, *records: Any) -> Path:
    """A JSONL file; strings are written as they are."""
    lines = (record if isinstance(record, str) else json.dumps(record, ensure_ascii=False) for record in records)
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return path


def mark(
    number: int, text: str, words: str, layer: str = "entity", label: str = "Person", **more: Any
) -> dict[str, Any]:
    """An annotation record over the first place of some words."""
    start = text.index(words)
    return {
        "id": uuid(number),
        "layer": layer,
        "label": label,
        "start": start,
        "end": start + len(words),
        "fragments": [[start, start + len(words)]],
        "text": words,
        "annotator": "aru",
        "status": "accepted",
        "unsure": False,
        "origin": "hand",
        "confidence": None,
        "entities": [],
        "attribution": None,
        "claim": None,
        "attributes": {},
        "note": "",
        "comments": [],
        "created": WHEN,
        "modified": WHEN,
    } | more


def article(number: int, text: str, annotations: Iterable[dict[str, Any]] = (), **more: Any) -> dict[str, Any]:
    """An article record in our own form."""
    return {
        "id": uuid(number),
        "title": f"Article {number}",
        "text": text,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "language": "kk",
        "script": "Cyrl",
        "date": "2026-03-14",
        "outlet": None,
        "author": None,
        "url": None,
        "status": "new",
        "statuses": {},
        "labels": [],
        "meta": {},
        "annotations": list(annotations),
    } | more


def proof(number: int, place: dict[str, str] | None, text: str, words: str, stance: str | None) -> dict[str, Any]:
    """A record of evidence that is words of an article; without `place` the article is no longer there."""
    start = text.index(words)
    web = dict.fromkeys(("url", "archived_url", "access_date", "medium"))
    return {
        "id": uuid(number), "stance": stance, "question": "", "answer": "", "article": place, "start": start,
        "end": start + len(words), "text": words, **web, "quote": "",
    }  # fmt: skip


def web_proof(number: int, url: str, stance: str | None) -> dict[str, Any]:
    """A record of evidence from the web."""
    return {
        "id": uuid(number), "stance": stance, "question": "", "answer": "", "article": None, "start": None, "end": None,
        "text": "", "url": url, "archived_url": "http://archive.example/1", "access_date": "2026-03-14",
        "medium": "report", "quote": "on time",
    }  # fmt: skip


def everything() -> list[dict[str, Any]]:
    """Two articles that use all that our own form can hold, with characters that are hard to keep."""
    first = (
        "😀 Министр Айбек Сәрсенов, – деді елші Нұр, – бөгет биыл бітеді деп сендірді.\n"
        "Құны 4,2 млрд\u00a0теңге 🏗️.\u2028Соңы."
    )
    second = "Second article about the dam, by the same people: minister Sarsenov said nothing new."
    nur = {"id": uuid(900), "name": "Нұр", "type": "Person"}
    minister = {"id": uuid(901), "name": "Айбек Сәрсенов", "type": "Person"}
    country = {"id": uuid(902), "name": "Елді мекен", "type": "Қала"}
    outer = {
        "id": uuid(801),
        "sources": [{"kind": "group", "text": "Нұр", "annotation": None, "entity": nur}],
        "cues": [],
        "mode": None,
        "medium": "interview",
        "certainty": "low",
        "parent": None,
    }
    said = {
        "id": uuid(800),
        "sources": [
            {"kind": "named", "text": "Айбек Сәрсенов", "annotation": uuid(11), "entity": None},
            {"kind": "anonymous", "text": "", "annotation": None, "entity": None},
        ],
        "cues": [{"text": "сендірді", "annotation": uuid(12)}],
        "mode": "indirect",
        "medium": None,
        "certainty": None,
        "parent": outer,
    }
    verdicts = [
        {"id": uuid(701), "rating": "refuted", "explanation": "", "annotator": "dana", "date": "2026-03-15"},
        {"id": uuid(702), "rating": "supported", "explanation": "=SUM(A1)", "annotator": "aru", "date": None},
    ]
    scale = ["supported", "refuted", "half true"]
    sha = {text: hashlib.sha256(text.encode()).hexdigest() for text in (first, second)}
    evidence = [
        proof(710, {"id": "article-2", "title": "", "sha256": sha[second]}, second, "said nothing new", "context"),
        proof(711, {"id": uuid(1), "title": "Article 1", "sha256": sha[first]}, first, "4,2 млрд\u00a0теңге", None)
        | {"question": "Құны қанша?", "answer": "=4,2 млрд"},
        proof(712, None, second, "the same people", "refutes"),
        web_proof(713, "https://example.org/report?id=1", "supports"),
    ]
    claim = {
        "id": uuid(700),
        "text": "Бөгет биыл бітеді.",
        "type": "prediction",
        "check_worthy": "yes",
        "topic": "су",
        "claim_date": "2026-03",
        "event_date": "2026",
        "verdict": "supported",
        "explanation": "=SUM(A1)",
        "verdicts": verdicts,
        "verdict_scale": scale,
        "evidence": evidence,
    }
    bare = dict.fromkeys(("type", "check_worthy", "topic", "claim_date", "event_date", "verdict"))
    other_claim = {"id": uuid(703), "text": ""} | bare | {"explanation": "", "verdicts": []}
    other_claim |= {"verdict_scale": scale, "evidence": []}
    content = mark(10, first, "бөгет биыл бітеді", "claim", "Claim", claim=claim, attribution=said, unsure=True)
    start = first.index("Құны")
    content |= {"end": start + 4, "fragments": [[content["start"], content["end"]], [start, start + 4]]}
    content |= {"text": "бөгет биыл бітеді Құны", "note": "two\nlines", "attributes": {"ә": [1, 2.5], "b": {"c": None}}}
    comments = [
        {"id": uuid(600), "annotator": "dana", "text": "дұрыс па?", "resolved": True, "created": WHEN},
        {"id": uuid(601), "annotator": "aru", "text": "иә", "resolved": False, "created": LATER},
    ]
    marks = [
        mark(9, first, "😀", "reactions", "Smile", origin="model", confidence=0.375),
        mark(11, first, "Айбек Сәрсенов", entities=[minister, nur], comments=comments),
        mark(13, first, "Айбек Сәрсенов", annotator="dana", status="gold", modified=LATER),
        content,
        mark(14, first, "бөгет", label="Other", status="suggested", origin="rule", entities=[country]),
        mark(12, first, "сендірді", "attribution", "Cue"),
        mark(15, first, "4,2 млрд\u00a0теңге", label="Money", status="rejected"),
    ]
    more = mark(20, second, "said nothing new", "claim", "Claim", annotator="dana", claim=other_claim, attribution=said)
    return [
        article(
            *(1, first, marks),
            statuses={"aru": "done", "dana": "needs review"},
            status="done",
            labels=["su", "Экономика"],
            meta={"section": "news", "views": 12, "deep": {"list": [True, None, 1.5]}, "ә": "і"},
            outlet="Жаңа хабар",
            author="А. Б.",
            url="https://example.org/?a=1&b=2",
        ),
        article(2, second, [more], title="", language="en", script="Latn", date=None, id="article-2"),
    ]


def sorted_as_exported(record: dict[str, Any]) -> dict[str, Any]:
    """A record with its annotations in the order of an export."""
    marks = sorted(record["annotations"], key=lambda a: (a["start"], -a["end"], a["id"]))
    return record | {"annotations": marks}

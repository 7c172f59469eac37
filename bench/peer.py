"""labelbuddy (C++, Qt, SQLite), the fastest peer in bulk, beside the program: same articles, in turn, in the same run.

No package registry has it. It is built from its public repository, on Debian and Ubuntu like this:

    apt-get install git g++ cmake qtbase5-dev libqt5sql5-sqlite
    git clone https://github.com/jeromedockes/labelbuddy
    cmake -S labelbuddy -B build -DCMAKE_BUILD_TYPE=Release && cmake --build build
    python -m bench --only peer --peer build/labelbuddy

Without `--peer` the one on PATH is taken; where there is none, the program's own figures stand alone. The limit is the
processor time of the peer's whole process; the program's is that of opening the project, the work and closing it again.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Protocol

from annotator.store.workspace import Workspace
from annotator.tools import command_tools
from bench import data, start, transfer
from bench.report import Row, row, told

ARTICLES, LENGTH, SPANS = 10_000, 2_500, 25  # of Cyrillic letters, two bytes each, with their spaces: 4.6 kB
NAME = "labelbuddy"
ROUNDS = 3
Labels = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds that a piece of work took."""

    wall: float
    processor: float


class Side(Protocol):
    """A program that imports articles into a project and exports them again, checked after each."""

    def imported(self, place: Path) -> Spent:
        """Import all into a new project in the folder `place`."""
        ...

    def exported(self, place: Path) -> Spent:
        """Export that project as JSON Lines, with texts and annotations."""
        ...


def run(size: float, folder: Path, program: str | None = None) -> Iterator[Row]:
    """The rows; `size` 1 is the whole shape, `program` the peer's, if not the one on PATH."""
    program = program or shutil.which(NAME)
    if program is None:
        print(
            f"{NAME} is not on PATH and --peer names none: the rows have no limit; bench/peer.py says how to build it"
        )
    yield from bulk_rows(max(50, int(ARTICLES * size)), ROUNDS if size >= 0.1 else 1, folder, program)
    project = folder / "own.annotator"
    data.index_words(project)
    start.child("program", project)  # keeps the compiled modules beside the project, as an installed program has them
    found = start.child("program", project)
    yield told("ms until our window shows one of these articles", found["article_wall"])
    yield told("MB held then", found["memory"])


def bulk_rows(count: int, rounds: int, folder: Path, program: str | None) -> Iterator[Row]:
    """Import and export of both, in turn; the project of the last round stays, as `own.annotator`."""
    _write(folder, list(data.small_articles(count, LENGTH, SPANS, seed=3)))
    sides: list[Side] = [Labelbuddy(program, folder / "peer.jsonl", count)] if program else []
    sides.append(Own(folder / "own.jsonl", count))
    runs = [[(side.imported(folder), side.exported(folder)) for side in sides] for _ in range(rounds)]
    for step, (what, target) in enumerate((("import", 0.5), ("export", 1.0))):
        medians = [_median([one[step] for one in of_side]) for of_side in zip(*runs, strict=True)]
        yield from _rows(f"{what} {count:,}", count, medians[-1], medians[0] if program else None, target)


def _rows(what: str, count: int, own: Spent, peer: Spent | None, target: float) -> Iterator[Row]:
    name = f"{what} articles of 4.6 kB with {SPANS} spans"
    yield row(name, peer and peer.processor, own.processor, target)
    yield told("  wall clock", own.wall, peer and peer.wall)
    pace = count * 1e3
    yield told("  articles a second of processor time", pace / own.processor, peer and pace / peer.processor)


def _median(runs: list[Spent]) -> Spent:
    return Spent(*(statistics.median(column) for column in zip(*map(astuple, runs), strict=True)))


# -- the two programs


class Own:
    """The program's own import and export, in this process."""

    def __init__(self, source: Path, count: int) -> None:
        self._source = source
        self._count = count

    def imported(self, place: Path) -> Spent:
        """See `Side`."""
        project = place / "own.annotator"
        for one in place.glob(f"{project.name}*"):
            one.unlink()
        Workspace.create(project, annotator=data.ANNOTATOR).close()
        spent = _spent(lambda: transfer.import_own(self._source, project))
        _check_project(project, self._count)
        return spent

    def exported(self, place: Path) -> Spent:
        """See `Side`."""
        form = command_tools().format("jsonl")
        assert form is not None
        target = place / "own-out.jsonl"
        target.unlink(missing_ok=True)
        spent = _spent(lambda: transfer.export_own(place / "own.annotator", target, form))
        _check_export(target, self._count)
        return spent


def _spent(work: Callable[[], object]) -> Spent:
    began, before = time.perf_counter(), time.process_time()
    work()
    return Spent((time.perf_counter() - began) * 1e3, (time.process_time() - before) * 1e3)


class Labelbuddy:
    """The peer's command line, a process for each piece of work."""

    def __init__(self, program: str, source: Path, count: int) -> None:
        self._program = program
        self._source = source
        self._count = count

    def imported(self, place: Path) -> Spent:
        """See `Side`."""
        project = place / "peer.labelbuddy"
        project.unlink(missing_ok=True)
        spent = self._spent(place, "--import-docs", self._source)
        _check_project(project, self._count)
        return spent

    def exported(self, place: Path) -> Spent:
        """See `Side`."""
        target = place / "peer-out.jsonl"
        target.unlink(missing_ok=True)
        spent = self._spent(place, "--export-docs", target)
        _check_export(target, self._count)
        return spent

    def _spent(self, place: Path, option: str, file: Path) -> Spent:
        """What a whole process of it took, by the count of the operating system."""
        command = [self._program, str(place / "peer.labelbuddy"), option, str(file)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        with open(place / "peer.txt", "w+b") as said:
            began = time.perf_counter()
            process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=said)
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - began
            process.returncode = os.waitstatus_to_exitcode(status)
            said.seek(0)
            assert process.returncode == 0, f"{command} ended with {process.returncode}: {said.read()!r}"
        return Spent(wall * 1e3, (usage.ru_utime + usage.ru_stime) * 1e3)


def _check_project(project: Path, count: int) -> None:
    """Both keep articles in a table `document` and spans in `annotation`."""
    found = transfer.counted(project)
    assert found == (count, count * SPANS), f"{project.name} has (articles, spans) {found} of {count}"


def _check_export(target: Path, count: int) -> None:
    """Both write an article a line, with its `annotations`."""
    with open(target, encoding="utf-8") as file:
        found = [len(json.loads(line)["annotations"]) for line in file]
    assert (len(found), sum(found)) == (count, count * SPANS), f"{target.name} has {len(found)} articles of {count}"


# -- the articles in both formats


def _write(folder: Path, articles: Sequence[data.Article]) -> None:
    data.write_jsonl(folder / "own.jsonl", articles, transfer.LABELS)
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with open(folder / "peer.jsonl", "w", encoding="utf-8") as file:
        file.writelines(encode(record) + "\n" for record in peer_records(articles, transfer.LABELS))


def peer_records(articles: Iterable[data.Article], labels: Labels) -> Iterator[dict[str, object]]:
    """The same articles in the peer's documented format, whose positions are code points as well."""
    for number, one in enumerate(articles):
        own = data.record(number, one, labels)
        yield {
            "text": one.text,
            "metadata": {key: own[key] for key in ("language", "script", "date", "outlet")},
            "display_title": one.title,
            "list_title": one.title,
            "annotations": [
                {"start_char": start, "end_char": end, "label_name": name} for start, end, name in _spans(one, labels)
            ],
        }


def _spans(one: data.Article, labels: Labels) -> Iterable[tuple[int, int, str]]:
    """A whole span for each mark: the peer knows no pieces, and refuses a label's second span in one place."""
    found: dict[tuple[int, int, str], None] = {}
    for mark in one.marks:
        start, end, name = mark.pieces[0][0], mark.pieces[-1][1], labels[mark.label][1]
        while (start, end, name) in found:
            end += 1
        found[start, end, name] = None
    return found

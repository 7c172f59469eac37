"""The write-ahead log stays small beside its project, whoever reads and however much is written."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.exchange import Source
from annotator.domain.records import SourceDocument
from annotator.store import files, schema, workspace
from annotator.store.ids import new_uuid
from annotator.store.workspace import Workspace
from annotator.verbs import importing
from annotator.verbs.import_reading import ImportOptions
from annotator.verbs.importing import import_job
from tests.transfer_kit import KAZAKH, TOOLS, count, new_project

SMALL = 100_000  # bytes: what ends an import is written after the log was begun anew


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    made = new_project(tmp_path)
    yield made
    made.close()


def log_size(project: Workspace) -> int:
    return files.beside(project.path, "-wal").stat().st_size


def write_much(project: Workspace) -> None:
    """Some 400 kB."""
    with project.transact("entity.add") as tx:
        tx.insert_many(schema.entity, ("uuid", "name"), [(new_uuid(), "name" * 100) for _ in range(800)])


def sources(number: int) -> Iterator[Source]:
    for n in range(number):
        yield SourceDocument({"text": f"{KAZAKH} {n} " * 20}, "made", f"line {n}")


def test_after_an_import_with_readers_the_log_is_small(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_WATCHED", (0.018, 300))
    sizes: list[int] = []

    def look(_: object) -> None:
        reading = threading.Thread(target=lambda: count(project, "document"))
        reading.start()
        reading.join()
        sizes.append(log_size(project))

    project.listeners.append(look)
    for _ in import_job(project, sources(1_500), ImportOptions(), TOOLS):
        pass
    assert len(sizes) > 10
    assert max(sizes) > 10 * SMALL
    assert log_size(project) < SMALL


def test_the_log_is_begun_anew_once_nobody_reads_from_it(project: Workspace) -> None:
    with project.much_writing():
        with project.snapshot() as held:
            before = held.exec_driver_sql("SELECT count(*) FROM entity").scalar_one()
            for _ in range(4):
                write_much(project)
                assert not project.fold_log()
            assert held.exec_driver_sql("SELECT count(*) FROM entity").scalar_one() == before
        grown = log_size(project)
        assert project.fold_log()
        for _ in range(4):
            write_much(project)
            assert project.fold_log()
        assert log_size(project) == grown
    assert log_size(project) == 0
    assert count(project, "entity") == before + 8 * 800


@pytest.mark.parametrize("shorten", [False, True])
def test_a_log_begun_anew_is_no_change_by_another_program(project: Workspace, shorten: bool) -> None:
    write_much(project)
    assert not project.changed_elsewhere()
    assert project.fold_log(shorten=shorten)
    assert not project.changed_elsewhere()
    write_much(project)
    assert not project.changed_elsewhere()
    with sqlite3.connect(project.path) as other:
        other.execute("UPDATE entity SET name = 'other'")
    other.close()
    assert project.fold_log(shorten=shorten)
    assert project.changed_elsewhere()


def test_a_job_that_can_wait_writes_nothing_while_a_snapshot_is_held(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace, "_RESTED", 0)

    def work() -> Iterator[tuple[int, int]]:
        for number in range(3):
            write_much(project)
            yield number, 3

    job = project.when_nobody_minds(work())
    assert next(job) == (0, 3)
    with project.snapshot():
        assert [next(job) for _ in range(5)] == [(0, 3)] * 5
    assert list(job) == [(1, 3), (2, 3)]
    assert log_size(project) == 0


def test_closing_shortens_the_log_that_another_program_keeps(project: Workspace) -> None:
    write_much(project)
    other = sqlite3.connect(project.path)
    assert other.execute("SELECT count(*) FROM entity").fetchone() == (800,)
    assert log_size(project) > SMALL
    project.close()
    assert log_size(project) == 0
    other.close()

"""What can be read from a damaged file comes back; what cannot is said; the damaged file is not changed."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.errors import ProjectError
from annotator.store import files, schema
from annotator.store.recover import Recovered, recover_job
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
from annotator.verbs.repairing import RepairReport, repair_job
from tests.transfer_kit import RUSSIAN, TOOLS, article, import_files, mark, new_project, run, write_lines

ARTICLES = 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project of many pages, with long texts that overflow theirs."""
    folder = tmp_path_factory.mktemp("whole")
    workspace = new_project(folder / "p")
    records = [
        article(n, f"{n}. {RUSSIAN} " * (n % 7 * 20 + 1), [mark(n, f"{n}. {RUSSIAN}", "плотина")], language="ru")
        for n in range(1, ARTICLES)
    ]
    import_files(workspace, write_lines(folder / "in.jsonl", *records))
    workspace.close()
    return workspace.path


def damaged(whole: Path, folder: Path) -> Path:
    copy = folder / "damaged.annotator"
    copy.write_bytes(whole.read_bytes())
    return copy


def tables(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table.name: connection.execute(f"SELECT * FROM {table.name} ORDER BY 1").fetchall()
            for table in schema.metadata.sorted_tables
        }


def recover(path: Path, target: Path) -> Recovered:
    report = Recovered()
    run(recover_job(path, target, report))
    return report


def test_everything_comes_back_from_a_whole_file(whole: Path, tmp_path: Path) -> None:
    report = recover(whole, tmp_path / "new.annotator")
    assert report.lost == []
    assert tables(tmp_path / "new.annotator") == tables(whole)
    assert (tmp_path / "new.annotator").stat().st_mode & 0o777 == 0o600


def test_what_is_only_in_the_log_comes_back(whole: Path, tmp_path: Path) -> None:
    workspace = Workspace.open(damaged(whole, tmp_path), "aru")
    annotate.set_note(workspace, 1, "in the log")
    before = workspace.path.read_bytes()
    assert recover(workspace.path, tmp_path / "new.annotator").lost == []
    assert workspace.path.read_bytes() == before
    workspace.close()
    assert "in the log" in {value for row in tables(tmp_path / "new.annotator")["annotation"] for value in row}


@pytest.mark.parametrize("seed", range(6))
def test_damaged_pages_lose_little_and_it_is_said(whole: Path, tmp_path: Path, seed: int) -> None:
    """Two pages of rubbish anywhere behind the first: an open project comes back, with what the other pages hold."""
    copy, chance = damaged(whole, tmp_path), random.Random(seed)
    content = bytearray(copy.read_bytes())
    for page in chance.sample(range(1, len(content) // 4096), 2):
        content[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
    copy.write_bytes(content)
    recover(copy, tmp_path / "new.annotator")
    assert copy.read_bytes() == content
    workspace = Workspace.open(tmp_path / "new.annotator", "aru")
    report = RepairReport()
    run(repair_job(workspace, TOOLS.fold, report))
    assert workspace.file_faults() == []
    saved = {table: len(rows) for table, rows in tables(workspace.path).items()}
    workspace.close()
    assert saved["document_text"] >= ARTICLES - 12
    assert saved["annotation"] >= ARTICLES - 25


def test_rows_below_a_lost_page_are_found_by_their_columns(whole: Path, tmp_path: Path) -> None:
    copy = damaged(whole, tmp_path)
    with closing(sqlite3.connect(copy)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'document_text'").fetchone()[0]
    content = bytearray(copy.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = b"\xff" * 4096
    copy.write_bytes(content)
    report = recover(copy, tmp_path / "new.annotator")
    assert any(line.startswith(f"page {root}:") for line in report.lost)
    assert tables(tmp_path / "new.annotator")["document_text"] == tables(whole)["document_text"]


def test_a_file_cut_off_gives_what_is_left(whole: Path, tmp_path: Path) -> None:
    copy = damaged(whole, tmp_path)
    copy.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    with pytest.raises(ProjectError, match="damaged"):
        Workspace.open(copy)
    report = recover(copy, tmp_path / "new.annotator")
    assert report.rows["label"] > 0
    assert report.lost


def test_rubbish_makes_no_project(tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.annotator"
    rubbish.write_bytes(random.Random(1).randbytes(100_000))
    with pytest.raises(ProjectError, match="nothing that can be read"):
        recover(rubbish, tmp_path / "new.annotator")
    assert list(tmp_path.iterdir()) == [rubbish]
    assert files.header(rubbish) is None

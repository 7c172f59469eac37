"""The commands that keep a project safe."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.__main__ import main
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
from tests.transfer_kit import new_project

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def go(*arguments: Any) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return go


@pytest.fixture
def project(tmp_path: Path) -> Path:
    workspace = new_project(tmp_path / "p", "full")
    workspace.close()
    return workspace.path


def spoil(project: Path, statement: str) -> None:
    with closing(sqlite3.connect(project)) as connection, connection:
        connection.execute(statement)


def test_backup_list_and_restore(run: Run, project: Path) -> None:
    code, out, _ = run("backup", project)
    assert code == 0 and "made and verified" in out
    workspace = Workspace.open(project, "aru")
    annotate.set_note(workspace, 1, "later")
    workspace.close()
    code, out, _ = run("backups", project, "--json")
    (held,) = json.loads(out)
    assert (code, held["kind"], held["articles"]) == (0, "asked", 3)
    code, out, _ = run("restore", held["path"], project)
    assert code == 0 and "What was there before is kept as" in out
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("SELECT count(*) FROM annotation WHERE note = 'later'").fetchone() == (0,)
    code, out, _ = run("backups", project)
    assert out.endswith("2 backups.\n")


def test_a_backup_to_a_place_of_its_own_replaces_nothing(run: Run, project: Path, tmp_path: Path) -> None:
    assert run("backup", project, tmp_path / "copy")[0] == 0
    before = (tmp_path / "copy.annotator").read_bytes()
    code, _, err = run("backup", project, tmp_path / "copy")
    assert code == 1 and "exists already" in err
    assert (tmp_path / "copy.annotator").read_bytes() == before


def test_restoring_what_is_no_project_is_4(run: Run, project: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.annotator").write_text("Dear Aru")
    code, _, err = run("restore", tmp_path / "letter.annotator", project)
    assert code == 4 and "is not an Annotator project" in err


def test_check_repairs_when_asked_and_keeps_a_backup(run: Run, project: Path) -> None:
    spoil(project, "UPDATE annotation SET prefix = 'x'")
    assert run("check", project)[0] == 1
    code, out, _ = run("check", project, "--repair")
    assert code == 0 and "Repaired:" in out and "0 left" in out
    assert run("check", project) == (0, f"{project}: no fault found.\n", "")
    assert "repair" in run("backups", project)[1]


def test_what_cannot_be_repaired_is_listed_and_is_1(run: Run, project: Path) -> None:
    spoil(project, "UPDATE document_text SET text = text || '!' WHERE document_id = 1")
    code, out, _ = run("check", project, "--repair")
    assert code == 1 and "Not repaired:" in out and "not the one that was imported" in out


def test_recover_makes_a_new_project_and_says_what_is_lost(run: Run, project: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(project)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'annotation'").fetchone()[0]
    content = bytearray(project.read_bytes())
    content[(root - 1) * 4096 : root * 4096] = bytes(4096)
    project.write_bytes(content)
    code, out, _ = run("recover", project, tmp_path / "new")
    assert code == 1 and f"page {root}:" in out and "3 articles" in out
    assert project.read_bytes() == content
    assert run("check", tmp_path / "new")[0] == 0


def test_a_project_in_a_synchronised_folder_is_warned_of(run: Run, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    assert run("new", tmp_path / "Dropbox" / "p")[0] == 0
    code, _, err = run("stats", tmp_path / "Dropbox" / "p")
    assert code == 0 and "Dropbox synchronises" in err

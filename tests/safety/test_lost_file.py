"""The file is deleted, replaced or moved while it is open: seen before the next commit, and no work is lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.errors import ProjectError, ProjectLost
from annotator.store import connecting, files
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, history
from tests.transfer_kit import count, new_project, run


def delete(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    os.replace(path, path.with_name("moved.annotator"))


def replace(path: Path) -> None:
    other = Workspace.create(path.with_name("other.annotator"))
    other.close()
    os.replace(other.path, path)


def move_folder(path: Path) -> None:
    os.replace(path.parent, path.parent.with_name("elsewhere"))


FAULTS = (delete, move, replace, move_folder)


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    (tmp_path / "work").mkdir()
    workspace = new_project(tmp_path / "work" / "p", "full")
    annotate.set_note(workspace, 1, "in the log only")
    return workspace


def note(workspace: Workspace) -> str:
    return workspace.read().exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one()


@pytest.mark.parametrize("fault", FAULTS)
def test_nothing_is_committed_into_nowhere_and_the_work_goes_on_elsewhere(
    project: Workspace, tmp_path: Path, fault: Callable[[Path], None]
) -> None:
    fault(project.path)
    assert project.is_lost
    with pytest.raises(ProjectLost, match="moved, deleted or replaced"):
        annotate.set_note(project, 1, "typed later")
    run(project.save_elsewhere_job(tmp_path / "saved"))
    assert project.path == tmp_path / "saved.annotator"
    assert not project.is_lost
    assert note(project) == "in the log only"
    annotate.set_note(project, 1, "typed later")
    project.close()
    again = Workspace.open(tmp_path / "saved.annotator", "aru")
    assert note(again) == "typed later"
    assert again.file_faults() == []
    assert history.undo(again) is not None
    assert history.undo(again) is not None
    assert note(again) != "in the log only"
    again.close()


def test_a_file_that_goes_in_the_middle_of_a_step_is_seen_before_its_commit(project: Workspace) -> None:
    with pytest.raises(ProjectLost), project.transact("annotation.note") as tx:
        tx.connection.exec_driver_sql("UPDATE annotation SET note = 'half'")
        delete(project.path)
    assert note(project) == "in the log only"
    project.close()


@pytest.mark.parametrize("fault", [delete, move, move_folder])
def test_a_file_that_goes_as_a_reader_is_connected_is_said_to_be_lost(
    project: Workspace, fault: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = connecting.connect

    def late(path: Path, *, read_only: bool = False, rollback: bool = False) -> sqlite3.Connection:
        fault(path)
        return connect(path, read_only=read_only, rollback=rollback)

    monkeypatch.setattr(connecting, "connect", late)
    with pytest.raises(ProjectLost), project.snapshot():
        pass
    project.close()


def test_another_file_in_its_place_is_neither_read_nor_written_nor_given_our_log(
    project: Workspace, tmp_path: Path
) -> None:
    replace(project.path)
    before = project.path.read_bytes()
    with pytest.raises(ProjectLost), project.snapshot():
        pass
    place = project.path
    run(project.save_elsewhere_job(tmp_path / "saved"))
    project.close()
    assert place.read_bytes() == before
    assert not files.has_log(place)
    other = Workspace.open(place)
    assert count(other, "annotation") == 0
    other.close()


def test_a_moved_file_is_whole_where_it_is_now(project: Workspace, tmp_path: Path) -> None:
    move(project.path)
    moved = project.path.with_name("moved.annotator")
    run(project.save_elsewhere_job(tmp_path / "saved"))
    project.close()
    with closing(sqlite3.connect(moved)) as connection:
        assert connection.execute("SELECT note FROM annotation WHERE id = 1").fetchone()[0] == "in the log only"


def test_a_deleted_file_can_be_saved_into_its_own_place(project: Workspace) -> None:
    place = project.path
    delete(place)
    run(project.save_elsewhere_job(place))
    annotate.set_note(project, 1, "once more")
    project.close()
    again = Workspace.open(place, "aru")
    assert note(again) == "once more"
    again.close()


def test_a_place_that_is_taken_or_cannot_be_written_loses_nothing(project: Workspace, tmp_path: Path) -> None:
    delete(project.path)
    taken = tmp_path / "taken.annotator"
    taken.write_text("a letter")
    with pytest.raises(ProjectError, match="exists already"):
        run(project.save_elsewhere_job(taken))
    with pytest.raises(ProjectError, match="could not be written"):
        run(project.save_elsewhere_job(tmp_path / "no such folder" / "x"))
    assert taken.read_text() == "a letter"
    run(project.save_elsewhere_job(tmp_path / "saved"))
    assert note(project) == "in the log only"
    project.close()


def test_only_its_owner_reads_a_project(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "p")
    annotated = [workspace.path, files.beside(workspace.path, "-wal"), files.beside(workspace.path, "-shm")]
    assert [oct(path.stat().st_mode & 0o777) for path in annotated] == ["0o600"] * 3
    shutil.rmtree(tmp_path / "nothing", ignore_errors=True)
    workspace.close()

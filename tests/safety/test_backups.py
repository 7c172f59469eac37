"""Backups: verified, rotated, private, restored with what they replace kept."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

import pytest

from annotator import paths
from annotator.domain.stopping import Stopped, stoppable
from annotator.errors import ProjectError
from annotator.store import backup, connecting, files
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, history
from tests.transfer_kit import count, new_project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "p", "full")
    yield workspace
    workspace.close()


def notes(path: Path) -> list[str]:
    with closing(sqlite3.connect(files.uri(path, "mode=ro"), uri=True)) as connection:
        return [note for (note,) in connection.execute("SELECT note FROM annotation WHERE id = 1")]


def test_a_backup_holds_what_is_only_in_the_log_and_is_one_private_file(project: Workspace) -> None:
    annotate.set_note(project, 1, "just written")
    made = backup.keep(project.path, backup.BY_HAND)
    assert made.is_relative_to(paths.user_data_dir())
    assert notes(made) == ["just written"]
    assert sorted(os.listdir(made.parent)) == [made.name, "place.txt"]
    assert (made.stat().st_mode & 0o777, made.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    head = files.header(made)
    assert head is not None and not head.in_wal


def test_a_backup_is_of_one_moment_while_others_write(project: Workspace, tmp_path: Path) -> None:
    annotate.set_note(project, 1, "before")
    with closing(connecting.connect(project.path, read_only=True)) as source:
        job = backup.copy(source, tmp_path / "copy.annotator")
        next(job)  # the moment is taken with the first slice
        done = threading.Event()

        def write() -> None:
            annotate.set_note(project, 1, "after")
            done.set()

        next(job)
        threading.Thread(target=write).start()
        assert done.wait(4)  # nobody waits for a backup
        backup.run(job)
    assert notes(tmp_path / "copy.annotator") == ["before"]


def test_a_damaged_text_is_said_and_its_backup_displaces_no_good_one(project: Workspace) -> None:
    good = backup.keep(project.path, "hourly")
    with project.quiet() as connection:
        connection.exec_driver_sql("UPDATE document_text SET text = text || '!' WHERE document_id = 2")
    outcome = backup.Outcome()
    backup.run(backup.keep_job(project.path, "hourly", outcome))
    assert outcome.faults == ["article 2: its text is not the one that was imported"]
    assert [one.kind for one in backup.listed(good.parent)] == ["damaged", "hourly"]


def test_a_copy_that_cannot_be_written_says_so(project: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "none" / "copy.annotator"
    with closing(sqlite3.connect(project.path)) as source, pytest.raises(ProjectError, match="could not be written"):
        backup.run(backup.copy(source, target))


def test_the_oldest_of_each_kind_go(tmp_path: Path) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    for number in range(40):
        stamp = (start + timedelta(hours=number)).strftime("%Y%m%dT%H%M%S%fZ")
        for kind in ("hourly", "daily", "asked"):
            (tmp_path / f"{stamp}-{kind}.annotator").write_bytes(b"")
    (tmp_path / "mine.annotator").write_bytes(b"")
    for name, age in ((".running.annotator.1.new", 0), (".crashed.annotator.1.new", 100_000)):
        (tmp_path / name).write_bytes(b"half")
        then = datetime.now(UTC).timestamp() - age
        os.utime(tmp_path / name, (then, then))
    backup.rotate(tmp_path)
    assert [path.name for path in tmp_path.glob(".*")] == [".running.annotator.1.new"]
    left = backup.listed(tmp_path)
    kinds = [one.kind for one in left]
    assert {kind: kinds.count(kind) for kind in kinds} == {"hourly": 12, "daily": 14, "asked": 40}
    assert left[0].made == start + timedelta(hours=39)
    assert (tmp_path / "mine.annotator").exists()


def test_it_is_time_after_an_hour_of_work_and_only_if_something_changed(project: Workspace) -> None:
    now = datetime.now(UTC)
    assert backup.due(project.path) == "daily"
    backup.keep(project.path, "daily")
    later = now + timedelta(hours=2)
    assert backup.due(project.path, later) is None
    annotate.set_note(project, 1, "something")
    assert backup.due(project.path) is None
    same_day = now.replace(hour=23, minute=59) if now.hour < 22 else later
    assert backup.due(project.path, same_day) == ("hourly" if same_day.date() == now.date() else "daily")
    assert backup.due(project.path, now + timedelta(days=1, hours=1)) == "daily"


def test_a_large_step_begins_with_a_backup_unless_one_holds_everything(project: Workspace) -> None:
    project.before_large_step = lambda: backup.before_large_step(project.path)
    annotate.set_note(project, 1, "before the import")
    for _ in range(2):
        project.close_step(project.open_step("document.import"))
    made = backup.listed(backup.folder_of(project.path))
    assert [one.kind for one in made] == ["large"]
    assert notes(made[0].path) == ["before the import"]


def test_a_preview_says_what_a_backup_holds(project: Workspace) -> None:
    annotate.set_note(project, 1, "a word")
    held = backup.contents(backup.keep(project.path, "asked"))
    assert (held.articles, held.annotations) == (count(project, "document"), count(project, "annotation"))
    assert held.last_step is not None
    assert (held.last_step[0], held.last_step[2]) == ("annotation.note", "aru")


def test_restoring_keeps_what_it_replaces(project: Workspace) -> None:
    annotate.set_note(project, 1, "first")
    made = backup.keep(project.path, "asked")
    annotate.set_note(project, 1, "second")
    project.close()
    outcome = backup.Outcome()
    backup.run(backup.restore_job(made, project.path, outcome))
    assert notes(project.path) == ["first"]
    assert outcome.made is not None
    assert notes(outcome.made) == ["second"]
    again = Workspace.open(project.path, "aru")
    assert history.undo(again) is not None
    again.close()


def test_a_project_that_is_open_is_not_replaced(project: Workspace) -> None:
    annotate.set_note(project, 1, "first")
    made = backup.keep(project.path, "asked")
    annotate.set_note(project, 1, "second")
    with pytest.raises(ProjectError, match="open in another window"):
        backup.run(backup.restore_job(made, project.path, backup.Outcome()))
    assert notes(project.path) == ["second"]
    assert not project.is_lost


def test_a_damaged_project_is_kept_as_it_is_beside_the_restored_one(project: Workspace) -> None:
    made = backup.keep(project.path, "asked")
    project.close()
    rubbish = project.path.read_bytes()[:5000]
    project.path.write_bytes(rubbish)
    outcome = backup.Outcome()
    backup.run(backup.restore_job(made, project.path, outcome))
    assert outcome.made is not None
    assert outcome.made.read_bytes() == rubbish
    Workspace.open(project.path, "aru").close()


def test_what_is_no_whole_backup_is_not_restored(project: Workspace, tmp_path: Path) -> None:
    made = backup.keep(project.path, "asked")
    torn = tmp_path / "torn.annotator"
    torn.write_bytes(made.read_bytes()[:8192])
    letter = tmp_path / "letter.annotator"
    letter.write_text("Dear Aru")
    project.close()
    before = project.path.read_bytes()
    for wrong in (torn, letter, tmp_path / "none.annotator"):
        with pytest.raises(ProjectError):
            backup.run(backup.restore_job(wrong, project.path, backup.Outcome()))
    assert project.path.read_bytes() == before


def test_a_backup_tells_how_far_it_is_and_can_be_stopped_anywhere(
    project: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_SLICE", 5)
    told = list(backup.keep_job(project.path, backup.BY_HAND, backup.Outcome()))
    pages = [step for step in told if step[1] == told[2][1]]
    assert len(pages) > 5 and pages == sorted(pages)
    folder = backup.folder_of(project.path)
    made = sorted(os.listdir(folder))
    for steps in range(1, len(told), 4):
        job = cast(Generator[object], backup.keep_job(project.path, backup.BY_HAND, backup.Outcome()))
        for _ in range(steps):
            next(job)
        job.close()
        assert sorted(os.listdir(folder)) == made
    annotate.set_note(project, 1, "work goes on")


def test_the_check_of_a_backup_ends_when_it_is_not_wanted(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "_OFTEN", 1)
    with pytest.raises(Stopped), stoppable(lambda: True):
        backup.keep(project.path, backup.BY_HAND)
    assert backup.listed(backup.folder_of(project.path)) == []

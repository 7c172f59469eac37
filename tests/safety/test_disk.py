"""A disk without room: SQLite's own limit of pages, and a real small one where the system lets us mount it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.errors import ProjectError
from annotator.store import backup
from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, history
from tests.transfer_kit import RUSSIAN, article, count, import_files, new_project, write_lines


def faults(workspace: Workspace) -> list[str]:
    with workspace.snapshot() as connection:
        return workspace.file_faults() + [fault for _, _, said in check(connection) for fault in said]


def test_without_room_nothing_is_half_saved(tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "p", "full")
    before = count(workspace, "step"), count(workspace, "document")
    raw = workspace._raw()  # type: ignore[reportPrivateUsage]
    raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(ProjectError, match="The disk is full: this was not saved"):
        annotate.set_note(workspace, 1, "long " * 20_000)
    lines = write_lines(tmp_path / "in.jsonl", *(article(n, f"{n} {RUSSIAN}" * 50) for n in range(40, 60)))
    with pytest.raises(ProjectError, match="The disk is full"):
        import_files(workspace, lines)
    assert count(workspace, "document") == before[1]
    raw.execute("PRAGMA max_page_count=1000000")
    annotate.set_note(workspace, 1, "short")
    assert faults(workspace) == []
    assert history.undo(workspace) is not None
    workspace.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    if sys.platform != "linux" or not _mount(place):
        pytest.skip("a small disk can be mounted by root alone, on Linux")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def _mount(place: Path) -> bool:
    try:
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "annotator", str(place)], capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def fill(folder: Path) -> Path:
    """Take all the room there is."""
    filler = folder / "filler"
    with open(filler, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return filler


def test_a_full_disk_keeps_what_was_saved_and_goes_on_when_there_is_room(small_disk: Path) -> None:
    workspace = new_project(small_disk / "p", "full")
    annotate.set_note(workspace, 1, "saved")
    filler = fill(small_disk)
    with pytest.raises(ProjectError, match="The disk is full"):
        for _ in range(200):
            annotate.set_note(workspace, 1, "long " * 2_000)
            annotate.set_note(workspace, 1, "saved")
    assert workspace.read().exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one() == "saved"
    filler.unlink()
    annotate.set_note(workspace, 1, "there is room again")
    assert faults(workspace) == []
    workspace.close()


def test_a_backup_that_finds_no_room_leaves_nothing_behind(small_disk: Path, tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "p", "full")
    filler = fill(small_disk)
    with pytest.raises(ProjectError, match="could not be written"):
        backup.run(backup.copy(workspace._raw(), small_disk / "copy.annotator"))  # type: ignore[reportPrivateUsage]
    assert list(small_disk.iterdir()) == [filler]
    annotate.set_note(workspace, 1, "the project goes on")
    workspace.close()

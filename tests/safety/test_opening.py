"""Files that cannot be opened: one sentence, and not a byte of them changed. Older ones are upgraded whole."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from annotator.errors import ProjectError
from annotator.store import backup, files, places, schema, upgrade
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, history
from tests.safety.kills import a_later_schema
from tests.transfer_kit import count, new_project

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    workspace = new_project(tmp_path_factory.mktemp("good") / "p", "full")
    workspace.close()
    return workspace.path.read_bytes()


def without_tables(folder: Path) -> bytes:
    """Our mark on a database that holds something else."""
    with closing(sqlite3.connect(folder / "x")) as connection:
        connection.execute("CREATE TABLE recipe(name)")
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    return (folder / "x").read_bytes()


def with_version(content: bytes, version: int) -> bytes:
    return content[:60] + version.to_bytes(4, "big") + content[64:]


def scribbled(content: bytes) -> bytes:
    """Rubbish in the middle of every page but the first."""
    pages = bytearray(content)
    for start in range(4096, len(pages), 4096):
        pages[start : start + 200] = random.Random(start).randbytes(200)
    return bytes(pages)


BAD = {
    "a letter": (lambda good, folder: b"Dear Aru,\n" * 50, "is not an Annotator project"),
    "empty": (lambda good, folder: b"", "is not an Annotator project"),
    "rubbish": (lambda good, folder: random.Random(3).randbytes(50_000), "is not an Annotator project"),
    "a header and rubbish": (lambda good, folder: good[:100] + random.Random(3).randbytes(50_000), "is damaged"),
    "another database": (lambda good, folder: good[:68] + bytes(4) + good[72:], "is not an Annotator project"),
    "newer": (lambda good, folder: with_version(good, 99), "made by a newer Annotator"),
    "older than the first": (lambda good, folder: with_version(good, 0), "is not an Annotator project"),
    "cut off": (lambda good, folder: good[: len(good) // 2], "is damaged"),
    "one page": (lambda good, folder: good[:4096], "is damaged"),
    "scribbled": (lambda good, folder: scribbled(good), "is damaged"),
    "other tables": (lambda good, folder: without_tables(folder), "is damaged"),
}


@pytest.mark.parametrize("kind", BAD)
def test_it_is_said_in_one_sentence_and_not_a_byte_is_changed(kind: str, good: bytes, tmp_path: Path) -> None:
    make, said = BAD[kind]
    (tmp_path / "work").mkdir()
    path = tmp_path / "work" / "p.annotator"
    path.write_bytes(make(good, tmp_path))
    os.utime(path, ns=(10**18, 10**18))
    before = path.read_bytes()
    with pytest.raises(ProjectError, match=said) as refused:
        Workspace.open(path)
    assert len(str(refused.value).splitlines()) == 1
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, 10**18)
    assert os.listdir(path.parent) == ["p.annotator"]


AS_NOBODY = """
import os, sys
from pathlib import Path
from annotator.errors import ProjectError
from annotator.store import backup, presets
from annotator.store.queries import search
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
if os.getuid() == 0:  # for whom nothing is read-only
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
path = Path(sys.argv[1])
try:
    workspace = Workspace.open(path, "aru")
    path.chmod(0o444)
    path.parent.chmod(0o555)
    annotate.set_note(workspace, 1, "saved with rights lost")
    workspace.close()
    print("saved")
except ProjectError as error:
    print(error)
"""


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody may enter; pytest closes its own to others whenever it starts, also beside this run."""
    with tempfile.TemporaryDirectory(prefix="annotator-") as name:
        os.chmod(name, 0o755)
        yield Path(name)


def opened_as_nobody(good: bytes, public: Path, file: int, folder: int) -> tuple[str, Path]:
    """What a user without root's rights hears of a project with these rights."""
    place = public / "place"
    place.mkdir()
    path = place / "p.annotator"
    path.write_bytes(good)
    for one, rights in ((path, file), (place, folder)):
        if os.getuid() == 0:
            os.chown(one, 65534, 65534)
        one.chmod(rights)
    command = [sys.executable, "-c", AS_NOBODY, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    place.chmod(0o755)
    assert done.returncode == 0, done.stderr
    return done.stdout, path


needs_rights = pytest.mark.skipif(sys.platform == "win32", reason="rights are those of POSIX")


@needs_rights
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o755), (0o644, 0o555)])
def test_a_file_or_folder_that_may_not_be_written(good: bytes, public: Path, file: int, folder: int) -> None:
    said, path = opened_as_nobody(good, public, file, folder)
    assert "cannot be written to; copy the project" in said
    assert path.read_bytes() == good
    assert os.listdir(path.parent) == ["p.annotator"]


@needs_rights
def test_rights_lost_while_it_is_open_lose_nothing(good: bytes, public: Path) -> None:
    said, path = opened_as_nobody(good, public, 0o644, 0o755)
    assert said == "saved\n"
    path.chmod(0o644)
    workspace = Workspace.open(path, "aru")
    notes = workspace.read().exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one()
    assert notes == "saved with rights lost"
    workspace.close()


# -- older schemas


def test_an_older_project_is_backed_up_and_brought_up_to_date(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    path.write_bytes(good)
    with a_later_schema():
        workspace = Workspace.open(path, "aru")
        assert count(workspace, "later") == 3
        assert history.next_undo(workspace) is None
        annotate.set_note(workspace, 1, "new")
        assert history.undo(workspace) is not None
        workspace.close()
        assert files.header(path).version == schema.SCHEMA_VERSION
    made = backup.listed(backup.folder_of(path))
    assert [one.kind for one in made] == ["upgrade"]
    assert files.header(made[0].path).version == schema.SCHEMA_VERSION


def test_an_upgrade_that_fails_leaves_the_project_as_it_was(
    good: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.annotator"
    path.write_bytes(good)
    for wrong in ("CREATE TABLE nonsense(", "UPDATE annotation SET document_id = 777"):
        with a_later_schema():
            monkeypatch.setitem(upgrade.STEPS, schema.SCHEMA_VERSION - 1, ["CREATE TABLE later(id)", wrong])
            with pytest.raises(ProjectError, match="could not be brought up to date and is as it was"):
                Workspace.open(path, "aru")
    workspace = Workspace.open(path, "aru")
    with pytest.raises(Exception, match="no such table"):
        count(workspace, "later")
    assert workspace.file_faults() == []
    workspace.close()


def test_a_schema_without_a_way_up_is_not_touched(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "p.annotator"
    path.write_bytes(good)
    with a_later_schema():
        upgrade.STEPS[schema.SCHEMA_VERSION] = upgrade.STEPS.pop(schema.SCHEMA_VERSION - 1)
        try:
            with pytest.raises(ProjectError, match="cannot upgrade"):
                Workspace.open(path, "aru")
        finally:
            upgrade.STEPS[schema.SCHEMA_VERSION - 1] = upgrade.STEPS.pop(schema.SCHEMA_VERSION)
    assert path.read_bytes() == good


# -- places


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"), ("Dropbox (Agency)", "Dropbox"), ("OneDrive - Agency", "OneDrive"), ("Яндекс.Диск",
        "Yandex Disk"), ("Nextcloud/texts", "Nextcloud"), ("com~apple~CloudDocs", "iCloud Drive"), ("Documents", ""),
        ("dropbox notes", ""),
    ],
)  # fmt: skip
def test_folders_of_synchronising_services_are_known(tmp_path: Path, folder: str, service: str) -> None:
    assert places.cloud_of(tmp_path / folder / "p.annotator") == service


def test_a_marker_of_a_service_is_seen(tmp_path: Path) -> None:
    (tmp_path / "shared" / ".stfolder").mkdir(parents=True)
    assert places.cloud_of(tmp_path / "shared" / "deep" / "p.annotator") == "Syncthing"


def test_the_innermost_mount_decides(tmp_path: Path) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "40 22 0:50 / /mnt/team\\040share rw shared:1 - nfs4 server:/x rw\n"
        "41 40 8:2 / /mnt/team\\040share/local rw - ext4 /dev/sdb1 rw\n"
    )
    mounts = places._mounts_of_linux(table)  # type: ignore[reportPrivateUsage]
    kinds = [
        places._kind_of(path, mounts)  # type: ignore[reportPrivateUsage]
        for path in ("/mnt/team share/p.annotator", "/mnt/team share/local/p.annotator", "/mnt/team/p.annotator")
    ]
    assert kinds == ["nfs4", "", ""]


def test_in_such_a_folder_the_safe_journal_is_used_and_it_is_said(good: bytes, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    path = tmp_path / "Dropbox" / "p.annotator"
    path.write_bytes(good)
    workspace = Workspace.open(path, "aru")
    assert "Dropbox synchronises" in workspace.warning
    raw = workspace._raw()  # type: ignore[reportPrivateUsage]
    assert [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")] == ["truncate", 2]
    annotate.set_note(workspace, 1, "kept")
    assert history.undo(workspace) is not None
    assert not files.beside(path, "-wal").exists()
    workspace.close()
    moved = Path(shutil.move(path, tmp_path / "p.annotator"))
    again = Workspace.open(moved, "aru")
    assert again.warning == ""
    assert again._raw().execute("PRAGMA journal_mode").fetchone()[0] == "wal"  # type: ignore[reportPrivateUsage]
    again.close()


def test_an_export_in_such_a_folder_keeps_nobody_from_writing(good: bytes, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    path = tmp_path / "Dropbox" / "p.annotator"
    path.write_bytes(good)
    workspace = Workspace.open(path, "aru")
    with workspace.snapshot() as connection:
        before = connection.exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one()
        annotate.set_note(workspace, 1, "written meanwhile")
        assert connection.exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one() == before
    workspace.close()

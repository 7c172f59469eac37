"""Two programs on one project: both work, none waits for long, and neither undoes what the other has done since."""

from __future__ import annotations

import platform
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.errors import ProjectError, Refused
from annotator.store import connecting
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, history
from tests.transfer_kit import new_project

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from annotator.store.workspace import Workspace
from annotator.verbs import annotate
workspace = Workspace.open(sys.argv[1], sys.argv[2])
for number in range(60):
    annotate.mark(workspace, int(sys.argv[3]), 2, [(number, number + 2)])
workspace.close()
"""


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Workspace, Workspace]]:
    """The same project, open twice, as two programs have it."""
    one = new_project(tmp_path / "p", "full")
    other = Workspace.open(one.path, "dana")
    yield one, other
    one.close()
    other.close()


def test_all_that_two_programs_write_at_once_is_there(tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "p", "full")
    before = workspace.read().exec_driver_sql("SELECT count(*) FROM annotation").scalar_one()
    command = [sys.executable, "-c", WRITER, str(workspace.path)]
    writers = [subprocess.Popen([*command, name, number], cwd=ROOT) for name, number in (("aru", "1"), ("dana", "3"))]
    assert [writer.wait(60) for writer in writers] == [0, 0]
    run = workspace.read().exec_driver_sql
    assert run("SELECT count(*) FROM annotation").scalar_one() == before + 120
    assert workspace.file_faults() == []
    assert workspace.changed_elsewhere()
    workspace.close()


def test_who_waits_too_long_is_told_and_nothing_is_lost(
    both: tuple[Workspace, Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = both
    assert connecting.BUSY <= 5.0
    one._raw().execute("PRAGMA busy_timeout=50")  # type: ignore[reportPrivateUsage]
    with other.transact("annotation.note") as tx:
        tx.connection.exec_driver_sql("UPDATE annotation SET note = 'theirs' WHERE id = 2")
        with pytest.raises(ProjectError, match="Another program keeps"):
            annotate.set_note(one, 1, "mine")
    annotate.set_note(one, 1, "mine")
    notes = one.read().exec_driver_sql("SELECT note FROM annotation WHERE id IN (1, 2) ORDER BY id").scalars().all()
    assert notes == ["mine", "theirs"]


def test_undo_refuses_what_the_other_has_built_on(both: tuple[Workspace, Workspace]) -> None:
    one, other = both
    annotate.set_note(one, 1, "mine")
    annotate.set_note(other, 1, "theirs")
    with pytest.raises(Refused, match="dana has changed the same things"):
        history.undo(one)
    assert one.read().exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one() == "theirs"


def test_a_step_is_undone_once_though_two_windows_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(new_project(tmp_path / "p", "full")) as one, closing(Workspace.open(one.path, "aru")) as other:
        annotate.set_note(one, 1, "first")
        annotate.set_note(one, 1, "second")
        looked_up = history.next_undo(other)
        assert history.undo(one) is not None
        monkeypatch.setattr(history, "next_undo", lambda _: looked_up)
        with pytest.raises(Refused, match="undone in another window"):
            history.undo(other)
        assert one.read().exec_driver_sql("SELECT note FROM annotation WHERE id = 1").scalar_one() == "first"


def test_what_was_typed_over_a_change_of_the_other_is_not_saved_unseen(both: tuple[Workspace, Workspace]) -> None:
    one, other = both
    one.changed_elsewhere()
    told: list[bool] = []
    one.listeners.append(lambda changes: told.append(changes.reset))
    annotate.set_note(other, 1, "theirs")
    assert one.changed_elsewhere()
    assert told == [True]
    assert not one.changed_elsewhere()


ASK = """
import sys
from pathlib import Path
from annotator.ui.one_window import raise_other
print(raise_other(Path(sys.argv[1])))
"""


def test_a_second_window_raises_the_first(tmp_path: Path, home: Path, qtbot: QtBot) -> None:
    """The asking process is another one; the bell of a process that has ended is not rung."""
    from annotator.ui.main_window import MainWindow
    from tests.ui.window_kit import make_project, open_window

    project = make_project(tmp_path / "p.annotator")
    command = [sys.executable, "-c", ASK, str(tmp_path / "." / "p.annotator")]

    def ask() -> str:
        asking = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
        return asking.communicate()[0].strip()

    with open_window(project, tmp_path) as window:
        assert isinstance(window, MainWindow)
        window.showMinimized()
        assert ask() == "True"
        assert not window.isMinimized()
        assert window.status.message.text() == "This project was open here already."
    assert ask() == "False"
    assert list((home / ".local/share/annotator/windows").iterdir()) == []


def test_a_window_that_was_killed_is_not_waited_for(tmp_path: Path) -> None:
    from annotator.ui.one_window import _files, raise_other  # type: ignore[reportPrivateUsage]

    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    window, ring = _files(tmp_path / "p.annotator")
    window.parent.mkdir(parents=True, exist_ok=True)
    window.write_text(f"{platform.node()}:{ended.stdout.strip()}")
    assert not raise_other(tmp_path / "p.annotator")
    assert not ring.exists()

"""What a job tells comes to the window gathered, in order, and before anybody hears that the job has ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from annotator.store.journal import Change, ChangeSet
from annotator.store.workspace import Workspace
from annotator.ui.bridge import Bridge, merged
from annotator.ui.jobs import Jobs
from annotator.verbs import project_settings


def news(step: int, row: int, *, reset: bool = False, document: int | None = None) -> ChangeSet:
    return ChangeSet(step, "hits.mark", (Change("annotation", "insert", row, row),), document, reset=reset)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "p", annotator="me")
    yield made
    made.close()


def test_news_of_one_step_become_one() -> None:
    found = merged([news(1, 1), news(1, 2), news(2, 3), news(1, 4), news(1, 5, document=7)])
    assert [(each.step_id, each.ids("annotation")) for each in found] == [(1, [1, 2]), (2, [3]), (1, [4]), (1, [5])]
    assert found[3].document_id == 7 and found[0].verb == "hits.mark"
    assert len(merged([news(0, 1, reset=True), news(0, 2, reset=True)])) == 2
    assert merged([]) == []


def test_a_job_is_told_of_in_few_notices_before_it_ends(workspace: Workspace, qtbot: QtBot) -> None:
    bridge, jobs, heard = Bridge(workspace), Jobs(), list[object]()
    jobs.before_end = bridge.flush
    bridge.changed.connect(lambda changes: heard.append(len(changes.changes)))

    def work() -> Iterator[tuple[int, int]]:
        step = workspace.open_step("hits.mark")
        for number in range(30):
            with workspace.extend_step(step, "hits.mark") as tx:
                project_settings.write(tx, f"x.{number}", number)
            yield number, 30
        workspace.close_step(step)

    jobs.start("Work", work, finished=lambda: heard.append("finished"))
    qtbot.waitUntil(lambda: not jobs.running)
    assert heard[-1] == "finished" and sum(each for each in heard if isinstance(each, int)) == 30
    assert len(heard) < 25, "gathered"
    bridge.detach()


def test_very_much_is_told_in_several_turns(
    workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.ui.bridge._MOST", 4)
    bridge, heard = Bridge(workspace), list[list[int]]()
    bridge.changed.connect(lambda changes: heard.append(changes.ids("annotation")))

    def tell() -> None:
        for row in range(10):
            workspace.listeners[-1](news(1, row))

    job = threading.Thread(target=tell)
    job.start()
    job.join()
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]
    bridge.detach()


def test_what_the_window_does_is_told_at_once_and_after_what_a_job_did(workspace: Workspace, qtbot: QtBot) -> None:
    bridge, jobs, heard = Bridge(workspace), Jobs(), list[str]()
    bridge.changed.connect(lambda changes: heard.append(changes.verb))

    def work() -> Iterator[tuple[int, int]]:
        with workspace.transact("job.did") as tx:
            project_settings.write(tx, "x.1", 1)
        yield 1, 1

    jobs.start("Work", work)
    jobs.wait()
    assert heard == [], "the event loop has not come to it"
    project_settings.put(workspace, "x.2", 2)
    assert heard == ["job.did", "project.setting"]
    qtbot.waitUntil(lambda: not jobs.running)
    bridge.detach()
    project_settings.put(workspace, "x.2", 3)
    assert len(heard) == 2

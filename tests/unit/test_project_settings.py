"""What the project as a whole has chosen, and its scale of verdicts: kept, changed in one step, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.verdicts import DEFAULT_SCALE, SCALE_KEY
from annotator.errors import Refused
from annotator.store.queries import project_settings as settings
from annotator.store.queries import verdicts
from annotator.store.queries.check import check
from annotator.verbs import claims, history, project_settings, verdict_scale

from .test_claim_verbs import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    found = Project(tmp_path / "p")
    yield found
    found.workspace.close()


def kept(project: Project, key: str, default: Any = None) -> Any:
    return settings.value(project.workspace.read(), key, default)


def scale(project: Project) -> tuple[str, ...]:
    return verdicts.scale(project.workspace.read())


def ratings(project: Project) -> list[str]:
    return [row[0] for row in project.rows("SELECT rating FROM verdict ORDER BY id")]


# -- settings


def test_values_are_kept_changed_taken_away_and_undone(project: Project) -> None:
    searches = [{"name": "Су", "words": "бөгет"}]
    project_settings.put(project.workspace, "saved_searches", searches)
    project_settings.put(project.workspace, "saved_searches", [])
    assert kept(project, "saved_searches") == []
    project_settings.put(project.workspace, "saved_searches", None)
    assert kept(project, "saved_searches", "nothing") == "nothing"
    for before in ([], searches, None):
        history.undo(project.workspace)
        assert kept(project, "saved_searches") == before
    history.redo(project.workspace)
    assert kept(project, "saved_searches") == searches


def test_the_same_value_again_leaves_no_step(project: Project) -> None:
    project_settings.put(project.workspace, "one", {"a": 1})
    newest = history.next_undo(project.workspace)
    project_settings.put(project.workspace, "one", {"a": 1})
    project_settings.put(project.workspace, "two", None)
    assert history.next_undo(project.workspace) == newest


def test_what_json_cannot_hold_is_no_value(project: Project) -> None:
    with pytest.raises(ValueError, match="JSON"):
        project_settings.put(project.workspace, "one", float("nan"))
    with pytest.raises(Refused):
        project_settings.put(project.workspace, "one", "\ud800")
    assert project.rows("SELECT * FROM project_setting") == []


def test_a_value_that_is_no_json_is_found_by_the_check(project: Project) -> None:
    with project.workspace.transact("test") as tx:
        tx.connection.exec_driver_sql("INSERT INTO project_setting(key, value) VALUES ('one', '{')")
    with project.workspace.snapshot() as connection:
        assert "project_setting 1 has a broken value" in [
            fault for _, _, faults in check(connection) for fault in faults
        ]


# -- the scale of verdicts


def test_a_project_begins_with_the_default_scale(project: Project) -> None:
    assert scale(project) == DEFAULT_SCALE == ("supported", "refuted", "not enough evidence", "conflicting")
    assert kept(project, SCALE_KEY) is None


def test_a_rating_is_added_moved_and_removed(project: Project) -> None:
    assert verdict_scale.add(project.workspace, "  half  true ") == "half true"
    assert scale(project) == (*DEFAULT_SCALE, "half true")
    verdict_scale.reorder(project.workspace, ["half true", *DEFAULT_SCALE])
    assert scale(project) == ("half true", *DEFAULT_SCALE)
    verdict_scale.remove(project.workspace, "refuted")
    assert scale(project) == ("half true", "supported", "not enough evidence", "conflicting")
    for _ in range(3):
        history.undo(project.workspace)
    assert scale(project) == DEFAULT_SCALE


def test_renaming_changes_the_verdicts_in_the_same_step(project: Project) -> None:
    first, second = project.mark("ақша бар"), project.mark("4 миллиард теңге")
    claims.set_verdict(project.workspace, first, "refuted")
    claims.set_verdict(project.workspace, second, "supported")
    assert verdict_scale.rename(project.workspace, "refuted", "false") == 1
    assert ratings(project) == ["false", "supported"]
    assert scale(project) == ("supported", "false", "not enough evidence", "conflicting")
    history.undo(project.workspace)
    assert ratings(project) == ["refuted", "supported"] and scale(project) == DEFAULT_SCALE
    history.redo(project.workspace)
    assert ratings(project) == ["false", "supported"]


def test_a_rename_may_change_capitals_alone(project: Project) -> None:
    assert verdict_scale.rename(project.workspace, "refuted", "Refuted") == 0
    assert "Refuted" in scale(project)


def test_a_rating_in_use_stays_and_says_how_often(project: Project) -> None:
    claims.set_verdict(project.workspace, project.mark("ақша бар"), "refuted")
    assert verdicts.uses(project.workspace.read()) == {"refuted": 1}
    with pytest.raises(Refused, match="“refuted” stays on the scale, as verdicts use it: 1"):
        verdict_scale.remove(project.workspace, "refuted")
    assert scale(project) == DEFAULT_SCALE


def test_the_last_rating_stays(project: Project) -> None:
    for rating in DEFAULT_SCALE[:-1]:
        verdict_scale.remove(project.workspace, rating)
    with pytest.raises(Refused, match="only"):
        verdict_scale.remove(project.workspace, DEFAULT_SCALE[-1])


def test_names_of_ratings_are_checked(project: Project) -> None:
    for words in ("", "  ", "Supported", "a\0"):
        with pytest.raises(Refused):
            verdict_scale.add(project.workspace, words)
    with pytest.raises(Refused, match="on the scale already"):
        verdict_scale.rename(project.workspace, "refuted", "SUPPORTED")
    with pytest.raises(Refused, match="no longer"):
        verdict_scale.rename(project.workspace, "gone", "new")
    with pytest.raises(Refused, match="no longer"):
        verdict_scale.remove(project.workspace, "gone")
    with pytest.raises(Refused, match="meanwhile"):
        verdict_scale.reorder(project.workspace, ["supported"])
    assert kept(project, SCALE_KEY) is None

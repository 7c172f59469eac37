"""Notes on problems and the report on the health of texts: what stands in it, and when nothing is written."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from annotator.domain.text_health import COLUMNS, KINDS, HealthTools, note_key, right_key
from annotator.errors import Refused
from annotator.formats import tables
from annotator.language.health import FindingKind, check
from annotator.store.workspace import Workspace
from annotator.verbs import health, history
from annotator.verbs.health import HealthReport
from tests.transfer_kit import import_files, new_project, rows, write_lines

TOOLS = HealthTools(check, tables.writer)
ILL = "Қалa әкімі айтты.\nСу\u200bлы жер,-дейді ол. =2+2 арна арна"
SOUND = "Жаңа бөгет 2027 жылы аяқталады деп мәлімдеді қаржы министрі."


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project")
    import_files(workspace, write_lines(tmp_path / "in.jsonl", {"text": ILL, "title": "Ill"}, {"text": SOUND}))
    yield workspace
    workspace.close()


def key(workspace: Workspace, number: int) -> str:
    ((uuid,),) = rows(workspace, "SELECT uuid FROM document WHERE id = 1")
    return note_key(uuid, check(ILL, "kk")[number])


def test_every_kind_is_told_in_words() -> None:
    assert set(KINDS) == set(get_args(FindingKind))


def test_a_note_is_kept_with_who_wrote_it_and_taken_away(project: Workspace) -> None:
    health.write_note(project, 1, key(project, 0), " ask the editor \n", "Қалa")
    assert health.notes(project) == {key(project, 0): "ask the editor"}
    ((value,),) = rows(project, "SELECT value FROM project_setting")
    assert json.loads(value)["by"] == project_name(project)
    health.write_note(project, 1, key(project, 0), "  ", "Қалa")
    assert health.notes(project) == {}
    history.undo(project)
    assert health.notes(project) == {key(project, 0): "ask the editor"}


def project_name(workspace: Workspace) -> str:
    ((name,),) = rows(workspace, f"SELECT name FROM annotator WHERE id = {workspace.annotator_id}")
    return name


def test_notes_of_one_article_are_its_own(project: Workspace) -> None:
    health.write_note(project, 1, key(project, 0), "a", "Қалa")
    uuids = [uuid for (uuid,) in rows(project, "SELECT uuid FROM document ORDER BY id")]
    assert list(health.notes(project, uuids[0]).values()) == ["a"] and health.notes(project, uuids[1]) == {}


def test_only_problems_have_notes(project: Workspace) -> None:
    with pytest.raises(Refused, match="on a problem of a text alone"):
        health.write_note(project, 1, "check.x", "a", "")


def right(workspace: Workspace, *numbers: int) -> list[str]:
    """The keys under which it is kept that problems of the first article are none."""
    ((uuid,),) = rows(workspace, "SELECT uuid FROM document WHERE id = 1")
    return [right_key(uuid, check(ILL, "kk")[number]) for number in numbers]


def test_what_is_found_right_is_kept_and_taken_back(project: Workspace) -> None:
    assert health.dismiss(project, 1, right(project, 0, 2)) == 2
    assert health.found_right(project) == set(right(project, 0, 2))
    uuids = [uuid for (uuid,) in rows(project, "SELECT uuid FROM document ORDER BY id")]
    assert len(health.found_right(project, uuids[0])) == 2 and not health.found_right(project, uuids[1])
    assert health.notes(project) == {}, "what is right is no note"
    assert health.restore(project, 1, right(project, 0), "Қалa") == 1
    assert health.found_right(project) == set(right(project, 2))
    history.undo(project)
    assert health.found_right(project) == set(right(project, 0, 2))
    history.undo(project)
    assert not health.found_right(project)
    with pytest.raises(Refused, match="can be found to be right"):
        health.dismiss(project, 1, [key(project, 0)])


def test_report_and_counts_leave_out_what_is_right(project: Workspace, tmp_path: Path) -> None:
    health.dismiss(project, 1, right(project, 0), "Қалa")
    found = report(project, tmp_path / "r.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    assert [line["kind"] for line in lines] == ["invisible", "dash-spacing", "doubled-word"]
    assert found.summary().endswith("r.jsonl. 1 more was found to be right.") and found.kinds["mixed-script"] == 0
    health.dismiss(project, 1, right(project, 1, 2, 3))
    counted = HealthReport()
    list(health.count_job(project, check, None, counted))
    assert (counted.ill, counted.problems, counted.right) == ([], 0, 4)


def report(workspace: Workspace, target: Path, articles: list[int] | None = None, **options: bool) -> HealthReport:
    found = HealthReport()
    steps = list(health.report_job(workspace, target, TOOLS, articles, found, **options))
    assert steps[-1][0] == steps[-1][1]
    return found


def test_the_report_in_both_formats(project: Workspace, tmp_path: Path) -> None:
    health.write_note(project, 1, key(project, 0), "typo", "Қалa")
    found = report(project, tmp_path / "r.csv")
    assert (found.articles, found.with_problems, found.problems) == (2, 1, 4)
    assert found.summary() == f"4 problems in 1 of 2 articles, written to {tmp_path / 'r.csv'}."
    report(project, tmp_path / "r.jsonl")
    lines = [json.loads(line) for line in (tmp_path / "r.jsonl").read_text("utf-8").splitlines()]
    with open(tmp_path / "r.csv", encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    assert [line["kind"] for line in lines] == ["mixed-script", "invisible", "dash-spacing", "doubled-word"]
    assert tuple(lines[0]) == tuple(table[0]) == COLUMNS
    assert (lines[0]["text"], lines[0]["suggestion"], lines[0]["note"]) == ("Қалa", "Қала", "typo")
    assert lines[1]["suggestion"] == "" and lines[1]["right"].startswith("лы жер")
    assert all(ILL[line["start"] : line["end"]] == line["text"] for line in lines)
    assert [row["note"] for row in table] == ["typo", "", "", ""]


def test_the_report_of_one_article(project: Workspace, tmp_path: Path) -> None:
    assert report(project, tmp_path / "r.csv", [2]).summary().startswith("0 problems in 0 of 1 article,")
    assert (tmp_path / "r.csv").read_bytes().startswith(b"\xef\xbb\xbfarticle_id,")


def test_other_files_are_refused_and_older_ones_kept(project: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"r\.txt is none"):
        report(project, tmp_path / "r.txt")
    (tmp_path / "r.csv").write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        report(project, tmp_path / "r.csv")
    assert (tmp_path / "r.csv").read_text() == "mine"
    report(project, tmp_path / "r.csv", overwrite=True, bom=False)
    assert (tmp_path / "r.csv").read_text("utf-8").startswith("article_id,")


def test_a_report_that_is_stopped_leaves_nothing(project: Workspace, tmp_path: Path) -> None:
    job = health.report_job(project, tmp_path / "r.csv", TOOLS, None, HealthReport())
    next(job)
    job.close()  # type: ignore[attr-defined]
    assert [path.name for path in tmp_path.glob("*r.csv*")] == []


def test_counting_writes_nothing(project: Workspace) -> None:
    found, before = HealthReport(), rows(project, "SELECT count(*) FROM step")
    assert list(health.count_job(project, check, None, found)) == [(1, 2), (2, 2)]
    assert found.summary() == "4 problems in 1 of 2 articles." and found.kinds["doubled-word"] == 1
    assert rows(project, "SELECT count(*) FROM step") == before

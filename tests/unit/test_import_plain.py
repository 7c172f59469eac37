"""Marks that only mark words go a shorter way through an import, and come to the same as by the long one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import history, import_marks, import_plain
from tests.transfer_kit import KAZAKH, count, import_files, new_project, rows, write_lines

Record = dict[str, Any]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "p")
    yield workspace
    workspace.close()


def plain(text: str, start: int, end: int, **more: Any) -> Record:
    """A mark with no more than its place, its label and its words."""
    place = {"layer": "entity", "label": "Person", "start": start, "end": end}
    return place | {"fragments": [[start, end]], "text": text[start:end]} | more


def marks(text: str, length: int = 5) -> list[Record]:
    return [plain(text, at, at + length) for at in range(len(text) - length)]


def all_marks(workspace: Workspace) -> list[tuple[Any, ...]]:
    return rows(
        workspace,
        "SELECT a.uuid, a.label_id, a.start, a.end, a.fragment_count, a.exact, a.prefix, a.suffix, a.status, a.unsure,"
        " a.annotator_id, a.origin, a.confidence, a.attributes, a.note, f.position, f.start, f.end FROM annotation a"
        " JOIN annotation_fragment f ON f.annotation_id = a.id ORDER BY a.start, a.end, f.position",
    )


@pytest.mark.parametrize("more", [{"status": "accepted"}, {"note": ""}, {"unsure": False, "origin": "import"}])
def test_both_ways_come_to_the_same_rows(project: Workspace, tmp_path: Path, more: Record) -> None:
    text = KAZAKH * 5
    import_files(project, write_lines(tmp_path / "short.jsonl", {"text": text, "annotations": marks(text)}))
    other = new_project(tmp_path / "other")
    long = [record | more for record in marks(text)]
    import_files(other, write_lines(tmp_path / "long.jsonl", {"text": text, "annotations": long}))
    assert len(all_marks(project)) == len(long) > 300
    assert all_marks(other) == all_marks(project)
    other.close()


def test_what_came_the_short_way_is_known_when_it_comes_the_long_one(project: Workspace, tmp_path: Path) -> None:
    short = {"text": KAZAKH, "annotations": marks(KAZAKH)}
    long = {"text": KAZAKH, "annotations": [record | {"note": "again"} for record in marks(KAZAKH)]}
    import_files(project, write_lines(tmp_path / "short.jsonl", short))
    for again in (long, short):
        report = import_files(project, write_lines(tmp_path / "again.jsonl", again))
        assert (report.annotations_added, report.annotations_kept) == (0, len(marks(KAZAKH)))
    assert count(project, "annotation") == len(marks(KAZAKH))


def test_an_article_that_comes_twice_in_one_file_keeps_its_marks_once(project: Workspace, tmp_path: Path) -> None:
    halves = [{"text": KAZAKH, "annotations": some} for some in (marks(KAZAKH)[:20], marks(KAZAKH)[10:30])]
    report = import_files(project, write_lines(tmp_path / "a.jsonl", *halves))
    assert (len(report.added), len(report.doubled), report.annotations_added, report.annotations_kept) == (1, 1, 30, 10)


def test_the_same_words_twice_are_one_mark_unless_they_differ(project: Workspace, tmp_path: Path) -> None:
    one = plain(KAZAKH, 0, 5)
    same = [one, one, one | {"status": "accepted"}, plain(KAZAKH, 3, 9)]
    report = import_files(project, write_lines(tmp_path / "a.jsonl", {"text": KAZAKH, "annotations": same}))
    assert (report.annotations_added, report.refusals) == (2, [])
    differ = [one, one | {"status": "gold"}]
    report = import_files(project, write_lines(tmp_path / "b.jsonl", {"text": KAZAKH + ".", "annotations": differ}))
    assert [refusal.reason for refusal in report.refusals] == [
        "annotation number 2: another one of this article has the same id"
    ]


def test_two_marks_under_one_id_by_chance_are_refused_and_not_mixed_up(
    project: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (import_plain, import_marks):
        monkeypatch.setattr(module, "uuid_of_mark", lambda head, name: f"{head}000-000000000000")
    record = {"text": KAZAKH, "annotations": [plain(KAZAKH, 0, 5), plain(KAZAKH, 6, 9)]}
    report = import_files(project, write_lines(tmp_path / "a.jsonl", record))
    assert [refusal.reason for refusal in report.refusals] == [
        "annotation number 2: another one of this article has the same id"
    ]


@pytest.mark.parametrize(
    "wrong",
    [{"start": True}, {"start": "0"}, {"text": "not there"}, {"label": ["Person"]}, {"layer": "document"},
     {"end": 10**6}, {"fragments": [[0, 4]]}, {"label": ""}],
)  # fmt: skip
def test_what_does_not_fit_is_refused_as_ever(project: Workspace, tmp_path: Path, wrong: Record) -> None:
    record = {"text": KAZAKH, "annotations": [plain(KAZAKH, 0, 5) | wrong]}
    report = import_files(project, write_lines(tmp_path / "a.jsonl", record))
    assert (len(report.added), len(report.refusals)) == (0, 1)


def test_a_mark_under_the_id_that_another_would_get_is_not_taken_over(project: Workspace, tmp_path: Path) -> None:
    first = {"text": KAZAKH, "annotations": [plain(KAZAKH, 0, 5)]}
    import_files(project, write_lines(tmp_path / "a.jsonl", first))
    taken = all_marks(project)[0][0]
    history.undo(project)
    thief = {"text": KAZAKH + " .", "annotations": [plain(KAZAKH, 0, 5, id=taken)]}
    report = import_files(project, write_lines(tmp_path / "b.jsonl", thief, first))
    assert [refusal.reason for refusal in report.refusals] == [
        f"annotation {taken} belongs to another article of the project"
    ]
    assert import_files(project, tmp_path / "a.jsonl").refusals[0].reason == report.refusals[0].reason


def test_many_marks_are_undone_and_done_again(project: Workspace, tmp_path: Path) -> None:
    texts = [f"{KAZAKH} {number}" for number in range(4)]
    sources = [{"text": text, "annotations": marks(text)} for text in texts]
    import_files(project, write_lines(tmp_path / "a.jsonl", *sources))
    before = all_marks(project)
    with project.snapshot() as connection:
        assert [fault for _, _, faults in check(connection) for fault in faults] == []
    history.undo(project)
    assert [count(project, table) for table in ("document", "annotation", "annotation_fragment")] == [0] * 3
    history.redo(project)
    assert all_marks(project) == before
    assert project.file_faults() == []

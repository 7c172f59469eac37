"""What leaves as JSONL comes back the same, byte for byte, and fits the schema that is shipped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from annotator import paths
from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import history
from annotator.verbs.exporting import ExportFilter
from tests.transfer_kit import (
    KAZAKH,
    RUSSIAN,
    article,
    count,
    everything,
    export_file,
    import_files,
    mark,
    new_project,
    sorted_as_exported,
    uuid,
    write_lines,
)

SCHEMA: dict[str, Any] = json.loads(paths.resource("schemas", "annotator-jsonl.schema.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def lines(path: Path) -> list[dict[str, Any]]:
    """The records of an export; every one of them fits the schema."""
    found = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    for record in found:
        VALIDATOR.validate(record)
    return found


def faults(workspace: Workspace) -> list[str]:
    with workspace.snapshot() as connection:
        return [*workspace.file_faults(), *(fault for _, _, found in check(connection) for fault in found)]


@pytest.fixture
def full(tmp_path: Path) -> Workspace:
    """A project with everything that our own form can hold."""
    workspace = new_project(tmp_path / "full")
    report = import_files(workspace, write_lines(tmp_path / "in.jsonl", *everything()))
    assert (report.refusals, report.repaired) == ([], [])
    return workspace


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_everything_comes_out_as_it_went_in(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.jsonl")
    assert lines(tmp_path / "out.jsonl") == [sorted_as_exported(record) for record in everything()]
    assert faults(full) == []


def test_keys_stand_in_the_order_of_the_manual(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.jsonl")
    record = lines(tmp_path / "out.jsonl")[0]
    assert " ".join(record) == (
        "id title text sha256 language script date outlet author url status statuses labels meta annotations"
    )
    assert " ".join(record["annotations"][0]) == (
        "id layer label start end fragments text annotator status unsure origin confidence entities attribution claim"
        " attributes note comments created modified"
    )


def test_a_second_project_exports_the_same_bytes(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "one.jsonl")
    other = new_project(tmp_path / "other")
    report = import_files(other, tmp_path / "one.jsonl")
    assert (len(report.added), report.refusals, report.repaired) == (2, [], [])
    export_file(other, tmp_path / "two.jsonl")
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()
    export_file(other, tmp_path / "two.csv")
    export_file(full, tmp_path / "one.csv")
    assert (tmp_path / "two.csv").read_bytes() == (tmp_path / "one.csv").read_bytes()


def test_the_same_export_twice_is_the_same(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "one.jsonl")
    export_file(full, tmp_path / "two.jsonl")
    assert (tmp_path / "one.jsonl").read_bytes() == (tmp_path / "two.jsonl").read_bytes()


def test_undo_and_redo_of_the_import_change_nothing_of_it(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "before.jsonl")
    assert history.undo(full) is not None
    assert [count(full, table) for table in ("document", "annotation", "entity", "claim", "attribution")] == [0] * 5
    assert history.redo(full) is not None
    export_file(full, tmp_path / "after.jsonl")
    assert (tmp_path / "after.jsonl").read_bytes() == (tmp_path / "before.jsonl").read_bytes()


def test_a_shared_turn_of_speech_stays_one(full: Workspace) -> None:
    assert count(full, "attribution") == 2
    used = full.read().exec_driver_sql("SELECT count(DISTINCT attribution_id), count(*) FROM claim_occurrence").one()
    assert tuple(used) == (1, 2)


def test_importing_ones_own_export_adds_nothing(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "own.jsonl")
    report = import_files(full, tmp_path / "own.jsonl")
    assert (len(report.added), len(report.doubled), report.annotations_added, report.annotations_kept) == (0, 2, 0, 8)
    export_file(full, tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "own.jsonl").read_bytes()
    assert history.next_undo(full) is not None
    assert count(full, "step") == 2  # the annotator and the first import: one that changed nothing leaves no step


def test_new_annotations_of_a_known_text_are_added(tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "p")
    import_files(workspace, write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, [mark(5, KAZAKH, "Айбек Сәрсенов")])))
    theirs = article(
        *(77, KAZAKH, [mark(5, KAZAKH, "Айбек Сәрсенов"), mark(6, KAZAKH, "бөгет", annotator="dana")]),
        statuses={"dana": "done", "aru": "done"},
    )
    report = import_files(workspace, write_lines(tmp_path / "b.jsonl", theirs))
    assert (len(report.added), list(report.doubled), report.annotations_added) == (0, [1], 1)
    assert report.annotators_created == ["dana"]
    assert "1 annotation added" in report.summary() and "not doubled" in report.summary()
    export_file(workspace, tmp_path / "out.jsonl")
    (record,) = lines(tmp_path / "out.jsonl")
    assert record["id"] == uuid(1) and record["statuses"] == {"aru": "done", "dana": "done"}
    assert [a["id"] for a in record["annotations"]] == [uuid(5), uuid(6)]


def test_without_all_suggestions_and_rejected_ones_stay_behind(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.jsonl", ExportFilter())
    statuses = {a["status"] for record in lines(tmp_path / "out.jsonl") for a in record["annotations"]}
    assert statuses == {"accepted", "gold"}


def test_an_import_of_what_another_marked_keeps_their_name_and_times(full: Workspace) -> None:
    row = full.read().exec_driver_sql(
        "SELECT p.name, a.created, a.modified FROM annotation a JOIN annotator p ON p.id = a.annotator_id"
        f" WHERE a.uuid = '{uuid(13)}'"
    )
    assert tuple(row.one()) == ("dana", "2026-03-14T09:30:00.125Z", "2026-03-15T10:00:00.000Z")


def test_exports_follow_merged_entities(full: Workspace, tmp_path: Path) -> None:
    ids = dict(full.read().exec_driver_sql("SELECT uuid, id FROM entity").all())  # type: ignore[arg-type]
    with full.transact("entity.merge") as tx:
        tx.connection.exec_driver_sql(
            "UPDATE entity SET merged_into = ? WHERE id = ?", (ids[uuid(901)], ids[uuid(900)])
        )
    export_file(full, tmp_path / "out.jsonl")
    record = lines(tmp_path / "out.jsonl")[0]
    named = next(a for a in record["annotations"] if a["id"] == uuid(11))["entities"]
    assert [entity["name"] for entity in named] == ["Айбек Сәрсенов"]


def test_line_separators_in_a_text_do_not_break_a_line(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.jsonl")
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == 2


def test_two_languages_in_one_project(tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "p")
    (tmp_path / "kk.txt").write_text(KAZAKH, "utf-8")
    (tmp_path / "ru.txt").write_text(RUSSIAN, "utf-8")
    import_files(workspace, tmp_path / "kk.txt", tmp_path / "ru.txt")
    export_file(workspace, tmp_path / "out.jsonl")
    assert [record["language"] for record in lines(tmp_path / "out.jsonl")] == ["kk", "ru"]

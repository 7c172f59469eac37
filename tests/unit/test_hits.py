"""What is done with what a search has found: marking it as one step, keeping the search under a name."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import Refused
from annotator.formats import tables
from annotator.store import schema as s
from annotator.store.queries import finding
from annotator.store.queries.saved_searches import Saved, saved
from annotator.store.workspace import Workspace
from annotator.tools import command_tools
from annotator.verbs import (
    annotate,
    bulk,
    documents,
    exporting_hits,
    history,
    hits,
    project_settings,
    saved_searches,
)
from annotator.verbs.bulk import Tally

FOLD = command_tools().fold
TEXT = "Қар жауды. Қар еріді, қардың суы ақты. " * 40  # 120 hits, more than one transaction takes


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "p", annotator="Aru")
    with made.transact("document.import") as tx:
        for text in (TEXT, "Қар аз."):
            sha = sha256(text.encode()).hexdigest()
            i = tx.insert(s.document, title="", text_sha256=sha, length=len(text), language="kk")
            tx.insert(s.document_text, document_id=i, text=text)
    yield made
    made.close()


def label(workspace: Workspace, name: str) -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def spots(workspace: Workspace) -> list[finding.Spot]:
    found = [hit for portion in finding.find(workspace.read(), "/қар\\w*/", FOLD) for hit in portion.hits]
    return [spot for hit in found if (spot := finding.spot_of(hit)) is not None]


def rows(workspace: Workspace) -> list[Any]:
    query = "SELECT document_id, start, exact, prefix, origin, label_id FROM annotation ORDER BY document_id, start"
    return [tuple(row) for row in workspace.read().exec_driver_sql(query)]


def test_all_hits_are_marked_in_one_step_and_taken_back_in_one(workspace: Workspace) -> None:
    every, tally, event = spots(workspace), Tally(), label(workspace, "Event")
    assert list(hits.mark(workspace, every, event, tally))[-1] == (121, 121)
    made = rows(workspace)
    assert [row[:2] for row in made] == [spot[:2] for spot in sorted(every)]
    assert {row[2] for row in made} == {"Қар", "қардың"} and made[1][3] == TEXT[:11]
    assert {row[4:] for row in made} == {("bulk", event)}
    assert tally == Tally(121, 0)
    history.undo(workspace)
    assert rows(workspace) == []
    history.redo(workspace)
    assert rows(workspace) == made


def test_what_is_marked_so_already_is_passed_over_and_counted(workspace: Workspace) -> None:
    every, event = spots(workspace), label(workspace, "Event")
    first = min(every)
    annotate.mark(workspace, first[0], event, [first[1:]])
    annotate.mark(workspace, first[0], label(workspace, "Work"), [first[1:]])
    assert finding.count_marked(workspace.read(), every, event) == 1
    tally = Tally()
    list(hits.mark(workspace, [*every, every[5]], event, tally))
    assert tally == Tally(120, 2) and len(rows(workspace)) == 122
    workspace.use_annotator("Bek")
    again = Tally()
    list(hits.mark(workspace, every, event, again))
    assert again == Tally(0, 121) and len(rows(workspace)) == 122
    workspace.use_annotator("Aru")
    history.undo(workspace)  # a step that changed nothing is none
    assert len(rows(workspace)) == 2


def test_hits_of_an_article_that_is_gone_are_passed_over(workspace: Workspace) -> None:
    every, tally = spots(workspace), Tally()
    documents.delete_documents(workspace, [1])
    list(hits.mark(workspace, every, label(workspace, "Event"), tally))
    assert tally == Tally(1, 120) and [row[0] for row in rows(workspace)] == [2]


def test_a_stopped_job_leaves_a_step_with_what_it_did(workspace: Workspace) -> None:
    tally = Tally()
    job = hits.mark(workspace, spots(workspace), label(workspace, "Event"), tally)
    next(job)
    job.close()  # type: ignore[attr-defined]
    assert 0 < len(rows(workspace)) == tally.done < 121
    history.undo(workspace)
    assert rows(workspace) == []


def test_a_label_that_is_gone_is_refused_before_anything_is_written(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="label is gone"):
        next(hits.mark(workspace, spots(workspace), 9999, Tally()))
    assert rows(workspace) == []


def test_relabelling_counts_what_carries_the_label_already(workspace: Workspace) -> None:
    event, work = label(workspace, "Event"), label(workspace, "Work")
    ids = [annotate.mark(workspace, 1, each, [(0, 3)]) for each in (event, work)]
    ids.append(annotate.mark(workspace, 1, event, [(11, 14)]))
    tally = Tally()
    list(bulk.relabel(workspace, ids, work, tally))
    assert tally == Tally(1, 2)
    assert sorted(row[5] for row in rows(workspace)) == sorted([event, work, work])


def exported(workspace: Workspace, target: Path, overwrite: bool = False) -> str:
    found = [hit for portion in finding.find(workspace.read(), "/қардың/", FOLD) for hit in portion.hits]
    found += [hit for portion in finding.find(workspace.read(), "аяз", FOLD, "notes") for hit in portion.hits]
    list(exporting_hits.export(workspace, target, tables.writer, found[-2:], overwrite=overwrite, bom=True))
    return target.read_bytes().decode()


def test_hits_are_written_as_a_table_that_no_spreadsheet_runs(workspace: Workspace, tmp_path: Path) -> None:
    end = len(TEXT)
    made = annotate.mark(workspace, 1, label(workspace, "Event"), [(end - 17, end - 11)])
    annotate.set_note(workspace, made, "=cmd|аяз\nболды")
    documents.set_field(workspace, [1], "title", "@SUM(1)")
    documents.set_field(workspace, [1], "date", "2026-01-05")
    uuid = workspace.read().exec_driver_sql("SELECT uuid FROM document WHERE id = 1").scalar_one()
    text = exported(workspace, tmp_path / "hits.csv")
    assert text.startswith("\ufeffarticle_id,title,date,language,place,start,end,left,hit,right,labels\r\n")
    table = list(csv.reader(io.StringIO(text[1:], newline="")))
    assert [len(row) for row in table] == [len(exporting_hits.COLUMNS)] * 3
    assert table[1][:7] == [uuid, "'@SUM(1)", "2026-01-05", "kk", "text", str(end - 17), str(end - 11)]
    assert table[1][8:] == ["қардың", " суы ақты. ", "Event"]
    assert table[2][4:] == ["notes", "", "", "'=cmd|", "аяз", " болды", "Event"]
    tabs = exported(workspace, tmp_path / "hits.tsv")
    assert tabs.splitlines()[1].split("\t") == table[1] and not tabs.startswith("\ufeff")
    lines = [json.loads(line) for line in exported(workspace, tmp_path / "hits.jsonl").splitlines()]
    assert lines[1]["left"] == "=cmd|" and lines[1]["right"] == "\nболды" and lines[1]["start"] is None
    assert lines[0]["labels"] == ["Event"] and TEXT[lines[0]["start"] : lines[0]["end"]] == lines[0]["hit"]


def test_a_file_of_another_kind_or_one_that_is_there_is_refused(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"\.jsonl"):
        exported(workspace, tmp_path / "hits.pdf")
    (tmp_path / "hits.csv").write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        exported(workspace, tmp_path / "hits.csv")
    assert (tmp_path / "hits.csv").read_text() == "mine"
    assert "қардың" in exported(workspace, tmp_path / "hits.csv", overwrite=True)


SNOW = Saved("", "  Snow \n falls ", "қар OR snow", "notes", True, "before", True)


def test_searches_are_kept_renamed_and_deleted_each_with_its_undo(workspace: Workspace) -> None:
    key = saved_searches.save(workspace, SNOW)
    [kept] = saved(workspace.read())
    assert (kept.key, kept.name) == (key, "Snow falls")
    assert (kept.line, kept.place, kept.listed, kept.sort, kept.descending) == (
        "қар OR snow", "notes", True, "before", True,
    )  # fmt: skip
    saved_searches.save(workspace, Saved("", "әуе", "әуе"))
    saved_searches.rename(workspace, key, "Қар")
    assert [each.name for each in saved(workspace.read())] == ["Қар", "әуе"]
    saved_searches.delete(workspace, key)
    assert [each.name for each in saved(workspace.read())] == ["әуе"]
    history.undo(workspace)
    history.undo(workspace)
    assert [each.name for each in saved(workspace.read())] == ["Snow falls", "әуе"]


def test_a_kept_search_has_a_name_and_must_be_there(workspace: Workspace) -> None:
    with pytest.raises(Refused, match="needs a name"):
        saved_searches.save(workspace, Saved("", " ", "a"))
    for act in (
        lambda: saved_searches.delete(workspace, "search.x"),
        lambda: saved_searches.rename(workspace, "x", "y"),
    ):
        with pytest.raises(Refused, match="is gone"):
            act()


@pytest.mark.parametrize("value", [[], {"name": "a"}, {"name": 1, "query": "a", "place": "text"},
                                   {"name": "a", "query": "b", "place": "moon"}])  # fmt: skip
def test_a_value_of_another_shape_is_no_search(workspace: Workspace, value: Any) -> None:
    project_settings.put(workspace, "search.odd", value)
    assert saved(workspace.read()) == []

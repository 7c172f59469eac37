"""What the parts below the window say is said in the language of the interface, and what they write is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator import words
from annotator.errors import Refused
from annotator.store.queries.export import ExportFilter
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, exporting, verdict_scale
from tests.transfer_kit import TOOLS, article, import_files, mark, new_project, run, write_lines

LEAKS = "The dam leaks."


@pytest.fixture
def another_language() -> Iterator[None]:
    """One in which every sentence stands between angles."""
    words.speak(lambda source, _comment, _count: f"‹{source}›", "’")
    yield
    words.speak(None)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project")
    yield workspace
    workspace.close()


def test_an_import_is_said(project: Workspace, tmp_path: Path, another_language: None) -> None:
    faulty = article(1, LEAKS, [mark(1, LEAKS, "dam") | {"start": 1, "end": 2, "fragments": [], "text": "bridge"}])
    odd = article(2, "The dam holds.") | {"statuses": None, "status": 7}
    lines = [faulty, odd, article(3, "The dam is new.")]
    report = import_files(project, write_lines(tmp_path / "a.jsonl", *lines))
    assert report.summary() == "‹1 articles imported›, ‹2 refused›."
    assert [refusal.place for refusal in report.refusals] == ["‹line 1›", "‹line 2›"]
    first, second = (refusal.reason for refusal in report.refusals)
    assert first.startswith("‹annotation ") and "‹its offsets 1-2 do not hold “bridge”" in first
    assert second == "‹its status 7 is none of: new, in work, done, needs review›"


def test_what_is_refused_is_said(project: Workspace, another_language: None) -> None:
    with pytest.raises(Refused, match=r"^‹This article is gone; its import was undone\. Nothing was changed\.›$"):
        annotate.mark(project, 99, 1, [(0, 3)])
    with pytest.raises(Refused, match=r"^‹“‹refuted›” is on the scale already\.›$"):
        verdict_scale.add(project, "refuted")


def test_an_export_is_said_and_its_file_is_english(project: Workspace, tmp_path: Path, another_language: None) -> None:
    import_files(project, write_lines(tmp_path / "a.jsonl", article(1, LEAKS, [mark(1, LEAKS, "dam")])))
    form = next(one for one in TOOLS.formats if one.key == "csv")
    losses = exporting.count_losses(project, ExportFilter(), form)
    assert losses and all(loss.what.startswith("‹") for loss in losses)
    report = exporting.ExportReport()
    run(exporting.export_job(project, tmp_path / "out.csv", form, ExportFilter(), exporting.ExportOptions(), report))
    assert report.summary().startswith("‹‹1 articles› and ‹1 annotations› exported to ")
    written = (tmp_path / "out.csv").read_text(encoding="utf-8")
    assert "accepted" in written and "‹" not in written

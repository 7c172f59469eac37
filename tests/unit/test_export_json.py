"""JSON Lines whose annotations SQLite has put into JSON: the same bytes as from the records, whatever they hold."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.exchange import WriteOptions
from annotator.errors import ProjectDamaged
from annotator.formats import jsonl
from annotator.store.queries import export, export_json
from annotator.store.queries.export import ExportFilter
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, labels
from tests.transfer_kit import KAZAKH, article, everything, export_file, import_files, mark, new_project, write_lines

# Every control character but NUL, those that end a line to some reader, letters of several lengths in UTF-8.
ODD = "".join(map(chr, (*range(1, 0x180), 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0x10330, 0x1F600)))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    """All that our own form can hold, and odd characters wherever a string may stand."""
    workspace = new_project(tmp_path / "p")
    workspace.use_annotator(f"name {ODD}")
    text = f"{KAZAKH} {ODD} and on"
    odd = article(3, text, [mark(900, text, ODD.strip()), mark(901, text, "and on", confidence=0.25)])
    import_files(workspace, write_lines(tmp_path / "in.jsonl", *everything(), odd))
    label = labels.add_label(workspace, "entity", f"label {ODD.strip()}")
    marked = annotate.mark(workspace, 3, label, [(2, 9)])
    annotate.set_note(workspace, marked, ODD)
    annotate.mark(workspace, 3, label, [(2, 9), (12, 15)])
    yield workspace
    workspace.close()


@pytest.mark.parametrize("which", [ExportFilter(), ExportFilter(everything=True), ExportFilter(label="Person")])
def test_it_is_what_the_records_come_to(project: Workspace, tmp_path: Path, which: ExportFilter) -> None:
    export_file(project, tmp_path / "out.jsonl", which)
    with project.snapshot() as connection:
        chosen = export.select_articles(connection, which, project.annotator_id)
        expected = "".join(map(jsonl.encode, export.records(connection, chosen)))
    assert (tmp_path / "out.jsonl").read_bytes() == expected.encode()
    assert len((tmp_path / "out.jsonl").read_text("utf-8").splitlines()) == len(chosen.ids)


def test_most_annotations_take_the_short_way(project: Workspace) -> None:
    with project.snapshot() as connection:
        chosen = export.select_articles(connection, ExportFilter(), project.annotator_id)
        found = [marks for _, marks in export_json.articles(connection, chosen)]
    assert [[isinstance(one, bytes) for one in marks] for marks in found][-1].count(True) == 2
    writer = jsonl.FORMAT.writer
    assert writer is not None and writer(WriteOptions()).join is not None


def test_bytes_that_are_no_text_are_not_written_silently(project: Workspace, tmp_path: Path) -> None:
    with sqlite3.connect(project.path) as connection:
        connection.execute("UPDATE annotation SET note = CAST(x'ff' AS TEXT) WHERE length(note) > 300")
    connection.close()
    with pytest.raises(ProjectDamaged, match="Restore a backup"):
        export_file(project, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl").exists()

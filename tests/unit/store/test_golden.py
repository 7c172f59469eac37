"""A project of every released schema opens, holds what it held, and goes on being a project.

`ANNOTATOR_WRITE_GOLDEN=1 ./run.sh test tests/unit/store/test_golden.py` writes the one of the present schema anew,
which is right until that schema is released, and never after.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator import paths
from annotator.store.files import header
from annotator.store.queries import search
from annotator.store.queries.check import check
from annotator.store.schema import SCHEMA_VERSION
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, documents, history, labels
from tests.transfer_kit import RUSSIAN, TOOLS, article, count, everything, export_file, import_files, run, write_lines

FOLDER = paths.database("golden")
VERSIONS = range(1, SCHEMA_VERSION + 1)


def golden(version: int) -> Path:
    return FOLDER / f"schema-{version}.annotator"


def write(folder: Path, target: Path) -> None:
    """A project with something in every corner: records, marks, an undone step, another annotator's step."""
    workspace = Workspace.create(folder / "golden", annotator="aru")
    records = [*everything(), article(3, RUSSIAN, language="ru", labels=["Экономика"])]
    os.chdir(folder)  # the project remembers the path of what it imported
    import_files(workspace, write_lines(Path("articles.jsonl"), *records))
    run(search.index_pending(workspace, TOOLS.fold))
    marked = annotate.mark(workspace, 3, 2, [(8, 23)])
    annotate.set_note(workspace, marked, "a note")
    annotate.set_note(workspace, marked, "another note")
    labels.add_feature(workspace, "claim", "tone", "Tone", "enum", ["calm", "angry"])
    annotate.set_attribute(workspace, 4, "tone", "calm")
    annotate.add_comment(workspace, None, 3, "On the whole article.")
    documents.set_status(workspace, [3], "done")
    history.undo(workspace)
    workspace.use_annotator("dana")
    documents.set_field(workspace, [3], "outlet", "Су айдыны")
    workspace.use_annotator("aru")
    export_file(workspace, target.with_suffix(".jsonl"))
    workspace.close()
    with closing(sqlite3.connect(workspace.path)) as connection:
        connection.execute("VACUUM")
        connection.execute("PRAGMA journal_mode=DELETE")
    shutil.copy(workspace.path, target)


@pytest.fixture(scope="module", autouse=True)
def _written(tmp_path_factory: pytest.TempPathFactory) -> None:
    if os.environ.get("ANNOTATOR_WRITE_GOLDEN"):
        here = Path.cwd()
        write(tmp_path_factory.mktemp("golden"), golden(SCHEMA_VERSION))
        os.chdir(here)


def opened(version: int, tmp_path: Path) -> Workspace:
    return Workspace.open(shutil.copy(golden(version), tmp_path / "p.annotator"), "aru")


def test_there_is_one_for_every_schema() -> None:
    assert sorted(header(path).version for path in FOLDER.glob("*.annotator")) == list(VERSIONS)


@pytest.mark.parametrize("version", VERSIONS)
def test_it_opens_and_holds_what_it_held(version: int, tmp_path: Path) -> None:
    workspace = opened(version, tmp_path)
    export_file(workspace, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == golden(version).with_suffix(".jsonl").read_bytes()
    with workspace.snapshot() as connection:
        assert [fault for _, _, faults in check(connection) for fault in faults] == []
    assert workspace.file_faults() == []
    assert search.matching_ids(workspace.read(), "сарсенов", TOOLS.fold) == [1, 2, 3]
    workspace.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_its_history_can_be_undone_to_the_beginning(version: int, tmp_path: Path) -> None:
    workspace = opened(version, tmp_path)
    workspace.use_annotator("dana")
    assert history.undo(workspace) is not None
    workspace.use_annotator("aru")
    assert history.redo(workspace) is not None
    annotate.set_note(workspace, 2, "written now")
    while history.undo(workspace) is not None:
        pass
    assert (count(workspace, "document"), count(workspace, "annotation")) == (0, 0)
    workspace.close()


@pytest.mark.parametrize("version", VERSIONS)
def test_its_lines_are_the_records_of_its_time(version: int) -> None:
    lines = golden(version).with_suffix(".jsonl").read_text("utf-8").splitlines()
    assert [len(json.loads(line)["annotations"]) for line in lines] == [7, 1, 1]

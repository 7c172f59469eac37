"""Every bad file: what is good in it is imported, the rest refused with place and reason, the project as it was."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.__main__ import main
from annotator.domain import refusals
from annotator.errors import Refused
from annotator.store.workspace import Workspace
from annotator.ui.dialogs import import_report
from annotator.verbs import history, import_reading
from annotator.verbs.import_reading import ImportOptions
from tests.bundle_kit import import_from
from tests.fuzz import bundles
from tests.hostile import make
from tests.transfer_kit import TOOLS, count, export_file, import_files, new_project, write_lines

SAMPLES = {sample.name: sample for sample in make.samples()}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project")
    yield workspace
    workspace.close()


def dump(workspace: Workspace) -> list[str]:
    """The whole file as SQL, but for what counts ids up."""
    lines = workspace.read().connection.iterdump()  # type: ignore[attr-defined]
    return [line for line in lines if "sqlite_sequence" not in line]


def files(workspace: Workspace) -> list[bytes]:
    """The project and its log as they lie on the disk."""
    path = workspace.path
    return [one.read_bytes() for one in (path, path.with_name(path.name + "-wal")) if one.exists()]


def test_the_corpus_is_what_the_script_makes() -> None:
    kept = {path.name: path.read_bytes() for path in make.CORPUS.iterdir()}
    assert kept == {name: sample.content for name, sample in SAMPLES.items()}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_bad_file_gives_what_is_good_in_it_and_says_the_rest(project: Workspace, name: str) -> None:
    sample, path = SAMPLES[name], make.CORPUS / name
    before, lying = [] if sample.taken else dump(project), files(project)
    looked = import_reading.preview([path], ImportOptions(), TOOLS)
    import_files(project, path, dry_run=True)
    assert files(project) == lying, "looking has changed the project"
    report = import_files(project, path)
    assert len(report.added) == sample.taken
    said = [*report.refusals, *looked.refusals, *(r for file in looked.files for r in file.refusals)]
    assert bool(report.refusals) == bool(sample.reason)
    if sample.reason:
        assert any(re.search(sample.reason, refusal.reason) for refusal in report.refusals), report.refusals
    assert all(refusal.file == str(path) and refusal.reason for refusal in said)
    assert all(len(refusal.reason) < 1_000 and "Traceback" not in refusal.reason for refusal in said)
    if not sample.taken:
        assert dump(project) == before, "a refused file has changed the project"
    assert project.file_faults() == []
    if report.added:
        history.undo(project)
        assert count(project, "document") == count(project, "annotation") == 0


# -- what is no ordinary file


@pytest.mark.skipif(sys.platform == "win32", reason="there are none on Windows")
def test_a_pipe_or_a_device_is_refused_and_never_waited_for(project: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "good.txt").write_text(make.TEXT, encoding="utf-8")
    report = import_files(project, folder)
    assert len(report.added) == 1 and report.refusals == []
    for path in (folder / "pipe.txt", folder / "zero.txt", Path("/dev/null"), Path("/dev/tty")):
        looked = import_reading.preview([path], ImportOptions(), TOOLS)
        report = import_files(project, path)
        assert [r.reason for r in (*report.refusals, *looked.refusals)] == ["it is no ordinary file"] * 2, path


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_a_link_out_of_an_imported_folder_is_not_followed(project: Workspace, tmp_path: Path) -> None:
    """A folder from a stranger must not bring the user's own files into what is then sent back."""
    secret, folder = tmp_path / "secrets", tmp_path / "folder"
    secret.mkdir()
    folder.mkdir()
    (secret / "diary.txt").write_text("Nobody's business.", encoding="utf-8")
    (folder / "inside.txt").write_text(make.TEXT, encoding="utf-8")
    (folder / "out.txt").symlink_to(secret / "diary.txt")
    (folder / "all").symlink_to(secret)
    (folder / "again.txt").symlink_to(folder / "inside.txt")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    (folder / "up").symlink_to(folder)
    report = import_files(project, folder)
    assert [Path(r.file).name for r in report.refusals] == ["out.txt"]
    assert "leads out of the folder" in report.refusals[0].reason
    assert len(report.added) == 1
    assert count(project, "document_text") == 1


def test_a_file_that_is_named_may_be_a_link(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text(make.TEXT, encoding="utf-8")
    if sys.platform != "win32":
        (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
        assert len(import_files(project, tmp_path / "link.txt").added) == 1


def test_names_of_files_that_no_terminal_and_no_json_can_show(project: Workspace, tmp_path: Path) -> None:
    if sys.platform == "linux":
        for name in (b"\xff\xfe.txt", b"new\nline\x1b[31m.txt", b"<b>x<br>.txt"):
            path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
            path.write_text(f"{make.TEXT} {name!r}", encoding="utf-8")
        command = [sys.executable, "-m", "annotator", "import", str(project.path), str(tmp_path), "--json"]
        done = subprocess.run(command, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        assert count(project, "document") == 3


# -- what goes out again


def test_no_cell_of_an_export_is_a_formula(project: Workspace, tmp_path: Path) -> None:
    import csv

    evil = [f"{sign}cmd|' /C calc'!A0" for sign in ("=", "+", "-", "@", "\t=", "\r=", "\n=", "＝", "'=")]
    records = [
        make.marked(note=words, annotator=words) | {"id": f"n{i}", "text": words + make.TEXT, "labels": [words]}
        | dict.fromkeys(("title", "outlet", "author", "url"), words) for i, words in enumerate(evil)
    ]  # fmt: skip
    import_files(project, write_lines(tmp_path / "in.jsonl", *records))
    assert count(project, "annotation") == len(evil)
    for name, delimiter in (("out.csv", ","), ("out.tsv", "\t")):
        export_file(project, tmp_path / name)
        with open(tmp_path / name, encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file, delimiter=delimiter) for cell in row]
        assert [cell for cell in cells if cell[:1] in tuple("=+-@\t\r\n＝＋－＠")] == []


def test_an_export_writes_its_own_file_and_no_other(project: Workspace, tmp_path: Path) -> None:
    import_files(project, make.CORPUS / "ways out.jsonl")
    folder = tmp_path / "exports"
    folder.mkdir()
    for name in ("out.csv", "out.jsonl"):
        export_file(project, folder / name)
    assert sorted(path.name for path in folder.iterdir()) == ["out.csv", "out.jsonl"]


# -- more faults than anybody reads


def test_of_countless_refusals_the_first_are_kept_and_all_are_counted(
    project: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(refusals, "MOST", 5)
    broken = write_lines(tmp_path / "in.jsonl", *['{"text": '] * 40, make.GOOD, *[make.marked(start=-1)] * 2)
    report = import_files(project, broken, dry_run=True)
    assert (len(report.refusals), report.refusals.more, report.refusals.records) == (5, 37, 42)
    assert "42 refused" in report.summary() and "faults" not in report.summary()
    assert [row[1:] for row in import_report.lines(report)][-1] == ("", "", "and 37 more, which are not listed")
    path = project.path
    assert main(["import", str(path), str(broken)]) == 1
    said = capsys.readouterr()
    assert said.err.count("broken JSON") == 5 and "  and 37 more\n" in said.err
    assert said.out.startswith("1 article imported, 42 refused")
    assert main(["import", str(path), str(broken), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert (len(found["refusals"]), found["more_refusals"]) == (5, 37)


def test_countless_faults_of_a_bundle_end_the_search(project: Workspace, tmp_path: Path) -> None:
    bundle = bundles.written(bundles.original()[1] | {"claims": ["no object"] * 5_000}, tmp_path / "bundle")
    with pytest.raises(Refused, match=r"claims\.jsonl, line 1: it is no object\. 200 more faults"):
        import_from(project, bundle)

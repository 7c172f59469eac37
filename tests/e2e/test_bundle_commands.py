"""Bundles, reviews and guidelines through the real entry point."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.bundle import MANIFEST
from annotator.store.workspace import Workspace
from annotator.verbs import claims, documents, guidelines
from tests.bundle_kit import files
from tests.transfer_kit import new_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project with everything that our own form of JSON Lines can hold."""
    workspace = new_project(tmp_path / "p", "full")
    workspace.close()
    return workspace.path


def test_out_and_in_again_gives_the_same_bytes(run: Any, project: Path, tmp_path: Path) -> None:
    code, out, _ = run("export", "--format", "bundle", project, tmp_path / "one")
    assert (code, out) == (0, f"The project was exported to {tmp_path / 'one'}: 3 articles, 9 annotations, 2 claims.\n")
    run("new", tmp_path / "other")
    code, out, err = run("import", tmp_path / "other", tmp_path / "one")
    assert (code, err) == (0, "") and out.endswith("records added (3 articles among them).\n")
    assert run("check", tmp_path / "other")[0] == 0
    assert run("export", "--format", "bundle", tmp_path / "other", tmp_path / "two")[0] == 0
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_a_bundle_that_is_there_is_replaced_only_when_told(run: Any, project: Path, tmp_path: Path) -> None:
    export = ("export", project, tmp_path / "one", "--format", "bundle")
    assert run(*export)[0] == 0
    code, _, err = run(*export)
    assert code == 1 and "is not empty and was not changed" in err
    code, out, _ = run(*export, "--overwrite", "--no-tables", "--no-originals", "--json")
    assert code == 0 and json.loads(out)["counts"]["documents"] == 3
    assert not {"annotations.csv", "originals.jsonl"} & set(files(tmp_path / "one"))


@pytest.mark.parametrize("option", [("--status", "done"), ("--all",), ("--label", "Claim"), ("--language", "kk")])
def test_a_bundle_is_the_whole_project(run: Any, project: Path, tmp_path: Path, option: tuple[str, ...]) -> None:
    code, _, err = run("export", project, tmp_path / "one", "--format", "bundle", *option)
    assert code == 1 and err == f"A bundle holds the whole project; leave {option[0]} out. Nothing was written.\n"


def test_what_differs_is_listed_and_replaced_when_told(run: Any, project: Path, tmp_path: Path) -> None:
    run("export", project, tmp_path / "one", "--format", "bundle")
    workspace = Workspace.open(project, "aru")
    documents.set_field(workspace, [1], "title", "Mine")
    workspace.close()
    code, out, err = run("import", project, tmp_path / "one")
    assert (
        code == 0
        and "1 record kept as the project has it" in out
        and "documents.jsonl, line 1: " in err
        and "title" in err
    )
    assert _title(project) == "Mine"
    code, out, _ = run("import", project, tmp_path / "one", "--replace", "--json")
    assert code == 0 and json.loads(out)["differing"] == 1
    assert _title(project) == "Article 1"


def _title(project: Path) -> str:
    workspace = Workspace.open(project, "aru")
    found = workspace.read().exec_driver_sql("SELECT title FROM document WHERE id = 1").scalar_one()
    workspace.close()
    return found


def test_every_fault_of_a_damaged_bundle_is_listed_and_a_dry_run_only_checks(
    run: Any, project: Path, tmp_path: Path
) -> None:
    run("export", project, tmp_path / "one", "--format", "bundle")
    run("new", tmp_path / "other")
    code, out, _ = run("import", tmp_path / "other", tmp_path / "one", "--dry-run")
    assert (code, out) == (0, "The bundle is whole; nothing was written.\n")
    for name in ("labels.jsonl", "texts.jsonl"):
        (tmp_path / "one" / name).write_bytes(b"")
    code, _, err = run("import", tmp_path / "other", tmp_path / "one")
    assert code == 1 and "nothing was changed" in err
    assert all(f"{tmp_path / 'one' / name}: the file was changed" in err for name in ("labels.jsonl", "texts.jsonl"))
    code, out, _ = run("stats", tmp_path / "other")
    assert "0 articles" in out


def test_a_bundle_is_imported_by_itself_and_a_folder_that_is_none_is_said(
    run: Any, project: Path, tmp_path: Path
) -> None:
    run("export", project, tmp_path / "one", "--format", "bundle")
    code, _, err = run("import", project, tmp_path / "one", tmp_path / "p.jsonl")
    assert code == 1 and "is a bundle; import it by itself" in err
    (tmp_path / "empty").mkdir()
    code, _, err = run("import", project, tmp_path / "empty", "--format", "bundle")
    assert code == 1 and f"{tmp_path / 'empty' / MANIFEST}: the file is missing" in err


def test_reviews_name_what_is_missing(run: Any, project: Path, tmp_path: Path) -> None:
    target = tmp_path / "r.jsonld"
    code, _, err = run("export", project, target)
    assert code == 1 and "A review needs the reviewing organisation" in err
    told = ("--organisation", "Check", "--organisation-url", "https://check.example", "--review-url")
    code, _, err = run("export", project, target, *told, "https://check.example/r")
    assert code == 1 and "the date of the verdict" in err and not target.exists()
    workspace = Workspace.open(project, "aru")
    mark = workspace.read().exec_driver_sql(
        "SELECT o.annotation_id FROM claim_occurrence o JOIN verdict v ON v.claim_id = o.claim_id"
    ).scalars().first()  # fmt: skip
    assert mark is not None
    claims.set_verdict(workspace, mark, "refuted", "No.")
    workspace.close()
    code, out, err = run("export", project, target, *told, "https://check.example/r")
    assert (code, err) == (0, "") and out == f"1 review exported to {target}.\n"
    (review,) = json.loads(target.read_text("utf-8"))["@graph"]
    assert review["reviewRating"]["alternateName"] == "refuted"


def test_guidelines_are_one_file(run: Any, project: Path, tmp_path: Path) -> None:
    code, _, err = run("export", project, tmp_path / "Guidelines.md")
    assert code == 1 and "has no guidelines yet" in err
    workspace = Workspace.open(project, "aru")
    guidelines.write(workspace, None, "Read twice.")
    workspace.close()
    code, out, _ = run("export", project, tmp_path / "Guidelines.md")
    assert code == 0 and out == f"The guidelines were saved to {tmp_path / 'Guidelines.md'}.\n"
    assert (tmp_path / "Guidelines.md").read_text("utf-8").endswith("\n\nRead twice.\n")

"""Evidence and the scale of verdicts in imported files: joined to what the project has, mended or said."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.verdicts import DEFAULT_SCALE
from annotator.store.queries import evidence, verdicts
from annotator.store.workspace import Workspace
from annotator.verbs import claims, history, importing, verdict_scale
from annotator.verbs.import_reading import ImportOptions
from annotator.verbs.import_report import ImportReport
from tests.transfer_kit import (
    KAZAKH,
    RUSSIAN,
    TOOLS,
    article,
    count,
    import_files,
    mark,
    new_project,
    proof,
    uuid,
    web_proof,
    write_lines,
)

WORDS = "плотина будет готова"
THERE = {"id": uuid(2), "title": "Article 2", "sha256": sha256(RUSSIAN.encode()).hexdigest()}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project")
    yield workspace
    workspace.close()


def claimed(*pieces: dict[str, Any], scale: Any = None, verdict: str | None = None, number: int = 1) -> dict[str, Any]:
    """An article with a claim that has this evidence."""
    claim = {"id": uuid(700 + number), "evidence": list(pieces), "verdict": verdict}
    claim |= {"verdict_scale": scale} if scale else {}
    text = KAZAKH if number == 1 else f"{KAZAKH} {number}"
    return article(number, text, [mark(10 + number, text, "жаңа бөгет биыл бітеді", "claim", "Claim", claim=claim)])


def listed(workspace: Workspace) -> list[Any]:
    (first, *_) = workspace.read().exec_driver_sql("SELECT annotation_id FROM claim_occurrence").scalars()
    return evidence.of_claim(workspace.read(), first)


def said(report: ImportReport) -> list[str]:
    return [remark.reason for remark in report.repaired]


def test_the_article_with_the_words_may_come_later(project: Workspace, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", claimed(proof(1, THERE, RUSSIAN, WORDS, "supports")), article(2, RUSSIAN))
    report = import_files(project, path)
    assert (said(report), report.refusals) == ([], [])
    (found,) = listed(project)
    assert (found.title, found.exact, found.stance) == ("Article 2", WORDS, "supports")
    assert RUSSIAN[found.start : found.end] == WORDS
    assert history.undo(project) is not None
    assert count(project, "evidence") == count(project, "document") == 0
    assert history.redo(project) is not None
    assert listed(project) == [found]


def test_the_article_is_known_by_its_text(project: Workspace, tmp_path: Path) -> None:
    import_files(project, write_lines(tmp_path / "a.jsonl", article(77, RUSSIAN)))
    report = import_files(project, write_lines(tmp_path / "b.jsonl", claimed(proof(1, THERE, RUSSIAN, WORDS, None))))
    assert said(report) == [] and listed(project)[0].title == "Article 77"


@pytest.mark.parametrize("dry_run", [True, False])
def test_words_of_an_article_that_is_nowhere_are_kept_and_said(
    project: Workspace, tmp_path: Path, dry_run: bool
) -> None:
    path = write_lines(tmp_path / "a.jsonl", claimed(proof(1, THERE, RUSSIAN, WORDS, None)))
    report = import_files(project, path, dry_run=dry_run)
    assert said(report) == [
        f"evidence {uuid(1)}: the article with its words is not in the project; the words are kept alone"
    ]
    assert [remark.place for remark in report.repaired] == ["line 1"]
    if not dry_run:
        (found,) = listed(project)
        assert (found.document_id, found.exact, found.is_span) == (None, WORDS, True)


def test_a_dry_run_knows_what_the_file_brings(project: Workspace, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", claimed(proof(1, THERE, RUSSIAN, WORDS, None)), article(2, RUSSIAN))
    assert said(import_files(project, path, dry_run=True)) == []
    assert count(project, "evidence") == 0


def test_words_that_stand_elsewhere_in_their_article_are_found(project: Workspace, tmp_path: Path) -> None:
    moved = proof(1, THERE, RUSSIAN, WORDS, None) | {"start": 0, "end": len(WORDS)}
    lost = proof(2, THERE, RUSSIAN, WORDS, None) | {"text": "плотина не готова"}
    report = import_files(project, write_lines(tmp_path / "a.jsonl", claimed(moved, lost), article(2, RUSSIAN)))
    place = RUSSIAN.index(WORDS)
    assert said(report) == [
        f"evidence {uuid(1)}: moved from 0-{len(WORDS)} to {place}, where its words are",
        f"evidence {uuid(2)}: {place}-{place + len(WORDS)} of its article do not hold its words; they are kept alone",
    ]
    assert [(piece.document_id is None, piece.start) for piece in listed(project)] == [(False, place), (True, place)]


def test_a_cancelled_import_joins_what_has_come(project: Workspace) -> None:
    records = [claimed(proof(1, THERE, RUSSIAN, WORDS, None)), article(2, RUSSIAN)]
    sources = [importing.SourceDocument(record, "a.jsonl", f"line {n}") for n, record in enumerate(records, 1)]
    report = ImportReport()
    job = importing.import_job(project, sources, ImportOptions(), TOOLS, report)
    next(job)
    job.close()
    assert report.cancelled and listed(project)[0].title == "Article 2"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"url": "ftp://example.org"}, "is not an address on the web"),
        ({"archived_url": "archive"}, "the archived address of its evidence"),
        ({"access_date": "yesterday"}, "the day of access of its evidence: yesterday is not a date"),
        ({"stance": "maybe"}, "'maybe' is none of: supports, refutes, context"),
        ({"url": None}, "neither an address nor words"),
        ({"text": "words", "start": 3, "end": 3}, "are empty"),
        ({"text": "words"}, "the start of its evidence is no whole number"),
        ({"article": {"title": "x"}, "text": "words", "start": 0, "end": 5}, "the sha256 of that article is missing"),
        ({"question": 3}, "the question of its evidence is no string"),
    ],
)
def test_evidence_that_is_none_is_refused_by_name(
    project: Workspace, tmp_path: Path, change: dict[str, Any], reason: str
) -> None:
    piece = web_proof(1, "https://example.org", None) | change
    report = import_files(project, write_lines(tmp_path / "a.jsonl", claimed(piece)))
    assert [refusal.reason for refusal in report.refusals if reason in refusal.reason], report.refusals
    assert count(project, "document") == 0


def test_hand_made_evidence_comes_once(project: Workspace, tmp_path: Path) -> None:
    path = write_lines(tmp_path / "a.jsonl", claimed({"url": "https://example.org"}))
    for _ in range(2):
        assert import_files(project, path).refusals == []
    (found,) = listed(project)
    assert (found.url, found.stance, found.quote) == ("https://example.org", None, "")


# -- the scale of verdicts


def scale(workspace: Workspace) -> tuple[str, ...]:
    return verdicts.scale(workspace.read())


def test_an_untouched_project_takes_the_scale_as_it_is(project: Workspace, tmp_path: Path) -> None:
    import_files(project, write_lines(tmp_path / "a.jsonl", claimed(scale=["true", "false"], verdict="true")))
    assert scale(project) == ("true", "false")
    history.undo(project)
    assert scale(project) == DEFAULT_SCALE


def test_the_default_scale_leaves_no_setting(project: Workspace, tmp_path: Path) -> None:
    import_files(project, write_lines(tmp_path / "a.jsonl", claimed(scale=list(DEFAULT_SCALE))))
    assert count(project, "project_setting") == 0


def test_a_project_with_verdicts_adds_what_it_lacks(project: Workspace, tmp_path: Path) -> None:
    import_files(project, write_lines(tmp_path / "a.jsonl", claimed(verdict="supported")))
    import_files(project, write_lines(tmp_path / "b.jsonl", claimed(scale=["refuted", "half true"], number=2)))
    assert scale(project) == (*DEFAULT_SCALE, "half true")


def test_a_project_with_a_scale_of_its_own_adds_what_it_lacks(project: Workspace, tmp_path: Path) -> None:
    verdict_scale.rename(project, "refuted", "false")
    two = [claimed(scale=["false", "true"]), claimed(scale=["mixed"], number=2)]
    import_files(project, write_lines(tmp_path / "a.jsonl", *two))
    assert scale(project) == ("supported", "false", "not enough evidence", "conflicting", "true", "mixed")
    claims.set_verdict(project, 1, "mixed")
    assert verdicts.uses(project.read()) == {"mixed": 1}

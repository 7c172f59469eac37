"""Evidence of a claim: what the verbs write and refuse, and that undo takes it back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.domain import web
from annotator.domain.evidence import Evidence
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.queries import evidence as queries
from annotator.store.queries.check import check
from annotator.verbs import annotate, documents, evidence, history

from .test_claim_verbs import SECOND, Project

WORDS = "4 миллиард теңге"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    found = Project(tmp_path / "p")
    yield found
    found.workspace.close()


@pytest.fixture
def claim(project: Project) -> int:
    return project.mark("ақша бар")


def span(project: Project, claim: int, words: str = WORDS, stance: str | None = None) -> int:
    return evidence.add_span(project.workspace, claim, project.second, *project.place(words, SECOND), stance)


def listed(project: Project, claim: int) -> list[Evidence]:
    return queries.of_claim(project.workspace.read(), claim)


def test_words_of_another_article_become_evidence(project: Project, claim: int) -> None:
    made = span(project, claim, stance="supports")
    (found,) = listed(project, claim)
    assert (found.id, found.stance, found.exact, found.document_id) == (made, "supports", WORDS, project.second)
    assert (found.start, found.end) == project.place(WORDS, SECOND)
    assert found.title == SECOND[:9] and found.is_span and found.words == WORDS
    assert queries.one(project.workspace.read(), made) == found


def test_a_claim_without_fields_gets_its_row_with_its_first_evidence(project: Project, claim: int) -> None:
    assert project.rows("SELECT count(*) FROM claim") == [(0,)]
    span(project, claim)
    assert project.rows("SELECT count(*) FROM claim") == [(1,)]
    history.undo(project.workspace)
    assert project.rows("SELECT count(*) FROM claim") == [(0,)] and listed(project, claim) == []


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 3), (-1, 4), (0, len(SECOND) + 1)])
def test_offsets_are_checked(project: Project, claim: int, start: int, end: int) -> None:
    with pytest.raises(Refused):
        evidence.add_span(project.workspace, claim, project.second, start, end)
    assert project.rows("SELECT count(*) FROM claim") == [(0,)] and listed(project, claim) == []


def test_the_same_words_are_evidence_of_a_claim_once(project: Project, claim: int) -> None:
    span(project, claim)
    with pytest.raises(Refused, match="already"):
        span(project, claim)
    other = project.mark("жол салынады")
    assert span(project, other)


def test_evidence_of_a_claim_that_is_gone_is_refused(project: Project, claim: int) -> None:
    annotate.delete(project.workspace, [claim])
    with pytest.raises(Refused, match="gone"):
        span(project, claim)
    with pytest.raises(Refused, match="gone"):
        evidence.add_web(project.workspace, claim, "https://budget.example")


def test_a_source_on_the_web_keeps_its_fields(project: Project, claim: int) -> None:
    evidence.add_web(
        project.workspace, claim, " https://budget.example/2026 ", archived_url="http://archive.example/1",
        access_date="14.03.2026", medium="report", quote="4 миллиард", stance="refutes",
    )  # fmt: skip
    (found,) = listed(project, claim)
    assert (found.url, found.archived_url) == ("https://budget.example/2026", "http://archive.example/1")
    assert (found.access_date, found.medium, found.quote) == ("2026-03-14", "report", "4 миллиард")
    assert found.stance == "refutes" and not found.is_span and found.words == "4 миллиард"


@pytest.mark.parametrize(
    "words", ["", "budget.example", "ftp://budget.example", "https://", "https://a b.example", "file:///x", "http://[1"]
)
def test_only_addresses_on_the_web_are_taken(project: Project, claim: int, words: str) -> None:
    with pytest.raises(Refused):
        evidence.add_web(project.workspace, claim, words)
    assert listed(project, claim) == []
    if words:
        with pytest.raises(ValueError, match="not an address"):
            web.address(words)


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("question", " Қанша? ", "Қанша?"),
        ("answer", "4 миллиард", "4 миллиард"),
        ("url", "https://other.example", "https://other.example"),
        ("archived_url", "https://archive.example/2", "https://archive.example/2"),
        ("access_date", "3.2026", "2026-03"),
        ("medium", "video", "video"),
        ("quote", "бір сөз", "бір сөз"),
    ],
)
def test_each_field_is_set_and_undone(project: Project, claim: int, field: str, typed: str, kept: str) -> None:
    made = evidence.add_web(project.workspace, claim, "https://budget.example")
    before = listed(project, claim)
    evidence.set_field(project.workspace, made, field, typed)
    assert getattr(listed(project, claim)[0], field) == kept
    history.undo(project.workspace)
    assert listed(project, claim) == before
    history.redo(project.workspace)
    assert getattr(listed(project, claim)[0], field) == kept


def test_a_field_set_to_what_it_is_leaves_no_step(project: Project, claim: int) -> None:
    made = span(project, claim)
    newest = history.next_undo(project.workspace)
    evidence.set_field(project.workspace, made, "answer", "")
    evidence.set_stance(project.workspace, made, None)
    assert history.next_undo(project.workspace) == newest


def test_fields_that_cannot_be_kept_are_refused(project: Project, claim: int) -> None:
    made = evidence.add_web(project.workspace, claim, "https://budget.example")
    before = listed(project, claim)
    for field, words in (("url", ""), ("url", "javascript:x"), ("access_date", "yesterday"), ("answer", "\0")):
        with pytest.raises(Refused):
            evidence.set_field(project.workspace, made, field, words)
    with pytest.raises(Refused):
        evidence.set_field(project.workspace, made, "exact", "other words")
    assert listed(project, claim) == before


def test_words_of_an_article_may_have_an_address_and_lose_it(project: Project, claim: int) -> None:
    made = span(project, claim)
    evidence.set_field(project.workspace, made, "url", "https://a.example")
    evidence.set_field(project.workspace, made, "url", "")
    assert listed(project, claim)[0].url is None


def _stance(project: Project, made: int) -> None:
    evidence.set_stance(project.workspace, made, "context")


def _remove(project: Project, made: int) -> None:
    evidence.remove(project.workspace, made)


@pytest.mark.parametrize("change", [_stance, _remove])
def test_stance_and_removal_are_undone(project: Project, claim: int, change: Callable[[Project, int], None]) -> None:
    made = span(project, claim)
    before = listed(project, claim)
    change(project, made)
    after = listed(project, claim)
    assert after != before
    history.undo(project.workspace)
    assert listed(project, claim) == before
    history.redo(project.workspace)
    assert listed(project, claim) == after


def test_what_is_gone_or_unknown_is_refused(project: Project, claim: int) -> None:
    made = span(project, claim)
    for stance in ("", "maybe"):
        with pytest.raises(Refused, match="not a stance"):
            evidence.set_stance(project.workspace, made, stance)
    evidence.remove(project.workspace, made)
    with pytest.raises(Refused, match="gone"):
        evidence.remove(project.workspace, made)
    assert queries.one(project.workspace.read(), made) is None


def test_evidence_outlives_its_article_and_goes_with_its_claim(project: Project, claim: int) -> None:
    span(project, claim)
    documents.delete_documents(project.workspace, [project.second])
    (found,) = listed(project, claim)
    assert (found.document_id, found.title, found.exact) == (None, "", WORDS)
    annotate.delete(project.workspace, [claim])
    assert project.rows("SELECT count(*) FROM evidence") == [(0,)]
    history.undo(project.workspace)
    assert listed(project, claim) == [found]


def test_evidence_with_other_words_than_its_article_is_found_by_the_check(project: Project, claim: int) -> None:
    made = span(project, claim)

    def faults() -> list[str]:
        with project.workspace.snapshot() as connection:
            return [fault for _, _, found in check(connection) for fault in found if "evidence" in fault]

    assert faults() == []
    with project.workspace.transact("test") as tx:
        tx.update(s.evidence, made, start=0)
    assert faults() == [f"evidence {made} has other words than its article at that place"]


def test_a_change_of_evidence_changes_the_claim_s_time(project: Project, claim: int) -> None:
    made = span(project, claim)
    with project.workspace.transact("test") as tx:
        tx.connection.exec_driver_sql("UPDATE annotation SET modified = '2020'")
    evidence.set_field(project.workspace, made, "answer", "иә")
    assert project.rows("SELECT modified > '2021' FROM annotation WHERE id = ?", claim) == [(1,)]

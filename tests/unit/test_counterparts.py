"""Where else the entity or claim of an annotation stands: in one article, and in which others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.store.queries import articles, counterparts
from annotator.store.queries.counterparts import Place
from annotator.verbs import annotate, claim_groups, entities, evidence

from .test_claim_verbs import FIRST, SECOND, Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    found = Project(tmp_path / "p")
    yield found
    found.workspace.close()


def person(project: Project, document_id: int, words: str, text: str) -> int:
    label = project.rows("SELECT id FROM label WHERE name = 'Person'")[0][0]
    return annotate.mark(project.workspace, document_id, label, [project.place(words, text)])


def within(project: Project, annotation_id: int, document_id: int) -> list[Place]:
    return counterparts.within(project.workspace.read(), annotation_id, document_id)


def test_mentions_of_one_entity_whichever_side_has_fewer(project: Project) -> None:
    first = person(project, project.first, "Министр", FIRST)
    second = person(project, project.second, "Министрдің", SECOND)
    entity = entities.add_entity(project.workspace, "Министр", None, first)
    entities.link(project.workspace, second, entity)
    wanted = [Place(second, project.second, 0, 10, "entity")]
    assert within(project, first, project.second) == wanted  # two mentions, one mark
    for words in ("4 миллиард", "теңге", "жолға"):
        project.mark(words)
    assert within(project, first, project.second) == wanted  # two mentions, four marks
    assert within(project, first, project.first) == []
    annotate.set_status(project.workspace, [second], "rejected")
    assert within(project, first, project.second) == []


def test_a_claim_its_group_its_relations_and_its_evidence_in_text_order(project: Project) -> None:
    claim, alike, related = project.mark("ақша бар"), project.mark("4 миллиард теңге"), project.mark("Министрдің")
    other = project.mark("айтуынша")
    claim_groups.group(project.workspace, [claim, alike])
    claim_groups.relate(project.workspace, related, claim, "supports")
    evidence.add_span(project.workspace, claim, project.second, *project.place("жолға", SECOND), "refutes")
    evidence.add_web(project.workspace, claim, "https://example.org/dam")
    found = within(project, claim, project.second)
    assert [(place.annotation_id, place.reason) for place in found] == [
        (related, "claim"),
        (None, "evidence"),
        (alike, "claim"),
    ]
    assert within(project, alike, project.first) == [Place(claim, project.first, *project.place("ақша бар"), "claim")]
    assert within(project, other, project.first) == []


def test_the_next_article_round_the_end(project: Project) -> None:
    claim, alike = project.mark("ақша бар"), project.mark("4 миллиард теңге")
    read = project.workspace.read
    assert counterparts.elsewhere(read(), claim, 0) is None
    claim_groups.group(project.workspace, [claim, alike])
    for after in (0, project.first, project.second, 99):
        place = counterparts.elsewhere(read(), claim, after)
        assert place is not None and place.annotation_id == alike
    found = counterparts.elsewhere(read(), alike, project.second)
    assert found is not None and found.document_id == project.first


def test_evidence_of_several_claims_in_one_article(project: Project) -> None:
    claim, other = project.mark("ақша бар"), project.mark("жол салынады")
    place = project.place("жолға", SECOND)
    made = evidence.add_span(project.workspace, claim, project.second, *place, "supports")
    evidence.add_span(project.workspace, other, project.first, 0, 7)
    read = project.workspace.read
    found = counterparts.evidence_within(read(), [claim, other], project.second)
    assert [(proof.id, proof.stance, proof.start, proof.end, proof.claim) for proof in found] == [
        (made, "supports", *place, "ақша бар")
    ]
    assert counterparts.evidence_within(read(), [], project.first) == []
    assert len(counterparts.evidence_within(read(), [claim, other], project.first)) == 1


def test_an_article_by_its_uuid(project: Project) -> None:
    uuid = project.rows("SELECT uuid FROM document WHERE id = ?", project.second)[0][0]
    assert articles.by_uuid(project.workspace.read(), uuid) == project.second
    assert articles.by_uuid(project.workspace.read(), "none") is None

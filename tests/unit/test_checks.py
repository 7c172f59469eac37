"""What the checks find, in an article and in the project, and what is dismissed for good."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from annotator.domain.stopping import Stopped, stoppable
from annotator.errors import Refused
from annotator.store import schema as s
from annotator.store.queries import checks
from annotator.store.queries.checks import Finding, findings
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, claims, entities, history, labels
from annotator.verbs import checks as verbs

TEXTS = (
    "Әкім көпір салынды деді. Алматы өсті, Алматы гүлденді.",
    "Алматы туралы кітап шықты.",
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "p", annotator="Aru")
    with made.transact("document.import") as tx:
        for text in TEXTS:
            sha = sha256(text.encode()).hexdigest()
            i = tx.insert(s.document, title=text[:6], text_sha256=sha, length=len(text), language="kk")
            tx.insert(s.document_text, document_id=i, text=text)
    yield made
    made.close()


def label(workspace: Workspace, name: str) -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def mark(workspace: Workspace, words: str, name: str, document: int = 1, nth: int = 0) -> int:
    text, start = TEXTS[document - 1], -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return annotate.mark(workspace, document, label(workspace, name), [(start, start + len(words))])


def told(workspace: Workspace, document_id: int | None = None) -> list[tuple[str, str, bool]]:
    return [(f.kind, f.words, f.dismissed) for f in findings(workspace.read(), document_id)]


def only(workspace: Workspace, document_id: int | None = None) -> Finding:
    [found] = findings(workspace.read(), document_id)
    return found


def test_a_claim_without_a_source(workspace: Workspace) -> None:
    claim = mark(workspace, "көпір салынды", "Claim")
    found = only(workspace)
    assert (found.kind, found.annotation_id, found.document_id, found.start) == ("source", claim, 1, 5)
    assert told(workspace, 2) == []
    claims.set_source_kind(workspace, claim, "author")
    assert told(workspace) == []
    mark(workspace, "гүлденді", "Claim")
    annotate.set_status(workspace, [only(workspace).annotation_id or 0], "rejected")
    assert told(workspace) == []


def test_a_verdict_without_a_reason(workspace: Workspace) -> None:
    claim = mark(workspace, "көпір салынды", "Claim")
    claims.set_verdict(workspace, claim, "refuted")
    assert [(f.kind, f.said) for f in findings(workspace.read(), 1)][1] == ("reason", ("refuted",))
    claims.set_verdict(workspace, claim, explanation="Суретте көпір жоқ.")
    assert [f.kind for f in findings(workspace.read())] == ["source"]


def test_an_entity_without_a_type_at_its_first_mention(workspace: Workspace) -> None:
    who = entities.add_entity(workspace, "Алматы")
    found = only(workspace)
    assert (found.kind, found.entity_id, found.annotation_id) == ("type", who, None)
    assert told(workspace, 2) == []
    here = mark(workspace, "Алматы", "Country or city", 2)
    entities.link(workspace, here, who)
    assert (only(workspace, 2).annotation_id, only(workspace).document_id) == (here, 2)
    entities.change_entity(workspace, who, label_id=label(workspace, "Country or city"))
    assert told(workspace) == []


def test_an_edge_on_a_space(workspace: Workspace) -> None:
    mark(workspace, "көпір", "Other")
    assert told(workspace) == []
    at = TEXTS[0].index("Алматы")
    edge = annotate.mark(workspace, 1, label(workspace, "Country or city"), [(at - 1, at + 6)])
    assert (only(workspace).kind, only(workspace).annotation_id) == ("edge", edge)
    annotate.set_fragments(workspace, edge, [(0, 5), (at, at + 6)])
    assert only(workspace).kind == "edge"  # inside, at the end of a fragment
    annotate.set_fragments(workspace, edge, [(0, 2), (2, 4), (at - 1, at + 6)])
    assert only(workspace).kind == "edge"  # inside, at the start of the last one
    annotate.set_fragments(workspace, edge, [(0, 2), (3, 4), (at, at + 1), (at + 3, at + 6)])
    assert told(workspace) == []
    annotate.set_fragments(workspace, edge, [(0, 4), (at, at + 6)])
    assert told(workspace) == []


def test_the_same_words_with_two_labels_at_the_rarer_one(workspace: Workspace) -> None:
    mark(workspace, "Алматы", "Country or city")
    mark(workspace, "Алматы", "Country or city", nth=1)
    odd = mark(workspace, "Алматы", "Work", 2)
    assert told(workspace, 1) == told(workspace, 2) == []
    found = only(workspace)
    assert (found.kind, found.annotation_id, found.said) == ("labels", odd, ("Work", "Country or city"))
    mark(workspace, "Алматы", "Claim", 2)
    assert [f.kind for f in findings(workspace.read())] == ["source", "labels"]  # a claim may be a name, too


def test_what_is_right_stays_dismissed_until_undone(workspace: Workspace) -> None:
    mark(workspace, "көпір салынды", "Claim")
    key = only(workspace).key
    assert verbs.dismiss(workspace, [key], "көпір салынды") == 1
    assert told(workspace, 1) == [("source", "көпір салынды", True)]
    verbs.restore(workspace, [key])
    assert not only(workspace).dismissed
    history.undo(workspace)
    assert only(workspace).dismissed
    history.undo(workspace)
    assert not only(workspace).dismissed
    with pytest.raises(Refused):
        verbs.dismiss(workspace, ["verdict_scale"])


def test_a_long_look_can_be_stopped(workspace: Workspace) -> None:
    mark(workspace, "көпір салынды", "Claim")
    with pytest.raises(Stopped), stoppable(lambda: True):
        findings(workspace.read())
    assert len(findings(workspace.read())) == 1


def test_the_list_has_an_end(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "MOST", 2)
    other = labels.add_label(workspace, "entity", "Thing")
    for document, text in enumerate(TEXTS, 1):
        for at in (1, 2):
            annotate.mark(workspace, document, other, [(text.index(" ") - at, text.index(" ") + 1)])
    assert len(findings(workspace.read())) == 2

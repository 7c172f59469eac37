"""Every verb is one step that undo takes back and redo brings again, and refuses what cannot be with a sentence."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from annotator.domain.sayings import Saying, Speaker
from annotator.errors import Refused
from annotator.store import schema
from annotator.store.queries import annotations as seen
from annotator.store.queries.labels import features, labels, uses
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, claims, documents, entities, history, sayings
from annotator.verbs import labels as label_verbs
from tests.transfer_kit import (
    KAZAKH,
    RUSSIAN,
    count,
    new_project,
    rows,
    uuid,
)

# Ids in the project below: articles 1 and 2 hold everything, 3 nothing; annotations in the order of the file.
SMILE, PERSON, PERSON_OF_DANA, CLAIM, SUGGESTED, CUE, REJECTED, CLAIM_IN_2 = range(1, 9)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project", "full")
    yield workspace
    workspace.close()


def label(workspace: Workspace, name: str) -> int:
    return next(one.id for one in labels(workspace.read(), retired=True) if one.name == name)


def state(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    return {table.name: rows(workspace, f"SELECT * FROM {table.name} ORDER BY id") for table in schema.UNDOABLE}


VERBS: dict[str, Callable[[Workspace], Any]] = {
    "annotate.mark": lambda w: annotate.mark(w, 3, label(w, "Person"), [(0, 7), (20, 25)]),
    "annotate.relabel": lambda w: annotate.relabel(w, [SMILE, PERSON], label(w, "Other")),
    "annotate.set_fragments": lambda w: annotate.set_fragments(w, PERSON, [(2, 9), (12, 15)]),
    "annotate.add_fragment": lambda w: annotate.add_fragment(w, CLAIM, 90, 95),
    "annotate.delete": lambda w: annotate.delete(w, [CLAIM, CUE, PERSON]),
    "annotate.set_status": lambda w: annotate.set_status(w, [SUGGESTED, REJECTED], "accepted"),
    "annotate.set_unsure": lambda w: annotate.set_unsure(w, [PERSON], True),
    "annotate.set_note": lambda w: annotate.set_note(w, PERSON, "a note"),
    "annotate.set_attribute": lambda w: annotate.set_attribute(w, PERSON, "tone", "calm"),
    "annotate.add_comment": lambda w: annotate.add_comment(w, PERSON, 1, "why?"),
    "annotate.resolve_comment": lambda w: annotate.resolve_comment(w, 2, True),
    "annotate.delete_comment": lambda w: annotate.delete_comment(w, 1),
    "claims.set_dates": lambda w: claims.set_dates(w, CLAIM, "2026-03-13", "14.03.2026"),
    "claims.set_field": lambda w: claims.set_field(w, CLAIM, "topic", "dams"),
    "claims.set_verdict": lambda w: claims.set_verdict(w, CLAIM_IN_2, "refuted", "no"),
    "claims.attribute_to": lambda w: claims.attribute_to(w, 9, source=[(0, 7)], cue=[(25, 32)]),
    "claims.set_source_kind": lambda w: claims.set_source_kind(w, 9, "author"),
    "claims.set_source_entity": lambda w: claims.set_source_entity(w, 9, 1),
    "claims.add_source": lambda w: claims.add_source(w, 9, "A new name"),
    "claims.detach": lambda w: claims.detach(w, CLAIM, source=PERSON),
    "claims.set_mode": lambda w: claims.set_mode(w, CLAIM, "mixed"),
    "claims.share_attribution": lambda w: claims.share_attribution(w, [CLAIM, 9]),
    "documents.set_status": lambda w: documents.set_status(w, [1, 2], "needs review"),
    "documents.set_field": lambda w: documents.set_field(w, [1, 2], "outlet", "The Daily Dam"),
    "documents.delete_documents": lambda w: documents.delete_documents(w, [1, 3]),
    "entities.add_entity": lambda w: entities.add_entity(w, "The dam", label(w, "Location"), PERSON),
    "entities.change_entity": lambda w: entities.change_entity(w, 1, name="Other name", note="x"),
    "entities.link": lambda w: entities.link(w, CUE, 1),
    "entities.relink": lambda w: entities.relink(w, PERSON, 3),
    "entities.unlink": lambda w: entities.unlink(w, PERSON, 1),
    "labels.add_label": lambda w: label_verbs.add_label(w, "tone", "Angry"),
    "labels.change_label": lambda w: label_verbs.change_label(w, label(w, "Person"), name="Human", colour="#112233"),
    "labels.retire_label": lambda w: label_verbs.retire_label(w, label(w, "Work")),
    "labels.reorder_labels": lambda w: label_verbs.reorder_labels(w, [label(w, "Event"), label(w, "Person")]),
    "labels.merge_labels": lambda w: label_verbs.merge_labels(w, label(w, "Person"), label(w, "Group")),
    "labels.add_feature": lambda w: label_verbs.add_feature(w, "entity", "tone", "Tone", "enum", ["calm", "angry"]),
    "labels.change_feature": lambda w: label_verbs.change_feature(w, _feature(w), name="Mood"),
    "labels.label_document": lambda w: label_verbs.label_document(w, [1, 2], label(w, "su")),
}
# Not steps of the history: what only reads, and where the reader stopped.
NO_STEPS = {"annotate.fragments_of", "annotate.document_of", "annotate.label_name", "documents.remember_position"}


def _feature(workspace: Workspace) -> int:
    found = features(workspace.read())
    return found[0].id if found else label_verbs.add_feature(workspace, "claim", "mood", "Mood?", "text")


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_is_a_step_that_undo_takes_back_and_redo_brings_again(project: Workspace, verb: str) -> None:
    _feature(project)
    before, steps = state(project), count(project, "step")
    heard: list[int] = []
    project.listeners.append(lambda changes: heard.append(changes.step_id))
    VERBS[verb](project)
    after = state(project)
    assert after != before and count(project, "step") == steps + 1 and len(heard) == 1
    history.undo(project)
    assert state(project) == before
    history.redo(project)
    assert state(project) == after
    assert project.file_faults() == []


@pytest.mark.parametrize("module", [annotate, claims, documents, entities, label_verbs], ids=lambda m: m.__name__)
def test_no_verb_is_missing_here(module: ModuleType) -> None:
    own = module.__name__.rpartition(".")[2]
    found = {
        f"{own}.{name}"
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
        if next(iter(inspect.signature(function).parameters), "") == "workspace"
    }
    assert found - NO_STEPS <= set(VERBS)


def test_the_same_again_is_no_step(project: Workspace) -> None:
    """A verb that finds everything as it wants it leaves no entry in the history."""
    settled = {
        "relabel": lambda: annotate.relabel(project, [PERSON], label(project, "Person")),
        "status": lambda: annotate.set_status(project, [PERSON], "accepted"),
        "unsure": lambda: annotate.set_unsure(project, [PERSON], False),
        "note": lambda: annotate.set_note(project, PERSON, ""),
        "attribute": lambda: annotate.set_attribute(project, PERSON, "tone", ""),
        "comment": lambda: annotate.resolve_comment(project, 1, True),
        "claim": lambda: claims.set_field(project, CLAIM, "topic", "су"),
        "no claim": lambda: claims.set_field(project, 9, "topic", ""),
        "verdict": lambda: claims.set_verdict(project, CLAIM, "supported"),
        "mode": lambda: claims.set_mode(project, CLAIM, "indirect"),
        "document": lambda: documents.set_status(project, [1], "done"),
        "new": lambda: documents.set_status(project, [3], "new"),
        "field": lambda: documents.set_field(project, [1], "outlet", "Жаңа хабар"),
        "link": lambda: entities.link(project, PERSON, 1),
        "unlink": lambda: entities.unlink(project, PERSON, 3),
        "entity": lambda: entities.change_entity(project, 1, note=""),
        "label": lambda: label_verbs.label_document(project, [1], label(project, "su")),
    }
    before, steps = state(project), count(project, "step")
    for name, verb in settled.items():
        verb()
        assert (name, count(project, "step")) == (name, steps)
    assert state(project) == before


# -- marking


def test_a_mark_keeps_its_words_and_what_stands_around(project: Workspace) -> None:
    i = annotate.mark(project, 3, label(project, "Person"), [(20, 25), (0, 7), (5, 9)])
    found = seen.info(project.read(), i)
    assert found is not None
    assert (found.fragments, found.start, found.end) == (((0, 9), (20, 25)), 0, 25)
    assert found.text == f"{RUSSIAN[0:9]} {RUSSIAN[20:25]}"
    assert (found.annotator, found.status, found.origin, found.layer) == ("aru", "accepted", "hand", "entity")
    assert rows(project, f"SELECT prefix, suffix FROM annotation WHERE id = {i}") == [("", RUSSIAN[25:57])]


def test_the_first_mark_begins_the_work_on_an_article(project: Workspace) -> None:
    i = annotate.mark(project, 3, label(project, "Person"), [(0, 7)])
    assert rows(project, "SELECT status FROM document_status WHERE document_id = 3") == [("in work",)]
    documents.set_status(project, [3], "done")
    annotate.mark(project, 3, label(project, "Position"), [(0, 7)])
    assert rows(project, "SELECT status FROM document_status WHERE document_id = 3") == [("done",)]
    assert i == 10


def test_any_overlap_is_allowed_but_no_twin(project: Workspace) -> None:
    person = label(project, "Person")
    annotate.mark(project, 3, person, [(0, 7)])
    annotate.mark(project, 3, person, [(0, 8)])
    annotate.mark(project, 3, label(project, "Group"), [(0, 7)])
    annotate.mark(project, 3, person, [(0, 3), (4, 7)])
    steps = count(project, "step")
    for pieces in ([(0, 7)], [(0, 3), (4, 7)], [(0, 4), (2, 7)]):
        with pytest.raises(Refused, match="You have already marked these words as Person"):
            annotate.mark(project, 3, person, pieces)
    assert count(project, "step") == steps
    project.use_annotator("dana")
    annotate.mark(project, 3, person, [(0, 7)])


def test_no_verb_makes_a_twin(project: Workspace) -> None:
    person, group = label(project, "Person"), label(project, "Group")
    one = annotate.mark(project, 3, person, [(0, 7)])
    other = annotate.mark(project, 3, group, [(0, 7)])
    third = annotate.mark(project, 3, person, [(8, 13)])
    with pytest.raises(Refused, match="already marked"):
        annotate.relabel(project, [other], person)
    with pytest.raises(Refused, match="already marked"):
        annotate.set_fragments(project, third, [(0, 7)])
    assert [seen.info(project.read(), i).label for i in (one, other)] == ["Person", "Group"]  # type: ignore[union-attr]


@pytest.mark.parametrize("pieces", [[], [(3, 3)], [(0, 9_999)], [(-1, 3)], [(7, 8)]])
def test_what_is_no_span_is_refused(project: Workspace, pieces: list[tuple[int, int]]) -> None:
    with pytest.raises(Refused):
        annotate.mark(project, 3, label(project, "Person"), pieces)
    assert count(project, "annotation") == 9


def test_what_is_gone_is_said_to_be_gone(project: Workspace) -> None:
    person = label(project, "Person")
    for verb in (
        lambda: annotate.mark(project, 99, person, [(0, 3)]),
        lambda: annotate.mark(project, 3, 99, [(0, 3)]),
        lambda: annotate.set_note(project, 99, "x"),
        lambda: annotate.set_fragments(project, 99, [(0, 3)]),
        lambda: annotate.delete(project, [99]),
        lambda: annotate.resolve_comment(project, 99, True),
        lambda: claims.set_source_kind(project, 99, "author"),
        lambda: entities.link(project, 99, 1),
        lambda: entities.link(project, PERSON, 99),
        lambda: entities.change_entity(project, 99, name="x"),
        lambda: label_verbs.change_label(project, 99, name="x"),
    ):
        with pytest.raises(Refused, match=r"gone"):
            verb()


@pytest.mark.parametrize("words", ["a\0b", "\ud800"])
def test_what_a_project_cannot_hold_is_refused(project: Workspace, words: str) -> None:
    before = state(project)
    for verb in (
        lambda: annotate.set_note(project, PERSON, words),
        lambda: annotate.set_attribute(project, PERSON, "k", words),
        lambda: annotate.add_comment(project, PERSON, 1, words),
        lambda: claims.set_field(project, CLAIM, "text", words),
        lambda: claims.set_verdict(project, CLAIM, "refuted", words),
        lambda: documents.set_field(project, [1], "title", words),
        lambda: entities.add_entity(project, words),
        lambda: entities.change_entity(project, 1, note=words),
        lambda: label_verbs.add_label(project, "entity", words),
        lambda: label_verbs.change_label(project, 1, definition=words),
    ):
        with pytest.raises(Refused):
            verb()
    assert state(project) == before


# -- claims and sources


def test_deleting_a_claim_takes_what_hangs_on_it_alone(project: Workspace) -> None:
    annotate.delete(project, [CLAIM])
    assert (count(project, "claim"), count(project, "verdict"), count(project, "attribution")) == (1, 0, 2)
    annotate.delete(project, [CLAIM_IN_2])
    assert count(project, "claim") == 0
    assert rows(project, f"SELECT status FROM annotation WHERE id = {CUE}") == [("accepted",)]


def test_marked_words_are_used_as_a_source_and_not_doubled(project: Workspace) -> None:
    marked = annotate.mark(project, 3, label(project, "Person"), [(8, 23)])
    assert claims.attribute_to(project, 9, source=[(8, 23)]) == marked
    claims.attribute_to(project, 9, source=[(8, 23)])
    found = seen.info(project.read(), 9)
    assert found is not None and found.attribution is not None
    assert [source.text for source in found.attribution.sources] == [RUSSIAN[8:23]]
    assert count(project, "annotation") == 10


def test_a_named_source_replaces_a_bare_kind(project: Workspace) -> None:
    claims.set_source_kind(project, 9, "anonymous")
    claims.set_source_kind(project, 9, "unresolved")
    assert rows(project, "SELECT kind FROM attribution_source WHERE attribution_id = 3") == [("unresolved",)]
    claims.set_source_entity(project, 9, 1)
    assert rows(project, "SELECT kind, entity_id FROM attribution_source WHERE attribution_id = 3") == [("named", 1)]


def test_a_shared_turn_has_one_source(project: Workspace) -> None:
    claims.share_attribution(project, [9, CLAIM, CLAIM_IN_2])
    claims.set_mode(project, CLAIM, "direct")
    modes = rows(
        project,
        "SELECT DISTINCT t.mode FROM claim_occurrence o JOIN attribution t ON t.id = o.attribution_id",
    )
    assert modes == [("direct",)]


def test_what_stands_in_several_articles_is_not_mixed(project: Workspace) -> None:
    with pytest.raises(Refused, match="these claims stand in several"):
        sayings.attribute(project, [9, CLAIM], Saying((Speaker("group"),)), [((0, 5),), None])
    with pytest.raises(Refused, match="stands in another article"):
        annotate.add_comment(project, 9, 1, "words")


def test_a_label_that_is_gone_is_said(project: Workspace) -> None:
    with pytest.raises(Refused, match="is not there any more"):
        sayings.mark_turn(project, 3, 10**6, [((0, 5),)])


def test_nothing_offered_is_nothing_done(project: Workspace) -> None:
    newest = history.next_undo(project)
    assert sayings.accept(project, 3, 1, []) == sayings.reject(project, 3, 1, []) == []
    assert history.next_undo(project) == newest


@pytest.mark.parametrize(
    ("written", "kept"), [("14.03.2026", "2026-03-14"), ("2026-03", "2026-03"), ("2026", "2026"), ("", None)]
)
def test_dates_of_claims(project: Workspace, written: str, kept: str | None) -> None:
    claims.set_field(project, CLAIM, "claim_date", written)
    assert rows(project, f"SELECT claim_date FROM claim WHERE uuid = '{uuid(700)}'") == [(kept,)]


def test_values_that_are_none_of_the_choices(project: Workspace) -> None:
    for verb in (
        lambda: claims.set_field(project, CLAIM, "claim_date", "yesterday"),
        lambda: claims.set_field(project, CLAIM, "colour", "x"),
        lambda: claims.set_mode(project, CLAIM, "loud"),
        lambda: claims.set_source_kind(project, CLAIM, "nobody"),
        lambda: annotate.set_status(project, [PERSON], "perhaps"),
        lambda: documents.set_status(project, [1], "lost"),
        lambda: documents.set_field(project, [1], "colour", "x"),
        lambda: documents.set_field(project, [1], "date", "soon"),
        lambda: entities.change_entity(project, 1, colour="x"),
        lambda: entities.add_entity(project, " "),
        lambda: label_verbs.label_document(project, [1], label(project, "Person")),
    ):
        with pytest.raises(Refused):
            verb()


# -- labels


def test_names_and_keys_of_labels_are_taken_once(project: Workspace) -> None:
    for verb in (
        lambda: label_verbs.add_label(project, "entity", "Person"),
        lambda: label_verbs.add_label(project, "entity", " "),
        lambda: label_verbs.add_label(project, "entity", "New", shortcut="1"),
        lambda: label_verbs.add_label(project, "entity", "New", shortcut="X"),
        lambda: label_verbs.add_label(project, "entity", "New", shortcut="Қ"),
        lambda: label_verbs.change_label(project, label(project, "Person"), name="Group"),
        lambda: label_verbs.change_label(project, label(project, "Person"), colour="red"),
        lambda: label_verbs.merge_labels(project, label(project, "Person"), label(project, "Claim")),
        lambda: label_verbs.merge_labels(project, label(project, "Person"), label(project, "Person")),
    ):
        with pytest.raises(Refused):
            verb()
    assert label_verbs.add_label(project, "claim", "Person")


def test_a_merge_moves_every_mark_and_says_how_many(project: Workspace) -> None:
    person, group = label(project, "Person"), label(project, "Group")
    before = uses(project.read(), person)
    assert label_verbs.merge_labels(project, person, group) == before == 2
    assert (uses(project.read(), person), uses(project.read(), group)) == (0, 2)
    assert "Person" not in [one.name for one in labels(project.read())]


def test_no_label_stands_below_itself(project: Workspace) -> None:
    one, two = (label_verbs.add_label(project, "entity", name) for name in ("One", "Two"))
    label_verbs.change_label(project, two, parent_id=one)
    for label, parent in ((one, two), (one, one)):
        with pytest.raises(Refused, match="stands below this label already"):
            label_verbs.change_label(project, label, parent_id=parent)
    label_verbs.change_label(project, two, parent_id=None)
    label_verbs.change_label(project, one, parent_id=two)


def test_renaming_a_label_touches_no_mark(project: Workspace) -> None:
    before = rows(project, "SELECT * FROM annotation")
    label_verbs.change_label(project, label(project, "Person"), name="Human", shortcut="l")
    assert rows(project, "SELECT * FROM annotation") == before
    assert rows(project, "SELECT shortcut FROM label WHERE name = 'Human'") == [("L",)]


# -- articles and history


def test_a_status_is_an_annotators_own(project: Workspace) -> None:
    project.use_annotator("dana")
    documents.set_status(project, [1, 3], "done")
    assert rows(project, "SELECT annotator_id, status FROM document_status WHERE document_id = 1 ORDER BY 1") == [
        (1, "done"), (2, "done")
    ]  # fmt: skip


def test_a_reading_position_is_no_step(project: Workspace) -> None:
    steps = count(project, "step")
    documents.remember_position(project, 3, 12)
    documents.remember_position(project, 3, 15)
    assert rows(project, 'SELECT "offset" FROM reading_position') == [(15,)]
    assert count(project, "step") == steps


def test_undo_to_a_point_of_the_history(project: Workspace) -> None:
    point = history.next_undo(project)
    assert point is not None
    before = state(project)
    for number in range(5):
        annotate.set_note(project, PERSON, f"note {number}")
    assert history.steps_after(project, point.id) == (5, 5)
    assert history.undo_to(project, point.id) == 5
    assert state(project) == before
    assert KAZAKH.startswith("Министр")

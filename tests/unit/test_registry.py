"""The verbs and queries of the registry: forms, merging, splitting, marking and rejecting mentions, undo of each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from annotator.errors import Refused
from annotator.language.folding import fold
from annotator.store import schema as s
from annotator.store.journal import ChangeSet
from annotator.store.queries import concordance, mentions, references, registry
from annotator.store.queries.mentions import NewMention
from annotator.store.queries.references import References
from annotator.store.workspace import Workspace
from annotator.tools import name_rules
from annotator.verbs import annotate, entities, history, labels
from annotator.verbs import registry as verbs
from annotator.verbs.registry import NewEntity

TEXT = "Дәулет Қайыров кеше келді. Қайыровтың айтуынша, Д. Қайыров ертең кетеді. Алматыда қар жауды."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "p", annotator="Aru")
    with made.transact("document.import") as tx:
        sha = sha256(TEXT.encode()).hexdigest()
        tx.insert(s.document, title="Қайыров", text_sha256=sha, length=len(TEXT), language="kk")
        tx.insert(s.document_text, document_id=1, text=TEXT)
    yield made
    made.close()


class Rows(NamedTuple):
    """All that a step may have changed."""

    entities: list[Any]
    aliases: list[Any]
    links: list[Any]
    marks: list[Any]


def rows(workspace: Workspace) -> Rows:
    tables = (s.entity, s.entity_alias, s.annotation_entity, s.annotation)
    run = workspace.read().exec_driver_sql
    return Rows(*([tuple(row) for row in run(f"SELECT * FROM {t.name} ORDER BY id")] for t in tables))


def label(workspace: Workspace, name: str = "Person") -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def mark(workspace: Workspace, words: str, entity_id: int | None = None, name: str = "Person") -> int:
    start = TEXT.index(words)
    made = annotate.mark(workspace, 1, label(workspace, name), [(start, start + len(words))])
    if entity_id is not None:
        entities.link(workspace, made, entity_id)
    return made


def person(workspace: Workspace, name: str = "Дәулет Қайыров") -> int:
    return entities.add_entity(workspace, name, label(workspace))


def found_mentions(workspace: Workspace, link: bool = False) -> list[NewMention]:
    """What the rules find in the article and nothing stands against."""
    connection = workspace.read()
    entries = {entry.id: entry for entry in mentions.entries(connection)}
    finder = name_rules().finder([(e.id, e.names, e.type) for e in entries.values()], "kk")
    return mentions.open_places(1, finder.find(TEXT), mentions.marks(connection, 1), entries, link=link)


def words(found: list[NewMention]) -> list[str]:
    return [TEXT[m.start : m.end] for m in found]


def undone(workspace: Workspace, before: Rows) -> bool:
    """Undo the last step; whether everything is as it was."""
    step = history.next_undo(workspace)
    assert step is not None
    history.undo(workspace)
    return rows(workspace) == before


def test_a_form_is_added_once_and_taken_off(workspace: Workspace) -> None:
    who, before = person(workspace), rows(workspace)
    first = verbs.add_alias(workspace, who, "  Д.  Қайыров ", fold, language="kk", script="Cyrl")
    before_second = rows(workspace)
    assert verbs.add_alias(workspace, who, "Д. Қайыров", fold) == first
    assert rows(workspace) == before_second
    assert [(a.form, a.kind, a.language, a.script) for a in concordance.aliases(workspace.read(), who)] == [
        ("Д. Қайыров", "name", "kk", "Cyrl")
    ]
    verbs.remove_alias(workspace, first)
    assert concordance.aliases(workspace.read(), who) == []
    assert undone(workspace, before_second)
    assert undone(workspace, before)


@pytest.mark.parametrize(("form", "kind"), [("  ", "name"), ("Қайыров", "surname"), ("a\0b", "name")])
def test_a_form_that_cannot_be_kept_is_refused(workspace: Workspace, form: str, kind: str) -> None:
    who = person(workspace)
    before = rows(workspace)
    with pytest.raises(Refused):
        verbs.add_alias(workspace, who, form, fold, kind=kind)
    assert rows(workspace) == before


def test_merging_moves_mentions_forms_and_missing_fields_and_is_undone(workspace: Workspace) -> None:
    one, other = person(workspace), person(workspace, "Қайыров")
    mark(workspace, "Дәулет Қайыров", one)
    both = mark(workspace, "Қайыровтың", other)
    entities.link(workspace, both, one)
    mark(workspace, "Д. Қайыров", other)
    verbs.add_alias(workspace, other, "Kayirov", fold)
    entities.change_entity(workspace, other, wikidata="Q42", description="министр")
    before = rows(workspace)
    assert verbs.merge_entities(workspace, [one, other], one, fold) == 1
    kept = registry.entity(workspace.read(), one)
    assert kept is not None
    assert (kept.mentions, kept.wikidata, kept.description) == (3, "Q42", "министр")
    assert {a.form for a in concordance.aliases(workspace.read(), one)} == {"Kayirov", "Қайыров"}
    assert [e.id for e in concordance.entities(workspace.read())] == [one]
    with pytest.raises(Refused, match="merged"):
        verbs.merge_entities(workspace, [other, one], other, fold)
    assert undone(workspace, before)


def holders(workspace: Workspace) -> list[Any]:
    """All rows besides mentions that may refer to an entity."""
    run = workspace.read().exec_driver_sql
    return [
        run("SELECT id, kind, source_id, target_id, note FROM relation ORDER BY id").all(),
        run("SELECT annotation_id, entity_id FROM attribution_source ORDER BY id").all(),
        run("SELECT attributes FROM annotation ORDER BY id").scalars().all(),
    ]


def uuid(workspace: Workspace, entity_id: int) -> str:
    return workspace.read().exec_driver_sql("SELECT uuid FROM entity WHERE id = ?", (entity_id,)).scalar_one()


def field(workspace: Workspace, key: str, kind: str) -> str:
    labels.add_feature(workspace, "entity", key, key, kind)
    return key


def said_by(workspace: Workspace, annotation_id: int, entity_id: int) -> None:
    with workspace.transact("claim.source") as tx:
        told = tx.insert(s.attribution, document_id=1, mode="direct")
        tx.insert(s.attribution_source, attribution_id=told, annotation_id=annotation_id, entity_id=entity_id)


def related(workspace: Workspace, kind: str, first: int, second: int) -> None:
    with workspace.transact("relation.add") as tx:
        tx.insert(s.relation, kind=kind, source_kind="entity", source_id=first, target_kind="entity", target_id=second)


def test_merging_takes_fields_sources_and_relations_along(workspace: Workspace) -> None:
    one, other, third, earlier = (person(workspace, name) for name in ("А", "Б", "В", "Г"))
    verbs.merge_entities(workspace, [earlier], other, fold)
    chief, text = field(workspace, "Chief", "entity"), field(workspace, "Words", "text")
    first, second, far = (mark(workspace, words) for words in ("Дәулет Қайыров", "Қайыровтың", "Алматыда"))
    annotate.set_attribute(workspace, first, chief, uuid(workspace, other))
    annotate.set_attribute(workspace, first, text, uuid(workspace, other))
    annotate.set_attribute(workspace, second, chief, uuid(workspace, earlier))
    annotate.set_attribute(workspace, far, chief, uuid(workspace, third))
    said_by(workspace, first, other)
    related(workspace, "knows", other, third)
    related(workspace, "knows", one, third)
    related(workspace, "part of", other, one)
    assert references.references(workspace.read(), [other]) == References(sources=1, relations=2, fields=2)
    before, all_rows = holders(workspace), rows(workspace)
    verbs.merge_entities(workspace, [one, other], one, fold)
    relations, sources, attributes = holders(workspace)
    assert [row[1:4] for row in relations] == [("knows", one, third)]
    assert sources == [(first, one)]
    kept = [json.loads(words) for words in attributes]
    assert [fields[chief] for fields in kept] == [uuid(workspace, i) for i in (one, one, third)]
    assert kept[0][text] == uuid(workspace, other)  # words are words
    assert undone(workspace, all_rows)
    assert holders(workspace) == before


def test_splitting_takes_what_hangs_on_the_moved_mentions_along(workspace: Workspace) -> None:
    who = person(workspace)
    stays, goes = mark(workspace, "Дәулет Қайыров", who), mark(workspace, "Қайыровтың", who)
    same = field(workspace, "Same", "entity")
    for annotation_id in (stays, goes):
        annotate.set_attribute(workspace, annotation_id, same, uuid(workspace, who))
        said_by(workspace, annotation_id, who)
    assert references.mention_references(workspace.read(), who, [goes]) == References(sources=1, fields=1)
    before, all_rows = holders(workspace), rows(workspace)
    new = verbs.split_entity(workspace, who, [goes], "Ерлан Қайыров")
    _, sources, attributes = holders(workspace)
    assert sources == [(stays, who), (goes, new)]
    assert [json.loads(words)[same] for words in attributes] == [uuid(workspace, who), uuid(workspace, new)]
    assert undone(workspace, all_rows)
    assert holders(workspace) == before


def test_merging_follows_an_earlier_merge(workspace: Workspace) -> None:
    first, second, third = (person(workspace, name) for name in ("А", "Б", "В"))
    verbs.merge_entities(workspace, [first, second], second, fold)
    verbs.merge_entities(workspace, [second, third], third, fold)
    run = workspace.read().exec_driver_sql
    assert run("SELECT merged_into FROM entity ORDER BY id").scalars().all() == [third, third, None]
    verbs.delete_entities(workspace, [third])
    assert run("SELECT count(*) FROM entity").scalar() == 0


def test_merging_one_entity_is_refused(workspace: Workspace) -> None:
    who = person(workspace)
    with pytest.raises(Refused, match="two"):
        verbs.merge_entities(workspace, [who], who, fold)


def test_splitting_moves_the_chosen_mentions_to_a_new_entity(workspace: Workspace) -> None:
    who = person(workspace)
    mark(workspace, "Дәулет Қайыров", who)
    moved = mark(workspace, "Қайыровтың", who)
    before = rows(workspace)
    new = verbs.split_entity(workspace, who, [moved], "Ерлан Қайыров")
    assert [h.exact for h in concordance.concordance(workspace.read(), new)] == ["Қайыровтың"]
    assert [h.exact for h in concordance.concordance(workspace.read(), who)] == ["Дәулет Қайыров"]
    made = registry.entity(workspace.read(), new)
    assert made is not None and made.label_id == label(workspace)
    assert undone(workspace, before)


def test_splitting_nothing_is_refused(workspace: Workspace) -> None:
    one, other = person(workspace), person(workspace, "Б")
    mine = mark(workspace, "Дәулет Қайыров", other)
    for ids, name in (([], "В"), ([mine], " "), ([mine], "В")):
        with pytest.raises(Refused):
            verbs.split_entity(workspace, one, ids, name)


def test_a_name_is_of_the_language_of_the_article_it_comes_from(workspace: Workspace) -> None:
    made = entities.add_entity(workspace, "Дәулет Қайыров", label(workspace), mark(workspace, "Қайыровтың"))
    new = NewEntity("Алматы", label(workspace), mark(workspace, "Алматыда"))
    verbs.mark_mentions(workspace, [], entity=new)
    person(workspace, "Қайыров")
    run = workspace.read().exec_driver_sql
    assert run("SELECT language FROM entity ORDER BY id").scalars().all() == ["kk", "kk", None]
    known = {entry.id: entry.languages for entry in mentions.entries(workspace.read())}
    assert known[made] == ("kk",)


def test_deleting_leaves_the_marks(workspace: Workspace) -> None:
    who = person(workspace)
    mark(workspace, "Дәулет Қайыров", who)
    before = rows(workspace)
    assert verbs.delete_entities(workspace, [who]) == 1
    assert rows(workspace).links == []
    assert len(rows(workspace).marks) == 1
    assert undone(workspace, before)


def test_every_mention_is_found_with_its_ending_and_marked_in_one_step(workspace: Workspace) -> None:
    who = person(workspace)
    found = found_mentions(workspace)
    assert words(found) == ["Дәулет Қайыров", "Қайыровтың", "Д. Қайыров"]
    before = rows(workspace)
    learnt = verbs.NewAlias(who, "Д. Қайыров", language="kk")
    assert verbs.mark_mentions(workspace, found, [learnt], fold) == 3
    assert [m[3] for m in rows(workspace).links] == [0, 0, 0]
    run = workspace.read().exec_driver_sql
    assert set(run("SELECT origin, status, rule IS NOT NULL FROM annotation")) == {("bulk", "accepted", 1)}
    assert found_mentions(workspace) == []
    assert verbs.mark_mentions(workspace, found) == 0
    assert undone(workspace, before)


def test_the_job_marks_the_same_in_one_step(workspace: Workspace) -> None:
    person(workspace)
    found, before = found_mentions(workspace), rows(workspace)
    assert list(verbs.mark_mentions_job(workspace, found)) == [(3, 3)]
    assert len(rows(workspace).links) == 3
    assert undone(workspace, before)


def test_a_mark_that_names_nothing_is_linked_and_not_doubled(workspace: Workspace) -> None:
    person(workspace)
    mark(workspace, "Қайыровтың")
    assert words(found_mentions(workspace)) == ["Дәулет Қайыров", "Д. Қайыров"]
    found = found_mentions(workspace, link=True)
    assert words(found) == ["Дәулет Қайыров", "Қайыровтың", "Д. Қайыров"]
    assert verbs.mark_mentions(workspace, found) == 3
    assert len(rows(workspace).marks) == 3


def test_a_name_inside_a_mark_of_another_label_is_found(workspace: Workspace) -> None:
    entities.add_entity(workspace, "Алматы", label(workspace, "Country or city"))
    mark(workspace, "Алматыда қар", name="Event")
    assert words(found_mentions(workspace)) == ["Алматыда"]
    mark(workspace, "Алматыда қар", name="Country or city")
    assert found_mentions(workspace) == []


def test_a_rejected_mention_does_not_come_back_but_for_another_entity(workspace: Workspace) -> None:
    who = person(workspace)
    rejected = found_mentions(workspace)[1]
    before = rows(workspace)
    verbs.reject_mention(workspace, rejected)
    assert words(found_mentions(workspace)) == ["Дәулет Қайыров", "Д. Қайыров"]
    listed = registry.entity(workspace.read(), who)
    assert listed is not None and listed.mentions == 0
    assert undone(workspace, before)
    verbs.reject_mention(workspace, rejected)
    verbs.delete_entities(workspace, [who])
    person(workspace, "Қайыров")
    assert "Қайыровтың" not in words(found_mentions(workspace))  # rejected for an entity that is gone: for all


def test_entities_without_a_type_take_that_of_their_last_mark(workspace: Workspace) -> None:
    who = entities.add_entity(workspace, "Алматы")
    assert mentions.entries(workspace.read()) == []
    mark(workspace, "Алматыда", who, "Country or city")
    [entry] = mentions.entries(workspace.read())
    assert (entry.id, entry.names, entry.label_id) == (who, ("Алматы",), label(workspace, "Country or city"))


def test_titles_and_nominals_are_not_looked_for(workspace: Workspace) -> None:
    who = person(workspace)
    for form, kind in (("министр", "title"), ("ол кісі", "nominal"), ("Қайырұлы", "name")):
        verbs.add_alias(workspace, who, form, fold, kind=kind)
    assert mentions.entries(workspace.read())[0].names == ("Дәулет Қайыров", "Қайырұлы")


def test_a_change_set_tells_whose_counts_are_others(workspace: Workspace) -> None:
    one, other = person(workspace), person(workspace, "Б")
    heard: list[ChangeSet] = []
    workspace.listeners.append(heard.append)
    made = mark(workspace, "Дәулет Қайыров", one)
    assert concordance.recounted(workspace.read(), heard[-1]) == {one}
    entities.relink(workspace, made, other)
    assert concordance.recounted(workspace.read(), heard[-1]) == {one, other}
    annotate.set_status(workspace, [made], "rejected")
    assert concordance.recounted(workspace.read(), heard[-1]) == {other}
    annotate.delete(workspace, [made])
    assert concordance.recounted(workspace.read(), heard[-1]) == {other}
    alias = verbs.add_alias(workspace, one, "В", fold)
    assert concordance.recounted(workspace.read(), heard[-1]) == {one}
    verbs.remove_alias(workspace, alias)
    assert concordance.recounted(workspace.read(), heard[-1]) == {one}


def test_the_concordance_has_the_context_and_leaves_out_what_was_rejected(workspace: Workspace) -> None:
    who = person(workspace)
    mark(workspace, "Қайыровтың", who)
    verbs.reject_mention(workspace, found_mentions(workspace)[0])
    [hit] = concordance.concordance(workspace.read(), who)
    assert (hit.title, hit.exact) == ("Қайыров", "Қайыровтың")
    assert hit.prefix.endswith("кеше келді. ")
    assert hit.suffix.startswith(" айтуынша")
    assert concordance.seen_forms(workspace.read(), who) == [("Қайыровтың", 1)]

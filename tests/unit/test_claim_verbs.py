"""Turns, groups, relations and guidelines: what the verbs write, and that undo takes all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.sayings import Outer, SaidClaim, Saying, Speaker
from annotator.errors import Refused
from annotator.language.folding import fold
from annotator.store import schema as s
from annotator.store.queries import annotations
from annotator.store.queries import claims as queries
from annotator.store.queries.claims import WhichClaims
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, claim_groups, claims, entities, guidelines, history, sayings

FIRST = "Министр жол салынады деді. Ол ақша бар деп қосты."
SECOND = "Министрдің айтуынша, жолға 4 миллиард теңге кетеді."


class Project:
    """An open project with two articles."""

    def __init__(self, path: Path) -> None:
        self.workspace = Workspace.create(path, annotator="me")
        self.first = self._add(FIRST, "kk", "2026-03-01", "Aq")
        self.second = self._add(SECOND, "kk", "2026-04-01", "Baq")
        self.claim = self._label("Claim")

    def _add(self, text: str, language: str, date: str, outlet: str) -> int:
        with self.workspace.transact("document.import", name=text[:9]) as tx:
            i = tx.insert(
                s.document, title=text[:9], text_sha256=sha256(text.encode()).hexdigest(), length=len(text),
                language=language, date=date, outlet=outlet,
            )  # fmt: skip
            tx.insert(s.document_text, document_id=i, text=text)
        return i

    def _label(self, name: str) -> int:
        return self.rows("SELECT id FROM label WHERE name = ?", name)[0][0]

    def mark(self, words: str) -> int:
        document, text = (self.first, FIRST) if words in FIRST else (self.second, SECOND)
        return annotate.mark(self.workspace, document, self.claim, [self.place(words, text)])

    @staticmethod
    def place(words: str, text: str = FIRST) -> tuple[int, int]:
        return text.index(words), text.index(words) + len(words)

    def members(self, group_id: int) -> list[int]:
        """Annotations of the claims of a group, the oldest article first."""
        return [row.id for row in queries.members(self.workspace.read(), group_id)]

    def rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.workspace.read().exec_driver_sql(query, values)]

    def everything(self) -> list[Any]:
        """All rows of the tables of claims."""
        tables = "annotation annotation_fragment annotation_entity attribution attribution_cue attribution_source claim"
        tables += " claim_occurrence claim_group claim_relation guideline"
        return [self.rows(f"SELECT * FROM {table} ORDER BY id") for table in tables.split()]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    found = Project(tmp_path / "p")
    yield found
    found.workspace.close()


def undone(project: Project, before: list[Any]) -> None:
    """One undo leads back to it, one redo forward again."""
    after = project.everything()
    history.undo(project.workspace)
    assert project.everything() == before
    history.redo(project.workspace)
    assert project.everything() == after


SAYING = Saying((Speaker("named", ((0, 7),)),), (((22, 26),),), "indirect", "closing verb")


def test_a_turn_is_one_attribution_for_new_and_old_marks(project: Project) -> None:
    old = project.mark("ақша бар")
    before = project.everything()
    pieces = [(project.place("жол салынады"),), (project.place("ақша бар"),)]
    ids = sayings.mark_turn(project.workspace, project.first, project.claim, pieces)
    assert ids[1] == old
    assert len(project.rows("SELECT DISTINCT attribution_id FROM claim_occurrence")) == 1
    undone(project, before)
    with pytest.raises(Refused, match="already marked"):
        sayings.mark_turn(project.workspace, project.first, project.claim, pieces)


def test_attributing_replaces_what_was_said_before_and_may_narrow_the_words(project: Project) -> None:
    claim = project.mark("Министр жол салынады деді")
    claims.set_source_kind(project.workspace, claim, "author")
    before = project.everything()
    sayings.attribute(project.workspace, [claim], SAYING, [(project.place("жол салынады"),)])
    info = annotations.info(project.workspace.read(), claim)
    assert info is not None and info.attribution is not None
    assert (info.text, info.fragments) == ("жол салынады", (project.place("жол салынады"),))
    assert [(source.kind, source.text) for source in info.attribution.sources] == [("named", "Министр")]
    marks = project.rows("SELECT origin, rule FROM annotation WHERE id <> ? ORDER BY id", claim)
    assert marks == [("rule", "closing verb")] * 2
    undone(project, before)


def test_a_reported_report_has_the_outer_one_as_parent(project: Project) -> None:
    outer, inner = (project.place("жол салынады"),), (project.place("салынады"),)
    nested = Saying((Speaker("named", ((0, 7),)),), (((8, 11),),), "indirect", "inner", weak=True)
    sayings.accept(project.workspace, project.first, project.claim, [SaidClaim(outer, SAYING)])
    before = project.everything()
    sayings.accept(
        project.workspace, project.first, project.claim, [SaidClaim(inner, nested, outer=Outer(SAYING, outer))]
    )
    (parents,) = [row for row in project.rows("SELECT parent_id FROM attribution ORDER BY id")][1:]
    assert parents == project.rows("SELECT min(id) FROM attribution")[0]
    undone(project, before)


def chain_of(project: Project, claim: int) -> tuple[str, ...]:
    (row,) = queries.listed(project.workspace.read(), [claim])
    return (*row.chain, row.speaker or "")


def by(words: str) -> Saying:
    return Saying((Speaker("named", (Project.place(words),)),))


def test_a_chain_grows_outwards_and_is_taken_off_again(project: Project) -> None:
    claim = project.mark("бар")
    claims.attribute_to(project.workspace, claim, source=[project.place("Ол")])
    before = project.everything()
    sayings.nest(project.workspace, claim, by("Министр"))
    undone(project, before)
    before = project.everything()
    agency = sayings.nest(project.workspace, claim, Saying((Speaker("anonymous"),)))
    assert chain_of(project, claim) == ("anonymous", "Министр", "Ол")
    undone(project, before)
    before = project.everything()
    assert sayings.unnest(project.workspace, claim) == "anonymous"
    assert chain_of(project, claim) == ("Министр", "Ол")
    assert project.rows("SELECT id FROM attribution WHERE id = ?", agency) == [], "an empty link goes"
    undone(project, before)
    assert sayings.unnest(project.workspace, claim) == "Министр"
    assert chain_of(project, claim) == ("Ол",) and sayings.unnest(project.workspace, claim) == ""


def test_taking_off_an_inner_link_takes_those_outside_of_it(project: Project) -> None:
    claim = project.mark("бар")
    claims.attribute_to(project.workspace, claim, source=[project.place("Ол")])
    inner = sayings.nest(project.workspace, claim, by("Министр"))
    sayings.nest(project.workspace, claim, Saying((Speaker("anonymous"),)))
    sayings.unnest(project.workspace, claim, inner)
    assert chain_of(project, claim) == ("Ол",) and len(project.rows("SELECT id FROM attribution")) == 1


def test_the_attribution_of_the_same_words_is_the_outer_one_and_circles_are_refused(project: Project) -> None:
    outer, inner = project.mark("жол салынады"), project.mark("ақша бар")
    sayings.attribute(project.workspace, [outer], SAYING)
    claims.attribute_to(project.workspace, inner, source=[project.place("Ол")])
    sayings.nest(project.workspace, inner, by("Министр"))
    assert len(project.rows("SELECT id FROM attribution")) == 2
    assert chain_of(project, inner) == ("Министр", "Ол") and chain_of(project, outer) == ("Министр",)
    before = project.everything()
    for claim, words in ((inner, "Министр"), (inner, "Ол"), (outer, "Ол"), (outer, "Министр")):
        with pytest.raises(Refused, match="nobody reports themselves"):
            sayings.nest(project.workspace, claim, by(words))
    assert project.everything() == before


def test_what_is_only_implied_is_taken_when_it_is_asked_for(project: Project) -> None:
    content, above = (project.place("ақша бар"),), (project.place("жол салынады"),)
    guess = Outer(replace(SAYING, rule="outlet reports", weak=True), above, implied=True)
    said = SaidClaim(content, Saying((Speaker("named", (project.place("Ол"),)),), (), "indirect", "r"), outer=guess)
    (claim,) = sayings.accept(project.workspace, project.first, project.claim, [said])
    assert chain_of(project, claim) == ("Ол",)
    history.undo(project.workspace)
    before = project.everything()
    (claim,) = sayings.accept(project.workspace, project.first, project.claim, [said], implied=True)
    assert chain_of(project, claim) == ("Министр", "Ол")
    assert project.rows("SELECT rule FROM annotation WHERE exact = 'Министр'") == [("outlet reports",)]
    undone(project, before)


def test_a_source_names_the_entities_that_the_registry_knows(project: Project) -> None:
    first, second = (entities.add_entity(project.workspace, name, None) for name in ("Беков", "Досов"))
    claim = project.mark("ақша бар")
    speaker = Speaker("named", (project.place("Ол"),), entities=(first, second))
    sayings.attribute(project.workspace, [claim], Saying((speaker,)))
    assert project.rows("SELECT entity_id FROM annotation_entity ORDER BY position") == [(first,), (second,)]
    sayings.attribute(project.workspace, [claim], Saying((Speaker("named", entities=(second,)),)))
    assert chain_of(project, claim) == ("Досов",)


def test_a_rejected_proposal_has_neither_cue_nor_source(project: Project) -> None:
    before = project.everything()
    sayings.reject(project.workspace, project.first, project.claim, [SaidClaim((project.place("ақша бар"),), SAYING)])
    assert project.rows("SELECT status, origin, rule FROM annotation") == [("rejected", "rule", "closing verb")]
    assert project.rows("SELECT * FROM attribution") == []
    undone(project, before)


def test_groups_join_and_dissolve(project: Project) -> None:
    marks = [project.mark(words) for words in ("жол салынады", "ақша бар", "жолға 4 миллиард теңге кетеді")]
    before = project.everything()
    group = claim_groups.group(project.workspace, marks[:2], "Жол")
    undone(project, before)
    assert project.members(group) == marks[:2]
    before = project.everything()
    assert claim_groups.group(project.workspace, marks[1:]) == group
    assert project.members(group) == marks
    undone(project, before)
    claim_groups.name_group(project.workspace, group, "Жаңа жол")
    assert queries.group_name(project.workspace.read(), group) == "Жаңа жол"
    before = project.everything()
    assert claim_groups.ungroup(project.workspace, marks[:2]) == 2
    assert project.rows("SELECT * FROM claim_group") == []
    undone(project, before)


def test_two_groups_become_one(project: Project) -> None:
    texts = ("Министр", "жол", "салынады", "ақша")
    a, b, c, d = (project.mark(words) for words in texts)
    first, second = claim_groups.group(project.workspace, [a, b]), claim_groups.group(project.workspace, [c, d])
    before = project.everything()
    assert claim_groups.group(project.workspace, [b, c]) == first
    assert project.members(first) == [a, b, c, d]
    assert project.members(second) == []
    undone(project, before)


def test_one_claim_is_no_group(project: Project) -> None:
    mark = project.mark("ақша бар")
    with pytest.raises(Refused, match="two claims"):
        claim_groups.group(project.workspace, [mark, mark])


def test_a_relation_takes_the_place_of_the_one_before(project: Project) -> None:
    a, b = project.mark("жол салынады"), project.mark("жолға 4 миллиард теңге кетеді")
    claim_groups.relate(project.workspace, a, b, "supports")
    before = project.everything()
    claim_groups.relate(project.workspace, b, a, "contradicts")
    ids = [row[0] for row in project.rows("SELECT claim_id FROM claim_occurrence ORDER BY annotation_id")]
    assert queries.relations(project.workspace.read(), ids) == [(ids[1], "contradicts", ids[0])]
    undone(project, before)
    steps = len(project.rows("SELECT id FROM step"))
    claim_groups.relate(project.workspace, b, a, "contradicts")
    assert len(project.rows("SELECT id FROM step")) == steps, "the same again is no step"
    before = project.everything()
    assert claim_groups.unrelate(project.workspace, [a, b]) == 1
    undone(project, before)
    with pytest.raises(Refused, match="one and the same"):
        claim_groups.relate(project.workspace, a, a, "updates")
    with pytest.raises(Refused, match="not a relation"):
        claim_groups.relate(project.workspace, a, b, "likes")


def test_claims_are_found_by_words_in_any_spelling_and_by_every_filter(project: Project) -> None:
    road, money, cost = (project.mark(w) for w in ("жол салынады", "ақша бар", "жолға 4 миллиард теңге кетеді"))
    claims.set_source_kind(project.workspace, money, "author")
    claims.attribute_to(project.workspace, road, source=[(0, 7)])
    claims.set_field(project.workspace, cost, "type", "numerical")
    claims.set_field(project.workspace, cost, "check_worthy", "yes")
    claims.set_verdict(project.workspace, cost, rating="supported")
    claim_groups.group(project.workspace, [road, cost])

    def found(words: str = "", sort: str = "article", **which: Any) -> list[int]:
        return list(queries.find(project.workspace.read(), WhichClaims(**which), sort, words, fold))

    assert found() == [road, money, cost] and found(sort="newest") == [cost, road, money]
    assert found("jol") == found("ЖОЛ") == [road, cost]
    assert found("minister") == [] and found("министр салынады") == [road]
    assert found(type="numerical") == found(check_worthy="yes") == found(verdict="supported") == [cost]
    assert found(speaker="Министр") == [road] and found(speaker="author") == [money] and found(speaker="") == [cost]
    assert (
        found(month="2026-03") == [road, money] and found(language="ru") == [] and found(grouped=True) == [road, cost]
    )
    for sort in queries.SORTS:
        assert sorted(found(sort=sort)) == sorted([road, money, cost])
    offered = queries.choices(project.workspace.read())
    assert offered["speaker"] == ["author", "Министр"] and offered["month"] == ["2026-04", "2026-03"]
    rows = queries.listed(project.workspace.read(), [cost, road])
    assert [(row.speaker, row.outlet, row.group_size) for row in rows] == [(None, "Baq", 2), ("Министр", "Aq", 2)]


def test_a_guideline_is_written_changed_and_goes_when_it_is_empty(project: Project) -> None:
    before = project.everything()
    guidelines.write(project.workspace, None, "# Claims\n\nOne sentence, one claim.\n")
    undone(project, before)
    guidelines.write(project.workspace, project.claim, "Leave out the speaker.")
    assert project.rows("SELECT label_id, text FROM guideline ORDER BY id") == [
        (None, "# Claims\n\nOne sentence, one claim."), (project.claim, "Leave out the speaker.")
    ]  # fmt: skip
    guidelines.write(project.workspace, None, "")
    assert project.rows("SELECT label_id FROM guideline") == [(project.claim,)]


def test_an_example_stands_in_its_context_once(project: Project) -> None:
    mark = project.mark("ақша бар")
    before = project.everything()
    line = guidelines.add_example(project.workspace, mark)
    assert line == "- Министр жол салынады деді. Ол **ақша бар** деп қосты. — *Министр ж*"
    undone(project, before)
    with pytest.raises(Refused, match="already"):
        guidelines.add_example(project.workspace, mark)
    guidelines.add_example(project.workspace, project.mark("жол салынады"))
    (text,) = project.rows("SELECT text FROM guideline")[0]
    assert [row[:2] for row in text.split("\n")] == ["- ", "- "]

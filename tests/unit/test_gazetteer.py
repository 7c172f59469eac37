"""Files of names: read with their faults named, written and read back the same, and taken into the registry."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.gazetteer import EntityRecord, FormRecord
from annotator.domain.records import Refusal
from annotator.errors import Refused
from annotator.formats.gazetteer import FORMAT
from annotator.language.folding import fold
from annotator.store.queries import gazetteer as queries
from annotator.store.workspace import Workspace
from annotator.verbs import entities, gazetteer, history, registry
from annotator.verbs.gazetteer import GazetteerReport

UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
FULL = EntityRecord(
    "Дәулет Қайыров", UUID, "Person", "kk", "министр; «көпір»", "Q77", "", "=SUM(1)\nекінші жол",
    (
        *(FormRecord("Kayirov|D. {x}", "name", "uz", "Latn"), FormRecord("ДҚ", "acronym")),
        FormRecord("'Дәке", "nominal", "kk"),
    ),
)  # fmt: skip
PLAIN = EntityRecord("Алматы", type="Country or city", geonames="1526384")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(tmp_path / "p", annotator="Aru")
    yield made
    made.close()


def read(text: str | bytes, name: str = "names.csv") -> list[EntityRecord | Refusal]:
    return list(FORMAT.read(text if isinstance(text, bytes) else text.encode(), name))


def bare(found: list[EntityRecord | Refusal]) -> list[EntityRecord]:
    """The entities without their places."""
    assert not [f for f in found if isinstance(f, Refusal)], found
    records = [f for f in found if isinstance(f, EntityRecord)]
    return [
        EntityRecord(r.name, r.id, r.type, r.language, r.description, r.wikidata, r.geonames, r.note, r.forms)
        for r in records
    ]


@pytest.mark.parametrize("name", ["names.csv", "names.tsv", "names.jsonl"])
def test_what_is_written_is_read_back(name: str) -> None:
    text = "".join(FORMAT.write([FULL, PLAIN], name))
    assert bare(read(text, name)) == [FULL, PLAIN]
    assert text.startswith("\ufeff") == (name == "names.csv")


def test_a_table_of_somebody_else_is_understood() -> None:
    text = "Title;Class;Synonyms;name_kk;name_uz_latn;QID\nAlmaty;city;Alma-Ata|Верный;Алматы;Olmaota;Q35493\n"
    [found] = bare(read(text))
    assert (found.name, found.type, found.wikidata) == ("Almaty", "city", "Q35493")
    assert found.forms == (
        *(FormRecord("Alma-Ata"), FormRecord("Верный"), FormRecord("Алматы", "name", "kk")),
        FormRecord("Olmaota", "name", "uz", "Latn"),
    )


def test_a_name_may_begin_with_an_apostrophe_in_the_table_of_somebody_else() -> None:
    assert bare(read("name\n'Иса\n"))[0].name == "'Иса"


@pytest.mark.parametrize(
    ("text", "name", "place", "reason"),
    [
        ("population\n12\n", "a.csv", "line 1", "no column holds the name"),
        ("name,type\nА,city,b,c\n", "a.csv", "line 2", "4 cells for 2 columns"),
        ("name,type\n,city\n", "a.csv", "line 2", "has no name"),
        ("name,aliases\nА,Б {surname}\n", "a.csv", "line 2", "not a kind of form"),
        ('name\n"А\n', "a.csv", "line 2", "cannot be read"),
        ('{"name": 5.5}\n', "a.jsonl", "line 1", "name is not text"),
        ('{"name": "А", "aliases": [{"form": "Б", "kind": "surname"}]}\n', "a.jsonl", "line 1", "an alias is neither"),
        ('{"name": "А"}\n[1]\n', "a.jsonl", "line 2", "no object"),
        ('{"name"\n', "a.jsonl", "line 1", ""),
    ],
)
def test_a_fault_is_named_by_its_place(text: str, name: str, place: str, reason: str) -> None:
    refusals = [found for found in read(text, name) if isinstance(found, Refusal)]
    assert [found.place for found in refusals] == [place]
    assert reason in refusals[0].reason


def test_a_file_in_another_encoding_is_refused() -> None:
    [found] = read("name\nАлматы\n".encode("cp1251"))
    assert isinstance(found, Refusal) and "UTF-8" in found.reason


def take(workspace: Workspace, *records: EntityRecord) -> GazetteerReport:
    report = GazetteerReport()
    for _ in gazetteer.import_job(workspace, records, fold, report):
        pass
    return report


def test_entities_are_taken_in_one_step_and_undone(workspace: Workspace) -> None:
    report = take(workspace, FULL, PLAIN)
    assert (report.made, report.completed, report.forms, report.remarks) == (2, 0, 3, [])
    kept = list(queries.records(workspace.read()))
    assert kept[0] == FULL
    assert (kept[1].name, kept[1].type, kept[1].geonames) == ("Алматы", "Country or city", "1526384")
    history.undo(workspace)
    assert list(queries.records(workspace.read())) == []


def test_what_is_known_is_completed_and_never_overwritten(workspace: Workspace) -> None:
    take(workspace, EntityRecord("Алматы", type="Country or city", description="қала"))
    offered = EntityRecord("Алматы", "", "Country or city", "kk", "other", "Q35493", forms=(FormRecord("Almaty"),))
    report = take(workspace, offered)
    assert (report.made, report.completed, report.forms) == (0, 1, 1)
    [kept] = queries.records(workspace.read())
    assert (kept.description, kept.wikidata, kept.forms) == ("қала", "Q35493", (FormRecord("Almaty"),))
    assert take(workspace, offered).completed == 0


def test_a_file_that_names_a_merged_entity_finds_the_way(workspace: Workspace) -> None:
    take(workspace, FULL)
    other = entities.add_entity(workspace, "Д. Қайыров")
    registry.merge_entities(workspace, [1, other], other, fold)
    report = take(workspace, EntityRecord("Дәулет Қайыров", UUID, forms=(FormRecord("Kayyrov"),)))
    assert (report.made, report.completed) == (0, 1)
    [kept] = queries.records(workspace.read())
    assert "Kayyrov" in [form.form for form in kept.forms]


def test_a_type_or_id_that_cannot_be_is_told(workspace: Workspace) -> None:
    report = take(workspace, EntityRecord("Алматы", type="metropolis", wikidata="no id", place="line 7"))
    assert report.made == 1
    assert [remark.place for remark in report.remarks] == ["line 7", "line 7"]
    assert "metropolis" in report.remarks[0].reason and "Wikidata" in report.remarks[1].reason


def test_the_registry_is_written_whole_or_not_at_all(workspace: Workspace, tmp_path: Path) -> None:
    take(workspace, FULL, PLAIN)
    target = tmp_path / "names.jsonl"
    assert list(gazetteer.export(workspace, target, FORMAT.write))[-1] == (2, 2)
    assert bare(read(target.read_bytes(), target.name))[0] == FULL
    with pytest.raises(Refused, match="could not be written"):
        list(gazetteer.export(workspace, tmp_path / "missing" / "a.csv", FORMAT.write))
    assert sorted(path.name for path in tmp_path.iterdir() if "names" in path.name) == ["names.jsonl"]

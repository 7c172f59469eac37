"""Bundles: the whole project as a folder, read back exactly or merged; damage is named and changes nothing."""

from __future__ import annotations

import hashlib
import json
import os
import runpy
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from annotator import paths
from annotator.domain.bundle import BESIDE, BY_NAME, KINDS, MANIFEST, TABLES
from annotator.domain.claim_review import Publisher
from annotator.domain.verdicts import DEFAULT_SCALE
from annotator.errors import Refused
from annotator.samples import import_samples
from annotator.store import schema as s
from annotator.store.queries import saved_searches, verdicts
from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, bundles, claim_reviews, documents, entities, guidelines, health, history, labels
from annotator.verbs.bundles import BundleImport, BundleOptions
from tests.bundle_kit import export_to, files, import_from, rich_project
from tests.transfer_kit import TOOLS, count, export_file, new_project, rows, run

ROOT = Path(__file__).parents[2]
SCHEMA: dict[str, Any] = json.loads(paths.resource("schemas", "annotator-bundle.schema.json").read_text("utf-8"))
# Columns that a bundle does not hold: derived ones, and the bytes that stand in a record of their own.
DERIVED = {"id", "uuid", "fragment_count", "position", "fold", "document_id"}


@pytest.fixture(scope="module")
def rich(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed project with everything in it, and its bundle beside it."""
    folder = tmp_path_factory.mktemp("rich")
    workspace = rich_project(folder / "p.annotator", 11)
    export_to(workspace, folder / "bundle")
    workspace.close()
    return workspace.path


@pytest.fixture
def project(rich: Path, tmp_path: Path) -> Iterator[Workspace]:
    """A copy of it."""
    workspace = Workspace.open(shutil.copy(rich, tmp_path / "p.annotator"), "aru")
    yield workspace
    workspace.close()


@pytest.fixture
def bundle(rich: Path, tmp_path: Path) -> Path:
    """A copy of its bundle."""
    return Path(shutil.copytree(rich.parent / "bundle", tmp_path / "bundle"))


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    """A new project of somebody else."""
    workspace = new_project(tmp_path / "empty")
    workspace.use_annotator("zere")
    yield workspace
    workspace.close()


def faults(workspace: Workspace) -> list[str]:
    with workspace.snapshot() as connection:
        return [*workspace.file_faults(), *(fault for _, _, found in check(connection) for fault in found)]


def state(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that a bundle could change."""
    tables = (*s.UNDOABLE, s.project)
    return {table.name: rows(workspace, f"SELECT * FROM {table.name} ORDER BY id") for table in tables}


def rewritten(bundle: Path, name: str, edit: Callable[[list[Any]], None]) -> None:
    """Edit the records of a file and set its hash right, as somebody does who writes bundles by hand."""
    path, manifest = bundle / f"{name}.jsonl", json.loads((bundle / MANIFEST).read_text("utf-8"))
    records = [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]
    edit(records)
    data = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records).encode()
    path.write_bytes(data)
    said = {"records": len(records), "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    manifest["files"][path.name] = said
    (bundle / MANIFEST).write_text(json.dumps(manifest), "utf-8")


# -- out and back


@pytest.mark.parametrize("seed", range(3))
def test_a_project_comes_back_exactly(tmp_path: Path, empty: Workspace, seed: int) -> None:
    project = rich_project(tmp_path / "rich.annotator", seed, steps=60)
    export_to(project, tmp_path / "one")
    report = import_from(empty, tmp_path / "one")
    export_to(empty, tmp_path / "two")
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert report.restored and not report.changed and not report.differing
    assert faults(project) == faults(empty) == []
    export_file(project, tmp_path / "one.jsonl")
    export_file(empty, tmp_path / "two.jsonl")
    assert _neutral(tmp_path / "one.jsonl") == _neutral(tmp_path / "two.jsonl")
    project.close()


def _neutral(path: Path) -> list[dict[str, Any]]:
    """Records of a JSONL export without the exporter's own status."""
    return [json.loads(line) | {"status": None} for line in path.read_text("utf-8").split("\n") if line]


def test_the_sample_project_comes_back_exactly(tmp_path: Path, empty: Workspace) -> None:
    import_samples(tmp_path / "samples.annotator")
    samples = Workspace.open(tmp_path / "samples.annotator", "somebody")
    export_to(samples, tmp_path / "one")
    samples.close()
    import_from(empty, tmp_path / "one")
    export_to(empty, tmp_path / "two")
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert count(empty, "document") > 5


def test_two_exports_are_equal_and_hold_something_of_every_kind(project: Workspace, bundle: Path) -> None:
    report = export_to(project, bundle.with_name("again"))
    assert files(bundle) == files(bundle.with_name("again"))
    assert all(report.counts[kind.name] for kind in KINDS)
    assert report.size == sum(len(data) for name, data in files(bundle).items() if name != MANIFEST)
    assert report.summary() == (
        f"The project was exported to {bundle.with_name('again')}: 6 articles,"
        f" {count(project, 'annotation')} annotations, {count(project, 'claim')} claims."
    )


def test_every_column_of_every_table_travels() -> None:
    tables: dict[str, set[str]] = {}
    for kind in KINDS:
        tables.setdefault(kind.table, set()).update(f.stored for f in kind.fields)
        for part in kind.parts:
            tables.setdefault(part.table, set()).update({part.parent, *(f.stored for f in part.fields)})
    for table in (*s.UNDOABLE, s.document_text, s.document_source):
        assert {column.name for column in table.columns} - tables.get(table.name, set()) <= DERIVED, table.name


def test_every_line_fits_the_schema_and_is_one_line_to_everybody(bundle: Path) -> None:
    for kind in KINDS:
        words = (bundle / kind.file).read_bytes().decode()
        assert len(words.splitlines()) == words.count("\n")
        validator = jsonschema.Draft202012Validator({"$ref": f"#/$defs/{kind.name}", "$defs": SCHEMA["$defs"]})
        for line in words.splitlines():
            validator.validate(json.loads(line))
    jsonschema.validate(
        json.loads((bundle / MANIFEST).read_text("utf-8")), {"$ref": "#/$defs/manifest", "$defs": SCHEMA["$defs"]}
    )


def test_the_schema_is_the_one_that_the_table_gives() -> None:
    written = runpy.run_path(str(ROOT / "packaging" / "write_bundle_schema.py"))["schema"]()
    assert written == paths.resource("schemas", "annotator-bundle.schema.json").read_text("utf-8")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_nothing_in_a_bundle_names_a_row(bundle: Path, project: Workspace) -> None:
    numbers = {"start", "end", "position", "length", "confidence"}
    for kind in KINDS:
        for line in (bundle / kind.file).read_text("utf-8").split("\n")[:-1]:
            found = {key for key, value in json.loads(line).items() if type(value) is int}
            assert found <= numbers, kind.name


def test_originals_and_tables_may_stay_behind(project: Workspace, tmp_path: Path, empty: Workspace) -> None:
    export_to(project, tmp_path / "small", originals=False, tables=False)
    assert set(files(tmp_path / "small")) == {
        MANIFEST, *(kind.file for kind in KINDS if kind.name != "originals")
    }  # fmt: skip
    import_from(empty, tmp_path / "small")
    assert rows(empty, "SELECT count(*) FROM document_source WHERE original IS NOT NULL") == [(0,)]
    assert count(empty, "document") == count(project, "document")


def test_undoing_a_restored_bundle_leaves_an_empty_project_and_redoing_fills_it(
    bundle: Path, empty: Workspace, tmp_path: Path
) -> None:
    before = state(empty)
    import_from(empty, bundle)
    full = state(empty)
    step = history.undo(empty)
    assert step is not None and step.verb == "bundle.import"
    assert {name: found for name, found in state(empty).items() if name != "project"} == {
        name: found for name, found in before.items() if name != "project"
    }
    history.redo(empty)
    assert state(empty) == full
    export_to(empty, tmp_path / "again")
    assert files(tmp_path / "again") == files(bundle)


def test_an_exporter_who_did_nothing_leaves_no_trace(project: Workspace, bundle: Path, tmp_path: Path) -> None:
    project.use_annotator("passer-by")
    export_to(project, tmp_path / "again")
    assert files(tmp_path / "again") == files(bundle)


# -- merging


def test_the_same_bundle_again_changes_nothing(project: Workspace, bundle: Path) -> None:
    before = state(project)
    report = import_from(project, bundle)
    assert state(project) == before
    assert (sum(report.added.values()), report.differing, report.restored) == (0, 0, False)
    assert report.same == sum(len(data.splitlines()) for name, data in _records(bundle).items() if name not in BESIDE)
    newest = history.next_undo(project)
    assert newest is not None and newest.verb != "bundle.import"


def _records(bundle: Path) -> dict[str, bytes]:
    return {kind.name: (bundle / kind.file).read_bytes() for kind in KINDS}


def test_what_a_colleague_added_arrives_and_one_undo_takes_it_back(
    rich: Path, project: Workspace, tmp_path: Path
) -> None:
    colleague = Workspace.open(shutil.copy(rich, tmp_path / "c.annotator"), "dana")
    document = rows(colleague, "SELECT max(id) FROM document")[0][0]
    mark = annotate.mark(colleague, document, 1, [(0, 3), (5, 9)])
    annotate.add_comment(colleague, mark, document, "мына жер")
    documents.set_status(colleague, [document], "needs review")
    entity = entities.add_entity(colleague, "Жаңа кісі", None)
    labels.add_label(colleague, "entity", "Bridge")
    export_to(colleague, tmp_path / "theirs")
    before = state(project)
    report = import_from(project, tmp_path / "theirs")
    export_to(project, tmp_path / "merged")
    assert {name: n for name, n in report.added.items() if n} | {"statuses": 1} == {
        "labels": 1, "annotations": 1, "comments": 1, "entities": 1, "statuses": 1,
    }  # fmt: skip
    uuid = rows(colleague, f"SELECT uuid FROM entity WHERE id = {entity}")[0][0]
    assert rows(project, f"SELECT name FROM entity WHERE uuid = '{uuid}'") == [("Жаңа кісі",)]
    history.undo(project)
    assert state(project) == before
    assert faults(project) == []
    colleague.close()


@pytest.mark.parametrize("replace", [False, True])
def test_what_differs_is_said_and_kept_or_replaced(
    rich: Path, project: Workspace, tmp_path: Path, replace: bool
) -> None:
    colleague = Workspace.open(shutil.copy(rich, tmp_path / "c.annotator"), "aru")
    mark = rows(colleague, "SELECT id, uuid FROM annotation WHERE status = 'accepted' ORDER BY id LIMIT 1")[0]
    entity = rows(colleague, "SELECT id, uuid FROM entity WHERE merged_into IS NULL ORDER BY id LIMIT 1")[0]
    annotate.set_note(colleague, mark[0], "другая заметка")
    annotate.set_fragments(colleague, mark[0], [(1, 3), (7, 11), (14, 15)])
    entities.change_entity(colleague, entity[0], name="Басқа ат")
    child, parent = (
        row[0] for row in rows(colleague, "SELECT id FROM label WHERE layer = 'entity' ORDER BY id LIMIT 2")
    )
    labels.change_label(colleague, child, parent_id=parent)
    guidelines.write(colleague, child, "Other words.")
    export_to(colleague, tmp_path / "theirs", tables=False)
    export_to(project, tmp_path / "mine", tables=False)
    before = state(project)
    report = import_from(project, tmp_path / "theirs", replace=replace)
    export_to(project, tmp_path / "after", tables=False)
    changed = {Path(said.file).name for said in report.changed}
    assert {"annotations.jsonl", "entities.jsonl", "labels.jsonl"} <= changed
    assert len(report.changed) == report.differing
    said = next(said for said in report.changed if said.file.endswith("entities.jsonl"))
    assert said.place.startswith("line ") and "name" in said.reason and "Басқа ат" in said.reason
    after, wanted = files(tmp_path / "after"), files(tmp_path / ("theirs" if replace else "mine"))
    different = {name for name in wanted if after[name] != wanted[name]} - {MANIFEST}
    assert different <= ({"guidelines.jsonl"} if not replace else set())
    assert faults(project) == []
    history.undo(project)
    assert state(project) == before
    colleague.close()


def test_the_same_articles_labels_and_annotators_under_other_uuids_are_one(
    project: Workspace, bundle: Path, tmp_path: Path
) -> None:
    """Two people who imported the same files, each into a project of their own."""
    export_to(project, tmp_path / "theirs")
    swapped: dict[str, str] = {}
    for name in ("documents", "labels", "annotators", "features"):
        for line in (tmp_path / "theirs" / f"{name}.jsonl").read_text("utf-8").split("\n")[:-1]:
            uuid = json.loads(line)["id"]
            swapped[uuid] = hashlib.sha256(uuid.encode()).hexdigest()
    other = {uuid: "-".join((h[:8], h[8:12], "4" + h[13:16], "8" + h[17:20], h[20:32])) for uuid, h in swapped.items()}
    for kind in KINDS:

        def swap(records: list[Any]) -> None:
            words = json.dumps(records)
            for uuid, new in other.items():
                words = words.replace(uuid, new)
            records[:] = json.loads(words)

        rewritten(tmp_path / "theirs", kind.name, swap)
    before = state(project)
    report = import_from(project, tmp_path / "theirs")
    assert (sum(report.added.values()), report.differing, report.changed) == (0, 0, [])
    assert state(project) == before


def test_a_name_that_another_record_has_is_not_taken_from_it(project: Workspace, bundle: Path) -> None:
    names = [row[0] for row in rows(project, "SELECT name FROM label WHERE layer = 'entity' ORDER BY position LIMIT 2")]
    taken, free = names

    def rename(records: list[Any]) -> None:
        records[:] = [r for r in records if r["name"] != taken or r["layer"] != "entity"]
        next(r for r in records if r["name"] == free)["name"] = taken

    gone = rows(project, f"SELECT uuid FROM label WHERE name = '{taken}'")[0][0]
    rewritten(bundle, "labels", rename)
    for kind in KINDS:
        keys = [f.key for f in kind.fields if f.to == "labels"]
        rewritten(bundle, kind.name, lambda records, keys=keys: _without(records, keys, gone))  # type: ignore[misc]
    _drop_dangling(bundle)
    report = import_from(project, bundle, replace=True)
    assert [Path(said.file).name for said in report.stuck] == ["labels.jsonl"]
    assert report.in_the_way == 1 and "1 record could not be replaced" in report.summary()
    assert rows(project, f"SELECT count(*) FROM label WHERE name = '{taken}' AND layer = 'entity'") == [(1,)]
    assert faults(project) == []


def _without(records: list[Any], keys: list[str], uuid: str) -> None:
    records[:] = [record for record in records if not any(record[key] == uuid for key in keys)]


def _drop_dangling(bundle: Path) -> None:
    """Leave out whatever names a record that is gone, as often as it takes."""
    ids = {kind.name: {r["id"] for r in _parsed(bundle, kind.name)} for kind in KINDS if kind.has_uuid}
    for kind in KINDS:
        good = [
            r for r in _parsed(bundle, kind.name)
            if all(uuid in ids[name] for _, name, uuid in kind.named(r))
        ]  # fmt: skip
        rewritten(bundle, kind.name, lambda records, good=good: records.__setitem__(slice(None), good))  # type: ignore[misc]
        if kind.has_uuid:
            ids[kind.name] = {r["id"] for r in good}


def _parsed(bundle: Path, name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (bundle / f"{name}.jsonl").read_text("utf-8").split("\n") if line]


def test_another_text_under_a_known_uuid_is_refused(project: Workspace, bundle: Path) -> None:
    for name in ("documents", "texts"):
        rewritten(bundle, name, _other_text)
    for kind in KINDS:
        if kind.name not in ("settings", "annotators", "labels", "features", "documents", "texts", "sources"):
            rewritten(bundle, kind.name, list.clear)
    said = refused(project, bundle)
    assert said == ["documents.jsonl, line 1: the project has another text under this uuid"]


def _other_text(records: list[Any]) -> None:
    text = "Совсем другой текст."
    if "text" in records[0]:
        records[0]["text"] = text
    else:
        records[0] |= {"sha256": hashlib.sha256(text.encode()).hexdigest(), "length": len(text), "dimmed": []}


# -- damage


def refused(workspace: Workspace, bundle: Path) -> list[str]:
    """Import a damaged bundle: nothing changes, and what is wrong is named; returns that."""
    before, report = state(workspace), BundleImport()
    steps = count(workspace, "step")
    with pytest.raises(Refused) as error:
        run(bundles.import_job(workspace, bundle, TOOLS.bundle, TOOLS.fold, report))
    assert state(workspace) == before and count(workspace, "step") == steps
    said = [f"{Path(r.file).name}, {r.place}: {r.reason}".replace(", :", ":") for r in report.refusals]
    assert not said or (report.refusals[0].reason in str(error.value) and "nothing was changed" in str(error.value))
    return said or [str(error.value)]


def test_a_missing_file_is_named(empty: Workspace, bundle: Path) -> None:
    (bundle / "texts.jsonl").unlink()
    assert refused(empty, bundle) == ["texts.jsonl: the file is missing"]


def test_a_changed_file_is_named(empty: Workspace, bundle: Path) -> None:
    path = bundle / "labels.jsonl"
    path.write_bytes(path.read_bytes().replace(b"Person", b"Persom"))
    (said,) = refused(empty, bundle)
    assert said.startswith("labels.jsonl: the file was changed after it was written (its SHA-256")


def _set(name: str, **values: Any) -> tuple[str, Callable[[list[Any]], None]]:
    return name, lambda records: records[0].update(values)


def _first_twice(records: list[Any]) -> None:
    records.append(records[0])


def _ring(records: list[Any], key: str) -> None:
    """Each of some records names the next, the last the first."""
    some = records[:3]
    for record, after in zip(some, [*some[1:], some[0]], strict=True):
        record[key] = after["id"]


def _merged_across(records: list[Any]) -> None:
    one = next(record for record in records if record["layer"] == "entity")
    other = next(record for record in records if record["layer"] == "claim")
    one["merged_into"] = other["id"]


def _in_another_article(records: list[Any]) -> None:
    comment = next(record for record in records if record["annotation"])
    comment["document"] = next(r["document"] for r in records if r["document"] != comment["document"])


STRANGER = "99999999-9999-4999-8999-999999999999"


@pytest.mark.parametrize(
    ("name", "edit", "reason"),
    [
        (*_set("annotations", exact="not these words"), "holds other words than its quote"),
        (*_set("annotations", prefix="nonsense"), "are not those of the text"),
        (*_set("annotations", start=10**7, end=10**7 + 5, fragments=[[10**7, 10**7 + 5]]), "lies outside the text"),
        (*_set("annotations", fragments=[]), "fragments is empty"),
        (*_set("annotations", fragments=[[1, 2, 3]]), "fragments holds something that does not belong there"),
        (*_set("annotations", document=STRANGER), f"document names {STRANGER}, which is not in the bundle"),
        (*_set("annotations", entities=[STRANGER]), f"entity names {STRANGER}, which is not in the bundle"),
        (*_set("annotations", status="odd"), "status is 'odd', which is none of"),
        (*_set("annotations", confidence=1001), "its confidence is not between 0 and 1000"),
        (*_set("annotations", id="7"), "id is no uuid"),
        (*_set("annotations", id=7), "id is no uuid"),
        (*_set("annotations", extra=1), "extra is not known here"),
        (*_set("annotations", unsure=1), "unsure is neither true nor false"),
        (*_set("annotations", attributes=[]), "attributes is no object"),
        (*_set("texts", text="Something else."), "the text is not the one whose SHA-256"),
        (*_set("originals", base64="%%%"), "the original is not in base64"),
        (*_set("entities", merged_into=STRANGER), f"merged_into names {STRANGER}"),
        (*_set("relations", source=STRANGER), f"source names {STRANGER}"),
        (*_set("evidence", exact="elsewhere", start=1, end=3), "holds other words than its quote"),
        (*_set("documents", length=10**6), "its length is not that of its text"),
        (*_set("documents", dimmed=[["x"]]), "dimmed holds something that does not belong there"),
        (*_set("documents", dimmed=[[0, 10**7, "date"]]), "dimmed holds something that does not belong there"),
        (*_set("features", options=[{"a": 1}]), "options holds something that does not belong there"),
        (*_set("labels", colour="red; x"), "'red; x' is no colour such as #1d33da"),
        (*_set("settings", value=None), "value is missing"),
        ("entities", lambda records: _ring(records, "merged_into"), "merged_into leads back to the record itself"),
        ("labels", lambda records: _ring(records, "parent"), "parent leads back to the record itself"),
        ("attributions", lambda records: _ring(records, "parent"), "parent leads back to the record itself"),
        ("labels", lambda records: _merged_across(records), "merged_into names a label of another layer"),
        ("comments", lambda records: _in_another_article(records), "its annotation stands in another article"),
        ("verdicts", list.reverse, ""),
        ("texts", lambda records: records.pop(), "has no record here"),
        ("labels", _first_twice, "stands in line 1 already"),
        ("occurrences", _first_twice, "stands in line 1 already"),
        ("labels", lambda records: records[0].pop("name"), "name is missing"),
        ("claims", lambda records: records.__setitem__(0, [1]), "it is no object"),
    ],
)
def test_damage_is_named_with_file_and_line(
    empty: Workspace, bundle: Path, name: str, edit: Callable[[list[Any]], None], reason: str
) -> None:
    rewritten(bundle, name, edit)
    if not reason:  # another order is no damage
        import_from(empty, bundle)
        return
    said = refused(empty, bundle)
    assert said[0].startswith(f"{name}.jsonl") and reason in said[0]


def test_an_article_without_a_source_gets_one(empty: Workspace, bundle: Path) -> None:
    rewritten(bundle, "sources", lambda records: records.pop(0))
    rewritten(bundle, "originals", lambda records: records.clear())
    import_from(empty, bundle)
    assert faults(empty) == []


@pytest.mark.parametrize("value", [7, True, "word", {"a": 1}, [1], [[]], []])
def test_settings_of_any_shape_do_no_harm(empty: Workspace, bundle: Path, value: Any) -> None:
    """What a setting must be is known where it is read; there the usual one stands for what it is not."""
    known = ("verdict_scale", "review_publisher", "health.x.y", "search.x")
    rewritten(bundle, "settings", lambda records: records.__setitem__(
        slice(None), [{"key": key, "value": value} for key in known]))  # fmt: skip
    import_from(empty, bundle)
    assert verdicts.scale(empty.read()) == DEFAULT_SCALE
    assert claim_reviews.publisher(empty) == Publisher()
    assert saved_searches.saved(empty.read()) == [] and not any(health.notes(empty).values())


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"id": "a", "id": "b"}\n', "stands twice in one object"),
        (b"{]\n", "broken JSON"),
        (b'{"a": NaN}\n', "NaN is not JSON"),
        (b'{"a": "\\u0000"}\n', "NUL"),
        (b'{"a": "\\ud800"}\n', "half a character"),
        (b"\xff\n", "is not utf-8"),
        (b"[" * 100_000 + b"\n", "nested"),
        (b"\n", "broken JSON"),
    ],
)
def test_lines_that_are_no_json_are_named(empty: Workspace, bundle: Path, line: bytes, reason: str) -> None:
    manifest = json.loads((bundle / MANIFEST).read_text("utf-8"))
    manifest["files"]["claims.jsonl"] = {"records": 1, "bytes": len(line), "sha256": hashlib.sha256(line).hexdigest()}
    (bundle / "claims.jsonl").write_bytes(line)
    (bundle / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    said = refused(empty, bundle)
    assert said[0].startswith("claims.jsonl, line 1: ") and reason in said[0]


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (lambda m: m["files"].update({"../labels.jsonl": m["files"]["labels.jsonl"]}), "cannot be a file of a bundle"),
        (lambda m: m["files"].update({"/etc/passwd": m["files"]["labels.jsonl"]}), "cannot be a file of a bundle"),
        (lambda m: m["files"].pop("labels.jsonl"), "does not name labels.jsonl"),
        (lambda m: m["files"]["labels.jsonl"].update(sha256="0"), "cannot be a file of a bundle"),
        (lambda m: m["files"].update({"labels.jsonl": []}), "cannot be a file of a bundle"),
        (lambda m: m.update(version=99), "was written by a newer Annotator"),
        (lambda m: m.update(version="1"), "names no version"),
        (lambda m: m.update(project={"id": 1}), "names no files or no project"),
        (lambda m: m.update(format="other"), "is no bundle of a project"),
    ],
)
def test_a_manifest_that_cannot_be_is_refused(
    empty: Workspace, bundle: Path, edit: Callable[[dict[str, Any]], None], reason: str
) -> None:
    manifest = json.loads((bundle / MANIFEST).read_text("utf-8"))
    edit(manifest)
    (bundle / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    assert reason in refused(empty, bundle)[0]


@pytest.mark.parametrize("name", ["labels.jsonl", MANIFEST])
def test_links_are_not_followed(empty: Workspace, bundle: Path, tmp_path: Path, name: str) -> None:
    os.rename(bundle / name, tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", bundle / name)
    assert "cannot be read" in refused(empty, bundle)[0]


# -- the folder


def test_a_bundle_is_replaced_and_what_is_not_of_it_stays(project: Workspace, bundle: Path) -> None:
    (bundle / ".git").mkdir()
    (bundle / ".git" / "config").write_text("[core]")
    (bundle / "README.md").write_text("ours")
    documents.set_status(project, [1], "done")
    with pytest.raises(Refused, match="is not empty and was not changed"):
        export_to(project, bundle)
    export_to(project, bundle, overwrite=True, originals=False, tables=False)
    found = files(bundle)
    assert found.pop(".git/config") == b"[core]" and found.pop("README.md") == b"ours"
    assert set(found) == {MANIFEST, *(kind.file for kind in KINDS if kind.name != "originals")}
    assert sorted(path.name for path in bundle.parent.iterdir() if "part" in path.name) == []
    import_from(project, bundle)


def test_a_file_of_another_that_has_one_of_our_names_is_never_touched(project: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir()
    (folder / "labels.jsonl").write_text("not of a bundle")
    with pytest.raises(Refused, match="belongs to no bundle"):
        export_to(project, folder, overwrite=True)
    assert files(folder) == {"labels.jsonl": b"not of a bundle"}
    assert not [path for path in tmp_path.iterdir() if "part" in path.name]


def test_cancelling_leaves_the_old_bundle_whole(project: Workspace, bundle: Path) -> None:
    before = files(bundle)
    job = bundles.export_job(project, bundle, TOOLS.bundle, BundleOptions(overwrite=True))
    next(job)
    assert [path for path in bundle.parent.iterdir() if path.name.endswith(".part")]
    job.close()
    assert files(bundle) == before
    assert not [path for path in bundle.parent.iterdir() if path.name.endswith(".part")]


@pytest.mark.parametrize("failing", range(0, 40, 7))
def test_a_fault_while_the_files_are_moved_puts_the_old_ones_back(
    project: Workspace, bundle: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    before, real, calls = files(bundle), os.rename, 0

    def rename(source: Any, target: Any) -> None:
        nonlocal calls
        calls += 1
        if calls == failing + 1:
            raise OSError(28, "No space left on device")
        real(source, target)

    documents.set_status(project, [1], "done")
    monkeypatch.setattr(os, "rename", rename)
    with pytest.raises(Refused, match="no space left on device"):
        export_to(project, bundle, overwrite=True)
    assert files(bundle) == before


def test_a_bundle_is_not_written_over_the_project_or_a_file(project: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="is the project itself"):
        export_to(project, project.path, overwrite=True)
    (tmp_path / "x").write_text("x")
    with pytest.raises(Refused, match="is a file"):
        export_to(project, tmp_path / "x")
    with pytest.raises(Refused, match="does not exist"):
        export_to(project, tmp_path / "no" / "such")


def test_cancelling_an_import_keeps_one_step_to_undo(bundle: Path, empty: Workspace) -> None:
    before, report = state(empty), BundleImport()
    job = bundles.import_job(empty, bundle, TOOLS.bundle, TOOLS.fold, report)
    for done, _ in job:
        if done > 1_500:
            break
    job.close()
    assert report.cancelled and report.summary().startswith("Cancelled: ")
    assert count(empty, "document")
    assert faults(empty) == []
    history.undo(empty)
    assert {k: v for k, v in state(empty).items() if k != "project"} == {
        k: v for k, v in before.items() if k != "project"
    }


def test_checking_alone_writes_nothing(bundle: Path, empty: Workspace) -> None:
    before = state(empty)
    run(bundles.import_job(empty, bundle, TOOLS.bundle, TOOLS.fold, dry_run=True))
    assert state(empty) == before
    manifest = bundles.look(bundle, TOOLS.bundle)
    assert manifest.count("documents") == 6 and set(TABLES) < set(manifest.files)
    assert manifest.records == sum(manifest.count(name) for name in BY_NAME)

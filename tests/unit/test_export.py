"""Exports: filters, what is lost, CSV that spreadsheets and pandas read, and a file that is whole or not there."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas
import pytest

from annotator.domain.exchange import WriteOptions, Writer
from annotator.errors import Refused
from annotator.formats import csv_cells, jsonl
from annotator.store.queries.articles import Filter
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, documents, exporting, history
from annotator.verbs.exporting import ExportFilter, ExportOptions, ExportReport
from tests.transfer_kit import (
    KAZAKH,
    RUSSIAN,
    TOOLS,
    article,
    everything,
    export_file,
    import_files,
    mark,
    new_project,
    run,
    uuid,
    write_lines,
)

FORMATS = {form.key: form for form in TOOLS.formats}
CSV, JSONL = FORMATS["csv"], FORMATS["jsonl"]


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Workspace]:
    """A project with everything that our own form can hold, and an article without a mark."""
    workspace = new_project(tmp_path / "full")
    import_files(workspace, write_lines(tmp_path / "in.jsonl", *everything(), article(3, RUSSIAN, language="ru")))
    yield workspace
    workspace.close()


def records(workspace: Workspace, path: Path, which: ExportFilter) -> list[dict[str, Any]]:
    export_file(workspace, path, which)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV as Python reads them."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t" if path.suffix == ".tsv" else ","))


def losses(workspace: Workspace, which: ExportFilter, form: Any) -> dict[str, int]:
    return {loss.what.partition(" ")[0]: loss.count for loss in exporting.count_losses(workspace, which, form)}


# -- filters


def test_filters_by_language_status_label_and_selection(full: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"

    def titles(**which: Any) -> list[str]:
        return [record["title"] for record in records(full, out, ExportFilter(**which))]

    assert titles() == ["Article 1", "", "Article 3"]
    assert titles(listed=Filter(languages=("ru",))) == ["Article 3"]
    assert titles(listed=Filter(statuses=("done",))) == ["Article 1"]
    assert titles(listed=Filter(statuses=("new",))) == ["", "Article 3"]
    assert titles(ids=frozenset([2, 3])) == ["", "Article 3"]
    assert titles(ids=frozenset([2, 3]), listed=Filter(languages=("ru",))) == ["Article 3"]
    assert titles(listed=Filter(languages=("en",)), label="Person") == []


def test_a_label_narrows_annotations_and_articles(full: Workspace, tmp_path: Path) -> None:
    found = records(full, tmp_path / "out.jsonl", ExportFilter(label="Person"))
    assert [(r["title"], {a["label"] for a in r["annotations"]}) for r in found] == [("Article 1", {"Person"})]
    assert records(full, tmp_path / "out.jsonl", ExportFilter(label="claim/Claim"))[1]["id"] == "article-2"
    with pytest.raises(Refused, match="no label 'entity/Claim'"):
        export_file(full, tmp_path / "out.jsonl", ExportFilter(label="entity/Claim"))


def test_a_label_of_articles_narrows_to_them_with_all_their_marks(full: Workspace, tmp_path: Path) -> None:
    (found,) = records(full, tmp_path / "out.jsonl", ExportFilter(label="su", everything=True))
    assert len(found["annotations"]) == 7


def test_an_unknown_label_is_refused(full: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no label 'Persn'"):
        export_file(full, tmp_path / "out.jsonl", ExportFilter(label="Persn"))
    assert not (tmp_path / "out.jsonl").exists()


def test_many_articles_go_in_portions(tmp_path: Path) -> None:
    workspace = new_project(tmp_path / "p")
    texts = [f"{KAZAKH} {n}" for n in range(230)]
    marked = [article(n + 1, text, [mark(5_000 + n, text, "бөгет")]) for n, text in enumerate(texts)]
    import_files(workspace, write_lines(tmp_path / "in.jsonl", *marked))
    report = ExportReport()
    job = exporting.export_job(workspace, tmp_path / "o.jsonl", JSONL, ExportFilter(), ExportOptions(), report)
    assert run(job) == [(done, 230) for done in (0, 50, 100, 150, 200, 230)]
    assert (report.articles, report.annotations) == (230, 230)
    assert [json.loads(line)["text"] for line in (tmp_path / "o.jsonl").read_text("utf-8").splitlines()] == texts


# -- what cannot be held


def test_losses_are_counted_before_writing(full: Workspace, tmp_path: Path) -> None:
    annotate.add_comment(full, None, 1, "on the article")
    assert losses(full, ExportFilter(everything=True), JSONL) == {"comments": 1, "colours,": 4}
    found = losses(full, ExportFilter(), CSV)
    assert found["full"] == 3 and found["articles"] == 1 and found["suggested,"] == 2
    assert found["comments"] == 1 and found["entities"] == 1  # the one that a suggestion mentions
    assert losses(full, ExportFilter(listed=Filter(languages=("ru",))), CSV) == {
        "full": 1, "articles": 1, "colours,": 4, "entities": 3,
    }  # fmt: skip


def test_every_loss_that_is_counted_is_one(full: Workspace) -> None:
    """What the store counts and what the formats name are the same keys; the history is named alone."""
    from annotator.domain.exchange import LOSSES
    from annotator.store.queries import export

    with full.snapshot() as connection:
        selection = export.select_articles(connection, ExportFilter(), full.annotator_id)
        counted = export.counts(connection, selection, tuple(LOSSES))
    assert set(counted) == set(LOSSES) - {"history", "marks", "fields"}


def test_what_a_project_has_and_no_format_holds_is_counted(full: Workspace) -> None:
    with full.transact("test") as tx:
        run_sql = tx.connection.exec_driver_sql
        run_sql("INSERT INTO claim_group(uuid, name) VALUES ('g', 'x')")
        run_sql("INSERT INTO project_setting(key, value) VALUES ('saved_searches', '[]')")
        run_sql("INSERT INTO guideline(uuid, text) VALUES ('q', 'x')")
        run_sql("INSERT INTO attribution(uuid, document_id) VALUES ('t', 3)")
        run_sql("UPDATE annotation SET rule = 'r' WHERE id = 1")
        run_sql("INSERT INTO entity_alias(entity_id, form, fold) VALUES (1, 'a', 'a')")
        run_sql(
            "INSERT INTO document_label(document_id, label_id, annotator_id) SELECT 3, label_id, 2 FROM document_label"
        )
    found = {loss.what: loss.count for loss in exporting.count_losses(full, ExportFilter(everything=True), JSONL)}
    names = " ".join(found)
    for words in (
        "groups",
        "settings of the project",
        "guidelines",
        "attributions that",
        "rules",
        "aliases",
        "who put a label",
    ):
        assert words in names, words


# -- CSV


def test_one_annotation_is_one_row(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.csv")
    rows = table(tmp_path / "out.csv")
    assert len(rows) == 8
    content = next(row for row in rows if row["annotation_id"] == uuid(10))
    assert json.loads(content["fragments"])[0][0] == int(content["start"])
    assert (
        content["text"] == "бөгет биыл бітеді Құны" and content["left"].endswith("– ") and content["unsure"] == "true"
    )
    assert (content["source"], content["source_kinds"], content["cue"]) == (
        "Айбек Сәрсенов; ",
        "named anonymous",
        "сендірді",
    )
    assert (content["outer_source"], content["mode"], content["verdict"]) == ("Нұр", "indirect", "supported")
    assert json.loads(content["verdict_scale"]) == ["supported", "refuted", "half true"]
    assert [piece["text"] or piece["url"] for piece in json.loads(content["evidence"])] == [
        "said nothing new", "4,2 млрд\u00a0теңге", "the same people", "https://example.org/report?id=1",
    ]  # fmt: skip
    assert content["explanation"] == "'=SUM(A1)" and csv_cells.restored(content["explanation"]) == "=SUM(A1)"
    assert json.loads(content["attributes"]) == {"b": {"c": None}, "ә": [1, 2.5]}
    assert json.loads(content["article_statuses"]) == {"aru": "done", "dana": "needs review"}
    assert content["article_labels"] == "su; Экономика"
    person = next(row for row in rows if row["annotation_id"] == uuid(11))
    assert (person["entity_names"], person["entity_types"]) == ("Айбек Сәрсенов; Нұр", "Person; Person")
    assert [comment["text"] for comment in json.loads(person["comments"])] == ["дұрыс па?", "иә"]
    smile = next(row for row in rows if row["annotation_id"] == uuid(9))
    assert (smile["text"], smile["confidence"], smile["left"]) == ("😀", "0.375", "")


def test_context_stands_on_one_line_and_keeps_its_length(tmp_path: Path) -> None:
    text = "before\n\u2028\tmark\r\nafter".replace("\r", "")
    record = article(1, text, [mark(5, text, "mark")])
    row = csv.DictReader(io.StringIO(_csv(record))).__next__()
    assert (row["left"], row["right"]) == ("before   ", " after")


def _csv(record: Any, *, bom: bool = False) -> str:
    writer = csv_cells.writer(",")(WriteOptions(bom))
    return writer.head + writer.encode(record) + writer.tail


@pytest.mark.parametrize("start", [*"=+-@\t\r\n'", "＝", "＋", "－", "＠"])
def test_formulas_are_defused_and_restored(start: str) -> None:
    for words in (start, f"{start}HYPERLINK()", f"{start}'", f"'{start}"):
        assert csv_cells.defused(words) == f"'{words}"
        assert csv_cells.restored(csv_cells.defused(words)) == words


@pytest.mark.parametrize("words", ["", "a=b", " =1", "x'", "–деді", "١"])
def test_other_cells_stay_as_they_are(words: str) -> None:
    assert csv_cells.defused(words) == csv_cells.restored(words) == words


def test_no_cell_of_users_words_begins_a_formula() -> None:
    """Every text a user can write, in every place that reaches a CSV."""
    evil = "=cmd|' /C calc'!A0"
    text = f"{evil} and more"
    entity = {"id": uuid(1), "name": evil, "type": evil}
    said = {
        "id": uuid(2), "mode": None, "medium": evil, "certainty": evil, "parent": None,
        "sources": [{"kind": "named", "text": evil, "annotation": None, "entity": entity}],
        "cues": [{"text": evil, "annotation": uuid(3)}],
    }  # fmt: skip
    said["parent"] = said | {"parent": None}
    claim = dict.fromkeys(
        ("text", "type", "check_worthy", "topic", "claim_date", "event_date", "verdict", "explanation"), evil
    )
    marked = mark(
        *(5, text, evil, evil, evil), annotator=evil, note=evil, entities=[entity], attribution=said,
        claim=claim | {"id": uuid(4), "verdicts": [], "verdict_scale": [evil], "evidence": []}, attributes={evil: evil},
        comments=[{"id": uuid(6), "annotator": evil, "text": evil, "resolved": False, "created": ""}],
    )  # fmt: skip
    fields = dict.fromkeys(("title", "language", "script", "date", "outlet", "author", "url", "id"), evil)
    record = article(1, text, [marked], labels=[evil], statuses={evil: "done"}, meta={evil: evil}, **fields)
    row = list(csv.reader(io.StringIO(_csv(record))))[1]
    assert len(row) == len(csv_cells.HEADER)
    assert [cell for cell in row if cell[:1] in tuple("=+-@\t\r")] == []
    assert sum(cell.startswith("'=") for cell in row) >= 20


def test_the_byte_order_mark_is_a_choice(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "with.csv")
    export_file(full, tmp_path / "without.csv", bom=False)
    assert (tmp_path / "with.csv").read_bytes() == b"\xef\xbb\xbf" + (tmp_path / "without.csv").read_bytes()


def test_rows_end_as_the_rfc_says_and_cells_keep_their_line_ends(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.csv")
    data = (tmp_path / "out.csv").read_bytes()
    assert data.endswith(b"\r\n") and b'"two\nlines"' in data


def test_tsv_holds_the_same(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.csv")
    export_file(full, tmp_path / "out.tsv")
    assert table(tmp_path / "out.tsv") == table(tmp_path / "out.csv")


def test_pandas_reads_both(full: Workspace, tmp_path: Path) -> None:
    export_file(full, tmp_path / "out.csv")
    export_file(full, tmp_path / "out.jsonl")
    frame = pandas.read_csv(tmp_path / "out.csv")
    assert frame.shape == (8, len(csv_cells.HEADER)) and list(frame.columns) == list(csv_cells.HEADER)
    assert frame["start"].dtype.kind == "i" and frame["unsure"].dtype.kind == "b"
    words = [name for name in frame if pandas.api.types.is_string_dtype(frame[name])]
    frame[words] = frame[words].apply(lambda column: column.str.replace("^'", "", regex=True))
    assert list(frame.loc[frame["annotation_id"] == uuid(10), "explanation"]) == ["=SUM(A1)"]
    lines = pandas.read_json(tmp_path / "out.jsonl", lines=True)
    assert list(lines["annotations"].map(len)) == [7, 1, 0]
    flat = pandas.json_normalize(
        [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()], "annotations"
    )
    assert set(flat["label"]) >= {"Person", "Claim", "Cue"}


def test_an_article_without_annotations_has_no_row() -> None:
    assert _csv(article(1, KAZAKH)).count("\r\n") == 1
    assert jsonl.encode(article(1, KAZAKH)).count("\n") == 1  # type: ignore[arg-type]


# -- the file


def test_an_existing_file_is_replaced_only_when_that_is_said(full: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    out.write_text("old")
    with pytest.raises(Refused, match="exists already and was not changed"):
        export_file(full, out, overwrite=False)
    assert out.read_text() == "old"
    export_file(full, out)
    assert out.read_text("utf-8").count("\n") == 3


def test_cancelling_keeps_the_old_file_and_leaves_nothing(full: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "x" / "out.jsonl"
    out.parent.mkdir()
    out.write_text("old")
    job = exporting.export_job(full, out, JSONL, ExportFilter(), ExportOptions(overwrite=True))
    next(job)
    next(job)
    assert len(list(out.parent.iterdir())) == 2
    job.close()
    assert [path.name for path in out.parent.iterdir()] == ["out.jsonl"] and out.read_text() == "old"


class _FullDisk:
    """A writer of a format that fails in the middle."""

    def __call__(self, options: WriteOptions) -> Any:
        import errno
        import os

        def encode(record: Any) -> str:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        return Writer(encode, head="x" * 100_000)


def test_a_full_disk_keeps_the_old_file_and_leaves_nothing(full: Workspace, tmp_path: Path) -> None:
    from dataclasses import replace

    out = tmp_path / "x" / "out.jsonl"
    out.parent.mkdir()
    out.write_text("old")
    form = replace(JSONL, writer=_FullDisk())
    with pytest.raises(Refused, match=r"could not be written: no space left .* An older file was not changed"):
        run(exporting.export_job(full, out, form, ExportFilter(), ExportOptions(overwrite=True)))
    assert [path.name for path in out.parent.iterdir()] == ["out.jsonl"] and out.read_text() == "old"


def test_targets_that_cannot_be(full: Workspace, tmp_path: Path) -> None:
    for target, reason in (
        (tmp_path, "is a folder"),
        (tmp_path / "none" / "out.jsonl", "does not exist"),
        (full.path, "is the project itself"),
    ):
        with pytest.raises(Refused, match=reason):
            run(exporting.export_job(full, target, JSONL, ExportFilter(), ExportOptions(overwrite=True)))
    assert full.file_faults() == []


def test_a_link_stays_a_link(full: Workspace, tmp_path: Path) -> None:
    real, link = tmp_path / "real.jsonl", tmp_path / "link.jsonl"
    real.write_text("old")
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("no links here")
    export_file(full, link)
    assert link.is_symlink() and real.read_text("utf-8").count("\n") == 3


def test_an_export_shows_one_moment(full: Workspace, tmp_path: Path) -> None:
    """What is changed while it runs is not in it."""
    job = exporting.export_job(full, tmp_path / "out.jsonl", JSONL, ExportFilter(), ExportOptions())
    next(job)
    documents.set_field(full, [3], "title", "Changed")
    history.undo_to(full, 0)
    run(job)
    assert "Article 3" in (tmp_path / "out.jsonl").read_text("utf-8")


def test_the_format_is_told_from_the_target() -> None:
    assert exporting.writable_format(None, Path("a.CSV"), TOOLS).key == "csv"
    assert exporting.writable_format("JSONL", Path("a.csv"), TOOLS).key == "jsonl"
    for key, target in ((None, "a.docx"), ("json", "a.json"), ("txt", "a.txt")):
        with pytest.raises(Refused):
            exporting.writable_format(key, Path(target), TOOLS)

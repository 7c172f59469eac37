"""Importing: what an article becomes, what is refused, that nothing comes twice, and that one step takes it back."""

from __future__ import annotations

import hashlib
import itertools
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.domain.exchange import Source
from annotator.domain.records import Refusal, SourceDocument
from annotator.errors import Refused
from annotator.store import bulk
from annotator.store.queries import search
from annotator.store.queries.check import check
from annotator.store.workspace import Workspace
from annotator.verbs import history, import_reading, importing
from annotator.verbs.import_reading import FileChoice, ImportOptions
from annotator.verbs.import_report import ImportReport
from tests.transfer_kit import (
    KAZAKH,
    RUSSIAN,
    TOOLS,
    article,
    count,
    import_files,
    import_sources,
    mark,
    new_project,
    rows,
    run,
    uuid,
    write_lines,
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = new_project(tmp_path / "project")
    yield workspace
    workspace.close()


def said(report: ImportReport) -> list[tuple[str, str, str]]:
    return [(Path(refusal.file).name, refusal.place, refusal.reason) for refusal in report.refusals]


# -- the text of record and what is known of it


@pytest.mark.parametrize(
    ("data", "encoding", "text", "newline"),
    [
        (b"one\ntwo", "utf-8", "one\ntwo", "lf"),
        (b"one\r\ntwo\r\n", "utf-8", "one\ntwo\n", "crlf"),
        (b"one\rtwo", "utf-8", "one\ntwo", "cr"),
        (b"one\r\ntwo\nthree", "utf-8", "one\ntwo\nthree", "mixed"),
        (b"\xef\xbb\xbfone", "utf-8-sig", "one", ""),
        ("\ufeff" + KAZAKH, "utf-16-le", KAZAKH, ""),
        ("\u00a0x\u2028y\u0085 е\u0301 😀\ufdd0", "utf-8", "\u00a0x\u2028y\u0085 е\u0301 😀\ufdd0", ""),
    ],
)
def test_text_is_kept_but_for_line_ends_and_byte_order_mark(
    project: Workspace, tmp_path: Path, data: bytes | str, encoding: str, text: str, newline: str
) -> None:
    raw = data.encode(encoding) if isinstance(data, str) else data
    (tmp_path / "a.txt").write_bytes(raw)
    assert import_files(project, tmp_path / "a.txt", encoding=encoding).refusals == []
    assert rows(project, "SELECT text, length, text_sha256 FROM document JOIN document_text ON document_id = id") == [
        (text, len(text), hashlib.sha256(text.encode()).hexdigest())
    ]
    ((original, sha256, kept, style),) = rows(
        project, "SELECT original, sha256, encoding, newline FROM document_source"
    )
    assert original == (None if raw == text.encode() else raw)
    assert (sha256, kept, style) == (hashlib.sha256(raw).hexdigest(), encoding, newline)


def test_what_the_text_says_of_itself_becomes_fields_and_is_dimmed(project: Workspace, tmp_path: Path) -> None:
    text = f" date 2026-03-14 {KAZAKH}"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    import_files(project, tmp_path / "a.txt")
    ((title, date, language, script, dimmed, preview, kept),) = rows(
        project,
        "SELECT title, date, language, script, dimmed, preview, text FROM document d, document_text t"
        " WHERE t.document_id = d.id",
    )
    assert (date, language, script) == ("2026-03-14", "kk", "Cyrl")
    assert kept == text
    assert json.loads(dimmed) == [[1, 16, "date"]]
    assert title.startswith("Министр Айбек") and preview.startswith("Министр Айбек")


def test_fields_of_a_table_go_before_what_the_text_says(project: Workspace, tmp_path: Path) -> None:
    table = f'Тақырып;Мәтін;Күні;Тіл;бөлім\nТақырыбы бар;" date 2020-01-01 {KAZAKH}";14.03.2026;Қазақ;су\n'
    (tmp_path / "a.csv").write_text(table, "utf-8")
    import_files(project, tmp_path / "a.csv")
    assert rows(project, "SELECT title, date, language, metadata FROM document") == [
        ("Тақырыбы бар", "2026-03-14", "kk", '{"бөлім": "су", "language_by": "file"}')
    ]


def test_a_date_that_is_none_is_kept_as_metadata_and_said(project: Workspace, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", {"text": RUSSIAN, "date": "soon"})
    report = import_files(project, tmp_path / "a.jsonl")
    assert [remark.reason for remark in report.repaired] == ["'soon' is not a date; it is kept as metadata"]
    assert rows(project, "SELECT date, metadata FROM document") == [(None, '{"date": "soon"}')]


def test_a_language_given_for_all_goes_over_file_and_rule(project: Workspace, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", {"text": RUSSIAN}, {"text": KAZAKH, "language": "kk"})
    import_files(project, tmp_path / "a.jsonl", language="ky")
    assert rows(project, "SELECT language, script FROM document") == [("ky", "Cyrl")] * 2


def test_nulls_of_our_own_form_stay(project: Workspace, tmp_path: Path) -> None:
    text = f" date 2026-03-14 {KAZAKH}"
    write_lines(tmp_path / "a.jsonl", article(1, text, date=None, language=None, title=""))
    import_files(project, tmp_path / "a.jsonl")
    assert rows(project, "SELECT date, language, title, dimmed FROM document") == [
        (None, None, "", '[[1, 16, "date"]]')
    ]


def test_ids_that_are_no_uuid_are_kept_and_mapped(project: Workspace, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", {"id": "art-7", "text": KAZAKH}, {"id": 8, "text": RUSSIAN})
    import_files(project, tmp_path / "a.jsonl")
    kept = rows(project, "SELECT external_id, uuid FROM document")
    assert [external for external, _ in kept] == ["art-7", "8"] and len({u for _, u in kept}) == 2


def test_encodings_are_guessed_and_a_doubtful_guess_is_said(project: Workspace, tmp_path: Path) -> None:
    for number, encoding in enumerate(("cp1251", "koi8-r", "utf-16", "utf-8")):
        (tmp_path / f"{number}.txt").write_bytes((RUSSIAN + f" {number}").encode(encoding))
    (tmp_path / "9.txt").write_bytes((KAZAKH * 2).encode("kz1048"))
    report = import_files(project, tmp_path)
    assert report.refusals == []
    texts = [text for (text,) in rows(project, "SELECT text FROM document_text ORDER BY document_id")]
    assert [text for text in texts if "Сәрсенов" in text or "Сарсенов" in text] == texts and len(texts) == 5
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "x.txt").write_bytes("да".encode("cp1251"))
    doubt = import_files(project, tmp_path / "x" / "x.txt")
    assert "which is a guess" in doubt.repaired[0].reason


# -- what is refused


BAD_FILES: list[tuple[str, bytes, str, str]] = [
    ("empty.txt", b"", "", "the file is empty"),
    ("blank.txt", b" \n\t\n", "", "its text is empty"),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(100), "", "picture"),
    ("nul.txt", b"a text with\0 in it, and more words", "", "NUL"),
    ("broken.jsonl", b'{"text": "ok ok"}\n{"text": \n', "line 2", "broken JSON"),
    ("nul.jsonl", b'{"text": "a\\u0000b"}\n', "line 1", "NUL"),
    ("surrogate.jsonl", b'{"text": "a\\ud800b"}\n', "line 1", "lone surrogate"),
    ("number.jsonl", b'{"text": 5}\n', "line 1", "its text is not a string"),
    ("none.csv", b"a,b\n1,2\n", "line 1", "no column is known to hold the text"),
    ("header.csv", b"text,title\n", "", "it holds no articles"),
    ("cells.csv", b"text,title\na,b,c\n", "line 2", "the row has 3 cells, the header 2"),
    ("nul.csv", b'text\n"a\0b"\n', "", "NUL"),
    ("what.bin", b"MZ\x90\x00\x03\x00\x00\x00", "", "a program"),
]


@pytest.mark.parametrize(("name", "data", "place", "reason"), BAD_FILES, ids=[name for name, *_ in BAD_FILES])
def test_bad_files_are_refused_with_place_and_reason(
    project: Workspace, tmp_path: Path, name: str, data: bytes, place: str, reason: str
) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(KAZAKH, "utf-8")
    report = import_files(project, tmp_path / name, tmp_path / "good.txt")
    ((file, where, why),) = said(report)
    assert (file, where) == (name, place) and reason in why
    assert ("good.txt",) not in {(f,) for f, _, _ in said(report)}
    assert count(project, "document") == len(report.added) >= 1


BAD_ARTICLES = [
    (
        {"text": "a b", "annotations": [{"label": "x", "start": 0, "end": 9}]},
        "annotation number 1: its offsets 0-9 lie",
    ),
    (
        {"text": "a b", "annotations": [{"id": "m7", "label": "x", "start": 0, "end": 1, "text": "c"}]},
        "annotation m7: its offsets 0-1 do not hold “c”",
    ),
    ({"text": "a b", "annotations": ["x"]}, "annotation number 1: it is no object"),
    ({"text": "a b", "annotations": [], "statuses": {"aru": "finished"}}, "its status 'finished' is none of"),
    ({"text": "a b", "annotations": [], "status": 7}, "its status 7 is none of"),
    ({"text": "a b", "annotations": [], "labels": ["x", 5]}, "a label is missing or no string"),
    ({"text": "a b", "annotations": [], "meta": [1]}, "its meta is not an object"),
    ({"text": "a b", "annotations": [], "title": {"a": 1}}, "its title is not a string"),
    ({"text": "a b", "annotations": [], "id": [1]}, "its id is neither a string nor a number"),
]


@pytest.mark.parametrize(("record", "reason"), BAD_ARTICLES)
def test_a_bad_record_is_refused_whole_and_the_others_imported(
    project: Workspace, tmp_path: Path, record: dict[str, object], reason: str
) -> None:
    good = article(1, KAZAKH, [mark(5, KAZAKH, "бөгет")])
    report = import_files(project, write_lines(tmp_path / "a.jsonl", record, good))
    ((_, place, why),) = said(report)
    assert place == "line 1" and reason in why
    assert (count(project, "document"), count(project, "annotation"), count(project, "document_text")) == (1, 1, 1)


def test_every_bad_annotation_of_a_record_is_named(project: Workspace, tmp_path: Path) -> None:
    marks = [mark(n, KAZAKH, "бөгет") | {"start": 900 + n, "end": 990, "fragments": [], "text": "–"} for n in (1, 2)]
    report = import_files(
        project, write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, [*marks, mark(3, KAZAKH, "биыл")]))
    )
    assert [reason.partition(":")[0] for _, _, reason in said(report)] == [f"annotation {uuid(n)}" for n in (1, 2)]
    assert count(project, "document") == 0


def test_a_missing_file_and_an_unknown_choice(project: Workspace, tmp_path: Path) -> None:
    assert said(import_files(project, tmp_path / "none.txt")) == [("none.txt", "", "there is no such file")]
    for choice in (FileChoice(format="docx"), FileChoice(encoding="klingon"), FileChoice(encoding="hex")):
        with pytest.raises(Refused):
            import_reading.read_sources([tmp_path], ImportOptions(choice), TOOLS)


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_file_that_may_not_be_read(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(KAZAKH, "utf-8")
    (tmp_path / "a.txt").chmod(0)
    assert "permission denied" in said(import_files(project, tmp_path / "a.txt"))[0][2]


def test_folders_are_read_below_and_other_files_counted(project: Workspace, tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.TXT", ".hidden/3.txt", "b/c/.4.txt", "b/photo.jpg"):
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{KAZAKH} {name}", "utf-8")
    report = import_files(project, tmp_path / "in")
    assert [Path(path).name for (path,) in rows(project, "SELECT path FROM document_source")] == ["1.TXT", "2.txt"]
    assert [Path(path).name for path in report.skipped] == ["photo.jpg"]
    assert "1 other file skipped" in report.summary()


# -- nothing twice, nothing half


def test_the_same_text_does_not_make_a_second_article(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(KAZAKH, "utf-8")
    (tmp_path / "b.txt").write_text(KAZAKH, "utf-16")
    report = import_files(project, tmp_path / "a.txt", tmp_path / "b.txt")
    assert (len(report.added), list(report.doubled), report.refusals) == (1, [1], [])
    assert (
        import_files(project, tmp_path / "a.txt").summary()
        == "0 articles imported, 1 article already there (not doubled)."
    )


def test_the_same_id_with_another_text_is_refused(project: Workspace, tmp_path: Path) -> None:
    write_lines(tmp_path / "a.jsonl", {"id": "n1", "text": KAZAKH}, {"id": "n1", "text": RUSSIAN})
    report = import_files(project, tmp_path / "a.jsonl")
    assert said(report) == [("a.jsonl", "line 2", "the project has another text under the id n1")]
    again = import_files(project, write_lines(tmp_path / "b.jsonl", {"id": "n1", "text": RUSSIAN + "!"}))
    assert said(again) == [("b.jsonl", "line 1", "the project has another text under the id n1")]
    assert count(project, "document") == 1


def test_an_annotation_of_another_article_is_not_taken_over(project: Workspace, tmp_path: Path) -> None:
    one = article(1, KAZAKH, [mark(5, KAZAKH, "бөгет")])
    other = article(2, RUSSIAN, [mark(5, RUSSIAN, "плотина")])
    report = import_files(project, write_lines(tmp_path / "a.jsonl", one, other))
    assert said(report) == [("a.jsonl", "line 2", f"annotation {uuid(5)} belongs to another article of the project")]
    assert (count(project, "document"), count(project, "annotation")) == (1, 1)


def test_labels_and_annotators_that_are_new_are_made_and_said(project: Workspace, tmp_path: Path) -> None:
    marks = [
        mark(5, KAZAKH, "бөгет", label="Құрылыс"),
        mark(6, KAZAKH, "биыл", layer="tone", label="Hope", annotator="dana"),
        mark(7, KAZAKH, "Министр", label="Position"),
    ]
    report = import_files(project, write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, marks, labels=["экономика"])))
    assert report.labels_created == ["экономика (document)", "Құрылыс (entity)", "Hope (tone)"]
    assert report.annotators_created == ["dana"]
    assert "3 labels created" in report.summary()
    colours = rows(project, "SELECT colour <> '', short FROM label WHERE name IN ('Құрылыс', 'Hope')")
    assert colours == [(1, "ҚҰРЫЛ"), (1, "HOPE")]


def test_a_label_that_was_merged_gives_its_marks_to_the_other(project: Workspace, tmp_path: Path) -> None:
    from annotator.store.queries.labels import labels as all_labels
    from annotator.verbs.labels import merge_labels

    ids = {label.name: label.id for label in all_labels(project.read())}
    merge_labels(project, ids["Work"], ids["Other"])
    import_files(
        project, write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, [mark(5, KAZAKH, "бөгет", label="Work")]))
    )
    assert rows(project, "SELECT label_id FROM annotation") == [(ids["Other"],)]


def test_a_quote_is_found_nearby_and_it_is_said(project: Workspace, tmp_path: Path) -> None:
    moved = mark(5, KAZAKH, "бөгет") | {"start": 3, "end": 8, "fragments": [[3, 8]]}
    report = import_files(project, write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, [moved])))
    at = KAZAKH.index("бөгет")
    assert [remark.reason for remark in report.repaired] == [
        f"annotation {uuid(5)}: moved from 3-8 to {at}-{at + 5}, where “бөгет” is"
    ]
    assert rows(project, 'SELECT start, "end" FROM annotation_fragment') == [(at, at + 5)]


def test_a_source_that_is_nowhere_is_left_out_and_said(project: Workspace, tmp_path: Path) -> None:
    said_by = {"sources": [{"kind": "named", "annotation": uuid(99)}], "cues": [{"annotation": uuid(98)}]}
    claim = mark(5, KAZAKH, "жаңа бөгет биыл бітеді", "claim", "Claim", attribution=said_by)
    report = import_files(project, write_lines(tmp_path / "a.jsonl", article(1, KAZAKH, [claim])))
    assert [remark.reason.partition(" is ")[0] for remark in report.repaired] == [
        f"the cue {uuid(98)}", f"the source {uuid(99)}"
    ]  # fmt: skip
    assert rows(project, "SELECT kind, annotation_id FROM attribution_source") == [("named", None)]


def test_a_changed_text_with_its_old_hash_is_said(project: Workspace, tmp_path: Path) -> None:
    record = article(1, KAZAKH) | {"text": KAZAKH + "!"}
    report = import_files(project, write_lines(tmp_path / "a.jsonl", record))
    assert "its sha256 is not that of its text" in report.repaired[0].reason and len(report.added) == 1


def test_what_was_imported_passes_the_check(project: Workspace, tmp_path: Path) -> None:
    files = [(f"{n}.txt", f"{KAZAKH} {n}\r\n") for n in range(60)]
    for name, text in files:
        (tmp_path / name).write_bytes(text.encode())
    import_files(project, tmp_path)
    with project.snapshot() as connection:
        assert [fault for _, _, faults in check(connection) for fault in faults] == []
    assert project.file_faults() == []


# -- the job


def numbered(number: int) -> Iterator[Source]:
    """Articles with annotations, and a bad record now and then."""
    for n in range(number):
        if n % 50 == 7:
            yield Refusal("made", f"line {n}", "bad")
        text = f"{KAZAKH} {n}"
        yield SourceDocument(article(n + 1, text, [mark(10_000 + n, text, "бөгет")]), "made", f"line {n}")


@pytest.fixture
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Transactions of a few articles, so that a small import has many."""
    monkeypatch.setattr(importing, "_ALONE", (0.018, 60))
    monkeypatch.setattr(importing, "_WATCHED", (0.018, 60))


@pytest.mark.usefixtures("_small_steps")
def test_an_import_is_one_step_in_several_transactions(project: Workspace) -> None:
    heard: list[int] = []
    project.listeners.append(lambda changes: heard.append(changes.step_id))
    report = ImportReport()
    job = importing.import_job(project, numbered(200), ImportOptions(), TOOLS, report)
    progress = run(job)
    assert len(progress) > 5 and progress[-1] == (200, 200)
    assert [done for done, _ in progress] == sorted(done for done, _ in progress)
    assert len(set(heard)) == 1 and len(heard) == len(progress)
    assert (len(report.added), report.annotations_added, len(report.refusals)) == (200, 200, 4)
    step = history.next_undo(project)
    assert step is not None and (step.verb, step.params["count"]) == ("document.import", 200)
    history.undo(project)
    assert (count(project, "document"), count(project, "annotation"), count(project, "annotation_fragment")) == (
        0,
        0,
        0,
    )
    history.redo(project)
    assert (count(project, "document"), count(project, "annotation_fragment")) == (200, 200)


@pytest.mark.usefixtures("_small_steps")
def test_a_large_import_is_undone_by_a_job(project: Workspace) -> None:
    import_sources(project, numbered(120))
    step = history.next_undo(project)
    assert step is not None
    assert len(run(history.reverse_job(project, step, "undo"))) > 1
    assert count(project, "document") == 0
    step = history.next_redo(project)
    assert step is not None
    run(history.reverse_job(project, step, "redo"))
    assert (count(project, "document"), count(project, "annotation")) == (120, 120)


@pytest.mark.usefixtures("_small_steps")
def test_cancelling_keeps_what_is_committed_as_one_step(project: Workspace) -> None:
    report = ImportReport()
    job = importing.import_job(project, numbered(200), ImportOptions(), TOOLS, report)
    for _ in itertools.islice(job, 3):
        pass
    job.close()
    assert report.cancelled and report.summary().startswith("cancelled: ")
    kept = count(project, "document")
    assert 0 < kept == len(report.added) < 200
    assert rows(project, "SELECT state FROM step WHERE verb = 'document.import'") == [("done",)]
    history.undo(project)
    assert count(project, "document") == 0


@pytest.mark.usefixtures("_small_steps")
def test_edits_go_on_while_an_import_runs(project: Workspace) -> None:
    from annotator.verbs import documents

    job = importing.import_job(project, numbered(100), ImportOptions(), TOOLS)
    next(job)
    documents.set_status(project, [1], "done")
    run(job)
    assert rows(project, "SELECT document_id, status FROM document_status") == [(1, "done")]
    step = history.next_undo(project)
    assert step is not None and step.verb == "document.status"
    assert count(project, "document") == 100


@pytest.mark.usefixtures("_small_steps")
def test_someone_elses_rows_between_two_transactions_do_not_clash(project: Workspace, tmp_path: Path) -> None:
    """The rows are laid out before the transaction: another window may write in between."""
    other = Workspace.open(project.path, "dana")
    real, sources = bulk.Plan.holds, iter(numbered(40))
    clashes: list[bool] = []

    def meddle(plan: bulk.Plan, connection: object) -> bool:
        clashes.append(real(plan, connection))  # type: ignore[arg-type]
        return clashes[-1]

    def with_meddling() -> Iterator[Source]:
        for number, source in enumerate(sources):
            if number == 20:
                import_sources(other, [SourceDocument({"text": f"{RUSSIAN} {number}"}, "theirs", "")])
            yield source

    original_plan = bulk.plan

    def plan_then_meddle(*arguments: object) -> bulk.Plan:
        made = original_plan(*arguments)  # type: ignore[arg-type]
        if len(clashes) == 1 and count(other, "document") < 1_000:
            clashes.append(True)
            import_sources(other, [SourceDocument({"text": f"{RUSSIAN} between"}, "theirs", "")])
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bulk.Plan, "holds", meddle)
        patch.setattr(importing.bulk, "plan", plan_then_meddle)
        report = import_sources(project, with_meddling())
    other.close()
    assert False in clashes
    assert len(report.added) == 40 and count(project, "document") == 42
    assert project.file_faults() == []


def test_a_dry_run_says_the_same_and_writes_nothing(project: Workspace, tmp_path: Path) -> None:
    marks = [mark(5, KAZAKH, "бөгет", label="New", annotator="dana")]
    records = [article(1, KAZAKH, marks), article(2, KAZAKH, marks), article(1, RUSSIAN), {"text": 5}]
    path = write_lines(tmp_path / "a.jsonl", *records)
    before = rows(project, "SELECT name, seq FROM sqlite_sequence ORDER BY name")
    dry = import_files(project, path, dry_run=True)
    assert rows(project, "SELECT name, seq FROM sqlite_sequence ORDER BY name") == before
    assert dry.dry_run and dry.summary().startswith("1 article would be imported, 1 annotation would be added")
    real = import_files(project, path)
    for name in (
        "annotations_added",
        "annotations_kept",
        "labels_created",
        "annotators_created",
        "refusals",
        "repaired",
    ):
        assert getattr(dry, name) == getattr(real, name)
    assert (len(dry.added), len(dry.doubled)) == (len(real.added), len(real.doubled)) == (1, 1)


def test_an_import_of_nothing_leaves_no_step(project: Workspace, tmp_path: Path) -> None:
    import_files(project, tmp_path / "none.txt")
    assert rows(project, "SELECT verb FROM step") == [("annotator.add",)]


def test_imported_articles_are_found_by_any_spelling(project: Workspace, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(KAZAKH, "utf-8")
    import_files(project, tmp_path / "a.txt")
    run(search.index_pending(project, TOOLS.fold))
    assert search.matching_ids(project.read(), "сарсенов", TOOLS.fold) == [1]


# -- the look beforehand and pasting


def test_a_preview_shows_text_encoding_and_columns(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(f"Тақырып;Мәтін;бөлім\nа;{KAZAKH};су\n".encode("kz1048"))
    (tmp_path / "b.txt").write_bytes(KAZAKH.encode("utf-16"))
    (tmp_path / "c.txt").write_bytes(b"")
    (tmp_path / "d.jpg").write_bytes(b"\xff\xd8\xff")
    options = ImportOptions(files={str(tmp_path / "a.csv"): FileChoice(encoding="kz1048")})
    found = import_reading.preview([tmp_path], options, TOOLS)
    table, text = found.files
    assert (table.format, table.encoding, table.count) == ("csv", "kz1048", 1)
    assert table.columns == ("Тақырып", "Мәтін", "бөлім")
    assert dict(table.mapping) == {"Тақырып": "title", "Мәтін": "text", "бөлім": ""}
    assert table.records[0].record["text"] == KAZAKH
    assert (
        text.encoding.startswith("utf-16") and text.sure and text.records[0].record["text"].lstrip("\ufeff") == KAZAKH
    )
    assert [Path(refusal.file).name for refusal in found.refusals] == ["c.txt"]
    assert [Path(path).name for path in found.skipped] == ["d.jpg"]


def test_a_preview_with_a_mapping_and_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(f"x;y\n{RUSSIAN};b\n".encode("cp1251"))
    choice = FileChoice(encoding="cp1251", mapping={"x": "text", "y": "title"})
    (shown,) = import_reading.preview([path], ImportOptions(choice), TOOLS).files
    assert (shown.records[0].record["title"], shown.records[0].record["text"]) == ("b", RUSSIAN)
    (without,) = import_reading.preview([path], ImportOptions(FileChoice(encoding="cp1251")), TOOLS).files
    assert without.records == () and "no column is known to hold the text" in without.refusals[0].reason


def test_pasting_makes_an_article_in_one_step(project: Workspace) -> None:
    report = importing.paste(
        project, KAZAKH + "\r\n", TOOLS, title=" Бөгет ", url="https://example.org", date="2026-03-14"
    )
    assert rows(project, "SELECT title, url, date, language FROM document") == [
        ("Бөгет", "https://example.org", "2026-03-14", "kk")
    ]
    step = history.next_undo(project)
    assert step is not None and (step.verb, step.params["title"]) == ("document.paste", "Бөгет")
    assert list(importing.paste(project, KAZAKH + "\n", TOOLS).doubled) == list(report.added)
    with pytest.raises(Refused, match="its text is empty"):
        importing.paste(project, " \n", TOOLS)


def test_articles_of_the_wider_collection(project: Workspace) -> None:
    folder = Path(__file__).parents[3] / "shared" / "articles"
    if not folder.is_dir():
        pytest.skip("the collection is not here")
    report = import_files(project, folder)
    assert report.refusals == [] and len(report.added) == len(list(folder.glob("*.txt")))
    assert {language for (language,) in rows(project, "SELECT language FROM document")} <= {"kk", "uz", "ky"}

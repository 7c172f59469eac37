"""The tables of the dashboard against a small project that was counted by hand."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.stopping import Stopped, stoppable
from annotator.formats import tables
from annotator.store import schema as s
from annotator.store.queries import dashboard
from annotator.store.queries.dashboard import Key, Table
from annotator.store.workspace import Workspace
from annotator.verbs import annotate, documents, exporting_tables, history, labels

# Title, text, language, date, outlet.
ARTICLES = (
    ("=Бөгет", "Министр Айбек бөгет дайын деді. Дәулет келіспеді.", "kk", "2026-03-01", "Таң"),
    ("Dam", "Minister Aybek said the dam is ready. Daulet denied it.", "en", "2026-03-04", "River, Post"),
    ("Плотина", "Министр Айбек сказал, что плотина готова.", "ru", "2026-03", None),
    ("", "Nobody says anything.", None, None, "Таң"),
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.create(tmp_path / "p.annotator", annotator="aigul")
    with workspace.transact("document.import") as tx:
        for place, (title, text, language, date, outlet) in enumerate(ARTICLES):
            i = tx.insert(
                s.document, title=title, text_sha256=str(place), length=len(text), language=language, date=date,
                outlet=outlet,
            )  # fmt: skip
            tx.insert(s.document_text, document_id=i, text=text)
    yield workspace
    workspace.close()


def label(workspace: Workspace, name: str) -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def mark(workspace: Workspace, document_id: int, name: str, words: str, status: str = "accepted") -> int:
    start = ARTICLES[document_id - 1][1].index(words)
    made = annotate.mark(workspace, document_id, label(workspace, name), [(start, start + len(words))])
    update(workspace, s.annotation, made, status=status)
    return made


def update(workspace: Workspace, table: Any, row_id: int, **values: object) -> None:
    with workspace.transact("test") as tx:
        tx.update(table, row_id, **values)


def insert(workspace: Workspace, table: Any, **values: object) -> int:
    with workspace.transact("test") as tx:
        return tx.insert(table, **values)


def count(workspace: Workspace, key: str) -> Table:
    return dashboard.count(workspace.read(), workspace.annotator_id, key)


def told(table: Table) -> list[tuple[str, int, int, dict[str, int]]]:
    """Name, total, articles and the parts that are not 0 of each row."""
    found = []
    for row in table.rows:
        parts = {one.name: n for one, n in zip(table.series, row.counts, strict=True) if n and one.key != ""}
        found.append((row.name, row.total, row.articles, parts))
    return found


def articles(workspace: Workspace, key: str, row: Key | None = None, series: Key | None = None) -> set[int]:
    return set(dashboard.articles_of(workspace.read(), workspace.annotator_id, key, row, series))


def test_progress_by_status_and_annotator(project: Workspace) -> None:
    documents.set_status(project, [1, 2], "done")
    documents.set_status(project, [3], "in work")
    project.use_annotator("bek")
    documents.set_status(project, [1], "needs review")
    project.use_annotator("idle")
    project.use_annotator("aigul")
    assert told(count(project, "status")) == [("new", 1, 1, {}), ("in work", 1, 1, {}), ("done", 2, 2, {})]
    table = count(project, "status_by_annotator")
    assert [one.name for one in table.series] == list(s.DOCUMENT_STATUSES)
    assert told(table) == [
        ("aigul", 4, 4, {"new": 1, "in work": 1, "done": 2}),
        ("bek", 4, 4, {"new": 3, "needs review": 1}),
    ]
    bek = table.rows[1].key
    assert articles(project, "status_by_annotator", bek, "new") == {2, 3, 4}
    assert articles(project, "status_by_annotator", bek) == {1, 2, 3, 4}
    assert articles(project, "status", "done") == {1, 2}


@pytest.fixture
def _in_almaty(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The local time is five hours ahead of that of the file."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot be moved to another place")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "XXX-5")
    time.tzset()
    yield
    if before is None:
        monkeypatch.delenv("TZ")
    else:
        monkeypatch.setenv("TZ", before)
    time.tzset()


def on(workspace: Workspace, moment: str, document_ids: list[int], status: str) -> None:
    """Give a status at a moment of UTC."""
    documents.set_status(workspace, document_ids, status)
    with workspace.quiet() as connection:
        connection.exec_driver_sql("UPDATE step SET created = ? WHERE id = (SELECT max(id) FROM step)", (moment,))


@pytest.mark.usefixtures("_in_almaty")
def test_progress_by_day_is_of_the_step_that_gave_the_present_status(project: Workspace) -> None:
    on(project, "2026-03-01T10:00:00.000Z", [1, 2], "in work")
    on(project, "2026-03-01T20:30:00.000Z", [1], "done")  # the 2nd in Almaty
    on(project, "2026-03-05T09:00:00.000Z", [3], "done")
    on(project, "2026-03-06T09:00:00.000Z", [3], "needs review")
    history.undo(project)
    table = count(project, "status_by_day")
    assert table.by_day
    assert told(table) == [
        ("2026-03-01", 1, 1, {"in work": 1}),
        ("2026-03-02", 1, 1, {"done": 1}),
        ("2026-03-05", 1, 1, {"done": 1}),
    ]
    assert articles(project, "status_by_day", "2026-03-02", "done") == {1}


@pytest.mark.usefixtures("_in_almaty")
def test_annotations_by_annotator_and_by_day(project: Workspace) -> None:
    early, late = mark(project, 1, "Person", "Айбек"), mark(project, 2, "Person", "Aybek", "rejected")
    project.use_annotator("bek")
    other = mark(project, 2, "Person", "Daulet", "suggested")
    for made, moment in ((early, "2026-03-01T18:59"), (late, "2026-03-01T19:00"), (other, "2026-03-01T19:00")):
        update(project, s.annotation, made, created=f"{moment}:00.000Z")
    table = count(project, "annotations_by_annotator")
    assert [one.name for one in table.series] == list(s.ANNOTATION_STATUSES)
    assert told(table) == [("aigul", 2, 2, {"accepted": 1, "rejected": 1}), ("bek", 1, 1, {"suggested": 1})]
    table = count(project, "annotations_by_day")
    assert told(table) == [("2026-03-01", 1, 1, {"aigul": 1}), ("2026-03-02", 2, 1, {"aigul": 1, "bek": 1})]
    assert articles(project, "annotations_by_day", "2026-03-02", project.annotator_id) == {2}


def test_labels_by_article_outlet_date_and_language(project: Workspace) -> None:
    mark(project, 1, "Person", "Айбек")
    mark(project, 1, "Person", "Дәулет", "gold")
    mark(project, 1, "Claim", "бөгет дайын")
    mark(project, 2, "Person", "Aybek")
    mark(project, 2, "Person", "Daulet", "suggested")
    mark(project, 3, "Person", "Айбек", "rejected")
    topic = labels.add_label(project, "document", "Water")
    labels.label_document(project, [1, 4], topic)
    assert told(count(project, "labels")) == [
        ("Person", 3, 2, {}), ("Water", 2, 2, {}), ("Claim", 1, 1, {}),
    ]  # fmt: skip
    by_article = count(project, "labels_by_article")
    assert told(by_article) == [
        ("=Бөгет", 4, 1, {"Claim": 1, "Person": 2, "Water": 1}),
        ("", 1, 1, {"Water": 1}),
        ("Dam", 1, 1, {"Person": 1}),
    ]
    assert told(count(project, "labels_by_outlet")) == [
        ("Таң", 5, 2, {"Claim": 1, "Person": 2, "Water": 2}),
        ("River, Post", 1, 1, {"Person": 1}),
    ]
    assert [row[:3] for row in told(count(project, "labels_by_date"))] == [
        ("2026-03-01", 4, 1), ("2026-03-04", 1, 1), ("", 1, 1),
    ]  # fmt: skip
    assert [row[:3] for row in told(count(project, "labels_by_language"))] == [("kk", 4, 1), ("", 1, 1), ("en", 1, 1)]
    assert articles(project, "labels_by_outlet", "Таң", topic) == {1, 4}
    assert articles(project, "labels", label(project, "Person")) == {1, 2}
    assert articles(project, "labels_by_date", "") == {4}


def said(workspace: Workspace, document_id: int, words: str, *sources: dict[str, object]) -> int:
    """A claim that is attributed to some sources; returns the claim."""
    made = mark(workspace, document_id, "Claim", words)
    attribution = insert(workspace, s.attribution, document_id=document_id)
    for source in sources:
        insert(workspace, s.attribution_source, attribution_id=attribution, **source)
    claim = insert(workspace, s.claim)
    insert(workspace, s.claim_occurrence, claim_id=claim, annotation_id=made, attribution_id=attribution)
    return claim


def test_speakers_by_claims_are_entities_then_words_then_kinds(project: Workspace) -> None:
    kept = insert(project, s.entity, name="Айбек Сәрсенов")
    twin = insert(project, s.entity, name="Aybek", merged_into=kept)
    named, words = mark(project, 1, "Source", "Айбек"), mark(project, 2, "Source", "Daulet")
    insert(project, s.annotation_entity, annotation_id=named, entity_id=kept)
    said(project, 1, "бөгет дайын", {"annotation_id": named})
    said(project, 2, "the dam is ready", {"entity_id": twin}, {"annotation_id": words})
    said(project, 2, "Daulet denied it", {"annotation_id": words}, {"kind": "anonymous"})
    said(project, 3, "плотина готова")
    mark(project, 4, "Claim", "Nobody says", "suggested")
    table = count(project, "speakers")
    assert told(table) == [
        ("Daulet", 2, 1, {}), ("Айбек Сәрсенов", 2, 2, {}), ("", 1, 1, {}), ("anonymous", 1, 1, {}),
    ]  # fmt: skip
    assert [articles(project, "speakers", row.key) for row in table.rows] == [{2}, {1, 2}, {3}, {2}]


def test_claims_by_verdict_and_type_and_entities_by_mentions(project: Workspace) -> None:
    first, second = said(project, 1, "бөгет дайын"), said(project, 2, "the dam is ready")
    said(project, 3, "плотина готова")
    update(project, s.claim, first, type="statistic")
    for claim, rating in ((second, "odd"), (first, "refuted"), (first, "supported")):
        insert(project, s.verdict, claim_id=claim, rating=rating, annotator_id=project.annotator_id)
    assert told(count(project, "verdicts")) == [("supported", 1, 1, {}), ("odd", 1, 1, {}), ("", 1, 1, {})]
    assert told(count(project, "claim_types")) == [("", 2, 2, {}), ("statistic", 1, 1, {})]
    kept = insert(project, s.entity, name="Айбек")
    twin = insert(project, s.entity, name="Aybek", merged_into=kept)
    for document_id, words, entity in ((1, "Айбек", kept), (2, "Aybek", twin), (3, "Айбек", kept)):
        made = mark(project, document_id, "Person", words, "rejected" if document_id == 3 else "accepted")
        insert(project, s.annotation_entity, annotation_id=made, entity_id=entity)
    assert told(count(project, "entities")) == [("Айбек", 2, 2, {})]
    assert articles(project, "entities", kept) == {1, 2}
    assert articles(project, "verdicts", "") == {3}


def test_every_number_is_that_of_its_articles(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dashboard, "_PORTION", 2)  # several portions, which must add up
    documents.set_status(project, [1, 3], "done")
    person = insert(project, s.entity, name="Айбек")
    for document_id, words in ((1, "Айбек"), (1, "Дәулет"), (2, "Aybek"), (3, "Айбек")):
        made = mark(project, document_id, "Person", words)
        insert(project, s.annotation_entity, annotation_id=made, entity_id=person)
    said(project, 1, "бөгет дайын", {"kind": "author"})
    said(project, 2, "the dam is ready")
    for key in dashboard.TABLES:
        check_numbers(project, count(project, key))


def check_numbers(project: Workspace, table: Table) -> None:
    assert table.rows, table.key
    for row in table.rows:
        assert len(articles(project, table.key, row.key)) == row.articles
        assert len(table.cells(row)) == len(table.columns)
        for series, number in zip(table.series, row.counts, strict=True):
            behind = len(articles(project, table.key, row.key, series.key))
            assert (behind > 0) == (number > 0) and behind <= row.articles
            assert behind == number or table.counted != "articles"


def test_an_empty_project_has_empty_tables(tmp_path: Path) -> None:
    workspace = Workspace.create(tmp_path / "e.annotator", annotator="me")
    assert all(count(workspace, key).rows == () for key in dashboard.TABLES)
    workspace.close()


def test_counting_tells_how_far_it_is_and_can_be_stopped(project: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dashboard, "_PORTION", 1)
    heard: list[tuple[int, int]] = []
    dashboard.count(project.read(), 1, "status", lambda done, total: heard.append((done, total)))
    assert heard == [(1, 4), (2, 4), (3, 4), (4, 4)]
    heard.clear()
    with pytest.raises(Stopped), stoppable(lambda: len(heard) == 2):
        dashboard.count(project.read(), 1, "status", lambda done, total: heard.append((done, total)))
    assert len(heard) == 2


def test_only_what_changes_a_table_makes_it_stale() -> None:
    assert {"document_status", "document"} <= set(dashboard.depends_on("status_by_day"))
    assert "verdict" in dashboard.depends_on("verdicts") and "verdict" not in dashboard.depends_on("labels_by_date")
    assert {name for key in dashboard.TABLES for name in dashboard.depends_on(key)} <= set(s.metadata.tables)


def test_a_table_goes_into_a_file_that_no_spreadsheet_calculates(project: Workspace, tmp_path: Path) -> None:
    mark(project, 1, "Person", "Айбек")
    mark(project, 2, "Claim", "the dam is ready")
    target = tmp_path / "labels.csv"
    exporting_tables.export_table(project, target, tables.writer, count(project, "labels_by_article"), bom=True)
    assert target.read_bytes().decode("utf-8") == (
        "\ufeffarticle,labels,claim/Claim,entity/Person\r\n'=Бөгет,1,0,1\r\nDam,1,1,0\r\n"
    )
    exporting_tables.export_table(project, target, tables.writer, count(project, "labels_by_outlet"), bom=False)
    assert target.read_text("utf-8").splitlines() == [
        "outlet,labels,articles,claim/Claim,entity/Person",
        '"River, Post",1,1,1,0',
        "Таң,1,1,0,1",
    ]

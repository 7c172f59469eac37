"""Which articles a search chooses and where it finds what, over a small project in five languages and their scripts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.searching import BadQuery, Phrase, Place, Word
from annotator.domain.stopping import Stopped, stoppable
from annotator.errors import Refused
from annotator.store import matching
from annotator.store import schema as s
from annotator.store.matching import Keys, matcher
from annotator.store.queries import finding, search
from annotator.store.queries.finding import Found
from annotator.store.workspace import Workspace
from annotator.tools import command_tools
from annotator.verbs import annotate, claims, documents, entities

FOLD = command_tools().fold
# Title, text, language, date.
TEXTS = (
    ("Көпір", "Министр Тоқаевтың сөзінше, көпір дайын. Қасым-Жомарт Тоқаев келді.", "kk", "2026-02-01"),
    ("Кўприк", "Вазир Тўқаев кўприк ҳақида гапирди.", "uz", "2026-01-01"),
    ("Koʻprik", "Vazir Toʻqayev koʻprik haqida gapirdi. Narxi 4,2 million soʻm.", "uz", None),
    ("Көпүрө", "Токаевдин айтымында, көпүрө жайында ачылат. АНД деген сөз бар.", "ky", "2026-03-01"),
    ("Мост", "Касым-Жомарт Токаев открыл мост. Мост открыли летом AND осенью.", "ru", "2026-02-01"),
    ("The bridge", "Kassym-Jomart Tokayev's bridge is open. Bridges (not roads) are long.", "en", "2025-01-01"),
)
TOKAEV = {1, 2, 3, 4, 5, 6}


def make_project(path: Path) -> Workspace:
    made = Workspace.create(path, annotator="Aru")
    with made.transact("document.import") as tx:
        for title, text, language, date in TEXTS:
            sha = sha256(text.encode()).hexdigest()
            i = tx.insert(s.document, title=title, text_sha256=sha, length=len(text), language=language, date=date)
            tx.insert(s.document_text, document_id=i, text=text)
    for _ in search.index_pending(made, FOLD):
        pass
    return made


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = make_project(tmp_path / "p")
    yield made
    made.close()


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """For tests that only read."""
    made = make_project(tmp_path_factory.mktemp("finding") / "p")
    yield made
    made.close()


def label(workspace: Workspace, name: str) -> int:
    return workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = ?", (name,)).scalar_one()


def mark(workspace: Workspace, document: int, words: str, name: str) -> int:
    start = TEXTS[document - 1][1].index(words)
    return annotate.mark(workspace, document, label(workspace, name), [(start, start + len(words))])


def articles(workspace: Workspace, line: str) -> set[int]:
    found = search.matching_ids(workspace.read(), line, FOLD)
    assert found == sorted(found)
    assert search.matching_ids(workspace.read(), line, FOLD, descending=True) == found[::-1]
    return set(found)


def hits(workspace: Workspace, line: str, place: Place = "text", among: set[int] | None = None) -> list[Found]:
    return [hit for portion in finding.find(workspace.read(), line, FOLD, place, among) for hit in portion.hits]


def words(workspace: Workspace, line: str, place: Place = "text", among: set[int] | None = None) -> list[str]:
    found = hits(workspace, line, place, among)
    return [line.exact for line in finding.lines(workspace.read(), found, 20)]


@pytest.mark.parametrize("typed", ["тоқаев", "ТОКАЕВ", "toqaev", "Tokayev", "toʻqay", "тока*", "тўқаев"])
def test_a_name_is_found_in_any_spelling_script_and_case(library: Workspace, typed: str) -> None:
    assert articles(library, typed) == TOKAEV
    assert set(words(library, typed)) == {
        "Тоқаевтың", "Тоқаев", "Тўқаев", "Toʻqayev", "Токаевдин", "Токаев", "Tokayev's",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "chosen"),
    [
        ("тоқаев көпір", {1}),
        ("көпір OR koprik OR көпүрө", {1, 2, 3, 4}),
        ("тоқаев AND мост", {5}),
        ("мост OR bridge", {5, 6}),
        ("мост | bridge | көпүрө", {4, 5, 6}),
        ("тоқаев -мост -bridge", {1, 2, 3, 4}),
        ("NOT тоқаев", set[int]()),
        ("-мост", {1, 2, 3, 4, 6}),
        ("касым-жомарт", {1, 5, 6}),
        ("тоқаев (министр OR вазир)", {1, 2, 3}),
        ("тоқаев -(министр OR вазир)", {4, 5, 6}),
        ('"Токаев"', {5}),
        ('"токаев открыл"', {5}),
        ('"открыл токаев"', set[int]()),
        ('"мост откры*"', {5}),
        ('"мост откры"', set[int]()),
        ('"Токаев" OR "Тоқаев"', {1, 5}),
        ("AND", None),
        ('"AND"', {5}),
        ("and", {4, 5}),
        ("NEAR(мост", None),
        ("not roads", {6}),
        ("text:мост", set[int]()),
        ("4,2", {3}),
        ("/ток.ев/", {4, 5}),
        ("/^вазир|^vazir/ -тўқаевич", {2, 3}),
        ("мост /лет(ом|а)/", {5}),
        ("in:title мост", {5}),
        ('in:title "The bridge"', {6}),
        ("in:title /^к/", {1, 2, 4}),
        ("in:text мост", {5}),
    ],
)
def test_a_query_chooses_articles(library: Workspace, line: str, chosen: set[int] | None) -> None:
    if chosen is None:
        with pytest.raises(BadQuery):
            articles(library, line)
    else:
        assert articles(library, line) == chosen


def test_the_first_articles_are_those_with_the_lowest_or_highest_ids(library: Workspace) -> None:
    for line in ("тоқаев", "тоқаев -мост", "/т/"):
        every = search.matching_ids(library.read(), line, FOLD)
        assert search.matching_ids(library.read(), line, FOLD, limit=2) == every[:2]
        assert search.matching_ids(library.read(), line, FOLD, limit=2, descending=True) == every[:-3:-1]


def test_hits_stand_where_they_say_in_the_order_of_date_and_title(library: Workspace) -> None:
    found = hits(library, "тоқаев (көпір OR кўприк OR көпүрө)")
    lines = finding.lines(library.read(), found, 8)
    assert [(line.title, line.exact) for line in lines] == [
        ("Koʻprik", "Toʻqayev"), ("Koʻprik", "koʻprik"), ("Кўприк", "Тўқаев"), ("Кўприк", "кўприк"),
        ("Көпір", "Тоқаевтың"), ("Көпір", "көпір"), ("Көпір", "Тоқаев"), ("Көпүрө", "Токаевдин"), ("Көпүрө", "көпүрө"),
    ]  # fmt: skip
    for line in lines:
        text = TEXTS[line.document_id - 1][1]
        assert text[line.start : line.found.end] == line.exact
        assert line.prefix == text[max(0, line.start - 8) : line.start]
        assert line.suffix == text[line.found.end :][:8]
    assert lines[0].date is None and lines[-1].date == "2026-03-01" and lines[-1].language == "ky"


def test_rows_of_words_and_expressions_are_hits_as_a_whole(library: Workspace) -> None:
    assert words(library, '"токаев открыл"') == ["Токаев открыл"]
    assert words(library, "Касым-Жомарт") == ["Kassym-Jomart", "Қасым-Жомарт", "Касым-Жомарт"]
    assert words(library, r"/жом\w+ \w+/") == ["Жомарт Тоқаев", "Жомарт Токаев"]
    assert words(library, "/щ*/") == []  # what matches nothing everywhere is no hit


def test_what_the_articles_are_without_is_no_hit(library: Workspace) -> None:
    assert words(library, "мост -bridge") == ["мост", "Мост"]
    with pytest.raises(BadQuery, match="NOT alone"):
        words(library, "-мост")
    assert words(library, "...") == []


def test_hits_can_be_kept_to_some_articles(library: Workspace) -> None:
    assert words(library, "тоқаев", among={2, 5}) == ["Тўқаев", "Токаев"]
    assert words(library, "тоқаев OR мост", among={5}) == ["Токаев", "мост", "Мост"]


def test_notes_and_comments_are_searched(workspace: Workspace) -> None:
    made = mark(workspace, 1, "көпір", "Location")
    annotate.set_note(workspace, made, "Проверить: мост или эстакада?")
    annotate.add_comment(workspace, made, 1, "мостовой переход")
    annotate.add_comment(workspace, None, 6, "Ask about the моста.")
    assert articles(workspace, "in:notes мост") == {1, 6}
    assert articles(workspace, "in:notes мост bridge in:text bridge") == set()
    assert articles(workspace, "bridge in:notes мост") == {6}
    found = finding.lines(workspace.read(), hits(workspace, "мост", "notes"), 20)
    assert [(line.document_id, line.exact, line.found.annotation_id) for line in found] == [
        (6, "моста", None), (1, "мостовой", made), (1, "мост", made),
    ]  # fmt: skip
    assert found[2].prefix == "Проверить: " and found[2].labels == ("Location",)


def test_marks_are_searched_by_their_words(workspace: Workspace) -> None:
    made = mark(workspace, 5, "Касым-Жомарт Токаев", "Person")
    gone = mark(workspace, 6, "Kassym-Jomart Tokayev", "Person")
    annotate.set_status(workspace, [gone], "rejected")
    assert articles(workspace, "in:annotations тоқаев") == {5}
    [found] = hits(workspace, "тоқаев", "annotations")
    assert (found.annotation_id, found.words) == (made, None)
    assert words(workspace, "in:marks тоқаев") == ["Касым-Жомарт Токаев"]


def test_entities_are_found_by_their_names_where_they_are_mentioned(workspace: Workspace) -> None:
    who = entities.add_entity(workspace, "Қасым-Жомарт Тоқаев", label(workspace, "Person"))
    for document, name in ((1, "Министр"), (5, "Токаев")):
        entities.link(workspace, mark(workspace, document, name, "Person"), who)
    mark(workspace, 2, "Вазир", "Person")
    assert articles(workspace, "in:entities tokaev") == {1, 5}
    assert words(workspace, "tokaev", "entities") == ["Министр", "Токаев"]


def test_claims_are_searched_by_their_sentence(workspace: Workspace) -> None:
    first = mark(workspace, 5, "мост", "Claim")
    mark(workspace, 6, "bridge is open", "Claim")
    claims.set_field(workspace, first, "text", "Переправа построена")
    assert articles(workspace, "in:claims переправа") == {5}
    assert articles(workspace, "in:claims мост") == set()
    assert articles(workspace, "in:claims open") == {6}
    [line] = finding.lines(workspace.read(), hits(workspace, "построен", "claims"), 20)
    assert (line.prefix, line.exact, line.labels, line.found.annotation_id) == (
        "Переправа ", "построена", ("Claim",), first,
    )  # fmt: skip


def test_labels_are_those_of_all_marks_that_touch_a_hit(workspace: Workspace) -> None:
    mark(workspace, 5, "Касым-Жомарт Токаев", "Person")
    mark(workspace, 5, "Токаев открыл мост", "Claim")
    inner = mark(workspace, 5, "Токаев", "Group")
    [hit] = hits(workspace, '"токаев"')
    [line] = finding.lines(workspace.read(), [hit], 5)
    assert line.labels == ("Person", "Claim", "Group")
    spot = finding.spot_of(hit)
    assert spot is not None
    on = finding.touching(workspace.read(), [spot])[spot]
    assert [(mark.annotation_id == inner, mark.within) for mark in on] == [(False, False), (False, False), (True, True)]


def test_a_deleted_article_is_found_no_more(workspace: Workspace) -> None:
    found = hits(workspace, "мост")
    documents.delete_documents(workspace, [5])
    assert hits(workspace, "мост") == [] and finding.lines(workspace.read(), found, 5) == []


def test_an_expression_without_end_is_stopped_and_told(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setattr(matching, "LONGEST", 0.01)
    with workspace.transact("document.import") as tx:
        text = "а" * 60 + "!"
        i = tx.insert(s.document, title="", text_sha256=sha256(text.encode()).hexdigest(), length=len(text))
        tx.insert(s.document_text, document_id=i, text=text)
    for line in ("/(а|аа)+$/", "мост OR /(а|а)+б/"):
        with pytest.raises(Refused, match="on one text"):
            hits(workspace, line)


@pytest.mark.parametrize("line", ["/(/", "/a{2,1}/", "/[/", "x OR /*/", r"in:notes /\p{Nothing}/", f"/{'a' * 600}/"])
def test_an_expression_that_cannot_be_read_is_told_before_it_runs(line: str) -> None:
    with pytest.raises(BadQuery, match="xpression"):
        finding.check(line)


def test_a_search_stops_where_nobody_waits(library: Workspace) -> None:
    with pytest.raises(Stopped), stoppable(lambda: True):
        hits(library, "тоқаев")
    assert search.matching_ids(library.read(), "/т/", FOLD, wanted=lambda: False) == []


def test_there_is_an_end_to_the_hits(library: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    every = hits(library, "/./")
    monkeypatch.setattr(finding, "MOST", 100)
    monkeypatch.setattr(finding, "_PAUSE", 0)
    assert len(every) > 200 and hits(library, "/./") == every[:100]


odd_words = st.text("абқўғйёъьщюяhkzyoʻ'’-_ 1.,İıßǵé½ⅣªĂ\u0306\u0308\u00ad\u200b中", min_size=1, max_size=14)


@settings(max_examples=300)
@given(odd_words, st.integers(0, 13), st.integers(1, 4), st.booleans())
def test_what_the_index_finds_in_a_text_has_its_place_there(text: str, at: int, length: int, blind: bool) -> None:
    typed, keys = text[at % len(text) :][:length], Keys(FOLD)
    term = Word(typed) if blind else Phrase(typed)
    answer = search.quick(term, keys)
    assert answer is not None
    spans = list(matcher(term, keys).spans(text))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE t USING fts5(text, {search.OPTIONS})")
        connection.execute("INSERT INTO t VALUES (?)", (FOLD(text) if blind else text,))
        found = connection.execute("SELECT 1 FROM t WHERE t MATCH ?", (answer[1],)).fetchall() if answer[1] else []
    assert bool(found) == bool(spans)

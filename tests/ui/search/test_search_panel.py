"""The concordance of the project in the real window, by keys: searching, sorting, checking, marking, keeping."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from annotator.store.queries import finding, search
from annotator.store.queries.finding import Found, Line
from annotator.ui.panels.search import model as models
from annotator.ui.panels.search.model import (
    AFTER,
    ARTICLE,
    BEFORE,
    CHECK,
    DATE,
    HIT,
    LABELS,
    LANGUAGE,
    HitsModel,
    reader,
)
from annotator.ui.widgets.search_help import SearchHelp
from annotator.verbs import annotate, documents
from tests.ui.entities.conftest import Desk
from tests.ui.window_kit import make_project, open_window

TEXTS = (
    ("Көпір", "Қайыров келді. Кеше Қайыровтың көпірі ашылды.", "kk"),
    ("Кўприк", "Вазир Қайиров кўприкни очди.", "uz"),
    ("Koʻprik", "Vazir Qayirov koʻprikni ochdi.", "uz"),
    ("Көпүрө", "Бүгүн Кайыровдун көпүрөсү ачылды.", "ky"),
    ("Мост", "По словам Кайырова, мост открыт. Кайыров рад.", "ru"),
    ("The bridge", "Then Kayirov opened the bridge.", "en"),
)
DATES = {1: "2026-05-01", 2: "2026-01-01", 5: "2026-03-01"}


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("search") / "p.annotator", TEXTS)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, pattern: Path) -> Iterator[Desk]:
    with open_window(Path(shutil.copy(pattern, tmp_path)), tmp_path) as opened:
        desk = Desk(opened, qtbot)
        for document, date in DATES.items():
            documents.set_field(desk.session.workspace, [document], "date", date)
        desk.settle()
        yield desk
        assert not opened.errors.isVisible(), opened.errors.text.text()
        QApplication.processEvents()


@pytest.fixture
def panel(desk: Desk) -> Any:
    desk.press("Ctrl+Shift+D", on=desk.pane)
    return desk.panel("search")


def look_for(desk: Desk, panel: Any, line: str) -> None:
    """Type a line into the field and press Enter, and wait until all is found and sorted."""
    desk.press("Ctrl+A", on=panel.field)
    desk.type(line)
    desk.press("Enter")
    wait(desk, panel)


def wait(desk: Desk, panel: Any) -> None:
    desk.wait(lambda: not panel.search.is_busy)
    desk.settle()


def column(panel: Any, number: int) -> list[str]:
    return [panel.model.index(row, number).data() for row in range(panel.model.rowCount())]


def marks(desk: Desk) -> list[tuple[int, str, str]]:
    query = "SELECT a.document_id, a.exact, l.name FROM annotation a JOIN label l ON l.id = a.label_id ORDER BY 1, 2, 3"
    return [tuple(row) for row in desk.session.workspace.read().exec_driver_sql(query)]


def test_a_name_is_listed_in_every_script_with_its_context(desk: Desk, panel: Any) -> None:
    assert QApplication.focusWidget() is panel.field
    look_for(desk, panel, "qayirov")
    assert column(panel, HIT) == [
        "Qayirov", "Kayirov", "Кайыровдун", "Қайиров", "Кайырова", "Кайыров", "Қайыров", "Қайыровтың",
    ]  # fmt: skip
    assert column(panel, DATE) == ["", "", "", "2026-01-01", "2026-03-01", "2026-03-01", "2026-05-01", "2026-05-01"]
    assert column(panel, LANGUAGE)[:4] == ["uz", "en", "ky", "uz"]
    assert column(panel, ARTICLE)[4] == "Мост"
    assert column(panel, BEFORE)[7] == "Қайыров келді. Кеше " and column(panel, AFTER)[7] == " көпірі ашылды."
    assert panel.head.text() == "8 hits in 6 articles"
    assert panel.view.hasFocus() and panel.view.currentIndex().row() == 0


def test_keys_sort_by_every_column(desk: Desk, panel: Any) -> None:
    annotate.mark(desk.session.workspace, 6, desk.label(), [(5, 12)])
    look_for(desk, panel, "kayirov")
    fold = desk.session.tools.fold
    expected = {
        "L": (BEFORE, lambda hits: [fold(words).split()[-1] for words in hits if words.split()]),
        "R": (AFTER, lambda hits: [fold(words).strip(" ,.").split()[0] for words in hits]),
        "F": (HIT, lambda hits: [fold(words) for words in hits]),
        "T": (ARTICLE, lambda hits: [fold(words) for words in hits]),
        "G": (LANGUAGE, list),
        "D": (DATE, list),
    }
    for key, (number, order) in expected.items():
        desk.press(key, on=panel.view)
        wait(desk, panel)
        shown = order(column(panel, number))
        assert shown == sorted(shown) and len(shown) >= 7, key
    desk.press("B", on=panel.view)
    wait(desk, panel)
    assert column(panel, LABELS) == ["Person"] + [""] * 7
    header = panel.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(DATE) + 8, header.height() // 2)
    for wanted in (False, True):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        wait(desk, panel)
        assert column(panel, DATE) == sorted(column(panel, DATE), reverse=wanted)


def test_an_order_holds_for_the_next_search_and_keeps_the_row(desk: Desk, panel: Any) -> None:
    look_for(desk, panel, "kayirov")
    row = column(panel, HIT).index("Кайырова")
    panel.view.choose_row(row)
    desk.press("F", on=panel.view)
    wait(desk, panel)
    assert panel.model.index(panel.view.currentIndex().row(), HIT).data() == "Кайырова"
    look_for(desk, panel, "көп* OR кўп*")
    assert column(panel, HIT) == sorted(column(panel, HIT), key=desk.session.tools.fold)


def test_enter_goes_to_the_hit_and_a_click_keeps_the_focus(desk: Desk, panel: Any) -> None:
    look_for(desk, panel, '"Kayirov"')
    desk.press("Enter")
    assert desk.session.document_id == 6 and desk.pane.hasFocus()
    assert desk.session.text_selection() == (5, 12)
    look_for(desk, panel, "словам")
    place = panel.view.visualRect(panel.model.index(0, HIT)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert desk.session.document_id == 5 and panel.view.hasFocus()
    assert desk.session.text_selection() == (3, 9)


def test_what_a_line_lacks_is_said_below_it(desk: Desk, panel: Any) -> None:
    desk.type('"мост')
    assert panel.hint.isVisible() and "quotation mark" in panel.hint.text()
    desk.press("Enter")
    assert panel.model.rowCount() == 0 and panel.field.hasFocus()
    desk.type('"')
    assert not panel.hint.isVisible()
    desk.press("Enter")
    wait(desk, panel)
    assert column(panel, HIT) == ["мост"]
    desk.press("/", on=panel.view)
    desk.type("/(/")
    assert "/(/" in panel.hint.text()
    desk.press("Ctrl+A")
    desk.type("NEAR(")
    assert "parenthes" in panel.hint.text()
    look_for(desk, panel, "-мост")
    assert panel.hint.isVisible() and "NOT alone" in panel.hint.text()
    look_for(desk, panel, "мост")
    assert not panel.hint.isVisible() and column(panel, HIT) == ["мост"]


def test_nothing_found_says_so_and_leaves_the_field(desk: Desk, panel: Any) -> None:
    look_for(desk, panel, "теңіз")
    assert panel.empty.isVisible() and "Nothing is found" in panel.empty.text()
    assert panel.field.hasFocus()


def test_articles_that_the_index_does_not_know_yet_are_told(
    desk: Desk, panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "pending", lambda _: 3)
    look_for(desk, panel, "мост")
    assert panel.head.text() == "1 hit in 1 article; 3 articles are still being prepared for the search."
    look_for(desk, panel, "теңіз")
    assert panel.empty.text().endswith("3 articles are still being prepared for the search.")


def test_the_sheet_tells_what_can_be_typed(desk: Desk, panel: Any) -> None:
    panel.help.setFocus()
    QTest.keyClick(panel.help, Qt.Key.Key_Space)
    sheet = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SearchHelp))
    assert "/жаз(да|ға)" in sheet.accessibleDescription()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_place_and_the_list_narrow_the_search(desk: Desk, panel: Any) -> None:
    made = annotate.mark(desk.session.workspace, 1, desk.label(), [(0, 7)])
    annotate.set_note(desk.session.workspace, made, "Мост туралы сұрау")
    look_for(desk, panel, "мост")
    assert column(panel, HIT) == ["мост"]
    panel.place.setFocus()
    QTest.keyClick(panel.place, Qt.Key.Key_N)  # a combo box finds its entries by their first letters
    panel.place.activated.emit(panel.place.currentIndex())
    wait(desk, panel)
    assert column(panel, HIT) == ["Мост"] and column(panel, AFTER) == [" туралы сұрау"]
    desk.press("Enter", on=panel.view)
    assert desk.session.annotation_id == made
    panel.place.setCurrentIndex(0)
    desk.window.findChild(type(desk.panel("articles"))).controls.search.setText("рад")
    desk.wait(lambda: len(desk.session.visible_ids()) == 1)
    panel.listed.click()
    look_for(desk, panel, "kayirov")
    assert column(panel, HIT) == ["Кайырова", "Кайыров"]


def test_checked_hits_are_annotated_in_one_step(desk: Desk, panel: Any) -> None:
    annotate.mark(desk.session.workspace, 6, desk.label(), [(5, 12)])
    look_for(desk, panel, "kayirov")
    desk.press("Ctrl+A", on=panel.view)
    assert "8 checked" in panel.head.text()
    panel.view.choose_row(0)
    desk.press("Space")
    assert "7 checked" in panel.head.text() and panel.view.currentIndex().row() == 1
    desk.press("M", on=panel.view)
    assert not panel.dialog.do.isEnabled() and panel.dialog.effect.text().startswith("Choose the label")
    desk.press("Esc", on=panel.dialog.box)
    desk.press("1", on=panel.view)  # the key of Person
    dialog = panel.dialog
    assert "6 new annotations" in dialog.effect.text() and "1 hit carr" in dialog.effect.text()
    desk.press("Enter", on=dialog.box)
    desk.wait(lambda: len(marks(desk)) == 7)
    assert {name for _, _, name in marks(desk)} == {"Person"}
    assert (3, "Qayirov", "Person") not in marks(desk)
    desk.wait(lambda: column(panel, LABELS) == ["", *["Person"] * 7])
    desk.press("Ctrl+Z", on=panel.view)
    desk.wait(lambda: marks(desk) == [(6, "Kayirov", "Person")])


def test_a_range_of_rows_is_checked_and_unchecked(desk: Desk, panel: Any) -> None:
    look_for(desk, panel, "kayirov")
    panel.view.choose_row(1)
    for _ in range(2):
        QTest.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.press("Space", on=panel.view)
    assert panel.model.chosen() == panel.model.hits[1:4]
    box = panel.view.visualRect(panel.model.index(2, CHECK)).center()
    opened = desk.session.document_id
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(panel.model.chosen()) == 2 and desk.session.document_id == opened
    desk.press("Ctrl+A", "Ctrl+A", on=panel.view)
    assert panel.model.chosen() == []


def test_annotations_on_hits_are_relabelled_and_deleted(desk: Desk, panel: Any) -> None:
    workspace = desk.session.workspace
    for document, (start, end), name in (
        (5, (10, 18), "Person"), (5, (33, 40), "Person"), (6, (5, 12), "Group"), (6, (0, 19), "Claim"),
    ):  # fmt: skip
        annotate.mark(workspace, document, desk.label(name), [(start, end)])
    annotate.mark(workspace, 6, desk.label("Person"), [(5, 12)])
    desk.settle()
    look_for(desk, panel, "kayirov")
    desk.press("Ctrl+A", "Shift+L", on=panel.view)
    dialog = panel.dialog
    lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert lines == ["Person, within the hits: 3", "Group, within the hits: 1", "Claim, going beyond the hits: 1"]
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.effect.text().startswith("3 annotations: choose") and not dialog.do.isEnabled()
    dialog.box.setFocus()
    QTest.keyClick(dialog.box, Qt.Key.Key_G)  # a combo box finds its entries by their first letters
    assert dialog.effect.text().startswith("3 annotations will be Group")
    said: list[str] = []
    desk.session.said.connect(said.append)
    desk.press("Enter", on=dialog.box)
    desk.wait(lambda: any("relabelled as Group" in words for words in said))
    assert said[-1] == "2 annotations relabelled as Group, 1 annotation so already. Ctrl+Z takes it back."
    assert marks(desk) == [
        (5, "Кайыров", "Group"), (5, "Кайырова", "Group"), (6, "Kayirov", "Group"), (6, "Kayirov", "Person"),
        (6, TEXTS[5][1][:19], "Claim"),
    ]  # fmt: skip
    desk.press("Delete", on=panel.view)
    dialog = panel.dialog
    assert "4 annotations will be deleted" in dialog.effect.text()
    desk.press("Enter", on=dialog.list)
    desk.wait(lambda: len(marks(desk)) == 1)
    desk.press("Ctrl+Z", on=panel.view)
    desk.wait(lambda: len(marks(desk)) == 5)


def test_searches_are_kept_named_run_and_deleted_by_keys(desk: Desk, panel: Any) -> None:
    look_for(desk, panel, "кайыр* -мост")
    desk.press("Ctrl+S", on=panel.field)
    editor = QApplication.focusWidget()
    assert editor is not panel.field and panel.saved.isVisible()
    desk.press("Ctrl+A")
    desk.type("Without bridges")
    desk.press("Enter")
    assert [each.name for each in panel.saved.searches.rows] == ["Without bridges"]
    look_for(desk, panel, "мост")
    desk.press("K", on=panel.view)
    assert panel.saved.hasFocus()
    desk.press("Enter")
    wait(desk, panel)
    assert panel.field.text() == "кайыр* -мост" and len(column(panel, HIT)) == 6
    desk.press("K", on=panel.view)
    desk.press("R")
    desk.type("Renamed")
    desk.press("Enter")
    assert panel.saved.searches.rows[0].name == "Renamed"
    desk.press("Delete", on=panel.saved)
    assert not panel.saved.isVisible()
    desk.press("Ctrl+Z", on=desk.pane)
    desk.wait(lambda: [each.name for each in panel.saved.searches.rows] == ["Renamed"])
    assert panel.saved.isVisible()


def test_hits_are_exported(desk: Desk, panel: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    look_for(desk, panel, "kayirov")
    desk.press("Space", "Space", "Shift+E", on=panel.view)
    desk.wait(target.exists)
    lines = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [line["hit"] for line in lines] == ["Qayirov", "Kayirov"]


def test_deleted_articles_and_marks_leave_the_list(desk: Desk, panel: Any) -> None:
    made = annotate.mark(desk.session.workspace, 6, desk.label(), [(5, 12)])
    look_for(desk, panel, "kayirov OR in:annotations kayirov")
    assert len(column(panel, HIT)) == 9
    annotate.delete(desk.session.workspace, [made])
    desk.wait(lambda: len(column(panel, HIT)) == 8)
    documents.delete_documents(desk.session.workspace, [5])
    desk.wait(lambda: len(column(panel, HIT)) == 6)
    assert panel.head.text() == "6 hits in 5 articles"


def test_a_search_that_takes_too_long_for_a_text_is_told(
    desk: Desk, panel: Any, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    from annotator.store import matching

    monkeypatch.setattr(matching, "LONGEST", 1e-9)
    look_for(desk, panel, r"/(\w|\w\w)+\d/")
    assert panel.hint.isVisible() and "on one text" in panel.hint.text()
    assert panel.model.rowCount() == 0 and panel.field.hasFocus()


def test_a_new_search_stops_the_old_one(desk: Desk, panel: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_PAUSE", 0)
    panel.field.setText("/./")
    panel.run()
    panel.field.setText("мост")
    panel.run()
    wait(desk, panel)
    assert column(panel, HIT) == ["мост"]


def test_cancelling_keeps_what_was_found(desk: Desk, panel: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = finding.find

    def endless(*asked: Any) -> Iterator[finding.Portion]:
        yield from real(*asked)
        while True:
            yield finding.Portion(6, 7, [])

    monkeypatch.setattr(finding, "find", endless)
    panel.field.setText("kayirov")
    panel.run()
    desk.wait(lambda: len(column(panel, HIT)) == 8)
    assert panel.head.text() == "8 hits in 6 articles so far…"
    desk.session.jobs.running[-1].cancel()
    wait(desk, panel)
    assert panel.head.text() == "8 hits in 6 articles until the search was stopped"
    assert len(column(panel, HIT)) == 8


def test_the_model_reads_only_the_pages_that_are_looked_at(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "_PAGE", 2)
    monkeypatch.setattr(models, "_PAGES", 2)
    asked: list[int] = []
    read = reader(desk.session.workspace, 10)

    def reading(hits: Any) -> Any:
        asked.append(len(hits))
        return read(hits)

    model = HitsModel(reading)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    every = [
        hit
        for portion in finding.find(desk.session.workspace.read(), "kayirov", desk.session.tools.fold)
        for hit in portion.hits
    ]
    model.add(every[:3])
    model.add(every[3:])
    asked.clear()
    model.forget_lines()
    asked.clear()
    assert model.index(7, HIT).data() == "Қайыровтың" and asked == [2]
    assert model.index(6, HIT).data() == "Қайыров" and asked == [2]
    model.flip([0, 7])
    model.reorder(every[::-1])
    assert model.chosen() == [every[7], every[0]]
    model.keep(lambda hit: hit.document_id != 1)
    assert model.rowCount() == 6 and model.chosen() == [every[0]]
    model.clear()
    assert model.rowCount() == 0 and not model.number_checked


@pytest.mark.parametrize("descending", [False, True])
def test_runs_of_hits_are_merged_into_one_order(monkeypatch: pytest.MonkeyPatch, descending: bool) -> None:
    """As one sort of all would put them: hits that are alike stay as they came."""
    monkeypatch.setattr(models, "_RUN", 7)
    monkeypatch.setattr(models, "_PORTION", 3)
    chance = random.Random(5)
    hits = [Found(number, 0, 1) for number in range(50)]
    words = {hit: chance.choice("абвг") for hit in hits}

    def lines(some: Sequence[Found]) -> list[Line]:
        return [Line(hit, "", "", None, None, "", words[hit], "", ()) for hit in some if hit.document_id != 9]

    job = models.sorted_hits(lines, hits, HIT, descending, str.casefold)
    while True:
        try:
            done, total = next(job)
        except StopIteration as ended:
            found = ended.value
            break
        assert done < total == 50
    wanted = sorted((hit for hit in hits if hit.document_id != 9), key=words.__getitem__, reverse=descending)
    assert found == wanted

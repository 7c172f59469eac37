"""The dashboard as it is used: opened by key, read by arrows and mouse, its numbers open their articles."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from annotator.store import schema as s
from annotator.store.queries import dashboard
from annotator.ui.background import Latest
from annotator.ui.dashboard.window import DashboardWindow
from annotator.ui.main_window import MainWindow
from annotator.verbs import annotate, documents
from tests.ui.window_kit import make_project, open_window, press, settle

OUTLETS = ("Таң & <b>кеш</b>", "Кун", "Таң & <b>кеш</b>")
DATES = ("2026-03-01", "2026-03-05", None)


@dataclass
class Desk:
    """The main window, and the dashboard once it is open."""

    main: MainWindow
    qtbot: QtBot

    @property
    def window(self) -> DashboardWindow:
        assert self.main.view is not None and self.main.view.dashboard.window is not None
        return self.main.view.dashboard.window

    def settle(self) -> None:
        """Let what is asked be counted, and its news arrive."""
        settle(self.main)
        parts = [self.main.session, *([self.window] if self.is_open() else [])]
        for line in [line for part in parts if part is not None for line in part.findChildren(Latest)]:
            self.qtbot.waitUntil(lambda line=line: not line.is_busy)
        settle(self.main)

    def is_open(self) -> bool:
        return self.main.view is not None and self.main.view.dashboard.window is not None

    def open(self, table: str = "labels_by_outlet") -> DashboardWindow:
        """Open it by its key, and choose a table by keys in the list."""
        self.open_again()
        self.settle()
        self.press(*["Down"] * dashboard.TABLES.index(table), on=self.window.list)
        assert self.window.table is not None and self.window.table.key == table
        self.window.view.setFocus()
        return self.window

    def press(self, *chords: str, on: QWidget | None = None) -> None:
        """Press chords in the dashboard, in its table unless told otherwise."""
        self.window.activateWindow()
        QApplication.processEvents()
        target = on or self.window.view
        target.setFocus()
        for chord in chords:
            press(target, chord)
            self.settle()

    def open_again(self) -> None:
        """Press its key in the main window."""
        self.main.activateWindow()
        QApplication.processEvents()
        assert self.main.view is not None
        self.main.view.reader.pane.setFocus()
        press(self.main.view.reader.pane, "F8")

    def cells(self) -> list[list[str]]:
        """What the table shows."""
        model = self.window.model
        columns = range(model.columnCount())
        return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]

    def lists(self, *places: int) -> None:
        """Wait until the article list shows these of the articles."""
        session = self.main.session
        assert session is not None
        self.qtbot.waitUntil(lambda: [i - 1 for i in session.visible_ids()] == list(places))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as main:
        session = main.session
        assert session is not None
        with session.workspace.transact("test") as tx:
            for place, (outlet, date) in enumerate(zip(OUTLETS, DATES, strict=True), 1):
                tx.update(s.document, place, outlet=outlet, date=date)
        labels = {label.name: label.id for label in session.labels()}
        for document_id, name, start in ((1, "Person", 0), (1, "Claim", 0), (2, "Person", 6), (3, "Claim", 0)):
            annotate.mark(session.workspace, document_id, labels[name], [(start, start + 20)])
        made = Desk(main, qtbot)
        made.settle()
        yield made


def test_a_key_opens_it_and_arrows_move_in_table_and_bars_together(desk: Desk) -> None:
    window = desk.open()
    assert desk.cells() == [[OUTLETS[0], "3", "2", "2", "1"], ["Кун", "1", "1", "0", "1"]]
    assert window.chart.current.place == 0 and window.chart.current.piece == -1
    desk.press("Down")
    assert window.chart.current.place == 1
    desk.press("Right", "Right", "Right", "Right")
    assert window.chart.current.piece == 1
    assert window.chart.accessibleDescription() == "Кун, Person: 1"
    desk.press("Up", "Left", on=window.chart)
    assert (window.view.currentIndex().row(), window.view.currentIndex().column()) == (0, 3)
    desk.press("Left", on=window.chart)
    assert (window.view.currentIndex().row(), window.view.currentIndex().column()) == (0, 0)


def test_enter_lists_exactly_the_articles_of_the_number(desk: Desk) -> None:
    window = desk.open()
    desk.press("Enter")
    desk.lists(0, 2)
    assert window.isVisible()
    desk.press("Right", "Right", "Right", "Right", "Enter")
    desk.lists(0)
    session = desk.main.session
    assert session is not None and session.actions.trigger("article.leave_list")
    desk.lists(0, 1, 2)


def test_a_click_chooses_a_piece_and_a_double_click_lists_its_articles(desk: Desk) -> None:
    window = desk.open()
    chart = window.chart
    line = chart.box(0)
    point = next(
        QPoint(x, round(line.center().y()))
        for x in range(chart.viewport().width())
        if chart._hit(QPointF(x, line.center().y())).piece == 1
    )
    QTest.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (window.view.currentIndex().row(), window.view.currentIndex().column()) == (0, 4)
    QTest.mouseDClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=point)
    desk.lists(0)


def test_tooltips_show_whole_names_as_they_stand(desk: Desk) -> None:
    window = desk.open()
    at = QPoint(4, round(window.chart.box(0).center().y()))
    help_event = QHelpEvent(QEvent.Type.ToolTip, at, window.chart.viewport().mapToGlobal(at))
    QApplication.sendEvent(window.chart.viewport(), help_event)
    assert "Таң &amp; &lt;b&gt;кеш&lt;/b&gt;: 3" in QToolTip.text()
    QToolTip.hideText()
    tip = window.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_days_without_anything_leave_a_gap_and_articles_without_a_date_are_in_the_table_only(desk: Desk) -> None:
    window = desk.open("labels_by_date")
    assert [row[0] for row in desk.cells()] == ["2026-03-01", "2026-03-05", "No date"]
    first, second = window.chart.box(0), window.chart.box(1)
    assert second.left() - first.left() == pytest.approx(4 * first.width())
    assert window.chart.box(2) == QRectF()
    desk.press("Down", "Down")
    assert window.chart.current.place == 2
    desk.press("Right", "Right", on=window.chart)
    assert window.chart.current.place == 1
    desk.press("Left", "Up", on=window.chart)
    assert (window.chart.current.place, window.chart.current.piece) == (0, 0)


def test_it_follows_the_project_while_it_is_in_sight_and_keeps_its_place(desk: Desk) -> None:
    window = desk.open("status_by_annotator")
    session = desk.main.session
    assert session is not None
    desk.press("Right", "Right", "Right", "Right")
    documents.set_status(session.workspace, [1], "done")
    desk.qtbot.waitUntil(lambda: desk.cells() == [["me", "3", "0", "2", "1", "0"]])
    assert window.view.currentIndex().column() == 4
    desk.press("Ctrl+W")
    assert not window.isVisible()
    documents.set_status(session.workspace, [2], "done")
    desk.settle()
    assert desk.cells() == [["me", "3", "0", "2", "1", "0"]]
    desk.open_again()
    desk.qtbot.waitUntil(lambda: desk.cells() == [["me", "3", "0", "1", "2", "0"]])


def test_a_click_on_a_head_sorts_table_and_bars(desk: Desk) -> None:
    window = desk.open()
    header = window.view.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 5, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [row[0] for row in desk.cells()] == ["Кун", OUTLETS[0]]
    assert window.view.currentIndex().row() == 1 == window.chart.current.place
    assert window.content is not None and window.content.row(0).name == "Кун"


def test_the_table_goes_to_the_clipboard_and_into_files(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk.open()
    desk.press("Ctrl+C")
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    expected = [
        ["outlet", "labels", "articles", "claim/Claim", "entity/Person"],
        [OUTLETS[0], "3", "2", "2", "1"],
        ["Кун", "1", "1", "0", "1"],
    ]
    assert rows == expected
    export(desk, monkeypatch, "T", tmp_path / "table.csv")
    with open(tmp_path / "table.csv", encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == expected
    export(desk, monkeypatch, "T", tmp_path / "table.jsonl")
    lines = (tmp_path / "table.jsonl").read_text("utf-8").splitlines()
    assert json.loads(lines[1]) == dict(zip(expected[0], ["Кун", 1, 1, 0, 1], strict=True))
    export(desk, monkeypatch, "T", tmp_path / "table.xlsx")
    assert ".csv" in window.errors.text.text() and not (tmp_path / "table.xlsx").exists()


def export(desk: Desk, monkeypatch: pytest.MonkeyPatch, chord: str, target: Path) -> None:
    """Export by a key to a file that the user names."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desk.press(chord)


def test_the_picture_is_sharp_and_light_whatever_the_theme(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.main.settings["theme"] = "dark"
    window = desk.open("labels")
    for table, word in (("labels", "Claim"), ("labels_by_outlet", "Кун"), ("labels_by_date", "2026-03-01")):
        window.list.setCurrentRow(dashboard.TABLES.index(table))
        desk.settle()
        export(desk, monkeypatch, "P", tmp_path / "chart.png")
        image = QImage(str(tmp_path / "chart.png"))
        assert image.width() == 3000 and image.dotsPerMeterX() == 11811
        assert image.pixelColor(1, 1).name() == "#ffffff"
        assert len({image.pixel(x, y) for x in range(0, 3000, 7) for y in range(0, image.height(), 7)}) > 2
        export(desk, monkeypatch, "P", tmp_path / "chart.svg")
        drawn = (tmp_path / "chart.svg").read_text("utf-8")
        renderer = QSvgRenderer(drawn.encode())
        assert renderer.isValid() and renderer.viewBox().width() == 1000
        assert "<b>кеш" not in drawn and word in drawn
    export(desk, monkeypatch, "P", tmp_path / "chart.gif")
    assert ".svg, .png" in window.errors.text.text()


def test_the_model_keeps_its_word_and_the_theme_is_followed(desk: Desk) -> None:
    window = desk.open()
    tester = QAbstractItemModelTester(window.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    seen = []
    for _ in dashboard.TABLES:
        desk.press("J")
        window.model.sort(0, Qt.SortOrder.DescendingOrder)
        seen.append(window.table.key if window.table else "")
    assert sorted(seen) == sorted(dashboard.TABLES)
    desk.press("K")
    assert window.key == "labels_by_article"
    before = window.chart.grab().toImage().pixelColor(3, 3)
    desk.main.settings["theme"] = "dark"
    QApplication.processEvents()
    assert window.chart.grab().toImage().pixelColor(3, 3) != before
    tester.deleteLater()


def test_keys_about_a_window_are_about_the_dashboard(desk: Desk) -> None:
    window = desk.open()
    desk.press("F6", on=window.list)
    assert window.chart.hasFocus()
    press(window.chart, "F6")
    assert window.view.hasFocus()
    press(window.view, "Shift+F6")
    press(window.chart, "Shift+F6")
    assert window.list.hasFocus()
    press(window.list, "Enter")
    assert window.view.hasFocus()
    press(window.view, "Ctrl+W")
    assert not window.isVisible() and desk.main.session is not None
    desk.open_again()
    assert window.isVisible()
    desk.press("F8")
    assert not window.isVisible()


def test_esc_goes_to_the_text_and_a_narrow_window_has_a_menu_of_tables(desk: Desk) -> None:
    window = desk.open()
    assert window.list.isVisible() and not window.choice.isVisible()
    window.resize(360, 500)
    assert window.choice.isVisible() and not window.list.isVisible()
    QTest.keyClick(window.choice, Qt.Key.Key_Down)
    desk.settle()
    assert window.key == "labels_by_date"
    window.view.setFocus()
    desk.press("Esc")
    assert window.isVisible()
    assert desk.main.view is not None and desk.main.focusWidget() is desk.main.view.reader.pane


def test_place_and_table_are_remembered(desk: Desk) -> None:
    window = desk.open("speakers")
    window.resize(777, 555)
    window.close()
    kept = desk.main.settings["dashboard"]
    assert kept["table"] == "speakers"
    assert desk.main.session is not None
    again = DashboardWindow(desk.main.session, desk.main)
    assert again.key == "speakers" and again.size() == window.size()


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(make_project(tmp_path / "e.annotator", ()), tmp_path) as main:
        desk = Desk(main, qtbot)
        assert main.actions_list.trigger("dashboard.open")
        desk.settle()
        window = desk.window
        assert window.empty.isVisible() and "Ctrl+I" in window.empty.text()
        desk.press(*["Down"] * dashboard.TABLES.index("speakers"), on=window.list)
        assert "press C" in window.empty.text()
        desk.press("T", on=window.list)
        assert window.errors.isVisible()


def test_counting_can_be_stopped_and_taken_up_by_a_click(desk: Desk) -> None:
    window = desk.open()
    window.list.setCurrentRow(dashboard.TABLES.index("entities"))
    window.counter.cancel()
    desk.settle()
    assert window.table is None and window.empty.isVisible() and "stopped" in window.empty.text()
    desk.press("P")
    assert window.errors.isVisible()
    place = window.list.visualItemRect(window.list.currentItem()).center()
    QTest.mouseClick(window.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()
    assert window.table is not None and window.table.key == "entities"

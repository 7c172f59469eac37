"""The look before an import, in the real window: what a person sees of columns and encodings, and what is written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.ui.dialogs.import_report import ReportDialog
from annotator.ui.dialogs.importing import ImportDialog
from annotator.ui.main_window import MainWindow
from tests.ui.window_kit import KAZAKH, make_project, open_window, press, settle


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), tmp_path) as opened:
        yield opened


def drop(window: MainWindow, qtbot: QtBot, *paths: Path) -> ImportDialog:
    """Drop files on the text; the dialog once it has looked at them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(600, 300), action, mime, button, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(600, 300), action, mime, button, none))
    qtbot.waitUntil(lambda: shown(ImportDialog) is not None)
    dialog = shown(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == len(paths))
    return dialog


def shown(kind: type[QWidget]) -> QWidget | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None)


def imported(window: MainWindow) -> list[tuple[str, str]]:
    assert window.session is not None
    query = "SELECT d.title, t.text FROM document d JOIN document_text t ON t.document_id = d.id WHERE d.id > 3"
    return [(title, text) for title, text in window.session.workspace.read().exec_driver_sql(query)]


def undo(window: MainWindow) -> None:
    window.activateWindow()  # as a desktop does when a dialog has closed
    settle(window)
    press(None, "Ctrl+Z")
    settle(window)


def choose(combo: QComboBox, data: str) -> None:
    """Walk to an entry with the arrow keys; each step on the way is a choice, too."""
    while combo.currentData() != data:
        press(combo, "Down" if combo.findData(data) > combo.currentIndex() else "Up")


def test_the_columns_of_a_table_are_seen_at_once_and_can_be_chosen(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b\n1,The dam opens in August.\n", encoding="utf-8")
    dialog = drop(window, qtbot, table)
    combos = dialog.pane.fields
    assert [name for name, combo in combos.items() if combo.visibleRegion().boundingRect().height() >= 16] == ["a", "b"]
    choose(combos["b"], "text")
    qtbot.waitUntil(lambda: "August" in dialog.pane.text.toPlainText())
    press(dialog.import_button, "Enter")
    settle(window)
    assert [text for _, text in imported(window)] == ["The dam opens in August."]
    undo(window)
    assert imported(window) == []


def test_another_encoding_shows_the_text_anew_before_anything_is_written(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    article = tmp_path / "article.txt"
    text = KAZAKH.replace("Бөгет", "Қоныс")
    article.write_bytes(text.encode("kz1048"))
    dialog = drop(window, qtbot, article)
    assert dialog.pane.text.toPlainText() == text
    order = [dialog.pane.encoding.itemText(i) for i in range(dialog.pane.encoding.count())]
    choose(dialog.pane.encoding, "cp1251")
    garbled = text.encode("kz1048").decode("cp1251")
    qtbot.waitUntil(lambda: dialog.pane.text.toPlainText() == garbled)
    assert [dialog.pane.encoding.itemText(i) for i in range(dialog.pane.encoding.count())] == order
    choose(dialog.pane.encoding, "kz1048")
    qtbot.waitUntil(lambda: dialog.pane.text.toPlainText() == text)
    press(dialog.import_button, "Enter")
    settle(window)
    assert [found for _, found in imported(window)] == [text]


def test_what_is_refused_is_listed_with_file_and_place(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    lines = tmp_path / "rows.jsonl"
    lines.write_text('{"text": "One."}\n{"text": broken\n{"text": "Three."}\n', encoding="utf-8")
    press(drop(window, qtbot, lines).import_button, "Enter")
    settle(window)
    assert [text for _, text in imported(window)] == ["One.", "Three."]
    report = shown(ReportDialog)
    assert isinstance(report, ReportDialog)
    (row,) = report.model.rows
    assert row[:3] == ("refused", str(lines), "line 2") and "broken JSON" in row[3]
    tip = report.model.data(report.model.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    assert "broken JSON" in tip
    report.close()


def test_a_project_can_be_left_in_the_middle_of_an_import(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    rows = "".join(f'{{"text": "Article {i}. {"The dam opens in August. " * 40}"}}\n' for i in range(4000))
    lines = tmp_path / "rows.jsonl"
    lines.write_text(rows, encoding="utf-8")
    dialog = drop(window, qtbot, lines)
    qtbot.waitUntil(dialog.import_button.isEnabled)
    press(dialog.import_button, "Enter")
    qtbot.waitUntil(lambda: bool(imported(window)))
    assert window.session is not None
    path = window.session.workspace.path
    window.close_project()
    settle(window)
    assert not window.status.progress.isVisible()
    assert window.open_project(path)
    settle(window)
    assert 0 < len(imported(window)) < 4000
    undo(window)
    assert imported(window) == []

"""A project whose every string is markup: nothing in the window takes it for that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex
from PySide6.QtGui import Qt, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.store.workspace import Workspace
from annotator.ui.main_window import MainWindow
from tests.transfer_kit import count, import_files, write_lines
from tests.ui.window_kit import open_window, press, settle

EVIL = "<img src=x><b>bold</b><a href='http://192.0.2.1/'>x</a>"


def evil_project(folder: Path) -> Path:
    """Every string that a file can bring in is markup."""
    text = f"{EVIL} {EVIL} words."
    entity = {"id": "00000000-0000-4000-8000-000000000009", "name": EVIL, "type": EVIL}
    said = {
        "sources": [{"kind": "named", "text": EVIL, "entity": entity}],
        "cues": [],
        "medium": EVIL,
        "certainty": EVIL,
    }
    claim = {
        "text": EVIL,
        "type": EVIL,
        "topic": EVIL,
        "check_worthy": EVIL,
        "verdicts": [{"rating": EVIL, "explanation": EVIL}],
    }
    comment = {"text": EVIL, "annotator": EVIL}
    common = {"annotator": EVIL, "note": EVIL, "comments": [comment], "attributes": {EVIL: EVIL}}
    marks = [
        {"layer": "entity", "label": EVIL, "start": 0, "end": 9, "entities": [entity]} | common,
        {"layer": "claim", "label": "Claim", "start": 12, "end": 40, "claim": claim, "attribution": said} | common,
        {"layer": EVIL, "label": EVIL, "start": 3, "end": 20, "status": "suggested"} | common,
    ]
    fields = dict.fromkeys(("title", "outlet", "author", "url", "language", "script"), EVIL)
    record = {"text": text, "labels": [EVIL], "meta": {EVIL: EVIL}, "annotations": marks} | fields
    workspace = Workspace.create(folder / "evil.annotator", annotator="me")
    report = import_files(workspace, write_lines(folder / "evil.jsonl", record))
    assert report.refusals == [] and count(workspace, "annotation") == 3, report.refusals
    from annotator.verbs import documents, guidelines, labels

    for label in [row[0] for row in workspace.read().exec_driver_sql("SELECT id FROM label").fetchall()]:
        labels.change_label(workspace, label, definition=EVIL)
        guidelines.write(workspace, label, EVIL)
    guidelines.write(workspace, None, EVIL)
    documents.set_field(workspace, [1], "title", EVIL)
    path = workspace.path
    workspace.close()
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(evil_project(tmp_path), tmp_path) as opened:
        yield opened


def rendered(words: str) -> bool:
    """Whether Qt would take these words for markup where it guesses."""
    return Qt.mightBeRichText(words) and "<img src=x>" in words


def faults(root: QWidget) -> set[str]:
    """The widgets that show a project's strings as markup."""
    found: set[str] = set()
    for widget in [root, *root.findChildren(QWidget)]:
        who = f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and rendered(widget.text()):
            found.add(f"{who}: text")
        if rendered(widget.toolTip()):
            found.add(f"{who}: tooltip")
        if rendered(widget.whatsThis()):
            found.add(f"{who}: what's this")
        if isinstance(widget, QTextEdit | QTextBrowser) and has_picture(widget.document()):
            found.add(f"{who}: document")
        if isinstance(widget, QAbstractItemView):
            found |= {f"{who}: {place}" for place in _items(widget)}
        if isinstance(widget, QComboBox):
            tips = (widget.itemData(i, Qt.ItemDataRole.ToolTipRole) for i in range(widget.count()))
            found |= {f"{who}: item" for tip in tips if isinstance(tip, str) and rendered(tip)}
        if isinstance(widget, QAbstractButton):
            found |= {f"{who}: menu" for action in widget.actions() if rendered(action.toolTip())}
    tips = not isinstance(root, QMenu) or root.toolTipsVisible()  # an action without a tip of its own has its text
    for action in root.actions() if tips else ():
        if rendered(action.toolTip()):
            found.add(f"action {action.text()}: tooltip")
    return found


def has_picture(document: QTextDocument) -> bool:
    block = document.begin()
    while block.isValid():
        if any(piece.format.isImageFormat() or piece.format.isAnchor() for piece in block.textFormats()):
            return True
        block = block.next()
    return False


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(50, model.rowCount(QModelIndex()))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and rendered(tip):
                yield f"tooltip of row {row}, column {column}"


def evil_words(root: QWidget) -> int:
    """How many widgets show the strings at all."""
    found = 0
    for widget in root.findChildren(QWidget):
        for read in ("text", "toPlainText", "currentText", "toolTip", "title"):
            words = getattr(widget, read, str)
            found += isinstance(said := words() if callable(words) else "", str) and "<img" in said
    return found


def test_the_look_would_see_what_it_looks_for(qtbot: QtBot) -> None:
    careless = QWidget()
    qtbot.addWidget(careless)
    label, browser = QLabel(EVIL, careless), QTextBrowser(careless)
    label.setToolTip(EVIL)
    browser.setHtml(EVIL)
    assert faults(careless) == {"QLabel : text", "QLabel : tooltip", "QTextBrowser : document"}


def test_no_panel_shows_markup(window: MainWindow) -> None:
    session = window.session
    assert session is not None and window.view is not None
    for dock in window.view.docks:
        dock.show()
        dock.raise_()
    settle(window)
    shown = 0
    for annotation in [row[0] for row in session.workspace.read().exec_driver_sql("SELECT id FROM annotation")]:
        session.select_annotation(annotation)
        settle(window)
        assert faults(window) == set()
        shown = max(shown, evil_words(window))
    assert shown > 10  # or the walk sees nothing of the project


def test_no_popup_card_or_dialog_shows_markup(window: MainWindow) -> None:
    session, view = window.session, window.view
    assert session is not None and view is not None
    view.reader.pane.setFocus()
    press(view.reader.pane, "Ctrl+Home")
    skipped = ("project.", "edit.", "go.article", "article.delete", "help.")
    for action in list(window.actions_list):
        if action.key.startswith(skipped) or not action.enabled() or not action.text.endswith("…"):
            continue
        with _no_file_dialogs():
            action.run()
        settle(window)
        for top in QApplication.topLevelWidgets():
            assert faults(top) == set(), action.key
            if top is not window and top.isVisible():
                top.close()
    for show in (
        window.open_palette,
        window.open_key_sheet,
        window.open_shortcuts,
        window.open_settings,
        window.open_about,
    ):
        show()
        settle(window)
        for top in QApplication.topLevelWidgets():
            assert faults(top) == set(), show
            if top is not window:
                top.close()


def _no_file_dialogs():  # type: ignore[no-untyped-def]
    """Those of the system would wait for an answer."""
    from unittest.mock import patch

    from PySide6.QtWidgets import QFileDialog

    none = ("", "")
    return patch.multiple(
        QFileDialog,
        getOpenFileName=lambda *_, **__: none,
        getSaveFileName=lambda *_, **__: none,
        getOpenFileNames=lambda *_, **__: ([], ""),
        getExistingDirectory=lambda *_, **__: "",
    )


def test_errors_and_what_is_said_are_plain(window: MainWindow) -> None:
    from annotator.errors import Refused

    window.show_error(Refused(EVIL, subject=EVIL, advice=EVIL))
    assert window.session is not None
    window.session.said.emit(EVIL)
    settle(window)
    assert faults(window) == set()
    assert EVIL in window.errors.text.text()

"""The whole project out and in again through the window: the export dialog, the import dialog, and what they say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.bundle import MANIFEST
from annotator.store.workspace import Workspace
from annotator.ui.dialogs.export_reviews import ReviewChoices
from annotator.ui.dialogs.exporting import ExportDialog
from annotator.ui.dialogs.import_bundle import BundleDialog
from annotator.ui.dialogs.import_report import ReportDialog
from annotator.ui.main_window import MainWindow
from annotator.ui.session import Session
from annotator.verbs import annotate, claims, documents, guidelines, history
from tests.ui.window_kit import make_project, open_window, press, settle


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Three articles, a claim with its verdict and another without a speaker."""
    path = make_project(tmp_path / "dam.annotator")
    workspace = Workspace.open(path, "me")
    for number in (1, 2, 3):
        documents.set_field(workspace, [number], "url", f"https://news.example/{number}")
        documents.set_field(workspace, [number], "date", f"2026-03-1{number}")
    said, other = annotate.mark(workspace, 1, 1, [(27, 56)]), annotate.mark(workspace, 2, 1, [(0, 20)])
    claims.add_source(workspace, said, "Айбек Сәрсенов")
    claims.set_verdict(workspace, said, "refuted", "It is late.")
    claims.set_verdict(workspace, other, "supported")
    guidelines.write(workspace, 1, "# When\n\nA claim can be checked.")
    workspace.close()
    return path


@pytest.fixture
def window(qapp: QApplication, project: Path, tmp_path: Path) -> Iterator[MainWindow]:
    (tmp_path / "home").mkdir()
    with open_window(project, tmp_path / "home") as opened:
        yield opened


def session_of(window: MainWindow) -> Session:
    assert window.session is not None
    return window.session


def pane(window: MainWindow) -> QWidget:
    assert window.view is not None
    return window.view.reader.pane


def export_dialog(window: MainWindow, key: str, target: Path) -> ExportDialog:
    """Ctrl+E, the format chosen by typing its name, the target typed in."""
    press(pane(window), "Ctrl+E")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.format.setFocus()
    QTest.keyClicks(dialog.format, dialog.format.itemText(dialog.format.findData(key))[:4])
    assert dialog.form().key == key
    dialog.target.selectAll()
    QTest.keyClicks(dialog.target, str(target))
    return dialog


def export(dialog: ExportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.exported, timeout=5000):
        QTest.keyClick(dialog.target, Qt.Key.Key_Return)


def import_dialog(window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch) -> BundleDialog:
    """*Import a folder…* with this folder."""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_list.trigger("project.import_folder")
    dialog = window.findChild(BundleDialog)
    assert dialog is not None
    return dialog


# -- bundles


def test_the_bundle_is_offered_with_its_own_choices_alone(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(window, "bundle", tmp_path / "shared")
    assert dialog.bundle.isVisible() and not dialog.reviews.isVisible()
    assert not dialog.all.isVisible() and not dialog.language.isVisible() and not dialog.bom.isVisible()
    with qtbot.waitSignal(dialog.counted, timeout=5000):
        pass
    assert "history" in dialog.loses.text()
    export(dialog, qtbot)
    assert (tmp_path / "shared" / MANIFEST).exists() and (tmp_path / "shared" / "annotations.csv").exists()
    assert dialog.told.text().startswith("The project was exported to") and dialog.folder_button.isVisible()
    assert dialog.overwrite.isVisible() and dialog.overwrite.text().startswith("Replace the bundle that is there")
    assert not dialog.export_button.isEnabled()
    QTest.keyClick(dialog.overwrite, Qt.Key.Key_Space)
    QTest.keyClick(dialog.bundle.tables, Qt.Key.Key_Space)
    export(dialog, qtbot)
    assert not (tmp_path / "shared" / "annotations.csv").exists()
    dialog.close()


def test_the_suffix_of_a_file_goes_where_a_folder_is_written(window: MainWindow) -> None:
    press(pane(window), "Ctrl+E")
    dialog = window.findChild(ExportDialog)
    assert dialog is not None
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    assert dialog.target.text().endswith("dam.csv")
    dialog.format.setCurrentIndex(dialog.format.findData("bundle"))
    assert dialog.target.text().endswith("dam")
    dialog.format.setCurrentIndex(dialog.format.findData("claimreview"))
    assert dialog.target.text().endswith("dam.jsonld")
    dialog.close()


def test_a_bundle_comes_into_a_new_project_and_goes_again_by_undo(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = export_dialog(window, "bundle", tmp_path / "shared")
    export(dialog, qtbot)
    dialog.close()
    assert window.open_project(_empty(tmp_path / "other.annotator"))
    settle(window)
    importing = import_dialog(window, tmp_path / "shared", monkeypatch)
    assert "“dam”" in importing.told.text() and importing.counts.text().startswith(
        "3 articles\n2 annotations\n2 claims"
    )
    assert not importing.keep.isVisible()
    QTest.keyClick(importing.import_button, Qt.Key.Key_Return)
    settle(window)
    workspace = session_of(window).workspace
    assert workspace.read().exec_driver_sql("SELECT count(*), min(title) FROM document").one() == (3, "New dam")
    assert workspace.read().exec_driver_sql("SELECT name FROM project").scalar() == "dam"
    window.activateWindow()
    pane(window).setFocus()
    settle(window)
    press(pane(window), "Ctrl+Z")
    settle(window)
    assert workspace.read().exec_driver_sql("SELECT count(*) FROM document").scalar() == 0


def _empty(path: Path) -> Path:
    Workspace.create(path, annotator="me").close()
    return path


def test_what_differs_is_kept_or_replaced_as_one_chooses_and_shown(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = export_dialog(window, "bundle", tmp_path / "shared")
    export(dialog, qtbot)
    dialog.close()
    session = session_of(window)
    note = "SELECT note FROM annotation ORDER BY id LIMIT 1"
    annotate.set_note(session.workspace, 1, "mine")
    for replace, kept in ((False, "mine"), (True, "")):
        importing = import_dialog(window, tmp_path / "shared", monkeypatch)
        assert importing.keep.isVisible() and importing.keep.isChecked()
        if replace:
            QTest.keyClick(importing.replace, Qt.Key.Key_Space)
        QTest.keyClick(importing.import_button, Qt.Key.Key_Return)
        settle(window)
        assert session.workspace.read().exec_driver_sql(note).scalar() == kept
        shown = next(w for w in window.findChildren(ReportDialog) if w.isVisible())
        assert [row[0] for row in shown.model.rows] == ["replaced" if replace else "differs"]
        assert "note" in shown.model.rows[0][3]
        shown.close()
        settle(window)


def test_a_damaged_bundle_says_every_fault_and_changes_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = export_dialog(window, "bundle", tmp_path / "shared")
    export(dialog, qtbot)
    dialog.close()
    for name in ("labels.jsonl", "texts.jsonl"):
        (tmp_path / "shared" / name).write_bytes(b"{}\n")
    session, steps = session_of(window), history.next_undo(session_of(window).workspace)
    importing = import_dialog(window, tmp_path / "shared", monkeypatch)
    QTest.keyClick(importing.import_button, Qt.Key.Key_Return)
    settle(window)
    assert "The bundle is damaged; nothing was changed." in window.errors.text.text()
    shown = next(w for w in window.findChildren(ReportDialog) if w.isVisible())
    assert [Path(row[1]).name for row in shown.model.rows] == ["labels.jsonl", "texts.jsonl"]
    assert history.next_undo(session.workspace) == steps
    shown.close()


def test_a_manifest_that_cannot_be_read_is_said_at_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / MANIFEST).write_text('{"format": "annotator-bundle", "version": 99}')
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "shared"))
    window.actions_list.trigger("project.import_folder")
    assert window.findChild(BundleDialog) is None
    assert "was written by a newer Annotator" in window.errors.text.text()


# -- reviews


def test_reviews_ask_who_publishes_and_remember_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = export_dialog(window, "claimreview", tmp_path / "r.jsonld")
    fields = dialog.reviews
    assert fields.isVisible() and not dialog.export_button.isEnabled()
    assert dialog.told.text() == (
        "A review needs the reviewing organisation, its address on the web, the address of its reviews."
    )
    QTest.keyClicks(fields.name, "Check")
    QTest.keyClicks(fields.url, "https://check.example")
    QTest.keyClicks(fields.reviews, "check.example/r")
    assert dialog.told.text() == "A review needs the address of its reviews."
    fields.reviews.clear()
    with qtbot.waitSignal(dialog.counted, timeout=5000):
        QTest.keyClicks(fields.reviews, "https://check.example/r")
    assert dialog.loses.text().endswith("”: who says it") and dialog.export_button.isEnabled()
    export(dialog, qtbot)
    graph = json.loads((tmp_path / "r.jsonld").read_text("utf-8"))["@graph"]
    assert [review["reviewRating"]["alternateName"] for review in graph] == ["refuted"]
    assert dialog.told.text().endswith("1 claim left out, since something is missing.")
    shown = next(w for w in window.findChildren(ReportDialog) if w.isVisible())
    assert [(row[0], row[3]) for row in shown.model.rows] == [("left out", "who says it")]
    shown.close()
    dialog.close()
    session = session_of(window)
    again = ReviewChoices(session)
    assert (again.name.text(), again.reviews.text()) == ("Check", "https://check.example/r")
    step = history.next_undo(session.workspace)
    assert step is not None and step.verb == "project.setting"


# -- guidelines


def test_the_guidelines_are_saved_as_one_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Guidelines.md"
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **_: (asked.append(a[2]) or str(target), ""))
    window.actions_list.trigger("guidelines.save")
    assert Path(asked[0]).name == "Guidelines.md"
    words = target.read_text("utf-8")
    assert words == "# Guidelines: dam\n\n## Claim (claim)\n\n### When\n\nA claim can be checked.\n"

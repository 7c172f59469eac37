"""A file of names is shown before it is taken in; the registry is written to one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from annotator.ui.dialogs.gazetteer import GazetteerDialog
from tests.ui.entities.conftest import Desk


def test_a_file_is_shown_taken_in_and_undone(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "names.csv"
    path.write_text("name,type,aliases\nДәулет Қайыров,Person,Kayirov\n,Person,\nАлматы,Country or city,\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    desk.session.actions.trigger("entities.import")
    desk.settle()
    shown = desk.window.findChild(GazetteerDialog)
    assert "2 entities in names.csv. 1 line cannot be taken" in shown.head.text()
    assert shown.list.item(0).text().startswith("✗ line 3: the entity has no name")
    assert shown.list.item(1).text() == "Дәулет Қайыров (Person): Kayirov"
    shown.do.click()
    desk.settle()
    assert desk.names() == ["Алматы", "Дәулет Қайыров"]
    panel = desk.panel("entities")
    assert panel.model.rowCount() == 2
    desk.press("Ctrl+Z", on=desk.pane)
    assert desk.names() == []
    assert panel.model.rowCount() == 0


def test_the_registry_is_written_to_a_file(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.entity("Дәулет Қайыров")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.tsv"), ""))
    desk.session.actions.trigger("entities.export")
    desk.settle()
    assert "Дәулет Қайыров\tPerson" in (tmp_path / "out.tsv").read_text("utf-8")

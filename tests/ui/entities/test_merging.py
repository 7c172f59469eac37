"""Several entities become one and one becomes two, with a preview, one undo, and exports that follow."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.demo import export_all
from annotator.ui.dialogs.merge_entities import MergeDialog, PairsDialog, SplitDialog
from annotator.verbs import annotate, labels
from tests.ui.entities.conftest import Desk


def exported(desk: Desk, folder: Path) -> dict[str, list[str]]:
    """Marked words -> names of their entities, as the JSONL export has them."""
    (folder / "out.jsonl").unlink(missing_ok=True)
    export_all(desk.session.workspace, folder / "out.jsonl")
    lines = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    marks = [mark for line in lines for mark in json.loads(line)["annotations"]]
    return {mark["text"]: [e["name"] for e in mark.get("entities", [])] for mark in marks}


def two(desk: Desk) -> tuple[int, int]:
    """The same person twice in the registry; a field of a mark names the one that will go."""
    one, other = desk.entity("Дәулет Қайыров"), desk.entity("Даулет Кайыров")
    desk.mark("Дәулет Қайыров", one)
    desk.mark("Қайыровтың", one)
    made = desk.mark("Даулет Кайыров", other, text=1)
    labels.add_feature(desk.session.workspace, "entity", "kin", "Kin", "entity")
    uuid = desk.scalar("SELECT uuid FROM entity WHERE id = ?", other)
    annotate.set_attribute(desk.session.workspace, made, "kin", uuid)
    desk.settle()
    return one, other


def test_chosen_entities_are_merged_and_exports_follow(desk: Desk, tmp_path: Path) -> None:
    two(desk)
    panel = desk.panel("entities")
    panel.view.setFocus()
    panel.view.selectAll()
    desk.press("M")
    shown = desk.window.findChild(MergeDialog)
    assert "1 mention will name Дәулет Қайыров" in shown.effect.text()
    assert "Along go: 1 annotation with a field." in shown.effect.text()
    QTest.keyClick(shown.list, Qt.Key.Key_Down)
    assert "2 mentions will name Даулет Кайыров" in shown.effect.text()
    QTest.keyClick(shown.list, Qt.Key.Key_Up)
    shown.do.click()
    desk.settle()
    assert desk.names() == ["Дәулет Қайыров"]
    assert panel.model.rowCount() == 1
    assert exported(desk, tmp_path)["Даулет Кайыров"] == ["Дәулет Қайыров"]
    desk.press("Ctrl+Z", on=desk.pane)
    assert len(desk.names()) == 2
    assert exported(desk, tmp_path)["Даулет Кайыров"] == ["Даулет Кайыров"]


def test_pairs_are_proposed_with_their_reason_and_merged(desk: Desk) -> None:
    two(desk)
    desk.entity("Алматы", "Country or city")
    desk.session.actions.trigger("entities.pairs")
    desk.settle()
    shown = desk.window.findChild(PairsDialog)
    assert len(shown.rows) == 1
    assert "spelt alike" in shown.list.item(0).text()
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.merging is not None
    shown.merging.do.click()
    desk.settle()
    assert shown.rows == []
    assert desk.names() == ["Алматы", "Дәулет Қайыров"]
    shown.reject()


def test_two_that_are_two_are_not_proposed_again(desk: Desk) -> None:
    two(desk)
    desk.session.actions.trigger("entities.pairs")
    desk.settle()
    shown = desk.window.findChild(PairsDialog)
    QTest.keyClick(shown.list, Qt.Key.Key_X)
    desk.settle()
    assert shown.rows == []
    shown.reject()
    desk.session.actions.trigger("edit.undo")
    desk.session.actions.trigger("entities.pairs")
    desk.settle()
    [again] = [d for d in desk.window.findChildren(PairsDialog) if d.isVisible()]
    assert len(again.rows) == 1
    again.reject()


def test_chosen_mentions_are_split_off(desk: Desk) -> None:
    one, _ = two(desk)
    panel = desk.panel("entities")
    panel.show_entity(one)
    desk.settle()
    desk.press("Enter")
    lines = desk.panel("concordance")
    lines.view.choose_row([hit.exact for hit in lines.model.hits].index("Қайыровтың"))
    desk.press("S", on=lines.view)
    shown = desk.window.findChild(SplitDialog)
    assert shown.name.text() == "Қайыров"
    shown.name.clear()
    assert not shown.do.isEnabled()
    desk.type("Ерлан Қайыров", shown.name)
    shown.do.click()
    desk.settle()
    assert desk.names() == ["Даулет Кайыров", "Дәулет Қайыров", "Ерлан Қайыров"]
    desk.press("Ctrl+Z", on=desk.pane)
    assert len(desk.names()) == 2

"""The scale of verdicts in its dialog, by keys, and in the fields of a claim."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.verdicts import DEFAULT_SCALE
from annotator.store.queries import verdicts
from annotator.ui.dialogs.verdict_scale import VerdictScaleDialog
from annotator.ui.panels.inspector.claim import ClaimPart
from annotator.verbs import annotate, claims, history
from tests.ui.claims.conftest import Desk
from tests.ui.window_kit import settle

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def part(desk: Desk) -> ClaimPart:
    """The fields of a selected claim with a verdict."""
    label = next(label.id for label in desk.session.labels() if label.layer == "claim")
    marked = annotate.mark(desk.session.workspace, 1, label, [(1, 25)])
    claims.set_verdict(desk.session.workspace, marked, "refuted")
    settle(desk.window)
    desk.session.select_annotation(marked)
    return desk.inspector.claim


@pytest.fixture
def dialog(desk: Desk, part: ClaimPart) -> VerdictScaleDialog:
    desk.session.actions.trigger("claim.scale")
    assert part.dialog is not None and part.dialog.isVisible()
    return part.dialog


def scale(desk: Desk) -> tuple[str, ...]:
    return verdicts.scale(desk.session.workspace.read())


def choices(part: ClaimPart) -> list[str]:
    combo = part.verdict.editor
    return [combo.itemText(number) for number in range(combo.count())]


def rows(dialog: VerdictScaleDialog) -> list[str]:
    return [dialog.list.item(number).text() for number in range(dialog.list.count())]


def key(widget: Any, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, which, held)


def test_the_field_offers_the_scale_of_the_project(desk: Desk, part: ClaimPart, dialog: VerdictScaleDialog) -> None:
    assert choices(part) == ["", *DEFAULT_SCALE]
    assert rows(dialog) == ["supported", "refuted (verdicts: 1)", "not enough evidence", "conflicting"]
    QTest.keyClicks(dialog.add, "half true")
    key(dialog.add, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.add.text() == "" and dialog.chosen() == "half true"
    assert choices(desk.inspector.claim) == ["", *DEFAULT_SCALE, "half true"]
    assert part.verdict.text() == "refuted"


def test_renaming_changes_the_verdict_that_is_shown(desk: Desk, part: ClaimPart, dialog: VerdictScaleDialog) -> None:
    key(dialog.list, Qt.Key.Key_Down)
    key(dialog.list, Qt.Key.Key_F2)
    assert dialog.name.text() == "refuted"
    key(dialog.name, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(dialog.name, "false")
    key(dialog.name, Qt.Key.Key_Return)
    assert rows(dialog)[1] == "false (verdicts: 1)"
    assert desk.inspector.claim.verdict.text() == "false"
    history.undo(desk.session.workspace)
    assert desk.inspector.claim.verdict.text() == "refuted" and rows(dialog)[1] == "refuted (verdicts: 1)"


def test_order_and_removal_by_keys(desk: Desk, dialog: VerdictScaleDialog) -> None:
    key(dialog.list, Qt.Key.Key_Down, ALT)
    assert scale(desk)[:2] == ("refuted", "supported") and dialog.chosen() == "supported"
    key(dialog.list, Qt.Key.Key_Delete)
    assert scale(desk) == ("refuted", "not enough evidence", "conflicting")
    key(dialog.list, Qt.Key.Key_Up)
    key(dialog.list, Qt.Key.Key_Delete)
    assert "verdicts use it: 1" in dialog.told.text() and scale(desk)[0] == "refuted"
    key(dialog.list, Qt.Key.Key_Down)
    key(dialog.list, Qt.Key.Key_Backspace)
    assert dialog.told.text() == "" and scale(desk) == ("refuted", "conflicting")


def test_what_is_refused_is_said_in_the_dialog(desk: Desk, dialog: VerdictScaleDialog) -> None:
    QTest.keyClicks(dialog.add, "Refuted")
    key(dialog.add, Qt.Key.Key_Return)
    assert "on the scale already" in dialog.told.text() and dialog.add.text() == "Refuted"
    assert scale(desk) == DEFAULT_SCALE
    key(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_rating_that_is_not_on_the_scale_stays_where_it_is(desk: Desk, part: ClaimPart) -> None:
    claims.set_verdict(desk.session.workspace, desk.session.annotation_id, "satire")
    assert desk.inspector.claim.verdict.text() == "satire" and choices(part) == ["", *DEFAULT_SCALE]

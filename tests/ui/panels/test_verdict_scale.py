"""The scale of verdicts in its dialog, by keys, and in the fields of a claim."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator import words
from annotator.domain.verdicts import DEFAULT_SCALE
from annotator.store.queries import verdicts
from annotator.ui.dialogs.verdict_scale import VerdictScaleDialog
from annotator.ui.panels.inspector.claim import ClaimPart
from annotator.ui.panels.inspector.panel import InspectorPanel
from annotator.verbs import claims, history

from .conftest import World

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(world: World, show: Callable[..., InspectorPanel]) -> InspectorPanel:
    """The inspector with a claim that has a verdict."""
    marked = world.mark("Claim", "Қойма 40 мың тұрғынды сумен қамтамасыз етеді")
    claims.set_verdict(world.workspace, marked, "refuted")
    world.session.open_document(world.kazakh)
    panel = show(InspectorPanel(world.session), 300, 800)
    world.session.select_annotation(marked)
    panel.show_now()
    return panel


@pytest.fixture
def other_language() -> Iterator[None]:
    """Every sentence in brackets."""
    words.speak(lambda source, _comment, _count: f"‹{source}›")
    yield
    words.speak(None)


@pytest.fixture
def dialog(world: World, panel: InspectorPanel) -> VerdictScaleDialog:
    world.session.actions.trigger("claim.scale")
    assert panel.form.claim.dialog is not None and panel.form.claim.dialog.isVisible()
    return panel.form.claim.dialog


def shown(panel: InspectorPanel) -> ClaimPart:
    """The fields of the claim as the project holds it."""
    panel.show_now()
    return panel.form.claim


def scale(world: World) -> tuple[str, ...]:
    return verdicts.scale(world.workspace.read())


def choices(part: ClaimPart) -> list[str]:
    combo = part.verdict.editor
    return [combo.itemText(number) for number in range(combo.count())]


def rows(dialog: VerdictScaleDialog) -> list[str]:
    return [dialog.list.item(number).text() for number in range(dialog.list.count())]


def key(widget: Any, which: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, which, held)


def test_the_field_offers_the_scale_of_the_project(
    world: World, panel: InspectorPanel, dialog: VerdictScaleDialog
) -> None:
    assert choices(panel.form.claim) == ["", *DEFAULT_SCALE]
    assert rows(dialog) == ["supported", "refuted (verdicts: 1)", "not enough evidence", "conflicting"]
    QTest.keyClicks(dialog.add, "half true")
    key(dialog.add, Qt.Key.Key_Return)
    assert dialog.isVisible() and dialog.add.text() == "" and dialog.chosen() == "half true"
    assert choices(shown(panel)) == ["", *DEFAULT_SCALE, "half true"]
    assert panel.form.claim.verdict.text() == "refuted"


def test_renaming_changes_the_verdict_that_is_shown(
    world: World, panel: InspectorPanel, dialog: VerdictScaleDialog
) -> None:
    key(dialog.list, Qt.Key.Key_Down)
    key(dialog.list, Qt.Key.Key_F2)
    assert dialog.name.text() == "refuted"
    key(dialog.name, Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(dialog.name, "false")
    key(dialog.name, Qt.Key.Key_Return)
    assert rows(dialog)[1] == "false (verdicts: 1)"
    assert shown(panel).verdict.text() == "false"
    history.undo(world.workspace)
    assert shown(panel).verdict.text() == "refuted" and rows(dialog)[1] == "refuted (verdicts: 1)"


def test_order_and_removal_by_keys(world: World, dialog: VerdictScaleDialog) -> None:
    key(dialog.list, Qt.Key.Key_Down, ALT)
    assert scale(world)[:2] == ("refuted", "supported") and dialog.chosen() == "supported"
    key(dialog.list, Qt.Key.Key_Delete)
    assert scale(world) == ("refuted", "not enough evidence", "conflicting")
    key(dialog.list, Qt.Key.Key_Up)
    key(dialog.list, Qt.Key.Key_Delete)
    assert "verdicts use it: 1" in dialog.told.text() and scale(world)[0] == "refuted"
    key(dialog.list, Qt.Key.Key_Down)
    key(dialog.list, Qt.Key.Key_Backspace)
    assert dialog.told.text() == "" and scale(world) == ("refuted", "conflicting")


def test_what_is_refused_is_said_in_the_dialog(world: World, dialog: VerdictScaleDialog) -> None:
    QTest.keyClicks(dialog.add, "Refuted")
    key(dialog.add, Qt.Key.Key_Return)
    assert "on the scale already" in dialog.told.text() and dialog.add.text() == "Refuted"
    assert scale(world) == DEFAULT_SCALE
    key(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_rating_that_is_not_on_the_scale_stays_where_it_is(world: World, panel: InspectorPanel) -> None:
    assert world.session.annotation_id is not None
    claims.set_verdict(world.workspace, world.session.annotation_id, "satire")
    assert shown(panel).verdict.text() == "satire" and choices(panel.form.claim) == ["", *DEFAULT_SCALE]


def test_a_rating_that_is_typed_is_offered_for_the_scale(world: World, panel: InspectorPanel) -> None:
    assert not shown(panel).on_scale.isVisible()
    line = panel.form.claim.verdict.editor.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "satire")
    QTest.keyClick(line, Qt.Key.Key_Return)
    button = shown(panel).on_scale
    assert button.isVisible() and button.text() == "Add “satire” to the scale"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert scale(world) == (*DEFAULT_SCALE, "satire")
    assert not shown(panel).on_scale.isVisible() and panel.form.claim.verdict.text() == "satire"
    history.undo(world.workspace)
    assert scale(world) == DEFAULT_SCALE and shown(panel).on_scale.isVisible()


@pytest.mark.usefixtures("other_language")
def test_in_another_language_the_ratings_stay_as_they_are_stored(world: World, panel: InspectorPanel) -> None:
    shown = VerdictScaleDialog(world.session)
    assert rows(shown)[0] == "‹supported›" and shown.chosen() == "supported" and shown.name.text() == "‹supported›"
    key(shown.name, Qt.Key.Key_Return)
    assert scale(world) == DEFAULT_SCALE and shown.told.text() == ""
    shown.name.selectAll()
    QTest.keyClicks(shown.name, "confirmed")
    key(shown.name, Qt.Key.Key_Return)
    assert scale(world)[0] == "confirmed"
    shown.reject()

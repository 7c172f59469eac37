"""The label palette, and the editor of labels and own fields behind it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from annotator.store.queries import annotations as annotation_queries
from annotator.store.queries import labels as queries
from annotator.ui.actions import Action
from annotator.ui.dialogs.label_editor import LabelEditor
from annotator.ui.panels.inspector.features import EntityField, SeveralField, parse_number, parse_url
from annotator.ui.panels.inspector.panel import InspectorPanel
from annotator.ui.panels.labels.palette import LabelPalette
from annotator.ui.widgets.autosave import AutoField
from annotator.ui.widgets.fields import ChoiceField
from annotator.verbs import entities, history
from annotator.verbs import labels as verbs

from .conftest import World


@pytest.fixture
def palette(world: World, show: Callable[..., LabelPalette]) -> LabelPalette:
    return show(LabelPalette(world.session), 280, 400)


@pytest.fixture
def editor(world: World, qtbot: Any) -> Iterator[LabelEditor]:
    editor = LabelEditor(world.session)
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(editor)
    editor.show_layer("entity")
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    yield editor


def columns(world: World, label_id: int, *names: str) -> tuple[Any, ...]:
    query = f"SELECT {', '.join(names)} FROM label WHERE id = ?"
    return tuple(world.workspace.read().exec_driver_sql(query, (label_id,)).one())


def enter(field: AutoField, words: str) -> None:
    field.editor.setFocus()
    QTest.keyClick(field.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field.editor, words)
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)


def names(editor: LabelEditor) -> list[str]:
    return [label.name for label in editor.labels._labels]


# the palette


def test_a_click_marks_and_leaves_the_focus_alone(world: World, palette: LabelPalette) -> None:
    used: list[int] = []
    person = world.label("Person")
    world.session.actions.add([Action(f"mark.label.{person}", "Mark", "Mark", lambda: used.append(person))])
    palette.edit.setFocus()
    QTest.mouseClick(palette.chips[person], Qt.MouseButton.LeftButton)
    assert used == [person] and palette.edit.hasFocus()
    QTest.mouseClick(palette.chips[world.label("Event")], Qt.MouseButton.LeftButton)
    assert "Open an article" in world.said[-1]


def test_every_label_of_the_text_has_a_chip_with_words(world: World, palette: LabelPalette) -> None:
    shown = {chip.label.name for chip in palette.chips.values()}
    assert shown == {label.name for label in world.session.labels() if label.layer != "document"}
    assert palette.chips[world.label("Person")].accessibleName() == "Person, key 1"
    assert list(palette.sections) == ["claim", "entity", "attribution"]


def test_layers_fold_and_stay_folded(world: World, palette: LabelPalette) -> None:
    QTest.mouseClick(palette.sections["entity"].title, Qt.MouseButton.LeftButton)
    assert not palette.chips[world.label("Person")].isVisible()
    verbs.change_label(world.workspace, world.label("Claim"), name="Statement")
    assert not palette.sections["entity"].body.isVisible()
    assert palette.sections["claim"].body.isVisible()


def test_the_armed_label_is_shown(world: World, palette: LabelPalette) -> None:
    event = world.label("Event")
    world.session.set_marker(event)
    assert [chip.label.id for chip in palette.chips.values() if chip.armed] == [event]
    assert "armed" in palette.chips[event].accessibleName()
    world.session.set_marker(None)
    assert not any(chip.armed for chip in palette.chips.values())


def test_chips_follow_the_labels(world: World, palette: LabelPalette) -> None:
    made = verbs.add_label(world.workspace, "tone", "Irony", colour="#1d33da")
    assert palette.chips[made].label.layer == "tone" and "tone" in palette.sections
    verbs.retire_label(world.workspace, made)
    assert made not in palette.chips


def test_two_columns_fit_a_narrow_dock(world: World, palette: LabelPalette) -> None:
    chips = [palette.chips[world.label(name)] for name in ("Person", "Organisation", "Country or city")]
    assert chips[0].y() == chips[1].y() < chips[2].y()
    assert chips[1].geometry().right() <= palette.width()


# the editor


def test_name_short_name_and_definition_save_one_by_one(world: World, editor: LabelEditor) -> None:
    person = world.label("Person")
    before = len(world.verbs())
    enter(editor.labels.name, "Human")
    enter(editor.labels.short, "HUM")
    enter(editor.labels.definition, "A human being")
    assert columns(world, person, "name", "short", "definition") == ("Human", "HUM", "A human being")
    assert world.verbs()[before:] == ["label.change"] * 3
    history.undo(world.workspace)
    assert editor.labels.definition.text() == ""


def test_a_taken_name_is_said_and_kept(world: World, editor: LabelEditor) -> None:
    enter(editor.labels.name, "Group")
    assert "has a label Group already" in editor.labels.name.message.text()
    assert editor.labels.name.text() == "Group"
    assert columns(world, world.label("Person"), "name") == ("Person",)


@pytest.mark.parametrize(
    ("key", "said"), [(Qt.Key.Key_2, "belongs to Organisation"), (Qt.Key.Key_F, "cannot be a label's key")]
)
def test_a_key_that_is_not_free_is_explained(world: World, editor: LabelEditor, key: Qt.Key, said: str) -> None:
    editor.labels.key.editor.setFocus()
    QTest.keyClick(editor.labels.key.editor, key)
    assert said in editor.labels.key.message.text()
    assert columns(world, world.label("Person"), "shortcut") == ("1",)


@pytest.mark.skipif(sys.platform != "linux", reason="the native code is that of X11 and Wayland")
def test_a_key_is_taken_by_its_place_on_a_kazakh_layout(world: World, editor: LabelEditor) -> None:
    line = editor.labels.key.editor
    line.setFocus()
    place_of_p = 25 + 8
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord("З"), Qt.KeyboardModifier.NoModifier, place_of_p, 0, 0, "з")
        QApplication.sendEvent(line, event)
    assert columns(world, world.label("Person"), "shortcut") == ("P",)
    assert line.text() == "P"
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert columns(world, world.label("Person"), "shortcut") == ("",)


def test_colour_by_a_patch(world: World, editor: LabelEditor) -> None:
    row = editor.labels.colour
    assert row.buttons[0].isChecked(), "labels come with the first of the eight"
    QTest.mouseClick(row.buttons[3], Qt.MouseButton.LeftButton)
    assert columns(world, world.label("Person"), "colour") == (row.buttons[3].colour,)
    assert row.buttons[3].isChecked() and not row.own.isVisible()


def test_add_reorder_and_retire_by_keys(world: World, editor: LabelEditor) -> None:
    editor.labels.add.setFocus()
    QTest.keyClicks(editor.labels.add, "Law")
    QTest.keyClick(editor.labels.add, Qt.Key.Key_Return)
    assert editor.isVisible(), "Enter adds, it does not close"
    made = editor.labels.chosen()
    assert made is not None and made.name == "Law" and names(editor)[-1] == "Law"
    QTest.keyClick(editor.labels.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(editor)[-2:] == ["Law", "Other"]
    chosen = editor.labels.chosen()
    assert chosen is not None and chosen.id == made.id
    editor.labels.retire.setFocus()
    QTest.keyClick(editor.labels.retire, Qt.Key.Key_Space)
    assert "Law" not in names(editor)
    editor.labels.retired.setFocus()
    QTest.keyClick(editor.labels.retired, Qt.Key.Key_Space)
    editor.labels.choose(made.id)
    assert editor.labels.retire.text() == "Bring back"
    QTest.keyClick(editor.labels.retire, Qt.Key.Key_Space)
    assert columns(world, made.id, "active") == (1,)
    assert world.verbs()[-4:] == ["label.add", "label.reorder", "label.retire", "label.restore"]


def test_a_label_that_comes_back_gives_up_a_key_that_is_taken(world: World, editor: LabelEditor) -> None:
    person, group = world.label("Person"), world.label("Group")
    verbs.retire_label(world.workspace, person)
    verbs.change_label(world.workspace, group, shortcut="1")
    verbs.retire_label(world.workspace, person, False)
    assert columns(world, person, "active", "shortcut") == (1, "")
    assert columns(world, group, "shortcut") == ("1",)


def test_merging_shows_the_number_first_and_is_one_undo(world: World, editor: LabelEditor) -> None:
    mark = world.mark("Person", "Министр")
    world.mark("Person", "Dana Whitfield", world.english)
    editor.labels.into.setCurrentIndex(editor.labels.into.findText("into Position"))
    QTest.mouseClick(editor.labels.merge, Qt.MouseButton.LeftButton)
    assert editor.labels.asking.text().startswith("2 annotations get the label Position")
    before = len(world.verbs())
    QTest.keyClick(editor.labels.yes, Qt.Key.Key_Space)
    (row,) = annotation_queries.listed(world.workspace.read(), [mark])
    assert row.label == "Position" and "Person" not in names(editor)
    assert world.verbs()[before:] == ["label.merge"]
    history.undo(world.workspace)
    (row,) = annotation_queries.listed(world.workspace.read(), [mark])
    assert row.label == "Person" and names(editor)[0] == "Person"


def test_a_layer_of_ones_own(world: World, editor: LabelEditor) -> None:
    editor._add_layer("Tone")
    QTest.keyClicks(editor.labels.add, "Irony")
    QTest.keyClick(editor.labels.add, Qt.Key.Key_Return)
    assert [label.name for label in queries.labels(world.workspace.read(), "tone")] == ["Irony"]
    assert editor.layer.currentData() == "tone"


def test_the_editor_opens_once_from_the_palette(world: World, palette: LabelPalette, qtbot: Any) -> None:
    QTest.mouseClick(palette.edit, Qt.MouseButton.LeftButton)
    first = palette._editor
    assert isinstance(first, LabelEditor) and first.isVisible()
    world.session.actions.trigger("labels.edit")
    assert palette._editor is first
    QTest.keyClick(first, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: palette._editor is None)


# own fields


@pytest.fixture
def fields(world: World, editor: LabelEditor) -> LabelEditor:
    editor.tabs.setCurrentIndex(1)
    return editor


def add_field(editor: LabelEditor, name: str, kind: str) -> None:
    editor.features.kind.setCurrentIndex(editor.features.kind.findData(kind))
    editor.features.add.setFocus()
    QTest.keyClicks(editor.features.add, name)
    QTest.keyClick(editor.features.add, Qt.Key.Key_Return)


def test_fields_are_added_changed_retired_and_brought_back(world: World, fields: LabelEditor) -> None:
    add_field(fields, "Role", "enum")
    options = fields.features.options.editor
    assert options.hasFocus()
    for words in ("minister", "mayor", "mayor"):
        QTest.keyClicks(options, words)
        QTest.keyClick(options, Qt.Key.Key_Return)
    QTest.keyClick(options, Qt.Key.Key_Tab)
    (feature,) = queries.features(world.workspace.read(), "entity")
    assert (feature.name, feature.kind, feature.options) == ("Role", "enum", ("minister", "mayor"))
    enter(fields.features.name, "Office")
    QTest.keyClick(fields.features.required, Qt.Key.Key_Space)
    (feature,) = queries.features(world.workspace.read(), "entity")
    assert (feature.key, feature.name, feature.required) == ("role", "Office", True)
    QTest.keyClick(fields.features.retire, Qt.Key.Key_Space)
    assert queries.features(world.workspace.read(), "entity") == []
    fields.features.retired.setChecked(True)
    QTest.keyClick(fields.features.retire, Qt.Key.Key_Space)
    assert [f.name for f in queries.features(world.workspace.read(), "entity")] == ["Office"]
    add_field(fields, "Role", "text")
    assert {f.key for f in queries.features(world.workspace.read(), "entity")} == {"role", "role_2"}


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("1 250", "1250"), ("3,5", "3.5"), ("-0.50", "-0.5"), ("", ""), ("1\u00a0000", "1000"), ("+7", "7")],
)
def test_numbers_as_people_write_them(typed: str, kept: str) -> None:
    assert parse_number(typed) == kept


@pytest.mark.parametrize(("parse", "typed"), [(parse_number, "ten"), (parse_number, "1.2.3"), (parse_url, "example")])
def test_what_is_none_is_said(parse: Callable[[str], str], typed: str) -> None:
    with pytest.raises(ValueError, match=typed):
        parse(typed)


def test_own_fields_in_the_inspector(world: World, show: Callable[..., InspectorPanel]) -> None:
    ws = world.workspace
    for key, kind, options in (
        ("role", "enum", ["minister", "mayor"]),
        ("tags", "several", ["politics", "sport"]),
        ("quoted", "yesno", []),
        ("age", "number", []),
        ("since", "date", []),
        ("remark", "text", []),
        ("link", "url", []),
        ("employer", "entity", []),
    ):
        verbs.add_feature(ws, "entity", key, key.capitalize(), kind, options)
    employer = entities.add_entity(ws, "Ministry")
    mark = world.mark("Person", "Министр")
    panel = show(InspectorPanel(world.session), 300, 900)
    world.session.open_document(world.kazakh)
    world.session.select_annotation(mark)
    panel.show_now()
    part = panel.form.features
    for key, words in (("age", "41"), ("since", "2025-01"), ("remark", "see below"), ("link", "https://example.org/a")):
        field = part.editor(key)
        assert isinstance(field, AutoField)
        enter(field, words)
    for key, words in (("role", "mayor"), ("quoted", "yes")):
        field = part.editor(key)
        assert isinstance(field, ChoiceField)
        field.editor.setFocus()
        while field.editor.currentText() != words:
            QTest.keyClick(field.editor, Qt.Key.Key_Down)
    several = part.editor("tags")
    assert isinstance(several, SeveralField)
    _tick(several.boxes["sport"])
    pick = part.editor("employer")
    assert isinstance(pick, EntityField)
    pick.line.line.setFocus()
    QTest.keyClicks(pick.line.line, "minis")
    QTest.keyClick(pick.line.line, Qt.Key.Key_Return)
    found = annotation_queries.info(ws.read(), mark)
    assert found is not None
    assert found.attributes == {
        "role": "mayor", "tags": ["sport"], "quoted": True, "age": 41, "since": "2025-01", "remark": "see below",
        "link": "https://example.org/a",
        "employer": world.scalar("SELECT uuid FROM entity WHERE id = ?", employer),
    }  # fmt: skip
    panel.show_now()
    assert [row.words.text() for row in pick.list.rows()] == ["Ministry"]
    enter(part.editor("age"), "old")  # type: ignore[arg-type]
    assert "not a number" in part.editor("age").message.text()  # type: ignore[union-attr]


def _tick(box: QCheckBox) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def test_a_new_field_appears_in_the_inspector_at_once(world: World, show: Callable[..., InspectorPanel]) -> None:
    mark = world.mark("Person", "Министр")
    panel = show(InspectorPanel(world.session), 300, 600)
    world.session.open_document(world.kazakh)
    world.session.select_annotation(mark)
    panel.show_now()
    assert not panel.form.features.isVisible()
    verbs.add_feature(world.workspace, "entity", "age", "Age", "number", required=True)
    panel.show_now()
    assert panel.form.features.isVisible() and isinstance(panel.form.features.editor("age"), QWidget)

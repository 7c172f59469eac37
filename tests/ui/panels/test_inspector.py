"""The inspector: every field saves itself into its own table, and nothing that is typed gets lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.records import AnnotationInfo
from annotator.store.queries import annotations as queries
from annotator.ui.panels.inspector.panel import InspectorPanel
from annotator.ui.widgets.autosave import AutoField
from annotator.ui.widgets.fields import ChoiceField
from annotator.verbs import annotate, claims, entities, history

from .conftest import KAZAKH, World

CLAIM = "Қойма 40 мың тұрғынды сумен қамтамасыз етеді"


@pytest.fixture
def claim(world: World) -> int:
    mark = world.mark("Claim", CLAIM)
    world.session.open_document(world.kazakh)
    return mark


@pytest.fixture
def person(world: World) -> int:
    mark = world.mark("Person", "Әсел Нұрланова")
    world.session.open_document(world.kazakh)
    return mark


@pytest.fixture
def panel(world: World, show: Callable[..., InspectorPanel]) -> InspectorPanel:
    return show(InspectorPanel(world.session), 300, 800)


def select(panel: InspectorPanel, annotation_id: int | None) -> None:
    """Select and let the panel show it."""
    panel.session.select_annotation(annotation_id)
    panel.show_now()


def info(world: World, annotation_id: int) -> AnnotationInfo:
    found = queries.info(world.workspace.read(), annotation_id)
    assert found is not None
    return found


def enter(field: AutoField, words: str) -> None:
    """Type ASCII words into a field, over what is there, without leaving it."""
    field.editor.setFocus()
    QTest.keyClick(field.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field.editor, words)


def leave(field: AutoField) -> None:
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)


def choose(field: ChoiceField, words: str) -> None:
    """Choose from a list by the keys."""
    field.editor.setFocus()
    target = field.editor.findText(words)
    assert target >= 0
    while field.editor.currentIndex() != target:
        down = field.editor.currentIndex() < target
        QTest.keyClick(field.editor, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def select_text(world: World, words: str) -> None:
    start = KAZAKH.index(words)
    world.session.text_selection = lambda: (start, start + len(words))


# what is shown


def test_nothing_selected_says_how_to_mark(
    world: World, claim: int, person: int, panel: InspectorPanel, qtbot: QtBot
) -> None:
    panel.show_now()
    assert panel.stack.currentWidget() is panel.blank
    assert "C Claim" in panel.blank.how.text() and "1 Person" in panel.blank.how.text()
    qtbot.waitUntil(lambda: panel.blank.counts.text() == "In this article: 1 claim, 1 entity.")


def test_each_layer_has_its_part(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    assert panel.form.claim.isVisible() and not panel.form.entity.isVisible()
    assert panel.form.head.words.text() == CLAIM
    select(panel, person)
    assert panel.form.entity.isVisible() and not panel.form.claim.isVisible()


def test_pieces_of_a_discontinuous_mark_are_told_apart(world: World, panel: InspectorPanel, person: int) -> None:
    start = KAZAKH.index("деді")
    annotate.add_fragment(world.workspace, person, start, start + 4)
    select(panel, person)
    assert panel.form.head.words.text() == "Әсел Нұрланова … деді"
    assert panel.form.head.pieces.text() == "2 pieces"


def test_showing_waits_until_the_text_is_painted(world: World, claim: int, panel: InspectorPanel, qtbot: Any) -> None:
    world.session.select_annotation(claim)
    assert panel.info is None
    qtbot.waitUntil(lambda: panel.info is not None and panel.info.id == claim)


# saving


@pytest.mark.parametrize(
    ("field", "column"),
    [("text", "text"), ("topic", "topic"), ("claim_date", "claim_date"), ("event_date", "event_date")],
)
def test_a_claim_field_saves_into_its_column(
    world: World, claim: int, panel: InspectorPanel, field: str, column: str
) -> None:
    select(panel, claim)
    editor: AutoField = getattr(panel.form.claim, field)
    words = "2026-03-14" if column.endswith("date") else "Water"
    enter(editor, words)
    leave(editor)
    assert world.scalar(f"SELECT {column} FROM claim") == words
    assert editor.tick.text() == "✓"
    assert world.said[-1].endswith("saved.")


@pytest.mark.parametrize(
    ("field", "words", "query", "value"),
    [
        ("type", "numerical", "SELECT type FROM claim", "numerical"),
        ("check_worthy", "yes", "SELECT check_worthy FROM claim", "yes"),
        ("mode", "direct speech", "SELECT mode FROM attribution", "direct"),
    ],
)
def test_a_choice_saves_at_once(
    world: World, claim: int, panel: InspectorPanel, field: str, words: str, query: str, value: str
) -> None:
    select(panel, claim)
    choose(getattr(panel.form.claim, field), words)
    assert world.scalar(query) == value


def test_a_value_that_is_no_choice_is_shown_only_where_it_stands(
    world: World, claim: int, panel: InspectorPanel
) -> None:
    other = world.mark("Claim", "құрылысқа 12 млрд теңге жұмсалған")
    claims.set_field(world.workspace, claim, "type", "rumour")
    combo = panel.form.claim.type.editor
    select(panel, claim)
    assert combo.currentText() == "rumour"
    select(panel, other)
    assert combo.currentText() == "–" and combo.findText("rumour") < 0
    select(panel, claim)
    assert combo.currentText() == "rumour" and combo.count() == len(claims.CLAIM_TYPES) + 2


def test_a_verdict_of_the_users_own_scale(world: World, claim: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    choose(panel.form.claim.verdict, "refuted")
    assert world.scalar("SELECT rating FROM verdict") == "refuted"
    enter(panel.form.claim.verdict, "half true")
    leave(panel.form.claim.verdict)
    enter(panel.form.claim.explanation, "See the budget")
    leave(panel.form.claim.explanation)
    row = world.workspace.read().exec_driver_sql("SELECT rating, explanation FROM verdict").one()
    assert tuple(row) == ("half true", "See the budget")


def test_typing_saves_after_a_pause(world: World, claim: int, panel: InspectorPanel, qtbot: Any) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "water")
    assert world.scalar("SELECT count(*) FROM claim") == 0
    qtbot.waitUntil(lambda: world.scalar("SELECT topic FROM claim") == "water")
    assert panel.form.claim.topic.editor.hasFocus()


def test_one_field_is_one_undo_while_it_has_the_focus(world: World, claim: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    before = len(world.verbs())
    for words in ("w", "water", "water supply"):
        enter(panel.form.claim.topic, words)
        QTest.keyClick(panel.form.claim.topic.editor, Qt.Key.Key_Return)
    assert world.verbs()[before:] == ["claim.field"]
    leave(panel.form.claim.topic)
    enter(panel.form.claim.topic, "water again")
    leave(panel.form.claim.topic)
    assert world.verbs()[before:] == ["claim.field"] * 2
    history.undo(world.workspace)
    assert world.scalar("SELECT topic FROM claim") == "water supply"
    panel.show_now()
    assert panel.form.claim.topic.text() == "water supply"


def test_a_space_typed_in_a_pause_stays(world: World, claim: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "water ")
    panel.form.claim.topic.save_now()
    panel.show_now()
    QTest.keyClicks(panel.form.claim.topic.editor, "supply")
    leave(panel.form.claim.topic)
    assert world.scalar("SELECT topic FROM claim") == "water supply"


def test_closing_the_project_saves_what_is_typed(world: World, claim: int, panel: InspectorPanel) -> None:
    from annotator.store.workspace import Workspace

    select(panel, claim)
    enter(panel.form.claim.topic, "water")
    world.session.close()
    panel.hide()
    reopened = Workspace.open(world.workspace.path, "Aru")
    assert reopened.read().exec_driver_sql("SELECT topic FROM claim").scalar() == "water"
    reopened.close()


def test_a_note_keeps_its_lines_and_its_hard_spaces(world: World, person: int, panel: InspectorPanel) -> None:
    annotate.set_note(world.workspace, person, "40\u00a0мың\nсосын")
    select(panel, person)
    editor = panel.form.remarks.note.editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, "!")
    leave(panel.form.remarks.note)
    assert info(world, person).note == "40\u00a0мың\nсосын!"


def test_selecting_another_saves_what_is_typed(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "water")
    world.session.select_annotation(person)
    assert world.scalar("SELECT topic FROM claim") == "water"
    panel.show_now()
    select(panel, claim)
    assert panel.form.claim.topic.text() == "water"


def test_nothing_is_written_by_looking(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    claims.set_field(world.workspace, claim, "text", " ".join(CLAIM.split()))
    before = world.verbs()
    for mark in (claim, person, claim, None):
        select(panel, mark)
    select(panel, claim)
    panel.form.claim.text.editor.setFocus()
    leave(panel.form.claim.text)
    assert world.verbs() == before


# what cannot be saved


def test_a_bad_date_is_said_at_the_field_and_kept(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    enter(panel.form.claim.claim_date, "2026-02-30")
    leave(panel.form.claim.claim_date)
    assert world.scalar("SELECT count(*) FROM claim") == 0
    message = panel.form.claim.claim_date.message
    assert message.isVisible() and "no such date" in message.text()
    select(panel, person)
    select(panel, claim)
    assert panel.form.claim.claim_date.text() == "2026-02-30"
    assert message.isVisible()
    enter(panel.form.claim.claim_date, "28.02.2026")
    leave(panel.form.claim.claim_date)
    assert not message.isVisible()
    assert world.scalar("SELECT claim_date FROM claim") == "2026-02-28"
    assert panel.form.claim.claim_date.text() == "2026-02-28"


def test_a_newer_value_is_not_overwritten_blindly(world: World, claim: int, panel: InspectorPanel) -> None:
    claims.set_field(world.workspace, claim, "topic", "old")
    select(panel, claim)
    enter(panel.form.claim.topic, "mine")
    claims.set_field(world.workspace, claim, "topic", "theirs")
    panel.show_now()
    topic = panel.form.claim.topic
    assert topic.text() == "mine" and "theirs" in topic.message.text()
    leave(topic)
    assert world.scalar("SELECT topic FROM claim") == "theirs"
    QTest.mouseClick(_button(topic, "Keep mine"), Qt.MouseButton.LeftButton)
    assert world.scalar("SELECT topic FROM claim") == "mine"
    assert not topic.choice.isVisible()


def test_the_newer_value_can_be_taken(world: World, claim: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "mine")
    claims.set_field(world.workspace, claim, "topic", "theirs")
    panel.show_now()
    QTest.mouseClick(_button(panel.form.claim.topic, "Take theirs"), Qt.MouseButton.LeftButton)
    assert panel.form.claim.topic.text() == "theirs"
    assert world.scalar("SELECT topic FROM claim") == "theirs"


def test_an_undo_elsewhere_does_not_touch_what_is_typed(
    world: World, claim: int, person: int, panel: InspectorPanel
) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "mine")
    annotate.set_unsure(world.workspace, [person], True)
    history.undo(world.workspace)
    panel.show_now()
    assert panel.form.claim.topic.text() == "mine" and not panel.form.claim.topic.message.isVisible()
    leave(panel.form.claim.topic)
    assert world.scalar("SELECT topic FROM claim") == "mine"


def test_words_for_a_deleted_annotation_come_back_with_it(world: World, claim: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "mine")
    annotate.delete(world.workspace, [claim])
    select(panel, None)
    history.undo(world.workspace)
    select(panel, claim)
    assert panel.form.claim.topic.text() == "mine"
    assert world.scalar("SELECT topic FROM claim") == "mine"


def _button(field: AutoField, text: str) -> QWidget:
    return next(w for w in field.choice.findChildren(QWidget) if getattr(w, "text", str)() == text)


# the head


def test_label_unsure_and_status(world: World, panel: InspectorPanel, person: int) -> None:
    mark = world.mark("Quantity", "40 мың тұрғынды", status="suggested", origin="rule", rule="numbers")
    select(panel, mark)
    assert panel.form.head.status.text() == "Suggested by numbers"
    QTest.mouseClick(panel.form.head.accept, Qt.MouseButton.LeftButton)
    panel.form.head.unsure.setFocus()
    QTest.keyClick(panel.form.head.unsure, Qt.Key.Key_Space)
    choose(panel.form.head.label, "Group")
    found = info(world, mark)
    assert (found.status, found.unsure, found.label) == ("accepted", True, "Group")
    panel.show_now()
    assert not panel.form.head.fate.isVisible()


def test_remove_says_how_to_bring_it_back(world: World, panel: InspectorPanel, person: int) -> None:
    select(panel, person)
    QTest.mouseClick(panel.form.head.delete, Qt.MouseButton.LeftButton)
    assert queries.info(world.workspace.read(), person) is None
    assert world.session.annotation_id is None and "Ctrl+Z" in world.said[-1]


# source and cue


def test_the_selection_becomes_source_and_cue(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    select_text(world, "Әсел Нұрланова")
    panel.focus_fields("")
    assert panel.form.claim.source.line.line.hasFocus()
    QTest.keyClick(panel.form.claim.source.line.line, Qt.Key.Key_Down)
    assert "Әсел Нұрланова" in panel.form.claim.source.line.offered()[0]
    QTest.keyClick(panel.form.claim.source.line.line, Qt.Key.Key_Return)
    select_text(world, "деді")
    QTest.mouseClick(panel.form.claim.cue.button, Qt.MouseButton.LeftButton)
    attribution = info(world, claim).attribution
    assert attribution is not None
    assert [source.annotation_id for source in attribution.sources] == [person], "the mark that is there already"
    assert [words for _, words in attribution.cues] == ["деді"]
    panel.show_now()
    row = panel.form.claim.source.list.rows()[0]
    QTest.mouseClick(row.cross, Qt.MouseButton.LeftButton)
    assert info(world, claim).attribution.sources == ()  # type: ignore[union-attr]


@pytest.mark.parametrize(("typed", "kind"), [("anon", "anonymous"), ("auth", "author"), ("agent", "agentless")])
def test_a_kind_of_source_by_typing(world: World, claim: int, panel: InspectorPanel, typed: str, kind: str) -> None:
    select(panel, claim)
    line = panel.form.claim.source.line.line
    line.setFocus()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert world.scalar("SELECT kind FROM attribution_source") == kind


def test_a_source_from_the_registry_and_a_new_one(world: World, claim: int, panel: InspectorPanel) -> None:
    entity = entities.add_entity(world.workspace, "Ministry of Water")
    select(panel, claim)
    line = panel.form.claim.source.line.line
    line.setFocus()
    QTest.keyClicks(line, "minis")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert world.scalar("SELECT entity_id FROM attribution_source") == entity
    before = len(world.verbs())
    QTest.keyClicks(line, "The press office")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert world.scalar("SELECT count(*) FROM attribution_source") == 2
    assert world.verbs()[before:] == ["claim.source"]
    panel.show_now()
    QTest.mouseClick(panel.form.claim.source.list.rows()[0].cross, Qt.MouseButton.LeftButton)
    assert world.scalar("SELECT count(*) FROM attribution_source") == 1


def test_the_last_claim_gets_its_source_after_the_caret_has_moved(
    world: World, claim: int, panel: InspectorPanel
) -> None:
    select(panel, claim)
    select(panel, None)
    assert panel.blank.again.isVisible() and CLAIM in panel.blank.last.text()
    select_text(world, "Сарапшылардың")
    assert world.session.actions.trigger("claim.source")
    assert world.session.annotation_id == claim
    attribution = info(world, claim).attribution
    assert attribution is not None and attribution.sources[0].text == "Сарапшылардың"


def test_users_words_are_never_taken_for_html(world: World, person: int, panel: InspectorPanel) -> None:
    entities.add_entity(world.workspace, "<img src=x>", None, person)
    select(panel, person)
    row = panel.form.entity.list.rows()[0]
    assert "<img" not in row.words.toolTip() and "<img" not in row.cross.toolTip()
    assert "<img src=x>" in row.words.text()


def test_a_shared_turn_says_so(world: World, claim: int, panel: InspectorPanel) -> None:
    other = world.mark("Claim", "құрылысқа 12 млрд теңге жұмсалған")
    claims.share_attribution(world.workspace, [claim, other])
    select(panel, claim)
    assert panel.form.claim.source.shared.text() == "Shared with 1 more claim of this turn"


# entities


def test_enter_takes_the_first_entry_or_makes_one(world: World, person: int, panel: InspectorPanel) -> None:
    known = entities.add_entity(world.workspace, "Әсел Нұрланова", world.label("Person"))
    select(panel, person)
    panel.focus_fields("")
    line = panel.form.entity.line.line
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert panel.form.entity.line.offered()[0] == "Әсел Нұрланова  (Person)"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [entity.id for entity in info(world, person).entities] == [known]
    QTest.keyClicks(line, "Ministry")
    QTest.keyClick(line, Qt.Key.Key_Return)
    names = [entity.name for entity in info(world, person).entities]
    assert names == ["Әсел Нұрланова", "Ministry"]
    panel.show_now()
    assert len(panel.form.entity.list.rows()) == 2
    assert panel.form.entity.name.text() == "Ministry"


def test_names_are_found_in_another_script_and_inflected(world: World, person: int, panel: InspectorPanel) -> None:
    entities.add_entity(world.workspace, "Asel Nurlanova", world.label("Person"))
    entities.add_entity(world.workspace, "Карима Юсуф", world.label("Person"))
    names = panel.form.entity._names
    assert [entry.name for entry in names.find("нурлан")] == ["Asel Nurlanova"]
    assert [entry.name for entry in names.likely("Нурланованың")] == ["Asel Nurlanova"]
    assert [entry.name for entry in names.likely("Тау")] == []


def test_fields_of_an_entry(world: World, person: int, panel: InspectorPanel) -> None:
    entity = entities.add_entity(world.workspace, "A. Nurlanova", world.label("Person"), person)
    select(panel, person)
    for field, words in (
        (panel.form.entity.name, "Asel Nurlanova"),
        (panel.form.entity.wikidata, "https://www.wikidata.org/wiki/Q1234"),
        (panel.form.entity.geonames, "1526273"),
        (panel.form.entity.description, "Minister"),
    ):
        enter(field, words)
        leave(field)
    choose(panel.form.entity.type, "Position")
    row = world.workspace.read().exec_driver_sql(
        "SELECT name, wikidata, geonames, description, label_id FROM entity WHERE id = ?", (entity,)
    )
    assert tuple(row.one()) == ("Asel Nurlanova", "Q1234", "1526273", "Minister", world.label("Position"))
    enter(panel.form.entity.wikidata, "1234")
    leave(panel.form.entity.wikidata)
    assert "Wikidata" in panel.form.entity.wikidata.message.text()
    assert world.scalar("SELECT wikidata FROM entity") == "Q1234"
    assert panel.form.entity.used.text() == "1 mention in 1 article"


# comments, keys, several


def test_comments_are_added_settled_and_deleted(world: World, person: int, claim: int, panel: InspectorPanel) -> None:
    select(panel, person)
    panel.focus_fields("comment")
    assert panel.form.remarks.add.hasFocus()
    QTest.keyClicks(panel.form.remarks.add, "<b>Who is she?</b>")
    select(panel, claim)
    assert panel.form.remarks.add.text() == ""
    select(panel, person)
    QTest.keyClick(panel.form.remarks.add, Qt.Key.Key_Return)
    panel.show_now()
    (box,) = panel.form.remarks.boxes()
    assert box.text.text() == "<b>Who is she?</b>" and box.text.textFormat() == Qt.TextFormat.PlainText
    QTest.mouseClick(box.resolve, Qt.MouseButton.LeftButton)
    assert info(world, person).comments[0].resolved
    panel.show_now()
    QTest.mouseClick(panel.form.remarks.boxes()[0].remove, Qt.MouseButton.LeftButton)
    assert info(world, person).comments == ()
    assert world.verbs()[-3:] == ["comment.add", "comment.resolve", "comment.delete"]


def test_esc_saves_and_leads_back_to_the_text(world: World, claim: int, panel: InspectorPanel, qtbot: Any) -> None:
    select(panel, claim)
    enter(panel.form.claim.topic, "water")
    with qtbot.waitSignal(world.session.focusText):
        QTest.keyClick(panel.form.claim.topic.editor, Qt.Key.Key_Escape)
    assert world.scalar("SELECT topic FROM claim") == "water"


def test_tab_goes_through_the_fields_in_order(world: World, claim: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    panel.form.claim.text.editor.setFocus()
    order: list[object] = []
    for _ in range(5):
        order.append(panel.focusWidget())
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    part = panel.form.claim
    fields = (part.text, part.type, part.check_worthy, part.topic, part.claim_date)
    assert order == [field.editor for field in fields]


def test_several_selected(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    other = world.mark("Position", "Министр")
    world.session.select_annotations([person, other])
    panel.show_now()
    assert panel.stack.currentWidget() is panel.many
    assert panel.many.title.text() == "2 annotations are selected."
    before = len(world.verbs())
    unsure = next(button for button in panel.many.acts if button.text() == "Unsure")
    QTest.mouseClick(unsure, Qt.MouseButton.LeftButton)
    assert info(world, person).unsure and info(world, other).unsure
    panel.many.label.setFocus()
    while panel.many.label.currentText() != "Group":
        panel.many.label.setCurrentIndex(panel.many.label.currentIndex() + 1)
    panel.many.label.activated.emit(panel.many.label.currentIndex())
    assert info(world, person).label == info(world, other).label == "Group"
    QTest.mouseClick(panel.many.delete, Qt.MouseButton.LeftButton)
    assert queries.info(world.workspace.read(), person) is None
    assert world.verbs()[before:] == ["annotation.unsure", "annotation.relabel", "annotation.delete"]


def test_a_wheel_over_a_list_changes_nothing(world: World, claim: int, panel: InspectorPanel, qtbot: Any) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    select(panel, claim)
    combo = panel.form.claim.type.editor
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(combo.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(combo, turn)
    assert combo.currentIndex() == 0


def test_every_field_has_a_name(world: World, claim: int, person: int, panel: InspectorPanel) -> None:
    select(panel, claim)
    focusable = [w for w in panel.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    unnamed = [w for w in focusable if not w.accessibleName() and not getattr(w, "text", str)()]
    assert unnamed == []


def test_the_fields_are_made_when_they_are_first_needed(panel: InspectorPanel, claim: int) -> None:
    acts = {key: panel.session.actions.get(key) for key in ("claim.dates", "evidence.remove", "claim.scale")}
    assert not panel.findChildren(AutoField)
    assert [action.enabled() for action in acts.values() if action] == [False, False, True]
    assert not panel.findChildren(AutoField), "to ask whether something can be done makes nothing"
    select(panel, claim)
    assert panel.form.claim.topic.isVisible() and len(panel.findChildren(AutoField)) > 10


def test_the_fields_are_made_once_the_window_has_stood_for_a_moment(panel: InspectorPanel, qtbot: QtBot) -> None:
    panel._later.start(0)
    qtbot.waitUntil(lambda: bool(panel.findChildren(AutoField)))
    assert panel.stack.currentWidget() is panel.blank

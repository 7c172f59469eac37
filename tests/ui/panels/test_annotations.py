"""The annotation list: rows in text order, one row per change, both ways of following, acts on several."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu

from annotator import words
from annotator.domain.records import ListedAnnotation
from annotator.store import schema as s
from annotator.store.queries import annotations as queries
from annotator.store.queries.annotations import Which
from annotator.ui import bulk as acts
from annotator.ui.dispatcher import Dispatcher
from annotator.ui.panels.annotations.delegate import AnnotationDelegate
from annotator.ui.panels.annotations.model import AnnotationModel
from annotator.ui.panels.annotations.panel import AnnotationsPanel
from annotator.ui.widgets import look
from annotator.verbs import annotate, bulk, history

from .conftest import KAZAKH, World

WORDS = ("ашылды", "Министр", "Әсел Нұрланова", "Қойма 40 мың тұрғынды", "Сарапшылардың", "12 млрд теңге")
LABELS = ("Event", "Position", "Person", "Claim", "Group", "Money")


@pytest.fixture
def marks(world: World) -> list[int]:
    """Six marks in text order, made in another order."""
    made = {words: world.mark(label, words) for label, words in reversed(list(zip(LABELS, WORDS, strict=True)))}
    world.session.open_document(world.kazakh)
    return [made[words] for words in WORDS]


@pytest.fixture
def model(world: World, qtbot: Any) -> AnnotationModel:
    model = AnnotationModel(world.session)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    world.session.changed.connect(model.apply)
    return model


@pytest.fixture
def panel(world: World, marks: list[int], show: Callable[..., AnnotationsPanel]) -> AnnotationsPanel:
    panel = show(AnnotationsPanel(world.session))
    panel.view.setFocus()
    return panel


def ids(model: AnnotationModel) -> list[int]:
    return [model.id_at(row) for row in range(model.rowCount())]


def many(world: World, count: int) -> None:
    """Marks of one character each, written as an import writes them."""
    person, rows = world.label("Person"), range(count)
    with world.workspace.transact("document.import", name="many") as tx:
        tx.insert_many(
            s.annotation,
            ("uuid", "document_id", "label_id", "start", "end", "exact", "annotator_id"),
            [(f"m{n}", world.english, person, n, n + 1, f"w{n}", world.workspace.annotator_id) for n in rows],
        )


def click(panel: AnnotationsPanel, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = panel.view.visualRect(panel.model.index(row, 0)).center()
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, held, QPoint(place))


# the model


def test_rows_are_in_text_order(world: World, marks: list[int], model: AnnotationModel) -> None:
    model.show(world.kazakh)
    assert ids(model) == marks
    row = model.data(model.index(2, 0), Qt.ItemDataRole.UserRole)
    assert isinstance(row, ListedAnnotation)
    assert (row.exact, row.label) == ("Әсел Нұрланова", "Person")


def test_a_change_touches_its_own_row(world: World, marks: list[int], model: AnnotationModel) -> None:
    model.show(world.kazakh)
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, a, b: told.append(("in", a, b)))
    model.rowsRemoved.connect(lambda _, a, b: told.append(("out", a, b)))
    model.rowsMoved.connect(lambda _, a, b, *rest: told.append(("move", a, b)))
    model.dataChanged.connect(lambda a, b: told.append(("data", a.row(), b.row())))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    new = world.mark("Location", "су қоймасы")
    assert told == [("in", 0, 0)] and ids(model) == [new, *marks]
    told.clear()
    annotate.set_note(world.workspace, marks[2], "look again")
    assert told == [("data", 3, 3)]
    row = model.annotation(3)
    assert row is not None and row.note == "look again"
    told.clear()
    annotate.delete(world.workspace, [marks[4]])
    assert told == [("out", 5, 5)]
    told.clear()
    history.undo(world.workspace)
    assert told == [("in", 5, 5)] and ids(model) == [new, *marks]


def test_another_extent_moves_the_row(world: World, marks: list[int], model: AnnotationModel) -> None:
    model.show(world.kazakh)
    end = len(KAZAKH)
    annotate.set_fragments(world.workspace, marks[0], [(end - 5, end)])
    assert ids(model) == [*marks[1:], marks[0]]
    annotate.set_fragments(world.workspace, marks[0], [(0, 4)])
    assert ids(model) == marks
    annotate.set_fragments(world.workspace, marks[0], [(1, 4)])
    assert ids(model) == marks


def test_marks_of_other_articles_stay_out(world: World, marks: list[int], model: AnnotationModel) -> None:
    model.show(world.kazakh)
    world.mark("Person", "Dana Whitfield", world.english)
    assert ids(model) == marks


@pytest.mark.parametrize(
    ("which", "expected"),
    [
        (Which(layer="claim"), ["Claim"]),
        (Which(layer="entity"), ["Event", "Position", "Person", "Group", "Money"]),
        (Which(status="rejected"), ["Group"]),
        (Which(unsure=True), ["Money"]),
        (Which(annotator="Aru", status="accepted", layer="entity"), ["Event", "Position", "Person", "Money"]),
        (Which(annotator="Nobody"), []),
    ],
)
def test_the_filter_keeps_what_passes(
    world: World, marks: list[int], model: AnnotationModel, which: Which, expected: list[str]
) -> None:
    annotate.set_status(world.workspace, [marks[4]], "rejected")
    annotate.set_unsure(world.workspace, [marks[5]], True)
    model.show(world.kazakh, which)
    shown = queries.listed(world.workspace.read(), ids(model))
    assert [row.label for row in shown] == expected
    assert all(which.lets(row) for row in shown)


def test_a_row_that_no_longer_passes_goes(world: World, marks: list[int], model: AnnotationModel) -> None:
    model.show(world.kazakh, Which(status="accepted"))
    annotate.set_status(world.workspace, [marks[1]], "rejected")
    assert ids(model) == [marks[0], *marks[2:]]
    history.undo(world.workspace)
    assert ids(model) == marks


def test_words_are_found_spelling_blind(world: World, marks: list[int], model: AnnotationModel) -> None:
    model.show(world.kazakh, words="нурланова")
    assert ids(model) == [marks[2]]
    annotate.set_note(world.workspace, marks[5], "Нұрланова ханымның сөзі")
    assert ids(model) == [marks[2], marks[5]]


def test_a_long_article_is_read_in_pieces(world: World, model: AnnotationModel, qtbot: Any) -> None:
    many(world, 3_000)
    model.show(world.english)
    assert 0 < model.rowCount() < 1_000, "the first screen alone, before anything is painted"
    qtbot.waitUntil(lambda: model.complete, timeout=30_000)
    assert model.rowCount() == 3_000
    assert [row[0] for row in model._places] == list(range(3_000))
    row = model.annotation(2_900)
    assert row is not None and row.exact == "w2900"


def test_a_mark_made_while_reading_is_listed_once(world: World, model: AnnotationModel, qtbot: Any) -> None:
    many(world, 2_000)
    model.show(world.english)
    assert not model.complete
    near = world.mark("Claim", "Mayor", world.english)
    first, last = ids(model)[1], ids(model)[-1]
    annotate.delete(world.workspace, [first])
    qtbot.waitUntil(lambda: model.complete, timeout=30_000)
    listed = ids(model)
    assert len(listed) == len(set(listed)) == 2_000
    assert near in listed and last in listed and first not in listed


def test_a_job_over_very_many_reloads_and_undoes_as_one_step(world: World, model: AnnotationModel, qtbot: Any) -> None:
    many(world, 600)
    model.show(world.english)
    qtbot.waitUntil(lambda: model.complete, timeout=30_000)
    before = len(world.verbs())
    list(bulk.delete(world.workspace, ids(model)))
    assert model.rowCount() == 0
    assert world.verbs()[before:] == ["annotation.delete"]
    history.undo(world.workspace)
    qtbot.waitUntil(lambda: model.complete and model.rowCount() == 600)


def test_bulk_relabel_leaves_twins_alone(world: World) -> None:
    person, group = world.mark("Person", "Әсел Нұрланова"), world.mark("Group", "Әсел Нұрланова")
    other = world.mark("Group", "Министр")
    list(bulk.relabel(world.workspace, [group, other], world.label("Person")))
    labels = [row.label for row in queries.listed(world.workspace.read(), [person, group, other])]
    assert labels == ["Person", "Group", "Person"]
    list(bulk.set_unsure(world.workspace, [person, other], True))
    list(bulk.set_status(world.workspace, [person, other], "gold"))
    rows = queries.listed(world.workspace.read(), [person, group, other])
    assert [(row.unsure, row.status) for row in rows] == [(True, "gold"), (False, "accepted"), (True, "gold")]


def test_acts_on_very_many_run_as_a_job_and_one_step(
    world: World, marks: list[int], qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(acts, "LARGE", 3)
    other = next(label for label in world.session.labels() if label.name == "Other")
    before = len(world.verbs())
    for act in (
        lambda: acts.set_status(world.session, marks, "gold"),
        lambda: acts.set_unsure(world.session, marks, True),
        lambda: acts.relabel(world.session, marks, other),
        lambda: acts.delete(world.session, marks),
    ):
        with qtbot.waitSignal(world.session.jobs.idle):
            act()
    qtbot.waitUntil(lambda: bool(world.said) and world.said[-1].startswith("Removed: 6 annotations"))
    assert world.verbs()[before:] == [f"annotation.{verb}" for verb in ("status", "unsure", "relabel", "delete")]
    history.undo(world.workspace)
    rows = queries.listed(world.workspace.read(), marks)
    assert {(row.label, row.status, row.unsure) for row in rows} == {("Other", "gold", True)}


# the panel


def test_a_click_selects_and_the_text_selects_a_row(world: World, panel: AnnotationsPanel, marks: list[int]) -> None:
    click(panel, 2)
    assert world.session.annotation_id == marks[2]
    world.session.select_annotation(marks[5])
    assert panel.view.chosen_ids() == [marks[5]]
    world.session.select_annotation(None)
    assert panel.view.chosen_ids() == []


def test_a_rejected_mark_is_shown_by_its_place(
    world: World, panel: AnnotationsPanel, marks: list[int], qtbot: Any
) -> None:
    annotate.set_status(world.workspace, [marks[3]], "rejected")
    with qtbot.waitSignal(world.session.scrollRequested) as asked:
        click(panel, 3)
    assert asked.args == [KAZAKH.index(WORDS[3])]


def test_arrows_go_through_the_marks(world: World, panel: AnnotationsPanel, marks: list[int]) -> None:
    click(panel, 0)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    assert world.session.annotation_id == marks[2]


def test_delete_takes_several_as_one_step(world: World, panel: AnnotationsPanel, marks: list[int]) -> None:
    click(panel, 1)
    QTest.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert world.session.annotation_ids == tuple(marks[1:4])
    before = len(world.verbs())
    QTest.keyClick(panel.view, Qt.Key.Key_Delete)
    assert ids(panel.model) == [marks[0], *marks[4:]]
    assert len(world.verbs()) == before + 1
    assert world.session.annotation_id == marks[4], "the one after them, to go on with"
    history.undo(world.workspace)
    assert ids(panel.model) == marks


def test_keys_act_on_the_selected_rows(world: World, panel: AnnotationsPanel, marks: list[int], qapp: Any) -> None:
    dispatcher = Dispatcher(panel, world.session.actions)
    click(panel, 0)
    click(panel, 3, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.view, Qt.Key.Key_X)
    assert [panel.model.annotation(row).status for row in (0, 1, 3)] == ["rejected", "accepted", "rejected"]  # type: ignore[union-attr]
    QTest.keyClick(panel.view, Qt.Key.Key_A)
    QTest.keyClick(panel.view, Qt.Key.Key_U)
    assert [panel.model.annotation(row).unsure for row in (0, 1, 3)] == [True, False, True]  # type: ignore[union-attr]
    QTest.keyClick(panel.view, Qt.Key.Key_U)
    assert not panel.model.annotation(0).unsure  # type: ignore[union-attr]
    assert world.verbs()[-4:] == ["annotation.status"] * 2 + ["annotation.unsure"] * 2
    qapp.removeEventFilter(dispatcher)


@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_relabel_from_the_menu(world: World, panel: AnnotationsPanel, marks: list[int], qtbot: Any) -> None:
    click(panel, 0)
    click(panel, 1, Qt.KeyboardModifier.ControlModifier)
    world.session.actions.trigger("annotations.relabel")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.text().startswith("Work")).trigger()
    menu.close()
    labels = [row.label for row in queries.listed(world.workspace.read(), marks[:3])]
    assert labels == ["Work", "Work", "Person"]
    assert "Label Work: 2 annotations" in world.said[-1]


def test_typing_filters_and_esc_shows_all(world: World, panel: AnnotationsPanel, marks: list[int], qtbot: Any) -> None:
    panel.filter.field.setFocus()
    QTest.keyClicks(panel.filter.field, "tenge")
    QTest.keyClick(panel.filter.field, Qt.Key.Key_Return)
    assert ids(panel.model) == [marks[5]]
    panel.filter.field.setText("xyz")
    QTest.keyClick(panel.filter.field, Qt.Key.Key_Return)
    assert panel.empty.isVisible() and "filter" in panel.empty.text()
    panel.filter.field.setFocus()
    QTest.keyClick(panel.filter.field, Qt.Key.Key_Escape)
    assert ids(panel.model) == marks


def test_the_filter_menu_narrows(world: World, panel: AnnotationsPanel, marks: list[int]) -> None:
    panel.filter.menu.aboutToShow.emit()
    label = next(entry.menu() for entry in panel.filter.menu.actions() if entry.text() == "Label")
    next(entry for entry in label.actions() if entry.text() == "Person").trigger()  # type: ignore[union-attr]
    assert ids(panel.model) == [marks[2]]
    assert panel.filter.button.text() == "Person"


def test_several_stay_chosen_only_while_they_are_meant(world: World, panel: AnnotationsPanel, marks: list[int]) -> None:
    click(panel, 1)
    click(panel, 2, Qt.KeyboardModifier.ControlModifier)
    assert world.session.annotation_ids == tuple(marks[1:3])
    world.session.select_annotation(marks[5])
    assert world.session.annotation_ids == ()
    click(panel, 0)
    click(panel, 1, Qt.KeyboardModifier.ShiftModifier)
    world.session.open_document(world.english)
    assert world.session.annotation_ids == () and panel.model.rowCount() == 0


def test_enter_and_esc_lead_back_to_the_text(world: World, panel: AnnotationsPanel, qtbot: Any) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.waitSignal(world.session.focusText):
            QTest.keyClick(panel.view, key)


def test_every_row_is_painted_in_every_state(world: World, panel: AnnotationsPanel, marks: list[int]) -> None:
    plain = panel.view.viewport().grab().toImage()
    annotate.set_status(world.workspace, marks[:2], "rejected")
    annotate.set_status(world.workspace, [marks[2]], "suggested")
    annotate.set_note(world.workspace, marks[3], "<b>x</b>")
    assert panel.view.viewport().grab().toImage() != plain


def test_a_longer_word_for_a_note_has_room_beside_the_words(world: World, panel: AnnotationsPanel) -> None:
    delegate = panel.view.itemDelegate()
    assert isinstance(delegate, AnnotationDelegate)
    note = "✎ ескертпе"
    words.speak(lambda source, _comment, _count: note if source == "✎ note" else "")
    try:
        assert delegate.chip_column(panel.font()) > QFontMetricsF(look.small(panel.font(), 0.78)).horizontalAdvance(
            note
        )
    finally:
        words.speak(None)

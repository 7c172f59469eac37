"""The list follows what happens in the project, and keeps its place."""

from __future__ import annotations

from annotator.store import schema as s
from annotator.store.journal import ChangeSet
from annotator.store.queries import listing
from annotator.verbs import annotate, claims, documents, history, labels
from tests.ui.articles.conftest import ARTICLES, Desk, add_articles, some_articles

ALL = [row[0] for row in ARTICLES]


def tops(desk: Desk) -> tuple[int | None, int]:
    """The article at the top of the list, and how far it is scrolled out."""
    view = desk.panel.view
    row = view.rowAt(0)
    return desk.panel.model.ids[row], view.visualRect(desk.panel.model.index(row, 0)).top()


def test_a_mark_is_counted_in_its_row_alone(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    desk.panel.model.dataChanged.connect(lambda a, b, _=(): told.append((a.row(), b.row())))
    claim = next(label.id for label in desk.session.labels() if label.layer == "claim")
    annotate.mark(desk.workspace, desk.ids[2], claim, [(0, 8)])
    desk.settle()
    assert told == [(2, 2)]
    row = desk.panel.model.listed(2)
    assert row is not None and (row.claims, row.entities) == (1, 0)


def test_articles_that_come_in_are_appended_without_a_jump(long_desk: Desk) -> None:
    resets: list[bool] = []
    long_desk.panel.model.modelReset.connect(lambda: resets.append(True))
    long_desk.panel.view.make_current(400)
    before = tops(long_desk)
    for first in range(701, 1001, 100):
        add_articles(long_desk.workspace, some_articles(100, first))
    long_desk.settle()
    assert len(long_desk.panel.model.ids) == 1000
    assert not resets
    assert tops(long_desk) == before
    history.undo(long_desk.workspace)
    long_desk.settle()
    assert len(long_desk.panel.model.ids) == 900


def test_the_newest_first_come_in_above_and_what_is_read_stays_put(long_desk: Desk) -> None:
    entries = {entry.text(): entry for entry in long_desk.panel.controls.sort_button.menu().actions()}
    entries["Falling"].trigger()
    long_desk.qtbot.waitUntil(lambda: long_desk.panel.model.ids[0] == 700, timeout=3000)
    long_desk.panel.view.make_current(300)
    before = tops(long_desk)
    add_articles(long_desk.workspace, some_articles(30, 701))
    long_desk.settle()
    assert list(long_desk.panel.model.ids[:2]) == [730, 729]
    assert tops(long_desk) == before


def test_after_a_change_elsewhere_cursor_selection_and_place_are_kept(long_desk: Desk) -> None:
    view = long_desk.panel.view
    view.make_current(350)
    long_desk.press("Shift+Down", "Shift+Down")
    before, selected, current = tops(long_desk), view.selected_ids(), view.current_id()
    with long_desk.workspace.quiet() as connection:
        connection.exec_driver_sql("UPDATE document SET title = 'Changed' WHERE id = 351")
        connection.exec_driver_sql("DELETE FROM document WHERE id BETWEEN 10 AND 60")
    long_desk.session.changed.emit(ChangeSet(0, "elsewhere", reset=True))
    long_desk.settle()
    assert len(long_desk.panel.model.ids) == 649
    assert tops(long_desk) == before
    assert (view.selected_ids(), view.current_id()) == (selected, current)
    assert "Changed" in long_desk.titles()


def test_a_deletion_above_does_not_move_what_is_read(long_desk: Desk) -> None:
    long_desk.panel.view.make_current(350)
    before = tops(long_desk)
    documents.delete_documents(long_desk.workspace, list(range(5, 25)))
    long_desk.settle()
    assert tops(long_desk) == before
    assert long_desk.panel.view.current_id() == 351


def test_a_deleted_article_comes_back_to_its_place(desk: Desk) -> None:
    documents.delete_documents(desk.workspace, [desk.ids[1]])
    desk.waits([ALL[0], *ALL[2:]])
    history.undo(desk.workspace)
    desk.waits(ALL)


def test_a_renamed_label_is_shown_under_its_new_name(desk: Desk) -> None:
    label = labels.add_label(desk.workspace, "document", "Sport", colour="#0072B2")
    labels.label_document(desk.workspace, desk.ids[:1], label)
    desk.settle()
    assert desk.panel.model.listed(0).labels == ("Sport",)  # type: ignore[union-attr]
    labels.change_label(desk.workspace, label, name="Games")
    desk.settle()
    assert desk.panel.model.listed(0).labels == ("Games",)  # type: ignore[union-attr]
    assert desk.panel.row_painter.label_colours == {"Games": "#0072B2"}


def test_sorted_by_status_an_article_moves_when_it_is_done(desk: Desk) -> None:
    entries = {entry.text(): entry for entry in desk.panel.controls.sort_button.menu().actions()}
    documents.set_status(desk.workspace, [desk.ids[5]], "needs review")
    documents.set_status(desk.workspace, [desk.ids[0]], "in work")
    entries["Status"].trigger()
    desk.waits([*ALL[1:5], ALL[0], ALL[5]])
    documents.set_status(desk.workspace, [desk.ids[3]], "done")
    desk.waits([*ALL[1:3], ALL[4], ALL[0], ALL[3], ALL[5]])


def test_many_deleted_at_once_are_a_job_and_one_step(long_desk: Desk) -> None:
    long_desk.press("Ctrl+Home")
    long_desk.panel.view.selectAll()
    long_desk.press("Delete")
    long_desk.settle()
    assert not long_desk.panel.model.ids
    assert long_desk.said[-1].startswith("Deleted 700 articles")
    step = history.next_undo(long_desk.workspace)
    assert step is not None and step.verb == "document.delete"
    history.undo(long_desk.workspace)
    long_desk.settle()
    assert len(long_desk.panel.model.ids) == 700


# the queries behind it


def changes_of(desk: Desk) -> list[ChangeSet]:
    heard: list[ChangeSet] = []
    desk.workspace.listeners.append(heard.append)
    return heard


def test_a_step_names_the_articles_whose_row_it_touched(desk: Desk) -> None:
    heard, connection = changes_of(desk), desk.workspace.read()
    claim = next(label.id for label in desk.session.labels() if label.layer == "claim")
    mark = annotate.mark(desk.workspace, desk.ids[1], claim, [(0, 4)])
    documents.set_status(desk.workspace, desk.ids[2:4], "done")
    annotate.delete(desk.workspace, [mark])
    with desk.workspace.transact("several", document_id=None) as tx:
        for i in desk.ids[4:]:
            tx.insert(s.document_status, document_id=i, annotator_id=desk.workspace.annotator_id, status="done")
    found = [listing.touched(connection, changes) for changes in heard]
    assert found == [{desk.ids[1]}, set(desk.ids[2:4]), {desk.ids[1]}, set(desk.ids[4:])]


def test_annotations_imported_in_bulk_name_their_articles(desk: Desk) -> None:
    heard, connection = changes_of(desk), desk.workspace.read()
    step = desk.workspace.open_step("document.import")
    columns = ("uuid", "document_id", "label_id", "start", "end", "annotator_id")
    with desk.workspace.extend_step(step, "document.import", bulk=True) as tx:
        rows = [(f"u{n}", desk.ids[n % 2], 1, 0, 4, desk.workspace.annotator_id) for n in range(6)]
        tx.insert_many(s.annotation, columns, rows)
    desk.workspace.close_step(step)
    assert listing.touched(connection, heard[0]) == {desk.ids[0], desk.ids[1]}


def test_the_first_unfinished_is_one_that_this_annotator_has_not_done(desk: Desk) -> None:
    connection, me = desk.workspace.read(), desk.workspace.annotator_id
    documents.set_status(desk.workspace, desk.ids[:3], "done")
    assert listing.first_unfinished(connection, me, desk.ids) == desk.ids[3]
    assert listing.first_unfinished(connection, me, desk.ids[:3]) is None
    assert listing.first_unfinished(connection, me + 1, desk.ids) == desk.ids[0]


def test_status_and_label_of_many_are_one_step_each(long_desk: Desk) -> None:
    from annotator.ui import many_articles

    workspace, ids = long_desk.workspace, long_desk.ids
    label = labels.add_label(workspace, "document", "Sport")
    many_articles.set_status(long_desk.session, ids, "done", "700 articles")
    long_desk.settle()
    many_articles.label(long_desk.session, ids[:300], label, "Sport", True)
    long_desk.settle()
    connection = workspace.read()
    assert listing.first_unfinished(connection, workspace.annotator_id, ids) is None
    assert listing.labels_on(connection, workspace.annotator_id, ids) == {label: 300}
    assert long_desk.said[-2:] == [
        "700 articles: done. Ctrl+Z takes it back.",
        "Label Sport put on 300 articles. Ctrl+Z takes it back.",
    ]
    step = history.next_undo(workspace)
    assert step is not None and (step.verb, step.params["count"]) == ("document.label", 300)
    history.undo(workspace)
    history.undo(workspace)
    assert listing.labels_on(connection, workspace.annotator_id, ids) == {}
    assert listing.first_unfinished(connection, workspace.annotator_id, ids) == ids[0]


def test_a_claim_of_two_articles_stays_when_one_of_them_goes(desk: Desk) -> None:
    claim = next(label.id for label in desk.session.labels() if label.layer == "claim")
    workspace = desk.workspace
    here, there = (annotate.mark(workspace, i, claim, [(0, 8)]) for i in desk.ids[:2])
    alone = annotate.mark(workspace, desk.ids[0], claim, [(9, 14)])
    for mark in (here, there, alone):
        claims.set_field(workspace, mark, "topic", "bridges")
    rows = workspace.read().exec_driver_sql("SELECT annotation_id, claim_id FROM claim_occurrence")
    claim_of = {mark: claim_id for mark, claim_id in rows}
    with workspace.transact("claim.join") as tx:
        tx.connection.exec_driver_sql(
            "UPDATE claim_occurrence SET claim_id = ? WHERE annotation_id = ?", (claim_of[here], there)
        )
    documents.delete_documents(workspace, [desk.ids[0]])
    left = set(workspace.read().exec_driver_sql("SELECT id FROM claim").scalars())
    assert claim_of[here] in left and claim_of[alone] not in left

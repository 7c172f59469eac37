"""Evidence of a claim in the window, by keys: collected in other articles, from the web, judged, found again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.evidence import Evidence
from annotator.store.queries import evidence as queries
from annotator.ui.dialogs.web_source import WebSourceDialog
from annotator.ui.panels.inspector.evidence import EvidencePart
from annotator.ui.panels.inspector.evidence_row import EvidenceRow
from annotator.verbs import annotate, documents
from tests.ui.claims.conftest import Desk
from tests.ui.window_kit import focused, press, settle

CONTENT = "Су қоймасы жазда толады"
OTHER = "the cost was $14 million"


@pytest.fixture
def claim(desk: Desk) -> int:
    """A claim that is marked and selected by Tab."""
    label = next(label.id for label in desk.session.labels() if label.layer == "claim")
    start = desk.pane.text.index(CONTENT)
    annotate.mark(desk.session.workspace, 1, label, [(start, start + len(CONTENT))])
    desk.press("Tab")
    shown(desk)
    return desk.session.annotation_id


def shown(desk: Desk) -> EvidencePart:
    return desk.inspector.form.evidence


def listed(desk: Desk, claim: int) -> list[Evidence]:
    return queries.of_claim(desk.session.workspace.read(), claim)


def words(row: EvidenceRow) -> list[str]:
    return [label.text() for label in row.labels if label.text()]


def collected(desk: Desk) -> None:
    """Evidence in the other article, collected by keys."""
    desk.press("Alt+Shift+D", "Alt+Down")
    desk.select(OTHER)
    desk.press("Alt+D")


def test_evidence_is_collected_in_another_article(desk: Desk, claim: int) -> None:
    desk.press("Alt+Shift+D")
    how = f"Alt+D makes the selected words of any article evidence for “{CONTENT}”; Esc ends it."
    assert desk.said[-1] == how
    assert f"evidence for “{CONTENT}”" in desk.window.status.state.text()
    desk.press("Alt+Down")
    assert desk.session.document_id == 2 and desk.said[-1] == how
    desk.select(OTHER)
    desk.press("Alt+D")
    (found,) = listed(desk, claim)
    assert (found.document_id, found.exact, found.stance) == (2, OTHER, None)
    desk.select("Engineers doubt it")
    desk.press("Alt+D")
    assert [piece.exact for piece in listed(desk, claim)] == [OTHER, "Engineers doubt it"]
    desk.press("Ctrl+Z")
    assert [piece.exact for piece in listed(desk, claim)] == [OTHER]
    assert desk.session.document_id == 2  # the words are here, so that nothing else has to be shown first


def test_esc_ends_the_collection(desk: Desk, claim: int) -> None:
    collected(desk)
    desk.press("Esc")
    assert desk.said[-1] != "No more evidence is collected."  # the selection goes first
    desk.press("Esc")
    assert desk.said[-1] == "No more evidence is collected."
    assert "evidence for" not in desk.window.status.state.text()


def test_the_collection_ends_with_its_claim(desk: Desk, claim: int) -> None:
    desk.press("Alt+Shift+D")
    annotate.delete(desk.session.workspace, [claim])
    settle(desk.window)
    assert "evidence for" not in desk.window.status.state.text()
    desk.press("Alt+D")
    assert (
        "Select the claim first" in desk.said[-1]
        or desk.session.workspace.read().exec_driver_sql("SELECT count(*) FROM evidence").scalar() == 0
    )


def test_words_of_the_same_article_are_shown_at_once(desk: Desk, claim: int) -> None:
    desk.select("Жаңбыр жауды")
    desk.press("Alt+D")
    part = shown(desk)
    assert desk.session.annotation_id == claim
    assert [words(row) for row in part.rows()] == [["No stance yet · Су қоймасы", "“Жаңбыр жауды”"]]


def test_without_a_claim_or_a_selection_it_says_what_to_do(desk: Desk, claim: int) -> None:
    part = shown(desk)
    assert part.empty.text() == ("None yet. Select words in any article and press Alt+D, or add a source on the web.")
    desk.press("Alt+D")
    assert f"speak for or against “{CONTENT}”" in desk.said[-1]
    assert listed(desk, claim) == []


def focus_row(desk: Desk, number: int = 0) -> EvidenceRow:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    row = shown(desk).rows()[number]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    return row


def test_a_row_is_judged_read_and_removed_by_keys(desk: Desk, claim: int) -> None:
    collected(desk)
    desk.press("Esc", "Esc", "Alt+Q")
    assert (desk.session.document_id, desk.session.annotation_id) == (1, claim)
    row = focus_row(desk)
    for chord, stance in (("S", "supports"), ("R", "refutes"), ("C", "context")):
        press(row, chord)
        settle(desk.window)
        assert listed(desk, claim)[0].stance == stance
        assert row.hasFocus() and words(row)[0].casefold().startswith(stance)
    press(row, "Return")
    settle(desk.window)
    assert desk.session.document_id == 2 and desk.pane.hasFocus()
    start, end = desk.pane.selection()
    assert desk.pane.text[start:end] == OTHER
    desk.press("Alt+Q")
    press(focus_row(desk), "Delete")
    part = shown(desk)
    assert listed(desk, claim) == [] and part.rows() == [] and part.use.hasFocus()
    desk.press("Ctrl+Z", on=part.use)
    assert len(listed(desk, claim)) == 1


def test_arrows_walk_the_rows_and_the_fields_follow(desk: Desk, claim: int) -> None:
    collected(desk)
    desk.select("Engineers doubt it")
    desk.press("Alt+D", "Esc", "Esc", "Alt+Q")
    first, second = focus_row(desk), shown(desk).rows()[1]
    part = shown(desk)
    assert part.form.isVisible() and part.form.stance.owner == first.piece.id
    press(first, "Down")
    assert second.hasFocus() and part.form.stance.owner == second.piece.id
    press(second, "Down", "Up")
    assert first.hasFocus()
    press(first, "Down")
    press(second, "Backspace")
    assert [row.hasFocus() for row in shown(desk).rows()] == [True]


def test_question_and_answer_save_themselves(desk: Desk, claim: int, qtbot: Any) -> None:
    collected(desk)
    desk.press("Esc", "Esc", "Alt+Q")
    row = focus_row(desk)
    form = shown(desk).form
    form.question.editor.setFocus()
    QTest.keyClicks(form.question.editor, "How much?")
    QTest.keyClick(form.question.editor, Qt.Key.Key_Tab)
    QTest.keyClicks(form.answer.editor, "14 million")
    QTest.keyClick(form.answer.editor, Qt.Key.Key_Tab)
    settle(desk.window)
    (found,) = listed(desk, claim)
    assert (found.question, found.answer) == ("How much?", "14 million")
    assert words(row)[2] == "How much? → 14 million"
    assert not form.on_web.isVisible()


def dialog(desk: Desk) -> WebSourceDialog:
    found = shown(desk).dialog
    assert found is not None and found.isVisible()
    return found


def test_a_web_source_is_added_and_changed(desk: Desk, claim: int) -> None:
    desk.press("Alt+I")
    asked = dialog(desk)
    assert asked.url.hasFocus() and asked.accessed.text()
    QTest.keyClicks(asked.url, "budget.example/2026")
    QTest.keyClick(asked.url, Qt.Key.Key_Return)
    assert asked.isVisible() and "not an address on the web" in asked.told.text()
    QTest.keyClick(asked.url, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(asked.url, "https://budget.example/2026")
    asked.accessed.setText("14.03.2026")
    QTest.keyClicks(asked.quote, "14 million")
    QTest.keyClicks(asked.question, "How much?")
    QTest.keyClicks(asked.answer, "14 million dollars")
    QTest.keyClick(asked.stance, Qt.Key.Key_Down)
    QTest.keyClick(asked.url, Qt.Key.Key_Return)
    (found,) = listed(desk, claim)
    assert (found.url, found.access_date, found.quote) == ("https://budget.example/2026", "2026-03-14", "14 million")
    assert (found.stance, found.question, found.answer) == ("supports", "How much?", "14 million dollars")
    row = focus_row(desk)
    assert words(row) == ["Supports · budget.example", "“14 million”", "How much? → 14 million dollars"]
    form = shown(desk).form
    assert form.on_web.isVisible() and not form.go.isVisible()
    form.url.editor.setFocus()
    form.url.editor.setText("nowhere")
    QTest.keyClicks(form.url.editor, "x")
    QTest.keyClick(form.url.editor, Qt.Key.Key_Return)
    assert "not an address" in form.url.message.text() and listed(desk, claim) == [found]
    form.medium.editor.setFocus()
    QTest.keyClicks(form.medium.editor, "report")
    QTest.keyClick(form.medium.editor, Qt.Key.Key_Return)
    assert listed(desk, claim)[0].medium == "report"


def test_words_outlive_their_article_and_say_so(desk: Desk, claim: int) -> None:
    collected(desk)
    desk.press("Esc", "Esc", "Alt+Q")
    documents.delete_documents(desk.session.workspace, [2])
    row = focus_row(desk)
    assert words(row) == ["No stance yet · article deleted since", f"“{OTHER}”"]
    press(row, "Return")
    assert desk.said[-1] == "The article with these words has been deleted since."


def test_everything_has_a_name_and_users_words_are_no_html(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk((("<b>bold</b>", f"{CONTENT}. <i>Бюджет</i> бекітілді.", "kk"),))
    label = next(label.id for label in desk.session.labels() if label.layer == "claim")
    annotate.mark(desk.session.workspace, 1, label, [(0, len(CONTENT))])
    desk.press("Tab")
    desk.select("<i>Бюджет</i>")
    desk.press("Alt+D")
    row = focus_row(desk)
    assert words(row) == ["No stance yet · <b>bold</b>", "“<i>Бюджет</i>”"]
    assert {label.textFormat() for label in row.labels} == {Qt.TextFormat.PlainText}
    assert row.accessibleName() == "No stance yet · <b>bold</b>. “<i>Бюджет</i>”"
    part = shown(desk)
    focusable = [w for w in part.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert [w for w in focusable if not w.accessibleName()] == []
    QApplication.processEvents()


def test_tab_leads_from_the_verdict_over_the_chosen_row_to_its_fields(desk: Desk, claim: int) -> None:
    collected(desk)
    desk.select("Engineers doubt it")
    desk.press("Alt+D", "Esc", "Esc", "Alt+Q")
    row = focus_row(desk, 1)
    part = shown(desk)
    tab(desk)
    assert part.form.stance.editor.hasFocus()
    tab(desk)
    assert part.form.question.editor.hasFocus()
    part.form.stance.editor.setFocus()
    tab(desk, back=True)
    assert row.hasFocus()
    tab(desk, back=True)
    assert desk.inspector.form.claim.explanation.editor.hasFocus()
    first, second = part.rows()
    assert second.mapToGlobal(second.rect().bottomLeft()).y() < part.form.mapToGlobal(part.form.rect().topLeft()).y()
    first.setFocus()
    QApplication.processEvents()
    assert part.form.geometry().top() < second.geometry().top()  # the fields stand below the chosen row


def tab(desk: Desk, *, back: bool = False) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)


def test_in_another_article_the_inspector_remembers_the_claim(desk: Desk, claim: int) -> None:
    desk.press("Alt+Down")
    shown(desk)
    blank = desk.inspector.blank
    assert blank.isVisible() and blank.last.text() == f"Last claim: “{CONTENT}”"
    assert not blank.source.isVisible() and blank.evidence.isVisible()
    desk.select(OTHER)
    QTest.mouseClick(blank.evidence, Qt.MouseButton.LeftButton)
    assert [piece.exact for piece in listed(desk, claim)] == [OTHER]
    QTest.mouseClick(blank.back, Qt.MouseButton.LeftButton)
    assert (desk.session.document_id, desk.session.annotation_id) == (1, claim)

"""Words of the pinned article become evidence or marks, by keys and mouse, with the common undo."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from annotator.store.queries import annotations
from annotator.ui.pinned.memory import Pin
from annotator.ui.text.geometry import x_of
from annotator.ui.text.pane import TextPane
from annotator.verbs import annotate, evidence
from tests.ui.pinned.conftest import FIRST, SECOND, Desk
from tests.ui.window_kit import KAZAKH, UZBEK

CLAIM = "Жобаның құны 4,2 миллиард теңге"
SENTENCE = "Лойиҳа қиймати 4,2 миллиард тенге."


def with_claim(desk: Desk) -> int:
    """A claim selected in the first article, the Uzbek one pinned with the focus."""
    claim = desk.mark(FIRST, "Claim", CLAIM)
    desk.side.pin(Pin(SECOND))
    desk.wait()
    desk.pane.setFocus()
    desk.press("Tab", "F6")
    assert desk.session.annotation_id == claim and desk.pinned.hasFocus()
    return claim


def caret(desk: Desk, words: str) -> None:
    desk.pinned.select(*[desk.pinned.text.index(words) + 1] * 2)


def select(desk: Desk, words: str) -> None:
    start = desk.pinned.text.index(words)
    desk.pinned.select(start, start + len(words))


def point(pane: TextPane, offset: int) -> QPointF:
    """Where a character begins, in the middle of its line."""
    for _, laid, y in pane.page.seen():
        if laid.start <= offset <= laid.end:
            at = laid.to16(offset)
            line = laid.line_of(at)
            height = pane.typography.line_height
            return QPointF(pane.column_left + x_of(laid, at, line) + 1, y + (line + 0.5) * height)
    raise AssertionError(f"{offset} is not on the screen")


def evidence_shown(pane: TextPane) -> list[str]:
    return [pane.text[span.start : span.end] for span in pane.spans if span.id < 0]


def test_three_keys_make_the_selected_words_evidence(desk: Desk) -> None:
    claim = with_claim(desk)
    desk.press("J", "J")
    assert desk.pinned.selected_text() == SENTENCE
    desk.press("=")
    select(desk, "янги тўғон")
    desk.press("-")
    select(desk, "2027 йилда ")
    desk.press("0")
    caret(desk, "Вазир")
    desk.press("Alt+D")
    assert desk.evidence(claim) == [
        ("supports", SECOND, SENTENCE),
        ("refutes", SECOND, "янги тўғон"),
        ("context", SECOND, "2027 йилда"),
        (None, SECOND, UZBEK.split("\n")[0]),
    ]
    assert desk.session.annotation_id == claim and desk.pinned.hasFocus() and desk.pane.text == KAZAKH
    assert "Ctrl+Z" in desk.said[-1]
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert desk.evidence(claim) == [("supports", SECOND, SENTENCE)] and desk.pane.text == KAZAKH
    desk.press("Ctrl+Y")
    assert len(desk.evidence(claim)) == 2


def test_words_swept_with_the_mouse_and_a_button(desk: Desk) -> None:
    claim = with_claim(desk)
    start, end = UZBEK.index("янги"), UZBEK.index("тўғон") + 3
    viewport = desk.pinned.viewport()
    one, other = point(desk.pinned, start).toPoint(), point(desk.pinned, end).toPoint()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=one)
    QTest.mouseMove(viewport, (one + other) / 2)
    QTest.mouseMove(viewport, other)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=other)
    assert desk.pinned.selected_text() == "янги тўғон"
    QTest.mouseClick(desk.article.foot.buttons["refutes"], Qt.MouseButton.LeftButton)
    desk.wait()
    assert desk.evidence(claim) == [("refutes", SECOND, "янги тўғон")]


def test_evidence_is_shown_in_both_while_its_claim_is_selected(desk: Desk) -> None:
    claim = with_claim(desk)
    caret(desk, "Лойиҳа")
    desk.press("=")
    own = KAZAKH.index("Бөгет су")
    evidence.add_span(desk.session.workspace, claim, FIRST, own, own + 8, "context")
    desk.wait()
    assert evidence_shown(desk.pinned) == [SENTENCE] and evidence_shown(desk.pane) == ["Бөгет су"]
    desk.select(None)
    assert evidence_shown(desk.pinned) == evidence_shown(desk.pane) == []
    desk.press("Alt+Shift+D")
    assert evidence_shown(desk.pinned) == [SENTENCE] and evidence_shown(desk.pane) == ["Бөгет су"]
    desk.press("Alt+Shift+D")
    assert evidence_shown(desk.pinned) == evidence_shown(desk.pane) == []
    desk.select(claim)
    number = next(span.id for span in desk.pinned.spans if span.id < 0)
    assert desk.article.evidence.card(number) == f"Evidence (supports) for the claim “{CLAIM}”"
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert evidence_shown(desk.pinned) == evidence_shown(desk.pane) == []


def test_without_a_claim_it_says_what_to_do(desk: Desk) -> None:
    desk.side.pin(Pin(SECOND))
    desk.wait()
    desk.press("F6", "J", "=")
    assert "Select a claim" in desk.said[-1]
    assert not desk.article.foot.buttons["supports"].isEnabled()
    desk.select(desk.mark(FIRST, "Claim", CLAIM))
    assert desk.article.foot.buttons["supports"].isEnabled()


def test_the_same_words_twice_are_refused_with_a_sentence(desk: Desk) -> None:
    claim = with_claim(desk)
    for _ in range(2):
        caret(desk, "Лойиҳа")
        desk.press("=")
    assert len(desk.evidence(claim)) == 1 and desk.window.errors.isVisible()


def test_label_keys_mark_in_the_pane_that_has_the_focus(desk: Desk) -> None:
    claim = with_claim(desk)
    caret(desk, "Айбек")
    desk.press("1")
    made = desk.article.selected
    assert desk.words(made) == "Айбек" and desk.session.annotation_id == claim
    assert [s.id for s in desk.pane.spans if s.id > 0] == [claim]
    caret(desk, "Лойиҳа")
    desk.press("C")
    assert desk.words(desk.article.selected) == SENTENCE[:-1]
    desk.press("Delete")
    assert desk.article.selected is None and [s.id for s in desk.pinned.spans if s.id > 0] == [made]
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert len(desk.pinned.spans) == 0 and desk.pane.text == KAZAKH
    desk.pane.setFocus()
    desk.select(None)
    desk.pane.select(1, 1)
    desk.press("1")
    assert desk.words(desk.session.annotation_id) == KAZAKH.split()[0] and len(desk.pinned.spans) == 0


def test_selected_sentences_become_claims_of_one_turn(desk: Desk) -> None:
    desk.side.pin(Pin(FIRST))
    desk.session.open_document(SECOND)
    desk.wait()
    desk.press("F6")
    desk.pinned.select(0, KAZAKH.index("\n"))
    desk.press("C")
    found = annotations.spans(desk.session.workspace.read(), FIRST)
    assert len(found) == 2
    attributions = {
        info.attribution.id
        for span in found
        if (info := annotations.info(desk.session.workspace.read(), span.id)) is not None and info.attribution
    }
    assert len(attributions) == 1


def test_an_edge_is_dragged_in_the_pinned_article(desk: Desk) -> None:
    made = desk.mark(SECOND, "Person", "Айбек")
    desk.side.pin(Pin(SECOND, made))
    desk.wait()
    desk.pinned.edgeDragged.emit(made, 1, UZBEK.index("Сарсенов") + 8)
    desk.wait()
    assert desk.words(made) == "Айбек Сарсенов"
    span = desk.pinned.spans.get(made)
    assert span is not None and span.end == UZBEK.index("Сарсенов") + 8


def test_what_another_view_changes_is_seen_in_the_pinned_article(desk: Desk) -> None:
    made = desk.mark(SECOND, "Person", "Айбек")
    desk.side.pin(Pin(SECOND, made))
    desk.wait()
    assert desk.article.selected == made
    annotate.delete(desk.session.workspace, [made])
    desk.wait()
    assert made not in desk.pinned.spans and desk.article.selected is None

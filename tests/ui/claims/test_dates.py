"""Dates of a claim: offered from its words and its article, taken by a key, typed in words of any language."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from annotator.ui.panels.inspector.claim import ClaimPart
from annotator.ui.panels.inspector.times import DateField
from annotator.ui.widgets.words import NameButton
from annotator.verbs import annotate, documents
from tests.ui.claims.conftest import Desk
from tests.ui.window_kit import settle

CONTENT = "мост откроют 1 мая 2026 года"
RUSSIAN = f"Вчера мэр Ирина Белова заявила, что {CONTENT}. Жители ждали этого с 2019 года."
KAZAKH = "Әкімнің айтуынша, жол кеше ашылды. Жаңбыр жауды."


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    found = open_desk((("Мост", RUSSIAN, "ru"), ("Жол", KAZAKH, "kk")))
    documents.set_field(found.session.workspace, [1], "date", "2026-03-14")
    return found


def show(desk: Desk, document_id: int, words: str) -> ClaimPart:
    """The fields of a claim over these words, with what is offered for it."""
    session = desk.session
    label = next(label.id for label in session.labels() if label.layer == "claim")
    session.open_document(document_id)
    start = desk.pane.text.index(words)
    marked = annotate.mark(session.workspace, document_id, label, [(start, start + len(words))])
    settle(desk.window)
    session.select_annotation(marked)
    return shown(desk)


def shown(desk: Desk) -> ClaimPart:
    part = desk.inspector.form.claim
    desk.qtbot.waitUntil(lambda: not part.dates.is_busy)
    return part


def offered(field: DateField) -> list[tuple[str, str]]:
    """Words and value of what is offered now."""
    return [(offer.words, offer.value) for offer in field.offers] if field.beside.isVisible() else []


def kept(desk: Desk) -> tuple[Any, ...]:
    rows = desk.session.workspace.read().exec_driver_sql("SELECT claim_date, event_date FROM claim").all()
    return tuple(rows[0]) if rows else ()


def test_the_claim_and_its_sentence_offer_their_dates(desk: Desk) -> None:
    part = show(desk, 1, CONTENT)
    assert offered(part.event_date) == [("1 мая 2026 года", "2026-05-01")]
    assert offered(part.claim_date) == [("Вчера", "2026-03-13"), ("the article", "2026-03-14")]
    assert kept(desk) == ()  # nothing is written by looking


def test_a_key_on_the_text_takes_both_and_undo_brings_the_offers_back(desk: Desk) -> None:
    show(desk, 1, CONTENT)
    desk.pane.setFocus()
    desk.press("Alt+T")
    assert kept(desk) == ("2026-03-13", "2026-05-01")
    part = shown(desk)
    assert desk.pane.hasFocus() and offered(part.claim_date) == offered(part.event_date) == []
    assert "Said on 2026-03-13, happened 2026-05-01" in desk.said[-1]
    desk.press("Ctrl+Z")
    assert kept(desk) == ()
    assert offered(shown(desk).event_date) == [("1 мая 2026 года", "2026-05-01")]
    desk.press("Ctrl+Y")
    assert kept(desk) == ("2026-03-13", "2026-05-01")


def test_in_a_field_the_key_takes_its_own_offer_and_a_click_any(desk: Desk) -> None:
    part = show(desk, 1, CONTENT)
    part.event_date.editor.setFocus()
    desk.press("Alt+T", on=part.event_date.editor)
    assert kept(desk) == (None, "2026-05-01") and part.event_date.text() == "2026-05-01"
    button = next(
        button for button in part.claim_date.beside.findChildren(NameButton) if button.text().startswith("the article")
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert kept(desk) == ("2026-03-14", "2026-05-01")


def test_without_the_article_s_date_it_says_what_is_missing(desk: Desk) -> None:
    part = show(desk, 2, "жол кеше ашылды")
    assert offered(part.event_date) == [("кеше", "")] and offered(part.claim_date) == []
    why = "“кеше” counts from the article's date, which is not known. Give the article its date (F2)."
    assert [label.text() for label in part.event_date.beside.findChildren(QLabel)] == [why]
    desk.press("Alt+T")
    assert kept(desk) == ()
    part.event_date.editor.setFocus()
    QTest.keyClicks(part.event_date.editor, "yesterday")
    QTest.keyClick(part.event_date.editor, Qt.Key.Key_Return)
    assert "“yesterday” counts from the article's date" in part.event_date.message.text() and kept(desk) == ()
    documents.set_field(desk.session.workspace, [2], "date", "2026-04-02")
    assert offered(shown(desk).event_date) == [("кеше", "2026-04-01")]

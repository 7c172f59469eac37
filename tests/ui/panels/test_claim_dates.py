"""Dates of a claim in its fields: what its sentence offers, and words of any language that are typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.panels.inspector.panel import InspectorPanel
from annotator.ui.panels.inspector.times import DateField, TimeOffer
from annotator.verbs import annotate, claims, documents

from .conftest import World, add_article

CONTENT = "мост откроют 1 мая 2026 года"
TEXT = f"Вчера мэр Ирина Белова заявила, что {CONTENT}. Жители ждали этого с 2019 года."


@pytest.fixture
def show_claim(world: World, show: Callable[..., InspectorPanel], qtbot: Any) -> Callable[[str], InspectorPanel]:
    """Marks words as a claim and shows its fields with what is offered for it."""
    article = add_article(world.workspace, TEXT, "Мост", "ru")
    documents.set_field(world.workspace, [article], "date", "2026-03-14")
    world.session.open_document(article)
    panel = show(InspectorPanel(world.session), 300, 800)

    def show_claim(words: str) -> InspectorPanel:
        start = TEXT.index(words)
        made = annotate.mark(world.workspace, article, world.label("Claim"), [(start, start + len(words))])
        world.session.select_annotation(made)
        panel.show_now()
        qtbot.waitUntil(lambda: not panel.form.claim.dates.is_busy)
        return panel

    return show_claim


def enter(field: DateField, words: str) -> None:
    """Type words of any language over what is in the field, then Enter."""
    field.editor.setFocus()
    field.editor.selectAll()
    field.editor.insert(words)
    field.editor.textEdited.emit(words)
    QTest.keyClick(field.editor, Qt.Key.Key_Return)


def test_the_sentence_of_the_cue_decides_when_it_was_said(
    world: World, show_claim: Callable[[str], InspectorPanel], qtbot: Any
) -> None:
    panel = show_claim("Жители ждали этого с 2019 года")
    assert [offer.value for offer in panel.form.claim.claim_date.offers] == ["2026-03-14"]
    cue = TEXT.index("заявила")
    claims.attribute_to(world.workspace, world.session.annotation_id or 0, cue=[(cue, cue + 7)])
    panel.show_now()
    qtbot.waitUntil(lambda: not panel.form.claim.dates.is_busy)
    assert [(offer.words, offer.value) for offer in panel.form.claim.claim_date.offers] == [
        ("Вчера", "2026-03-13"), ("the article", "2026-03-14"),
    ]  # fmt: skip


def test_typed_words_become_the_date_they_mean(world: World, show_claim: Callable[[str], InspectorPanel]) -> None:
    field = show_claim(CONTENT).form.claim.event_date
    for words, value in (
        ("вчера", "2026-03-13"), ("кеше", "2026-03-13"), ("кечээ", "2026-03-13"), ("kecha", "2026-03-13"),
        ("last Monday", "2026-03-09"), ("next week", "2026-W12"), ("14.03.2026", "2026-03-14"), ("2026-05", "2026-05"),
    ):  # fmt: skip
        enter(field, words)
        assert world.scalar("SELECT event_date FROM claim") == value, words
        assert field.text() == value and field.message.text() == ""


def test_what_is_no_date_is_still_said(world: World, show_claim: Callable[[str], InspectorPanel]) -> None:
    field = show_claim(CONTENT).form.claim.event_date
    enter(field, "soon")
    assert "soon is not a date" in field.message.text() and world.scalar("SELECT event_date FROM claim") is None


def test_an_offered_date_can_be_edited(world: World, show_claim: Callable[[str], InspectorPanel]) -> None:
    panel = show_claim(CONTENT)
    panel.form.claim.event_date.editor.setFocus()
    world.session.actions.trigger("claim.dates")
    assert panel.form.claim.event_date.text() == "2026-05-01"
    enter(panel.form.claim.event_date, "2026")
    assert world.scalar("SELECT event_date FROM claim") == "2026"
    assert world.scalar("SELECT claim_date FROM claim") is None


def test_long_words_that_are_offered_do_not_widen_the_fields(
    world: World, show_claim: Callable[[str], InspectorPanel]
) -> None:
    panel = show_claim(CONTENT)
    field = panel.form.claim.event_date
    before = panel.form.claim.minimumSizeHint().width()
    field.show_offers((TimeOffer("on the very first day of the month of May", "2026-05-01"),))
    assert field.beside.isVisible() and panel.form.claim.minimumSizeHint().width() == before

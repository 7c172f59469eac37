"""Names of the registry stand in the text as dashed marks while one reads; a key accepts or rejects them for good."""

from __future__ import annotations

from annotator.domain.spans import SUGGESTED
from annotator.ui.proposals import Proposals
from tests.ui.entities.conftest import KAZAKH, Desk
from tests.ui.window_kit import ring


def proposals(desk: Desk) -> Proposals:
    assert desk.window.view is not None
    [found] = [offer for offer in desk.window.view.offers if isinstance(offer, Proposals)]
    ring(found._pause)
    desk.wait(lambda: not found.is_busy)
    return found


def dashed(desk: Desk) -> list[str]:
    """The words of the marks that are only offered, in text order."""
    proposals(desk)
    text = desk.pane.text
    return [text[span.start : span.end] for span in desk.pane.spans if span.id < 0 and span.flags == SUGGESTED]


def test_names_of_the_registry_are_offered_and_nothing_is_written(desk: Desk) -> None:
    assert dashed(desk) == []
    desk.entity("Дәулет Қайыров")
    assert dashed(desk) == ["Дәулет Қайыров", "Қайыровтың", "Қайыров"]
    desk.entity("Алматы", "Country or city")
    assert len(dashed(desk)) == 5
    assert desk.rows() == []


def test_tab_walks_a_accepts_with_the_rule_and_x_rejects_for_good(desk: Desk) -> None:
    who = desk.entity("Дәулет Қайыров")
    proposals(desk)
    desk.press("Ctrl+Home", "Tab", on=desk.pane)
    assert desk.session.annotation_id < 0
    desk.press("A")
    assert desk.rows() == [("Person", "Дәулет Қайыров", "accepted")]
    run = desk.session.workspace.read().exec_driver_sql
    query = "SELECT a.origin, a.rule, a.confidence, m.entity_id FROM annotation a JOIN annotation_entity m"
    assert run(f"{query} ON m.annotation_id = a.id").all() == [("rule", "name", 1000, who)]
    assert KAZAKH[slice(*_place(desk))] == "Қайыровтың"
    desk.press("X")
    assert dashed(desk) == ["Қайыров"]
    assert desk.rows()[1] == ("Person", "Қайыровтың", "rejected")
    desk.session.open_document(2)
    desk.settle()
    desk.session.open_document(1)
    desk.settle()
    assert dashed(desk) == ["Қайыров"]
    desk.press("Ctrl+Z", "Ctrl+Z", on=desk.pane)
    assert dashed(desk) == ["Дәулет Қайыров", "Қайыровтың", "Қайыров"]
    assert desk.rows() == []


def _place(desk: Desk) -> tuple[int, int]:
    span = desk.pane.spans.get(desk.session.annotation_id)
    return span.start, span.end


def test_all_on_the_screen_are_accepted_in_one_step(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    proposals(desk)
    desk.press("Ctrl+Shift+A")
    desk.settle()
    assert [row[1] for row in desk.rows()] == ["Дәулет Қайыров", "Қайыровтың", "Қайыров"]
    assert dashed(desk) == []
    desk.press("Ctrl+Z", on=desk.pane)
    assert desk.rows() == []
    assert len(dashed(desk)) == 3


def test_a_form_in_another_language_is_learnt_with_the_mark(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.session.open_document(2)
    desk.settle()
    assert "Даулет Кайыров" in dashed(desk)
    desk.press("Ctrl+Shift+A")
    desk.settle()
    learnt = desk.session.workspace.read().exec_driver_sql("SELECT form, language, script, kind FROM entity_alias")
    assert ("Даулет Кайыров", "ru", "Cyrl", "name") in learnt.all()


def test_marking_by_hand_takes_the_offer_away(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    desk.mark("Қайыровтың")
    assert dashed(desk) == ["Дәулет Қайыров", "Қайыров"]


def test_the_offer_can_be_switched_off(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    assert dashed(desk)
    desk.session.actions.trigger("view.proposals")
    desk.settle()
    assert dashed(desk) == []
    desk.session.actions.trigger("view.proposals")
    desk.settle()
    assert len(dashed(desk)) == 3


def test_the_card_says_whom_it_names_and_what_to_press(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    found = proposals(desk)
    number = next(i for i, p in found.shown.items() if KAZAKH[p.mention.start : p.mention.end] == "Қайыровтың")
    assert found.card(number) == "Дәулет Қайыров, by the surname alone. A accepts, X rejects."
    assert found.card(-3) == ""


def test_other_keys_leave_an_offer_alone(desk: Desk) -> None:
    desk.entity("Дәулет Қайыров")
    proposals(desk)
    desk.press("Ctrl+Home", "Tab", on=desk.pane)
    desk.press("U", "N", "Delete", "]")
    assert desk.rows() == []
    assert len(dashed(desk)) == 3

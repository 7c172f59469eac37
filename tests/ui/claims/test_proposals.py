"""Claims proposed for the whole article: dashed until a key settles them."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest

from annotator.domain.spans import SUGGESTED, UNSURE
from annotator.store.queries import claims as queries
from annotator.ui.background import Latest
from annotator.ui.known_speakers import KnownSpeakers
from annotator.verbs import entities
from tests.ui.claims.conftest import ENGLISH, Desk, cues, said_by
from tests.ui.window_kit import press

PROPOSED = [
    "Су қоймасы жазда толады", "Егін түгел суарылады", "Ақша бөлінді", "баға екі есе өседі", "көктемде жол жөнделеді"
]  # fmt: skip


def proposed(desk: Desk) -> list[str]:
    return [" … ".join(desk.pane.text[a:b] for a, b in claim.content) for claim in desk.proposals.shown()]


def test_the_switch_shows_dashed_claims_and_takes_them_away(desk: Desk) -> None:
    before = desk.steps()
    desk.press("Alt+O")
    assert proposed(desk) == PROPOSED == desk.offered()["Claim"]
    assert all(span.flags & SUGGESTED for span in desk.pane.spans)
    assert "5 claims are proposed" in desk.said[-1]
    desk.press("Alt+O")
    assert desk.offered() == {} and desk.steps() == before and desk.rows() == []


def test_proposed_claims_and_names_that_are_offered_stand_side_by_side(desk: Desk) -> None:
    for name, label in (("Ерлан Досов", "Person"), ("Су қоймасы", "Location")):
        kind = next(one.id for one in desk.session.labels() if one.name == label)
        entities.add_entity(desk.session.workspace, name, kind)
    desk.press("Alt+O")
    desk.qtbot.waitUntil(lambda: {"Person", "Location"} <= set(desk.offered()))
    assert desk.offered()["Claim"] == PROPOSED
    assert (desk.offered()["Person"], desk.offered()["Location"]) == (["Ерлан Досов"], ["Су қоймасы"])


@pytest.mark.parametrize("keys", [("Alt+O", "Tab", "A"), ("J", "C", "Return")], ids=["proposal", "gesture"])
def test_a_quick_finger_does_not_take_the_entity_off_the_source(
    open_desk: Callable[..., Desk], monkeypatch: pytest.MonkeyPatch, keys: tuple[str, ...]
) -> None:
    desk = open_desk((("Су", "Әкім Ерлан Досов су қоймасы жазда толатынын айтты.", "kk"),))
    person = next(one.id for one in desk.session.labels() if one.name == "Person")
    who = entities.add_entity(desk.session.workspace, "Ерлан Досов", person)
    desk.wait()
    waited, looked_up, wait = Event(), KnownSpeakers._in_claims, Latest.wait

    def slow(*arguments: Any) -> Any:
        waited.wait(5)  # the registry is ready only when somebody waits for it
        return looked_up(*arguments)

    def wait_for(line: Latest[Any], milliseconds: int) -> None:
        waited.set()
        wait(line, milliseconds)

    monkeypatch.setattr(KnownSpeakers, "_in_claims", slow)
    monkeypatch.setattr(Latest, "wait", wait_for)
    *before, last = keys
    for key in before:
        press(desk.pane, key)
        desk.qtbot.waitUntil(lambda: not (desk.gesture._asking.is_busy or desk.proposals._asking.is_busy))
    press(desk.pane, last)
    desk.wait()
    linked = "SELECT m.entity_id FROM annotation_entity m JOIN attribution_source s USING (annotation_id)"
    assert desk.session.workspace.read().exec_driver_sql(linked).scalars().all() == [who]


def test_the_next_article_has_its_own(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+PageDown")
    assert proposed(desk)[0] == "the bridge would open in May" and len(proposed(desk)) == 4
    desk.press("Ctrl+PageUp")
    assert proposed(desk) == PROPOSED


def test_tab_walks_and_accepting_stores_claim_cue_source_mode_and_rule_in_one_step(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+Home", "Tab", "Tab", "Tab", "Tab")
    assert desk.offered()["Cue"] == ["айтуынша"] and desk.offered()["Source"] == ["Сарапшылардың"]
    before = desk.steps()
    desk.press("A")
    info = desk.info("баға екі есе өседі")
    assert said_by(info) == [("anonymous", "Сарапшылардың")] and cues(info) == ["айтуынша"]
    assert (info.origin, info.rule, info.attribution.mode) == ("rule", "by the words of", "indirect")
    assert desk.steps() == before + 1
    assert "баға екі есе өседі" not in proposed(desk) and len(proposed(desk)) == 4
    chosen = desk.session.annotation_id
    assert chosen is not None and chosen < 0, "the next proposal is selected"
    desk.press("Ctrl+Z")
    assert desk.rows() == [] and proposed(desk) == PROPOSED


def test_what_is_said_within_an_accepted_claim_stays_proposed(open_desk: Callable[..., Desk]) -> None:
    whole = "Әкім Ерлан Досов су қоймасы жазда толатынын айтты"
    desk = open_desk((("Су", f"{whole}. Бұл туралы «Дала» агенттігі хабарлады.", "kk"),))
    desk.press("Alt+O")
    assert proposed(desk) == [whole, "су қоймасы жазда толатынын"]
    desk.press("Ctrl+Home", "Tab", "A")
    assert proposed(desk) == ["су қоймасы жазда толатынын"] and desk.rows()[0] == ("Claim", whole)
    desk.press("A")
    assert proposed(desk) == [] and desk.info("су қоймасы жазда толатынын").attribution.mode == "indirect"


def test_a_selected_offer_says_what_it_is_and_takes_its_words_along(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+Home", "Tab")
    panel, told = desk.inspector, desk.window.status.message
    assert told.text() == panel.offer.text() and "A accepts, X rejects" in told.text()
    assert not panel.blank.how.isVisible(), "what is offered is no longer said to be nothing"
    desk.press("Esc")
    assert (told.text(), desk.inspector.offer.text()) == ("", "") and panel.blank.how.isVisible()
    desk.press("Alt+O")
    assert told.text() == "Claims are no longer proposed."


def test_a_rejected_proposal_is_stored_and_does_not_come_back(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+Home", "Tab", "X")
    assert desk.rows("rejected") == [("Claim", PROPOSED[0])] and desk.rows() == []
    assert proposed(desk) == PROPOSED[1:]
    desk.press("Ctrl+PageDown", "Ctrl+PageUp")
    assert proposed(desk) == PROPOSED[1:]
    path = desk.session.workspace.path
    desk.window.close_project()
    assert desk.window.open_project(path)
    desk.wait()
    assert proposed(desk) == PROPOSED[1:]
    desk.press("Ctrl+Z")
    assert proposed(desk) == PROPOSED


def test_claims_of_a_turn_accepted_one_by_one_or_at_once_share_what_is_said_of_them(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+Home", "Tab", "A")
    before = desk.steps()
    desk.press("Shift+A")
    assert desk.steps() == before + 1
    turn = [desk.info(words) for words in PROPOSED[:3]]
    assert len({info.attribution.id for info in turn}) == 1 and turn[0].attribution.contents == 3
    assert proposed(desk) == PROPOSED[3:]
    desk.press("Ctrl+Z")
    assert proposed(desk) == PROPOSED[1:] and desk.info(PROPOSED[0]).attribution.contents == 1


def test_what_is_marked_by_hand_is_not_proposed(desk: Desk) -> None:
    desk.caret("баға")
    desk.press("C", "Enter", "Alt+O")
    assert proposed(desk) == PROPOSED[:3] + PROPOSED[4:]
    desk.caret("көктемде")
    desk.press("Esc", "C")
    assert proposed(desk) == PROPOSED[:3]


def test_a_weak_rule_is_shown_as_weak(open_desk: Callable[..., Desk]) -> None:
    text = "Анна сказала, что министр обещал, что дорогу откроют. Мост построят, сообщил Олег Ким."
    desk = open_desk((("Мост", text, "ru"),))
    desk.press("Alt+O")
    weak = {claim.content for claim in desk.proposals.shown() if claim.saying.weak}
    unsure = {span.pieces for span in desk.pane.spans if span.flags & UNSURE}
    assert weak and weak == unsure


def test_a_proposal_takes_no_edge_note_or_relabelling(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+Home", "Tab")
    before = desk.steps()
    desk.press("]", "U", "N", "Delete", "Enter", "Alt+1")
    assert desk.steps() == before and not desk.window.errors.isVisible()


def test_all_claims_of_the_selected_speaker_are_proposed(desk: Desk) -> None:
    desk.press("Ctrl+PageDown")
    desk.select("Anna Weiss")
    desk.press("Alt+W")
    assert proposed(desk) == ["the bridge would open in May", "We waited long", "The work is done"]
    assert desk.session.annotation_id is not None
    desk.press("A")
    assert desk.rows()[0] == ("Source", "Mayor Anna Weiss")
    assert proposed(desk) == ["We waited long", "The work is done"]
    desk.press("Esc")
    assert desk.offered() == {}


def test_acceptance_is_counted_for_each_rule(desk: Desk) -> None:
    desk.press("Alt+O", "Ctrl+Home", "Tab", "A", "A", "X")
    desk.press("Ctrl+PageDown", "Ctrl+Home", "Tab", "A")
    counts = {row.rule: (row.accepted, row.rejected) for row in queries.rules(desk.session.workspace.read())}
    assert counts == {"closing quotation": (2, 1), "that-clause": (1, 0)}
    assert desk.pane.text == ENGLISH

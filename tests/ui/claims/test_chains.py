"""A says that B says; whom a source means; and typing who it is: driven by keys through the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from annotator.store.queries import claims as queries
from annotator.ui.claim_filter import SourceLine
from annotator.ui.panels.claims.model import facts
from annotator.ui.panels.inspector.sources import SourceField
from annotator.verbs import entities, registry
from tests.ui.claims.conftest import Desk, cues, said_by
from tests.ui.window_kit import press

RUSSIAN = (
    "Мост закроют на ремонт, сообщает агентство «Степь». Посол Марат Досов рассказал, что президент поддержал проект. "
    "Дорогу открыли весной."
)
ENGLISH = (
    "The bridge will close, the Plains newspaper reported.\nAmbassador Ann Lee said the mayor had agreed. It rained."
)
SUPPORTED, AGREED = "президент поддержал проект", "the mayor had agreed"
ARTICLES = (("Мост", RUSSIAN, "ru"), ("The bridge", ENGLISH, "en"))


def chain(desk: Desk, words: str) -> list[str]:
    """Who says a claim, those who report it first."""
    (row,) = queries.listed(desk.session.workspace.read(), [desk.info(words).id])
    return [*row.chain, row.speaker or ""]


def line(desk: Desk) -> SourceLine:
    found = desk.pane.findChild(SourceLine)
    assert found is not None
    return found


def type_who(desk: Desk, letters: str) -> list[str]:
    """Open the line by its key, type, and say what is offered."""
    desk.press("/")
    field = line(desk).pick.line
    assert field.hasFocus()
    QTest.keyClicks(field, letters)
    return line(desk).pick.offered()


def sources(desk: Desk) -> SourceField:
    found = desk.window.findChild(SourceField)
    assert found is not None
    return found


# -- chains


def test_the_selected_words_become_the_outer_source_and_go_again(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.select(SUPPORTED)
    desk.press("C", "Enter")
    assert chain(desk, SUPPORTED) == ["Посол Марат Досов"]
    before = desk.steps()
    desk.select("агентство «Степь»")
    desk.press("Alt+Y")
    assert chain(desk, SUPPORTED) == ["агентство «Степь»", "Посол Марат Досов"] and desk.steps() == before + 1
    assert desk.session.annotation_id == desk.info(SUPPORTED).id
    assert "агентство «Степь» → Посол Марат Досов" in desk.said[-1]
    roles = {desk.pane.text[slice(*desk.pane.spans.get(i).pieces[0])]: r for i, r in desk.pane.chosen.roles.items()}
    assert roles == {"агентство «Степь»": "source", "Посол Марат Досов": "source", "рассказал": "cue"}
    desk.select("Марат")
    desk.press("Alt+Y", "Alt+U", "Alt+U")
    assert chain(desk, SUPPORTED) == ["Посол Марат Досов"]
    desk.press("Alt+U")
    assert "Nobody reports" in desk.said[-1]
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert chain(desk, SUPPORTED) == ["агентство «Степь»", "Посол Марат Досов"]


def test_who_may_report_it_is_offered_and_taken_by_enter_or_dropped(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.select(SUPPORTED)
    desk.press("C", "Enter")
    before = desk.steps()
    desk.press("Alt+Y")
    assert desk.offered()["Source"] == ["агентство «Степь»"] and "a weak guess" in desk.said[-1]
    assert desk.steps() == before and chain(desk, SUPPORTED) == ["Посол Марат Досов"]
    desk.press("Esc")
    assert desk.offered() == {} and desk.steps() == before
    desk.press("Alt+Y", "Enter")
    assert chain(desk, SUPPORTED) == ["агентство «Степь»", "Посол Марат Досов"] and desk.offered() == {}
    desk.press("Alt+Y")
    assert "Nobody is found" in desk.said[-1], "who is in the chain is not offered again"


def test_a_proposal_tells_its_guess_and_only_its_own_key_takes_it(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.press("Ctrl+PageDown", "Alt+O", "Ctrl+Home", "Tab", "Tab")
    assert "Perhaps reported by the Plains newspaper" in desk.said[-1] and "outlet reports" in desk.said[-1]
    desk.press("A")
    assert chain(desk, AGREED) == ["Ambassador Ann Lee"]
    desk.press("Ctrl+Z", "Ctrl+Home", "Tab", "Tab", "Alt+N")
    assert chain(desk, AGREED) == ["the Plains newspaper", "Ambassador Ann Lee"]
    desk.press("Ctrl+Z")
    assert desk.rows() == []


def test_a_chain_of_one_sentence_comes_with_the_proposal(open_desk: Callable[..., Desk]) -> None:
    text = "Министр көпір ашылатынын айтты, деп хабарлайды «Дала» агенттігі."
    desk = open_desk((("Көпір", text, "kk"),))
    desk.press("Alt+O", "Ctrl+Home", "Tab", "Tab")
    assert "агенттігі → Министр" in desk.said[-1]
    desk.press("A")
    assert [who[-8:] for who in chain(desk, "көпір ашылатынын")] == ["генттігі", "Министр"]
    assert "агенттігі → Министр" in facts(queries.listed(desk.session.workspace.read(), [1])[0])


def test_the_inspector_shows_the_chain_and_takes_a_link_off(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.select(SUPPORTED)
    desk.press("C", "Enter", "Alt+Y", "Enter")
    field = sources(desk)
    assert field.chain.text() == "агентство «Степь» → Посол Марат Досов"
    (row,) = field.reporting.rows()
    row.cross.setFocus()
    press(row.cross, "Space")
    desk.wait()
    assert chain(desk, SUPPORTED) == ["Посол Марат Досов"] and not field.reporting.rows()
    assert field.chain.text() == ""


# -- typing who it is


def with_people(desk: Desk) -> tuple[int, int]:
    """Two people in the registry, whose names are not offered as marks."""
    desk.session.settings["name_proposals"] = False
    person = next(label.id for label in desk.session.labels() if label.name == "Person")
    workspace = desk.session.workspace
    first = entities.add_entity(workspace, "Марат Досов", person)
    registry.add_alias(workspace, first, "Marat Dosov", desk.session.tools.fold)
    second = entities.add_entity(workspace, "Ann Lee", person)
    desk.wait()
    return first, second


def test_slash_types_over_what_is_offered_the_registry_and_kinds(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    with_people(desk)
    desk.select(SUPPORTED)
    desk.press("C")
    assert desk.offered()["Source"] == ["Посол Марат Досов"]
    assert type_who(desk, "marat dos") == [
        "said by Посол Марат Досов · “рассказал” · indirect speech", "Марат Досов  (Person)"
    ]  # fmt: skip
    line(desk).pick.line.clear()
    QTest.keyClicks(line(desk).pick.line, "group")
    assert line(desk).pick.offered() == ["A group says it"]
    press(line(desk).pick.line, "Esc")
    desk.wait()
    assert desk.pane.hasFocus() and not line(desk).isVisible()
    assert desk.offered()["Source"] == ["Посол Марат Досов"] and desk.info(SUPPORTED).attribution is None


def test_an_entity_that_is_typed_is_the_source_under_the_offered_cue(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    with_people(desk)
    desk.select(SUPPORTED)
    desk.press("C")
    before = desk.steps()
    type_who(desk, "Ann")
    press(line(desk).pick.line, "Enter")
    desk.wait()
    info = desk.info(SUPPORTED)
    assert said_by(info) == [("named", "Ann Lee")] and cues(info) == ["рассказал"]
    assert desk.steps() == before + 1 and desk.pane.hasFocus() and "Source" not in desk.offered()
    assert desk.said[-1].startswith("Said by Ann Lee.")
    desk.press("Ctrl+Z")
    assert desk.info(SUPPORTED).attribution is None


def test_a_kind_is_typed_and_chosen_by_arrows(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.caret("Дорогу")
    desk.press("C")
    type_who(desk, "says it")
    field = line(desk).pick
    assert field.offered()[-1] == "A group says it"
    press(field.line, "Up", "Enter")
    desk.wait()
    assert said_by(desk.info("Дорогу открыли весной")) == [("group", "group")]


def test_slash_without_an_offer_goes_into_the_fields(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.select(SUPPORTED)
    desk.press("C", "Esc", "/")
    assert sources(desk).line.line.hasFocus() and not line(desk).isVisible()


def test_slash_types_who_reports_it_as_well(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    with_people(desk)
    desk.select(SUPPORTED)
    desk.press("C", "Enter", "Alt+Y")
    type_who(desk, "Ann")
    press(line(desk).pick.line, "Enter")
    desk.wait()
    assert chain(desk, SUPPORTED) == ["Ann Lee", "Марат Досов"]


# -- whom the words of a source mean


def named(desk: Desk, words: str) -> list[list[int]]:
    """The entities that the sources of a claim name."""
    found: list[Any] = []
    for source in desk.info(words).attribution.sources:
        rows = desk.session.workspace.read().exec_driver_sql(
            "SELECT entity_id FROM annotation_entity WHERE annotation_id = ? ORDER BY position", (source.annotation_id,)
        )
        found.append(list(rows.scalars()))
    return found


def test_a_source_that_is_not_marked_is_known_by_the_registry(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk((("Көпір", "Марат Досовтың айтуынша, көпір ашылады. Жиын өтті.", "kk"), *ARTICLES))
    first, _ = with_people(desk)
    desk.press("Alt+O", "Ctrl+Home", "Tab", "A")
    assert named(desk, "көпір ашылады") == [[first]]
    desk.press("Ctrl+PageDown")
    desk.select(SUPPORTED)
    desk.press("C", "Enter")
    assert named(desk, SUPPORTED) == [[first]]
    desk.press("Ctrl+Z")
    assert desk.info(SUPPORTED).attribution is None


def test_several_speakers_are_several_entities(open_desk: Callable[..., Desk]) -> None:
    text = (
        "Президент Айбек Осмонов менен президент Эрлан Сатпаев жолугушту. Эки президент көпүрө салынат деп билдирди. "
        "Айбек Осмонов жана Эрлан Сатпаев жол курулат деп билдиришти."
    )
    desk = open_desk((("Жолугушуу", text, "ky"),))
    desk.session.settings["name_proposals"] = False
    person = next(label.id for label in desk.session.labels() if label.name == "Person")
    both = [entities.add_entity(desk.session.workspace, name, person) for name in ("Айбек Осмонов", "Эрлан Сатпаев")]
    desk.wait()
    desk.press("Alt+O", "Ctrl+Home", "Tab", "A", "A")
    assert named(desk, "көпүрө салынат") == [both]
    assert named(desk, "жол курулат") == [[both[0]], [both[1]]]


def test_the_panel_of_claims_names_the_whole_chain(open_desk: Callable[..., Desk]) -> None:
    desk = open_desk(ARTICLES)
    desk.select(SUPPORTED)
    desk.press("C", "Enter", "Alt+Y", "Enter")
    desk.window.findChild(QDockWidget, "dock.claims").raise_()
    (row,) = queries.listed(desk.session.workspace.read(), [desk.info(SUPPORTED).id])
    assert facts(row).startswith("агентство «Степь» → Посол Марат Досов · ")

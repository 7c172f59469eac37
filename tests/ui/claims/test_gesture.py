"""One gesture: the claim key marks, Enter takes who said it."""

from __future__ import annotations

from collections.abc import Callable

from annotator.verbs import annotate, entities
from tests.ui.claims.conftest import ENGLISH, KAZAKH, Desk, cues, said_by
from tests.ui.window_kit import press

BRIDGE = "the bridge would open in May"
TURN = ("Су қоймасы жазда толады", "Егін түгел суарылады", "Ақша бөлінді")


def second(desk: Desk) -> None:
    """Show the English article."""
    desk.press("Ctrl+PageDown")


def test_enter_takes_source_and_cue_beside_selected_words_in_one_step(desk: Desk) -> None:
    second(desk)
    desk.select(BRIDGE)
    desk.press("C")
    assert desk.offered() == {"Source": ["Mayor Anna Weiss"], "Cue": ["said"]}
    assert desk.rows() == [("Claim", BRIDGE)]
    before = desk.steps()
    desk.press("Enter")
    info = desk.info(BRIDGE)
    assert said_by(info) == [("named", "Mayor Anna Weiss")] and cues(info) == ["said"]
    assert info.attribution.mode == "indirect"
    assert desk.steps() == before + 1 and desk.offered() == {}
    desk.press("Ctrl+Z")
    assert desk.rows() == [("Claim", BRIDGE)]
    desk.press("Ctrl+Z")
    assert desk.rows() == []


def test_a_sentence_under_the_caret_is_narrowed_to_what_is_said(desk: Desk) -> None:
    second(desk)
    desk.caret("bridge")
    desk.press("C")
    assert desk.offered()["Claim"] == [BRIDGE]
    desk.press("Enter")
    assert sorted(desk.rows()) == [("Claim", BRIDGE), ("Cue", "said"), ("Source", "Mayor Anna Weiss")]


def test_escape_drops_the_offer_and_writes_nothing(desk: Desk) -> None:
    second(desk)
    desk.select(BRIDGE)
    desk.press("C")
    before = desk.steps()
    desk.press("Esc")
    assert desk.offered() == {} and desk.steps() == before
    assert desk.session.annotation_id is not None
    assert desk.info(BRIDGE).attribution is None


def test_going_on_with_the_next_label_ignores_the_offer(desk: Desk) -> None:
    second(desk)
    desk.select(BRIDGE)
    desk.press("C")
    desk.select("Engineers")
    desk.press("5")
    assert desk.offered() == {}
    assert desk.rows() == [("Claim", BRIDGE), ("Group", "Engineers")]
    desk.press("Enter")
    assert desk.info(BRIDGE).attribution is None


def test_arrows_choose_another_candidate(desk: Desk) -> None:
    second(desk)
    desk.select("the cost was $14 million")
    desk.press("C")
    assert desk.offered()["Source"] == ["the city council"]
    desk.press("Down")
    other = desk.offered()["Source"]
    assert other != ["the city council"]
    desk.press("Up")
    assert desk.offered()["Source"] == ["the city council"]
    desk.press("Down", "Enter")
    assert [words for _, words in said_by(desk.info("the cost was $14 million"))] == other


def test_keys_say_the_kind_of_source(desk: Desk) -> None:
    second(desk)
    desk.select("Engineers doubt it")
    desk.press("C", "Down", "Alt+1")
    info = desk.info("Engineers doubt it")
    assert said_by(info) == [("author", "author")] and cues(info) == [] and desk.offered() == {}
    for chord, kind in (("Alt+2", "anonymous"), ("Alt+3", "agentless"), ("Alt+4", "unresolved")):
        desk.press(chord)
        assert said_by(desk.info("Engineers doubt it")) == [(kind, kind)]
    desk.press("Ctrl+Z", "Ctrl+Z")
    assert said_by(desk.info("Engineers doubt it")) == [("anonymous", "anonymous")]


def test_a_sentence_without_a_cue_is_offered_as_the_authors(desk: Desk) -> None:
    second(desk)
    desk.caret("Engineers")
    desk.press("C")
    assert desk.offered() == {}
    desk.press("Enter")
    assert said_by(desk.info("Engineers doubt it")) == [("author", "author")]


def test_a_kind_keeps_the_words_of_the_source_that_is_offered(desk: Desk) -> None:
    second(desk)
    desk.select(BRIDGE)
    desk.press("C", "Alt+2")
    info = desk.info(BRIDGE)
    assert said_by(info) == [("anonymous", "Mayor Anna Weiss")] and cues(info) == ["said"]


def test_the_source_names_the_entity_of_the_mention_in_it(desk: Desk) -> None:
    second(desk)
    document, start = desk.session.document_id, desk.pane.text.index("Anna Weiss")
    person = next(label.id for label in desk.session.labels() if label.name == "Person")
    mention = annotate.mark(desk.session.workspace, document, person, [(start, start + 10)])
    entity = entities.add_entity(desk.session.workspace, "Anna Weiss", person, mention)
    desk.select(BRIDGE)
    desk.press("C", "Enter")
    source = desk.info(BRIDGE).attribution.sources[0]
    named = desk.session.workspace.read().exec_driver_sql(
        "SELECT entity_id FROM annotation_entity WHERE annotation_id = ?", (source.annotation_id,)
    )
    assert named.scalars().all() == [entity]


def test_several_sentences_are_claims_of_one_turn_with_one_undo(desk: Desk) -> None:
    desk.select("Су қоймасы", "бөлінді")
    before = desk.steps()
    desk.press("C")
    assert desk.steps() == before + 1
    assert [words for _, words in desk.rows()] == list(TURN)
    assert {desk.info(words).attribution.contents for words in TURN} == {3}
    desk.press("Ctrl+Z")
    assert desk.rows() == []
    desk.press("Ctrl+Y", "Ctrl+Z")
    assert desk.rows() == []


def test_the_source_of_a_turn_is_taken_and_changed_for_all_in_one_step(desk: Desk) -> None:
    desk.select("Су қоймасы", "бөлінді")
    desk.press("C", "Enter")
    assert {tuple(said_by(desk.info(words))) for words in TURN} == {(("named", "әкім Ерлан Досов"),)}
    assert {tuple(cues(desk.info(words))) for words in TURN} == {("деді",)}
    before = desk.steps()
    desk.caret("Егін")
    desk.session.select_annotation(desk.info(TURN[1]).id)
    desk.press("Alt+4")
    assert desk.steps() == before + 1
    assert {said_by(desk.info(words))[0][0] for words in TURN} == {"unresolved"}
    desk.press("Ctrl+Z")
    assert {said_by(desk.info(words))[0][0] for words in TURN} == {"named"}


def test_in_a_long_article_the_paragraphs_around_are_asked(open_desk: Callable[..., Desk]) -> None:
    filler = "Nothing was said on this line of the long report at all.\n"
    desk = open_desk((("Long", filler * 900 + ENGLISH + "\n" + filler * 900, "en"),))
    desk.select(BRIDGE)
    desk.press("C", "Enter")
    info = desk.info(BRIDGE)
    assert said_by(info) == [("named", "Mayor Anna Weiss")] and cues(info) == ["said"]


def test_a_late_answer_finds_nothing_to_offer(desk: Desk) -> None:
    second(desk)
    desk.select(BRIDGE)
    press(desk.pane, "C")
    press(desk.pane, "Esc")
    press(desk.pane, "Esc")
    desk.wait()
    assert desk.offered() == {} and desk.pane.text != KAZAKH


def test_a_claim_joins_the_saying_of_the_claim_before(desk: Desk) -> None:
    """What the rules did not see as one saying becomes one by a key, and two again by undo."""
    second(desk)
    doubt = "Engineers doubt it"
    for words, answer in ((doubt, "Esc"), (BRIDGE, "Enter")):
        desk.select(words)
        desk.press("C", answer)
    desk.session.select_annotation(desk.info(doubt).id)
    desk.press("Alt+Shift+S")
    joined, first = desk.info(doubt).attribution, desk.info(BRIDGE).attribution
    assert joined is not None and joined.id == first.id
    assert said_by(desk.info(doubt)) == [("named", "Mayor Anna Weiss")] and cues(desk.info(doubt)) == ["said"]
    assert desk.inspector.form.claim.source.shared.text() == "Shared with 1 more claim of this turn"
    steps, said = desk.steps(), len(desk.said)
    desk.press("Alt+Shift+S")
    assert (desk.steps(), len(desk.said)) == (steps, said), "nothing was done, and nothing can be taken back"
    desk.press("Ctrl+Z")
    assert desk.info(doubt).attribution is None
    desk.session.select_annotation(desk.info(BRIDGE).id)
    steps = desk.steps()
    desk.press("Alt+Shift+S")
    assert desk.said[-1] == "No claim stands before this one in the article."
    assert desk.steps() == steps

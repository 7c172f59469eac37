"""Every step of the history has words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.store.queries import steps
from annotator.ui import step_text
from annotator.verbs import annotate, history
from annotator.words import speak

from .conftest import World

VERBS = Path(step_text.__file__).parent.parent / "verbs"
KEY = re.compile(r"[a-z]+\.[a-z_]+")
WRITERS = {"transact", "open_step", "extend_step", "_set", "_each"}


def verb_keys() -> set[str]:
    """The verb keys given to what writes steps, and literals of the same shape that are chosen among beforehand."""
    found: set[str] = set()
    subjects = {key.partition(".")[0] for key in step_text.TEXTS}
    for path in VERBS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and KEY.fullmatch(node.value):
                if node.value.partition(".")[0] in subjects:
                    found.add(node.value)
            elif isinstance(node, ast.Call) and _name(node.func) in WRITERS and node.args:
                found |= {arg.value for arg in node.args[:2] if _is_key(arg)}  # type: ignore[attr-defined]
    return found


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_key(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(KEY.fullmatch(node.value))


def test_every_verb_has_its_sentence() -> None:
    keys = verb_keys()
    assert {"annotation.mark", "label.retire", "label.restore", "annotation.note", "feature.retire"} <= keys
    assert keys - set(step_text.TEXTS) == set()


@pytest.mark.parametrize("verb", step_text.TEXTS)
def test_a_step_without_parameters_can_be_said(verb: str) -> None:
    words = step_text.sentence(verb, {})
    assert words and "{" not in words


def test_one_and_several_are_told_apart() -> None:
    one = {"count": 1, "label": "Person", "quote": "Әсел"}
    assert step_text.sentence("annotation.delete", one) == "remove Person “Әсел”"
    assert step_text.sentence("annotation.delete", one | {"count": 1200}) == "remove 1,200 annotations"


def test_a_job_that_was_cut_off_has_no_gap_in_its_words() -> None:
    assert step_text.sentence("document.import", {}) == "import articles"
    assert step_text.sentence("document.import", {"count": 1, "name": "Su"}) == "import Su"


def test_fields_are_named_as_the_reader_knows_them() -> None:
    assert step_text.sentence("claim.field", {"field": "event_date", "value": "2026"}) == (
        "set the date of the event of a claim to “2026”"
    )
    assert step_text.sentence("label.change", {"name": "Person", "fields": ["colour", "shortcut"]}) == (
        "change the colour, the key of the label Person"
    )


@pytest.mark.parametrize(
    ("verb", "params", "words"),
    [
        ("annotation.unsure", {"value": "0", "count": 1, "quote": "су"}, "flag “су” as sure"),
        ("annotation.unsure", {"value": 1, "count": 2000}, "flag 2,000 annotations as unsure"),
        ("claim.attribute", {"part": "source", "quote": "Aru"}, "use “Aru” as the source of a claim"),
        ("claim.attribute", {"part": "cue", "quote": "said"}, "use “said” as the cue of a claim"),
        ("claim.detach", {"part": "cue", "quote": "said"}, "take the cue “said” off a claim"),
        ("document.language", {"language": "kk", "count": 1}, "set the language of an article: Kazakh"),
        ("document.language", {"language": "other", "count": 3}, "set the language of 3 articles: Other language"),
        ("entity.delete", {"name": "Aru", "count": 1}, "delete Aru from the registry"),
        ("entity.delete", {"name": "Aru", "count": 3}, "delete 3 entities from the registry"),
        ("guideline.write", {"name": ""}, "write the guideline of the project"),
        ("guideline.write", {"name": "Person"}, "write the guideline Person"),
        ("label.merge", {"name": "A", "into": "B", "count": 1}, "merge the label A into B (1 moved)"),
        ("label.merge", {"name": "A", "into": "B", "count": 1500}, "merge the label A into B (1,500 moved)"),
    ],
)  # fmt: skip
def test_a_value_chooses_the_sentence(verb: str, params: dict[str, object], words: str) -> None:
    assert step_text.sentence(verb, params) == words


@pytest.fixture
def another_language() -> Iterator[None]:
    said = {
        "mark {label} “{quote}”": "{label}: «{quote}» белгіленді",
        "set %n articles to {status}": "күйі «{status}» болған мақала: %n",
        "set {field} of a claim to “{value}”": "тұжырым өрісі: {field} – «{value}»",
        "the type": "түрі",
        "causal": "себеп",
        "done": "дайын",
    }
    speak(lambda source, _comment, _count: said.get(source, ""), "\u00a0")
    yield
    speak(None)


def test_the_words_of_the_program_are_translated_and_those_of_the_user_are_not(
    world: World, another_language: None
) -> None:
    assert step_text.sentence("document.status", {"status": "done", "count": 1200}) == (
        "күйі «дайын» болған мақала: 1\u00a0200"
    )
    assert step_text.sentence("claim.field", {"field": "type", "value": "causal"}) == "тұжырым өрісі: түрі – «себеп»"
    world.mark("Person", "Әсел Нұрланова")
    newest = steps.newest(world.workspace.read(), 1)[0]
    assert step_text.of_step(newest) == "Person: «Әсел Нұрланова» белгіленді"
    assert step_text.of_step(replace(newest, params={"label": "e-mail", "quote": "a%n{b}"})) == (
        "e-mail: «a%n{b}» белгіленді"
    )


def test_an_undo_says_so(world: World) -> None:
    mark = world.mark("Person", "Әсел Нұрланова")
    annotate.set_unsure(world.workspace, [mark], True)
    history.undo(world.workspace)
    history.redo(world.workspace)
    newest = [step_text.of_step(step) for step in steps.newest(world.workspace.read(), 4)]
    assert newest == [
        "Redid: flag “Әсел Нұрланова” as unsure",
        "Undid: flag “Әсел Нұрланова” as unsure",
        "Flag “Әсел Нұрланова” as unsure",
        "Mark Person “Әсел Нұрланова”",
    ]

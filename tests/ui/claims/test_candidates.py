"""Claims of other articles that may say the same: proposed with reasons, taken, rejected and undone by keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDockWidget

from annotator.ui import claim_candidates
from annotator.ui.panels.claims.model import FACTS
from annotator.ui.panels.comparison.panel import ComparisonPanel
from annotator.verbs import annotate, entities
from tests.ui.claims.conftest import Desk, label
from tests.ui.claims.conftest import claims_panel as panel
from tests.ui.window_kit import press, ring

TEXTS = (
    ("Жол", "Министр Ерлан Досов жолға 4,2 миллиард теңге кетеді деп мәлімдеді. Ерлан Досов көпірді ашады.", "kk"),
    ("Йўл", "Вазир йўлга 4,2 миллиард тенге кетишини айтди.", "uz"),
    ("Road", "It costs $4.2 billion. Yerlan Dossov will open the bridge. Nobody came.", "en"),
)
KAZAKH, BRIDGE = "жолға 4,2 миллиард теңге кетеді", "Ерлан Досов көпірді ашады"
UZBEK, ENGLISH = "йўлга 4,2 миллиард тенге кетишини", "It costs $4.2 billion"
OPENS, NOBODY = "Yerlan Dossov will open the bridge", "Nobody came"
MARKED = ((1, KAZAKH), (1, BRIDGE), (2, UZBEK), (3, ENGLISH), (3, OPENS), (3, NOBODY))


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """Three articles with claims, and the panel in front."""
    desk = open_desk(TEXTS)
    claim = label(desk, "Claim")
    for document, words in MARKED:
        start = TEXTS[document - 1][1].index(words)
        annotate.mark(desk.session.workspace, document, claim, [(start, start + len(words))])
    desk.window.findChild(QDockWidget, "dock.claims").raise_()
    wait(desk)
    return desk


def wait(desk: Desk) -> None:
    found = panel(desk)
    ring(found.lister._soon)
    desk.qtbot.waitUntil(lambda: found.isVisible() and not (found.lister.is_busy or found.like.is_busy))
    desk.wait()


def choose(desk: Desk, words: str) -> None:
    """Make a claim of the list the current one, and ask for its like."""
    found = panel(desk)
    if found.candidates.isVisible():
        key(desk, "Esc")
    found.view.choose_row(next(r for r in range(found.model.rowCount()) if said(found.model, r) == words))
    found.view.setFocus()
    press(found.view, "L")
    wait(desk)


def said(model: Any, row: int, role: int = 0) -> str:
    return model.data(model.index(row, 0), role)


def proposed(desk: Desk) -> list[str]:
    model = panel(desk).candidates.model
    return [said(model, row) for row in range(model.rowCount())]


def reason(desk: Desk, row: int = 0) -> str:
    return said(panel(desk).candidates.model, row, FACTS).partition(" · ")[0]


def key(desk: Desk, chord: str) -> None:
    press(panel(desk).candidates.view, chord)
    wait(desk)


def group(desk: Desk) -> list[str]:
    rows = desk.session.workspace.read().exec_driver_sql(
        "SELECT a.exact FROM claim c JOIN claim_occurrence o ON o.claim_id = c.id JOIN annotation a"
        " ON a.id = o.annotation_id WHERE c.group_id IS NOT NULL ORDER BY a.id"
    )
    return list(rows.scalars())


def test_claims_of_other_articles_are_proposed_with_what_speaks_for_them(desk: Desk) -> None:
    QAbstractItemModelTester(panel(desk).candidates.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    choose(desk, KAZAKH)
    assert proposed(desk) == [UZBEK, ENGLISH]
    assert reason(desk) == "4.2 billion tenge, 2 words" and reason(desk, 1).startswith("4.2 billion")
    assert panel(desk).candidates.view.hasFocus()
    key(desk, "Esc")
    assert panel(desk).view.hasFocus() and not panel(desk).candidates.isVisible()
    choose(desk, NOBODY)
    assert proposed(desk) == [] and "No claim of another article" in panel(desk).candidates.heading.text()


def test_a_key_takes_one_into_the_group_and_undo_brings_it_back(desk: Desk) -> None:
    choose(desk, KAZAKH)
    key(desk, "A")
    assert group(desk) == [KAZAKH, UZBEK] and proposed(desk) == [ENGLISH]
    key(desk, "Ctrl+Z")
    assert group(desk) == [] and proposed(desk) == [UZBEK, ENGLISH]


def test_what_is_rejected_does_not_come_back_from_either_side_until_it_is_undone(desk: Desk) -> None:
    choose(desk, KAZAKH)
    key(desk, "X")
    assert proposed(desk) == [ENGLISH] and group(desk) == []
    choose(desk, UZBEK)
    assert proposed(desk) == [ENGLISH]
    choose(desk, ENGLISH)
    key(desk, "A")
    choose(desk, UZBEK)
    assert proposed(desk) == [], "nor the group of one that was rejected"
    key(desk, "Ctrl+Z")
    key(desk, "Ctrl+Z")
    assert proposed(desk) == [KAZAKH, ENGLISH]


def test_entities_of_the_registry_and_names_are_reasons(desk: Desk) -> None:
    choose(desk, BRIDGE)
    assert proposed(desk) == [OPENS] and "2 names" in reason(desk)
    workspace = desk.session.workspace
    entities.add_entity(workspace, "Ерлан Досов", label(desk, "Person"))
    wait(desk)
    assert reason(desk).startswith("1 entity (Ерлан Досов)")


def test_a_candidate_is_laid_beside_the_claim_and_gone_to(desk: Desk) -> None:
    choose(desk, KAZAKH)
    press(panel(desk).candidates.view, "Down", "V")
    table = desk.window.findChild(ComparisonPanel)
    rows = {row.name: row for row in table.model.rows}
    assert [claim.words for claim in table.model.claims] == [KAZAKH, ENGLISH]
    assert rows["Currency"].differs and table.summary.isVisible() and "Currency" in table.summary.text()
    panel(desk).candidates.view.setFocus()
    press(panel(desk).candidates.view, "Enter")
    assert desk.session.document_id == 3 and desk.pane.hasFocus()


def test_the_proposals_follow_the_project(desk: Desk) -> None:
    choose(desk, KAZAKH)
    annotate.delete(desk.session.workspace, [3])
    wait(desk)
    assert proposed(desk) == [ENGLISH]
    annotate.delete(desk.session.workspace, [1])
    wait(desk)
    assert proposed(desk) == []


def test_many_claims_are_taken_in_by_portions(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(claim_candidates, "_AT_ONCE", 2)
    answers: list[tuple[int, int]] = []
    panel(desk).like.answered.connect(lambda answer: answers.append((answer.read, answer.total)))
    choose(desk, KAZAKH)
    assert answers == [(2, 6), (4, 6), (6, 6)] and proposed(desk) == [UZBEK, ENGLISH]

"""The claims of the project: found, filtered, grouped and laid side by side, by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDockWidget

from annotator.store.queries.claims import ListedClaim
from annotator.tools import claim_rules
from annotator.ui.panels.comparison.model import Row, amount, compared, summary
from annotator.ui.panels.comparison.panel import ComparisonPanel
from annotator.verbs import annotate, claims
from tests.ui.claims.conftest import Desk, label
from tests.ui.claims.conftest import claims_panel as panel
from tests.ui.window_kit import press, ring

TEXTS = (
    ("Жол", "Министр Ерлан Досов жолға 4,2 миллиард теңге кетеді деп мәлімдеді. Жол күзде ашылады.", "kk"),
    ("Йўл", "Вазир йўлга 5 миллиард тенге кетишини айтди.", "uz"),
    ("Road", "The road is late, said Mayor Anna Weiss. It costs 4.2 billion tenge.", "en"),
)
WORDS = ("жолға 4,2 миллиард теңге кетеді", "йўлга 5 миллиард тенге кетишини", "It costs 4.2 billion tenge")


@pytest.fixture
def desk(open_desk: Callable[..., Desk]) -> Desk:
    """Three articles with a claim each about one amount, and the panel in front."""
    desk = open_desk(TEXTS)
    for document, words in enumerate(WORDS, 1):
        start = TEXTS[document - 1][1].index(words)
        annotate.mark(desk.session.workspace, document, label(desk, "Claim"), [(start, start + len(words))])
    claims.attribute_to(desk.session.workspace, 1, source=[(8, 19)])
    claims.set_field(desk.session.workspace, 3, "type", "numerical")
    desk.window.findChild(QDockWidget, "dock.claims").raise_()
    shown(desk)
    return desk


def comparison(desk: Desk) -> ComparisonPanel:
    found = desk.window.findChild(ComparisonPanel)
    assert found is not None
    return found


def shown(desk: Desk) -> list[str]:
    """The words of the listed claims, once they are listed."""
    found = panel(desk)
    ring(found.lister._soon)
    desk.qtbot.waitUntil(lambda: found.isVisible() and not found.lister.is_busy)
    desk.wait()
    model = found.model
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def search(desk: Desk, words: str) -> list[str]:
    field = panel(desk).filter.field
    field.setFocus()
    field.setText(words)
    press(field, "Enter")
    return shown(desk)


def choose(desk: Desk, *path: str) -> list[str]:
    """Choose an entry of the filter's menu by its words."""
    bar = panel(desk).filter
    bar.fill()
    menu: Any = bar.menu
    for name in path[:-1]:
        menu = next(action.menu() for action in menu.actions() if action.text() == name)
    next(action for action in menu.actions() if action.text() == path[-1]).trigger()
    return shown(desk)


def select_rows(desk: Desk, *rows: int) -> None:
    """Select rows with the mouse: the first by a click, the others with Ctrl held."""
    view = panel(desk).view
    for number, row in enumerate(rows):
        place = view.visualRect(view.model().index(row, 0)).center()
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
    view.setFocus()


def test_all_claims_are_listed_and_enter_goes_to_one(desk: Desk) -> None:
    QAbstractItemModelTester(panel(desk).model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert shown(desk) == list(WORDS) and panel(desk).count.text() == "3 claims"
    select_rows(desk, 2)
    press(panel(desk).view, "Enter")
    assert desk.session.document_id == 3 and desk.session.annotation_id == 3
    assert desk.pane.hasFocus()


def test_search_is_blind_to_spelling_and_escape_shows_all(desk: Desk) -> None:
    assert search(desk, "tenge milliard") == list(WORDS[:2])
    assert search(desk, "Dosov") == [WORDS[0]], "the speaker is searched too"
    assert search(desk, "nothing") == [] and "No claim passes" in panel(desk).empty.text()
    press(panel(desk).filter.field, "Esc")
    assert shown(desk) == list(WORDS)


def test_filters_and_order(desk: Desk) -> None:
    assert choose(desk, "Speaker", "Ерлан Досов") == [WORDS[0]]
    assert choose(desk, "Speaker", "No source") == list(WORDS[1:])
    assert choose(desk, "Type", "numerical") == [WORDS[2]]
    assert choose(desk, "All") == list(WORDS)
    assert choose(desk, "Language", "uz") == [WORDS[1]]
    assert choose(desk, "Language", "Any") == list(WORDS)
    assert choose(desk, "Order", "By words") == sorted(WORDS)


def test_the_list_follows_the_project(desk: Desk) -> None:
    claims.set_field(desk.session.workspace, 2, "text", "Йўл 5 миллиард туради")
    assert shown(desk)[1] == "Йўл 5 миллиард туради"
    annotate.delete(desk.session.workspace, [3])
    assert len(shown(desk)) == 2
    desk.press("Ctrl+Z", "Ctrl+Z")  # the first shows the article
    assert len(shown(desk)) == 3


def test_grouping_and_ungrouping_by_keys(desk: Desk) -> None:
    select_rows(desk, 0, 1)
    press(panel(desk).view, "G")
    assert choose(desk, "Only grouped claims") == list(WORDS[:2])
    choose(desk, "All")
    select_rows(desk, 0)
    press(panel(desk).view, "G")
    assert "two claims" in desk.window.errors.text.text()
    select_rows(desk, 1)
    press(panel(desk).view, "Shift+G")
    assert choose(desk, "Only grouped claims") == []
    desk.pane.setFocus()
    desk.press("Ctrl+Z")
    assert shown(desk) == list(WORDS[:2])


def test_a_group_is_laid_side_by_side_with_its_amounts_in_line(desk: Desk) -> None:
    select_rows(desk, 0, 1, 2)
    press(panel(desk).view, "G")
    select_rows(desk, 1)
    press(panel(desk).view, "V")
    desk.wait()
    table = comparison(desk)
    assert table.isVisible() and table.table.hasFocus()
    rows = {row.name: row for row in table.model.rows}
    assert rows["tenge"].cells == ("4.2 billion", "5 billion", "4.2 billion") and rows["tenge"].differs
    assert rows["Speaker"].cells == ("Ерлан Досов", "", "") and rows["Claim"].cells == WORDS
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    press(table.table, "Right", "Enter")
    assert desk.session.document_id == 2 and desk.session.annotation_id == 2


def test_what_was_searched_for_can_be_acted_on_at_once_and_has_the_width_of_the_window(desk: Desk) -> None:
    dock = desk.window.findChild(QDockWidget, "dock.concordance")
    dock.show()
    assert search(desk, "5 миллиард") == [WORDS[1]] and panel(desk).view.hasFocus()
    press(None, "V")
    desk.wait()
    table = comparison(desk)
    assert [claim.words for claim in table.model.claims] == [WORDS[1]] and not table.visibleRegion().isEmpty()
    assert dock.isVisible() and table.width() > desk.window.width() // 2


def test_the_group_has_a_name_and_follows_the_project(desk: Desk) -> None:
    select_rows(desk, 0, 1)
    press(panel(desk).view, "G")
    press(panel(desk).view, "V")
    table = comparison(desk)
    table.name.setFocus()
    QTest.keyClicks(table.name, "Price")
    press(table.name, "Enter")
    desk.wait()
    assert desk.session.workspace.read().exec_driver_sql("SELECT name FROM claim_group").scalar() == "Price"
    claims.set_verdict(desk.session.workspace, 2, rating="refuted")
    desk.wait()
    assert next(row for row in table.model.rows if row.name == "Verdict").cells == ("", "refuted")


def test_how_two_claims_stand_to_each_other_is_said_from_the_current_one(desk: Desk) -> None:
    select_rows(desk, 0, 1)
    press(panel(desk).view, "C")
    press(panel(desk).view, "V")
    desk.wait()
    relation = next(row for row in comparison(desk).model.rows if row.name == "Relation")
    assert relation.cells == ("contradicts 2", "")  # the current claim stands first, whatever the list's order
    assert next(iter(comparison(desk).model.claims)).id == 2
    press(comparison(desk).table, "Ctrl+Z")
    desk.wait()
    assert not any(row.name == "Relation" for row in comparison(desk).model.rows)


def test_a_claim_in_a_group_is_compared_from_the_text(desk: Desk) -> None:
    select_rows(desk, 0, 2)
    press(panel(desk).view, "G")
    press(panel(desk).view, "Esc")
    desk.session.select_annotation(1)
    desk.press("Alt+B")
    assert [claim.id for claim in comparison(desk).model.claims] == [1, 3]


def test_rules_are_counted_in_the_panel(desk: Desk) -> None:
    table = panel(desk).rules
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert not table.isVisible()
    panel(desk).rules_button.click()
    assert table.isVisible() and table.none.isVisible()
    desk.pane.setFocus()
    desk.press("Alt+O")
    desk.session.open_document(3)
    desk.wait()
    desk.press("Ctrl+Home", "Tab", "X")
    shown(desk)
    assert [table.model.data(table.model.index(0, column)) for column in range(1, 4)] == ["0", "1", "0 %"]


@pytest.mark.parametrize(
    ("value", "words"), [(4.2e9, "4.2 billion"), (1_250.0, "1250"), (40_000.0, "40,000"), (12.5, "12.5")]
)
def test_amounts_are_written_to_be_read(value: float, words: str) -> None:
    assert amount(value) == words


def place(number: int, words: str, language: str, **fields: Any) -> ListedClaim:
    """A claim that says these words."""
    row = ListedClaim(
        number, number, 0, number, words, words, None, f"Article {number}", None, None, language, None, None, None,
        None, 0, "accepted", None,
    )  # fmt: skip
    return replace(row, **fields)


def rows_of(*claims: ListedClaim) -> dict[str, Row]:
    return {row.name: row for row in compared(claims, claim_rules(), [])}


def test_nothing_is_compared_of_no_claims() -> None:
    assert compared([], claim_rules(), []) == [] and summary([]) == ""


def test_whether_it_happened_is_seen_with_the_words_that_say_it() -> None:
    rows = rows_of(
        place(1, "Көпір күзде ашылды", "kk"), place(2, "Мост не открыли", "ru"), place(3, "The bridge opened", "en")
    )
    row = rows["Polarity"]
    assert row.cells == ("affirmed", "denied · “не открыли”", "affirmed")
    assert row.heading == "≠ Polarity" and row.odd == {1} and not row.unsure
    assert rows["Claim"].marks == ((), ((5, 15),), ())
    assert summary(list(rows.values())) == "They differ in Polarity: affirmed (2) / denied."


def test_a_source_that_denies_makes_it_denied_and_a_weak_sign_is_said_to_be_weak() -> None:
    rows = rows_of(place(1, "the bridge was closed", "en"), place(2, "the bridge was closed", "en", cues=("denied",)))
    assert rows["Polarity"].cells == ("affirmed", "denied · “denied”")
    rows = rows_of(place(1, "It was fine", "en"), place(2, "They agreed not to pay", "en"))
    assert rows["Polarity"].cells[1].startswith("denied? · ") and rows["Polarity"].heading == "≠? Polarity"


def test_a_value_is_compared_however_it_is_written_and_another_currency_is_seen() -> None:
    same = rows_of(place(1, "құны 4,2 млрд теңге", "kk"), place(2, "it costs 4.2 billion tenge", "en"))
    assert same["tenge"].cells == ("4.2 billion", "4.2 billion") and not same["tenge"].differs
    other = rows_of(place(1, "құны 4,2 млрд теңге", "kk"), place(2, "it costs $4.2 billion", "en"))
    assert other["Currency"].cells == ("4.2 billion tenge", "4.2 billion dollar")
    assert other["Currency"].heading == "≠ Currency" and other["Currency"].odd == {1}
    both = rows_of(place(1, "құны 5 млрд теңге", "kk"), place(2, "it costs $4.2 billion", "en"))
    assert both["Money, several currencies"].differs


def test_figures_without_a_common_unit_differ_where_neither_has_those_of_the_other() -> None:
    rows = rows_of(place(1, "3 мектеп, 5 көпір салынды", "kk"), place(2, "3 schools were built", "en"))
    assert rows["Number"].cells == ("3, 5", "3") and not rows["Number"].differs
    rows = rows_of(place(1, "3 мектеп салынды", "kk"), place(2, "4 schools were built", "en"))
    assert rows["Number"].differs and rows["Number"].odd == {1}


def test_the_chain_stands_in_the_row_of_the_speakers() -> None:
    rows = rows_of(place(1, "It rains", "en", speaker="president", chain=("Agency", "ambassador")))
    assert rows["Speaker"].cells == ("Agency → ambassador → president",)

"""Marks as they come to the screen."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from annotator.domain.spans import REJECTED, SUGGESTED, UNSURE, Fragments, Span, span_of
from annotator.ui.text.geometry import stretches
from annotator.ui.text.marks import Sheet
from annotator.ui.text.outlines import boxes
from annotator.ui.text.pane import TextPane
from annotator.ui.theme import load_theme, theme_names
from tests.ui.text.conftest import CLAIM, CUE, PERSON, PLACE, SOURCE, Reading
from tests.ui.text.samples import ODD, PLAIN

MAYOR = PLAIN.index("Айгерім"), PLAIN.index(" құрылысқа")
COST = PLAIN.index("құрылысқа"), PLAIN.index(" айтты")


def _area(pane: TextPane, pieces: Fragments, top: float, bottom: float) -> list[QRect]:
    return [box.toAlignedRect() for box in boxes(pane, pane.page.seen(), pieces, top, bottom)]


def _share(picture: QImage, area: QRect, colour: QColor) -> float:
    """The share of pixels of exactly a colour."""
    ratio = picture.devicePixelRatio()
    assert ratio == 1
    wanted = colour.rgb()
    hits = sum(
        picture.pixel(x, y) == wanted
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )
    return hits / (area.width() * area.height())


def _underline(reading: Reading, start: int, end: int, label: int = PERSON, lane: int = 0) -> float:
    """How much of the place of an underline has its label's colour."""
    pane = reading.pane
    ruler = pane.ruler
    top = ruler.under + lane * ruler.pitch
    picture = reading.picture()
    areas = _area(pane, ((start, end),), top, top + ruler.thick)
    colour = pane.styles.ink(label).stroke
    return sum(_share(picture, area.adjusted(1, 0, -1, 0), colour) for area in areas) / len(areas)


def test_an_underline_is_below_its_words_and_nowhere_else(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    pane.set_chips("none")
    assert _underline(reading, *MAYOR) == 1.0
    assert _underline(reading, MAYOR[1] + 1, COST[1]) == 0.0
    assert _underline(reading, 0, 30) == 0.0


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_a_mark_after_odd_characters_is_below_its_own_word(reading: Reading, text: str) -> None:
    """The last word is marked by stored offsets and must be underlined where its letters are drawn."""
    word = re.findall(r"(?:[^\W\d_][\u0300-\u036f]*){2,}", text)[-1]
    start = text.rindex(word)
    pane = reading.show(text, Span(1, PERSON, start, start + len(word)))
    pane.set_chips("none")
    assert _underline(reading, start, start + len(word)) > 0.8  # a letter may hang into the line
    laid = pane.flow.laid(pane.flow.chunk_at(start))
    ((line, left, right),) = stretches(laid, start, start + len(word))
    drawn = laid.lines[line].glyphRuns(laid.to16(start), len(word))
    assert left == pytest.approx(min(run.boundingRect().left() for run in drawn), abs=1)
    assert right == pytest.approx(max(run.boundingRect().right() for run in drawn), abs=1)


def test_nested_marks_lie_in_lanes_the_inner_one_nearest_to_the_text(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PLACE, MAYOR[0] - 11, MAYOR[1]), Span(2, PERSON, *MAYOR))
    pane.set_chips("none")
    assert _underline(reading, *MAYOR, label=PERSON, lane=0) == 1.0
    assert _underline(reading, *MAYOR, label=PLACE, lane=1) == 1.0
    assert _underline(reading, MAYOR[0] - 11, MAYOR[0] - 1, label=PLACE, lane=1) == 1.0


def test_marks_come_change_and_go(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    pane.set_chips("none")
    pane.put_span(Span(1, PERSON, *MAYOR))
    assert _underline(reading, *MAYOR) == 1.0
    pane.put_span(Span(1, PLACE, *MAYOR))
    assert _underline(reading, *MAYOR) == 0.0
    assert _underline(reading, *MAYOR, label=PLACE) == 1.0
    pane.put_span(Span(1, PLACE, *COST))
    assert _underline(reading, *MAYOR, label=PLACE) == 0.0
    pane.remove_span(1)
    assert _underline(reading, *COST, label=PLACE) == 0.0
    pane.add_spans([Span(2, PERSON, *MAYOR), Span(3, PLACE, *COST)])
    assert _underline(reading, *MAYOR) == 1.0
    with pytest.raises(KeyError):
        pane.remove_span(1)


def _sheet(pane: TextPane, number: int = 1) -> Sheet:
    laid = pane.flow.laid(number)
    (sheet,) = pane.marks.sheets(laid, 0, laid.height - 1)
    return sheet


def test_state_shows_without_colour(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    whole = _sheet(pane)
    assert (len(whole.fills), len(whole.dashes), len(whole.waves)) == (1, 0, 0)
    patterns = []
    for flags in (SUGGESTED, REJECTED, UNSURE, UNSURE | SUGGESTED):
        pane.put_span(Span(1, PERSON, *MAYOR, flags))
        sheet = _sheet(pane)
        assert sheet.fills == []
        patterns.append(tuple(sheet.dashes[0][0].dashPattern()) if sheet.dashes else "wave" if sheet.waves else None)
    assert patterns[2:] == ["wave", "wave"]
    assert len(set(patterns[:2])) == 2


def test_a_claim_has_a_bar_corners_and_a_tint_an_entity_has_not(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, CLAIM, *COST))
    sheet = _sheet(pane)
    assert len(sheet.tints) == 1
    assert all(box.right() < 0 for box, _ in sheet.targets)
    picture = reading.picture()
    (area, *_) = _area(pane, ((COST[0] + 1, COST[0] + 5),), pane.ruler.top + 2, pane.ruler.top + 3)
    assert picture.pixelColor(area.center()) != pane.colour("paper")
    pane.put_span(Span(1, PERSON, *COST))
    assert _sheet(pane).tints == []


def test_where_most_is_claims_the_bar_stands_alone(reading: Reading) -> None:
    text = PLAIN * 4
    half = len(text) // 2
    pane = reading.show(text, Span(1, CLAIM, 0, half - 100))
    assert _sheet(pane).tints
    pane.put_span(Span(2, CLAIM, half + 20, len(text) - 5))
    sheet = _sheet(pane)
    assert sheet.tints == []
    assert sheet.targets
    pane.remove_span(2)
    assert _sheet(pane).tints


def test_claims_that_overlap_have_bars_of_their_own_and_neighbours_share_a_lane(reading: Reading) -> None:
    first = PLAIN.index("Қала")
    neighbours = Span(1, CLAIM, first, first + 20), Span(2, CLAIM, first + 22, first + 40)
    pane = reading.show(PLAIN, *neighbours, Span(3, CLAIM, first, first + 60))
    bars = {id: box for box, id in _sheet(pane).targets}
    assert bars[1].left() == bars[2].left() != bars[3].left()
    assert bars[1].bottom() <= bars[2].top()
    assert all(box.width() >= 3 and box.height() >= 3 for box in bars.values())


def test_fragments_are_joined_by_dots(reading: Reading) -> None:
    pane = reading.show(PLAIN, span_of(1, PERSON, [MAYOR, COST]))
    sheet = _sheet(pane)
    assert sum(len(boxes) for _, boxes in sheet.fills) == len(_area(pane, (MAYOR, COST), 0, 1))
    assert sheet.dashes
    pane.set_chips("none")
    assert _underline(reading, *MAYOR) == _underline(reading, *COST) == 1.0
    assert _underline(reading, MAYOR[1], COST[0]) < 1.0


def test_chips_say_the_label_and_can_be_switched_off(reading: Reading) -> None:
    again = PLAIN.rindex("Көпір")
    first = PLAIN.index("көпір")
    line = PLAIN.index("Қала")
    spans = [
        Span(1, PLACE, first, first + 5),
        Span(2, PERSON, *MAYOR),
        Span(3, PLACE, again, again + 5),
        Span(4, PLACE, line, line + 4),
        Span(5, PERSON, again + 6, again + 13),
    ]
    pane = reading.show(PLAIN, *spans)
    assert len(_sheet(pane).chips) == 4
    pane.set_same_entity(lambda id: "person" if id in (2, 5) else None)
    pane.set_chips("first")
    assert len(_sheet(pane).chips) == 3
    for mode in ("none", "hover"):
        pane.set_chips(mode)
        assert _sheet(pane).chips == []
    with pytest.raises(ValueError, match="always"):
        pane.set_chips("always")


def test_chips_never_cover_text_or_each_other(reading: Reading) -> None:
    """However crowded: within their lines' free strip, side by side, or not there."""
    starts = enumerate(range(0, 240, 2), 1)
    spans = [Span(id, (PERSON, PLACE)[id % 2], at, at + 3 + id % 9) for id, at in starts]
    pane = reading.show(PLAIN, *spans)
    ruler, height = pane.ruler, pane.typography.line_height
    for number in range(3):
        boxes = [box for box, _ in _sheet(pane, number).targets]
        for box in boxes:
            top = box.top() % height
            assert top >= ruler.under
            assert top + box.height() <= ruler.limit + 1
        assert not any(one.intersects(other) for at, one in enumerate(boxes) for other in boxes[:at])


def test_a_mark_over_two_bands_is_drawn_in_both(reading: Reading) -> None:
    text = "Ұзын сөйлем осы жерде басталып әрі қарай жалғасады, " * 78
    pane = reading.show(text, Span(1, PERSON, 0, len(text)))
    pane.set_chips("none")
    laid = pane.flow.laid(0)
    sheets = pane.marks.sheets(laid, 0, laid.height - 1)
    assert len(sheets) > 2
    drawn = [box for sheet in sheets for _, boxes in sheet.fills for box in boxes]
    assert len(drawn) == len(laid.lines)


# the selected mark


def test_the_selected_mark_is_outlined_and_its_relatives_glow(reading: Reading) -> None:
    spans = [Span(1, PERSON, *MAYOR), Span(2, PERSON, 0, 8), Span(3, CLAIM, *COST)]
    pane = reading.show(PLAIN, *spans)
    plain = reading.picture()
    pane.set_selected(1, related=[2])
    chosen = reading.picture()
    assert chosen != plain
    (glowing,) = _area(pane, ((2, 7),), pane.ruler.top + 2, pane.ruler.top + 3)
    assert chosen.pixelColor(glowing.center()) == pane.colour("glow")
    pane.set_selected(None)
    assert pane.selected_id is None
    assert reading.picture() == plain


def test_source_and_cue_are_joined_to_the_selected_claim(reading: Reading) -> None:
    words = PLAIN.index("айтты")
    pane = reading.show(PLAIN, Span(1, CLAIM, *COST), Span(2, SOURCE, *MAYOR), Span(3, CUE, words, words + 5))
    pane.set_selected(1)
    alone = reading.picture()
    pane.set_selected(1, roles={2: "source"})
    source = reading.picture()
    pane.set_selected(1, roles={2: "source", 3: "cue"})
    both = reading.picture()
    assert alone != source != both
    pane.set_selected(1, roles={2: "cue"})
    assert reading.picture() != source  # dotted, not solid


def test_a_mark_that_is_gone_is_not_selected(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, *MAYOR))
    pane.set_selected(9)
    assert pane.selected_id is None
    pane.set_selected(1, related=[44], roles={45: "cue"})
    assert reading.picture() is not None
    pane.remove_span(1)
    assert pane.selected_id is None


def test_the_target_is_outlined(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    plain = reading.picture()
    pane.set_target(*MAYOR)
    outlined = reading.picture()
    assert outlined != plain
    pane.set_target(COST)
    assert reading.picture() not in (plain, outlined)
    pane.set_target(None)
    assert reading.picture() == plain


def test_marks_on_screen(reading: Reading) -> None:
    text = PLAIN * 60
    pane = reading.show(text, *(Span(number, PERSON, number * 100, number * 100 + 9) for number in range(1, 150)))
    shown = pane.visible_spans()
    assert shown[0].id == 1
    assert all(pane.page.y_of(span.start) is not None for span in shown)
    pane.scroll_to(8_000)
    shown = pane.visible_spans()
    assert shown[0].id in (79, 80, 81)
    assert all(pane.page.y_of(span.end - 1) is not None for span in shown)


@pytest.mark.parametrize("theme", theme_names())
def test_every_theme_draws_everything(reading: Reading, theme: str) -> None:
    unsure, suggested, unknown = Span(2, PERSON, *MAYOR, UNSURE), Span(3, PLACE, 0, 8, SUGGESTED), Span(4, 99, 12, 20)
    pane = reading.show(PLAIN, Span(1, CLAIM, *COST), unsure, suggested, unknown)
    pane.set_theme(load_theme(theme))
    pane.set_selected(1, related=[3], roles={2: "source"})
    picture = reading.picture()
    assert picture.pixelColor(4, picture.height() - 4) == QColor(load_theme(theme).paper)
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)}
    assert len(colours) > 20

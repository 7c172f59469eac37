"""What is on screen: scrolling, resizing, zooming, reading positions, long texts."""

from __future__ import annotations

import random
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.domain.spans import Span
from annotator.ui.text import layout
from annotator.ui.text.pane import TextPane
from tests.ui.text.conftest import CLAIM, PERSON, PLACE, Reading
from tests.ui.text.samples import ODD, PLAIN

LONG = "".join(f"{number}. {line}\n" for number in range(150) for line in PLAIN.strip().split("\n"))


def _spans(text: str, count: int) -> list[Span]:
    chance, labels = random.Random(4), (CLAIM, PERSON, PLACE)
    return [
        Span(id, chance.choice(labels), start, start + chance.randrange(3, 60), chance.choice((0, 0, 1, 2)))
        for id, start in enumerate(sorted(chance.randrange(len(text) - 60) for _ in range(count)), 1)
    ]


def _on_screen(pane: TextPane) -> QImage:
    """What the window really shows, put together by copying and by painting strips."""
    QApplication.processEvents()
    corner = pane.viewport().mapTo(pane, QPoint(0, 0))
    whole = pane.screen().grabWindow(pane.winId()).toImage()
    size = pane.viewport().size()
    return whole.copy(corner.x(), corner.y(), size.width(), size.height()).convertToFormat(QImage.Format.Format_RGB32)


def test_scrolling_by_copying_shows_what_a_full_repaint_shows(reading: Reading) -> None:
    pane = reading.show(LONG, *_spans(LONG, 900))
    pane.select(200, 900)
    pane.put_caret(100, True)
    pane.set_selected(12, related=range(20, 40))
    chance = random.Random(1)
    for step in (7, 40, 333, 2, -60, -1, 699, -500, *(chance.randrange(-650, 650) for _ in range(8))):
        pane.scroll_by(step)
        copied = _on_screen(pane)
        assert copied == reading.picture(), f"after scrolling by {step}"


def test_a_page_that_is_painted_again_and_again_stays_the_same(reading: Reading) -> None:
    """From the second time on its marks are painted as one."""
    pane = reading.show(LONG, *_spans(LONG, 900))
    pane.set_selected(12, related=range(20, 40))
    for place in (0, 3_000):
        pane.scroll_to(place)
        first = reading.picture()
        assert [reading.picture() for _ in range(3)] == [first] * 3
    pane.put_span(Span(5_000, PERSON, 3_010, 3_040))
    changed = reading.picture()
    assert changed != first
    assert reading.picture() == changed


def test_the_bar_scrolls_to_any_place_and_says_where_the_page_is(reading: Reading) -> None:
    pane = reading.show(LONG)
    bar = pane.verticalScrollBar()
    for value in (0, 17, 5_000, bar.maximum() // 2, bar.maximum(), 40, 0):
        bar.setValue(value)
        QApplication.processEvents()
        assert bar.value() == pane.page.value
        assert abs(bar.value() - value) < 600  # heights that were only estimated may differ
    assert pane.page.at_top


def test_the_last_line_can_be_reached_and_nothing_lies_below_it(reading: Reading) -> None:
    pane = reading.show(LONG)
    reading.keys(Qt.Key.Key_End, held=Qt.KeyboardModifier.ControlModifier)
    y = pane.page.y_of(len(LONG))
    assert y is not None
    assert y + pane.typography.line_height <= pane.viewport().height()
    assert pane.page.move(10_000) == 0


def test_scrolling_forth_and_back_by_pixels_comes_back(reading: Reading) -> None:
    pane = reading.show(LONG)
    pane.scroll_to(9_000)
    before = pane.page.first, pane.page.into
    for step in (13, 211, 90, -300, 45, -59):
        assert pane.page.move(step) == step
    assert (pane.page.first, pane.page.into) == before


def test_reading_position(reading: Reading) -> None:
    pane = reading.show(LONG)
    assert pane.reading_position() == 0
    place = LONG.index("77. Қала")
    pane.scroll_to(place)
    assert pane.reading_position() == place
    reading.show(LONG, position=place)
    assert pane.reading_position() == place
    assert pane.caret == place
    reading.show(LONG, position=10**9)
    assert pane.caret == len(LONG)


def test_resizing_keeps_the_line_at_the_top(reading: Reading) -> None:
    pane = reading.show(LONG)
    place = LONG.index("60. Қала")
    pane.scroll_to(place)
    for width in (700, 520, 400, 610, 900):
        pane.resize(width, 700)
        QApplication.processEvents()
        laid = pane.flow.laid(pane.flow.chunk_at(place))
        line = laid.line_of(laid.to16(place))
        start = laid.from16(laid.firsts[line])
        assert pane.page.y_of(place) == 0
        assert pane.reading_position() == start
    assert pane.reading_position() == place


def test_zoom_goes_in_steps_and_keeps_the_place(reading: Reading) -> None:
    pane = reading.show(LONG)
    zooms: list[int] = []
    pane.zoomChanged.connect(zooms.append)
    place = LONG.index("60. Қала")
    pane.scroll_to(place)
    height = pane.typography.line_height
    pane.zoom(1)
    pane.zoom(1)
    assert pane.typography.line_height > height
    assert pane.page.y_of(place) == 0
    pane.zoom(-1)
    pane.zoom(0)
    pane.set_zoom(1_000)
    pane.zoom(1)
    assert zooms == [110, 125, 110, 100, 400]
    assert pane.zoom_percent == 400
    assert pane.page.y_of(place) == 0


def test_spacing_column_and_font(reading: Reading) -> None:
    pane = reading.show(LONG)
    height, column = pane.typography.line_height, pane.typography.column
    pane.set_line_spacing(2.2)
    assert pane.typography.line_height > height
    pane.set_column_width(40)
    assert pane.typography.column == pytest.approx(column / 2, abs=60)
    assert pane.column_left * 2 + pane.typography.column == pytest.approx(pane.viewport().width(), abs=1)
    pane.set_font_family("DejaVu Sans Mono")
    assert pane.typography.font.families()[0] == "DejaVu Sans Mono"
    assert pane.page.at_top


def test_an_empty_pane_says_why(reading: Reading) -> None:
    pane = reading.show(PLAIN, Span(1, PERSON, 0, 5))
    full = reading.picture()
    pane.clear("No article is open.")
    said = reading.picture()
    pane.clear()
    blank = reading.picture()
    assert len({full.cacheKey(), said.cacheKey(), blank.cacheKey()}) == 3
    assert full != said != blank
    assert pane.text == ""
    assert list(pane.spans) == []
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    reading.show("")
    reading.keys(Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown)
    assert pane.caret == 0
    assert pane.find("a") == 0
    assert pane.visible_spans() == []


def test_dimmed_text_is_paler(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    dark = reading.picture()
    pane.set_document(PLAIN, dimmed=[(0, 20)])
    assert reading.picture() != dark
    assert pane.text == PLAIN


def test_the_focus_is_seen(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    corner = pane.grab().toImage().pixelColor(0, 0)
    assert corner == pane.colour("focus")
    pane.clearFocus()
    assert pane.grab().toImage().pixelColor(0, 0) == pane.colour("paper")


def test_the_caret_is_seen(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    pane.put_caret(12)
    place = reading.point(12, 0.0)
    picture = reading.picture()
    near = [picture.pixelColor(place.x() + by, place.y()) for by in (-2, -1, 0, 1)]
    assert pane.colour("accent") in near
    pane.light.shown = False
    picture = reading.picture()
    assert pane.colour("accent") not in [picture.pixelColor(place.x() + by, place.y()) for by in (-2, -1, 0, 1)]


def test_find_marks_and_ticks(reading: Reading) -> None:
    pane = reading.show(LONG)
    count = pane.find("КӨПІР")
    assert count == LONG.lower().count("көпір")
    first = LONG.lower().index("көпір")
    place = reading.point(first)
    assert reading.picture().pixelColor(place.x(), place.y() - 11) == pane.colour("find_current")
    assert pane.find_next() == 1
    assert pane.selected_text().lower() == "көпір"
    assert pane.find_previous() == 0
    assert pane.find_previous() == count - 1
    assert pane.page.y_of(pane.caret) is not None
    QApplication.processEvents()
    assert pane._bar.tick_rows() > 50
    assert pane.find("") == 0
    QApplication.processEvents()
    assert pane._bar.tick_rows() == 0
    assert pane.find_next() is None


# size


@pytest.mark.parametrize("newline", ["\n", " "], ids=["paragraphs", "one line"])
def test_a_megabyte_lays_out_what_is_seen_and_no_more(reading: Reading, newline: str) -> None:
    text = newline.join([PLAIN.strip().replace("\n", newline)] * 2_800)
    assert len(text.encode()) > 1_000_000
    pane = reading.pane
    laid: list[int] = []
    lay_out = layout.Flow._lay_out

    def counted(flow: layout.Flow, number: int) -> layout.Laid:
        laid.append(number)
        return lay_out(flow, number)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(layout.Flow, "_lay_out", counted)
        pane.set_document(text, _spans(text[:5_000], 200))
        reading.picture()
        seen = len(list(pane.page.seen()))
        assert len(laid) <= seen + 2
        pane.scroll_to(len(text) // 2)
        reading.picture()
        assert len(laid) <= 2 * seen + 30
    drawn = sum(len(chunk.bands) for chunk in pane.flow.cached())
    assert drawn <= 4 * (seen + 1), "the middle may cross the edge of a chunk"


def test_the_cache_of_layouts_stays_small(reading: Reading) -> None:
    pane = reading.show(PLAIN * 3_000)
    for place in range(0, len(pane.text), len(pane.text) // 60):
        pane.scroll_to(place)
        reading.picture()
    assert sum(laid.end - laid.start for laid in pane.flow.cached()) < 120_000


def test_many_marks_may_come_after_the_first_screen(reading: Reading) -> None:
    spans = [Span(id, PERSON, start, end) for id, _, start, end, *_ in _spans(LONG, 3_000)]
    near = [span for span in spans if span.start < 4_000]
    pane = reading.show(LONG, *near)
    early = reading.picture()
    pane.add_spans([span for span in spans if span.start >= 4_000])
    assert reading.picture() == early
    assert len(pane.spans) == 3_000


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_every_odd_text_is_painted_zoomed_and_narrow(reading: Reading, text: str) -> None:
    spans = [Span(id, PERSON, at, min(at + 4, len(text))) for id, at in enumerate(range(0, len(text) - 1, 3), 1)]
    pane = reading.show(text, *spans)
    pane.resize(300, 300)
    pane.set_zoom(300)
    pane.select(0, len(text))
    assert reading.picture().width() == pane.viewport().width()
    assert pane.selected_text() == text


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal there")
def test_nothing_loses_a_reference_to_none(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    before = sys.getrefcount(None)
    for _ in range(500):
        pane.viewport().update()
    assert sys.getrefcount(None) > before - 100


@pytest.mark.parametrize("chips", ["all", "first", "hover"])
def test_lines_painted_anew_show_what_a_full_repaint_shows(reading: Reading, chips: str) -> None:
    """Marks come and go, change and are selected in a crowd of overlapping ones."""
    chance = random.Random(7)
    pane = reading.show(LONG, *_spans(LONG[:1_500], 60))
    pane.set_chips(chips)
    for step in range(50):
        id = chance.randrange(1, 90)
        start = chance.randrange(1_500)
        if step % 3 == 0:
            pane.set_selected(id if id in pane.spans else None)
        elif id in pane.spans and step % 3 == 1:
            pane.remove_span(id)
        else:
            label = chance.choice((CLAIM, PERSON, PLACE))
            pane.put_span(Span(id, label, start, start + chance.randrange(1, 90 if label == CLAIM else 25)))
        assert _on_screen(pane) == reading.picture(), f"step {step}, mark {id}"

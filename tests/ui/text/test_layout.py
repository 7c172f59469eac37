"""Chunks, heights and what is drawn for what is stored."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QFont, QTextLayout

from annotator.domain.text import utf16_length
from annotator.ui.text.chunks import MAX_CHUNK, cut, drawable, reads_from_right
from annotator.ui.text.geometry import stretches
from annotator.ui.text.heights import Heights
from annotator.ui.text.layout import Flow, Typography
from tests.ui.text.samples import ODD, PLAIN

pytestmark = pytest.mark.usefixtures("qapp")


def _type(room: int = 640) -> Typography:
    font = QFont("Noto Sans")
    font.setPixelSize(17)
    return Typography.make(font, 1.6, 80, room)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_what_is_drawn_is_as_long_as_what_is_stored(text: str) -> None:
    for line in text.split("\n"):
        shown = drawable(line)
        assert len(shown) == len(line)
        assert utf16_length(shown) == utf16_length(line)
        assert utf16_length(QTextLayout(shown, QFont()).text()) == utf16_length(line)


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_every_offset_keeps_its_place_in_the_layout(text: str) -> None:
    flow = Flow(text, _type())
    for number in range(len(flow)):
        laid = flow.laid(number)
        for offset in range(laid.start, laid.end + 1):
            assert laid.from16(laid.to16(offset)) == offset
            before = text[laid.start : offset]
            assert laid.to16(offset) == utf16_length(before)


def test_characters_that_may_be_drawn_as_they_are_stay() -> None:
    text = "Қала\tәкімі\u00a0е\u0301 😀\u200d\u2028 «сөз» — ʻ ʼ ₸ й и\u0306"
    assert drawable(text) is text


# cutting


def test_chunks_hold_every_character_but_the_newlines() -> None:
    for text in [*ODD.values(), PLAIN, PLAIN * 200, PLAIN.replace("\n", " ") * 200, "ж" * 20_000, "\n" * 50]:
        starts, ends = cut(text)
        pieces = [text[start:end] for start, end in zip(starts, ends, strict=True)]
        gaps = [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
        assert "".join(map(str.__add__, pieces, [*gaps, ""])) == text
        assert set(gaps) <= {"", "\n"}
        assert max(map(len, pieces)) <= MAX_CHUNK


def test_a_long_line_is_cut_where_sentences_end() -> None:
    text = PLAIN.replace("\n", " ") * 100
    starts, _ = cut(text)
    assert len(starts) > 5
    assert all(text[start - 2 : start] == ". " for start in starts[1:])


@pytest.mark.parametrize("cluster", ["e\u0301\u0302", "👩\u200d👩\u200d👧", "🇰🇿", "😀🏽"])
def test_a_cut_never_parts_one_character(cluster: str) -> None:
    text = "a" + cluster * 9_000
    starts, _ = cut(text)
    for start in starts[1:]:
        assert (start - 1) % len(cluster) == 0


def test_heights_agree_with_plain_sums() -> None:
    chance = random.Random(2)
    plain = [chance.randrange(1, 90) for _ in range(1500)]
    heights = Heights(list(plain))
    for _ in range(200):
        number, height = chance.randrange(len(plain)), chance.randrange(1, 90)
        assert heights.set(number, height) == (plain[number] != height)
        plain[number] = height
        asked = chance.randrange(len(plain))
        assert heights.top(asked) == sum(plain[:asked])
        y = chance.randrange(sum(plain))
        found, into = heights.find(y)
        assert sum(plain[:found]) + into == y
        assert 0 <= into < plain[found]
    assert heights.total == sum(plain)
    assert heights.find(10**9)[0] == len(plain) - 1


# places


def test_words_of_a_line_stand_one_after_the_other() -> None:
    flow = Flow("бірінші екінші үшінші", _type())
    laid = flow.laid(0)
    boxes = [stretches(laid, *word) for word in ((0, 7), (8, 14), (15, 21))]
    assert all(len(box) == 1 for box in boxes)
    edges = [edge for box in boxes for edge in box[0][1:]]
    assert edges == sorted(edges)
    assert edges[0] == 0.0


def test_a_long_mark_has_a_piece_on_each_line() -> None:
    flow = Flow(PLAIN, _type(300))
    laid = flow.laid(1)
    found = stretches(laid, laid.start, laid.end)
    assert [line for line, _, _ in found] == list(range(len(laid.lines)))
    assert stretches(laid, 0, laid.start) == []
    assert stretches(laid, laid.end, len(PLAIN)) == []


def test_a_paragraph_from_the_right_is_drawn_at_the_right() -> None:
    text = ODD["arabic"]
    kind = _type()
    laid = Flow(text, kind).laid(0)
    first, last = text.split()[0], text.split()[-1]
    ((_, first_left, first_right),) = stretches(laid, 0, len(first))
    ((_, last_left, last_right),) = stretches(laid, len(text) - len(last), len(text))
    assert laid.from_right
    assert first_right == pytest.approx(kind.column, abs=1)
    assert last_right < first_left
    assert last_left == pytest.approx(kind.column - laid.widths[0], abs=1)


def test_a_mark_over_both_directions_has_its_pieces_where_the_words_are() -> None:
    """Of a Cyrillic word and the first Arabic one after it, the second stands at the far end of the Arabic run."""
    text = "Ол الجسر الجديد деді"
    laid = Flow(text, _type()).laid(0)
    found = stretches(laid, 0, text.index(" الجديد"))
    ((_, gap_left, gap_right),) = stretches(laid, text.index("الجديد"), text.index(" деді"))
    assert len(found) == 2
    assert found[0][2] <= gap_left + 1
    assert gap_right <= found[1][1] + 1
    ((_, whole_left, whole_right),) = stretches(laid, 0, len(text))
    assert (whole_left, whole_right) == pytest.approx((0, laid.widths[0]), abs=1)


def test_only_lines_on_which_directions_mix_are_measured_by_their_glyphs() -> None:
    """Measured as glyphs say, a mark on any other line is one piece at the very place where the caret would stand."""
    chance = random.Random(5)
    words = ["көпір", "құны", "25", "(12%)", "—", "«әкім»", "bridge", "3,5", "الجسر", "שלום", "😀", "𐰴", "1", "/"]
    weights = [8, 8, 4, 3, 3, 4, 5, 4, 1, 1, 2, 1, 3, 3]
    plain = mixed = 0
    for _ in range(60):
        text = "Ол " + " ".join(chance.choices(words, weights, k=60))
        laid = Flow(text, _type(chance.choice((150, 260, 640)))).laid(0)
        for line in range(len(laid.lines)):
            if line in laid.mixed:
                mixed += 1
                continue
            first, last = laid.from16(laid.firsts[line]), laid.from16(laid.firsts[line + 1])
            start, end = sorted(chance.sample(range(first, last), 2))
            if text[start:end].isspace():
                continue
            ((_, left, right),) = stretches(laid, start, end)
            glyphs = laid.lines[line].glyphRuns(laid.to16(start), laid.to16(end) - laid.to16(start))
            edges = [run.boundingRect() for run in glyphs if not run.boundingRect().isEmpty()]
            assert left == pytest.approx(min(box.left() for box in edges), abs=6), text[start:end]
            assert right == pytest.approx(max(box.right() for box in edges), abs=6), text[start:end]
            assert sum(box.width() for box in edges) <= right - left + 6, "something else lies in between"
            plain += 1
    assert plain > 100
    assert mixed > 100


def test_an_embedding_may_turn_any_line_round() -> None:
    laid = Flow("Ол \u202bbridge (25)\u202c " + "деді " * 60, _type(200)).laid(0)
    assert laid.mixed == frozenset(range(len(laid.lines)))


def test_direction_comes_from_the_first_strong_letter() -> None:
    assert reads_from_right("«25» الجسر Bridge")
    assert not reads_from_right("«25» Bridge الجسر")
    assert not reads_from_right("25 — ?")

"""The caret under real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from annotator.ui.text.words import SentenceFinder, next_word, plain_sentences, previous_word, word_at
from tests.ui.text.conftest import Reading
from tests.ui.text.samples import ODD, PLAIN

K = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier

# characters


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_right_visits_every_character_once_and_left_comes_back(reading: Reading, text: str) -> None:
    pane = reading.show(text)
    onward, back = (K.Key_Left, K.Key_Right) if pane.flow.laid(0).from_right else (K.Key_Right, K.Key_Left)
    places = [pane.caret]
    while pane.caret < len(text):
        reading.keys(onward)
        assert pane.caret > places[-1]
        places.append(pane.caret)
    returned = [pane.caret]
    while pane.caret > 0:
        reading.keys(back)
        returned.append(pane.caret)
    assert returned == places[::-1]


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d👩\u200d👧", "🇰🇿", "😀", "и\u0306"])
def test_what_is_read_as_one_character_is_one_step(reading: Reading, cluster: str) -> None:
    pane = reading.show(f"а{cluster}я")
    reading.keys(K.Key_Right, K.Key_Right)
    assert pane.caret == 1 + len(cluster)
    reading.keys(K.Key_Left)
    assert pane.caret == 1


def test_an_arrow_lets_go_of_a_selection_at_its_side(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    pane.select(5, 12)
    reading.keys(K.Key_Left)
    assert pane.selection() == (5, 5)
    pane.select(5, 12)
    reading.keys(K.Key_Right)
    assert pane.selection() == (12, 12)


def test_in_a_paragraph_from_the_right_left_is_onward(reading: Reading) -> None:
    pane = reading.show(ODD["arabic"])
    reading.keys(K.Key_Left)
    assert pane.caret == 1
    reading.keys(K.Key_Left, held=CONTROL)
    assert pane.caret == ODD["arabic"].index("عمدة")


# words, lines, pages


def test_control_moves_by_words_with_their_hyphens_and_apostrophes(reading: Reading) -> None:
    text = "АҚШ-тың Oʻzbekiston’ga 4,2 млрд берді."
    pane = reading.show(text)
    stops = []
    while pane.caret < len(text):
        reading.keys(K.Key_Right, held=CONTROL)
        stops.append(pane.caret)
    assert stops == [8, 23, 27, 32, len(text)]
    back = []
    while pane.caret:
        reading.keys(K.Key_Left, held=CONTROL)
        back.append(pane.caret)
    assert back == [32, 27, 23, 8, 0]


def test_up_and_down_keep_their_column(reading: Reading) -> None:
    pane = reading.show("ұзын бірінші жол осында\nқысқа\nұзын үшінші жол осында")
    pane.put_caret(17)
    reading.keys(K.Key_Down)
    assert pane.caret == 29  # the end of the short line
    reading.keys(K.Key_Down)
    assert pane.caret in range(45, 49)
    reading.keys(K.Key_Up, K.Key_Up)
    assert pane.caret == 17
    reading.keys(K.Key_Up)
    assert pane.caret == 0
    pane.put_caret(len(pane.text) - 3)
    reading.keys(K.Key_Down)
    assert pane.caret == len(pane.text)


def test_home_and_end_stay_on_the_line_on_screen(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    start = PLAIN.index("Қала")
    laid = pane.flow.laid(1)
    assert len(laid.lines) > 1
    second = laid.from16(laid.firsts[1])
    pane.put_caret(second + 5)
    reading.keys(K.Key_Home)
    assert pane.caret == second
    pane.put_caret(start + 5)
    reading.keys(K.Key_End)
    assert laid.line_of(laid.to16(pane.caret)) == 0
    assert pane.caret == second - 1
    reading.keys(K.Key_End, held=CONTROL)
    assert pane.caret == len(PLAIN)
    reading.keys(K.Key_Home, held=CONTROL)
    assert pane.caret == 0


def test_pages_move_caret_and_page_together(reading: Reading) -> None:
    pane = reading.show(PLAIN * 60)
    reading.keys(K.Key_PageDown)
    first = pane.caret
    assert first > 0
    assert pane.page.y_of(first) is not None
    reading.keys(K.Key_PageDown, held=SHIFT)
    start, end = pane.selection()
    assert (start, end) == (first, pane.caret)
    assert end > first
    reading.keys(K.Key_PageUp)
    reading.keys(K.Key_PageUp)
    assert pane.caret == 0
    assert pane.page.at_top


def test_control_up_and_down_move_by_paragraphs(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    second, third = PLAIN.index("Қала"), PLAIN.index("Yangi")
    reading.keys(K.Key_Down, held=CONTROL)
    assert pane.caret == second
    reading.keys(K.Key_Down, held=CONTROL | SHIFT)
    assert pane.selection() == (second, third)
    reading.keys(K.Key_Up, held=CONTROL)
    assert pane.caret == second


# extending


def test_shift_extends_and_space_does_the_same_for_one_hand(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    seen: list[tuple[int, int]] = []
    pane.selectionMoved.connect(lambda start, end: seen.append((start, end)))
    reading.keys(K.Key_Right, K.Key_Right, held=SHIFT)
    assert pane.selection() == (0, 2)
    assert seen == [(0, 1), (0, 2)]
    reading.keys(K.Key_Right)
    reading.keys(K.Key_Space)
    assert pane.extending
    reading.keys(K.Key_Right, K.Key_Right, K.Key_Right)
    assert pane.selection() == (2, 5)
    reading.keys(K.Key_Space)
    reading.keys(K.Key_Right)
    assert pane.selection() == (5, 5)


def test_escape_ends_extending_and_is_otherwise_left_to_the_window(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    reading.keys(K.Key_Space, K.Key_Escape)
    assert not pane.extending
    assert not _taken(pane, K.Key_Escape)


def test_select_all_and_copy(reading: Reading) -> None:
    text = "a\u00a0б\u2028😀\ufeffend"
    pane = reading.show(text)
    reading.keys(K.Key_A, held=CONTROL)
    assert pane.selection() == (0, len(text))
    reading.keys(K.Key_C, held=CONTROL)
    assert QGuiApplication.clipboard().text() == text


def test_copying_nothing_leaves_the_clipboard(reading: Reading) -> None:
    QGuiApplication.clipboard().setText("kept")
    reading.show(PLAIN)
    reading.keys(K.Key_C, held=CONTROL)
    assert QGuiApplication.clipboard().text() == "kept"


def _taken(pane: QObject, key: Qt.Key, text: str = "") -> bool:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    event.ignore()
    QApplication.sendEvent(pane, event)
    return event.isAccepted()


@pytest.mark.parametrize(
    ("key", "text"),
    [(K.Key_1, "1"), (K.Key_C, "c"), (K.Key_Delete, ""), (K.Key_F2, ""), (K.Key_Return, "\r"), (K.Key_unknown, "Ұ")],
)
def test_keys_that_do_not_move_are_left_to_the_window(reading: Reading, key: Qt.Key, text: str) -> None:
    pane = reading.show(PLAIN)
    assert not _taken(pane, key, text)
    assert _taken(pane, K.Key_Right)


def test_without_an_article_every_key_is_left_to_the_window(reading: Reading) -> None:
    reading.pane.clear("Nothing here yet.")
    assert not _taken(reading.pane, K.Key_Right)


# sentences and words


def test_sentences_are_selected_one_after_the_other(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    wanted = plain_sentences(PLAIN)
    assert [pane.select_sentence(1) for _ in wanted] == wanted
    assert pane.select_sentence(1) is None
    assert pane.selection() == wanted[-1]
    assert [pane.select_sentence(-1) for _ in wanted[1:]] == wanted[-2::-1]
    assert pane.select_sentence(-1) is None


def test_a_sentence_rule_is_asked_for_a_paragraph_only(reading: Reading) -> None:
    asked: list[str] = []

    def rule(text: str) -> list[tuple[int, int]]:
        asked.append(text)
        return plain_sentences(text)

    pane = reading.pane
    pane.set_sentences(rule)
    reading.show(PLAIN)
    pane.put_caret(PLAIN.index("Көпір өзен"))
    assert pane.sentence_at(pane.caret) == (PLAIN.index("Көпір өзен"), PLAIN.index("\nYangi"))
    assert asked == [PLAIN.split("\n")[1]]
    pane.put_caret(PLAIN.index("Айгерім"))
    assert pane.select_sentence(1) == (PLAIN.index("Қала әк"), PLAIN.index(" Көпір өзен"))


def test_sentences_of_one_very_long_line_agree_with_the_whole(reading: Reading) -> None:
    text = PLAIN.replace("\n", " ") * 300
    whole = plain_sentences(text)
    finder = SentenceFinder(text)
    for start, end in whole[::37]:
        assert finder.at((start + end) // 2) == (start, end)
        assert finder.after(start) == (start, end)
        assert finder.before(end) == (start, end)
    found, walked = finder.after(0), []
    while found:
        walked.append(found)
        found = finder.after(found[1])
    assert walked == whole


def test_the_word_under_the_caret(reading: Reading) -> None:
    pane = reading.show(PLAIN)
    pane.put_caret(PLAIN.index("мі Айгерім"))
    assert pane.word_at(pane.caret) == (PLAIN.index("әкімі"), PLAIN.index(" Айгерім"))
    pane.set_snap(lambda text, start, end: (start - 5, end))
    assert pane.word_at(PLAIN.index("әкімі")) == (PLAIN.index("Қала"), PLAIN.index(" Айгерім"))
    pane.set_snap(None)
    assert pane.word_at(PLAIN.index("әкімі")) == (PLAIN.index("әкімі"), PLAIN.index(" Айгерім"))


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("АҚШ-тың", 1, "АҚШ-тың"),
        ("Telegram’ga", 9, "Telegram’ga"),
        ("oʻzbek", 1, "oʻzbek"),
        ("4,2 млрд", 0, "4,2"),
        ("сөз, сөз", 3, "сөз"),
        ("e\u0301te\u0301", 2, "e\u0301te\u0301"),
        ("«сөз»", 1, "сөз"),
        ("BAQ.KZ.", 2, "BAQ.KZ"),
        ("... ...", 3, None),
        ("", 0, None),
    ],
)
def test_words(text: str, offset: int, word: str | None) -> None:
    found = word_at(text, offset)
    assert (text[slice(*found)] if found else None) == word


def test_word_steps_end_at_the_ends_and_at_newlines() -> None:
    assert next_word("сөз", 0) == 3
    assert next_word("сөз\nсөз", 0) == 3
    assert next_word("сөз\nсөз", 3) == 4
    assert previous_word("сөз\nсөз", 4) == 3
    assert previous_word("сөз", 0) == 0
    assert next_word("—" * 2000, 0) > 0
    assert previous_word("ж" * 5000, 5000) < 5000

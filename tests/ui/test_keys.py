"""Chords as the platforms send them: with the text and the native codes of the layouts our users type on."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from annotator import words
from annotator.ui import keys

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
# evdev code of each US place; X11 and Wayland send it plus 8, Windows sends it as it is.
ROWS = ((2, "1234567890-="), (16, "qwertyuiop[]"), (30, "asdfghjkl;'`"), (43, "\\zxcvbnm,./"))
EVDEV = {place: first + i for first, row in ROWS for i, place in enumerate(row)}
# What the same places write on the layouts (lower case), as in the xkeyboard-config symbols kz, ru, kg, uz.
KAZAKH = dict(
    zip("1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,.", '"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю', strict=True)
)
RUSSIAN = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,.", "йцукенгшщзхъфывапролджэячсмитьбю", strict=True))
KYRGYZ = RUSSIAN
UZBEK = dict(zip("qwertyuiop[]asdfghjkl;'zxcvbnm,./", "йцукенгшўзхъфқвапролджэячсмитьбюғ", strict=True))


def press(place: str, text: str, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    code = EVDEV[place] + (0 if sys.platform == "win32" else 8)
    key = ord(text.upper()[0]) if text else 0
    return QKeyEvent(QEvent.Type.KeyPress, key, held, code, ord(text[0]) if text else 0, 0, text)


@pytest.mark.parametrize("layout", [KAZAKH, RUSSIAN, KYRGYZ, UZBEK], ids=["kk", "ru", "ky", "uz"])
def test_every_place_of_a_cyrillic_layout_means_the_key_of_that_place(layout: dict[str, str]) -> None:
    read = {place: keys.chord(press(place, text)) for place, text in layout.items()}
    assert read == {place: place.upper() for place in layout}


def test_the_kazakh_digit_row_marks_with_digits() -> None:
    assert [keys.chord(press(digit, KAZAKH[digit])) for digit in "1234567890"] == list("1234567890")


def test_undo_works_on_a_russian_layout() -> None:
    assert keys.chord(press("z", "я", CTRL)) == "Ctrl+Z"


def test_a_latin_letter_counts_wherever_it_stands() -> None:
    assert keys.chord(press("q", "a")) == "A"  # AZERTY


def test_brackets_with_shift_and_alt_go_by_place() -> None:
    assert keys.chord(press("[", "{", SHIFT)) == "Shift+["
    assert keys.chord(press("]", "Ъ", SHIFT | ALT)) == "Alt+Shift+]"


def test_the_question_mark_is_help_on_any_layout() -> None:
    assert keys.chord(press("7", "?", SHIFT)) == "Shift+/"
    assert keys.chord(press("/", "?", SHIFT)) == "Shift+/"


def test_events_without_native_codes_go_by_their_character() -> None:
    def bare(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> str:
        return keys.chord(QKeyEvent(QEvent.Type.KeyPress, key, held, ""))

    assert bare(Qt.Key.Key_BraceLeft, SHIFT) == "Shift+["
    assert bare(Qt.Key.Key_BracketLeft) == "["
    assert bare(Qt.Key.Key_Backtab, SHIFT) == "Shift+Tab"
    assert bare(Qt.Key.Key_PageDown, CTRL) == "Ctrl+PageDown"
    assert bare(Qt.Key.Key_Control, CTRL) == ""


def test_keys_that_bear_a_sign_are_named_in_the_language_of_the_interface(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    named = {("Space", "key"): "Пробел", ("Right", "key"): "Вправо", ("Right", ""): "Верно"}
    words.speak(lambda source, comment, _count: named.get((source, comment), ""))
    try:
        assert keys.shown("Space") == "Пробел"
        assert keys.shown("Ctrl+Alt+Right") == "Ctrl+Alt+Вправо"
        assert keys.shown("Ctrl+Z") == "Ctrl+Z"
        assert keys.chord(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, NONE, " ")) == "Space"
    finally:
        words.speak(None)
    assert keys.shown("Ctrl+Alt+Right") == "Ctrl+Alt+Right"

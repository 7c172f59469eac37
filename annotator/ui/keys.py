"""What a key press means on any keyboard layout.

A chord is written as "Ctrl+Shift+K", "J", "[", "Shift+[", "Tab". Letters match by the Latin letter that the key
produces; where the active layout produces none (Kazakh, Russian, Kyrgyz, Uzbek Cyrillic) by the key's place. Digits
and punctuation always match by place, since the digit row of the Kazakh layout has no digits.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.words import mark, tr

_ROWS = (  # evdev codes of the US places, https://github.com/torvalds/linux input-event-codes.h
    (2, "1234567890-="),
    (16, "qwertyuiop[]"),
    (30, "asdfghjkl;'`"),
    (43, "\\zxcvbnm,./"),
)
_EVDEV = {first + i: c.upper() for first, row in _ROWS for i, c in enumerate(row)}
# macOS virtual key codes of the ANSI places (Carbon HIToolbox Events.h).
_MAC = dict(
    zip(
        (0, 11, 8, 2, 14, 3, 5, 4, 34, 38, 40, 37, 46, 45, 31, 35, 12, 15, 1, 17, 32, 9, 13, 7, 16, 6, 18, 19, 20, 21,
         23, 22, 26, 28, 25, 29, 27, 24, 33, 30, 41, 39, 50, 42, 43, 47, 44),
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890-=[];'`\\,./",
        strict=True,
    )
)  # fmt: skip
_X11_OFFSET = 8
_SHIFTED = dict(zip('!@#$%^&*()_+{}:"~|<>?', "1234567890-=[];'`\\,./", strict=True))
_NAMED = {
    Qt.Key.Key_Tab: "Tab",
    Qt.Key.Key_Backtab: "Tab",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_Escape: "Esc",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_Backspace: "Backspace",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_PageUp: "PageUp",
    Qt.Key.Key_PageDown: "PageDown",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Insert: "Insert",
    Qt.Key.Key_Menu: "Menu",
    **{Qt.Key(Qt.Key.Key_F1.value + i): f"F{i + 1}" for i in range(12)},
}
# The others stand on the keys as they are written in a chord.
_IN_WORDS = {
    "Space": mark("Space", "key"),
    "Up": mark("Up", "key"),
    "Down": mark("Down", "key"),
    "Left": mark("Left", "key"),
    "Right": mark("Right", "key"),
}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
)


def place(event: QKeyEvent) -> str:
    """The US character at the pressed key's place; empty where the event does not tell."""
    if sys.platform == "darwin":
        return _MAC.get(event.nativeVirtualKey(), "") if event.nativeScanCode() or event.nativeVirtualKey() else ""
    code = event.nativeScanCode()
    return _EVDEV.get(code if sys.platform == "win32" else code - _X11_OFFSET, "") if code else ""


def chord(event: QKeyEvent) -> str:
    """The chord of a key press; empty for a modifier alone or a key without a name here."""
    held = event.modifiers()
    if event.text() == "?" and not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return "Shift+/"  # help, wherever the layout keeps the question mark
    name, shifted = _name(event)
    if not name:
        return ""
    if shifted:
        held |= Qt.KeyboardModifier.ShiftModifier
    return "+".join([*(word for flag, word in _MODIFIERS if held & flag), name])


def _name(event: QKeyEvent) -> tuple[str, bool]:
    """The key's name, and whether the character tells that Shift was held (for events without a place)."""
    key = event.key()
    if key in _KNOWN:
        return _NAMED[Qt.Key(key)], key == Qt.Key.Key_Backtab
    letter = _latin(key)
    if letter.isalpha():
        return letter, False
    where = place(event)
    if where:
        return where, False
    return _SHIFTED.get(letter, letter), letter in _SHIFTED


_KNOWN = {key.value for key in _NAMED}


def _latin(key: int) -> str:
    """The printable ASCII character of a Qt key code, letters in upper case."""
    return chr(key) if 0x21 <= key <= 0x7E else ""


def is_typing(event: QKeyEvent) -> bool:
    """Whether the press would write a character into a text field."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    )
    return not held and bool(event.text()) and event.text().isprintable()


def shown(chord: str) -> str:
    """A chord as menus and sheets show it: keys that bear a sign are named by a word; on macOS with its own signs."""
    held, plus, key = chord.rpartition("+")
    if key in _IN_WORDS:
        chord = held + plus + tr(_IN_WORDS[key], "key")
    if sys.platform != "darwin":
        return chord
    for word, sign in (("Ctrl+", "⌘"), ("Alt+", "⌥"), ("Shift+", "⇧"), ("Meta+", "⌃")):
        chord = chord.replace(word, sign)
    return chord

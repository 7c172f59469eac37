"""Keys of the text pane: moving, extending, copying. Every other key is left to the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from annotator.ui.text import selection

if TYPE_CHECKING:
    from annotator.ui.text.pane import TextPane

_K = QKeySequence.StandardKey
Move = Callable[["TextPane", bool], None]


def _to(place: Callable[[TextPane, int], int]) -> Move:
    def move(pane: TextPane, keep_anchor: bool) -> None:
        pane.put_caret(place(pane, pane.caret), keep_anchor)

    return move


def _sideways(rightward: bool) -> Move:
    """By a character; without extending, an arrow first lets go of a selection at that side."""

    def move(pane: TextPane, keep_anchor: bool) -> None:
        start, end = pane.selection()
        if start < end and not keep_anchor:
            from_right = pane.flow.laid(pane.flow.chunk_at(pane.caret)).from_right
            pane.put_caret(end if rightward != from_right else start, False)
        else:
            pane.put_caret(selection.visual_step(pane.flow, pane.caret, rightward), keep_anchor)

    return move


def _lines(count: int) -> Move:
    return lambda pane, keep_anchor: pane.move_lines(count, keep_anchor)


def _pages(count: int) -> Move:
    """By what fits on screen but two lines, caret and page together."""

    def move(pane: TextPane, keep_anchor: bool) -> None:
        height = pane.typography.line_height
        lines = count * max(1, pane.viewport().height() // height - 2)
        pane.scroll_by(lines * height)
        pane.move_lines(lines, keep_anchor)

    return move


MOVES: tuple[tuple[QKeySequence.StandardKey, QKeySequence.StandardKey, Move], ...] = (
    (_K.MoveToNextChar, _K.SelectNextChar, _sideways(True)),
    (_K.MoveToPreviousChar, _K.SelectPreviousChar, _sideways(False)),
    (_K.MoveToNextLine, _K.SelectNextLine, _lines(1)),
    (_K.MoveToPreviousLine, _K.SelectPreviousLine, _lines(-1)),
    (_K.MoveToNextWord, _K.SelectNextWord, _to(lambda pane, at: selection.visual_word(pane.flow, at, True))),
    (_K.MoveToPreviousWord, _K.SelectPreviousWord, _to(lambda pane, at: selection.visual_word(pane.flow, at, False))),
    (_K.MoveToStartOfLine, _K.SelectStartOfLine, _to(lambda pane, at: selection.start_of_line(pane.flow, at))),
    (_K.MoveToEndOfLine, _K.SelectEndOfLine, _to(lambda pane, at: selection.end_of_line(pane.flow, at))),
    (_K.MoveToStartOfDocument, _K.SelectStartOfDocument, _to(lambda pane, at: 0)),
    (_K.MoveToEndOfDocument, _K.SelectEndOfDocument, _to(lambda pane, at: len(pane.flow.text))),
    (_K.MoveToNextPage, _K.SelectNextPage, _pages(1)),
    (_K.MoveToPreviousPage, _K.SelectPreviousPage, _pages(-1)),
)

_PARAGRAPHS: dict[int, Move] = {
    Qt.Key.Key_Down.value: _to(lambda pane, at: selection.paragraph_step(pane.flow.text, at, True)),
    Qt.Key.Key_Up.value: _to(lambda pane, at: selection.paragraph_step(pane.flow.text, at, False)),
}
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(pane: TextPane, event: QKeyEvent) -> bool:
    """Do what the key asks of the pane; False when it asks nothing of it."""
    found = _move_of(event)
    if found:
        move, extend = found
        move(pane, extend or pane.extending)
        return True
    if event.matches(_K.Copy):
        pane.copy()
    elif event.matches(_K.SelectAll):
        pane.select(0, len(pane.flow.text))
    elif event.key() == Qt.Key.Key_Space and not event.modifiers():
        pane.set_extending(not pane.extending)
    elif event.key() == Qt.Key.Key_Escape and pane.extending:
        pane.set_extending(False)
    else:
        return False
    return True


def _move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    if not _may_move(event):
        return None
    for plain, extending, move in MOVES:
        if event.matches(plain):
            return move, False
        if event.matches(extending):
            return move, True
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & _CONTROL and not held & ~(_CONTROL | _SHIFT) and event.key() in _PARAGRAPHS:
        return _PARAGRAPHS[event.key()], bool(held & _SHIFT)
    return None


def _may_move(event: QKeyEvent) -> bool:
    """Only keys that have no other use: letters with Ctrl, which some platforms give moves to, are the window's."""
    return Qt.Key.Key_Home.value <= event.key() <= Qt.Key.Key_PageDown.value

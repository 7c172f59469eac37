"""Where characters are: stretches of a chunk as pieces of its lines, and offsets under a point."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtGui import QTextLine

from annotator.ui.text.layout import Laid

# A piece of one line of a chunk: the line, and left and right in pixels from the column's left edge.
Stretch = tuple[int, float, float]


def x_in(line: QTextLine, offset16: int) -> float:
    """The caret's x in a line before the character at an offset of its chunk."""
    place: tuple[float, int] = line.cursorToX(offset16)  # type: ignore[assignment]  # PySide's stub says object
    return place[0]


def stretches(laid: Laid, start: int, end: int) -> list[Stretch]:
    """Where the code points [start, end) are drawn in a chunk: one piece a line, several where directions mix.

    Runs for every mark on screen, so it is written for speed: no calls where both ends lie on one line.
    """
    low = start - laid.start if start > laid.start else 0
    high = (end if end < laid.end else laid.end) - laid.start
    if low >= high:
        return []
    if laid.astral:
        low += bisect_left(laid.astral, low)
        high += bisect_left(laid.astral, high)
    firsts = laid.firsts
    first = bisect_right(firsts, low) - 1
    last = first if high <= firsts[first + 1] else bisect_left(firsts, high, first + 2) - 1
    last = min(last, len(laid.lines) - 1)
    if laid.mixed and not laid.mixed.isdisjoint(range(first, last + 1)):
        return _mixed(laid, low, high, first, last)
    left = x_in(laid.lines[first], low) if low > firsts[first] else 0.0
    right = x_in(laid.lines[last], high) if high < firsts[last + 1] else laid.widths[last]
    if first == last:
        return [(first, left, right if right > left else left)]
    found = [(first, left, max(laid.widths[first], left))]
    found += [(line, 0.0, laid.widths[line]) for line in range(first + 1, last)]
    found.append((last, 0.0, right))
    return found


def on_line(laid: Laid, line: int, start: int, end: int) -> tuple[float, float]:
    """Left and right of what a line shows of the code points [start, end), where directions do not mix and the line
    shows some of them."""
    low, high = start - laid.start, end - laid.start
    if laid.astral:
        low += bisect_left(laid.astral, low)
        high += bisect_left(laid.astral, high)
    text_line, firsts = laid.lines[line], laid.firsts
    left = x_in(text_line, low) if low > firsts[line] else 0.0
    right = x_in(text_line, high) if high < firsts[line + 1] else laid.widths[line]
    return left, right if right > left else left


def _mixed(laid: Laid, start16: int, end16: int, first: int, last: int) -> list[Stretch]:
    """Where directions mix: by the runs of glyphs, as they stand from left to right."""
    found: list[Stretch] = []
    for number in range(first, last + 1):
        low, high = max(start16, laid.firsts[number]), min(end16, laid.firsts[number + 1])
        runs = [run.boundingRect() for run in laid.lines[number].glyphRuns(low, high - low)]
        found += _joined(number, sorted((box.left(), box.right()) for box in runs if box.width() > 0))
    return found


def _joined(line: int, pieces: list[tuple[float, float]]) -> list[Stretch]:
    """Neighbouring runs of glyphs as one piece."""
    found: list[Stretch] = []
    for left, right in pieces:
        if found and left <= found[-1][2] + 0.6:
            found[-1] = (line, found[-1][1], max(right, found[-1][2]))
        else:
            found.append((line, left, right))
    return found


def x_of(laid: Laid, offset16: int, line: int | None = None) -> float:
    """The caret's x before the character at an offset."""
    number = laid.line_of(offset16) if line is None else line
    return x_in(laid.lines[number], offset16)


def offset_at(laid: Laid, line: int, x: float) -> int:
    """UTF-16 offset in the chunk of the caret place nearest to x in a line; stays on that line."""
    line = min(max(line, 0), len(laid.lines) - 1)
    found = laid.lines[line].xToCursor(x)
    return min(found, line_end(laid, line))


def line_end(laid: Laid, line: int) -> int:
    """The last caret place that is still drawn on a line."""
    text_line = laid.lines[line]
    end = text_line.textStart() + text_line.textLength()
    if line < len(laid.lines) - 1:
        return max(text_line.textStart(), laid.layout.previousCursorPosition(end))
    return end


def character_at(laid: Laid, line: int, x: float) -> int | None:
    """UTF-16 offset of the character under x, none beside the text."""
    text_line = laid.lines[min(max(line, 0), len(laid.lines) - 1)]
    box = text_line.naturalTextRect()
    if not box.left() <= x < box.right():
        return None
    place = text_line.xToCursor(x)
    for start in (laid.layout.previousCursorPosition(place), place):
        end = laid.layout.nextCursorPosition(start)
        low, high = sorted((x_in(text_line, start), x_in(text_line, end)))
        if low <= x < high:
            return start
    return place

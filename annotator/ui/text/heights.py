"""Heights of many chunks, and their sums."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate


class Heights:
    """Heights of the chunks with their sums, in blocks: a change and a look-up cost O(sqrt n)."""

    _BLOCK = 256

    def __init__(self, heights: list[int]) -> None:
        self._heights = heights
        size = self._BLOCK
        self._sums = [sum(heights[at : at + size]) for at in range(0, len(heights), size)]
        self._before: list[int] | None = None

    def _tops(self) -> list[int]:
        if self._before is None:
            self._before = list(accumulate(self._sums, initial=0))
        return self._before

    @property
    def total(self) -> int:
        """Height of all chunks in pixels."""
        return self._tops()[-1]

    def get(self, number: int) -> int:
        """Height of one chunk."""
        return self._heights[number]

    def set(self, number: int, height: int) -> bool:
        """Correct one height; says whether it was another."""
        change = height - self._heights[number]
        if change:
            self._heights[number] = height
            self._sums[number // self._BLOCK] += change
            self._before = None
        return change != 0

    def top(self, number: int) -> int:
        """Where a chunk begins."""
        block = number // self._BLOCK
        return self._tops()[block] + sum(self._heights[block * self._BLOCK : number])

    def find(self, y: int) -> tuple[int, int]:
        """The chunk at a height and how far into it that is."""
        block = min(max(bisect_right(self._tops(), y) - 1, 0), len(self._sums) - 1)
        y -= self._tops()[block]
        number = block * self._BLOCK
        last = min(number + self._BLOCK, len(self._heights)) - 1
        while number < last and y >= self._heights[number]:
            y -= self._heights[number]
            number += 1
        return number, max(y, 0)

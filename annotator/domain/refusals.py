"""What a report says of the records that were not taken: the first of them in words, the rest as a number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from annotator.domain.records import Refusal

MOST = 10_000  # kept in words; a file of a million broken lines must not fill the memory


class Refusals(list[Refusal]):
    """The first MOST that were added; `more` others came after them, `records` (places in files) had any.

    Refusals of one record are added one after another.
    """

    def __init__(self) -> None:
        super().__init__()
        self.more = 0
        self.records = 0
        self._last = ("", "")

    @property
    def total(self) -> int:
        """How many were added."""
        return len(self) + self.more

    def append(self, found: Refusal, /) -> None:
        """Keep it while there is room, else count it."""
        self.records += (found.file, found.place) != self._last
        self._last = found.file, found.place
        if len(self) < MOST:
            super().append(found)
        else:
            self.more += 1

    def extend(self, found: Iterable[Refusal], /) -> None:
        """As `append`, one after another."""
        for one in found:
            self.append(one)

    def __iadd__(self, found: Iterable[Refusal], /) -> Self:  # type: ignore[override]
        self.extend(found)
        return self

"""The rules for expressions of time, as the window takes them: callables made by `app`. Offsets are code points."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


class FoundTime(Protocol):
    """An expression of time and its ISO value: a day, month, year, week, or a stretch of them. The value is empty
    where the expression hangs on the date of an article that has none."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def value(self) -> str: ...


@dataclass(frozen=True, slots=True)
class TimeRules:
    """`find(text, language, date of the article)` in text order; `read` the same for a short text that must be one
    expression as a whole, in any of our languages, that of the article first."""

    find: Callable[[str, str, str | None], Sequence[FoundTime]]
    read: Callable[[str, str | None, str | None], FoundTime | None]

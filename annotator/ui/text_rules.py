"""The rules for language and health of texts, as the window takes them: callables made by `app`. Offsets are code
points."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from annotator.domain.exchange import Identified
from annotator.domain.text_health import HealthTools


class SpokenParagraph(Protocol):
    """A paragraph with its language (None: none that the program knows) and script."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def language(self) -> str | None: ...
    @property
    def script(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class TextRules:
    """All of them are slow for long texts: ask them off the GUI thread. `paragraphs` takes a text, its language and
    its script."""

    identify: Callable[[str], Identified]
    paragraphs: Callable[[str, str | None, str | None], Iterable[SpokenParagraph]]
    health: HealthTools

"""The rules for language and health of texts, as the window takes them: callables made by `app`. Offsets are code
points."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from annotator.domain.exchange import Identified, SpokenParagraph
from annotator.domain.text_health import HealthTools


@dataclass(frozen=True, slots=True)
class TextRules:
    """All of them are slow for long texts: ask them off the GUI thread. `paragraphs` takes a text, its language and
    its script."""

    identify: Callable[[str], Identified]
    paragraphs: Callable[[str, str | None, str | None], Iterable[SpokenParagraph]]
    health: HealthTools

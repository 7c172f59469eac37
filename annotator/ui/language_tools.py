"""The language rules as the window and the verbs take them: a bundle of callables made by `app`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.exchange import Tools


@dataclass(frozen=True, slots=True)
class LanguageTools:
    """Rules by argument, so that neither the window nor the verbs import them. Offsets are code points."""

    sentences: Callable[[str], list[tuple[int, int]]]
    snap: Callable[[str, int, int], tuple[int, int] | None]
    fold: Callable[[str], str]
    fold_map: Callable[[str], tuple[str, Sequence[int]]]
    files: Tools  # formats and rules as the import and export verbs take them

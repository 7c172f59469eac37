"""What the readers of all languages have in common: constructions that are tried one after another."""

from __future__ import annotations

from collections.abc import Callable

from annotator.language.attribution.records import Draft

Construction = Callable[[int, int], Draft | None]  # looks at a sentence from its start to its end, in code points


class Constructions:
    """A reader of one article; those of a language say which constructions they know."""

    def in_order(self) -> tuple[Construction, ...]:
        """What is tried on a sentence; the first that fits says what it is."""
        raise NotImplementedError

    def within(self) -> tuple[Construction, ...]:
        """The same for a content, which may attribute its words to somebody else."""
        raise NotImplementedError

    def draft(self, start: int, end: int) -> Draft | None:
        """What the first construction that fits says of a sentence."""
        return next((found for fits in self.in_order() if (found := fits(start, end))), None)

    def inner(self, start: int, end: int) -> Draft | None:
        """What a content attributes to somebody else."""
        return next((found for fits in self.within() if (found := fits(start, end))), None)

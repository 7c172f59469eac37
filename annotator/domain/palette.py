"""The colours that labels come with; how far they stay apart for every kind of colour vision is tested."""

from __future__ import annotations

from collections.abc import Iterable

# Eight that stay apart in lightness as well as hue, also for protanopes, deuteranopes and tritanopes.
LABEL_COLOURS = ("#1d33da", "#a22400", "#94a886", "#b76dc1", "#f2d84a", "#4d005b", "#98e0f9", "#675765")
# With these four they stay apart nearly as far.
ALL_COLOURS = (*LABEL_COLOURS, "#c7710d", "#cee6c4", "#5c0010", "#282a33")


def free_colour(taken: Iterable[str]) -> str:
    """The first colour that none of the labels of a layer has; where they have all, one in turn."""
    used = [colour.casefold() for colour in taken]
    free = (colour for colour in LABEL_COLOURS if colour not in used)
    return next(free, LABEL_COLOURS[len(used) % len(LABEL_COLOURS)])

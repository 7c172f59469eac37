"""Word lists as they are easiest to read and extend: words with white space between."""

from __future__ import annotations


def word_list(listing: str) -> tuple[str, ...]:
    """The words of a listing in its order."""
    return tuple(listing.split())


def word_set(*listings: str) -> frozenset[str]:
    """The words of one or more listings."""
    return frozenset(word for listing in listings for word in listing.split())

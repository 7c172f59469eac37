"""What is typed into a field, as it is saved: ValueError says why it cannot be."""

from __future__ import annotations

from collections.abc import Callable

from annotator.errors import Refused
from annotator.verbs import entities


def name_of(lacking: str) -> Callable[[str], str]:
    """Reads a name on one line; `lacking` says that there must be one: "A label needs a name."."""

    def read(words: str) -> str:
        name = " ".join(words.split())
        if not name:
            raise ValueError(lacking)
        return name

    return read


def wikidata(words: str) -> str:
    """An item of Wikidata or its address, or nothing."""
    return _checked(entities.wikidata_id, words)


def geonames(words: str) -> str:
    """A place of GeoNames or its address, or nothing."""
    return _checked(entities.geonames_id, words)


def _checked(check: Callable[[str], str], words: str) -> str:
    try:
        return check(words) if words.strip() else ""
    except Refused as error:
        raise ValueError(str(error)) from error

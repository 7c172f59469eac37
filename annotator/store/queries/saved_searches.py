"""The searches that a project keeps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection

from annotator.domain.searching import PLACES, Place
from annotator.store.queries import project_settings

KEY = "search."  # how the settings of the project begin that keep searches


@dataclass(frozen=True, slots=True)
class Saved:
    """A search under a name: its line, where it looks, whether in the listed articles alone, and how it is sorted."""

    key: str
    name: str
    line: str
    place: Place = "text"
    listed: bool = False
    sort: str = ""
    descending: bool = False

    def value(self) -> dict[str, Any]:
        """As a value of JSON."""
        return {
            "name": self.name, "query": self.line, "place": self.place, "listed": self.listed, "sort": self.sort,
            "descending": self.descending,
        }  # fmt: skip


def saved(connection: Connection) -> list[Saved]:
    """All of them by name. What is not as it should be in a value, since a file came from elsewhere, is left out."""
    found = [_read(key, value) for key, value in project_settings.values(connection, KEY).items()]
    return sorted((each for each in found if each is not None), key=lambda each: (each.name.casefold(), each.key))


def _read(key: str, value: Any) -> Saved | None:
    if not isinstance(value, dict):
        return None
    kept = cast("dict[str, Any]", value)
    name, line, place = kept.get("name"), kept.get("query"), kept.get("place")
    if not isinstance(name, str) or not isinstance(line, str) or place not in PLACES:
        return None
    sort, listed, descending = kept.get("sort"), kept.get("listed") is True, kept.get("descending") is True
    return Saved(key, name, line, place, listed, sort if isinstance(sort, str) else "", descending)

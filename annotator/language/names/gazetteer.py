"""Names of countries, cities, regions and world bodies in every language, from `resources/language`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from annotator.language.names.skeleton import is_acronym, is_latin, skeleton, strict_skeleton
from annotator.language.transliteration import uzbek_latin
from annotator.paths import resource

_LANGUAGE_OF_COLUMN = {"kk": "kk", "ky": "ky", "uz_Cyrl": "uz", "uz_Latn": "uz", "ru": "ru", "en": "en"}


@dataclass(frozen=True, slots=True)
class Place:
    """One thing of the world: a territory, city, region or organisation; the first name in a language is best."""

    code: str
    kind: str
    names: dict[str, tuple[str, ...]]

    def all_names(self) -> tuple[str, ...]:
        """Every name once, in the order of the languages."""
        return tuple(dict.fromkeys(name for names in self.names.values() for name in names))


@cache
def places() -> dict[str, Place]:
    """All places by their code; read once, about 10 ms."""
    kinds: dict[str, str] = {}
    names: dict[str, dict[str, dict[str, None]]] = {}
    for file in ("world.tsv", "territories.tsv"):  # in this order: everyday names come before the formal ones
        for row in _rows(file):
            kinds.setdefault(row["code"], row["kind"])
            for language, name in _names(row):
                names.setdefault(row["code"], {}).setdefault(language, {})[name] = None
    return {
        code: Place(code, kinds[code], {language: tuple(found) for language, found in by_language.items()})
        for code, by_language in names.items()
    }


def _rows(file: str) -> Iterator[dict[str, str]]:
    lines = resource("language", file).read_text(encoding="utf-8").splitlines()
    header, *rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    for row in rows:
        yield dict(zip(header, row, strict=True))


def _names(row: dict[str, str]) -> Iterator[tuple[str, str]]:
    for column, language in _LANGUAGE_OF_COLUMN.items():
        for name in filter(None, row.get(column, "").split(";")):
            yield language, name
            if column == "uz_Cyrl" and "uz_Latn" not in row:
                latin = uzbek_latin(name)
                yield from ((language, form) for form in ((latin.upper(), latin) if is_acronym(name) else (latin,)))


def _key(name: str) -> str:
    return strict_skeleton(name) if is_acronym(name) else skeleton(name)


@cache
def _by_key() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for code, place in places().items():
        for name in place.all_names():
            found.setdefault(_key(name), {})[code] = None
    return {key: tuple(codes) for key, codes in found.items()}


def place_of(*names: str) -> Place | None:
    """The one place that these names of an entry mean; None where there is none or where two are meant.

    A name of a territory and of a city in it (`Сингапур`) means the territory.
    """
    for name in names:
        codes = _by_key().get(_key(name), ())
        territories = [code for code in codes if places()[code].kind == "territory"] or list(codes)
        if len(territories) == 1:
            return places()[territories[0]]
    return None


@cache
def _as_written() -> frozenset[str]:
    return frozenset(name.casefold() for place in places().values() for name in place.all_names())


def is_spelt_so(name: str) -> bool:
    """Whether some place has this name in this very spelling, but for capitals."""
    return name.casefold() in _as_written()


def is_known(name: str) -> bool:
    """Whether some place has this name, in any spelling."""
    return _key(name) in _by_key()


def names_of(place: Place, language: str | None, latin: bool | None = None) -> tuple[str, ...]:
    """The names of a place in one language, all where it is unknown; `latin` picks a script."""
    names = place.all_names() if language is None else place.names.get(language, ())
    return tuple(name for name in names if latin is None or is_latin(name) == latin)

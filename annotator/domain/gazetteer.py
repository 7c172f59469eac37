"""An entity of the registry as a file of names carries it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.records import Refusal


@dataclass(frozen=True, slots=True)
class FormRecord:
    """One form of a name; `kind` is one of ALIAS_KINDS."""

    form: str
    kind: str = "name"
    language: str | None = None
    script: str | None = None


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity with its forms; `id` is its uuid, or empty. `place` says where in a file it stood."""

    name: str
    id: str = ""
    type: str = ""
    language: str = ""
    description: str = ""
    wikidata: str = ""
    geonames: str = ""
    note: str = ""
    forms: tuple[FormRecord, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class GazetteerFormat:
    """How files of names are read and written; which kind it is says the suffix: .csv, .tsv or .jsonl.

    `read(bytes, path)` never raises for what is in the file: a fault is a Refusal. `write(records, path)` gives the
    pieces of the file.
    """

    read: Callable[[bytes, str], Iterator[EntityRecord | Refusal]]
    write: Callable[[Iterable[EntityRecord], str], Iterator[str]]

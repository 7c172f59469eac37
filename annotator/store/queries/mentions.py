"""The registry as the name rules take it, and what stands in an article that a found mention may collide with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from sqlalchemy import Connection


class Entry(NamedTuple):
    """An entity for the name rules: its names, the canonical one first, and the label its mentions get."""

    id: int
    names: tuple[str, ...]
    type: str
    label_id: int


class Found(Protocol):
    """What the name rules say of a place in a text, in code points; score 0..1."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def entity_key(self) -> int | str: ...
    @property
    def score(self) -> float: ...
    @property
    def rule(self) -> str: ...


@dataclass(frozen=True, slots=True)
class NewMention:
    """A mention that could be marked: code points of an article, the entity it names, and the rule that found it.

    `confidence` is per mille.
    """

    document_id: int
    start: int
    end: int
    entity_id: int
    label_id: int
    rule: str | None = None
    confidence: int | None = None


class Mark(NamedTuple):
    """An entity mark that stands in an article; one row for each entity it names."""

    start: int
    end: int
    label_id: int
    status: str
    entity_id: int | None


def entries(connection: Connection) -> list[Entry]:
    """The entities to look for: names and acronyms, no titles and nominals, which name others elsewhere.

    An entity without a type takes the label that it was last marked with, and is left out where there is none.
    """
    run = connection.exec_driver_sql
    forms: dict[int, list[str]] = {}
    for entity_id, form in run(
        "SELECT entity_id, form FROM entity_alias WHERE kind IN ('name', 'acronym', 'inflected') ORDER BY id"
    ):
        forms.setdefault(entity_id, []).append(form)
    rows = run(
        "SELECT e.i, e.name, l.name, l.id FROM (SELECT e.id AS i, e.name AS name, coalesce(e.label_id, ("
        "SELECT a.label_id FROM annotation_entity m JOIN annotation a ON a.id = m.annotation_id"
        " JOIN label x ON x.id = a.label_id AND x.layer = 'entity'"
        " WHERE m.entity_id = e.id ORDER BY m.id DESC LIMIT 1)) AS label_id"
        " FROM entity e WHERE e.merged_into IS NULL) AS e JOIN label l ON l.id = e.label_id ORDER BY e.i"
    )
    return [Entry(i, tuple(dict.fromkeys((name, *forms.get(i, ())))), kind, label) for i, name, kind, label in rows]


def marks(connection: Connection, document_id: int) -> list[Mark]:
    """The entity marks of an article with what they name, rejected ones too, in text order."""
    rows = connection.exec_driver_sql(
        'SELECT a.start, a."end", a.label_id, a.status, m.entity_id FROM annotation a'
        " JOIN label l ON l.id = a.label_id AND l.layer = 'entity'"
        " LEFT JOIN annotation_entity m ON m.annotation_id = a.id WHERE a.document_id = ? ORDER BY a.start",
        (document_id,),
    )
    return [Mark(*row) for row in rows]


def open_places(
    document_id: int, found: Iterable[Found], standing: Sequence[Mark], known: dict[int, Entry], *, link: bool = False
) -> list[NewMention]:
    """Of the found mentions those that are neither marked nor rejected.

    A mark of the same words, or one of the same label or entity that shares a letter, takes the place; with `link`
    a mark of the same words that names nothing yet does not, so that it can be linked. Inside a mark of another
    label a name is a mention of its own.
    """
    starts = [mark.start for mark in standing]
    longest = max((mark.end - mark.start for mark in standing), default=0)

    def near(f: Found) -> Iterator[Mark]:
        rows = range(bisect_left(starts, f.start - longest), bisect_left(starts, f.end))
        return (mark for mark in map(standing.__getitem__, rows) if f.start < mark.end)

    return [
        NewMention(document_id, f.start, f.end, entry.id, entry.label_id, f.rule, round(f.score * 1000))
        for f in found
        if (entry := known.get(int(f.entity_key))) is not None
        and not any(_takes(mark, f, entry, link) for mark in near(f))
    ]


def _takes(mark: Mark, f: Found, entry: Entry, link: bool) -> bool:
    same_words = (mark.start, mark.end) == (f.start, f.end)
    if mark.status == "rejected":
        return same_words and mark.entity_id in (None, entry.id)
    if same_words:
        return not (link and mark.entity_id is None and mark.label_id == entry.label_id)
    return mark.label_id == entry.label_id or mark.entity_id == entry.id


def articles(
    connection: Connection, document_ids: Sequence[int] | None, first: int | None
) -> list[tuple[int, str | None, str]]:
    """Id, language and title of these articles, of all where None; the one given first leads."""
    these = "" if document_ids is None else f" WHERE id IN ({', '.join(map(str, map(int, document_ids)))})"
    query = f"SELECT id, language, title FROM document{these} ORDER BY id IS NOT ?, id"
    return [(i, language, title) for i, language, title in connection.exec_driver_sql(query, (first,))]

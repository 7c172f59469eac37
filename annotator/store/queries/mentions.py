"""The registry as the name rules take it, and what stands in an article that a found mention may collide with."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from annotator.domain.naming import FoundMention


class Entry(NamedTuple):
    """An entity for the name rules: its names, the canonical one first, and the label its mentions get.

    `languages`: those of its names, as far as they are known.
    """

    id: int
    names: tuple[str, ...]
    type: str
    label_id: int
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NewMention:
    """A mention that could be marked: code points of an article, the entity it names, and the rule that found it.

    `confidence` is per mille; `rivals`: further entities that fit just as well, so that somebody has to choose.
    """

    document_id: int
    start: int
    end: int
    entity_id: int
    label_id: int
    rule: str | None = None
    confidence: int | None = None
    rivals: tuple[int, ...] = ()


class Mark(NamedTuple):
    """An entity mark that stands in an article; one row for each entity it names."""

    start: int
    end: int
    label_id: int
    status: str
    entity_id: int | None


def entries(connection: Connection, entity_id: int | None = None) -> list[Entry]:
    """The entities to look for, or this one: names and acronyms, no titles and nominals, which name others elsewhere.

    An entity without a type takes the label that it was last marked with, and is left out where there is none.
    """
    run = connection.exec_driver_sql
    this = "" if entity_id is None else f" AND {{}} = {int(entity_id)}"
    forms: dict[int, dict[str, None]] = {}
    languages: dict[int, dict[str, None]] = {}
    for of, form, language in run(
        "SELECT entity_id, form, language FROM entity_alias"
        f" WHERE kind IN ('name', 'acronym', 'inflected'){this.format('entity_id')} ORDER BY id"
    ):
        forms.setdefault(of, {})[form] = None
        if language:
            languages.setdefault(of, {})[language] = None
    rows = run(
        "SELECT e.i, e.name, l.name, l.id, e.language FROM (SELECT e.id AS i, e.name AS name, e.language AS language,"
        " coalesce(e.label_id, ("
        "SELECT a.label_id FROM annotation_entity m JOIN annotation a ON a.id = m.annotation_id"
        " JOIN label x ON x.id = a.label_id AND x.layer = 'entity'"
        " WHERE m.entity_id = e.id ORDER BY m.id DESC LIMIT 1)) AS label_id"
        f" FROM entity e WHERE e.merged_into IS NULL{this.format('e.id')}) AS e"
        " JOIN label l ON l.id = e.label_id ORDER BY e.i"
    )
    return [
        Entry(
            i, tuple({name: None, **forms.get(i, {})}), kind, label, tuple({**_keys(language), **languages.get(i, {})})
        )
        for i, name, kind, label, language in rows
    ]


def _keys(word: str | None) -> dict[str, None]:
    return {word: None} if word else {}


def entry(connection: Connection, entity_id: int) -> Entry | None:
    """One of `entries`; None where it is gone, merged or of no type."""
    return next(iter(entries(connection, entity_id)), None)


def marks(connection: Connection, document_id: int) -> list[Mark]:
    """The entity marks of an article with what they name, rejected ones too, in text order."""
    rows = connection.exec_driver_sql(
        'SELECT a.start, a."end", a.label_id, a.status, m.entity_id FROM annotation a'
        " JOIN label l ON l.id = a.label_id AND l.layer = 'entity'"
        " LEFT JOIN annotation_entity m ON m.annotation_id = a.id WHERE a.document_id = ? ORDER BY a.start",
        (document_id,),
    )
    return [Mark(*row) for row in rows]


def named_near(connection: Connection, document_id: int, place: int, limit: int = 200) -> list[tuple[int, int, int]]:
    """Entities that an article names around a place: id, where, and the label of the mark; the nearest marks before it
    first, then those after it. Code points."""
    run = connection.exec_driver_sql
    query = (
        "SELECT m.entity_id, a.start, a.label_id FROM annotation a JOIN annotation_entity m ON m.annotation_id = a.id"
        " WHERE a.document_id = ? AND a.status IN ('accepted', 'gold') AND a.start {} ? ORDER BY a.start {} LIMIT ?"
    )
    before = run(query.format("<", "DESC"), (document_id, place, limit)).all()
    after = run(query.format(">=", "ASC"), (document_id, place, limit)).all()
    return [(row[0], row[1], row[2]) for row in (*before, *after)]


def open_places(
    document_id: int,
    found: Iterable[FoundMention],
    standing: Sequence[Mark],
    known: dict[int, Entry],
    *,
    link: bool = False,
) -> list[NewMention]:
    """Of the found mentions those that are neither marked nor rejected.

    A mark of the same words, or one of the same label or entity that shares a letter, takes the place; with `link`
    a mark of the same words that names nothing yet does not, so that it can be linked. Inside a mark of another
    label a name is a mention of its own.
    """
    starts = [mark.start for mark in standing]
    longest = max((mark.end - mark.start for mark in standing), default=0)

    def near(f: FoundMention) -> Iterator[Mark]:
        rows = range(bisect_left(starts, f.start - longest), bisect_left(starts, f.end))
        return (mark for mark in map(standing.__getitem__, rows) if f.start < mark.end)

    found_open: list[NewMention] = []
    for f in found:
        marks_near = list(near(f))
        asked = (known.get(int(key)) for key in (f.entity_key, *f.rivals))
        fit = [e for e in asked if e is not None and not any(_takes(mark, f, e, link) for mark in marks_near)]
        if fit:
            found_open.append(_new(document_id, f, fit))
    return found_open


def _new(document_id: int, f: FoundMention, fit: Sequence[Entry]) -> NewMention:
    """The mention, whose doubt is gone where the rivals are."""
    doubted = 2 if f.rivals and len(fit) == 1 else 1
    confidence, rivals = min(1000, round(f.score * 1000) * doubted), tuple(entry.id for entry in fit[1:])
    return NewMention(document_id, f.start, f.end, fit[0].id, fit[0].label_id, f.rule, confidence, rivals)


def _takes(mark: Mark, f: FoundMention, entry: Entry, link: bool) -> bool:
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

"""What stands in a project beside the texts and can be searched: titles, notes, marks, entities and claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.domain.searching import Place
from annotator.domain.stopping import keep_on
from annotator.store import driver

_KEPT = "a.status <> 'rejected'"
_LOOK = 500  # rows between two looks at whether somebody still waits


@dataclass(frozen=True, slots=True)
class Remark:
    """Words that belong to an article or to a mark in it, whose place is start:end in code points.

    `in_text`: the words are those of the text there.
    """

    document_id: int
    annotation_id: int | None
    start: int
    end: int
    words: str
    in_text: bool = False


Holds = Callable[[str], bool]


def remarks(connection: Connection, place: Place, holds: Holds) -> Iterator[Remark]:
    """Those of a place whose words hold what is looked for; of entities their mentions, where a name of theirs does."""
    if place == "entities":
        yield from _mentions(connection, holds)
        return
    query, in_text = _QUERIES[place]
    for number, row in enumerate(driver.run(connection, query, ())):
        if not number % _LOOK:
            keep_on()
        if holds(row[4]):
            yield Remark(row[0], row[1], row[2], row[3], row[4], in_text)


def _mentions(connection: Connection, holds: Holds) -> Iterator[Remark]:
    """Found by any name, the description or the note of the entity."""
    names = (
        "SELECT id, name || char(10) || description || char(10) || note FROM entity WHERE merged_into IS NULL"
        " UNION ALL SELECT entity_id, form FROM entity_alias"
    )
    found = {entity_id for entity_id, words in driver.run(connection, names, ()) if holds(words)}
    query = (
        'SELECT a.document_id, a.id, a.start, a."end", a.exact FROM annotation_entity m'
        f" JOIN annotation a ON a.id = m.annotation_id WHERE {_KEPT} AND m.entity_id = ?"
    )
    seen: set[int] = set()
    for entity_id in sorted(found):
        keep_on()
        for row in driver.run(connection, query, (entity_id,)):
            if row[1] not in seen:
                seen.add(row[1])
                yield Remark(row[0], row[1], row[2], row[3], row[4], True)


_MARK = 'a.document_id, a.id, a.start, a."end"'
_QUERIES: dict[Place, tuple[str, bool]] = {
    "title": ("SELECT id, NULL, 0, 0, title FROM document", False),
    "notes": (
        f"SELECT {_MARK}, a.note FROM annotation a WHERE a.note <> '' UNION ALL"
        ' SELECT c.document_id, c.annotation_id, coalesce(a.start, 0), coalesce(a."end", 0), c.text FROM comment c'
        " LEFT JOIN annotation a ON a.id = c.annotation_id",
        False,
    ),
    "annotations": (f"SELECT {_MARK}, a.exact FROM annotation a WHERE {_KEPT}", True),
    "claims": (
        f"SELECT {_MARK}, coalesce(nullif(c.text, ''), a.exact) FROM annotation a"
        " JOIN label l ON l.id = a.label_id AND l.layer = 'claim' LEFT JOIN claim_occurrence o"
        f" ON o.annotation_id = a.id LEFT JOIN claim c ON c.id = o.claim_id WHERE {_KEPT}",
        False,
    ),
}

"""The claims that were judged, each with who says it, where it stands, and its newest verdict."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection

from annotator.domain.claim_review import Appearance, Claimant, JudgedClaim

# A rejected annotation states nothing; a claim that was judged and stands nowhere any more is still one.
_STANDS = (
    "FROM claim_occurrence o JOIN annotation a ON a.id = o.annotation_id AND a.status IN ('accepted', 'gold')"
    " JOIN document d ON d.id = a.document_id WHERE o.claim_id = ? ORDER BY coalesce(d.date, '9'), d.id, a.start"
)
_JUDGED = """SELECT c.id, c.uuid, c.text, c.claim_date, v.rating, v.explanation, v.date FROM claim c
    JOIN verdict v ON v.id = (SELECT max(id) FROM verdict WHERE claim_id = c.id) WHERE v.rating IS NOT NULL
    ORDER BY c.id"""
_SOURCES = """WITH RECURSIVE final(id, at, depth) AS (SELECT id, id, 0 FROM entity WHERE id IN
        (SELECT entity_id FROM attribution_source WHERE attribution_id = ?1)
      UNION SELECT f.id, e.merged_into, f.depth + 1 FROM final f JOIN entity e ON e.id = f.at
        WHERE e.merged_into IS NOT NULL AND f.depth < 32)
    SELECT s.kind, e.name, l.name, e.wikidata, a.exact FROM attribution_source s
    LEFT JOIN final f ON f.id = s.entity_id AND f.depth = (SELECT max(depth) FROM final WHERE id = s.entity_id)
    LEFT JOIN entity e ON e.id = f.at LEFT JOIN label l ON l.id = e.label_id
    LEFT JOIN annotation a ON a.id = s.annotation_id WHERE s.attribution_id = ?1 ORDER BY s.position, s.id"""
_NAMELESS = ("anonymous", "agentless", "unresolved")


def count(connection: Connection) -> int:
    """How many claims have a verdict that says something."""
    return len(connection.exec_driver_sql(f"SELECT 1 FROM ({_JUDGED})").all())


def judged(connection: Connection) -> Iterator[JudgedClaim]:
    """All claims with a verdict, in the order in which they were marked."""
    for claim_id, uuid, text, date, rating, explanation, day in connection.exec_driver_sql(_JUDGED):
        yield _claim(connection, claim_id, (uuid, text, date, rating, explanation, day))


def _claim(connection: Connection, claim_id: int, fields: tuple[Any, ...]) -> JudgedClaim:
    uuid, text, date, rating, explanation, day = fields
    columns = "a.exact, o.attribution_id, d.url, d.title, d.date, d.outlet, d.language, d.author"
    rows = connection.exec_driver_sql(f"SELECT {columns} {_STANDS}", (claim_id,)).all()
    places = {row[2:7]: None for row in rows}
    appearances = tuple(Appearance(url, title, day, outlet, language) for url, title, day, outlet, language in places)
    words = " ".join((text or (rows[0][0] if rows else "")).split())
    return JudgedClaim(uuid, words, date, rating, explanation, day, _claimants(connection, rows), appearances)


def _claimants(connection: Connection, rows: Any) -> tuple[Claimant, ...]:
    """Who says it where it stands first with a source that has a name."""
    for row in rows:
        found = dict.fromkeys(
            one
            for source in connection.exec_driver_sql(_SOURCES, (row[1],))
            if (one := _claimant(*source, author=row[7], outlet=row[5])) is not None
        )
        if found:
            return tuple(found)
    return ()


def _claimant(
    kind: str, name: str | None, type_: str | None, wikidata: str | None, words: str | None, **article: str | None
) -> Claimant | None:
    if name:
        return Claimant(name, None if type_ is None else type_ == "Person", wikidata)
    if kind == "author" and (article["author"] or article["outlet"]):
        return Claimant(article["author"] or article["outlet"] or "", bool(article["author"]))
    if kind in _NAMELESS or not words:
        return None
    return Claimant(" ".join(words.split()), False if kind == "group" else None)

"""The claims of the project: where they stand, who says them, what became of them, how the rules do."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import Connection

from annotator.domain.spans import Fragments
from annotator.store import driver
from annotator.words import mark


def extents(connection: Connection, document_id: int) -> list[Fragments]:
    """The fragments of every claim mark of an article, the rejected ones included, in text order."""
    rows = connection.exec_driver_sql(
        'SELECT a.id, f.start, f."end" FROM annotation a JOIN annotation_fragment f ON f.annotation_id = a.id'
        " WHERE a.document_id = ? AND a.label_id IN (SELECT id FROM label WHERE layer = 'claim')"
        " ORDER BY a.start, a.id, f.position",
        (document_id,),
    )
    found: dict[int, list[tuple[int, int]]] = {}
    for annotation_id, start, end in rows:
        found.setdefault(annotation_id, []).append((start, end))
    return [tuple(pieces) for pieces in found.values()]


@dataclass(frozen=True, slots=True)
class RuleCount:
    """How the proposals of one rule were judged."""

    rule: str
    accepted: int
    rejected: int


def rules(connection: Connection) -> list[RuleCount]:
    """For each rule how many of its claims were accepted and rejected, the most used first. Reads every annotation."""
    rows = connection.exec_driver_sql(
        "SELECT rule, sum(status IN ('accepted', 'gold')), sum(status = 'rejected') FROM annotation"
        " WHERE origin = 'rule' AND rule IS NOT NULL AND label_id IN (SELECT id FROM label WHERE layer = 'claim')"
        " GROUP BY rule ORDER BY count(*) DESC, rule"
    )
    return [RuleCount(*row) for row in rows]


def claim_before(connection: Connection, annotation_id: int) -> int | None:
    """The claim mark that stands nearest before another one in its article, the rejected ones left out."""
    return connection.exec_driver_sql(
        "SELECT b.id FROM annotation a JOIN annotation b ON b.document_id = a.document_id"
        " AND (b.start, b.id) < (a.start, a.id) AND b.annotator_id = a.annotator_id AND b.status <> 'rejected'"
        " AND b.label_id IN (SELECT id FROM label WHERE layer = 'claim')"
        " WHERE a.id = ? ORDER BY b.start DESC, b.id DESC LIMIT 1",
        (annotation_id,),
    ).scalar()


# -- the claims of the project

_DEEPEST = 8  # links of a chain; a file may bring one that runs in a circle

SORTS = {
    "newest": (mark("Newest article first"), "date IS NULL, date DESC, document_id, start, id"),
    "article": (mark("By article"), "title, document_id, start, id"),
    "speaker": (mark("By speaker"), "speaker IS NULL, speaker, date DESC, id"),
    "words": (mark("By words"), "words, id"),
    "type": (mark("By type"), "type IS NULL, type, date DESC, id"),
    "group": (mark("Groups first"), "group_id IS NULL, group_id, date, id"),
}
# Who speaks: an entity by name, else the words of the source, else what kind it is.
_WHO = """(SELECT group_concat(coalesce(e.name, (SELECT n.name FROM annotation_entity m
    JOIN entity n ON n.id = m.entity_id WHERE m.annotation_id = t.annotation_id ORDER BY m.position LIMIT 1),
    q.exact, t.kind), ', ') FROM attribution_source t LEFT JOIN entity e ON e.id = t.entity_id
    LEFT JOIN annotation q ON q.id = t.annotation_id WHERE t.attribution_id = {attribution})"""
_SPEAKER = _WHO.format(attribution="o.attribution_id")
_CLAIMS = f"""SELECT a.id AS id, a.document_id AS document_id, a.start AS start, c.id AS claim_id,
    coalesce(nullif(c.text, ''), a.exact) AS words, a.exact AS exact, {_SPEAKER} AS speaker, d.title AS title,
    d.outlet AS outlet, coalesce(c.claim_date, d.date) AS date, d.language AS language, c.type AS type,
    c.check_worthy AS check_worthy,
    (SELECT v.rating FROM verdict v WHERE v.claim_id = c.id ORDER BY v.id DESC LIMIT 1) AS verdict,
    c.group_id AS group_id,
    (SELECT count(*) FROM claim g WHERE g.group_id = c.group_id AND c.group_id IS NOT NULL) AS group_size,
    a.status AS status, o.attribution_id AS attribution_id
    FROM annotation a JOIN document d ON d.id = a.document_id
    LEFT JOIN claim_occurrence o ON o.annotation_id = a.id LEFT JOIN claim c ON c.id = o.claim_id"""
_ALL = "a.label_id IN (SELECT id FROM label WHERE layer = 'claim') AND a.status <> 'rejected'"


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """One place where a claim stands, with what the list and the comparison show of it.

    `chain`: who reports the speaker, the outermost first; `cues`: the words that attribute it.
    """

    id: int
    document_id: int
    start: int
    claim_id: int | None
    words: str
    exact: str
    speaker: str | None
    title: str
    outlet: str | None
    date: str | None
    language: str | None
    type: str | None
    check_worthy: str | None
    verdict: str | None
    group_id: int | None
    group_size: int
    status: str
    attribution_id: int | None
    chain: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhichClaims:
    """Which claims to list; None means all. `month`: the beginning of an ISO date; an empty value: those without."""

    speaker: str | None = None
    type: str | None = None
    check_worthy: str | None = None
    verdict: str | None = None
    language: str | None = None
    month: str | None = None
    grouped: bool = False


FIELDS = ("speaker", "type", "check_worthy", "verdict", "language")


def find(connection: Connection, which: WhichClaims, sort: str, words: str, fold: Callable[[str], str]) -> array[int]:
    """Annotation ids of the claims that pass and hold all the words, spelling-blind, sorted. Reads every claim."""
    conditions, parameters = _conditions(which)
    query = (
        f"SELECT id, words, exact, speaker, title FROM ({_CLAIMS} WHERE {_ALL}){conditions} ORDER BY {SORTS[sort][1]}"
    )
    rows = connection.exec_driver_sql(query, tuple(parameters))
    wanted = fold(words).split()
    if not wanted:
        return array("q", (row[0] for row in rows))
    return array("q", (row[0] for row in rows if _holds(row[1:], wanted, fold)))


def _holds(parts: Iterable[str | None], wanted: Sequence[str], fold: Callable[[str], str]) -> bool:
    folded = fold(" ".join(part for part in parts if part))
    return all(word in folded for word in wanted)


def _conditions(which: WhichClaims) -> tuple[str, list[str]]:
    found: list[str] = []
    parameters: list[str] = []
    for field in FIELDS:
        value = getattr(which, field)
        if value == "":
            found.append(f"{field} IS NULL")
        elif value is not None:
            found.append(f"{field} = ?")
            parameters.append(value)
    if which.month:
        found.append("date LIKE ? || '%'")
        parameters.append(which.month)
    if which.grouped:
        found.append("group_id IS NOT NULL")
    return (" WHERE " + " AND ".join(found) if found else ""), parameters


def choices(connection: Connection, limit: int = 40) -> dict[str, list[str]]:
    """What there is to choose from for each field and the months, the most frequent first (months: newest first)."""
    inner = f"{_CLAIMS} WHERE {_ALL}"
    found: dict[str, list[str]] = {}
    for field in FIELDS:
        rows = connection.exec_driver_sql(
            f"SELECT {field} FROM ({inner}) WHERE {field} IS NOT NULL GROUP BY {field}"
            f" ORDER BY count(*) DESC, {field} LIMIT ?",
            (limit,),
        )
        found[field] = list(rows.scalars())
    rows = connection.exec_driver_sql(
        f"SELECT DISTINCT substr(date, 1, 7) FROM ({inner}) WHERE date IS NOT NULL ORDER BY 1 DESC LIMIT ?", (limit,)
    )
    return {**found, "month": list(rows.scalars())}


def listed(connection: Connection, annotation_ids: Sequence[int]) -> list[ListedClaim]:
    """Rows for these ids, in the order given; those that are gone are left out."""
    found: dict[int, ListedClaim] = {}
    for first in range(0, len(annotation_ids), 500):
        chunk = tuple(annotation_ids[first : first + 500])
        marks = driver.marks(len(chunk))
        for row in connection.exec_driver_sql(f"{_CLAIMS} WHERE a.id IN ({marks})", chunk):
            found[row[0]] = ListedClaim(*row)
    said = list({claim.attribution_id for claim in found.values() if claim.attribution_id is not None})
    links, cues = chains(connection, said), _cues(connection, said)
    for i, claim in found.items():
        above = tuple(link.who for link in links.get(claim.attribution_id or 0, ()))
        found[i] = replace(claim, chain=above, cues=cues.get(claim.attribution_id or 0, ()))
    return [found[i] for i in annotation_ids if i in found]


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody who reports what another says: an attribution, its sources in words, the mark of the first of them."""

    attribution_id: int
    who: str
    annotation_id: int | None


def chains(connection: Connection, attribution_ids: Sequence[int]) -> dict[int, tuple[Link, ...]]:
    """Who reports each of these attributions, the outermost first; those that nobody reports are left out."""
    found: dict[int, list[Link]] = {}
    for base, attribution_id, who, annotation_id in _rows(
        connection,
        "WITH RECURSIVE up(base, id, depth) AS (SELECT id, parent_id, 1 FROM attribution WHERE id IN ({marks})"
        " AND parent_id IS NOT NULL UNION ALL SELECT base, a.parent_id, depth + 1 FROM up JOIN attribution a"
        f" ON a.id = up.id WHERE a.parent_id IS NOT NULL AND depth < {_DEEPEST}) SELECT base, id,"
        f" {_WHO.format(attribution='up.id')}, (SELECT f.annotation_id FROM attribution_source f"
        " WHERE f.attribution_id = up.id ORDER BY f.position LIMIT 1) FROM up ORDER BY base, depth DESC",
        attribution_ids,
    ):
        found.setdefault(base, []).append(Link(attribution_id, who or "", annotation_id))
    return {base: tuple(links) for base, links in found.items()}


def _cues(connection: Connection, attribution_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    query = (
        "SELECT c.attribution_id, a.exact FROM attribution_cue c JOIN annotation a ON a.id = c.annotation_id"
        " WHERE c.attribution_id IN ({marks}) ORDER BY c.attribution_id, c.position"
    )
    for attribution_id, words in _rows(connection, query, attribution_ids):
        found[attribution_id] = (*found.get(attribution_id, ()), words)
    return found


def _rows(connection: Connection, query: str, ids: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    """The rows of a query over ids, asked for in portions; `{marks}` stands for them."""
    for first in range(0, len(ids), 500):
        chunk = tuple(ids[first : first + 500])
        rows = connection.exec_driver_sql(query.replace("{marks}", driver.marks(len(chunk))), chunk)
        yield from (tuple(row) for row in rows)


def members(connection: Connection, group_id: int) -> list[ListedClaim]:
    """The places where the claims of a group stand, the oldest first."""
    ids = connection.exec_driver_sql(
        "SELECT o.annotation_id FROM claim c JOIN claim_occurrence o ON o.claim_id = c.id"
        " JOIN annotation a ON a.id = o.annotation_id WHERE c.group_id = ? AND a.status <> 'rejected'",
        (group_id,),
    )
    rows = listed(connection, list(ids.scalars()))
    return sorted(rows, key=lambda row: (row.date is None, row.date, row.document_id, row.start, row.id))


def group_name(connection: Connection, group_id: int) -> str:
    """The name of a group; empty where it has none."""
    return connection.exec_driver_sql("SELECT name FROM claim_group WHERE id = ?", (group_id,)).scalar() or ""


def relations(connection: Connection, claim_ids: Sequence[int]) -> list[tuple[int, str, int]]:
    """How some of these claims stand to others of them: from, kind, to."""
    marks = driver.marks(len(claim_ids))
    rows = connection.exec_driver_sql(
        f"SELECT from_claim, kind, to_claim FROM claim_relation WHERE from_claim IN ({marks})"
        f" AND to_claim IN ({marks}) ORDER BY id",
        (*claim_ids, *claim_ids),
    )
    return [(row[0], row[1], row[2]) for row in rows]


# -- claims that may say the same


class ClaimWords(NamedTuple):
    """What a claim may be found by: its words, the language and date of its article, the entities marked in it."""

    id: int
    document_id: int
    claim_id: int | None
    group_id: int | None
    exact: str
    language: str | None
    date: str | None
    entities: tuple[int, ...]


def words(connection: Connection) -> list[ClaimWords]:
    """All claims of the project. Reads every claim and the entity marks within them."""
    named: dict[int, set[int]] = {}
    for annotation_id, entity_id in connection.exec_driver_sql(
        "SELECT c.id, coalesce(n.merged_into, n.id) FROM annotation c CROSS JOIN annotation e"
        ' ON e.document_id = c.document_id AND e.start >= c.start AND e.start < c."end" AND e."end" <= c."end"'
        " CROSS JOIN annotation_entity m ON m.annotation_id = e.id JOIN entity n ON n.id = m.entity_id"
        " WHERE c.label_id IN (SELECT id FROM label WHERE layer = 'claim') AND e.status IN ('accepted', 'gold')"
    ):
        named.setdefault(annotation_id, set()).add(entity_id)
    rows = connection.exec_driver_sql(
        "SELECT a.id, a.document_id, c.id, c.group_id, a.exact, d.language, d.date FROM annotation a"
        " JOIN document d ON d.id = a.document_id LEFT JOIN claim_occurrence o ON o.annotation_id = a.id"
        f" LEFT JOIN claim c ON c.id = o.claim_id WHERE {_ALL}"
    )
    return [ClaimWords._make((*row, tuple(sorted(named.get(row[0], ()))))) for row in rows]


def kept_apart(connection: Connection) -> set[frozenset[int]]:
    """Pairs of claims of which somebody said that they do not say the same."""
    rows = connection.exec_driver_sql(
        "SELECT source_id, target_id FROM relation"
        " WHERE kind = 'different' AND source_kind = 'claim' AND target_kind = 'claim'"
    )
    return {frozenset((row[0], row[1])) for row in rows}

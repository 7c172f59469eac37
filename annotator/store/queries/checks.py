"""What somebody may have overlooked while marking: found for one article or the project, never in anybody's way.

`check.py` asks whether the file is whole; this asks whether the work is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from typing import Any, Literal

from sqlalchemy import Connection

from annotator.domain.stopping import keep_on
from annotator.store.interrupting import interruptible

Kind = Literal["source", "reason", "type", "edge", "labels"]
KEY = "check."  # how the settings of the project begin that keep what somebody has found to be right
MOST = 2_000  # findings of a kind
_SPACES = " \t\n\r\u00a0\u2009\u202f\u2028\u2029\u3000"
_KEPT = "a.status IN ('accepted', 'gold')"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: where it stands, in code points, or else the entity that it is about.

    `key` names it for good; `said` are values for the sentence that tells it: for `labels` the label here and the
    usual one, for `reason` the rating. `dismissed`: somebody has said that it is right.
    """

    kind: Kind
    key: str
    words: str
    document_id: int | None = None
    annotation_id: int | None = None
    start: int = 0
    title: str = ""
    entity_id: int | None = None
    said: tuple[str, ...] = ()
    dismissed: bool = False


def findings(connection: Connection, document_id: int | None = None) -> list[Finding]:
    """All that is found in an article, or in the project where None; at most `MOST` of a kind, in order of the text."""
    with interruptible(connection):
        found: list[Finding] = []
        for check in _CHECKS:
            keep_on()
            found += islice(check(connection, document_id), MOST)
        query = "SELECT key FROM project_setting WHERE key >= ? AND key < ?"
        right = set(connection.exec_driver_sql(query, (KEY, KEY[:-1] + "/")).scalars())
    return [replace(each, dismissed=True) if each.key in right else each for each in found]


def _rows(connection: Connection, query: str, document_id: int | None, *values: Any) -> Iterator[Any]:
    """Rows of a query whose `{here}` narrows annotations `a` to the article."""
    here = "" if document_id is None else f" AND a.document_id = {int(document_id)}"
    return iter(connection.exec_driver_sql(query.format(here=here), values))


def _each(kind: Kind, rows: Iterator[Any]) -> Iterator[Finding]:
    """A finding for each row of uuid, words, document, annotation, start, title, and the entity where it is one's."""
    for uuid, *row in rows:
        yield Finding(kind, f"{KEY}{kind}.{uuid}", *row)


def _without_source(connection: Connection, document_id: int | None) -> Iterator[Finding]:
    query = (
        "SELECT a.uuid, a.exact, a.document_id, a.id, a.start, d.title FROM annotation a"
        " JOIN label l ON l.id = a.label_id AND l.layer = 'claim' JOIN document d ON d.id = a.document_id"
        " LEFT JOIN claim_occurrence o ON o.annotation_id = a.id"
        f" WHERE {_KEPT}{{here}} AND NOT EXISTS"
        " (SELECT 1 FROM attribution_source s WHERE s.attribution_id = o.attribution_id)"
        " ORDER BY a.document_id, a.start"
    )
    return _each("source", _rows(connection, query, document_id))


def _without_reason(connection: Connection, document_id: int | None) -> Iterator[Finding]:
    """Verdicts with neither an explanation nor evidence, at the first occurrence of their claim."""
    query = (
        "SELECT v.uuid, a.exact, a.document_id, a.id, a.start, d.title, v.rating FROM verdict v JOIN annotation a"
        " ON a.id = (SELECT min(a.id) FROM claim_occurrence o JOIN annotation a ON a.id = o.annotation_id"
        f" WHERE o.claim_id = v.claim_id AND {_KEPT}{{here}}) JOIN document d ON d.id = a.document_id"
        " WHERE coalesce(v.rating, '') <> '' AND trim(v.explanation) = ''"
        " AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.claim_id = v.claim_id) ORDER BY a.document_id, a.start"
    )
    for uuid, *row, rating in _rows(connection, query, document_id):
        yield Finding("reason", f"{KEY}reason.{uuid}", *row, said=(rating,))


def _without_type(connection: Connection, document_id: int | None) -> Iterator[Finding]:
    """Entities without a type, at their first mention; in the project also those that are mentioned nowhere."""
    kind = "JOIN" if document_id is not None else "LEFT JOIN"
    query = (
        "SELECT e.uuid, e.name, a.document_id, a.id, coalesce(a.start, 0), coalesce(d.title, ''), e.id FROM entity e"
        f" {kind} annotation a ON a.id = (SELECT min(a.id) FROM annotation_entity m JOIN annotation a"
        f" ON a.id = m.annotation_id WHERE m.entity_id = e.id AND {_KEPT}{{here}})"
        " LEFT JOIN document d ON d.id = a.document_id"
        " WHERE e.label_id IS NULL AND e.merged_into IS NULL ORDER BY a.document_id, a.start, e.id"
    )
    return _each("type", _rows(connection, query, document_id))


def _edges_on_spaces(connection: Connection, document_id: int | None) -> Iterator[Finding]:
    """The edges of fragments are looked at in the words of the mark, which are those of its fragments with a space
    between each two: to find them in the text would take as long as reading it up to there, for each mark."""
    before = 'SELECT coalesce(sum(g."end" - g.start + 1), 0) FROM annotation_fragment g'
    edge = f"substr(a.exact, ({before} WHERE g.annotation_id = a.id AND g.position < f.position) + {{}}, 1)"
    first, last = edge.format(1), edge.format('f."end" - f.start')
    query = (
        "SELECT a.uuid, a.exact, a.document_id, a.id, a.start, d.title FROM annotation a"
        " JOIN document d ON d.id = a.document_id"
        f" WHERE {_KEPT}{{here}} AND (trim(a.exact, ?1) <> a.exact OR a.fragment_count > 1 AND EXISTS"
        " (SELECT 1 FROM annotation_fragment f WHERE f.annotation_id = a.id"
        f" AND (trim({first}, ?1) = '' OR trim({last}, ?1) = ''))) ORDER BY a.document_id, a.start"
    )
    return _each("edge", _rows(connection, query, document_id, _SPACES))


def _two_labels(connection: Connection, document_id: int | None) -> Iterator[Finding]:
    """The same words with two labels of one layer, at the first place of each but the usual; claims are left out."""
    query = (
        "WITH marks AS (SELECT a.exact, a.label_id, l.layer FROM annotation a JOIN label l ON l.id = a.label_id"
        f" AND l.layer NOT IN ('claim', 'attribution') WHERE {_KEPT}{{here}}),"
        " two AS (SELECT exact, layer FROM marks GROUP BY exact, layer HAVING count(DISTINCT label_id) > 1)"
        " SELECT a.exact, l.layer, l.uuid, l.name, a.document_id, a.id, a.start, d.title FROM two"
        " JOIN annotation a ON a.exact = two.exact JOIN label l ON l.id = a.label_id AND l.layer = two.layer"
        f" JOIN document d ON d.id = a.document_id WHERE {_KEPT}{{here}}"
        " ORDER BY a.exact, l.layer, a.document_id, a.start, a.id"
    )
    for (words, _), same in groupby(_rows(connection, query, document_id), key=lambda row: (row[0], row[1])):
        yield from _unusual(words, [tuple(row[2:]) for row in same])


def _unusual(words: str, rows: Sequence[tuple[Any, ...]]) -> Iterator[Finding]:
    """Of the marks on the same words (uuid and name of the label, then where) the first of each rarer label."""
    counts = Counter(row[:2] for row in rows)
    usual = max(counts, key=lambda label: counts[label])
    firsts = {row[:2]: row[2:] for row in reversed(rows)}
    for (uuid, name), (document, annotation_id, start, title) in firsts.items():
        if (uuid, name) != usual:
            key = f"{KEY}labels.{uuid}.{words}"
            yield Finding("labels", key, words, document, annotation_id, start, title, said=(name, usual[1]))


_CHECKS: tuple[Callable[[Connection, int | None], Iterator[Finding]], ...] = (
    _without_source, _without_reason, _without_type, _edges_on_spaces, _two_labels,
)  # fmt: skip

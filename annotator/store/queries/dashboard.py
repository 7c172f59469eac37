"""The project in tables of numbers: progress, labels, claims, entities. Each number names the articles behind it.

A table is one SELECT over facts (row, series, article); its numbers and the articles of a number are asked of the
same facts, so that they cannot differ. Labels, claims and mentions count where they are accepted or gold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection

from annotator.domain.stopping import keep_on
from annotator.store import driver
from annotator.store import schema as s
from annotator.store.interrupting import interruptible
from annotator.store.queries import verdicts

Key = str | int
Names = Callable[[Connection], dict[Key, str]]
_PORTION = 20_000  # ids of the base table that are counted at once: some ten milliseconds
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_FETCHED = 2_000


@dataclass(frozen=True, slots=True)
class Series:
    """A column of numbers that the bars are made of; `colour` of a label as the user chose it, else empty."""

    key: Key
    name: str = ""
    layer: str = ""
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """`counts`: one for each series of the table; `articles`: how many are behind the whole row.

    `total` is the sum of the counts, but where articles are counted each of them counts once.
    """

    key: Key
    name: str
    counts: tuple[int, ...]
    total: int
    articles: int


@dataclass(frozen=True, slots=True)
class Table:
    """What was counted; `counted`: articles, annotations, claims or mentions."""

    key: str
    counted: str
    rows_are: str
    series: tuple[Series, ...]
    rows: tuple[Row, ...]

    @property
    def by_day(self) -> bool:
        """Whether the rows are days."""
        return self.rows_are == "day"

    @property
    def columns(self) -> tuple[str, ...]:
        """The head of each column, as files and programs get it."""
        several = [f"{one.layer}/{one.name}" if one.layer else one.name for one in self.parts]
        return (self.rows_are, self.counted, *(("articles",) if self.says_articles else ()), *several)

    def cells(self, row: Row) -> tuple[Key, ...]:
        """The cells of a row under `columns`; a name that is not known is empty."""
        return (row.name, row.total, *((row.articles,) if self.says_articles else ()), *row.counts[: len(self.parts)])

    @property
    def parts(self) -> tuple[Series, ...]:
        """What the bars are divided into; nothing where each is one piece."""
        return tuple(one for one in self.series if one.key != "")

    @property
    def says_articles(self) -> bool:
        """Whether the number of articles is another one than that which is counted."""
        return self.counted != "articles" and self.rows_are != "article"


@dataclass(frozen=True, slots=True)
class _Spec:
    """How a table is asked for.

    `source` follows FROM and takes the ids `:low` to `:high` of the table `base`; `:me` is the annotator.
    """

    counted: str
    rows_are: str
    base: str
    source: str
    document: str
    row: str
    series: str = "''"
    number: str = "count(*)"  # of each row, series and article; "1" where every fact stands for itself
    row_names: Names | None = None
    row_order: Callable[[Connection], Iterable[Key]] | None = None
    columns: Literal["one", "statuses", "states", "labels", "annotators"] = "one"
    tables: tuple[str, ...] = ("annotation", "document")


def _named(query: str) -> Names:
    return lambda connection: dict(driver.run(connection, query).fetchall())


def _speakers(connection: Connection) -> dict[Key, str]:
    return {f"e:{i}": name for i, name in driver.run(connection, "SELECT id, name FROM entity")}


_STANDS = "status IN ('accepted', 'gold')"
_STATUS = "coalesce(t.status, 'new')"
_ANNOTATOR_NAMES = _named("SELECT id, name FROM annotator")
_ENTITY_NAMES = _named("SELECT id, name FROM entity")
_MY_STATUS = """document d LEFT JOIN document_status t ON t.document_id = d.id AND t.annotator_id = :me
    WHERE d.id BETWEEN :low AND :high"""
# Only those who have given a status, so that whoever wrote an imported mark is not behind with everything.
_STATUSES = """document d CROSS JOIN (SELECT id FROM annotator WHERE id = :me OR id IN
    (SELECT annotator_id FROM document_status)) p
    LEFT JOIN document_status t ON t.document_id = d.id AND t.annotator_id = p.id
    WHERE d.id BETWEEN :low AND :high"""
# When a status was given stands in the history alone: the last step that touched it and was not taken back.
_GIVEN = """document_status t LEFT JOIN (SELECT g.id, max(s.created) AS created FROM change c
    CROSS JOIN step s ON s.id = c.step_id CROSS JOIN document_status g ON g.id BETWEEN c.row_id AND c.last_id
    WHERE c.table_name = 'document_status' AND c.op <> 'delete' AND s.kind <> 'undo' AND s.undone = 0 GROUP BY g.id) l
    ON l.id = t.id WHERE t.id BETWEEN :low AND :high"""
_MARKS = "annotation a WHERE a.id BETWEEN :low AND :high"
_LABELLED = f"""(SELECT document_id, label_id FROM annotation WHERE document_id BETWEEN :low AND :high AND {_STANDS}
    UNION ALL SELECT document_id, label_id FROM document_label WHERE document_id BETWEEN :low AND :high) a
    JOIN document d ON d.id = a.document_id WHERE 1"""
_CLAIMS = f"""annotation a LEFT JOIN claim_occurrence o ON o.annotation_id = a.id
    LEFT JOIN claim c ON c.id = o.claim_id {{more}}
    WHERE a.label_id IN (SELECT id FROM label WHERE layer = 'claim') AND a.{_STANDS} AND a.id BETWEEN :low AND :high"""
# As the list of claims says it: an entity by name, else the words of the source, else what kind it is.
_SOURCES = _CLAIMS.format(
    more="""LEFT JOIN attribution_source t ON t.attribution_id = o.attribution_id
    LEFT JOIN annotation q ON q.id = t.annotation_id LEFT JOIN entity e ON e.id = coalesce(t.entity_id,
    (SELECT m.entity_id FROM annotation_entity m WHERE m.annotation_id = t.annotation_id ORDER BY m.position LIMIT 1))
    """
)
_WHO = """CASE WHEN e.id IS NOT NULL THEN 'e:' || coalesce(e.merged_into, e.id)
    WHEN q.exact IS NOT NULL THEN 'w:' || q.exact WHEN t.kind IS NOT NULL THEN 'k:' || t.kind ELSE '' END"""
_VERDICT = "coalesce((SELECT v.rating FROM verdict v WHERE v.claim_id = c.id ORDER BY v.id DESC LIMIT 1), '')"
_MENTIONS = f"""annotation_entity m JOIN annotation a ON a.id = m.annotation_id JOIN entity e ON e.id = m.entity_id
    WHERE a.{_STANDS} AND m.id BETWEEN :low AND :high"""
_STATUS_TABLES = ("document", "document_status", "annotator")
_LABEL_TABLES = ("document", "annotation", "document_label", "label")
_CLAIM_TABLES = (
    *("annotation", "annotation_entity", "claim", "claim_occurrence", "attribution_source", "entity", "verdict"),
    *("project_setting",),
)


def _labels_by(rows_are: str, row: str, row_names: Names | None = None) -> _Spec:
    return _Spec(
        "labels", rows_are, "document", _LABELLED, "a.document_id", row, "a.label_id", row_names=row_names,
        columns="labels", tables=_LABEL_TABLES,
    )  # fmt: skip


_SPECS: dict[str, _Spec] = {
    "status": _Spec(
        "articles", "status", "document", _MY_STATUS, "d.id", _STATUS, number="1",
        row_order=lambda _: s.DOCUMENT_STATUSES, tables=_STATUS_TABLES,
    ),
    "status_by_annotator": _Spec(
        "articles", "annotator", "document", _STATUSES, "d.id", "p.id", _STATUS, "1", row_names=_ANNOTATOR_NAMES,
        columns="statuses", tables=_STATUS_TABLES,
    ),
    "status_by_day": _Spec(
        "articles", "day", "document_status", _GIVEN, "t.document_id", "coalesce(date(l.created, 'localtime'), '')",
        "t.status", "1", columns="statuses", tables=_STATUS_TABLES,
    ),
    "annotations_by_annotator": _Spec(
        "annotations", "annotator", "annotation", _MARKS, "a.document_id", "a.annotator_id", "a.status", "1",
        row_names=_ANNOTATOR_NAMES, columns="states", tables=("annotation", "annotator"),
    ),
    "annotations_by_day": _Spec(
        "annotations", "day", "annotation", _MARKS, "a.document_id", "coalesce(date(a.created, 'localtime'), '')",
        "a.annotator_id", "1", columns="annotators", tables=("annotation", "annotator"),
    ),
    "labels": _Spec(
        "labels", "label", "document", _LABELLED, "a.document_id", "a.label_id",
        row_names=_named("SELECT id, name FROM label"), tables=_LABEL_TABLES,
    ),
    "labels_by_article": _labels_by("article", "d.id", _named("SELECT id, title FROM document")),
    "labels_by_outlet": _labels_by("outlet", "coalesce(d.outlet, '')"),
    "labels_by_date": _labels_by("day", "coalesce(substr(d.date, 1, 10), '')"),
    "labels_by_language": _labels_by("language", "coalesce(d.language, '')"),
    "speakers": _Spec(
        "claims", "speaker", "annotation", _SOURCES, "a.document_id", _WHO, number="count(DISTINCT a.id)",
        row_names=_speakers, tables=_CLAIM_TABLES,
    ),
    "verdicts": _Spec(
        "claims", "verdict", "annotation", _CLAIMS.format(more=""), "a.document_id", _VERDICT,
        row_order=verdicts.scale, tables=_CLAIM_TABLES,
    ),
    "claim_types": _Spec(
        "claims", "type", "annotation", _CLAIMS.format(more=""), "a.document_id", "coalesce(c.type, '')",
        tables=_CLAIM_TABLES,
    ),
    "entities": _Spec(
        "mentions", "entity", "annotation_entity", _MENTIONS, "a.document_id", "coalesce(e.merged_into, e.id)",
        row_names=_ENTITY_NAMES, tables=("annotation", "annotation_entity", "entity"),
    ),
}  # fmt: skip
TABLES = tuple(_SPECS)


def depends_on(key: str) -> tuple[str, ...]:
    """The tables of the project whose changes make another table of numbers."""
    return _SPECS[key].tables


def count(
    connection: Connection, annotator_id: int, key: str, tell: Callable[[int, int], object] = lambda done, total: None
) -> Table:
    """Count a table of `TABLES`; the annotator is whose statuses `status` counts.

    `tell` hears how many ids of how many are through. Can be stopped, also within a statement.
    """
    spec = _SPECS[key]
    fold = _Fold(spec)
    run = connection.exec_driver_sql
    low, high = run(f"SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM {spec.base}").one()
    # What the history knows of statuses is put together once, so it is not asked in portions.
    step = high - low + 1 if spec.source is _GIVEN else _PORTION
    query = f"SELECT {spec.row}, {spec.series}, {spec.document}, {spec.number} FROM {spec.source}"
    query += "" if spec.number == "1" else " GROUP BY 1, 2, 3"
    for first in range(low, high + 1, max(1, step)):
        with interruptible(connection):
            values = {"low": first, "high": first + step - 1, "me": annotator_id}
            fold.take(driver.run(connection, query, values))
        tell(min(first + step, high + 1) - low, high - low + 1)
    return fold.table(connection, key)


def articles_of(
    connection: Connection, annotator_id: int, key: str, row: Key | None = None, series: Key | None = None
) -> frozenset[int]:
    """Ids of the articles behind a number: of a row and a series, of all rows or of all series where None."""
    spec = _SPECS[key]
    wanted = [f"{spec.row} IS :row"] * (row is not None) + [f"{spec.series} IS :series"] * (series is not None)
    query = f"SELECT DISTINCT {spec.document} FROM {' AND '.join([spec.source, *wanted])}"
    values = {"low": 0, "high": 2**62, "me": annotator_id, "row": row, "series": series}
    with interruptible(connection):
        return frozenset(i for (i,) in driver.run(connection, query, values))


class _Fold:
    """Adds facts up to the rows of a table."""

    def __init__(self, spec: _Spec) -> None:
        self._spec = spec
        self._counts: dict[Key, dict[Key, int]] = {}
        self._documents: dict[Key, set[int]] | None = None if spec.rows_are == "article" else {}

    def take(self, facts: Any) -> None:
        """Add what a cursor brings: row, series, document, number."""
        counts, documents = self._counts, self._documents
        while rows := facts.fetchmany(_FETCHED):
            keep_on()
            for row, series, document, number in rows:
                cells = counts.get(row)
                if cells is None:
                    cells = counts[row] = {}
                    if documents is not None:
                        documents[row] = set()
                cells[series] = cells.get(series, 0) + number
                if documents is not None:
                    documents[row].add(document)

    def table(self, connection: Connection, key: str) -> Table:
        """The rows in their order, the most first where they have none of their own."""
        spec = self._spec
        series = _series(connection, spec.columns, {one for cells in self._counts.values() for one in cells})
        names = spec.row_names(connection) if spec.row_names else {}
        rows = [self._row(row, names, series) for row in self._counts]
        return Table(key, spec.counted, spec.rows_are, series, tuple(sorted(rows, key=_order(connection, spec))))

    def _row(self, row: Key, names: dict[Key, str], series: tuple[Series, ...]) -> Row:
        cells, articles = self._counts[row], 1 if self._documents is None else len(self._documents[row])
        name = names.get(row, str(row)[2:] if self._spec.row_names is _speakers else str(row))
        total = articles if self._spec.counted == "articles" else sum(cells.values())
        return Row(row, name, tuple(cells.get(one.key, 0) for one in series), total, articles)


def _series(connection: Connection, columns: str, used: set[Key]) -> tuple[Series, ...]:
    """The columns of a table: every status, but of labels and annotators only those that occur."""
    if columns in ("statuses", "states"):
        return tuple(Series(x, x) for x in (s.DOCUMENT_STATUSES if columns == "statuses" else s.ANNOTATION_STATUSES))
    if columns == "annotators":
        rows = driver.run(connection, "SELECT id, name, '', '' FROM annotator ORDER BY name")
    elif columns == "labels":
        rows = driver.run(connection, "SELECT id, name, layer, colour FROM label ORDER BY layer, position, name")
    else:
        return (Series(""),)
    return tuple(Series(*row) for row in rows if row[0] in used)


def _order(connection: Connection, spec: _Spec) -> Callable[[Row], tuple[Any, ...]]:
    if spec.rows_are == "day":
        return lambda row: (row.key == "", row.key)
    if spec.row_order is not None:
        places = {key: place for place, key in enumerate(spec.row_order(connection))}
        return lambda row: (row.key == "", places.get(row.key, len(places)), row.name)
    return lambda row: (-row.total, row.name, str(row.key))


def is_day(key: Key) -> bool:
    """Whether a key names a whole day, not a month or a year only."""
    return isinstance(key, str) and _DAY.fullmatch(key) is not None

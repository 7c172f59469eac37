"""Full-text search: the one place that knows FTS5.

Two contentless indexes over the texts, one as written and one folded (spelling-blind), and a small one over the
folded titles. A text never changes and a document id is never given twice, so the text indexes only grow; rows of
documents that are gone fall out when the ids are joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from annotator.domain import searching
from annotator.domain.searching import All, Either, Expression, Phrase, Place, Query, Term, Without, Word
from annotator.domain.stopping import keep_on
from annotator.errors import ProjectError
from annotator.store import driver
from annotator.store.matching import Keys, holder, parts, written
from annotator.store.queries.remarks import remarks
from annotator.store.workspace import Workspace
from annotator.words import tr

Fold = Callable[[str], str]
OPTIONS = "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'"
_ROWS = 100
_TABLES = ("search_exact", "search_fold", "search_title")
_TERMS = 200  # words of one question to the index


def create(connection: Connection) -> None:
    """Make the empty indexes in a new project."""
    run = connection.exec_driver_sql
    run(f"CREATE VIRTUAL TABLE search_exact USING fts5(text, content='', {OPTIONS})")
    run(f"CREATE VIRTUAL TABLE search_fold USING fts5(text, content='', {OPTIONS})")
    run(f"CREATE VIRTUAL TABLE search_title USING fts5(title, {OPTIONS})")
    run("CREATE TABLE search_mark(last_document_id INTEGER NOT NULL)")
    run("INSERT INTO search_mark VALUES (0)")


def empty(workspace: Workspace) -> None:
    """Throw the indexes away, damaged or not; `index_pending` fills them anew."""
    with workspace.quiet() as connection:
        for table in (*_TABLES, "search_mark"):
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
        create(connection)


def index_faults(workspace: Workspace, fold: Fold) -> list[str]:
    """What is wrong with the indexes: damaged, or out of step with the articles. What is only pending is no fault."""
    damaged = [
        tr("the search index {table} is damaged", table=table) for table in _TABLES if not _is_sound(workspace, table)
    ]
    if damaged:
        return damaged
    run = workspace.read().exec_driver_sql
    mark = run("SELECT last_document_id FROM search_mark").scalar_one()
    faults: list[str] = []
    for table in ("search_exact", "search_fold"):
        missing = run(
            f"SELECT count(*) FROM document WHERE id <= ? AND id NOT IN (SELECT id FROM {table}_docsize)", (mark,)
        ).scalar_one()
        if missing:
            faults.append(
                tr(
                    "the search index {table} lacks %n articles",
                    "",
                    missing,
                    one="the search index {table} lacks %n article",
                    table=table,
                )
            )
    titles = run(
        "SELECT d.title, t.title FROM document d LEFT JOIN search_title t ON t.rowid = d.id WHERE d.id <= ?", (mark,)
    )
    wrong = sum(1 for title, folded in titles if fold(title) != folded)
    if wrong:
        faults.append(
            tr(
                "the search index search_title has %n other titles",
                "",
                wrong,
                one="the search index search_title has %n other title",
            )
        )
    return faults


def _is_sound(workspace: Workspace, table: str) -> bool:
    """FTS5's own check, which only a writer may run."""
    try:
        with workspace.quiet() as connection:
            connection.exec_driver_sql(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
    except (ProjectError, DBAPIError):
        return False
    return True


def pending(connection: Connection) -> int:
    """How many documents are not in the index yet."""
    return connection.exec_driver_sql(
        "SELECT count(*) FROM document WHERE id > (SELECT last_document_id FROM search_mark)"
    ).scalar_one()


def index_pending(workspace: Workspace, fold: Fold) -> Iterator[tuple[int, int]]:
    """Job: index new documents in short transactions; yields (done, total). Stopping loses nothing."""
    total, done = pending(workspace.read()), 0
    while rows := _next_rows(workspace):
        folded = [(i, text, fold(text), fold(title)) for i, title, text in rows]
        with workspace.quiet() as connection:
            mark = connection.exec_driver_sql("SELECT last_document_id FROM search_mark").scalar_one()
            new = [row for row in folded if row[0] > mark]
            _write(connection, new)
        done += len(rows)
        yield done, max(total, done)


def _next_rows(workspace: Workspace) -> list[tuple[int, str, str]]:
    rows: list[tuple[int, str, str]] = []
    size = 0
    query = (
        "SELECT d.id, d.title, t.text FROM document d JOIN document_text t ON t.document_id = d.id"
        f" WHERE d.id > (SELECT last_document_id FROM search_mark) ORDER BY d.id LIMIT {_ROWS}"
    )
    for row in workspace.read().exec_driver_sql(query):
        rows.append((row[0], row[1], row[2]))
        size += len(row[2])
        if size > 200_000:
            break
    return rows


def _write(connection: Connection, rows: list[tuple[int, str, str, str]]) -> None:
    if not rows:
        return
    run = connection.exec_driver_sql
    run("INSERT INTO search_exact(rowid, text) VALUES (?, ?)", [(i, text) for i, text, _, _ in rows])
    run("INSERT INTO search_fold(rowid, text) VALUES (?, ?)", [(i, folded) for i, _, folded, _ in rows])
    run("DELETE FROM search_title WHERE rowid = ?", [(i,) for i, _, _, _ in rows])
    run("INSERT INTO search_title(rowid, title) VALUES (?, ?)", [(i, title) for i, _, _, title in rows])
    run("UPDATE search_mark SET last_document_id = ?", (rows[-1][0],))


def retitle(workspace: Workspace, document_ids: list[int], fold: Fold) -> None:
    """Bring the title index up to date after titles changed or documents came back by undo."""
    connection = workspace.read()
    rows: list[tuple[int, str]] = []
    for i in document_ids:
        title = connection.exec_driver_sql("SELECT title FROM document WHERE id = ?", (i,)).scalar()
        if title is not None:
            rows.append((i, fold(title)))
    if rows:
        with workspace.quiet() as writer:
            mark = writer.exec_driver_sql("SELECT last_document_id FROM search_mark").scalar_one()
            rows = [row for row in rows if row[0] <= mark]
            if rows:
                writer.exec_driver_sql("DELETE FROM search_title WHERE rowid = ?", [(i,) for i, _ in rows])
                writer.exec_driver_sql("INSERT INTO search_title(rowid, title) VALUES (?, ?)", rows)


def quick(query: Query, keys: Keys) -> tuple[str, str] | None:
    """Table and FTS5 expression that answer a whole query of words, or one phrase; None where it takes more.

    Every word is quoted, so that nothing a user types is read as FTS5 syntax. An empty expression matches nothing.
    """
    if isinstance(query, Phrase) and query.place is None:
        return "search_exact", _row(written(query), open_end=query.open_end)
    folded = _folded(query, keys)
    return None if folded is None else ("search_fold", folded)


def is_quick(line: str, fold: Fold) -> bool:
    """Whether the first articles of a line are found sooner than all of them. Raises BadQuery."""
    query = searching.parse(line)
    return query is None or quick(query, Keys(fold)) is not None


def _folded(query: Query, keys: Keys) -> str | None:
    """The expression for words in any spelling, joined by AND and OR, that may stand in the text or in the title."""
    if isinstance(query, Word) and query.place is None:
        return _row(parts(query, keys), open_end=True)
    if not isinstance(query, All | Either):
        return None
    inner = [_folded(part, keys) for part in query.parts]
    if None in inner:
        return None
    kept = [part for part in inner if part]
    if isinstance(query, All) and len(kept) < len(inner):
        return ""
    return f"({(' AND ' if isinstance(query, All) else ' OR ').join(kept)})" if kept else ""


def _row(words: Sequence[str], *, open_end: bool) -> str:
    """Words in a row; with an open end the last may go on."""
    return f'"{" ".join(words)}"{"*" if open_end else ""}' if words else ""


def matching_ids(
    connection: Connection,
    line: str,
    fold: Fold,
    *,
    descending: bool = False,
    limit: int = -1,
    wanted: Callable[[], bool] = lambda: True,
) -> list[int]:
    """Ids of articles whose text or title matches what a user typed, in order; empty where the line holds no word.

    `limit`: no more than the first so many; once `wanted` says no, the rest is not read. Raises BadQuery.
    """
    query, keys = searching.parse(line), Keys(fold)
    if query is None:
        return []
    answer = quick(query, keys)
    if answer is None:
        found = sorted(Choice(connection, keys, wanted=wanted).ids(query), reverse=descending)
    else:
        found = _indexed(connection, *answer, descending, limit, wanted)
    return found if limit < 0 else found[:limit]


def _indexed(
    connection: Connection, table: str, match: str, descending: bool, limit: int, wanted: Callable[[], bool]
) -> list[int]:
    if not match:
        return []
    found = _rowids(connection, table, match, descending, limit, wanted)
    if table == "search_fold":
        titles = _rowids(connection, "search_title", match, descending, limit, wanted)
        if more := set(titles).difference(found):
            found.extend(more)
            found.sort(reverse=descending)
    return found


class Choice:
    """Which articles a query of any kind chooses, term by term.

    `place`: where terms are looked for that name none; None: in texts and titles. `among`: articles to choose from.
    """

    def __init__(
        self,
        connection: Connection,
        keys: Keys,
        place: Place | None = None,
        among: Iterable[int] | None = None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        self._connection, self._keys, self._wanted = connection, keys, wanted
        self._place: Place | None = place
        self._among = None if among is None else set(among)

    def ids(self, query: Query) -> set[int]:
        """The articles."""
        return self._ids(query, self._among)

    def _ids(self, query: Query, within: set[int] | None) -> set[int]:
        keep_on()
        if not self._wanted():
            return set()
        if isinstance(query, All):
            return self._all(query, within)
        if isinstance(query, Either):
            return set[int]().union(*(self._ids(part, within) for part in query.parts))
        if isinstance(query, Without):
            every = self._every() if within is None else within
            return every - self._ids(query.part, every)
        found = self._holding(query, within)
        return found if within is None else found & within

    def _all(self, query: All, within: set[int] | None) -> set[int]:
        """What the index knows first, what must be read last and in what is left only."""
        for part in sorted(query.parts, key=_effort):
            within = self._ids(part, within)
            if not within:
                return within
        return within or set()

    def _every(self) -> set[int]:
        return {i for (i,) in driver.run(self._connection, "SELECT id FROM document", ())}

    def _holding(self, term: Term, within: set[int] | None) -> set[int]:
        place = term.place or self._place
        if place is None or place == "text":
            found = self._in_texts(term, within)
            return found | self._titled(term) if place is None and not isinstance(term, Phrase) else found
        if place == "title" and isinstance(term, Word):
            return self._titled(term)
        return {remark.document_id for remark in remarks(self._connection, place, holder(term, self._keys))}

    def _titled(self, term: Term) -> set[int]:
        if isinstance(term, Word):
            match = _row(parts(term, self._keys), open_end=True)
            return set(_rowids(self._connection, "search_title", match)) if match else set()
        found = remarks(self._connection, "title", holder(term, self._keys))
        return {remark.document_id for remark in found}

    def _in_texts(self, term: Term, within: set[int] | None) -> set[int]:
        if isinstance(term, Expression):
            holds = holder(term, self._keys)
            return {i for i, text in self._texts(within) if holds(text)}
        if isinstance(term, Word):
            table, match = "search_fold", _row(parts(term, self._keys), open_end=True)
        else:
            table, match = "search_exact", _row(written(term), open_end=term.open_end)
        return set(_rowids(self._connection, table, match, wanted=self._wanted)) if match else set()

    def _texts(self, within: set[int] | None) -> Iterator[tuple[int, str]]:
        for document_id in sorted(self._every() if within is None else within):
            keep_on()
            if not self._wanted():
                return
            query = "SELECT text FROM document_text WHERE document_id = ?"
            for (text,) in driver.run(self._connection, query, (document_id,)):
                yield document_id, text


def _effort(query: Query) -> int:
    if isinstance(query, Word | Phrase) and query.place in (None, "text", "title"):
        return 0
    return (
        3
        if any(isinstance(term, Expression) for term in searching.every_term(query))
        else 1 + isinstance(query, Without)
    )


def _rowids(
    connection: Connection,
    table: str,
    match: str,
    descending: bool = False,
    limit: int = -1,
    wanted: Callable[[], bool] = lambda: True,
) -> list[int]:
    """By the driver: half a million ids by way of SQLAlchemy take twice as long."""
    order = "DESC" if descending else "ASC"
    query = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid {order} LIMIT ?"
    cursor, found = driver.run(connection, query, (match, limit)), list[int]()
    while wanted() and (part := cursor.fetchmany(10_000)):
        found.extend(i for (i,) in part)
    return found


def terms(connection: Connection, *, folded: bool) -> Iterator[str]:
    """Every word of the index over folded texts, or of the one over texts as written, in small letters; each once."""
    table = "search_fold" if folded else "search_exact"
    run = connection.exec_driver_sql
    try:
        run(f"SELECT 1 FROM temp.terms_{table} LIMIT 0")
    except OperationalError:
        run("PRAGMA query_only=OFF")  # the view of the words is this connection's own and writes nothing
        try:
            run(f"CREATE VIRTUAL TABLE temp.terms_{table} USING fts5vocab('main', '{table}', 'row')")
        finally:
            run("PRAGMA query_only=ON")
    yield from run(f"SELECT term FROM temp.terms_{table}").scalars()


def holding(connection: Connection, words: Sequence[str], *, folded: bool) -> Iterator[set[int]]:
    """Ids of the documents that hold one of these words of `terms`, in portions."""
    table = "search_fold" if folded else "search_exact"
    for first in range(0, len(words), _TERMS):
        yield set(_rowids(connection, table, " OR ".join(f'"{word}"' for word in words[first : first + _TERMS])))


def unread(connection: Connection) -> set[int]:
    """Ids of the documents that are not in the index yet."""
    query = "SELECT id FROM document WHERE id > (SELECT last_document_id FROM search_mark)"
    return set(connection.exec_driver_sql(query).scalars())

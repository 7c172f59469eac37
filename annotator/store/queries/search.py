"""Full-text search: the one place that knows FTS5.

Two contentless indexes over the texts, one as written and one folded (spelling-blind), and a small one over the
folded titles. A text never changes and a document id is never given twice, so the text indexes only grow; rows of
documents that are gone fall out when the ids are joined.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, OperationalError

from annotator.errors import ProjectError
from annotator.store import driver
from annotator.store.workspace import Workspace

Fold = Callable[[str], str]
_OPTIONS = "tokenize='unicode61 remove_diacritics 0', prefix='1 2 3'"
_WORD = re.compile(r"\w+", re.UNICODE)
_ROWS = 100
_TABLES = ("search_exact", "search_fold", "search_title")
_TERMS = 200  # words of one question to the index


def create(connection: Connection) -> None:
    """Make the empty indexes in a new project."""
    run = connection.exec_driver_sql
    run(f"CREATE VIRTUAL TABLE search_exact USING fts5(text, content='', {_OPTIONS})")
    run(f"CREATE VIRTUAL TABLE search_fold USING fts5(text, content='', {_OPTIONS})")
    run(f"CREATE VIRTUAL TABLE search_title USING fts5(title, {_OPTIONS})")
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
    damaged = [f"the search index {table} is damaged" for table in _TABLES if not _is_sound(workspace, table)]
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
            faults.append(f"the search index {table} lacks {missing:,} articles")
    titles = run(
        "SELECT d.title, t.title FROM document d LEFT JOIN search_title t ON t.rowid = d.id WHERE d.id <= ?", (mark,)
    )
    wrong = sum(1 for title, folded in titles if fold(title) != folded)
    return faults + ([f"the search index search_title has {wrong:,} other titles"] if wrong else [])


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


def expression(query: str, fold: Fold) -> tuple[str, str]:
    """Table and FTS5 expression for what a user typed: words as spelling-blind prefixes, "..." as written.

    Every token is quoted, so that nothing a user types is read as FTS5 syntax. An empty expression matches nothing.
    """
    exact = query.strip()
    if len(exact) > 2 and exact[0] == exact[-1] == '"':
        words = _WORD.findall(exact)
        return "search_exact", f'"{" ".join(words)}"' if words else ""
    words = _WORD.findall(fold(query))
    return "search_fold", " ".join(f'"{word}"*' for word in words)


def matching_ids(
    connection: Connection,
    query: str,
    fold: Fold,
    *,
    descending: bool = False,
    limit: int = -1,
    wanted: Callable[[], bool] = lambda: True,
) -> list[int]:
    """Ids of documents whose text or title matches, in order; empty where the query holds no word.

    `limit`: no more than the first so many; once `wanted` says no, the rest is not read.
    """
    table, match = expression(query, fold)
    if not match:
        return []
    found = _rowids(connection, table, match, descending, limit, wanted)
    if table == "search_fold":
        titles = _rowids(connection, "search_title", match, descending, limit, wanted)
        if more := set(titles).difference(found):
            found.extend(more)
            found.sort(reverse=descending)
    return found if limit < 0 else found[:limit]


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

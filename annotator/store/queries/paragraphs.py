"""The languages of paragraphs: what somebody has said of them, and which articles hold one in which language.

What the rules say is worked out from the texts; `paragraph_index` keeps it, so that many articles can be filtered by
it, until it is out of date. What somebody says is a setting of the project, and goes before what the rules say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, cast

from sqlalchemy import Connection, text
from sqlalchemy.sql.elements import ColumnElement

from annotator import __version__
from annotator.domain.exchange import SpokenParagraph
from annotator.store import driver
from annotator.store import schema as s
from annotator.store.json_values import dumps
from annotator.store.queries import project_settings as kept
from annotator.store.queries import texts
from annotator.store.queries.texts import ArticleText
from annotator.store.workspace import Workspace

KEY = "paragraph."  # how the settings begin that keep what somebody has said; the uuid of the article and the offset
Rules = Callable[[str, str | None, str | None], Iterable[SpokenParagraph]]  # a text, its language and its script
Spoken = tuple[str | None, str | None]  # language and script
_LARGEST = 200_000  # code points of the articles that are written in one transaction
_UUID, _START = f"substr(p.key, {len(KEY) + 1}, 36)", f"substr(p.key, {len(KEY) + 38})"  # parts of a key


def key_of(uuid: str, start: int) -> str:
    """Under what it is kept what somebody has said of the paragraph of an article that begins at a code point."""
    return f"{KEY}{uuid}.{start}"


def said(connection: Connection, uuid: str) -> dict[int, Spoken]:
    """What somebody has said of paragraphs of an article, by the code points where they begin."""
    before = key_of(uuid, 0)[:-1]
    found: dict[int, Spoken] = {}
    for key, value in kept.under(connection, before).items():
        start = key[len(before) :]
        if start.isdecimal() and isinstance(value, dict):
            spoken = cast("dict[str, Any]", value)
            found[int(start)] = _word(spoken.get("language")), _word(spoken.get("script"))
    return found


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) else None


# -- filtering


def choice(language: str | None, script: str | None = None) -> str:
    """A language for `holding`, in one script or, where none is named, in any."""
    return f"{language or ''}-{script}" if script else language or ""


_SAID = f"""
    SELECT d.id AS document_id, CAST({_START} AS INTEGER) AS start,
      '"' || coalesce(json_extract(p.value, '$.language'), '') || '-' || coalesce(json_extract(p.value, '$.script'), '')
      || '"' AS spoken
    FROM project_setting p JOIN document d ON d.uuid = {_UUID}
    WHERE p.key >= '{KEY}' AND p.key < '{KEY[:-1]}/' AND {_START} <> '' AND {_START} NOT GLOB '*[^0-9]*'
      AND CASE WHEN json_valid(p.value) THEN json_type(p.value) END = 'object'
"""
_HOLDING = """
  WITH said AS ({said}), looked_at AS (SELECT document_id, paragraphs FROM paragraph_index {among})
  SELECT document_id FROM said WHERE {in_said}
  UNION
  SELECT document_id FROM looked_at WHERE {in_any} AND document_id NOT IN (SELECT document_id FROM said)
  UNION
  SELECT l.document_id FROM looked_at l, json_each(l.paragraphs) k, json_each(k.value) p
  WHERE l.document_id IN (SELECT document_id FROM said) AND {in_key}
    AND NOT EXISTS (SELECT 1 FROM said WHERE said.document_id = l.document_id AND said.start = p.value)
"""


def holding(choices: Sequence[str], among: Sequence[int] | None = None) -> ColumnElement[bool]:
    """Whether an article holds a paragraph in one of these languages (`choice`); `among`: looks at these alone."""
    parts = {f"part{n}": f'"{each}"' if "-" in each else f'"{each}-' for n, each in enumerate(choices)}
    query = _HOLDING.format(
        said=_SAID,
        among="" if among is None else f"WHERE document_id IN ({', '.join(map(str, map(int, among)))})",
        in_said=_one_of("spoken", parts),
        in_any=_one_of("paragraphs", parts),
        in_key=_one_of("'\"' || k.key || '\"'", parts),
    )
    return s.document.c.id.in_(text(query).bindparams(**parts).columns(s.document.c.id))


def _one_of(words: str, parts: Iterable[str]) -> str:
    return f"({' OR '.join(f'instr({words}, :{part})' for part in parts)})"


# -- what the rules say


_PENDING = (
    "FROM document d LEFT JOIN paragraph_index i ON i.document_id = d.id"
    " WHERE i.document_id IS NULL OR i.language IS NOT d.language OR i.script IS NOT d.script OR i.program <> ?"
)


def pending(connection: Connection) -> int:
    """Of how many articles it is not known, or not as they are now. Reads a row for each article."""
    return driver.run(connection, f"SELECT count(*) {_PENDING}", (__version__,)).fetchone()[0]


def is_kept(connection: Connection) -> bool:
    """Whether anybody has asked for them in this project."""
    return bool(driver.run(connection, "SELECT EXISTS (SELECT 1 FROM paragraph_index)").fetchone()[0])


def forget(workspace: Workspace) -> None:
    """Throw away what the rules have said, damaged or not; `look_pending` asks them anew."""
    with workspace.quiet() as connection:
        connection.exec_driver_sql("DELETE FROM paragraph_index")


def look_pending(workspace: Workspace, rules: Rules) -> Iterator[tuple[int, int]]:
    """Job: ask the rules of those articles, in short transactions; yields (done, total). Stopping loses nothing."""
    connection, done = workspace.read(), 0
    waiting = driver.run(connection, f"SELECT d.id, d.length {_PENDING} ORDER BY d.id", (__version__,)).fetchall()
    for some in _portions(waiting):
        _write(workspace, [_row(article, rules) for article in list(texts.texts(connection, some))])
        done += len(some)
        yield done, len(waiting)


def _portions(waiting: Iterable[tuple[int, int]]) -> Iterator[list[int]]:
    """Articles to be read before something is written, so that no reading lasts while somebody writes."""
    some, size = list[int](), 0
    for document_id, length in waiting:
        some.append(document_id)
        size += length
        if size >= _LARGEST:
            yield some
            some, size = [], 0
    if some:
        yield some


def _row(article: ArticleText, rules: Rules) -> tuple[Any, ...]:
    starts: dict[str, list[int]] = {}
    for part in rules(article.text, article.language, article.script):
        starts.setdefault(f"{part.language or ''}-{part.script or ''}", []).append(part.start)
    return article.id, article.language, article.script, __version__, dumps(starts)


def _write(workspace: Workspace, rows: list[tuple[Any, ...]]) -> None:
    with workspace.quiet() as connection:
        driver.raw(connection).executemany("INSERT OR REPLACE INTO paragraph_index VALUES (?, ?, ?, ?, ?)", rows)

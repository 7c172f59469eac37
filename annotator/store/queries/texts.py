"""The texts of many articles one after another, for what is worked out from each: language, health, unknown words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from annotator.store import driver

_PAGE = 20  # articles read at once


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article with its text; `metadata` is JSON."""

    id: int
    uuid: str
    title: str
    language: str | None
    script: str | None
    metadata: str
    text: str


def all_ids(connection: Connection) -> list[int]:
    """Ids of all articles, in the order in which they came."""
    return list(connection.exec_driver_sql("SELECT id FROM document ORDER BY id").scalars())


def texts(connection: Connection, document_ids: Sequence[int]) -> Iterator[ArticleText]:
    """The articles in rising order of their ids, few in memory at a time; what is gone is left out."""
    wanted = sorted(document_ids)
    for first in range(0, len(wanted), _PAGE):
        page = wanted[first : first + _PAGE]
        query = (
            "SELECT d.id, d.uuid, d.title, d.language, d.script, d.metadata, t.text FROM document d"
            f" JOIN document_text t ON t.document_id = d.id WHERE d.id IN ({driver.marks(len(page))}) ORDER BY d.id"
        )
        for row in driver.run(connection, query, page):
            yield ArticleText(*row)

"""What an article's annotations are, for tests to compare."""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.domain.records import ListedAnnotation
from annotator.store.queries import annotations


def marks_of(connection: Connection, document_id: int | None) -> list[ListedAnnotation]:
    """The annotations of the article in text order, rejected ones included."""
    assert document_id is not None, "no article is open"
    return annotations.listed(connection, [i for _, _, i in annotations.keys_in_order(connection, document_id)])

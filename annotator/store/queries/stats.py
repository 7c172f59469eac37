"""What the project holds, in numbers."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection

_ANNOTATIONS = "SELECT {key}, count(*) FROM annotation a {join} GROUP BY 1 ORDER BY 2 DESC, 1"
_LABEL = "JOIN label l ON l.id = a.label_id"


def stats(connection: Connection, annotator_id: int) -> dict[str, Any]:
    """Articles and characters, articles by language and by status of an annotator; annotations in all and by layer,
    label (`layer/name`), status and annotator; entities, claims and steps. Keys are in falling order of number."""
    run = connection.exec_driver_sql
    articles, characters = run("SELECT count(*), coalesce(sum(length), 0) FROM document").one()
    status = "SELECT status FROM document_status s WHERE s.document_id = d.id AND s.annotator_id = ?"

    def counted(query: str, parameters: tuple[Any, ...] = ()) -> dict[str, int]:
        return {str(key): number for key, number in run(query, parameters)}

    def one(query: str) -> int:
        return run(query).scalar_one()

    return {
        "articles": articles,
        "characters": characters,
        "languages": counted(
            "SELECT coalesce(language, 'unknown'), count(*) FROM document GROUP BY 1 ORDER BY 2 DESC, 1"
        ),
        "article_statuses": counted(
            f"SELECT coalesce(({status}), 'new'), count(*) FROM document d GROUP BY 1 ORDER BY 2 DESC, 1",
            (annotator_id,),
        ),
        "annotations": one("SELECT count(*) FROM annotation"),
        "layers": counted(_ANNOTATIONS.format(key="l.layer", join=_LABEL)),
        "labels": counted(_ANNOTATIONS.format(key="l.layer || '/' || l.name", join=_LABEL)),
        "annotation_languages": counted(
            _ANNOTATIONS.format(key="coalesce(d.language, 'unknown')", join="JOIN document d ON d.id = a.document_id")
        ),
        "annotation_statuses": counted(_ANNOTATIONS.format(key="a.status", join="")),
        "annotators": counted(_ANNOTATIONS.format(key="p.name", join="JOIN annotator p ON p.id = a.annotator_id")),
        "entities": one("SELECT count(*) FROM entity WHERE merged_into IS NULL"),
        "claims": one("SELECT count(*) FROM claim"),
        "steps": one("SELECT count(*) FROM step"),
    }

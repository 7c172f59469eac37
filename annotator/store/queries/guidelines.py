"""The guidelines of the project."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection


class OfLabel(NamedTuple):
    """What is said of a label."""

    layer: str
    name: str
    definition: str
    text: str


def of_labels(connection: Connection) -> list[OfLabel]:
    """The labels that have a guideline or a definition, in the order of the palette."""
    rows = connection.exec_driver_sql(
        "SELECT l.layer, l.name, l.definition, coalesce(g.text, '') FROM label l"
        " LEFT JOIN guideline g ON g.id = (SELECT min(id) FROM guideline WHERE label_id = l.id)"
        " WHERE l.merged_into IS NULL AND (l.definition <> '' OR g.id IS NOT NULL)"
        " ORDER BY l.layer, l.position, l.name"
    )
    return [OfLabel(*row) for row in rows]


def project_name(connection: Connection) -> str:
    """What the project is called."""
    return connection.exec_driver_sql("SELECT name FROM project ORDER BY id LIMIT 1").scalar_one()


def text(connection: Connection, label_id: int | None) -> str:
    """The Markdown for a label, for the whole project where it is None; empty where there is none."""
    rows = connection.exec_driver_sql(
        "SELECT text FROM guideline WHERE label_id IS ? ORDER BY id LIMIT 1", (label_id,)
    ).scalars()
    return next(iter(rows), "")


def written(connection: Connection) -> set[int | None]:
    """The labels that have a guideline; None stands for the whole project."""
    return set(connection.exec_driver_sql("SELECT label_id FROM guideline").scalars())

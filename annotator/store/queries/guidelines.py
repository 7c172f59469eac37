"""The guidelines of the project."""

from __future__ import annotations

from sqlalchemy import Connection


def text(connection: Connection, label_id: int | None) -> str:
    """The Markdown for a label, for the whole project where it is None; empty where there is none."""
    rows = connection.exec_driver_sql(
        "SELECT text FROM guideline WHERE label_id IS ? ORDER BY id LIMIT 1", (label_id,)
    ).scalars()
    return next(iter(rows), "")


def written(connection: Connection) -> set[int | None]:
    """The labels that have a guideline; None stands for the whole project."""
    return set(connection.exec_driver_sql("SELECT label_id FROM guideline").scalars())

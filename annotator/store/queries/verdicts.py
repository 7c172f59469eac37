"""The scale of verdicts, and how it is used."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Connection

from annotator.domain.verdicts import DEFAULT_SCALE, SCALE_KEY
from annotator.store.queries import project_settings


def scale(connection: Connection) -> tuple[str, ...]:
    """The ratings that the project offers, in its order; the usual ones where a file brought in something else."""
    kept = project_settings.value(connection, SCALE_KEY)
    ratings = tuple(cast("list[object]", kept)) if isinstance(kept, list) else ()
    return cast("tuple[str, ...]", ratings) if ratings and all(isinstance(r, str) for r in ratings) else DEFAULT_SCALE


def uses(connection: Connection) -> dict[str, int]:
    """How many verdicts, of all annotators, give each rating; also such as are not on the scale."""
    rows = connection.exec_driver_sql(
        "SELECT rating, count(*) FROM verdict WHERE rating IS NOT NULL GROUP BY rating ORDER BY rating"
    )
    return {row[0]: row[1] for row in rows}

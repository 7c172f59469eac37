"""Long statements that end when the computation they belong to is no longer wanted."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from annotator.domain.stopping import Stopped, is_unwanted

_OFTEN = 20_000  # instructions of SQLite between two questions, a millisecond or less


@contextmanager
def interruptible(connection: Connection) -> Generator[None]:
    """Inside, a statement of this reading connection raises `Stopped` soon after its computation is unwanted."""
    driver = connection.connection.driver_connection
    assert driver is not None
    driver.set_progress_handler(lambda: int(is_unwanted()), _OFTEN)
    try:
        yield
    except (OperationalError, sqlite3.OperationalError) as error:
        if is_unwanted():
            raise Stopped from error
        raise
    finally:
        driver.set_progress_handler(None, 0)

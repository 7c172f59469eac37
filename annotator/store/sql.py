"""The words of SQLAlchemy Core that verbs may use; nothing outside `store` imports SQLAlchemy itself."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.exc import IntegrityError

__all__ = ["Connection", "IntegrityError", "bindparam", "func", "select"]

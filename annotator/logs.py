"""The log file of the window: rotated, readable by its owner alone, and without a word of the articles.

An error's message may quote what it stumbled over: the values of an SQL statement, a key, a line of a file. So the
log has the kind of an error and where it came from, and of its message only how long it was. The whole message is in
the dialog, where the user decides what becomes of it.
"""

from __future__ import annotations

import logging
import os
import sqlite3
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from annotator.errors import AnnotatorError
from annotator.paths import PACKAGE

LARGEST = 1_000_000  # bytes of one file
KEPT = 3  # older files beside it
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_Error = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def begin(path: Path) -> None:
    """Write everything from INFO on to this file; to stderr where it cannot be made."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = _OwnFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(Discreet(_FORM))
    logging.basicConfig(level=logging.INFO, handlers=[handler])


class _OwnFile(RotatingFileHandler):
    """A file that nobody else can read."""

    def _open(self) -> Any:
        os.close(os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600))
        return super()._open()


class Discreet(logging.Formatter):
    """Writes errors without what they quote, whether they are logged with a trace or as a value of a sentence."""

    def format(self, record: logging.LogRecord) -> str:
        if isinstance(record.args, tuple) and any(isinstance(value, BaseException) for value in record.args):
            record = logging.makeLogRecord(record.__dict__)
            arguments = cast("tuple[object, ...]", record.args)
            record.args = tuple(named(a) if isinstance(a, BaseException) else a for a in arguments)
        if record.exc_text:  # another handler has formatted the trace, with the message in it
            record = logging.makeLogRecord(record.__dict__ | {"exc_text": None})
        said = super().format(record)
        record.exc_text = None  # nor shall another handler be given ours
        return said

    def formatException(self, ei: _Error) -> str:
        return trace(ei[1]) if ei[1] is not None else ""


def named(error: BaseException) -> str:
    """What an error is, without what it quotes."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return f"{name} ({_facts(error)})"


def _facts(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        return os.strerror(error.errno)
    if isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorname", None):
        return error.sqlite_errorname
    if isinstance(error, AttributeError) and error.name:
        return f"{type(error.obj).__qualname__} has no {error.name}"
    if isinstance(error, AnnotatorError):
        return f"a message of {len(error.message)} characters"
    sizes = (f"{type(value).__qualname__}[{len(value)}]" if isinstance(value, str | bytes) else type(value).__qualname__
             for value in error.args)  # fmt: skip
    return ", ".join(sizes) or "no message"


def trace(error: BaseException) -> str:
    """Where an error came from and what caused it, innermost cause first, without messages and values."""
    parts: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        frames = traceback.extract_tb(link.__traceback__)[-40:]
        parts.append("\n".join([named(link), *(f"  {_place(f.filename)}:{f.lineno} {f.name}" for f in frames)]))
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\nled to\n".join(reversed(parts))


def _place(file: str) -> str:
    """A path inside the program, or the last two parts of another: the user's folders are nobody's business."""
    path = Path(file)
    if path.is_relative_to(PACKAGE.parent):
        return path.relative_to(PACKAGE.parent).as_posix()
    return "/".join(path.parts[-2:])

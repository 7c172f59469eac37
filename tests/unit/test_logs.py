"""The log file: rotated, private, and without a word of what the errors quote."""

from __future__ import annotations

import logging
import os
import sqlite3
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest

from annotator import logs
from annotator.errors import Refused

SECRET = "Министр Сәрсенов бөгет туралы мәлімдеді"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[tuple[logging.Logger, Path]]:
    """A logger that writes as the program does, and its file."""
    path = tmp_path / "state" / "annotator.log"
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    root.handlers = []
    logs.begin(path)
    try:
        yield logging.getLogger("annotator.test"), path
    finally:
        for handler in root.handlers:
            handler.close()
        root.handlers, root.level = before, level


def _fails(error: BaseException) -> None:
    raise error


def _errors() -> Iterator[BaseException]:
    """Errors as the program meets them, each with the words of an article in its message."""
    for make in (
        lambda: _fails(KeyError(SECRET)),
        lambda: _fails(Refused(SECRET, subject=SECRET, advice=SECRET)),
        lambda: _fails(OSError(2, SECRET, SECRET)),
        lambda: int(SECRET),
        lambda: SECRET.encode("ascii"),
        lambda: sqlite3.connect(":memory:").execute(f"SELECT '{SECRET}' FROM \"{SECRET}\""),
        lambda: getattr(SECRET, "no_such_name"),  # noqa: B009
    ):
        try:
            make()
        except Exception as error:
            yield error
    try:
        try:
            _fails(ValueError(SECRET))
        except ValueError as error:
            error.add_note(SECRET)
            raise RuntimeError(SECRET) from error
    except RuntimeError as error:
        yield error


def test_no_word_that_an_error_quotes_is_logged(log: tuple[logging.Logger, Path]) -> None:
    logger, path = log
    errors = list(_errors())
    for error in errors:
        logger.error("failed", exc_info=error)
        logger.warning("not kept: %s (%s)", 7, error)
    written = path.read_text(encoding="utf-8")
    assert [word for word in SECRET.split() if word in written] == []
    assert all(type(error).__name__ in written for error in errors)
    assert "tests/unit/test_logs.py" in written and "_fails" in written  # but where it came from is


def test_the_log_says_what_no_text_can_be_in(log: tuple[logging.Logger, Path]) -> None:
    logger, path = log
    for error in _errors():
        logger.error("failed", exc_info=error)
    written = path.read_text(encoding="utf-8")
    for fact in (
        f"str[{len(SECRET)}]",
        "SQLITE_ERROR",
        "str has no no_such_name",
        os.strerror(2),
        "led to\nRuntimeError",
    ):
        assert fact in written


def test_a_handler_beside_it_neither_gives_nor_gets_the_trace(log: tuple[logging.Logger, Path]) -> None:
    logger, path = log
    beside = path.parent / "beside.log"
    other = logging.FileHandler(beside, encoding="utf-8")
    logging.getLogger().handlers.insert(0, other)
    logger.error("failed", exc_info=KeyError(SECRET))
    assert SECRET in beside.read_text(encoding="utf-8")
    assert SECRET not in path.read_text(encoding="utf-8")


def test_it_is_rotated_and_bounded(log: tuple[logging.Logger, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    logger, path = log
    handler = next(h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler))
    monkeypatch.setattr(handler, "maxBytes", 2_000)
    for number in range(500):
        logger.info("line %d", number)
    files = sorted(path.parent.glob("annotator.log*"))
    assert len(files) == logs.KEPT + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 499" in path.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives a user's folder to its user alone")
def test_nobody_else_can_read_it(log: tuple[logging.Logger, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    logger, path = log
    handler = next(h for h in logging.getLogger().handlers if isinstance(h, RotatingFileHandler))
    monkeypatch.setattr(handler, "maxBytes", 100)
    for number in range(10):
        logger.info("line %d", number)
    assert {file.stat().st_mode & 0o077 for file in path.parent.iterdir()} == {0}
    assert path.parent.stat().st_mode & 0o077 == 0


def test_where_no_file_can_be_made_the_program_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    (tmp_path / "file").write_text("in the way")
    logs.begin(tmp_path / "file" / "annotator.log")
    (handler,) = logging.getLogger().handlers
    assert type(handler) is logging.StreamHandler

"""What the commands print: results, a summary line, faults, and a progress bar where someone watches."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from annotator.domain.records import Refusal

_WIDTH = 30
_EVERY = 0.1  # seconds between two states of the bar


def summary(text: str, *, as_json: bool = False) -> None:
    """The line that every command ends with; beside the output where that is JSON."""
    print(text, file=sys.stderr if as_json else sys.stdout)


def data(value: Any) -> None:
    """A result for a script: JSON on the standard output."""
    print(json.dumps(value, ensure_ascii=False, indent=2))


def complaint(error: Exception | str) -> None:
    """What went wrong, on the error output."""
    print(error, file=sys.stderr)


def listed(title: str, refusals: Iterable[Refusal]) -> None:
    """File, place and reason of each, on the error output."""
    for number, refusal in enumerate(refusals):
        if number == 0:
            print(f"{title}:", file=sys.stderr)
        print(f"  {where(refusal)}: {refusal.reason}", file=sys.stderr)


def where(refusal: Refusal) -> str:
    """File and place in it."""
    return f"{refusal.file}, {refusal.place}" if refusal.place else refusal.file


def with_progress(title: str, steps: Iterable[tuple[int, int]], stream: TextIO | None = None) -> Iterator[None]:
    """Run a job, showing how far it is on a terminal and nothing elsewhere."""
    to: TextIO = stream or sys.stderr
    shown, last = to.isatty(), 0.0
    try:
        for done, total in steps:
            if shown and (moment := time.monotonic()) - last >= _EVERY:
                last = moment
                to.write(f"\r{title} {_bar(done, total)}\x1b[K")
                to.flush()
            yield
    finally:
        if shown:
            to.write("\r\x1b[K")
            to.flush()


def _bar(done: int, total: int) -> str:
    share = min(1.0, done / total) if total else 0.0
    full = round(share * _WIDTH)
    return f"[{'#' * full}{' ' * (_WIDTH - full)}] {share:4.0%}"


def run_job(title: str, steps: Iterator[tuple[int, int]]) -> bool:
    """Run a job to its end; False where Ctrl+C stopped it, which closes the job as cancelling does."""
    try:
        for _ in with_progress(title, steps):
            pass
    except KeyboardInterrupt:
        close = getattr(steps, "close", None)
        if close is not None:
            close()
        return False
    return True

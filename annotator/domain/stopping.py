"""Long computations that can be stopped: they ask now and then, whoever wants their end has said how.

What stops a computation belongs to the thread that it runs in, so that the rules need not hand it down. Kept by the
thread's number: in a thread that Python did not start, `threading.local` is empty at each call.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager

_stops: dict[int, Callable[[], bool]] = {}


class Stopped(Exception):
    """The computation was asked to stop; there is no answer."""


@contextmanager
def stoppable(stop: Callable[[], bool]) -> Generator[None]:
    """What runs inside, in this thread, raises `Stopped` soon after `stop` answers yes."""
    thread = threading.get_ident()
    before = _stops.get(thread)
    _stops[thread] = stop
    try:
        yield
    finally:
        if before is None:
            del _stops[thread]
        else:
            _stops[thread] = before


def keep_on() -> None:
    """Asked by long loops, about every millisecond: raises `Stopped` where the computation is no longer wanted."""
    if is_unwanted():
        raise Stopped


def is_unwanted() -> bool:
    """Whether `keep_on` would raise."""
    stop = _stops.get(threading.get_ident())
    return stop is not None and stop()

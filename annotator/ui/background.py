"""Reads off the GUI thread where only the newest question counts."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThreadPool, Signal

from annotator.domain.stopping import Stopped, stoppable
from annotator.errors import AnnotatorError

log = logging.getLogger(__name__)
T = TypeVar("T")


def reading_thread(parent: QObject) -> QThreadPool:
    """One thread that lives as long as its parent, so that it keeps its reading connection."""
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(1)
    pool.setExpiryTimeout(-1)
    return pool


class Latest(QObject, Generic[T]):
    """Asks one question at a time; a newer one takes the place of those that wait, and stale answers are dropped.

    `answered` and `failed` arrive in the GUI thread. `hasty`: a newer question stops the computation of the older one,
    which is for answers that nobody needs in part; without it a stream of questions could never be answered.
    """

    answered = Signal(object)
    failed = Signal(object)
    _came = Signal(object, object, object)

    def __init__(self, pool: QThreadPool, parent: QObject, *, hasty: bool = False) -> None:
        super().__init__(parent)
        self._pool = pool
        self._hasty = hasty
        self._given_up = False  # the running question need not be answered
        self._running: Callable[[], T] | None = None
        self._next: Callable[[], T] | None = None
        self._stopped = False
        self._came.connect(self._on_came)

    def ask(self, question: Callable[[], T]) -> None:
        """Answer this question as soon as the running one is through."""
        if self._stopped:
            return
        if self._running is not None:
            self._next = question
            self._given_up = self._hasty
            return
        self._running, self._given_up = question, False
        asked = _Question(question, self._came.emit, lambda: self._stopped or self._given_up)
        self._pool.start(asked.run)  # a QRunnable that ends at once is sometimes never let go of

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def wait(self, milliseconds: int) -> None:
        """Let what is asked be answered before this returns, if it takes no longer than so many milliseconds."""
        if self._running is not None:
            self._pool.waitForDone(milliseconds)
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)  # the answer comes from another thread

    def give_up(self) -> None:
        """Drop what is asked; nothing is answered any more. What runs will notice."""
        self._stopped = True
        self._running = self._next = None

    def stop(self) -> None:
        """Drop what is asked and wait until what runs has noticed."""
        self.give_up()
        self._pool.waitForDone()

    def _on_came(self, question: Callable[[], T], answer: T, error: Exception | None) -> None:
        if question is not self._running:
            return
        newer, self._running, self._next = self._next, None, None
        if newer is not None:
            self.ask(newer)
        elif isinstance(error, Stopped):
            return
        elif error is not None:
            self.failed.emit(error)
        else:
            self.answered.emit(answer)


class _Question:
    def __init__(
        self, question: Callable[[], object], tell: Callable[[object, object, object], object], stop: Callable[[], bool]
    ) -> None:
        self._question = question
        self._tell = tell
        self._stop = stop

    def run(self) -> None:
        try:
            with stoppable(self._stop):
                answer = self._question()
            self._tell(self._question, answer, None)
        except Stopped as stopped:
            self._tell(self._question, None, stopped)
        except AnnotatorError as error:
            self._tell(self._question, None, error)
        except Exception as error:  # the edge of the thread: a bug must be shown, not lost in a pool
            log.exception("a question in the background failed")
            self._tell(self._question, None, error)

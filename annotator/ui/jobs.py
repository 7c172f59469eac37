"""Long work off the GUI thread: a generator of (done, total), with progress and cancel."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from annotator.domain.stopping import Stopped, stoppable
from annotator.errors import AnnotatorError

log = logging.getLogger(__name__)
Work = Callable[[], Iterator[tuple[int, int]]]
_PROGRESS_EVERY = 0.05  # seconds


class Job(QObject):
    """One running piece of work. Signals arrive in the GUI thread; exactly one of the last three ends it."""

    progress = Signal(object, object)  # done, total; as objects, since bytes of a file outgrow a C++ int
    finished = Signal()
    cancelled = Signal()
    failed = Signal(object)
    ended = Signal()

    def __init__(self, title: str, work: Work) -> None:
        super().__init__()
        self.title = title
        self.is_running = True
        self.is_abandoned = False
        self.can_cancel = True
        self.calls: dict[str, Callable[..., None]] = {}  # how it ends: whom to tell
        self._work = work
        self._cancel = False

    def cancel(self) -> None:
        """Stop at the next step, or inside one where rules are at work; what is committed stays and undoes as one."""
        self._cancel = True

    def run(self) -> None:
        """Run to the end in the calling thread (the pool's)."""
        try:
            with stoppable(lambda: self._cancel):
                self._go_through(self._work())
            self.finished.emit()
        except Stopped:
            self.cancelled.emit()
        except AnnotatorError as error:
            self.failed.emit(error)
        except Exception as error:  # the edge of the thread: a bug must be shown, not lost in a pool
            log.exception("job %s failed", self.title)
            self.failed.emit(error)
        finally:
            self.ended.emit()

    def _go_through(self, steps: Iterator[tuple[int, int]]) -> None:
        last = 0.0
        for done, total in steps:
            if self._cancel:
                steps.close()  # type: ignore[attr-defined]
                raise Stopped
            if (moment := time.monotonic()) - last >= _PROGRESS_EVERY:
                last = moment
                self.progress.emit(done, total)


class Jobs(QObject):
    """Starts jobs and knows which run; `started` lets the status bar show progress and a cancel button."""

    started = Signal(object)
    idle = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []
        self.before_end: Callable[[], None] | None = None  # called before anybody hears that a job has ended
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)

    def start(
        self,
        title: str,
        work: Work,
        *,
        finished: Callable[[], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work` in the pool. The callbacks run in the GUI thread."""
        job = Job(title, work)
        # Kept where Python sees them: a callback that a signal held would hold the job in turn, and both live on for
        # ever, with the panel that asked and its project.
        calls = {"finished": finished, "failed": failed, "cancelled": cancelled}
        job.calls = {how: call for how, call in calls.items() if call is not None}
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        job.ended.connect(self._forget)
        self.running.append(job)
        self.started.emit(job)
        self._pool.start(job.run)
        return job

    @Slot()
    def _on_finished(self) -> None:
        self._tell("finished")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._tell("failed", error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._tell("cancelled")

    def _tell(self, how: str, *news: object) -> None:
        """Call who waits for this end of the job, unless it is abandoned: its signals still wait in the queue then."""
        job = self.sender()
        if isinstance(job, Job) and not job.is_abandoned and how in job.calls:
            self._tell_all()
            job.calls[how](*news)

    def _tell_all(self) -> None:
        if self.before_end is not None:
            self.before_end()

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        if isinstance(job, Job) and not job.is_abandoned:
            self._tell_all()
        if isinstance(job, Job) and job in self.running:
            job.is_running = False
            self.running.remove(job)
            if not self.running:
                self.idle.emit()

    def wait(self) -> None:
        """Block until no job runs; their signals still have to be delivered by the event loop."""
        self._pool.waitForDone()

    def stop_all(self) -> None:
        """Cancel everything and wait for it; for closing a project, so that no callback comes back to it."""
        for job in self.running:
            job.is_abandoned = True
            job.cancel()
        self._pool.waitForDone()

"""The status bar: what was done and how to take it back, progress of jobs, and where the caret is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from annotator.ui import motion
from annotator.ui.jobs import Job, Jobs
from annotator.ui.widgets.words import plain_tip
from annotator.words import tr

_SAID_FOR = 8_000  # milliseconds
_PARTS = 1_000  # of the progress bar


class StatusBar(QStatusBar):
    """Messages on the left, facts on the right."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.message, self.undo = _Line(tr("Message")), _Line(tr("What undo takes back"))
        self.undo.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.state, self.facts = _label(tr("State")), _label(tr("Place in the text"))
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(180)
        self.progress.setAccessibleName(tr("Progress"))
        self.cancel = QToolButton()
        self.cancel.setText(tr("Cancel"))
        self.cancel.setAutoRaise(True)
        self.addWidget(self.message, 1)
        self.addWidget(self.undo, 1)
        for widget in (self.progress, self.cancel, self.state, self.facts):
            self.addPermanentWidget(widget)
        self.setContentsMargins(8, 0, 8, 0)
        self._jobs = jobs
        self._job: Job | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._quiet.timeout.connect(lambda: self._put(""))
        self.cancel.clicked.connect(lambda: self._job and self._job.cancel())
        jobs.started.connect(self._follow)
        self._idle()
        self._put("")

    def say(self, words: str, *, stays: bool = False) -> None:
        """Show a sentence; it goes after a while unless it `stays`."""
        self._put(words)
        self._quiet.stop() if stays else self._quiet.start()

    def _put(self, words: str) -> None:
        """A message takes the place of what undo would take back, which it mostly says, too."""
        self.message.setText(words)
        self.message.setToolTip(plain_tip(words) if words else "")
        self.message.setVisible(bool(words))
        self.undo.setVisible(not words)

    def say_undo(self, words: str) -> None:
        """Show what undo would take back; empty: nothing."""
        self.undo.setText(words)
        self.undo.setToolTip(plain_tip(words) if words else "")

    def _follow(self, job: Job) -> None:
        job.progress.connect(self._advance)
        job.ended.connect(self._next)
        if self._job is None:
            self._show(job)

    def _show(self, job: Job) -> None:
        self._job = job
        motion.show_total(self.progress, 0)
        self.progress.setFormat(job.title + " %p%")
        self.progress.setToolTip(plain_tip(job.title))
        self.progress.show()
        self.cancel.setVisible(job.can_cancel)
        self.cancel.setAccessibleName(tr("Cancel: {job}", job=job.title))

    def _advance(self, done: int, total: int) -> None:
        if self.sender() is self._job:
            motion.show_total(self.progress, _PARTS if total else 0)
            self.progress.setValue(_PARTS * done // total if total else 0)

    def _next(self) -> None:
        if self.sender() is not self._job:
            return
        following = [job for job in self._jobs.running if job is not self._job]
        self._idle()
        if following:
            self._show(following[0])

    def _idle(self) -> None:
        self._job = None
        self.progress.hide()
        self.cancel.hide()


class _Line(QLabel):
    """Plain text on one line, as wide as there is room; it ends in an ellipsis where it does not fit."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.style().drawItemText(
            painter, self.rect(), self.alignment(), self.palette(), self.isEnabled(), words, self.foregroundRole()
        )
        painter.end()


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(name)
    return label

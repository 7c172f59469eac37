"""Check and repair: what is wrong with the project, and one button that mends what is certain."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.store import backup
from annotator.store.queries import check, search
from annotator.ui.dialogs import kit
from annotator.ui.jobs import Job, Work
from annotator.ui.session import Session
from annotator.verbs.repairing import RepairReport, repair_job
from annotator.words import number, tr

_SHOWN = 1_000  # faults


class DoctorDialog(QDialog):
    """Not modal; check and repair are jobs. Closed, it ends the check; a repair goes on, and the status bar tells."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._check_job: Job | None = None
        self._is_closed = False
        self.setWindowTitle(tr("Check and repair"))
        self.told = kit.caption(tr("Looking at every article and mark…"), wrap=True)
        self.told.setAccessibleName(tr("What was found"))
        self.list = kit.reading_box(tr("Faults"))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.repair_button = box.addButton(tr("Repair"), QDialogButtonBox.ButtonRole.ActionRole)
        self.repair_button.setEnabled(False)
        self.repair_button.clicked.connect(self.repair)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for part in (self.told, self.list, box):
            layout.addWidget(part)
        self.resize(640, 420)
        session.closing.connect(self.reject)
        self._check()

    def _check(self) -> None:
        session, faults = self.session, list[str]()

        def work() -> Iterator[tuple[int, int]]:
            faults.extend(session.workspace.file_faults())
            with session.workspace.snapshot() as connection:
                for done, total, found in check.check(connection):
                    faults.extend(found)
                    yield done, total
            faults.extend(search.index_faults(session.workspace, session.tools.fold))

        self._check_job = self._start(tr("Checking"), work, lambda: self._found(faults))

    def _start(self, title: str, work: Work, finished: Callable[[], None]) -> Job:
        return self.session.jobs.start(title, work, finished=finished, failed=self._fail, cancelled=self._end)

    def done(self, result: int) -> None:
        self._is_closed = True
        if self._check_job is not None and self._check_job.is_running:
            self._check_job.is_abandoned = True
            self._check_job.cancel()
        super().done(result)

    def _end(self) -> None:
        if not self._is_closed:
            self.reject()

    def _fail(self, error: Exception) -> None:
        if self._is_closed:
            self.session.failed.emit(error)
        else:
            self.told.setText(str(error))

    def _found(self, faults: list[str]) -> None:
        self.list.setPlainText("\n".join(faults[:_SHOWN]))
        self.repair_button.setEnabled(bool(faults))
        if faults:
            self.told.setText(
                tr("Faults found: {count}. A repair makes a backup before, and Ctrl+Z takes it back.",
                   count=number(len(faults)))
            )  # fmt: skip
        else:
            self.told.setText(tr("No fault found."))

    def repair(self) -> None:
        """Make a backup, then mend what is certain."""
        session, report, outcome = self.session, RepairReport(), backup.Outcome()
        self.repair_button.setEnabled(False)

        def work() -> Iterator[tuple[int, int]]:
            yield from backup.keep_job(session.workspace.path, "repair", outcome)
            yield from repair_job(session.workspace, session.tools.fold, report)

        self._start(tr("Repairing"), work, lambda: self._repaired(report))

    def _repaired(self, report: RepairReport) -> None:
        said = tr("Repaired: {count}, left: {left}.", count=number(len(report.repaired)), left=number(len(report.left)))
        if self._is_closed:
            self.session.said.emit(said)
            return
        lines = [*report.repaired]
        if report.left:
            lines += ["", tr("Not repaired:"), *report.left]
        self.list.setPlainText("\n".join(lines[:_SHOWN]))
        advice = tr("Restore a backup for what is left, if one has it whole.") if report.left else ""
        self.told.setText(f"{said} {advice}".strip())

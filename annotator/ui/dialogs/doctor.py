"""Check and repair: what is wrong with the project, and one button that mends what is certain."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.store import backup
from annotator.store.queries import check, search
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs.repairing import RepairReport, repair_job
from annotator.words import number, tr

_SHOWN = 1_000  # faults


class DoctorDialog(QDialog):
    """Not modal; the check and the repair are jobs."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
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

        self._start(tr("Checking"), work, lambda: self._found(faults))

    def _start(self, title: str, work: object, finished: object) -> None:
        self.session.jobs.start(
            title, work, finished=finished, failed=self._fail, cancelled=self.reject  # type: ignore[arg-type]
        )  # fmt: skip

    def _fail(self, error: Exception) -> None:
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
        lines = [*report.repaired]
        if report.left:
            lines += ["", tr("Not repaired:"), *report.left]
        self.list.setPlainText("\n".join(lines[:_SHOWN]))
        said = tr("Repaired: {count}, left: {left}.", count=number(len(report.repaired)), left=number(len(report.left)))
        advice = tr("Restore a backup for what is left, if one has it whole.") if report.left else ""
        self.told.setText(f"{said} {advice}".strip())

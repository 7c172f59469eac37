"""Keeps an eye on the open project: its file, what other programs write into it, and its backups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from annotator import paths
from annotator.errors import AnnotatorError, ProjectLost
from annotator.store import backup
from annotator.store.workspace import Workspace
from annotator.ui import unsaved
from annotator.ui.actions import Action
from annotator.ui.dialogs.lost_file import LostFileDialog, proposed
from annotator.ui.one_window import Doorbell
from annotator.ui.session import Session
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow

_LOOK = 1_000  # milliseconds between two looks at the file; one `stat` and one question to SQLite
_FIRST = 60_000  # after opening, when the user has begun to read
_AGAIN = 300_000  # how often it is asked whether an hour of work is without a backup


class Safekeeping(QObject):
    """Built with an open project and thrown away with it; long work is done by jobs."""

    def __init__(self, window: MainWindow, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.window, self.session = window, session
        self.dialog: LostFileDialog | None = None
        self._declined = False
        session.failed.connect(self._on_failed)
        self._look, self._backup = QTimer(self), QTimer(self)
        self._look.setInterval(_LOOK)
        self._look.timeout.connect(self.look)
        self._look.start()
        self._backup.setInterval(_FIRST)
        self._backup.timeout.connect(self.back_up_if_due)
        self._backup.start()
        self._doorbell = Doorbell(session.workspace.path, self._come_to_the_front, self)
        session.workspace.before_large_step = self._before_large_step
        session.actions.add(self._actions())
        if notice := session.workspace.warning or unsaved.notice():
            window.errors.say(notice)

    def _actions(self) -> list[Action]:
        def is_open() -> bool:
            return self.window.session is self.session

        return [
            Action("project.backup", tr("Back up now"), "Project", self.back_up, enabled=is_open),
            Action("project.restore", tr("Restore a backup…"), "Project", self.ask_restore, enabled=is_open),
            Action("project.check", tr("Check and repair…"), "Project", self.open_doctor, enabled=is_open),
            Action("project.elsewhere", tr("Save the lost project elsewhere…"), "Project", self.go_to_dialog,
                   enabled=lambda: is_open() and self.session.workspace.is_lost),
        ]  # fmt: skip

    def _come_to_the_front(self) -> None:
        """The project was opened once more."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.session.said.emit(tr("This project was open here already."))

    # -- the file

    def look(self) -> None:
        """See whether the file is still there, and what another program has written into it."""
        self._doorbell.listen()
        if self.session.workspace.is_lost:
            self.offer_other_place()
        else:
            self.session.workspace.changed_elsewhere()

    def offer_other_place(self) -> None:
        """The file is gone: show where the work could go on, beside the work."""
        if self.dialog is None and not self._declined:
            self.dialog = LostFileDialog(self.session.workspace.path, self.window)
            self.dialog.chosen.connect(self._save_to)
            self.dialog.rejected.connect(self._decline)
            self.dialog.show()

    def go_to_dialog(self) -> None:
        """Bring the offer back, and the focus into it."""
        self._declined = False
        self.offer_other_place()
        if self.dialog is not None:
            self.dialog.activateWindow()

    def _decline(self) -> None:
        """It comes back with the next thing that cannot be saved."""
        self.dialog, self._declined = None, True

    def _on_failed(self, error: object) -> None:
        if isinstance(error, ProjectLost):
            self._declined = False
            self.offer_other_place()

    def stop(self) -> None:
        """The project is about to be closed: what a lost file held is saved beside it, whatever was answered."""
        workspace = self.session.workspace
        if workspace.is_lost:
            self._save_somewhere(workspace)
        self._put_away()
        self._doorbell.stop()

    def _save_somewhere(self, workspace: Workspace) -> None:
        """Beside the old place, else among the user's data."""
        for place in (workspace.path, paths.user_data_dir() / workspace.path.name):
            try:
                backup.run(workspace.save_elsewhere_job(proposed(place)))
            except AnnotatorError as error:
                self.window.show_error(error)
            else:
                self._saved()
                return

    def _save_to(self, path: str) -> None:
        workspace = self.session.workspace
        self.session.jobs.start(
            tr("Saving the project"),
            lambda: workspace.save_elsewhere_job(Path(path)),
            finished=self._saved,
            failed=self._not_saved,
            cancelled=lambda: self._not_saved(AnnotatorError(tr("Nothing was saved."))),
        )

    def _saved(self) -> None:
        self._put_away()
        self._declined = False
        self._doorbell.move(self.session.workspace.path)
        path = self.session.workspace.path
        self.window.setWindowTitle(f"{path.stem} — Annotator")
        self.session.settings.add_recent(path)
        self.session.relocated.emit()
        self.window.errors.hide()
        self.session.said.emit(tr("Everything is saved in {path}; work goes on there.", path=path))

    def _put_away(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.hide()
            dialog.deleteLater()
            self.window.activateWindow()

    def _not_saved(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.complain(str(error))

    # -- backups

    @property
    def _beside(self) -> bool:
        return self.session.settings["backup_beside"]

    def _before_large_step(self) -> None:
        """In the thread of the job: nobody waits, and a disk without room for a backup does not stop the step."""
        try:
            backup.before_large_step(self.session.workspace.path, beside=self._beside)
        except AnnotatorError as error:
            self.session.failed.emit(error)

    def back_up_if_due(self) -> None:
        """Hourly and daily backups, where something has changed."""
        self._backup.setInterval(_AGAIN)
        if not (self.session.workspace.is_lost or self.session.jobs.running):
            self._start(None, said=False)

    def back_up(self) -> None:
        """Make one now; it stays until somebody deletes it."""
        self._start(backup.BY_HAND, said=True)

    def _start(self, kind: str | None, *, said: bool) -> None:
        path, beside, outcome = self.session.workspace.path, self._beside, backup.Outcome()

        def work() -> Iterator[tuple[int, int]]:
            due = kind or backup.due(path)
            if due is not None:
                yield from backup.keep_job(path, due, outcome, beside=beside)

        def finished() -> None:
            if outcome.faults:
                self.session.failed.emit(
                    AnnotatorError(
                        tr("The project is damaged: {fault}. Older backups are kept; see Check and repair in the menu "
                           "Project.", fault=outcome.faults[0])
                    )
                )  # fmt: skip
            elif said:
                self.session.said.emit(tr("Backed up to {path}.", path=outcome.made))

        self.session.jobs.start(tr("Backing up"), work, finished=finished, failed=self.session.failed.emit)

    # -- dialogs

    def ask_restore(self) -> None:
        """Show the backups; the chosen one takes the place of the project."""
        from annotator.ui.dialogs.restoring import RestoreDialog

        path = self.session.workspace.path
        dialog = RestoreDialog(backup.listed(backup.folder_of(path)), self.window)
        dialog.chosen.connect(lambda chosen: restore(self.window, Path(chosen), path))
        self.window.show_dialog(dialog)

    def open_doctor(self) -> None:
        """Look for faults in the project, and offer to repair them."""
        from annotator.ui.dialogs.doctor import DoctorDialog

        self.window.show_dialog(DoctorDialog(self.session, self.window))


def offer_backup(window: MainWindow, damaged: Path) -> None:
    """A project that cannot be opened: show its backups, if it has any."""
    from annotator.ui.dialogs.restoring import RestoreDialog

    backups = backup.of_damaged(damaged)
    if backups:
        dialog = RestoreDialog(backups, window)
        dialog.chosen.connect(lambda chosen: restore(window, Path(chosen), damaged))
        window.show_dialog(dialog)


def restore(window: MainWindow, chosen: Path, project: Path) -> None:
    """Close the project, put the backup into its place and open that; what was there is backed up before."""
    window.close_project()
    outcome = backup.Outcome()

    def reopen() -> None:
        window.open_project(project)

    def end() -> None:
        reopen()
        window.status.say(tr("The backup is restored; what was there before is kept as {path}.", path=outcome.made))

    def failed(error: Exception) -> None:
        reopen()
        window.show_error(error)

    window.jobs.start(
        tr("Restoring"), lambda: backup.restore_job(chosen, project, outcome),
        finished=end, failed=failed, cancelled=reopen,
    )  # fmt: skip

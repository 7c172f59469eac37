"""What is asked where the whole project is exported as a folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.ui.session import Session
from annotator.verbs import bundles
from annotator.verbs.bundles import BundleExport, BundleOptions
from annotator.words import tr


class BundleChoices(QWidget):
    """Two switches; everything else of the project always comes along."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(tr("What the bundle holds"))
        self.originals = QCheckBox(tr("The bytes of the imported files, where they are not just their text"))
        self.tables = QCheckBox(tr("Tables for spreadsheets beside it (CSV)"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for box in (self.originals, self.tables):
            box.setChecked(True)
            layout.addWidget(box)

    def lacking(self) -> str:
        """What must be said first; nothing."""
        return ""

    def asker(self) -> Callable[[], list[str]]:
        """What finds out, in another thread, what does not travel."""
        return lambda: [tr("the history of steps, and where everybody stopped reading")]

    def exists(self, target: Path) -> str:
        """What stands in the place of the target, as a question; empty where nothing does."""
        if not target.is_dir() or not any(target.iterdir()):
            return ""
        if self._session.tools.files.bundle.is_bundle(target):
            return tr("Replace the bundle that is there; other files in the folder stay")
        return tr("Write into this folder, which holds other files; they stay")

    def work(self, target: Path, overwrite: bool) -> tuple[BundleExport, Iterator[tuple[int, int]]]:
        """What the job will say, and the job."""
        options = BundleOptions(overwrite, self.originals.isChecked(), self.tables.isChecked())
        session, report = self._session, BundleExport()
        return report, bundles.export_job(session.workspace, target, session.tools.files.bundle, options, report)

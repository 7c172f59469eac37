"""A bundle before it is imported: what it holds, and what is to happen to records that the project has otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QRadioButton, QVBoxLayout, QWidget

from annotator.domain.bundle import Manifest
from annotator.errors import Refused
from annotator.store import bundle_rows
from annotator.store.queries import articles
from annotator.store.queries.articles import Filter
from annotator.ui.dialogs import import_report, kit
from annotator.ui.dialogs.import_report import Line
from annotator.ui.session import Session
from annotator.verbs import bundles
from annotator.verbs.bundles import BundleImport
from annotator.words import tr

_COUNTED: tuple[tuple[str, Callable[[int], str]], ...] = (
    ("documents", lambda n: tr("%n articles", "", n, one="%n article")),
    ("annotations", lambda n: tr("%n annotations", "", n, one="%n annotation")),
    ("claims", lambda n: tr("%n claims", "", n, one="%n claim")),
    ("entities", lambda n: tr("%n entities", "", n, one="%n entity")),
    ("verdicts", lambda n: tr("%n verdicts", "", n, one="%n verdict")),
    ("evidence", lambda n: tr("%n pieces of evidence", "", n, one="%n piece of evidence")),
    ("labels", lambda n: tr("%n labels", "", n, one="%n label")),
    ("guidelines", lambda n: tr("%n guidelines", "", n, one="%n guideline")),
    ("annotators", lambda n: tr("%n annotators", "", n, one="%n annotator")),
)


def bundle_dialog(session: Session, paths: Sequence[str], parent: QWidget | None = None) -> BundleDialog | None:
    """What asks about the bundle that is to be imported; None where these are files of articles.

    Raises Refused where there are other files beside it, and for a manifest that cannot be read.
    """
    is_bundle = session.tools.files.bundle.is_bundle
    found = next((Path(path) for path in paths if is_bundle(Path(path))), None)
    if found is not None and len(paths) > 1:
        raise Refused(tr("{folder} is a bundle; import it by itself. Nothing was imported.", folder=found))
    if found is None:
        return None
    return BundleDialog(session, found, bundles.look(found, session.tools.files.bundle), parent)


class BundleDialog(QDialog):
    """Says what the manifest says; the files themselves are checked before anything is written."""

    def __init__(self, session: Session, folder: Path, manifest: Manifest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder
        self.setWindowTitle(tr("Import a bundle"))
        self.setMinimumWidth(520)
        name = manifest.project["name"]
        self.told = kit.caption(tr("{folder} holds the project “{name}”:", folder=folder, name=name), wrap=True)
        counts = [said(number) for kind, said in _COUNTED if (number := manifest.count(kind))]
        self.counts = kit.caption("\n".join(counts) or tr("It is empty."), wrap=True)
        self.keep = QRadioButton(tr("Keep what this project has where a record differs"))
        self.replace = QRadioButton(tr("Take the bundle's record where one differs"))
        self.keep.setChecked(True)
        self.fresh = bundle_rows.is_fresh(session.workspace.read())
        hint = tr("This project is new: it becomes the one of the bundle.")
        merged = tr("Records that this project lacks are added; the same ones are passed over. One undo takes it back.")
        column = QVBoxLayout(self)
        for widget in (self.told, self.counts, self.keep, self.replace):
            column.addWidget(widget)
        column.addWidget(kit.caption(hint if self.fresh else merged, wrap=True, dim=True))
        column.addStretch(1)
        box, self.import_button = kit.buttons(self, tr("Import"))
        column.addWidget(box)
        for button in (self.keep, self.replace):
            button.setVisible(not self.fresh)
        session.closing.connect(self.reject)

    def accept(self) -> None:
        """Begin the import."""
        session, folder, parent = self._session, self._folder, self.parentWidget()
        report, tools = BundleImport(replace=self.replace.isChecked()), session.tools.files

        def work() -> Iterator[tuple[int, int]]:
            return bundles.import_job(session.workspace, folder, tools.bundle, tools.fold, report)

        def end() -> None:
            session.said.emit(report.summary())
            _open_first(session)
            _show(session, report, parent)

        def fail(error: Exception) -> None:
            session.failed.emit(error)
            _show(session, report, parent)

        session.jobs.start(tr("Importing"), work, finished=end, cancelled=end, failed=fail)
        super().accept()


def _open_first(session: Session) -> None:
    """An empty pane gets the first article of the project."""
    if session.document_id is None:
        found = articles.ids(session.workspace.read(), session.workspace.annotator_id, Filter())
        session.open_document(found[0] if found else None)


def _show(session: Session, report: BundleImport, parent: QWidget | None) -> None:
    """What differed, and what is wrong with a damaged bundle, in a window of its own."""
    rows: list[Line] = [(tr("fault"), r.file, r.place, r.reason) for r in report.refusals]
    rows += [(tr("kept"), r.file, r.place, r.reason) for r in report.stuck]
    kind = tr("replaced") if report.replace else tr("differs")
    rows += [(kind, r.file, r.place, r.reason) for r in report.changed]
    if len(rows) > 1 or (rows and not report.refusals):
        summary = report.summary() if not report.refusals else tr("The bundle is damaged; nothing was changed.")
        import_report.show(session, tr("What the import says"), summary, rows, parent)

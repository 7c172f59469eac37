"""What to export, to where, and what the format cannot take along, counted while the user chooses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator import terms, words
from annotator.domain.exchange import Format
from annotator.errors import AnnotatorError
from annotator.store.queries import articles
from annotator.store.queries.articles import Filter
from annotator.store.schema import DOCUMENT_STATUSES
from annotator.store.workspace import Workspace
from annotator.ui.background import Latest, reading_thread
from annotator.ui.dialogs import import_report, kit
from annotator.ui.dialogs.export_bundle import BundleChoices
from annotator.ui.dialogs.export_reviews import ReviewChoices
from annotator.ui.session import Session
from annotator.ui.widgets.menu_entry import unmarked
from annotator.verbs import exporting
from annotator.verbs.bundles import BundleExport
from annotator.verbs.claim_reviews import ReviewReport
from annotator.verbs.exporting import ExportFilter, ExportOptions, ExportReport
from annotator.words import number, tr

_PAUSE = 150  # ms without a change before the losses are counted
_TABLES = ("csv", "tsv")
Report = ExportReport | BundleExport | ReviewReport


def start_export(session: Session, parent: QWidget | None = None) -> ExportDialog:
    """Ask what to export; the export is a job."""
    dialog = ExportDialog(session, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ExportDialog(QDialog):
    """Stays open until the file is there, so that it can be shown in its folder; may be closed before.

    `counted`: the losses are shown; `exported`: the job ended, with its report or None.
    """

    counted = Signal()
    exported = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_shown = True
        self._running = False
        self._listed = frozenset(session.visible_ids())
        self._formats = [f for f in session.tools.files.formats if f.writes]
        self._losses: Latest[list[str]] = Latest(reading_thread(self), self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._count)
        self.setWindowTitle(tr("Export"))
        self._make_fields()
        self._lay_out()
        self.setMinimumWidth(max(520, self.minimumSizeHint().width()))
        self._connect()
        self._take_format()
        self._refresh()

    # -- fields

    def _make_fields(self) -> None:
        session, connection = self._session, self._session.workspace.read()
        document, total = session.document(), articles.count(connection)
        title = " ".join(document.title.split()) if document else ""
        this = tr("This article: {title}", title=title[:50] or tr("Untitled")) if document else tr("This article")
        listed = tr("The list as it stands: %n articles", "", len(self._listed),
                    one="The list as it stands: %n article")  # fmt: skip
        every = tr("The whole project: %n articles", "", total, one="The whole project: %n article")
        self.this, self.listed, self.all = QRadioButton(this), QRadioButton(listed), QRadioButton(every)
        self._which = QButtonGroup(self)
        for button in (self.all, self.listed, self.this):
            button.setText(unmarked(button.text()))
            self._which.addButton(button)
        self.this.setEnabled(document is not None)
        self.all.setChecked(True)
        self.language = _combo(tr("Only articles in"), tr("all languages"))
        for code in articles.distinct(connection, "language"):
            self.language.addItem(kit.language_name(code), code)
        self.status = _combo(tr("Only articles that are"), tr("any status"))
        for status in DOCUMENT_STATUSES:
            self.status.addItem(terms.document_status(status), status)
        self.label = _combo(tr("Only annotations with label"), tr("all labels"))
        for label in session.labels():
            self.label.addItem(f"{label.name} ({terms.layer(label.layer)})", f"{label.layer}/{label.name}")
        self.everything = QCheckBox(tr("Also suggestions and rejected annotations"))
        self.format = QComboBox()
        self.format.setAccessibleName(tr("Format"))
        for form in self._formats:
            self.format.addItem(tr(form.name), form.key)
        self.describes, self.loses = kit.caption(wrap=True, dim=True), kit.caption(wrap=True)
        self.bom = QCheckBox(tr("Begin with a byte order mark, by which Excel knows the letters"))
        self.bom.setChecked(session.settings["csv_bom"])
        self.bundle, self.reviews = BundleChoices(session), ReviewChoices(session)
        self.target, self.browse = QLineEdit(), QPushButton(tr("Browse…"))
        self.browse.setAutoDefault(False)
        self.target.setAccessibleName(tr("File to write"))
        folder = session.settings["last_folder"] or str(session.workspace.path.absolute().parent)
        self.target.setText(str(Path(folder) / session.workspace.path.stem))
        self.overwrite = QCheckBox()
        self.told = kit.caption(wrap=True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        which = QVBoxLayout()
        which.setSpacing(4)
        for button in (self.all, self.listed, self.this):
            which.addWidget(button)
        narrow = QHBoxLayout()
        for combo in (self.language, self.status, self.label):
            narrow.addWidget(combo, 1)
        target = QHBoxLayout()
        target.addWidget(self.target, 1)
        target.addWidget(self.browse)
        self._article_rows = (which, narrow, self.everything)
        form.addRow(kit.caption(tr("Articles")), which)
        form.addRow(kit.caption(tr("Only")), narrow)
        form.addRow(kit.caption(tr("Annotations")), self.everything)
        form.addRow(kit.caption(tr("Format")), self.format)
        form.addRow(QWidget(), self.describes)
        form.addRow(QWidget(), self.bom)
        form.addRow(QWidget(), self.bundle)
        form.addRow(kit.caption(tr("Published by")), self.reviews)
        form.addRow(kit.caption(tr("Left behind")), self.loses)
        self._where = kit.caption(tr("File"))
        form.addRow(self._where, target)
        form.addRow(QWidget(), self.overwrite)
        self._form = form
        self.button_box, self.export_button = kit.buttons(self, tr("Export"))
        self.button_box.accepted.disconnect()
        self.folder_button = self.button_box.addButton(tr("Show in folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.folder_button.setAutoDefault(False)
        self.folder_button.hide()
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addWidget(self.button_box)

    def _connect(self) -> None:
        self._which.buttonClicked.connect(self._refresh)
        for combo in (self.language, self.status, self.label):
            combo.activated.connect(self._refresh)
        self.everything.clicked.connect(self._refresh)
        self.reviews.edited.connect(self._refresh)
        self.format.currentIndexChanged.connect(self._take_format)
        self.bom.toggled.connect(lambda on: self._session.settings.__setitem__("csv_bom", on))
        self.target.textChanged.connect(self._check_target)
        self.overwrite.toggled.connect(self._check_button)
        self.browse.clicked.connect(self._ask_target)
        self.export_button.clicked.connect(self._export)
        self.folder_button.clicked.connect(self._show_folder)
        self._losses.answered.connect(self._show_losses)
        self._losses.failed.connect(lambda error: self.loses.setText(str(error)))
        self._session.closing.connect(self.reject)

    # -- what is chosen

    def form(self) -> Format:
        """The format chosen."""
        return self._formats[self.format.currentIndex()]

    def which(self) -> ExportFilter:
        """The filter chosen."""
        language, status = self.language.currentData(), self.status.currentData()
        ids = None
        if self.listed.isChecked():
            ids = self._listed
        elif self.this.isChecked() and self._session.document_id is not None:
            ids = frozenset({self._session.document_id})
        listed = Filter(statuses=(status,) if status else (), languages=(language,) if language else ())
        return ExportFilter(listed, ids, self.label.currentData(), self.everything.isChecked())

    def _special(self) -> BundleChoices | ReviewChoices | None:
        """What the format asks for where it is none of articles."""
        form = self.form()
        return self.bundle if form.folder else self.reviews if form.reviews else None

    def _take_format(self) -> None:
        """The file's suffix follows the format, unless the user gave it one of their own."""
        form, path = self.form(), Path(self.target.text())
        known = {suffix for f in self._formats for suffix in f.suffixes}
        if path.suffix.lower() not in (form.suffixes or ("",)) and (not path.suffix or path.suffix.lower() in known):
            self.target.setText(str(path.with_suffix(form.suffixes[0] if form.suffixes else "")))
        self.describes.setText(tr(form.writes))
        self._where.setText(tr("Folder") if form.folder else tr("File"))
        special = self._special()
        for row in self._article_rows:
            self._form.setRowVisible(row, special is None)
        self._form.setRowVisible(self.bom, form.key in _TABLES)
        self._form.setRowVisible(self.bundle, special is self.bundle)
        self._form.setRowVisible(self.reviews, special is self.reviews)
        self._refresh()

    def _refresh(self) -> None:
        self.loses.setText(tr("counting…"))
        self._pause.start()
        self._check_target()

    def _target_path(self) -> Path:
        return Path(self.target.text().strip()).expanduser()

    def _check_target(self) -> None:
        path, special = self._target_path(), self._special()
        asked = ""
        if self.target.text().strip():
            asked = special.exists(path) if special is not None else _exists(path)
        if asked:
            self.overwrite.setText(asked)
        else:
            self.overwrite.setChecked(False)
        self._form.setRowVisible(self.overwrite, bool(asked))
        self._check_button()

    def _check_button(self) -> None:
        blocked = self._form.isRowVisible(self.overwrite) and not self.overwrite.isChecked()
        special = self._special()
        lacking = special.lacking() if special is not None else ""
        if not self._running:
            self.told.setText(lacking)
        ready = bool(self.target.text().strip()) and not blocked and not lacking
        self.export_button.setEnabled(ready and not self._running)

    def _ask_target(self) -> None:
        form = self.form()
        if form.folder:
            path = QFileDialog.getExistingDirectory(self, tr("Export into the folder"), self.target.text())
            self.target.setText(path or self.target.text())
            return
        suffixes = " ".join(f"*{suffix}" for suffix in form.suffixes)
        kinds = f"{tr(form.name)} ({suffixes});;" + tr("All files (*)")
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Export to"), self.target.text(), kinds, options=QFileDialog.Option.DontConfirmOverwrite
        )
        if path:
            self.target.setText(path)

    # -- what is lost

    def _count(self) -> None:
        workspace, which, form, special = self._session.workspace, self.which(), self.form(), self._special()
        self._losses.ask(special.asker() if special is not None else lambda: _losses(workspace, which, form))

    def _show_losses(self, losses: list[str]) -> None:
        self.loses.setText("\n".join(losses) or tr("nothing", "left behind"))
        self.counted.emit()

    # -- doing it

    def _export(self) -> None:
        session, target = self._session, self._target_path()
        report, steps = self._work(target)
        session.settings["last_folder"] = str(target.absolute().parent)
        self._running = True
        self._check_button()
        self.told.setText(tr("Exporting…"))
        job = session.jobs.start(
            tr("Exporting"), lambda: steps,
            finished=lambda: self._finish(report), failed=self._fail, cancelled=self._stop,
        )  # fmt: skip
        job.progress.connect(self._advance)

    def _work(self, target: Path) -> tuple[Report, Iterator[tuple[int, int]]]:
        """What the job will say, and the job; it begins when its thread does."""
        special, overwrite = self._special(), self.overwrite.isChecked()
        if special is not None:
            return special.work(target, overwrite)
        report, options = ExportReport(), ExportOptions(overwrite=overwrite, bom=self.bom.isChecked())
        workspace, form, which = self._session.workspace, self.form(), self.which()
        return report, exporting.export_job(workspace, target, form, which, options, report)

    def _advance(self, done: int, total: int) -> None:
        if not (self._is_shown and self._running):
            return
        if self._special() is None:
            said = tr("Exporting: {done} of %n articles", "", total,
                      one="Exporting: {done} of %n article", done=number(done))  # fmt: skip
        else:
            said = tr("Exporting: {done} of %n records", "", total,
                      one="Exporting: {done} of %n record", done=number(done))  # fmt: skip
        self.told.setText(said)

    def _finish(self, report: Report) -> None:
        self._session.said.emit(report.summary())
        self._end(report.summary(), report)
        if isinstance(report, ReviewReport) and report.missing:
            rows = [(tr("left out"), claim.file, claim.place, claim.reason) for claim in report.missing]
            import_report.show(self._session, tr("What the export says"), report.summary(), rows, self.parentWidget())
        if self._is_shown:
            self.folder_button.show()
            self.button_box.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
            self.folder_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, error: Exception) -> None:
        if not self._is_shown or not isinstance(error, AnnotatorError):
            self._session.failed.emit(error)
        self._end(str(error), None)

    def _stop(self) -> None:
        self._session.said.emit(tr("The export was cancelled; nothing was written."))
        self._end(tr("Cancelled; nothing was written."), None)

    def _end(self, said: str, report: Report | None) -> None:
        self._running = False
        if self._is_shown:
            self._check_target()
            self.told.setText(said)
            self.exported.emit(report)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.target.text().strip()).absolute().parent)))

    def done(self, result: int) -> None:
        self._is_shown = False
        self._pause.stop()
        self._losses.stop()
        super().done(result)


def _exists(path: Path) -> str:
    """The question that a file in the place of the target asks; empty where there is none."""
    if not path.is_file():
        return ""
    return tr("Replace the file that is there ({size})", size=words.size(path.stat().st_size))


def _losses(workspace: Workspace, which: ExportFilter, form: Format) -> list[str]:
    """What an export of articles leaves behind, counted."""
    found = exporting.count_losses(workspace, which, form)
    return [tr("{count} {things}", count=number(loss.count), things=loss.what) for loss in found]


def _combo(name: str, everything: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(len(everything))
    combo.addItem(everything, None)
    return combo

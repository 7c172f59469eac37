"""A look at files before they are imported, and the import itself. Nothing is written before the button is pressed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.exchange import EncodingGuess, Tools
from annotator.domain.records import Refusal
from annotator.errors import AnnotatorError, Refused
from annotator.ui.background import Latest, reading_thread
from annotator.ui.dialogs import import_report, kit
from annotator.ui.dialogs.import_bundle import bundle_dialog
from annotator.ui.dialogs.import_file import FilePane
from annotator.ui.dialogs.import_report import ReportDialog
from annotator.ui.session import Session
from annotator.verbs import import_reading, importing
from annotator.verbs.import_reading import FileChoice, FilePreview, ImportOptions, Preview
from annotator.verbs.import_report import ImportReport
from annotator.words import mark, number, tr

SHOWN = 200  # files that are looked into beforehand
_PATH = Qt.ItemDataRole.UserRole


def start_import(session: Session, paths: Sequence[str], parent: QWidget | None = None) -> QDialog | None:
    """Show what the files or the bundle hold; they are imported when the user says so."""
    try:
        dialog = bundle_dialog(session, paths, parent) or ImportDialog(session, paths, parent)
    except Refused as error:
        session.failed.emit(error)
        return None
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ImportDialog(QDialog):
    """Files at the left, how the chosen one would be read at the right. `looked`: the preview has come."""

    looked = Signal()

    def __init__(self, session: Session, paths: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.options = ImportOptions()
        self._session, self._paths = session, tuple(paths)
        self._tools: Tools = session.tools.files
        self._closed = False
        self._files: dict[str, FilePreview] = {}
        self._refusals: dict[str, Refusal] = {}
        self._looks: Latest[Preview] = Latest(reading_thread(self), self)
        self.setWindowTitle(tr("Import articles"))
        self.resize(900, 600)
        self.list, self.pane = _file_list(), FilePane(self._tools)
        self.language = QComboBox()
        self.told = kit.caption(tr("Looking at the files…"), wrap=True)
        self.button_box, self.import_button = kit.buttons(self, tr("Import"))
        self.import_button.setEnabled(False)
        self._lay_out()
        self._connect()
        self._look()

    def _lay_out(self) -> None:
        self.language.setAccessibleName(tr("Language of all articles"))
        self.language.addItem(tr("as each article says or shows"), None)
        for code in kit.LANGUAGES:
            self.language.addItem(kit.language_name(code), code)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self.pane)
        splitter.setSizes([340, 560])
        language = QHBoxLayout()
        language.addWidget(kit.caption(tr("Language")))
        language.addWidget(self.language)
        language.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(splitter, 1)
        column.addLayout(language)
        column.addWidget(self.told)
        column.addWidget(self.button_box)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._show_file)
        self.pane.chosen.connect(self._choose)
        self.language.activated.connect(self._choose_language)
        self._looks.answered.connect(self._on_looked)
        self._looks.failed.connect(self._on_failed)
        self._session.closing.connect(self.reject)

    def done(self, result: int) -> None:
        self._closed = True
        self._looks.stop()
        super().done(result)

    # -- looking

    def _look(self, paths: Sequence[str] = ()) -> None:
        wanted, options = tuple(paths) or self._paths, self.options
        tools = replace(self._tools, guess_encoding=self._guess)
        self._looks.ask(lambda: import_reading.preview(wanted, options, tools, files=SHOWN))

    def _guess(self, head: bytes) -> EncodingGuess:
        """Asked once a file: a look at many files ends soon after the dialog is closed."""
        if self._closed:
            raise Refused(tr("The dialog was closed."))
        return self._tools.guess_encoding(head)

    def _on_looked(self, preview: Preview) -> None:
        for file in preview.files:
            self._files[file.path] = file
            self._refusals.pop(file.path, None)
        for refusal in preview.refusals:
            self._refusals[refusal.file] = refusal
            self._files.pop(refusal.file, None)
        kept = self._current_path()
        self._fill(kept)
        self._tell(preview)
        self.looked.emit()

    def _on_failed(self, error: Exception) -> None:
        self.told.setText(str(error))
        self.looked.emit()

    def _fill(self, current: str | None) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for path, file in self._files.items():
            count = "" if file.count is None else number(file.count)
            sign = file.encoding if file.sure else f"{file.encoding} ?"
            item = _item(path, file.format, sign, count)
            if file.refusals:
                faults = tr("%n faults", "", len(file.refusals), one="%n fault")
                item.setText(3, f"{count} ({faults})")
            self.list.addTopLevelItem(item)
        for path in self._refusals:
            item = _item(path, "–", "–", tr("none", "articles"))
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        chosen = self._item_of(current) or self._most_doubtful() or self.list.topLevelItem(0)
        if chosen is not None:
            self.list.setCurrentItem(chosen)

    def _item_of(self, path: str | None) -> QTreeWidgetItem | None:
        items = (self.list.topLevelItem(i) for i in range(self.list.topLevelItemCount()))
        return next((item for item in items if item is not None and item.data(0, _PATH) == path), None)

    def _most_doubtful(self) -> QTreeWidgetItem | None:
        """The first file whose encoding is a guess: it needs the eye first."""
        return self._item_of(next((path for path, file in self._files.items() if not file.sure), None))

    def _current_path(self) -> str | None:
        item = self.list.currentItem()
        return None if item is None else str(item.data(0, _PATH))

    def _tell(self, preview: Preview) -> None:
        parts = [_found([file.count for file in self._files.values()])]
        unsure = sum(not file.sure for file in self._files.values())
        refused, skipped = len(self._refusals), len(preview.skipped)
        if unsure:
            guess = tr("the encoding of %n is a guess: look at the text and choose another where it is wrong",
                       "files", unsure)  # fmt: skip
            parts.append(guess)
        if refused:
            parts.append(tr("%n files cannot be imported", "", refused, one="%n file cannot be imported"))
        if skipped:
            others = tr("%n files of other kinds passed over", "", skipped, one="%n file of other kinds passed over")
            parts.append(others)
        if len(self._files) + refused >= SHOWN and len(self._paths) != 1:
            parts.append(tr("only the first %n files are shown, all are imported", "", SHOWN))
        self.told.setText("; ".join(parts) + ".")
        self.import_button.setEnabled(bool(self._files))
        if self._files and not self.list.hasFocus():
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- choosing

    def _show_file(self) -> None:
        path = self._current_path()
        if path in self._files:
            self.pane.show_file(self._files[path], self.options, len(self._files))
        elif path is not None:
            self.pane.show_refusal(self._refusals[path])

    def _choose(self, choice: FileChoice, for_all: bool) -> None:
        path = self._current_path()
        if for_all:
            encoding = replace(self.options.choice, encoding=choice.encoding)
            others = {p: replace(c, encoding=choice.encoding) for p, c in self.options.files.items()}
            self.options = replace(self.options, choice=encoding, files=others)
            self._look()
        elif path is not None:
            self.options = replace(self.options, files={**self.options.files, path: choice})
            self._look([path])

    def _choose_language(self) -> None:
        self.options = replace(self.options, language=self.language.currentData())
        self.pane.options = self.options
        self.pane.show_record()

    def accept(self) -> None:
        """Begin the import."""
        if not self._files:
            return
        run_import(self._session, self._paths, self.options, self.parentWidget())
        super().accept()


def run_import(
    session: Session, paths: Sequence[str], options: ImportOptions, parent: QWidget | None = None
) -> ImportReport:
    """Import as a job; at the end the report is shown where it says more than a number. Returns the report to be."""
    report, tools = ImportReport(), session.tools.files
    try:
        sources = import_reading.read_sources(paths, options, tools)
    except AnnotatorError as error:
        session.failed.emit(error)
        return report

    def work() -> Iterator[tuple[int, int]]:
        return importing.import_job(session.workspace, sources, options, tools, report)

    def end() -> None:
        show_report(session, report, parent)

    session.jobs.start(tr("Importing"), work, finished=end, cancelled=end, failed=session.failed.emit)
    return report


def show_report(session: Session, report: ImportReport, parent: QWidget | None = None) -> ReportDialog | None:
    """The summary into the status bar, the first new article into an empty pane, the rest into a window."""
    session.said.emit(report.summary())
    if session.document_id is None and report.added:
        session.open_document(report.added[0])
    if not (report.refusals or report.repaired or report.labels_created or report.annotators_created):
        return None
    title, rows = tr("What the import says"), import_report.lines(report)
    return import_report.show(session, title, report.summary(), rows, parent)


def _found(counts: Sequence[int | None]) -> str:
    """How many articles in how many files; None for a file whose articles were not counted."""
    total = sum(count for count in counts if count is not None)
    articles = tr("%n articles", "", total, one="%n article")
    files = tr("%n files", "", len(counts), one="%n file")
    said = mark("more than {articles} in {files}") if None in counts else mark("{articles} in {files}")
    return tr(said, articles=articles, files=files)


def _file_list() -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(tr("Files"))
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setAlternatingRowColors(True)
    tree.setHeaderLabels([tr("File"), tr("Format"), tr("Encoding"), tr("Articles")])
    tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in (1, 2, 3):
        tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(False)
    return tree


def _item(path: str, form: str, encoding: str, count: str) -> QTreeWidgetItem:
    import os

    item = QTreeWidgetItem([os.path.basename(path) or path, form, encoding, count])
    item.setData(0, _PATH, path)
    return item

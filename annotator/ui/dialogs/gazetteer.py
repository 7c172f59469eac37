"""Files of names: what a file holds is shown before it is taken into the registry; the registry is written as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QVBoxLayout, QWidget

from annotator import words
from annotator.domain.gazetteer import EntityRecord
from annotator.domain.records import Refusal
from annotator.domain.refusals import Refusals
from annotator.errors import Refused
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs import gazetteer
from annotator.verbs.gazetteer import GazetteerReport
from annotator.words import mark, tr

_READ = (mark("Files of names (*.csv *.tsv *.jsonl *.ndjson *.txt)"), mark("All files (*)"))
_WRITTEN = "CSV (*.csv);;TSV (*.tsv);;JSON Lines (*.jsonl)"
_LARGEST = 256 << 20  # bytes
_SHOWN = 500


class GazetteerDialog(QDialog):
    """Reads the file in the background; nothing is taken in before the button is pressed."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.path = session, path
        self.records: list[EntityRecord] = []
        self.refusals = Refusals()
        self.setWindowTitle(tr("Import entities"))
        self.head = kit.caption(tr("Reading {file} …", file=path.name), wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What the file holds"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        hint = tr(
            "An entity that the registry knows by id, Wikidata id, or name and type gets the forms and fields that it "
            "lacks; nothing that is there is changed."
        )
        layout.addWidget(kit.caption(hint, wrap=True, dim=True))
        box, self.do = kit.buttons(self, tr("Import"))
        self.do.setEnabled(False)
        layout.addWidget(box)
        self.resize(560, 420)
        session.jobs.start(tr("Read {file}", file=path.name), self._read, finished=self._show, failed=self._fail)

    def _read(self) -> Iterator[tuple[int, int]]:
        try:
            if self.path.stat().st_size > _LARGEST:
                size = words.size(_LARGEST)
                raise Refused(tr("{path} is larger than {size}; split it.", path=self.path, size=size))
            content = self.path.read_bytes()
        except OSError as error:
            reason = words.why(error)
            raise Refused(tr("{path} cannot be read: {reason}.", path=self.path, reason=reason)) from error
        for number, found in enumerate(self.session.tools.gazetteer().read(content, self.path.name)):
            if isinstance(found, Refusal):
                self.refusals.append(found)
            else:
                self.records.append(found)
            if number % 200 == 0:
                yield number, 0

    def _fail(self, error: Exception) -> None:
        self.session.failed.emit(error)
        self.reject()

    def _show(self) -> None:
        number, faults = len(self.records), self.refusals.total
        said = tr("%n entities in {file}.", "", number, one="%n entity in {file}.", file=self.path.name)
        if faults:
            said += " " + tr("%n lines cannot be taken; they stand first in the list.", "", faults,
                             one="%n line cannot be taken; it stands first in the list.")  # fmt: skip
        self.head.setText(said)
        self.list.addItems([f"✗ {r.place}: {r.reason}" for r in self.refusals[:_SHOWN]])
        self.list.addItems([_described(record) for record in self.records[:_SHOWN]])
        self.do.setText(tr("Import %n entities", "", number, one="Import %n entity") if number else tr("Import"))
        self.do.setEnabled(bool(number))
        self.do.setFocus()

    def accept(self) -> None:
        if not self.records:
            return
        session, records, report = self.session, self.records, GazetteerReport()

        def say() -> None:
            session.said.emit(_imported(report))

        fold = session.tools.fold
        session.jobs.start(
            tr("Import {file}", file=self.path.name),
            lambda: gazetteer.import_job(session.workspace, records, fold, report),
            finished=say, failed=session.failed.emit, cancelled=say,
        )  # fmt: skip
        super().accept()


def _imported(report: GazetteerReport) -> str:
    done = (
        tr("%n entities new", "", report.made, one="%n entity new"),
        tr("%n completed", "entities", report.completed),
        tr("%n forms added", "", report.forms, one="%n form added"),
    )
    said = tr("{done}. Ctrl+Z takes it back.", done=", ".join(done))
    if not report.remarks:
        return said
    first = report.remarks[0]
    remarks = tr("%n remarks, the first: {place}: {reason}.", "", len(report.remarks),
                 one="%n remark, the first: {place}: {reason}.", place=first.place, reason=first.reason)  # fmt: skip
    return f"{remarks} {said}"


def _described(r: EntityRecord) -> str:
    others = ", ".join(form.form for form in r.forms)
    said = f"{r.name} ({r.type})" if r.type else r.name
    return f"{said}: {others}" if others else said


def ask_import(session: Session, parent: QWidget) -> GazetteerDialog | None:
    """Ask for a file of names and show what is in it."""
    kinds = ";;".join(map(tr, _READ))
    path, _ = QFileDialog.getOpenFileName(parent, tr("Import entities"), session.settings["last_folder"], kinds)
    if not path:
        return None
    dialog = GazetteerDialog(session, Path(path), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ask_export(session: Session, parent: QWidget) -> None:
    """Ask for a place and write the registry there; the suffix says in which form."""
    folder = Path(session.settings["last_folder"] or Path.home())
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export the registry"), str(folder / "entities.csv"), _WRITTEN)
    if path:
        target = Path(path) if Path(path).suffix else Path(f"{path}.csv")
        write = session.tools.gazetteer().write
        session.jobs.start(
            tr("Export {file}", file=target.name), lambda: gazetteer.export(session.workspace, target, write),
            finished=lambda: session.said.emit(tr("The registry was written to {path}.", path=target)),
            failed=session.failed.emit,
        )  # fmt: skip

"""Files of names: what a file holds is shown before it is taken into the registry; the registry is written as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QListWidget, QVBoxLayout, QWidget

from annotator.domain.gazetteer import EntityRecord
from annotator.domain.records import Refusal
from annotator.domain.refusals import Refusals
from annotator.errors import Refused
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.verbs import gazetteer
from annotator.verbs.gazetteer import GazetteerReport

_READ = "Files of names (*.csv *.tsv *.jsonl *.ndjson *.txt);;All files (*)"
_WRITTEN = "CSV (*.csv);;TSV (*.tsv);;JSON lines (*.jsonl)"
_LARGEST = 256 << 20  # bytes
_SHOWN = 500


class GazetteerDialog(QDialog):
    """Reads the file in the background; nothing is taken in before the button is pressed."""

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.path = session, path
        self.records: list[EntityRecord] = []
        self.refusals = Refusals()
        self.setWindowTitle("Import entities")
        self.head = kit.caption(f"Reading {path.name} …", wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName("What the file holds")
        layout = QVBoxLayout(self)
        layout.addWidget(self.head)
        layout.addWidget(self.list, 1)
        layout.addWidget(kit.caption(
            "An entity that the registry knows by id, Wikidata id, or name and type gets the forms and fields that it "
            "lacks; nothing that is there is changed.", wrap=True, dim=True))  # fmt: skip
        box, self.do = kit.buttons(self, "Import")
        self.do.setEnabled(False)
        layout.addWidget(box)
        self.resize(560, 420)
        session.jobs.start(f"Read {path.name}", self._read, finished=self._show, failed=self._fail)

    def _read(self) -> Iterator[tuple[int, int]]:
        try:
            if self.path.stat().st_size > _LARGEST:
                raise Refused(f"{self.path} is larger than {kit.shown_size(_LARGEST)}; split it.")
            content = self.path.read_bytes()
        except OSError as error:
            raise Refused(f"{self.path} cannot be read: {(error.strerror or str(error)).lower()}.") from error
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
        said = f"{kit.counted(number, 'entity', 'entities')} in {self.path.name}."
        if faults:
            said += f" {kit.counted(faults, 'line')} cannot be taken; they stand first in the list."
        self.head.setText(said)
        self.list.addItems([f"✗ {r.place}: {r.reason}" for r in self.refusals[:_SHOWN]])
        self.list.addItems([_described(record) for record in self.records[:_SHOWN]])
        self.do.setText(f"Import {kit.counted(number, 'entity', 'entities')}" if number else "Import")
        self.do.setEnabled(bool(number))
        self.do.setFocus()

    def accept(self) -> None:
        if not self.records:
            return
        session, records, report = self.session, self.records, GazetteerReport()

        def say() -> None:
            said = f"{kit.counted(report.made, 'entity', 'entities')} new, {report.completed:,} completed, "
            said += f"{kit.counted(report.forms, 'form')} added. Ctrl+Z takes it back."
            if report.remarks:
                first = report.remarks[0]
                said = f"{kit.counted(len(report.remarks), 'remark')}, the first: {first.place}: {first.reason}. {said}"
            session.said.emit(said)

        fold = session.tools.fold
        session.jobs.start(
            f"Import {self.path.name}", lambda: gazetteer.import_job(session.workspace, records, fold, report),
            finished=say, failed=session.failed.emit, cancelled=say,
        )  # fmt: skip
        super().accept()


def _described(r: EntityRecord) -> str:
    others = ", ".join(form.form for form in r.forms)
    said = f"{r.name} ({r.type})" if r.type else r.name
    return f"{said}: {others}" if others else said


def ask_import(session: Session, parent: QWidget) -> GazetteerDialog | None:
    """Ask for a file of names and show what is in it."""
    path, _ = QFileDialog.getOpenFileName(parent, "Import entities", session.settings["last_folder"], _READ)
    if not path:
        return None
    dialog = GazetteerDialog(session, Path(path), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def ask_export(session: Session, parent: QWidget) -> None:
    """Ask for a place and write the registry there; the suffix says in which form."""
    folder = Path(session.settings["last_folder"] or Path.home())
    path, _ = QFileDialog.getSaveFileName(parent, "Export the registry", str(folder / "entities.csv"), _WRITTEN)
    if path:
        target = Path(path) if Path(path).suffix else Path(f"{path}.csv")
        write = session.tools.gazetteer().write
        session.jobs.start(
            f"Export {target.name}", lambda: gazetteer.export(session.workspace, target, write),
            finished=lambda: session.said.emit(f"The registry was written to {target}."), failed=session.failed.emit,
        )  # fmt: skip

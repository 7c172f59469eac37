"""What an import or export did besides its work: each refusal and each repair with its file, place and reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.refusals import Refusals
from annotator.ui.dialogs import kit
from annotator.ui.session import Session
from annotator.ui.widgets.flat_model import FlatModel, Index
from annotator.ui.widgets.words import plain_tip
from annotator.verbs.import_report import ImportReport
from annotator.words import mark, number, tr

Line = tuple[str, str, str, str]  # kind, file, place, reason


def lines(report: ImportReport) -> list[Line]:
    """Kind, file, place and reason of everything that is to be said."""
    found = [*_told(tr("refused"), report.refusals), *_told(tr("remark"), report.repaired)]
    found += [(tr("new label"), "", "", name) for name in report.labels_created]
    found += [(tr("new annotator"), "", "", name) for name in report.annotators_created]
    found += [(tr("skipped"), path, "", tr("a file of another kind")) for path in report.skipped]
    return found


def _told(kind: str, refusals: Refusals) -> Iterator[Line]:
    yield from ((kind, r.file, r.place, r.reason) for r in refusals)
    if refusals.more:
        yield kind, "", "", tr("and {count} more, which are not listed", count=number(refusals.more))


class ReportModel(FlatModel):
    """The lines of a report."""

    TITLES = ("", mark("File"), mark("Place"), mark("What"))

    def __init__(self, rows: Sequence[Line]) -> None:
        super().__init__()
        self.rows = rows

    def count(self) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        words = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words) if words else None
        return words if role == Qt.ItemDataRole.DisplayRole else None


class ReportTable(QTableView):
    """Ctrl+C copies whole lines."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy(sorted(index.row() for index in self.selectionModel().selectedRows()))
        else:
            super().keyPressEvent(event)

    def copy(self, rows: Sequence[int]) -> None:
        """Put lines on the clipboard, their parts separated by tabs."""
        model = self.model()
        assert isinstance(model, ReportModel)
        QGuiApplication.clipboard().setText("\n".join("\t".join(model.rows[row]) for row in rows))


class ReportDialog(QDialog):
    """Stays beside the work; all of it can be copied."""

    def __init__(self, title: str, summary: str, rows: Sequence[Line], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.resize(960, 420)
        self.summary = kit.caption(summary, wrap=True)
        self.model = ReportModel(rows)
        self.table = ReportTable()
        self.table.setModel(self.model)
        self.table.setAccessibleName(title)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        for column, width in enumerate((100, 220, 110)):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setStretchLastSection(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = box.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: self.table.copy(range(len(self.model.rows))))
        box.rejected.connect(self.reject)
        column_layout = QVBoxLayout(self)
        column_layout.addWidget(self.summary)
        column_layout.addWidget(self.table, 1)
        column_layout.addWidget(box)


def show(session: Session, title: str, summary: str, rows: Sequence[Line], parent: QWidget | None) -> ReportDialog:
    """Show what is to be said beside the work; it goes with the project."""
    dialog = ReportDialog(title, summary, rows, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    session.closing.connect(dialog.close)
    dialog.show()
    return dialog

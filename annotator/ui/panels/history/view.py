"""The list of steps: what was done, and when, by whom and where below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter

from annotator.store.queries.steps import ListedStep
from annotator.ui import step_text
from annotator.ui.panels.history.model import HistoryModel, facts
from annotator.ui.widgets import look
from annotator.ui.widgets.row_delegate import Index, Row, RowDelegate, draw_line
from annotator.ui.widgets.slim_table import SlimTable
from annotator.words import tr

_PAD = 6
_SIGNS = {"undo": "↶", "redo": "↷"}


class StepDelegate(RowDelegate):
    """What is undone stands back; an undo and a redo carry an arrow."""

    def row_height(self, font: QFont) -> int:
        return round(QFontMetricsF(font).height() + QFontMetricsF(look.small(font)).height()) + 7

    def paint_row(self, painter: QPainter, row: Row, what: ListedStep, index: Index) -> None:
        dim = row.dim(1.0)
        back = what.undone or what.kind == "undo"
        box = row.box.adjusted(_PAD, 3, -_PAD, -3)
        sign = _SIGNS.get(what.kind, "")
        text = f"{sign} {step_text.of_step(what)}" if sign else step_text.of_step(what)
        written = QFont(row.font)
        written.setStrikeOut(what.undone and what.kind != "undo")
        draw_line(painter, box, written, dim if back else row.ink, text)
        below = box.adjusted(0, QFontMetricsF(written).height(), 0, 0)
        draw_line(painter, below, look.small(row.font), dim, facts(what))


class HistoryView(SlimTable):
    """`looked` carries the row that is current, `wanted` one that was clicked or entered."""

    looked = Signal(int)
    wanted = Signal(int)
    left = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__(tr("Steps, newest first"), several=False)
        self._delegate = StepDelegate()
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._set_row_height()
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.looked.emit(now.row()))
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))

    def _set_row_height(self) -> None:
        self.set_row_height(self._delegate.row_height(self.font()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_row_height()

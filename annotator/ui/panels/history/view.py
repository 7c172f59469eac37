"""The list of steps: what was done, and when, by whom and where below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.store.queries.steps import ListedStep
from annotator.ui import step_text
from annotator.ui.panels.history.model import HistoryModel, facts
from annotator.ui.widgets import look
from annotator.ui.widgets.slim_table import SlimTable

_PAD = 6
_SIGNS = {"undo": "↶", "redo": "↷"}
Index = QModelIndex | QPersistentModelIndex


class StepDelegate(QStyledItemDelegate):
    """What is undone stands back; an undo and a redo carry an arrow."""

    def row_height(self, font: QFont) -> int:
        """Height of every row in pixels."""
        return round(QFontMetricsF(font).height() + QFontMetricsF(look.small(font)).height()) + 7

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.row_height(option.font))  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: ListedStep | None = index.data(Qt.ItemDataRole.UserRole)
        rect, palette, font = QRectF(option.rect), option.palette, option.font  # type: ignore[attr-defined]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        if step is not None:
            self._paint_step(painter, rect, palette, font, step, selected)
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_step(
        self, painter: QPainter, rect: QRectF, palette: QPalette, font: QFont, step: ListedStep, selected: bool
    ) -> None:
        strong = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        dim = strong if selected else palette.color(QPalette.ColorRole.PlaceholderText)
        back = step.undone or step.kind == "undo"
        box = rect.adjusted(_PAD, 3, -_PAD, -3)
        sign = _SIGNS.get(step.kind, "")
        text = f"{sign} {step_text.of_step(step)}" if sign else step_text.of_step(step)
        written = QFont(font)
        written.setStrikeOut(step.undone and step.kind != "undo")
        metrics = QFontMetricsF(written)
        painter.setFont(written)
        painter.setPen(dim if back else strong)
        where = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(box, where, metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width()))
        small = look.small(font)
        painter.setFont(small)
        painter.setPen(dim)
        below = box.adjusted(0, metrics.height(), 0, 0)
        line = QFontMetricsF(small).elidedText(facts(step), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(below, where, line)


class HistoryView(SlimTable):
    """`looked` carries the row that is current, `wanted` one that was clicked or entered."""

    looked = Signal(int)
    wanted = Signal(int)
    left = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__("Steps, newest first", several=False)
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

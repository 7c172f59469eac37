"""The list itself: keys, selection, and keeping its place while rows come and go."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip

from annotator.ui.panels.articles.model import ArticleModel, shown_title
from annotator.ui.panels.articles.row_painter import RowPainter
from annotator.ui.widgets import focus_frame
from annotator.ui.widgets.slim_bar import SlimBar
from annotator.words import tr

_KEPT_SELECTION = 5_000  # selected rows that a reload finds again; more than that is let go


class ArticleView(QTableView):
    """`chosen`: an article is to be opened; `typed`: letters that belong into the search field."""

    chosen = Signal(int)
    typed = Signal(str)
    left = Signal()

    def __init__(self, model: ArticleModel, row_painter: RowPainter) -> None:
        super().__init__()
        self.articles = model
        self.open_id: int | None = None  # the article in the pane; its row carries a bar
        self._row_painter = row_painter
        self.bar = SlimBar(self)
        self.setVerticalScrollBar(self.bar)
        self.setModel(model)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Articles"))
        self.setProperty(focus_frame.OWN, True)  # frames its row
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.take_row_height()

    def take_row_height(self) -> None:
        """Follow the rows after a change of font."""
        height = self._row_painter.row_height
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(1, height // 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnWidth(0, self.viewport().width())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """One picture for each row: a table asks model and delegate several times for a cell, which is half the time
        of a repaint."""
        area, palette, ratio = event.rect(), self.palette(), self.devicePixelRatioF()
        looks = [self._row_painter.look(palette, ratio, selected=selected) for selected in (False, True)]
        height, offset = self._row_painter.row_height, self.verticalScrollBar().value()
        first, last = (area.top() + offset) // height, (area.bottom() + offset) // height
        width, selected = self.viewport().width(), self._selected_rows()
        rows = [(row, self.articles.listed(row)) for row in range(first, min(last + 1, len(self.articles.ids)))]
        painter = QPainter(self.viewport())
        for row, listed in rows:
            top, look = row * height - offset, looks[any(a <= row <= b for a, b in selected)]
            if listed is None:
                painter.fillRect(0, top, width, height, look.ground)
                continue
            look.paint(painter, top, listed, width)
            if listed.id == self.open_id:
                painter.fillRect(0, top, 3, height - 1, QColor(self._row_painter.accent))
        self._frame_current(painter, offset)
        end = len(self.articles.ids) * height - offset
        if end <= area.bottom():
            painter.fillRect(0, end, width, area.bottom() + 1 - end, palette.color(QPalette.ColorRole.Base))
        painter.end()

    def _selected_rows(self) -> list[tuple[int, int]]:
        """First and last rows of the stretches that are selected."""
        return [(part.top(), part.bottom()) for part in self.selectionModel().selection().toList()]

    def _frame_current(self, painter: QPainter, offset: int) -> None:
        """The frame of the row that has the focus."""
        row, height = self.currentIndex().row(), self._row_painter.row_height
        if row >= 0 and self.hasFocus():
            painter.setPen(QPen(QColor(self._row_painter.accent), 1))
            painter.drawRect(QRectF(0.5, row * height - offset + 0.5, self.viewport().width() - 1, height - 2))

    # -- selection

    def current_id(self) -> int | None:
        """The article with the list's cursor."""
        row = self.currentIndex().row()
        return self.articles.ids[row] if 0 <= row < len(self.articles.ids) else None

    def selected_ids(self) -> list[int]:
        """The selected articles in the list's order."""
        found = array("q")
        for part in sorted(self.selectionModel().selection().toList(), key=lambda part: part.top()):
            found.extend(self.articles.ids[part.top() : part.bottom() + 1])
        return found.tolist()

    def make_current(self, row: int) -> None:
        """Put the cursor on a row, select it alone and show it."""
        if 0 <= row < len(self.articles.ids):
            index = self.articles.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Keep cursor, selection and the height at which the cursor stands, while the rows change in the block."""
        current, selected = self.current_id(), self.selected_ids()
        anchor = current if current is not None and self._is_visible(current) else self._top_id()
        height = self._height_of(anchor)
        yield
        self._restore_selection(current, selected if len(selected) <= _KEPT_SELECTION else [])
        after = self._height_of(anchor)
        if height is not None and after is not None and after != height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + after - height)

    def _restore_selection(self, current: int | None, selected: list[int]) -> None:
        row = self.articles.row_of(current)
        flags = QItemSelectionModel.SelectionFlag
        selection = QItemSelection()
        for i in selected:
            if (at := self.articles.row_of(i)) >= 0:
                selection.select(self.articles.index(at, 0), self.articles.index(at, 0))
        model = self.selectionModel()
        model.setCurrentIndex(self.articles.index(row, 0) if row >= 0 else QModelIndex(), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)

    def _top_id(self) -> int | None:
        row = self.rowAt(0)
        return (
            self.articles.ids[row] if 0 <= row < len(self.articles.ids) and self.verticalScrollBar().value() else None
        )

    def _is_visible(self, document_id: int) -> bool:
        height = self._height_of(document_id)
        return height is not None and -self._row_painter.row_height < height < self.viewport().height()

    def _height_of(self, document_id: int | None) -> int | None:
        """Where an article's row begins, in pixels below the top of the viewport; None where it is not listed."""
        row = self.articles.row_of(document_id)
        return None if row < 0 else row * self._row_painter.row_height - self.verticalScrollBar().value()

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            current = self.current_id()
            if current is not None:
                self.chosen.emit(current)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:  # Home and End of a table are those of its one row
        rows = len(self.articles.ids)
        if rows and action == QAbstractItemView.CursorAction.MoveHome:
            return self.articles.index(0, 0)
        if rows and action == QAbstractItemView.CursorAction.MoveEnd:
            return self.articles.index(rows - 1, 0)
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Typing filters the list; Qt's own search would read every row."""
        if search.strip():
            self.typed.emit(search)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        index = self.indexAt(event.position().toPoint())
        if plain and index.isValid() and index == self.currentIndex():
            self.chosen.emit(self.articles.ids[index.row()])

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = self.articles.listed(index.row()) if index.isValid() else None
            QToolTip.showText(event.globalPos(), _plain(shown_title(row)) if row else "", self.viewport())
            return True
        return super().viewportEvent(event)


def _plain(text: str) -> str:
    """Text that a tooltip shows as it stands: tooltips guess markup."""
    import html

    return f"<span>{html.escape(text)}</span>"

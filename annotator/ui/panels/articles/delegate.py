"""Draws a row of the article list: status, title, facts, preview, counts and labels."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.records import ListedDocument
from annotator.ui.panels.articles import glyphs
from annotator.ui.panels.articles.model import ID_ROLE, ROW_ROLE
from annotator.ui.panels.articles.rows import SetRow, Setter
from annotator.ui.theme import Theme, blend
from annotator.ui.widgets import look

_KEPT = 128
_PICTURES = 48
Index = QModelIndex | QPersistentModelIndex
_S = QStyle.StateFlag


class ArticleDelegate(QStyledItemDelegate):
    """`open_id` is the article in the pane; its row carries a bar."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        super().__init__()
        self.open_id: int | None = None
        self._label_colours: Mapping[str, str] = {}
        self._theme = theme
        self._setter = Setter(font)
        self._set: OrderedDict[tuple[ListedDocument, int], SetRow] = OrderedDict()
        self._pictures: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    @property
    def label_colours(self) -> Mapping[str, str]:
        """The colour of each label of articles, by its name."""
        return self._label_colours

    @label_colours.setter
    def label_colours(self, colours: Mapping[str, str]) -> None:
        self._label_colours = colours
        self._pictures.clear()

    @property
    def row_height(self) -> int:
        """The height of every row, in device-independent pixels."""
        return self._setter.height

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Draw in other colours or another font."""
        self._theme, self._setter = theme, Setter(font)
        self._set.clear()
        self._pictures.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRectF = QRectF(option.rect)  # type: ignore[attr-defined]
        palette: QPalette = option.palette  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        selected = bool(state & _S.State_Selected)
        ground = palette.color(QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base)
        ink = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        row: ListedDocument | None = index.data(ROW_ROLE)
        if row is not None and not rect.isEmpty():
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(rect.topLeft(), self._picture(row, rect.size(), ratio, ground, ink, selected))
        elif selected:
            painter.fillRect(rect, ground)
        self._paint_frame(painter, rect, palette, state, index.data(ID_ROLE) == self.open_id)

    def _picture(
        self, row: ListedDocument, size: QSizeF, ratio: float, ground: QColor, ink: QColor, selected: bool
    ) -> QPixmap:
        """A row drawn once and copied from then on: most paints of a list show what it has shown before."""
        key = (row, size.width(), size.height(), ratio, ground.rgba(), ink.rgba(), selected)
        found = self._pictures.get(key)
        if found is None:
            found = QPixmap((size * ratio).toSize())
            found.setDevicePixelRatio(ratio)
            found.fill(ground)
            painter = QPainter(found)
            self._paint_row(painter, row, size.width(), ground, ink, selected)
            painter.end()
            self._pictures[key] = found
            if len(self._pictures) > _PICTURES:
                self._pictures.popitem(last=False)
        return found

    def _paint_row(
        self, painter: QPainter, row: ListedDocument, width: float, ground: QColor, ink: QColor, selected: bool
    ) -> None:
        placed = self._placed(row, width)
        dim = QColor(blend(ink.name(), ground.name(), 0.72))
        sign = glyphs.colour_of(row.status, self._theme, ground, ink)
        glyphs.paint(painter, self._setter.sign_box(0), row.status, sign, ground)
        for chip in placed.chips:
            self._paint_chip(painter, chip.box, chip.label, ground, dim, selected)
        for words in (*placed.words, *(chip.words for chip in placed.chips)):
            painter.setFont(self._setter.strong if words.strong else self._setter.small)
            painter.setPen(dim if words.dim else ink)
            painter.drawStaticText(words.at, words.text)

    def _paint_chip(
        self, painter: QPainter, box: QRectF, label: str, ground: QColor, dim: QColor, selected: bool
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(blend(dim.name(), ground.name(), 0.45)), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if label:
            size = box.height() * 0.42
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._label_colour(label, dim)))
            painter.drawEllipse(QRectF(box.left() + 5, box.center().y() - size / 2, size, size))
        painter.restore()

    def _label_colour(self, label: str, dim: QColor) -> str:
        colour = self._label_colours.get(label)
        return look.shades(self._theme, colour).stroke if colour else dim.name()

    def _paint_frame(
        self, painter: QPainter, rect: QRectF, palette: QPalette, state: QStyle.StateFlag, is_open: bool
    ) -> None:
        """The line below, the bar of the open article, and the frame of the row that has the focus."""
        line = palette.color(QPalette.ColorRole.Mid)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), line)
        accent = QColor(self._theme.accent)
        if is_open:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), accent)
        if state & _S.State_HasFocus:
            painter.setPen(QPen(accent, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))

    def _placed(self, row: ListedDocument, width: float) -> SetRow:
        key = (row, round(width))
        found = self._set.get(key)
        if found is None:
            found = self._set[key] = self._setter.set(row, width)
            if len(self._set) > _KEPT:
                self._set.popitem(last=False)
        return found

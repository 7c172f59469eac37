"""The chart of a table on the screen: what is in sight of it is drawn, keys and clicks choose rows and pieces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from annotator.ui.dashboard import drawing
from annotator.ui.dashboard.drawing import Chosen, Content, Look
from annotator.ui.theme import Theme
from annotator.ui.widgets.words import plain_tip
from annotator.words import number, tr

_BACK, _ON = (Qt.Key.Key_Up, Qt.Key.Key_Left), (Qt.Key.Key_Down, Qt.Key.Key_Right)


class ChartView(QAbstractScrollArea):
    """`chosen`: a row by its place and a piece (-1: the whole bar) is to be current; `opened`: its articles are asked
    for. Whoever hears it shows it with `show_chosen`."""

    chosen = Signal(int, int)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: Content | None = None
        self._chart: drawing.Chart | None = None
        self.current = Chosen()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Chart"))
        self.viewport().setMouseTracking(True)
        self.setMinimumHeight(60)

    def show_content(self, content: Content | None) -> None:
        """Draw another content, from its beginning."""
        self._content, self.current = content, Chosen()
        self._lay_out()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._lay_out()

    def show_chosen(self, chosen: Chosen, said: str) -> None:
        """Make a row or piece stand out and bring it into sight; `said` is what readers of the screen hear of it."""
        self.current = chosen
        self.setAccessibleDescription(said)
        box = self.box(chosen.place)
        if not box.isEmpty():
            self._bring(box)
        self.viewport().update()

    def box(self, place: int) -> QRectF:
        """Where a row stands in the whole chart."""
        return self._chart.box(place) if self._chart is not None and place >= 0 else QRectF()

    def _bring(self, box: QRectF) -> None:
        port = self.viewport().size()
        for bar, start, end, room in (
            (self.horizontalScrollBar(), box.left(), box.right(), port.width()),
            (self.verticalScrollBar(), box.top(), box.bottom(), port.height()),
        ):
            if end - start > room or bar.maximum() == 0:
                continue
            bar.setValue(round(min(max(bar.value(), end - room), start)))

    # -- geometry

    def _lay_out(self) -> None:
        port = self.viewport().size()
        if self._content is None:
            self._chart, size = None, QSizeF()
        else:
            self._chart = drawing.chart(self._content, Look(self._theme, self.font()), QSizeF(port))
            size = self._chart.size
        step = round(QFontMetricsF(self.font()).height() * 1.5)
        for bar, whole, room in (
            (self.horizontalScrollBar(), size.width(), port.width()),
            (self.verticalScrollBar(), size.height(), port.height()),
        ):
            bar.setRange(0, max(0, round(whole) - room))
            bar.setPageStep(room)
            bar.setSingleStep(step)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
        if self.current.place >= 0 and not (box := self.box(self.current.place)).isEmpty():
            self._bring(box)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_chart"):
            self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(560, 260)

    def _origin(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        if self._chart is not None:
            painter.translate(-self._origin())
            shown = QRectF(self._origin(), QSizeF(self.viewport().size()))
            self._chart.paint(painter, shown, self.current)
            painter.resetTransform()
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.focus), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    # -- keys and mouse

    def _hit(self, point: QPointF) -> Chosen:
        return self._chart.hit(point + self._origin()) if self._chart is not None else Chosen()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if hit.place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(hit.place, hit.piece)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._hit(event.position()).place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Along the bars from row to row, across them from piece to piece."""
        key, content = Qt.Key(event.key()), self._content
        step = -1 if key in _BACK else 1 if key in _ON else 0
        if content is None or not step:
            super().keyPressEvent(event)
            return
        along = (key in (Qt.Key.Key_Left, Qt.Key.Key_Right)) == content.table.by_day
        place, piece = self.current.place, self.current.piece
        if along:
            place = self._next_drawn(place, step)
        else:
            piece = min(max(piece + (-step if content.table.by_day else step), -1), len(content.pieces.names) - 1)
        self.chosen.emit(place, piece)

    def _next_drawn(self, place: int, step: int) -> int:
        """The next row that stands in the chart; along the days these are in the order of time."""
        assert self._content is not None
        many = len(self._content.order)
        if not self._content.table.by_day:
            return min(max(place + step, 0), many - 1)
        drawn = sorted((x for x in range(many) if not self.box(x).isEmpty()), key=lambda x: self.box(x).left())
        at = drawn.index(place) + step if place in drawn else 0
        return drawn[min(max(at, 0), len(drawn) - 1)] if drawn else place

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell(event.pos(), event.globalPos())
            return True
        return super().viewportEvent(event)

    def _tell(self, at: QPoint, screen: QPoint) -> None:
        hit = self._hit(QPointF(at))
        if self._content is None or hit.place < 0:
            QToolTip.hideText()
            return
        QToolTip.showText(screen, plain_tip(said(self._content, hit)), self.viewport())


def said(content: Content, hit: Chosen) -> str:
    """A bar or a piece of it in words."""
    row = content.row(hit.place)
    if hit.piece < 0 or not content.pieces.names:
        return f"{content.name(row)}: {number(row.total)}"
    size = number(content.pieces.sizes(row)[hit.piece])
    return f"{content.name(row)}, {content.pieces.names[hit.piece]}: {size}"


class Legend(QWidget):
    """The names of the colours, in as many lines as they need."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._content: Content | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_content(self, content: Content | None) -> None:
        """Explain the colours of a content; hidden where there is one colour only."""
        self._content = content
        self.setVisible(content is not None and bool(content.pieces.names))
        self.setAccessibleName(", ".join(content.pieces.names) if content is not None else "")
        self._fit()

    def restyle(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self.update()

    def _boxes(self) -> list[QRectF]:
        names = self._content.pieces.names if self._content is not None else ()
        return drawing.legend(names, QFontMetricsF(self.font()), self.width())

    def _fit(self) -> None:
        boxes = self._boxes()
        self.setFixedHeight(round(boxes[-1].bottom()) + 2 if boxes else 0)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._content is not None:
            painter = QPainter(self)
            drawing.paint_legend(painter, self._content, Look(self._theme, self.font()), self._boxes())
            painter.end()

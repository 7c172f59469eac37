"""What the tour puts over the window: a card with an arrow, and a frame round the part that it points at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QRegion,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.widgets.words import FlatButton, Words
from annotator.words import tr

_LETTERS = 46  # width of the card where there is room
_TIP = 12  # of the arrow, device-independent pixels
_GAP = 2
_ROLE = QPalette.ColorRole


class Card(QWidget):
    """Lies in the window without taking its focus; Tab reaches its buttons."""

    forward = Signal()
    backward = Signal()
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(tr("Tour"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tip: QPoint | None = None  # where the arrow ends, in the card
        self.title, self.done, self.words, self.hint = Words(), Words(), Words(), Words(dim=True)
        font = QFont(self.title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.title.setFont(font)
        self.count = Words(dim=True, wrap=False)
        self.next_button, self.back_button = self._button(self.forward), self._button(self.backward)
        self.close_button = self._button(self.closed)
        self.next_button.setAutoRaise(False)
        self._lay_out()

    def _button(self, signal: object) -> FlatButton:
        button = FlatButton("", "", focus=Qt.FocusPolicy.TabFocus)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self.close_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column = QVBoxLayout(self)
        inside = _TIP + 12
        column.setContentsMargins(inside, inside, inside, inside - 4)
        column.setSpacing(8)
        column.addWidget(self.done)
        column.addLayout(head)
        for part in (self.words, self.hint):
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
            column.addWidget(part)
        column.addLayout(foot)

    def say(self, title: str, words: str, *, count: str = "", done: str = "", hint: str = "") -> None:
        """Show these, and let a reader of the screen say them."""
        self.title.setText(title)
        self.words.setText(words)
        self.count.say(count)
        self.done.say(done)
        self.hint.say(hint)
        spoken = " ".join(part for part in (done, title, words, hint) if part)
        self.setAccessibleDescription(spoken)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def offer(self, close: str, forward: str, backward: str = "") -> None:
        """The words on the buttons; one without words is not there."""
        for button, words in ((self.close_button, close), (self.next_button, forward), (self.back_button, backward)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip("")
            button.setVisible(bool(words))

    # -- place

    def wanted(self, room: QSize) -> QSize:
        """How large it wants to be in a window of this size."""
        width = min(_LETTERS * self.fontMetrics().averageCharWidth() + 2 * (_TIP + 12), room.width())
        self.layout().invalidate()
        return QSize(width, min(self.layout().heightForWidth(width), room.height()))

    def put(self, box: QRect, tip: QPoint | None) -> None:
        """Stand there; the arrow ends at `tip`, in coordinates of the window."""
        self.setGeometry(box)
        self._tip = tip - box.topLeft() if tip is not None else None
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(self.rect()).adjusted(_TIP, _TIP, -_TIP, -_TIP)
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        if self._tip is not None:
            arrow = QPainterPath()
            arrow.addPolygon(_arrow(box, QPointF(self._tip)))
            arrow.closeSubpath()
            shape = shape.united(arrow)
        painter.setPen(QPen(palette.color(_ROLE.Accent), 1.5))
        painter.setBrush(palette.color(_ROLE.ToolTipBase))
        painter.drawPath(shape)
        painter.end()


def _arrow(box: QRectF, tip: QPointF) -> QPolygonF:
    """From the side of the box that the tip lies beyond."""
    half = float(_TIP)
    if box.top() <= tip.y() <= box.bottom():
        y = min(max(tip.y(), box.top() + 2 * half), box.bottom() - 2 * half)
        x = box.left() if tip.x() < box.center().x() else box.right()
        return QPolygonF([QPointF(x, y - half), tip, QPointF(x, y + half)])
    x = min(max(tip.x(), box.left() + 2 * half), box.right() - 2 * half)
    y = box.top() if tip.y() < box.center().y() else box.bottom()
    return QPolygonF([QPointF(x - half, y), tip, QPointF(x + half, y)])


def place(target: QRect, size: QSize, window: QRect, keep_free: QRect) -> tuple[QRect, QPoint | None]:
    """Where a card of this size stands beside the target, and where its arrow ends; all in the window.

    Beside it where there is room, else above or below it, else in one of its corners without an arrow; if it can be,
    not over what is to be kept free.
    """
    found = [beside for beside in _beside(target, size) if window.contains(beside[0])]
    x = _within(target.right() - size.width() + 1, window.left(), window.right() - size.width() + 1)
    lowest = window.bottom() - size.height() + 1
    for y in (target.bottom() - size.height() + 1, target.top()):
        found.append((QRect(QPoint(x, _within(y, window.top(), lowest)), size), None))
    return next((each for each in found if not each[0].intersects(keep_free)), found[0])


def _beside(target: QRect, size: QSize) -> Iterator[tuple[QRect, QPoint | None]]:
    """Places right and left of the target, then above and below it: in the middle, or slid along its edge."""
    reach, middle = 4 * _TIP, target.center()
    heights = (middle.y() - size.height() // 2, target.bottom() - reach, target.top() + reach - size.height())
    heights = (*heights, target.top() - _TIP, target.bottom() + _TIP - size.height())
    for y in heights:
        for x, edge in (
            (target.right() + _GAP, target.right() + _GAP),
            (target.left() - _GAP - size.width(), target.left() - _GAP),
        ):
            box = QRect(QPoint(x, y), size)
            shared = box.intersected(QRect(x, target.top(), size.width(), target.height()))
            yield box, QPoint(edge, shared.center().y())
    widths = (middle.x() - size.width() // 2, target.left(), target.right() - size.width())
    for x in widths:
        for y, edge in (
            (target.top() - _GAP - size.height(), target.top() - _GAP),
            (target.bottom() + _GAP, target.bottom() + _GAP),
        ):
            box = QRect(QPoint(x, y), size)
            shared = box.intersected(QRect(target.left(), y, target.width(), size.height()))
            yield box, QPoint(shared.center().x(), edge)


def _within(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


class Frame(QWidget):
    """A thin frame round a part of the window; only its lines are there, for painting and for the mouse."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def put(self, box: QRect) -> None:
        """Stand round this part, in coordinates of the window."""
        self.setGeometry(box)
        whole = QRegion(self.rect())
        self.setMask(whole.subtracted(QRegion(self.rect().adjusted(2, 2, -2, -2))))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(_ROLE.Accent))
        painter.end()

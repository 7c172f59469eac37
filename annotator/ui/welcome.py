"""The page before a project is open: begin, go on, or drop something. Qt alone, since it is the first thing painted."""

from __future__ import annotations

import os
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.settings import Settings
from annotator.ui.widgets import look
from annotator.ui.widgets.scrolled import Scrolled
from annotator.words import tr

_COLUMN = 400  # width of a column, device-independent pixels
_TWO_COLUMNS = 2 * _COLUMN + 120  # from this width on they stand side by side

_ROLE = QPalette.ColorRole


class Entry(QAbstractButton):
    """Something to begin with: a name, a dimmer line below it, keys or a cross at the right.

    `moved`: an arrow key asks for the entry so many places on; `dropped`: it is to leave the list.
    """

    moved = Signal(int)
    dropped = Signal()

    def __init__(
        self, name: str, detail: str, hint: str = "", *, removable: bool = False, missing: bool = False
    ) -> None:
        super().__init__()
        self.detail, self.hint = detail, hint
        self.removable, self.missing = removable, missing
        self.setText(name)
        self.setAccessibleName(name)
        leaves = tr("{detail}. Delete takes it off the list.", detail=detail)
        self.setAccessibleDescription(leaves if removable else detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        if removable:
            self.setToolTip(tr("Click the cross or press Delete to take it off the list; the file stays."))

    def sizeHint(self) -> QSize:
        return QSize(_COLUMN, QFontMetrics(self._strong()).height() + QFontMetrics(self._small()).height() + 22)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.removable:
            self.dropped.emit()
        elif key in _ARROWS:
            self.moved.emit(_ARROWS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.removable and self._cross().contains(event.position()):
            self.dropped.emit()
            return
        super().mousePressEvent(event)

    # -- painting

    def _strong(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _small(self) -> QFont:
        return look.small(self.font(), 0.9)

    def _cross(self) -> QRectF:
        return QRectF(self.width() - 34, (self.height() - 24) / 2, 24, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, lit = self.palette(), self.hasFocus() or self.underMouse()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(palette.color(_ROLE.Accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(_ROLE.Highlight) if lit else palette.color(_ROLE.AlternateBase))
        painter.drawRoundedRect(box, 8, 8)
        ink = palette.color(_ROLE.HighlightedText if lit else _ROLE.WindowText)
        self._paint_words(painter, ink)
        if self.removable and lit:
            self._paint_cross(painter, ink)

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        dim = QColor(ink)
        dim.setAlphaF(0.72)
        strong, small = self._strong(), self._small()
        heights = QFontMetrics(strong).height(), QFontMetrics(small).height()
        side = 40 if self.removable else QFontMetrics(small).horizontalAdvance(self.hint) + 24
        room = self.width() - 16 - side
        top = (self.height() - sum(heights) - 2) / 2
        painter.setFont(strong)
        painter.setPen(dim if self.missing else ink)
        name = QFontMetrics(strong).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(16, top, room, heights[0]), name)
        painter.setFont(small)
        painter.setPen(dim)
        detail = QFontMetrics(small).elidedText(self.detail, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(16, top + heights[0] + 2, room, heights[1]), detail)
        if self.hint:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, 0, self.width() - 14, self.height()), right, self.hint)

    def _paint_cross(self, painter: QPainter, ink: QColor) -> None:
        arm, middle = 4.0, self._cross().center()
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


_ARROWS = {
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_Left.value: -1,
    Qt.Key.Key_Home.value: -1000,
    Qt.Key.Key_End.value: 1000,
}


class _Emblem(QWidget):
    """A few lines of text, one of them marked: what the program is for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(64, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = palette.color(_ROLE.Accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(_ROLE.Highlight))
        painter.drawRoundedRect(QRectF(7, 12, 50, 15), 3, 3)
        painter.setBrush(accent)
        painter.drawRoundedRect(QRectF(0, 12, 3, 15), 1.5, 1.5)
        painter.drawRoundedRect(QRectF(26, 42, 22, 2.5), 1, 1)
        ink = palette.color(_ROLE.WindowText)
        ink.setAlphaF(0.55)
        painter.setBrush(ink)
        for y, width in ((2, 46), (17.5, 42), (34, 41)):
            painter.drawRoundedRect(QRectF(10, y, width, 4), 2, 2)


class _DropHint(QLabel):
    """The dashed field at the bottom; lit while something is dragged over the page."""

    def __init__(self) -> None:
        super().__init__(tr("Drop articles or a project here"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(64)
        self.setWordWrap(True)
        self.lit = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        pen = QPen(palette.color(_ROLE.Accent if self.lit else _ROLE.Dark), 2 if self.lit else 1.2)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(palette.color(_ROLE.Highlight) if self.lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()
        super().paintEvent(event)


class WelcomePage(QWidget):
    """Says what the user wants; does nothing itself but forget a recent project."""

    newProject = Signal()
    openProject = Signal()
    openPath = Signal(str)
    openSample = Signal()
    filesDropped = Signal(list)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.setAccessibleName(tr("Welcome"))
        self.setAcceptDrops(True)
        self.starts = [
            Entry(tr("New project"), tr("A file of its own for a set of articles"), "Ctrl+N"),
            Entry(tr("Open a project"), tr("One that is on this computer"), "Ctrl+O"),
            Entry(tr("Look at the sample project"), tr("Twelve short articles in five languages, partly marked")),
        ]
        self.recents: list[Entry] = []
        self._paths: list[str] = []
        self._recent_column = QVBoxLayout()
        self._recent_title = _title(tr("Recent projects"))
        self._drop = _DropHint()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        for entry, signal in zip(self.starts, (self.newProject, self.openProject, self.openSample), strict=True):
            entry.clicked.connect(signal)
            entry.moved.connect(self._move)
        self.refresh()

    def _lay_out(self) -> None:
        start = QVBoxLayout()
        start.setSpacing(8)
        start.addWidget(_title(tr("Begin", "heading")))
        for entry in self.starts:
            start.addWidget(entry)
        start.addSpacing(8)
        start.addWidget(self._drop)
        start.addStretch(1)
        self._recent_column.setSpacing(8)
        self._recent_column.addWidget(self._recent_title)
        self._recent_column.addStretch(1)
        self._columns.setSpacing(48)
        self._columns.addLayout(start, 1)
        self._columns.addLayout(self._recent_column, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 32, 32, 32)
        column.addStretch(2)
        column.addLayout(self._head())
        column.addSpacing(28)
        column.addLayout(self._columns)
        column.addStretch(3)
        self._page = page
        self._scroll = Scrolled(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def _head(self) -> QBoxLayout:
        name = QLabel("Annotator")
        line = QLabel(tr("Read articles, mark claims and entities. Every mark is kept at once."))
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 2.2)
        font.setWeight(QFont.Weight.Light)
        name.setFont(font)
        line.setForegroundRole(_ROLE.PlaceholderText)
        line.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (name, line):
            label.setTextFormat(Qt.TextFormat.PlainText)
            words.addWidget(label)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(18)
        head.addWidget(_Emblem(), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        return head

    # -- recent projects

    def refresh(self) -> None:
        """Read the recent projects from the settings again."""
        had_focus = next((i for i, entry in enumerate(self.recents) if entry.hasFocus()), None)
        for entry in self.recents:
            self._recent_column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._paths = list(self._settings["recent"])
        self.recents = [self._recent(path) for path in self._paths]
        for place, entry in enumerate(self.recents, 1):
            self._recent_column.insertWidget(place, entry)
            entry.show()  # now, so that it can take the focus
        self._recent_title.setVisible(bool(self.recents))
        self._set_tab_order()
        self._fit()
        if had_focus is not None:
            left = self.recents[min(had_focus, len(self.recents) - 1)] if self.recents else self.starts[0]
            left.setFocus(Qt.FocusReason.OtherFocusReason)

    def _recent(self, path: str) -> Entry:
        file = Path(path)
        missing = not os.path.exists(path)
        where = _short(file.parent)
        detail = tr("Not found: {folder}", folder=where) if missing else where
        entry = Entry(file.stem, detail, removable=True, missing=missing)
        entry.clicked.connect(lambda: self.openPath.emit(path))
        entry.moved.connect(self._move)
        entry.dropped.connect(lambda: self._forget(path))
        return entry

    def _forget(self, path: str) -> None:
        self._settings["recent"] = [kept for kept in self._settings["recent"] if kept != path]
        self.refresh()

    def _entries(self) -> list[Entry]:
        return [*self.starts, *self.recents]

    def _set_tab_order(self) -> None:
        entries = self._entries()
        for one, other in pairwise(entries):
            QWidget.setTabOrder(one, other)

    def _move(self, by: int) -> None:
        entries = self._entries()
        here = next((i for i, entry in enumerate(entries) if entry.hasFocus()), 0)
        there = entries[min(max(0, here + by), len(entries) - 1)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(there)

    # -- events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        usable = next((entry for entry in self.recents if not entry.missing), self.starts[0])
        usable.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Two columns where there is room for them; never wider than is comfortable."""
        wide = self.width() >= _TWO_COLUMNS and bool(self.recents)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
        self._columns.setSpacing(48 if wide else 20)
        comfortable = (2 * _COLUMN + 48 if wide else _COLUMN + 60) + 64
        side = max(0, (self.width() - comfortable) // 2)
        self._page.layout().setContentsMargins(side + 32, 32, side + 32, 32)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.filesDropped.emit(paths)

    def _light(self, lit: bool) -> None:
        self._drop.lit = lit
        self._drop.update()


def _title(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setForegroundRole(_ROLE.PlaceholderText)
    return label


def _short(folder: Path) -> str:
    """A folder as people write it, with ~ for their own."""
    try:
        inside = folder.relative_to(Path.home())
    except (ValueError, RuntimeError):
        return str(folder)
    return "~" if str(inside) == "." else f"~{os.sep}{inside}"

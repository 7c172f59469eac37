"""A line to type in with what can be chosen below it: Enter takes the first, arrows choose another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from annotator.ui import icons
from annotator.ui.widgets.words import FlatButton
from annotator.words import tr

_ROWS = 9


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: its words and what choosing it does."""

    words: str
    run: Callable[[], object]


class PickLine(QWidget):
    """`options(typed)` gives what can be chosen, best first; the list lies over the window and takes no focus."""

    escaped = Signal()

    def __init__(self, name: str, hint: str, options: Callable[[str], list[Option]]) -> None:
        super().__init__()
        self._options = options
        self._offered: list[Option] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.button = FlatButton("", tr("{field}: what can be chosen", field=name), focus=Qt.FocusPolicy.NoFocus)
        icons.put(self.button, "down")
        self.list = QListWidget(self)  # a child of the window while it is open
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setAccessibleName(tr("{field}: what can be chosen", field=name))
        self.list.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _: self.open())
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))
        self.button.clicked.connect(self._toggle)

    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self.list.isVisible()

    def offered(self) -> list[str]:
        """The words of what can be chosen now."""
        return [option.words for option in self._offered]

    def open(self) -> None:
        """Show what can be chosen for what is typed."""
        self._offered = self._options(self.line.text().strip())
        self.list.clear()
        for option in self._offered:
            self.list.addItem(QListWidgetItem(option.words))
        if not self._offered:
            self.close_list()
            return
        self.list.setCurrentRow(0)
        self.list.setParent(self.window())
        self.list.setGeometry(self._place())
        self.list.show()
        self.list.raise_()

    def _place(self) -> QRect:
        """Below the line where there is room in the window, else above it."""
        window = self.window()
        corner = self.line.mapTo(window, QPoint(0, self.line.height()))
        height = self.list.sizeHintForRow(0) * min(_ROWS, len(self._offered)) + 2 * self.list.frameWidth()
        size = QSize(max(self.width(), 180), height)
        if corner.y() + height > window.height() and corner.y() - self.line.height() > height:
            corner.setY(corner.y() - self.line.height() - height)
        corner.setX(max(0, min(corner.x(), window.width() - size.width())))
        return QRect(corner, size)

    def close_list(self) -> None:
        """Hide the list; what is typed stays."""
        if self.list.parent() is not self:
            self.list.setParent(self)
        self.list.hide()

    def clear(self) -> None:
        """Forget what is typed."""
        self.line.clear()
        self.close_list()

    def _toggle(self) -> None:
        if self.is_open():
            self.close_list()
        else:
            self.line.setFocus()
            self.open()

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            option = self._offered[row]
            self.clear()
            option.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if (
            event.type() == QEvent.Type.FocusOut
            and isinstance(event, QFocusEvent)
            and not self.list.underMouse()
            and event.reason() != Qt.FocusReason.PopupFocusReason
        ):
            self.close_list()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentRow()) if self.is_open() else self.open()
        elif key == Qt.Key.Key_Escape:
            self.close_list() if self.is_open() else self.escaped.emit()
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        if not self.is_open():
            self.open()
        elif self._offered:
            self.list.setCurrentRow((self.list.currentRow() + by) % len(self._offered))

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_list()
        super().hideEvent(event)

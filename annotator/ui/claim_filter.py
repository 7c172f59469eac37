"""A line over the text in which one types who said it: what is offered, entities of the registry, kinds of sources."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from annotator.ui.widgets.pick import Option, PickLine
from annotator.words import tr

_WIDTH = 420  # pixels at most
_EDGE = 12


class SourceLine(QFrame):
    """Open while one types; `left` says that the text gets the keys again, with nothing taken."""

    left = Signal()

    def __init__(self, over: QWidget, options: Callable[[str], Sequence[Option]]) -> None:
        super().__init__(over)
        self._options = options
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.pick = PickLine(tr("Who said it"), tr("Who said it: type a name"), self._offered)
        self.pick.line.installEventFilter(self)  # Esc goes back at once, also from the open list
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 4)
        layout.addWidget(self.pick)
        self.setFocusProxy(self.pick)
        self.hide()

    def open(self) -> None:
        """Show the line with everything that can be chosen."""
        over = self.parentWidget()
        assert over is not None
        self.pick.clear()
        self.resize(min(_WIDTH, over.width() - 2 * _EDGE), self.sizeHint().height())
        self.move(max(_EDGE, (over.width() - self.width()) // 2), _EDGE)
        self.show()
        self.raise_()
        self.pick.line.setFocus()
        self.pick.open()

    def _offered(self, typed: str) -> list[Option]:
        return [Option(option.words, lambda option=option: self._take(option)) for option in self._options(typed)]

    def _take(self, option: Option) -> None:
        self.hide()
        option.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.pick.close_list()
            self.hide()
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

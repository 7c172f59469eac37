"""A frame round whatever has the keys, the same everywhere: the style's own is too pale to be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from shiboken6 import isValid

OWN = "paints_own_focus"  # dynamic property of a widget that shows by itself that it has the keys
THICK = 2
_FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ParentChange, QEvent.Type.ZOrderChange}


def install(app: QApplication) -> None:
    """Frame what has the keys in every window of the application."""
    if app.findChild(_Follower) is None:
        _Follower(app)


class _Follower(QObject):
    """Moves the frame along with the focus, and with the widget that has it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._widget: QWidget | None = None
        self._followed: list[QWidget] = []
        self._frame: Frame | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _: QWidget | None, widget: QWidget | None) -> None:
        for followed in filter(isValid, self._followed):
            followed.removeEventFilter(self)
        framed = widget is not None and not widget.isWindow() and not widget.property(OWN)
        self._widget = widget if framed else None
        self._followed = _up_to_ground(widget) if framed and widget is not None else []
        for followed in self._followed:
            followed.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._place()
        return False

    def _place(self) -> None:
        widget = self._widget
        if widget is None or not isValid(widget) or not widget.isVisible():
            if self._frame is not None and isValid(self._frame):
                self._frame.hide()
            return
        if self._frame is None or not isValid(self._frame):
            self._frame = Frame()
        self._frame.surround(widget)


def _up_to_ground(widget: QWidget) -> list[QWidget]:
    """The widget, the splitters that it stands in, which would take the frame for one more part to lay out, and what
    the frame is to stand on."""
    found = [widget, widget.parentWidget()]
    while isinstance(found[-1], QSplitter):
        found.append(found[-1].parentWidget())
    return found


class Frame(QWidget):
    """Lies over the edge of the widget, and a little outside where there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, widget: QWidget) -> None:
        """Stand round the widget, above its neighbours."""
        ground = _up_to_ground(widget)[-1]
        if self.parentWidget() is not ground:
            self.setParent(ground)
        box = QRect(widget.mapTo(ground, widget.rect().topLeft()), widget.size())
        box = box.adjusted(-THICK, -THICK, THICK, THICK).intersected(ground.rect())
        if box != self.geometry():
            self.setGeometry(box)
            whole = QRegion(self.rect())
            self.setMask(whole.subtracted(QRegion(self.rect().adjusted(THICK, THICK, -THICK, -THICK))))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QGuiApplication.palette().color(QPalette.ColorRole.Accent))
        painter.end()

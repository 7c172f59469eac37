"""Windows on small screens, as a screen becomes where everything on it is shown two or three times as large."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from annotator.ui.widgets.scrolled import Scrolled

_TITLE = 32  # height of a window's title bar, which Qt tells of only once the window has been shown
_FITTED = "fitted_to_screen"  # dynamic property


def install(app: QApplication) -> None:
    """Fit each window when it first gets the keys; the main one has the size that it had, or may span two screens."""
    if app.findChild(_Fitter) is None:
        _Fitter(app)


def room(widget: QWidget) -> QSize:
    """The largest size of a window on the screen that the widget is on."""
    free: QRect = widget.screen().availableGeometry()
    return QSize(free.width(), max(1, free.height() - _TITLE))


def fit(window: QWidget) -> None:
    """Make a window no larger than the screen; a dialog that cannot be made so small is scrolled."""
    most = room(window)
    if isinstance(window, QDialog) and not _holds(most, window.minimumSizeHint()):
        _scroll(window)
    if not _holds(most, window.size()):
        window.resize(window.size().boundedTo(most))
        window.move(window.screen().availableGeometry().topLeft())


def _holds(room_: QSize, size: QSize) -> bool:
    return size.width() <= room_.width() and size.height() <= room_.height()


def _scroll(dialog: QDialog) -> None:
    """Put what is in a dialog into a scroll area."""
    layout = dialog.layout()
    if layout is None:
        return
    inner = QWidget()
    inner.setLayout(layout)  # takes it, with everything in it, away from the dialog
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(Scrolled(inner, sideways=True))
    dialog.setMinimumSize(0, 0)


class _Fitter(QObject):
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._look)

    def _look(self, _: QWidget | None, widget: QWidget | None) -> None:
        window = widget.window() if widget is not None else None
        if window is not None and not isinstance(window, QMainWindow) and not window.property(_FITTED):
            window.setProperty(_FITTED, True)
            fit(window)

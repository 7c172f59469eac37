"""An event filter that is always on the one widget that has the focus.

Not on the application: there every event of every widget would pass through Python.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def application() -> QApplication:
    """The running application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


class FocusFilter(QObject):
    """Filters what `_focus` gets, from `_follow` on; of two, the one that follows later is asked first."""

    _focus: QWidget | None = None

    def _follow(self) -> None:
        application().focusChanged.connect(self._move)
        self._move(None, QApplication.focusWidget())

    def detach(self) -> None:
        """Stop listening."""
        application().focusChanged.disconnect(self._move)
        self._move(None, None)

    def _move(self, _: QWidget | None, widget: QWidget | None) -> None:
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = widget if widget is not None and self._ours(widget) else None
        if self._focus is not None:
            self._focus.installEventFilter(self)

    def _ours(self, widget: QWidget) -> bool:
        """Whether to listen to a widget; those of all windows here."""
        return True

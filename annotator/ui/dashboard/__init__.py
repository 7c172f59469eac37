"""The dashboard: the project in numbers, in a window of its own that stays open while one works."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from annotator.ui.actions import Action
from annotator.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.dashboard.window import DashboardWindow
    from annotator.ui.session import Session

SCOPE = "dashboard"
_MENU = "View/Dashboard"


class Dashboard:
    """Makes the window when it is first asked for, and offers what can be done in it."""

    def __init__(self, session: Session, main_window: QWidget) -> None:
        self._session, self._main_window = session, main_window
        self.window: DashboardWindow | None = None

    def actions(self) -> list[Action]:
        """Opening it, and the acts of the open window."""

        def doing(key: str, text: str, do: Callable[[DashboardWindow], object], *chords: str) -> Action:
            return Action(f"dashboard.{key}", text, _MENU, lambda: do(self._opened()), chords, SCOPE, self.is_open)

        return [
            Action("dashboard.open", tr("Dashboard: the project in numbers"), "View", self.toggle, ("F8", "Alt+0")),
            doing("articles", tr("List the articles of the number"), lambda window: window.ask_articles(), "Enter"),
            doing("copy", tr("Copy the table"), lambda window: window.copy(), "Ctrl+C"),
            doing("table", tr("Export the table…"), lambda window: window.ask_table_file(), "T"),
            doing("picture", tr("Export the picture…"), lambda window: window.ask_picture_file(), "P"),
            doing("next", tr("Next table"), lambda window: window.next_table(), "J"),
            doing("previous", tr("Previous table"), lambda window: window.previous_table(), "K"),
            doing("text", tr("Back from the dashboard to the text"), lambda window: window.leave(), "Esc"),
        ]

    def toggle(self) -> None:
        """Show the window in front, with the newest numbers; close it where it is in front already."""
        from annotator.ui.dashboard.window import DashboardWindow

        if self.window is None:
            self.window = DashboardWindow(self._session, self._main_window)
        elif self.window.isActiveWindow():
            self.window.close()
            return
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def is_open(self) -> bool:
        """Whether the window is on the screen."""
        return self.window is not None and self.window.isVisible()

    def _opened(self) -> DashboardWindow:
        assert self.window is not None
        return self.window

"""The help: the pages of the guide in a window of their own, opened where the user is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.actions import Action
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.help.window import HelpWindow
    from annotator.ui.main_window import MainWindow

SCOPE = "help"


class Help:
    """Makes the window when it is first asked for, and offers what can be done in it."""

    def __init__(self, main_window: MainWindow) -> None:
        self._main_window = main_window
        self.window: HelpWindow | None = None

    def actions(self) -> list[Action]:
        """Opening it, and the acts of the open window."""

        def doing(key: str, text: str, name: str, *chords: str) -> Action:
            return Action(
                f"help.{key}",
                text,
                "Help/In the help",
                lambda: getattr(self.window, name)(),
                chords,
                SCOPE,
                self._is_open,
            )

        return [
            Action("help.open", tr("Help"), "Help", self.open, ("F1",)),
            doing("back", tr("Back to the page before"), "back", "Alt+Left"),
            doing("forward", tr("Forward again"), "forward", "Alt+Right"),
            doing("find", tr("Search the help"), "find", "/"),
            doing("next_hit", tr("Next place on the page"), "next_hit", "N"),
            doing("previous_hit", tr("Previous place on the page"), "previous_hit", "Shift+N"),
            doing("contents", tr("Contents of the help"), "contents", "Alt+Home"),
            doing("close", tr("Close the help"), "close", "Esc"),
        ]

    def open(self, page: str = "") -> None:
        """Show a page, as "claims" or "claims#give-it-evidence"; without one that of what has the focus."""
        from annotator.ui.help import context
        from annotator.ui.help.window import HelpWindow

        wanted = page or context.page_of(self._main_window.focusWidget())
        if self.window is None:
            self.window = HelpWindow(self._main_window.actions_list, lambda: self._main_window.theme)
        self.window.show_page(wanted)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.view.setFocus()

    def close(self) -> None:
        """Let go of the window, as the main window closes or speaks another language."""
        if self.window is not None:
            self.window.release()
            self.window = None

    @property
    def address(self) -> str:
        """Of the page that is on the screen; empty where the help is closed."""
        return self.window.address if self.window is not None and self._is_open() else ""

    def _is_open(self) -> bool:
        return self.window is not None and self.window.isVisible()

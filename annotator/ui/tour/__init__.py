"""The tour: five steps that point at the parts of the window, offered once and at hand in the menu.

It takes no keys from the part where something is to be tried, sees when it was done, and goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.actions import Action
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.main_window import MainWindow
    from annotator.ui.tour.guide import Guide


class Tour(QObject):
    """Starts and ends the guide through the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.guide: Guide | None = None

    def actions(self) -> list[Action]:
        """What the menu has of it; the keys hold while it runs."""
        return [
            Action("help.tour", tr("Tour of the program"), "Help", self.start),
            Action(
                "help.tour.next", tr("Tour: next step"), "Help/Tour", self._next, ("Alt+Enter",), enabled=self._runs
            ),
            Action(
                "help.tour.back", tr("Tour: step back"), "Help/Tour", self._back, ("Alt+Backspace",), enabled=self._runs
            ),
            Action("help.tour.end", tr("Tour: end it"), "Help/Tour", self.end, enabled=self._runs),
        ]

    def offer(self) -> None:
        """Ask once whether to begin; for the first time that a user has a project open."""
        if not self._window.settings["tour_seen"]:
            self._window.settings["tour_seen"] = True
            self._begin().offer()

    def start(self) -> None:
        """Go on where it was left; without a project, in the sample."""
        if self._window.session is None and not self._window.open_sample():
            return
        self._window.settings["tour_seen"] = True
        self._begin().go_on()

    def is_at(self) -> int | None:
        """The number of the card on the window, below 0 where the tour is only offered; None without one."""
        return self.guide.number if self.guide is not None else None

    def show_again(self, number: int | None) -> None:
        """The card that was on the window before it was made anew."""
        if number is not None and self._window.session is not None:
            guide = self._begin()
            guide.offer() if number < 0 else guide.go_on()

    def _begin(self) -> Guide:
        from annotator.ui.tour.guide import Guide

        self.end()
        self.guide = Guide(self._window, self)
        self.guide.ended.connect(self._forget)
        return self.guide

    def end(self) -> None:
        """Take it off the window; it can be resumed."""
        if self.guide is not None:
            self.guide.end()

    def _forget(self) -> None:
        self.guide = None

    def _runs(self) -> bool:
        return self.guide is not None

    def _next(self) -> None:
        if self.guide is not None:
            self.guide.step(1)

    def _back(self) -> None:
        if self.guide is not None:
            self.guide.step(-1)

"""How the text looks: zoom, chips, spacing, colours, focus mode; every one a remembered setting."""

from __future__ import annotations

from annotator.settings import Settings
from annotator.ui.actions import Action


def actions(settings: Settings) -> list[Action]:
    """The View menu's settings."""

    def step(key: str, by: int, low: int, high: int) -> None:
        settings[key] = max(low, min(high, settings[key] + by))

    found = [
        Action("view.zoom.in", "Larger text", "View", lambda: step("zoom", 10, 50, 400), ("Ctrl+=", "Ctrl+Shift+=")),
        Action("view.zoom.out", "Smaller text", "View", lambda: step("zoom", -10, 50, 400), ("Ctrl+-",)),
        Action("view.zoom.reset", "Normal text size", "View", lambda: settings.__setitem__("zoom", 100), ("Ctrl+0",)),
        Action("view.wider", "Wider column", "View", lambda: step("column_width", 5, 40, 140), ("Ctrl+Alt+Right",)),
        Action(
            "view.narrower", "Narrower column", "View", lambda: step("column_width", -5, 40, 140), ("Ctrl+Alt+Left",)
        ),
        Action(
            "view.looser", "More line spacing", "View", lambda: step("line_spacing", 10, 100, 250), ("Ctrl+Alt+Down",)
        ),
        Action(
            "view.tighter", "Less line spacing", "View", lambda: step("line_spacing", -10, 100, 250), ("Ctrl+Alt+Up",)
        ),
        _switch(settings, "view.snap", "Snap selections to whole words", "snap", "View"),
        _switch(settings, "view.blink", "Blinking caret", "blink", "View"),
    ]
    for value, words in (
        ("all", "Chips on every entity"),
        ("first", "Chips on the first of each entity in a paragraph"),
        ("hover", "Chips under the mouse"),
        ("none", "No chips"),
    ):
        found.append(_choice(settings, f"view.chips.{value}", words, "chips", value, "View/Label chips"))
    for value in ("system", "light", "dark", "sepia"):
        found.append(
            _choice(settings, f"view.theme.{value}", f"{value.capitalize()} colours", "theme", value, "View/Colours")
        )
    return found


def _switch(settings: Settings, key: str, words: str, name: str, menu: str) -> Action:
    def flip() -> None:
        settings[name] = not settings[name]

    return Action(key, words, menu, flip, checked=lambda: bool(settings[name]))


def _choice(settings: Settings, key: str, words: str, name: str, value: str, menu: str) -> Action:
    def choose() -> None:
        settings[name] = value

    return Action(key, words, menu, choose, checked=lambda: settings[name] == value)

"""How the text looks: zoom, chips, spacing, colours, and the language around it; every one a remembered setting."""

from __future__ import annotations

from collections.abc import Callable

from annotator.settings import Settings
from annotator.ui import speaking
from annotator.ui.actions import Action, switch
from annotator.words import mark, tr

_CHIPS = {
    "all": mark("Chips on every entity"),
    "first": mark("Chips on the first of each entity in a paragraph"),
    "hover": mark("Chips under the mouse"),
    "none": mark("No chips"),
}
_COLOURS = {
    "system": mark("System colours"),
    "light": mark("Light colours"),
    "dark": mark("Dark colours"),
    "sepia": mark("Sepia colours"),
}


def actions(settings: Settings) -> list[Action]:
    """The View menu's settings."""

    def step(key: str, by: int, low: int, high: int) -> None:
        settings[key] = max(low, min(high, settings[key] + by))

    def normal() -> None:
        settings["zoom"] = 100

    def looks(key: str, words: str, run: Callable[[], None], *chords: str) -> Action:
        return Action(f"view.{key}", words, "View", run, chords)

    return [
        looks("zoom.in", tr("Larger text"), lambda: step("zoom", 10, 50, 400), "Ctrl+=", "Ctrl+Shift+="),
        looks("zoom.out", tr("Smaller text"), lambda: step("zoom", -10, 50, 400), "Ctrl+-"),
        looks("zoom.reset", tr("Normal text size"), normal, "Ctrl+0"),
        looks("wider", tr("Wider column"), lambda: step("column_width", 5, 40, 140), "Ctrl+Alt+Right"),
        looks("narrower", tr("Narrower column"), lambda: step("column_width", -5, 40, 140), "Ctrl+Alt+Left"),
        looks("looser", tr("More line spacing"), lambda: step("line_spacing", 10, 100, 250), "Ctrl+Alt+Down"),
        looks("tighter", tr("Less line spacing"), lambda: step("line_spacing", -10, 100, 250), "Ctrl+Alt+Up"),
        switch(settings, "view.snap", tr("Snap selections to whole words"), "snap"),
        switch(settings, "view.blink", tr("Blinking caret"), "blink"),
        *(_choice(settings, f"view.chips.{value}", tr(words), "chips", value, "View/Label chips")
          for value, words in _CHIPS.items()),
        *(_choice(settings, f"view.theme.{value}", tr(words), "theme", value, "View/Colours")
          for value, words in _COLOURS.items()),
        *(_choice(settings, f"view.language.{code}", speaking.language_choice(code), "interface_language", code,
                  "View/Language of the program") for code in ("system", *speaking.LANGUAGES)),
    ]  # fmt: skip


def _choice(settings: Settings, key: str, words: str, name: str, value: str, menu: str) -> Action:
    def choose() -> None:
        settings[name] = value

    return Action(key, words, menu, choose, checked=lambda: settings[name] == value)

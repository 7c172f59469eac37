"""Less motion for those whom it disturbs: no caret blinks, no dock slides, no menu fades, no bar runs to and fro."""

from __future__ import annotations

import sys
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QProgressBar

_AS_SYSTEM = -1  # milliseconds of a blink: what the desktop says
_REDUCED = "reduced_motion"  # dynamic property of the window
_EFFECTS = tuple(effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General)


def apply(choice: str, window: QMainWindow) -> None:
    """Take the setting `motion`: "on" and "off" reduce it or not, "system" does what the desktop asks for."""
    effects = _system_effects()
    QApplication.setCursorFlashTime(_AS_SYSTEM)
    reduced = _system_asks() if choice == "system" else choice == "on"
    if reduced:
        QApplication.setCursorFlashTime(0)
    for effect in _EFFECTS:
        QApplication.setEffectEnabled(effect, effects[effect] and not reduced)
    window.setAnimated(not reduced)
    window.setProperty(_REDUCED, reduced)


def show_total(bar: QProgressBar, total: int) -> None:
    """How much a bar has to fill; 0, not known yet: it runs to and fro, or stays empty under reduced motion."""
    window = bar.window()
    while window.parentWidget() is not None:
        window = window.parentWidget().window()
    bar.setRange(0, total or int(bool(window.property(_REDUCED))))


@cache
def _system_effects() -> dict[Qt.UIEffect, bool]:
    """What the desktop moves, as it is before this program changes anything."""
    return {effect: QApplication.isEffectEnabled(effect) for effect in Qt.UIEffect}


def _system_asks() -> bool:
    """Qt tells of no wish for less motion; it tells that carets shall not blink, and on Windows that nothing moves."""
    still = sys.platform == "win32" and not _system_effects()[Qt.UIEffect.UI_General]
    return still or QApplication.cursorFlashTime() <= 0

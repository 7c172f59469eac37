"""Signs on buttons, drawn from QtAwesome's fonts when they are painted, in a colour of the palette of that moment.

Loading the library takes as long as showing a bare window (a tenth of a second of processor time), so that an icon
costs nothing until it is painted for the first time; `load` does it before, when nobody waits.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton

from annotator import paths

if TYPE_CHECKING:
    from qtawesome import IconicFont

_FAMILY = "phosphor"  # one of the fonts that come with QtAwesome; loading all of them takes five times as long
_GLYPHS = {
    "close": "x",
    "down": "caret-down",
    "left": "caret-left",
    "open again": "arrow-counter-clockwise",
    "remove": "x",
    "right": "caret-right",
    "settle": "check",
    "up": "caret-up",
    "warning": "warning",
}
# Role of a theme -> where the palette of the chrome keeps its colour.
_ROLES = {
    "ink": QPalette.ColorRole.WindowText,
    "dim": QPalette.ColorRole.PlaceholderText,
    "accent": QPalette.ColorRole.Link,
    "danger": QPalette.ColorRole.BrightText,
}


def icon(name: str, role: str = "ink") -> QIcon:
    """The sign of this name in the colour of a role; KeyError for one that is not in the tables above."""
    return QIcon(_Engine(_GLYPHS[name], _ROLES[role]))


def put(button: QAbstractButton, name: str, role: str = "ink") -> None:
    """Show a sign instead of words; what the button does must be in its accessible name and its tooltip."""
    side = _side(button)
    button.setText("")
    button.setIcon(icon(name, role))
    button.setIconSize(QSize(side, side))
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)


class Sign(QLabel):
    """A sign by itself, beside words that say the same."""

    def __init__(self, name: str, role: str = "ink") -> None:
        super().__init__()
        self._icon = icon(name, role)
        self.setFixedSize(_side(self), _side(self))

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()


def _side(widget: QAbstractButton | QLabel) -> int:
    """Signs are as high as a line of words."""
    return widget.fontMetrics().height()


def load() -> None:
    """Load what paints signs."""
    _font()


def program() -> QIcon:
    """The program's own icon."""
    return QIcon(str(paths.resource("icons", "annotator.svg")))


@cache
def _font() -> IconicFont:
    import qtawesome

    folder = Path(qtawesome.get_fonts_info()[0])
    letters, names = next(folder.glob(f"{_FAMILY}-*.ttf")), next(folder.glob(f"{_FAMILY}-charmap-*.json"))
    return qtawesome.IconicFont((_FAMILY, letters.name, names.name))


class _Engine(QIconEngine):
    """Asks for the glyph and the colour at each painting, so that a new theme needs no new icons."""

    def __init__(self, glyph: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._glyph = glyph
        self._role = role

    def _drawn(self) -> QIcon:
        palette = QGuiApplication.palette()
        colour = palette.color(QPalette.ColorGroup.Active, self._role)
        dim = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        return _coloured(self._glyph, colour.name(), dim.name())

    # A part of the window that is squeezed to nothing paints all the same, and QtAwesome's glyph has no size then.

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if not rect.isEmpty():
            self._drawn().paint(painter, rect, Qt.AlignmentFlag.AlignCenter, mode, state)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return QPixmap() if size.isEmpty() else self._drawn().pixmap(size, 1.0, mode, state)

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._role)


@cache
def _coloured(glyph: str, colour: str, dim: str) -> QIcon:
    return _font().icon(f"{_FAMILY}.{glyph}", color=QColor(colour), color_disabled=QColor(dim))

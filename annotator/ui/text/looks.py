"""How the text looks: theme, labels, font, size, spacing and width, and what is measured from them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from annotator.ui.text.layout import Typography
from annotator.ui.text.ruler import BAR_GAP, BAR_LANES, BAR_STEP, Ruler
from annotator.ui.text.styles import LabelStyle, StyleSheet
from annotator.ui.theme import Theme, load_theme
from annotator.ui.widgets import look

SMALLEST_BASE = 17
ZOOMS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
READING_FONTS = ("Noto Sans", "Inter", "Segoe UI", "SF Pro Text", "DejaVu Sans")
MARGIN = BAR_GAP + BAR_LANES * BAR_STEP + 12


class Looks:
    """The reader's choices; `measure` makes typography, ruler and style sheet of them."""

    typography: Typography
    ruler: Ruler
    styles: StyleSheet

    def __init__(self, width: int, ratio: float) -> None:
        self.theme: Theme = load_theme("light")
        self.labels: dict[int, LabelStyle] = {}
        self.family = ""
        self.percent, self.spacing, self.characters = 100, 1.6, 80
        self._colours: dict[str, QColor] = {}
        self._measured: tuple[QFont | None, float] = (None, 0.0)  # font and spacing
        self._ratio = ratio
        self.measure(width)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.theme = theme
        self._colours.clear()
        self._make_styles()

    def set_labels(self, labels: Mapping[int, LabelStyle]) -> None:
        """Take the labels by id."""
        self.labels = dict(labels)
        self._make_styles()

    def set_ratio(self, ratio: float) -> None:
        """Draw chips for a screen with so many pixels to a pixel of Qt's."""
        self._ratio = ratio
        self._make_styles()

    def colour(self, role: str) -> QColor:
        """The theme's colour for a role."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(getattr(self.theme, role))
        return found

    def zoomed(self, step: int) -> int:
        """The next larger (1) or smaller (-1) size in percent; 0: the normal one."""
        larger = [percent for percent in ZOOMS if percent > self.percent]
        smaller = [percent for percent in ZOOMS if percent < self.percent]
        if step > 0:
            return larger[0] if larger else self.percent
        if step < 0:
            return smaller[-1] if smaller else self.percent
        return 100

    def measure(self, width: int) -> None:
        """Fonts, lines and column for a viewport of this width."""
        font = QFont([self.family, *READING_FONTS] if self.family else list(READING_FONTS))
        font.setPixelSize(max(look.smallest_pixels(), round(_base_pixels() * self.percent / 100)))
        if (font, self.spacing) == self._measured:
            self.refit(width)
            return
        self.typography = Typography.make(font, self.spacing, self.characters, width - 2 * MARGIN)
        self.ruler = Ruler.of(self.typography)
        if font != self._measured[0]:
            self._make_styles()
        self._measured = (font, self.spacing)

    def refit(self, width: int) -> None:
        """The column for a viewport of another width."""
        self.typography = self.typography.fitted(self.characters, width - 2 * MARGIN)

    def fits(self, width: int) -> bool:
        """Whether the column is as wide as it should be in a viewport of this width."""
        return self.typography.fitted(self.characters, width - 2 * MARGIN).column == self.typography.column

    def column_left(self, width: int) -> int:
        """Left edge of the column in a viewport of this width."""
        return max(MARGIN, (width - self.typography.column) // 2)

    def _make_styles(self) -> None:
        self.styles = StyleSheet(self.theme, self.labels, self.typography.font, self._ratio)


def _base_pixels() -> int:
    """Size of the text at 100 %: larger than the window's own, and growing with it."""
    return max(SMALLEST_BASE, round(QFontInfo(QApplication.font()).pixelSize() * 1.25))

"""What draws the rows of the article list, for the font, theme and colours of now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QFont, QPalette

from annotator.ui.panels.articles.row_look import Inks, RowLook
from annotator.ui.panels.articles.rows import Setter
from annotator.ui.theme import Theme


class RowPainter:
    """Everything that was drawn is forgotten when font, theme or the labels' colours change."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._label_colours: Mapping[str, str] = {}
        self._theme = theme
        self._setter = Setter(font)
        self._looks: dict[tuple[Inks, float], RowLook] = {}

    @property
    def label_colours(self) -> Mapping[str, str]:
        """The colour of each label of articles, by its name."""
        return self._label_colours

    @label_colours.setter
    def label_colours(self, colours: Mapping[str, str]) -> None:
        self._label_colours = colours
        self._looks.clear()

    @property
    def row_height(self) -> int:
        """The height of every row, in device-independent pixels."""
        return self._setter.height

    @property
    def accent(self) -> str:
        """The colour of the open article's bar and of the focus."""
        return self._theme.accent

    def restyle(self, theme: Theme, font: QFont) -> None:
        """Draw in other colours or another font."""
        self._theme, self._setter = theme, Setter(font)
        self._looks.clear()

    def look(self, palette: QPalette, ratio: float, *, selected: bool) -> RowLook:
        """What draws rows, selected ones or the others; `ratio`: device pixels to each device-independent one."""
        key = Inks.of(palette, selected), ratio
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = RowLook(self._setter, self._theme, self._label_colours, *key)
        return found

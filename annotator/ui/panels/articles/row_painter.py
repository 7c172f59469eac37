"""Pictures of the rows of the article list: status, title, facts, preview, counts and labels."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPixmap

from annotator.domain.records import ListedDocument
from annotator.ui.panels.articles.rows import Setter
from annotator.ui.panels.articles.stamps import Inks, Stamps
from annotator.ui.theme import Theme

_KEPT = 64


class RowPainter:
    """Draws a row once and gives its picture from then on: most paints of a list show what it has shown before."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._label_colours: Mapping[str, str] = {}
        self._theme = theme
        self._setter = Setter(font)
        self._pictures: OrderedDict[tuple[ListedDocument, int, Inks, float], QPixmap] = OrderedDict()
        self._stamps: dict[tuple[Inks, float], Stamps] = {}

    @property
    def label_colours(self) -> Mapping[str, str]:
        """The colour of each label of articles, by its name."""
        return self._label_colours

    @label_colours.setter
    def label_colours(self, colours: Mapping[str, str]) -> None:
        self._label_colours = colours
        self._forget()

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
        self._forget()

    def _forget(self) -> None:
        self._pictures.clear()
        self._stamps.clear()

    def picture(self, row: ListedDocument, width: int, ratio: float, inks: Inks) -> QPixmap:
        """A row of this width in device-independent pixels; `ratio`: device pixels to each."""
        key = (row, width, inks, ratio)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
            return found
        size = QSize(width, self.row_height)
        found = self._stamps_for(inks, ratio).draw_row(self._setter.set(row, width), row.status, size)
        self._pictures[key] = found
        if len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        return found

    def _stamps_for(self, inks: Inks, ratio: float) -> Stamps:
        found = self._stamps.get((inks, ratio))
        if found is None:
            found = Stamps(self._setter, self._theme, self._label_colours, inks, ratio)
            self._stamps[inks, ratio] = found
        return found
